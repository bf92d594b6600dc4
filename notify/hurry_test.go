package notify_test

import (
	"net/http"
	"testing"
	"testing/synctest"
	"time"

	"bounced/notify"
)

// Who says that they want calls now does not wait for the breaker, nor for as
// long as the endpoint asked. A pause is for Resume to end.
func TestHurry(t *testing.T) {
	for name, reply := range map[string]func(*http.Request, seen) (*http.Response, error){
		"breaker":     always(500),
		"retry-after": always(503, "Retry-After: 7200"),
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				ep := hook("app")
				ep.Concurrency, ep.Breaker = 1, notify.Breaker{Failures: 1, Pause: 2 * time.Hour}
				r := start(t, nil, ep)
				defer r.stop()
				r.rcv.reply = reply
				r.q.add("app", failure(1), nil)
				after(time.Second)
				r.q.add("app", failure(2), nil)
				after(time.Minute)
				if until := r.NotBefore("app"); len(r.rcv.calls("app")) != 1 || time.Until(until) < time.Hour {
					t.Fatalf("%d calls, none before %v", len(r.rcv.calls("app")), until)
				}
				r.Hurry("app")
				after(time.Second)
				if n := len(r.rcv.calls("app")); n != 2 || r.NotBefore("app").IsZero() {
					t.Errorf("%d calls to one that does not work yet, none before %v", n, r.NotBefore("app"))
				}
				r.rcv.reply = always(200)
				r.Hurry("app")
				after(time.Second)
				r.Hurry("nobody")
				if until := r.NotBefore("app"); !until.IsZero() {
					t.Errorf("no calls before %v to one that works", until)
				}
				if _, err := r.Pause(t.Context(), "app", ""); err != nil {
					t.Fatal(err)
				}
				n := len(r.rcv.calls("app"))
				r.q.add("app", failure(3), nil)
				r.Hurry("app")
				after(time.Second)
				if now := len(r.rcv.calls("app")); now != n {
					t.Error("called while it is paused")
				}
			})
		})
	}
}
