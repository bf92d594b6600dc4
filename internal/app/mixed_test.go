package app_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"bounced/internal/load"
	"bounced/internal/replay"

	"go.uber.org/goleak"
	"go.uber.org/zap/zapcore"
)

// TestMixedLoad is garbage, half-valid SMTP and bounces at once, to a whole
// server with a webhook that fails now and then: each message that was
// acknowledged is delivered, and nothing goes on when the server has stopped.
// BOUNCED_SOAK=5m makes it last that long.
func TestMixedLoad(t *testing.T) {
	length := 500 * time.Millisecond
	if s := os.Getenv("BOUNCED_SOAK"); s != "" {
		var err error
		if length, err = time.ParseDuration(s); err != nil {
			t.Fatal(err)
		}
	}
	before := goleak.IgnoreCurrent()
	t.Cleanup(func() { // behind that of the server
		http.DefaultClient.CloseIdleConnections()
		goleak.VerifyNone(t, before)
	})
	told := newTold(t)
	s := startLogging(t, zapcore.NewNopCore(),
		strings.Replace(base, "hostname:", "limits: {new_per_second: 100000, per_address: 1000}, hostname:", 1), `
domains: [{name: bounces.example.com, keys: [{id: a, secret: correct horse battery staple}]}]
endpoints: [{name: app, url: "`+told.URL+`", allow_private: true, schedule: [0s, 10ms, 10ms, 100ms, 100ms, 1s, 1s, 1s, 1s]}]
`)
	ctx, cancel := context.WithTimeout(t.Context(), length)
	defer cancel()

	var mu sync.Mutex
	acknowledged := map[string]bool{}
	var clients sync.WaitGroup
	for i := range 4 {
		clients.Go(func() {
			t.Run(fmt.Sprintf("honest %d", i), func(t *testing.T) {
				mine := *s
				mine.t = t
				for n := 0; n == 0 || ctx.Err() == nil; n++ {
					if id := fmt.Sprintf("order-%d-%d", i, n); mine.honest(id, n) {
						mu.Lock()
						acknowledged[id] = true
						mu.Unlock()
					}
				}
			})
		})
	}
	rcpts := []string{s.mint(map[string]any{"id": "vandal"}), "b+order-2-a26oo9unjuh60s@bounces.example.com", "postmaster"}
	for i := range 6 {
		v := load.Vandal{Addr: s.smtp, Rcpts: rcpts, Rand: rand.New(rand.NewPCG(uint64(i), 7))}
		clients.Go(func() {
			for ctx.Err() == nil {
				v.Visit()
			}
		})
	}
	clients.Wait()
	t.Logf("%d bounces acknowledged", len(acknowledged))
	if len(acknowledged) == 0 {
		t.Error("no honest client got anything through")
	}
	told.await(acknowledged)
}

// honest brings a bounce for the message id in, of up to 50 kB. false is a
// refusal for now.
func (s *server) honest(id string, n int) bool {
	s.t.Helper()
	address := s.mint(map[string]any{"id": id, "recipient": "jane@example.org"})
	sender := replay.NewSender(s.smtp, 1)
	defer sender.Close()
	bounce := bounceOf("jane@example.org", "550 5.1.1 User unknown") + strings.Repeat("some line\r\n", n%5000)
	reply, err := sender.Send(s.t.Context(), address, []byte(bounce))
	if err != nil {
		s.t.Errorf("%s: %v", id, err)
	} else if reply.Code != 250 && reply.Code/100 != 4 {
		s.t.Errorf("%s: %+v", id, reply)
	}
	return err == nil && reply.Code == 250
}

// told is a webhook that keeps the message ids of what it was told, and fails
// one call in ten.
type told struct {
	*httptest.Server
	t    *testing.T
	news chan struct{} // has something in it when there is something new

	mu  sync.Mutex
	ids map[string]bool
}

func newTold(t *testing.T) *told {
	w := &told{t: t, news: make(chan struct{}, 1), ids: map[string]bool{}}
	w.Server = httptest.NewServer(w)
	t.Cleanup(w.Close)
	return w
}

func (w *told) ServeHTTP(rw http.ResponseWriter, r *http.Request) {
	if rand.IntN(10) == 0 {
		rw.WriteHeader(http.StatusInternalServerError)
		return
	}
	id := r.FormValue("id")
	w.mu.Lock()
	w.ids[id] = true
	w.mu.Unlock()
	select {
	case w.news <- struct{}{}:
	default:
	}
}

// await returns when it has heard of all ids.
func (w *told) await(ids map[string]bool) {
	w.t.Helper()
	for {
		missing := 0
		w.mu.Lock()
		for id := range ids {
			if !w.ids[id] {
				missing++
			}
		}
		w.mu.Unlock()
		if missing == 0 {
			return
		}
		select {
		case <-w.news:
		case <-time.After(patience):
			w.t.Errorf("%d of %d acknowledged messages were never told of", missing, len(ids))
			return
		}
	}
}
