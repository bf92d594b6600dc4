package storetest

import (
	"fmt"
	"strings"
	"time"

	"github.com/google/go-cmp/cmp"

	"bounced/internal/event"
)

var settleChecks = []check{
	{name: "SettleDone", run: settleDone},
	{name: "SettleRetries", run: settleRetries},
	{name: "SettleRetriesForLong", run: settleRetriesForLong},
	{name: "SettleParked", run: settleParked},
	{name: "SettleRelease", run: settleRelease},
	{name: "SettleOnlyOnce", run: settleOnlyOnce},
	{name: "SettleLate", run: settleLate},
	{name: "SettleMany", run: settleMany},
}

// outcome makes the outcome of an attempt that ended just now.
func (f *fixture) outcome(c *event.Claim, state event.DeliveryState) event.Outcome {
	return event.Outcome{
		Claim: c,
		Attempt: event.Attempt{
			N: c.Delivery.Attempt, At: f.Now(), Took: 3 * time.Millisecond,
			Status: 200, Reply: "thanks", Node: "a",
		},
		State: state,
		Next:  f.Now(),
	}
}

func (f *fixture) settle(c event.Claim, state event.DeliveryState) {
	f.Helper()
	f.ok(f.s.Settle(ctx, []event.Outcome{f.outcome(&c, state)}))
}

func settleDone(f *fixture) {
	c := f.failure("order-1", "app")
	f.keep(c)
	got := f.claim("app", 1)[0]
	f.settle(got, event.Done)
	d := f.wantState(c.Deliveries[0], event.Done)
	want := []event.Attempt{f.outcome(&got, event.Done).Attempt}
	if diff := cmp.Diff(want, d.Attempts); diff != "" {
		f.Errorf("attempts (-want +got):\n%s", diff)
	}
	if d.Attempt != 1 {
		f.Errorf("attempt is %d, want 1", d.Attempt)
	}
	f.wantStats("app", 0, 0, time.Time{})
	f.wantDue("app", time.Time{})
	f.pass(lease * 2)
	f.claim("app", 0)
	f.ok(f.s.Settle(ctx, nil))
}

func settleRetries(f *fixture) {
	c := f.failure("order-1", "app")
	f.keep(c)
	var want []event.Attempt
	for n := 1; n <= 5; n++ {
		got := f.claim("app", 1)[0]
		if got.Delivery.Attempt != n {
			f.Fatalf("attempt %d, want %d", got.Delivery.Attempt, n)
		}
		if d := cmp.Diff(want, got.Delivery.Attempts); d != "" {
			f.Errorf("attempts that a worker sees (-want +got):\n%s", d)
		}
		f.pass(time.Second)
		o := f.outcome(&got, event.Pending)
		o.Attempt.Status, o.Attempt.Reply, o.Attempt.Error = 0, "", fmt.Sprint("refused ", n)
		o.Next = f.Now().Add(time.Duration(n) * time.Hour)
		want = append(want, o.Attempt)
		f.ok(f.s.Settle(ctx, []event.Outcome{o}))
		f.claim("app", 0)
		f.wantDue("app", o.Next)
		d := f.wantState(c.Deliveries[0], event.Pending)
		if d.Attempt != n || !d.Next.Equal(o.Next) {
			f.Errorf("kept attempt %d next %v, want %d and %v", d.Attempt, d.Next, n, o.Next)
		}
		f.wantStats("app", 1, 0, c.Deliveries[0].Created)
		f.pass(time.Duration(n) * time.Hour)
	}
	f.settle(f.claim("app", 1)[0], event.Done)
	if d := f.wantState(c.Deliveries[0], event.Done); len(d.Attempts) != 6 {
		f.Errorf("history has %d attempts, want 6", len(d.Attempts))
	}
}

// settleRetriesForLong keeps of a long history the end.
func settleRetriesForLong(f *fixture) {
	c := f.failure("order-1", "app")
	f.keep(c)
	const tries = 150
	for range tries {
		got := f.claim("app", 1)[0]
		o := f.outcome(&got, event.Pending)
		o.Attempt.Reply = strings.Repeat("no ", 70)
		f.ok(f.s.Settle(ctx, []event.Outcome{o}))
	}
	d := f.wantState(c.Deliveries[0], event.Pending)
	if n := len(d.Attempts); d.Attempt != tries || n < 20 || n > 100 || d.Attempts[0].N != tries-n+1 || d.Attempts[n-1].N != tries {
		f.Errorf("after %d attempts it is in its %d., and %d are kept, of which the first is %+v", tries, d.Attempt, n, d.Attempts[0])
	}
}

func settleParked(f *fixture) {
	c := f.failure("order-1", "app")
	f.keep(c)
	f.settle(f.claim("app", 1)[0], event.Parked)
	f.wantState(c.Deliveries[0], event.Parked)
	f.wantStats("app", 0, 1, time.Time{})
	f.wantDue("app", time.Time{})
	f.pass(1000 * time.Hour)
	f.claim("app", 0)
}

func settleRelease(f *fixture) {
	c := f.failure("order-1", "app")
	f.keep(c)
	first := f.claim("app", 1)[0]
	o := event.Outcome{Claim: &first, State: event.Pending, Next: f.Now().Add(time.Second), Release: true}
	f.ok(f.s.Settle(ctx, []event.Outcome{o}))
	want := c.Deliveries[0]
	want.Next = o.Next
	if d := cmp.Diff(want, f.wantState(want, event.Pending)); d != "" {
		f.Errorf("released (-want +got):\n%s", d)
	}
	f.claim("app", 0)
	f.pass(time.Second)
	second := f.claim("app", 1)[0]
	if second.Delivery.Attempt != 1 {
		f.Errorf("attempt after a release is %d, want 1", second.Delivery.Attempt)
	}
	f.settle(first, event.Done) // same attempt number, another claim
	f.wantState(want, event.Pending)
	f.settle(second, event.Done)
	f.wantState(want, event.Done)
}

func settleOnlyOnce(f *fixture) {
	c := f.failure("order-1", "app")
	f.keep(c)
	got := f.claim("app", 1)[0]
	o := f.outcome(&got, event.Pending)
	o.Next = f.Now().Add(time.Hour)
	f.ok(f.s.Settle(ctx, []event.Outcome{o}))
	f.settle(got, event.Parked)
	d := f.wantState(c.Deliveries[0], event.Pending)
	if len(d.Attempts) != 1 || !d.Next.Equal(o.Next) {
		f.Errorf("settled again: %d attempts, next %v", len(d.Attempts), d.Next)
	}
}

func settleLate(f *fixture) {
	c := f.failure("order-1", "app")
	f.keep(c)
	got := f.claim("app", 1)[0]
	f.pass(lease * 3)
	f.settle(got, event.Done) // nobody took it over
	f.wantState(c.Deliveries[0], event.Done)
	f.claim("app", 0)
}

func settleMany(f *fixture) {
	const n = 150
	for i := range n {
		f.keep(f.failure(fmt.Sprint(i), "app", "audit"))
	}
	var outcomes []event.Outcome
	for _, ep := range []string{"app", "audit"} {
		claims := f.claim(ep, n)
		for i := range claims {
			o := f.outcome(&claims[i], [...]event.DeliveryState{event.Done, event.Parked, event.Pending}[i%3])
			o.Next = f.Now().Add(time.Hour)
			outcomes = append(outcomes, o)
		}
	}
	f.ok(f.s.Settle(ctx, outcomes))
	for _, ep := range []string{"app", "audit"} {
		f.wantStats(ep, n/3, n/3, f.Now())
		f.wantDue(ep, f.Now().Add(time.Hour))
	}
	f.pass(time.Hour)
	f.claim("app", n/3)
}
