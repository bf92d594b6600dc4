package smtpd

import (
	"crypto/rand"
	"errors"
	"io"
	"net"
	"net/netip"
	"os"
	"sync"
	"sync/atomic"
	"time"
)

// conn is the connection that go-smtp believes to be its socket. Read hands it
// one command line at a time, Write takes the replies. All methods belong to the
// goroutine that serves the connection, except drain, cut and evict, and those that
// only read what mu guards.
type conn struct {
	server  *Server
	door    *door
	raw     net.Conn // the socket: for deadlines, and to cut it off
	wire    net.Conn // what is read and written: raw, without its PROXY header, or in TLS
	session *session // nil before the first EHLO

	id      string
	addr    netip.Addr // invalid on a unix socket
	public  bool       // the public limits hold
	proxied bool       // comes from a proxy, and begins with its header
	entered bool       // the server's crowd has counted it
	began   time.Time
	tls     string // version and cipher suite

	small    [maxCommand]byte // what in is at first: most connections never need more
	in       []byte
	pos, end int       // in[pos:end] was read and not yet used
	room     int       // what in is to grow to
	hand     []byte    // what Read hands over next
	command  []byte    // memory for hand
	out      []byte    // replies not yet written
	errands  []*errand // those whose replies are still missing from out, in order

	started   bool   // the greeting is due or done
	greeted   bool   // after a successful EHLO, until STARTTLS
	ended     bool   // nothing more is read
	broken    bool   // nothing more is written either
	lingers   bool   // there may be unread input, which must not cost the client our last words
	verb      string // of the command that is being answered
	path      string // its address, as the client wrote it; go-smtp's may be a stand-in
	announced int64  // its SIZE, or 0
	swap      string // what replaces go-smtp's next reply, if swapped; may be empty
	swapped   bool

	body     body
	commands int // since the last accepted message
	refused  int // RCPT commands
	errors   int // 5xx replies to other commands

	writeBy time.Time // the deadline that is set on raw

	sender atomic.Bool // has named a recipient whose address we have signed

	mu       sync.Mutex
	readBy   time.Time // the deadline that is set on raw; zero if it has to be set
	draining bool
	idle     bool // waits for a command, and no transaction is open
	evicted  bool
	leave    chan struct{} // closed by evict, if somebody waits for that
}

const (
	// maxCommand is the longest command line with its CRLF. RFC 5321 §4.5.3.1.4
	// asks for 512, the extensions for some 1,100 more.
	maxCommand = 2048
	// maxSkipped is how much of a longer line is skipped to stay in step.
	maxSkipped = 64 << 10
	// bigInput is the buffer of clients that have named a recipient: enough for
	// a pipelined transaction with a bounce of ordinary size. A client that fills
	// it at once has more to send, and gets twice that: a few transactions in one
	// read, and their replies in one write.
	bigInput = 16 << 10
	// mostReplies is how many octets of replies are gathered before they are
	// written in any case.
	mostReplies = 4 << 10
)

func newConn(s *Server, d *door, raw net.Conn) *conn {
	c := &conn{server: s, door: d, raw: raw, wire: raw, began: time.Now(), id: rand.Text()[:13]}
	c.in = c.small[:]
	c.body = newBody(&s.memory, nil, &s.opts.Limits)
	return c
}

// Read hands go-smtp the next command that it is to see; io.EOF when the session is
// over.
func (c *conn) Read(p []byte) (n int, err error) {
	defer c.guard(&err)
	if len(c.hand) == 0 {
		c.hand = c.nextCommand()
		if len(c.hand) == 0 {
			return 0, io.EOF
		}
	}
	n = copy(p, c.hand)
	c.hand = c.hand[n:]
	return n, nil
}

// Write takes one line of a reply: textproto flushes after each.
func (c *conn) Write(p []byte) (n int, err error) {
	defer c.guard(&err)
	if !c.started {
		// QUIRK(go-smtp): v0.25.1 has no hook at connect. The first we hear of a
		// connection is its greeting, which is dropped for ours.
		c.started = true
		if !c.start() {
			return 0, net.ErrClosed
		}
		return len(p), nil
	}
	if c.swapped {
		c.relaySwapped(p)
	} else {
		c.relay(string(p))
	}
	return len(p), nil
}

// guard turns a panic into the end of this connection.
//
// QUIRK(go-smtp): v0.25.1 recovers from panics in command handlers, but one in
// Read or Write, or in Logout, would end the process.
func (c *conn) guard(err *error) {
	if p := recover(); p != nil {
		c.server.panicked(c, p)
		c.ended, c.broken = true, true
		*err = io.EOF
	}
}

// Close writes what is left to say and hangs up. go-smtp may call it twice.
func (c *conn) Close() (err error) {
	defer c.guard(&err)
	c.flush()
	c.body.end(true)
	if c.lingers && !c.broken {
		c.linger()
	}
	c.ended, c.broken = true, true
	err = c.wire.Close()
	c.server.leave(c)
	return err
}

// linger lets the client hear our last words: closing a socket with unread
// input in it resets the connection, and the reset can overtake them.
func (c *conn) linger() {
	wire := c.wire
	if c.tls == "" {
		wire = c.raw // the connection of go-proxyproto has no CloseWrite
	}
	half, ok := wire.(interface{ CloseWrite() error })
	if !ok || half.CloseWrite() != nil {
		return
	}
	c.raw.SetReadDeadline(time.Now().Add(lingerTime))
	io.CopyN(io.Discard, c.raw, lingerBytes)
}

const (
	lingerTime  = time.Second
	lingerBytes = 256 << 10
)

func (c *conn) LocalAddr() net.Addr  { return c.raw.LocalAddr() }
func (c *conn) RemoteAddr() net.Addr { return c.raw.RemoteAddr() }

// Deadlines are our business: those that go-smtp sets are ignored.
func (c *conn) SetDeadline(time.Time) error      { return nil }
func (c *conn) SetReadDeadline(time.Time) error  { return nil }
func (c *conn) SetWriteDeadline(time.Time) error { return nil }

// fill reads more input into c.in. It gives up at by, or up to slack earlier.
func (c *conn) fill(by time.Time, slack time.Duration) error {
	// The input after a large body may have made more room than anything needs.
	spare := len(c.in) > 2*bigInput && c.end-c.pos < c.room
	if len(c.in) < c.room || spare {
		in := make([]byte, c.room)
		c.end = copy(in, c.in[c.pos:c.end])
		c.pos, c.in = 0, in
	}
	if c.pos == c.end {
		c.pos, c.end = 0, 0
	} else if c.end == len(c.in) {
		c.end = copy(c.in, c.in[c.pos:c.end])
		c.pos = 0
	}
	n, err := c.read(c.in[c.end:], by, slack)
	c.end += n
	if n == bigInput {
		c.room = 2 * bigInput
	}
	return err
}

// read writes the replies gathered so far, and then reads from the wire once. n is
// 0 if and only if err is not nil.
func (c *conn) read(p []byte, by time.Time, slack time.Duration) (n int, err error) {
	if !c.flush() {
		return 0, net.ErrClosed
	}
	for early := false; ; early = true {
		armed, err := c.readUntil(by, early)
		if err != nil {
			return 0, err
		}
		for n, err = 0, nil; n == 0 && err == nil; { // the deadline bounds this too
			n, err = c.wire.Read(p)
		}
		if n > 0 {
			return n, nil // the next read has the error again
		}
		if by.Sub(armed) <= slack || !errors.Is(err, os.ErrDeadlineExceeded) {
			return 0, err
		}
	}
}

// readUntil sets the read deadline to by and returns it. A deadline that is set and
// earlier stays, and is returned, unless early says that it has passed and came too
// early: most input comes long before, and to set a deadline costs as much as a
// short command.
func (c *conn) readUntil(by time.Time, early bool) (armed time.Time, err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.draining && c.idle {
		return by, errStopping
	}
	if c.evicted {
		return by, errEvicted
	}
	if !early && !c.readBy.IsZero() && !c.readBy.After(by) {
		return c.readBy, nil
	}
	c.readBy = by
	return by, c.raw.SetReadDeadline(by)
}

var errStopping = errors.New("server is stopping")

// drain asks the connection to end after its transaction, or now if it has none.
// It may be called from anywhere.
func (c *conn) drain() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.draining = true
	if c.idle {
		c.raw.SetReadDeadline(time.Unix(1, 0))
		c.readBy = time.Time{} // to be set again: a MAIL may have come, whose transaction goes on
	}
}

// cut ends the connection wherever it is. It may be called from anywhere.
func (c *conn) cut() { c.raw.Close() }

// flush writes the replies gathered so far, once all of them are known. It returns
// false if nothing can be written any more.
func (c *conn) flush() bool {
	c.settle()
	if len(c.out) == 0 {
		return !c.broken
	}
	if !c.broken {
		wait := c.server.opts.Limits.ReplyTime
		by := time.Now().Add(wait)
		if early := by.Sub(c.writeBy); early < 0 || early > wait/16 {
			c.writeBy = by
			c.writeUntil(by)
		}
		if _, err := c.wire.Write(c.out); err != nil {
			c.broken, c.ended = true, true
			if errors.Is(err, os.ErrDeadlineExceeded) {
				c.server.over(c, limitReplyTime)
			}
		}
	}
	c.out = c.out[:0]
	return !c.broken
}

// writeUntil sets the write deadline. A client that was evicted does not get all
// that time: its connection is not counted any more.
func (c *conn) writeUntil(by time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if soon := time.Now().Add(lingerTime); c.evicted && soon.Before(by) {
		by = soon
	}
	c.raw.SetWriteDeadline(by)
}

// unread makes rest, which followed a body, the input to be used next. Nothing else
// is unread.
func (c *conn) unread(rest []byte) {
	if len(rest) > len(c.in) {
		c.in = make([]byte, len(rest))
	}
	c.pos, c.end = 0, copy(c.in, rest)
}

// wait lets time pass, unless the server stops or the client has to go.
func (c *conn) wait(d time.Duration) {
	if d <= 0 || !c.flush() {
		return
	}
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
	case <-c.server.stopping:
	case <-c.untilEvicted():
	}
}
