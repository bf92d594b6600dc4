package httpapi_test

import (
	"context"
	"errors"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"
	"go.uber.org/zap/zaptest/observer"

	"bounced/internal/event"
	"bounced/internal/httpapi"
)

var now = time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)

// fake is everything that the API works on. It remembers what it was asked.
type fake struct {
	err    error // of every method of the store
	regs   map[string]event.Registration
	events map[string]*event.Event
	raw    map[string][]byte
	state  map[string]event.EndpointState

	query    event.Query
	selected event.DeliveryQuery
	failure  httpapi.Failure
	rcpt     string
}

func newFake() *fake {
	return &fake{
		regs: map[string]event.Registration{},
		events: map[string]*event.Event{
			"evt_1": {EventID: "evt_1", Type: event.Failure, ID: "order-1", Recipient: "ann@example.net", QueueID: "Q1"},
			"evt_2": {EventID: "evt_2", Type: event.Bounce, ID: "order-2", QueueID: "Q2"},
			"evt_3": {EventID: "evt_3", Type: event.Failure, ID: "order-3"},
		},
		raw:   map[string][]byte{"Q1": []byte("Subject: x\r\n\r\n\x00\xff<script>")},
		state: map[string]event.EndpointState{},
	}
}

func (f *fake) Register(_ context.Context, regs []event.Registration) error {
	for _, r := range regs {
		f.regs[r.ID] = r
	}
	return f.err
}

func (f *fake) Registration(_ context.Context, id string) (event.Registration, error) {
	if r, ok := f.regs[id]; ok {
		return r, f.err
	}
	return event.Registration{}, event.ErrNotFound
}

func (f *fake) Unregister(_ context.Context, id string) error {
	if _, ok := f.regs[id]; !ok {
		return event.ErrNotFound
	}
	delete(f.regs, id)
	return nil
}

func (f *fake) Event(_ context.Context, id string) (*event.Event, error) {
	if f.err != nil {
		return nil, f.err
	}
	if e, ok := f.events[id]; ok {
		return e, nil
	}
	return nil, event.ErrNotFound
}

func (f *fake) Events(_ context.Context, q event.Query) ([]*event.Event, string, error) {
	f.query = q
	if q.Recipient == "nobody@example.net" {
		return nil, "", nil
	}
	return []*event.Event{f.events["evt_1"]}, "next", f.err
}

func (f *fake) Raw(_ context.Context, queueID string) ([]byte, error) {
	if raw, ok := f.raw[queueID]; ok {
		return raw, nil
	}
	return nil, event.ErrNotFound
}

func (f *fake) Deliveries(_ context.Context, q event.DeliveryQuery) ([]event.Delivery, string, error) {
	f.selected = q
	if q.State == event.Done {
		return nil, "", nil
	}
	return []event.Delivery{{EventID: "evt_1", Endpoint: "app", State: event.Parked}}, "", f.err
}

func (f *fake) Delivery(_ context.Context, eventID, endpoint string) (event.Delivery, error) {
	if eventID != "evt_1" || endpoint != "app" {
		return event.Delivery{}, event.ErrNotFound
	}
	return event.Delivery{EventID: eventID, Endpoint: endpoint, State: event.Parked, Attempt: 1,
		Attempts: []event.Attempt{{N: 1, At: now, Took: time.Second, Status: 500}}}, nil
}

func (f *fake) Retry(_ context.Context, q event.DeliveryQuery, at time.Time) (int, error) {
	f.selected = q
	return 7, f.err
}

func (f *fake) Drop(_ context.Context, q event.DeliveryQuery) (int, error) {
	f.selected = q
	return 3, f.err
}

func (f *fake) SetEndpoint(_ context.Context, s event.EndpointState) error {
	f.state[s.Name] = s
	return f.err
}

func (f *fake) Endpoints(context.Context) ([]event.EndpointState, error) {
	return slices.Collect(maps.Values(f.state)), f.err
}

func (f *fake) QueueStats(_ context.Context, name string) (event.QueueStats, error) {
	return event.QueueStats{Endpoint: name, Pending: 5, Parked: 2, Oldest: now.Add(-time.Hour)}, nil
}

func (f *fake) Templates(_ context.Context, limit int) ([]event.Template, error) {
	return make([]event.Template, min(limit, 30)), f.err
}

func (f *fake) Nodes(context.Context, time.Time) ([]event.Node, error) {
	return []event.Node{{Name: "b", Seen: now.Add(-time.Hour)}, {Name: "a", Seen: now}}, f.err
}

func (f *fake) Mint(domain, id string, _ time.Time) (httpapi.Minted, error) {
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
		return httpapi.Minted{Address: "b+~hash-sig@" + domain, Handle: "~hash"}, nil
	}
	return httpapi.Minted{Address: "b+" + id + "-sig@" + domain, Expires: now.AddDate(0, 1, 0)}, nil
}

func (f *fake) Report(_ context.Context, x httpapi.Failure) (*event.Event, error) {
	f.failure = x
	if x.Address == "forged@bounces.example" {
		return nil, &httpapi.FieldError{Field: "address", Message: "It is not one of ours."}
	}
	return &event.Event{EventID: "evt_9", Type: event.Failure, ID: x.ID, Action: "failure"}, f.err
}

func (f *fake) Explain(_ context.Context, raw []byte, rcpt string) (any, error) {
	f.rcpt = rcpt
	if string(raw) == "panic" {
		panic("in the parser")
	}
	return map[string]any{"kind": "other", "bytes": len(raw)}, f.err
}

func (f *fake) Test(_ context.Context, name string) (event.Attempt, error) {
	return event.Attempt{N: 1, Status: 204, Took: time.Millisecond}, f.err
}

// setup is a server over a fake, with what it logs and counts.
type setup struct {
	*httpapi.Server
	fake *fake
	logs *observer.ObservedLogs
	reg  *prometheus.Registry
}

func newServer(t testing.TB, change ...func(*httpapi.Options)) *setup {
	t.Helper()
	core, logs := observer.New(zapcore.DebugLevel)
	s := &setup{fake: newFake(), logs: logs, reg: prometheus.NewRegistry()}
	o := httpapi.Options{
		Listen: "127.0.0.1:0",
		Store:  s.fake, Minter: s.fake, Failures: s.fake, Explainer: s.fake, Tester: s.fake,
		Endpoints:  func() []string { return []string{"app", "log"} },
		Now:        func() time.Time { return now },
		Log:        zap.New(core),
		Registerer: s.reg,
		Gatherer:   s.reg,
	}
	for _, f := range change {
		f(&o)
	}
	var err error
	if s.Server, err = httpapi.New(o); err != nil {
		t.Fatal(err)
	}
	return s
}

func zapError(err error) zap.Field { return zap.Error(err) }
