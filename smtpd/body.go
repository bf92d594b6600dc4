package smtpd

import (
	"bytes"
	"errors"
	"sync"
)

// body gathers one message. It reads from the socket straight into place: what
// is kept, what is not yet looked at and the room for more are one slice.
//
//	buf:  \r\n | message so far | input not yet decided on
//	            2              kept                      len
//
// The CRLF in front makes the first line begin like any other.
type body struct {
	claim  claim
	limits *Limits

	buf   []byte
	kept  int
	total int64 // octets of the message so far, dropped ones included
	hint  int64 // how large the client said that the message would be, or 0
	fault error // why the message will be refused; from then on its octets are dropped
	pace  pace

	open     bool // from the first octet on, until end
	complete bool // the last chunk is in
}

func newBody(m *memory, s *share, l *Limits) body {
	return body{claim: claim{memory: m, share: s}, limits: l}
}

// Why a message that arrives in full is not taken.
var (
	errTooBig    = errors.New("message too big")
	errNoMemory  = errors.New("body memory used up")
	errShareUsed = errors.New("body memory used up, for this client")
	errBigHeader = errors.New("header too big")
	errLongLine  = errors.New("line too long")
	errRoleMail  = errors.New("too much mail for postmaster and abuse")
)

const (
	mostRead  = 256 << 10 // octets read at a time, so that what follows a body is bounded
	leastRead = 2 << 10   // octets that there is room for when we read
)

// Buffers come in these sizes, and are used again when the message is done. Most
// bounces fit the first. Buffers beyond the last are made to measure, and left to
// the garbage collector.
var (
	bufferSizes = [...]int{firstBuffer, smallBody, 256 << 10, 1 << 20}
	buffers     [len(bufferSizes)]sync.Pool
)

// bufferSize returns the size of the buffer for size octets.
func bufferSize(size int) int {
	for _, s := range bufferSizes {
		if s >= size {
			return s
		}
	}
	return size
}

// takeBuffer returns an empty buffer. size is one that bufferSize returned.
func takeBuffer(size int) []byte {
	for i, s := range bufferSizes {
		if s == size {
			if p, ok := buffers[i].Get().(*[]byte); ok {
				return (*p)[:0]
			}
		}
	}
	return make([]byte, 0, size)
}

func giveBuffer(buf []byte) {
	for i, s := range bufferSizes {
		if s == cap(buf) {
			buffers[i].Put(&buf)
		}
	}
}

// begin starts a message; hint is its size if the client announced that, or 0.
func (b *body) begin(hint int64) {
	b.buf = append(takeBuffer(firstBuffer), '\r', '\n')
	b.kept, b.total = 0, -2
	b.hint, b.fault, b.pace = hint, nil, newPace(b.limits, b.total)
	b.open, b.complete = true, false
	b.claim.resize(int64(cap(b.buf)))
}

// end gives the memory back; reuse is false if somebody may still be reading it.
func (b *body) end(reuse bool) {
	if b.buf == nil {
		return
	}
	b.claim.resize(0)
	if reuse {
		giveBuffer(b.buf)
	}
	b.buf, b.fault, b.open, b.complete = nil, nil, false, false
}

// detach hands over what has been gathered, and leaves b as it was before begin.
func (b *body) detach() body {
	gathered := *b
	*b = newBody(b.claim.memory, b.claim.share, b.limits)
	return gathered
}

// message returns the message, once all of it has been gathered.
func (b *body) message() []byte { return b.buf[2:b.kept:b.kept] }

// room makes space for at least one read and returns it.
func (b *body) room() []byte {
	if cap(b.buf)-len(b.buf) < leastRead {
		b.grow()
	}
	if b.fault != nil {
		b.shrink()
	}
	return b.buf[len(b.buf):min(cap(b.buf), len(b.buf)+mostRead)]
}

// grow at least doubles the capacity, but not past the size that the client has
// announced, or that a message may have. Announced space is not taken before it is
// needed: or else a SIZE parameter alone could use up the memory.
func (b *body) grow() {
	need := len(b.buf) + leastRead
	size := max(need, 2*cap(b.buf))
	if announced := b.hint + 2 + leastRead; b.hint > 0 && announced >= int64(need) && announced < int64(size) {
		size = int(announced)
	}
	// The largest message needs some more room, for its end to be seen.
	if most := b.limits.MessageBytes + 2 + 2*leastRead; most >= int64(need) && most < int64(size) {
		size = int(most)
	}
	size = bufferSize(size)
	if err := b.claim.resize(int64(size)); err != nil {
		b.fail(err) // drops what was kept, which makes room enough
		return
	}
	b.move(takeBuffer(size))
}

// shrink gives back memory that a message which is only dropped does not need.
func (b *body) shrink() {
	if size := bufferSize(len(b.buf) + leastRead); size < cap(b.buf) {
		b.move(takeBuffer(size))
		b.claim.resize(int64(size))
	}
}

// move goes on in another buffer.
func (b *body) move(to []byte) {
	to = append(to, b.buf...)
	giveBuffer(b.buf)
	b.buf = to
}

// fail drops the message, what has come and what will come. The first fault stands.
func (b *body) fail(err error) {
	if b.fault == nil {
		b.fault = err
	}
	b.drop()
}

// drop forgets what was kept.
func (b *body) drop() {
	b.buf = b.buf[:copy(b.buf, b.buf[b.kept:])]
	b.kept = 0
}

// keepTo adds input to the message, which then reaches to buf[:kept].
func (b *body) keepTo(kept int) {
	b.total += int64(kept - b.kept)
	b.kept = kept
	switch {
	case b.total > b.limits.MessageBytes:
		b.fail(errTooBig)
	case b.fault != nil:
		b.drop()
	}
}

// add notes that n octets were read into room.
func (b *body) add(n int) { b.buf = b.buf[:len(b.buf)+n] }

// keepAll adds all input to the message, as it is (BDAT).
func (b *body) keepAll() { b.keepTo(len(b.buf)) }

// scan adds input to the message as DATA has it: a dot at the beginning of a line
// comes off, and CRLF.CRLF, in exactly those octets, is the end. A bare CR or LF is
// no line end, next to a dot or anywhere else: servers that take more for the end of
// a message let mail be smuggled past them (CVE-2023-51764 and its kin).
//
// done is true once the end was seen. rest is the input after it, and is valid until
// the next call of a method.
func (b *body) scan() (rest []byte, done bool) {
	buf := b.buf
	to, from := b.kept, b.kept // buf[from:] is to move down to buf[to:]
	search := from
	stop := -1 // where the input begins that cannot be decided on before more has come
	for stop < 0 {
		i := bytes.IndexByte(buf[search:], '\n')
		if i < 0 {
			stop = len(buf)
			if stop > from && buf[stop-1] == '\r' {
				stop--
			}
			break
		}
		lf := search + i
		dot := lf + 1
		search = dot
		if lf == from || buf[lf-1] != '\r' {
			continue
		}
		if dot == len(buf) {
			stop = lf - 1
			break
		}
		if buf[dot] != '.' {
			continue
		}
		after := buf[dot+1:]
		switch {
		case len(after) >= 2 && after[0] == '\r' && after[1] == '\n':
			stop, rest, done = dot, after[2:], true
		case len(after) == 0, len(after) == 1 && after[0] == '\r':
			stop = lf - 1
		default:
			to += move(buf, to, from, dot)
			from, search = dot+1, dot+1
		}
	}
	to += move(buf, to, from, stop)
	if done {
		b.buf = buf[:to]
	} else {
		b.buf = buf[:to+move(buf, to, stop, len(buf))]
	}
	b.keepTo(to)
	return rest, done
}

// move copies buf[from:end] down to buf[to:], and returns its length. Most messages
// have no dot to remove, and nothing moves.
func move(buf []byte, to, from, end int) int {
	if to == from {
		return end - from
	}
	return copy(buf[to:], buf[from:end])
}

// check returns why a complete message is not taken; nil if it is.
func (b *body) check() error {
	if b.fault != nil {
		return b.fault
	}
	msg := b.message()
	if l := b.limits.HeaderBytes; int64(len(msg)) > l && !headerEnds(b.buf[:2+l]) {
		return errBigHeader
	}
	if b.limits.LineBytes < int64(len(msg)) {
		for line := range bytes.Lines(msg) {
			if int64(len(line)) > b.limits.LineBytes {
				return errLongLine
			}
		}
	}
	return nil
}

// headerEnds reports whether there is an empty line in b, which begins with a line
// end.
func headerEnds(b []byte) bool {
	return bytes.Contains(b, []byte("\n\r\n")) || bytes.Contains(b, []byte("\n\n"))
}
