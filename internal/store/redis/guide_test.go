package redis

import (
	"context"
	"errors"
	"strings"
	"testing"

	"go.uber.org/zap"
	"go.uber.org/zap/zaptest/observer"

	"bounced/internal/store"
	"bounced/internal/store/redis/redistest"
)

// TestSentinelNamesTheServer: the log and errors say which server it is that the
// Sentinels led to.
func TestSentinelNamesTheServer(t *testing.T) {
	master := redistest.Start(t)
	replica := master.Replica()
	master.AwaitReplicas(1)
	watch := master.Sentinel()
	core, logs := observer.New(zap.InfoLevel)
	s := openBench(t, watch.URL()+"?master=mail", func(o *Options) {
		o.MinReplicas, o.AllowLoss, o.Logger = 1, false, zap.New(core)
	})
	if opened := logs.FilterMessage("opened").All(); len(opened) != 1 || opened[0].ContextMap()["node"] != master.Addr() {
		t.Errorf("the log says %v, want it opened at %s", logs.All(), master.Addr())
	}
	replica.Kill()
	var err error
	redistest.Await(t, "the master misses its replica", func() bool { err = s.Ready(ctx); return err != nil })
	if !strings.Contains(err.Error(), master.Addr()+" has 0 replicas") {
		t.Errorf("Ready without the replica: %v, want it to name %s", err, master.Addr())
	}
	master.Kill()
	s.Commit(ctx, sample(1, s.o.Now()))
	if away := logs.FilterMessage("away").All(); len(away) != 1 || away[0].ContextMap()["node"] != master.Addr() {
		t.Errorf("the log says %v, want %s away", logs.All(), master.Addr())
	}
}

// TestOpenInAFailover: the Sentinels still name a server that is a replica now.
// That passes, unlike the address of a replica in the configuration.
func TestOpenInAFailover(t *testing.T) {
	master := redistest.Start(t)
	replica := master.Replica()
	master.AwaitReplicas(1)
	watch := master.Sentinel()
	replica.Do("REPLICAOF", "NO", "ONE")
	master.Do("REPLICAOF", "127.0.0.1", replica.Port)
	_, err := Open(context.Background(), Options{URL: watch.URL() + "?master=mail", MinReplicas: 1})
	if !errors.Is(err, store.ErrDown) || errors.Is(err, ErrUnsafe) || !strings.Contains(err.Error(), master.Addr()) ||
		!strings.Contains(err.Error(), "a failover is under way") {
		t.Errorf("Open = %v, want ErrDown that speaks of a failover of %s", err, master.Addr())
	}
}

func TestSentinelsKnowNoSuchMaster(t *testing.T) {
	master := redistest.Start(t)
	master.Replica()
	watch := master.Sentinel()
	wantSo := func(what string, err error, name string) {
		t.Helper()
		if !errors.Is(err, store.ErrDown) || !strings.Contains(err.Error(), `no Sentinel that answers knows a master called "`+name+`"`) ||
			strings.Contains(err.Error(), "unreachable") {
			t.Errorf("%s: %v, want ErrDown that says that nobody knows %s", what, err, name)
		}
	}
	_, err := Open(context.Background(), Options{URL: watch.URL() + "?addr=127.0.0.1:1&master=mial", AllowLoss: true})
	wantSo("Open with a wrong name", err, "mial")

	// One that is forgotten later on is no empty store.
	s := openBench(t, watch.URL()+"?master=mail", nil)
	commitOne(t, s, 0)
	watch.Do("SENTINEL", "REMOVE", "mail")
	master.Kill()
	redistest.Await(t, "the Sentinel is asked", func() bool {
		_, err = s.Registration(ctx, "x")
		return !strings.Contains(err.Error(), "refused")
	})
	if _, err := s.Registration(ctx, "x"); !errors.Is(err, store.ErrDown) || errors.Is(err, store.ErrNotFound) {
		t.Errorf("Registration at a master that is forgotten: %v, want ErrDown", err)
	}
}
