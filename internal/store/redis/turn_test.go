package redis

import (
	"fmt"
	"testing"
	"time"

	"github.com/alicebob/miniredis/v2"

	"bounced/internal/event"
)

// TestQueueOfAnOlderNode: a node that knows nothing of queues for one message id
// keeps, delivers and drops without a word to them. All is delivered all the
// same, each once, if some of it only when a lease has passed.
func TestQueueOfAnOlderNode(t *testing.T) {
	m := miniredis.RunT(t)
	s := openBench(t, "redis://"+m.Addr(), func(o *Options) { o.unchecked = true })
	const n = 30
	for i := range n {
		c := sample(i, time.Now())
		c.Events[0].ID, c.Deliveries[0].MessageID = "campaign", "campaign"
		if _, _, err := s.Commit(ctx, c); err != nil {
			t.Fatal(err)
		}
	}
	key := fmt.Sprintf("%s:turn:app:%s", s.tags[s.home("campaign")], hashed("campaign"))
	seen := map[string]int{}
	now := time.Now()
	for round := 0; round < n+2; round++ {
		claims, err := s.Claim(ctx, "app", now, time.Minute, 64, true)
		if err != nil {
			t.Fatal(err)
		}
		if len(claims) == 0 {
			now = now.Add(time.Minute)
			continue
		}
		seen[claims[0].Event.EventID]++
		if err := s.Settle(ctx, []event.Outcome{done(&claims[0])}); err != nil {
			t.Fatal(err)
		}
		entries, err := m.ZMembers(key)
		if err != nil {
			t.Fatalf("no queue: %v", err)
		}
		switch ended := "00000000000000000000"; round {
		case 0: // kept by the other: two are not in it
			m.ZRem(key, entries[1])
			m.ZRem(key, entries[len(entries)-2])
		case 1: // ended by the other: one is still in it, and one that is nowhere
			m.ZAdd(key, 0, ended+"nowhere/00000")
		}
	}
	if len(seen) != n {
		t.Errorf("%d of %d delivered", len(seen), n)
	}
	for id, times := range seen {
		if times != 1 {
			t.Errorf("%s delivered %d times", id, times)
		}
	}
	wantPending(t, s, 0)
}
