package classify_test

import (
	"fmt"
	"strings"
	"testing"

	"bounced/classify"
)

// TestSeldom: what servers write seldom, but would be misread without a line of ours.
func TestSeldom(t *testing.T) {
	from := func(from, body string) string {
		return "Return-Path: <>\n" + notice(from, "Undelivered Mail Returned to Sender", body)
	}
	const exim = "This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its recipients. The following address(es) failed:\n\n"
	for name, test := range map[string]struct{ mail, want string }{
		"a user of Exim's own domain": {
			from("Mail Delivery System <Mailer-Daemon@mx.corp.example>", exim+"  bob@corp.example\n    Unrouteable address\n"),
			"bob@corp.example mailbox_unknown"},
		"a user of a domain below Exim's": {
			from("Mail Delivery System <Mailer-Daemon@corp.example>", exim+"  bob@lists.corp.example\n    Unrouteable address\n"),
			"bob@lists.corp.example mailbox_unknown"},
		"a user of another domain": {
			from("Mail Delivery System <Mailer-Daemon@mx.corp.example>", exim+"  bob@example.org\n    Unrouteable address\n"),
			"bob@example.org domain_unknown"},
		"a daemon without a domain": {
			from("Mail Delivery System <Mailer-Daemon>", exim+"  bob@example.org\n    Unrouteable address\n"),
			"bob@example.org domain_unknown"},
		"two users of one host, one of a longer name": {
			from("MAILER-DAEMON@mail.example.org", "   ----- Transcript of session follows -----\n>>> RCPT To:<ann@example.net>\n<<< 550 <ann@example.net>... User unknown\n>>> RCPT To:<bob@example.net>\n<<< 550 <bob@example.net>... User unknown\n"),
			"ann@example.net mailbox_unknown, bob@example.net mailbox_unknown"},
		"fields without a verdict, among others": {
			dueOf("Final-Recipient: rfc822; ann@example.org\n\nFinal-Recipient: rfc822; jane@example.org\nAction: failed\nStatus: 5.1.1\n", "To: x@example.org"),
			"jane@example.org mailbox_unknown"},
		"a local user, of whom no domain is known": {
			dueOf("Final-Recipient: x-local; bob\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 bob, says the sender: user unknown\n\nFinal-Recipient: x-local; ann\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 bob, says the sender: user unknown\n", "To: x@example.org"),
			"bob mailbox_unknown, ann sender_rejected"},
	} {
		if kind, got := whoAndWhy(test.mail); kind != classify.Failure || got != test.want {
			t.Errorf("%s: %s, %s; want %s", name, kind, got, test.want)
		}
	}
}

// TestLocalNames: what may be the name of an account, and what is prose.
func TestLocalNames(t *testing.T) {
	for line, name := range map[string]bool{
		"screenname": true, "joe.doe_2-x": true, "bob    no matches": true,
		"Bob": false, "joe doe": false, "no!": false, "it": false, "9lives": false, "-bob": false, "done.": false, "thanks": false, "naïve": false, "a{b}": false,
		strings.Repeat("x", 33): false,
	} {
		_, got := whoAndWhy("Return-Path: <>\n" + notice("MAILER-DAEMON@aol.example", "Returned mail", fmt.Sprintf("Your mail to the following recipients could not be delivered because they are not accepting mail:\n\n\t%s\n", line)))
		if strings.Contains(got, "@aol.example") != name {
			t.Errorf("%q: %s", line, got)
		}
	}
}
