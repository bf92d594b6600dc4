// Package httpapitest has a Backend with a few made-up events and deliveries,
// for tests of the API and of what calls it.
package httpapitest

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"bounced/internal/event"
	"bounced/internal/httpapi"
)

// Now is the time at which everything in a Backend happens.
var Now = time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)

// Backend is everything that the API works on. It remembers what it was asked.
type Backend struct {
	Err        error // of every method of the store
	Registered map[string]event.Registration
	All        map[string]*event.Event
	Mail       map[string][]byte
	States     map[string]event.EndpointState

	Query    event.Query
	Selected event.DeliveryQuery
	Failure  httpapi.Failure
	Rcpt     string
	Emitted  bool
	Hurried  []string      // the endpoints that Hurry was called with
	Tried    event.Attempt // what Test answers, unless it is zero
	Late     error         // of Reclassify, after what it finds
}

// New returns a Backend with a few events and a parked delivery.
func New() *Backend {
	return &Backend{
		Registered: map[string]event.Registration{},
		All: map[string]*event.Event{
			"evt_1": {EventID: "evt_1", Type: event.Failure, ID: "order-1", Time: Now.Unix(), Recipient: "ann@example.net",
				Code: 550, Extended: "5.1.1", Category: "mailbox_unknown", QueueID: "Q1"},
			"evt_2": {EventID: "evt_2", Type: event.Bounce, ID: "order-2", QueueID: "Q2"},
			"evt_3": {EventID: "evt_3", Type: event.Failure, ID: "order-3"},
			"evt_4": {EventID: "evt_4", Type: event.Failure, ID: "order-4", Code: 550, Description: "\x1b[2J\u202e gone"},
			"evt_5": {EventID: "evt_5", Type: event.Failure, ID: "order-5", Action: "failure", QueueID: "Q5"},
		},
		Mail:   map[string][]byte{"Q1": []byte("Subject: x\r\n\r\n\x00\xff<script>")},
		States: map[string]event.EndpointState{},
	}
}

func (b *Backend) Register(_ context.Context, regs []event.Registration) error {
	for _, r := range regs {
		b.Registered[r.ID] = r
	}
	return b.Err
}

func (b *Backend) Registration(_ context.Context, id string) (event.Registration, error) {
	if r, ok := b.Registered[id]; ok {
		return r, b.Err
	}
	return event.Registration{}, event.ErrNotFound
}

func (b *Backend) Unregister(_ context.Context, id string) error {
	if _, ok := b.Registered[id]; !ok {
		return event.ErrNotFound
	}
	delete(b.Registered, id)
	return nil
}

func (b *Backend) Event(_ context.Context, id string) (*event.Event, error) {
	if b.Err != nil {
		return nil, b.Err
	}
	if e, ok := b.All[id]; ok {
		return e, nil
	}
	return nil, event.ErrNotFound
}

func (b *Backend) Events(_ context.Context, q event.Query) ([]*event.Event, string, error) {
	b.Query = q
	if q.Cursor == "torn" {
		return nil, "", fmt.Errorf("events: %w", event.ErrCursor)
	}
	if q.Recipient == "nobody@example.net" {
		return nil, "", nil
	}
	return []*event.Event{b.All["evt_1"]}, "next", b.Err
}

func (b *Backend) Raw(_ context.Context, queueID string) ([]byte, error) {
	if raw, ok := b.Mail[queueID]; ok {
		return raw, nil
	}
	return nil, event.ErrNotFound
}

func (b *Backend) Deliveries(_ context.Context, q event.DeliveryQuery) ([]event.Delivery, string, error) {
	b.Selected = q
	if q.Cursor == "torn" {
		return nil, "", event.ErrCursor
	}
	if q.State == event.Done {
		return nil, "", nil
	}
	return []event.Delivery{parked}, "", b.Err
}

func (b *Backend) Delivery(_ context.Context, eventID, endpoint string) (event.Delivery, error) {
	if eventID != "evt_1" || endpoint != "app" {
		return event.Delivery{}, event.ErrNotFound
	}
	return parked, nil
}

var parked = event.Delivery{EventID: "evt_1", Endpoint: "app", State: event.Parked, Attempt: 1, Created: Now,
	Attempts: []event.Attempt{{N: 1, At: Now, Took: time.Second, Status: 500}}}

func (b *Backend) Retry(_ context.Context, q event.DeliveryQuery, at time.Time) (int, error) {
	b.Selected = q
	return 7, b.Err
}

func (b *Backend) Drop(_ context.Context, q event.DeliveryQuery) (int, error) {
	b.Selected = q
	return 3, b.Err
}

func (b *Backend) Pause(_ context.Context, name, reason string) (event.EndpointState, error) {
	b.States[name] = event.EndpointState{Name: name, Paused: true, Reason: reason, Since: Now}
	return b.States[name], b.Err
}

func (b *Backend) Resume(_ context.Context, name string) (event.EndpointState, error) {
	b.States[name] = event.EndpointState{Name: name, Since: Now}
	return b.States[name], b.Err
}

func (b *Backend) Endpoints(context.Context) ([]event.EndpointState, error) {
	return slices.Collect(maps.Values(b.States)), b.Err
}

func (b *Backend) QueueStats(_ context.Context, name string) (event.QueueStats, error) {
	return event.QueueStats{Endpoint: name, Pending: 5, Parked: 2, Oldest: Now.Add(-time.Hour)}, nil
}

func (b *Backend) Templates(_ context.Context, limit int) ([]event.Template, error) {
	t := event.Template{Text: "the mailbox of <addr> has moved to the moon", Count: 12, Sample: "…", QueueID: "Q2", First: Now, Last: Now}
	return []event.Template{t, t}[:min(limit, 2)], b.Err
}

func (b *Backend) Nodes(context.Context, time.Time) ([]event.Node, error) {
	return []event.Node{{Name: "b", Seen: Now.Add(-time.Hour)}, {Name: "a", Seen: Now}}, b.Err
}

func (b *Backend) Mint(domain, id string, _ time.Time) (httpapi.Minted, error) {
	if domain == "" {
		domain = "bounces.example"
	}
	switch {
	case domain != "bounces.example":
		return httpapi.Minted{}, &httpapi.FieldError{Field: "domain", Message: "It is not configured."}
	case strings.ContainsRune(id, 0):
		return httpapi.Minted{}, &httpapi.FieldError{Field: "id", Message: "It holds control characters."}
	case id == "broken":
		return httpapi.Minted{}, errors.New("the clock at /dev/rtc is gone")
	case len(id) > 40:
		return httpapi.Minted{Address: "b+~hash-sig@" + domain, Handle: "~hash", Expires: Now.AddDate(0, 1, 0)}, nil
	}
	return httpapi.Minted{Address: "b+" + id + "-sig@" + domain, Expires: Now.AddDate(0, 1, 0)}, nil
}

// Handle is there for shorter ids than Mint has one for, as if another domain had
// less room in its addresses.
func (b *Backend) Handle(id string) string {
	if len(id) > 30 {
		return "~hash"
	}
	return ""
}

func (b *Backend) Report(_ context.Context, x httpapi.Failure) (*event.Event, error) {
	b.Failure = x
	if x.Address == "forged@bounces.example" {
		return nil, &httpapi.FieldError{Field: "address", Message: "It is not one of ours."}
	}
	return &event.Event{EventID: "evt_9", Type: event.Failure, ID: x.ID, Action: "failure"}, b.Err
}

func (b *Backend) Explain(_ context.Context, raw []byte, rcpt string) (any, error) {
	b.Rcpt = rcpt
	if string(raw) == "panic" {
		panic("in the parser")
	}
	return map[string]any{"kind": "other", "bytes": len(raw)}, b.Err
}

// Reclassify finds one difference, and then Err.
func (b *Backend) Reclassify(_ context.Context, since time.Time, emit bool, found func(any) error) (int, error) {
	b.Query.Since, b.Emitted = since, emit
	if b.Err != nil {
		return 0, b.Err
	}
	before, after := *b.All["evt_1"], *b.All["evt_1"]
	after.EventID, after.Supersedes, after.Category = "evt_1c", "evt_1", "mailbox_full"
	err := found(map[string]any{"queue_id": "Q1", "before": []any{before}, "after": []any{after}})
	return 3, errors.Join(err, b.Late)
}

func (b *Backend) Hurry(name string) { b.Hurried = append(b.Hurried, name) }

// NotBefore says that log has asked for a pause.
func (b *Backend) NotBefore(name string) time.Time {
	if name == "log" {
		return Now.Add(time.Hour)
	}
	return time.Time{}
}

func (b *Backend) Test(_ context.Context, name string) (event.Attempt, error) {
	if b.Tried.N != 0 {
		return b.Tried, b.Err
	}
	if name == "log" {
		return event.Attempt{N: 1, Status: 500, Took: time.Millisecond, Reply: "no"}, b.Err
	}
	return event.Attempt{N: 1, Status: 204, Took: time.Millisecond}, b.Err
}

// Options are those of an API over b, on a free port of loopback.
func (b *Backend) Options() httpapi.Options {
	return httpapi.Options{
		Listen: "127.0.0.1:0",
		Store:  b, Minter: b, Failures: b, Explainer: b, Operator: b, Reclassifier: b,
		Endpoints: func() []string { return []string{"app", "log"} },
		Now:       func() time.Time { return Now },
	}
}
