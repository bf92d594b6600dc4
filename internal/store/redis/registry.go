package redis

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	goredis "github.com/redis/go-redis/v9"
	"go.uber.org/zap"

	"bounced/internal/event"
	"bounced/internal/store"
)

// Other programs may write registrations too: the key "bounced:msg:<id>" holds
//
//	{"recipient": "bob@example.com", "tags": ["spring", "vip"]}
//
// with a time to live, and "bounced:msg:~<handle>" the id that a handle stands for. Our own
// have "id" and "expires" as well.

func (s *Store) registryKey(id string) string { return s.o.Prefix + ":msg:" + id }

// registerAtOnce is how many registrations go to Redis at once.
const registerAtOnce = 1000

// Register implements store.Store.
func (s *Store) Register(ctx context.Context, regs []event.Registration) error {
	for chunk := range slices.Chunk(regs, registerAtOnce) {
		var ops []*op
		for _, r := range chunk {
			more, err := s.registerOps(r)
			if err != nil {
				return fmt.Errorf("register %q: %w", r.ID, err)
			}
			ops = append(ops, more...)
		}
		if err := s.change(ctx, ops...); err != nil {
			return fmt.Errorf("register: %w", err)
		}
	}
	return nil
}

func (s *Store) registerOps(r event.Registration) ([]*op, error) {
	if r.ID == "" {
		return nil, errors.New("no id")
	}
	now := s.o.Now()
	if r.Expires.IsZero() && s.o.Retention.Registry > 0 {
		r.Expires = now.Add(s.o.Retention.Registry)
	}
	js, err := json.Marshal(&r)
	if err != nil {
		return nil, err
	}
	values := map[string]string{s.registryKey(r.ID): string(js)}
	if r.Handle != "" {
		values[s.registryKey(r.Handle)] = r.ID
	}
	var ops []*op
	for key, v := range values {
		ttl := r.Expires.Sub(now)
		switch {
		case r.Expires.IsZero():
			ops = append(ops, command(key, "SET", key, v))
		case ttl >= time.Millisecond:
			ops = append(ops, command(key, "SET", key, v, "PX", ttl.Milliseconds()))
		default:
			ops = append(ops, command(key, "DEL", key))
		}
	}
	return ops, nil
}

// Registration implements store.Store.
func (s *Store) Registration(ctx context.Context, id string) (event.Registration, error) {
	r, err := s.registration(ctx, id)
	if err != nil {
		return event.Registration{}, fmt.Errorf("registration %q: %w", id, err)
	}
	return r, nil
}

func (s *Store) registration(ctx context.Context, id string) (r event.Registration, err error) {
	v, err := s.get(ctx, s.registryKey(id))
	if err != nil {
		return r, err
	}
	if strings.HasPrefix(id, "~") && !strings.HasPrefix(v, "{") {
		id = v
		if v, err = s.get(ctx, s.registryKey(id)); err != nil {
			return r, err
		}
	}
	return s.readRegistration(id, v)
}

func (s *Store) get(ctx context.Context, key string) (string, error) {
	o := command(key, "GET", key)
	if err := s.look(ctx, o); goredis.HasErrorPrefix(err, "WRONGTYPE") {
		return "", fmt.Errorf("%w: %w", event.ErrForm, err)
	} else if err != nil {
		return "", err
	}
	v, ok, err := o.text()
	if err == nil && !ok {
		err = store.ErrNotFound
	}
	return v, err
}

// readRegistration reads a value that a sender may have written. What is no JSON of that form
// is event.ErrForm.
func (s *Store) readRegistration(id, v string) (r event.Registration, err error) {
	if err := json.Unmarshal([]byte(v), &r); err != nil {
		return r, fmt.Errorf("%w: %w", event.ErrForm, err)
	}
	if r.ID == "" {
		r.ID = id
	}
	if !r.Expires.IsZero() && !r.Expires.After(s.o.Now()) {
		return r, store.ErrNotFound
	}
	return r, nil
}

// Unregister implements store.Store.
func (s *Store) Unregister(ctx context.Context, id string) error {
	r, err := s.registration(ctx, id)
	if err != nil && errors.Is(err, store.ErrDown) {
		return fmt.Errorf("unregister %q: %w", id, err)
	}
	keys := []string{s.registryKey(id)}
	if r.ID != "" && r.ID != id {
		keys = append(keys, s.registryKey(r.ID))
	}
	if r.Handle != "" && r.Handle != id {
		keys = append(keys, s.registryKey(r.Handle))
	}
	ops := make([]*op, len(keys))
	for i, key := range keys {
		ops[i] = command(key, "DEL", key)
	}
	if err := s.change(ctx, ops...); err != nil {
		return fmt.Errorf("unregister %q: %w", id, err)
	}
	return nil
}

// Registrations implements store.Source. A registration that changes meanwhile may come twice,
// or in either form.
func (s *Store) Registrations(ctx context.Context, f func(event.Registration) error) error {
	return s.eachMaster(ctx, func(c *goredis.Client) error {
		for cursor := uint64(0); ; {
			keys, next, err := c.ScanType(ctx, cursor, s.registryKey("*"), 1000, "string").Result()
			if err != nil {
				return mapError(err)
			}
			if err := s.visit(ctx, keys, f); err != nil {
				return err
			}
			if cursor = next; cursor == 0 {
				return nil
			}
		}
	})
}

func (s *Store) visit(ctx context.Context, keys []string, f func(event.Registration) error) error {
	ops := make([]*op, 0, len(keys))
	for _, key := range keys {
		ops = append(ops, command(key, "GET", key))
	}
	if err := s.look(ctx, ops...); err != nil {
		return err
	}
	for _, o := range ops {
		v, ok, err := o.text()
		if err != nil {
			return err
		}
		if !ok || !strings.HasPrefix(v, "{") {
			continue // gone, or a handle: its registration comes by itself
		}
		r, err := s.readRegistration(strings.TrimPrefix(o.key, s.registryKey("")), v)
		if errors.Is(err, event.ErrForm) {
			s.log.Warn("registration left out", zap.String("key", o.key), zap.Error(err))
			continue
		}
		if errors.Is(err, store.ErrNotFound) {
			continue
		}
		if err != nil {
			return fmt.Errorf("%s: %w", o.key, err)
		}
		if err := f(r); err != nil {
			return err
		}
	}
	return nil
}
