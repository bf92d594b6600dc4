package pebble_test

import (
	"encoding/binary"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	cockroach "github.com/cockroachdb/pebble/v2"
	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/prometheus/client_golang/prometheus"
	"go.uber.org/goleak"

	"bounced/internal/event"
	"bounced/internal/store"
	"bounced/internal/store/pebble"
)

func TestOpenRefuses(t *testing.T) {
	for name, o := range map[string]pebble.Options{
		"no directory given": {},
		"too few":            {Dir: "x", Memory: 1000},
		"cap of -1":          {Dir: "x", Retention: store.Retention{MaxBytes: -1}},
	} {
		if _, err := pebble.Open(o); err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("Open: %v, want something about %q", err, name)
		}
	}
}

func TestOpenTwice(t *testing.T) {
	dir := t.TempDir()
	open(t, pebble.Options{Dir: dir})
	_, err := pebble.Open(pebble.Options{Dir: dir})
	if err == nil || !strings.Contains(err.Error(), dir+" is in use by another process") {
		t.Errorf("second Open: %v, want it to say that the directory is in use", err)
	}
}

// What cannot be opened is not called in use: that sends people to look for a
// process.
func TestOpenSomebodyElses(t *testing.T) {
	dir := t.TempDir()
	if err := os.Mkdir(filepath.Join(dir, "LOCK"), 0o700); err != nil {
		t.Fatal(err)
	}
	_, err := pebble.Open(pebble.Options{Dir: dir})
	if err == nil || strings.Contains(err.Error(), "in use") || !strings.Contains(err.Error(), "LOCK: is a directory") {
		t.Errorf("Open: %v", err)
	}
}

func TestOpenNewerLayout(t *testing.T) {
	disk := vfs.NewMem()
	o := pebble.Options{Dir: "store", FS: disk}
	s, err := pebble.Open(o)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	// Only a newer binary writes this; everything else stays as it was.
	db, err := cockroach.Open("store", &cockroach.Options{
		FS: disk, Logger: quiet{}, FormatMajorVersion: cockroach.FormatValueSeparation,
		Merger: &cockroach.Merger{Name: "bounced.template", Merge: cockroach.DefaultMerger.Merge},
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := db.Set([]byte{'V'}, binary.AppendUvarint(nil, 99), cockroach.Sync); err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	_, err = pebble.Open(o)
	if !errors.Is(err, store.ErrNewer) || !strings.Contains(err.Error(), "layout 99") {
		t.Errorf("Open: %v, want ErrNewer and a sentence", err)
	}
}

type quiet struct{}

func (quiet) Infof(string, ...any)  {}
func (quiet) Errorf(string, ...any) {}
func (quiet) Fatalf(f string, a ...any) {
	panic(f)
}

func TestCloseLeavesNothingRunning(t *testing.T) {
	before := goleak.IgnoreCurrent()
	s, err := pebble.Open(pebble.Options{Dir: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	h := newHistory()
	h.work(t, s, 10)
	for range 2 {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	}
	if err := s.Ready(ctx); !errors.Is(err, store.ErrDown) {
		t.Errorf("Ready after Close: %v, want ErrDown", err)
	}
	if err := h.commit(s, 10); !errors.Is(err, store.ErrDown) {
		t.Errorf("Commit after Close: %v, want ErrDown", err)
	}
	goleak.VerifyNone(t, before)
}

// TestFaultsAtOnce lets the log fail under many writers: none of them may be
// told that something is kept which is not, and all must get an answer.
func TestFaultsAtOnce(t *testing.T) {
	disk := vfs.NewCrashableMem()
	fs := newFaulty(disk)
	reg := prometheus.NewRegistry()
	s := open(t, pebble.Options{Dir: "store", FS: fs, Memory: 1 << 20, Registerer: reg})
	at := time.Unix(1_800_000_000, 0)
	const writers, each = 16, 40
	var mu sync.Mutex
	h := newHistory()
	for round := range 3 {
		var wg sync.WaitGroup
		for w := range writers {
			wg.Go(func() {
				for i := range each {
					c := newCommit((round*writers+w)*each+i, 3000, at)
					_, _, err := s.Commit(ctx, c)
					mu.Lock()
					h.tried = append(h.tried, c)
					if err == nil {
						h.kept[c.Events[0].EventID] = true
					}
					mu.Unlock()
					if w == 0 && i == each/2 {
						fs.failNext(30, syscall.EIO)
					}
				}
			})
		}
		wg.Wait()
		fs.heal()
		ready(t, s)
	}
	if len(h.kept) == len(h.tried) || len(h.kept) == 0 {
		t.Fatalf("%d of %d commits were kept: the faults hit all or none", len(h.kept), len(h.tried))
	}
	h.check(t, s)
	if n := gather(t, reg)["bounced_store_reopens_total"]; n < 1 {
		t.Errorf("opened again %v times", n)
	}
	after := open(t, pebble.Options{Dir: "store", FS: disk.CrashClone(vfs.CrashCloneCfg{}), Memory: 1 << 20})
	h.check(t, after)
}

// TestClaimAfterOutage: workers go on with a store that was opened again.
func TestClaimAfterOutage(t *testing.T) {
	fs := newFaulty(vfs.NewMem())
	s := open(t, pebble.Options{Dir: "store", FS: fs, Memory: 1 << 20})
	h := newHistory()
	for range 5 {
		if err := h.commit(s, 1000); err != nil {
			t.Fatal(err)
		}
	}
	before, err := s.Claim(ctx, "app", h.at, time.Minute, 2, true)
	if err != nil || len(before) != 2 {
		t.Fatalf("claimed %d, %v", len(before), err)
	}
	select {
	case <-s.Wake("app"):
	default:
	}
	fs.failNext(1, syscall.EIO)
	if _, err := s.Claim(ctx, "app", h.at, time.Minute, 2, true); !errors.Is(err, store.ErrDown) {
		t.Fatalf("Claim on a failing disk: %v, want ErrDown", err)
	}
	<-s.Wake("app") // it is open again
	ready(t, s)
	var outcomes []event.Outcome
	for i := range before {
		outcomes = append(outcomes, event.Outcome{Claim: &before[i], State: event.Done})
	}
	if err := s.Settle(ctx, outcomes); err != nil {
		t.Fatal(err)
	}
	st, err := s.QueueStats(ctx, "app")
	if err != nil || st.Pending != 3 {
		t.Errorf("pending %d, %v; want 3", st.Pending, err)
	}
	rest, err := s.Claim(ctx, "app", h.at.Add(time.Minute), time.Minute, 10, true)
	if err != nil || len(rest) != 3 {
		t.Errorf("claimed %d, %v; want the 3 that are left", len(rest), err)
	}
}

func TestMetrics(t *testing.T) {
	reg := prometheus.NewRegistry()
	dir := filepath.Join(t.TempDir(), "new", "store")
	s := open(t, pebble.Options{Dir: dir, Registerer: reg})
	c := newCommit(1, 1000, time.Now())
	for range 2 {
		if _, _, err := s.Commit(ctx, c); err != nil {
			t.Fatal(err)
		}
	}
	got := gather(t, reg)
	for name, want := range map[string]float64{
		`bounced_store_commits_total kept`:      1,
		`bounced_store_commits_total duplicate`: 1,
		`bounced_store_commits_total full`:      0,
		`bounced_store_commits_total failed`:    0,
		`bounced_store_commit_seconds`:          2,
		`bounced_store_reopens_total`:           0,
	} {
		if n, ok := got[name]; n != want || !ok {
			t.Errorf("%s is %v, want %v", name, n, want)
		}
	}
	if got["bounced_store_bytes"] < 1000 {
		t.Errorf("bounced_store_bytes is %v", got["bounced_store_bytes"])
	}
}

// gather reads all metrics, by name and label values; of histograms the count.
func gather(t *testing.T, reg *prometheus.Registry) map[string]float64 {
	t.Helper()
	families, err := reg.Gather()
	if err != nil {
		t.Fatal(err)
	}
	values := make(map[string]float64)
	for _, f := range families {
		for _, m := range f.GetMetric() {
			name := f.GetName()
			for _, l := range m.GetLabel() {
				name += " " + l.GetValue()
			}
			values[name] = m.GetCounter().GetValue() + m.GetGauge().GetValue() + float64(m.GetHistogram().GetSampleCount())
		}
	}
	return values
}

// TestSizeAfterStart: what was there before the start counts, for the cap too.
func TestSizeAfterStart(t *testing.T) {
	dir := t.TempDir()
	h := newHistory()
	for start := range 2 {
		s, err := pebble.Open(pebble.Options{Dir: dir, Memory: 1 << 20})
		if err != nil {
			t.Fatal(err)
		}
		for range 100 * (1 - start) {
			if err := h.commit(s, 4000); err != nil {
				t.Fatal(err)
			}
		}
		if err := pebble.Flush(s, true); err != nil {
			t.Fatal(err)
		}
		if size, err := s.Size(ctx); err != nil || size < 100*4000 || size > 4*100*4000 {
			t.Errorf("start %d: %d bytes, %v; want those of 100 messages of 4000", start, size, err)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
}
