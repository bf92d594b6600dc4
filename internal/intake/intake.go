// Package intake takes one message in: it reads it, judges it, looks up what
// the sender said of the original, and keeps what follows from that in one
// commit. In go a transaction and the raw bytes; out come events, and the
// deliveries that are due for them.
//
// It never talks to the network; the store and the list of endpoints are
// handed to it.
package intake

import (
	"context"
	"errors"
	"fmt"
	"time"

	"bounced/classify"
	"bounced/dsn"
	"bounced/envelope"
	"bounced/internal/event"

	"github.com/prometheus/client_golang/prometheus"
	"go.uber.org/zap"
)

// Store is what intake asks of durable storage.
type Store interface {
	// Commit keeps c in one durable step. For a message already kept it
	// returns duplicate and the queue id given then. Once it has returned nil,
	// nobody may look at c any more: the next message uses its memory.
	Commit(ctx context.Context, c *event.Commit) (queueID string, duplicate bool, err error)
	// Registration looks up by message id, or by handle ("~…");
	// event.ErrNotFound if there is none.
	Registration(ctx context.Context, id string) (event.Registration, error)
	// Event looks up what is kept; event.ErrNotFound if it is not.
	Event(ctx context.Context, eventID string) (*event.Event, error)
}

// Router knows the endpoints.
type Router interface {
	// Route returns the deliveries of an event that is committed at now: one for
	// each endpoint that wants it.
	Route(e *event.Event, now time.Time) []event.Delivery
	// WantsAllBounces says whether anyone wants bounce events of messages that
	// made failure events too.
	WantsAllBounces() bool
}

// Judge turns facts into a verdict.
type Judge interface {
	// JudgeInto fills in res. What res held is overwritten, and its memory used
	// again.
	JudgeInto(res *classify.Result, rep *dsn.Report, known classify.Known)
	// JudgeRefusal judges a failure that the sending side saw itself.
	JudgeRefusal(r classify.Refusal) classify.Outcome
}

// Options configure an Intake. Store, Router and Judge are required.
type Options struct {
	Store  Store
	Router Router
	Judge  Judge

	// MinConfidence is the confidence, up to 1, that a verdict of failure needs
	// to become failure events; below it the message becomes a bounce event. 0
	// means 0.5, and with a negative one any will do.
	MinConfidence float64

	Now        func() time.Time      // nil means time.Now
	Log        *zap.Logger           // nil means no log
	Registerer prometheus.Registerer // nil leaves the metrics unregistered
}

func (o Options) withDefaults() Options {
	if o.MinConfidence == 0 {
		o.MinConfidence = 0.5
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Log == nil {
		o.Log = zap.NewNop()
	}
	o.Log = o.Log.Named("intake")
	return o
}

// Intake takes messages in. Its methods may be called concurrently.
type Intake struct {
	opts    Options
	metrics *metrics
}

// New returns an Intake. It refuses options that lack a part, or contradict
// themselves.
func New(o Options) (*Intake, error) {
	o = o.withDefaults()
	switch {
	case o.Store == nil, o.Router == nil, o.Judge == nil:
		return nil, errors.New("intake: Store, Router and Judge are required")
	case o.MinConfidence > 1:
		return nil, fmt.Errorf("intake: confidence %v is more than 1", o.MinConfidence)
	}
	return &Intake{opts: o, metrics: newMetrics(o.Registerer)}, nil
}

// Accept takes responsibility for a message: when it returns nil, the message,
// its events and their deliveries are durable under the queue id that it returns,
// for a repeated message the one of the first time. On an error nothing is known
// to be kept, and the client may send again; errors.Is finds event.ErrFull. raw is
// not kept after it returns.
func (in *Intake) Accept(ctx context.Context, tx envelope.Transaction, raw []byte) (string, error) {
	began := time.Now()
	if tx.Received.IsZero() {
		tx.Received = in.opts.Now()
	}
	if tx.QueueID == "" {
		tx.QueueID = event.NewQueueID(tx.Received)
	}
	known, err := in.Look(ctx, tx.Rcpts)
	if err != nil {
		in.metrics.refused(err)
		return "", err
	}
	j := in.judge(judgements.Get().(*judgement), &tx, raw, known, in.opts.Router.WantsAllBounces())
	in.metrics.parse.Observe(time.Since(began).Seconds())

	commit := in.commit(&tx, raw, known, j)
	committing := time.Now()
	queueID, duplicate, err := in.opts.Store.Commit(ctx, commit)
	in.metrics.committed(time.Since(committing), err)
	if err != nil {
		return "", fmt.Errorf("commit %s: %w", tx.QueueID, err)
	}
	if !duplicate {
		in.metrics.accepted(tx.Rcpts, j)
	}
	in.logAccepted(&tx, queueID, duplicate, j)
	j.release()
	return queueID, nil
}

// Look finds what senders registered for the ids of the recipients: one
// registration for each, empty where there is none.
func (in *Intake) Look(ctx context.Context, rcpts []envelope.Recipient) ([]event.Registration, error) {
	regs := make([]event.Registration, len(rcpts))
	for i := range rcpts {
		id := rcpts[i].Decoded.ID
		if id == "" {
			continue
		}
		var err error
		if regs[i], err = in.registration(ctx, id); err != nil {
			return nil, err
		}
	}
	return regs, nil
}

// registration returns what was registered for one id, empty if nothing was. One
// that a sender wrote in a form of its own counts as none: an error would hold up
// every bounce for the id until the remote server gives up.
func (in *Intake) registration(ctx context.Context, id string) (event.Registration, error) {
	reg, err := in.opts.Store.Registration(ctx, id)
	switch {
	case err == nil:
		return reg, nil
	case errors.Is(err, event.ErrNotFound):
		return event.Registration{}, nil
	case errors.Is(err, event.ErrForm):
		in.opts.Log.Warn("registration left out", zap.String("message_id", id), zap.Error(err))
		return event.Registration{}, nil
	}
	return event.Registration{}, fmt.Errorf("look up %s: %w", id, err)
}

// commit gathers what is to be kept of a judged message.
func (in *Intake) commit(tx *envelope.Transaction, raw []byte, known []event.Registration, j *judgement) *event.Commit {
	c := &event.Commit{
		Message: &event.Message{
			QueueID:  tx.QueueID,
			Digest:   envelopeDigest(tx, j.digest),
			Received: tx.Received,
			Tx:       encodeTx(tx, known),
			Raw:      raw,
		},
		Unknown: j.unknown,
	}
	in.addEvents(c, j.events, tx.Received)
	return c
}

// addEvents adds the events and the deliveries they are owed.
func (in *Intake) addEvents(c *event.Commit, events []*event.Event, now time.Time) {
	c.Events = events
	for _, e := range events {
		c.Deliveries = append(c.Deliveries, in.opts.Router.Route(e, now)...)
	}
}

func (in *Intake) logAccepted(tx *envelope.Transaction, queueID string, duplicate bool, j *judgement) {
	if !in.opts.Log.Core().Enabled(zap.InfoLevel) {
		return
	}
	// Not With: it would encode its fields, and most messages have one line.
	session, queue := zap.String("session_id", tx.SessionID), zap.String("queue_id", queueID)
	if duplicate {
		in.opts.Log.Info("repeated", session, queue, zap.String("instead_of", tx.QueueID))
		return
	}
	for _, e := range j.events {
		in.opts.Log.Info("understood", session, queue, zap.Object("event", eventFields{e}))
	}
}
