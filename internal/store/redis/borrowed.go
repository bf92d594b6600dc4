package redis

import (
	"context"
	_ "embed"
	"errors"
	"strings"

	"bounced/internal/event"
	"bounced/internal/store"
)

// A bounce event that corrects another is kept without the message, in a later commit and
// perhaps in another partition. But the raw mail is delivered with it, so that has to stay
// until then.

var (
	//go:embed lua/borrow.lua
	borrowText   string
	borrowScript = newScript(borrowText)
)

// borrow notes in the records of messages that their raw mail is delivered with c's events.
// It comes before the commit; if none follows it does no harm.
func (s *Store) borrow(ctx context.Context, c *store.Commit) error {
	if c.Message != nil || len(c.Deliveries) == 0 {
		return nil
	}
	var ops []*op
	for _, e := range c.Events {
		if e.Type != event.Bounce || e.QueueID == "" {
			continue
		}
		part, _, err := s.anywhere(ctx, func(tag string) *op {
			return command(tag, "HGET", tag+":rec:"+e.QueueID, "b")
		})
		if errors.Is(err, store.ErrNotFound) {
			continue
		}
		if err != nil {
			return err
		}
		ops = append(ops, s.eval(part, borrowScript, e.QueueID, e.EventID))
	}
	return s.change(ctx, ops...)
}

// lent reports whether one of the events, whose ids are a line each, is in a commit that is
// still to be delivered.
func (s *Store) lent(ctx context.Context, borrowers string) (bool, error) {
	for id := range strings.Lines(borrowers) {
		at, err := s.locate(ctx, strings.TrimSuffix(id, "\n"))
		if errors.Is(err, store.ErrNotFound) {
			continue
		}
		if err != nil {
			return false, err
		}
		rid, _ := at.split()
		open := command(s.tags[at.part], "HGET", s.tags[at.part]+":rec:"+rid, "n")
		if err := s.look(ctx, open); err != nil {
			return false, err
		}
		if n, ok, err := open.text(); err != nil || ok && n != "0" {
			return true, err
		}
	}
	return false, nil
}
