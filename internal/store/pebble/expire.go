package pebble

import (
	"context"
	"encoding/binary"
	"errors"
	"time"

	"github.com/cockroachdb/pebble/v2"

	"bounced/internal/event"
	"bounced/internal/store"
)

// expireChunk is how much one batch of Expire removes at most, in commits or templates.
const expireChunk = 500

// Expire removes what is past its retention, and the oldest beyond the cap. Something that
// would have to be read to know whether it may go, and cannot be, stays; the rest goes, and
// the error at the end is store.ErrDamaged.
func (s *Store) Expire(ctx context.Context, now time.Time) (st store.ExpireStats, err error) {
	s.expire.Lock()
	defer s.expire.Unlock()
	g, err := s.acquire()
	if err != nil {
		return st, err
	}
	defer g.release()
	x := &expiry{g: g, ctx: ctx, left: make(map[byte]store.LeftOut)}
	err = x.run(now)
	s.metrics.Expired(x.st)
	return x.st, g.explain("expire", err)
}

// expiry is one call of Expire.
type expiry struct {
	g   *generation
	ctx context.Context
	st  store.ExpireStats

	left map[byte]store.LeftOut // by kind: what stays because of damage
}

func (x *expiry) run(now time.Time) error {
	keep := x.g.s.o.Retention
	err := everyStep(
		func() error { return x.overdue(now, keep) },
		func() (err error) { x.st.Registrations, err = x.g.expireRegistrations(x.ctx, now); return err },
		x.g.trimTemplates,
		func() error { return x.g.forgetNodes(now) },
		func() error { return x.trim(keep.MaxBytes) },
	)
	for _, kind := range []byte{kRaw, kEvent, kMessage} {
		left := x.left[kind]
		err = errors.Join(err, left.Err())
	}
	return err
}

// everyStep takes one step after the other, even if the steps before met damage. Any other
// error ends it. It returns all errors.
func everyStep(steps ...func() error) (damage error) {
	for _, step := range steps {
		err := step()
		damage = errors.Join(damage, err)
		if err != nil && !damaged(err) {
			break
		}
	}
	return damage
}

// overdue removes raw messages and events that are past their retention.
func (x *expiry) overdue(now time.Time, keep store.Retention) error {
	raw, err := x.cutoff(kRaw, now, keep.Raw, x.received)
	if err != nil {
		return err
	}
	events, err := x.cutoff(kEvent, now, keep.Events, x.happened)
	if err != nil {
		return err
	}
	return x.remove(raw, events)
}

// astray is how far ahead of the clock a pos must be for us to say that the clock was
// wrong.
const astray = time.Hour

// cutoff returns the last pos of a kind that is past its retention; 0 if none is. A pos is
// the time of its commit, unless the clock was once ahead: from there on each is only one
// more than the one before, and the records have to tell their age, which is what at is
// for.
func (x *expiry) cutoff(kind byte, now time.Time, keep time.Duration, at func(key []byte) (time.Time, error)) (last uint64, err error) {
	if keep < 0 {
		return 0, nil
	}
	end, latest := now.Add(-keep), now.Add(astray)
	if x.g.places.highest() <= uint64(max(0, nano(latest))) {
		return uint64(max(0, nano(end))), nil
	}
	iter, err := x.g.iter([]byte{kind}, []byte{kind + 1})
	if err != nil {
		return 0, err
	}
	for iter.First(); iter.Valid(); iter.Next() {
		var t time.Time
		t, err = at(iter.Key())
		if damaged(err) { // it is removed with what came after it
			err = nil
			continue
		}
		if err != nil || t.After(end) && !t.After(latest) {
			break
		}
		if !t.After(end) { // those from the future are removed with what came after them
			last = posAt(iter.Key())
		}
	}
	return last, errors.Join(err, iter.Error(), iter.Close())
}

func (x *expiry) received(key []byte) (time.Time, error) {
	m, err := x.g.message(posAt(key))
	return m.Received, err
}

func (x *expiry) happened(key []byte) (time.Time, error) {
	e, err := x.g.event(placeOf(key))
	if err != nil {
		return time.Time{}, err
	}
	return time.Unix(e.Time, 0), nil
}

// remove removes raw messages and events, each up to a pos, but nothing that is still to be
// delivered.
func (x *expiry) remove(raw, events uint64) error {
	return everyStep(
		func() error { return x.each(kRaw, raw, x.removeRaw) },
		func() error { return x.each(kEvent, events, x.removeEvents) },
		func() error { return x.each(kMessage, events, x.removeMessage) },
	)
}

// each calls f with every pos of a kind up to last, and commits what it adds to the
// transition, some at a time. If f meets damage it must not have added anything.
func (x *expiry) each(kind byte, last uint64, f func(*transition, uint64) error) error {
	from := []byte{kind}
	var left store.LeftOut // each call begins at the oldest, so it replaces what the one before counted
	defer func() { x.left[kind] = left }()
	for last > 0 {
		if err := x.ctx.Err(); err != nil {
			return err
		}
		page, err := x.g.positions(from, posKey(kind, last+1), expireChunk)
		if err != nil {
			return err
		}
		t := x.g.transition()
		done := uint64(0)
		for _, pos := range page {
			if pos == done { // several events of one commit
				continue
			}
			done = pos
			err := f(&t, pos)
			if damaged(err) {
				left.Add(err)
			} else if err != nil {
				return err
			}
		}
		if err := t.apply(); err != nil {
			return err
		}
		if err := x.g.wait(t.batch); err != nil {
			return err
		}
		if len(page) < expireChunk {
			return nil
		}
		from = posKey(kind, done+1)
	}
	return nil
}

// removeRaw removes the raw mail of one commit, unless it is still to be delivered.
func (x *expiry) removeRaw(t *transition, pos uint64) error {
	needed, err := x.g.rawNeeded(pos)
	if needed || err != nil {
		return err
	}
	if err := t.forgetBorrowers(pos); err != nil {
		return err
	}
	x.st.Messages++
	return t.Delete(posKey(kRaw, pos), nil)
}

// rawNeeded reports whether a bounce event of the commit, or one that borrows its raw mail,
// is still to be delivered.
func (g *generation) rawNeeded(pos uint64) (needed bool, err error) {
	err = g.scan(posKey(kDelivery, pos), func(key, value []byte) error {
		d, err := decodeDelivery(value)
		if err != nil || d.State == event.Done || needed {
			return err
		}
		p, ok := placeAt(key[1:])
		if !ok {
			return errRecord
		}
		e, err := g.event(p)
		if err == nil && e.Type == event.Bounce || damaged(err) {
			needed, err = true, nil
		}
		if errors.Is(err, pebble.ErrNotFound) {
			err = nil
		}
		return err
	})
	if needed || err != nil {
		return needed, err
	}
	return g.lent(pos)
}

// removeEvents removes the events of one commit that are delivered.
func (x *expiry) removeEvents(t *transition, pos uint64) error {
	keys, err := x.g.keys(posKey(kEvent, pos))
	if err != nil {
		return err
	}
	var damage error
	for _, key := range keys {
		p, ok := placeAt(key[1:])
		if !ok {
			return errRecord
		}
		err := x.removeAt(t, p)
		if err != nil && !damaged(err) {
			return err
		}
		damage = errors.Join(damage, err)
	}
	return damage
}

// removeAt removes an event if it is delivered. It reads everything before it changes
// anything: if a delivery cannot be read, the event stays with all that belongs to it.
func (x *expiry) removeAt(t *transition, p place) error {
	var done []*delivery
	open := false
	err := x.g.scan(placeKey(kDelivery, p), func(_, value []byte) error {
		d, err := decodeDelivery(value)
		open = open || d.State != event.Done
		done = append(done, &d)
		return err
	})
	if open || err != nil {
		return err
	}
	value, err := x.g.get(placeKey(kEvent, p))
	var e *event.Event
	if err == nil {
		e, err = decodeEvent(value)
	}
	lost := damaged(err)
	if err != nil && !lost {
		return err
	}
	if !lost {
		if err := x.removeMessageOf(t, p.pos, value); err != nil {
			return err
		}
	}
	for _, d := range done {
		if err := t.move(p, d, nil); err != nil {
			return err
		}
	}
	x.st.Events++
	x.st.Deliveries += len(done)
	if lost {
		return t.removeDamaged(p, done)
	}
	return t.removeEvent(e, p)
}

// removeDamaged removes an event that cannot be read. Its keys in the indexes stay, since
// nobody can tell them any more; lists that meet them find no event there.
func (t *transition) removeDamaged(p place, done []*delivery) error {
	if len(done) > 0 {
		if err := t.forgetEvent(done[0].EventID, p); err != nil {
			return err
		}
	}
	return t.Delete(placeKey(kEvent, p), nil)
}

func (t *transition) removeEvent(e *event.Event, p place) error {
	return errors.Join(
		t.forgetEvent(e.EventID, p),
		t.Delete(placeKey(kEvent, p), nil),
		t.Delete(byTimeKey(e.Time, p), nil),
		t.Delete(byTextKey(kByMessageID, e.ID, e.Time, p), nil),
		t.Delete(byTextKey(kByRecipient, e.Recipient, e.Time, p), nil),
	)
}

// forgetEvent removes the key that leads from the event's id to p. If it leads elsewhere it
// stays: the same event may have come again, long after.
func (t *transition) forgetEvent(id string, p place) error {
	if at, err := t.g.place(id); err != nil || at != p {
		return nil
	}
	return t.Delete(textKey(kEventID, id), nil)
}

// removeMessageOf takes care of the message in the record of an event that is removed: it
// is removed too or, as long as its raw bytes are kept, gets a record of its own.
func (x *expiry) removeMessageOf(t *transition, pos uint64, value []byte) error {
	m, found, err := decodeMessageOf(value)
	if !found || err != nil {
		return err
	}
	raw, err := x.g.has(posKey(kRaw, pos))
	if err != nil {
		return err
	}
	if raw {
		return t.Set(posKey(kMessage, pos), m.encode(nil), nil)
	}
	return t.forget(pos, &m)
}

// removeMessage removes a message with a record of its own, if nothing else is left of it.
func (x *expiry) removeMessage(t *transition, pos uint64) error {
	raw, err := x.g.has(posKey(kRaw, pos))
	if raw || err != nil {
		return err
	}
	left, err := x.g.positions(posKey(kEvent, pos), posKey(kEvent, pos+1), 1)
	if len(left) > 0 || err != nil {
		return err
	}
	value, err := x.g.get(posKey(kMessage, pos))
	if err != nil {
		return err
	}
	m, err := decodeMessage(value)
	if err != nil {
		return err
	}
	return errors.Join(t.Delete(posKey(kMessage, pos), nil), t.forget(pos, &m))
}

// forget removes the keys that lead to a message.
func (t *transition) forget(pos uint64, m *message) error {
	var err error
	if wished(m.QueueID) != pos {
		err = t.Delete(textKey(kQueueID, m.QueueID), nil)
	}
	// The same message may have come again since.
	if value, derr := t.g.get(digestKey(m.Digest)); derr == nil && len(value) >= 8 && binary.BigEndian.Uint64(value) == pos {
		err = errors.Join(err, t.Delete(digestKey(m.Digest), nil))
	}
	return err
}
