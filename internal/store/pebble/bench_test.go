package pebble_test

import (
	"crypto/sha256"
	"encoding/binary"
	"flag"
	"fmt"
	"os"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"bounced/internal/event"
	"bounced/internal/store"
	"bounced/internal/store/pebble"
)

// benchCommit is a bounce as most are: 4 kB, one failure, one endpoint.
func benchCommit(n uint64, at time.Time, body []byte) *store.Commit {
	raw := append(binary.BigEndian.AppendUint64(nil, n), body...)
	var id [8]byte
	binary.BigEndian.PutUint64(id[:], n)
	m := &event.Message{
		QueueID: fmt.Sprintf("01%024d", n), Received: at, Digest: sha256.Sum256(id[:]), Raw: raw,
		Tx: []byte(`{"SessionID":"01J0000000000000000000000","RemoteIP":"192.0.2.1","HELO":"mx.example.net","MailFrom":"","Rcpts":[{"Address":"b+order-8812-a2gr0k5v7t3m9q@bounces.example.com"}]}`),
	}
	sum := sha256.Sum256(id[:])
	e := benchEvent(fmt.Sprintf("evt_%026x", sum[:13]), fmt.Sprint("order-", n))
	e.QueueID = m.QueueID
	e.SetTime(at)
	return &store.Commit{Message: m, Events: []*event.Event{e}, Deliveries: []event.Delivery{{
		EventID: e.EventID, Endpoint: "app", MessageID: e.ID, QueueID: m.QueueID,
		State: event.Pending, Created: at, Next: at,
	}}}
}

// text is 4 kB that compress about as mail does.
func text(n int) []byte {
	var b strings.Builder
	for i := 0; b.Len() < n; i++ {
		fmt.Fprintf(&b, "%x: delivery to <user-%d@example.com> failed, 550 5.1.1\r\n", sha256.Sum256([]byte{byte(i), byte(i >> 8)}), i)
	}
	return []byte(b.String()[:n])
}

// eachOf runs f b.N times on a number of goroutines.
func eachOf(b *testing.B, workers int, f func(n uint64)) {
	var next atomic.Uint64
	var wg sync.WaitGroup
	for range workers {
		wg.Go(func() {
			for {
				n := next.Add(1)
				if n > uint64(b.N) {
					return
				}
				f(n)
			}
		})
	}
	wg.Wait()
}

func BenchmarkCommit(b *testing.B) {
	body := text(4096)
	for _, writers := range []int{1, 16, 128} {
		b.Run(fmt.Sprint("writers=", writers), func(b *testing.B) {
			s := open(b, pebble.Options{Dir: b.TempDir(), Reserve: -1})
			b.SetBytes(4096)
			b.ResetTimer()
			start := cpu()
			eachOf(b, writers, func(n uint64) {
				if _, _, err := s.Commit(ctx, benchCommit(n, time.Now(), body)); err != nil {
					b.Error(err)
				}
			})
			b.StopTimer()
			b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "commits/s")
			b.ReportMetric(float64((cpu()-start).Microseconds())/float64(b.N), "cpu-µs/commit")
			b.ReportMetric(float64(resident())/1e6, "MB-resident")
		})
	}
}

func BenchmarkClaimAndSettle(b *testing.B) {
	body := text(4096)
	for _, batch := range []int{1, 64} {
		b.Run(fmt.Sprint("batch=", batch), func(b *testing.B) {
			s := open(b, pebble.Options{Dir: b.TempDir(), Reserve: -1})
			now := time.Now()
			eachOf(b, 64, func(n uint64) {
				if _, _, err := s.Commit(ctx, benchCommit(n, now, body)); err != nil {
					b.Error(err)
				}
			})
			b.ResetTimer()
			start := cpu()
			var wg sync.WaitGroup
			for range 16 {
				wg.Go(func() {
					for {
						claims, err := s.Claim(ctx, "app", now, time.Minute, batch, false)
						if err != nil {
							b.Error(err)
						}
						if len(claims) == 0 {
							return
						}
						outcomes := make([]event.Outcome, len(claims))
						for i := range claims {
							outcomes[i] = event.Outcome{Claim: &claims[i], State: event.Done, Attempt: event.Attempt{N: 1, At: now, Status: 200, Node: "a"}}
						}
						if err := s.Settle(ctx, outcomes); err != nil {
							b.Error(err)
						}
					}
				})
			}
			wg.Wait()
			b.StopTimer()
			b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "deliveries/s")
			b.ReportMetric(float64((cpu()-start).Microseconds())/float64(b.N), "cpu-µs/delivery")
		})
	}
}

func BenchmarkRegister(b *testing.B) {
	s := open(b, pebble.Options{Dir: b.TempDir(), Reserve: -1})
	expires := time.Now().Add(time.Hour)
	regs := make([]event.Registration, 1000)
	b.ResetTimer()
	for n := 0; n < b.N; n += len(regs) {
		for i := range regs {
			id := sha256.Sum256(binary.BigEndian.AppendUint64(nil, uint64(n+i)))
			regs[i] = event.Registration{ID: fmt.Sprintf("%x", id[:8]), Recipient: "someone@example.com", Expires: expires}
		}
		if err := s.Register(ctx, regs); err != nil {
			b.Fatal(err)
		}
	}
}

// resident is the process's memory in bytes; 0 where the system does not tell.
func resident() int64 {
	b, err := os.ReadFile("/proc/self/statm")
	if err != nil {
		return 0
	}
	var size, rss int64
	fmt.Sscan(string(b), &size, &rss)
	return rss * int64(os.Getpagesize())
}

var backlog = flag.Int("backlog", 0, "pending deliveries for TestBacklog; 1000000 takes minutes")

// TestBacklog shows what a start costs while a million deliveries wait.
func TestBacklog(t *testing.T) {
	if *backlog == 0 {
		t.Skip("no -backlog given")
	}
	dir := t.TempDir()
	body := text(4096)
	now := time.Now()
	s, err := pebble.Open(pebble.Options{Dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	start := time.Now()
	var next atomic.Int64
	var wg sync.WaitGroup
	for range 128 {
		wg.Go(func() {
			for n := next.Add(1); n <= int64(*backlog); n = next.Add(1) {
				if _, _, err := s.Commit(ctx, benchCommit(uint64(n), now, body)); err != nil {
					t.Error(err)
				}
			}
		})
	}
	wg.Wait()
	t.Logf("filled in %v, %.0f commits/s, %d MB resident", time.Since(start), float64(*backlog)/time.Since(start).Seconds(), resident()>>20)
	size, _ := s.Size(ctx)
	t.Logf("%d MB on disk", size>>20)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	runtime.GC()

	start = time.Now()
	s = open(t, pebble.Options{Dir: dir})
	t.Logf("opened in %v", time.Since(start))
	claims, err := s.Claim(ctx, "app", now, time.Minute, 64, false)
	if err != nil || len(claims) != 64 {
		t.Fatal(len(claims), err)
	}
	t.Logf("first claim after %v", time.Since(start))
	st, err := s.QueueStats(ctx, "app")
	if err != nil || st.Pending != int64(*backlog) {
		t.Fatal(st, err)
	}
	t.Logf("counted after %v, %d MB resident", time.Since(start), resident()>>20)
	if took := time.Since(start); took > 5*time.Second {
		t.Errorf("ready after %v", took)
	}

	start = time.Now()
	var done atomic.Int64
	var slowest atomic.Int64
	for range 16 {
		wg.Go(func() {
			for {
				begun := time.Now()
				claims, err := s.Claim(ctx, "app", now, time.Minute, 64, false)
				if err != nil {
					t.Error(err)
				}
				if len(claims) == 0 {
					return
				}
				slowest.Store(max(slowest.Load(), int64(time.Since(begun))))
				outcomes := make([]event.Outcome, len(claims))
				for i := range claims {
					outcomes[i] = event.Outcome{Claim: &claims[i], State: event.Done, Attempt: event.Attempt{N: 1, At: now, Status: 200}}
				}
				if err := s.Settle(ctx, outcomes); err != nil {
					t.Error(err)
				}
				if n := done.Add(int64(len(claims))); n/200_000 != (n-int64(len(claims)))/200_000 {
					t.Logf("%d delivered, %.0f/s, slowest claim %v, %d MB resident",
						n, float64(n)/time.Since(start).Seconds(), time.Duration(slowest.Swap(0)), resident()>>20)
				}
			}
		})
	}
	wg.Wait()
}
