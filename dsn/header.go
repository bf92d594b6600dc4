package dsn

import "strings"

// readHeader fills the header from s[pos:], which is part "0", and returns
// where the body begins. It hands the media type and its kin to part.
func (p *parser) readHeader(h *Header, part *Part, s string, pos int) (body int, boundary string) {
	scan := headerScan{s: s, pos: pos}
	for scan.next() {
		name := scan.name
		if name == "" {
			continue
		}
		bit := nameBit(name)
		h.Fields.names[bit>>6] |= 1 << (bit & 63)
		switch len(name) {
		case 2:
			p.setFirst(&h.To, &scan, "to")
		case 4:
			if h.From == "" && is(name, "from") {
				h.FromName, h.From = splitMailbox(p.value(&scan))
			}
			p.setFirst(&h.Date, &scan, "date")
		case 7:
			p.setFirst(&h.Subject, &scan, "subject")
		case 10:
			p.setFirst(&h.MessageID, &scan, "message-id")
		case 11:
			p.setFirst(&h.ReturnPath, &scan, "return-path")
		case 14:
			if h.AutoSubmitted == "" && is(name, "auto-submitted") {
				h.AutoSubmitted = lower(p.value(&scan))
			}
		case 19:
			if is(name, "x-failed-recipients") {
				h.FailedRecipients = append(h.FailedRecipients, Addresses(p.arena.value(scan.value))...)
			}
		}
		if isContent(scan.name) {
			if b := p.describe(part, &scan); b != "" {
				boundary = b
			}
		}
	}
	h.Fields.raw = s[pos:scan.end()]
	h.MessageID = trimAngles(h.MessageID)
	if h.ReturnPath != "<>" {
		h.ReturnPath = trimAngles(h.ReturnPath)
	}
	p.complain(&scan, "0")
	return scan.pos, boundary
}

// readPartHeader reads the header of a part inside a multipart.
func (p *parser) readPartHeader(part *Part, s string, pos int) (body int, boundary string) {
	scan := headerScan{s: s, pos: pos, p: p}
	for scan.next() {
		if isContent(scan.name) {
			if b := p.describe(part, &scan); b != "" {
				boundary = b
			}
		}
	}
	p.complain(&scan, part.Path)
	return scan.pos, boundary
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

// setFirst sets a string to the value of the current field, if it is of that
// name (in lower case) and the first one.
func (p *parser) setFirst(to *string, scan *headerScan, name string) {
	if *to == "" && is(scan.name, name) {
		*to = p.value(scan)
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
func (h *Header) Get(name string) string { return h.Fields.Get(name) }

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

// fieldFollows reports whether a header goes on, or ends as it should, at pos
// behind a line that is no field.
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

func isSpace(c byte) bool { return c == ' ' || c == '\n' || c == '\r' || c == '\t' }

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
