package dsn_test

import (
	"strings"
	"testing"

	"bounced/dsn"
)

// TestNearlyDelimiter holds that a boundary some characters of which were changed
// ends a notice and the fields of a report, and nothing else.
func TestNearlyDelimiter(t *testing.T) {
	const right, changed = "--b-1-mx.example.net", "--b-7-mx-example.net"
	long := strings.ReplaceAll(report, "--b=1/mx", right)
	long = strings.Replace(long, `"b=1/mx"`, `"b-1-mx.example.net"`, 1)
	swap := func(old, new string) string {
		if !strings.Contains(long, old) {
			t.Fatalf("no %q", old)
		}
		return strings.Replace(long, old, new, 1)
	}
	for name, tt := range map[string]struct {
		raw   string
		parts int
	}{
		"none":                   {long, 4},
		"behind the fields":      {swap(right+"\nContent-Type: message/rfc822", changed+"\nContent-Type: message/rfc822"), 4},
		"behind the notice":      {swap(right+"\nContent-Type: message/delivery", changed+"\nContent-Type: message/delivery"), 4},
		"too much of it":         {swap(right+"\nContent-Type: message/rfc822", "--b.7.mx-exam-le-n-t\nContent-Type: message/rfc822"), 3},
		"another length":         {swap(right+"\nContent-Type: message/rfc822", changed+"t\nContent-Type: message/rfc822"), 3},
		"nothing behind it":      {swap(right+"\nContent-Type: message/rfc822", changed+"\nType: message/rfc822"), 3},
		"in a returned message":  {swap("Hello Jane", changed+"\nContent-Type: text/plain\n\nHello Jane"), 4},
		"shorter than ten bytes": {strings.Replace(report, "--b=1/mx\nContent-Type: message/rfc822", "--b=1/mz\nContent-Type: message/rfc822", 1), 3},
	} {
		rep, _ := dsn.Parse([]byte(tt.raw))
		if len(rep.Parts) != tt.parts {
			t.Errorf("%s: %d parts, want %d", name, len(rep.Parts), tt.parts)
		}
		if r := rep.Returned; tt.parts == 4 && (r == nil || r.MessageID != "1@example.com" || len(rep.Recipients) != 1) {
			t.Errorf("%s: returned %+v, recipients %+v", name, r, rep.Recipients)
		}
	}
}

// TestUnknownEncoding holds that what is in no encoding we know stays as it is.
func TestUnknownEncoding(t *testing.T) {
	for _, encoding := range []string{"x-uuencode", "8bit", "x-strange", ""} {
		rep, _ := dsn.Parse([]byte("Content-Transfer-Encoding: " + encoding + "\n\nQQ==\n=41\n"))
		if len(rep.Notice) != 1 || rep.Notice[0].Text != "QQ==\n=41" {
			t.Errorf("%q: %+v", encoding, rep.Notice)
		}
	}
}
