package storetest

import (
	"fmt"
	"slices"
	"sync"
	"time"

	"bounced/internal/event"
)

var orderChecks = []check{
	{name: "OrderedOneAtATime", run: orderedOneAtATime},
	{name: "OrderedByCreation", run: orderedByCreation},
	{name: "OrderedWaitsForRetry", run: orderedWaitsForRetry},
	{name: "OrderedGoesOnAfterParkAndDrop", run: orderedGoesOnAfterParkAndDrop},
	{name: "OrderedRetryOfParkedWaitsForTurn", run: orderedRetryOfParkedWaitsForTurn},
	{name: "OrderedLateOutcomeBeforeTurn", run: orderedLateOutcomeBeforeTurn},
	{name: "OrderedWithoutID", run: orderedWithoutID},
	{name: "OrderedWithinOneCommit", run: orderedWithinOneCommit},
	{name: "OrderedDoesNotSpin", run: orderedDoesNotSpin},
	{name: "OrderedDueBehindThoseItHoldsUp", run: orderedDueBehindThoseItHoldsUp},
	{name: "OrderedShowsTurnAsDue", run: orderedShowsTurnAsDue},
	{name: "OrderedAtOnce", run: orderedAtOnce},
	{name: "OrderedMany", run: orderedMany},
	{name: "OrderedManyComeAndGo", run: orderedManyComeAndGo},
}

// ids lists the names that send gave to the events of claims, in order.
func ids(claims []event.Claim) (out []string) {
	for _, c := range claims {
		out = append(out, c.Event.Description)
	}
	slices.Sort(out)
	return out
}

// send keeps a failure for the message id, told apart by name.
func (f *fixture) send(id, name string) {
	f.Helper()
	c := f.failure(id, "app")
	c.Events[0].Description = name
	f.keep(c)
	f.pass(time.Millisecond)
}

func (f *fixture) wantClaims(want ...string) []event.Claim {
	f.Helper()
	claims := f.claimIn("app", len(want), true)
	if got := ids(claims); !slices.Equal(got, want) {
		f.Fatalf("claimed %v, want %v", got, want)
	}
	return claims
}

func orderedOneAtATime(f *fixture) {
	f.send("a", "a1")
	f.send("a", "a2")
	f.send("b", "b1")
	f.send("a", "a3")
	first := f.wantClaims("a1", "b1")
	f.wantClaims()
	for _, c := range first {
		if c.Event.ID == "b" {
			f.settle(c, event.Done)
		}
	}
	f.wantClaims()
	for _, c := range first {
		if c.Event.ID == "a" {
			f.settle(c, event.Done)
		}
	}
	f.settle(f.wantClaims("a2")[0], event.Done)
	f.settle(f.wantClaims("a3")[0], event.Done)
	f.wantStats("app", 0, 0, time.Time{})
	f.send("a", "a4")
	f.wantClaims("a4")
}

// orderedByCreation: the older one is due later.
func orderedByCreation(f *fixture) {
	c := f.failure("a", "app")
	c.Events[0].Description = "a1"
	c.Deliveries[0].Next = f.Now().Add(time.Minute)
	f.keep(c)
	f.pass(time.Second)
	f.send("a", "a2")
	f.wantClaims()
	f.pass(time.Minute)
	f.settle(f.wantClaims("a1")[0], event.Done)
	f.wantClaims("a2")
}

func orderedWaitsForRetry(f *fixture) {
	f.send("a", "a1")
	f.send("a", "a2")
	first := f.wantClaims("a1")[0]
	o := f.outcome(&first, event.Pending)
	o.Next = f.Now().Add(time.Hour)
	f.ok(f.s.Settle(ctx, []event.Outcome{o}))
	f.wantClaims()
	f.pass(time.Hour - time.Millisecond)
	f.wantClaims()
	f.pass(time.Millisecond)
	f.wantClaims("a1")

	// The worker dies: a1 comes again, a2 still waits.
	f.pass(lease)
	again := f.wantClaims("a1")[0]
	f.settle(again, event.Done)
	f.wantClaims("a2")
}

func orderedGoesOnAfterParkAndDrop(f *fixture) {
	f.send("a", "a1")
	f.send("a", "a2")
	f.send("a", "a3")
	f.settle(f.wantClaims("a1")[0], event.Parked)
	second := f.wantClaims("a2")[0]
	n, err := f.s.Drop(ctx, event.DeliveryQuery{EventID: second.Event.EventID})
	if n != 1 || err != nil {
		f.Fatalf("Drop = %d, %v", n, err)
	}
	f.settle(f.wantClaims("a3")[0], event.Done)
	n, err = f.s.Retry(ctx, event.DeliveryQuery{State: event.Parked}, f.Now())
	if n != 1 || err != nil {
		f.Fatalf("Retry = %d, %v", n, err)
	}
	f.wantClaims("a1")
}

// orderedRetryOfParkedWaitsForTurn: a parked delivery lets the next one go. Brought back, it
// is the oldest again: those that are still to be claimed wait for it, but not the one that is
// being made.
func orderedRetryOfParkedWaitsForTurn(f *fixture) {
	f.send("a", "a1")
	f.send("a", "a2")
	f.send("a", "a3")
	f.settle(f.wantClaims("a1")[0], event.Parked)
	second := f.wantClaims("a2")[0]
	f.retry(event.DeliveryQuery{State: event.Parked}, 1)
	first := f.wantClaims("a1")[0]
	f.settle(second, event.Done)
	f.wantClaims()
	f.settle(first, event.Done)
	f.wantClaims("a3")
}

// orderedLateOutcomeBeforeTurn: two deliveries lost their leases and wait for an older one,
// when their workers settle and renew them after all. That counts, and still holds when their
// turn comes.
func orderedLateOutcomeBeforeTurn(f *fixture) {
	f.send("a", "a1")
	f.send("b", "b1")
	f.send("a", "a2")
	f.send("b", "b2")
	for _, c := range f.wantClaims("a1", "b1") {
		f.settle(c, event.Parked)
	}
	second := f.wantClaims("a2", "b2")
	f.pass(lease)
	f.retry(event.DeliveryQuery{State: event.Parked}, 2)
	first := f.wantClaims("a1", "b1")
	f.wantClaims()

	var outcomes []event.Outcome
	next := f.Now().Add(time.Hour)
	for i := range second {
		if second[i].Event.ID == "b" {
			f.ok(f.s.Renew(ctx, second[i:i+1], next))
			continue
		}
		o := f.outcome(&second[i], event.Pending)
		o.Next = next
		outcomes = append(outcomes, o)
	}
	f.ok(f.s.Settle(ctx, outcomes))
	for _, c := range first {
		f.settle(c, event.Done)
	}
	f.wantClaims()
	for _, c := range second {
		d, err := f.s.Delivery(ctx, c.Event.EventID, "app")
		f.ok(err)
		if !d.Next.Equal(next) {
			f.Errorf("%s is next at %v, want %v", c.Event.Description, d.Next, next)
		}
	}
	f.pass(time.Hour)
	f.wantClaims("a2", "b2")
}

func orderedWithoutID(f *fixture) {
	f.send("", "x1")
	f.send("", "x2")
	f.wantClaims("x1", "x2")
}

// orderedWithinOneCommit: several failed recipients of one message id.
func orderedWithinOneCommit(f *fixture) {
	m := f.message(0)
	var events []*event.Event
	for i := range 4 {
		e := f.event(event.Failure, "a")
		e.QueueID, e.Description = m.QueueID, fmt.Sprint("a", i)
		events = append(events, e)
	}
	f.keep(f.commit(m, events, "app"))
	for i := range 4 {
		claims := f.claimIn("app", 1, true)
		if want := fmt.Sprint("a", i); claims[0].Event.Description != want {
			f.Errorf("claimed %s, want %s", claims[0].Event.Description, want)
		}
		f.settle(claims[0], event.Done)
	}
}

// orderedDoesNotSpin: a worker that sleeps until NextDue must not wake up, over and over, with
// nothing to claim.
func orderedDoesNotSpin(f *fixture) {
	for i := range 20 {
		f.send("a", fmt.Sprint(i))
	}
	first := f.claimIn("app", 1, true)[0]
	for range 3 {
		f.claimIn("app", 0, true)
	}
	at, ok, err := f.s.NextDue(ctx, "app")
	if err != nil || !ok || !at.After(f.Now()) {
		f.Errorf("NextDue = %v, %v, %v while all wait for their turn; now is %v", at, ok, err, f.Now())
	}
	for f.woken("app") {
	}
	f.settle(first, event.Done)
	if !f.woken("app") {
		f.Error("not woken when the next one's turn came")
	}
	f.claimIn("app", 1, true)
}

// orderedShowsTurnAsDue: a delivery that waits for its turn is shown as due, so that its copy
// in another store does not wait for a time that only this store put in.
func orderedShowsTurnAsDue(f *fixture) {
	f.send("a", "a1")
	f.send("a", "a2")
	f.wantClaims("a1")
	f.wantClaims()
	page, _, err := f.s.Deliveries(ctx, event.DeliveryQuery{Endpoint: "app"})
	f.ok(err)
	if len(page) != 2 || page[1].Next.After(f.Now()) {
		f.Fatalf("listed %+v; now is %v", page, f.Now())
	}
	d, err := f.s.Delivery(ctx, page[1].EventID, "app")
	f.ok(err)
	if d.Next.After(f.Now()) {
		f.Errorf("shown %+v; now is %v", d, f.Now())
	}
}

func orderedAtOnce(f *fixture) {
	const messages, each, workers = 10, 8, 6
	for n := range each {
		for m := range messages {
			f.send(fmt.Sprint("id-", m), fmt.Sprint(n))
		}
	}
	var mu sync.Mutex
	running := map[string]bool{}
	next := map[string]int{}
	var wg sync.WaitGroup
	for range workers {
		wg.Go(func() {
			for range messages * each * 3 {
				claims, err := f.s.Claim(ctx, "app", f.Now(), lease, 3, true)
				if err != nil {
					f.Error(err)
					return
				}
				mu.Lock()
				for _, c := range claims {
					id := c.Event.ID
					if running[id] {
						f.Errorf("two deliveries of %s at once", id)
					}
					if c.Event.Description != fmt.Sprint(next[id]) {
						f.Errorf("%s: claimed number %s, want %d", id, c.Event.Description, next[id])
					}
					running[id] = true
					next[id]++
				}
				mu.Unlock()
				for i := range claims {
					mu.Lock()
					running[claims[i].Event.ID] = false
					mu.Unlock()
					if err := f.s.Settle(ctx, []event.Outcome{f.outcome(&claims[i], event.Done)}); err != nil {
						f.Error(err)
					}
				}
			}
		})
	}
	wg.Wait()
	f.wantStats("app", 0, 0, time.Time{})
}

// orderedMany: more events of one message id than a store would look through each time, many
// of them created at the same instant.
func orderedMany(f *fixture) {
	const each = 60
	var want []string
	for i := range 3 {
		m := f.message(0)
		var events []*event.Event
		for k := range each {
			e := f.event(event.Failure, "a")
			e.QueueID, e.Description = m.QueueID, fmt.Sprint(i, "/", k)
			events = append(events, e)
			want = append(want, e.Description)
		}
		f.keep(f.commit(m, events, "app", "log"))
		f.pass(time.Millisecond)
	}
	for _, endpoint := range []string{"app", "log"} {
		for _, next := range want {
			claims := f.claimIn(endpoint, 1, true)
			if got := claims[0].Event.Description; got != next {
				f.Fatalf("%s: claimed %s, want %s", endpoint, got, next)
			}
			f.settle(claims[0], event.Done)
		}
		f.claimIn(endpoint, 0, true)
	}
}

// orderedManyComeAndGo: while one of many is being delivered, others come, are
// parked, dropped and brought back.
func orderedManyComeAndGo(f *fixture) {
	const n = 40
	name := func(i int) string { return fmt.Sprintf("a%02d", i) }
	for i := range n {
		f.send("a", name(i))
	}
	for i := range 3 {
		f.settle(f.wantClaims(name(i))[0], event.Parked)
	}
	running := f.wantClaims(name(3))[0]
	f.send("a", name(n))
	f.send("b", "b1")
	f.settle(f.wantClaims("b1")[0], event.Done)
	f.settle(running, event.Done)
	f.retry(event.DeliveryQuery{State: event.Parked}, 3)
	for i := range 3 {
		f.settle(f.wantClaims(name(i))[0], event.Done)
	}
	page, _, err := f.s.Deliveries(ctx, event.DeliveryQuery{State: event.Pending, Limit: 1000})
	f.ok(err)
	for _, i := range []int{0, 1, len(page) - 1} { // the next two, and the last
		if n, err := f.s.Drop(ctx, event.DeliveryQuery{EventID: page[i].EventID}); n != 1 || err != nil {
			f.Fatalf("Drop = %d, %v", n, err)
		}
	}
	for i := 6; i < n; i++ {
		f.settle(f.wantClaims(name(i))[0], event.Done)
	}
	f.wantClaims()
	for i := range 3 { // none is left, and more come
		f.send("a", name(n+i))
	}
	for i := range 3 {
		f.settle(f.wantClaims(name(n + i))[0], event.Done)
	}

	older := f.failure("a", "app") // due later than the next
	older.Events[0].Description = "older"
	older.Deliveries[0].Next = f.Now().Add(time.Minute)
	f.keep(older)
	f.send("a", "younger")
	f.wantClaims()
	f.pass(time.Minute)
	f.settle(f.wantClaims("older")[0], event.Done)
	f.settle(f.wantClaims("younger")[0], event.Done)
	f.wantStats("app", 0, 0, time.Time{})
}

// orderedDueBehindThoseItHoldsUp: the first delivery of a message id is due, but more of those
// that wait for it were due earlier than are claimed at once.
func orderedDueBehindThoseItHoldsUp(f *fixture) {
	f.send("a", "a1")
	o := f.outcome(&f.wantClaims("a1")[0], event.Pending)
	o.Next = f.Now().Add(time.Hour)
	f.ok(f.s.Settle(ctx, []event.Outcome{o}))
	// Nothing is claimed meanwhile, as when a breaker is open.
	for i := range 3 {
		f.send("a", fmt.Sprint("a", i+2))
	}
	f.pass(time.Hour)
	for i := range 4 {
		claims, err := f.s.Claim(ctx, "app", f.Now(), lease, 1, true)
		f.ok(err)
		if got, want := ids(claims), []string{fmt.Sprint("a", i+1)}; !slices.Equal(got, want) {
			f.Fatalf("claimed %v, want %v", got, want)
		}
		f.settle(claims[0], event.Done)
	}
}
