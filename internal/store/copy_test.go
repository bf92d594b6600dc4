package store_test

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"bounced/internal/event"
	"bounced/internal/store"
	"bounced/internal/store/pebble"
	"bounced/internal/store/redis"
	"bounced/internal/store/redis/redistest"
)

var ctx = context.Background()

func openPebble(t *testing.T) store.Source {
	t.Helper()
	s, err := pebble.Open(pebble.Options{Dir: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

func openRedis(t *testing.T, prefix, url string) store.Source {
	t.Helper()
	s, err := redis.Open(ctx, redis.Options{URL: url, Prefix: prefix, AllowLoss: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

// TestCopy moves from the embedded store to Redis and on to another embedded
// store, and compares the ends.
func TestCopy(t *testing.T) {
	url := redistest.Start(t).URL()
	first, second, third := openPebble(t), openRedis(t, "bounced", url), openPebble(t)
	fillStore(t, first)
	want := contents(t, first)
	for i, step := range [][2]store.Source{{first, second}, {second, third}} {
		told := store.Copied{}
		sum, err := store.Copy(ctx, step[1], step[0], func(c store.Copied) { told = c })
		if err != nil {
			t.Fatal(err)
		}
		if sum != (store.Copied{Registrations: 1200, Messages: 30, Events: 50, Deliveries: 50}) || told != sum {
			t.Errorf("step %d copied %+v, told %+v", i, sum, told)
		}
		if d := cmp.Diff(want, contents(t, step[1])); d != "" {
			t.Errorf("step %d (-first +copy):\n%s", i, d)
		}
		// Again, as after a copy that was cut off: nothing changes.
		if _, err := store.Copy(ctx, step[1], step[0], nil); err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(want, contents(t, step[1])); d != "" {
			t.Errorf("step %d, again (-first +copy):\n%s", i, d)
		}
	}

	// What was pending is still to be delivered, raw messages included.
	for _, s := range []store.Source{second, third} {
		claims, err := s.Claim(ctx, "app", time.Now().Add(24*time.Hour), time.Minute, 1000, false)
		if err != nil || len(claims) != 40 {
			t.Fatalf("Claim = %d, %v; want the 40 that were pending", len(claims), err)
		}
		for _, c := range claims {
			if c.Event.Type == event.Bounce && c.Event.QueueID != "" && len(c.Raw) == 0 {
				t.Errorf("bounce %s without its message", c.Event.EventID)
			}
		}
		id, duplicate, err := s.Commit(ctx, commit(time.Now(), 3))
		if err != nil || !duplicate || id == "" {
			t.Errorf("a message from before the move comes again: %q, %v, %v; want a duplicate", id, duplicate, err)
		}
	}
}

// TestCopyKeeps: what the target has stays, but of two states of an endpoint the
// later one counts.
func TestCopyKeeps(t *testing.T) {
	url := redistest.Start(t).URL()
	for name, to := range map[string]store.Source{"pebble": openPebble(t), "redis": openRedis(t, "keeps", url)} {
		t.Run(name, func(t *testing.T) {
			from, at := openPebble(t), time.Now().UTC().Truncate(time.Second)
			reg := func(id, recipient string) event.Registration {
				return event.Registration{ID: id, Recipient: recipient, Expires: at.Add(time.Hour)}
			}
			paused := func(name string, since time.Time) event.EndpointState {
				return event.EndpointState{Name: name, Paused: true, Since: since}
			}
			resumed := func(name string, since time.Time) event.EndpointState {
				return event.EndpointState{Name: name, Since: since}
			}
			err := errors.Join(
				from.Register(ctx, []event.Registration{reg("both", "old@example.com"), reg("only", "old@example.com")}),
				to.Register(ctx, []event.Registration{reg("both", "new@example.com")}),
				from.SetEndpoint(ctx, paused("a", at)), to.SetEndpoint(ctx, resumed("a", at.Add(time.Minute))),
				from.SetEndpoint(ctx, paused("b", at)), to.SetEndpoint(ctx, resumed("b", at.Add(-time.Minute))),
				from.SetEndpoint(ctx, paused("c", at)),
			)
			if err != nil {
				t.Fatal(err)
			}
			if sum, err := store.Copy(ctx, to, from, nil); err != nil || sum != (store.Copied{Registrations: 1}) {
				t.Errorf("Copy = %+v, %v; want one registration", sum, err)
			}
			for _, want := range []event.Registration{reg("both", "new@example.com"), reg("only", "old@example.com")} {
				got, err := to.Registration(ctx, want.ID)
				if d := cmp.Diff(want, got); err != nil || d != "" {
					t.Errorf("%v (-want +got):\n%s", err, d)
				}
			}
			want := []event.EndpointState{resumed("a", at.Add(time.Minute)), paused("b", at), paused("c", at)}
			if got, err := to.Endpoints(ctx); err != nil || !cmp.Equal(want, got) {
				t.Errorf("endpoints: %v (-want +got):\n%s", err, cmp.Diff(want, got))
			}
		})
	}
}

// fillStore keeps 30 messages and 20 events without one, of which 5 are done,
// 5 parked and 40 pending, and 1200 registrations.
func fillStore(t *testing.T, s store.Store) {
	t.Helper()
	now := time.Now().UTC().Truncate(time.Second)
	for i := range 50 {
		c := commit(now.Add(time.Duration(i)*time.Second), i)
		if i >= 30 {
			c.Message, c.Events[0].QueueID, c.Deliveries[0].QueueID = nil, "", ""
		}
		if _, _, err := s.Commit(ctx, c); err != nil {
			t.Fatal(err)
		}
	}
	claims, err := s.Claim(ctx, "app", now.Add(time.Hour), time.Minute, 20, false)
	if err != nil || len(claims) != 20 {
		t.Fatalf("Claim = %d, %v", len(claims), err)
	}
	var outcomes []event.Outcome
	for i := range claims {
		o := event.Outcome{Claim: &claims[i], State: event.Pending, Next: now.Add(2 * time.Hour),
			Attempt: event.Attempt{N: 1, At: now.Add(time.Hour), Status: 503, Reply: "later\nor never"}}
		switch {
		case i < 5:
			o.State = event.Done
		case i < 10:
			o.State = event.Parked
		}
		outcomes = append(outcomes, o)
	}
	if err := s.Settle(ctx, outcomes); err != nil {
		t.Fatal(err)
	}
	var regs []event.Registration
	for i := range 1200 {
		regs = append(regs, event.Registration{ID: fmt.Sprint("order-", i), Recipient: "bob@example.com", Tags: []string{"x"}, Expires: now.Add(time.Hour)})
	}
	regs[7].Handle = "~7"
	err = errors.Join(s.Register(ctx, regs), s.SetEndpoint(ctx, event.EndpointState{Name: "app", Paused: true, Since: now}))
	if err != nil {
		t.Fatal(err)
	}
	c := commit(now, 3) // a duplicate, so its text is not counted
	c.Unknown = []event.Template{{Text: "never"}}
	if _, duplicate, err := s.Commit(ctx, c); err != nil || !duplicate {
		t.Fatal(duplicate, err)
	}
}

func commit(at time.Time, i int) *store.Commit {
	raw := fmt.Appendf(nil, "Subject: bounce %d\r\n\r\n", i)
	m := &event.Message{QueueID: fmt.Sprintf("01JD%022d", i), Received: at, Tx: []byte(`{"HELO":"mx"}`), Raw: raw, Digest: sha256.Sum256(raw)}
	e := &event.Event{EventID: fmt.Sprintf("evt_%026d", i), Type: event.Failure, ID: fmt.Sprint("order-", i%7), Recipient: "bob@example.com", QueueID: m.QueueID}
	if i%3 == 0 {
		e.Type = event.Bounce
	}
	e.SetTime(at)
	return &store.Commit{Message: m, Events: []*event.Event{e}, Deliveries: []event.Delivery{{
		EventID: e.EventID, Endpoint: "app", MessageID: e.ID, QueueID: m.QueueID, State: event.Pending, Created: at, Next: at,
	}}}
}

// contents is everything that a copy must bring over.
func contents(t *testing.T, s store.Source) map[string]any {
	t.Helper()
	out := map[string]any{}
	events, _, err1 := s.Events(ctx, event.Query{Limit: 1000})
	for _, e := range events {
		out["event "+e.EventID] = e
	}
	deliveries, _, err2 := s.Deliveries(ctx, event.DeliveryQuery{Limit: 1000})
	for _, d := range deliveries {
		out["delivery "+d.EventID+" "+d.Endpoint] = d
	}
	err3 := s.Messages(ctx, time.Time{}, func(m *event.Message, events []*event.Event) error {
		out["message "+m.QueueID] = m
		out["events of "+m.QueueID] = len(events)
		return nil
	})
	err4 := s.Registrations(ctx, func(r event.Registration) error {
		out["registration "+r.ID] = r
		return nil
	})
	byHandle, err5 := s.Registration(ctx, "~7")
	out["by handle"] = byHandle.ID
	endpoints, err6 := s.Endpoints(ctx)
	out["endpoints"] = endpoints
	templates, err7 := s.Templates(ctx, 10)
	out["templates"] = len(templates)
	if err := errors.Join(err1, err2, err3, err4, err5, err6, err7); err != nil {
		t.Fatal(err)
	}
	return out
}
