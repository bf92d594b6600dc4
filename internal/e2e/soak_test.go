package e2e

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

const soakHead = `
smtp: {listen: ["{smtp}"], hostname: mx.example.test, limits: {commands: 100000000, session_timeout: 24h}}
http: {listen: "{http}"}
domains:
  - {name: ` + testDomain + `, prefix: b, separator: "+", keys: [{id: a, secret: "` + testSecret + `"}]}
store: {pebble: {dir: "{dir}/data"}}
sinks: {log: {failures: "none", bounces: "none"}}
log: {level: warn}
endpoints:
  - {name: healthy, url: HEALTHY, allow_private: true}
`

// TestSoak runs at full rate with one healthy, one slow and one dead endpoint,
// and wants memory, descriptors and goroutines flat, and the healthy endpoint
// no worse off than alone. BOUNCED_SOAK says how long, for example 10m:
//
//	BOUNCED_SOAK=10m go test -run Soak -timeout 30m -v ./internal/e2e
func TestSoak(t *testing.T) {
	length, err := time.ParseDuration(os.Getenv("BOUNCED_SOAK"))
	if err != nil {
		t.Skip("left out: set BOUNCED_SOAK to a duration")
	}
	alone := soak(t, "", min(length/5, time.Minute))
	slow := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		select {
		case <-time.After(3 * time.Second):
		case <-r.Context().Done():
		}
	}))
	t.Cleanup(slow.Close)
	crowd := soak(t, fmt.Sprintf(
		"  - {name: slow, url: %q, allow_private: true}\n  - {name: dead, url: \"http://%s/\", allow_private: true}\n",
		slow.URL, freeAddr(t)), length)

	t.Logf("alone: %d delivered, p50 %v, p99 %v", len(alone.took), alone.quantile(0.5), alone.quantile(0.99))
	t.Logf("beside a slow and a dead one: %d delivered, p50 %v, p99 %v", len(crowd.took), crowd.quantile(0.5), crowd.quantile(0.99))
	if crowd.quantile(0.99) > 2*alone.quantile(0.99) {
		t.Errorf("p99 of the healthy endpoint more than doubled: %v, alone %v", crowd.quantile(0.99), alone.quantile(0.99))
	}
	crowd.wantFlat(t, "go_goroutines", 1.2, 50)
	crowd.wantFlat(t, "process_open_fds", 1.2, 50)
	crowd.wantFlat(t, "process_resident_memory_bytes", 1.25, 32<<20)
}

// soaked is what one run showed.
type soaked struct {
	mu     sync.Mutex
	acked  map[string]time.Time
	early  map[string]time.Time // delivered before the client read its 250
	took   []time.Duration      // from the 250 to the webhook
	gauges map[string][]float64 // by metric, sampled evenly
}

func soak(t *testing.T, more string, length time.Duration) *soaked {
	s := &soaked{acked: map[string]time.Time{}, early: map[string]time.Time{}, gauges: map[string][]float64{}}
	healthy := httptest.NewServer(http.HandlerFunc(s.hook))
	defer healthy.Close()
	n := newNode(t, binary(t), strings.Replace(soakHead, "HEALTHY", healthy.URL, 1)+more)
	n.start()
	l := startLoadWith(t, "soak", 8, func() string { return n.smtp }, s.ack)
	tick := time.NewTicker(length / 60)
	defer tick.Stop()
	for end := time.Now().Add(length); time.Now().Before(end); {
		<-tick.C
		s.sample(n)
	}
	l.stop()
	if err := n.stop(); err != nil {
		t.Errorf("stop: %v", err)
	}
	return s
}

func (s *soaked) ack(id string) {
	now := time.Now()
	s.mu.Lock()
	defer s.mu.Unlock()
	if at, ok := s.early[id]; ok {
		delete(s.early, id)
		s.took = append(s.took, max(0, at.Sub(now)))
		return
	}
	s.acked[id] = now
}

func (s *soaked) hook(w http.ResponseWriter, r *http.Request) {
	now := time.Now()
	body, _ := io.ReadAll(r.Body)
	form, _ := url.ParseQuery(string(body))
	id := form.Get("id")
	s.mu.Lock()
	defer s.mu.Unlock()
	at, ok := s.acked[id]
	if !ok {
		s.early[id] = now
		return
	}
	delete(s.acked, id)
	s.took = append(s.took, now.Sub(at))
}

func (s *soaked) sample(n *node) {
	for line := range strings.Lines(n.get("/metrics")) {
		name, value, _ := strings.Cut(strings.TrimSpace(line), " ")
		switch name {
		case "go_goroutines", "process_open_fds", "process_resident_memory_bytes":
			var v float64
			fmt.Sscan(value, &v)
			s.gauges[name] = append(s.gauges[name], v)
		}
	}
}

func (s *soaked) quantile(q float64) time.Duration {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.took) == 0 {
		return 0
	}
	sorted := slices.Sorted(slices.Values(s.took))
	return sorted[int(q*float64(len(sorted)-1))]
}

// wantFlat compares the last fifth of the run with its second fifth.
func (s *soaked) wantFlat(t *testing.T, name string, factor, slack float64) {
	t.Helper()
	v := s.gauges[name]
	if len(v) < 10 {
		t.Errorf("%s: %d samples", name, len(v))
		return
	}
	fifth := len(v) / 5
	early, late := median(v[fifth:2*fifth]), median(v[len(v)-fifth:])
	t.Logf("%s: %.0f early, %.0f late", name, early, late)
	if late > early*factor+slack {
		t.Errorf("%s grew from %.0f to %.0f", name, early, late)
	}
}
