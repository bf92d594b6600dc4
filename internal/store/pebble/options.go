package pebble

import (
	"errors"
	"runtime"
	"sync"
	"time"

	"github.com/cockroachdb/pebble/v2"
	"github.com/cockroachdb/pebble/v2/bloom"
	"go.uber.org/zap"
	"golang.org/x/time/rate"
)

// options sets up the database. Raw mail and events go into blob files when a memtable is
// flushed, and compactions leave them alone after that: so they are written twice, to the
// log and to their blob. All else stays in the tables. Raw mail and events have separate
// blobs, since their retentions differ.
func (s *Store) options(g *generation) *pebble.Options {
	const (
		separate  = 256      // bytes from which a value of these kinds goes to a blob
		blockSize = 16 << 10 // each block of a table, or of raw mail, is a write of its own
	)
	table := uint64(min(max(s.o.Memory/4, 256<<10), 1<<30)) // pebble refuses 4 GiB
	o := &pebble.Options{
		FS:                          g.fence,
		Cache:                       pebble.NewCache(s.o.Memory), // memtables are counted in it
		FormatMajorVersion:          pebble.FormatValueSeparation,
		Logger:                      newLogger(s.log, g.fence),
		Merger:                      templateMerger,
		MemTableSize:                table,
		MemTableStopWritesThreshold: 3,
		BytesPerSync:                1 << 20,
		// Nearly all keys are written once and removed once, and lookups ask memory
		// first (filter.go, recent.go). So merging tables late costs readers
		// little, and saves writers much.
		L0CompactionThreshold: 24,
		L0StopWritesThreshold: l0Stop,
		LBaseMaxBytes:         64 << 20,
		MaxOpenFiles:          100, // tables of which a descriptor is kept: the rest are seldom read
		EventListener:         g.health.listener(),
	}
	o.EventListener.BlobFileRewriteBegin = func(i pebble.BlobFileRewriteInfo) {
		g.fence.blobs.rewriting(s.o.FS.PathJoin(s.o.Dir, i.Input.DiskFileNum.String()+".blob"))
	}
	cores := min(runtime.NumCPU(), runtime.GOMAXPROCS(0))
	o.CompactionConcurrencyRange = func() (int, int) { return 1, max(1, min(3, cores/2)) }
	for i := range o.Levels {
		o.Levels[i].FilterPolicy = bloom.FilterPolicy(10)
		o.Levels[i].BlockSize = blockSize
	}
	// Off: while a queue is drained every new table is full of deletions, and to merge
	// each of them at once takes half a core. Until they are merged with the rest, lists
	// have to pass over them, which they can bear: 0.1 s for half a million.
	o.Experimental.TombstoneDenseCompactionThreshold = -1
	o.Experimental.ValueSeparationPolicy = func() pebble.ValueSeparationPolicy {
		garbage := 0.3
		if g.fence.blobs.rewriteOff() {
			garbage = 1
		}
		return pebble.ValueSeparationPolicy{
			Enabled:               true,
			MinimumSize:           separate,
			MaxBlobReferenceDepth: 100,
			RewriteMinimumAge:     rewriteAge,
			TargetGarbageRatio:    garbage,
		}
	}
	o.Experimental.SpanPolicyFunc = spanPolicy
	return o
}

// rewriteAge is how old blobs must be to be rewritten without their garbage. Tests lower
// it.
var rewriteAge = 10 * time.Minute

// separated are the kinds whose values go to blobs, in order.
var separated = [...]byte{kEvent, kRaw}

// spanPolicy returns how values are kept from start on, and up to which end; nil is the end
// of all keys. Tables end where a policy does.
func spanPolicy(start []byte) (policy pebble.SpanPolicy, end []byte, err error) {
	inTables := pebble.SpanPolicy{ValueStoragePolicy: pebble.ValueStorageLowReadLatency}
	for _, kind := range separated {
		switch {
		case len(start) == 0 || start[0] < kind:
			return inTables, []byte{kind}, nil
		case start[0] == kind:
			return pebble.SpanPolicy{}, []byte{kind + 1}, nil
		}
	}
	return inTables, nil, nil
}

// logger passes on what pebble logs. Its Fatalf does not end the process.
type logger struct {
	log   *zap.Logger
	fence *fence
	often rate.Sometimes
}

func newLogger(log *zap.Logger, fence *fence) *logger {
	return &logger{log: log, fence: fence, often: rate.Sometimes{First: 10, Interval: 10 * time.Second}}
}

func (l *logger) Infof(string, ...any) {}

// Errorf leaves most lines out: on a full disk pebble tries, fails and says so twenty times
// a second, and the log may be on the same disk.
func (l *logger) Errorf(format string, args ...any) {
	l.often.Do(func() { l.log.Sugar().Warnf(format, args...) })
}

func (l *logger) Fatalf(format string, args ...any) {
	l.log.Sugar().Errorf(format, args...)
	l.fence.fail(errFatal)
}

// health watches the flushes: while they fail, memory fills up, and a commit
// might have to wait for ever.
type health struct {
	fence *fence
	log   *zap.Logger

	mu      sync.Mutex
	flush   error     // of the last flush
	stalled time.Time // since when writers have to wait; zero if they need not
	stuck   error     // why level 0 could not be merged the last time, if that was damage

	damages    map[string]bool // files that were logged
	complained time.Time       // of being stuck
}

// maxStall is how long writers wait for flushes that fail.
const maxStall = 5 * time.Second

// emptyTable is how pebble reports a flush with nothing left to write.
const emptyTable = "pebble: empty table"

func (h *health) err() error {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.flush
}

func (h *health) listener() *pebble.EventListener {
	return &pebble.EventListener{
		FlushEnd: func(i pebble.FlushInfo) {
			if i.Err != nil && i.Err.Error() == emptyTable {
				i.Err = nil
			}
			h.mu.Lock()
			h.flush = i.Err
			stuck := i.Err != nil && !h.stalled.IsZero() && time.Since(h.stalled) > maxStall
			h.mu.Unlock()
			if stuck {
				h.fence.fail(errors.Join(errStalled, i.Err))
			}
		},
		WriteStallBegin: func(pebble.WriteStallBeginInfo) {
			h.mu.Lock()
			h.stalled = time.Now()
			h.mu.Unlock()
		},
		WriteStallEnd: func() {
			h.mu.Lock()
			h.stalled = time.Time{}
			h.mu.Unlock()
		},
		PossibleAPIMisuse: func(i pebble.PossibleAPIMisuseInfo) {
			h.log.Error("a key was not written and removed by turns", zap.Stringer("kind", i.Kind), zap.Binary("key", i.UserKey))
		},
		DataCorruption:  h.damage,
		BackgroundError: h.background,
		CompactionEnd:   h.merged,
	}
}
