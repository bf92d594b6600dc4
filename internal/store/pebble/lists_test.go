package pebble

import (
	"bytes"
	"context"
	"errors"
	"fmt"

	"github.com/cockroachdb/pebble/v2"

	"bounced/internal/event"
)

// Disagreements compares the deliveries of a store with what else says how they
// are: the keys of lists, and what memory holds. Nobody may be at work on it.
func Disagreements(s *Store) (found []string, err error) {
	g, err := s.acquire()
	if err != nil {
		return nil, err
	}
	defer g.release()
	<-g.counted
	if g.countErr != nil {
		return nil, g.countErr
	}
	say := func(format string, args ...any) { found = append(found, fmt.Sprintf(format, args...)) }

	want := make(map[string]bool) // keys of lists
	counts := make(map[string]*[2]int64)
	err = g.scan([]byte{kDelivery}, func(key, value []byte) error {
		d, err := decodeDelivery(value)
		if err != nil {
			return err
		}
		p, _ := placeAt(key[1:])
		endpoint := string(key[1+placeLen:])
		if endpoint != d.Endpoint {
			say("%s at %q is to %q", d.EventID, endpoint, d.Endpoint)
		}
		if e, err := g.event(p); err != nil || e.EventID != d.EventID {
			say("%s has no event: %v", d.EventID, err)
		}
		if counts[endpoint] == nil {
			counts[endpoint] = new([2]int64)
		}
		want[string(listedKey(endpoint, states[d.State], d.Created, p))] = true
		switch d.State {
		case event.Parked:
			counts[endpoint][1]++
		case event.Pending:
			counts[endpoint][0]++
			want[string(dueKey(endpoint, d.Next, p))] = true
			if d.MessageID != "" {
				want[string(orderKey(endpoint, d.MessageID, d.Created, p))] = true
			}
		}
		l := g.queues.of(endpoint).live.get(p)
		if l != nil && !bytes.Equal(l.encode(nil), value) {
			say("%s is in memory %+v, on disk %+v", d.EventID, l, d)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	for _, kind := range []byte{kListed, kDue, kOrder} {
		err := g.scan([]byte{kind}, func(key, _ []byte) error {
			if !want[string(key)] {
				say("%q is of no delivery", key)
			}
			delete(want, string(key))
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	for key := range want {
		say("%q is missing", key)
	}
	for name, q := range g.queues.all {
		c := counts[name]
		if c == nil {
			c = new([2]int64)
		}
		if q.pending.Load() != c[0] || q.parked.Load() != c[1] {
			say("%s counts %d pending and %d parked, there are %d", name, q.pending.Load(), q.parked.Load(), *c)
		}
		for p := range q.live.known {
			if _, err := g.delivery(p, name); errors.Is(err, pebble.ErrNotFound) {
				say("%s has %v in memory, which is not there", name, p)
			}
		}
		err = errors.Join(err,
			g.checkMark(&q.due, endpointPrefix(kDue, name), say),
			g.checkMark(&q.oldest, listedPrefix(name, states[event.Pending]), say))
	}
	return found, err
}

func (g *generation) checkMark(m *mark, prefix []byte, say func(string, ...any)) error {
	iter, err := g.iter(prefix, after(prefix))
	if err != nil {
		return err
	}
	if iter.First() && bytes.Compare(iter.Key(), m.low) < 0 {
		say("%q is before the mark %q", iter.Key(), m.low)
	}
	return errors.Join(iter.Error(), iter.Close())
}

// Flush writes what is in memory to tables, and merges all of them if asked to.
func Flush(s *Store, merge bool) error {
	g, err := s.acquire()
	if err != nil {
		return err
	}
	defer g.release()
	if !merge {
		return g.flush()
	}
	return g.compact(context.Background(), []byte{0}, []byte{0xff})
}
