package notify_test

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"net/http"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"go.uber.org/zap"

	"bounced/internal/event"
	"bounced/notify"
)

// hang answers nothing until the caller has had enough.
func hang(req *http.Request) (*http.Response, error) {
	<-req.Context().Done()
	return nil, req.Context().Err()
}

// A dead, a hanging and a throttling endpoint cost a healthy one nothing.
func TestDeadEndpointCostsOthersNothing(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := start(t, nil, hook("dead"), hook("hanging"), hook("busy"), hook("healthy"))
		defer r.stop()
		r.rcv.reply = func(req *http.Request, s seen) (*http.Response, error) {
			switch s.host {
			case "dead":
				return nil, errors.New("connection refused")
			case "hanging":
				return hang(req)
			case "busy":
				return answer(429, "Retry-After: 3600"), nil
			}
			time.Sleep(10 * time.Millisecond)
			return answer(200), nil
		}
		begin := time.Now()
		for n := range 1000 {
			for _, name := range []string{"dead", "hanging", "busy", "healthy"} {
				r.q.add(name, failure(n), nil)
			}
		}
		// 1000 calls of 10 ms, 32 at a time.
		after(400 * time.Millisecond)
		if n := r.q.count("healthy", event.Done); n != 1000 {
			t.Errorf("healthy got %d of 1000 in %v", n, time.Since(begin))
		}
	})
}

// While the breaker is open nothing is claimed: the outage costs few events an
// attempt. One call probes, and after it works the rest follows.
func TestBreaker(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ep := hook("app")
		ep.Concurrency = 4
		r := start(t, nil, ep)
		defer r.stop()
		var up atomic.Bool
		r.rcv.reply = func(*http.Request, seen) (*http.Response, error) {
			time.Sleep(time.Millisecond)
			if up.Load() {
				return answer(200), nil
			}
			return nil, errors.New("connection refused")
		}
		for n := range 200 {
			r.q.add("app", failure(n), nil)
		}
		after(4 * time.Second)
		at := len(r.rcv.calls("app"))
		if at < 10 || at > 10+4 {
			t.Errorf("%d calls before the breaker opened, want 10 and what was running", at)
		}
		if s := r.Status()[0]; s.Breaker != "open" || s.NotBefore.IsZero() {
			t.Errorf("status %+v", s)
		}
		after(time.Hour) // probes at 5 s, 10 s, 20 s … 5 min apart
		if n := len(r.rcv.calls("app")) - at; n < 10 || n > 20 {
			t.Errorf("%d probes in an hour", n)
		}
		burnt := 0
		for n := range 200 {
			if r.q.delivery(t, "app", failure(n).EventID).Attempt > 0 {
				burnt++
			}
		}
		if burnt > 40 {
			t.Errorf("%d of 200 events lost an attempt to the outage", burnt)
		}
		up.Store(true)
		after(6 * time.Minute)
		if s := r.Status()[0]; s.Breaker != "closed" {
			t.Errorf("status %+v", s)
		}
		after(5 * time.Hour) // for those that had failed some times
		if n := r.q.count("app", event.Done); n != 200 {
			t.Errorf("%d of 200 delivered", n)
		}
	})
}

// An endpoint that refuses some events is not down.
func TestRefusedEventsDoNotOpenTheBreaker(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := start(t, nil, hook("app"))
		defer r.stop()
		r.rcv.reply = always(422)
		for n := range 100 {
			r.q.add("app", failure(n), nil)
		}
		after(time.Second)
		if n, s := len(r.rcv.calls("app")), r.Status()[0]; n != 100 || s.Breaker != "closed" {
			t.Errorf("%d calls, %+v", n, s)
		}
	})
}

// 429 and its like stop the endpoint for as long as they say, and then there
// are fewer calls at a time.
func TestSlowDown(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ep := hook("app")
		ep.Concurrency = 8
		r := start(t, nil, ep)
		defer r.stop()
		var mu sync.Mutex
		running, most := 0, 0
		busy := true
		r.rcv.reply = func(*http.Request, seen) (*http.Response, error) {
			mu.Lock()
			running++
			most = max(most, running)
			refuse := busy
			mu.Unlock()
			time.Sleep(time.Second)
			mu.Lock()
			running--
			mu.Unlock()
			if refuse {
				return answer(429, "Retry-After: 60"), nil
			}
			return answer(200), nil
		}
		peak := func() int {
			mu.Lock()
			defer mu.Unlock()
			return most
		}
		for n := range 30 {
			r.q.add("app", failure(n), nil)
		}
		after(50 * time.Second)
		if n := len(r.rcv.calls("app")); n != 8 || peak() != 8 {
			t.Errorf("%d calls, %d at a time", n, peak())
		}
		mu.Lock()
		busy, most = false, 0
		mu.Unlock()
		after(12500 * time.Millisecond)
		if n := len(r.rcv.calls("app")); n <= 8 || peak() != 4 {
			t.Errorf("after the minute: %d calls, %d at a time, want half of 8", n, peak())
		}
		after(time.Minute)
		if n := r.q.count("app", event.Done); n != 30 {
			t.Errorf("%d of 30 delivered", n)
		}
	})
}

func TestConcurrencyLimit(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ep := hook("app")
		ep.Concurrency = 3
		r := start(t, nil, ep)
		defer r.stop()
		r.rcv.reply = func(req *http.Request, _ seen) (*http.Response, error) { return hang(req) }
		for n := range 10 {
			r.q.add("app", failure(n), nil)
		}
		after(10 * time.Second)
		if n := len(r.rcv.calls("app")); n != 3 {
			t.Errorf("%d calls at a time, want 3", n)
		}
	})
}

// Large mail is sent a little at a time, whatever the limit of calls.
func TestLargeMailIsBounded(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := start(t, nil, hook("app"))
		defer r.stop()
		r.rcv.reply = func(req *http.Request, _ seen) (*http.Response, error) {
			time.Sleep(time.Second)
			return answer(200), nil
		}
		raw := bytes.Repeat([]byte("a"), 8<<20)
		for n := range 10 {
			r.q.add("app", bounce(n), raw)
		}
		for i, want := range []int{4, 8, 10} {
			after(900 * time.Millisecond)
			if n := len(r.rcv.calls("app")); n != want {
				t.Errorf("in second %d: %d calls, want %d", i, n, want)
			}
			after(110 * time.Millisecond)
		}
	})
}

// Two nodes on one queue: each event is in one call at a time, however calls
// end, and all arrive.
func TestTwoNodes(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ep := hook("app")
		ep.Schedule = []time.Duration{0, time.Second, time.Second, time.Second, time.Minute, time.Minute, time.Hour, time.Hour, time.Hour, time.Hour}
		a := start(t, &notify.Options{Poll: time.Second, Logger: zap.NewNop()}, ep)
		defer a.stop()
		b := start(t, &notify.Options{Poll: time.Second, Logger: zap.NewNop(), Queue: a.q}, ep)
		defer b.stop()
		var mu sync.Mutex
		inCall := map[string]bool{}
		random := rand.New(rand.NewPCG(1, 2))
		reply := func(req *http.Request, s seen) (*http.Response, error) {
			mu.Lock()
			if inCall[s.id()] {
				t.Errorf("%s is in two calls", s.id())
			}
			inCall[s.id()] = true
			dice, takes := random.IntN(20), time.Duration(random.IntN(3000))*time.Millisecond
			mu.Unlock()
			defer func() { mu.Lock(); delete(inCall, s.id()); mu.Unlock() }()
			switch dice {
			case 0:
				return hang(req)
			case 1:
				return nil, errors.New("connection reset by peer")
			case 2:
				return answer(503, "Retry-After: 2"), nil
			case 3:
				return answer(500), nil
			}
			time.Sleep(takes)
			return answer(200), nil
		}
		a.rcv.reply, b.rcv.reply = reply, reply
		for n := range 1000 {
			a.q.add("app", failure(n), nil)
		}
		for range 24 * 60 {
			after(time.Minute)
			if a.q.count("app", event.Done) == 1000 {
				break
			}
		}
		if n := a.q.count("app", event.Done); n != 1000 {
			t.Errorf("%d of 1000 delivered", n)
		}
		if len(a.rcv.calls("app")) < 250 || len(b.rcv.calls("app")) < 250 {
			t.Errorf("%d calls by one node, %d by the other", len(a.rcv.calls("app")), len(b.rcv.calls("app")))
		}
	})
}

// One message's events arrive in order, even when the first fails; other
// messages do not wait.
func TestOrdered(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ep := hook("app")
		ep.Ordered = true
		r := start(t, nil, ep)
		defer r.stop()
		fails := 2
		r.rcv.reply = func(_ *http.Request, s seen) (*http.Response, error) {
			if s.id() == failure(1).EventID && fails > 0 {
				fails--
				return answer(500), nil
			}
			return answer(200), nil
		}
		for n := range 20 {
			e := failure(n)
			e.ID = []string{"even", "odd"}[n%2]
			r.q.add("app", e, nil)
		}
		after(4 * time.Second)
		if n := r.q.count("app", event.Done); n != 10 {
			t.Errorf("%d delivered while one message is held up, want the other's 10", n)
		}
		after(6 * time.Minute)
		last := map[string]string{}
		calls := r.rcv.calls("app")
		for _, c := range calls[len(calls)-10:] {
			if c.id() < last["odd"] {
				t.Errorf("%s came after %s", c.id(), last["odd"])
			}
			last["odd"] = c.id()
		}
		if n := r.q.count("app", event.Done); n != 20 {
			t.Errorf("%d of 20 delivered", n)
		}
	})
}

// Pause and Resume on one node work on the other.
func TestPauseOnAnotherNode(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		a := start(t, &notify.Options{Poll: time.Second}, hook("app"))
		defer a.stop()
		b := start(t, &notify.Options{Poll: time.Second, Queue: a.q}, hook("app"))
		defer b.stop()
		if _, err := a.Pause(t.Context(), "app", "maintenance"); err != nil {
			t.Fatal(err)
		}
		after(2 * time.Second)
		a.q.add("app", failure(1), nil)
		after(time.Hour)
		if n := len(a.rcv.calls("app")) + len(b.rcv.calls("app")); n != 0 {
			t.Errorf("%d calls while paused", n)
		}
		if s := b.Status()[0]; !s.Paused || s.Reason != "maintenance" {
			t.Errorf("the other node says %+v", s)
		}
		if _, err := b.Resume(t.Context(), "app"); err != nil {
			t.Fatal(err)
		}
		after(2 * time.Second)
		if n := len(a.rcv.calls("app")) + len(b.rcv.calls("app")); n != 1 {
			t.Errorf("%d calls after Resume, want 1", n)
		}
	})
}

// Who pauses and resumes within one second, on whichever node, wants the endpoint
// resumed; workers go by the time.
func TestStatesFollowEachOther(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		a := start(t, nil, hook("app"))
		defer a.stop()
		b := start(t, &notify.Options{Queue: a.q}, hook("app"))
		defer b.stop()
		last := time.Time{}
		follows := func(state event.EndpointState, err error) {
			t.Helper()
			if err != nil || state != a.q.states["app"] || !state.Since.After(last) {
				t.Errorf("%+v after %v, %v; the queue has %+v", state, last, err, a.q.states["app"])
			}
			last = state.Since
		}
		for range 2 {
			follows(a.Pause(t.Context(), "app", ""))
			follows(b.Resume(t.Context(), "app"))
		}
	})
}

// Resume is an operator's word that the endpoint is well: no waiting for the
// breaker's next probe.
func TestResumeClosesTheBreaker(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ep := hook("app")
		ep.Breaker = notify.Breaker{Failures: 1, Pause: time.Hour}
		r := start(t, nil, ep)
		defer r.stop()
		r.rcv.reply = always(500)
		r.q.add("app", failure(1), nil)
		after(time.Second)
		r.rcv.reply = nil
		r.q.add("app", failure(2), nil)
		after(time.Minute)
		if n := len(r.rcv.calls("app")); n != 1 {
			t.Fatalf("%d calls with the breaker open", n)
		}
		if _, err := r.Resume(t.Context(), "app"); err != nil {
			t.Fatal(err)
		}
		after(time.Second)
		if n := r.q.count("app", event.Done); n != 2 {
			t.Errorf("%d of 2 delivered after Resume", n)
		}
	})
}

// What is committed while a claim is under way does not wait for the next look.
func TestWakeDuringClaim(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := start(t, nil, hook("app"))
		defer r.stop()
		r.q.claims = time.Second
		r.q.add("app", failure(1), nil)
		time.Sleep(500 * time.Millisecond)
		r.q.add("app", failure(2), nil)
		after(3 * time.Second)
		if n := r.q.count("app", event.Done); n != 2 {
			t.Errorf("%d of 2 delivered", n)
		}
	})
}

// What is held keeps its lease for as long as its call runs.
func TestLeaseIsRenewed(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ep := hook("app")
		ep.Timeout = 10 * time.Minute
		r := start(t, nil, ep)
		defer r.stop()
		r.rcv.reply = func(*http.Request, seen) (*http.Response, error) {
			time.Sleep(5 * time.Minute)
			return answer(200), nil
		}
		r.q.add("app", failure(1), nil)
		for range 29 {
			after(10 * time.Second)
			if d := r.q.delivery(t, "app", failure(1).EventID); !d.Next.After(time.Now()) {
				t.Fatal("the lease ran out while the call ran")
			}
		}
		after(time.Minute)
		if n := len(r.rcv.calls("app")); n != 1 || r.q.count("app", event.Done) != 1 {
			t.Errorf("%d calls", n)
		}
	})
}

// A queue that is away for a while loses nothing and hears what happened.
func TestQueueAway(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := start(t, nil, hook("app"))
		defer r.stop()
		r.rcv.reply = func(*http.Request, seen) (*http.Response, error) {
			r.q.setDown(event.ErrDown)
			return answer(200), nil
		}
		r.q.add("app", failure(1), nil)
		after(20 * time.Second)
		r.q.setDown(nil)
		after(2 * time.Second)
		if n := len(r.rcv.calls("app")); n != 1 || r.q.count("app", event.Done) != 1 {
			t.Errorf("%d calls, delivery %+v", n, r.q.delivery(t, "app", failure(1).EventID))
		}
	})
}
