package store_test

import (
	"crypto/sha256"
	"fmt"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"bounced/internal/store"
	"bounced/internal/store/pebble"
	"bounced/internal/store/redis"
	"bounced/internal/store/redis/redistest"
)

// BenchmarkCommit keeps messages of 4 kB from 128 sessions, in the embedded
// store and in a Redis that syncs every second, one right after the other:
//
//	go test -run xxx -bench Commit -benchtime 30000x ./internal/store
func BenchmarkCommit(b *testing.B) {
	b.Run("pebble", func(b *testing.B) {
		s, err := pebble.Open(pebble.Options{Dir: b.TempDir()})
		if err != nil {
			b.Fatal(err)
		}
		defer s.Close()
		keep(b, s)
	})
	b.Run("redis", func(b *testing.B) {
		r := redistest.Start(b, "--appendfsync", "everysec")
		s, err := redis.Open(ctx, redis.Options{URL: r.URL(), AllowLoss: true})
		if err != nil {
			b.Fatal(err)
		}
		defer s.Close()
		before := r.CPU()
		keep(b, s)
		b.ReportMetric((r.CPU()-before).Seconds()/float64(b.N)*1e6, "redis-µs/op")
	})
}

func keep(b *testing.B, s store.Store) {
	b.Helper()
	filler := strings.Repeat("A line of the returned message, as any other.\r\n", 40)
	var next atomic.Int64
	b.SetParallelism(64)
	b.ReportAllocs()
	cpu := ownCPU()
	b.ResetTimer()
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			i := int(next.Add(1))
			sum := sha256.Sum256(fmt.Append(nil, i))
			c := commit(time.Now(), i)
			c.Message.Raw = fmt.Appendf(nil, "Subject: bounce %d\r\n\r\n%s", i, filler)
			for len(c.Message.Raw) < 4096 {
				c.Message.Raw = fmt.Appendf(c.Message.Raw, "X-Track: %x\r\n", sum)
				sum = sha256.Sum256(sum[:])
			}
			c.Message.Digest = sha256.Sum256(c.Message.Raw)
			e := c.Events[0]
			e.EventID, e.ID = fmt.Sprintf("evt_%026x", sum[:13]), fmt.Sprint("order-", i)
			e.Description = "host mx.example.org[192.0.2.7] said: 550 5.1.1 User unknown in virtual mailbox table (in reply to RCPT TO command)"
			e.Category, e.Permanence, e.Fault, e.Advice = "mailbox_unknown", "permanent", "recipient", "suppress"
			c.Deliveries[0].EventID, c.Deliveries[0].MessageID = e.EventID, e.ID
			if _, duplicate, err := s.Commit(ctx, c); err != nil || duplicate {
				b.Error(duplicate, err)
				return
			}
		}
	})
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "commits/s")
	b.ReportMetric((ownCPU()-cpu).Seconds()/float64(b.N)*1e6, "own-µs/op")
}

// ownCPU is the processor time of this process: on a busy machine it says more
// than the clock.
func ownCPU() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
