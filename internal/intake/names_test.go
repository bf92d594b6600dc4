package intake_test

import (
	"testing"

	"bounced/internal/event"
)

// TestDomainInOtherLetters: whom a report names with the encoded form of their domain is
// the one who was written to, and nobody else is.
func TestDomainInOtherLetters(t *testing.T) {
	k := &keeper{regs: map[string]event.Registration{"order-1": {ID: "order-1", Recipient: "ann@exämple.net"}}}
	in := newIntake(t, k, nil)
	for name, tt := range map[string]struct {
		named []string
		want  string
	}{
		"alone":          {[]string{"ann@xn--exmple-cua.net"}, "ann@exämple.net  suppress; "},
		"beside another": {[]string{"ann@xn--exmple-cua.net", "victim@example.org"}, "ann@exämple.net  suppress; victim@example.org  review; "},
	} {
		k.commits = nil
		accept(t, in, to("order-1"), bounceOf(tt.named...))
		got := ""
		for _, e := range k.events() {
			got += e.Recipient + " " + e.ReportedRecipient + " " + e.Advice + "; "
		}
		if got != tt.want {
			t.Errorf("%s: %s, want %s", name, got, tt.want)
		}
	}
}
