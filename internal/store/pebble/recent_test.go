package pebble

import (
	"fmt"
	"testing"

	"bounced/internal/event"
)

// TestLiveIsBounded: what is held in memory of the pending deliveries does not
// grow with the number of endpoints.
func TestLiveIsBounded(t *testing.T) {
	const endpoints, each = 500, 400
	var qs queues
	for n := range each {
		for i := range endpoints {
			qs.note(fmt.Sprint(i), place{uint64(n), 0}, &delivery{Delivery: event.Delivery{State: event.Pending}})
		}
	}
	held := 0
	for _, q := range qs.all {
		held += len(q.live.known)
	}
	if held > fullLive*mostLive || held < endpoints*leastLive {
		t.Errorf("%d deliveries of %d are held, want %d to %d", held, endpoints*each, endpoints*leastLive, fullLive*mostLive)
	}
}
