package redis

import (
	"context"
	_ "embed"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"go.uber.org/zap"

	"bounced/internal/event"
	"bounced/internal/store"
)

var (
	//go:embed lua/load.lua
	loadText   string
	loadScript = newScript(loadText)
)

// anywhere asks every partition for the same, and returns the answer of the one that has it;
// store.ErrNotFound if none has.
func (s *Store) anywhere(ctx context.Context, ask func(tag string) *op) (part int, v string, err error) {
	ops := make([]*op, len(s.tags))
	for p, tag := range s.tags {
		ops[p] = ask(tag)
	}
	if err := s.look(ctx, ops...); err != nil {
		return 0, "", err
	}
	for p, o := range ops {
		v, ok, err := o.text()
		if err != nil {
			return 0, "", err
		}
		if ok {
			return p, v, nil
		}
	}
	return 0, "", store.ErrNotFound
}

// locate finds the place of an event; store.ErrNotFound if there is none.
func (s *Store) locate(ctx context.Context, eventID string) (place, error) {
	part, member, err := s.anywhere(ctx, func(tag string) *op {
		return command(tag, "HGET", tag+":ev", eventID)
	})
	return place{part, member}, err
}

// load reads the events of spots, whose members are event ids; nil for those that are gone
// by now, or damaged.
func (s *Store) load(ctx context.Context, spots []spot) ([]*event.Event, error) {
	b := s.gather(loadScript)
	for i, f := range spots {
		b.add(f.part, i, f.member)
	}
	if err := s.look(ctx, b.list...); err != nil {
		return nil, err
	}
	out := make([]*event.Event, len(spots))
	for _, o := range b.list {
		reply, err := o.cmd.Slice()
		if err != nil || len(reply) != len(b.owners[o]) {
			return nil, errCorrupt
		}
		for k, i := range b.owners[o] {
			blob, ok := reply[k].(string)
			if !ok {
				continue
			}
			if out[i], err = unpackEvent(blob); err != nil {
				out[i] = nil
				s.log.Error("an event cannot be read, and is left out", zap.String("event_id", spots[i].member), zap.Error(err))
			}
		}
	}
	return out, nil
}

// Event implements store.Store.
func (s *Store) Event(ctx context.Context, eventID string) (*event.Event, error) {
	p, err := s.locate(ctx, eventID)
	if err != nil {
		return nil, fmt.Errorf("event %s: %w", eventID, err)
	}
	found, err := s.load(ctx, []spot{{place: place{p.part, eventID}}})
	if err != nil {
		return nil, fmt.Errorf("event %s: %w", eventID, err)
	}
	if found[0] == nil {
		return nil, fmt.Errorf("event %s: %w", eventID, store.ErrNotFound)
	}
	return found[0], nil
}

// Events implements store.Store.
func (s *Store) Events(ctx context.Context, q event.Query) (page []*event.Event, cursor string, err error) {
	after, err := parseCursor('e', q.Cursor)
	if err != nil {
		return nil, "", err
	}
	limit := pageSize(q.Limit)
	in := span{lo: 0, hi: never, after: after, newest: true}
	if !q.Since.IsZero() {
		in.lo = max(ceilSeconds(q.Since), 0)
	}
	if !q.Until.IsZero() {
		in.hi = ceilSeconds(q.Until) - 1
	}
	var end *spot // of the page
	for in.hi >= in.lo {
		spots, err := s.eventSpots(ctx, q, in, limit+1)
		if err != nil {
			return nil, "", fmt.Errorf("events: %w", err)
		}
		found, err := s.load(ctx, spots)
		if err != nil {
			return nil, "", fmt.Errorf("events: %w", err)
		}
		for i, e := range found {
			if e == nil || !matches(q, e) {
				continue
			}
			if len(page) == limit {
				return page, end.cursor('e'), nil
			}
			page = append(page, e)
			end = &spots[i]
		}
		if len(spots) <= limit {
			break
		}
		in.after = &spots[len(spots)-1]
	}
	return page, "", nil
}

// matches reports whether an event is one that q selects, but for its times.
func matches(q event.Query, e *event.Event) bool {
	return (q.ID == "" || e.ID == q.ID) &&
		(q.Recipient == "" || strings.EqualFold(e.Recipient, q.Recipient)) &&
		(q.Type == "" || e.Type == q.Type) &&
		(q.Category == "" || e.Category == q.Category)
}

// eventSpots reads the next n of all events, or of those with the id or the
// recipient of the query, newest first.
func (s *Store) eventSpots(ctx context.Context, q event.Query, in span, n int) ([]spot, error) {
	prefix := "t"
	switch {
	case q.ID != "":
		prefix = "i" + hashed(q.ID)
	case q.Recipient != "":
		prefix = "r" + hashed(strings.ToLower(q.Recipient))
	}
	return s.lexed(ctx, s.allParts(), prefix, hexTime, in, n)
}

// Raw implements store.Store.
func (s *Store) Raw(ctx context.Context, queueID string) ([]byte, error) {
	_, v, err := s.anywhere(ctx, func(tag string) *op {
		return command(tag, "HGET", tag+":rec:"+queueID, "r")
	})
	if err != nil {
		return nil, fmt.Errorf("raw %s: %w", queueID, err)
	}
	raw, err := unpack(v)
	if err != nil {
		return nil, fmt.Errorf("raw %s: %w", queueID, err)
	}
	return raw, nil
}

// messagesAtOnce is how many messages Messages holds in memory.
const messagesAtOnce = 16

// Messages implements store.Store.
func (s *Store) Messages(ctx context.Context, since time.Time, f func(*event.Message, []*event.Event) error) error {
	var left store.LeftOut
	in := span{lo: micros(since), hi: never}
	for {
		spots, err := s.lexed(ctx, s.allParts(), "m", hexMicros, in, messagesAtOnce)
		if err != nil {
			return fmt.Errorf("messages: %w", err)
		}
		if len(spots) == 0 {
			return left.Err()
		}
		ops := make([]*op, len(spots))
		for i, m := range spots {
			tag := s.tags[m.part]
			ops[i] = command(tag, "HGETALL", tag+":rec:"+m.member)
		}
		if err := s.look(ctx, ops...); err != nil && !errors.Is(err, store.ErrDamaged) {
			return fmt.Errorf("messages: %w", err)
		}
		for i, p := range spots {
			m, events, err := readMessage(p.member, ops[i])
			if errors.Is(err, store.ErrDamaged) {
				s.log.Error("a message cannot be read, and is left out", zap.String("queue_id", p.member), zap.Error(err))
				left.Add(err)
				continue
			}
			if err != nil {
				return fmt.Errorf("message %s: %w", p.member, err)
			}
			if m == nil || m.Received.Before(since) {
				continue
			}
			if err := f(m, events); err != nil {
				return err
			}
		}
		in.after = &spots[len(spots)-1]
	}
}

// readMessage puts together a message and its events, in their order; nil if it has expired
// meanwhile.
func readMessage(rid string, rec *op) (*event.Message, []*event.Event, error) {
	fields, err := rec.hash()
	if err != nil || fields["m"] == "" {
		return nil, nil, err
	}
	m, err := unpackMessage(rid, fields["m"], fields["r"])
	if err != nil {
		return nil, nil, err
	}
	byNumber := map[int]*event.Event{}
	for name, v := range fields {
		if name[0] != 'e' {
			continue
		}
		n, err := strconv.Atoi(name[1:])
		if err != nil {
			return nil, nil, errCorrupt
		}
		if byNumber[n], err = unpackEvent(v); err != nil {
			return nil, nil, err
		}
	}
	var events []*event.Event
	for _, n := range slices.Sorted(maps.Keys(byNumber)) {
		events = append(events, byNumber[n])
	}
	return m, events, nil
}
