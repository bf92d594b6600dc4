package dsn

import "strings"

// fieldSet is a set of fields, a bit for each knownField.
type fieldSet uint32

// The fields whose values are read: in the header of a part, of the message that
// came back, and of the message itself.
const (
	partHeader     fieldSet = 1<<contentTypeField | 1<<encodingField | 1<<descriptionField | 1<<dispositionField
	returnedHeader fieldSet = 1<<fromField | 1<<toField | 1<<ccField | 1<<dateField | 1<<sentField | 1<<subjectField | 1<<messageIDField
	messageHeader  fieldSet = partHeader | 1<<fromField | 1<<toField | 1<<dateField | 1<<subjectField | 1<<messageIDField |
		1<<returnPathField | 1<<autoSubmittedField | 1<<failedRecipientsField
)

// headerValues are the values of the fields of a header, by knownField. Where a field
// is repeated, the first one counts.
type headerValues [failedRecipientsField]string

// readFields reads a header: into got the values of the fields in want, and into
// fields the names of all. Fields that describe a part go to part, and the boundary
// that they name is returned. From and X-Failed-Recipients of the message itself go
// to p.rep.Header at once. part is nil for the header of a returned message.
func (p *parser) readFields(scan *headerScan, want fieldSet, got *headerValues, fields *Fields, part *Part) (boundary string) {
	for scan.next() {
		if scan.name == "" {
			continue
		}
		fields.names.add(scan.name, scan.bit)
		k := scan.kind
		switch {
		case want>>k&1 == 0:
		case k >= contentTypeField:
			if b := p.describe(part, k, scan); b != "" {
				boundary = b
			}
		case k == failedRecipientsField:
			h := &p.rep.Header
			h.FailedRecipients = append(h.FailedRecipients, Addresses(p.arena.value(scan.value))...)
		case k == fromField && part != nil:
			if h := &p.rep.Header; h.From == "" {
				h.FromName, h.From = splitMailbox(p.value(scan))
			}
		default:
			p.keep(got, k, scan)
		}
	}
	return boundary
}

// keep keeps the value of the current field, which is k, if it is the first such field.
func (p *parser) keep(got *headerValues, k knownField, scan *headerScan) {
	if k == sentField {
		k = dateField
	}
	if got[k] == "" {
		got[k] = p.value(scan)
	}
}

// readHeader fills the message's own header from p.raw[pos:], which is part "0", and
// returns where the body begins. What describes the body, such as its media type, goes
// to part.
func (p *parser) readHeader(part *Part, pos int) (body int, boundary string) {
	h := &p.rep.Header
	scan := headerScan{s: p.raw, pos: pos}
	var got headerValues
	boundary = p.readFields(&scan, messageHeader, &got, &h.Fields, part)
	h.Fields.raw = p.raw[pos:scan.end()]
	h.To, h.Date, h.Subject = h.Fields.addressee(got[toField]), got[dateField], got[subjectField]
	h.MessageID = trimAngles(got[messageIDField])
	h.AutoSubmitted = lower(got[autoSubmittedField])
	if h.ReturnPath = got[returnPathField]; h.ReturnPath != "<>" {
		h.ReturnPath = trimAngles(h.ReturnPath)
	}
	p.complain(&scan, "0")
	return scan.pos, boundary
}

// addressee returns to, the value of the To field, or if that is empty what old
// versions of Sendmail wrote in its place.
func (f Fields) addressee(to string) string {
	if to == "" {
		return f.Get("Apparently-To")
	}
	return to
}

// readPartHeader reads the header of a part inside a multipart.
func (p *parser) readPartHeader(part *Part, pos int) (body int, boundary string) {
	var fields Fields
	scan := headerScan{s: p.raw, pos: pos, p: p}
	boundary = p.readFields(&scan, partHeader, nil, &fields, part)
	p.complain(&scan, part.Path)
	if at := p.reportBegins(part, pos, scan.pos); at > 0 {
		return at, boundary
	}
	if scan.junk > 0 && strings.HasPrefix(part.Type, "text/") && (scan.unended || p.delimits(scan.pos)) {
		return scan.junk - 1, boundary // a text without an empty line above it
	}
	return scan.pos, boundary
}

// delimits reports whether the line at pos, or the one below if that is empty, delimits
// an open multipart.
func (p *parser) delimits(pos int) bool {
	line, next := cutLine(p.raw, pos)
	if line == "" && next < len(p.raw) {
		line, _ = cutLine(p.raw, next)
	}
	return p.delimiter(line) >= 0
}

// reportBegins returns where report fields begin in the header of a part,
// p.raw[from:to]: they stand there if the empty line above them is missing. It returns
// 0 if there are none.
func (p *parser) reportBegins(part *Part, from, to int) int {
	if !strings.HasSuffix(part.Type, "delivery-status") {
		return 0
	}
	scan := headerScan{s: p.raw[:to], pos: from}
	for scan.next() {
		if scan.kind >= reportingMTA {
			p.problem(part.Path, 0, "report fields without an empty line above them")
			return scan.at
		}
	}
	return 0
}

const tooManyFields = "too many header fields; the rest is left out"

// complain notes what was wrong with a header.
func (p *parser) complain(scan *headerScan, path string) {
	if scan.junk > 0 {
		p.problem(path, 0, "header line without a colon")
	}
	if scan.skipped > 0 {
		p.problem(path, scan.skipped, tooManyFields)
	}
	if scan.unended {
		p.problem(path, scan.pos, "header without an empty line at its end")
	}
}

// value returns the value of the current field.
func (p *parser) value(scan *headerScan) string {
	if scan.folded {
		return p.arena.value(scan.value)
	}
	v := p.arena.line(scan.value)
	if strings.IndexByte(v, '?') > 0 && strings.Contains(v, "=?") {
		v = decodeWords(v)
	}
	return v
}

// Get returns the value of the first field of that name, in any letter case.
func (r *Returned) Get(name string) string { return r.Fields.Get(name) }

// cutLine returns the line at pos without its end, and where the next begins.
// All of CR, CR LF and CR CR LF in front of the next line belong to the end.
func cutLine(s string, pos int) (line string, next int) {
	nl := strings.IndexByte(s[pos:], '\n')
	if nl < 0 {
		line, next = s[pos:], len(s)
	} else {
		line, next = s[pos:pos+nl], pos+nl+1
	}
	for line != "" && line[len(line)-1] == '\r' {
		line = line[:len(line)-1]
	}
	return line, next
}

// cutField splits a line "Name: value".
func cutField(line string) (name, value string, ok bool) {
	colon := nameLen(line)
	if colon == 0 {
		return "", "", false
	}
	return trimSpace(line[:colon]), trimSpace(line[colon+1:]), true
}

// fieldFollows reports whether a header goes on, or ends as it should, at pos, which
// is after a line that is not a field.
func fieldFollows(s string, pos int) bool {
	for range 12 {
		if pos >= len(s) {
			return false
		}
		line, next := cutLine(s, pos)
		if line == "" {
			return true
		}
		if _, _, ok := cutField(line); ok {
			return true
		}
		// Signatures that lost their indentation are the only text without blanks.
		if strings.IndexByte(line, ' ') >= 0 || len(line) < 20 {
			return false
		}
		pos = next
	}
	return false
}

// isSpace reports whether c is white space. Nearly all bytes are above the space, so
// that is asked first.
func isSpace(c byte) bool {
	const spaces = 1<<' ' | 1<<'\n' | 1<<'\r' | 1<<'\t'
	return c <= ' ' && spaces>>c&1 != 0
}

func trimSpace(s string) string {
	for s != "" && isSpace(s[0]) {
		s = s[1:]
	}
	for n := len(s); n > 0; n-- {
		if !isSpace(s[n-1]) {
			return s[:n]
		}
	}
	return ""
}
