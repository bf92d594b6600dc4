package pebble

import (
	"bytes"
	"context"
	"errors"
	"slices"
	"time"

	"github.com/cockroachdb/pebble/v2"
	"go.uber.org/zap"

	"bounced/internal/event"
)

// change is a transition of deliveries that are there already. It holds the queues of their
// endpoints.
type change struct {
	transition
	held  []*queue
	hand  bool                 // made by an operator; perhaps before the first Claim has said whether order counts
	now   map[target]*delivery // as they are after this change; nil for dropped ones
	turns map[turn]bool        // the message ids of which a pending delivery went away
}

type target struct {
	place    place
	endpoint string
}

type turn struct{ endpoint, messageID string }

// changing locks the queues of the endpoints; done unlocks them.
func (g *generation) changing(endpoints []string) *change {
	slices.Sort(endpoints) // all changes lock in the same order
	c := &change{
		transition: g.transition(),
		now:        make(map[target]*delivery),
		turns:      make(map[turn]bool),
	}
	for _, name := range slices.Compact(endpoints) {
		q := g.queues.of(name)
		q.mu.Lock()
		c.held = append(c.held, q)
	}
	return c
}

func (c *change) done() {
	for _, q := range c.held {
		q.mu.Unlock()
	}
}

// load returns a delivery as it is after this change so far; nil if there is none.
func (c *change) load(at target) (*delivery, error) {
	if d, ok := c.now[at]; ok {
		return d, nil
	}
	d, err := c.g.deliveryNow(at.place, c.g.queues.of(at.endpoint))
	if errors.Is(err, pebble.ErrNotFound) {
		return nil, nil
	}
	return d, err
}

// set changes a delivery that was loaded; is may be nil, to drop it.
func (c *change) set(at target, was, is *delivery) error {
	c.now[at] = is
	if was.MessageID != "" && was.State == event.Pending && (is == nil || is.State != event.Pending) {
		c.turns[turn{at.endpoint, was.MessageID}] = true
	}
	return c.move(at.place, was, is)
}

// finish lets deliveries whose turn has come go on, and applies the change. After it the
// queues are free, but nothing is safe before wait.
func (c *change) finish() error {
	defer c.done()
	for _, q := range c.held {
		if !q.ordered && !c.hand {
			continue
		}
		if err := c.goOn(q); err != nil {
			return err
		}
	}
	return c.apply()
}

// goOn makes deliveries due whose turn has come.
func (c *change) goOn(q *queue) (err error) {
	var iter *pebble.Iterator
	for t := range c.turns {
		if t.endpoint != q.name {
			continue
		}
		if iter == nil {
			prefix := endpointPrefix(kOrder, q.name)
			if iter, err = c.g.iter(prefix, after(prefix)); err != nil {
				return err
			}
			defer func() { err = errors.Join(err, iter.Close()) }()
		}
		prefix := orderPrefix(q.name, t.messageID)
		end := after(prefix) // or else we might pass over a million deleted keys of other ids
		for iter.SeekGEWithLimit(prefix, end); iter.Valid() && bytes.HasPrefix(iter.Key(), prefix); iter.NextWithLimit(end) {
			at := target{placeOf(iter.Key()), q.name}
			was, err := c.load(at)
			if c.unreadable(&event.Delivery{Endpoint: q.name}, err) {
				break // the next one would be out of order
			}
			if err != nil {
				return err
			}
			if was == nil || was.State != event.Pending {
				continue // this change took it away
			}
			if was.waiting {
				is := *was
				is.Next, is.waiting = c.g.s.o.Now(), false
				if err := c.set(at, was, &is); err != nil {
					return err
				}
			}
			break
		}
		if err := iter.Error(); err != nil {
			return err
		}
	}
	return nil
}

// Settle records outcomes, all in one batch.
func (s *Store) Settle(_ context.Context, outcomes []event.Outcome) error {
	if len(outcomes) == 0 {
		return nil
	}
	g, err := s.acquire()
	if err != nil {
		return err
	}
	defer g.release()
	var endpoints []string
	for i := range outcomes {
		endpoints = append(endpoints, outcomes[i].Claim.Delivery.Endpoint)
	}
	c := g.changing(endpoints)
	for i := range outcomes {
		if err := c.settle(&outcomes[i]); err != nil && !c.unreadable(&outcomes[i].Claim.Delivery, err) {
			c.done()
			return g.explain("settle", err)
		}
	}
	if err := c.finish(); err != nil {
		return g.explain("settle", err)
	}
	return g.explain("settle", c.wait())
}

func (c *change) settle(o *event.Outcome) error {
	at, was, err := c.claimed(o.Claim)
	if was == nil || err != nil {
		return err
	}
	is := *was
	is.held, is.waiting = false, false
	is.Next = unixNano(nano(o.Next)) // as it will be decoded
	if o.Release {
		is.Attempt = max(0, is.Attempt-1)
		return c.set(at, was, &is)
	}
	is.State = o.State
	attempt := o.Attempt
	attempt.At = unixNano(nano(attempt.At))
	is.Attempts = append(slices.Clone(was.Attempts), attempt)
	if n := len(is.Attempts); n > maxAttempts {
		is.Attempts = is.Attempts[n-maxAttempts:]
	}
	return c.set(at, was, &is)
}

// unreadable reports whether an error is about a delivery that cannot be read, and logs
// that. No claim of it is in force then, and the others in the call go on without it.
func (c *change) unreadable(d *event.Delivery, err error) bool {
	if !damaged(err) {
		return false
	}
	c.g.s.log.Error("a delivery cannot be read", zap.String("event_id", d.EventID), zap.String("endpoint", d.Endpoint), zap.Error(err))
	return true
}

// claimed finds the delivery of a claim; nil if the claim is not in force.
func (c *change) claimed(claim *event.Claim) (at target, d *delivery, err error) {
	p, number, err := readToken(claim.Token)
	if err != nil {
		return at, nil, err
	}
	at = target{p, claim.Delivery.Endpoint}
	d, err = c.load(at)
	if d != nil && (!d.held || d.claim != number || d.State != event.Pending) {
		d = nil
	}
	return at, d, err
}

// Renew puts off the end of the leases.
func (s *Store) Renew(_ context.Context, claims []event.Claim, until time.Time) error {
	if len(claims) == 0 {
		return nil
	}
	g, err := s.acquire()
	if err != nil {
		return err
	}
	defer g.release()
	var endpoints []string
	for i := range claims {
		endpoints = append(endpoints, claims[i].Delivery.Endpoint)
	}
	c := g.changing(endpoints)
	for i := range claims {
		at, was, err := c.claimed(&claims[i])
		if err == nil && was != nil {
			is := *was
			is.Next, is.waiting = unixNano(nano(until)), false
			err = c.set(at, was, &is)
		}
		if err != nil && !c.unreadable(&claims[i].Delivery, err) {
			c.done()
			return g.explain("renew", err)
		}
	}
	if err := c.finish(); err != nil {
		return g.explain("renew", err)
	}
	return g.explain("renew", g.wait(c.batch))
}
