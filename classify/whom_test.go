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
		rep, _ := dsn.Parse([]byte(test.mail))
		res := classify.Default().Judge(rep, classify.Known{NullSender: true})
		var got []string
		for _, o := range res.Recipients {
			got = append(got, o.Recipient+" "+string(o.Category))
		}
		if got := strings.Join(got, ", "); res.Kind != classify.Failure || got != test.want {
			t.Errorf("%s: %s, %s; want %s", name, res.Kind, got, test.want)
		}
	}
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
