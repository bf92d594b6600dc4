package redis

import (
	"context"
	_ "embed"
	"errors"
	"fmt"
	"slices"
	"time"

	"bounced/internal/event"
	"bounced/internal/store"
)

var (
	//go:embed lua/retry.lua
	retryText string
	//go:embed lua/drop.lua
	dropText string

	retryScript = newScript(retryText)
	dropScript  = newScript(dropText)
)

// endpointsHere lists the endpoints that ever had a delivery, sorted.
func (s *Store) endpointsHere(ctx context.Context) ([]string, error) {
	ops := make([]*op, len(s.tags))
	for p, tag := range s.tags {
		ops[p] = command(tag, "SMEMBERS", tag+":eps")
	}
	if err := s.look(ctx, ops...); err != nil {
		return nil, err
	}
	var out []string
	for _, o := range ops {
		names, err := o.cmd.StringSlice()
		if err != nil {
			return nil, err
		}
		out = append(out, names...)
	}
	slices.Sort(out)
	return slices.Compact(out), nil
}

// deliveryLists returns the sorted sets that hold the deliveries that q asks for, in states
// among those given.
func (s *Store) deliveryLists(ctx context.Context, q event.DeliveryQuery, among ...event.DeliveryState) (lists []list, err error) {
	endpoints := []string{q.Endpoint}
	if q.Endpoint == "" {
		if endpoints, err = s.endpointsHere(ctx); err != nil {
			return nil, err
		}
	}
	for _, state := range among {
		if q.State != "" && q.State != state {
			continue
		}
		for _, ep := range endpoints {
			lists = append(lists, s.everywhere(":"+letters[state]+":"+ep, ep)...)
		}
	}
	return lists, nil
}

// Deliveries implements store.Store.
func (s *Store) Deliveries(ctx context.Context, q event.DeliveryQuery) (page []event.Delivery, cursor string, err error) {
	after, err := parseCursor('d', q.Cursor)
	if err != nil {
		return nil, "", err
	}
	limit := pageSize(q.Limit)
	in := span{lo: micros(q.Since), hi: never, after: after}
	var end *spot // of the page
	for {
		spots, err := s.deliverySpots(ctx, q, in, limit+1)
		if err != nil {
			return nil, "", fmt.Errorf("deliveries: %w", err)
		}
		found, err := s.loadDeliveries(ctx, spots)
		if err != nil {
			return nil, "", fmt.Errorf("deliveries: %w", err)
		}
		for i, d := range found {
			if d == nil || q.State != "" && d.State != q.State || d.Created.Before(q.Since) {
				continue
			}
			if len(page) == limit {
				return page, end.cursor('d'), nil
			}
			page = append(page, *d)
			end = &spots[i]
		}
		if len(spots) <= limit {
			return page, "", nil
		}
		in.after = &spots[len(spots)-1]
	}
}

// deliverySpots finds the next n deliveries, oldest first.
func (s *Store) deliverySpots(ctx context.Context, q event.DeliveryQuery, in span, n int) ([]spot, error) {
	if q.EventID == "" {
		lists, err := s.deliveryLists(ctx, q, event.Pending, event.Parked, event.Done)
		if err != nil {
			return nil, err
		}
		return s.listed(ctx, lists, in, n)
	}
	spots, err := s.ofEvent(ctx, q)
	if err != nil {
		return nil, err
	}
	spots = slices.DeleteFunc(spots, func(f spot) bool { return f.score < in.lo || !in.follows(f) })
	return spots[:min(n, len(spots))], nil
}

// ofEvent finds all deliveries of the query's event.
func (s *Store) ofEvent(ctx context.Context, q event.DeliveryQuery) ([]spot, error) {
	p, err := s.locate(ctx, q.EventID)
	if errors.Is(err, store.ErrNotFound) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	endpoints := []string{q.Endpoint}
	if q.Endpoint == "" {
		if endpoints, err = s.endpointsHere(ctx); err != nil {
			return nil, err
		}
	}
	var spots []spot
	for _, ep := range endpoints {
		spots = append(spots, spot{place: p, last: ep})
	}
	found, err := s.loadDeliveries(ctx, spots)
	if err != nil {
		return nil, err
	}
	var out []spot
	for i, d := range found {
		if d != nil {
			spots[i].score = micros(d.Created)
			out = append(out, spots[i])
		}
	}
	sortSpots(out)
	return out, nil
}

// loadDeliveries reads the deliveries of spots; nil for those that are gone, or cannot be
// read. If only the event of one cannot be read, it has what remains of that.
func (s *Store) loadDeliveries(ctx context.Context, spots []spot) ([]*event.Delivery, error) {
	ops := make([]*op, len(spots))
	for k, f := range spots {
		rid, i := f.split()
		tag := s.tags[f.part]
		ops[k] = command(tag, "HMGET", tag+":rec:"+rid, "d"+i+":"+f.last, "e"+i)
	}
	if err := s.look(ctx, ops...); err != nil && !errors.Is(err, store.ErrDamaged) {
		return nil, err
	}
	out := make([]*event.Delivery, len(spots))
	for k, o := range ops {
		if errors.Is(o.err, store.ErrDamaged) {
			continue
		}
		reply, err := o.cmd.Slice()
		if err != nil {
			return nil, err
		}
		value, ok := reply[0].(string)
		blob, _ := reply[1].(string)
		if !ok {
			continue
		}
		d, err := unpackDelivery(spots[k].last, value)
		if err != nil {
			continue
		}
		e, err := unpackEvent(blob)
		if err != nil {
			e = remains(spots[k].member, blob)
		}
		d = of(d, e)
		out[k] = &d
	}
	return out, nil
}

// Delivery implements store.Store.
func (s *Store) Delivery(ctx context.Context, eventID, endpoint string) (event.Delivery, error) {
	p, err := s.locate(ctx, eventID)
	if err != nil {
		return event.Delivery{}, fmt.Errorf("delivery of %s: %w", eventID, err)
	}
	found, err := s.loadDeliveries(ctx, []spot{{place: p, last: endpoint}})
	if err != nil {
		return event.Delivery{}, fmt.Errorf("delivery of %s: %w", eventID, err)
	}
	if found[0] == nil {
		return event.Delivery{}, fmt.Errorf("delivery of %s to %s: %w", eventID, endpoint, store.ErrNotFound)
	}
	return *found[0], nil
}

// Retry implements store.Store.
func (s *Store) Retry(ctx context.Context, q event.DeliveryQuery, now time.Time) (n int, err error) {
	which := "all"
	if q.Untried {
		which = "untried"
	}
	err = s.act(ctx, q, func(part int, endpoint string, members []any) error {
		o := s.eval(part, retryScript, append([]any{endpoint, nanos(now), which}, members...)...)
		if err := s.change(ctx, o); err != nil {
			return err
		}
		changed, err := o.cmd.Int()
		n += changed
		if changed > 0 {
			s.due(endpoint).lower(part, micros(now))
		}
		return err
	})
	if err != nil {
		return n, fmt.Errorf("retry: %w", err)
	}
	return n, nil
}

// Drop implements store.Store.
func (s *Store) Drop(ctx context.Context, q event.DeliveryQuery) (n int, err error) {
	err = s.act(ctx, q, func(part int, endpoint string, members []any) error {
		o := s.eval(part, dropScript, append([]any{endpoint}, members...)...)
		if err := s.change(ctx, o); err != nil {
			return err
		}
		reply, err := o.cmd.Slice()
		if err != nil || len(reply) != 2 {
			return errCorrupt
		}
		changed, _ := reply[0].(int64)
		n += int(changed)
		s.due(endpoint).suspect(part)
		if score, _ := reply[1].(string); score != "" {
			s.due(endpoint).lower(part, parseScore(score))
		}
		return nil
	})
	if err != nil {
		return n, fmt.Errorf("drop: %w", err)
	}
	return n, nil
}

// atOnce bounds how many things one script works on: Redis serves nobody else meanwhile.
const atOnce = 500

// act calls do with the pending and parked deliveries that q selects, some at a time, all of
// one partition and endpoint.
func (s *Store) act(ctx context.Context, q event.DeliveryQuery, do func(part int, endpoint string, members []any) error) error {
	if q.EventID != "" {
		spots, err := s.ofEvent(ctx, q)
		if err != nil {
			return err
		}
		found, err := s.loadDeliveries(ctx, spots)
		if err != nil {
			return err
		}
		for i, d := range found {
			if d == nil || d.State == event.Done || q.State != "" && d.State != q.State || d.Created.Before(q.Since) {
				continue
			}
			if err := do(spots[i].part, spots[i].last, []any{spots[i].member}); err != nil {
				return err
			}
		}
		return nil
	}
	lists, err := s.deliveryLists(ctx, q, event.Pending, event.Parked)
	if err != nil {
		return err
	}
	for _, l := range lists {
		key := s.tags[l.part] + l.key
		o := command(key, "ZRANGEBYSCORE", key, micros(q.Since), "+inf")
		if err := s.look(ctx, o); err != nil {
			return err
		}
		members, err := o.cmd.Slice()
		if err != nil {
			return err
		}
		for chunk := range slices.Chunk(members, atOnce) {
			if err := do(l.part, l.last, chunk); err != nil {
				return err
			}
		}
	}
	return nil
}

// Queues implements store.Store.
func (s *Store) Queues(ctx context.Context) ([]event.QueueStats, error) {
	names, err := s.endpointsHere(ctx)
	if err != nil {
		return nil, fmt.Errorf("queues: %w", err)
	}
	return store.QueuesOf(ctx, s, names)
}

// QueueStats implements store.Store.
func (s *Store) QueueStats(ctx context.Context, endpoint string) (event.QueueStats, error) {
	stats := event.QueueStats{Endpoint: endpoint}
	ops := make([]*op, 0, 3*len(s.tags))
	for _, tag := range s.tags {
		pending, parked := tag+":p:"+endpoint, tag+":k:"+endpoint
		ops = append(ops, command(tag, "ZCARD", pending), command(tag, "ZCARD", parked),
			command(tag, "ZRANGE", pending, 0, 0, "WITHSCORES"))
	}
	if err := s.look(ctx, ops...); err != nil {
		return stats, fmt.Errorf("queue of %s: %w", endpoint, err)
	}
	oldest := int64(never)
	for i := 0; i < len(ops); i += 3 {
		pending, err1 := ops[i].cmd.Int64()
		parked, err2 := ops[i+1].cmd.Int64()
		first, err3 := ops[i+2].scores()
		if err1 != nil || err2 != nil || err3 != nil {
			return stats, fmt.Errorf("queue of %s: %w", endpoint, errCorrupt)
		}
		stats.Pending += pending
		stats.Parked += parked
		if len(first) > 0 {
			oldest = min(oldest, first[0].score)
		}
	}
	if oldest != never {
		stats.Oldest = fromMicros(oldest)
	}
	return stats, nil
}
