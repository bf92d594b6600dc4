package dsn_test

import (
	"slices"
	"strings"
	"testing"

	"bounced/dsn"
)

// returned reads a notice with a body, and reports whether the word LAST in it is a part
// of the notice.
func returned(body string) (rep *dsn.Report, said bool) {
	rep, _ = dsn.Parse([]byte("From: MAILER-DAEMON@mx.example.net\nSubject: Returned mail\n\n" + body))
	return rep, slices.ContainsFunc(rep.Notice, func(n dsn.Text) bool { return strings.Contains(n.Text, "LAST") })
}

// TestSummary: fields that say which message a notice is about do not end it, with or
// without an empty line in front of them; a message that came back does.
func TestSummary(t *testing.T) {
	const fields = "From: sender@example.com\nTo: ann@a.example\nSubject: Offer\nMessage-ID: <1@example.com>\n"
	for body, notice := range map[string]bool{
		"Not delivered.\n" + fields + "\nReason: LAST\n":                                                        true,
		"Not delivered.\n" + fields + "Reason: LAST\n":                                                          true,
		"Not delivered.\n\n" + fields + "\n550 5.1.1 LAST\n":                                                    true,
		"Not delivered.\n" + fields + "\nThese failed:\n  ann@a.example: LAST\n":                                true,
		"Not delivered.\n" + fields + "\nThe server answered: 550 LAST\n":                                       true,
		"Not delivered.\n" + fields + "\nOur offers, LAST\n":                                                    false,
		"Not delivered.\nReceived: from x by y; Mon, 5 Jan 2026 10:00:00 +0000\n" + fields + "\nReason: LAST\n": false,
		"Not delivered.\n" + fields + "MIME-Version: 1.0\n\nReason: LAST\n":                                     false,
		"Not delivered to ann@a.example.\n" + fields + "\nReason: LAST\n":                                       false,
		"Not delivered.\n550 5.1.1 User unknown\n" + fields + "\nReason: LAST\n":                                false,
		"Not delivered.\n" + fields + "\n--- Original message follows ---\nReason: LAST\n":                      false,
		"Not delivered.\n" + fields + "\nsales@shop.example: LAST\n":                                            false,
		"Not delivered.\n" + fields + "\nReason: unknown\n\n" + fields + "\nReason: LAST\n":                     false,
	} {
		rep, said := returned(body)
		if said != notice {
			t.Errorf("%q: the end is part of the notice: %v", body, said)
		}
		if rep.Returned == nil || rep.Returned.To != "ann@a.example" {
			t.Errorf("%q: the message came back as %+v", body, rep.Returned)
		}
	}
}

// TestTranscriptBehindMarks: commands behind a single mark are no quotes.
func TestTranscriptBehindMarks(t *testing.T) {
	rep, _ := dsn.Parse([]byte("From: MAILER-DAEMON@mx.example.net\nSubject: Returned mail\n\nNot delivered.\n> MAIL FROM:<sender@example.com>\n< 250 ok\n> RCPT TO:<ann@a.example>\n< 550 5.1.1 User unknown\n"))
	if len(rep.Replies) != 1 || rep.Replies[0].Address != "ann@a.example" || rep.Replies[0].Command != "RCPT TO" {
		t.Errorf("%+v", rep.Replies)
	}
}

// TestIndentedMessage: a message that came back may be indented as a whole; fields that
// are, with the notice going on below them, are a summary.
func TestIndentedMessage(t *testing.T) {
	const fields = "    From: sender@example.com\n    To: ann@a.example\n    Message-ID: <1@example.com>\n"
	for body, notice := range map[string]bool{
		"Not delivered to ann@a.example.\n\n" + fields + "    \n    Hello, LAST\n":               false,
		"Not delivered to ann@a.example.\n\n" + fields + "    \n    Hello, LAST\nUser unknown\n": true,
		"Your message\n\n" + fields + "    Reason: LAST\n":                                       true,
		"    Not delivered to ann@a.example.\n\n" + fields + "    \n    Hello, LAST\n":           true,
		"Not delivered.\n\nInhalt der Nachricht:\n\nHello, LAST\n":                               false,
	} {
		if _, said := returned(body); said != notice {
			t.Errorf("%q: the end is part of the notice: %v", body, said)
		}
	}
}
