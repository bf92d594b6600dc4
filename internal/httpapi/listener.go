package httpapi

import (
	"net"
	"net/netip"
	"sync"
)

// maxPerClient is how many connections one client may have: an IPv4 address, or an
// IPv6 /64. Loopback may have all.
const maxPerClient = maxConnections / 8

// fairListener hangs up on clients that have many connections already. One client
// must not keep out all others, among them those that check whether this server is
// alive.
type fairListener struct {
	net.Listener

	mu   sync.Mutex
	open map[netip.Prefix]int
}

func newFairListener(l net.Listener) *fairListener {
	return &fairListener{Listener: l, open: map[netip.Prefix]int{}}
}

func (f *fairListener) Accept() (net.Conn, error) {
	for {
		c, err := f.Listener.Accept()
		if err != nil {
			return nil, err
		}
		remote := c.RemoteAddr().String()
		client := networkOf(remote)
		if isLoopback(hostOnly(remote)) || !client.IsValid() {
			return c, nil
		}
		if f.enter(client) {
			return &fairConn{Conn: c, leave: sync.OnceFunc(func() { f.leave(client) })}, nil
		}
		c.Close()
	}
}

func (f *fairListener) enter(client netip.Prefix) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.open[client] >= maxPerClient {
		return false
	}
	f.open[client]++
	return true
}

func (f *fairListener) leave(client netip.Prefix) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.open[client]--; f.open[client] == 0 {
		delete(f.open, client)
	}
}

type fairConn struct {
	net.Conn
	leave func()
}

func (c *fairConn) Close() error {
	c.leave()
	return c.Conn.Close()
}
