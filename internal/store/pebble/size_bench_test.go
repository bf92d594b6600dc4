package pebble_test

import (
	"fmt"
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
			k := b.N
			b.N = n
			eachOf(b, 64, func(n uint64) {
				if _, _, err := s.Commit(ctx, benchCommit(n, now, body)); err != nil {
					b.Error(err)
				}
			})
			b.N = k
			b.ResetTimer()
			for range b.N {
				if _, err := s.Size(ctx); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
