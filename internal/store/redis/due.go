package redis

import (
	"context"
	"math"
	"sync"
	"time"
)

// never is the due time of a partition in which nothing is pending.
const never = math.MaxInt64

// dues remembers when the next delivery to one endpoint is due in each partition, so that a
// claim asks only partitions that have work. Changes of this node are entered at once, those
// of others at the next poll.
type dues struct {
	wake chan struct{}

	mu      sync.Mutex
	next    []int64  // by partition, µs
	version []uint32 // grows when next is lowered, so that an older reply does not raise it again
	doubt   []bool   // what was due first may be gone: the next is due then or later
	unsure  []unsure
	read    time.Time // when all partitions were asked last
	watched bool      // somebody waits on wake
}

func (s *Store) due(endpoint string) *dues {
	s.mu.Lock()
	defer s.mu.Unlock()
	d := s.dues[endpoint]
	if d == nil {
		d = &dues{
			wake:    make(chan struct{}, 1),
			next:    make([]int64, s.o.Partitions),
			version: make([]uint32, s.o.Partitions),
			doubt:   make([]bool, s.o.Partitions),
		}
		s.dues[endpoint] = d
	}
	return d
}

func (d *dues) ring() {
	select {
	case d.wake <- struct{}{}:
	default:
	}
}

// lower enters that something in part is due at at, in µs, and wakes whoever waits.
func (d *dues) lower(part int, at int64) {
	d.mu.Lock()
	d.version[part]++
	d.next[part] = min(d.next[part], at)
	d.mu.Unlock()
	d.ring()
}

// suspect enters that something in part was taken away or put off.
func (d *dues) suspect(part int) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.doubt[part] = true
}

func (d *dues) doubted() (parts []int) {
	d.mu.Lock()
	defer d.mu.Unlock()
	for p, doubt := range d.doubt {
		if doubt {
			parts = append(parts, p)
		}
	}
	return parts
}

// ticket returns what is to be handed to set together with Redis' answer. It is taken before
// Redis is asked.
func (d *dues) ticket(part int) uint32 {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.version[part]
}

// set enters an answer of Redis. If something was lowered since the ticket was taken, the
// answer can lower it further, but not raise it.
func (d *dues) set(part int, ticket uint32, at int64) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.version[part] != ticket {
		d.next[part] = min(at, d.next[part])
		return // and the doubt, if any, stays
	}
	d.next[part], d.doubt[part] = at, false
}

// ready lists the partitions with something due at now.
func (d *dues) ready(now int64) (parts []int) {
	d.mu.Lock()
	defer d.mu.Unlock()
	for p, at := range d.next {
		if at <= now {
			parts = append(parts, p)
		}
	}
	return parts
}

func (d *dues) earliest() int64 {
	d.mu.Lock()
	defer d.mu.Unlock()
	at := int64(never)
	for _, n := range d.next {
		at = min(at, n)
	}
	return at
}

func (d *dues) fresh(within time.Duration) bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	return !d.read.IsZero() && time.Since(d.read) < within
}

// refresh reads all partitions of the endpoints in one round trip per node.
func (s *Store) refresh(ctx context.Context, endpoints ...string) error {
	all := s.allParts()
	var ops []*op
	var enter []func() error
	for _, ep := range endpoints {
		more, done := s.heads(ep, all)
		ops, enter = append(ops, more...), append(enter, done)
	}
	start := time.Now()
	if err := s.look(ctx, ops...); err != nil {
		return err
	}
	for i, ep := range endpoints {
		if err := enter[i](); err != nil {
			return err
		}
		d := s.due(ep)
		d.mu.Lock()
		d.read = start
		d.mu.Unlock()
	}
	return nil
}

// heads returns ops that ask what is due first in some partitions; enter enters the replies.
func (s *Store) heads(endpoint string, parts []int) (ops []*op, enter func() error) {
	d := s.due(endpoint)
	tickets := make([]uint32, len(parts))
	for i, p := range parts {
		tickets[i] = d.ticket(p)
		ops = append(ops, s.head(p, endpoint, 1))
	}
	return ops, func() error {
		for i, p := range parts {
			found, err := ops[i].scores()
			if err != nil {
				return err
			}
			d.set(p, tickets[i], first(found))
		}
		return nil
	}
}

func first(found []spot) int64 {
	if len(found) == 0 {
		return never
	}
	return found[0].score
}

// head returns an op that reads the first n pending deliveries in a partition, by due time.
func (s *Store) head(part int, endpoint string, n int) *op {
	key := s.tags[part] + ":due:" + endpoint
	return command(key, "ZRANGE", key, 0, n-1, "WITHSCORES")
}

// NextDue implements store.Store. Changes of other nodes are seen within
// Options.PollInterval.
func (s *Store) NextDue(ctx context.Context, endpoint string) (at time.Time, ok bool, err error) {
	d := s.due(endpoint)
	if !d.fresh(s.o.PollInterval) {
		if err := s.refresh(ctx, endpoint); err != nil {
			return time.Time{}, false, err
		}
	}
	if parts := d.doubted(); len(parts) > 0 {
		ops, enter := s.heads(endpoint, parts)
		if err := s.look(ctx, ops...); err != nil {
			return time.Time{}, false, err
		}
		if err := enter(); err != nil {
			return time.Time{}, false, err
		}
	}
	if next := d.earliest(); next != never {
		return fromMicros(next), true, nil
	}
	return time.Time{}, false, nil
}

// Wake implements store.Store. The channel also gets a value when another node left work that
// is due.
func (s *Store) Wake(endpoint string) <-chan struct{} {
	d := s.due(endpoint)
	d.mu.Lock()
	d.watched = true
	d.mu.Unlock()
	return d.wake
}

// poll looks for work that other nodes left: what is too much for them, what they held when
// they died, and what an operator retried there.
func (s *Store) poll() {
	for {
		select {
		case <-s.ctx.Done():
			return
		case <-time.After(s.o.PollInterval):
		}
		watched := s.watched()
		if s.refresh(s.ctx, watched...) != nil {
			continue // the gate logs it
		}
		now := micros(s.o.Now())
		for _, ep := range watched {
			if d := s.due(ep); d.earliest() <= now {
				d.ring()
			}
		}
	}
}

func (s *Store) watched() (endpoints []string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for ep, d := range s.dues {
		d.mu.Lock()
		if d.watched {
			endpoints = append(endpoints, ep)
		}
		d.mu.Unlock()
	}
	return endpoints
}
