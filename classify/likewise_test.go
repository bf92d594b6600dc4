package classify_test

import (
	"testing"

	"bounced/classify"
)

// TestNamedRecipients: recipients with their names in front of their addresses are all
// listed, each with its own reason, and who signs the notice is none of them.
func TestNamedRecipients(t *testing.T) {
	const both, each = "ann@a.example mailbox_unknown, bob@a.example mailbox_unknown", "ann@a.example mailbox_unknown, bob@a.example mailbox_full"
	for _, b := range [][2]string{{"<", ">"}, {"(", ")"}, {"[SMTP:", "]"}} {
		ann, bob, joe := "Ann Roe "+b[0]+"ann@a.example"+b[1], "\"Roe, Bob\" "+b[0]+"bob@a.example"+b[1], "Joe Doe "+b[0]+"joe@isp.example"+b[1]
		for body, want := range map[string]string{
			"Not delivered to these people:\n\n" + ann + "\n    User unknown\n" + bob + "\n    Mailbox full\n":    each,
			"Not delivered:\n\n" + ann + "\n\nUser unknown\n\n" + bob + "\n\nMailbox full\n":                      each,
			"Not delivered:\n\n" + ann + "\n" + bob + "\n\nReason: user unknown\n\nRegards\n" + joe + "\n":        both,
			"Not delivered:\n\n" + ann + "\n\n" + bob + "\n\nReason: user unknown\n\n" + joe + "\n":               both,
			"Your message could not be delivered to " + ann + " and " + bob + ".\nReason: user unknown\n":         both,
			"Not delivered: " + ann + "\nNot delivered: " + bob + "\n\n550 5.1.1 user unknown\n":                  both,
			"These recipients are unknown:\n" + ann + "; " + bob + "\n":                                           both,
			"Your message could not be delivered to\n" + ann + "\n\n" + joe + "\nIT department\n\nUser unknown\n": "ann@a.example mailbox_unknown",
		} {
			kind, got := whoAndWhy("Return-Path: <>\n" + notice("MAILER-DAEMON@mx.example.net", "Undelivered Mail Returned to Sender", body))
			if kind != classify.Failure || got != want {
				t.Errorf("%s: %s, want %s, of %q", kind, got, want, body)
			}
		}
	}
}
