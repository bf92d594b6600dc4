package redis

import (
	"cmp"
	"context"
	"slices"
	"sync"

	goredis "github.com/redis/go-redis/v9"
)

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

// eachMaster calls f for one master after the other.
func (s *Store) eachMaster(ctx context.Context, f func(*goredis.Client) error) error {
	nodes, err := s.masters(ctx)
	if err != nil {
		return err
	}
	for _, c := range nodes {
		if err := f(c); err != nil {
			return err
		}
	}
	return nil
}
