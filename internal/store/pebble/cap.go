package pebble

import (
	"encoding/binary"
	"errors"
	"math"

	"bounced/internal/event"
)

// trim removes the oldest messages and events until the store's files fit into
// limit bytes, or nothing is left that may go.
func (x *expiry) trim(limit int64) error {
	if limit <= 0 {
		return nil
	}
	before, expected := int64(math.MaxInt64), int64(0)
	for range 8 {
		// The log counts too, and a flush ends it.
		if x.g.size() > limit {
			if err := x.g.db.Flush(); err != nil {
				return err
			}
		}
		size := x.g.size()
		if size <= limit {
			return nil
		}
		// What was removed may take its time to leave the disk: a reader or a
		// compaction holds it. Then more must not go instead.
		if before-size < expected/2 {
			return nil
		}
		// A little more than needed, not to be here again at once.
		before, expected = size, size-limit+limit/20
		last, err := x.oldest(expected)
		if err != nil || last == 0 {
			return err
		}
		if err := x.remove(last, last); err != nil {
			return err
		}
		if err := x.reclaim(last); err != nil {
			return err
		}
	}
	return nil
}

// perMessage is a guess at what a message takes beside its raw bytes.
const perMessage = 1024

// oldest finds the pos up to which messages and events weigh so many bytes,
// not counting what is still to be delivered; 0 if nothing can go.
func (x *expiry) oldest(bytes int64) (last uint64, err error) {
	err = x.weigh(func(pos uint64, weight int64) (bool, error) {
		open, err := x.g.undelivered(pos)
		if err != nil || open {
			return true, err
		}
		last = pos
		bytes -= weight
		return bytes > 0, x.ctx.Err()
	})
	return last, err
}

// weigh calls f with each pos and what is kept there, oldest first, until f
// returns false.
func (x *expiry) weigh(f func(pos uint64, weight int64) (bool, error)) error {
	events, err := x.g.iter([]byte{kEvent}, []byte{kEvent + 1})
	if err != nil {
		return err
	}
	messages, err := x.g.iter([]byte{kMessage}, []byte{kMessage + 1})
	if err != nil {
		return errors.Join(err, events.Close())
	}
	events.First()
	messages.First()
	more := true
	for err == nil && more && (events.Valid() || messages.Valid()) {
		pos := ^uint64(0)
		if events.Valid() {
			pos = binary.BigEndian.Uint64(events.Key()[1:])
		}
		if messages.Valid() {
			pos = min(pos, binary.BigEndian.Uint64(messages.Key()[1:]))
		}
		weight := int64(0)
		for ; events.Valid() && binary.BigEndian.Uint64(events.Key()[1:]) == pos; events.Next() {
			weight += perMessage
		}
		if messages.Valid() && binary.BigEndian.Uint64(messages.Key()[1:]) == pos {
			var m message
			if m, err = decodeMessage(messages.Value()); err == nil {
				var raw bool
				if raw, err = x.g.has(posKey(kRaw, pos)); raw {
					weight += int64(m.rawLen)
				}
			}
			weight += int64(len(m.Tx)) + 256
			messages.Next()
		}
		if err == nil {
			more, err = f(pos, weight)
		}
	}
	return errors.Join(err, events.Error(), messages.Error(), events.Close(), messages.Close())
}

// undelivered says whether anything of a commit is still to be delivered, or
// its raw mail with another.
func (g *generation) undelivered(pos uint64) (bool, error) {
	open, err := g.anyOpen(posKey(kDelivery, pos))
	if open || err != nil {
		return open, err
	}
	return g.lent(pos)
}

// anyOpen says whether one of the deliveries under prefix is still to be made.
func (g *generation) anyOpen(prefix []byte) (open bool, err error) {
	err = g.scan(prefix, func(_, value []byte) error {
		d, err := decodeDelivery(value)
		open = open || d.State != event.Done
		return err
	})
	return open, err
}

// reclaim makes the database give back the space of what was removed.
func (x *expiry) reclaim(last uint64) error {
	if err := x.g.db.Flush(); err != nil {
		return err
	}
	for _, kind := range []byte{kRaw, kEvent, kMessage, kDelivery} {
		if err := x.g.db.Compact(x.ctx, []byte{kind}, posKey(kind, last+1), false); err != nil {
			return err
		}
	}
	return nil
}
