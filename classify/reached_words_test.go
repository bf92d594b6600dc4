package classify_test

import (
	"strings"
	"testing"

	"bounced/classify"
	"bounced/dsn"
)

// TestReachedInOtherWords: who was reached is not given up for the reason of another
// one, whether a sentence, a title or a list tells.
func TestReachedInOtherWords(t *testing.T) {
	for body, want := range map[string]string{
		"Your message reached bob@b.example but not ann@a.example (User unknown).\n":                                                     "ann failed",
		"Delivered: bob@b.example. Failed: ann@a.example (User unknown).\n":                                                              "ann failed",
		"FAILED (2)\nann@a.example user unknown\ndan@d.example mailbox full\n\nDELIVERED (1)\nbob@b.example\n":                           "ann failed, dan failed, bob delivered",
		"Failed recipients:\n1. ann@a.example user unknown\n2. dan@d.example mailbox full\n\nSuccessful recipients:\n1. bob@b.example\n": "ann failed, dan failed, bob delivered",
		"Failed:\n\nann@a.example: User unknown\n\nThe following recipients were reached:\n\nbob@b.example\n":                            "ann failed, bob delivered",
		"[1] ann@a.example user unknown\n[2] dan@d.example user unknown\n[3] bob@b.example accepted for delivery\n":                      "ann failed, dan failed, bob delivered",
		"--- Delivery to the following addresses was successful ---\n<bob@b.example>\n\n--- There was a temporary problem delivering to the following addresses ---\n<dan@d.example>\n\n--- Delivery to the following addresses failed ---\n<ann@a.example> (User unknown)\n": "bob delivered, dan delayed, ann failed",
		"Failed:\n  ann@a.example  User unknown\n\nDelivery pending for:\n  dan@d.example\n\nThe following recipients received your message:\n  bob@b.example\n":                                                                                                              "ann failed, dan delayed, bob delivered",
		"<bob@b.example>: host mx.b.example[192.0.2.1] said: 250 2.0.0 Ok: queued as 1\n\n<ann@a.example>: User unknown\n":                                                                                                                                                    "bob delivered, ann failed",
		"<bob@b.example> (delivered to 'mx.b.example' with code 250 (2.1.5) 'OK')\n\n<ann@a.example>: User unknown\n":                                                                                                                                                         "bob delivered, ann failed",
		"<bob@b.example>: accepted by mx.b.example, which then said that the mailbox is full\n\n<ann@a.example>: User unknown\n":                                                                                                                                              "bob failed, ann failed",
	} {
		rep, _ := dsn.Parse([]byte("Return-Path: <>\n" + notice("MAILER-DAEMON@mx.example.net", "Undelivered Mail Returned to Sender", "Your message could not be delivered to all.\n\n"+body)))
		var got []string
		for _, o := range classify.Default().Judge(rep, classify.Known{}).Recipients {
			got = append(got, localPart(o.Recipient)+" "+o.Action)
		}
		if s := strings.Join(got, ", "); s != want {
			t.Errorf("%s, want %s, of %q", s, want, body)
		}
	}
	if _, got := whoAndWhy("Return-Path: <>\n" + notice("MAILER-DAEMON@mx.example.net", "Undelivered Mail Returned to Sender", "You have reached a limit for sending mail. Your message to ann@a.example was not sent.\n")); got != "ann@a.example rate_limited" {
		t.Errorf("a limit that was reached: %s", got)
	}
	_, got := whoAndWhy("Return-Path: <>\n" + notice("MAILER-DAEMON@mx.example.net", "Undelivered Mail Returned to Sender", "Not delivered:\nann@a.example,\nbob@b.example,\ndan@d.example\n\nReason: User unknown\n"))
	if want := "ann@a.example mailbox_unknown, bob@b.example mailbox_unknown, dan@d.example mailbox_unknown"; got != want {
		t.Errorf("commas behind lines: %s", got)
	}
}
