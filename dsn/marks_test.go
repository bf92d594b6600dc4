package dsn_test

import (
	"testing"

	"bounced/dsn"
)

// TestLineEndsOfWordProcessors: other characters end lines too, and a wide sign is
// that of an address.
func TestLineEndsOfWordProcessors(t *testing.T) {
	for _, end := range []string{"\n", "\v", "\u2028", "\u2029"} {
		for _, at := range []string{"@", "\uff20"} {
			rep, _ := dsn.Parse([]byte("From: MAILER-DAEMON@mx.example.net\nSubject: Returned mail\nContent-Type: text/plain; charset=utf-8\n\n" +
				"ann" + at + "a.example: User unknown" + end + "bob" + at + "b.example: Mailbox full" + end))
			if len(rep.Mentions) != 2 || !rep.Mentions[0].Head || !rep.Mentions[1].Head || rep.Mentions[1].Address != "bob@b.example" || rep.Mentions[1].Block != "Mailbox full" {
				t.Errorf("%q, %q: %+v", end, at, rep.Mentions)
			}
		}
	}
}

// TestLostLineEnds: a reply is not about the recipient whose entry follows on its line.
func TestLostLineEnds(t *testing.T) {
	rep, _ := dsn.Parse([]byte("From: MAILER-DAEMON@mx.example.net\nSubject: Returned mail\n\nNot delivered. <ann@a.example>: host mx.a.example said: 550 5.1.1 User unknown (in reply to RCPT TO command) " +
		" <bob@b.example>: host mx.b.example said: 552 5.2.2 Mailbox full (in reply to RCPT TO command)\n"))
	if len(rep.Replies) != 1 || rep.Replies[0].Address == "bob@b.example" {
		t.Errorf("%+v", rep.Replies)
	}
}
