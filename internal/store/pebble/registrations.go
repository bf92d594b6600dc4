package pebble

import (
	"context"
	"errors"

	"bounced/internal/event"
	"bounced/internal/store"
)

// Registrations calls f with each registration, over or not, until f returns an
// error. It must not change the store. What cannot be read is left out, and the
// error at the end is store.ErrDamaged.
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
