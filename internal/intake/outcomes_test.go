package intake_test

import (
	"fmt"
	"strings"
	"testing"

	"bounced/internal/event"
)

// TestTooManyOutcomes: a report about thousands to many addresses of ours does
// not make their product of events. Each address gets what there is room for, or
// else the message itself.
func TestTooManyOutcomes(t *testing.T) {
	const groups, addresses = 6000, 100
	var b strings.Builder
	b.WriteString("From: MAILER-DAEMON@mx.example.net\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.net\r\n")
	for i := range groups {
		fmt.Fprintf(&b, "\r\nFinal-Recipient: rfc822; user%d@example.org\r\nAction: failed\r\nStatus: 5.1.1\r\n", i)
	}
	var ids []string
	for i := range addresses {
		ids = append(ids, fmt.Sprint("order-", i))
	}
	k := &keeper{}
	accept(t, newIntake(t, k, nil), to(ids...), []byte(b.String()))
	failures, bounces := map[string]int{}, map[string]int{}
	for _, e := range k.events() {
		if e.Type == event.Failure {
			failures[e.ID]++
			continue
		}
		bounces[e.ID]++
		if e.Kind != "failure" || e.Recognised || len(e.Problems) != 1 || !strings.Contains(e.Problems[0], "too many outcomes") {
			t.Fatalf("%+v", e)
		}
	}
	for i, id := range ids {
		wantFailures, wantBounces := 0, 1
		if i < 2 { // 10,000 are not reached before the second
			wantFailures, wantBounces = groups, 0
		}
		if failures[id] != wantFailures || bounces[id] != wantBounces {
			t.Errorf("%s: %d failures, %d bounces", id, failures[id], bounces[id])
		}
	}
}
