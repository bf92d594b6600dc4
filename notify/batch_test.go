package notify_test

import (
	"encoding/json"
	"testing"
	"testing/synctest"
	"time"

	"bounced/internal/event"
	"bounced/notify"
)

func batched(events int, wait time.Duration) notify.Endpoint {
	ep := hook("app")
	ep.Webhook.Format = notify.JSON
	ep.Webhook.Batch = notify.Batch{Events: events, Wait: wait}
	return ep
}

// events are the ids in a call's array.
func events(t *testing.T, c seen) (ids []string) {
	t.Helper()
	var es []event.Event
	if err := json.Unmarshal([]byte(c.body), &es); err != nil {
		t.Fatal(err)
	}
	for _, e := range es {
		ids = append(ids, e.EventID)
	}
	return ids
}

// A full batch goes at once, a part of one when the wait is over.
func TestBatches(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := start(t, nil, batched(10, time.Second))
		defer r.stop()
		for n := range 25 {
			r.q.add("app", failure(n), nil)
		}
		after(900 * time.Millisecond)
		got := map[string]bool{}
		calls := r.rcv.calls("app")
		for _, c := range calls {
			if n := len(events(t, c)); n != 10 {
				t.Errorf("a call with %d events before the wait is over", n)
			}
		}
		after(200 * time.Millisecond)
		calls = r.rcv.calls("app")
		if len(calls) != 3 {
			t.Errorf("%d calls, want 3", len(calls))
		}
		for _, c := range calls {
			for _, id := range events(t, c) {
				got[id] = true
			}
		}
		if len(got) != 25 || r.q.count("app", event.Done) != 25 {
			t.Errorf("%d of 25 arrived", len(got))
		}
	})
}

// A batch that fails is tried again whole, under the same id.
func TestBatchFails(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := start(t, nil, batched(3, 0))
		defer r.stop()
		r.rcv.reply = always(500)
		q := r.q
		q.mu.Lock() // all three are there before the first look
		go func() {
			defer q.mu.Unlock()
			now := time.Now()
			for n := range 3 {
				q.rows = append(q.rows, &row{e: failure(n), d: event.Delivery{
					EventID: failure(n).EventID, Endpoint: "app", State: event.Pending, Created: now, Next: now}})
			}
		}()
		synctest.Wait()
		q.wake("app") <- struct{}{}
		after(time.Minute)
		calls := r.rcv.calls("app")
		if len(calls) != 2 || calls[0].id() != calls[1].id() || len(events(t, calls[0])) != 3 {
			t.Fatalf("%d calls", len(calls))
		}
		for n := range 3 {
			if d := q.delivery(t, "app", failure(n).EventID); d.Attempt != 2 || len(d.Attempts) != 2 {
				t.Errorf("%+v", d)
			}
		}
	})
}

// A probe of an endpoint that takes batches costs one event an attempt, not a
// batch of them.
func TestProbeIsOneEvent(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ep := batched(10, 0)
		ep.Concurrency = 1
		ep.Schedule = []time.Duration{0, time.Hour, time.Hour}
		ep.Breaker = notify.Breaker{Failures: 1}
		r := start(t, nil, ep)
		defer r.stop()
		r.rcv.reply = always(500)
		for n := range 50 {
			r.q.add("app", failure(n), nil)
		}
		after(time.Second)
		before := len(r.rcv.calls("app"))
		after(time.Minute)
		probes := r.rcv.calls("app")[before:]
		if len(probes) == 0 {
			t.Error("no probe in a minute")
		}
		for _, c := range probes {
			if n := len(events(t, c)); n != 1 {
				t.Errorf("a probe with %d events", n)
			}
		}
	})
}
