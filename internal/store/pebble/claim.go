package pebble

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/cockroachdb/pebble/v2"
	"go.uber.org/zap"

	"bounced/internal/event"
	"bounced/internal/store"
)

// outOfTurn is how long a delivery whose turn has not come stays out of the way of Claim.
// Settle and Drop bring it back when its turn comes; without them, as after strict order
// was turned off, it comes back by itself.
const outOfTurn = time.Hour

// Claim takes what is due, in one batch.
func (s *Store) Claim(_ context.Context, endpoint string, now time.Time, lease time.Duration, max int, ordered bool) ([]event.Claim, error) {
	if max <= 0 || endpoint == "" {
		return nil, nil
	}
	g, err := s.acquire()
	if err != nil {
		return nil, err
	}
	defer g.release()
	c := &claiming{
		transition: g.transition(),
		q:          g.queues.of(endpoint),
		now:        now, until: now.Add(lease), max: max, ordered: ordered, room: store.ClaimRawAll,
	}
	if err := c.run(); err != nil {
		return nil, g.explain("claim deliveries to "+endpoint, err)
	}
	// The queue is free again; only this worker waits for the disk.
	if err := g.wait(c.batch); err != nil {
		return nil, g.explain("claim deliveries to "+endpoint, err)
	}
	return c.claims, nil
}

// claiming is one call of Claim.
type claiming struct {
	transition
	q       *queue
	now     time.Time
	until   time.Time
	max     int
	ordered bool
	turns   *pebble.Iterator // over kOrder, when ordered
	seen    map[place]bool   // when ordered: what was claimed or put off, which may be met again
	ahead   ahead
	claims  []event.Claim
	room    int // for raw mail in claims, in bytes

	unread int   // deliveries that cannot be read
	damage error // of the first
}

func (c *claiming) run() (err error) {
	c.q.mu.Lock()
	defer c.q.mu.Unlock()
	if c.ordered {
		c.q.ordered = true
		c.seen = make(map[place]bool)
	}
	prefix := endpointPrefix(kDue, c.q.name)
	end := appendTime(bytes.Clone(prefix), c.now.Add(1))
	from := c.q.due.begin(prefix)
	if bytes.Compare(from, end) >= 0 {
		c.q.due.end(from)
		return nil
	}
	iter, err := c.g.iter(from, end)
	if err != nil {
		return err
	}
	if c.ordered { // after iter, or else a commit in between would have a due time, but no turn
		prefix := endpointPrefix(kOrder, c.q.name)
		if c.turns, err = c.g.iter(prefix, after(prefix)); err != nil {
			return errors.Join(err, iter.Close())
		}
		defer func() { err = errors.Join(err, c.turns.Close()) }()
	}
	left, err := c.takeDue(iter)
	if err := errors.Join(err, iter.Close()); err != nil {
		return err
	}
	if left == nil {
		left = end
	}
	if c.unread > c.q.unread {
		c.g.s.log.Error("deliveries cannot be read", zap.String("endpoint", c.q.name), zap.Int("count", c.unread), zap.Error(c.damage))
	}
	c.q.unread = c.unread
	if err := c.apply(); err != nil {
		return err
	}
	c.q.due.end(left)
	// Insert again what this claim has inserted, leases among it: end may have set the
	// mark behind it.
	for _, i := range c.due {
		c.q.due.insert(i.key)
	}
	return nil
}

// takeDue claims as many as are wanted, and returns the first key that it leaves in place;
// nil if it leaves none.
func (c *claiming) takeDue(iter *pebble.Iterator) (left []byte, err error) {
	var keys [][]byte
	for iter.First(); iter.Valid() && len(c.claims) < c.max; {
		for keys = keys[:0]; iter.Valid() && len(keys) < c.max-len(c.claims); iter.Next() {
			keys = append(keys, bytes.Clone(iter.Key()))
		}
		if err := c.ahead.read(c.g, c.q, keys); err != nil {
			return nil, err
		}
		for _, key := range keys {
			err := c.take(key)
			switch {
			case damaged(err): // it stays in place, and the others are claimed
				if c.damage = cmp.Or(c.damage, err); left == nil {
					left = key
				}
				c.unread++
			case err != nil:
				return nil, err
			}
		}
	}
	if iter.Valid() && left == nil {
		left = bytes.Clone(iter.Key())
	}
	return left, iter.Error()
}

// take claims the delivery of one key of kDue, or the one that has to be made before it.
func (c *claiming) take(key []byte) error {
	p := placeOf(key)
	if c.seen[p] {
		return nil
	}
	d, err := c.ahead.delivery(c.g, p, c.q)
	if errors.Is(err, pebble.ErrNotFound) || err == nil && (d.State != event.Pending || !d.Next.Equal(timeAt(key))) {
		return c.Delete(key, nil) // a key without a delivery, which should not be
	}
	if err != nil {
		return err
	}
	if c.ordered && d.MessageID != "" {
		first, err := c.turn(d)
		if err != nil {
			return err
		}
		if first != p {
			return c.giveWay(p, d, first)
		}
	}
	return c.claim(p, d)
}

// turn finds the oldest pending delivery of the same message id.
func (c *claiming) turn(d *delivery) (place, error) {
	prefix := orderPrefix(c.q.name, d.MessageID)
	if c.turns.SeekGE(prefix) && bytes.HasPrefix(c.turns.Key(), prefix) {
		return placeOf(c.turns.Key()), nil
	}
	return place{}, errors.Join(c.turns.Error(), fmt.Errorf("no turn for %s", d.EventID))
}

// giveWay puts d off until its turn comes, and claims the first one if that is due.
func (c *claiming) giveWay(p place, d *delivery, first place) error {
	is := *d
	is.Next, is.waiting = c.now.Add(outOfTurn), true
	c.seen[p] = true
	if err := c.move(p, d, &is); err != nil {
		return err
	}
	if c.seen[first] {
		return nil
	}
	f, err := c.g.deliveryNow(first, c.q)
	if err != nil {
		return err
	}
	if f.Next.After(c.now) && !f.waiting {
		return nil
	}
	return c.claim(first, f)
}

// claim claims one delivery.
func (c *claiming) claim(p place, d *delivery) error {
	if c.seen != nil {
		c.seen[p] = true
	}
	e, raw, err := c.eventAndRaw(p)
	var damage error
	switch {
	case errors.Is(err, pebble.ErrNotFound):
		c.g.s.log.Error("a delivery without its event was dropped",
			zap.String("event_id", d.EventID), zap.String("endpoint", d.Endpoint))
		return c.move(p, d, nil)
	case damaged(err):
		e, raw = &event.Event{EventID: d.EventID, ID: d.MessageID, QueueID: d.QueueID}, nil
		damage = c.g.explain("event", err)
	case err != nil:
		return err
	}
	is := *d
	is.Attempt++
	is.claim++
	is.held, is.waiting = true, false
	is.Next = unixNano(nano(c.until)) // as it will be decoded
	if err := c.move(p, d, &is); err != nil {
		return err
	}
	if is.Next.Equal(d.Next) { // a lease of no time: the key stays, and the mark must not pass it
		c.due = append(c.due, insertion{c.q.name, dueKey(c.q.name, is.Next, p)})
	}
	c.claims = append(c.claims, event.Claim{Delivery: is.Delivery, Event: e, Raw: raw, Token: token(p, is.claim), Damaged: damage})
	return nil
}

// eventAndRaw returns the event of a delivery, with the raw mail that comes along.
func (c *claiming) eventAndRaw(p place) (e *event.Event, raw []byte, err error) {
	if m, ok := c.g.recent.get(p); ok && len(m.raw) <= c.room {
		c.room -= len(m.raw)
		e, err = decodeEvent(m.event)
		return e, m.raw, err
	}
	if e, err = c.ahead.event(c.g, p); err == nil && e.Type == event.Bounce {
		if raw, err = c.raw(p.pos); damaged(err) {
			raw, err = nil, nil // Raw returns the error
		}
	}
	return e, raw, err
}

// raw returns the raw message of a commit, nil if it has none or one too large
// to come along.
func (c *claiming) raw(pos uint64) ([]byte, error) {
	m, err := c.g.message(pos)
	if errors.Is(err, pebble.ErrNotFound) {
		return nil, nil
	}
	if err != nil || m.rawLen > min(store.ClaimRawEach, c.room) {
		return nil, err
	}
	raw, err := c.g.get(posKey(kRaw, pos))
	if errors.Is(err, pebble.ErrNotFound) {
		return nil, nil // past its retention
	}
	c.room -= len(raw)
	return raw, err
}

// token names a claim: where the delivery is, and which of its claims it is.
func token(p place, claim uint64) string {
	return fmt.Sprintf("%x.%x.%x", p.pos, p.n, claim)
}

func readToken(s string) (p place, claim uint64, err error) {
	if _, err = fmt.Sscanf(s, "%x.%x.%x", &p.pos, &p.n, &claim); err != nil {
		err = fmt.Errorf("%.60q is no token of a claim", s)
	}
	return p, claim, err
}
