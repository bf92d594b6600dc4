package notify_test

import (
	"net/http"
	"testing"
	"testing/synctest"
	"time"
)

// A dead endpoint's breaker is never seen closed, but not seen open for long
// either: a probe that gets no answer takes its time, and there may be nothing
// to probe with. deploy/alerts.yaml builds on the former.
func TestBreakerOfDeadEndpoint(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := start(t, nil, hook("app"))
		defer r.stop()
		r.rcv.reply = func(req *http.Request, _ seen) (*http.Response, error) { return hang(req) }
		for n := range 12 {
			r.q.add("app", failure(n), nil)
		}
		after(time.Minute)
		open, longest := 0, 0
		const every = 15 * time.Second // as Prometheus would look
		for range 4 * 60 {
			after(every)
			switch r.Status()[0].Breaker {
			case "closed":
				t.Fatal("closed, while nothing works")
			case "open":
				open++
				longest = max(longest, open)
			default:
				open = 0
			}
		}
		if d := time.Duration(longest) * every; d >= 15*time.Minute {
			t.Errorf("seen open for %v on end", d)
		}
	})
}
