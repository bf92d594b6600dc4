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

// Registry is what senders told of their messages beforehand.
type Registry interface {
	// Register keeps registrations, replacing older ones of the same id. One
	// without Expires lasts for the retention of the registry.
	Register(ctx context.Context, regs []event.Registration) error
	Registration(ctx context.Context, id string) (event.Registration, error)
	Unregister(ctx context.Context, id string) error
}

// Events are those that were made, with the raw mail behind them.
type Events interface {
	Event(ctx context.Context, eventID string) (*event.Event, error)
	Events(ctx context.Context, q event.Query) (page []*event.Event, cursor string, err error)
	Raw(ctx context.Context, queueID string) ([]byte, error)
}

// Deliveries are the duties to bring events to endpoints. Retry and Drop act
// on all pending and parked ones that match, whatever the query's Limit.
type Deliveries interface {
	Deliveries(ctx context.Context, q event.DeliveryQuery) (page []event.Delivery, cursor string, err error)
	Delivery(ctx context.Context, eventID, endpoint string) (event.Delivery, error)
	Retry(ctx context.Context, q event.DeliveryQuery, now time.Time) (n int, err error)
	Drop(ctx context.Context, q event.DeliveryQuery) (n int, err error)
}

// States are what operators and replies did to endpoints, and how much waits
// there.
type States interface {
	Endpoints(ctx context.Context) ([]event.EndpointState, error)
	QueueStats(ctx context.Context, endpoint string) (event.QueueStats, error)
}

// Watch is for people who look after the whole.
type Watch interface {
	Templates(ctx context.Context, limit int) ([]event.Template, error)
	Nodes(ctx context.Context, since time.Time) ([]event.Node, error)
}
