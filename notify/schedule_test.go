package notify_test

import (
	"errors"
	"net/http"
	"testing"
	"testing/synctest"
	"time"

	"bounced/internal/event"
	"bounced/notify"
)

// The default schedule, to the second, and then parked.
func TestSchedule(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := start(t, nil, hook("app"))
		defer r.stop()
		var known []event.Delivery // what the queue knew as each call was made
		r.rcv.reply = func(*http.Request, seen) (*http.Response, error) {
			known = append(known, r.q.delivery(t, "app", failure(1).EventID))
			return nil, errors.New("connection refused")
		}
		begin := time.Now()
		r.q.add("app", failure(1), nil)
		after(80 * time.Hour)

		calls := r.rcv.calls("app")
		if len(calls) != len(notify.DefaultSchedule) {
			t.Fatalf("%d calls, want %d", len(calls), len(notify.DefaultSchedule))
		}
		at := begin
		for i, wait := range notify.DefaultSchedule {
			at = at.Add(wait)
			// The queue is told a little after each call; that adds up.
			if d := calls[i].at.Sub(at); d < 0 || d > 100*time.Millisecond {
				t.Errorf("call %d at %v, want %v", i+1, calls[i].at.Sub(begin), at.Sub(begin))
			}
			if known[i].Attempt != i+1 || !known[i].Next.After(calls[i].at) {
				t.Errorf("call %d began while the queue knew of attempt %d, next %v", i+1, known[i].Attempt, known[i].Next)
			}
		}
		d := r.q.delivery(t, "app", failure(1).EventID)
		if d.State != event.Parked || len(d.Attempts) != 10 || d.Attempts[9].Error != "connection refused" {
			t.Errorf("in the end: %+v", d)
		}
	})
}

func TestJitterOnlyLengthens(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ep := hook("app")
		ep.Jitter, ep.Schedule = 0.5, []time.Duration{0, time.Hour}
		ep.Concurrency, ep.Breaker.Failures = 100, -1
		r := start(t, nil, ep)
		defer r.stop()
		r.rcv.reply = always(500)
		for n := range 100 {
			r.q.add("app", failure(n), nil)
		}
		after(3 * time.Hour)
		first := map[string]time.Time{}
		var shortest, longest time.Duration = time.Hour * 9, 0
		for _, c := range r.rcv.calls("app") {
			if t0, ok := first[c.id()]; ok {
				shortest, longest = min(shortest, c.at.Sub(t0)), max(longest, c.at.Sub(t0))
			} else {
				first[c.id()] = c.at
			}
		}
		if shortest < time.Hour || longest > 90*time.Minute+time.Second || longest-shortest < 10*time.Minute {
			t.Errorf("delays from %v to %v, want 1h to 1h30m", shortest, longest)
		}
	})
}

func TestRetryAfter(t *testing.T) {
	for _, tt := range []struct {
		header string
		want   time.Duration // between the first two calls
	}{
		{"120", 2 * time.Minute},
		{"0", time.Second},
		{"1", time.Second},
		{"86400", 24 * time.Hour},
		{"999999", 24 * time.Hour},
		{"99999999999999999999", 24 * time.Hour},
		{"Sat, 01 Jan 2000 00:10:00 GMT", 10 * time.Minute}, // synctest begins at midnight
		{"Fri, 31 Dec 1999 00:10:00 GMT", time.Second},
		{"Sat, 01 Jan 2028 00:10:00 GMT", 24 * time.Hour},
		{"-5", 5 * time.Second},
		{"soon", 5 * time.Second},
		{"", 5 * time.Second},
	} {
		for _, status := range []int{429, 503, 500} {
			synctest.Test(t, func(t *testing.T) {
				r := start(t, nil, hook("app"))
				defer r.stop()
				r.rcv.reply = always(status, "Retry-After: "+tt.header)
				r.q.add("app", failure(1), nil)
				after(25 * time.Hour)
				calls := r.rcv.calls("app")
				if got := calls[1].at.Sub(calls[0].at); got < tt.want || got > tt.want+50*time.Millisecond {
					t.Errorf("%d with Retry-After %q: called again after %v, want %v", status, tt.header, got, tt.want)
				}
			})
		}
	}
}

// An endpoint that always asks to be called in a second does not use up its
// three days in ten.
func TestRetryAfterDoesNotShortenTheSchedule(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := start(t, nil, hook("app"))
		defer r.stop()
		r.rcv.reply = always(503, "Retry-After: 1")
		r.q.add("app", failure(1), nil)
		after(70 * time.Hour)
		if d := r.q.delivery(t, "app", failure(1).EventID); d.State != event.Pending {
			t.Errorf("after 70 h: %s, %d attempts", d.State, d.Attempt)
		}
		after(50 * time.Hour)
		if d := r.q.delivery(t, "app", failure(1).EventID); d.State != event.Parked || d.Attempt > 20 {
			t.Errorf("after 120 h: %s, %d attempts", d.State, d.Attempt)
		}
	})
}
