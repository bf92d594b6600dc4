package smtpd

import (
	"net"
	"net/netip"
	"time"

	"github.com/pires/go-proxyproto"
	"go.uber.org/zap"
)

// door is a listener whose connections are conns.
type door struct {
	net.Listener
	server *Server
	lmtp   bool
	public bool // SMTP over TCP: the limits and policies for the public hold
}

func newDoor(s *Server, l net.Listener, lmtp bool) *door {
	_, tcp := l.Addr().(*net.TCPAddr)
	return &door{Listener: l, server: s, lmtp: lmtp, public: tcp && !lmtp}
}

// Accept returns the next connection that is let in. One that is turned away costs
// no goroutine.
func (d *door) Accept() (net.Conn, error) {
	for {
		raw, err := d.Listener.Accept()
		if err != nil {
			return nil, err
		}
		if c := d.server.enter(d, raw); c != nil {
			return c, nil
		}
	}
}

// enter counts a connection in, or turns it away and returns nil.
func (s *Server) enter(d *door, raw net.Conn) *conn {
	c := newConn(s, d, raw)
	c.addr = addressOf(raw.RemoteAddr())
	c.public = d.public && c.addr.IsValid()
	c.proxied = c.addr.IsValid() && contains(s.opts.Policy.Proxies, c.addr)
	limit, reply := "", ""
	if !c.proxied {
		limit, reply = s.admit(c)
	}
	// Last, since nobody is to make room for a client that is turned away.
	if limit == "" && !s.seat(c) {
		limit, reply = limitConnections, replyBusy
	}
	if limit != "" {
		s.turnAway(c, limit, reply)
		return nil
	}
	return c
}

// seat finds room for c among all connections, at the expense of a stranger if need
// be. It returns false if there is none.
func (s *Server) seat(c *conn) bool {
	s.mu.Lock()
	var stranger *conn
	full := len(s.conns) >= s.opts.Limits.Connections
	if full {
		stranger = s.oldestStranger()
		delete(s.conns, stranger)
	}
	if !full || stranger != nil {
		s.conns[c] = struct{}{}
	}
	s.mu.Unlock()
	if stranger != nil {
		stranger.evict()
	}
	return !full || stranger != nil
}

// turnAway says why and hangs up. It does not have to wait: a new socket has room
// for one line.
func (s *Server) turnAway(c *conn, limit, reply string) {
	s.over(c, limit)
	s.metrics.reply(reply[0])
	c.raw.SetWriteDeadline(time.Now().Add(time.Second))
	c.raw.Write([]byte(reply))
	c.raw.Close()
	s.leave(c)
}

// admit judges the client's address, and counts it if it is let in. If not, it
// returns the limit and the reply to it, with "" for both otherwise.
func (s *Server) admit(c *conn) (limit, reply string) {
	p := &s.opts.Policy
	if c.public && (contains(p.Deny, c.addr) || len(p.Allow) > 0 && !contains(p.Allow, c.addr)) {
		return limitDenied, replyDenied
	}
	return s.countIn(c)
}

// countIn makes the client one of the crowd. It returns what admit does.
func (s *Server) countIn(c *conn) (limit, reply string) {
	if !c.public {
		return "", ""
	}
	g, limit := s.crowd.enter(c.addr, time.Now())
	if limit != "" {
		return limit, replyTooManyFrom
	}
	c.entered = true
	c.body.claim.share = &g.bodies
	return "", ""
}

// leave undoes enter. It may be called more than once.
func (s *Server) leave(c *conn) {
	s.mu.Lock()
	delete(s.conns, c)
	s.mu.Unlock()
	if c.entered {
		c.entered = false
		s.crowd.leave(c.addr, time.Now())
	}
}

// start greets the client, in the connection's own goroutine. It returns false if
// the client does not get that far.
func (c *conn) start() bool {
	if c.proxied && !c.unproxy() {
		return false
	}
	c.server.metrics.connections.Inc()
	if ce := c.server.opts.Logger.Check(zap.DebugLevel, "connected"); ce != nil {
		ce.Write(zap.String("session_id", c.id), zap.Stringer("remote_ip", c.addr))
	}
	kind := "ESMTP"
	if c.door.lmtp {
		kind = "LMTP"
	}
	c.say("220 " + c.server.opts.Hostname + " " + kind + " " + c.server.opts.Greeting + "\r\n")
	return true
}

// unproxy takes the PROXY header off, and judges the address in it. It returns false
// if the client is not let in. Clients that the proxy does not name (UNKNOWN in
// version 1, in version 2 those that do not come by TCP) count as one client, whom
// no Allow list names. Connections of the proxy itself, its health checks, count
// under its own address, so that nobody else's can make them fail.
func (c *conn) unproxy() bool {
	p := proxyproto.NewConn(c.raw, proxyproto.WithPolicy(proxyproto.REQUIRE),
		proxyproto.SetReadHeaderTimeout(c.server.opts.Limits.HandshakeTime))
	c.wire = p
	header := p.ProxyHeader()
	if header == nil {
		c.ended, c.broken = true, true
		c.server.over(c, limitProxy)
		return false
	}
	judge := c.server.admit
	// To go-proxyproto UNKNOWN is LOCAL too.
	if header.Version == 2 && header.Command.IsLocal() {
		judge = c.server.countIn
	} else {
		c.addr = netip.Addr{}
		if source, _, ok := header.TCPAddrs(); ok {
			c.addr = addressOf(source)
		}
	}
	if limit, reply := judge(c); limit != "" {
		c.server.over(c, limit)
		c.hangUp(reply) // without lingering, which would keep others out meanwhile
		return false
	}
	return true
}
