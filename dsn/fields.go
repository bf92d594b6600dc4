package dsn

import (
	"encoding/json"
	"iter"
	"strings"
	"unicode/utf8"

	"bounced/internal/octets"
)

// Field is one header or report field, unfolded, RFC 2047 words decoded.
type Field struct {
	Name  string `json:"name"` // as written
	Value string `json:"value"`
}

// Fields is a list of header fields. Nobody asks for most of them, so they stay as
// they were written until somebody does. The zero value is empty.
type Fields struct {
	raw   string  // the header as it stands in the message
	list  []Field // or the fields themselves, where there is no header
	names Names   // those in raw
}

// RawField is a field whose value was not yet looked at.
type RawField struct {
	Name string // as written
	raw  string // folded, not decoded
}

// Value returns the value, unfolded and decoded.
func (f RawField) Value() string {
	var a arena
	return a.value(f.raw)
}

// All lists the fields in the order in which they stand.
func (l Fields) All() iter.Seq[RawField] {
	return func(yield func(RawField) bool) {
		for _, f := range l.list {
			if !yield(RawField{f.Name, f.Value}) {
				return
			}
		}
		h := headerScan{s: l.raw}
		for h.next() {
			if h.name != "" && !yield(RawField{h.name, h.value}) {
				return
			}
		}
	}
}

// List returns the fields with their values.
func (l Fields) List() []Field {
	list := []Field{}
	for f := range l.All() {
		list = append(list, Field{f.Name, f.Value()})
	}
	return list
}

// Get returns the value of the first field of that name, in any letter case,
// and "" if there is none.
func (l Fields) Get(name string) string {
	if l.raw != "" {
		if !l.names.may(nameBit(name)) {
			return ""
		}
	}
	for f := range l.All() {
		if len(f.Name) == len(name) && strings.EqualFold(f.Name, name) {
			return f.Value()
		}
	}
	return ""
}

// Names is a set of field names, in any letter case, to be looked for at once. It has
// a bit for each name, by nameBit, and in the last word one for its length.
type Names [5]uint64

// add adds a name with its nameBit.
func (n *Names) add(name string, bit uint8) {
	n[bit>>6] |= 1 << (bit & 63)
	n[4] |= 1 << (len(name) & 63)
}

// may reports whether a name with that nameBit may be in the set.
func (n *Names) may(bit uint8) bool { return n[bit>>6&3]>>(bit&63)&1 != 0 }

// NewNames returns a set of names.
func NewNames(names ...string) *Names {
	var set Names
	for _, name := range names {
		set.add(name, nameBit(name))
	}
	return &set
}

// Lack reports whether it is certain that none of the fields has one of these names.
// If it is false, one of them may or may not be there.
func (l *Fields) Lack(names *Names) bool {
	if l.list != nil {
		return false
	}
	both := uint64(0)
	for i := range 4 {
		both |= l.names[i] & names[i]
	}
	return both == 0 || l.names[4]&names[4] == 0
}

// MarshalJSON writes the list of fields.
func (l Fields) MarshalJSON() ([]byte, error) { return json.Marshal(l.List()) }

// headerScan walks over the fields of a header.
type headerScan struct {
	s   string
	pos int // after the current field; in the end, where the body begins

	name, value string // value as written, with its folds
	bit         uint8  // nameBit of the name
	kind        knownField
	folded      bool // the value goes over more than one line
	at          int  // where the field begins

	p       *parser // its open multiparts end a header too; may be nil
	count   int     // fields, and lines that are not fields
	junk    int     // where the first line that is not a field begins, plus one; 0 if there is none
	skipped int     // where the fields that are left out begin, 0 if none are
	unended bool    // text or a delimiter came before an empty line
}

// maxFields is how many fields of one header are looked at.
const maxFields = 10_000

// end returns where the fields end.
func (h *headerScan) end() int {
	if h.skipped > 0 {
		return h.skipped
	}
	return h.pos
}

// skip leaves out the rest of the header and goes to its end.
func (h *headerScan) skip() {
	h.skipped = h.pos
	for h.pos < len(h.s) {
		line, next := cutLine(h.s, h.pos)
		h.pos = next
		if line == "" {
			return
		}
	}
}

// next goes to the next field. A line that is no field is passed over, with
// name ""; where text begins without an empty line, the header ends.
func (h *headerScan) next() bool {
	s, pos := h.s, h.pos
	if pos >= len(s) {
		return false
	}
	if h.count++; h.count > maxFields {
		h.skip()
		return false
	}
	h.at = pos
	var colon int
	if f := knownAt(s, pos); f != nil {
		colon, h.kind, h.bit = pos+len(f.name), f.kind, f.bit
	} else {
		colon = pos + plainName(s[pos:])
		if colon == pos || s[pos] == '-' {
			return h.oddLine()
		}
		h.bit = nameBit(s[pos:colon])
		h.kind = known(s[pos:colon], h.bit)
	}
	h.name = s[pos:colon]
	h.pos = h.fieldEnd(colon)
	h.value = s[colon+1 : h.pos]
	return true
}

// lineEnd returns where the line at pos ends, in front of its "\n".
func lineEnd(s string, pos int) int {
	if pos+8 <= len(s) { // finds an end only in short lines, of which a report may have thousands
		x := octets.Load(s, pos)
		if hit := octets.Within(x&^octets.Tops, '\n', '\n') &^ x & octets.Tops; hit != 0 {
			return pos + octets.First(hit)
		}
	}
	if nl := strings.IndexByte(s[pos:], '\n'); nl >= 0 {
		return pos + nl
	}
	return len(s)
}

// fieldEnd returns where the field that pos is in ends and the next one begins, and
// notes in h.folded whether it is folded.
func (h *headerScan) fieldEnd(pos int) int {
	h.folded = false
	for {
		end := lineEnd(h.s, pos)
		if end == len(h.s) {
			return end
		}
		if pos = end + 1; pos == len(h.s) || !blank(h.s[pos]) {
			return pos
		}
		h.folded = true
	}
}

// maxOddLines is how many lines one that is not a field may be folded over. A longer
// one is text.
const maxOddLines = 100

// oddEnd returns where the line that begins at h.pos, which is not a field, and the
// indented ones after it end. It is not ok if these are too many.
func (h *headerScan) oddEnd() (end int, ok bool) {
	pos := h.pos
	for range maxOddLines {
		pos = min(lineEnd(h.s, pos)+1, len(h.s))
		if pos == len(h.s) || !blank(h.s[pos]) {
			return pos, true
		}
	}
	return pos, false
}

// oddLine is next for a line that does not begin like a field: the end of the header,
// a delimiter, a field with a blank in front of its colon, or a line without a colon.
func (h *headerScan) oddLine() bool {
	s := h.s
	if c := s[h.pos]; c == '\n' || c == '\r' {
		end := h.pos
		for end < len(s) && s[end] == '\r' {
			end++
		}
		if end == len(s) || s[end] == '\n' {
			h.pos = min(end+1, len(s))
			return false
		}
	} else if c == '-' && h.delimited() {
		h.unended = true
		return false
	}
	colon := nameLen(s[h.pos:])
	if colon == 0 {
		next, ok := h.oddEnd()
		if !ok || !fieldFollows(s, next) {
			h.unended = true
			return false
		}
		if h.junk == 0 {
			h.junk = h.pos + 1
		}
		h.name, h.value = "", ""
		h.pos = next
		return true
	}
	next := h.fieldEnd(h.pos)
	h.name, h.value = trimSpace(s[h.pos:h.pos+colon]), s[h.pos+colon+1:next]
	h.bit = nameBit(h.name)
	h.kind = known(h.name, h.bit)
	h.pos = next
	return true
}

// delimited reports whether the line at h.pos delimits a multipart: one that is open,
// or else the one that this header is of, whose parts begin with a Content- field.
func (h *headerScan) delimited() bool {
	line, next := cutLine(h.s, h.pos)
	if h.p != nil && h.p.delimiter(line) >= 0 {
		return true
	}
	return len(line) > 3 && line[1] == '-' && len(h.s)-next > 8 && is(h.s[next:next+8], "content-")
}

const maxNameBytes = 100 // of a field's name

// plainName returns the length of the field name that s begins with, 0 if it begins
// with none or a colon does not follow at once.
func plainName(s string) int {
	for i := 0; i < len(s); i++ {
		if nameBytes[s[i]] {
			continue
		}
		if s[i] == ':' && i < maxNameBytes {
			return i
		}
		break
	}
	return 0
}

// nameLen returns where the colon after the field name is that s begins with, 0 if it
// begins with none. Blanks in front of the colon are allowed.
func nameLen(s string) int {
	for i := 0; i < len(s) && i < maxNameBytes; i++ {
		if nameBytes[s[i]] {
			continue
		}
		switch s[i] {
		case ':':
			return i
		case ' ', '\t':
			j := i
			for j < len(s) && (s[j] == ' ' || s[j] == '\t') {
				j++
			}
			if i > 0 && j < len(s) && s[j] == ':' {
				return j
			}
		}
		return 0
	}
	return 0
}

// nameBytes are those that may stand in a field name. The standard allows
// fewer of them, and servers use more.
var nameBytes = func() (t [256]bool) {
	for c := range t {
		t[c] = c > ' ' && c != 0x7f && c != '=' && c != ':'
	}
	return t
}()

// arena is memory for strings that had to be decoded. Bytes of it are never
// written again once a string was made of them.
type arena struct {
	b     []byte
	valid bool // the whole message is known to be UTF-8
}

// extend makes room for n more bytes after the unfinished string that begins at
// start and is the last in a.b, and returns where it begins now.
func (a *arena) extend(start, n int) int {
	if cap(a.b)-len(a.b) >= n {
		return start
	}
	part := a.b[start:]
	// The more there was to decode, the more there will be.
	chunk := make([]byte, len(part), max(512, 2*len(part)+n, min(2*cap(a.b), 32<<10)))
	copy(chunk, part)
	a.b = chunk
	return 0
}

// joiner joins pieces of text with one space. A single piece is not copied.
type joiner struct {
	a     *arena
	s     string
	start int // where s begins in the arena, -1 if it is not there
}

func (j *joiner) add(piece string) {
	switch {
	case piece == "":
		return
	case j.s == "":
		j.s, j.start = piece, -1
		return
	case j.start < 0:
		j.start = j.a.extend(len(j.a.b), len(j.s)+len(piece)+200)
		j.a.b = append(j.a.b, j.s...)
	default:
		j.start = j.a.extend(j.start, len(piece)+1)
	}
	j.a.b = append(append(j.a.b, ' '), piece...)
	j.s = text(j.a.b[j.start:])
}

// value unfolds a field's value as it was written, joining lines with one space,
// and makes UTF-8 of it, with RFC 2047 words decoded.
func (a *arena) value(raw string) string {
	v := a.unfold(raw)
	if strings.IndexByte(v, '?') > 0 && strings.Contains(v, "=?") {
		v = decodeWords(v)
	}
	return v
}

// line is unfold for a value that is known to be one line.
func (a *arena) line(raw string) string {
	v := trimSpace(raw[:min(len(raw), maxFieldBytes)])
	if !a.valid && !utf8.ValidString(v) {
		v = toUTF8(v, "")
	}
	return v
}

// unfold does what value does, but leaves RFC 2047 words as they are.
func (a *arena) unfold(raw string) string {
	v := trimSpace(raw[:min(len(raw), maxFieldBytes)])
	if strings.IndexByte(v, '\n') >= 0 {
		start := a.extend(len(a.b), len(v))
		for {
			nl := strings.IndexByte(v, '\n')
			if nl < 0 {
				break
			}
			if piece := trimSpace(v[:nl]); piece != "" {
				a.b = append(append(a.b, piece...), ' ')
			}
			v = v[nl+1:]
		}
		a.b = append(a.b, trimSpace(v)...)
		v = text(a.b[start:])
	}
	if !a.valid && !utf8.ValidString(v) {
		v = toUTF8(v, "")
	}
	return v
}
