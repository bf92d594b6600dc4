package classify_test

import (
	"testing"

	"bounced/classify"
	"bounced/dsn"
)

// TestTornPhrase: words that an address tears apart are shown, and placed, as they stand
// in the message.
func TestTornPhrase(t *testing.T) {
	const text = "Das Postfach <bob@club.example> wurde gelöscht.\n"
	rep, _ := dsn.Parse([]byte(notice("mailer-daemon@club.example", "Undelivered mail", text)))
	o := classify.Default().Judge(rep, classify.Known{}).Recipients[0]
	if e := o.Evidence; o.Category != classify.MailboxInactive || e.Matched != "Postfach <bob@club.example> wurde gelöscht" || e.Where != "1:4" {
		t.Errorf("%s, %+v", o.Category, o.Evidence)
	}
	if o.Description != "Das Postfach <bob@club.example> wurde gelöscht." {
		t.Errorf("description %q", o.Description)
	}
}
