package dsn_test

import (
	"strings"
	"testing"

	"bounced/dsn"
)

// TestInvisible reads addresses over what nobody sees in them, and leaves that
// between the letters of scripts which need it.
func TestInvisible(t *testing.T) {
	for _, body := range []string{
		"jane@exam&shy;ple.org", "jane@&#8203;example.org", "jane@\u200bexample.org", "jane\u00ad\u200b@example.org",
		"\ufeffjane@example.org", "\u200fjane@example.org\u200f", "jane@example.\u2060org", "دکترها\u200c jane@example.org",
	} {
		for _, typ := range []string{"html", "plain"} {
			if typ == "plain" && strings.Contains(body, "&") {
				continue
			}
			rep, _ := dsn.Parse([]byte("Content-Type: text/" + typ + "; charset=utf-8\n\nFailed: " + body + "\n"))
			if len(rep.Mentions) != 1 || rep.Mentions[0].Address != "jane@example.org" {
				t.Errorf("%s %q: %+v", typ, body, rep.Mentions)
			}
		}
	}
	for body, want := range map[string]string{
		"می\u200cخواهم":         "می\u200cخواهم",
		"ไม่\u200bพบ a\u00ad":   "ไม่\u200bพบ a",
		"\u200b\u200d":          "",
		"a\u200d\u200cb\u201cc": "ab\u201cc",
	} {
		if _, got := htmlNotice(body); got != want {
			t.Errorf("%q: %q, want %q", body, got, want)
		}
	}
}
