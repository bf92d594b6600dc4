package pebble

import (
	"bytes"
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"time"

	"github.com/cockroachdb/pebble/v2"
	"go.uber.org/zap"

	"bounced/internal/event"
	"bounced/internal/store"
)

// queue is what memory holds of one endpoint: how many deliveries there are, where the first
// ones are, and some that were written a moment ago.
type queue struct {
	name string

	// mu is held while deliveries of the endpoint are read, changed and
	// applied, but not while that is synced. New ones come without it.
	mu      sync.Mutex
	ordered bool // Claim was asked for order
	unread  int  // deliveries that the last Claim could not read

	live            live
	pending, parked atomic.Int64
	due             mark // in the keys of kDue
	oldest          mark // in those of pending deliveries, kListed
}

// mark is a key before which a list is known to be empty. Deleted keys stay in the way of
// iterators until a compaction. A queue deletes at its front, so without marks each Claim
// would pass over all that was ever delivered.
type mark struct {
	mu       sync.Mutex
	low      []byte // nil: not known
	inserted []byte // lowest key inserted since begin
}

// begin returns where to start reading; queue.mu is held from here to end.
func (m *mark) begin(prefix []byte) []byte {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.inserted = nil
	if m.low == nil {
		return prefix
	}
	return m.low
}

// end sets the mark to the first key that the reader left in place.
func (m *mark) end(first []byte) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.low = bytes.Clone(first)
	if m.inserted != nil && bytes.Compare(m.inserted, m.low) < 0 {
		m.low = m.inserted // the reader may have passed before it was there
	}
}

// insert is called after key has become visible.
func (m *mark) insert(key []byte) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.inserted == nil || bytes.Compare(key, m.inserted) < 0 {
		m.inserted = key
	}
	if m.low != nil && bytes.Compare(key, m.low) < 0 {
		m.low = key
	}
}

// queues holds the queues of one generation, by endpoint.
type queues struct {
	mu  sync.Mutex
	all map[string]*queue
}

func (qs *queues) of(endpoint string) *queue {
	qs.mu.Lock()
	defer qs.mu.Unlock()
	return qs.find(endpoint)
}

// note tells the endpoint's queue what a delivery is like now; nil if there is none any
// more.
func (qs *queues) note(endpoint string, p place, d *delivery) {
	qs.mu.Lock()
	q, most := qs.find(endpoint), shareOfLive(len(qs.all))
	qs.mu.Unlock()
	q.live.set(p, d, most)
}

// find returns the endpoint's queue; mu is held.
func (qs *queues) find(endpoint string) *queue {
	q := qs.all[endpoint]
	if q == nil {
		if qs.all == nil {
			qs.all = make(map[string]*queue)
		}
		q = &queue{name: endpoint}
		qs.all[endpoint] = q
	}
	return q
}

// inherit takes over from the generation before what is not on the disk.
func (qs *queues) inherit(old *queues) {
	for name, q := range old.all {
		qs.of(name).ordered = q.ordered
	}
}

// startCounting begins to count what is pending and parked, while the store is in use. The
// snapshot is from before the first change, and changes are added to the same numbers.
func (g *generation) startCounting() {
	snapshot := g.db.NewSnapshot()
	g.counted = make(chan struct{})
	g.counter.Go(func() {
		err := g.count(snapshot)
		if err = errors.Join(err, snapshot.Close()); err != nil {
			g.countErr = err
		}
		close(g.counted)
		if err := g.fill(); err != nil { // the filters are only for speed
			g.s.log.Warn("reading the digests at start", zap.Error(err))
		}
	})
}

func (g *generation) count(snapshot *pebble.Snapshot) error {
	names, err := g.endpoints()
	if err != nil {
		return err
	}
	for _, name := range names {
		q := g.queues.of(name)
		for state, n := range map[event.DeliveryState]*atomic.Int64{event.Pending: &q.pending, event.Parked: &q.parked} {
			prefix := listedPrefix(name, states[state])
			iter, err := snapshot.NewIter(&pebble.IterOptions{LowerBound: prefix, UpperBound: after(prefix)})
			if err != nil {
				return err
			}
			found := int64(0)
			for iter.First(); iter.Valid(); iter.Next() {
				if found++; found%4096 == 0 && isClosed(g.stop) {
					break
				}
			}
			if err := errors.Join(iter.Error(), iter.Close()); err != nil {
				return err
			}
			n.Add(found)
		}
	}
	return nil
}

func isClosed(c <-chan struct{}) bool {
	select {
	case <-c:
		return true
	default:
		return false
	}
}

// QueueStats waits for the count at the start, if that is still running.
func (s *Store) QueueStats(ctx context.Context, endpoint string) (event.QueueStats, error) {
	st := event.QueueStats{Endpoint: endpoint}
	g, err := s.acquire()
	if err != nil {
		return st, err
	}
	defer g.release()
	select {
	case <-g.counted:
		if g.countErr != nil {
			return st, g.explain("count deliveries", g.countErr)
		}
	case <-g.stop:
		return st, g.explain("count deliveries", errClosing)
	case <-ctx.Done():
		return st, ctx.Err()
	}
	q := g.queues.of(endpoint)
	st.Pending, st.Parked = q.pending.Load(), q.parked.Load()
	q.mu.Lock()
	defer q.mu.Unlock()
	key, err := g.first(&q.oldest, listedPrefix(endpoint, states[event.Pending]))
	if err != nil {
		return st, g.explain("oldest delivery", err)
	}
	if key != nil {
		st.Oldest = timeAt(key)
	}
	return st, nil
}

// Queues returns the QueueStats of all endpoints that have deliveries.
func (s *Store) Queues(ctx context.Context) ([]event.QueueStats, error) {
	g, err := s.acquire()
	if err != nil {
		return nil, err
	}
	defer g.release()
	names, err := g.endpoints()
	if err != nil {
		return nil, g.explain("list queues", err)
	}
	return store.QueuesOf(ctx, s, names)
}

// first returns the first key from a mark on, and moves the mark there; nil if there is
// none. The queue's mu is held.
func (g *generation) first(m *mark, prefix []byte) ([]byte, error) {
	end := after(prefix)
	iter, err := g.iter(m.begin(prefix), end)
	if err != nil {
		return nil, err
	}
	var key []byte
	if iter.First() {
		key = bytes.Clone(iter.Key())
	}
	if err := errors.Join(iter.Error(), iter.Close()); err != nil {
		return nil, err
	}
	if key == nil {
		m.end(end)
	} else {
		m.end(key)
	}
	return key, nil
}

// NextDue returns when the first pending delivery is due.
func (s *Store) NextDue(_ context.Context, endpoint string) (time.Time, bool, error) {
	g, err := s.acquire()
	if err != nil {
		return time.Time{}, false, err
	}
	defer g.release()
	q := g.queues.of(endpoint)
	q.mu.Lock()
	defer q.mu.Unlock()
	key, err := g.first(&q.due, endpointPrefix(kDue, endpoint))
	if key == nil || err != nil {
		return time.Time{}, false, g.explain("next delivery", err)
	}
	return timeAt(key), true, nil
}

// wakers holds the channels of Wake, which outlive generations.
type wakers struct {
	mu  sync.Mutex
	all map[string]chan struct{}
}

func (w *wakers) of(endpoint string) chan struct{} {
	w.mu.Lock()
	defer w.mu.Unlock()
	c := w.all[endpoint]
	if c == nil {
		if w.all == nil {
			w.all = make(map[string]chan struct{})
		}
		c = make(chan struct{}, 1)
		w.all[endpoint] = c
	}
	return c
}

func (w *wakers) wake(endpoint string) {
	select {
	case w.of(endpoint) <- struct{}{}:
	default:
	}
}

func (w *wakers) wakeAll() {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, c := range w.all {
		select {
		case c <- struct{}{}:
		default:
		}
	}
}

// Wake returns the endpoint's channel.
func (s *Store) Wake(endpoint string) <-chan struct{} { return s.wakers.of(endpoint) }
