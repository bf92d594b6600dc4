package pebble

import (
	"testing"
	"time"

	"github.com/cockroachdb/pebble/v2/vfs"
)

// TestLeftOver has a commit lead for one that came before it, with which it has
// no room in one batch. Nobody comes after it to take it along.
func TestLeftOver(t *testing.T) {
	s, err := Open(Options{Dir: "store", FS: vfs.NewMem(), Memory: 1 << 20})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	g, err := s.acquire()
	if err != nil {
		t.Fatal(err)
	}
	defer g.release()
	change := func(key string) *transition {
		tr := &transition{g: g, batch: &new(draft).batch}
		if err := tr.batch.Set([]byte(key), []byte("value"), nil); err != nil {
			t.Fatal(err)
		}
		return tr
	}
	w := newTogether(1)
	earlier := &joined{t: change("~earlier"), done: make(chan struct{})}
	w.waiting = append(w.waiting, earlier)
	led := make(chan error, 1)
	go func() { led <- w.commit(change("~later")) }()
	select {
	case err := <-led:
		if err != nil || !isClosed(earlier.done) || earlier.err != nil {
			t.Errorf("later %v; earlier done: %v, %v", err, isClosed(earlier.done), earlier.err)
		}
	case <-time.After(10 * time.Second):
		t.Fatal("whoever led waits for ever")
	}
	for _, key := range []string{"~earlier", "~later"} {
		if _, closer, err := g.db.Get([]byte(key)); err != nil {
			t.Errorf("%s: %v", key, err)
		} else {
			closer.Close()
		}
	}
}

// TestLeaderPanics: the session that panics is ended by itself, and must not
// take with it all commits to come.
func TestLeaderPanics(t *testing.T) {
	w := newTogether(1)
	for range 2 {
		done := make(chan any, 1)
		go func() {
			defer func() { done <- recover() }()
			tr := &transition{batch: &new(draft).batch} // of no generation
			if err := tr.batch.Set([]byte("key"), nil, nil); err != nil {
				t.Error(err)
			}
			_ = w.commit(tr)
		}()
		select {
		case p := <-done:
			if p == nil {
				t.Error("no panic")
			}
		case <-time.After(10 * time.Second):
			t.Fatal("a commit waits for ever for one that panicked")
		}
	}
}
