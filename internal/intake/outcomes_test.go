package intake_test

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

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

// TestWhatEventsShareIsShort: what a message says once stands in each of its
// events, and there may be thousands.
func TestWhatEventsShareIsShort(t *testing.T) {
	long := strings.Repeat("\r\n "+strings.Repeat("ä", 35), 1000)
	raw := "From: MAILER-DAEMON@mx.example.net\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n" +
		"--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; " + long + "\r\nArrival-Date: " + long + "\r\n\r\n" +
		"Final-Recipient: rfc822; jane@example.org\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n" +
		"--b\r\nContent-Type: message/rfc822\r\n\r\nMessage-ID: <" + long + "@x>\r\nSubject: a" + long + "\r\n\r\nhello\r\n--b--\r\n"
	k := &keeper{}
	accept(t, newIntake(t, k, nil), to("order-1"), []byte(raw))
	e := k.events()[0]
	for name, s := range map[string]string{
		"reporting_mta": e.ReportingMTA, "arrival_date": e.ArrivalDate,
		"original_message_id": e.OriginalMessageID, "original_subject": e.OriginalSubject,
	} {
		if len(s) < 400 || len(s) > 500 || !utf8.ValidString(s) {
			t.Errorf("%s has %d bytes, %q…", name, len(s), s[:min(len(s), 40)])
		}
	}
}
