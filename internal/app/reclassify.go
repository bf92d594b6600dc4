package app

import (
	"context"
	"errors"
	"fmt"
	"time"

	"bounced/internal/event"
	"bounced/internal/intake"
	"bounced/internal/store"
)

// reclassifier judges kept messages by today's rules.
type reclassifier struct {
	store  store.Store
	intake *intake.Intake
	raw    time.Duration // how long raw mail is kept; negative: for ever
}

// lastMoment is how long before its retention is over a message is left alone: it might
// be gone before its corrections are kept.
const lastMoment = time.Minute

// Reclassify goes through the kept messages in order. What was said of a message
// includes its corrections so far.
func (r reclassifier) Reclassify(ctx context.Context, since time.Time, emit bool, found func(any) error) (int, error) {
	messages, began := 0, time.Now()
	err := r.store.Messages(ctx, since, func(m *event.Message, before []*event.Event) error {
		if m.Received.After(began) {
			return errCaughtUp // today's rules judged it already
		}
		if r.raw >= 0 && time.Since(m.Received) > r.raw-lastMoment {
			return nil
		}
		messages++
		corrected, err := r.corrections(ctx, m, before)
		if err != nil {
			return err
		}
		d, err := r.intake.Reclassify(ctx, m, append(before, corrected...), emit)
		if err != nil || d == nil {
			return err
		}
		return found(d)
	})
	if errors.Is(err, errCaughtUp) {
		err = nil
	}
	return messages, err
}

var errCaughtUp = errors.New("caught up with the mail that comes in")

// corrections finds the events that corrected those of a message, before. They were not
// kept with the message, but have its queue id, and the time and id of its own events.
func (r reclassifier) corrections(ctx context.Context, m *event.Message, before []*event.Event) ([]*event.Event, error) {
	var list []*event.Event
	asked, own := map[event.Query]bool{}, map[string]bool{}
	for _, e := range before {
		own[e.EventID] = true
	}
	for _, e := range before {
		at := time.Unix(e.Time, 0)
		q := event.Query{ID: e.ID, Since: at, Until: at.Add(time.Second), Limit: 1000}
		if asked[q] {
			continue
		}
		asked[q] = true
		page, _, err := r.store.Events(ctx, q)
		if err != nil {
			return nil, fmt.Errorf("corrections of %s: %w", m.QueueID, err)
		}
		for _, c := range page {
			if c.QueueID == m.QueueID && !own[c.EventID] {
				list = append(list, c)
			}
		}
	}
	return list, nil
}
