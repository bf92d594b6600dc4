package pebble

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"time"

	"github.com/cockroachdb/pebble/v2"
	"go.uber.org/zap"

	"bounced/internal/event"
	"bounced/internal/store"
)

// get returns a copy of the value, or pebble.ErrNotFound.
func (g *generation) get(key []byte) ([]byte, error) {
	value, closer, err := g.db.Get(key)
	if err != nil {
		return nil, err
	}
	value = bytes.Clone(value)
	return value, closer.Close()
}

func (g *generation) has(key []byte) (bool, error) {
	_, closer, err := g.db.Get(key)
	if errors.Is(err, pebble.ErrNotFound) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	return true, closer.Close()
}

func (g *generation) iter(lower, upper []byte) (*pebble.Iterator, error) {
	return g.db.NewIter(&pebble.IterOptions{LowerBound: lower, UpperBound: upper})
}

// scan calls f with all records whose keys begin with prefix. Key and value are valid until
// f returns.
func (g *generation) scan(prefix []byte, f func(key, value []byte) error) error {
	iter, err := g.iter(prefix, after(prefix))
	if err != nil {
		return err
	}
	for iter.First(); iter.Valid() && err == nil; iter.Next() {
		var value []byte
		if value, err = iter.ValueAndErr(); err == nil {
			err = f(iter.Key(), value)
		}
	}
	return errors.Join(err, iter.Close())
}

// keys lists the keys that begin with prefix, which are few.
func (g *generation) keys(prefix []byte) (keys [][]byte, err error) {
	iter, err := g.iter(prefix, after(prefix))
	if err != nil {
		return nil, err
	}
	for iter.First(); iter.Valid(); iter.Next() {
		keys = append(keys, bytes.Clone(iter.Key()))
	}
	return keys, errors.Join(iter.Error(), iter.Close())
}

// place finds an event by its id; pebble.ErrNotFound if there is none.
func (g *generation) place(eventID string) (place, error) {
	value, err := g.get(textKey(kEventID, eventID))
	if err != nil {
		return place{}, err
	}
	p, ok := placeAt(value)
	if !ok {
		return place{}, errRecord
	}
	return p, nil
}

// posOf finds a message by its queue id; pebble.ErrNotFound if there is none.
func (g *generation) posOf(queueID string) (uint64, error) {
	value, err := g.get(textKey(kQueueID, queueID))
	switch {
	case errors.Is(err, pebble.ErrNotFound):
		return g.posWished(queueID)
	case err != nil:
		return 0, err
	case len(value) != 8:
		return 0, errRecord
	}
	return binary.BigEndian.Uint64(value), nil
}

// posWished is posOf for a message that has the pos which its queue id asks for.
func (g *generation) posWished(queueID string) (uint64, error) {
	pos := wished(queueID)
	m, err := g.message(pos)
	if err == nil && m.QueueID != queueID {
		err = pebble.ErrNotFound
	}
	return pos, err
}

func (g *generation) event(p place) (*event.Event, error) {
	value, closer, err := g.db.Get(placeKey(kEvent, p))
	if err != nil {
		return nil, err
	}
	e, err := decodeEvent(value)
	return e, errors.Join(err, closer.Close())
}

// deliveryNow is delivery for callers who hold the queue: it need not read what memory has.
func (g *generation) deliveryNow(p place, q *queue) (*delivery, error) {
	if d := q.live.get(p); d != nil {
		return d, nil
	}
	d, err := g.delivery(p, q.name)
	return &d, err
}

func (g *generation) delivery(p place, endpoint string) (delivery, error) {
	value, closer, err := g.db.Get(deliveryKey(p, endpoint))
	if err != nil {
		return delivery{}, err
	}
	d, err := decodeDelivery(value)
	return d, errors.Join(err, closer.Close())
}

// Event looks up one event.
func (s *Store) Event(_ context.Context, eventID string) (*event.Event, error) {
	g, err := s.acquire()
	if err != nil {
		return nil, err
	}
	defer g.release()
	p, err := g.place(eventID)
	if err != nil {
		return nil, g.explain("event "+eventID, err)
	}
	e, err := g.event(p)
	if err != nil {
		return nil, g.explain("event "+eventID, err)
	}
	return e, nil
}

// Raw returns the bytes of a message.
func (s *Store) Raw(_ context.Context, queueID string) ([]byte, error) {
	g, err := s.acquire()
	if err != nil {
		return nil, err
	}
	defer g.release()
	pos, err := g.posOf(queueID)
	if err != nil {
		return nil, g.explain("raw message "+queueID, err)
	}
	raw, err := g.get(posKey(kRaw, pos))
	if err != nil {
		return nil, g.explain("raw message "+queueID, err)
	}
	return raw, nil
}

// Delivery looks up one delivery.
func (s *Store) Delivery(_ context.Context, eventID, endpoint string) (event.Delivery, error) {
	g, err := s.acquire()
	if err != nil {
		return event.Delivery{}, err
	}
	defer g.release()
	p, err := g.place(eventID)
	if err != nil {
		return event.Delivery{}, g.explain("delivery of "+eventID, err)
	}
	d, err := g.delivery(p, endpoint)
	if err != nil {
		return event.Delivery{}, g.explain("delivery of "+eventID+" to "+endpoint, err)
	}
	return d.shown(), nil
}

// Messages calls f with each message whose raw bytes are kept. No iterator is open while f
// runs.
func (s *Store) Messages(ctx context.Context, since time.Time, f func(*event.Message, []*event.Event) error) error {
	g, err := s.acquire()
	if err != nil {
		return err
	}
	defer g.release()
	var left store.LeftOut
	// No message is missed: each is received before it gets its pos.
	from := posKey(kRaw, uint64(max(0, nano(since))))
	for {
		page, err := g.positions(from, []byte{kRaw + 1}, 256)
		if err != nil {
			return g.explain("list messages", err)
		}
		for _, pos := range page {
			if err := ctx.Err(); err != nil {
				return err
			}
			m, events, err := g.whole(pos)
			if errors.Is(err, pebble.ErrNotFound) {
				continue // expired meanwhile
			}
			if damaged(err) {
				g.s.log.Error("a message cannot be read, and is left out", zap.Time("accepted", unixNano(int64(pos))), zap.Error(err))
				left.Add(err)
				continue
			}
			if err != nil {
				return g.explain("read a message", err)
			}
			if m.Received.Before(since) {
				continue
			}
			if err := f(m, events); err != nil {
				return err
			}
		}
		if len(page) < 256 {
			return left.Err()
		}
		from = posKey(kRaw, page[len(page)-1]+1)
	}
}

// positions lists the pos of up to limit keys, from <= key < to, which begin with a kind and
// a pos.
func (g *generation) positions(from, to []byte, limit int) (page []uint64, err error) {
	iter, err := g.iter(from, to)
	if err != nil {
		return nil, err
	}
	for iter.First(); iter.Valid() && len(page) < limit; iter.Next() {
		if key := iter.Key(); len(key) >= 9 {
			page = append(page, binary.BigEndian.Uint64(key[1:]))
		}
	}
	return page, iter.Close()
}

// message reads a message, without its raw bytes. It is in the record of its first event;
// or in its own if that event has expired, if there was none, or if layout 1 wrote it.
func (g *generation) message(pos uint64) (message, error) {
	value, closer, err := g.db.Get(placeKey(kEvent, place{pos: pos}))
	if err == nil {
		m, found, err := decodeMessageOf(value)
		if err := errors.Join(err, closer.Close()); err != nil || found {
			return m, err
		}
	} else if !errors.Is(err, pebble.ErrNotFound) {
		return message{}, err
	}
	if value, err = g.get(posKey(kMessage, pos)); err != nil {
		return message{}, err
	}
	return decodeMessage(value)
}

// whole reads a message with its raw bytes and its events.
func (g *generation) whole(pos uint64) (*event.Message, []*event.Event, error) {
	m, err := g.message(pos)
	if err != nil {
		return nil, nil, err
	}
	if m.Raw, err = g.get(posKey(kRaw, pos)); err != nil {
		return nil, nil, err
	}
	var events []*event.Event
	err = g.scan(posKey(kEvent, pos), func(_, value []byte) error {
		e, err := decodeEvent(value)
		events = append(events, e)
		return err
	})
	return &m.Message, events, err
}
