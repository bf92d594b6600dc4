package storetest

import (
	"errors"
	"slices"
	"strings"
	"time"

	"github.com/google/go-cmp/cmp"

	"bounced/internal/event"
	"bounced/internal/store"
)

// operationChecks are about what an operator does to deliveries.
var operationChecks = []check{
	{name: "DeliveriesFiltered", run: deliveriesFiltered},
	{name: "DeliveriesPaged", run: deliveriesPaged},
	{name: "RetryOne", run: retryOne},
	{name: "RetryBeginsScheduleAfresh", run: retryBeginsScheduleAfresh},
	{name: "RetrySince", run: retrySince},
	{name: "RetryLeavesRunning", run: retryLeavesRunning},
	{name: "RetryUntried", run: retryUntried},
	{name: "RetryMany", run: retryMany},
	{name: "FarTimes", run: farTimes},
	{name: "Drop", run: drop},
	{name: "QueueStats", run: queueStats},
}

// mixed keeps six messages, a minute apart, for app and audit. Their deliveries to app end up
// done, parked, pending, done, parked, pending.
func mixed(f *fixture) (events []string, start time.Time) {
	start = f.Now()
	for i := range 6 {
		c := f.failure("x", "app", "audit")
		f.keep(c)
		events = append(events, c.Events[0].EventID)
		claim := f.claim("app", 1)[0]
		o := f.outcome(&claim, [...]event.DeliveryState{event.Done, event.Parked, event.Pending}[i%3])
		o.Next = f.Now().Add(time.Hour)
		f.ok(f.s.Settle(ctx, []event.Outcome{o}))
		f.pass(time.Minute)
	}
	return events, start
}

func deliveriesFiltered(f *fixture) {
	events, start := mixed(f)
	list := func(q event.DeliveryQuery) string {
		page, cursor, err := f.s.Deliveries(ctx, q)
		f.ok(err)
		if cursor != "" {
			f.Errorf("%+v: a cursor after the last page", q)
		}
		var out []string
		for _, d := range page {
			i := slices.Index(events, d.EventID)
			out = append(out, d.Endpoint+" "+string(rune('0'+i))+" "+string(d.State))
		}
		if !slices.IsSortedFunc(page, func(a, b event.Delivery) int { return a.Created.Compare(b.Created) }) {
			f.Errorf("%+v: not oldest first", q)
		}
		slices.Sort(out)
		return strings.Join(out, ", ")
	}
	app := "app 0 done, app 1 parked, app 2 pending, app 3 done, app 4 parked, app 5 pending"
	audit := "audit 0 pending, audit 1 pending, audit 2 pending, audit 3 pending, audit 4 pending, audit 5 pending"
	for _, tt := range []struct {
		q    event.DeliveryQuery
		want string
	}{
		{event.DeliveryQuery{}, app + ", " + audit},
		{event.DeliveryQuery{Endpoint: "app"}, app},
		{event.DeliveryQuery{Endpoint: "audit"}, audit},
		{event.DeliveryQuery{Endpoint: "nobody"}, ""},
		{event.DeliveryQuery{State: event.Parked}, "app 1 parked, app 4 parked"},
		{event.DeliveryQuery{State: event.Done}, "app 0 done, app 3 done"},
		{event.DeliveryQuery{State: event.Pending, Endpoint: "app"}, "app 2 pending, app 5 pending"},
		{event.DeliveryQuery{State: event.Parked, Endpoint: "audit"}, ""},
		{event.DeliveryQuery{EventID: events[4]}, "app 4 parked, audit 4 pending"},
		{event.DeliveryQuery{EventID: events[4], Endpoint: "app"}, "app 4 parked"},
		{event.DeliveryQuery{EventID: events[4], State: event.Done}, ""},
		{event.DeliveryQuery{EventID: "evt_00000000000000000000000000"}, ""},
		{event.DeliveryQuery{Since: start.Add(5 * time.Minute)}, "app 5 pending, audit 5 pending"},
		{event.DeliveryQuery{Since: start.Add(3*time.Minute + time.Millisecond), Endpoint: "app"}, "app 4 parked, app 5 pending"},
		{event.DeliveryQuery{Since: start.Add(2 * time.Minute), State: event.Parked}, "app 4 parked"},
	} {
		if got := list(tt.q); got != tt.want {
			f.Errorf("%+v:\n got %s\nwant %s", tt.q, got, tt.want)
		}
	}
	page, _, err := f.s.Deliveries(ctx, event.DeliveryQuery{State: event.Parked, Limit: 1})
	f.ok(err)
	d, err := f.s.Delivery(ctx, page[0].EventID, page[0].Endpoint)
	f.ok(err)
	if diff := cmp.Diff(d, page[0]); diff != "" || len(d.Attempts) != 1 {
		f.Errorf("listed and looked up differ:\n%s", diff)
	}
}

func deliveriesPaged(f *fixture) {
	var want []string
	for i := range 17 {
		c := f.failure("x", "app", "audit")
		f.keep(c)
		for _, d := range c.Deliveries {
			want = append(want, d.EventID+d.Endpoint)
		}
		if i%4 == 3 {
			f.pass(time.Second)
		}
	}
	for i, c := range f.claim("app", 17) { // one more state in the list
		if i%2 == 0 {
			f.settle(c, event.Done)
		}
	}
	slices.Sort(want)
	for _, limit := range []int{1, 3, 7, 34, 100} {
		var got []string
		var last time.Time
		q := event.DeliveryQuery{Limit: limit}
		for {
			page, cursor, err := f.s.Deliveries(ctx, q)
			f.ok(err)
			for _, d := range page {
				got = append(got, d.EventID+d.Endpoint)
				if d.Created.Before(last) {
					f.Errorf("limit %d: not oldest first over pages", limit)
				}
				last = d.Created
			}
			if cursor == "" {
				break
			}
			if len(page) == 0 || len(got) > len(want) {
				f.Fatalf("limit %d: a page of %d and a cursor, %d so far", limit, len(page), len(got))
			}
			q.Cursor = cursor
		}
		slices.Sort(got)
		if d := cmp.Diff(want, got); d != "" {
			f.Errorf("limit %d (-want +got):\n%s", limit, d)
		}
	}
}

func (f *fixture) retry(q event.DeliveryQuery, want int) {
	f.Helper()
	n, err := f.s.Retry(ctx, q, f.Now())
	f.ok(err)
	if n != want {
		f.Errorf("Retry of %+v = %d, want %d", q, n, want)
	}
}

func retryOne(f *fixture) {
	events, _ := mixed(f)
	f.retry(event.DeliveryQuery{EventID: events[1], Endpoint: "app"}, 1)
	claim := f.claim("app", 1)[0]
	if claim.Event.EventID != events[1] || claim.Delivery.Attempt != 1 || len(claim.Delivery.Attempts) != 1 {
		f.Errorf("claimed %+v, want the parked one with its history", claim.Delivery)
	}
	f.retry(event.DeliveryQuery{EventID: events[0], Endpoint: "app"}, 0) // done
	f.retry(event.DeliveryQuery{EventID: "evt_00000000000000000000000000"}, 0)
	f.claim("app", 0)
}

// retryBeginsScheduleAfresh: a parked delivery has no attempts left, so with
// one more it would only be parked again.
func retryBeginsScheduleAfresh(f *fixture) {
	f.keep(f.failure("a", "app"))
	for range 3 {
		o := f.outcome(&f.claim("app", 1)[0], event.Pending)
		f.ok(f.s.Settle(ctx, []event.Outcome{o}))
	}
	f.retry(event.DeliveryQuery{}, 1)
	c := f.claim("app", 1)[0]
	if c.Delivery.Attempt != 4 {
		f.Errorf("attempt %d after a retry while pending, want 4", c.Delivery.Attempt)
	}
	f.settle(c, event.Parked)
	f.retry(event.DeliveryQuery{State: event.Parked}, 1)
	c = f.claim("app", 1)[0]
	if c.Delivery.Attempt != 1 {
		f.Errorf("attempt %d after a retry of a parked one, want 1", c.Delivery.Attempt)
	}
	f.settle(c, event.Done)
	if d := f.wantState(c.Delivery, event.Done); len(d.Attempts) != 5 {
		f.Errorf("%d attempts are remembered, want 5", len(d.Attempts))
	}
}

func retrySince(f *fixture) {
	_, start := mixed(f)
	f.retry(event.DeliveryQuery{Endpoint: "app", Since: start.Add(2 * time.Minute)}, 3)
	f.wantStats("app", 3, 1, start.Add(2*time.Minute))
	f.claim("app", 3)
	f.wantStats("audit", 6, 0, start)
	f.retry(event.DeliveryQuery{State: event.Parked}, 1)
	f.claim("app", 1)
	f.retry(event.DeliveryQuery{State: event.Done}, 0)
}

func retryLeavesRunning(f *fixture) {
	c := f.failure("x", "app")
	f.keep(c)
	claim := f.claim("app", 1)[0]
	f.retry(event.DeliveryQuery{Endpoint: "app"}, 0)
	f.claim("app", 0)
	f.settle(claim, event.Done)
	f.wantState(c.Deliveries[0], event.Done)
}

// retryUntried: what came in while the clock was ahead is made due once; after
// its first attempt its schedule counts.
func retryUntried(f *fixture) {
	now := f.Now()
	due := f.failure("a", "app")
	later := f.failure("b", "app")
	later.Deliveries[0].Next = now.Add(time.Minute)
	parked := f.failure("c", "app")
	parked.Deliveries[0].State = event.Parked
	ahead := f.failure("d", "app")
	ahead.Deliveries[0].Created = now.AddDate(1, 0, 0)
	ahead.Deliveries[0].Next = now.AddDate(1, 0, 0)
	for _, c := range []*store.Commit{due, later, parked, ahead} {
		f.keep(c)
	}
	untried := event.DeliveryQuery{Untried: true}
	since := event.DeliveryQuery{Untried: true, Since: now.Add(time.Hour)}
	f.claim("app", 1) // the one that is due
	f.retry(since, 1)
	f.retry(since, 0)
	c := f.claim("app", 1)[0]
	if c.Event.EventID != ahead.Events[0].EventID || c.Delivery.Attempt != 1 {
		f.Errorf("claimed %s attempt %d, want the one from the future", c.Event.EventID, c.Delivery.Attempt)
	}
	o := f.outcome(&c, event.Pending)
	o.Next = now.AddDate(2, 0, 0)
	f.ok(f.s.Settle(ctx, []event.Outcome{o}))
	f.retry(since, 0)
	f.retry(untried, 1)
	if c := f.claim("app", 1)[0]; c.Event.EventID != later.Events[0].EventID {
		f.Errorf("claimed %s, want the one that was due later", c.Event.EventID)
	}
	f.wantState(parked.Deliveries[0], event.Parked)
}

func retryMany(f *fixture) {
	const n = 1300 // more than any page
	var events []*event.Event
	for range n {
		events = append(events, f.event(event.Failure, "x"))
	}
	c := f.commit(f.message(0), events, "app")
	for i := range c.Deliveries {
		c.Deliveries[i].Next = f.Now().Add(time.Hour)
	}
	f.keep(c)
	f.retry(event.DeliveryQuery{Endpoint: "app", Limit: 5}, n)
	f.claim("app", 1000)
	f.claim("app", n-1000)
	if got, err := f.s.Drop(ctx, event.DeliveryQuery{Endpoint: "app"}); got != n || err != nil {
		f.Errorf("Drop = %d, %v; want %d", got, err, n)
	}
	f.wantStats("app", 0, 0, time.Time{})
}

// farTimes asks for deliveries since times that an int64 of nanoseconds does not reach.
func farTimes(f *fixture) {
	f.keep(f.failure("a", "app"))
	for year, want := range map[int]int{1600: 1, 2300: 0, 9999: 0} {
		since := time.Date(year, 12, 31, 0, 0, 0, 0, time.UTC)
		page, _, err := f.s.Deliveries(ctx, event.DeliveryQuery{Since: since})
		if err != nil || len(page) != want {
			f.Errorf("created since %d: %d deliveries, %v; want %d", year, len(page), err, want)
		}
	}
	n, err := f.s.Drop(ctx, event.DeliveryQuery{Since: time.Date(9999, 12, 31, 0, 0, 0, 0, time.UTC)})
	if err != nil || n != 0 {
		f.Errorf("Drop of those created since 9999 = %d, %v", n, err)
	}
}

func drop(f *fixture) {
	events, _ := mixed(f)
	dropped := func(q event.DeliveryQuery, want int) {
		f.Helper()
		n, err := f.s.Drop(ctx, q)
		f.ok(err)
		if n != want {
			f.Errorf("Drop of %+v = %d, want %d", q, n, want)
		}
	}
	dropped(event.DeliveryQuery{EventID: events[2], Endpoint: "app"}, 1)
	if _, err := f.s.Delivery(ctx, events[2], "app"); !errors.Is(err, store.ErrNotFound) {
		f.Errorf("dropped delivery: %v, want ErrNotFound", err)
	}
	f.ok(func() error { _, err := f.s.Event(ctx, events[2]); return err }())
	dropped(event.DeliveryQuery{EventID: events[0], Endpoint: "app"}, 0) // done

	claims := f.claim("audit", 6)
	dropped(event.DeliveryQuery{Endpoint: "audit"}, 6)
	f.settle(claims[0], event.Pending)
	f.pass(time.Hour)
	f.claim("audit", 0)
	f.wantStats("audit", 0, 0, time.Time{})
	dropped(event.DeliveryQuery{State: event.Parked}, 2)
	f.claim("app", 1)
	f.wantStats("app", 1, 0, f.Now().Add(-time.Hour-time.Minute))
}

func queueStats(f *fixture) {
	_, start := mixed(f)
	f.wantStats("app", 2, 2, start.Add(2*time.Minute))
	f.wantStats("audit", 6, 0, start)
	f.pass(time.Hour)
	for _, c := range f.claim("app", 2) {
		f.settle(c, event.Done)
	}
	f.wantStats("app", 0, 2, time.Time{})
	f.retry(event.DeliveryQuery{Endpoint: "app"}, 2)
	f.wantStats("app", 2, 0, start.Add(time.Minute))
	for _, c := range f.claim("audit", 6) {
		f.settle(c, event.Done)
	}
	queues, err := f.s.Queues(ctx)
	f.ok(err)
	if len(queues) != 1 || queues[0].Endpoint != "app" || queues[0].Pending != 2 {
		f.Errorf("Queues = %+v, want app's only", queues)
	}
}
