package redis

import (
	"errors"
	"fmt"
	"testing"
	"time"

	"go.uber.org/zap"
	"go.uber.org/zap/zaptest/observer"

	"bounced/internal/event"
	"bounced/internal/store"
	"bounced/internal/store/redis/redistest"
)

func TestSentinelFailover(t *testing.T) {
	master := redistest.Start(t)
	master.Replica()
	master.Replica()
	master.AwaitReplicas(2)
	watch := master.Sentinel()
	s := openBench(t, watch.URL()+"?master=mail", func(o *Options) { o.MinReplicas, o.AllowLoss = 1, false })
	if s.mode != sentinel {
		t.Fatalf("mode %s", s.mode)
	}
	var kept []*store.Commit
	for i := range 50 {
		kept = append(kept, commitOne(t, s, i))
	}
	claims := claimAll(t, s, 50)
	master.Kill()
	start := time.Now()
	if _, _, err := s.Commit(ctx, sample(100, time.Now())); !errors.Is(err, store.ErrDown) {
		t.Errorf("Commit without a master: %v, want ErrDown", err)
	}
	redistest.Await(t, "failover", func() bool {
		_, _, err := s.Commit(ctx, sample(100, time.Now()))
		return err == nil
	})
	t.Logf("followed after %v", time.Since(start))
	for _, c := range kept {
		if _, err := s.Event(ctx, c.Events[0].EventID); err != nil {
			t.Errorf("acknowledged before the failover: %v", err)
		}
	}
	for i := range claims {
		if err := s.Settle(ctx, []event.Outcome{done(&claims[i])}); err != nil {
			t.Fatal(err)
		}
	}
	wantPending(t, s, 1)
	if err := s.Ready(ctx); err != nil {
		redistest.Await(t, "ready", func() bool { return s.Ready(ctx) == nil })
	}
}

func TestClusterFailover(t *testing.T) {
	nodes := redistest.Cluster(t, 3, 1)
	s := openBench(t, redistest.ClusterURL(nodes), func(o *Options) { o.MinReplicas, o.AllowLoss = 1, false })
	if s.mode != cluster {
		t.Fatalf("mode %s", s.mode)
	}
	var kept []*store.Commit
	for i := range 100 {
		kept = append(kept, commitOne(t, s, i))
	}
	nodes[0].Kill()

	// What lives on the other masters goes on at once.
	start, fine, down := time.Now(), 0, 0
	for i := range 300 {
		_, _, err := s.Commit(ctx, sample(1000+i, time.Now()))
		switch {
		case err == nil:
			fine++
		case errors.Is(err, store.ErrDown):
			down++
		default:
			t.Errorf("Commit: %v", err)
		}
	}
	t.Logf("%d kept, %d refused in %v", fine, down, time.Since(start))
	if fine < 100 {
		t.Errorf("only %d of 300 commits were kept while one of three masters was away", fine)
	}
	redistest.Await(t, "failover", func() bool {
		s.o.MinReplicas = 0 // the promoted one has no replica left
		for i := range 64 {
			if _, _, err := s.Commit(ctx, sample(5000+i, time.Now())); err != nil {
				return false
			}
		}
		return true
	})
	t.Logf("followed after %v", time.Since(start))
	for _, c := range kept {
		if _, err := s.Event(ctx, c.Events[0].EventID); err != nil {
			t.Errorf("acknowledged before the failover: %v", err)
		}
	}
}

// TestClusterMovesSlots: a slot goes to another node while the store runs.
func TestClusterMovesSlots(t *testing.T) {
	nodes := redistest.Cluster(t, 2, 0)
	s := openBench(t, redistest.ClusterURL(nodes), func(o *Options) { o.Partitions = 4 })
	for i := range 40 {
		commitOne(t, s, i)
	}
	ids := []any{nodes[0].Do("CLUSTER", "MYID"), nodes[1].Do("CLUSTER", "MYID")}
	for _, tag := range s.tags {
		slot := nodes[0].Do("CLUSTER", "KEYSLOT", tag)
		from, to := 0, 1
		if slot.(int64) >= 8192 {
			from, to = 1, 0
		}
		nodes[to].Do("CLUSTER", "SETSLOT", slot, "IMPORTING", ids[from])
		nodes[from].Do("CLUSTER", "SETSLOT", slot, "MIGRATING", ids[to])
		for {
			keys := nodes[from].Do("CLUSTER", "GETKEYSINSLOT", slot, 100).([]any)
			if len(keys) == 0 {
				break
			}
			nodes[from].Do(append([]any{"MIGRATE", "127.0.0.1", fmt.Sprint(nodes[to].Port), "", 0, 5000, "KEYS"}, keys...)...)
		}
		nodes[to].Do("CLUSTER", "SETSLOT", slot, "NODE", ids[to])
		nodes[from].Do("CLUSTER", "SETSLOT", slot, "NODE", ids[to])
		for i := range 10 {
			commitOne(t, s, 1000+100*int(slot.(int64))+i)
		}
	}
	wantPending(t, s, 80)
}

// TestDemoted: the only server has become a replica. That is one outage, however
// often it is asked whether it is over.
func TestDemoted(t *testing.T) {
	r := redistest.Start(t)
	core, logs := observer.New(zap.InfoLevel)
	s := openBench(t, r.URL(), func(o *Options) { o.Logger = zap.New(core) })
	commitOne(t, s, 0)
	r.Do("REPLICAOF", "127.0.0.1", "1")
	tell := func() {
		if _, _, err := s.Commit(ctx, sample(1, time.Now())); !errors.Is(err, store.ErrDown) {
			t.Errorf("Commit to a replica: %v, want ErrDown", err)
		}
	}
	pings := func() string { return r.Info("commandstats")["cmdstat_ping"] }
	for range 4 { // knocks
		tell()
		last := pings()
		redistest.Await(t, "a knock", func() bool { return pings() != last })
	}
	tell()
	if n := logs.FilterMessage("away").Len(); n != 1 {
		t.Errorf("the log says %d times that Redis is away: %v", n, logs.All())
	}
	r.Do("REPLICAOF", "NO", "ONE")
	redistest.Await(t, "recovery", func() bool { return s.Ready(ctx) == nil })
	commitOne(t, s, 2)
}
