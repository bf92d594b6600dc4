package classify_test

import (
	"testing"

	"bounced/classify"
)

// TestWhereToWriteInstead: the address that a notice gives for those whom it no longer
// takes mail for is that of somebody who can be reached.
func TestWhereToWriteInstead(t *testing.T) {
	for body, want := range map[string]string{
		"Please note that my email address has changed to ann@b.example. This mailbox is no longer in use.\n":  " mailbox_moved",
		"This mailbox is no longer in use. Please note that my email address has changed to\nann@b.example.\n": " mailbox_moved",
		"This email address is no longer in use. Please send your message to ann@b.example.\n":                 " mailbox_inactive",
		"This mailbox has been retired. For business contact ann@b.example\n":                                  " mailbox_inactive",
		"This mailbox is closed. New address: ann@b.example\n":                                                 " mailbox_inactive",
		"This mailbox is closed.\n\nMy new address is:\n\nann@b.example\n":                                     " mailbox_inactive",
		"This account has been disabled. Please contact Ben Smith (ben@b.example).\n":                          " mailbox_inactive",
		"Your message has not been delivered: this account is disabled. Write to ann@b.example.\n":             " mailbox_inactive",
		"Mailbox does not exist. Try ann@b.example\n":                                                          " mailbox_unknown",
		"Diese E-Mail-Adresse ist nicht mehr gültig. Meine neue Adresse lautet: ann@b.example\n":               " mailbox_unknown",
		"Esta dirección ya no existe. Por favor use ann@b.example\n":                                           " mailbox_unknown",
		"Dit e-mailadres bestaat niet meer. Gelieve ann@b.example te gebruiken.\n":                             " mailbox_unknown",
		"ann@a.example: user unknown, please use ann@b.example\n":                                              "ann@a.example mailbox_unknown",
		"The following address is no longer valid:\n\nann@a.example\n\nNew address:\nann@b.example\n":          "ann@a.example mailbox_unknown",
		"Delivery to the new address ann@a.example failed: user unknown.\n":                                    "ann@a.example mailbox_unknown",
		"Mailbox full. Please send your message again to ann@a.example\n":                                      "ann@a.example mailbox_full",
		"Please note that ann@a.example is no longer in use.\n":                                                "ann@a.example mailbox_inactive",
		"User unknown. Please check the address ann@a.example\n":                                               "ann@a.example mailbox_unknown",
		"Mailbox full. Please contact the recipient ann@a.example by other means.\n":                           "ann@a.example mailbox_full",
	} {
		kind, got := whoAndWhy("Return-Path: <>\n" + notice("MAILER-DAEMON@mx.example.net", "Undeliverable: Hello", body))
		if kind != classify.Failure || got != want {
			t.Errorf("%s: %q, want %q, of %q", kind, got, want, body)
		}
	}
}
