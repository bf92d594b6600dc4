package octets_test

import (
	"strings"
	"testing"

	"bounced/internal/octets"
)

func TestIsASCII(t *testing.T) {
	for n := range 200 {
		s := strings.Repeat("\x7f", n)
		if !octets.IsASCII(s) {
			t.Errorf("%d bytes of ASCII are said to be none", n)
		}
		for i := range n {
			if octets.IsASCII(s[:i] + "\x80" + s[i+1:]) {
				t.Errorf("byte %d of %d is overlooked", i, n)
			}
		}
	}
}
