package pebble

import (
	"context"
	"time"

	"bounced/internal/event"
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

// changeAll changes all pending and parked deliveries that match q, some at a time, so that
// workers are not kept waiting. f returns what a delivery becomes, nil to remove it, and
// whether it is changed at all. The first failure ends it; n have been changed by then.
func (s *Store) changeAll(ctx context.Context, what string, q event.DeliveryQuery, f func(*delivery) (*delivery, bool)) (n int, err error) {
	g, err := s.acquire()
	if err != nil {
		return 0, err
	}
	defer g.release()
	const some = 500
	// Pending ones first: a parked one that is retried is pending afterwards, and must
	// not be met again.
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

// changeSome does that for those found, which were in one state.
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
