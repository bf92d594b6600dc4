package classify_test

import (
	"fmt"
	"strings"
	"testing"

	"bounced/classify"
	"bounced/dsn"
)

// dueOf is a report in due form with the given fields about recipients, and header of
// the message that came back.
func dueOf(fields, header string) string {
	old := due[strings.Index(due, "Final-Recipient"):strings.Index(due, "\n--b\nContent-Type: message/rfc822")]
	mail := strings.Replace(due, old, fields, 1)
	mail = strings.Replace(mail, "<jane@acme.example>: host mx.acme.example[192.0.2.1] said: 550 5.1.1 User unknown (in reply to end of DATA command)", "The message could not be delivered.", 1)
	return strings.Replace(mail, "To: jane@acme.example", header, 1)
}

// TestWhomIsMeant: an address is not another one that it is a part of, nor a name or
// comment that looks like one.
func TestWhomIsMeant(t *testing.T) {
	const joanne = "Final-Recipient: rfc822; %s\nAction: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; 550 5.1.1 <joanne@example.com>: User unknown\n\n"
	plain := func(to, body string) string {
		return "Return-Path: <>\nFrom: MAILER-DAEMON@mx.example.net\nTo: " + to + "\nSubject: Returned mail\n\n" + body
	}
	returned := func(to string) string {
		return plain("bounce@sender.example", "Your message was refused:\n550 5.1.1 User unknown\n\n--- Original message follows ---\n\nFrom: shop@sender.example\n"+to+"\nSubject: Hello\n\nHello\n")
	}
	for name, test := range map[string]struct{ mail, want string }{
		"refused, beside a longer address that it came to": {
			plain("joanne@example.com", "Some recipients were refused.\n\n550 5.1.1 <anne@example.com> User unknown\n552 5.2.2 <bob@example.com> Mailbox full\n"),
			"anne@example.com mailbox_unknown, bob@example.com mailbox_full"},
		"what was said of a longer address": {
			dueOf(fmt.Sprintf(joanne, "joanne@example.com")+fmt.Sprintf(joanne, "anne@example.com"), "To: joanne@example.com"),
			"joanne@example.com mailbox_unknown, anne@example.com unknown"},
		"the sender has a longer address": {
			strings.Replace(dueOf("Final-Recipient: rfc822; an@example.org\nAction: failed\nStatus: 5.1.1\nRemote-MTA: dns; mx.example.org\nDiagnostic-Code: smtp; 550 5.1.1 sender <jan@example.org> rejected: User unknown\n",
				"To: an@example.org"), "shop@sender.example", "jan@example.org", 1),
			"an@example.org sender_rejected"},
		"the name is the address":       {returned(`To: "jane@example.org" <jane@example.org>`), "jane@example.org mailbox_unknown"},
		"the name is another address":   {returned(`To: 'jane@old.example' <jane@example.org>`), "jane@example.org mailbox_unknown"},
		"an address in a comment":       {returned(`To: jane@example.org (jane@home.example)`), "jane@example.org mailbox_unknown"},
		"an encoded name":               {returned(`To: =?utf-8?q?jane=40example.org?= <jane@example.org>`), "jane@example.org mailbox_unknown"},
		"a copy to the same address":    {returned("To: jane@example.org\nCc: Jane <JANE@example.org>"), "jane@example.org mailbox_unknown"},
		"a copy to another address":     {returned("To: jane@example.org\nCc: joe@example.org"), " mailbox_unknown"},
		"a name in X-Failed-Recipients": {"X-Failed-Recipients: \"jane@old.example\" <jane@example.org>\n" + plain("b@sender.example", "User unknown\n"), "jane@example.org mailbox_unknown"},
		"an original that is no address": {
			dueOf("Original-Recipient: x-local; janed\nFinal-Recipient: rfc822; jane@example.org\nAction: failed\nStatus: 5.1.1\n", "To: x@example.org"), "jane@example.org mailbox_unknown"},
		"an original of X.400": {
			dueOf("Original-Recipient: x400; /G=Jane/S=Doe/\nFinal-Recipient: rfc822; jane@example.org\nAction: failed\nStatus: 5.1.1\n", "To: x@example.org"), "jane@example.org mailbox_unknown"},
		"two groups of one recipient: the one that says more": {
			dueOf("Final-Recipient: rfc822; jane@example.org\nAction: failed\nStatus: 5.0.0\n\nFinal-Recipient: rfc822; jane@example.org\nAction: failed\nStatus: 5.2.2\nDiagnostic-Code: smtp; 552 5.2.2 Mailbox full\n", "To: x@example.org"),
			"jane@example.org mailbox_full"},
		"two groups of one recipient: the one that failed": {
			dueOf("Final-Recipient: rfc822; jane@example.org\nAction: delayed\nStatus: 4.2.2\n\nFinal-Recipient: rfc822; jane@example.org\nAction: failed\nStatus: 5.1.1\n", "To: x@example.org"),
			"jane@example.org mailbox_unknown"},
	} {
		if kind, got := whoAndWhy(test.mail); kind != classify.Failure || got != test.want {
			t.Errorf("%s: %s, %s; want %s", name, kind, got, test.want)
		}
	}
}

// whoAndWhy judges a message: "jane@example.org mailbox_unknown, bob@example.net …".
func whoAndWhy(mail string) (classify.Kind, string) {
	rep, _ := dsn.Parse([]byte(mail))
	res := classify.Default().Judge(rep, classify.Known{NullSender: true})
	var list []string
	for _, o := range res.Recipients {
		list = append(list, o.Recipient+" "+string(o.Category))
	}
	return res.Kind, strings.Join(list, ", ")
}

// TestDelayInCapitals: a sentence in capitals is no title of a list.
func TestDelayInCapitals(t *testing.T) {
	for _, body := range []string{
		"YOUR MESSAGE TO <JANE@EXAMPLE.ORG> HAS NOT BEEN DELIVERED YET.\nTHE SERVER WILL KEEP TRYING FOR 3 DAYS.\n",
		"Delivery to <jane@example.org> failed so far: 550 5.1.1 User unknown.\nThe message will be retried (MX01).\n",
	} {
		rep, _ := dsn.Parse([]byte("Return-Path: <>\n" + notice("Mail Delivery System <MAILER-DAEMON@mx.example.net>", "Mail delivery problem", body)))
		if res := classify.Default().Judge(rep, classify.Known{}); res.Kind != classify.Delayed {
			t.Errorf("%s: %s by %s", body, res.Kind, res.Evidence.Rule)
		}
	}
}

// TestOriginal: who was written to is the recipient, where the report says so anywhere,
// and who was refused is named beside.
func TestOriginal(t *testing.T) {
	exim := "X-Failed-Recipients: bob@far.example\n" + strings.Replace(strings.ReplaceAll(due, "jane@acme.example", "bob@far.example"),
		"<bob@far.example>: host mx.acme.example[192.0.2.1] said: 550 5.1.1 User unknown (in reply to end of DATA command)",
		"This message was created automatically by mail delivery software.\nA message that you sent could not be delivered to one or more of its\nrecipients. The following address(es) failed:\n\n"+
			"  bob@far.example\n    (ultimately generated from jane@example.org)\n    550 5.1.1 User unknown", 1)
	const transcript = "Return-Path: <>\nFrom: MAILER-DAEMON@example.org\nTo: shop@sender.example\nSubject: Returned mail: User unknown\n\n   ----- Transcript of session follows -----\n" +
		">>> RCPT To:<bob@vax.example.org>\n<<< 550 <bob@vax.example.org>... User unknown\n550 bob@example.org... User unknown\n\n   ----- Unsent message follows -----\nFrom: shop@sender.example\nTo: bob@example.org\n\nHello\n"
	for name, test := range map[string]struct{ mail, want string }{
		"Exim's fields, and its text": {exim, "jane@example.org bob@far.example"},
		"Exim's text":                 {strings.Replace(exim, "message/delivery-status", "text/x-nothing", 1), "jane@example.org bob@far.example"},
		"among the fields of the message": {
			strings.Replace(due, "Reporting-MTA: dns; mx.example.net\n", "Reporting-MTA: dns; mx.example.net\nOriginal-Recipient: rfc822; ann@example.org\n", 1), "ann@example.org jane@acme.example"},
		"sendmail's transcript": {transcript, "bob@example.org "},
	} {
		rep, _ := dsn.Skim([]byte(test.mail))
		res := classify.Default().Judge(rep, classify.Known{NullSender: true})
		if len(res.Recipients) != 1 || res.Recipients[0].Recipient+" "+res.Recipients[0].Reported != test.want {
			t.Errorf("%s: %+v, want %s", name, res.Recipients, test.want)
		}
	}
}

// TestRepliesInAList: each line of a list is a reply of its own, with the words in
// front of it that all have.
func TestRepliesInAList(t *testing.T) {
	rep, _ := dsn.Parse([]byte("Return-Path: <>\n" + notice("postmaster@mx.example.net", "Re: Hello", `Hi. This is the James mail server at mx.
Failed recipient(s):
ivo@example.org
ann@example.org

Error message:
class com.sun.mail.smtp.SMTPAddressFailedException: 550 ivo@example.org: user unknown
class com.sun.mail.smtp.SMTPAddressFailedException: 552 ann@example.org: mailbox full
`)))
	res := classify.Default().Judge(rep, classify.Known{})
	if len(res.Recipients) != 2 || res.Recipients[0].Category != classify.MailboxUnknown || res.Recipients[1].Category != classify.MailboxFull || res.Recipients[1].Code != 552 {
		t.Errorf("%+v", res.Recipients)
	}
}

// TestLabelsOfSenders: a sender is told by a label in other forms than "From:" too.
func TestLabelsOfSenders(t *testing.T) {
	for _, text := range []string{
		"ScanMail for Microsoft Exchange has taken action on the message.\n\nSender = news@sender.example\nRecipient(s) = bob@example.net\nSubject = News\n\nThe message was Deleted and not delivered to the recipient.\n",
		"Zprávu od: news@sender.example\npro:       bob@example.net\n\nnebylo možné uložit, neboť příjemce má plnou schránku.\n",
	} {
		rep, _ := dsn.Parse([]byte("From: postmaster@example.net\nSubject: Undeliverable\nContent-Type: text/plain; charset=utf-8\n\n" + text))
		res := classify.Default().Judge(rep, classify.Known{})
		if res.Kind != classify.Failure || len(res.Recipients) != 1 || res.Recipients[0].Recipient != "bob@example.net" {
			t.Errorf("%q: %s, %+v", text, res.Kind, res.Recipients)
		}
	}
}

// TestNewAddresses: where somebody can be reached now is not the address that failed.
func TestNewAddresses(t *testing.T) {
	for _, tt := range []struct{ from, text, want string }{
		{"kontakt@flowers.example", "Diese E-Mail-Adresse wurde abgeschaltet. Ihre Nachricht wurde\nungelesen verworfen. Neue Adresse: info@new.example\n", "kontakt@flowers.example"},
		{"postmaster@example.net", "<bob@example.net> is not here any more.\n\n551 User not local; please try <bob@new.example>\n\nThe mail has been returned to you.\n", "bob@example.net"},
	} {
		rep, _ := dsn.Parse([]byte("Return-Path: <>\nFrom: " + tt.from + "\nTo: b+order-8@bounces.sender.example\nSubject: Re: News\n\n" + tt.text))
		res := classify.Default().Judge(rep, classify.Known{NullSender: true})
		if res.Kind != classify.Failure || len(res.Recipients) != 1 || res.Recipients[0].Recipient != tt.want {
			t.Errorf("%q: %s, %+v", tt.text, res.Kind, res.Recipients)
		}
	}
}

// TestGivenAddresses: sendmail before version 8 asks hosts about addresses of its own, and
// then repeats their answers for the ones that it was given.
func TestGivenAddresses(t *testing.T) {
	text := "   ----- Transcript of session follows -----\nWhile talking to mail.example.com:\n"
	for _, name := range []string{"bob", "carl"} {
		text += ">>> RCPT To:<" + name + "@mail.example.com>\n<<< 550 <" + name + "@mail.example.com>... User unknown\n550 " + name + "@example.com... User unknown\n"
	}
	rep, _ := dsn.Parse([]byte("From: MAILER-DAEMON@gw.example.org\nSubject: Returned mail: User unknown\n\n" + text))
	res := classify.Default().Judge(rep, classify.Known{})
	got := ""
	for i := range res.Recipients {
		got += res.Recipients[i].Recipient + " "
	}
	if got != "bob@example.com carl@example.com " {
		t.Errorf("recipients %s", got)
	}
}
