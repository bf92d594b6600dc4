package classify_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"bounced/classify"
	"bounced/dsn"
)

// TestOneReasonForALongList: the reason below a list, or above it, is that of all in
// it, also where they are many. For hundreds the text above is not read again.
func TestOneReasonForALongList(t *testing.T) {
	for _, n := range []int{2, 16, 17, 40, 200} {
		var list strings.Builder
		for i := range n {
			fmt.Fprintf(&list, "  user%d@corp.example\n", i)
		}
		for name, body := range map[string]string{
			"below":           "Delivery to the following recipients failed permanently:\n\n" + list.String() + "\nReason: mailbox is full.\n",
			"above":           "The mailbox is full. Delivery failed permanently to:\n\n" + list.String(),
			"in the last one": "Delivery to the following recipients failed permanently:\n\n" + list.String() + "    552 5.2.2 Mailbox full\n",
		} {
			if name == "above" && n > 40 {
				continue
			}
			rep, _ := dsn.Parse([]byte("Return-Path: <>\n" + notice("MAILER-DAEMON@mx.example.net", "Undelivered Mail Returned to Sender", body)))
			res := classify.Default().Judge(rep, classify.Known{})
			full := 0
			for _, o := range res.Recipients {
				if o.Category == classify.MailboxFull {
					full++
				}
			}
			if len(res.Recipients) != n || full != n {
				t.Errorf("%s, list of %d: %d of %d recipients have a full mailbox", name, n, full, len(res.Recipients))
			}
		}
	}
}

// TestReasonsInTitles: of several lists the title of each tells why, and not that of
// the next one.
func TestReasonsInTitles(t *testing.T) {
	rep, _ := dsn.Parse([]byte("Return-Path: <>\n" + notice("MAILER-DAEMON@mx.example.net", "Undelivered Mail Returned to Sender", `Your message could not be delivered to some recipients.

Unknown users:
  ann@a.example
  bob@b.example

Mailbox full:
  cat@c.example
  dog@d.example
      Account disabled

Blocked as spam:
  eve@e.example
`)))
	res := classify.Default().Judge(rep, classify.Known{})
	var got []string
	for _, o := range res.Recipients {
		got = append(got, localPart(o.Recipient)+" "+string(o.Category))
		if !strings.HasPrefix(textAt(rep, o.Evidence.Where), o.Evidence.Matched) {
			t.Errorf("%s: %q is not at %s", o.Recipient, o.Evidence.Matched, o.Evidence.Where)
		}
	}
	want := "ann mailbox_unknown, bob mailbox_unknown, cat mailbox_full, dog mailbox_inactive, eve spam_content"
	if s := strings.Join(got, ", "); s != want {
		t.Errorf("%s, want %s", s, want)
	}
}

// TestTables: each row of a table has a recipient, and a verdict of its own.
func TestTables(t *testing.T) {
	for _, tt := range []struct{ name, rows, want string }{
		{"what came of it first", "FAILED     ann@a.example     User unknown\nDELIVERED  bob@b.example\nFAILED     cat@c.example     Mailbox full\n",
			"ann failed mailbox_unknown, cat failed mailbox_full"},
		{"semicolons", "ann@a.example;550;5.1.1;User unknown\nbob@b.example;552;5.2.2;Mailbox full\ncat@c.example;250;2.0.0;OK\n",
			"ann failed mailbox_unknown, bob failed mailbox_full, cat delivered unknown"},
		{"replies", "ann@a.example -> 550 5.1.1 User unknown\nbob@b.example -> 552 5.2.2 Mailbox full\ncat@c.example -> 250 2.0.0 OK\n",
			"ann failed mailbox_unknown, bob failed mailbox_full, cat delivered unknown"},
		{"labels", "Recipient: ann@a.example\nStatus: Failed\nReason: User unknown\nRecipient: bob@b.example\nStatus: Delivered\nRecipient: cat@c.example\nStatus: Failed\nReason: Mailbox full\n",
			"ann failed mailbox_unknown, bob delivered unknown, cat failed mailbox_full"},
		{"labels that contradict each other", "Recipient: ann@a.example\nStatus: Sent\nReason: User unknown\nRecipient: bob@b.example\nStatus: Failed\n",
			"ann failed mailbox_unknown, bob failed unknown"},
		{"names of people", "Ann Lee <ann@a.example>: User unknown\nBob van Dijk Jr <bob@b.example>: Mailbox full\nBob Jones <joe@b.example>: Mailbox full\n",
			"ann failed mailbox_unknown, bob failed mailbox_full, joe failed mailbox_full"},
		{"a sentence each", "Could not deliver to ann@a.example, reason: 550 5.1.1 no such user\nCould not deliver to bob@b.example, reason: 552 5.2.2 mailbox full\n",
			"ann failed mailbox_unknown, bob failed mailbox_full"},
		{"a line that announces each", "Error for recipient ann@a.example:\n 550 5.1.1 user unknown\nError for recipient bob@b.example:\n 552 5.2.2 mailbox full\n",
			"ann failed mailbox_unknown, bob failed mailbox_full"},
		{"labels of any language", "收件人：ann@a.example\n退信原因：收件人不存在\n\n收件人：bob@b.example\n退信原因：对方邮箱已满\n",
			"ann failed mailbox_unknown, bob failed mailbox_full"},
		{"To, and who else got it", "To: ann@a.example\nResult: failed, user unknown\n\nTo: bob@b.example\nResult: failed, mailbox full\n\nCc: cat@c.example\nCc: dog@d.example\n",
			"ann failed mailbox_unknown, bob failed mailbox_full"},
		{"who else got it alone", "Your message to ann@a.example was not delivered: user unknown\n\nCc: cat@c.example\nCc: dog@d.example\n",
			"ann failed mailbox_unknown"},
		{"names, and when they were tried", "Mills, Ann <ann@a.example> on 5/6/2004 9:11 AM\n   The e-mail account does not exist.\n\nOrtega, Bob <bob@b.example> on 5/6/2004 9:11 AM\n   The recipient's mailbox is full.\n",
			"ann failed mailbox_unknown, bob failed mailbox_full"},
		{"IMail", "User mailbox exceeds allowed size: ann@a.example\nUnknown user: bob@b.example\nUnknown host: cat@c.example\n",
			"ann failed mailbox_full, bob failed mailbox_unknown, cat failed domain_unknown"},
		{"a colon of Chinese", "ann@a.example：使用者不存在\nbob@b.example：信箱已滿\n", "ann failed mailbox_unknown, bob failed mailbox_full"},
		{"a list of several on each line", "These recipients are unknown: ann@a.example, bob@a.example,\ncat@a.example, dog@a.example\n",
			"ann failed mailbox_unknown, bob failed mailbox_unknown, cat failed mailbox_unknown, dog failed mailbox_unknown"},
		{"bullets", "\u2717 ann@a.example \u2014 no such user\n\u2717 bob@b.example \u2014 mailbox full\n", "ann failed mailbox_unknown, bob failed mailbox_full"},
		{"titles without a colon", "UNKNOWN USER\n    ann@a.example\n    bob@b.example\n\nMAILBOX OVER QUOTA\n    cat@c.example\n",
			"ann failed mailbox_unknown, bob failed mailbox_unknown, cat failed mailbox_full"},
		{"MDaemon", "Failed address: ann@a.example\nFailed address: bob@a.example\n\n--- Session Transcript ---\n Tue 2014-03-04 10:21:01: --> RCPT TO:<ann@a.example>\n Tue 2014-03-04 10:21:01: <-- 550 5.1.1 Unknown user\n" +
			" Tue 2014-03-04 10:21:01: --> RCPT TO:<bob@a.example>\n Tue 2014-03-04 10:21:02: <-- 550 5.7.1 Relaying not allowed\n Tue 2014-03-04 10:21:02: --> QUIT\n",
			"ann failed mailbox_unknown, bob failed relay_denied"},
		{"reached, and late, in Dutch", "Niet bezorgd bij:\n   ann@a.example - onbekende gebruiker\n\nWel bezorgd bij:\n   bob@b.example\n\nVertraagd (wordt opnieuw geprobeerd):\n   cat@c.example\n",
			"ann failed mailbox_unknown, bob delivered unknown, cat delayed unknown"},
		{"Exim's pipes and files", "  ann@a.example\n    550 5.1.1 User unknown\n  pipe to |/usr/local/bin/filter\n    generated by bob@b.example\n    Child process of address_pipe transport returned 2 from command\n" +
			"  save to /var/spool/x\n    generated by cat@c.example\n    mailbox is full\n  an undisclosed address\n    (generated from dog@d.example)\n    retry timeout exceeded\n",
			"ann failed mailbox_unknown, bob failed receiver_error, cat failed mailbox_full, dog failed expired"},
		{"sendmail's pipes and files", "   ----- The following addresses had permanent fatal errors -----\n<ann@a.example>\n    (reason: 550 5.1.1 <ann@a.example>... User unknown)\n" +
			"\"|/usr/local/bin/filter\"\n    (reason: mailbox is full)\n    (expanded from: <bob@b.example>)\n\n   ----- Transcript of session follows -----\n550 5.1.1 <ann@a.example>... User unknown\n",
			"ann failed mailbox_unknown, bob failed mailbox_full"},
		{"Postfix's aliases", "<ann@a.example>: host mx.a.example said: 552 5.2.2 Mailbox full\n\n<bob@b.example> (expanded from <team@b.example>): unknown user: \"bob\"\n",
			"ann failed mailbox_full, bob failed mailbox_unknown"},
		{"Google", "Delivery to the following recipients failed permanently:\n\n     ann@a.example\n     bob@a.example\n\nTechnical details of permanent failure:\nGoogle tried to deliver your message, but it was rejected by the server for the recipient domain a.example by mx.a.example. [192.0.2.5].\n\n" +
			"The error that the other server returned was:\n550 5.1.1 User does not exist\n", "ann failed mailbox_unknown, bob failed mailbox_unknown"},
		{"who has moved", "ann@a.example\n\nfor the following reason:\n\n    The intended recipient has moved to a new address:\n    ann@c.example\n    Mail is not forwarded.\n", "ann failed mailbox_moved"},
		{"Zoho", "ann@a.example Invalid Address, ERROR_CODE :550, ERROR_CODE :5.1.1 no mailbox by that name\n\nbob@b.example Blocked Message Content, ERROR_CODE :554, message looks like spam\n",
			"ann failed mailbox_unknown, bob failed spam_content"},
		{"IMail, without a session", "Unknown host: ann@a.example\n\nFailed to start SMTP session for: bob@b.example\n", "ann failed domain_unknown, bob failed connection_failure"},
		{"one sentence", "The message, sent to ann@a.example and\nbob@a.example could not be delivered: user unknown\n", "ann failed mailbox_unknown, bob failed mailbox_unknown"},
		{"where to write to", "  Recipient address: ann@a.example\n  Reason: Remote SMTP server has rejected address\n  Diagnostic code: smtp;550 5.1.6 Mailbox has moved. Try bob@b.example\n", "ann failed mailbox_moved"},
		{"one reply, about the sender", "553 5.1.8 Domain of sender address sender@example.com does not exist\n\nThe following recipients were affected:\n    ann@a.example\n    bob@a.example\n",
			"ann failed auth_failure, bob failed auth_failure"},
		{"reached, with a reply in brackets", "ann@a.example\tLa dirección no existe (550 5.1.1)\nbob@a.example\tEntregado correctamente (250 2.1.5)\n", "ann failed mailbox_unknown, bob delivered unknown"},
		{"who has moved, in prose", "Our domain has a new name. ann@a.example is read no more. Please use\nann@b.example.\n\n(551 User not local; please try <ann@b.example>)\n", "ann failed mailbox_moved"},
		{"German labels", "  Von:      bob@b.example\n  An:       ann@a.example\n  Betreff:  Angebote\n\nDie Nachricht verstößt gegen eine Richtlinie und wurde verworfen.\n", "ann failed policy_other"},
		{"a sender and a recipient", "Message from ann@a.example\nfailed for bob@b.example: User unknown\n", "bob failed mailbox_unknown"},
	} {
		rep, _ := dsn.Parse([]byte("Return-Path: <>\n" + notice("MAILER-DAEMON@mx.example.net", "Undelivered Mail Returned to Sender",
			"Your message could not be delivered to some recipients.\n\n"+tt.rows)))
		res := classify.Default().Judge(rep, classify.Known{})
		var got []string
		for _, o := range res.Recipients {
			got = append(got, localPart(o.Recipient)+" "+o.Action+" "+string(o.Category))
		}
		if s := strings.Join(got, ", "); s != tt.want {
			t.Errorf("%s: %s, want %s", tt.name, s, tt.want)
		}
	}
}

// TestReasonsBesideFields: where the fields of a report give no reason, the paragraph
// that names a recipient does, and not that of the other one.
func TestReasonsBesideFields(t *testing.T) {
	rep, _ := dsn.Parse([]byte(`From: MAILER-DAEMON@mail.example.net
To: sender@example.com
Subject: Undeliverable mail: Hello
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: text/plain

Failed to deliver to 'ann@a.example'
LOCAL module(account ann) reports:
 account is full (quota exceeded)

Failed to deliver to 'bob@b.example'
SMTP module(domain b.example) reports:
 host name is unknown

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example.net

Original-Recipient: rfc822;<ann@a.example>
Final-Recipient: LOCAL;<ann>
Action: failed
Status: 5.0.0

Final-Recipient: rfc822;<bob@b.example>
Action: failed
Status: 5.0.0

--b--
`))
	res := classify.Default().Judge(rep, classify.Known{})
	var got []classify.Category
	for _, o := range res.Recipients {
		got = append(got, o.Category)
	}
	if want := []classify.Category{classify.MailboxFull, classify.DomainUnknown}; !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}
