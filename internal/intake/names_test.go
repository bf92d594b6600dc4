package intake_test

import (
	"fmt"
	"slices"
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

// TestKnownBehindAnAlias: whom we wrote to may be the address that a report says its
// mail was passed on to. What it says of somebody beside them is for people to look at.
func TestKnownBehindAnAlias(t *testing.T) {
	const group = "Final-Recipient: rfc822; %s\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1 User unknown\r\n\r\n"
	raw := "From: MAILER-DAEMON@mx.example.net\r\nSubject: Undelivered Mail Returned to Sender\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n" +
		"--b\r\n\r\nIt failed.\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.net\r\n\r\n" +
		"Original-Recipient: rfc822; sales@example.org\r\n" + fmt.Sprintf(group, "jane@example.org") + fmt.Sprintf(group, "joe@example.org") + "--b--\r\n"
	k := &keeper{regs: map[string]event.Registration{"order-1": {ID: "order-1", Recipient: "jane@example.org"}}}
	accept(t, newIntake(t, k, nil), to("order-1"), []byte(raw))
	var got []string
	for _, e := range k.events() {
		got = append(got, e.Recipient+" "+e.ReportedRecipient+" "+e.Advice)
	}
	if want := []string{"jane@example.org  suppress", "joe@example.org  review"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}
