package pebble

import (
	"context"
	"sync"
)

// flights keeps commits of the same thing one after the other, until the first
// is safe: nobody may be told that something is kept which is not yet.
type flights struct {
	mu   sync.Mutex
	keys map[flight]chan struct{} // nil for those that nobody waits for
}

// flight is what commits of the same thing have in common; those of different
// things may have it too, by chance.
type flight [16]byte

func (f *flights) enter(ctx context.Context, key flight) error {
	for {
		f.mu.Lock()
		other, flies := f.keys[key]
		if !flies {
			if f.keys == nil {
				f.keys = make(map[flight]chan struct{})
			}
			f.keys[key] = nil
			f.mu.Unlock()
			return nil
		}
		if other == nil {
			other = make(chan struct{})
			f.keys[key] = other
		}
		f.mu.Unlock()
		select {
		case <-other:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

func (f *flights) leave(key flight) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if others := f.keys[key]; others != nil {
		close(others)
	}
	delete(f.keys, key)
}
