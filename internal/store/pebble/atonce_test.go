package pebble_test

import (
	"fmt"
	"math/rand/v2"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/cockroachdb/pebble/v2/vfs"

	"bounced/internal/event"
	"bounced/internal/store"
	"bounced/internal/store/pebble"
)

// TestListsAtOnce has many change deliveries of the same endpoints at once, while
// files fail, and looks whether lists and deliveries agree when they are done,
// and after the power went.
func TestListsAtOnce(t *testing.T) {
	for round := range 3 {
		t.Run(fmt.Sprint(round), func(t *testing.T) {
			if round == 1 {
				pebble.Forget(t)
			}
			disk := vfs.NewCrashableMem()
			fs := newFaulty(disk)
			o := pebble.Options{Dir: "store", FS: fs, Memory: 1 << 20, Logger: byTurns(t), Retention: store.Retention{MaxBytes: 300 << 10}}
			s := open(t, o)
			var wg sync.WaitGroup
			for w := range 8 {
				trouble := func() {}
				if round == 2 && w == 0 {
					trouble = func() { fs.failNext(5, syscall.EIO) }
				}
				wg.Go(func() { changeMuch(s, rand.New(rand.NewPCG(uint64(round), uint64(w))), w, trouble) })
			}
			wg.Wait()
			fs.heal()
			ready(t, s)
			agree(t, s)
			if err := pebble.Flush(s, true); err != nil {
				t.Error(err)
			}
			agree(t, s)
			o.FS = disk.CrashClone(vfs.CrashCloneCfg{UnsyncedDataPercent: 50, RNG: rand.New(rand.NewPCG(1, 1))})
			agree(t, open(t, o))
		})
	}
}

func agree(t *testing.T, s *pebble.Store) {
	t.Helper()
	found, err := pebble.Disagreements(s)
	if err != nil {
		t.Error(err)
	}
	for _, text := range found {
		t.Error(text)
	}
}

// changeMuch lets fail what fails.
func changeMuch(s *pebble.Store, rng *rand.Rand, worker int, trouble func()) {
	endpoints := []string{"app", "crm"}
	for i := range 30 {
		if i%10 == 9 {
			trouble()
		}
		endpoint, now := endpoints[rng.IntN(2)], time.Now()
		c := newCommit(worker*1000+i, 500+rng.IntN(3000), now)
		c.Events[0].ID = fmt.Sprint(rng.IntN(3))
		c.Deliveries[0].MessageID, c.Deliveries[0].Endpoint = c.Events[0].ID, endpoint
		_, _, _ = s.Commit(ctx, c)
		claims, err := s.Claim(ctx, endpoint, now, time.Duration(rng.IntN(3))*time.Millisecond, 1+rng.IntN(8), rng.IntN(2) == 0)
		if err != nil {
			continue
		}
		var outcomes []event.Outcome
		for k := range claims {
			outcomes = append(outcomes, event.Outcome{
				Claim: &claims[k], Next: now, Release: rng.IntN(5) == 0,
				State: []event.DeliveryState{event.Pending, event.Parked, event.Done}[rng.IntN(3)],
			})
		}
		if rng.IntN(3) == 0 {
			_ = s.Renew(ctx, claims, now.Add(time.Millisecond))
		}
		_ = s.Settle(ctx, outcomes)
		switch q := (event.DeliveryQuery{Endpoint: endpoint}); rng.IntN(12) {
		case 0, 1:
			_, _ = s.Retry(ctx, q, now)
		case 2:
			q.State = event.Parked
			_, _ = s.Drop(ctx, q)
		case 3:
			_, _ = s.Expire(ctx, now)
		case 4:
			_ = pebble.Flush(s, false)
		}
	}
}

// TestLeaseOfNothing holds that a delivery which is claimed for no time at all is
// due at once again.
func TestLeaseOfNothing(t *testing.T) {
	s := open(t, pebble.Options{Dir: "store", FS: vfs.NewMem(), Logger: byTurns(t)})
	now := time.Now()
	if _, _, err := s.Commit(ctx, newCommit(1, 100, now)); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		claims, err := s.Claim(ctx, "app", now, 0, 8, false)
		if err != nil || len(claims) != 1 {
			t.Fatalf("%d claims, %v", len(claims), err)
		}
	}
	agree(t, s)
}
