package app

import (
	"testing"
	"time"

	"bounced/internal/event"
	"bounced/internal/store"
	"bounced/internal/store/pebble"

	"go.uber.org/zap"
	"go.uber.org/zap/zaptest/observer"
)

// TestClockPutRight: what came in while the clock was ahead does not wait until
// the clock is there again, and the log has a word of it once.
func TestClockPutRight(t *testing.T) {
	s, err := pebble.Open(pebble.Options{Dir: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	now := time.Now()
	for id, at := range map[string]time.Time{"evt_ahead": now.AddDate(1, 0, 0), "evt_soon": now.Add(time.Minute)} {
		e := &event.Event{EventID: id, Type: event.Failure, ID: id}
		e.SetTime(at)
		if _, _, err := s.Commit(t.Context(), &store.Commit{Events: []*event.Event{e}, Deliveries: []event.Delivery{{
			EventID: id, Endpoint: "app", MessageID: id, State: event.Pending, Created: at, Next: at,
		}}}); err != nil {
			t.Fatal(err)
		}
	}
	core, logs := observer.New(zap.WarnLevel)
	a := &App{store: s}
	for range 2 {
		a.hasten(t.Context(), zap.New(core), now)
	}
	if n := logs.Len(); n != 1 {
		t.Errorf("%d lines in the log: %v", n, logs.All())
	}
	claims, err := s.Claim(t.Context(), "app", now, time.Minute, 10, false)
	if err != nil || len(claims) != 1 || claims[0].Event.EventID != "evt_ahead" {
		t.Errorf("claimed %+v, %v", claims, err)
	}
}
