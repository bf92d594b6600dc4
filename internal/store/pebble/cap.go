package pebble

import (
	"errors"
	"math"

	"github.com/cockroachdb/pebble/v2"

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
			if err := x.g.flush(); err != nil {
				return err
			}
		}
		size := x.g.size()
		if size <= limit {
			return nil
		}
		// What was removed may still be on the disk, since a reader or a compaction
		// holds it. Then no more must be removed in its place.
		if before-size < expected/2 {
			return nil
		}
		// A little more than needed, so that the cap is not exceeded again at once.
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

// perEvent is a guess at the bytes that an event takes, together with the message in its
// record, but without raw mail; loneMessage is one for a message that has its own record.
const (
	perEvent    = 1024
	loneMessage = 512
)

// oldest finds the pos up to which messages and events weigh so many bytes, not counting
// what is still to be delivered; 0 if nothing can be removed.
func (x *expiry) oldest(bytes int64) (last uint64, err error) {
	err = x.weigh(func(pos uint64, weight int64) (bool, error) {
		open, err := x.g.undelivered(pos)
		if damaged(err) {
			open, err = true, nil // remove reports it
		}
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
func (x *expiry) weigh(f func(pos uint64, weight int64) (bool, error)) (err error) {
	kinds := []struct {
		kind   byte
		weight func(*pebble.Iterator) int64
		iter   *pebble.Iterator
	}{
		{kind: kEvent, weight: func(*pebble.Iterator) int64 { return perEvent }},
		{kind: kMessage, weight: func(*pebble.Iterator) int64 { return loneMessage }},
		{kind: kRaw, weight: func(i *pebble.Iterator) int64 { v := i.LazyValue(); return int64(v.Len()) }},
	}
	for i := range kinds {
		k := &kinds[i]
		if k.iter, err = x.g.iter([]byte{k.kind}, []byte{k.kind + 1}); err != nil {
			return err
		}
		defer func() { err = errors.Join(err, k.iter.Error(), k.iter.Close()) }()
		k.iter.First()
	}
	for more := true; more && err == nil; {
		pos, weight, any := ^uint64(0), int64(0), false
		for i := range kinds {
			if iter := kinds[i].iter; iter.Valid() {
				pos, any = min(pos, posAt(iter.Key())), true
			}
		}
		if !any {
			return nil
		}
		for i := range kinds {
			for iter := kinds[i].iter; iter.Valid() && posAt(iter.Key()) == pos; iter.Next() {
				weight += kinds[i].weight(iter)
			}
		}
		more, err = f(pos, weight)
	}
	return err
}

// undelivered reports whether anything of a commit is still to be delivered, or its raw
// mail with an event of another one.
func (g *generation) undelivered(pos uint64) (bool, error) {
	open, err := g.anyOpen(posKey(kDelivery, pos))
	if open || err != nil {
		return open, err
	}
	return g.lent(pos)
}

// anyOpen reports whether one of the deliveries under prefix is still to be made.
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
	if err := x.g.flush(); err != nil {
		return err
	}
	for _, kind := range []byte{kRaw, kEvent, kMessage, kDelivery} {
		if err := x.g.compact(x.ctx, []byte{kind}, posKey(kind, last+1)); err != nil {
			return err
		}
	}
	return nil
}
