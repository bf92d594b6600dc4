package intake

import (
	"context"
	"fmt"

	"bounced/internal/event"

	"go.uber.org/zap"
)

// Difference is what today's rules say otherwise of one kept message.
type Difference struct {
	QueueID string         `json:"queue_id"`
	Before  []*event.Event `json:"before"`
	After   []*event.Event `json:"after"`
}

// Reclassify judges a kept message again. It returns nil when today's rules say
// what was said then. With emit, corrected events that name what they
// supersede are committed.
func (in *Intake) Reclassify(ctx context.Context, m *event.Message, before []*event.Event, emit bool) (*Difference, error) {
	tx, err := decodeTx(m.Tx)
	if err != nil {
		return nil, fmt.Errorf("transaction of %s: %w", m.QueueID, err)
	}
	known, err := in.Look(ctx, tx.Rcpts)
	if err != nil {
		return nil, err
	}
	for i := range known { // tags may have expired with the registration
		for _, e := range before {
			if known[i].Recipient == "" && e.Envelope == tx.Rcpts[i].Address {
				known[i] = event.Registration{ID: e.ID, Recipient: e.Recipient, Tags: e.Tags}
			}
		}
	}
	after := in.Judge(tx, m.Raw, known).Events
	before = latest(before)
	changed := supersede(before, after)
	if len(changed) == 0 {
		return nil, nil
	}
	d := &Difference{QueueID: m.QueueID, Before: before, After: changed}
	if !emit {
		return d, nil
	}
	c := &event.Commit{}
	in.addEvents(c, changed, in.opts.Now())
	if _, _, err := in.opts.Store.Commit(ctx, c); err != nil {
		return nil, fmt.Errorf("commit corrections of %s: %w", m.QueueID, err)
	}
	for _, e := range changed {
		in.opts.Log.Info("corrected", zap.String("queue_id", m.QueueID), zap.String("supersedes", e.Supersedes),
			zap.Object("event", eventFields{e}))
	}
	return d, nil
}

// latest leaves out events that a correction superseded already.
func latest(events []*event.Event) []*event.Event {
	gone := map[string]bool{}
	for _, e := range events {
		gone[e.Supersedes] = true
	}
	var out []*event.Event
	for _, e := range events {
		if !gone[e.EventID] && !e.Recognised {
			out = append(out, e)
		}
	}
	return out
}

// supersede returns those of after that say something else than before. Each
// names the event that it corrects: the one of the same recipient, or else the
// one of the same address that mail came back to.
func supersede(before, after []*event.Event) []*event.Event {
	old := counterpartsOf(before)
	var changed []*event.Event
	for _, e := range after {
		was := old.of(e)
		if was != nil && says(was) == says(e) {
			continue
		}
		if was != nil {
			e.Supersedes = was.EventID
		}
		e.EventID = correctionID(e)
		changed = append(changed, e)
	}
	return changed
}

// counterparts finds the event that another one takes the place of: the first
// of its envelope about the same recipient and of the same type, or else the
// last of its envelope.
type counterparts struct {
	same map[about]*event.Event
	near map[string]*event.Event // by envelope
}

type about struct {
	envelope, recipient string
	typ                 event.Type
}

func counterpartsOf(events []*event.Event) counterparts {
	c := counterparts{make(map[about]*event.Event, len(events)), map[string]*event.Event{}}
	for _, e := range events {
		if k := (about{e.Envelope, e.Recipient, e.Type}); c.same[k] == nil {
			c.same[k] = e
		}
		c.near[e.Envelope] = e
	}
	return c
}

func (c counterparts) of(e *event.Event) *event.Event {
	if was := c.same[about{e.Envelope, e.Recipient, e.Type}]; was != nil {
		return was
	}
	return c.near[e.Envelope]
}

// says is what a consumer acts upon.
func says(e *event.Event) string {
	return fmt.Sprint(e.Type, e.Kind, e.Recipient, e.Code, e.Extended, e.Category, e.Permanence, e.Fault, e.Advice)
}
