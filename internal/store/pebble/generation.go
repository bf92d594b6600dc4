package pebble

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"sync"
	"syscall"
	"time"

	"github.com/cockroachdb/pebble/v2"
	"go.uber.org/zap"

	"bounced/internal/store"
)

// generation is one opening of the database. After a failed write another one
// takes its place; methods that still run on the old one fail.
type generation struct {
	s        *Store
	db       *pebble.DB
	fence    *fence
	health   health
	users    sync.WaitGroup // methods that run on it; added to under Store.mu
	flights  flights
	together *together
	digests  *filter
	eventIDs *filter
	ids      *filter // ids and handles of registrations
	recent   *recent
	places   places
	stop     chan struct{} // closed when nobody is to begin anything on it any more
	counter  sync.WaitGroup
	counted  chan struct{} // closed when the queues are counted
	countErr error

	queues   queues
	registry sync.RWMutex // Register shares it; Unregister and Expire have it alone
}

// open opens the database, and begins to count the deliveries in it.
func (s *Store) open() (*generation, error) {
	g := &generation{s: s, stop: make(chan struct{}), digests: newFilter(s.o.Memory / 16),
		eventIDs: newFilter(s.o.Memory / 32), ids: newFilter(s.o.Memory / 32), together: newTogether(int(min(s.o.Memory/64, mostTogether))), recent: newRecent(int64(recentShare * float64(s.o.Memory)))}
	g.places.clock = s.o.Now
	g.fence = newFence(s.o.FS, s.log, func(err error) {
		g.s.log.Error("the store's files fail; nothing is acknowledged until it is opened again", zap.Error(err))
		select {
		case s.failed <- struct{}{}:
		default: // mend has not looked since the last one
		}
	})
	g.health.fence, g.health.log = g.fence, s.log
	o := s.options(g)
	defer o.Cache.Unref()
	db, err := pebble.Open(s.o.Dir, o)
	if err == nil {
		g.db = db
		if err = errors.Join(g.checkLayout(), g.findLast()); err != nil {
			err = errors.Join(err, db.Close())
		} else if g.fence.err() != nil {
			_ = db.Close() // it wrote nothing, so has nothing to say
		}
	}
	// If the fence fell, it does not matter whether opening seems to have worked.
	if cause := g.fence.err(); cause != nil {
		g.fence.litter.clean(s.o.FS)
		err = outage(cause)
	}
	if err != nil {
		return nil, fmt.Errorf("open the store in %s: %w", s.o.Dir, err)
	}
	g.fence.litter.opened()
	g.startCounting()
	return g, nil
}

// checkLayout writes the version of the layout, if there is none or an older one, and
// refuses a newer one.
func (g *generation) checkLayout() error {
	value, err := g.get([]byte{kVersion})
	if err != nil && !errors.Is(err, pebble.ErrNotFound) {
		return fmt.Errorf("read the layout's version: %w", err)
	}
	v, n := binary.Uvarint(value)
	if err != nil || n > 0 && v < layoutVersion {
		return g.db.Set([]byte{kVersion}, binary.AppendUvarint(nil, layoutVersion), pebble.Sync)
	}
	if n <= 0 || v > layoutVersion {
		return fmt.Errorf("%w: %s has layout %d, this binary knows up to %d; run the newer bounced, or give it another directory",
			store.ErrNewer, g.s.o.Dir, v, layoutVersion)
	}
	return nil
}

// findLast finds the last pos that was given, so that none is given twice, even if the
// clock went back.
func (g *generation) findLast() error {
	last := uint64(0)
	for _, kind := range []byte{kMessage, kEvent} {
		iter, err := g.iter([]byte{kind}, []byte{kind + 1})
		if err != nil {
			return err
		}
		if iter.Last() {
			if key := iter.Key(); len(key) >= 9 {
				last = max(last, posAt(key))
			}
		}
		if err := iter.Close(); err != nil {
			return err
		}
	}
	g.places.begin(last)
	return nil
}

// acquire returns the generation to work on, to be released afterwards. The error is
// store.ErrDown or store.ErrFull.
func (s *Store) acquire() (*generation, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	switch {
	case s.closed:
		return nil, fmt.Errorf("%w: closed", store.ErrDown)
	case s.now == nil:
		return nil, s.why
	}
	s.now.users.Add(1)
	return s.now, nil
}

func (g *generation) release() { g.users.Done() }

// accepts returns nil if a commit can be expected to work.
func (g *generation) accepts() error {
	if err := g.fence.err(); err != nil {
		return outage(err)
	}
	if err := g.health.err(); err != nil {
		return outage(err)
	}
	if err := g.piled(l0Refuse); err != nil {
		return err
	}
	return g.s.space.check()
}

// apply makes the batch visible to readers, in the order of calls. It is safe only after
// wait.
func (g *generation) apply(b *pebble.Batch) error {
	if b.Empty() {
		return nil
	}
	if err := g.fence.err(); err != nil {
		return outage(err)
	}
	if err := g.piled(l0Nothing); err != nil {
		return err
	}
	return g.db.ApplyNoSyncWait(b, pebble.Sync)
}

// wait returns nil once the batch would survive a power cut.
func (g *generation) wait(b *pebble.Batch) error {
	if !b.Empty() {
		if err := b.SyncWait(); err != nil {
			return outage(err)
		}
	}
	// A fenced log answers nil, so this has to come after.
	if err := g.fence.err(); err != nil {
		return outage(err)
	}
	return b.Close()
}

// safely applies a batch and waits until it is safe.
func (g *generation) safely(b *pebble.Batch) error {
	if err := g.apply(b); err != nil {
		return err
	}
	return g.wait(b)
}

// flush writes what is in memory into a table, and compact merges tables. When files fail,
// the database tries both again without end, so they end with the generation: it cannot be
// closed while anybody waits, and no other takes its place before.
func (g *generation) flush() error {
	done, err := g.db.AsyncFlush()
	if err != nil {
		return err
	}
	select {
	case <-done:
		return nil
	case <-g.stop:
		return g.ended()
	}
}

func (g *generation) compact(ctx context.Context, from, to []byte) error {
	running, cancel := context.WithCancel(ctx)
	defer cancel()
	go func() {
		select {
		case <-g.stop:
			cancel()
		case <-running.Done():
		}
	}()
	err := g.db.Compact(running, from, to, false)
	if err != nil && running.Err() != nil && ctx.Err() == nil {
		return g.ended()
	}
	return err
}

// ended says why the generation is at its end: its files failed, or the store is closed.
func (g *generation) ended() error {
	if err := g.fence.err(); err != nil {
		return outage(err)
	}
	return fmt.Errorf("%w: closed", store.ErrDown)
}

// explain turns an error of the database into one of package store, and puts at before it.
func (g *generation) explain(at string, err error) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, pebble.ErrNotFound):
		err = store.ErrNotFound
	case g.fence.err() != nil:
		err = outage(g.fence.err())
	case errors.Is(err, store.ErrDown), errors.Is(err, store.ErrFull), errors.Is(err, store.ErrDamaged):
	case damaged(err):
		err = fmt.Errorf("%w: %w", store.ErrDamaged, err)
	}
	return fmt.Errorf("%s: %w", at, err)
}

// outage makes an error store.ErrFull if the disk is full, else store.ErrDown.
func outage(err error) error {
	if errors.Is(err, syscall.ENOSPC) || errors.Is(err, syscall.EDQUOT) {
		return fmt.Errorf("%w: %w", store.ErrFull, err)
	}
	return fmt.Errorf("%w: %w", store.ErrDown, err)
}

// close ends the generation once nobody runs on it.
func (g *generation) close() error {
	close(g.stop)
	g.users.Wait()
	g.counter.Wait()
	g.fence.close()
	err := g.db.Close()
	if g.fence.err() != nil {
		g.fence.litter.clean(g.s.o.FS)
	}
	return err
}

// mend replaces a failed generation by a new one, until the store is closed.
func (s *Store) mend() {
	for {
		select {
		case <-s.done:
			return
		case <-s.failed:
			s.replace()
		}
	}
}

// replace puts a new generation in the place of one that failed. It does nothing if none is
// in use, or a sound one: the one that failed may never have come into use.
func (s *Store) replace() {
	s.mu.Lock()
	old := s.now
	if old == nil || old.fence.err() == nil {
		s.mu.Unlock()
		return
	}
	s.now, s.why = nil, outage(old.fence.err())
	s.mu.Unlock()

	// It could stay open, since it writes nothing; but there is no memory for two.
	if err := old.close(); err != nil {
		s.log.Warn("closing the failed store", zap.Error(err))
	}
	for pause := 10 * time.Millisecond; ; pause = min(2*pause, 5*time.Second) {
		g, err := s.tryOpen()
		if err == nil {
			g.queues.inherit(&old.queues)
			s.mu.Lock()
			s.now, s.why = g, nil
			s.mu.Unlock()
			s.metrics.reopened()
			s.wakers.wakeAll()
			s.log.Info("the store is open again")
			return
		}
		s.mu.Lock()
		s.why = outage(err)
		s.mu.Unlock()
		s.log.Warn("the store cannot be opened yet", zap.Error(err))
		select {
		case <-s.done:
			return
		case <-time.After(pause):
		}
	}
}

// tryOpen opens the database, if the disk takes writes at all.
func (s *Store) tryOpen() (*generation, error) {
	if err := s.space.probe(); err != nil {
		return nil, err
	}
	return s.open()
}
