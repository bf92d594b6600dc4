package intake

import (
	"context"
	"fmt"

	"bounced/internal/event"

	"go.uber.org/zap"
)

// Difference is what today's rules say differently of one kept message.
type Difference struct {
	QueueID string         `json:"queue_id"`
	Before  []*event.Event `json:"before"` // what holds so far, less what was corrected already
	After   []*event.Event `json:"after"`  // the corrections alone
}

// Reclassify judges a kept message again by today's rules, with what is registered
// for its recipients today, or else was when it came. before holds the events that
// were kept of it, and of its earlier corrections. Where the message means the
// same today, the same outcome for the same recipients, it returns nil.
//
// With emit, the corrections are committed. They are events with ids of their own,
// which name what they supersede: the event about the same recipient or, for one
// who is named for the first time, an event about somebody who is not named any
// more, if there is one. A failure of somebody who is not named any more is taken
// back, by a bounce event with the advice to ignore it. Bounce events hold nothing
// against anybody, and are not taken back.
func (in *Intake) Reclassify(ctx context.Context, m *event.Message, before []*event.Event, emit bool) (*Difference, error) {
	k, err := decodeTx(m.Tx)
	if err != nil {
		return nil, fmt.Errorf("transaction of %s: %w", m.QueueID, err)
	}
	known, err := in.recall(ctx, &k, before)
	if err != nil {
		return nil, err
	}
	changed := corrections(before, in.Judge(k.Transaction, m.Raw, known).Events)
	if len(changed) == 0 {
		return nil, nil
	}
	d := &Difference{QueueID: m.QueueID, Before: latest(before), After: changed}
	if !emit {
		return d, nil
	}
	c := &event.Commit{}
	in.addEvents(c, changed, in.opts.Now())
	_, duplicate, err := in.opts.Store.Commit(ctx, c)
	if err != nil {
		return nil, fmt.Errorf("commit corrections of %s: %w", m.QueueID, err)
	}
	if !duplicate {
		in.metrics.kept(changed)
	}
	for _, e := range changed {
		in.opts.Log.Info("corrected", zap.String("queue_id", m.QueueID), zap.String("supersedes", e.Supersedes),
			zap.Object("event", eventFields{e}))
	}
	return d, nil
}

// recall finds what is known beforehand of the recipients of a kept message. Where
// a registration is gone by now, what it said when the message came still holds.
// The recipients that the events name do not count as known: they may have been
// read out of the message, and misread.
func (in *Intake) recall(ctx context.Context, k *kept, before []*event.Event) ([]event.Registration, error) {
	known, err := in.Look(ctx, k.Rcpts)
	if err != nil {
		return nil, err
	}
	then := map[string]registered{}
	for _, e := range before { // older binaries kept nothing but these; tags come from nowhere else
		if _, seen := then[e.Envelope]; !seen {
			then[e.Envelope] = registered{ID: e.ID, Tags: e.Tags}
		}
	}
	for i := range known {
		if isRegistered(known[i]) {
			continue
		}
		r := then[k.Rcpts[i].Address]
		if i < len(k.Known) {
			r = k.Known[i]
		}
		known[i] = event.Registration{ID: r.ID, Recipient: r.Recipient, Tags: r.Tags}
	}
	return known, nil
}
