package redis

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"bounced/internal/event"
	"bounced/internal/store"
	"bounced/internal/store/redis/redistest"
)

var ctx = context.Background()

func commitOne(t *testing.T, s *Store, n int) *store.Commit {
	t.Helper()
	c := sample(n, time.Now())
	if _, duplicate, err := s.Commit(ctx, c); err != nil || duplicate {
		t.Fatalf("Commit = %v, %v", duplicate, err)
	}
	return c
}

func wantPending(t *testing.T, s *Store, want int64) {
	t.Helper()
	if q, err := s.QueueStats(ctx, "app"); err != nil || q.Pending != want {
		t.Errorf("%d deliveries pending, %v; want %d", q.Pending, err, want)
	}
}

func done(c *event.Claim) event.Outcome {
	return event.Outcome{Claim: c, State: event.Done, Attempt: event.Attempt{N: c.Delivery.Attempt, At: time.Now(), Status: 200}}
}

// TestLostReplies: Redis did it, and the answer never came.
func TestLostReplies(t *testing.T) {
	r := redistest.Start(t)
	p := redistest.NewProxy(t, r.Addr())
	s := openBench(t, p.URL(), nil)
	commitOne(t, s, 0) // Redis knows the scripts now

	p.LoseReplies(1, commitScript.sha)
	commitOne(t, s, 1)
	wantPending(t, s, 2)

	p.LoseReplies(2, commitScript.sha)
	c := sample(2, time.Now())
	if _, _, err := s.Commit(ctx, c); !errors.Is(err, store.ErrDown) {
		t.Fatalf("Commit after two lost replies: %v, want ErrDown", err)
	}
	redistest.Await(t, "recovery", func() bool { return s.Ready(ctx) == nil })
	first := c.Message.QueueID
	again := sample(2, time.Now()) // the client sends the message again
	id, duplicate, err := s.Commit(ctx, again)
	if err != nil || !duplicate || id != first {
		t.Errorf("Commit again = %q, %v, %v; want the duplicate of %q", id, duplicate, err, first)
	}
	wantPending(t, s, 3)

	claims := claimAll(t, s, 3)
	for i := range claims {
		if err := s.Settle(ctx, []event.Outcome{{Claim: &claims[i], Release: true, Next: time.Now()}}); err != nil {
			t.Fatal(err)
		}
	}
	p.LoseReplies(1, claimScript.sha)
	for _, c := range claimAll(t, s, 3) {
		if c.Delivery.Attempt != 1 {
			t.Errorf("attempt %d of a claim whose reply was lost once, want 1", c.Delivery.Attempt)
		}
		p.LoseReplies(1, settleScript.sha)
		if err := s.Settle(ctx, []event.Outcome{done(&c)}); err != nil {
			t.Error(err)
		}
	}
	wantPending(t, s, 0)
	d, _, err := s.Deliveries(ctx, event.DeliveryQuery{State: event.Done})
	if err != nil || len(d) != 3 || len(d[0].Attempts) != 1 {
		t.Errorf("done: %+v, %v; want 3 with one attempt each", d, err)
	}
}

func claimAll(t *testing.T, s *Store, n int) []event.Claim {
	t.Helper()
	claims, err := s.Claim(ctx, "app", time.Now(), time.Minute, 1000, false)
	if err != nil || len(claims) != n {
		t.Fatalf("Claim = %d, %v; want %d", len(claims), err, n)
	}
	return claims
}

// TestCommitOfTheAPIRepeats: the same without a message's digest.
func TestCommitOfTheAPIRepeats(t *testing.T) {
	r := redistest.Start(t)
	p := redistest.NewProxy(t, r.Addr())
	s := openBench(t, p.URL(), nil)
	commitOne(t, s, 0)
	c := sample(1, time.Now())
	c.Message = nil
	p.LoseReplies(1, commitScript.sha)
	if _, duplicate, err := s.Commit(ctx, c); err != nil || duplicate {
		t.Errorf("Commit with a lost reply = %v, %v; want it new", duplicate, err)
	}
	if _, duplicate, err := s.Commit(ctx, c); err != nil || !duplicate {
		t.Errorf("Commit again = %v, %v; want a duplicate", duplicate, err)
	}
	wantPending(t, s, 2)
}

// TestOrderedClaimRepeats: the first of a message id is due behind others of it,
// and the reply to the claim of it is lost.
func TestOrderedClaimRepeats(t *testing.T) {
	r := redistest.Start(t)
	p := redistest.NewProxy(t, r.Addr())
	s := openBench(t, p.URL(), nil)
	now := time.Now()
	commit := func(n int, due time.Time) string {
		c := sample(n, now.Add(time.Duration(n)*time.Millisecond))
		c.Events[0].ID, c.Deliveries[0].MessageID, c.Deliveries[0].Next = "one", "one", due
		if _, _, err := s.Commit(ctx, c); err != nil {
			t.Fatal(err)
		}
		return c.Events[0].EventID
	}
	first := commit(0, now.Add(time.Second))
	commit(1, now)
	r.Do("SCRIPT", "LOAD", claimScript.text)
	p.LoseReplies(1, claimScript.sha)
	claims, err := s.Claim(ctx, "app", now.Add(time.Minute), time.Minute, 1, true)
	if err != nil || len(claims) != 1 || claims[0].Event.EventID != first || claims[0].Delivery.Attempt != 1 {
		t.Errorf("Claim with a lost reply = %+v, %v; want the first attempt of %s", claims, err, first)
	}
}

// TestScriptsForgotten: a restarted or promoted Redis does not know them.
func TestScriptsForgotten(t *testing.T) {
	r := redistest.Start(t)
	s := openBench(t, r.URL(), nil)
	for i := range 3 {
		r.Do("SCRIPT", "FLUSH", "SYNC")
		commitOne(t, s, i)
	}
	wantPending(t, s, 3)
}

func TestRedisAway(t *testing.T) {
	r := redistest.Start(t)
	s := openBench(t, r.URL(), nil)
	kept := commitOne(t, s, 0)
	before := runtime.NumGoroutine()
	r.Kill()

	const sessions = 200
	var wg sync.WaitGroup
	for i := range sessions {
		wg.Go(func() {
			for range 5 {
				if _, _, err := s.Commit(ctx, sample(i+1, time.Now())); !errors.Is(err, store.ErrDown) {
					t.Errorf("Commit while Redis is away: %v, want ErrDown", err)
				}
				if _, err := s.Registration(ctx, "x"); !errors.Is(err, store.ErrDown) {
					t.Errorf("Registration while Redis is away: %v, want ErrDown", err)
				}
			}
		})
	}
	start := time.Now()
	wg.Wait()
	if took := time.Since(start); took > 10*time.Second {
		t.Errorf("%d sessions were told no after %v", sessions, took)
	}
	if err := s.Ready(ctx); !errors.Is(err, store.ErrDown) {
		t.Errorf("Ready = %v, want ErrDown", err)
	}
	redistest.Await(t, "goroutines end", func() bool { return runtime.NumGoroutine() <= before+10 })

	r.Run()
	redistest.Await(t, "recovery", func() bool { return s.Ready(ctx) == nil })
	if _, err := s.Event(ctx, kept.Events[0].EventID); err != nil {
		t.Errorf("the event from before: %v", err)
	}
	commitOne(t, s, sessions+1)
}

// TestRedisSilent: a cut cable, where nothing is refused and nothing comes.
func TestRedisSilent(t *testing.T) {
	r := redistest.Start(t)
	p := redistest.NewProxy(t, r.Addr())
	s := openBench(t, p.URL(), func(o *Options) { o.IOTimeout, o.DialTimeout = 200*time.Millisecond, 200*time.Millisecond })
	commitOne(t, s, 0)
	p.Hang()
	if _, _, err := s.Commit(ctx, sample(1, time.Now())); !errors.Is(err, store.ErrDown) {
		t.Errorf("Commit into silence: %v, want ErrDown", err)
	}
	start := time.Now()
	for i := range 1000 {
		if _, _, err := s.Commit(ctx, sample(i, time.Now())); !errors.Is(err, store.ErrDown) {
			t.Fatalf("Commit into silence: %v, want ErrDown", err)
		}
	}
	if took := time.Since(start); took > 2*time.Second {
		t.Errorf("a thousand more commits took %v: they waited", took)
	}
	if n := p.Conns(); n > 20 {
		t.Errorf("%d connections piled up", n)
	}
	p.Resume()
	redistest.Await(t, "recovery", func() bool { return s.Ready(ctx) == nil })
	commitOne(t, s, 2000)
}

func TestCommitHeedsContext(t *testing.T) {
	r := redistest.Start(t)
	p := redistest.NewProxy(t, r.Addr())
	s := openBench(t, p.URL(), nil)
	p.Hang()
	cancelled, cancel := context.WithCancel(ctx)
	cancel()
	start := time.Now()
	if _, _, err := s.Commit(cancelled, sample(1, time.Now())); !errors.Is(err, store.ErrDown) || time.Since(start) > time.Second {
		t.Errorf("Commit = %v after %v, want ErrDown at once", err, time.Since(start))
	}
	p.Resume()
}

// TestFull: what is accepted can still be delivered and removed.
func TestFull(t *testing.T) {
	r := redistest.Start(t)
	s := openBench(t, r.URL(), func(o *Options) { o.Retention.Raw, o.Retention.Events = time.Hour, time.Hour })
	for i := range 100 {
		commitOne(t, s, i)
	}
	r.Do("CONFIG", "SET", "maxmemory", "1000000")
	if _, _, err := s.Commit(ctx, sample(100, time.Now())); !errors.Is(err, store.ErrFull) {
		t.Errorf("Commit into a full Redis: %v, want ErrFull", err)
	}
	if err := s.Ready(ctx); !errors.Is(err, store.ErrFull) {
		t.Errorf("Ready = %v, want ErrFull", err)
	}
	claims := claimAll(t, s, 100)
	outcomes := make([]event.Outcome, len(claims))
	for i := range claims {
		outcomes[i] = done(&claims[i])
	}
	if err := s.Renew(ctx, claims, time.Now().Add(time.Hour)); err != nil {
		t.Errorf("Renew in a full Redis: %v", err)
	}
	if err := s.Settle(ctx, outcomes); err != nil {
		t.Errorf("Settle in a full Redis: %v", err)
	}
	st, err := s.Expire(ctx, time.Now().Add(2*time.Hour))
	if err != nil || st.Events != 100 || st.Messages != 100 {
		t.Errorf("Expire in a full Redis = %+v, %v", st, err)
	}
	if size, err := s.Size(ctx); err != nil || size != 0 {
		t.Errorf("Size after all is gone = %d, %v", size, err)
	}
	for _, key := range keysOf(t, r) {
		t.Errorf("key left over: %s", key)
	}
	r.Do("CONFIG", "SET", "maxmemory", "0")
	commitOne(t, s, 101)
}

// keysOf lists the keys beside those that stay by design.
func keysOf(t *testing.T, r *redistest.Server) (out []string) {
	t.Helper()
	for _, k := range r.Do("KEYS", "*").([]any) {
		key := fmt.Sprint(k)
		switch {
		case key == "bounced:meta", strings.HasSuffix(key, ":eps"), strings.HasSuffix(key, ":bytes"):
		default:
			out = append(out, key)
		}
	}
	return out
}

func TestMinReplicas(t *testing.T) {
	r := redistest.Start(t)
	replica := r.Replica()
	r.AwaitReplicas(1)
	s := openBench(t, r.URL(), func(o *Options) { o.MinReplicas, o.WaitTimeout = 1, time.Second })
	if err := s.Ready(ctx); err != nil {
		t.Fatal(err)
	}
	for i := range 20 {
		c := commitOne(t, s, i)
		rec := s.tags[s.homeOf(c)] + ":rec:" + c.Message.QueueID
		if replica.Do("EXISTS", rec) != int64(1) {
			t.Fatalf("the replica does not have commit %d when it is acknowledged", i)
		}
	}
	replica.Kill()
	start := time.Now()
	c := sample(20, time.Now())
	if _, _, err := s.Commit(ctx, c); !errors.Is(err, store.ErrDown) {
		t.Errorf("Commit without the replica: %v, want ErrDown", err)
	}
	// Sent again it is a duplicate of what only the master has: still no.
	if _, _, err := s.Commit(ctx, c); !errors.Is(err, store.ErrDown) {
		t.Errorf("Commit again without the replica: %v, want ErrDown", err)
	}
	if took := time.Since(start); took > 10*time.Second {
		t.Errorf("that took %v", took)
	}
	redistest.Await(t, "the master misses its replica", func() bool { return errors.Is(s.Ready(ctx), store.ErrDown) })
	replica.Run()
	redistest.Await(t, "recovery", func() bool { return s.Ready(ctx) == nil })
	redistest.Await(t, "commit", func() bool { _, _, err := s.Commit(ctx, c); return err == nil })
	commitOne(t, s, 21)
	wantPending(t, s, 22)
}
