package notify_test

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"go.uber.org/zap/zaptest"

	"bounced/internal/event"
	"bounced/notify"
)

// receiver is the far end of every webhook of a test, as a RoundTripper.
type receiver struct {
	mu    sync.Mutex
	seen  []seen
	reply func(*http.Request, seen) (*http.Response, error) // nil means 204
}

// seen is one call.
type seen struct {
	at     time.Time
	host   string
	named  string // the host that the call names
	header http.Header
	body   string
}

func (s seen) id() string { return s.header.Get("Webhook-Id") }

func (r *receiver) RoundTrip(req *http.Request) (*http.Response, error) {
	body, err := io.ReadAll(req.Body)
	if err != nil {
		return nil, err
	}
	s := seen{time.Now(), req.URL.Host, req.Host, req.Header.Clone(), string(body)}
	r.mu.Lock()
	r.seen = append(r.seen, s)
	r.mu.Unlock()
	if r.reply == nil {
		return answer(204), nil
	}
	return r.reply(req, s)
}

func (r *receiver) calls(host string) (out []seen) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, s := range r.seen {
		if s.host == host {
			out = append(out, s)
		}
	}
	return out
}

// answer is a reply with that status and headers, "name: value".
func answer(status int, headers ...string) *http.Response {
	h := http.Header{}
	for _, line := range headers {
		name, value, _ := strings.Cut(line, ": ")
		h.Set(name, value)
	}
	return &http.Response{StatusCode: status, Header: h, Body: io.NopCloser(strings.NewReader("thanks\n"))}
}

// always answers every call alike.
func always(status int, headers ...string) func(*http.Request, seen) (*http.Response, error) {
	return func(*http.Request, seen) (*http.Response, error) { return answer(status, headers...), nil }
}

func failure(n int) *event.Event {
	e := &event.Event{
		EventID: fmt.Sprintf("evt_%026d", n), Type: event.Failure, Kind: "failure", ID: fmt.Sprint("order-", n),
		Recipient: "bob@example.com", Action: "failed", State: "bounce", Code: 550, Extended: "5.1.1",
		Description: "User unknown & gone", Tags: []string{"news", "größe"},
	}
	e.SetTime(time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC))
	return e
}

func bounce(n int) *event.Event {
	e := &event.Event{
		EventID: fmt.Sprintf("evt_%026d", n), Type: event.Bounce, Kind: "other", ID: fmt.Sprint("order-", n),
		Recipient: "bob@example.com", Envelope: "b+order@bounces.example.com", Tags: []string{"news"},
	}
	e.SetTime(time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC))
	return e
}

// hook is a webhook endpoint that keeps the schedule to the second.
func hook(name string) notify.Endpoint {
	return notify.Endpoint{Name: name, Jitter: -1, Webhook: &notify.Webhook{URL: "http://" + name + "/"}}
}

// rig is a running Notifier in a synctest bubble.
type rig struct {
	*notify.Notifier
	q    *queue
	rcv  *receiver
	stop func() // and wait
}

// start runs a Notifier over the endpoints; opts may be nil.
func start(t *testing.T, opts *notify.Options, endpoints ...notify.Endpoint) *rig {
	t.Helper()
	r := &rig{q: newQueue(), rcv: &receiver{}}
	o := notify.Options{}
	if opts != nil {
		o = *opts
	}
	if o.Poll == 0 {
		o.Poll = time.Hour // days of looking at nothing every second take long even in a bubble
	}
	if o.Queue == nil {
		o.Queue = r.q
	}
	o.Endpoints, o.Transport = endpoints, r.rcv
	if o.Logger == nil {
		o.Logger = zaptest.NewLogger(t)
	}
	n, err := notify.New(o)
	if err != nil {
		t.Fatal(err)
	}
	r.Notifier = n
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- n.Run(ctx) }()
	r.stop = sync.OnceFunc(func() {
		cancel()
		if err := <-done; err != nil {
			t.Errorf("Run: %v", err)
		}
	})
	synctest.Wait()
	return r
}

// after lets time pass and everything come to rest.
func after(d time.Duration) {
	time.Sleep(d)
	synctest.Wait()
}
