package replay

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"strconv"
	"strings"
)

var errTooLarge = errors.New("message is too large")

const fromLine = "From "

// mbox splits a file in any of the four formats of that name. In all of them a message
// begins with a From_ line, after an empty line. They differ in how they mark lines in a
// body that begin with "From ":
//
//   - mboxo and mboxrd put ">" in front. mboxo cannot be told from mboxrd, and is read as
//     mboxrd. That takes one ">" too many off lines that had one before they were written.
//   - mboxcl and mboxcl2 have a Content-Length field; mboxcl2 quotes nothing.
//
// A Content-Length is believed if a From_ line or the end of the file stands where it says
// that the message ends. If it does not, as after somebody edited the file, the rest of
// the file is split by From_ lines alone.
type mbox struct {
	r    *bufio.Reader
	max  int    // bytes of one message
	line []byte // the From_ line of the next message, if it was read already
	lied bool   // a Content-Length was wrong
	err  error  // of the reader, once everything before it was handed out
}

// next returns the next message without its From_ line; io.EOF after the last one. After
// errTooLarge one may go on. Any other error is returned with what was read before it.
func (b *mbox) next() ([]byte, error) {
	if b.line == nil {
		for b.line = b.read(); len(bytes.TrimRight(b.line, "\r\n")) == 0; b.line = b.read() {
			if b.err != nil {
				return nil, b.err
			}
		}
	}
	b.line = nil
	m := member{length: -1}
	for {
		line := b.read()
		if line == nil {
			break
		}
		if m.separates(line) {
			if !m.promised() {
				b.line = bytes.Clone(line)
				break
			}
			m.from = append(m.from, len(m.raw))
		}
		if len(m.from) > 0 && m.size+len(line) > b.max {
			// The From_ lines that were passed over must not be lost, nor the
			// memory for them be without bounds.
			m.raw = append(m.raw, line...)
			m.length = -1
			break
		}
		m.add(line, b)
		if m.disappoints() {
			break
		}
	}
	if m.size > b.max {
		return nil, errTooLarge
	}
	raw := b.finish(&m)
	if b.err == io.EOF || b.err == errBehind {
		return raw, nil // it is whole
	}
	return raw, b.err
}

// finish undoes what the format did to a message, and returns it. If a promised length
// turned out wrong, the message ends at the first From_ line in it, and the rest is put
// back to be read again.
func (b *mbox) finish(m *member) []byte {
	raw, quoted := m.raw, true
	if len(m.from) > 0 {
		if m.length == len(m.raw)-m.body || m.length == len(withoutBlank(m.raw))-m.body {
			quoted = false // From_ lines in the body: mboxcl2
		} else {
			b.lied = true
			rest := bytes.Clone(raw[m.from[0]:])
			raw = raw[:m.from[0]]
			back := []io.Reader{bytes.NewReader(rest)}
			if b.line != nil {
				back = append(back, bytes.NewReader(b.line))
				b.line = nil
			}
			b.r, b.err = bufio.NewReaderSize(io.MultiReader(append(back, b.r)...), readSize), nil
		}
	}
	raw = withoutBlank(raw)
	if quoted {
		raw = unquote(raw)
	}
	return raw
}

// read returns a line with its end, or part of a very long one; nil at the end of the
// file. It is valid until the next call.
func (b *mbox) read() []byte {
	line, err := b.r.ReadSlice('\n')
	if err != nil && err != bufio.ErrBufferFull {
		b.err = err
	}
	if len(line) == 0 {
		return nil
	}
	return line
}

// member is a message while it is being read.
type member struct {
	raw     []byte
	size    int   // of all lines, kept or not
	body    int   // where the body begins in raw; 0 in the header
	length  int   // Content-Length; -1 for none
	from    []int // where in raw there are From_ lines that a promised length passed over
	blank   bool  // the line before was empty
	midLine bool  // the line before was not whole
}

// separates reports whether a message begins with this line, unless a length promises
// that this one goes on.
func (m *member) separates(line []byte) bool {
	return m.blank && !m.midLine && isFrom(line)
}

// promised reports whether Content-Length says that the message goes on here.
func (m *member) promised() bool {
	return m.body > 0 && m.length > len(m.raw)-m.body
}

// disappoints reports whether a promised length for which From_ lines were passed over
// turned out wrong: neither a From_ line nor the end of the file followed it.
func (m *member) disappoints() bool {
	return len(m.from) > 0 && len(m.raw)-m.body > m.length+len("\r\n")
}

// add takes one line in. Lines that make the message too large are counted, but not kept.
func (m *member) add(line []byte, b *mbox) {
	start := !m.midLine
	m.midLine = line[len(line)-1] != '\n'
	m.blank = start && !m.midLine && len(bytes.TrimRight(line, "\r\n")) == 0
	if m.size += len(line); m.size > b.max {
		return
	}
	m.raw = append(m.raw, line...)
	if m.body > 0 || !start {
		return
	}
	if m.blank {
		m.body = len(m.raw)
		return
	}
	name, value, ok := bytes.Cut(line, []byte(":"))
	if ok && !b.lied && strings.EqualFold(string(name), "Content-Length") {
		if n, err := strconv.Atoi(string(bytes.TrimSpace(value))); err == nil && n >= 0 && n <= b.max {
			m.length = n
		}
	}
}

// isFrom recognises From_ lines, "From jane@example.org Sat Jan  3 01:05:34 1996", by the
// time in them: the rest differs from program to program.
func isFrom(line []byte) bool {
	rest, ok := bytes.CutPrefix(line, []byte(fromLine))
	if !ok {
		return false
	}
	digit := func(i int) bool { return i >= 0 && i < len(rest) && rest[i] >= '0' && rest[i] <= '9' }
	for i, c := range rest {
		if c == ':' && digit(i-1) && digit(i+1) && digit(i+2) {
			return true
		}
	}
	return false
}

// withoutBlank takes off the empty line that ends a message in an mbox.
func withoutBlank(raw []byte) []byte {
	for _, end := range []string{"\r\n", "\n"} {
		if cut, ok := bytes.CutSuffix(raw, []byte(end)); ok && (len(cut) == 0 || cut[len(cut)-1] == '\n') {
			return cut
		}
	}
	return raw
}

// unquote takes one ">" off lines such as ">From " and ">>From ".
func unquote(raw []byte) []byte {
	if !bytes.Contains(raw, []byte(">From ")) {
		return raw
	}
	out := make([]byte, 0, len(raw))
	for line := range bytes.Lines(raw) {
		if line[0] == '>' && bytes.HasPrefix(bytes.TrimLeft(line, ">"), []byte(fromLine)) {
			line = line[1:]
		}
		out = append(out, line...)
	}
	return out
}
