package notify_test

import (
	"context"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"bounced/internal/event"
	"bounced/notify"
)

// When Run is told to stop, calls that end in time count; the rest goes back
// to the queue as if it had not been claimed.
func TestStop(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ep := hook("app")
		ep.Concurrency = 2
		r := start(t, &notify.Options{Grace: 10 * time.Second}, ep)
		r.rcv.reply = func(req *http.Request, s seen) (*http.Response, error) {
			if s.id() == failure(0).EventID {
				time.Sleep(5 * time.Second)
				return answer(200), nil
			}
			return hang(req)
		}
		for n := range 10 {
			r.q.add("app", failure(n), nil)
		}
		after(time.Second)
		begin := time.Now()
		r.stop()
		if took := time.Since(begin); took < 10*time.Second || took > 11*time.Second {
			t.Errorf("stopped after %v, want the grace of 10 s", took)
		}
		if n := len(r.rcv.calls("app")); n != 2 {
			t.Errorf("%d calls; new ones after the stop", n)
		}
		for n := range 10 {
			d := r.q.delivery(t, "app", failure(n).EventID)
			switch {
			case n == 0 && (d.State != event.Done || d.Attempt != 1):
				t.Errorf("the call that ended in time: %+v", d)
			case n > 0 && (d.State != event.Pending || d.Attempt != 0 || len(d.Attempts) != 0 || d.Next.After(time.Now())):
				t.Errorf("given back: %+v", d)
			}
		}
	})
}

func TestStopWhenIdleIsImmediate(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := start(t, nil, hook("a"), hook("b"))
		r.q.add("a", failure(1), nil)
		after(time.Second)
		begin := time.Now()
		r.stop()
		if took := time.Since(begin); took > 10*time.Millisecond {
			t.Errorf("took %v", took)
		}
	})
}

// A queue that is away does not keep the process from stopping.
func TestStopWithoutQueue(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := start(t, nil, hook("app"))
		r.rcv.reply = func(*http.Request, seen) (*http.Response, error) {
			r.q.setDown(event.ErrDown)
			return answer(200), nil
		}
		r.q.add("app", failure(1), nil)
		after(time.Second)
		begin := time.Now()
		r.stop()
		if took := time.Since(begin); took > 20*time.Second {
			t.Errorf("took %v", took)
		}
	})
}

func TestReload(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		changed := hook("app")
		changed.Webhook.Secrets = []string{"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"}
		r := start(t, nil, hook("app"), hook("old"))
		defer r.stop()
		r.rcv.reply = func(*http.Request, seen) (*http.Response, error) {
			time.Sleep(5 * time.Second)
			return answer(200), nil
		}
		r.q.add("app", failure(1), nil)
		after(time.Second)

		bad := hook("app")
		bad.Webhook.Format = "xml"
		if err := r.Reload([]notify.Endpoint{hook("new"), bad}); err == nil {
			t.Error("bad settings are taken")
		}
		if n := len(r.Status()); n != 2 {
			t.Errorf("%d endpoints after a reload that failed", n)
		}
		if err := r.Reload([]notify.Endpoint{hook("new"), changed}); err != nil {
			t.Fatal(err)
		}
		r.q.add("app", failure(2), nil)
		r.q.add("new", failure(3), nil)
		r.q.add("old", failure(4), nil)
		after(time.Minute)

		calls := r.rcv.calls("app")
		if len(calls) != 2 || calls[0].header.Get("Webhook-Signature") != "" || calls[1].header.Get("Webhook-Signature") == "" {
			t.Errorf("calls %+v", calls)
		}
		if r.q.count("app", event.Done) != 2 || r.q.count("new", event.Done) != 1 {
			t.Error("not everything was delivered")
		}
		if d := r.q.delivery(t, "old", failure(4).EventID); d.State != event.Pending || d.Attempt != 0 {
			t.Errorf("of an endpoint that is gone: %+v", d)
		}
	})
}

// A paused endpoint stays paused over a reload.
func TestReloadKeepsPause(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := start(t, nil, hook("app"))
		defer r.stop()
		if _, err := r.Pause(t.Context(), "app", ""); err != nil {
			t.Fatal(err)
		}
		ep := hook("app")
		ep.Concurrency = 2
		if err := r.Reload([]notify.Endpoint{ep}); err != nil {
			t.Fatal(err)
		}
		r.q.add("app", failure(1), nil)
		after(time.Minute)
		if n := len(r.rcv.calls("app")); n != 0 {
			t.Errorf("%d calls", n)
		}
	})
}

// An endpoint that comes back with a reload, and was paused before, gets no call.
func TestReloadKnowsPause(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := start(t, nil, hook("app"))
		defer r.stop()
		after(time.Second)
		r.q.states["back"] = event.EndpointState{Name: "back", Paused: true, Since: time.Now()}
		r.q.add("back", failure(1), nil)
		if err := r.Reload([]notify.Endpoint{hook("app"), hook("back")}); err != nil {
			t.Fatal(err)
		}
		after(time.Minute)
		if n := len(r.rcv.calls("back")); n != 0 {
			t.Errorf("%d calls", n)
		}
	})
}

// slowStates is a queue that takes its time to say which endpoints are paused.
type slowStates struct{ *queue }

func (q slowStates) Endpoints(ctx context.Context) ([]event.EndpointState, error) {
	time.Sleep(3 * time.Second)
	return q.queue.Endpoints(ctx)
}

// A reload while the notifier starts does not run an endpoint twice.
func TestReloadAtStart(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		q := newQueue()
		r := start(t, &notify.Options{Queue: slowStates{q}}, hook("app"))
		defer r.stop()
		r.q = q
		after(time.Second)
		ep := hook("app")
		ep.Concurrency = 1
		if err := r.Reload([]notify.Endpoint{ep}); err != nil {
			t.Fatal(err)
		}
		running := 0
		r.rcv.reply = func(*http.Request, seen) (*http.Response, error) {
			if running++; running > 1 {
				t.Errorf("%d calls at a time, want 1", running)
			}
			time.Sleep(time.Second)
			running--
			return answer(204), nil
		}
		for n := range 4 {
			q.add("app", failure(n), nil)
		}
		after(time.Minute)
		if n := q.count("app", event.Done); n != 4 {
			t.Errorf("%d delivered, want 4", n)
		}
	})
}

// After logrotate has moved the file, Reload begins a new one.
func TestReloadOpensLogAgain(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		file := filepath.Join(t.TempDir(), "events")
		ep := notify.Endpoint{Name: "log", Log: &notify.Log{Failures: file}}
		r := start(t, nil, ep)
		defer r.stop()
		r.q.add("log", failure(1), nil)
		after(time.Second)
		if err := os.Rename(file, file+".1"); err != nil {
			t.Fatal(err)
		}
		if err := r.Reload([]notify.Endpoint{ep}); err != nil {
			t.Fatal(err)
		}
		r.q.add("log", failure(2), nil)
		after(time.Second)
		for name, want := range map[string]string{file + ".1": failure(1).EventID, file: failure(2).EventID} {
			text, err := os.ReadFile(name)
			if err != nil || strings.Count(string(text), "\n") != 1 || !strings.Contains(string(text), want) {
				t.Errorf("%s: %q, %v", filepath.Base(name), text, err)
			}
		}
	})
}

// What an endpoint asked for counts though its certificates are read again, and
// a breaker that is open lets no more through than one call.
func TestReloadOfFilesKeepsBackOff(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		slow, broken := hook("slow"), hook("broken")
		for _, ep := range []notify.Endpoint{slow, broken} {
			ep.Webhook.URL, ep.Webhook.CAFile = "https://"+ep.Name+"/", "ca.pem"
		}
		broken.Breaker = notify.Breaker{Failures: 3, Pause: time.Hour}
		r := start(t, nil, slow, broken)
		defer r.stop()
		var well atomic.Bool
		r.rcv.reply = func(_ *http.Request, s seen) (*http.Response, error) {
			switch {
			case well.Load():
				return answer(204), nil
			case s.host == "slow":
				return answer(429, "Retry-After: 3600"), nil
			}
			return answer(500), nil
		}
		r.q.add("slow", failure(1), nil)
		for n := range 10 {
			r.q.add("broken", failure(n), nil)
		}
		after(time.Minute)
		calls := len(r.rcv.calls("broken"))
		if err := r.Reload([]notify.Endpoint{slow, broken}); err != nil {
			t.Fatal(err)
		}
		r.q.add("slow", failure(2), nil)
		after(time.Minute)
		if n := len(r.rcv.calls("slow")); n != 1 {
			t.Errorf("%d calls within the hour that it asked for", n)
		}
		if n := len(r.rcv.calls("broken")) - calls; n != 1 {
			t.Errorf("%d calls find out whether it works again", n)
		}
		well.Store(true)
		after(2 * time.Hour)
		if n := len(r.rcv.calls("slow")); n != 3 {
			t.Errorf("%d calls when the hour was over, want 3", n)
		}
	})
}
