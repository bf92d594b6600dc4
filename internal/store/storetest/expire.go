package storetest

import (
	"errors"
	"fmt"
	"time"

	"bounced/internal/event"
	"bounced/internal/store"
)

var retention = store.Retention{Raw: time.Hour, Events: 3 * time.Hour, Registry: 3 * time.Hour}

var expireChecks = []check{
	{name: "ExpireRawThenEvents", run: expireRawThenEvents, retention: retention},
	{name: "ExpireSparesUndelivered", run: expireSparesUndelivered, retention: retention},
	{name: "ExpireSparesRawOfCorrections", run: expireSparesRawOfCorrections, retention: retention},
	{name: "ExpireAfterClockWasAhead", run: expireAfterClockWasAhead, retention: retention},
	{name: "ExpireForgetsDigests", run: expireForgetsDigests, retention: retention},
	{name: "ExpireNever", run: expireNever, retention: store.Retention{Raw: -1, Events: -1, Registry: -1}},
	{name: "ExpireToCap", run: expireToCap, retention: store.Retention{MaxBytes: 12 << 20}},
	{name: "ExpireToCapSparesUndelivered", run: expireToCapSparesUndelivered, retention: store.Retention{MaxBytes: 1 << 20}},
	{name: "ExpireToCapSparesRawOfCorrections", run: expireToCapSparesRawOfCorrections, retention: store.Retention{MaxBytes: 3 << 20}},
}

func (f *fixture) expire() store.ExpireStats {
	f.Helper()
	st, err := f.s.Expire(ctx, f.Now())
	f.ok(err)
	return st
}

// has reports whether the raw message of a commit, and its first event, are still kept.
func (f *fixture) has(c *store.Commit) (raw, ev bool) {
	f.Helper()
	_, err := f.s.Raw(ctx, c.Message.QueueID)
	if err != nil && !errors.Is(err, store.ErrNotFound) {
		f.Error(err)
	}
	raw = err == nil
	_, err = f.s.Event(ctx, c.Events[0].EventID)
	if err != nil && !errors.Is(err, store.ErrNotFound) {
		f.Error(err)
	}
	return raw, err == nil
}

func (f *fixture) wantHas(c *store.Commit, what string, raw, ev bool) {
	f.Helper()
	if r, e := f.has(c); r != raw || e != ev {
		f.Errorf("%s: raw kept %v, event kept %v; want %v, %v", what, r, e, raw, ev)
	}
}

func (f *fixture) deliver(endpoint string, n int) {
	f.Helper()
	for _, c := range f.claim(endpoint, n) {
		f.settle(c, event.Done)
	}
}

func expireRawThenEvents(f *fixture) {
	c := f.bounce("a", "app")
	f.keep(c)
	f.deliver("app", 1)
	f.expire()
	f.wantHas(c, "fresh", true, true)
	f.pass(time.Hour - time.Minute)
	f.expire()
	f.wantHas(c, "just before its time", true, true)
	f.pass(2 * time.Minute)
	later := f.failure("a", "app")
	f.keep(later)
	f.deliver("app", 1)
	f.expire()
	f.wantHas(c, "after the retention of raw mail", false, true)
	f.ok(f.s.Messages(ctx, time.Time{}, func(m *event.Message, _ []*event.Event) error {
		if m.QueueID != later.Message.QueueID {
			f.Errorf("Messages still gives %s", m.QueueID)
		}
		return nil
	}))
	f.pass(2 * time.Hour)
	f.expire()
	f.wantHas(c, "after the retention of events", false, false)
	f.wantHas(later, "the later one", false, true)
	page, _, err := f.s.Events(ctx, event.Query{ID: "a"})
	f.ok(err)
	if len(page) != 1 {
		f.Errorf("%d events listed, want 1", len(page))
	}
	if _, err := f.s.Delivery(ctx, c.Events[0].EventID, "app"); !errors.Is(err, store.ErrNotFound) {
		f.Errorf("done delivery of an expired event: %v, want ErrNotFound", err)
	}
	ds, _, err := f.s.Deliveries(ctx, event.DeliveryQuery{})
	f.ok(err)
	if len(ds) != 1 {
		f.Errorf("%d deliveries listed, want 1", len(ds))
	}
	f.pass(2 * time.Hour)
	f.expire()
	if page, _, err := f.s.Events(ctx, event.Query{}); err != nil || len(page) != 0 {
		f.Errorf("%d events left, %v", len(page), err)
	}
	if st := f.expire(); st != (store.ExpireStats{}) {
		f.Errorf("Expire of nothing counts %+v", st)
	}
}

// expireAfterClockWasAhead: for one message the clock was years ahead. Those that come after
// it are kept as long as any other.
func expireAfterClockWasAhead(f *fixture) {
	before := f.bounce("a", "app")
	f.keep(before)
	f.pass(10 * 365 * 24 * time.Hour)
	f.keep(f.bounce("b", "app"))
	f.deliver("app", 2)
	f.pass(-10 * 365 * 24 * time.Hour)
	after := f.bounce("c", "app")
	f.keep(after)
	f.pass(time.Minute)
	f.deliver("app", 1)
	f.expire()
	f.wantHas(before, "fresh, from before", true, true)
	f.wantHas(after, "fresh, from after", true, true)
	f.pass(time.Hour)
	f.expire()
	f.wantHas(before, "from before, after the retention of raw mail", false, true)
	f.wantHas(after, "from after, after the retention of raw mail", false, true)
	f.pass(2 * time.Hour)
	f.expire()
	f.wantHas(before, "from before, after the retention of events", false, false)
	f.wantHas(after, "from after, after the retention of events", false, false)
}

func expireSparesUndelivered(f *fixture) {
	pending, parked, done := f.bounce("a", "app"), f.bounce("b", "app"), f.bounce("c", "app")
	for i, c := range []*store.Commit{pending, parked, done} {
		f.keep(c)
		claim := f.claim("app", 1)[0]
		o := f.outcome(&claim, [...]event.DeliveryState{event.Pending, event.Parked, event.Done}[i])
		o.Next = f.Now().Add(24 * time.Hour)
		f.ok(f.s.Settle(ctx, []event.Outcome{o}))
	}
	f.pass(4 * time.Hour)
	f.expire()
	f.wantHas(pending, "pending", true, true)
	f.wantHas(parked, "parked", true, true)
	f.wantHas(done, "done", false, false)
	f.wantStats("app", 1, 1, f.Now().Add(-4*time.Hour))
	f.retry(event.DeliveryQuery{}, 2)
	for _, c := range f.claim("app", 2) {
		if len(c.Raw) == 0 {
			f.Errorf("late bounce %s has lost its raw message", c.Event.ID)
		}
		f.settle(c, event.Done)
	}
	f.expire()
	f.wantHas(pending, "delivered at last", false, false)
	f.wantHas(parked, "delivered at last", false, false)
	f.wantStats("app", 0, 0, time.Time{})
}

func expireForgetsDigests(f *fixture) {
	c := f.failure("a")
	f.keep(c)
	f.pass(2 * time.Hour) // raw mail is gone by now
	f.expire()
	again := f.failure("a")
	again.Message.Digest = c.Message.Digest
	if id, duplicate, err := f.s.Commit(ctx, again); err != nil || !duplicate || id != c.Message.QueueID {
		f.Errorf("commit within the retention of events = %q, %v, %v; want a duplicate", id, duplicate, err)
	}
	f.pass(2 * time.Hour)
	f.expire()
	f.keep(again)
}

func expireNever(f *fixture) {
	c := f.failure("a", "app")
	f.keep(c)
	f.deliver("app", 1)
	f.ok(f.s.Register(ctx, []event.Registration{{ID: "a"}}))
	f.pass(20 * 365 * 24 * time.Hour)
	if st := f.expire(); st != (store.ExpireStats{}) {
		f.Errorf("Expire counts %+v", st)
	}
	f.wantHas(c, "kept for ever", true, true)
	if _, err := f.s.Registration(ctx, "a"); err != nil {
		f.Errorf("registration kept for ever: %v", err)
	}
}

func expireToCap(f *fixture) {
	var commits []*store.Commit
	for i := range 120 { // 24 MB that do not compress
		c := f.failure(fmt.Sprint(i), "app")
		f.fatten(c)
		commits = append(commits, c)
		f.keep(c)
		f.pass(time.Second)
	}
	f.deliver("app", len(commits))
	for range 3 {
		f.expire()
	}
	size, err := f.s.Size(ctx)
	f.ok(err)
	if size > 12<<20 {
		f.Errorf("Size is %d after Expire, over the cap", size)
	}
	f.wantHas(commits[0], "oldest", false, false)
	f.wantHas(commits[len(commits)-1], "newest", true, true)
	gone, kept := 0, false
	for i, c := range commits {
		raw, _ := f.has(c)
		if !raw {
			gone++
			if kept {
				f.Errorf("message %d is gone, but an older one is not", i)
			}
		}
		kept = kept || raw
	}
	if left := len(commits) - gone; left < 15 {
		f.Errorf("%d of %d messages are left, far less than fits", left, len(commits))
	}
	f.ok(f.s.Ready(ctx))
}

func expireToCapSparesUndelivered(f *fixture) {
	var commits []*store.Commit
	for i := range 20 {
		c := f.bounce(fmt.Sprint(i), "app")
		f.fatten(c)
		commits = append(commits, c)
		f.keep(c)
	}
	f.expire()
	for i, c := range commits {
		f.wantHas(c, fmt.Sprint("undelivered ", i), true, true)
	}
	for _, c := range f.claim("app", len(commits)) {
		if len(c.Raw) < 200_000 {
			f.Errorf("%s has lost its raw message", c.Event.ID)
		}
	}
}
