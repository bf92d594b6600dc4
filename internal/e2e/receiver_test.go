package e2e

import (
	"io"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"net/url"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// receiver is a webhook endpoint that can be made unreliable.
type receiver struct {
	*httptest.Server
	unreliable atomic.Bool
	together   atomic.Int64 // calls that came while one with the same webhook-id ran

	mu   sync.Mutex
	now  map[string]int       // running calls, by webhook-id
	seen map[string]*received // by message id
}

// received is what came for one message id.
type received struct {
	webhookIDs map[string]int // calls, by webhook-id
	answered   int            // calls that were answered 2xx
	form       url.Values     // the last one
	last       time.Time
}

func newReceiver(t testing.TB) *receiver {
	r := &receiver{now: map[string]int{}, seen: map[string]*received{}}
	r.Server = httptest.NewServer(r)
	t.Cleanup(r.Close)
	return r
}

// ServeHTTP takes a call in the SMTPeter form. An unreliable receiver fails
// one in five, and hangs or drops the connection of one in twenty each.
func (r *receiver) ServeHTTP(w http.ResponseWriter, req *http.Request) {
	body, err := io.ReadAll(req.Body)
	if err != nil {
		return
	}
	form, _ := url.ParseQuery(string(body))
	defer r.enter(req.Header.Get("webhook-id"))()
	mood := 1.0
	if r.unreliable.Load() {
		mood = rand.Float64()
	}
	r.note(form, req.Header.Get("webhook-id"), mood >= 0.3)
	switch {
	case mood < 0.2:
		w.WriteHeader(http.StatusInternalServerError)
	case mood < 0.25:
		<-req.Context().Done()
	case mood < 0.3:
		panic(http.ErrAbortHandler)
	}
}

// enter notes that a call runs; what it returns, that it has ended.
func (r *receiver) enter(webhookID string) func() {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.now[webhookID]++; r.now[webhookID] > 1 {
		r.together.Add(1)
	}
	return func() {
		r.mu.Lock()
		defer r.mu.Unlock()
		if r.now[webhookID]--; r.now[webhookID] == 0 {
			delete(r.now, webhookID)
		}
	}
}

func (r *receiver) note(form url.Values, webhookID string, answered bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	id := form.Get("id")
	got := r.seen[id]
	if got == nil {
		got = &received{webhookIDs: map[string]int{}}
		r.seen[id] = got
	}
	got.webhookIDs[webhookID]++
	got.form, got.last = form, time.Now()
	if answered {
		got.answered++
	}
}

// missing are those of ids for which nothing was answered 2xx yet.
func (r *receiver) missing(ids []string) []string {
	r.mu.Lock()
	defer r.mu.Unlock()
	var out []string
	for _, id := range ids {
		if got := r.seen[id]; got == nil || got.answered == 0 {
			out = append(out, id)
		}
	}
	return out
}

// awaitAll waits until everything in ids was delivered, and returns what is
// missing at the end of its patience.
func (r *receiver) awaitAll(ids []string, patience time.Duration) []string {
	deadline := time.Now().Add(patience)
	for {
		left := r.missing(ids)
		if len(left) == 0 || time.Now().After(deadline) {
			return left
		}
		<-time.After(50 * time.Millisecond)
	}
}
