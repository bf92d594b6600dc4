package storetest

import (
	"fmt"
	"slices"
	"sync"
	"time"

	"bounced/internal/event"
	"bounced/internal/store"
)

// againChecks are about messages that come again in another envelope, as when a client that
// missed a reply sends to one recipient at a time: some of their events are kept already.
var againChecks = []check{
	{name: "AgainToMore", run: againToMore, retention: retention},
	{name: "AgainToFewer", run: againToFewer, retention: retention},
	{name: "AgainWhilePending", run: againWhilePending},
	{name: "AgainAtOnce", run: againAtOnce},
}

// envelope makes a commit of a message with those events, as of one that came before in
// another envelope: the message is new, the events may be known.
func (f *fixture) envelope(events ...*event.Event) *store.Commit {
	f.Helper()
	m := f.message(0)
	var own []*event.Event
	for _, e := range events {
		again := *e
		again.QueueID = m.QueueID
		own = append(own, &again)
	}
	return f.commit(m, own, "app")
}

// wantDelivered delivers all that is due, and expects the events of those message ids.
func (f *fixture) wantDelivered(what string, ids ...string) {
	f.Helper()
	claims, err := f.s.Claim(ctx, "app", f.Now(), lease, 1000, false)
	f.ok(err)
	var got []string
	for _, c := range claims {
		got = append(got, c.Event.ID)
		f.settle(c, event.Done)
	}
	slices.Sort(got)
	slices.Sort(ids)
	if !slices.Equal(got, ids) {
		f.Errorf("%s: delivered %v, want %v", what, got, ids)
	}
}

// pairOf makes two message ids. In a store with partitions, some of ten pairs meet in one,
// and either id may be the one that decides on the partition.
func pairOf(i int) (one, other string) {
	return fmt.Sprint(i*7%10, "-one"), fmt.Sprint(i*3%10, "-other")
}

const pairs = 10

func againToMore(f *fixture) {
	for i := range pairs {
		oneID, otherID := pairOf(i)
		one, other := f.event(event.Failure, oneID), f.event(event.Bounce, otherID)
		first := f.envelope(one)
		f.keep(first)
		f.wantDelivered("at first", one.ID)
		f.pass(time.Second)

		both := f.envelope(other, one)
		f.keep(both)
		f.wantDelivered("with another", other.ID)
		f.keep(f.envelope(one, other))
		f.wantDelivered("in another order")

		kept, err := f.s.Event(ctx, one.EventID)
		f.ok(err)
		if kept.QueueID != first.Message.QueueID {
			f.Errorf("the event is said to be of %s, want %s, the first", kept.QueueID, first.Message.QueueID)
		}
		f.wantState(first.Deliveries[0], event.Done)
		for _, e := range []*event.Event{one, other} {
			page, _, err := f.s.Events(ctx, event.Query{ID: e.ID})
			f.ok(err)
			if len(page) != 1 {
				f.Errorf("%s is listed %d times", e.ID, len(page))
			}
		}
		for _, c := range []*store.Commit{first, both} {
			if _, err := f.s.Raw(ctx, c.Message.QueueID); err != nil {
				f.Errorf("a message that was acknowledged: %v", err)
			}
		}
	}
	f.pass(4 * time.Hour)
	if st := f.expire(); st.Messages != 3*pairs || st.Events != 2*pairs || st.Deliveries != 2*pairs {
		f.Errorf("Expire counts %+v", st)
	}
}

func againToFewer(f *fixture) {
	for i := range pairs {
		oneID, otherID := pairOf(i)
		one, other := f.event(event.Bounce, oneID), f.event(event.Failure, otherID)
		f.keep(f.envelope(one, other))
		f.wantDelivered("at first", one.ID, other.ID)
		f.keep(f.envelope(one))
		f.keep(f.envelope(other))
		f.wantDelivered("one at a time")
	}
	f.pass(4 * time.Hour)
	f.expire()
	if st := f.expire(); st != (store.ExpireStats{}) {
		f.Errorf("Expire of nothing counts %+v", st)
	}
}

func againWhilePending(f *fixture) {
	e := f.event(event.Failure, "a")
	first := f.envelope(e)
	f.keep(first)
	claim := f.claim("app", 1)[0]
	f.pass(time.Second)
	f.keep(f.envelope(e, f.event(event.Failure, "b")))
	f.wantDelivered("beside one that is being delivered", "b")
	f.wantStats("app", 1, 0, first.Deliveries[0].Created)
	f.settle(claim, event.Parked)
	f.keep(f.envelope(e, f.event(event.Failure, "c")))
	f.wantDelivered("beside one that is parked", "c")
	f.wantStats("app", 0, 1, time.Time{})
}

func againAtOnce(f *fixture) {
	const senders = 16
	e := f.event(event.Failure, "a")
	var commits [senders]*store.Commit
	for i := range commits {
		commits[i] = f.envelope(e)
	}
	var wg sync.WaitGroup
	for _, c := range commits {
		wg.Go(func() {
			if _, duplicate, err := f.s.Commit(ctx, c); err != nil || duplicate {
				f.Errorf("commit = %v, %v", duplicate, err)
			}
		})
	}
	wg.Wait()
	f.wantStats("app", 1, 0, f.Now())
	f.wantDelivered("sixteen times", "a")
}
