package notify_test

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"bounced/internal/event"
	"bounced/notify"
)

// queueOf hands out the same event over and over; it costs next to nothing, so
// that what is measured is the way from the queue to the reply and back.
type queueOf struct {
	queue
	e     *event.Event
	raw   []byte
	left  atomic.Int64
	done  atomic.Int64
	end   chan struct{}
	total int64
	calls [2]atomic.Int64 // of Claim and Settle
	takes time.Duration   // what a durable write takes
}

func (q *queueOf) Claim(_ context.Context, endpoint string, now time.Time, lease time.Duration, most int, _ bool) (out []event.Claim, _ error) {
	q.calls[0].Add(1)
	time.Sleep(q.takes)
	for range most {
		n := q.left.Add(-1)
		if n < 0 {
			break
		}
		out = append(out, event.Claim{Event: q.e, Raw: q.raw, Token: fmt.Sprint(n), Delivery: event.Delivery{
			EventID: q.e.EventID, Endpoint: endpoint, State: event.Pending, Attempt: 1, Created: now, Next: now.Add(lease)}})
	}
	return out, nil
}

func (q *queueOf) Settle(_ context.Context, outcomes []event.Outcome) error {
	q.calls[1].Add(1)
	time.Sleep(q.takes)
	for _, o := range outcomes {
		if o.State != event.Done {
			return fmt.Errorf("attempt %+v", o.Attempt)
		}
	}
	if q.done.Add(int64(len(outcomes))) == q.total {
		close(q.end)
	}
	return nil
}

func receiveAndDrop(b *testing.B) *httptest.Server {
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, _ = io.Copy(io.Discard, r.Body)
		w.WriteHeader(http.StatusNoContent)
	}))
	b.Cleanup(srv.Close)
	return srv
}

// BenchmarkDeliver brings b.N events from a queue to a receiver on loopback;
// BenchmarkPlainPost is what net/http makes of bodies of that size alone.
func BenchmarkDeliver(b *testing.B) {
	json := func(w *notify.Webhook) { w.Format = notify.JSON }
	signed := func(w *notify.Webhook) { w.Secrets = []string{"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"} }
	batches := func(w *notify.Webhook) { json(w); w.Batch.Events = 50 }
	for _, bb := range []struct {
		name string
		set  func(*notify.Webhook)
	}{
		{"form", func(*notify.Webhook) {}}, {"form-signed", signed}, {"json", json}, {"json-batches-of-50", batches},
	} {
		b.Run(bb.name, func(b *testing.B) {
			ep := notify.Endpoint{Name: "app", Webhook: &notify.Webhook{URL: receiveAndDrop(b).URL}}
			bb.set(ep.Webhook)
			deliverN(b, failure(1), nil, ep)
		})
	}
	b.Run("log", func(b *testing.B) {
		deliverN(b, failure(1), nil, notify.Endpoint{Name: "log", Log: &notify.Log{Failures: b.TempDir() + "/log"}})
	})
	b.Run("form-bounce-1MB", func(b *testing.B) {
		b.SetBytes(1 << 20)
		deliverN(b, bounce(1), bytes.Repeat([]byte("some text of a mail that came back\r\n"), 1<<20/36),
			notify.Endpoint{Name: "app", Webhook: &notify.Webhook{URL: receiveAndDrop(b).URL}})
	})
}

func deliverN(b *testing.B, e *event.Event, raw []byte, ep notify.Endpoint) {
	q := &queueOf{queue: *newQueue(), e: e, raw: raw, end: make(chan struct{}), total: int64(b.N), takes: 300 * time.Microsecond}
	q.left.Store(q.total)
	n, err := notify.New(notify.Options{Queue: q, Endpoints: []notify.Endpoint{ep}})
	if err != nil {
		b.Fatal(err)
	}
	ctx, cancel := context.WithCancel(b.Context())
	b.ReportAllocs()
	b.ResetTimer()
	done := make(chan error, 1)
	go func() { done <- n.Run(ctx) }()
	<-q.end
	b.StopTimer()
	cancel()
	<-done
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "deliveries/s")
	b.ReportMetric(float64(b.N)/float64(q.calls[0].Load()), "per-claim")
	b.ReportMetric(float64(b.N)/float64(q.calls[1].Load()), "per-settle")
}

func BenchmarkPlainPost(b *testing.B) {
	url := receiveAndDrop(b).URL
	body := bytes.Repeat([]byte("x"), 280) // a failure as a form
	const workers = 32
	client := &http.Client{Transport: &http.Transport{
		MaxIdleConnsPerHost: workers, DialContext: (&net.Dialer{}).DialContext,
	}}
	b.ReportAllocs()
	b.ResetTimer()
	var left atomic.Int64
	left.Store(int64(b.N))
	var wg sync.WaitGroup
	for range workers {
		wg.Go(func() {
			for left.Add(-1) >= 0 {
				resp, err := client.Post(url, "application/x-www-form-urlencoded", bytes.NewReader(body))
				if err != nil {
					b.Error(err)
					return
				}
				_, _ = io.Copy(io.Discard, resp.Body)
				resp.Body.Close()
			}
		})
	}
	wg.Wait()
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "posts/s")
}
