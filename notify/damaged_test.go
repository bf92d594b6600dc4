package notify_test

import (
	"net/http"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"go.uber.org/zap"
	"go.uber.org/zap/zaptest/observer"

	"bounced/internal/event"
	"bounced/notify"
)

// What the store cannot read any more follows the schedule and is parked in the
// end, where an operator sees why. What was to go out with it does, and the
// endpoint, whose fault it is not, is called as before.
func TestDamaged(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ep := batched(10, time.Second)
		ep.Schedule = []time.Duration{0, 10 * time.Second, time.Minute}
		ep.Jitter = -1
		ep.Breaker.Failures = 1
		r := start(t, nil, ep)
		defer r.stop()
		mail, lost := bounce(1), failure(2)
		mail.QueueID = "unreadable"
		r.q.damaged = map[string]bool{mail.QueueID: true, lost.EventID: true}
		r.q.add("app", mail, nil)
		r.q.add("app", lost, nil)
		r.q.add("app", failure(3), nil)
		after(2 * time.Second)
		calls := r.rcv.calls("app")
		if len(calls) != 1 || !slices.Equal(events(t, calls[0]), []string{failure(3).EventID}) {
			t.Fatalf("calls: %+v; want one with the event that is whole", calls)
		}
		if d := r.q.delivery(t, "app", mail.EventID); d.State != event.Pending || d.Next.Sub(d.Attempts[0].At) != 10*time.Second {
			t.Errorf("after one attempt: %+v; want another 10 s later", d)
		}
		after(2 * time.Minute)
		for _, id := range []string{mail.EventID, lost.EventID} {
			d := r.q.delivery(t, "app", id)
			if d.State != event.Parked || len(d.Attempts) != 3 || !strings.Contains(d.Attempts[2].Error, "damaged") {
				t.Errorf("in the end: %+v; want it parked for damage after 3 attempts", d)
			}
		}
		if s := r.Status()[0]; s.Breaker != "closed" || len(r.rcv.calls("app")) != 1 {
			t.Errorf("%+v, %d calls", s, len(r.rcv.calls("app")))
		}
	})
}

// A queue that is away for a minute, while outcomes wait to be settled, is one line
// of the log, and another one if it is away again.
func TestQueueAwayIsToldOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		core, logs := observer.New(zap.WarnLevel)
		r := start(t, &notify.Options{Logger: zap.New(core)}, hook("app"))
		defer r.stop()
		for n := range 2 {
			r.rcv.reply = func(*http.Request, seen) (*http.Response, error) {
				r.q.setDown(event.ErrDown)
				return answer(200), nil
			}
			r.q.add("app", failure(n), nil)
			after(time.Minute)
			if told := logs.All(); len(told) != n+1 {
				t.Errorf("outage %d: the log says %v", n+1, told)
			}
			r.q.setDown(nil)
			after(2 * time.Second)
			if n := r.q.count("app", event.Pending); n != 0 {
				t.Errorf("%d pending after it", n)
			}
		}
	})
}
