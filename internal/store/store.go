// Package store says what bounced asks of durable storage. The packages below
// it provide it: pebble for one machine, redis for several; storetest is what
// both have to pass.
package store

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"time"

	"bounced/internal/event"
)

// Errors that callers tell apart.
var (
	ErrNotFound = event.ErrNotFound
	ErrFull     = event.ErrFull
	ErrDown     = event.ErrDown
	ErrDamaged  = event.ErrDamaged
	ErrNewer    = errors.New("store: written by a newer version")
	ErrCursor   = event.ErrCursor
)

// How much raw mail a Claim brings along, in bytes: a worker claims more than it has calls
// for, and holds all of it.
const (
	ClaimRawEach = 1 << 20 // of one message
	ClaimRawAll  = 8 << 20 // in one call
)

// NodeTime is how long a node is remembered after it was last seen: in containers each
// start has a name of its own.
const NodeTime = 7 * 24 * time.Hour

// Commit is what one message becomes, kept in one durable step.
type Commit = event.Commit

// Store is durable storage. All methods may be called concurrently. A method
// that changes something returns nil only once the change would survive a power
// cut, as far as the store's durability setting promises that.
type Store interface {
	// Commit keeps c. A message with the same Digest within the retention of
	// events is already kept: duplicate is true, with the queue id given then,
	// and nothing changes. An event that is already kept, perhaps since the same
	// message came in another envelope, stays as it is, its deliveries too; only
	// what is new is kept beside the message. Without a message, duplicate is
	// true when all events were kept.
	Commit(ctx context.Context, c *Commit) (queueID string, duplicate bool, err error)

	// Claim takes up to max deliveries of the endpoint that are due at now, earliest
	// first: each gets Attempt+1 and Next = now+lease, durably, before Claim returns.
	// With ordered set, of each message id only the pending delivery that was created
	// first can be taken; those without a message id are in no order. One that had to
	// wait for its turn is due again at the latest when the one before it is settled,
	// and NextDue does not name a time before now for it. A parked or dropped one
	// lets the next go. A parked one that is retried goes before all that are still
	// pending, but not before those that are under a lease by then.
	//
	// Raw mail of bounce events comes along, up to ClaimRawEach bytes each and
	// ClaimRawAll a call; what is larger is left out, and Raw returns it. Damaged mail
	// is left out too, and Raw returns the error. A damaged event keeps no other from
	// being claimed: its own claim is marked.
	Claim(ctx context.Context, endpoint string, now time.Time, lease time.Duration, max int, ordered bool) ([]event.Claim, error)
	// Renew puts off the end of the leases. A claim that has since been taken
	// by another worker, or settled, stays as it is.
	Renew(ctx context.Context, claims []event.Claim, until time.Time) error
	// Settle records outcomes. An outcome whose claim has since been taken by
	// another worker, settled or dropped changes nothing. One that comes after
	// the lease, but before anyone took the delivery over, counts.
	Settle(ctx context.Context, outcomes []event.Outcome) error
	// NextDue returns when the endpoint's earliest pending delivery is due; ok is
	// false if there is none.
	NextDue(ctx context.Context, endpoint string) (at time.Time, ok bool, err error)
	// Wake returns a channel that gets a value when the endpoint may have new
	// work from this process. It has room for one value and is never closed.
	Wake(endpoint string) <-chan struct{}

	// Deliveries lists those that match q, a page at a time. It leaves out what is
	// damaged, and logs that.
	Deliveries(ctx context.Context, q event.DeliveryQuery) (page []event.Delivery, cursor string, err error)
	Delivery(ctx context.Context, eventID, endpoint string) (event.Delivery, error)
	// Retry makes matching pending and parked deliveries due at now, all of
	// them: Cursor and Limit do not count. Those under a running lease are
	// being tried already, and stay as they are. Parked ones have used up their
	// schedule, and begin it afresh: Attempt is 0 again, Attempts is kept.
	Retry(ctx context.Context, q event.DeliveryQuery, now time.Time) (n int, err error)
	// Drop gives up matching pending and parked deliveries for good, claimed
	// ones too: they are gone. Cursor and Limit do not count.
	Drop(ctx context.Context, q event.DeliveryQuery) (n int, err error)
	QueueStats(ctx context.Context, endpoint string) (event.QueueStats, error)
	// Queues returns the QueueStats of each endpoint that has deliveries still to be
	// made, by name, whether the endpoint is configured or not.
	Queues(ctx context.Context) ([]event.QueueStats, error)

	Event(ctx context.Context, eventID string) (*event.Event, error)
	// Events lists those that match q, a page at a time. It leaves out what is
	// damaged, and logs that.
	Events(ctx context.Context, q event.Query) (page []*event.Event, cursor string, err error)
	Raw(ctx context.Context, queueID string) ([]byte, error)
	// Messages calls f with each kept message received at or after since, in
	// order, until f returns an error. Those that are damaged it leaves out, and
	// returns ErrDamaged when it has been through all.
	Messages(ctx context.Context, since time.Time, f func(*event.Message, []*event.Event) error) error

	// Register keeps registrations, replacing older ones of the same id. One
	// without Expires lasts for the retention of the registry.
	Register(ctx context.Context, regs []event.Registration) error
	// Registration looks up by id, or by handle where id starts with "~".
	// An expired one is ErrNotFound.
	Registration(ctx context.Context, id string) (event.Registration, error)
	Unregister(ctx context.Context, id string) error

	SetEndpoint(ctx context.Context, s event.EndpointState) error
	Endpoints(ctx context.Context) ([]event.EndpointState, error)

	// Templates lists the most frequent ones first. Commits add up by Text; a
	// Count of 0 counts as 1, and the sample stays that of the first.
	Templates(ctx context.Context, limit int) ([]event.Template, error)

	// Beat keeps that a node is alive; Nodes lists those seen at or after since.
	Beat(ctx context.Context, n event.Node) error
	Nodes(ctx context.Context, since time.Time) ([]event.Node, error)

	// Ready returns nil if a Commit can be expected to work now.
	Ready(ctx context.Context) error
	// Size returns how many bytes the store takes on its medium.
	Size(ctx context.Context) (int64, error)
	// Expire removes what is past its retention at now, and then the oldest until the
	// store is within its cap of bytes; but nothing that is still to be delivered,
	// pending or parked. Done deliveries go with their event, and nodes after
	// NodeTime.
	Expire(ctx context.Context, now time.Time) (ExpireStats, error)
	Close() error
}

// LeftOut counts what was left out since it is damaged. The zero value has counted
// nothing.
type LeftOut struct {
	n     int
	first error
}

// Add counts one, and remembers the first error.
func (l *LeftOut) Add(err error) {
	l.n++
	l.first = cmp.Or(l.first, err)
}

// Err returns an ErrDamaged that says how many there were; nil if there was none.
func (l *LeftOut) Err() error {
	if l.n == 0 {
		return nil
	}
	return fmt.Errorf("%w: %d left out, the first for: %w", ErrDamaged, l.n, l.first)
}

// QueuesOf does what Queues does, for a store that knows the names of its endpoints.
func QueuesOf(ctx context.Context, s Store, names []string) (queues []event.QueueStats, err error) {
	for _, name := range names {
		q, err := s.QueueStats(ctx, name)
		if err != nil {
			return nil, err
		}
		if q.Pending+q.Parked > 0 {
			queues = append(queues, q)
		}
	}
	return queues, nil
}

// ExpireStats counts what Expire removed.
type ExpireStats struct {
	Messages, Events, Registrations, Deliveries int
}

// Retention says how long things are kept; zero values mean the defaults of
// DESIGN §7, negative ones for ever.
type Retention struct {
	Raw, Events, Registry time.Duration
	MaxBytes              int64 // 0 means no cap
}

// WithDefaults fills the zero durations: 7 days of raw mail, 30 days of events
// and of the registry.
func (r Retention) WithDefaults() Retention {
	const day = 24 * time.Hour
	if r.Raw == 0 {
		r.Raw = 7 * day
	}
	if r.Events == 0 {
		r.Events = 30 * day
	}
	if r.Registry == 0 {
		r.Registry = 30 * day
	}
	return r
}
