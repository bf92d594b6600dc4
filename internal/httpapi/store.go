package httpapi

import (
	"context"
	"time"

	"bounced/internal/event"
)

// Store is what the API asks of durable storage. Its errors are those of
// package event.
type Store interface {
	Registry
	Events
	Deliveries
	States
	Watch
}

// Registry is what senders told us of their messages beforehand. An id without a
// registration is event.ErrNotFound.
type Registry interface {
	// Register keeps registrations, in place of older ones with the same id. One
	// without Expires lasts for the retention of the registry.
	Register(ctx context.Context, regs []event.Registration) error
	Registration(ctx context.Context, id string) (event.Registration, error)
	Unregister(ctx context.Context, id string) error
}

// Events holds the events that were made, and the raw mail that they were made of.
// What is not there, or not any more, is event.ErrNotFound. The cursor leads to the
// next page, and is empty on the last.
type Events interface {
	Event(ctx context.Context, eventID string) (*event.Event, error)
	Events(ctx context.Context, q event.Query) (page []*event.Event, cursor string, err error)
	Raw(ctx context.Context, queueID string) ([]byte, error)
}

// Deliveries holds the duties to bring events to endpoints. Retry makes all pending
// and parked ones that match due at now, Drop removes them, whatever the query's
// Limit; both return how many those were.
type Deliveries interface {
	Deliveries(ctx context.Context, q event.DeliveryQuery) (page []event.Delivery, cursor string, err error)
	Delivery(ctx context.Context, eventID, endpoint string) (event.Delivery, error)
	Retry(ctx context.Context, q event.DeliveryQuery, now time.Time) (n int, err error)
	Drop(ctx context.Context, q event.DeliveryQuery) (n int, err error)
}

// States says which endpoints are paused, and how much waits for them.
type States interface {
	Endpoints(ctx context.Context) ([]event.EndpointState, error)
	QueueStats(ctx context.Context, endpoint string) (event.QueueStats, error)
}

// Watch is what operators look at.
type Watch interface {
	// Templates returns texts that no rule matched, the most frequent first.
	Templates(ctx context.Context, limit int) ([]event.Template, error)
	// Nodes returns those seen at or after since.
	Nodes(ctx context.Context, since time.Time) ([]event.Node, error)
}
