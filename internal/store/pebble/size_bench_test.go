package pebble_test

import (
	"fmt"
	"sync"
	"testing"
	"time"

	"bounced/internal/store/pebble"
)

// BenchmarkSize is what a scrape of the metrics asks the store, by how many
// messages it holds; a small cache makes many tables of them.
func BenchmarkSize(b *testing.B) {
	body := text(1500)
	for _, n := range []int{1_000, 40_000} {
		b.Run(fmt.Sprint("messages=", n), func(b *testing.B) {
			s := open(b, pebble.Options{Dir: b.TempDir(), Reserve: -1, Memory: 1 << 20})
			now := time.Now()
			var wg sync.WaitGroup
			for w := range 64 {
				wg.Go(func() {
					for i := w; i < n; i += 64 {
						if _, _, err := s.Commit(ctx, benchCommit(uint64(i), now, body)); err != nil {
							b.Error(err)
						}
					}
				})
			}
			wg.Wait()
			for b.Loop() {
				if _, err := s.Size(ctx); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
