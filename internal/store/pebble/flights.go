package pebble

import (
	"context"
	"sync"
)

// flights lets no commit begin before another of the same thing has ended: nobody may be
// told that something is kept before it is.
type flights struct {
	mu   sync.Mutex
	keys map[flight]chan struct{} // those in flight; the channel is nil if nobody waits
}

// flight is what commits of the same thing have in common. Others may have it too, by
// chance, and then only wait for nothing.
type flight [16]byte

// enter waits until none of the keys is in flight, and takes them all.
func (f *flights) enter(ctx context.Context, keys []flight) error {
	for {
		other := f.take(keys)
		if other == nil {
			return nil
		}
		select {
		case <-other:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// take takes all of the keys, or none. If none, one of them is in flight, and other is
// closed when that has left.
func (f *flights) take(keys []flight) (other chan struct{}) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, key := range keys {
		other, flies := f.keys[key]
		if !flies {
			continue
		}
		if other == nil {
			other = make(chan struct{})
			f.keys[key] = other
		}
		return other
	}
	if f.keys == nil {
		f.keys = make(map[flight]chan struct{})
	}
	for _, key := range keys {
		f.keys[key] = nil
	}
	return nil
}

func (f *flights) leave(keys []flight) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, key := range keys {
		if others := f.keys[key]; others != nil {
			close(others)
		}
		delete(f.keys, key)
	}
}
