package smtpd

import (
	"errors"
	"time"
)

// A stranger is a client that has named no recipient whose address we have
// signed: a postmaster, and the addresses of an unsigned foreign scheme, anybody
// can name. When all connections are taken, the one that has been here longest
// makes room: opening connections and saying nothing is cheap, and must not keep
// those out who have mail for us. Whoever brings a bounce to an unsigned address
// is done within strangerTime, or comes again.

// strangerTime is how long a stranger may stay in any case: enough to say hello,
// to turn on TLS and to name somebody, over the worst of networks.
const strangerTime = 30 * time.Second

var errEvicted = errors.New("made room for another client")

// oldestStranger is nil if all connections are new, or of use. s.mu is held.
func (s *Server) oldestStranger() (oldest *conn) {
	before := time.Now().Add(-strangerTime)
	for c := range s.conns {
		if c.public && !c.sender.Load() && c.began.Before(before) {
			oldest, before = c, c.began
		}
	}
	return oldest
}

// evict ends the connection where it waits for its client, and soon if the client
// does not take what is written. It may be called from anywhere.
func (c *conn) evict() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.evicted = true
	if c.leave != nil {
		close(c.leave)
	}
	c.raw.SetReadDeadline(time.Unix(1, 0))
	c.raw.SetWriteDeadline(time.Now().Add(lingerTime))
}

func (c *conn) untilEvicted() <-chan struct{} {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.leave == nil {
		c.leave = make(chan struct{})
		if c.evicted {
			close(c.leave)
		}
	}
	return c.leave
}

func (c *conn) isEvicted() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.evicted
}
