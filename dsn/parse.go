// Package dsn gathers facts from a returned message: its MIME parts, the
// fields of delivery reports, SMTP replies and addresses in running text, the
// header of the message that came back.
//
// Bytes go in, a Report comes out, whatever the bytes are. It judges nothing,
// does no I/O, reads no clock, never logs, and takes time in proportion to the
// message.
package dsn

import (
	"fmt"
	"strings"
	"sync"
	"unicode/utf8"
	"unsafe"

	"bounced/internal/octets"
)

// Bounds on what one message may make us keep. Beyond them the message is
// still read; the Report says so in Problems.
const (
	maxDepth      = 20        // MIME parts within parts
	maxParts      = 500       // MIME parts
	maxFieldBytes = 64 << 10  // bytes of one field's value that are kept
	maxTextBytes  = 512 << 10 // bytes of all text parts that are looked at
	maxRecipients = 10_000    // recipients in all reports of a message
	maxProblems   = 50
)

// Parse reads a message. It returns a Report in any case; the error, if there
// is one, is the first of its Problems.
//
// Strings in the Report share memory with raw, which must not change while the
// Report is in use.
func Parse(raw []byte) (*Report, error) {
	rep, _ := Skim(raw)
	rep.ReadTexts()
	return rep, rep.err()
}

// Skim reads only what a well-formed report has in parts of its own: its
// header, its fields, the header of the returned message. For a report that
// names its recipients that is often enough, at half the price. ReadTexts adds
// Notice, Quoted, Replies, Mentions, and the report fields in text. The rest is as
// for Parse.
func Skim(raw []byte) (*Report, error) {
	rep := skim(unsafe.String(unsafe.SliceData(raw), len(raw)))
	return rep, rep.err()
}

// Parse reads the message that came back, which is Raw. The Report shares memory
// with it, as with the message around it.
func (r *Returned) Parse() (*Report, error) {
	rep := skim(r.Raw)
	rep.ReadTexts()
	return rep, rep.err()
}

func skim(raw string) *Report {
	rep := reports.Get().(*Report)
	p := parsers.Get().(*parser)
	p.start(rep, raw)
	p.tree(skipMbox(p.raw))
	p.structured()
	p.end()
	rep.unread = true
	return rep
}

// ReadTexts completes a Report that Skim made. It does nothing to one that is complete.
func (r *Report) ReadTexts() {
	if !r.unread {
		return
	}
	p := parsers.Get().(*parser)
	p.start(r, r.raw)
	r.unread = false
	p.texts()
	p.end()
}

// Unread reports whether Skim made the Report and ReadTexts was not called since.
func (r *Report) Unread() bool { return r.unread }

// unreadLimit is how far HasUnread looks, in bytes.
const unreadLimit = 16 << 10

// HasUnread reports whether words stand near the front of a message whose texts were
// not read. It searches the message as it is encoded, header included, so it may find
// them where they mean nothing.
func (r *Report) HasUnread(words string) bool {
	return r.unread && strings.Contains(r.raw[:min(len(r.raw), unreadLimit)], words)
}

// err returns the first of the problems as an error, nil if there are none.
func (r *Report) err() error {
	if len(r.Problems) == 0 {
		return nil
	}
	pr := r.Problems[0]
	return fmt.Errorf("dsn: part %s: %s", pr.Place.Part, pr.Text)
}

// reports are released Reports. A new one has room for what an ordinary message holds.
var reports = sync.Pool{New: func() any {
	return &Report{
		Parts: make([]Part, 0, 5), Notice: make([]Text, 0, 2), Recipients: make([]Recipient, 0, 1),
		Replies: make([]Reply, 0, 3), Mentions: make([]Mention, 0, 8), Message: MessageInfo{Extra: make([]Field, 0, 2)},
		spare: spare{new(Returned), make([]Text, 0, 2)},
	}
}}

// spare is memory for those parts of a Report that are nil in some.
type spare struct {
	returned *Returned
	quoted   []Text
}

// Bounds on the memory that a released Report keeps, in bytes, until the garbage
// collector empties the pool: of each of its lists (5,000 recipients), and of the
// strings that were decoded.
const maxKept, maxKeptBytes = 1280 << 10, 640 << 10

// Release gives the memory of the Report to the next message. It spares the garbage
// collector most of its work, and may be left out. Afterwards nothing of the Report
// may be used, not even its strings: they may change.
func (r *Report) Release() {
	if r.raw == "" {
		return // it was not made here, or is given back a second time
	}
	if r.Quoted != nil {
		r.spare.quoted = emptied(r.Quoted)
	}
	*r.spare.returned = Returned{}
	chunk := r.chunk[:0]
	if cap(chunk) > maxKeptBytes {
		chunk = nil
	}
	*r = Report{
		Parts: emptied(r.Parts), Notice: emptied(r.Notice), Recipients: emptied(r.Recipients),
		Replies: emptied(r.Replies), Mentions: emptied(r.Mentions), Message: MessageInfo{Extra: emptied(r.Message.Extra)},
		spare: r.spare, chunk: chunk,
	}
	reports.Put(r)
}

// emptied returns a list with its memory, cleared, unless that is more than the next
// message is likely to need.
func emptied[T any](list []T) []T {
	var element T
	if cap(list)*int(unsafe.Sizeof(element)) > maxKept {
		return []T{}
	}
	clear(list)
	return list[:0]
}

// parsers are idle parsers, whose scratch space the next message can use.
var parsers = sync.Pool{New: func() any { return new(parser) }}

// parser is the state of one Parse. What the arena holds ends up in the Report;
// open, lines and pieces are scratch.
type parser struct {
	rep *Report
	raw string

	arena    arena
	ascii    bool      // the message is known to be nothing but ASCII
	room     int       // bytes that replies and fields may still take
	named    int       // bytes that mentions may still take
	groups   int       // bytes that Recipients may still take which do not say who it was and what happened
	textRoom int       // bytes of text parts that may still be looked at
	full     bool      // there is no more room for recipients
	inline   *Returned // a list of header fields in the notice
	alts     int       // how many multipart/alternatives there were so far
	stub     int       // number of the multipart/alternative whose plain text says nothing, 0 for none

	open   []multipart // the multiparts around the current position
	lines  []line
	pieces []piece // of the parameters of a field

	fields bool // the current text has report fields in its lines
	lists  bool // the current text may have fields that inlineField takes
	short  bool // the current text was cut
}

func (p *parser) start(rep *Report, raw string) {
	p.rep = rep
	p.raw = raw
	p.arena.b = rep.chunk
	p.room = 48<<10 + len(raw)/2
	p.named = 32<<10 + len(raw)/8 // a hundred recipients, each named twice; a mere list of names costs its sender little
	p.textRoom = maxTextBytes
	p.groups = 4<<10 + 3*len(raw)/2
	if rep.unread { // Skim looked already
		p.ascii, p.arena.valid = rep.ascii, rep.valid
		return
	}
	// A message whose lines end in CR alone would be a single line.
	if strings.IndexByte(p.raw, '\n') < 0 && strings.IndexByte(p.raw, '\r') >= 0 {
		p.raw = strings.ReplaceAll(p.raw, "\r", "\n")
	}
	rep.raw = p.raw
	// As a rule this one look at all of it spares checking each field and text.
	if len(raw) <= 4<<20 {
		p.ascii = octets.IsASCII(p.raw)
		p.arena.valid = p.ascii || len(raw) <= 64<<10 && utf8.ValidString(p.raw)
	}
	rep.ascii, rep.valid = p.ascii, p.arena.valid
}

// end gives the parser to the next message.
func (p *parser) end() {
	p.rep.chunk = p.arena.b
	clear(p.open[:cap(p.open)])
	open, lines := p.open[:0], p.lines[:0]
	if cap(open) > 4 {
		open = nil
	}
	if cap(lines) > 64<<10 {
		lines = nil
	}
	*p = parser{open: open, lines: lines}
	parsers.Put(p)
}

// problem notes what could not be understood.
func (p *parser) problem(part string, offset int, text string) {
	if len(p.rep.Problems) < maxProblems {
		p.rep.Problems = append(p.rep.Problems, Problem{Place{part, offset}, text})
	}
}

// take takes size bytes from the room to keep things in, and reports whether there
// were as many. A message gets room in proportion to its size, so that a small one
// cannot make a large Report. The first time there is too little is a problem at that
// place.
func (p *parser) take(room *int, size uintptr, part string, offset int) bool {
	if *room < int(size) {
		if *room >= 0 {
			p.problem(part, offset, "too many fields, recipients, replies or addresses; the rest is left out")
			*room = -1
		}
		return false
	}
	*room -= int(size)
	return true
}

// leftOut notes that part of a notice was left out. If no fields name the recipients,
// some of them may be in that part.
func (p *parser) leftOut() {
	if len(p.rep.Recipients) == 0 {
		p.rep.Cut = true
	}
}

// grow is append, but doubles the space even of long slices.
func grow[T any](s []T, v T) []T {
	if len(s) == cap(s) {
		s = append(make([]T, 0, 2*len(s)+2), s...)
	}
	return append(s, v)
}

// text makes a string of b without a copy. The bytes must not change any more.
func text(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }

// skipMbox returns where the header begins: after a byte order mark, empty lines, and
// the "From " line of an mbox.
func skipMbox(s string) int {
	pos := 0
	if strings.HasPrefix(s, "\ufeff") {
		pos = 3
	}
	for pos < len(s) && (s[pos] == '\n' || s[pos] == '\r') {
		pos++
	}
	for strings.HasPrefix(s[pos:], "From ") || strings.HasPrefix(s[pos:], ">From ") {
		nl := strings.IndexByte(s[pos:], '\n')
		if nl < 0 {
			return len(s)
		}
		pos += nl + 1
	}
	return pos
}
