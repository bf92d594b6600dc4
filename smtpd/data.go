package smtpd

import (
	"errors"
	"os"
	"strconv"
	"strings"

	"github.com/emersion/go-smtp"
)

// endOfData is all that go-smtp's own DATA reader sees of a message. The message
// itself has been read by then.
//
// QUIRK(go-smtp): the reader of v0.25.1 goes byte by byte, refuses a message of
// exactly the SIZE limit, leaves the connection open on a read error so that the
// rest of the body is run as commands, and loses the CR of a line ".\rX". Its
// BDAT takes the end of the connection for the end of the message.
var endOfData = []byte(".\r\n")

// readData reads the message that follows the 354.
func (c *conn) readData(hint int64) error {
	b := &c.body
	b.begin(hint)
	for {
		if _, err := c.readBody(mostRead); err != nil {
			return err
		}
		rest, done := b.scan()
		if done {
			c.unreadAll(rest)
			return nil
		}
		if c.farTooBig(b.total) {
			return errTooBig
		}
	}
}

// unreadAll puts rest in front of the input that is still unread.
func (c *conn) unreadAll(rest []byte) {
	if c.pos < c.end {
		rest = append(append([]byte(nil), rest...), c.in[c.pos:c.end]...)
	}
	c.unread(rest)
}

// readBody reads up to most octets into the body: input that came together with
// the commands before it or, if there is none left, what comes now.
func (c *conn) readBody(most int) (n int, err error) {
	b := &c.body
	room := b.room()
	room = room[:min(len(room), most)]
	if c.pos < c.end {
		n = copy(room, c.in[c.pos:c.end])
		c.pos += n
	} else {
		c.settle()
		by, slack := b.pace.deadline(b.limits, b.total)
		n, err = c.read(room, by, slack)
	}
	b.add(n)
	return n, err
}

// farTooBig reports whether a message of n octets is so large that we do not even
// read on to stay in step.
func (c *conn) farTooBig(n int64) bool {
	return n/4 > c.server.opts.Limits.MessageBytes
}

// bodyLost ends the session in the middle of a body, whose rest must never be taken
// for commands. It returns the last reply.
func (c *conn) bodyLost(err error) *smtp.SMTPError {
	c.ended = true
	c.body.end(true)
	switch {
	case c.isEvicted():
		c.server.over(c, limitConnections)
		return errReplyBusy
	case errors.Is(err, os.ErrDeadlineExceeded):
		c.server.over(c, limitDataTime)
		return errReplyTimeout
	case errors.Is(err, errTooBig):
		c.lingers = true
		c.server.over(c, limitMessageBytes)
		return errReplyTooTalky
	}
	c.server.metrics.cutShort.Inc()
	return errReplyCutShort
}

// bdat takes one chunk (RFC 3030). To go-smtp the last one is a DATA, whose message
// has been read already.
func (c *conn) bdat(args string) (forward string) {
	size, last, ok := parseChunk(args)
	if !ok {
		// Nobody knows how many octets follow. QUIRK(go-smtp): v0.25.1 would
		// run them as commands.
		c.lingers = true
		c.hangUp(replyChunkSize)
		return ""
	}
	b := &c.body
	switch {
	case !c.hasRecipients():
		c.skip(size, replyNoRcpt)
		return ""
	case b.total+size > c.server.opts.Limits.MessageBytes && b.open, size > c.server.opts.Limits.MessageBytes:
		return c.refuseChunk(size, last, errTooBig)
	}
	if !b.open {
		if err := b.claim.admit(size); err != nil {
			return c.refuseChunk(size, last, err)
		}
		b.begin(0)
	}
	b.hint = b.total + size
	if err := c.readChunk(size); err != nil {
		c.sayError(c.bodyLost(err))
		return ""
	}
	if b.fault != nil {
		return c.refuseChunk(0, last, b.fault)
	}
	if !last {
		if size >= maxCommand {
			c.commands-- // a body in chunks is no more of a burden than one in DATA
		}
		c.say(replyChunk)
		return ""
	}
	return c.lastChunk()
}

// lastChunk makes go-smtp call Data for the body, which is complete.
func (c *conn) lastChunk() (forward string) {
	c.body.complete = true
	c.replaceReply("") // the 354
	return "DATA"
}

func parseChunk(args string) (size int64, last, ok bool) {
	f := strings.Fields(args)
	if len(f) == 0 || len(f) > 2 || len(f) == 2 && !strings.EqualFold(f[1], "LAST") {
		return 0, false, false
	}
	n, err := strconv.ParseUint(f[0], 10, 62)
	return int64(n), len(f) == 2, err == nil
}

func (c *conn) readChunk(size int64) error {
	for size > 0 {
		n, err := c.readBody(int(min(size, mostRead)))
		if err != nil {
			return err
		}
		size -= int64(n)
		c.body.keepAll()
	}
	c.body.keepAll() // counts an empty chunk in
	return nil
}

// refuseChunk skips the size octets of a chunk and ends the transaction, so that
// later chunks of the same message find none: go-smtp is told RSET, and its reply
// is replaced by ours. A last chunk ends as usual, but with a fault in the body: in
// LMTP that makes one reply for each recipient (RFC 2033 §4.3).
func (c *conn) refuseChunk(size int64, last bool, fault error) (forward string) {
	if !c.skip(size, "") {
		return ""
	}
	if last {
		if !c.body.open {
			c.body.begin(0)
		}
		c.body.fail(fault)
		return c.lastChunk()
	}
	limit, reply := blame(fault)
	c.server.over(c, limit)
	c.replaceReply(replyLine(reply))
	return "RSET"
}

// skip reads and drops size octets, then says reply, if that is not empty. It ends
// the session, and returns false, if they do not come or are far too many.
func (c *conn) skip(size int64, reply string) bool {
	if c.farTooBig(size) {
		c.sayError(c.bodyLost(errTooBig))
		return false
	}
	c.settle()
	p := newPace(&c.server.opts.Limits, 0)
	for got := int64(0); ; {
		n := min(int64(c.end-c.pos), size-got)
		c.pos += int(n)
		if got += n; got == size {
			break
		}
		if err := c.fill(p.deadline(&c.server.opts.Limits, got)); err != nil {
			c.sayError(c.bodyLost(err))
			return false
		}
	}
	if reply != "" {
		c.say(reply)
	}
	return true
}
