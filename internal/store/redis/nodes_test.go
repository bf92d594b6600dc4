package redis

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	dto "github.com/prometheus/client_model/go"

	"bounced/internal/event"
	"bounced/internal/store"
	"bounced/internal/store/redis/redistest"
)

// TestTwoNodes: one accepts, another delivers; a dead node's work goes over.
func TestTwoNodes(t *testing.T) {
	r := redistest.Start(t)
	a := openBench(t, r.URL(), nil)
	b := openBench(t, r.URL(), func(o *Options) { o.PollInterval = 20 * time.Millisecond })
	wake := b.Wake("app")
	if _, ok, err := b.NextDue(ctx, "app"); ok || err != nil {
		t.Fatalf("NextDue of nothing = %v, %v", ok, err)
	}
	commitOne(t, a, 1)
	select {
	case <-wake:
	case <-time.After(10 * time.Second):
		t.Fatal("the other node is not woken")
	}
	if _, duplicate, err := b.Commit(ctx, sample(1, time.Now())); err != nil || !duplicate {
		t.Errorf("the same message at the other node = %v, %v; want a duplicate", duplicate, err)
	}
	now := time.Now()
	first, err := b.Claim(ctx, "app", now, time.Minute, 10, false)
	if err != nil || len(first) != 1 {
		t.Fatalf("Claim = %d, %v", len(first), err)
	}
	if again, err := a.Claim(ctx, "app", now, time.Minute, 10, false); err != nil || len(again) != 0 {
		t.Errorf("claimed by both nodes: %d, %v", len(again), err)
	}
	b.Close() // dies with the claim
	later := now.Add(time.Minute)
	taken, err := a.Claim(ctx, "app", later, time.Minute, 10, false)
	if err != nil || len(taken) != 1 || taken[0].Delivery.Attempt != 2 {
		t.Fatalf("takeover = %+v, %v", taken, err)
	}
	if err := a.Settle(ctx, []event.Outcome{done(&taken[0])}); err != nil {
		t.Error(err)
	}
	wantPending(t, a, 0)
}

// TestNodesShareTheWork: every delivery is claimed once, whoever claims.
func TestNodesShareTheWork(t *testing.T) {
	r := redistest.Start(t)
	const n = 2000
	var nodes []*Store
	for range 3 {
		nodes = append(nodes, openBench(t, r.URL(), nil))
	}
	fill(t, nodes[0], n, event.Pending)
	var mu sync.Mutex
	times := map[string]int{}
	var wg sync.WaitGroup
	for _, s := range nodes {
		for range 2 {
			wg.Go(func() {
				for {
					claims, err := s.Claim(ctx, "app", time.Now(), time.Minute, 50, false)
					if err != nil {
						t.Error(err)
						return
					}
					outcomes := make([]event.Outcome, len(claims))
					mu.Lock()
					for i := range claims {
						times[claims[i].Event.EventID]++
						outcomes[i] = done(&claims[i])
					}
					over := len(times) == n
					mu.Unlock()
					if err := s.Settle(ctx, outcomes); err != nil {
						t.Error(err)
					}
					if over {
						return
					}
				}
			})
		}
	}
	wg.Wait()
	for id, k := range times {
		if k != 1 {
			t.Errorf("%s was claimed %d times", id, k)
		}
	}
	wantPending(t, nodes[0], 0)
}

// TestSenderWritesRegistry: the keys that the README documents.
func TestSenderWritesRegistry(t *testing.T) {
	r := redistest.Start(t)
	s := openBench(t, r.URL(), nil)
	r.Do("SET", "bounced:msg:order-1", `{"recipient":"bob@example.com","tags":["spring","vip"]}`, "EX", 3600)
	r.Do("SET", "bounced:msg:~9q8r7", "a long one", "EX", 3600)
	r.Do("SET", "bounced:msg:a long one", `{"recipient":"eve@example.com"}`, "EX", 3600)
	r.Do("SET", "bounced:msg:broken", `bob@example.com`)
	got, err := s.Registration(ctx, "order-1")
	if err != nil || got.ID != "order-1" || got.Recipient != "bob@example.com" || !slices.Equal(got.Tags, []string{"spring", "vip"}) {
		t.Errorf("Registration = %+v, %v", got, err)
	}
	if got, err := s.Registration(ctx, "~9q8r7"); err != nil || got.ID != "a long one" || got.Recipient != "eve@example.com" {
		t.Errorf("Registration by handle = %+v, %v", got, err)
	}
	r.Do("HSET", "bounced:msg:hash", "recipient", "bob@example.com")
	for _, id := range []string{"broken", "hash"} {
		if _, err := s.Registration(ctx, id); !errors.Is(err, event.ErrForm) || errors.Is(err, store.ErrNotFound) || errors.Is(err, store.ErrDown) {
			t.Errorf("Registration in another form: %v, want an error that says so", err)
		}
	}
	r.Do("SET", "bounced:msg:torn", `{"recipient":`)
	if err := s.Registrations(ctx, func(event.Registration) error { return nil }); err != nil {
		t.Errorf("Registrations stop at one in another form: %v", err)
	}
	if err := s.Register(ctx, []event.Registration{{ID: "order-2", Recipient: "x@example.com", Expires: time.Now().Add(time.Hour)}}); err != nil {
		t.Fatal(err)
	}
	var kept map[string]any
	if err := json.Unmarshal([]byte(r.Do("GET", "bounced:msg:order-2").(string)), &kept); err != nil || kept["recipient"] != "x@example.com" {
		t.Errorf("kept as %v, %v", kept, err)
	}
	if ttl := r.Do("TTL", "bounced:msg:order-2").(int64); ttl < 3500 || ttl > 3600 {
		t.Errorf("time to live is %d, want 3600", ttl)
	}
}

// TestRoundTrips: a look-up and a commit are one trip each, waiting for replicas
// included, and sessions share them.
func TestRoundTrips(t *testing.T) {
	r := redistest.Start(t)
	r.Replica()
	r.AwaitReplicas(1)
	s := openBench(t, r.URL(), func(o *Options) { o.MinReplicas = 1 })
	commitOne(t, s, 0)
	trips := func() (n uint64) {
		for _, kind := range []string{"change", "read"} {
			var m dto.Metric
			if err := s.metrics.trips.WithLabelValues(kind).(prometheus.Metric).Write(&m); err != nil {
				t.Fatal(err)
			}
			n += m.Histogram.GetSampleCount()
		}
		return n
	}
	accept := func(n int) {
		if _, err := s.Registration(ctx, "x"); !errors.Is(err, store.ErrNotFound) {
			t.Error(err)
		}
		if _, _, err := s.Commit(ctx, sample(n, time.Now())); err != nil {
			t.Error(err)
		}
	}
	before := trips()
	for i := range 100 {
		accept(i + 1)
	}
	if n := trips() - before; n != 200 {
		t.Errorf("100 messages one after the other took %d round trips, want 200", n)
	}
	before = trips()
	var wg sync.WaitGroup
	for i := range 64 {
		wg.Go(func() {
			for k := range 20 {
				accept(1000 + 20*i + k)
			}
		})
	}
	wg.Wait()
	n := trips() - before
	t.Logf("%d messages of 64 sessions took %d round trips", 64*20, n)
	if n > 64*20 {
		t.Errorf("%d messages of 64 sessions took %d round trips: they do not share them", 64*20, n)
	}
}

// TestOrderOverPartitions: a message to several ids at once lies in one
// partition, and is in order with others to each of the ids all the same.
func TestOrderOverPartitions(t *testing.T) {
	r := redistest.Start(t)
	s := openBench(t, r.URL(), nil)
	now := time.Now().UTC()
	n := 0
	keep := func(ids ...string) {
		n++
		c := sample(n, now.Add(time.Duration(n)*time.Millisecond))
		one, d := *c.Events[0], c.Deliveries[0]
		c.Events, c.Deliveries = nil, nil
		for i, id := range ids {
			e := one
			e.EventID, e.ID, e.Description = fmt.Sprintf("evt_%d_%d", n, i), id, fmt.Sprint(id, n)
			d.EventID, d.MessageID = e.EventID, id
			c.Events, c.Deliveries = append(c.Events, &e), append(c.Deliveries, d)
		}
		if _, _, err := s.Commit(ctx, c); err != nil {
			t.Fatal(err)
		}
	}
	if s.home("a") == s.home("b") || s.home("a") == s.home("c") {
		t.Fatal("choose ids of different partitions")
	}
	keep("b")           // 1
	keep("a", "b", "c") // 2, all in the partition of a
	keep("c")           // 3
	keep("b")           // 4
	at := now.Add(time.Second)
	claim := func(want ...string) []event.Claim {
		t.Helper()
		at = at.Add(2 * otherTurn)
		claims, err := s.Claim(ctx, "app", at, time.Hour, 100, true)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, c := range claims {
			got = append(got, c.Event.Description)
		}
		slices.Sort(got)
		if !slices.Equal(got, want) {
			t.Fatalf("claimed %v, want %v", got, want)
		}
		return claims
	}
	end := func(claims []event.Claim) {
		t.Helper()
		for i := range claims {
			if err := s.Settle(ctx, []event.Outcome{done(&claims[i])}); err != nil {
				t.Fatal(err)
			}
		}
	}
	first := claim("a2", "b1", "c2")
	claim()
	if next, ok, err := s.NextDue(ctx, "app"); err != nil || !ok || !next.After(at) {
		t.Errorf("NextDue = %v, %v, %v while all wait for their turn at %v", next, ok, err, at)
	}
	end(first)
	second := claim("b2", "c3")
	claim()
	end(second)
	end(claim("b4"))
	wantPending(t, s, 0)
}
