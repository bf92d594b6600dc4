package pebble

import (
	"testing"
	"time"
)

// Forget makes stores read nearly everything from their tables, until the test
// ends.
func Forget(t *testing.T) {
	live, share := mostLive, recentShare
	mostLive, recentShare = 0, 0
	t.Cleanup(func() { mostLive, recentShare = live, share })
}

// Left lists the keys that a store has when everything has expired, but for the
// version of its layout.
func Left(s *Store) (keys []string, err error) {
	g, err := s.acquire()
	if err != nil {
		return nil, err
	}
	defer g.release()
	return keys, g.scan(nil, func(key, _ []byte) error {
		if key[0] != kVersion {
			keys = append(keys, string(key))
		}
		return nil
	})
}

// RewriteSoon lets blobs be written anew at any age, until the test ends.
func RewriteSoon(t *testing.T) {
	age := rewriteAge
	rewriteAge = time.Nanosecond
	t.Cleanup(func() { rewriteAge = age })
}

// SpoilDelivery overwrites the record of a delivery by what is none.
func SpoilDelivery(s *Store, eventID, endpoint string) error {
	g, err := s.acquire()
	if err != nil {
		return err
	}
	defer g.release()
	p, err := g.place(eventID)
	if err != nil {
		return err
	}
	return g.db.Set(deliveryKey(p, endpoint), []byte{0xff}, nil)
}

// SpoilRegistration does so with a registration.
func SpoilRegistration(s *Store, id string) error {
	g, err := s.acquire()
	if err != nil {
		return err
	}
	defer g.release()
	return g.db.Set(textKey(kRegistration, id), []byte{0xff}, nil)
}
