package redis

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"bounced/internal/event"
	"bounced/internal/store"
)

// SetEndpoint implements store.Store. Other nodes may set the same endpoint meanwhile, so a
// state only replaces the very one that it was compared with.
func (s *Store) SetEndpoint(ctx context.Context, state event.EndpointState) error {
	js, err := json.Marshal(state)
	if err != nil {
		return err
	}
	key := s.o.Prefix + ":endpoints"
	for swapped := false; !swapped; {
		look := command(key, "HGET", key, state.Name)
		if err := s.look(ctx, look); err != nil {
			return fmt.Errorf("state of %s: %w", state.Name, err)
		}
		was, _, err := look.text()
		if err != nil {
			return fmt.Errorf("state of %s: %w", state.Name, err)
		}
		var kept event.EndpointState // zero if there is none, or none that can be read
		if json.Unmarshal([]byte(was), &kept) == nil && kept.Since.After(state.Since) {
			return nil
		}
		swap := command(key, "EVAL", swapText, 1, key, state.Name, was, js)
		if err := s.change(ctx, swap); err != nil {
			return fmt.Errorf("state of %s: %w", state.Name, err)
		}
		if swapped, err = swap.cmd.Bool(); err != nil {
			return fmt.Errorf("state of %s: %w", state.Name, err)
		}
	}
	return nil
}

// swapText sets a field of a hash if its value is still the one expected; "" stands for none.
// It is no script of a partition, so it does not have their prelude.
const swapText = `
if (redis.call('HGET', KEYS[1], ARGV[1]) or '') ~= ARGV[2] then return 0 end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
return 1`

// Endpoints implements store.Store.
func (s *Store) Endpoints(ctx context.Context) ([]event.EndpointState, error) {
	all, err := all[event.EndpointState](ctx, s, ":endpoints")
	slices.SortFunc(all, func(a, b event.EndpointState) int { return cmp.Compare(a.Name, b.Name) })
	return all, err
}

// Beat implements store.Store.
func (s *Store) Beat(ctx context.Context, n event.Node) error {
	return s.put(ctx, ":nodes", n.Name, n)
}

// Nodes implements store.Store.
func (s *Store) Nodes(ctx context.Context, since time.Time) ([]event.Node, error) {
	all, err := all[event.Node](ctx, s, ":nodes")
	all = slices.DeleteFunc(all, func(n event.Node) bool { return n.Seen.Before(since) })
	slices.SortFunc(all, func(a, b event.Node) int { return cmp.Compare(a.Name, b.Name) })
	return all, err
}

// forgetNodes removes the nodes that were not seen for store.NodeTime.
func (s *Store) forgetNodes(ctx context.Context, now time.Time) error {
	nodes, err := s.Nodes(ctx, time.Time{})
	if err != nil {
		return err
	}
	key := s.o.Prefix + ":nodes"
	var ops []*op
	for _, n := range nodes {
		if now.Sub(n.Seen) > store.NodeTime {
			ops = append(ops, command(key, "HDEL", key, n.Name))
		}
	}
	return s.change(ctx, ops...)
}

func (s *Store) put(ctx context.Context, hash, field string, v any) error {
	js, err := json.Marshal(v)
	if err != nil {
		return err
	}
	key := s.o.Prefix + hash
	if err := s.change(ctx, command(key, "HSET", key, field, js)); err != nil {
		return fmt.Errorf("%s of %s: %w", hash[1:], field, err)
	}
	return nil
}

func all[T any](ctx context.Context, s *Store, hash string) ([]T, error) {
	key := s.o.Prefix + hash
	o := command(key, "HVALS", key)
	if err := s.look(ctx, o); err != nil {
		return nil, fmt.Errorf("%s: %w", hash[1:], err)
	}
	values, err := o.cmd.StringSlice()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", hash[1:], err)
	}
	var out []T
	for _, v := range values {
		var t T
		if err := json.Unmarshal([]byte(v), &t); err != nil {
			return nil, fmt.Errorf("%s: %w", hash[1:], err)
		}
		out = append(out, t)
	}
	return out, nil
}
