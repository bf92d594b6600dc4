package smtpd_test

import (
	"net"
	"sync"
	"testing"

	"bounced/smtpd"
)

// pipes is a listener in memory, so that sessions can run in fake time. Its
// clients come from the internet, as far as the server can see.
type pipes struct {
	conns chan net.Conn
	done  chan struct{}
	once  sync.Once
}

func newPipes() *pipes { return &pipes{conns: make(chan net.Conn), done: make(chan struct{})} }

func (p *pipes) Accept() (net.Conn, error) {
	select {
	case c := <-p.conns:
		return c, nil
	case <-p.done:
		return nil, net.ErrClosed
	}
}

func (p *pipes) Close() error {
	p.once.Do(func() { close(p.done) })
	return nil
}

func (p *pipes) Addr() net.Addr { return &net.TCPAddr{IP: net.IPv4(192, 0, 2, 1), Port: 25} }

type pipeEnd struct {
	net.Conn
	from net.IP
}

func (p pipeEnd) RemoteAddr() net.Addr { return &net.TCPAddr{IP: p.from, Port: 40000} }

// dial returns the client's end.
func (p *pipes) dial() net.Conn { return p.dialFrom("192.0.2.9") }

// dialFrom is dial by a client at that address.
func (p *pipes) dialFrom(ip string) net.Conn {
	client, server := net.Pipe()
	p.conns <- pipeEnd{server, net.ParseIP(ip)}
	return client
}

// inMemory runs a server on pipes.
func inMemory(t testing.TB, o smtpd.Options) (*rig, *pipes) {
	p := newPipes()
	o.Listeners = []net.Listener{p}
	return start(t, o), p
}
