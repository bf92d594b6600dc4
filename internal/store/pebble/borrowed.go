package pebble

import (
	"errors"

	"github.com/cockroachdb/pebble/v2"
)

// A bounce event that corrects another is kept without its message, in a later
// commit, but the raw mail goes with it: it stays until the event is delivered.

// borrow notes that the raw mail of the message, if it is kept, goes with the
// event at p.
func (t *transition) borrow(queueID string, p place) error {
	pos, err := t.g.posOf(queueID)
	if errors.Is(err, pebble.ErrNotFound) {
		return nil
	}
	if err != nil {
		return err
	}
	if there, err := t.g.has(posKey(kRaw, pos)); !there || err != nil {
		return err
	}
	return t.Set(borrowedKey(pos, p), nil, nil)
}

// lent says whether the raw mail of a commit goes with an event of another one
// that is still to be delivered.
func (g *generation) lent(pos uint64) (lent bool, err error) {
	err = g.scan(posKey(kBorrowed, pos), func(key, _ []byte) (err error) {
		if !lent {
			lent, err = g.anyOpen(placeKey(kDelivery, placeOf(key)))
		}
		return err
	})
	return lent, err
}

// forgetBorrowers is for raw mail that goes.
func (t *transition) forgetBorrowers(pos uint64) error {
	return t.g.scan(posKey(kBorrowed, pos), func(key, _ []byte) error {
		return t.Delete(key, nil)
	})
}
