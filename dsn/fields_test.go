package dsn_test

import (
	"testing"

	"bounced/dsn"
)

// TestLack: that a name is missing may be said only where it is.
func TestLack(t *testing.T) {
	rep, _ := dsn.Parse([]byte("From: a@example.com\r\nPRECEDENCE: bulk\r\nSubject: s\r\n\r\nbody\r\n"))
	for _, tt := range []struct {
		names []string
		want  bool
	}{
		{[]string{"Precedence"}, false},
		{[]string{"List-Id", "precedence"}, false},
		{[]string{"List-Id", "X-Autoreply"}, true},
		{nil, true},
	} {
		if got := rep.Header.Fields.Lack(dsn.NewNames(tt.names...)); got != tt.want {
			t.Errorf("%q: %v", tt.names, got)
		}
	}
}

// TestNameWithBareCR: in any letter case a carriage return looks like a hyphen.
func TestNameWithBareCR(t *testing.T) {
	rep, _ := dsn.Parse([]byte("Content\rType: text/html\r\n\r\nfinal\rrecipient: rfc822; a@example.com\r\nAction: failed\r\n"))
	if rep.Parts[0].Type != "text/plain" || len(rep.Recipients) > 0 {
		t.Errorf("type %q, recipients %+v", rep.Parts[0].Type, rep.Recipients)
	}
}
