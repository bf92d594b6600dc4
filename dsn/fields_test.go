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
