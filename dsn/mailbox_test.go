package dsn_test

import (
	"testing"

	"bounced/dsn"
)

// TestSameAddress: letter case does not count, nor how a domain is written.
func TestSameAddress(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want bool
	}{
		{"Ann@Example.NET", "ann@example.net", true},
		{"ann@exämple.net", "ann@xn--exmple-cua.net", true},
		{"ann@XN--EXMPLE-CUA.NET", "Ann@EXÄMPLE.net", true},
		{"", "", true},
		{"ann@exämple.net", "bob@xn--exmple-cua.net", false},
		{"ann@example.net", "ann@xn--exmple-cua.net", false},
		{"ann", "ann@xn--exmple-cua.net", false},
		{"ann@xn--", "ann@xn--\xff", false},
	} {
		if got := dsn.SameAddress(tt.a, tt.b); got != tt.want {
			t.Errorf("%q, %q: %v", tt.a, tt.b, got)
		}
		if got := dsn.SameAddress(tt.b, tt.a); got != tt.want {
			t.Errorf("%q, %q: %v", tt.b, tt.a, got)
		}
	}
}
