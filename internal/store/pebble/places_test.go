package pebble

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/cockroachdb/pebble/v2/vfs"

	"bounced/internal/event"
	"bounced/internal/store"
)

// TestPlacesAreGivenOnce asks for places of the last moments, often the same,
// while the clock goes on, stands still and goes back.
func TestPlacesAreGivenOnce(t *testing.T) {
	for seed := range uint64(20) {
		rng := rand.New(rand.NewPCG(seed, 1))
		now := time.Unix(1_790_000_000, 0)
		p := places{clock: func() time.Time { return now }}
		p.begin(uint64(now.UnixNano()) + rng.Uint64N(uint64(time.Second)))
		given := make(map[uint64]bool)
		granted := 0
		for range 20_000 {
			switch rng.IntN(2000) {
			case 0:
				now = now.Add(-time.Duration(rng.Int64N(int64(3 * time.Second))))
			case 1:
				now = now.Add(time.Duration(rng.Int64N(int64(9 * time.Second))))
			default:
				now = now.Add(time.Duration(rng.IntN(3)) * time.Millisecond)
			}
			// Few different ones, so that many are asked for again.
			wish := uint64(now.Add(-time.Duration(rng.IntN(3000)) * time.Millisecond).Truncate(time.Millisecond).UnixNano())
			pos := p.give(wish)
			if given[pos] {
				t.Fatalf("seed %d: %d is given twice", seed, pos)
			}
			given[pos] = true
			if pos == wish {
				granted++
			}
		}
		if granted < 1000 {
			t.Errorf("seed %d: only %d of 20,000 wishes were granted", seed, granted)
		}
	}
}

// TestPlacesAreForgotten while the clock has gone back by hours.
func TestPlacesAreForgotten(t *testing.T) {
	now := time.Unix(1_790_000_000, 0)
	p := places{clock: func() time.Time { return now }}
	given := make(map[uint64]bool)
	for range 3 * mostPlaces {
		now = now.Add(time.Microsecond)
		if len(given) == 2*mostPlaces {
			now = now.Add(-3 * time.Hour)
		}
		wish := now
		if len(given)%10 == 0 {
			wish = now.Add(-time.Duration(len(given)%1000) * time.Microsecond) // again
		}
		pos := p.give(uint64(wish.UnixNano()))
		if given[pos] {
			t.Fatalf("%d is given twice", pos)
		}
		given[pos] = true
	}
	if n := len(p.young) + len(p.aged); n > 2*mostPlaces {
		t.Errorf("%d places are remembered", n)
	}
}

// TestQueueIDsFindMessages: most messages have no key for their queue id, but
// all are found by it, and nothing else is.
func TestQueueIDsFindMessages(t *testing.T) {
	disk, now := vfs.NewMem(), time.Unix(1_790_000_000, 0)
	o := Options{Dir: "store", FS: disk, Memory: 1 << 20, Now: func() time.Time { return now }, Retention: store.Retention{Raw: 2 * time.Hour, Events: time.Hour}}
	s, err := Open(o)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { s.Close() }()
	ctx := context.Background()
	raw := make(map[string][]byte)
	keep := func(queueID string, events int) {
		n := len(raw)
		m := &event.Message{QueueID: queueID, Received: now, Raw: fmt.Appendf(nil, "Subject: %d\r\n\r\n", n), Digest: [32]byte{byte(n)}}
		c := &store.Commit{Message: m}
		for i := range events {
			e := &event.Event{EventID: fmt.Sprintf("evt_%d_%d", n, i), Type: event.Bounce, QueueID: queueID}
			e.SetTime(now)
			c.Events = append(c.Events, e)
		}
		if _, _, err := s.Commit(ctx, c); err != nil {
			t.Fatal(err)
		}
		raw[queueID] = m.Raw
	}
	find := func() {
		t.Helper()
		for queueID, want := range raw {
			if got, err := s.Raw(ctx, queueID); err != nil || !bytes.Equal(got, want) {
				t.Errorf("%s finds %q, %v, want %q", queueID, got, err, want)
			}
		}
		for _, queueID := range []string{event.NewQueueID(now), "", "q-1"} {
			if got, err := s.Raw(ctx, queueID); !errors.Is(err, store.ErrNotFound) {
				t.Errorf("%q, which nobody gave, finds %q, %v", queueID, got, err)
			}
		}
	}
	now = now.Add(time.Millisecond)
	keep(event.NewQueueID(now), 1)
	keep(event.NewQueueID(now), 2)                           // of the same moment
	keep(event.NewQueueID(now.Add(-10*time.Microsecond)), 0) // received a little before
	keep(event.NewQueueID(now.Add(-time.Hour)), 1)           // and long before
	keep(event.NewQueueID(now.Add(time.Hour)), 1)            // by another clock
	keep("01J8ZV6M3K5X7Q9R1T3V5W7Y9A", 1)                    // another ULID
	keep("a queue id of somebody else", 1)
	find()
	if keys, err := Left(s); err != nil || count(keys, kQueueID) != 5 {
		t.Errorf("%d messages have a key for their queue id, want 5; %v", count(keys, kQueueID), err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if s, err = Open(o); err != nil {
		t.Fatal(err)
	}
	find()

	// What the process before gave is not given again, whatever the clock says.
	keep(event.NewQueueID(now), 1)
	now = now.Add(-time.Second)
	keep(event.NewQueueID(now), 1)
	now = now.Add(time.Second)
	keep(event.NewQueueID(now), 1)
	find()

	now = now.Add(90 * time.Minute) // the events go first
	if _, err := s.Expire(ctx, now); err != nil {
		t.Fatal(err)
	}
	find()
	now = now.Add(2 * time.Hour)
	if _, err := s.Expire(ctx, now); err != nil {
		t.Fatal(err)
	}
	if keys, err := Left(s); err != nil || len(keys) > 0 {
		t.Errorf("%q is left, %v", keys, err)
	}
}

func count(keys []string, kind byte) (n int) {
	for _, key := range keys {
		if key[0] == kind {
			n++
		}
	}
	return n
}
