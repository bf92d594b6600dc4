package intake

import (
	"cmp"
	"context"
	"fmt"
	"strings"

	"bounced/classify"
	"bounced/internal/event"

	"go.uber.org/zap"
)

// Report takes in a failure that the sending side saw while it sent, and returns
// the event that it became. A failure reported twice is one event: the one kept
// the first time.
func (in *Intake) Report(ctx context.Context, f event.SyncFailure) (*event.Event, error) {
	reg, err := in.registration(ctx, f.ID)
	if err != nil {
		return nil, err
	}
	now := in.opts.Now()
	d := digestOf([]byte(strings.Join([]string{
		"sync", f.State, fmt.Sprint(f.Code), f.Extended, f.Description,
	}, "\x00")))
	e := in.syncEvent(&f, &reg)
	e.SetTime(now)
	e.EventID = eventID(e, d)

	c := &event.Commit{}
	e.QueueID = event.NewQueueID(now)
	in.addEvents(c, []*event.Event{e}, now)
	_, duplicate, err := in.opts.Store.Commit(ctx, c)
	if err != nil {
		return nil, fmt.Errorf("commit %s: %w", e.EventID, err)
	}
	if duplicate {
		if e, err = in.opts.Store.Event(ctx, e.EventID); err != nil {
			return nil, fmt.Errorf("reported before: %w", err)
		}
	} else {
		in.metrics.kept(c.Events)
	}
	in.opts.Log.Info("reported", zap.String("queue_id", e.QueueID), zap.Bool("duplicate", duplicate),
		zap.Object("event", eventFields{e}))
	return e, nil
}

// syncEvent is the event that a reported failure becomes, still without time,
// queue id and event id.
func (in *Intake) syncEvent(f *event.SyncFailure, reg *event.Registration) *event.Event {
	o := in.opts.Judge.JudgeRefusal(classify.Refusal{
		Recipient: cmp.Or(f.Recipient, reg.Recipient), State: f.State,
		Code: f.Code, Status: f.Extended, Text: f.Description, Host: f.RemoteMTA,
	})
	e := &event.Event{
		Type: event.Failure, Kind: string(classify.Failure), ID: cmp.Or(reg.ID, f.ID), Domain: f.Domain,
		Recipient: cmp.Or(f.Recipient, reg.Recipient), Envelope: f.Envelope,
		Action: "failure", State: f.State, Tags: f.Tags, Authenticity: "unsigned",
	}
	if f.Signed {
		e.Authenticity = "signed"
	}
	if len(e.Tags) == 0 {
		e.Tags = reg.Tags
	}
	fillOutcome(e, &o)
	// The facts are the caller's, whatever the rules read out of the text.
	e.Code, e.Description, e.RemoteMTA = f.Code, f.Description, f.RemoteMTA
	e.Extended = cmp.Or(f.Extended, o.Status)
	return e
}
