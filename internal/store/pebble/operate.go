package pebble

import (
	"context"
	"encoding/json"
	"errors"
	"time"

	"github.com/cockroachdb/pebble/v2"

	"bounced/internal/event"
	"bounced/internal/store"
)

// Retry makes deliveries due.
func (s *Store) Retry(ctx context.Context, q event.DeliveryQuery, now time.Time) (int, error) {
	return s.changeAll(ctx, "retry", q, func(was *delivery) (*delivery, bool) {
		if was.State == event.Pending && was.held && was.Next.After(now) {
			return nil, false
		}
		if q.Untried && (was.State != event.Pending || was.Attempt > 0 || !was.Next.After(now)) {
			return nil, false
		}
		is := *was
		if was.State == event.Parked {
			is.Attempt = 0 // it has used up its schedule
		}
		is.State, is.Next, is.held, is.waiting = event.Pending, now, false, false
		return &is, true
	})
}

// Drop removes deliveries.
func (s *Store) Drop(ctx context.Context, q event.DeliveryQuery) (int, error) {
	return s.changeAll(ctx, "drop", q, func(*delivery) (*delivery, bool) { return nil, true })
}

// changeAll changes all pending and parked deliveries that match q, some at a
// time, so that workers are not kept waiting. The first failure ends it; n
// have been changed by then.
func (s *Store) changeAll(ctx context.Context, what string, q event.DeliveryQuery, f func(*delivery) (*delivery, bool)) (n int, err error) {
	g, err := s.acquire()
	if err != nil {
		return 0, err
	}
	defer g.release()
	const some = 500
	// Pending ones first: a parked one that is retried is pending after it, and
	// must not be met twice.
	for _, state := range []event.DeliveryState{event.Pending, event.Parked} {
		if q.State != "" && q.State != state {
			continue
		}
		part := q
		part.State = state
		var behind *listed
		for {
			if err := ctx.Err(); err != nil {
				return n, err
			}
			found, err := g.find(part, behind, some)
			if err != nil {
				return n, g.explain(what, err)
			}
			if len(found) == 0 {
				break
			}
			behind = &found[len(found)-1]
			changed, err := g.changeSome(found, state, f)
			n += changed
			if err != nil {
				return n, g.explain(what, err)
			}
		}
	}
	return n, nil
}

func (g *generation) changeSome(found []listed, state event.DeliveryState, f func(*delivery) (*delivery, bool)) (n int, err error) {
	var endpoints []string
	for _, l := range found {
		endpoints = append(endpoints, l.endpoint)
	}
	c := g.changing(endpoints)
	c.hand = true
	for _, l := range found {
		at := target{l.place, l.endpoint}
		was, err := c.load(at)
		if err == nil && was != nil && was.State == state {
			if is, ok := f(was); ok {
				n++
				err = c.set(at, was, is)
			}
		}
		if err != nil && !c.unreadable(&event.Delivery{Endpoint: l.endpoint}, err) {
			c.done()
			return 0, err
		}
	}
	if err := c.finish(); err != nil {
		return 0, err
	}
	if err := c.wait(); err != nil {
		return 0, err
	}
	return n, nil
}

// SetEndpoint keeps the state of an endpoint, unless it has a later one.
func (s *Store) SetEndpoint(ctx context.Context, state event.EndpointState) error {
	s.states.Lock()
	defer s.states.Unlock()
	all, err := s.Endpoints(ctx)
	if err != nil {
		return err
	}
	for _, kept := range all {
		if kept.Name == state.Name && kept.Since.After(state.Since) {
			return nil
		}
	}
	return s.put(textKey(kEndpointState, state.Name), state)
}

// Endpoints lists the states that were set.
func (s *Store) Endpoints(context.Context) ([]event.EndpointState, error) {
	return records[event.EndpointState](s, kEndpointState)
}

// Beat keeps that a node is alive.
func (s *Store) Beat(_ context.Context, n event.Node) error {
	return s.put(textKey(kNode, n.Name), n)
}

// Nodes lists those seen since.
func (s *Store) Nodes(_ context.Context, since time.Time) ([]event.Node, error) {
	all, err := records[event.Node](s, kNode)
	var seen []event.Node
	for _, n := range all {
		if !n.Seen.Before(since) {
			seen = append(seen, n)
		}
	}
	return seen, err
}

// forgetNodes removes those that are long over.
func (g *generation) forgetNodes(now time.Time) error {
	b := g.db.NewBatch()
	err := g.scan([]byte{kNode}, func(key, value []byte) error {
		var n event.Node
		if err := json.Unmarshal(value, &n); err != nil || now.Sub(n.Seen) <= store.NodeTime {
			return err
		}
		return b.Delete(key, nil)
	})
	return errors.Join(err, g.safely(b))
}

// put writes one value as JSON.
func (s *Store) put(key []byte, v any) error {
	value, err := json.Marshal(v)
	if err != nil {
		return err
	}
	g, err := s.acquire()
	if err != nil {
		return err
	}
	defer g.release()
	b := g.db.NewBatch()
	err = b.Set(key, value, nil)
	return g.explain("put", errors.Join(err, g.safely(b)))
}

// safely applies a batch and waits for it.
func (g *generation) safely(b *pebble.Batch) error {
	if err := g.apply(b); err != nil {
		return err
	}
	return g.wait(b)
}

// records reads all values of one kind.
func records[T any](s *Store, kind byte) (all []T, err error) {
	g, err := s.acquire()
	if err != nil {
		return nil, err
	}
	defer g.release()
	err = g.scan([]byte{kind}, func(_, value []byte) error {
		var v T
		err := json.Unmarshal(value, &v)
		all = append(all, v)
		return err
	})
	return all, g.explain("list", err)
}
