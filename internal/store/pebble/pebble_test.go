package pebble_test

import (
	"testing"

	"github.com/cockroachdb/pebble/v2/vfs"
	"go.uber.org/zap"
	"go.uber.org/zap/zaptest/observer"

	"bounced/internal/store"
	"bounced/internal/store/pebble"
	"bounced/internal/store/storetest"
)

func open(t testing.TB, o pebble.Options) *pebble.Store {
	t.Helper()
	s, err := pebble.Open(o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

// TestConformance runs what both stores have to pass.
func TestConformance(t *testing.T) { conform(t, 4<<20) }

// TestConformanceFromTables does so with nothing remembered of what was
// committed and claimed last.
func TestConformanceFromTables(t *testing.T) {
	pebble.Forget(t)
	conform(t, 1<<20)
}

func conform(t *testing.T, memory int64) {
	disks := make(map[testing.TB]vfs.FS)
	options := func(t testing.TB, o storetest.Options) pebble.Options {
		if disks[t] == nil {
			disks[t] = vfs.NewMem()
		}
		return pebble.Options{Dir: "store", FS: disks[t], Now: o.Now, Retention: o.Retention, Memory: memory, Logger: byTurns(t)}
	}
	storetest.Run(t, storetest.Suite{
		Open: func(t testing.TB, o storetest.Options) store.Store {
			return open(t, options(t, o))
		},
		Reopen: func(t testing.TB, s store.Store, o storetest.Options) store.Store {
			if err := s.Close(); err != nil {
				t.Fatal(err)
			}
			return open(t, options(t, o))
		},
		FreesClaims: true,
	})
}

// byTurns is a log that fails the test if the database finds a key which was
// written twice before it was removed, or removed without being there: what was
// written first could come back.
func byTurns(t testing.TB) *zap.Logger {
	core, logged := observer.New(zap.ErrorLevel)
	t.Cleanup(func() {
		for _, l := range logged.FilterMessage("a key was not written and removed by turns").All() {
			t.Errorf("%s: %v", l.Message, l.ContextMap())
		}
	})
	return zap.New(core)
}
