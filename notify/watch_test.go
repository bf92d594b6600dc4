package notify_test

import (
	"errors"
	"net/http"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"
	"go.uber.org/zap/zaptest/observer"

	"bounced/internal/event"
	"bounced/notify"
)

func TestMetrics(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		registry := prometheus.NewPedanticRegistry()
		ep := hook("app")
		ep.Breaker.Failures = 3
		r := start(t, &notify.Options{Registry: registry}, ep, hook("ok"))
		defer r.stop()
		r.rcv.reply = func(_ *http.Request, s seen) (*http.Response, error) {
			time.Sleep(2 * time.Second)
			if s.host == "ok" {
				return answer(200), nil
			}
			return nil, errors.New("connection refused")
		}
		for n := range 3 {
			r.q.add("app", failure(n), nil)
		}
		r.q.add("ok", failure(1), nil)
		after(time.Second)
		expect(t, registry, map[string]float64{
			"bounced_notify_in_flight app": 3,
			"bounced_notify_in_flight ok":  1,
		})
		after(2 * time.Second)
		if _, err := r.Pause(t.Context(), "ok", "work"); err != nil {
			t.Fatal(err)
		}
		expect(t, registry, map[string]float64{
			"bounced_notify_in_flight app":                0,
			"bounced_notify_attempts_total app failed":    3,
			"bounced_notify_attempts_total app delivered": 0,
			"bounced_notify_attempts_total ok delivered":  1,
			"bounced_notify_attempt_duration_seconds app": 6, // the sum
			"bounced_notify_breaker_state app":            2,
			"bounced_notify_breaker_state ok":             0,
			"bounced_notify_paused app":                   0,
			"bounced_notify_paused ok":                    1,
			"bounced_notify_call_limit app":               32,
			"bounced_notify_queue_pending app":            3,
			"bounced_notify_queue_pending ok":             0,
			"bounced_notify_queue_parked app":             0,
			"bounced_notify_queue_oldest_seconds app":     3,
			"bounced_notify_queue_oldest_seconds ok":      0,
		})
		// A queue that is away leaves out its own figures, not the rest.
		r.q.setDown(event.ErrDown)
		got := gather(t, registry)
		if _, ok := got["bounced_notify_queue_pending app"]; ok || got["bounced_notify_paused ok"] != 1 {
			t.Errorf("without the queue: %v", got)
		}
		r.q.setDown(nil)
		// Accepted while a clock was ahead: an age of 0 would hide that it waits.
		r.q.mu.Lock()
		for _, row := range r.q.rows {
			row.d.Created = time.Now().Add(time.Minute)
		}
		r.q.mu.Unlock()
		expect(t, registry, map[string]float64{"bounced_notify_queue_oldest_seconds app": -60})
	})
}

// gather reads all figures, named by metric and label values.
func gather(t *testing.T, g prometheus.Gatherer) map[string]float64 {
	t.Helper()
	families, err := g.Gather()
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]float64{}
	for _, f := range families {
		for _, m := range f.GetMetric() {
			name := f.GetName()
			for _, l := range m.GetLabel() {
				name += " " + l.GetValue()
			}
			// Only one of them is there.
			out[name] = m.GetCounter().GetValue() + m.GetGauge().GetValue() + m.GetHistogram().GetSampleSum()
		}
	}
	return out
}

func expect(t *testing.T, g prometheus.Gatherer, want map[string]float64) {
	t.Helper()
	got := gather(t, g)
	for name, v := range want {
		if have, ok := got[name]; !ok || have != v {
			t.Errorf("%s is %v (there: %v), want %v", name, have, ok, v)
		}
	}
}

// One line for each delivery that ended; nothing secret in any.
func TestLogLines(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		core, logs := observer.New(zap.InfoLevel)
		ep := hook("app")
		ep.Schedule = []time.Duration{0, time.Second}
		ep.Webhook.Bearer = "s3cret"
		r := start(t, &notify.Options{Logger: zap.New(core)}, ep)
		defer r.stop()
		r.rcv.reply = func(_ *http.Request, s seen) (*http.Response, error) {
			if s.id() == failure(1).EventID {
				return answer(204), nil
			}
			return answer(500), nil
		}
		r.q.add("app", failure(1), nil)
		r.q.add("app", failure(2), nil)
		after(time.Minute)

		got := map[string]map[string]any{}
		for _, e := range logs.All() {
			if e.LoggerName != "notify" {
				t.Errorf("logger %q", e.LoggerName)
			}
			got[e.Message] = e.ContextMap()
			for _, f := range e.Context {
				if strings.Contains(f.String, "s3cret") {
					t.Errorf("a secret in %v", e)
				}
			}
		}
		for msg, want := range map[string]struct {
			level           zapcore.Level
			id              string
			attempt, status int64
		}{
			"delivered": {zap.InfoLevel, failure(1).EventID, 1, 204},
			"parked":    {zap.WarnLevel, failure(2).EventID, 2, 500},
		} {
			f := got[msg]
			if f["event_id"] != want.id || f["attempt"] != want.attempt || f["status"] != want.status ||
				f["endpoint"] != "app" || f["queue_id"] != "q1" || f["message_id"] == "" || f["took"] == nil {
				t.Errorf("%s: %v", msg, f)
			}
		}
		if n := logs.Len(); n != 3 { // with the warning that one of them is to be tried again
			t.Errorf("%d lines for two deliveries that ended", n)
		}
	})
}

// TestFirstFailureIsLogged: a receiver that fails is told of at once, and not
// with each attempt; so is the next time, after it worked.
func TestFirstFailureIsLogged(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		core, logs := observer.New(zap.InfoLevel)
		ep := hook("app")
		ep.Schedule = []time.Duration{0, time.Second, time.Second, time.Hour}
		r := start(t, &notify.Options{Logger: zap.New(core)}, ep)
		defer r.stop()
		var works atomic.Bool
		r.rcv.reply = func(*http.Request, seen) (*http.Response, error) {
			if works.Load() {
				return answer(204), nil
			}
			return answer(404), nil
		}
		warnings := func() []observer.LoggedEntry { return logs.FilterMessage("to be tried again").All() }

		r.q.add("app", failure(1), nil)
		after(10 * time.Second)
		list := warnings()
		if len(list) != 1 {
			t.Fatalf("%d warnings of three attempts that failed", len(list))
		}
		f := list[0].ContextMap()
		if list[0].Level != zapcore.WarnLevel || f["endpoint"] != "app" || f["event_id"] != failure(1).EventID || f["status"] != int64(404) || f["next"] == nil {
			t.Errorf("%s %v", list[0].Level, f)
		}
		works.Store(true)
		after(2 * time.Hour)
		works.Store(false)
		r.q.add("app", failure(2), nil)
		after(10 * time.Second)
		if n := len(warnings()); n != 2 {
			t.Errorf("%d warnings after it failed again", n)
		}
	})
}

// A test call goes out at once, past a pause, and leaves nothing in the queue.
func TestTestCall(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		bounces := hook("bounces")
		bounces.Events = []event.Type{event.Bounce}
		r := start(t, &notify.Options{Node: "n1"}, hook("app"), bounces)
		defer r.stop()
		if _, err := r.Pause(t.Context(), "app", ""); err != nil {
			t.Fatal(err)
		}
		a, err := r.Test(t.Context(), "app")
		if err != nil || a.Status != 204 || a.Node != "n1" || a.Reply != "thanks" {
			t.Errorf("%+v, %v", a, err)
		}
		r.rcv.reply = always(500)
		if a, err := r.Test(t.Context(), "bounces"); err != nil || a.Status != 500 {
			t.Errorf("%+v, %v", a, err)
		}
		call, other := r.rcv.calls("app")[0], r.rcv.calls("bounces")[0]
		if !strings.Contains(call.body, "id=test&type=failure") || !strings.HasPrefix(call.id(), "evt_") || len(call.id()) != 30 {
			t.Errorf("%+v", call)
		}
		if !strings.Contains(other.body, "type=bounce") || !strings.Contains(other.body, "&mime=") || call.id() == other.id() {
			t.Errorf("%+v", other)
		}
		if _, err := r.Pause(t.Context(), "none", ""); !errors.Is(err, event.ErrNotFound) {
			t.Errorf("pausing nothing: %v", err)
		}
		if names := slices.Collect(func(yield func(string) bool) {
			for _, s := range r.Status() {
				yield(s.Name + " " + s.Kind)
			}
		}); !slices.Equal(names, []string{"app webhook", "bounces webhook"}) {
			t.Errorf("status of %q", names)
		}
	})
}
