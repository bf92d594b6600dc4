package redis

import (
	"context"
	_ "embed"
	"fmt"
	"slices"
	"strconv"
	"time"

	"bounced/internal/store"
)

var (
	//go:embed lua/expire.lua
	expireText   string
	expireScript = newScript(expireText)
)

// spared is how much that has to stay one Expire passes over, in each partition.
const spared = 200_000

// Expire implements store.Store. Redis removes registrations by itself, so
// Registrations stays 0. Several nodes may expire at once.
func (s *Store) Expire(ctx context.Context, now time.Time) (sum store.ExpireStats, err error) {
	defer func() { s.metrics.Expired(sum) }()
	r := s.o.Retention
	if r.Raw > 0 {
		in := span{hi: micros(now.Add(-r.Raw))}
		if err := s.sweep(ctx, "raw", "m", hexMicros, in, &sum); err != nil {
			return sum, fmt.Errorf("expire messages: %w", err)
		}
	}
	if r.Events > 0 {
		in := span{hi: now.Add(-r.Events).Unix()}
		if err := s.sweep(ctx, "event", "t", hexTime, in, &sum); err != nil {
			return sum, fmt.Errorf("expire events: %w", err)
		}
	}
	if err := s.forgetNodes(ctx, now); err != nil {
		return sum, fmt.Errorf("expire nodes: %w", err)
	}
	if r.MaxBytes > 0 {
		if err := s.shrink(ctx, r.MaxBytes, &sum); err != nil {
			return sum, fmt.Errorf("expire to %d bytes: %w", r.MaxBytes, err)
		}
	}
	return sum, nil
}

// sweep has the script remove what is in the span, unless it has to stay, partition by
// partition.
func (s *Store) sweep(ctx context.Context, what, prefix string, digits func(int64) string, in span, sum *store.ExpireStats) error {
	for _, part := range s.allParts() {
		in := in
		for seen := 0; seen < spared; seen += atOnce {
			found, err := s.lexed(ctx, []int{part}, prefix, digits, in, atOnce)
			if err != nil {
				return err
			}
			if len(found) == 0 {
				break
			}
			names := make([]any, len(found))
			for i, f := range found {
				names[i] = f.member
			}
			if err := s.expire(ctx, part, what, names, sum); err != nil {
				return err
			}
			in.after = &found[len(found)-1]
		}
	}
	return nil
}

func (s *Store) expire(ctx context.Context, part int, what string, names []any, sum *store.ExpireStats) error {
	o := s.eval(part, expireScript, append([]any{what}, names...)...)
	if err := s.change(ctx, o); err != nil {
		return err
	}
	reply, err := o.cmd.Slice()
	if err != nil || len(reply) != 4 {
		return errCorrupt
	}
	for i, n := range []*int{&sum.Messages, &sum.Events, &sum.Deliveries} {
		removed, _ := reply[i].(int64)
		*n += int(removed)
	}
	lent, _ := reply[3].([]any)
	return s.expireLent(ctx, part, lent, sum)
}

// expireLent removes raw mail that was borrowed, if all events that borrowed it are
// delivered. found holds records and the ids of those events by turns.
func (s *Store) expireLent(ctx context.Context, part int, found []any, sum *store.ExpireStats) error {
	var free []any
	for i := 0; i+1 < len(found); i += 2 {
		borrowers, _ := found[i+1].(string)
		lent, err := s.lent(ctx, borrowers)
		if err != nil {
			return err
		}
		if !lent {
			free = append(free, found[i])
		}
	}
	if len(free) == 0 {
		return nil
	}
	return s.expire(ctx, part, "free", free, sum)
}

// shrink removes the oldest records until the rest is within limit.
func (s *Store) shrink(ctx context.Context, limit int64, sum *store.ExpireStats) error {
	size, err := s.Size(ctx)
	if err != nil {
		return err
	}
	in := span{hi: never}
	for seen := 0; size > limit && seen < spared; {
		records, last, err := s.oldestRecords(ctx, in)
		if err != nil {
			return err
		}
		if last == nil {
			return nil // all that is left is still to be delivered
		}
		seen += len(records)
		byPart := map[int][]any{}
		for _, r := range records {
			if size <= limit {
				break
			}
			if r.open == 0 {
				byPart[r.part] = append(byPart[r.part], r.rid)
				size -= r.bytes
			}
		}
		for part, rids := range byPart {
			if err := s.expire(ctx, part, "all", rids, sum); err != nil {
				return err
			}
		}
		in.after = last
	}
	return nil
}

// record is what shrink has to know of a record.
type record struct {
	part  int
	rid   string
	open  int64 // deliveries to make; raw mail that is lent counts as one
	bytes int64
}

// oldestRecords reads the next few records, by the time of their events, and returns where to
// go on; nil at the end.
func (s *Store) oldestRecords(ctx context.Context, in span) ([]record, *spot, error) {
	const few = 64
	found, err := s.lexed(ctx, s.allParts(), "t", hexTime, in, few)
	if err != nil || len(found) == 0 {
		return nil, nil, err
	}
	places := make([]*op, len(found))
	for i, f := range found {
		tag := s.tags[f.part]
		places[i] = command(tag, "HGET", tag+":ev", f.member)
	}
	if err := s.look(ctx, places...); err != nil {
		return nil, nil, err
	}
	var out []record
	var ops []*op
	for i, o := range places {
		member, ok, err := o.text()
		if err != nil {
			return nil, nil, err
		}
		rid, _ := place{member: member}.split()
		if !ok || slices.ContainsFunc(out, func(r record) bool { return r.rid == rid }) {
			continue
		}
		tag := s.tags[found[i].part]
		out = append(out, record{part: found[i].part, rid: rid})
		ops = append(ops, command(tag, "HMGET", tag+":rec:"+rid, "n", "b", "h"))
	}
	if err := s.look(ctx, ops...); err != nil {
		return nil, nil, err
	}
	for i, o := range ops {
		reply, err := o.cmd.Slice()
		if err != nil || len(reply) != 3 {
			return nil, nil, errCorrupt
		}
		open, _ := reply[0].(string)
		bytes, _ := reply[1].(string)
		out[i].open, _ = strconv.ParseInt(open, 10, 64)
		out[i].bytes, _ = strconv.ParseInt(bytes, 10, 64)
		borrowers, _ := reply[2].(string)
		lent, err := s.lent(ctx, borrowers)
		if err != nil {
			return nil, nil, err
		}
		if lent {
			out[i].open++
		}
	}
	return out, &found[len(found)-1], nil
}
