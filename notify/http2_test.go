package notify_test

import (
	"encoding/pem"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"bounced/notify"
)

// hole passes bytes on to a server until it is cut; then the connections that it
// has stay open and say nothing, as behind a firewall that forgot them.
type hole struct {
	net.Listener
	mu  sync.Mutex
	cut []*atomic.Bool
}

func newHole(t *testing.T, server string) *hole {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	h := &hole{Listener: l}
	go func() {
		for {
			near, err := l.Accept()
			if err != nil {
				return
			}
			far, err := net.Dial("tcp", server)
			if err != nil {
				near.Close()
				return
			}
			cut := new(atomic.Bool)
			h.mu.Lock()
			h.cut = append(h.cut, cut)
			h.mu.Unlock()
			t.Cleanup(func() { near.Close(); far.Close() })
			go swallow(far, near, cut)
			go swallow(near, far, cut)
		}
	}()
	return h
}

func swallow(to io.Writer, from io.Reader, cut *atomic.Bool) {
	buf := make([]byte, 4096)
	for {
		n, err := from.Read(buf)
		if err != nil {
			return
		}
		if !cut.Load() {
			_, _ = to.Write(buf[:n])
		}
	}
}

func (h *hole) close() {
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, c := range h.cut {
		c.Store(true)
	}
}

// TestSilentConnection: calls go on over another connection, though there is
// always one that waits on the dead one, which would keep it in use.
func TestSilentConnection(t *testing.T) {
	srv := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, _ = io.WriteString(w, r.Proto)
	}))
	srv.EnableHTTP2 = true
	srv.StartTLS()
	t.Cleanup(srv.Close)
	h := newHole(t, strings.TrimPrefix(srv.URL, "https://"))
	ca := filepath.Join(t.TempDir(), "ca.pem")
	if err := os.WriteFile(ca, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: srv.Certificate().Raw}), 0o600); err != nil {
		t.Fatal(err)
	}
	n, err := notify.New(notify.Options{Queue: newQueue(), Endpoints: []notify.Endpoint{{
		Name: "app", Timeout: 600 * time.Millisecond, Webhook: &notify.Webhook{URL: "https://" + h.Addr().String(), CAFile: ca},
	}}})
	if err != nil {
		t.Fatal(err)
	}
	if a, err := n.Test(t.Context(), "app"); err != nil || a.Reply != "HTTP/2.0" {
		t.Fatalf("%+v, %v", a, err)
	}
	h.close()
	deadline := time.Now().Add(4 * time.Second)
	var through atomic.Bool
	var calls sync.WaitGroup
	for range 4 {
		calls.Go(func() {
			for !through.Load() && time.Now().Before(deadline) {
				if a, err := n.Test(t.Context(), "app"); err == nil && a.Status == 200 {
					through.Store(true)
				}
			}
		})
		<-time.After(150 * time.Millisecond) // so that one begins before another ends
	}
	calls.Wait()
	if !through.Load() {
		t.Error("no call has got through since the connection went silent")
	}
}
