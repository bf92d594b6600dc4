package redis

import (
	"context"
	"crypto/sha256"
	"fmt"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/oklog/ulid/v2"

	"bounced/internal/event"
	"bounced/internal/store"
	"bounced/internal/store/redis/redistest"
)

// sample makes a commit as a usual bounce of about 4 kB does: one failure
// event, one delivery.
func sample(n int, now time.Time) *store.Commit {
	id, rcpt := fmt.Sprintf("order-%07d", n), fmt.Sprintf("user%d@example.org", n)
	sum := sha256.Sum256([]byte(id))
	raw := fmt.Sprintf(sampleText, rcpt, n, rcpt, id, rcpt, id, rcpt, rcpt, id)
	for i := 0; len(raw) < 4096; i++ { // the returned message; half of it does not repeat
		raw += fmt.Sprintf("X-Track-%d: %x\r\nList-Unsubscribe: <mailto:leave-%d@bounces.example.com>\r\n", i, sum[:20], i)
		sum = sha256.Sum256(sum[:])
	}
	m := &event.Message{QueueID: ulid.MustNew(ulid.Timestamp(now), ulid.DefaultEntropy()).String(), Received: now,
		Digest: sha256.Sum256([]byte(raw)), Raw: []byte(raw),
		Tx: fmt.Appendf(nil, `{"SessionID":"s%d","RemoteIP":"192.0.2.7","HELO":"mx.example.org","TLS":"TLS1.3 TLS_AES_128_GCM_SHA256","MailFrom":"","Rcpts":[{"Address":"b+%s-a2gr0k5v7t3m9q@bounces.example.com"}]}`, n, id)}
	e := &event.Event{
		EventID: fmt.Sprintf("evt_%026X", sum[:13]), Type: event.Failure, Kind: "failure", ID: id, Domain: "bounces.example.com",
		Recipient: rcpt, Action: "failed", State: "bounce", Code: 550, Extended: "5.1.1",
		Description: "host mx.example.org[192.0.2.7] said: 550 5.1.1 <" + rcpt + ">: Recipient address rejected: User unknown in virtual mailbox table (in reply to RCPT TO command)",
		Category:    "mailbox_unknown", Permanence: "permanent", Fault: "recipient", Advice: "suppress",
		Evidence:     &event.Evidence{Rule: "no-such-user", Matched: "user unknown", Where: "1.2:345", Confidence: 0.98, RunnerUp: "status-5.1.1"},
		Authenticity: "signed", QueueID: m.QueueID, Envelope: "b+" + id + "-a2gr0k5v7t3m9q@bounces.example.com",
		RemoteIP: "192.0.2.7", HELO: "mx.example.org", TLS: "TLS1.3", ReportingMTA: "mx.example.org", RemoteMTA: "mx.example.org",
		ArrivalDate: "Sat, 21 Nov 2026 19:47:07 +0000", OriginalMessageID: "<" + id + "@shop.example.com>", OriginalSubject: "Your order " + id,
	}
	e.SetTime(now)
	return &store.Commit{Message: m, Events: []*event.Event{e}, Deliveries: []event.Delivery{{
		EventID: e.EventID, Endpoint: "app", MessageID: id, QueueID: m.QueueID, State: event.Pending, Created: now, Next: now,
	}}}
}

var sampleText = strings.ReplaceAll(`Return-Path: <>
From: MAILER-DAEMON@mx.example.org (Mail Delivery System)
To: %s
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b%d"

This is the mail system at host mx.example.org.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

For further assistance, please send mail to postmaster.

<%s>: host mx.example.org[192.0.2.7] said: 550 5.1.1
    Recipient address rejected: User unknown in virtual mailbox table (%s)

Final-Recipient: rfc822; %s
Original-Envelope-Id: %s
Original-Recipient: rfc822;%s
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.example.org
Diagnostic-Code: smtp; 550 5.1.1 User unknown in virtual mailbox table

To: %s
Message-ID: <%s@shop.example.com>
`, "\n", "\r\n")

func openBench(tb testing.TB, url string, change func(*Options)) *Store {
	tb.Helper()
	o := Options{URL: url, AllowLoss: true}
	if change != nil {
		change(&o)
	}
	s, err := Open(context.Background(), o)
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { s.Close() })
	return s
}

// commitAll spreads b.N commits over sessions goroutines.
func commitAll(b *testing.B, s *Store, sessions int, from int) {
	var next atomic.Int64
	next.Store(int64(from))
	b.SetParallelism((sessions + 1) / 2)
	b.ResetTimer()
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			if _, _, err := s.Commit(context.Background(), sample(int(next.Add(1)), time.Now())); err != nil {
				b.Error(err)
				return
			}
		}
	})
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "commits/s")
}

// BenchmarkCommit is one node's rate of durable commits of 4 kB messages, by
// the number of sessions, beside redis-benchmark's SET of the same bytes:
//
//	go test -bench Commit -run xxx ./internal/store/redis
//	redis-benchmark -t set -d 4096 -c 128 -P 16 -n 200000
func BenchmarkCommit(b *testing.B) {
	for _, fsync := range []string{"everysec", "always"} {
		for _, sessions := range []int{1, 16, 128} {
			b.Run(fsync+"/"+strconv.Itoa(sessions), func(b *testing.B) {
				r := redistest.Start(b, "--appendfsync", fsync)
				s := openBench(b, r.URL(), nil)
				commitAll(b, s, sessions, 0)
				calls, _ := strconv.Atoi(r.Info("stats")["total_commands_processed"])
				b.ReportMetric(float64(calls)/float64(b.N), "commands/op")
				b.ReportMetric(r.CPU().Seconds()/float64(b.N)*1e6, "redis-µs/op")
			})
		}
	}
}

// BenchmarkDeliver claims and settles what was committed, in batches of 64.
func BenchmarkDeliver(b *testing.B) {
	r := redistest.Start(b, "--appendfsync", "everysec")
	s := openBench(b, r.URL(), nil)
	ctx := context.Background()
	fill(b, s, b.N, event.Pending)
	before := r.CPU()
	b.ResetTimer()
	for done := 0; done < b.N; {
		claims, err := s.Claim(ctx, "app", time.Now(), time.Minute, 64, false)
		if err != nil || len(claims) == 0 {
			b.Fatal(len(claims), err)
		}
		outcomes := make([]event.Outcome, len(claims))
		for i := range claims {
			outcomes[i] = event.Outcome{Claim: &claims[i], State: event.Done, Attempt: event.Attempt{N: 1, At: time.Now(), Status: 200}}
		}
		if err := s.Settle(ctx, outcomes); err != nil {
			b.Fatal(err)
		}
		done += len(claims)
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "deliveries/s")
	b.ReportMetric((r.CPU()-before).Seconds()/float64(b.N)*1e6, "redis-µs/op")
}

// BenchmarkDeliverInOrder delivers events of one message id, one at a time as
// strict order wants it; each should cost the same, however many there are:
//
//	go test -bench DeliverInOrder -run xxx -benchtime 1x ./internal/store/redis
func BenchmarkDeliverInOrder(b *testing.B) {
	for _, n := range []int{20, 500, 2000, 8000} {
		b.Run(fmt.Sprint("events=", n), func(b *testing.B) {
			r := redistest.Start(b, "--appendfsync", "everysec")
			s := openBench(b, r.URL(), nil)
			ctx := context.Background()
			fillAs(b, s, n, func(c *store.Commit) { c.Events[0].ID, c.Deliveries[0].MessageID = "campaign", "campaign" })
			before, began := r.CPU(), time.Now()
			for range n {
				claims, err := s.Claim(ctx, "app", time.Now(), time.Minute, 64, true)
				if err != nil || len(claims) != 1 {
					b.Fatal(len(claims), err)
				}
				o := event.Outcome{Claim: &claims[0], State: event.Done, Attempt: event.Attempt{N: 1, At: time.Now(), Status: 200}}
				if err := s.Settle(ctx, []event.Outcome{o}); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(0, "ns/op")
			b.ReportMetric(float64(n)/time.Since(began).Seconds(), "deliveries/s")
			b.ReportMetric((r.CPU()-before).Seconds()/float64(n)*1e6, "redis-µs/delivery")
		})
	}
}

// fill commits n samples, in the given state if that is not empty.
func fill(tb testing.TB, s *Store, n int, state event.DeliveryState) {
	tb.Helper()
	fillAs(tb, s, n, func(c *store.Commit) { c.Deliveries[0].State = state })
}

// fillAs commits n samples, changed.
func fillAs(tb testing.TB, s *Store, n int, change func(*store.Commit)) {
	tb.Helper()
	done := make(chan error)
	var next atomic.Int64
	for range 64 {
		go func() {
			for {
				i := int(next.Add(1))
				if i > n {
					done <- nil
					return
				}
				c := sample(i, time.Now())
				change(c)
				if _, _, err := s.Commit(context.Background(), c); err != nil {
					done <- err
					return
				}
			}
		}()
	}
	for range 64 {
		if err := <-done; err != nil {
			tb.Fatal(err)
		}
	}
}

// BenchmarkMemory says what one pending event takes of Redis' memory, how that
// compares with what Size reckons, and what is left of it when it has been
// delivered and its raw message has expired.
func BenchmarkMemory(b *testing.B) {
	const n = 50_000
	for _, state := range []event.DeliveryState{event.Pending, event.Done} {
		b.Run(string(state), func(b *testing.B) {
			r := redistest.Start(b, "--appendonly", "no")
			s := openBench(b, r.URL(), func(o *Options) { o.Retention.Raw = time.Hour })
			before, _ := strconv.Atoi(r.Info("memory")["used_memory"])
			fill(b, s, n, state)
			if _, err := s.Expire(context.Background(), time.Now().Add(2*time.Hour)); err != nil {
				b.Fatal(err)
			}
			after, _ := strconv.Atoi(r.Info("memory")["used_memory"])
			size, err := s.Size(context.Background())
			if err != nil {
				b.Fatal(err)
			}
			for b.Loop() { // what was measured does not depend on it
			}
			b.ReportMetric(0, "ns/op")
			b.ReportMetric(float64(after-before)/n, "bytes/event")
			b.ReportMetric(float64(size)/float64(after-before), "reckoned/used")
		})
	}
}
