package pebble

import (
	"context"

	"bounced/internal/event"
)

// Registrations calls f with each registration, over or not, until f returns an
// error. It must not change the store.
func (s *Store) Registrations(ctx context.Context, f func(event.Registration) error) error {
	g, err := s.acquire()
	if err != nil {
		return err
	}
	defer g.release()
	return g.scan([]byte{kRegistration}, func(_, value []byte) error {
		if err := ctx.Err(); err != nil {
			return err
		}
		r, err := decodeRegistration(value)
		if err != nil {
			return err
		}
		return f(r)
	})
}
