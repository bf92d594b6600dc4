package pebble

import (
	"errors"

	"github.com/cockroachdb/pebble/v2"
)

// A bounce event that corrects another is kept in a later commit, without the message. But
// the raw mail is delivered with it, so that has to stay until then.

// borrow notes that the raw mail of the message, if it is kept, is delivered with the event
// at p.
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

// lent reports whether the raw mail of a commit is still to be delivered with an event of
// another one.
func (g *generation) lent(pos uint64) (lent bool, err error) {
	err = g.scan(posKey(kBorrowed, pos), func(key, _ []byte) (err error) {
		if !lent {
			lent, err = g.anyOpen(placeKey(kDelivery, placeOf(key)))
		}
		return err
	})
	return lent, err
}

// forgetBorrowers removes the notes of borrow, for raw mail that is removed.
func (t *transition) forgetBorrowers(pos uint64) error {
	return t.g.scan(posKey(kBorrowed, pos), func(key, _ []byte) error {
		return t.Delete(key, nil)
	})
}
