package pebble_test

import (
	"sync"
	"testing"
	"time"

	"github.com/cockroachdb/pebble/v2/vfs"

	"bounced/internal/event"
	"bounced/internal/store/pebble"
)

// TestClaimInOrderMeanwhile claims in order while mail comes in.
func TestClaimInOrderMeanwhile(t *testing.T) {
	const workers, each = 4, 500
	s := open(t, pebble.Options{Dir: "store", FS: vfs.NewMem(), Memory: 8 << 20})
	at := newHistory().at
	var committers sync.WaitGroup
	for w := range workers {
		committers.Go(func() {
			for i := range each {
				if _, _, err := s.Commit(ctx, newCommit(w*each+i, 100, at)); err != nil {
					t.Error(err)
					return
				}
			}
		})
	}
	for left := workers * each; left > 0 && !t.Failed(); {
		claims, err := s.Claim(ctx, "app", at, time.Minute, 64, true)
		if err != nil {
			t.Error(err)
			break
		}
		left -= len(claims)
		var outcomes []event.Outcome
		for i := range claims {
			outcomes = append(outcomes, event.Outcome{Claim: &claims[i], State: event.Done})
		}
		if err := s.Settle(ctx, outcomes); err != nil {
			t.Error(err)
			break
		}
	}
	committers.Wait()
}
