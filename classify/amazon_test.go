package classify_test

import (
	"testing"

	"bounced/classify"
	"bounced/dsn"
)

// TestAmazonTypes goes by the kind of bounce that Amazon SES tells where nothing
// else says why, and by a status or a reply where there is one.
func TestAmazonTypes(t *testing.T) {
	for _, tt := range []struct{ kinds, recipient, want string }{
		{`"bounceType":"Undetermined","bounceSubType":"Undetermined"`, ``, "unknown unknown review"},
		{`"bounceType":"Permanent","bounceSubType":"General"`, ``, "unknown permanent review"},
		{`"bounceType":"Permanent","bounceSubType":"NoEmail"`, ``, "unknown permanent review"},
		{`"bounceType":"Permanent","bounceSubType":"Suppressed"`, ``, "suppressed permanent suppress"},
		{`"bounceType":"Permanent","bounceSubType":"OnAccountSuppressionList"`, ``, "suppressed permanent suppress"},
		{`"bounceType":"Transient","bounceSubType":"General"`, ``, "unknown transient retry"},
		{`"bounceType":"Transient","bounceSubType":"MailboxFull"`, ``, "mailbox_full transient retry"},
		{`"bounceType":"Transient","bounceSubType":"MessageTooLarge"`, ``, "message_too_large transient fix"},
		{`"bounceType":"Transient","bounceSubType":"ContentRejected"`, ``, "content_rejected transient fix"},
		{`"bounceType":"Transient","bounceSubType":"AttachmentRejected"`, ``, "attachment_rejected transient fix"},
		{`"bounceType":"Transient","bounceSubType":"General"`, `,"status":"4.4.1"`, "connection_failure transient retry"},
		{`"bounceType":"Permanent","bounceSubType":"General"`, `,"status":"5.1.1"`, "mailbox_unknown permanent suppress"},
		{`"bounceType":"Transient","bounceSubType":"General"`, `,"diagnosticCode":"smtp; 550 5.1.1 user unknown"`, "mailbox_unknown permanent suppress"},
	} {
		rep, _ := dsn.Parse([]byte("Subject: x\n\n" + `{"notificationType":"Bounce","bounce":{` + tt.kinds + `,"bouncedRecipients":[{"emailAddress":"jane@example.org"` + tt.recipient + "}]}}\n"))
		res := classify.Default().Judge(rep, classify.Known{})
		if len(res.Recipients) != 1 {
			t.Errorf("%s: %+v", tt.kinds, res.Recipients)
			continue
		}
		o := res.Recipients[0]
		if got := string(o.Category) + " " + string(o.Permanence) + " " + string(o.Advice); got != tt.want {
			t.Errorf("%s%s: %s by %s, want %s", tt.kinds, tt.recipient, got, o.Evidence.Rule, tt.want)
		}
	}
}
