package pebble_test

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"go.uber.org/zap"
	"go.uber.org/zap/zaptest/observer"

	"bounced/internal/event"
	"bounced/internal/store"
	"bounced/internal/store/pebble"
)

// damagedStore opens a store of n messages, of which a byte was flipped in each
// block that hit picks of a file.
func damagedStore(t *testing.T, n int, o pebble.Options, hit func(name string, content []byte) (at int)) (*pebble.Store, *history) {
	t.Helper()
	o.Dir, o.Memory = t.TempDir(), cmp.Or(o.Memory, 1<<20)
	h := newHistory()
	h.at = time.Now()
	for range 2 { // the second time all that was in the log goes to the tables
		s, err := pebble.Open(o)
		if err != nil {
			t.Fatal(err)
		}
		for len(h.tried) < n {
			if err := h.commit(s, 4000); err != nil {
				t.Fatal(err)
			}
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
	files, err := filepath.Glob(filepath.Join(o.Dir, "*"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range files {
		content, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if at := hit(filepath.Base(name), content); at >= 0 {
			if at < len(content) {
				content[at] ^= 1
			}
			if err := os.WriteFile(name, content, 0o600); err != nil {
				t.Fatal(err)
			}
			return open(t, o), h
		}
	}
	t.Fatal("there is nothing to damage")
	return nil, nil
}

// rawOf finds the raw mail of message i in the files.
func rawOf(i int) func(string, []byte) int {
	raw := newCommit(i, 4000, time.Now()).Message.Raw
	return func(name string, content []byte) int {
		if !strings.HasSuffix(name, ".blob") {
			return -1
		}
		return bytes.Index(content, raw[2000:2100])
	}
}

// drain claims and settles all that is due, and tells what was damaged of it.
func drain(t *testing.T, s *pebble.Store, n int) (events, raw map[string]error) {
	t.Helper()
	events, raw = map[string]error{}, map[string]error{}
	for n > 0 {
		claims, err := s.Claim(ctx, "app", time.Now(), time.Minute, 64, false)
		if err != nil || len(claims) == 0 {
			t.Fatalf("%d are left, claimed %d, %v", n, len(claims), err)
		}
		n -= len(claims)
		var outcomes []event.Outcome
		for i := range claims {
			c := &claims[i]
			outcomes = append(outcomes, event.Outcome{Claim: c, State: event.Done})
			if c.Damaged != nil {
				events[c.Event.EventID] = c.Damaged
			} else if c.Raw == nil {
				_, raw[c.Event.EventID] = s.Raw(ctx, c.Event.QueueID)
			}
		}
		if err := s.Settle(ctx, outcomes); err != nil {
			t.Fatal(err)
		}
	}
	return events, raw
}

// TestDamagedRaw: a flipped byte takes the block of raw mail that it is in, a few
// messages, and nothing else.
func TestDamagedRaw(t *testing.T) {
	s, h := damagedStore(t, 40, pebble.Options{}, rawOf(7))
	events, raw := drain(t, s, 40)
	if len(events) > 0 || len(raw) == 0 || len(raw) > 8 || raw[h.tried[7].Events[0].EventID] == nil {
		t.Errorf("damaged events: %v, raw mail: %v; want number 7's, and its neighbours' at most", events, raw)
	}
	for id, err := range raw {
		if !errors.Is(err, store.ErrDamaged) {
			t.Errorf("Raw of %s: %v, want ErrDamaged", id, err)
		}
	}
	if err := h.commit(s, 4000); err != nil {
		t.Error(err)
	}
}

// someEvents finds a block of events; the files of raw mail are the large ones.
func someEvents(name string, content []byte) int {
	if !strings.HasSuffix(name, ".blob") || len(content) > 10_000 {
		return -1
	}
	return 100
}

// TestDamagedEvents: what of an event the delivery knows is left, and those that
// are whole are claimed beside it.
func TestDamagedEvents(t *testing.T) {
	s, h := damagedStore(t, 150, pebble.Options{}, someEvents)
	events, _ := drain(t, s, 150)
	if len(events) == 0 || len(events) > 75 {
		t.Errorf("%d damaged events", len(events))
	}
	for _, c := range h.tried {
		e := c.Events[0]
		if err := events[e.EventID]; err != nil && !errors.Is(err, store.ErrDamaged) {
			t.Errorf("%s: %v, want ErrDamaged", e.EventID, err)
		}
	}
}

// TestExpireDamaged: retention goes on past what is damaged, and removes that too
// when its time has come.
func TestExpireDamaged(t *testing.T) {
	s, h := damagedStore(t, 150, pebble.Options{}, someEvents)
	drain(t, s, 150)
	st, err := s.Expire(ctx, h.at.Add(60*24*time.Hour))
	if want := (store.ExpireStats{Messages: 150, Events: 150, Deliveries: 150}); err != nil || st != want {
		t.Errorf("Expire = %+v, %v; want %+v", st, err, want)
	}
	for _, c := range h.tried {
		if _, err := s.Raw(ctx, c.Message.QueueID); !errors.Is(err, store.ErrNotFound) {
			t.Errorf("raw mail of %s: %v, want ErrNotFound", c.Message.QueueID, err)
		}
	}
	if page, _, err := s.Events(ctx, event.Query{}); err != nil || len(page) > 0 {
		t.Errorf("%d events are left, %v", len(page), err)
	}
}

// TestListDamaged: lists leave out what they cannot read.
func TestListDamaged(t *testing.T) {
	s, h := damagedStore(t, 150, pebble.Options{}, someEvents)
	page, _, err := s.Events(ctx, event.Query{Limit: 1000})
	if err != nil || len(page) < 75 || len(page) == 150 {
		t.Errorf("Events: %d, %v", len(page), err)
	}
	n := 0
	err = s.Messages(ctx, time.Time{}, func(m *event.Message, _ []*event.Event) error { n++; return nil })
	if !errors.Is(err, store.ErrDamaged) || n != len(page) {
		t.Errorf("Messages: %d, %v; want %d, and ErrDamaged in the end", n, err, len(page))
	}
	if all, _, err := s.Deliveries(ctx, event.DeliveryQuery{Limit: 1000}); err != nil || len(all) != len(h.tried) {
		t.Errorf("Deliveries: %d, %v; want all %d", len(all), err, len(h.tried))
	}
}

// TestDamagedRewrite: what is damaged outlives its neighbours, as when it is
// parked, and the database wants to write its file anew without these. It does so
// with one that is whole.
func TestDamagedRewrite(t *testing.T) {
	pebble.RewriteSoon(t)
	for _, whole := range []bool{true, false} {
		t.Run(fmt.Sprint("whole ", whole), func(t *testing.T) { testRewrite(t, whole) })
	}
}

func testRewrite(t *testing.T, whole bool) {
	core, logged := observer.New(zap.ErrorLevel)
	find := rawOf(7)
	s, h := damagedStore(t, 40, pebble.Options{Retention: store.Retention{Raw: time.Hour}, Logger: zap.New(core)},
		func(name string, content []byte) int {
			if whole {
				return len(content) // nothing
			}
			return find(name, content)
		})
	claims, err := s.Claim(ctx, "app", time.Now(), time.Minute, 64, false)
	if err != nil || len(claims) != 40 {
		t.Fatalf("%d claims, %v", len(claims), err)
	}
	var outcomes []event.Outcome
	for i := range claims {
		state := event.Done
		if claims[i].Raw == nil || claims[i].Event.ID == "id-7" {
			state = event.Parked
		}
		outcomes = append(outcomes, event.Outcome{Claim: &claims[i], State: state})
	}
	if err := s.Settle(ctx, outcomes); err != nil {
		t.Fatal(err)
	}
	before, err := s.Size(ctx)
	if st, xerr := s.Expire(ctx, h.at.Add(2*time.Hour)); err != nil || xerr != nil || st.Messages < 30 {
		t.Fatalf("Expire = %+v, %v, %v", st, err, xerr)
	}
	deadline := time.Now().Add(10 * time.Second)
	for n := 0; n < 5 || whole && time.Now().Before(deadline); n++ {
		if err := errors.Join(h.commit(s, 100), pebble.Flush(s, true)); err != nil {
			t.Fatal(err)
		}
		if size, err := s.Size(ctx); whole && size < before/2 && err == nil {
			return
		}
	}
	if whole {
		t.Errorf("%d bytes have not become less", before)
	}
	if n := logged.FilterMessage("a damaged file keeps the space of what expired").Len(); n != 1 {
		t.Errorf("the damaged file was tried %d times: %v", n, logged.All())
	}
}

// TestDamagedEnd: the end of a file of raw mail says where its blocks are.
func TestDamagedEnd(t *testing.T) {
	find := rawOf(7)
	s, h := damagedStore(t, 120, pebble.Options{}, func(name string, content []byte) int {
		if find(name, content) < 0 {
			return -1
		}
		return len(content) - 12
	})
	events, raw := drain(t, s, 120)
	if len(events) > 0 || raw[h.tried[7].Events[0].EventID] == nil || len(raw) == 120 {
		t.Errorf("damaged events: %v, raw mail: %d; want that of one file", events, len(raw))
	}
}

// TestDamagedTable: mail is accepted beside what is damaged, until the tables that
// cannot be merged with it are too many. Then it is refused, and nobody waits.
func TestDamagedTable(t *testing.T) {
	tables := 0
	s, h := damagedStore(t, 300, pebble.Options{}, func(name string, _ []byte) int {
		if !strings.HasSuffix(name, ".sst") {
			return -1
		}
		if tables++; tables < 2 { // without the first one no store can be opened
			return -1
		}
		return 100
	})
	kept, refused := 0, 0
	for refused < 20 {
		switch err := h.commit(s, 30_000); {
		case err == nil:
			kept++
		case errors.Is(err, store.ErrDown):
			refused++
		default:
			t.Fatalf("after %d commits: %v", kept, err)
		}
		if kept > 2000 {
			t.Fatal("the damage is in nobody's way")
		}
	}
	if kept < 100 {
		t.Errorf("%d commits, and no more", kept)
	}
	if err := s.Ready(ctx); !errors.Is(err, store.ErrDown) {
		t.Errorf("Ready: %v, want ErrDown", err)
	}
	if err := s.SetEndpoint(ctx, event.EndpointState{Name: "app", Paused: true}); err != nil {
		t.Errorf("pausing an endpoint: %v", err)
	}
	last := h.tried[len(h.tried)-21]
	if raw, err := s.Raw(ctx, last.Message.QueueID); err != nil || !bytes.Equal(raw, last.Message.Raw) {
		t.Errorf("the last one kept: %v", err)
	}
}

// TestCopyDamaged: all that is whole goes over, and the copy says that it is none
// of everything.
func TestCopyDamaged(t *testing.T) {
	s, h := damagedStore(t, 150, pebble.Options{}, someEvents)
	whole, _, err := s.Events(ctx, event.Query{Limit: 1000})
	if err != nil {
		t.Fatal(err)
	}
	to := open(t, pebble.Options{Dir: t.TempDir(), Memory: 1 << 20})
	sum, err := store.Copy(ctx, to, s, nil)
	lost := len(h.tried) - len(whole)
	if !errors.Is(err, store.ErrDamaged) || !strings.Contains(err.Error(), fmt.Sprintf("deliveries: damaged: %d left out", lost)) {
		t.Errorf("Copy: %v; want ErrDamaged, and %d deliveries left out", err, lost)
	}
	if n := len(whole); sum != (store.Copied{Messages: n, Events: n, Deliveries: n}) {
		t.Errorf("copied %+v, want %d of each", sum, n)
	}
}
