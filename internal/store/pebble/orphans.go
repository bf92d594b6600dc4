package pebble

import (
	"bytes"
	"errors"
	"time"

	"bounced/internal/event"
)

const (
	// longestLease is how far into the future freeClaims looks; a claim with a longer
	// lease is made again only when that is over.
	longestLease = 2 * time.Minute
	// mostOrphans bounds how many deliveries of an endpoint it looks at: start
	// must not wait for a million that are to be tried again soon.
	mostOrphans = 20_000
)

// freeClaims makes due again what the process before this one had claimed when it ended:
// the directory is locked, so nobody can still be at work on it. Attempts that were begun
// count. It runs before anyone can claim.
func (g *generation) freeClaims() error {
	names, err := g.endpoints()
	if err != nil {
		return err
	}
	for _, name := range names {
		due, err := g.leased(name)
		if err != nil {
			return err
		}
		c := g.changing([]string{name})
		for _, key := range due {
			at := target{placeOf(key), name}
			was, err := c.load(at)
			if err == nil && was != nil && was.State == event.Pending && was.held {
				is := *was
				is.held, is.Next = false, g.s.o.Now()
				err = c.set(at, was, &is)
			}
			if err != nil {
				c.done()
				return err
			}
		}
		if err := c.finish(); err != nil {
			return err
		}
		if err := c.wait(); err != nil {
			return err
		}
	}
	return nil
}

// leased lists the keys of kDue at which a running lease may end.
func (g *generation) leased(endpoint string) (keys [][]byte, err error) {
	prefix := endpointPrefix(kDue, endpoint)
	now := g.s.o.Now()
	iter, err := g.iter(appendTime(bytes.Clone(prefix), now), appendTime(bytes.Clone(prefix), now.Add(longestLease)))
	if err != nil {
		return nil, err
	}
	for iter.First(); iter.Valid() && len(keys) < mostOrphans; iter.Next() {
		keys = append(keys, bytes.Clone(iter.Key()))
	}
	return keys, errors.Join(iter.Error(), iter.Close())
}
