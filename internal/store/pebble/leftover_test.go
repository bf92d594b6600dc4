package pebble

import (
	"runtime"
	"testing"
	"time"

	"github.com/cockroachdb/pebble/v2/vfs"
)

// TestLeftOver has several commits wait for one another, none of which has room
// in a batch with the next. Nobody comes after them to take them along.
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
	w := newTogether(1)
	w.led = true // by somebody who is busy
	keys := []string{"~first", "~second", "~third"}
	kept := make(chan error, len(keys))
	for _, key := range keys {
		go func() { kept <- w.commit(oneKey(g, key)) }()
	}
	for waiting := 0; waiting < len(keys); runtime.Gosched() {
		w.mu.Lock()
		waiting = len(w.waiting)
		w.mu.Unlock()
	}
	w.handOn()
	for range keys {
		select {
		case err := <-kept:
			if err != nil {
				t.Error(err)
			}
		case <-time.After(10 * time.Second):
			t.Fatal("somebody waits for ever")
		}
	}
	for _, key := range keys {
		if there, err := g.has([]byte(key)); !there || err != nil {
			t.Errorf("%s is there: %v, %v", key, there, err)
		}
	}
}

// oneKey is a commit of one key.
func oneKey(g *generation, key string) (*transition, *draft) {
	d := new(draft)
	_ = d.Set([]byte(key), []byte("value"), nil)
	return &transition{g: g, changes: d}, d
}

// TestLeaderPanics: the session that panics is ended by itself, and must not
// take with it all commits to come.
func TestLeaderPanics(t *testing.T) {
	w := newTogether(1)
	for range 2 {
		done := make(chan any, 1)
		go func() {
			defer func() { done <- recover() }()
			_ = w.commit(oneKey(nil, "key"))
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
