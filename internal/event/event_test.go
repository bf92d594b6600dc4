package event_test

import (
	"testing"
	"time"

	"bounced/internal/event"
)

// TestSetTime holds the timestamp against the layout that it is documented in.
func TestSetTime(t *testing.T) {
	for _, at := range []time.Time{
		{}, time.Unix(0, 0), time.Unix(1700000000, 999), time.Date(2026, 2, 3, 4, 5, 6, 0, time.FixedZone("", -5*3600)),
		time.Date(999, 12, 31, 23, 59, 59, 0, time.UTC), time.Date(1000, 1, 1, 0, 0, 0, 0, time.UTC),
		time.Date(9999, 12, 31, 23, 59, 59, 0, time.UTC), time.Date(12345, 1, 1, 0, 0, 0, 0, time.UTC),
	} {
		var e event.Event
		if e.SetTime(at); e.Timestamp != at.UTC().Format(time.DateTime) || e.Time != at.Unix() {
			t.Errorf("%v is %q, %d", at, e.Timestamp, e.Time)
		}
	}
}
