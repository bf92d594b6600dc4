package redis

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"

	"bounced/internal/event"
)

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
		found, err := o.scores()
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

// template merges what the partitions know of one text.
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
