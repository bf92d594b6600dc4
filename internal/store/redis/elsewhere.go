package redis

import (
	"context"
	_ "embed"

	"bounced/internal/store"
)

// A message can come again in another envelope, to more or fewer message ids, so that another
// of them decides on the partition. Then its events may be kept in a partition that the commit
// does not touch. The homes of their ids know where to look: see announce. If two such
// envelopes come at the same instant, both make their events.

var (
	//go:embed lua/known.lua
	knownText   string
	knownScript = newScript(knownText)
)

// idsOf lists the message ids of c's events, each once.
func idsOf(c *store.Commit) (ids []string) {
	seen := map[string]bool{}
	for _, e := range c.Events {
		if e.ID != "" && !seen[e.ID] {
			seen[e.ID] = true
			ids = append(ids, e.ID)
		}
	}
	return ids
}

// elsewhere returns the ids of those of c's events that are kept in partitions other than
// part.
func (s *Store) elsewhere(ctx context.Context, part int, c *store.Commit) (map[string]bool, error) {
	ids := idsOf(c)
	ops := make([]*op, len(ids))
	for i, id := range ids {
		key := s.awayKey(s.home(id), hashed(id))
		ops[i] = command(key, "SMEMBERS", key)
	}
	if err := s.look(ctx, ops...); err != nil {
		return nil, err
	}
	parts := make(map[string][]int, len(ids))
	for i, id := range ids {
		var err error
		if parts[id], err = s.partsOf(ops[i], s.home(id)); err != nil {
			return nil, err
		}
	}
	b := s.gather(knownScript)
	for i, e := range c.Events {
		for _, p := range parts[e.ID] {
			if p != part {
				b.add(p, i, e.EventID)
			}
		}
	}
	if err := s.change(ctx, b.list...); err != nil {
		return nil, err
	}
	known := map[string]bool{}
	for o, owners := range b.owners {
		flags, err := o.cmd.Int64Slice()
		if err != nil || len(flags) != len(owners) {
			return nil, errCorrupt
		}
		for k, i := range owners {
			if flags[k] == 1 {
				known[c.Events[i].EventID] = true
			}
		}
	}
	return known, nil
}
