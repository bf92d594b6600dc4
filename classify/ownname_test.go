package classify_test

import (
	"strings"
	"testing"

	"bounced/classify"
)

// TestRecipientsName: what a recipient, or a host of its domain, is called says nothing of why
// it was not reached.
func TestRecipientsName(t *testing.T) {
	for _, tt := range []struct{ address, body, want string }{
		{"ann@spamhaus.org", "<!>: host mx.@[192.0.2.1] said: 550 5.1.1 <!>: Recipient address rejected: User unknown\n", "mailbox_unknown"},
		{"ann@spf.example", "<!>: host mx.@[192.0.2.1] said: 550 5.1.1 <!>: Recipient address rejected: User unknown\n", "mailbox_unknown"},
		{"ann@sorbs.net", "Your message to ! could not be delivered because the mailbox is full.\n", "mailbox_full"},
		{"ann@rbl.example", "<!>: 550 5.1.1 @: no mailbox ann here\n", "mailbox_unknown"},
		{"ann@quota.example", "<!>: 550 5.1.1 @: no mailbox ann here\n", "mailbox_unknown"},
		{"ann@surbl.org", "!: 550 5.1.1\n", "mailbox_unknown"},
		{"user-unknown@a.example", "!\n", "unknown"},
		{"user-unknown@a.example", "Your message to ! was refused as spam.\n", "spam_content"},
		{"mailbox.full@a.example", "!\n", "unknown"},
		{"sender@a.example", "Your message to ! could not be delivered: the message was refused as spam.\n", "spam_content"},
		{"ann@spamhaus.org", "<!>: host mx.@[192.0.2.1] said: 554 5.7.1 Client host blocked using zen.spamhaus.example\n", "reputation_block"},
		{"ann@a.example", "<!>: host mx.@[192.0.2.1] said: 554 5.7.1 192.0.2.1 see zen.spamhaus.org\n", "reputation_block"},
	} {
		_, domain, _ := strings.Cut(tt.address, "@")
		body := strings.NewReplacer("!", tt.address, "@", domain).Replace(tt.body)
		kind, got := whoAndWhy("Return-Path: <>\n" + notice("MAILER-DAEMON@mx.example.net", "Undelivered Mail Returned to Sender", "Your message could not be delivered.\n\n"+body))
		if want := tt.address + " " + tt.want; kind != classify.Failure || got != want {
			t.Errorf("%s: %s, want %s, of %q", kind, got, want, body)
		}
	}
}
