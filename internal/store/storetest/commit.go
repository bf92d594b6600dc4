package storetest

import (
	"bytes"
	"errors"
	"fmt"
	"reflect"
	"sync"
	"time"

	"github.com/google/go-cmp/cmp"

	"bounced/internal/event"
	"bounced/internal/store"
)

var commitChecks = []check{
	{name: "CommitKeepsEverything", run: commitKeepsEverything},
	{name: "CommitKeepsEveryField", run: commitKeepsEveryField},
	{name: "CommitLarge", run: commitLarge},
	{name: "CommitManyEvents", run: commitManyEvents},
	{name: "CommitDuplicate", run: commitDuplicate},
	{name: "CommitDuplicateAtOnce", run: commitDuplicateAtOnce},
	{name: "CommitAtOnce", run: commitAtOnce},
	{name: "CommitNamesEventTwice", run: commitNamesEventTwice, retention: retention},
	{name: "CommitWithoutMessage", run: commitWithoutMessage},
	{name: "CommitWithoutEvents", run: commitWithoutEvents},
	{name: "CommitCountsTemplates", run: commitCountsTemplates},
	{name: "NotFound", run: notFound},
	{name: "ReadyAndSize", run: readyAndSize},
}

func commitKeepsEverything(f *fixture) {
	c := f.bounce("order-1", "app", "audit")
	f.keep(c)

	e, err := f.s.Event(ctx, c.Events[0].EventID)
	f.ok(err)
	if d := cmp.Diff(c.Events[0], e); d != "" {
		f.Errorf("event (-put +got):\n%s", d)
	}
	raw, err := f.s.Raw(ctx, c.Message.QueueID)
	f.ok(err)
	if !bytes.Equal(raw, c.Message.Raw) {
		f.Errorf("raw is %q, put %q", raw, c.Message.Raw)
	}
	for _, want := range c.Deliveries {
		got, err := f.s.Delivery(ctx, want.EventID, want.Endpoint)
		f.ok(err)
		if d := cmp.Diff(want, got); d != "" {
			f.Errorf("delivery (-put +got):\n%s", d)
		}
	}
	n := 0
	f.ok(f.s.Messages(ctx, time.Time{}, func(m *event.Message, events []*event.Event) error {
		n++
		if d := cmp.Diff(c.Message, m); d != "" {
			f.Errorf("message (-put +got):\n%s", d)
		}
		if d := cmp.Diff(c.Events, events); d != "" {
			f.Errorf("events of the message (-put +got):\n%s", d)
		}
		return nil
	}))
	if n != 1 {
		f.Errorf("Messages gave %d, want 1", n)
	}
}

// commitKeepsEveryField fails for a field that was added to Event, and that a store with an
// encoding of its own leaves out.
func commitKeepsEveryField(f *fixture) {
	c := f.failure("full", "app")
	e := c.Events[0]
	id, at := e.EventID, e.Time
	fill(reflect.ValueOf(e).Elem(), 0)
	e.EventID, e.Type, e.ID, e.Time, e.MIME = id, event.Failure, "full", at, nil
	f.keep(c)
	got, err := f.s.Event(ctx, id)
	f.ok(err)
	if d := cmp.Diff(e, got); d != "" {
		f.Errorf("event (-put +got):\n%s", d)
	}
}

// fill sets everything in v to something other than its zero value.
func fill(v reflect.Value, n int) int {
	n++
	switch v.Kind() {
	case reflect.String:
		v.SetString(fmt.Sprintf("text %d é\x01", n))
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Int, reflect.Int64:
		v.SetInt(int64(n))
	case reflect.Float64:
		v.SetFloat(float64(n) + 0.375)
	case reflect.Uint8:
		v.SetUint(uint64(n % 256))
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		n = fill(v.Elem(), n)
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		n = fill(v.Index(0), n)
		n = fill(v.Index(1), n)
	case reflect.Struct:
		for i := range v.NumField() {
			n = fill(v.Field(i), n)
		}
	default:
		panic("storetest: no way to fill a " + v.Kind().String())
	}
	return n
}

func commitLarge(f *fixture) {
	c := f.bounce("large", "app")
	c.Message = f.message(12 << 20)
	c.Events[0].QueueID = c.Message.QueueID
	c.Deliveries[0].QueueID = c.Message.QueueID
	f.keep(c)
	f.keep(f.failure("small", "app"))
	raw, err := f.s.Raw(ctx, c.Message.QueueID)
	f.ok(err)
	if !bytes.Equal(raw, c.Message.Raw) {
		f.Errorf("raw of %d bytes came back as %d other bytes", len(c.Message.Raw), len(raw))
	}
}

func commitManyEvents(f *fixture) {
	m := f.message(0)
	var events []*event.Event
	for i := range 500 {
		e := f.event(event.Failure, fmt.Sprint("id-", i%7))
		e.QueueID = m.QueueID
		events = append(events, e)
	}
	f.keep(f.commit(m, events, "app"))
	for _, e := range events {
		if _, err := f.s.Event(ctx, e.EventID); err != nil {
			f.Fatal(err)
		}
	}
	f.ok(f.s.Messages(ctx, time.Time{}, func(_ *event.Message, got []*event.Event) error {
		if d := cmp.Diff(events, got); d != "" {
			f.Errorf("events of the message (-put +got):\n%s", d)
		}
		return nil
	}))
}

func commitDuplicate(f *fixture) {
	first := f.failure("order-1", "app")
	f.keep(first)
	again := f.failure("order-1", "app", "audit")
	again.Message.Digest = first.Message.Digest
	again.Unknown = []event.Template{{Text: "again"}}
	queueID, duplicate, err := f.s.Commit(ctx, again)
	f.ok(err)
	if !duplicate || queueID != first.Message.QueueID {
		f.Errorf("commit again = %q, %v; want %q, true", queueID, duplicate, first.Message.QueueID)
	}
	if _, err := f.s.Event(ctx, again.Events[0].EventID); !errors.Is(err, store.ErrNotFound) {
		f.Errorf("the duplicate's event: %v, want ErrNotFound", err)
	}
	if _, err := f.s.Raw(ctx, again.Message.QueueID); !errors.Is(err, store.ErrNotFound) {
		f.Errorf("the duplicate's raw message: %v, want ErrNotFound", err)
	}
	f.wantStats("app", 1, 0, first.Deliveries[0].Created)
	f.wantStats("audit", 0, 0, time.Time{})
	if ts, err := f.s.Templates(ctx, 10); err != nil || len(ts) != 0 {
		f.Errorf("Templates = %v, %v; the duplicate's counted", ts, err)
	}
}

func commitDuplicateAtOnce(f *fixture) {
	const senders = 16
	digest := f.message(0).Digest
	var commits [senders]*store.Commit
	for i := range commits {
		commits[i] = f.failure("order-1", "app")
		commits[i].Message.Digest = digest
	}
	var ids [senders]string
	var fresh [senders]bool
	var wg sync.WaitGroup
	for i, c := range commits {
		wg.Go(func() {
			id, duplicate, err := f.s.Commit(ctx, c)
			if err != nil {
				f.Error(err)
			}
			ids[i], fresh[i] = id, !duplicate
		})
	}
	wg.Wait()
	n := 0
	for i := range commits {
		if fresh[i] {
			n++
		}
		if ids[i] != ids[0] {
			f.Errorf("one message got two queue ids, %q and %q", ids[0], ids[i])
		}
	}
	if n != 1 {
		f.Errorf("%d of %d same messages are called new, want 1", n, senders)
	}
	f.wantStats("app", 1, 0, f.Now())
}

func commitAtOnce(f *fixture) {
	const senders, each = 16, 20
	var commits [senders][each]*store.Commit
	for i := range commits {
		for j := range commits[i] {
			commits[i][j] = f.bounce(fmt.Sprint("id-", i, "-", j), "app")
		}
	}
	var wg sync.WaitGroup
	for _, mine := range commits {
		wg.Go(func() {
			for _, c := range mine {
				if _, duplicate, err := f.s.Commit(ctx, c); err != nil || duplicate {
					f.Errorf("commit = %v, %v", duplicate, err)
				}
			}
		})
	}
	wg.Wait()
	for _, mine := range commits {
		for _, c := range mine {
			raw, err := f.s.Raw(ctx, c.Message.QueueID)
			if err != nil || !bytes.Equal(raw, c.Message.Raw) {
				f.Fatalf("raw of %s: %d bytes, %v", c.Message.QueueID, len(raw), err)
			}
		}
	}
	f.wantStats("app", senders*each, 0, f.Now())
}

// commitNamesEventTwice: a message that came to two addresses of one message id says the
// same to both. That is one event, and one delivery to each endpoint.
func commitNamesEventTwice(f *fixture) {
	m := f.message(0)
	e := f.event(event.Failure, "a")
	f.keep(f.commit(m, []*event.Event{e, e}, "app", "log"))
	f.wantStats("app", 1, 0, f.Now())
	f.deliver("app", 1)
	f.deliver("log", 1)
	f.wantStats("app", 0, 0, time.Time{})
	again := f.commit(f.message(10), []*event.Event{f.event(event.Failure, "b")}, "app")
	again.Deliveries = append(again.Deliveries, again.Deliveries...)
	f.keep(again)
	f.wantStats("app", 1, 0, f.Now())
	f.deliver("app", 1)
	f.wantStats("app", 0, 0, time.Time{})
	f.pass(4 * time.Hour)
	if st := f.expire(); st.Messages != 2 || st.Events != 2 || st.Deliveries != 3 {
		f.Errorf("Expire counts %+v", st)
	}
}

func commitWithoutMessage(f *fixture) {
	e := f.event(event.Failure, "order-1")
	c := f.commit(nil, []*event.Event{e}, "app")
	f.keep(c)
	claims := f.claim("app", 1)
	f.settle(claims[0], event.Done)

	queueID, duplicate, err := f.s.Commit(ctx, c)
	f.ok(err)
	if !duplicate || queueID != "" {
		f.Errorf("commit again = %q, %v; want a duplicate without queue id", queueID, duplicate)
	}
	f.claim("app", 0)
	f.wantState(c.Deliveries[0], event.Done)

	more := f.commit(nil, []*event.Event{e, f.event(event.Failure, "order-2")}, "app")
	f.keep(more)
	if got := f.claim("app", 1); got[0].Event.ID != "order-2" {
		f.Errorf("claimed %s, want only the event that was new", got[0].Event.ID)
	}
	f.ok(f.s.Messages(ctx, time.Time{}, func(m *event.Message, _ []*event.Event) error {
		f.Errorf("Messages gave %s, but none was kept", m.QueueID)
		return nil
	}))
}

func commitWithoutEvents(f *fixture) {
	m := f.message(100)
	f.keep(&store.Commit{Message: m})
	raw, err := f.s.Raw(ctx, m.QueueID)
	f.ok(err)
	if !bytes.Equal(raw, m.Raw) {
		f.Error("raw message differs")
	}
}

func commitCountsTemplates(f *fixture) {
	start := f.Now()
	put := func(text string, times int) {
		for range times {
			c := f.failure("x", "app")
			c.Unknown = []event.Template{{
				Text: text, Sample: fmt.Sprint(text, " of ", f.Now().Sub(start)),
				QueueID: c.Message.QueueID, First: f.Now(), Last: f.Now(),
			}}
			f.keep(c)
			f.pass(time.Second)
		}
	}
	put("rare <>", 1)
	put("often <>", 5)
	put("now and then <>", 2)
	ts, err := f.s.Templates(ctx, 2)
	f.ok(err)
	if len(ts) != 2 || ts[0].Text != "often <>" || ts[0].Count != 5 ||
		ts[1].Text != "now and then <>" || ts[1].Count != 2 {
		f.Fatalf("Templates(2) = %+v, want the two most frequent with their counts", ts)
	}
	if want := "often <> of 1s"; ts[0].Sample != want {
		f.Errorf("sample is %q, want that of the first, %q", ts[0].Sample, want)
	}
	if !ts[0].First.Equal(start.Add(time.Second)) || !ts[0].Last.Equal(start.Add(5*time.Second)) {
		f.Errorf("seen %v to %v, want 1 s to 5 s after %v", ts[0].First, ts[0].Last, start)
	}
}

func notFound(f *fixture) {
	f.keep(f.failure("order-1", "app"))
	nothing := func(what string, err error) {
		f.Helper()
		if !errors.Is(err, store.ErrNotFound) {
			f.Errorf("%s: %v, want ErrNotFound", what, err)
		}
	}
	_, err := f.s.Event(ctx, "evt_00000000000000000000000000")
	nothing("Event", err)
	_, err = f.s.Event(ctx, "")
	nothing("Event of no id", err)
	_, err = f.s.Raw(ctx, "00000000000000000000000000")
	nothing("Raw", err)
	_, err = f.s.Delivery(ctx, "evt_00000000000000000000000000", "app")
	nothing("Delivery", err)
	_, err = f.s.Registration(ctx, "order-1")
	nothing("Registration", err)
	_, err = f.s.Registration(ctx, "~order-1")
	nothing("Registration by handle", err)
	f.ok(f.s.Unregister(ctx, "order-1"))
	f.claim("nobody", 0)
	f.wantStats("nobody", 0, 0, time.Time{})
	if at, ok, err := f.s.NextDue(ctx, "nobody"); ok || err != nil {
		f.Errorf("NextDue of an unknown endpoint = %v, %v, %v", at, ok, err)
	}
}

func readyAndSize(f *fixture) {
	f.ok(f.s.Ready(ctx))
	for range 20 {
		c := f.failure("x", "app")
		c.Message = f.message(10_000)
		f.keep(c)
	}
	size, err := f.s.Size(ctx)
	f.ok(err)
	if size < 100_000 {
		f.Errorf("Size = %d after 200 kB of messages", size)
	}
}
