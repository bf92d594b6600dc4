package redis

import (
	"context"
	"testing"
	"time"

	"github.com/alicebob/miniredis/v2"

	"bounced/internal/store"
	"bounced/internal/store/redis/redistest"
	"bounced/internal/store/storetest"
)

// suiteOf runs the conformance suite on the Redis at url, emptied for each test.
func suiteOf(url string, unchecked bool, flush func()) storetest.Suite {
	options := func(o storetest.Options) Options {
		return Options{URL: url, Now: o.Now, Retention: o.Retention, AllowLoss: true, unchecked: unchecked}
	}
	open := func(t testing.TB, o storetest.Options) store.Store {
		t.Helper()
		s, err := Open(context.Background(), options(o))
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { s.Close() })
		return s
	}
	return storetest.Suite{
		Open: func(t testing.TB, o storetest.Options) store.Store {
			t.Helper()
			flush()
			return open(t, o)
		},
		Reopen: func(t testing.TB, s store.Store, o storetest.Options) store.Store {
			t.Helper()
			if err := s.Close(); err != nil {
				t.Error(err)
			}
			return open(t, o)
		},
	}
}

func TestConformanceMiniredis(t *testing.T) {
	m := miniredis.RunT(t)
	suite := suiteOf("redis://"+m.Addr(), true, m.FlushAll)
	suite.Advance = func(_ testing.TB, _ store.Store, d time.Duration) { m.FastForward(d) }
	storetest.Run(t, suite)
}

func TestConformanceSingle(t *testing.T) {
	r := redistest.Start(t, "--appendfsync", "everysec")
	storetest.Run(t, suiteOf(r.URL(), false, func() { r.Do("FLUSHALL", "SYNC") }))
}

func TestConformanceCluster(t *testing.T) {
	nodes := redistest.Cluster(t, 3, 0, "--appendfsync", "everysec")
	storetest.Run(t, suiteOf(redistest.ClusterURL(nodes), false, func() {
		for _, n := range nodes {
			n.Do("FLUSHALL", "SYNC")
		}
	}))
}
