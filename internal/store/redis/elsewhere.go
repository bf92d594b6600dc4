package redis

import (
	"context"
	_ "embed"
	"strconv"

	"bounced/internal/store"
)

// A message can come again in another envelope, to more or fewer ids of which
// another one decides on the partition, and then its events may be kept in one
// that the commit does not touch. The homes of their ids know where to look:
// see announce. Two such envelopes at the same instant both make their events.

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

// elsewhere finds those of c's events that are kept in partitions other than
// part, by their ids.
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
	parts := make(map[string]map[int]bool, len(ids))
	for i, id := range ids {
		names, err := ops[i].cmd.StringSlice()
		if err != nil {
			return nil, err
		}
		parts[id] = map[int]bool{s.home(id): true}
		for _, name := range names {
			p, err := strconv.Atoi(name)
			if err != nil || p < 0 || p >= s.o.Partitions {
				return nil, errCorrupt
			}
			parts[id][p] = true
		}
	}
	b := s.gather(knownScript)
	for i, e := range c.Events {
		for p := range parts[e.ID] {
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
