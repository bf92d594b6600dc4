package storetest

import (
	"bytes"
	"fmt"
	"sync"
	"time"

	"github.com/google/go-cmp/cmp"

	"bounced/internal/event"
	"bounced/internal/store"
)

var claimChecks = []check{
	{name: "ClaimTakesWhatIsDue", run: claimTakesWhatIsDue},
	{name: "ClaimEarliestFirst", run: claimEarliestFirst},
	{name: "ClaimBringsRawOfBounces", run: claimBringsRawOfBounces},
	{name: "ClaimLeavesOutLargeRaw", run: claimLeavesOutLargeRaw},
	{name: "ClaimByEndpoint", run: claimByEndpoint},
	{name: "ClaimAtOnce", run: claimAtOnce},
	{name: "ClaimAfterManyDone", run: claimAfterManyDone},
	{name: "LeaseRunsOut", run: leaseRunsOut},
	{name: "LeaseRenewed", run: leaseRenewed},
	{name: "NextDue", run: nextDue},
	{name: "Wake", run: wake},
}

const lease = time.Minute

// claim claims all that is due, and expects n deliveries.
func (f *fixture) claim(endpoint string, n int) []event.Claim {
	f.Helper()
	return f.claimIn(endpoint, n, false)
}

func (f *fixture) claimIn(endpoint string, n int, ordered bool) []event.Claim {
	f.Helper()
	claims, err := f.s.Claim(ctx, endpoint, f.Now(), lease, 1000, ordered)
	f.ok(err)
	if len(claims) != n {
		f.Fatalf("claimed %d deliveries of %s, want %d", len(claims), endpoint, n)
	}
	return claims
}

// wantState looks at a delivery as an operator does.
func (f *fixture) wantState(d event.Delivery, state event.DeliveryState) event.Delivery {
	f.Helper()
	got, err := f.s.Delivery(ctx, d.EventID, d.Endpoint)
	f.ok(err)
	if got.State != state {
		f.Errorf("delivery is %s, want %s", got.State, state)
	}
	return got
}

func (f *fixture) wantStats(endpoint string, pending, parked int64, oldest time.Time) {
	f.Helper()
	got, err := f.s.QueueStats(ctx, endpoint)
	f.ok(err)
	want := event.QueueStats{Endpoint: endpoint, Pending: pending, Parked: parked, Oldest: oldest}
	if d := cmp.Diff(want, got); d != "" {
		f.Errorf("QueueStats (-want +got):\n%s", d)
	}
}

func claimTakesWhatIsDue(f *fixture) {
	c := f.failure("order-1", "app")
	c.Deliveries[0].Next = f.Now().Add(5 * time.Second)
	f.keep(c)
	f.claim("app", 0)
	f.pass(5*time.Second - time.Millisecond)
	f.claim("app", 0)
	now := f.pass(time.Millisecond)
	got := f.claim("app", 1)[0]

	want := c.Deliveries[0]
	want.Attempt, want.Next = 1, now.Add(lease)
	if d := cmp.Diff(want, got.Delivery); d != "" {
		f.Errorf("claimed (-want +got):\n%s", d)
	}
	if d := cmp.Diff(c.Events[0], got.Event); d != "" {
		f.Errorf("claimed event (-want +got):\n%s", d)
	}
	if d := cmp.Diff(want, f.wantState(want, event.Pending)); d != "" {
		f.Errorf("kept by Claim (-want +got):\n%s", d)
	}
	f.claim("app", 0)
	f.wantStats("app", 1, 0, c.Deliveries[0].Created)
}

func claimEarliestFirst(f *fixture) {
	now := f.Now()
	for _, i := range []int{4, 2, 0, 3, 1} {
		c := f.failure(fmt.Sprint(i), "app")
		c.Deliveries[0].Next = now.Add(time.Duration(i) * time.Second)
		f.keep(c)
	}
	f.pass(10 * time.Second)
	next := 0
	for _, take := range []int{2, 1, 5} {
		claims, err := f.s.Claim(ctx, "app", f.Now(), lease, take, false)
		f.ok(err)
		if want := min(take, 5-next); len(claims) != want {
			f.Fatalf("Claim of %d gave %d, want %d", take, len(claims), want)
		}
		for _, c := range claims {
			if c.Event.ID != fmt.Sprint(next) {
				f.Errorf("claimed %s, want %d", c.Event.ID, next)
			}
			next++
		}
	}
	claims, err := f.s.Claim(ctx, "app", f.Now(), lease, 0, false)
	if err != nil || len(claims) != 0 {
		f.Errorf("Claim of none = %d, %v", len(claims), err)
	}
}

func claimBringsRawOfBounces(f *fixture) {
	b := f.bounce("b", "app")
	f.keep(b)
	if got := f.claim("app", 1)[0]; !bytes.Equal(got.Raw, b.Message.Raw) {
		f.Errorf("bounce comes with raw %q, want %q", got.Raw, b.Message.Raw)
	}
	f.keep(f.failure("f", "app"))
	if got := f.claim("app", 1)[0]; got.Raw != nil {
		f.Errorf("failure comes with %d bytes raw, want nil", len(got.Raw))
	}
	f.keep(f.commit(nil, []*event.Event{f.event(event.Bounce, "api")}, "app"))
	if got := f.claim("app", 1)[0]; len(got.Raw) != 0 {
		f.Errorf("bounce without message comes with %d bytes raw", len(got.Raw))
	}
}

// claimLeavesOutLargeRaw: a worker holds all that it claimed, so what comes
// along is bounded for each and for all.
func claimLeavesOutLargeRaw(f *fixture) {
	const parts = 12
	keep := func(size int) {
		c := f.bounce("b", "app")
		c.Message = f.message(size)
		c.Events[0].QueueID, c.Deliveries[0].QueueID = c.Message.QueueID, c.Message.QueueID
		f.keep(c)
	}
	keep(store.ClaimRawEach + 1)
	for range parts {
		keep(store.ClaimRawAll / (parts - 2))
	}
	total, with := 0, 0 // bytes that came along, and claims that had some
	for _, c := range f.claim("app", 1+parts) {
		if c.Raw == nil {
			raw, err := f.s.Raw(ctx, c.Event.QueueID)
			if err != nil || len(raw) == 0 {
				f.Errorf("left out: Raw is %d bytes, %v", len(raw), err)
			}
			continue
		}
		with++
		total += len(c.Raw)
		if len(c.Raw) > store.ClaimRawEach {
			f.Errorf("%d bytes came along with one claim", len(c.Raw))
		}
	}
	if total > store.ClaimRawAll || with == 0 {
		f.Errorf("%d bytes came along with %d claims, want some, of at most %d bytes", total, with, store.ClaimRawAll)
	}
}

func claimByEndpoint(f *fixture) {
	// One name begins with the other.
	f.keep(f.failure("x", "app", "app2"))
	f.keep(f.failure("y", "app"))
	f.wantStats("app", 2, 0, f.Now())
	f.wantStats("app2", 1, 0, f.Now())
	if c := f.claim("app2", 1)[0]; c.Delivery.Endpoint != "app2" {
		f.Errorf("claimed of %s, want app2", c.Delivery.Endpoint)
	}
	f.claim("ap", 0)
	f.claim("", 0)
	f.claim("app", 2)
}

func claimAtOnce(f *fixture) {
	const n, workers = 300, 8
	for i := range n {
		f.keep(f.failure(fmt.Sprint(i), "app"))
	}
	var mu sync.Mutex
	taken := map[string]int{}
	var wg sync.WaitGroup
	for range workers {
		wg.Go(func() {
			for {
				claims, err := f.s.Claim(ctx, "app", f.Now(), lease, 7, false)
				if err != nil {
					f.Error(err)
				}
				if len(claims) == 0 {
					return
				}
				outcomes := make([]event.Outcome, len(claims))
				mu.Lock()
				for i := range claims {
					taken[claims[i].Delivery.EventID]++
					outcomes[i] = f.outcome(&claims[i], event.Done)
				}
				mu.Unlock()
				if err := f.s.Settle(ctx, outcomes); err != nil {
					f.Error(err)
				}
			}
		})
	}
	wg.Wait()
	if len(taken) != n {
		f.Errorf("%d of %d deliveries were claimed", len(taken), n)
	}
	for id, times := range taken {
		if times != 1 {
			f.Errorf("%s was claimed %d times", id, times)
		}
	}
	f.wantStats("app", 0, 0, time.Time{})
}

// claimAfterManyDone: deliveries that are done must not come up again, however claims,
// retries and new work interleave.
func claimAfterManyDone(f *fixture) {
	const rounds = 60
	done := map[string]bool{}
	var again []string // ids that fail once, and are due three rounds later
	for i := range rounds {
		id := fmt.Sprint("new-", i)
		f.keep(f.failure(id, "app"))
		want := map[string]bool{id: true}
		if i >= 3 && i%2 == 1 {
			want[again[0]] = true
			again = again[1:]
		}
		claims := f.claim("app", len(want))
		for k := range claims {
			id := claims[k].Event.ID
			if !want[id] || done[id] {
				f.Fatalf("round %d: claimed %s, want %v", i, id, want)
			}
			o := f.outcome(&claims[k], event.Done)
			if claims[k].Delivery.Attempt == 1 && i%2 == 0 {
				o.State, o.Next = event.Pending, f.Now().Add(3*time.Second)
				again = append(again, id)
			} else {
				done[id] = true
			}
			f.ok(f.s.Settle(ctx, []event.Outcome{o}))
		}
		f.pass(time.Second)
	}
}

func leaseRunsOut(f *fixture) {
	c := f.failure("order-1", "app")
	f.keep(c)
	dead := f.claim("app", 1)[0]
	f.pass(lease - time.Millisecond)
	f.claim("app", 0)
	f.pass(time.Millisecond)
	taker := f.claim("app", 1)[0]
	if taker.Delivery.Attempt != 2 {
		f.Errorf("attempt after a takeover is %d, want 2", taker.Delivery.Attempt)
	}

	// The dead worker was only slow. What it says now counts for nothing.
	f.settle(dead, event.Done)
	f.wantState(c.Deliveries[0], event.Pending)
	f.ok(f.s.Renew(ctx, []event.Claim{dead}, f.Now().Add(time.Hour)))
	if d := f.wantState(c.Deliveries[0], event.Pending); !d.Next.Equal(taker.Delivery.Next) {
		f.Errorf("a stale Renew moved the lease to %v", d.Next)
	}
	o := f.outcome(&dead, event.Pending)
	o.Release = true
	f.ok(f.s.Settle(ctx, []event.Outcome{o}))
	f.claim("app", 0)

	f.settle(taker, event.Done)
	f.wantState(c.Deliveries[0], event.Done)
	f.settle(dead, event.Parked)
	f.wantState(c.Deliveries[0], event.Done)
	f.wantStats("app", 0, 0, time.Time{})
	f.pass(time.Hour)
	f.claim("app", 0)
}

func leaseRenewed(f *fixture) {
	c := f.failure("order-1", "app")
	f.keep(c)
	f.keep(f.failure("order-2", "app"))
	claims := f.claim("app", 2)
	f.pass(lease / 2)
	until := f.Now().Add(lease)
	f.ok(f.s.Renew(ctx, claims, until))
	f.pass(lease - time.Millisecond)
	f.claim("app", 0)
	d := f.wantState(c.Deliveries[0], event.Pending)
	if !d.Next.Equal(until) || d.Attempt != 1 {
		f.Errorf("renewed: next %v attempt %d, want %v and 1", d.Next, d.Attempt, until)
	}
	for _, c := range claims {
		f.settle(c, event.Done)
	}
	f.pass(time.Hour)
	f.claim("app", 0)
	f.ok(f.s.Renew(ctx, claims, f.Now())) // settled by now
	f.claim("app", 0)
	f.ok(f.s.Renew(ctx, nil, f.Now()))
}

func (f *fixture) wantDue(endpoint string, want time.Time) {
	f.Helper()
	at, ok, err := f.s.NextDue(ctx, endpoint)
	f.ok(err)
	if ok == want.IsZero() || ok && !at.Equal(want) {
		f.Errorf("NextDue = %v, %v; want %v", at, ok, want)
	}
}

func nextDue(f *fixture) {
	f.wantDue("app", time.Time{})
	start := f.Now()
	for _, s := range []int{30, 10, 20} {
		c := f.failure(fmt.Sprint(s), "app")
		c.Deliveries[0].Next = start.Add(time.Duration(s) * time.Second)
		f.keep(c)
	}
	f.wantDue("app", start.Add(10*time.Second))
	f.wantDue("other", time.Time{})
	f.pass(10 * time.Second)
	got := f.claim("app", 1)[0]
	f.wantDue("app", start.Add(20*time.Second))
	f.pass(20 * time.Second)
	rest := f.claim("app", 2)
	f.wantDue("app", got.Delivery.Next) // its lease ends first
	f.settle(got, event.Done)
	f.wantDue("app", rest[0].Delivery.Next)
	f.settle(rest[0], event.Parked)
	f.settle(rest[1], event.Done)
	f.wantDue("app", time.Time{})
}

// woken reports whether the endpoint was woken since the last call.
func (f *fixture) woken(endpoint string) bool {
	select {
	case <-f.s.Wake(endpoint):
		return true
	default:
		return false
	}
}

func wake(f *fixture) {
	f.woken("app")
	f.woken("other")
	if f.woken("app") {
		f.Fatal("woken without work")
	}
	f.keep(f.failure("order-1", "app"))
	f.keep(f.failure("order-2", "app"))
	if !f.woken("app") {
		f.Error("not woken by a commit")
	}
	if f.woken("app") {
		f.Error("woken twice: the channel has room for more than one value")
	}
	if f.woken("other") {
		f.Error("woken for another endpoint's work")
	}
	claims := f.claim("app", 2)
	f.woken("app")
	f.settle(claims[0], event.Parked)
	o := f.outcome(&claims[1], event.Pending)
	o.Next = f.Now().Add(time.Second)
	f.ok(f.s.Settle(ctx, []event.Outcome{o}))
	if !f.woken("app") {
		f.Error("not woken when one became due before its lease would have ended")
	}
	if n, err := f.s.Retry(ctx, event.DeliveryQuery{Endpoint: "app"}, f.Now()); n != 2 || err != nil {
		f.Errorf("Retry = %d, %v", n, err)
	}
	if !f.woken("app") {
		f.Error("not woken by Retry")
	}
}
