package e2e

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"bounced/internal/event"
	"bounced/internal/store/redis/redistest"
)

// TestReplicaAway: no mail is accepted without the replica that commits wait
// for, but what was accepted is delivered by its schedule: each attempt that
// counts was made.
func TestReplicaAway(t *testing.T) {
	redistest.Need(t)
	master := redistest.Start(t)
	replica := master.Replica()
	master.AwaitReplicas(1)
	var calls atomic.Int64
	var well atomic.Bool
	hook := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		calls.Add(1)
		if !well.Load() {
			w.WriteHeader(http.StatusInternalServerError)
		}
	}))
	t.Cleanup(hook.Close)
	n := newNode(t, binary(t), strings.NewReplacer("NODE", "mx1", "RECEIVER", hook.URL,
		"STORE", fmt.Sprintf("url: %q, min_replicas: 1, wait_timeout: 100ms", master.URL())).Replace(redisConfig))
	n.start()
	delivery := func() (d event.Delivery) {
		t.Helper()
		var page struct{ Deliveries []event.Delivery }
		text := n.get("/v1/deliveries?endpoint=app")
		if err := json.Unmarshal([]byte(text), &page); err != nil || len(page.Deliveries) == 0 {
			t.Fatalf("deliveries: %v, %s", err, text)
		}
		return page.Deliveries[0]
	}

	l := startLoad(t, "replica", 1, func() string { return n.smtp })
	redistest.Await(t, "an attempt", func() bool { return calls.Load() > 0 })
	l.stop()
	replica.Kill()
	redistest.Await(t, "no mail is accepted", func() bool {
		resp, err := http.Get("http://" + n.http + "/readyz")
		if err != nil {
			return false
		}
		resp.Body.Close()
		return resp.StatusCode == http.StatusServiceUnavailable
	})
	from := delivery()
	redistest.Await(t, "four more attempts", func() bool { return len(delivery().Attempts) >= len(from.Attempts)+4 })
	d := delivery()
	if begun, made := d.Attempt, len(d.Attempts); d.State != event.Pending || begun-made > 1 {
		t.Errorf("%s after %d attempts, of which %d were made", d.State, begun, made)
	}
	for i, a := range d.Attempts {
		if a.N != i+1 || i > 0 && a.At.Sub(d.Attempts[i-1].At) < 150*time.Millisecond {
			t.Errorf("attempt %d of %+v comes at the wrong time, or does not count once", i+1, d.Attempts)
		}
	}
	well.Store(true)
	redistest.Await(t, "delivery without the replica", func() bool { return delivery().State == event.Done })
}
