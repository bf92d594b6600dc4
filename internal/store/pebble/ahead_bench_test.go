package pebble

import (
	"context"
	"fmt"
	"math/rand/v2"
	"sync"
	"testing"
	"time"

	"bounced/internal/event"
	"bounced/internal/store"
)

// BenchmarkAhead is what it costs to find n records of a backlog: each by
// itself, or all in the order in which they lie. They lie side by side, as what
// is due for the first time does, or anywhere, as what is tried again may.
//
//	go test -bench Ahead -run xxx ./internal/store/pebble
func BenchmarkAhead(b *testing.B) {
	const backlog = 200_000
	dir := b.TempDir()
	s, err := Open(Options{Dir: dir, Reserve: -1})
	if err != nil {
		b.Fatal(err)
	}
	fillBacklog(b, s, backlog)
	if err := s.Close(); err != nil { // nothing is in memory any more
		b.Fatal(err)
	}
	if s, err = Open(Options{Dir: dir, Reserve: -1}); err != nil {
		b.Fatal(err)
	}
	defer s.Close()
	g := s.now
	all, err := g.positions([]byte{kEvent}, []byte{kEvent + 1}, backlog)
	if err != nil {
		b.Fatal(err)
	}
	rng := rand.New(rand.NewPCG(1, 2))
	pick := map[string]func(n int) []place{
		"side-by-side": func(n int) (out []place) {
			at := rng.IntN(len(all) - n)
			for _, pos := range all[at : at+n] {
				out = append(out, place{pos, 0})
			}
			return out
		},
		"anywhere": func(n int) (out []place) {
			for range n {
				out = append(out, place{all[rng.IntN(len(all))], 0})
			}
			return out
		},
	}
	for _, where := range []string{"side-by-side", "anywhere"} {
		for _, n := range []int{1, 2, 3, 4, 6, 8, 16, 64} {
			b.Run(fmt.Sprintf("%s/each/n=%d", where, n), func(b *testing.B) {
				for b.Loop() {
					for _, p := range pick[where](n) {
						if _, err := g.event(p); err != nil {
							b.Fatal(err)
						}
					}
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*n), "ns/record")
			})
			b.Run(fmt.Sprintf("%s/in-order/n=%d", where, n), func(b *testing.B) {
				for b.Loop() {
					err := g.inOrder(kEvent, pick[where](n), "", func(_ place, value []byte) error {
						_, err := decodeEvent(value)
						return err
					})
					if err != nil {
						b.Fatal(err)
					}
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*n), "ns/record")
			})
		}
	}
}

func fillBacklog(b *testing.B, s *Store, n int) {
	b.Helper()
	work := make(chan int, 64)
	var wg sync.WaitGroup
	for range 64 {
		wg.Go(func() {
			for i := range work {
				e := &event.Event{EventID: fmt.Sprintf("evt_%026d", i), Type: event.Failure, ID: fmt.Sprint("order-", i),
					Recipient: fmt.Sprintf("user-%d@example.org", i), Code: 550, Extended: "5.1.1", Category: "mailbox_unknown",
					Description: "550 5.1.1 The email account that you tried to reach does not exist"}
				e.SetTime(time.Now())
				c := &store.Commit{Events: []*event.Event{e}, Deliveries: []event.Delivery{{
					EventID: e.EventID, Endpoint: "app", MessageID: e.ID, State: event.Pending, Created: time.Now(), Next: time.Now(),
				}}}
				if _, _, err := s.Commit(context.Background(), c); err != nil {
					b.Error(err)
				}
			}
		})
	}
	for i := range n {
		work <- i
	}
	close(work)
	wg.Wait()
}
