package storetest

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/google/go-cmp/cmp"

	"bounced/internal/event"
	"bounced/internal/store"
)

var eventChecks = []check{
	{name: "EventsFiltered", run: eventsFiltered},
	{name: "EventsNewestFirst", run: eventsNewestFirst},
	{name: "EventsPaged", run: eventsPaged},
	{name: "EventsPagedWhileGrowing", run: eventsPagedWhileGrowing},
	{name: "EventsLimits", run: eventsLimits},
	{name: "EventsBadCursor", run: eventsBadCursor},
	{name: "MessagesInOrder", run: messagesInOrder},
}

func eventsFiltered(f *fixture) {
	start := f.Now()
	put := func(typ event.Type, id, recipient, category string) {
		c := f.failure(id)
		e := c.Events[0]
		e.Type, e.Recipient, e.Category = typ, recipient, category
		f.keep(c)
		f.pass(time.Minute)
	}
	put(event.Failure, "a", "bob@example.com", "mailbox_full")    // 0
	put(event.Failure, "a", "eve@example.com", "mailbox_unknown") // 1
	put(event.Bounce, "b", "Bob@Example.com", "")                 // 2
	put(event.Failure, "c", "", "mailbox_full")                   // 3
	put(event.Bounce, "", "", "unknown")                          // 4
	put(event.Failure, "ab", "bob@example.com", "spam_content")   // 5

	at := func(minutes int) time.Time { return start.Add(time.Duration(minutes) * time.Minute) }
	for _, tt := range []struct {
		name string
		q    event.Query
		want []int
	}{
		{"all", event.Query{}, []int{5, 4, 3, 2, 1, 0}},
		{"id", event.Query{ID: "a"}, []int{1, 0}},
		{"unknown id", event.Query{ID: "nothing"}, nil},
		{"recipient in any letter case", event.Query{Recipient: "BOB@example.com"}, []int{5, 2, 0}},
		{"type", event.Query{Type: event.Bounce}, []int{4, 2}},
		{"category", event.Query{Category: "mailbox_full"}, []int{3, 0}},
		{"since", event.Query{Since: at(3)}, []int{5, 4, 3}},
		{"until", event.Query{Until: at(3)}, []int{2, 1, 0}},
		{"between", event.Query{Since: at(1), Until: at(3)}, []int{2, 1}},
		{"no time at all", event.Query{Since: at(3), Until: at(3)}, nil},
		{"id and recipient", event.Query{ID: "a", Recipient: "bob@example.com"}, []int{0}},
		{"recipient and type", event.Query{Recipient: "bob@example.com", Type: event.Failure}, []int{5, 0}},
		{"recipient and since", event.Query{Recipient: "bob@example.com", Since: at(1)}, []int{5, 2}},
		{"id and until", event.Query{ID: "a", Until: at(1)}, []int{0}},
		{"everything", event.Query{ID: "a", Recipient: "eve@example.com", Type: event.Failure,
			Category: "mailbox_unknown", Since: at(1), Until: at(2)}, []int{1}},
		{"nothing fits", event.Query{ID: "a", Category: "spam_content"}, nil},
	} {
		page, cursor, err := f.s.Events(ctx, tt.q)
		if err != nil {
			f.Errorf("%s: %v", tt.name, err)
			continue
		}
		var got []int
		for _, e := range page {
			got = append(got, int(time.Unix(e.Time, 0).Sub(start)/time.Minute))
		}
		if !slices.Equal(got, tt.want) {
			f.Errorf("%s: events %v, want %v", tt.name, got, tt.want)
		}
		if cursor != "" {
			f.Errorf("%s: a cursor %q after the last page", tt.name, cursor)
		}
	}
}

// eventsNewestFirst commits out of the order of time, as a correction of an
// old event does.
func eventsNewestFirst(f *fixture) {
	now := f.Now()
	for _, ago := range []time.Duration{3, 1, 4, 2, 5} {
		c := f.failure("a")
		c.Events[0].SetTime(now.Add(-ago * time.Hour))
		f.keep(c)
	}
	for _, q := range []event.Query{{}, {ID: "a"}, {Recipient: "someone@example.org"}} {
		page, _, err := f.s.Events(ctx, q)
		f.ok(err)
		if len(page) != 5 || !slices.IsSortedFunc(page, func(a, b *event.Event) int { return int(b.Time - a.Time) }) {
			f.Errorf("%+v: %d events, or not newest first", q, len(page))
		}
	}
}

// walk reads all pages, and calls between, if it is not nil, after each but the last.
func (f *fixture) walk(q event.Query, between func()) (ids []string, pages int) {
	f.Helper()
	for {
		page, cursor, err := f.s.Events(ctx, q)
		f.ok(err)
		pages++
		for _, e := range page {
			ids = append(ids, e.EventID)
		}
		if cursor == "" {
			return ids, pages
		}
		if len(page) == 0 || len(page) > q.Limit {
			f.Fatalf("a page of %d with a cursor, limit %d", len(page), q.Limit)
		}
		if pages > 1000 {
			f.Fatal("the cursor never ends")
		}
		if between != nil {
			between()
		}
		q.Cursor = cursor
	}
}

func eventsPaged(f *fixture) {
	var want []string
	for i := range 23 {
		c := f.failure("a")
		if i%2 == 1 {
			c.Events[0].Type = event.Bounce
		}
		f.keep(c)
		want = append(want, c.Events[0].EventID)
		if i%5 == 4 { // several in one second
			f.pass(time.Second)
		}
	}
	slices.Sort(want)
	for _, q := range []event.Query{
		{}, {ID: "a"}, {Recipient: "someone@example.org"}, {Since: f.Now().Add(-time.Hour)},
	} {
		for _, limit := range []int{1, 2, 5, 22, 23} {
			q.Limit = limit
			got, _ := f.walk(q, nil)
			slices.Sort(got)
			if d := cmp.Diff(want, got); d != "" {
				f.Errorf("pages of %+v (-want +got):\n%s", q, d)
			}
		}
	}
	got, _ := f.walk(event.Query{Type: event.Bounce, Limit: 2}, nil)
	if len(got) != 11 {
		f.Errorf("pages of bounces hold %d, want 11", len(got))
	}
}

func eventsPagedWhileGrowing(f *fixture) {
	var want []string
	for range 10 {
		c := f.failure("a")
		f.keep(c)
		want = append(want, c.Events[0].EventID)
		f.pass(time.Second)
	}
	slices.Reverse(want)
	got, _ := f.walk(event.Query{Limit: 3}, func() {
		f.keep(f.failure("a"))
		f.pass(time.Second)
	})
	if d := cmp.Diff(want, got); d != "" {
		f.Errorf("older pages changed as new events came (-want +got):\n%s", d)
	}
}

func eventsLimits(f *fixture) {
	var events []*event.Event
	for i := range 1010 {
		events = append(events, f.event(event.Failure, fmt.Sprint(i)))
	}
	f.keep(f.commit(f.message(0), events))
	for _, tt := range [][2]int{{0, 100}, {1000, 1000}, {5000, 1000}, {7, 7}} {
		page, cursor, err := f.s.Events(ctx, event.Query{Limit: tt[0]})
		f.ok(err)
		if len(page) != tt[1] || cursor == "" {
			f.Errorf("limit %d gives %d events, want %d and a cursor", tt[0], len(page), tt[1])
		}
	}
}

func eventsBadCursor(f *fixture) {
	f.keep(f.failure("a", "app"))
	for _, cursor := range []string{"x", "../..", strings.Repeat("A", 300), "\x00"} {
		if _, _, err := f.s.Events(ctx, event.Query{Cursor: cursor}); !errors.Is(err, store.ErrCursor) {
			f.Errorf("Events with cursor %.20q: %v, want ErrCursor", cursor, err)
		}
		if _, _, err := f.s.Deliveries(ctx, event.DeliveryQuery{Cursor: cursor}); !errors.Is(err, store.ErrCursor) {
			f.Errorf("Deliveries with cursor %.20q: %v, want ErrCursor", cursor, err)
		}
	}
}

func messagesInOrder(f *fixture) {
	var want []string
	var third time.Time
	for i := range 6 {
		c := f.failure("a")
		f.keep(c)
		if i == 2 {
			third = c.Message.Received
		}
		want = append(want, c.Message.QueueID)
		f.keep(f.commit(nil, []*event.Event{f.event(event.Failure, "api")}))
		f.pass(time.Second)
	}
	walk := func(since time.Time) (got []string) {
		f.ok(f.s.Messages(ctx, since, func(m *event.Message, events []*event.Event) error {
			got = append(got, m.QueueID)
			if len(events) != 1 || events[0].QueueID != m.QueueID {
				f.Errorf("%s comes with events %v, want its own one", m.QueueID, events)
			}
			return nil
		}))
		return got
	}
	if d := cmp.Diff(want, walk(time.Time{})); d != "" {
		f.Errorf("all (-want +got):\n%s", d)
	}
	if d := cmp.Diff(want[2:], walk(third)); d != "" {
		f.Errorf("since the third (-want +got):\n%s", d)
	}
	if d := cmp.Diff(want[3:], walk(third.Add(time.Millisecond))); d != "" {
		f.Errorf("since just after the third (-want +got):\n%s", d)
	}
	stop := errors.New("enough")
	n := 0
	if err := f.s.Messages(ctx, time.Time{}, func(*event.Message, []*event.Event) error {
		n++
		return stop
	}); !errors.Is(err, stop) || n != 1 {
		f.Errorf("Messages after an error from f: %v, %d calls", err, n)
	}
}
