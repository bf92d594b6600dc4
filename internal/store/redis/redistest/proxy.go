package redistest

import (
	"bytes"
	"net"
	"sync"
	"testing"
)

// Proxy stands between a client and a server, and loses or holds back what goes through it.
type Proxy struct {
	tb     testing.TB
	target string
	l      net.Listener

	mu    sync.Mutex
	conns map[net.Conn]bool
	lose  int           // replies still to be lost
	match string        // of the requests whose replies those are
	hung  chan struct{} // closed while nothing hangs
}

// NewProxy starts a proxy to the server at target.
func NewProxy(tb testing.TB, target string) *Proxy {
	tb.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		tb.Fatal(err)
	}
	p := &Proxy{tb: tb, target: target, l: l, conns: map[net.Conn]bool{}, hung: make(chan struct{})}
	close(p.hung)
	tb.Cleanup(p.close)
	go p.accept()
	return p
}

// URL is what the store takes.
func (p *Proxy) URL() string { return "redis://" + p.l.Addr().String() }

// LoseReplies lets the server run the next n requests that contain match, and cuts their
// connections instead of passing on the replies.
func (p *Proxy) LoseReplies(n int, match string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.lose, p.match = n, match
}

// Lost is how many replies are still to be lost.
func (p *Proxy) Lost() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.lose
}

// Hang holds back everything in both directions, as a cut cable does, until
// Resume.
func (p *Proxy) Hang() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.hung = make(chan struct{})
}

// Resume lets bytes through again.
func (p *Proxy) Resume() {
	p.mu.Lock()
	defer p.mu.Unlock()
	close(p.hung)
}

// Conns is how many connections there are.
func (p *Proxy) Conns() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return len(p.conns)
}

func (p *Proxy) accept() {
	for {
		c, err := p.l.Accept()
		if err != nil {
			return
		}
		go p.serve(c)
	}
}

func (p *Proxy) serve(client net.Conn) {
	defer client.Close()
	server, err := net.Dial("tcp", p.target)
	if err != nil {
		return
	}
	defer server.Close()
	p.mu.Lock()
	p.conns[client] = true
	p.mu.Unlock()
	defer func() {
		p.mu.Lock()
		delete(p.conns, client)
		p.mu.Unlock()
	}()
	var doomed sync.Mutex // guards cut: whether the next reply is to be lost
	cut := false
	go func() {
		defer client.Close()
		defer server.Close()
		p.pump(server, client, func(b []byte) bool {
			p.mu.Lock()
			defer p.mu.Unlock()
			if p.lose > 0 && bytes.Contains(b, []byte(p.match)) {
				p.lose--
				doomed.Lock()
				cut = true
				doomed.Unlock()
			}
			return true
		})
	}()
	p.pump(client, server, func([]byte) bool {
		doomed.Lock()
		defer doomed.Unlock()
		return !cut
	})
}

// pump copies until an end closes or look says no.
func (p *Proxy) pump(dst, src net.Conn, look func([]byte) bool) {
	buf := make([]byte, 64<<10)
	for {
		n, err := src.Read(buf)
		p.mu.Lock()
		hung := p.hung
		p.mu.Unlock()
		<-hung
		if n > 0 {
			if !look(buf[:n]) {
				return
			}
			if _, err := dst.Write(buf[:n]); err != nil {
				return
			}
		}
		if err != nil {
			return
		}
	}
}

func (p *Proxy) close() {
	p.l.Close()
	p.mu.Lock()
	defer p.mu.Unlock()
	select {
	case <-p.hung:
	default:
		close(p.hung)
	}
	for c := range p.conns {
		c.Close()
	}
}
