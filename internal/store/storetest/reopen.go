package storetest

import (
	"bytes"
	"fmt"
	"time"

	"github.com/google/go-cmp/cmp"

	"bounced/internal/event"
)

var reopenChecks = []check{
	{name: "ReopenKeepsCommits", run: reopenKeepsCommits, reopens: true},
	{name: "ReopenKeepsQueue", run: reopenKeepsQueue, reopens: true},
	{name: "ReopenKeepsTurns", run: reopenKeepsTurns, reopens: true},
	{name: "ReopenFreesClaims", run: reopenFreesClaims, reopens: true},
	{name: "ReopenKeepsTheRest", run: reopenKeepsTheRest, reopens: true},
}

func reopenKeepsCommits(f *fixture) {
	a, b := f.failure("a", "app"), f.bounce("b", "app")
	f.keep(a)
	f.reopen()
	f.keep(b)
	f.reopen()
	f.reopen()
	for _, c := range [][2]any{{a.Message, a.Events[0]}, {b.Message, b.Events[0]}} {
		m, want := c[0].(*event.Message), c[1].(*event.Event)
		raw, err := f.s.Raw(ctx, m.QueueID)
		if err != nil || !bytes.Equal(raw, m.Raw) {
			f.Errorf("raw: %q, %v", raw, err)
		}
		got, err := f.s.Event(ctx, want.EventID)
		f.ok(err)
		if d := cmp.Diff(want, got); d != "" {
			f.Errorf("event (-want +got):\n%s", d)
		}
	}
	again := f.failure("a", "app")
	again.Message.Digest = a.Message.Digest
	if id, duplicate, err := f.s.Commit(ctx, again); err != nil || !duplicate || id != a.Message.QueueID {
		f.Errorf("commit again = %q, %v, %v; want a duplicate", id, duplicate, err)
	}
}

// reopenKeepsTurns: a delivery that waits for its turn goes on when the one before it is
// dropped, though nobody has claimed since the start, as while an endpoint is paused.
func reopenKeepsTurns(f *fixture) {
	f.send("a", "a1")
	f.send("a", "a2")
	first := f.wantClaims("a1")[0]
	o := f.outcome(&first, event.Pending)
	o.Next = f.Now().Add(time.Minute)
	f.ok(f.s.Settle(ctx, []event.Outcome{o}))
	f.wantClaims()
	f.reopen()
	n, err := f.s.Drop(ctx, event.DeliveryQuery{EventID: first.Event.EventID})
	if n != 1 || err != nil {
		f.Fatalf("Drop = %d, %v", n, err)
	}
	f.wantClaims("a2")
}

func reopenKeepsQueue(f *fixture) {
	start := f.Now()
	for i := range 5 {
		f.keep(f.failure(fmt.Sprint(i), "app"))
		f.pass(time.Second)
	}
	claims := f.claim("app", 5)
	f.settle(claims[0], event.Done)
	f.settle(claims[1], event.Parked)
	o := f.outcome(&claims[2], event.Pending)
	o.Next = f.Now().Add(time.Hour)
	f.ok(f.s.Settle(ctx, []event.Outcome{o}))
	f.reopen()

	f.wantStats("app", 3, 1, start.Add(2*time.Second))
	if f.suite.FreesClaims {
		f.claim("app", 2)
		f.pass(lease)
		f.claim("app", 2)
		f.pass(time.Hour)
		f.claim("app", 3)
		f.retry(event.DeliveryQuery{State: event.Parked}, 1)
		f.claim("app", 1)
		return
	}
	f.claim("app", 0)
	f.wantDue("app", claims[3].Delivery.Next)
	f.settle(claims[3], event.Done) // its worker outlived the store
	f.pass(lease)
	again := f.claim("app", 1)[0]
	if again.Event.ID != "4" || again.Delivery.Attempt != 2 {
		f.Errorf("after the lease: %s attempt %d, want 4 attempt 2", again.Event.ID, again.Delivery.Attempt)
	}
	f.settle(claims[4], event.Done)
	f.wantState(claims[4].Delivery, event.Pending)
	f.pass(time.Hour)
	f.claim("app", 2)
	f.retry(event.DeliveryQuery{State: event.Parked}, 1)
	f.claim("app", 1)
}

// reopenFreesClaims: no delivery waits for the lease of a process that has ended.
func reopenFreesClaims(f *fixture) {
	if !f.suite.FreesClaims {
		f.Skip("others may have the store open")
	}
	f.keep(f.failure("a", "app"))
	f.keep(f.failure("b", "app"))
	old := f.claim("app", 2)
	o := f.outcome(&old[1], event.Pending)
	o.Next = f.Now().Add(lease / 2)
	f.ok(f.s.Settle(ctx, []event.Outcome{o}))
	f.pass(time.Second)
	f.reopen()
	again := f.claim("app", 1)[0] // but not what waits for its next attempt
	if again.Event.ID != old[0].Event.ID || again.Delivery.Attempt != 2 {
		f.Errorf("claimed %s attempt %d, want %s attempt 2", again.Event.ID, again.Delivery.Attempt, old[0].Event.ID)
	}
	f.settle(old[0], event.Done) // from beyond
	f.wantState(again.Delivery, event.Pending)
	f.settle(again, event.Done)
	f.wantState(again.Delivery, event.Done)
}

func reopenKeepsTheRest(f *fixture) {
	r := event.Registration{ID: "a", Handle: "~a", Tags: []string{"x"}, Expires: f.Now().Add(time.Hour)}
	f.ok(f.s.Register(ctx, []event.Registration{r}))
	state := event.EndpointState{Name: "app", Paused: true, Reason: "by hand", Since: f.Now()}
	f.ok(f.s.SetEndpoint(ctx, state))
	c := f.failure("a", "app")
	c.Unknown = []event.Template{{Text: "t", Sample: "s", First: f.Now(), Last: f.Now()}}
	f.keep(c)
	f.reopen()
	f.registered("~a", r)
	got, err := f.s.Endpoints(ctx)
	f.ok(err)
	if d := cmp.Diff([]event.EndpointState{state}, got); d != "" {
		f.Errorf("Endpoints (-want +got):\n%s", d)
	}
	ts, err := f.s.Templates(ctx, 10)
	f.ok(err)
	if len(ts) != 1 || ts[0].Count != 1 || ts[0].Sample != "s" {
		f.Errorf("Templates = %+v", ts)
	}
	f.ok(f.s.Ready(ctx))
}
