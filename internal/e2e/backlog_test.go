package e2e

import (
	"crypto/sha256"
	"flag"
	"fmt"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/oklog/ulid/v2"

	"bounced/internal/event"
	"bounced/internal/store"
	"bounced/internal/store/pebble"
)

var backlog = flag.Int("backlog", 0, "pending deliveries for TestBacklog; filling 1000000 takes minutes")

const (
	// drained is how many deliveries the rate of draining is taken from.
	drained = 50_000
	// noBacklog is the queue that the rate is compared with.
	noBacklog = 60_000
)

// TestBacklog starts bounced on a store full of pending deliveries, and wants
// it to be ready at once, to stay small, and to deliver about as fast as with
// a short queue.
//
//	go test ./internal/e2e -run Backlog -backlog 1000000 -timeout 60m -v
func TestBacklog(t *testing.T) {
	if *backlog == 0 {
		t.Skip("left out: set -backlog to a number")
	}
	long := drain(t, *backlog)
	short := drain(t, noBacklog)
	t.Logf("%d pending: ready after %v, %.0f MB resident at most, %.0f delivered/s", *backlog, long.ready, long.peakMB, long.rate)
	t.Logf("%d pending: ready after %v, %.0f MB resident at most, %.0f delivered/s", noBacklog, short.ready, short.peakMB, short.rate)
	if long.ready > 5*time.Second {
		t.Errorf("ready after %v, want at most 5s", long.ready)
	}
	if long.peakMB > 300 {
		t.Errorf("%.0f MB resident, want at most 300", long.peakMB)
	}
	if long.rate < 0.7*short.rate {
		t.Errorf("delivers %.0f/s, want at least 70 %% of %.0f/s", long.rate, short.rate)
	}
}

// drain is what a start with that many pending deliveries shows.
func drain(t *testing.T, pending int) (d struct {
	ready  time.Duration
	rate   float64
	peakMB float64
}) {
	hook, stopHook := startHook(t)
	defer stopHook()
	n := delivering(t, hook)
	fill(t, filepath.Join(n.dir, "data"), pending)
	began := time.Now()
	n.start()
	d.ready = time.Since(began)
	first := hooked(t, hook)
	began = time.Now()
	awaitHooked(t, hook, first+drained)
	d.rate = float64(hooked(t, hook)-first) / time.Since(began).Seconds()
	d.peakMB = residentMB(n.cmd.Process.Pid)
	n.kill()
	return d
}

// fill writes a store as bounced would have left it while its endpoint was
// dead.
func fill(t *testing.T, dir string, pending int) {
	t.Helper()
	s, err := pebble.Open(pebble.Options{Dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	began := time.Now()
	var next atomic.Int64
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for i := next.Add(perMessage); i <= int64(pending); i = next.Add(perMessage) {
				if _, _, err := s.Commit(t.Context(), undelivered(i)); err != nil {
					t.Error(err)
					return
				}
			}
		})
	}
	wg.Wait()
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	t.Logf("filled with %d in %v", pending, time.Since(began))
}

// perMessage is how many failures one message reports here, so that filling
// does not take longer than what is measured.
const perMessage = 50

// undelivered is a message with failures that are still to be delivered,
// numbered down from last.
func undelivered(last int64) *store.Commit {
	now := time.Now()
	raw := []byte(bounceFor(fmt.Sprint(last), "b@"+testDomain))
	m := &event.Message{
		QueueID: ulid.MustNew(ulid.Timestamp(now), ulid.DefaultEntropy()).String(), Digest: sha256.Sum256(raw),
		Received: now, Tx: []byte("{}"), Raw: raw,
	}
	c := &store.Commit{Message: m}
	for i := last; i > last-perMessage; i-- {
		e := &event.Event{
			EventID: fmt.Sprintf("evt_%026d", i), Type: event.Failure, Kind: "failure", ID: fmt.Sprint("order-", i),
			Domain: testDomain, Recipient: fmt.Sprintf("user-%d@remote.example.test", i), Action: "failed",
			State: "bounce", Code: 550, Extended: "5.1.1", Category: "mailbox_unknown", QueueID: m.QueueID,
			Description: "550 5.1.1 " + strings.Repeat("Recipient address rejected: User unknown ", 2),
		}
		e.SetTime(now)
		c.Events = append(c.Events, e)
		c.Deliveries = append(c.Deliveries, event.Delivery{
			EventID: e.EventID, Endpoint: "app", MessageID: e.ID, QueueID: m.QueueID,
			State: event.Pending, Created: now, Next: now,
		})
	}
	return c
}
