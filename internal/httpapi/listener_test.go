package httpapi

import (
	"fmt"
	"net"
	"testing"
)

// callers is a listener at which whoever is next comes.
type callers struct {
	net.Listener
	next func() net.Conn
}

func (c callers) Accept() (net.Conn, error) { return c.next(), nil }

type caller struct {
	net.Conn
	remote string
	hungUp *int
}

func (c caller) RemoteAddr() net.Addr { return addr(c.remote) }
func (c caller) Close() error         { *c.hungUp++; return nil }

type addr string

func (addr) Network() string  { return "tcp" }
func (a addr) String() string { return string(a) }

// TestOneClientCannotHaveAllConnections: an IPv6 /64 is one client; loopback,
// where the health checks come from, may have them all.
func TestOneClientCannotHaveAllConnections(t *testing.T) {
	hungUp := 0
	var waiting []string
	f := newFairListener(callers{next: func() net.Conn {
		c := caller{remote: waiting[0], hungUp: &hungUp}
		waiting = waiting[1:]
		return c
	}})
	accept := func(remote string) net.Conn {
		t.Helper()
		waiting = append(waiting, remote)
		c, err := f.Accept()
		if err != nil || c.RemoteAddr().String() != remote {
			t.Fatalf("accepted %v, %v; want %s", c, err, remote)
		}
		return c
	}
	for _, client := range []func(i int) string{
		func(i int) string { return fmt.Sprintf("198.51.100.7:%d", 1000+i) },
		func(i int) string { return fmt.Sprintf("[2001:db8::%x]:1000", i+1) },
	} {
		hungUp = 0
		var first net.Conn
		for i := range maxPerClient {
			if c := accept(client(i)); first == nil {
				first = c
			}
		}
		waiting = append(waiting, client(maxPerClient), client(maxPerClient+1))
		accept("203.0.113.9:1") // behind those two
		if hungUp != 2 {
			t.Errorf("hung up on %d of two too many", hungUp)
		}
		first.Close()
		first.Close()
		accept(client(0))
	}
	for i := range 2 * maxPerClient {
		accept(fmt.Sprintf("127.0.0.1:%d", 1000+i))
		accept(fmt.Sprintf("[::1]:%d", 1000+i))
	}
}
