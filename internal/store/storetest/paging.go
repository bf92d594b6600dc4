package storetest

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"time"

	"github.com/google/go-cmp/cmp"

	"bounced/internal/event"
)

var pagingChecks = []check{
	{name: "EventsPagedPastOthers", run: eventsPagedPastOthers},
	{name: "DeliveriesPagedPastOthers", run: deliveriesPagedPastOthers},
	{name: "PagesOfAnyQuery", run: pagesOfAnyQuery},
}

// soon ends a walk that would never end by itself.
const soon = 10 * time.Second

// eventsPagedPastOthers: after a full page there are only events that do not match the query,
// more than are on a page.
func eventsPagedPastOthers(f *fixture) {
	for range 3 {
		f.keep(f.bounce("a"))
		f.pass(time.Second)
	}
	want := f.failure("a")
	f.keep(want)
	ctx, cancel := context.WithTimeout(ctx, soon)
	defer cancel()
	page, cursor, err := f.s.Events(ctx, event.Query{Type: event.Failure, Limit: 1})
	f.ok(err)
	if len(page) != 1 || page[0].EventID != want.Events[0].EventID || cursor != "" {
		f.Errorf("a page of %d and cursor %q, want the one failure", len(page), cursor)
	}
}

func deliveriesPagedPastOthers(f *fixture) {
	c := f.failure("a", "a", "b", "c")
	c.Deliveries[0].State = event.Parked
	f.keep(c)
	ctx, cancel := context.WithTimeout(ctx, soon)
	defer cancel()
	page, cursor, err := f.s.Deliveries(ctx, event.DeliveryQuery{EventID: c.Events[0].EventID, State: event.Parked, Limit: 1})
	f.ok(err)
	if len(page) != 1 || page[0].Endpoint != "a" || cursor != "" {
		f.Errorf("a page of %d and cursor %q, want the one that is parked", len(page), cursor)
	}
}

// pagesOfAnyQuery compares what all pages of a query hold with what was kept.
func pagesOfAnyQuery(f *fixture) {
	seed := f.Now().UnixNano()
	f.Logf("seed %d", seed)
	p := &paging{fixture: f, Rand: rand.New(rand.NewPCG(uint64(seed), 0)), base: f.Now()}
	f.pass(time.Minute)
	for range 60 {
		p.keepOne()
	}
	for range 30 {
		p.walkEvents()
		p.walkDeliveries()
	}
}

// paging keeps random events and deliveries, and asks for some of them.
type paging struct {
	*fixture
	*rand.Rand
	base       time.Time
	events     []*event.Event
	deliveries []event.Delivery
}

func (p *paging) keepOne() {
	at := p.base.Add(time.Duration(p.IntN(5)) * time.Second) // many of one second
	e := p.event(event.Type(p.one("failure", "bounce")), p.one("a", "b", "c"))
	e.Recipient = p.one("Bob@Example.com", "ann@example.com", "")
	e.Category = p.one("mailbox_unknown", "mailbox_full")
	e.SetTime(at)
	c := p.commit(nil, []*event.Event{e}, []string{"app", "audit", "log"}[:1+p.IntN(3)]...)
	for i := range c.Deliveries {
		d := &c.Deliveries[i]
		d.State, d.Created, d.Next = event.DeliveryState(p.one("pending", "parked", "done")), at, at
	}
	p.keep(c)
	p.events = append(p.events, e)
	p.deliveries = append(p.deliveries, c.Deliveries...)
}

func (p *paging) one(of ...string) string { return of[p.IntN(len(of))] }

// moment returns a time near those of the events, or the zero time.
func (p *paging) moment() time.Time {
	if p.IntN(3) > 0 {
		return time.Time{}
	}
	return p.base.Add(time.Duration(p.IntN(6))*time.Second + time.Duration(p.IntN(2))*time.Millisecond)
}

func (p *paging) walkEvents() {
	q := event.Query{
		ID: p.one("", "", "a", "b", "x"), Recipient: p.one("", "", "bob@EXAMPLE.com"),
		Category: p.one("", "", "mailbox_full"), Type: event.Type(p.one("", "", "bounce")),
		Since: p.moment(), Until: p.moment(), Limit: 1 + p.IntN(7),
	}
	var want []string
	for _, e := range p.events {
		at := time.Unix(e.Time, 0)
		if (q.ID == "" || q.ID == e.ID) && (q.Recipient == "" || strings.EqualFold(q.Recipient, e.Recipient)) &&
			(q.Category == "" || q.Category == e.Category) && (q.Type == "" || q.Type == e.Type) &&
			!at.Before(q.Since) && (q.Until.IsZero() || at.Before(q.Until)) {
			want = append(want, e.EventID)
		}
	}
	ctx, cancel := context.WithTimeout(ctx, soon)
	defer cancel()
	p.same(fmt.Sprintf("%+v", q), want, func(cursor string) (ids []string, next string, err error) {
		q.Cursor = cursor
		page, next, err := p.s.Events(ctx, q)
		if !slices.IsSortedFunc(page, func(a, b *event.Event) int { return int(b.Time - a.Time) }) {
			p.Errorf("%+v: not newest first", q)
		}
		for _, e := range page {
			ids = append(ids, e.EventID)
		}
		return ids, next, err
	})
}

func (p *paging) walkDeliveries() {
	q := event.DeliveryQuery{
		Endpoint: p.one("", "", "app", "audit", "log", "x"),
		State:    event.DeliveryState(p.one("", "", "pending", "parked", "done")),
		EventID:  p.one("", "", "", p.events[p.IntN(len(p.events))].EventID),
		Since:    p.moment(), Limit: 1 + p.IntN(7),
	}
	var want []string
	for _, d := range p.deliveries {
		if (q.Endpoint == "" || q.Endpoint == d.Endpoint) && (q.State == "" || q.State == d.State) &&
			(q.EventID == "" || q.EventID == d.EventID) && !d.Created.Before(q.Since) {
			want = append(want, d.EventID+" "+d.Endpoint)
		}
	}
	ctx, cancel := context.WithTimeout(ctx, soon)
	defer cancel()
	p.same(fmt.Sprintf("%+v", q), want, func(cursor string) (ids []string, next string, err error) {
		q.Cursor = cursor
		page, next, err := p.s.Deliveries(ctx, q)
		if !slices.IsSortedFunc(page, func(a, b event.Delivery) int { return a.Created.Compare(b.Created) }) {
			p.Errorf("%+v: not oldest first", q)
		}
		for _, d := range page {
			ids = append(ids, d.EventID+" "+d.Endpoint)
		}
		return ids, next, err
	})
}

// same reads all pages, which must hold what is wanted, each once.
func (p *paging) same(query string, want []string, read func(cursor string) ([]string, string, error)) {
	p.Helper()
	var got []string
	cursor := ""
	for {
		ids, next, err := read(cursor)
		if err != nil {
			p.Fatalf("%s: %v", query, err)
		}
		got = append(got, ids...)
		if next == "" {
			break
		}
		if len(got) > len(want) {
			p.Fatalf("%s: %d so far and a cursor, want %d", query, len(got), len(want))
		}
		cursor = next
	}
	slices.Sort(want)
	slices.Sort(got)
	if d := cmp.Diff(want, got); d != "" {
		p.Errorf("%s (-want +got):\n%s", query, d)
	}
}
