package dsn_test

import (
	"strings"
	"testing"

	"bounced/dsn"
)

// TestBrokenDiagnostic: Domino folds in mid-word, but its notice does not.
func TestBrokenDiagnostic(t *testing.T) {
	for _, c := range []struct{ notice, diagnostic, want string }{
		{"User bob (bob@example.com) not listed in\nDomino Directory", "X-Notes; User bob (bob@example.com) not listed i\n n Domino Directory", "User bob (bob@example.com) not listed in Domino Directory"},
		{"User bob (bob@example.com) not listed in Domino Directory", "X-Notes; User bob (bob@example.com)\n not listed in Domino Directory", "User bob (bob@example.com) not listed in Domino Directory"},
		{"User ann. User bob is not listed", "X-Notes; User bob is n\n ot listed", "User bob is not listed"},
		{"Nobody knows User", "X-Notes; User bob is n\n ot listed", "User bob is n ot listed"},
		{"User bob is not listed", "X-Other; User bob is n\n ot listed", "User bob is n ot listed"},
	} {
		raw := "From: Postmaster@example.net\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\nContent-Type: text/plain\n\nYour document was not delivered, because:\n\n  " +
			c.notice + "\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; a.example\n\nFinal-Recipient: rfc822; bob@example.com\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: " + c.diagnostic + "\n\n--b--\n"
		rep, err := dsn.Parse([]byte(strings.ReplaceAll(raw, "\n", "\r\n")))
		if err != nil || len(rep.Recipients) != 1 {
			t.Fatalf("%v, %d recipients", err, len(rep.Recipients))
		}
		if got := rep.Recipients[0].Diagnostic; got != c.want {
			t.Errorf("%q: got %q, want %q", c.diagnostic, got, c.want)
		}
	}
}
