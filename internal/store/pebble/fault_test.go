package pebble_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/cockroachdb/pebble/v2/vfs"

	"bounced/internal/event"
	"bounced/internal/store"
	"bounced/internal/store/pebble"
)

var ctx = context.Background()

// newCommit is message number i: a bounce of size bytes for the endpoint app.
func newCommit(i, size int, at time.Time) *store.Commit {
	raw := fmt.Appendf(nil, "Subject: %d\r\n\r\n", i)
	rng := rand.New(rand.NewPCG(1, uint64(i)))
	for len(raw) < size {
		raw = append(raw, byte(rng.Uint32()))
	}
	m := &event.Message{
		QueueID: fmt.Sprintf("%026d", i), Received: at, Raw: raw, Tx: []byte("{}"),
		Digest: sha256.Sum256(raw),
	}
	e := &event.Event{
		EventID: fmt.Sprintf("evt_%026d", i), Type: event.Bounce, ID: fmt.Sprint("id-", i),
		Recipient: "someone@example.com", Description: strings.Repeat("x", 200), QueueID: m.QueueID,
	}
	e.SetTime(at)
	return &store.Commit{Message: m, Events: []*event.Event{e}, Deliveries: []event.Delivery{{
		EventID: e.EventID, Endpoint: "app", MessageID: e.ID, QueueID: m.QueueID,
		State: event.Pending, Created: at, Next: at,
	}}}
}

// history is what a store has promised.
type history struct {
	at       time.Time
	tried    []*store.Commit
	kept     map[string]bool // event ids of commits that returned nil
	attempts map[string]int  // as claimed
	done     map[string]bool // as settled
}

func newHistory() *history {
	return &history{
		at: time.Unix(1_800_000_000, 0), kept: map[string]bool{}, attempts: map[string]int{}, done: map[string]bool{},
	}
}

func (h *history) commit(s store.Store, size int) error {
	c := newCommit(len(h.tried), size, h.at)
	h.tried = append(h.tried, c)
	_, _, err := s.Commit(ctx, c)
	if err == nil {
		h.kept[c.Events[0].EventID] = true
	}
	return err
}

// work commits, claims and settles, and lets fail what fails.
func (h *history) work(t *testing.T, s store.Store, commits int) {
	for i := range commits {
		if err := h.commit(s, 4000+i%7*1500); err != nil && !errors.Is(err, store.ErrDown) && !errors.Is(err, store.ErrFull) {
			t.Errorf("commit: %v, want ErrDown or ErrFull", err)
		}
		if i%5 != 4 {
			continue
		}
		claims, err := s.Claim(ctx, "app", h.at, time.Hour, 3, false)
		if err != nil {
			continue
		}
		var outcomes []event.Outcome
		for k := range claims {
			h.attempts[claims[k].Event.EventID] = claims[k].Delivery.Attempt
			outcomes = append(outcomes, event.Outcome{Claim: &claims[k], State: event.Done, Next: h.at})
		}
		if s.Settle(ctx, outcomes) == nil {
			for k := range claims {
				h.done[claims[k].Event.EventID] = true
			}
		}
	}
}

// check looks for lost, half or forgotten things.
func (h *history) check(t *testing.T, s store.Store) {
	t.Helper()
	for _, c := range h.tried {
		id := c.Events[0].EventID
		var raw []byte
		var d event.Delivery
		var page []*event.Event
		eventErr := read(t, s, func() (err error) { _, err = s.Event(ctx, id); return err })
		rawErr := read(t, s, func() (err error) { raw, err = s.Raw(ctx, c.Message.QueueID); return err })
		deliveryErr := read(t, s, func() (err error) { d, err = s.Delivery(ctx, id, "app"); return err })
		listErr := read(t, s, func() (err error) { page, _, err = s.Events(ctx, event.Query{ID: c.Events[0].ID}); return err })
		switch {
		case eventErr == nil && rawErr == nil && deliveryErr == nil && listErr == nil && len(page) == 1:
			if !bytes.Equal(raw, c.Message.Raw) {
				t.Errorf("%s: raw message differs", id)
			}
		case h.kept[id]:
			t.Errorf("%s was acknowledged, but: event %v, raw %v, delivery %v, list %v %d",
				id, eventErr, rawErr, deliveryErr, listErr, len(page))
		case !errors.Is(eventErr, store.ErrNotFound) || !errors.Is(rawErr, store.ErrNotFound) ||
			!errors.Is(deliveryErr, store.ErrNotFound) || listErr != nil || len(page) != 0:
			t.Errorf("%s is kept in part: event %v, raw %v, delivery %v, list %v %d",
				id, eventErr, rawErr, deliveryErr, listErr, len(page))
		}
		if deliveryErr == nil && d.Attempt < h.attempts[id] {
			t.Errorf("%s was claimed with attempt %d, kept is %d", id, h.attempts[id], d.Attempt)
		}
		if h.done[id] && d.State != event.Done {
			t.Errorf("%s was settled as done, and is %q", id, d.State)
		}
	}
}

// read asks again, once, if the store is only just hearing of a flush that
// failed before the disk healed, and opens again.
func read(t *testing.T, s store.Store, ask func() error) error {
	t.Helper()
	err := ask()
	if errors.Is(err, store.ErrDown) || errors.Is(err, store.ErrFull) {
		ready(t, s)
		err = ask()
	}
	return err
}

// ready waits until the store takes commits.
func ready(t *testing.T, s store.Store) {
	t.Helper()
	deadline := time.After(20 * time.Second)
	tick := time.NewTicker(time.Millisecond)
	defer tick.Stop()
	for s.Ready(ctx) != nil {
		select {
		case <-tick.C:
		case <-deadline:
			t.Fatalf("not ready again: %v", s.Ready(ctx))
		}
	}
}

const faultCommits = 70 // enough for a few flushes

var thorough = flag.Bool("thorough", false, "let every step fail in TestFaults, not only some; takes a minute")

// TestFaults lets the changes of files fail in turn.
func TestFaults(t *testing.T) {
	for _, kind := range []struct {
		name   string
		width  int
		short  bool
		err    error
		stride int
	}{
		{"once", 1, false, syscall.EIO, 1},
		{"short write on a full disk", 1, true, syscall.ENOSPC, 1},
		{"for a while", 40, false, syscall.EIO, 3},
	} {
		t.Run(kind.name, func(t *testing.T) {
			stride := kind.stride
			if !*thorough {
				stride *= 17
			}
			for step := 1; ; step += stride {
				if !fault(t, step, kind.width, kind.short, kind.err) {
					t.Logf("%d steps", step)
					return
				}
			}
		})
	}
}

// fault runs the workload with faults from one step on. It returns false if
// the workload does not get that far.
func fault(t *testing.T, step, width int, short bool, injected error) bool {
	disk := vfs.NewCrashableMem()
	fs := newFaulty(disk)
	fs.from, fs.width, fs.short, fs.err = step, width, short, injected
	o := pebble.Options{Dir: "store", FS: fs, Memory: 1 << 20}
	h := newHistory()
	s, err := pebble.Open(o)
	if err != nil {
		fs.heal()
		if s, err = pebble.Open(o); err != nil {
			t.Fatalf("after a failed start (%v): %v", fs.hit, err)
		}
	}
	h.work(t, s, faultCommits)
	reached := fs.steps() >= step
	if errors.Is(injected, syscall.ENOSPC) && len(h.kept) < faultCommits {
		if err := s.Ready(ctx); err != nil && !errors.Is(err, store.ErrFull) {
			t.Errorf("Ready on a full disk: %v, want ErrFull", err)
		}
	}
	fs.heal()
	ready(t, s)
	if h.commit(s, 5000) != nil { // of a flush that failed before, the store may have heard after it was asked
		ready(t, s)
		if err := h.commit(s, 5001); err != nil {
			t.Errorf("commit after the trouble: %v", err)
		}
	}
	h.check(t, s)

	// The power goes; some of what was not synced is there, some is not.
	for _, percent := range []int{0, 50} {
		after := disk.CrashClone(vfs.CrashCloneCfg{UnsyncedDataPercent: percent, RNG: rand.New(rand.NewPCG(uint64(step), 7))})
		again, err := pebble.Open(pebble.Options{Dir: "store", FS: after, Memory: 1 << 20})
		if err != nil {
			t.Fatalf("start after a power cut: %v", err)
		}
		h.check(t, again)
		if err := again.Close(); err != nil {
			t.Error(err)
		}
	}
	if err := s.Close(); err != nil {
		t.Errorf("close: %v", err)
	}
	if t.Failed() {
		t.Fatalf("faults injected: %v", fs.hit)
	}
	return reached
}
