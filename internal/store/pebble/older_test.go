package pebble_test

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"bounced/internal/event"
	"bounced/internal/store"
	"bounced/internal/store/pebble"
)

// TestOpenOlderLayout opens what the last binary with layout 1 left: a message
// that was delivered, one with two events, one without, an event without a
// message, a registration, and a message that is only in the log.
func TestOpenOlderLayout(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "store")
	if err := os.CopyFS(dir, os.DirFS("testdata/layout1")); err != nil {
		t.Fatal(err)
	}
	at := time.Unix(1_790_000_000, 123456789).UTC()
	o := pebble.Options{Dir: dir, Memory: 1 << 20, Now: func() time.Time { return at }, Reserve: -1,
		Retention: store.Retention{Raw: time.Hour, Events: 2 * time.Hour}}
	s := open(t, o)

	var kept []*store.Commit
	for _, size := range [][2]int{{1, 2000}, {2, 300}, {3, 300}, {5, 2000}} {
		kept = append(kept, newCommit(size[0], size[1], at))
	}
	messages := 0
	err := s.Messages(ctx, time.Time{}, func(m *event.Message, _ []*event.Event) error {
		messages++
		for _, c := range kept {
			if c.Message.QueueID == m.QueueID {
				if d := cmp.Diff(c.Message, m); d != "" {
					t.Errorf("message (-put +got):\n%s", d)
				}
			}
		}
		return nil
	})
	if err != nil || messages != len(kept) {
		t.Errorf("%d messages, want %d; %v", messages, len(kept), err)
	}
	for _, c := range kept {
		raw, err := s.Raw(ctx, c.Message.QueueID)
		if err != nil || !bytes.Equal(raw, c.Message.Raw) {
			t.Errorf("raw mail of %s: %d bytes, %v", c.Message.QueueID, len(raw), err)
		}
		again := *c.Message
		again.QueueID = "another"
		queueID, duplicate, err := s.Commit(ctx, &store.Commit{Message: &again})
		if err != nil || !duplicate || queueID != c.Message.QueueID {
			t.Errorf("%s again: %q, duplicate %v, %v", c.Message.QueueID, queueID, duplicate, err)
		}
	}
	for _, q := range []event.Query{{}, {Recipient: "someone@example.com"}} {
		if page, _, err := s.Events(ctx, q); err != nil || len(page) != 5 {
			t.Errorf("%+v finds %d events, want 5; %v", q, len(page), err)
		}
	}
	if r, err := s.Registration(ctx, "id-2"); err != nil || r.Recipient != "ann@example.net" {
		t.Errorf("registration %+v, %v", r, err)
	}
	claims, err := s.Claim(ctx, "app", at, time.Minute, 10, false)
	if err != nil || len(claims) != 3 {
		t.Fatalf("%d claims, want 3; %v", len(claims), err)
	}
	if err := s.Settle(ctx, done(claims)); err != nil {
		t.Fatal(err)
	}

	// Beside the old ones, and gone with them when their time has come.
	newer := newCommit(6, 300, at)
	newer.Deliveries = nil
	if _, _, err := s.Commit(ctx, newer); err != nil {
		t.Fatal(err)
	}
	at = at.Add(31 * 24 * time.Hour)
	st, err := s.Expire(ctx, at)
	if want := (store.ExpireStats{Messages: 5, Events: 6, Registrations: 1, Deliveries: 4}); err != nil || st != want {
		t.Errorf("Expire counts %+v, want %+v; %v", st, want, err)
	}
	if _, err := s.Raw(ctx, kept[0].Message.QueueID); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("raw mail that expired: %v, want ErrNotFound", err)
	}
	if left, err := pebble.Left(s); err != nil || len(left) > 0 {
		t.Errorf("%q is left of all that, %v", left, err)
	}
}

// done is the outcome of claims that went well.
func done(claims []event.Claim) (outcomes []event.Outcome) {
	for i := range claims {
		outcomes = append(outcomes, event.Outcome{Claim: &claims[i], State: event.Done})
	}
	return outcomes
}
