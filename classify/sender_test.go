package classify_test

import (
	"testing"

	"bounced/classify"
	"bounced/dsn"
)

// TestSenderMeant: what a host says of the sender, in the words that it has for
// recipients, is no reason to give the recipient up.
func TestSenderMeant(t *testing.T) {
	for _, tt := range []struct {
		reply string
		want  classify.Category
	}{
		{"550 Sender address <news@sender.example> rejected: User unknown in virtual mailbox table", classify.SenderRejected},
		{"550 5.1.0 Sender address verification failed: mailbox unavailable", classify.SenderRejected},
		{"550 5.7.1 Return path mailbox does not exist", classify.SenderRejected},
		{"550 No such user <news@sender.example>", classify.SenderRejected},
		{"550 Callback to news@sender.example failed: 550 No such user here", classify.SenderRejected},
		{"550 Sender mailbox full: cannot verify <news@sender.example>", classify.SenderRejected},
		{"550 5.1.0 Absender unbekannt", classify.SenderRejected},
		{"550 The return address does not exist", classify.SenderRejected},
		{"550 5.1.8 unknown domain sender.example", classify.AuthFailure},
		{"553 sender.example: invalid domain", classify.AuthFailure},
		{"550 5.5.2 Helo host unknown", classify.AuthFailure},
		{"550 5.7.1 recipient does not accept mail from unknown senders", classify.SenderRejected},
		{"550-Verification failed for <news@sender.example> 550-The mail server could not deliver mail to news@sender.example. The account or domain may not exist, they may be blacklisted, or missing the proper dns entries. 550 Sender verify failed", classify.SenderRejected},
		{"550-Callback setup failed while verifying <news@sender.example> 550-(result of an earlier callout reused). 550-This host does not accept mail from domains whose servers 550-refuse bounces. 550 Sender verify failed", classify.SenderRejected},
		{"550 5.1.0 发件人不存在", classify.SenderRejected},
		{"550 Verification failed for <b+order-8@bounces.sender.example>", classify.SenderRejected},
		{"550 5.7.1 Domaine expediteur introuvable dans le DNS", classify.SenderRejected},
		{"550-Verification failed for <b+order-8@bounces.sender.example> 550-The mail server could not deliver mail to b+order-8@bounces.sender.example. 550 The account or domain may not exist, they may be blacklisted, or missing the proper dns entries.", classify.SenderRejected},

		{"550 5.1.1 <bob@example.net>: Recipient address rejected: User unknown", classify.MailboxUnknown},
		{"550 No such user <bob@example.net>", classify.MailboxUnknown},
		{"550 Verification failed for <bob@example.net> No Such User Here", classify.MailboxUnknown},
		{"550 Callout verification failed: mx2 responded 550 no such user here to RCPT TO:<bob@example.net>", classify.MailboxUnknown},
		{"550 Mail returned to sender: user unknown", classify.MailboxUnknown},
		{"550 The sender is fine. User unknown", classify.MailboxUnknown},
		{"550 5.1.1 The recipient that the sender named does not exist", classify.MailboxUnknown},
		{"550 Message from news@sender.example to bob@example.net: user unknown", classify.MailboxUnknown},
	} {
		raw := "Return-Path: <>\nFrom: MAILER-DAEMON@mx.example.org\nTo: news@sender.example\nSubject: Undelivered Mail Returned to Sender\n\n" +
			"<bob@example.net>: host mx.example.net[192.0.2.1] said: " + tt.reply + " (in reply to RCPT TO command)\n"
		rep, _ := dsn.Parse([]byte(raw))
		res := classify.Default().Judge(rep, classify.Known{})
		if len(res.Recipients) != 1 || res.Recipients[0].Recipient != "bob@example.net" {
			t.Errorf("%s: %+v", tt.reply, res.Recipients)
			continue
		}
		o := res.Recipients[0]
		if o.Category != tt.want || (o.Advice == classify.Suppress) != (tt.want == classify.MailboxUnknown) {
			t.Errorf("%s: %s, %s; want %s", tt.reply, o.Category, o.Advice, tt.want)
		}
	}
}

// TestSenderMeantInProse: so it is with what a notice says in a sentence.
func TestSenderMeantInProse(t *testing.T) {
	for body, want := range map[string]string{
		"Votre message à bob@example.net a été refusé car l'adresse de l'expéditeur est inconnue.\n":    "sender_rejected",
		"Ihre Nachricht an bob@example.net wurde nicht gesendet, da Ihr Konto gesperrt ist.\n":          "sender_rejected",
		"bob@example.net: recipient accepted; the sender's mailbox does not exist\n":                    "sender_rejected",
		"bob@example.net: domain temporarily not found\n":                                               "dns_failure",
		"Ihre Nachricht an bob@example.net wurde abgelehnt, weil der Absender unbekannt ist.\n":         "sender_rejected",
		"Votre message à bob@example.net est retourné à l'expéditeur : adresse inconnue.\n":             "mailbox_unknown",
		"Die Nachricht an bob@example.net ging an den Absender zurück. Der Empfänger ist unbekannt.\n":  "mailbox_unknown",
		"The message for bob@example.net is returned to its sender, as the recipient does not exist.\n": "mailbox_unknown",
	} {
		if _, got := whoAndWhy("Return-Path: <>\n" + notice("MAILER-DAEMON@mx.example.org", "Undeliverable mail", body)); got != "bob@example.net "+want {
			t.Errorf("%s, want %s, of %q", got, want, body)
		}
	}
}

// TestDomainOfWhoWrote: a domain that does not exist may be that of who wrote, as their
// envelope tells where no header does. Then nothing is held against the recipient.
func TestDomainOfWhoWrote(t *testing.T) {
	for _, tt := range []struct {
		reply  string
		known  classify.Known
		want   classify.Category
		advice classify.Advice
	}{
		{"553 shop.example does not exist", classify.Known{}, classify.DomainUnknown, classify.Suppress},
		{"553 shop.example does not exist", classify.Known{Envelope: "b+1@bounces.shop.example"}, classify.AuthFailure, classify.Fix},
		{"553 shop.example does not exist", classify.Known{MailFrom: "news@shop.example"}, classify.AuthFailure, classify.Fix},
		{"553 shop.example does not exist", classify.Known{Envelope: "b+1@workshop.example"}, classify.DomainUnknown, classify.Suppress},
		{"550 5.1.7 <bob@example.net>: User unknown", classify.Known{}, classify.MailboxUnknown, classify.Review},
		{"550 5.1.8 <bob@example.net>: User unknown", classify.Known{}, classify.MailboxUnknown, classify.Review},
		{"550 5.1.1 <bob@example.net>: User unknown", classify.Known{}, classify.MailboxUnknown, classify.Suppress},
	} {
		rep, _ := dsn.Parse([]byte("Return-Path: <>\nFrom: MAILER-DAEMON@mx.example.org\nSubject: Undelivered Mail Returned to Sender\n\n" +
			"<bob@example.net>: host mx.example.net[192.0.2.1] said: " + tt.reply + " (in reply to RCPT TO command)\n"))
		res := classify.Default().Judge(rep, tt.known)
		if len(res.Recipients) != 1 || res.Recipients[0].Category != tt.want || res.Recipients[0].Advice != tt.advice {
			t.Errorf("%s, %+v: %+v, want %s, %s", tt.reply, tt.known, res.Recipients, tt.want, tt.advice)
		}
	}
}
