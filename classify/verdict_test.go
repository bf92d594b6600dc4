package classify_test

import (
	"strconv"
	"strings"
	"testing"

	"bounced/classify"
	"bounced/dsn"
)

func TestTemplate(t *testing.T) {
	for _, tc := range []struct{ text, want string }{
		{"550 5.1.1 <bob@example.com>: User   Unknown", "550 5.1.1 <<address>>: user unknown"},
		{"Client host [192.0.2.17] blocked, see https://example.com/?ip=192.0.2.17", "client host [<host>] blocked, see <url>"},
		{"queued as 4A1B2C3D9F on mx1.example.com:25", "queued as <id> on <host>"},
		{"retry in 300 seconds. Thanks.", "retry in <n> seconds. thanks."},
		{"2001:db8::17 is listed", "<host> is listed"},
		{"250 of 100, 451-9 and 12.", "250 of <n>, <id> and <n>."},
		{"Größe 7 kB, v1.2 a.b abc7 mx-7", "größe <n> kb, v1.2 a.b abc7 mx-7"},
		{"9:15 1-2 12-34 x-mailer7 ab1234", "<n> <n> <id> <id> <id>"},
		{"15.1.1 1:2:3:ab 1.2.ab x_y.zz w!x.yy", "<host> <host> <host> <host> w!x.yy"},
		{"4.7.1 5.7.1234 (#5.1.1)", "4.7.1 <host> (#5.1.1)"},
		{"… !", "… !"},
		{strings.Repeat("ä", 200), strings.Repeat("ä", 150)},
		{"", ""},
	} {
		if got := classify.Template(tc.text); got != tc.want {
			t.Errorf("template of %q is %q, want %q", tc.text, got, tc.want)
		}
	}
	a := classify.Template("zzzz 1234 for alice@example.com at a.example.net id=1b1b1b1b1b")
	b := classify.Template("ZZZZ 99 for bob@example.org at mx.example.com id=2c2c2c2c2c")
	if a != b {
		t.Errorf("two texts of one making have templates %q and %q", a, b)
	}
}

func TestJudgeRefusal(t *testing.T) {
	for _, tc := range []struct {
		in     classify.Refusal
		cat    classify.Category
		perm   classify.Permanence
		code   int
		status string
		untold bool
	}{
		{classify.Refusal{Code: 550, Status: "5.1.1", Text: "User unknown"}, classify.MailboxUnknown, classify.Permanent, 550, "5.1.1", false},
		{classify.Refusal{Text: "452 4.2.2 The mailbox is over quota"}, classify.MailboxFull, classify.Transient, 452, "4.2.2", false},
		{classify.Refusal{State: "connect", Text: "connection refused"}, classify.ConnectionFailure, classify.Permanent, 0, "", false},
		{classify.Refusal{Code: 550, Text: "Xyzzy plugh"}, classify.MailboxUnknown, classify.Permanent, 550, "", true},
		{classify.Refusal{}, classify.Unknown, classify.Permanent, 0, "", false},
	} {
		o := classify.Default().JudgeRefusal(tc.in)
		if o.Category != tc.cat || o.Permanence != tc.perm || o.Code != tc.code || o.Status != tc.status || o.Untold != tc.untold {
			t.Errorf("%+v judged %+v", tc.in, o)
		}
	}
}

func TestEvidenceStandsInTheMessage(t *testing.T) {
	rep, _ := dsn.Parse([]byte(typical))
	o := classify.Default().Judge(rep, classify.Known{}).Recipients[0]
	part, offset, _ := strings.Cut(o.Evidence.Where, ":")
	at, _ := strconv.Atoi(offset)
	if text := rep.Text(part); o.Evidence.Matched == "" || !strings.HasPrefix(text[min(at, len(text)):], o.Evidence.Matched) {
		t.Errorf("%q does not stand at %s", o.Evidence.Matched, o.Evidence.Where)
	}
	if o.Evidence.RunnerUp == "" || o.Evidence.Why == "" {
		t.Errorf("evidence %+v, want a place and a runner-up with a reason", o.Evidence)
	}
}

func TestKnownRecipientShowsForwarding(t *testing.T) {
	rep, _ := dsn.Parse([]byte(typical))
	o := classify.Default().Judge(rep, classify.Known{Recipient: "robert@example.com"}).Recipients[0]
	if o.Recipient != "robert@example.com" || o.Reported != "bob@example.net" {
		t.Errorf("recipient %q, reported %q; want robert@example.com, bob@example.net", o.Recipient, o.Reported)
	}
}
