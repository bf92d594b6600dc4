package pebble_test

import (
	"math/rand/v2"
	"sync"
	"testing"

	"github.com/cockroachdb/pebble/v2/vfs"

	"bounced/internal/store"
	"bounced/internal/store/pebble"
)

// TestFaultsTogether is TestFaults for commits that are made at once, and so
// share batches: each of them is kept, or told that it is not.
func TestFaultsTogether(t *testing.T) {
	stride := 29
	if *thorough {
		stride = 1
	}
	for step := 1; faultTogether(t, step); step += stride {
	}
}

func faultTogether(t *testing.T, step int) (reached bool) {
	disk := vfs.NewCrashableMem()
	fs := newFaulty(disk)
	s, err := pebble.Open(pebble.Options{Dir: "store", FS: fs, Memory: 1 << 20})
	if err != nil {
		t.Fatal(err)
	}
	before := fs.steps()
	fs.mu.Lock()
	fs.from, fs.width = before+step, 1
	fs.mu.Unlock()
	h := newHistory()
	commitAtOnce(h, s, 96, 16)
	reached = fs.steps() >= before+step
	fs.heal()

	after := disk.CrashClone(vfs.CrashCloneCfg{UnsyncedDataPercent: 0, RNG: rand.New(rand.NewPCG(uint64(step), 7))})
	again, err := pebble.Open(pebble.Options{Dir: "store", FS: after, Memory: 1 << 20})
	if err != nil {
		t.Fatalf("start after a power cut: %v", err)
	}
	h.check(t, again)
	ready(t, s)
	h.check(t, s)
	for _, s := range []store.Store{again, s} {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	}
	if t.Failed() {
		t.Fatalf("step %d, faults injected: %v", step, fs.hit)
	}
	return reached
}

// commitAtOnce makes n commits of all sizes, workers at a time. One is larger
// than all that may share a batch.
func commitAtOnce(h *history, s store.Store, n, workers int) {
	for i := range n {
		h.tried = append(h.tried, newCommit(i, 200+i%9*900, h.at))
	}
	h.tried[n/2] = newCommit(n/2, 100<<10, h.at)
	var mu sync.Mutex
	var wg sync.WaitGroup
	work := make(chan *store.Commit)
	for range workers {
		wg.Go(func() {
			for c := range work {
				if _, _, err := s.Commit(ctx, c); err == nil {
					mu.Lock()
					h.kept[c.Events[0].EventID] = true
					mu.Unlock()
				}
			}
		})
	}
	for _, c := range h.tried {
		work <- c
	}
	close(work)
	wg.Wait()
}
