package redis

import (
	"context"
	"math"
	"strconv"
	"sync"
	"time"
)

// never is the due time of a partition in which nothing is pending.
const never = math.MaxInt64

// dues remembers when each partition's next delivery to one endpoint is due, so
// that a claim asks only partitions that have work. What this node changes is
// entered at once; what others change is seen at the next poll.
type dues struct {
	wake chan struct{}

	mu      sync.Mutex
	next    []int64  // by partition, µs
	version []uint32 // grows when next is lowered, so that an older reply does not raise it again
	doubt   []bool   // what was due first may be gone: the partition is due then, or later
	unsure  []unsure
	read    time.Time
	watched bool // someone waits on wake
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

// lower enters that something in part is due at µs, and wakes the waiting.
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

// ticket is taken before Redis is asked and handed in with its answer.
func (d *dues) ticket(part int) uint32 {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.version[part]
}

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

// heads asks what is due first in some partitions; enter takes the replies.
func (s *Store) heads(endpoint string, parts []int) (ops []*op, enter func() error) {
	d := s.due(endpoint)
	tickets := make([]uint32, len(parts))
	for i, p := range parts {
		tickets[i] = d.ticket(p)
		ops = append(ops, s.head(p, endpoint, 1))
	}
	return ops, func() error {
		for i, p := range parts {
			found, err := scores(ops[i])
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

// head reads the first n that are due in a partition.
func (s *Store) head(part int, endpoint string, n int) *op {
	key := s.tags[part] + ":due:" + endpoint
	return command(key, "ZRANGE", key, 0, n-1, "WITHSCORES")
}

// scores reads a reply WITHSCORES, in either protocol's shape.
func scores(o *op) ([]spot, error) {
	reply, err := o.cmd.Slice()
	if err != nil {
		return nil, err
	}
	var out []spot
	add := func(member, score any) error {
		m, ok := member.(string)
		if !ok {
			return errCorrupt
		}
		var at float64
		switch v := score.(type) {
		case float64:
			at = v
		case string:
			if at, err = strconv.ParseFloat(v, 64); err != nil {
				return err
			}
		default:
			return errCorrupt
		}
		out = append(out, spot{place: place{member: m}, score: int64(at)})
		return nil
	}
	for i := 0; i < len(reply); i++ {
		if pair, ok := reply[i].([]any); ok && len(pair) == 2 {
			if err := add(pair[0], pair[1]); err != nil {
				return nil, err
			}
			continue
		}
		if i+1 == len(reply) {
			return nil, errCorrupt
		}
		if err := add(reply[i], reply[i+1]); err != nil {
			return nil, err
		}
		i++
	}
	return out, nil
}

// NextDue implements store.Store. What other nodes changed counts after at most
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

// Wake implements store.Store; the channel also rings when another node left
// work that is due.
func (s *Store) Wake(endpoint string) <-chan struct{} {
	d := s.due(endpoint)
	d.mu.Lock()
	d.watched = true
	d.mu.Unlock()
	return d.wake
}

// poll looks for work that other nodes left: what they cannot cope with, what
// they held when they died, what an operator had retried there.
func (s *Store) poll() {
	for {
		select {
		case <-s.ctx.Done():
			return
		case <-time.After(s.o.PollInterval):
		}
		watched := s.watched()
		if s.refresh(s.ctx, watched...) != nil {
			continue // the gate has logged it
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
