package event_test

import (
	"testing"
	"time"

	"bounced/internal/event"
)

func TestQueueID(t *testing.T) {
	times := []time.Time{
		time.Unix(0, 0), time.Unix(1_790_000_000, 0), time.Unix(1_790_000_000, 1), time.Unix(1_790_000_000, 999_999),
		time.Unix(1_790_000_000, 1_000_000), time.Unix(1_790_000_000, 999_999_999), time.Unix(1_790_000_001, 0),
	}
	last := ""
	for _, at := range times {
		id, other := event.NewQueueID(at), event.NewQueueID(at)
		if id == other || id[:14] != other[:14] || len(id) != 26 {
			t.Errorf("%v: %s, and again %s", at, id, other)
		}
		if id <= last {
			t.Errorf("%s of %v does not sort behind %s", id, at, last)
		}
		last = id
		if got, ok := event.QueueTime(id); !ok || !got.Equal(at) {
			t.Errorf("%s is of %v, %v, want %v", id, got, ok, at)
		}
	}
	for _, id := range []string{"", "q-1", "01J8ZV6M3KZZZZ7Q9R1T3V5W7Y", "01J8ZV6M3K!5X7Q9R1T3V5W7Y9", "7ZZZZZZZZZZZZZZZZZZZZZZZZZ"} {
		if at, ok := event.QueueTime(id); ok {
			t.Errorf("%q is of %v", id, at)
		}
	}
	if id := event.NewQueueID(time.Unix(-1, 0)); len(id) != 26 {
		t.Errorf("an id from before 1970 is %q", id)
	}
}

func BenchmarkNewQueueID(b *testing.B) {
	at := time.Now()
	for b.Loop() {
		event.NewQueueID(at)
	}
}
