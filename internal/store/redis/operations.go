package redis

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"sync"
	"time"

	goredis "github.com/redis/go-redis/v9"

	"bounced/internal/event"
	"bounced/internal/store"
)

// SetEndpoint implements store.Store. Other nodes may set the same one
// meanwhile, so each state takes the place of the very one it was compared with.
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
		var kept event.EndpointState // zero where nothing is, or nothing that can be read
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

// swapText sets a field of a hash if its value is still the one expected; "" is
// none. It has a key of its own and no partition's, so it is no script of those.
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

// forgetNodes removes those that are long over.
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

// Templates implements store.Store. Each partition counts by itself.
func (s *Store) Templates(ctx context.Context, limit int) ([]event.Template, error) {
	ops := make([]*op, 0, len(s.tags))
	for _, tag := range s.tags {
		ops = append(ops, command(tag, "ZRANGE", tag+":tpl", 0, -1, "WITHSCORES"))
	}
	if err := s.look(ctx, ops...); err != nil {
		return nil, fmt.Errorf("templates: %w", err)
	}
	counts := map[string]int64{}
	where := map[string][]int{}
	for p, o := range ops {
		found, err := scores(o)
		if err != nil {
			return nil, fmt.Errorf("templates: %w", err)
		}
		for _, f := range found {
			counts[f.member] += f.score
			where[f.member] = append(where[f.member], p)
		}
	}
	var names []string
	for name := range counts {
		names = append(names, name)
	}
	slices.SortFunc(names, func(a, b string) int {
		return cmp.Or(cmp.Compare(counts[b], counts[a]), cmp.Compare(a, b))
	})
	names = names[:min(limit, len(names))]
	var out []event.Template
	for _, name := range names {
		t, err := s.template(ctx, name, where[name])
		if err != nil {
			return nil, fmt.Errorf("templates: %w", err)
		}
		t.Count = counts[name]
		out = append(out, t)
	}
	return out, nil
}

// template merges what the partitions know of one.
func (s *Store) template(ctx context.Context, name string, parts []int) (t event.Template, err error) {
	var ops []*op
	for _, p := range parts {
		tag := s.tags[p]
		ops = append(ops, command(tag, "HMGET", tag+":tplv", name, name+":last"))
	}
	if err := s.look(ctx, ops...); err != nil {
		return t, err
	}
	var last int64
	for _, o := range ops {
		reply, err := o.cmd.Slice()
		if err != nil {
			return t, err
		}
		js, _ := reply[0].(string)
		seen, _ := reply[1].(string)
		if js == "" {
			continue
		}
		var one event.Template
		if err := json.Unmarshal([]byte(js), &one); err != nil {
			return t, err
		}
		if t.Text == "" || one.First.Before(t.First) {
			t = one
		}
		n, _ := strconv.ParseInt(seen, 10, 64)
		last = max(last, n)
	}
	t.Last = fromNanos(last)
	return t, nil
}

// masters lists the nodes that take writes.
func (s *Store) masters(ctx context.Context) ([]*goredis.Client, error) {
	if s.cluster == nil {
		return []*goredis.Client{s.client.(*goredis.Client)}, nil
	}
	var mu sync.Mutex
	var out []*goredis.Client
	err := s.cluster.ForEachMaster(ctx, func(_ context.Context, c *goredis.Client) error {
		mu.Lock()
		defer mu.Unlock()
		out = append(out, c)
		return nil
	})
	slices.SortFunc(out, func(a, b *goredis.Client) int { return cmp.Compare(a.Options().Addr, b.Options().Addr) })
	return out, mapError(err)
}

// Size implements store.Store: the memory that this installation's keys take,
// as reckoned when they were written. What Redis takes as a whole is in INFO.
func (s *Store) Size(ctx context.Context) (int64, error) {
	ops := make([]*op, len(s.tags))
	for p, tag := range s.tags {
		ops[p] = command(tag, "GET", tag+":bytes")
	}
	if err := s.look(ctx, ops...); err != nil {
		return 0, fmt.Errorf("size: %w", err)
	}
	var sum int64
	for _, o := range ops {
		v, ok, err := o.text()
		if err != nil {
			return 0, fmt.Errorf("size: %w", err)
		}
		if ok {
			n, err := strconv.ParseInt(v, 10, 64)
			if err != nil {
				return 0, fmt.Errorf("size: %w", errCorrupt)
			}
			sum += n
		}
	}
	return sum, nil
}
