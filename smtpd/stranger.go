package smtpd

import (
	"errors"
	"time"
)

// A stranger is a client that has not named a recipient whose address we signed;
// anybody can name a postmaster, or an address of an unsigned foreign scheme. When
// all connections are taken, the stranger that has been here longest makes room: to
// open connections and say nothing is cheap, and must not keep out those who have
// mail for us. A client with a bounce for an unsigned address is done within
// strangerTime, or comes again.

// strangerTime is how long a stranger may stay in any case: enough to say hello,
// to turn on TLS and to name somebody, over the worst of networks.
const strangerTime = 30 * time.Second

var errEvicted = errors.New("made room for another client")

// oldestStranger returns the stranger to evict; nil if all connections are newer
// than strangerTime, or of no strangers. s.mu is held.
func (s *Server) oldestStranger() (oldest *conn) {
	before := time.Now().Add(-strangerTime)
	for c := range s.conns {
		if c.public && !c.sender.Load() && c.began.Before(before) {
			oldest, before = c, c.began
		}
	}
	return oldest
}

// evict ends the connection as soon as it waits for its client, and within
// lingerTime if it waits for the client to take a reply. It may be called from
// anywhere.
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

// untilEvicted returns a channel that evict closes.
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
