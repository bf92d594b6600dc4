// Package pebble is a store.Store for one machine: it keeps everything in a directory, with
// cockroachdb/pebble, in one ordered key space (layout.go) and through one write-ahead log.
// Changes that come at the same time share its syncs.
//
// A write or sync of the log that fails is never acknowledged, and never ends
// the process: the database is fenced off from its files, so that it can do no
// harm (fence.go), and opened again from what they hold as soon as they take
// writes (generation.go). Methods answer store.ErrFull or store.ErrDown until
// then.
package pebble

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"sync"
	"time"

	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/prometheus/client_golang/prometheus"
	"go.uber.org/zap"

	"bounced/internal/store"
)

// Options says where and how to keep things. Only Dir is needed.
type Options struct {
	Dir       string
	FS        vfs.FS // nil means the disk
	Retention store.Retention
	Now       func() time.Time // nil means time.Now

	// Memory is for what is not yet in tables, and for the cache, together, in bytes; 0
	// means 48 MiB, and 1 MiB is the least.
	Memory int64
	// Reserve is how many bytes stay free on the disk: with less, Commit and Register
	// return store.ErrFull. 0 means 64 MiB, negative none.
	Reserve int64

	Registerer prometheus.Registerer // nil means no metrics
	Logger     *zap.Logger           // nil means no log
}

func (o Options) withDefaults() Options {
	if o.FS == nil {
		o.FS = vfs.Default
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Memory == 0 {
		o.Memory = 48 << 20
	}
	if o.Reserve == 0 {
		o.Reserve = 64 << 20
	}
	if o.Logger == nil {
		o.Logger = zap.NewNop()
	}
	o.Retention = o.Retention.WithDefaults()
	return o
}

// Store is the embedded store.
type Store struct {
	o       Options
	log     *zap.Logger
	lock    io.Closer // of the directory, against other processes
	space   space
	wakers  wakers
	metrics *metrics

	mu     sync.RWMutex
	now    *generation // nil while it is being opened again
	why    error       // why now is nil
	closed bool

	failed chan struct{} // tells mend that some generation failed
	done   chan struct{}
	ended  sync.WaitGroup
	expire sync.Mutex // one Expire at a time
	states sync.Mutex // one SetEndpoint at a time
}

var _ store.Store = (*Store)(nil)

// Open opens the store in o.Dir, and makes it if there is none. Another process
// in the same directory, or a newer layout there, is an error; the latter is
// store.ErrNewer.
func Open(o Options) (*Store, error) {
	o = o.withDefaults()
	switch {
	case o.Dir == "":
		return nil, errors.New("pebble: no directory given")
	case o.Memory < 1<<20:
		return nil, fmt.Errorf("pebble: %d bytes of memory are too few, 1 MiB is the least", o.Memory)
	case o.Retention.MaxBytes < 0:
		return nil, fmt.Errorf("pebble: a cap of %d bytes", o.Retention.MaxBytes)
	}
	s := &Store{
		o:      o,
		log:    o.Logger.Named("store"),
		failed: make(chan struct{}, 1),
		done:   make(chan struct{}),
	}
	s.space = space{fs: o.FS, dir: o.Dir, reserve: o.Reserve}
	if err := o.FS.MkdirAll(o.Dir, 0o750); err != nil {
		return nil, fmt.Errorf("make %s: %w", o.Dir, err)
	}
	lock, err := o.FS.Lock(o.FS.PathJoin(o.Dir, "LOCK"))
	var file *fs.PathError
	switch {
	case errors.As(err, &file): // it could not even be opened
		return nil, fmt.Errorf("lock the store: %w", err)
	case err != nil:
		return nil, fmt.Errorf("%s is in use by another process: %w", o.Dir, err)
	}
	s.lock = lock
	if s.now, err = s.open(); err != nil {
		return nil, errors.Join(err, lock.Close())
	}
	if err := s.now.freeClaims(); err != nil {
		s.log.Warn("claims of the process before wait out their leases", zap.Error(err))
	}
	if s.metrics, err = newMetrics(o.Registerer, s); err != nil {
		return nil, errors.Join(err, s.now.db.Close(), lock.Close())
	}
	s.ended.Go(s.mend)
	return s, nil
}

// Close waits for what is running, and for a store that is just being opened
// again. What was not acknowledged may be kept or not.
func (s *Store) Close() error {
	s.mu.Lock()
	if s.closed {
		s.mu.Unlock()
		return nil
	}
	s.closed = true
	close(s.done)
	s.mu.Unlock()
	s.ended.Wait()

	s.metrics.Unregister()
	var err error
	if g := s.now; g != nil {
		err = g.close()
	}
	return errors.Join(err, s.lock.Close())
}

// Ready returns nil if a Commit can be expected to work now.
func (s *Store) Ready(context.Context) error {
	g, err := s.acquire()
	if err != nil {
		return err
	}
	defer g.release()
	return g.accepts()
}

// Size returns how many bytes the store's files take.
func (s *Store) Size(context.Context) (int64, error) {
	g, err := s.acquire()
	if err != nil {
		return 0, err
	}
	defer g.release()
	return g.size(), nil
}

// size leaves out files that are on their way in or out, by compactions. The
// file of the log is measured when it is made; it may have grown since. (All are
// local, but pebble 2.1 counts under BlobFiles.Local only those that it has made
// since it was opened.)
func (g *generation) size() int64 {
	m := g.db.Metrics()
	return int64(max(m.WAL.Size, m.WAL.PhysicalSize) + m.WAL.ObsoletePhysicalSize +
		m.Table.Local.LiveSize + m.BlobFiles.LiveSize)
}
