package pebble

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/cockroachdb/pebble/v2"

	"bounced/internal/event"
	"bounced/internal/store"
)

// registryChunk bounds a batch of registrations.
const registryChunk = 2000

func registryDueKey(expires time.Time, id string) []byte {
	return append(appendTime([]byte{kRegistryDue}, expires), id...)
}

// Register writes without reading. An earlier registration of the same id leaves its key by
// expiry behind, so Expire looks at the registration before it removes one.
func (s *Store) Register(_ context.Context, regs []event.Registration) error {
	g, err := s.acquire()
	if err != nil {
		return err
	}
	defer g.release()
	g.registry.RLock()
	defer g.registry.RUnlock()
	for len(regs) > 0 {
		if err := g.accepts(); err != nil { // the room that is left is for deliveries
			return err
		}
		n := min(len(regs), registryChunk)
		b := g.db.NewBatchWithSize(n * 192)
		for i := range regs[:n] {
			if err := g.putRegistration(b, regs[i]); err != nil {
				return g.explain("register", err)
			}
		}
		g.s.space.spent.Add(int64(b.Len()))
		if err := g.safely(b); err != nil {
			return g.explain("register", err)
		}
		regs = regs[n:]
	}
	return nil
}

func (g *generation) putRegistration(b *pebble.Batch, r event.Registration) error {
	if r.ID == "" {
		return errors.New("a registration without id")
	}
	g.ids.add(digestOf(r.ID)) // before the registration can be found
	if keep := g.s.o.Retention.Registry; r.Expires.IsZero() && keep >= 0 {
		r.Expires = g.s.o.Now().Add(keep)
	}
	err := b.Set(textKey(kRegistration, r.ID), encodeRegistration(nil, &r), nil)
	if r.Handle != "" {
		g.ids.add(digestOf(r.Handle))
		err = errors.Join(err, b.Set(textKey(kHandle, r.Handle), []byte(r.ID), nil))
	}
	if !r.Expires.IsZero() {
		err = errors.Join(err, b.Set(registryDueKey(r.Expires, r.ID), nil, nil))
	}
	return err
}

// Registration looks up by id, or by handle.
func (s *Store) Registration(_ context.Context, id string) (event.Registration, error) {
	g, err := s.acquire()
	if err != nil {
		return event.Registration{}, err
	}
	defer g.release()
	r, err := g.registration(id)
	if errors.Is(err, pebble.ErrNotFound) {
		return event.Registration{}, store.ErrNotFound // as it is: every message asks, and to wrap it costs time
	}
	if err != nil {
		return event.Registration{}, g.explain("registration", err)
	}
	if !r.Expires.IsZero() && !r.Expires.After(s.o.Now()) {
		return event.Registration{}, fmt.Errorf("registration: %w", store.ErrNotFound)
	}
	return r, nil
}

// registration looks up by handle or id. It may have expired.
func (g *generation) registration(key string) (event.Registration, error) {
	if g.ids.lacks(digestOf(key)) {
		return event.Registration{}, pebble.ErrNotFound
	}
	if !strings.HasPrefix(key, "~") {
		return g.registrationOf(key)
	}
	id, err := g.get(textKey(kHandle, key))
	if errors.Is(err, pebble.ErrNotFound) {
		return g.registrationOf(key) // a sender's id may begin like a handle
	}
	if err != nil {
		return event.Registration{}, err
	}
	return g.registrationOf(string(id))
}

func (g *generation) registrationOf(id string) (event.Registration, error) {
	value, err := g.get(textKey(kRegistration, id))
	if err != nil {
		return event.Registration{}, err
	}
	return decodeRegistration(value)
}

// Unregister removes a registration, if there is one.
func (s *Store) Unregister(_ context.Context, id string) error {
	g, err := s.acquire()
	if err != nil {
		return err
	}
	defer g.release()
	g.registry.Lock()
	defer g.registry.Unlock()
	r, err := g.registration(id)
	if errors.Is(err, pebble.ErrNotFound) {
		return nil
	}
	if err != nil {
		return g.explain("unregister", err)
	}
	b := g.db.NewBatch()
	return g.explain("unregister", errors.Join(removeRegistration(b, &r), g.safely(b)))
}

func removeRegistration(b *pebble.Batch, r *event.Registration) error {
	err := b.Delete(textKey(kRegistration, r.ID), nil)
	if r.Handle != "" {
		err = errors.Join(err, b.Delete(textKey(kHandle, r.Handle), nil))
	}
	if !r.Expires.IsZero() {
		err = errors.Join(err, b.Delete(registryDueKey(r.Expires, r.ID), nil))
	}
	return err
}

// expireRegistrations removes those that have expired. One that cannot be read stays: it may
// have been registered again, for longer.
func (g *generation) expireRegistrations(ctx context.Context, now time.Time) (n int, err error) {
	var left store.LeftOut
	for from := []byte{kRegistryDue}; from != nil; {
		if err := ctx.Err(); err != nil {
			return n, err
		}
		removed, next, err := g.expireSomeRegistrations(from, now, &left)
		n += removed
		if err != nil {
			return n, err
		}
		from = next
	}
	return n, left.Err()
}

// expireSomeRegistrations begins at the key from, and returns where to go on; nil is the
// end.
func (g *generation) expireSomeRegistrations(from []byte, now time.Time, left *store.LeftOut) (n int, next []byte, err error) {
	g.registry.Lock()
	defer g.registry.Unlock()
	iter, err := g.iter(from, appendTime([]byte{kRegistryDue}, now.Add(1)))
	if err != nil {
		return 0, nil, err
	}
	b := g.db.NewBatch()
	looked := 0
	for iter.First(); iter.Valid() && err == nil; iter.Next() {
		if looked++; looked > registryChunk {
			next = bytes.Clone(iter.Key())
			break
		}
		key := iter.Key()
		if len(key) < 9 {
			continue
		}
		at := unixNano(unsortable(binary.BigEndian.Uint64(key[1:])))
		r, rerr := g.registrationOf(string(key[9:]))
		switch {
		case rerr == nil && r.Expires.Equal(at):
			err = removeRegistration(b, &r)
			n++
		case rerr == nil || errors.Is(rerr, pebble.ErrNotFound):
			err = b.Delete(key, nil) // registered again since, or gone
		case damaged(rerr):
			left.Add(rerr)
		default:
			err = rerr
		}
	}
	if err = errors.Join(err, iter.Error(), iter.Close()); err != nil {
		return 0, nil, err
	}
	return n, next, g.safely(b)
}

// Registrations calls f with each registration, expired or not, until f returns an error. f
// must not change the store. What cannot be read is left out, and the error at the end is
// store.ErrDamaged then.
func (s *Store) Registrations(ctx context.Context, f func(event.Registration) error) error {
	g, err := s.acquire()
	if err != nil {
		return err
	}
	defer g.release()
	var left store.LeftOut
	err = g.scan([]byte{kRegistration}, func(_, value []byte) error {
		if err := ctx.Err(); err != nil {
			return err
		}
		r, err := decodeRegistration(value)
		if err != nil {
			left.Add(err)
			return nil
		}
		return f(r)
	})
	return errors.Join(g.explain("list registrations", err), left.Err())
}
