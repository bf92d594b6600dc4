package redis

import (
	"errors"
	"testing"
	"time"

	dto "github.com/prometheus/client_model/go"

	"bounced/internal/event"
	"bounced/internal/store"
	"bounced/internal/store/redis/redistest"
)

// withReplica opens a store whose commits wait for one replica.
func withReplica(t *testing.T) (s *Store, replica *redistest.Server) {
	t.Helper()
	r := redistest.Start(t)
	replica = r.Replica()
	r.AwaitReplicas(1)
	return openBench(t, r.URL(), func(o *Options) { o.MinReplicas, o.WaitTimeout = 1, 100*time.Millisecond }), replica
}

// keep commits c, however busy the machine is that both servers share.
func keep(t *testing.T, s *Store, c *store.Commit) {
	t.Helper()
	redistest.Await(t, "commit", func() bool { _, _, err := s.Commit(ctx, c); return err == nil })
}

// lose ends the replica, and waits until the master knows.
func lose(t *testing.T, s *Store, replica *redistest.Server) {
	t.Helper()
	replica.Kill()
	redistest.Await(t, "the master misses its replica", func() bool { return errors.Is(s.Ready(ctx), store.ErrDown) })
	if _, _, err := s.Commit(ctx, sample(99, time.Now())); !errors.Is(err, store.ErrDown) {
		t.Fatalf("Commit without the replica: %v, want ErrDown", err)
	}
}

// TestDeliveriesWithoutReplicas: mail is not accepted, but what was is delivered
// by its schedule, and each attempt counts once.
func TestDeliveriesWithoutReplicas(t *testing.T) {
	s, replica := withReplica(t)
	kept := sample(0, time.Now())
	keep(t, s, kept)
	now := kept.Deliveries[0].Next
	lose(t, s, replica)
	s.shortAt.Store(0)
	before := shorts(t, s)
	for n := 1; n <= 13; n++ {
		claim := claimOf(t, s, kept, now)
		if claim.Delivery.Attempt != n || len(claim.Delivery.Attempts) != n-1 {
			t.Fatalf("attempt %d, %d are remembered; want %d and %d", claim.Delivery.Attempt, len(claim.Delivery.Attempts), n, n-1)
		}
		if err := s.Renew(ctx, []event.Claim{claim}, now.Add(time.Hour)); err != nil {
			t.Fatalf("Renew without the replica: %v", err)
		}
		o := done(&claim)
		now = now.Add(time.Hour)
		o.Attempt.Status, o.State, o.Next = 500, event.Pending, now
		if n == 13 {
			o.State = event.Parked
		}
		if err := s.Settle(ctx, []event.Outcome{o}); err != nil {
			t.Fatalf("Settle without the replica: %v", err)
		}
	}
	d, _, err := s.Deliveries(ctx, event.DeliveryQuery{State: event.Parked})
	if err != nil || len(d) != 1 || d[0].Attempt != 13 || len(d[0].Attempts) != 13 {
		t.Errorf("parked: %+v, %v; want one with 13 attempts", d, err)
	}
	if n := shorts(t, s) - before; n < 1 || n > 12 {
		t.Errorf("13 attempts waited %v times in vain; want a few", n)
	}
}

// shorts is how many round trips too few replicas have confirmed.
func shorts(t *testing.T, s *Store) float64 {
	t.Helper()
	var m dto.Metric
	if err := s.metrics.shorts.Write(&m); err != nil {
		t.Fatal(err)
	}
	return m.Counter.GetValue()
}

// claimOf claims the delivery of c, which has to be due, and lets go of others.
func claimOf(t *testing.T, s *Store, c *store.Commit, now time.Time) event.Claim {
	t.Helper()
	claims, err := s.Claim(ctx, "app", now, time.Minute, 10, false)
	if err != nil {
		t.Fatalf("Claim: %v", err)
	}
	for _, claim := range claims {
		if claim.Event.EventID == c.Events[0].EventID {
			return claim
		}
	}
	t.Fatalf("%d claims, not what is due", len(claims))
	return event.Claim{}
}

// TestTurnsWithoutReplicas: in order, where a claim may have to put off what
// another partition has an older one of.
func TestTurnsWithoutReplicas(t *testing.T) {
	s, replica := withReplica(t)
	now := time.Now().UTC()
	to := func(n int, ids ...string) {
		c := sample(n, now.Add(time.Duration(n)*time.Millisecond))
		one, d := *c.Events[0], c.Deliveries[0]
		c.Events, c.Deliveries = nil, nil
		for _, id := range ids {
			e := one
			e.EventID, e.ID = one.EventID+id, id
			d.EventID, d.MessageID = e.EventID, id
			c.Events, c.Deliveries = append(c.Events, &e), append(c.Deliveries, d)
		}
		keep(t, s, c)
	}
	if s.home("a") == s.home("b") {
		t.Fatal("choose ids of different partitions")
	}
	to(1, "b")
	to(2, "a", "b") // in the partition of a, behind the first
	lose(t, s, replica)
	s.shortAt.Store(0)
	claims, err := s.Claim(ctx, "app", now.Add(time.Second), time.Hour, 10, true)
	if err != nil {
		t.Fatalf("Claim in order without the replica: %v", err)
	}
	if len(claims) < 2 || claims[0].Delivery.Attempt != 1 {
		t.Errorf("claimed %+v, want the first of a and of b", claims)
	}
}

// TestUnansweredClaim: Redis has made a claim of which the node heard nothing.
// The node gets it as soon as it asks again, and no attempt is lost.
func TestUnansweredClaim(t *testing.T) {
	for _, ordered := range []bool{false, true} {
		r := redistest.Start(t)
		p := redistest.NewProxy(t, r.Addr())
		s := openBench(t, p.URL(), nil)
		for i := range 5 {
			commitOne(t, s, i)
		}
		r.Do("SCRIPT", "LOAD", claimScript.text)
		now := time.Now()
		p.LoseReplies(2, claimScript.sha) // it is sent twice
		if claims, err := s.Claim(ctx, "app", now, time.Minute, 5, ordered); !errors.Is(err, store.ErrDown) {
			t.Fatalf("Claim without an answer = %d, %v; want ErrDown", len(claims), err)
		}
		redistest.Await(t, "recovery", func() bool { return s.Ready(ctx) == nil })
		var got []event.Claim
		for _, limit := range []int{2, 10} {
			claims, err := s.Claim(ctx, "app", now.Add(time.Second), time.Minute, limit, ordered)
			if err != nil || len(claims) > limit {
				t.Fatalf("Claim = %d, %v", len(claims), err)
			}
			got = append(got, claims...)
		}
		if len(got) != 5 {
			t.Errorf("%d claimed, want 5", len(got))
		}
		for _, c := range got {
			if c.Delivery.Attempt != 1 || !c.Delivery.Next.Equal(now.Add(time.Second+time.Minute).Truncate(time.Nanosecond)) {
				t.Errorf("attempt %d under a lease until %v, want the first, for a minute", c.Delivery.Attempt, c.Delivery.Next)
			}
			if err := s.Settle(ctx, []event.Outcome{done(&c)}); err != nil {
				t.Error(err)
			}
		}
		wantPending(t, s, 0)
	}
}

// TestUnansweredClaimOfOthers: by the time the node asks again another one has
// it, and there is new work.
func TestUnansweredClaimOfOthers(t *testing.T) {
	r := redistest.Start(t)
	p := redistest.NewProxy(t, r.Addr())
	s, other := openBench(t, p.URL(), nil), openBench(t, r.URL(), nil)
	commitOne(t, s, 0)
	r.Do("SCRIPT", "LOAD", claimScript.text)
	now := time.Now()
	p.LoseReplies(2, claimScript.sha)
	if _, err := s.Claim(ctx, "app", now, time.Minute, 5, false); !errors.Is(err, store.ErrDown) {
		t.Fatalf("Claim without an answer: %v, want ErrDown", err)
	}
	now = now.Add(time.Minute)
	if claims, err := other.Claim(ctx, "app", now, time.Minute, 5, false); err != nil || len(claims) != 1 {
		t.Fatalf("Claim of the other = %d, %v; want it when the lease is over", len(claims), err)
	}
	redistest.Await(t, "recovery", func() bool { return s.Ready(ctx) == nil })
	fresh := commitOne(t, s, 1)
	claims, err := s.Claim(ctx, "app", now, time.Minute, 5, false)
	if err != nil || len(claims) != 1 || claims[0].Event.EventID != fresh.Events[0].EventID {
		t.Errorf("Claim = %+v, %v; want the new one only", claims, err)
	}
}

// TestClaimLostInFailover: the new master knows nothing of a claim. The attempt
// that was made under it counts, unless somebody else has claimed since.
func TestClaimLostInFailover(t *testing.T) {
	r := redistest.Start(t)
	s := openBench(t, r.URL(), nil)
	c := commitOne(t, s, 0)
	now := time.Now()
	tag := s.tags[s.homeOf(c)]
	rec, field := tag+":rec:"+c.Message.QueueID, "d0:app"
	before := r.Do("HGET", rec, field)
	forget := func() { // as the replica that was promoted
		r.Do("HSET", rec, field, before)
		r.Do("ZADD", tag+":due:app", 0, c.Message.QueueID+"/0")
		s.due("app").lower(s.homeOf(c), 0)
	}
	outcome := func(claim *event.Claim, status int) event.Outcome {
		o := done(claim)
		o.State, o.Next, o.Attempt.Status = event.Pending, now.Add(5*time.Second), status
		return o
	}
	settle := func(o event.Outcome) {
		t.Helper()
		if err := s.Settle(ctx, []event.Outcome{o}); err != nil {
			t.Fatal(err)
		}
	}
	want := func(attempt int, statuses ...int) {
		t.Helper()
		d, _, err := s.Deliveries(ctx, event.DeliveryQuery{State: event.Pending})
		if err != nil || len(d) != 1 || d[0].Attempt != attempt {
			t.Fatalf("pending: %+v, %v; want one at attempt %d", d, err, attempt)
		}
		var got []int
		for _, a := range d[0].Attempts {
			got = append(got, a.Status)
		}
		if len(got) != len(statuses) || len(got) > 0 && got[0] != statuses[0] {
			t.Fatalf("attempts ended with %v, want %v", got, statuses)
		}
	}

	first := claimAll(t, s, 1)[0]
	forget()
	settle(event.Outcome{Claim: &first, Release: true, Next: now})
	want(0)
	settle(outcome(&first, 500))
	want(1, 500)
	settle(outcome(&first, 501))
	want(1, 500)

	forget()
	second := claimAll(t, s, 1)[0]
	settle(outcome(&first, 502))
	want(1)
	settle(outcome(&second, 503))
	want(1, 503)
}
