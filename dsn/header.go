package dsn

import (
	"strings"
	"unicode/utf8"
)

// readHeader reads the header fields at s[pos:] and returns them and where the
// body begins. Lines that are no field are left out; a header that never ends
// with an empty line ends where text begins, or at a MIME delimiter.
func (p *parser) readHeader(s string, pos int, part string) (fields []Field, body int) {
	first := len(p.fields)
	kept := 0
	begin := pos
	var cur headerField
	finish := func() {
		if cur.name == "" {
			return
		}
		kept += len(cur.value)
		if kept <= maxHeaderBytes && p.take(part, pos-begin) {
			first = p.addField(first, Field{cur.name, p.decodeHeader(cur.value)})
		}
		cur = headerField{}
	}
	for pos < len(s) {
		line, next := cutLine(s, pos)
		if line == "" {
			pos = next
			break
		}
		switch c := line[0]; {
		case c == ' ' || c == '\t':
			if cur.name != "" {
				p.fold(&cur, line)
			}
		case c == '-' && p.delimiter(line) >= 0:
			finish()
			return p.fields[first:len(p.fields):len(p.fields)], pos
		default:
			name, value, ok := cutField(line)
			if !ok {
				if !fieldFollows(s, next) {
					finish()
					p.problem(part, pos-begin, "header without an empty line at its end")
					return p.fields[first:len(p.fields):len(p.fields)], pos
				}
				p.problem(part, pos-begin, "header line without a colon")
				break
			}
			finish()
			if len(value) > maxFieldBytes {
				value = value[:maxFieldBytes]
				p.problem(part, pos-begin, "header field too long; cut")
			}
			cur = headerField{name: name, value: value, start: -1}
		}
		pos = next
	}
	finish()
	if kept > maxHeaderBytes {
		p.problem(part, 0, "header too long; its last fields are left out")
	}
	return p.fields[first:len(p.fields):len(p.fields)], pos
}

// headerField is a field whose continuation lines may still come.
type headerField struct {
	name, value string
	start       int // where value stands in the arena, -1 if not there
}

// fold appends a continuation line to the field, behind one space.
func (p *parser) fold(f *headerField, line string) {
	line = trimSpace(line)
	if line == "" || len(f.value)+len(line) > maxFieldBytes {
		return
	}
	if f.value == "" {
		f.value = line
		return
	}
	if f.start < 0 {
		f.start = p.extend(len(p.arena), len(f.value)+len(line)+256)
		p.arena = append(p.arena, f.value...)
	} else {
		f.start = p.extend(f.start, len(line)+1)
	}
	p.arena = append(p.arena, ' ')
	p.arena = append(p.arena, line...)
	f.value = p.since(f.start)
}

// addField appends a field to the header that begins at first in p.fields, and
// returns where the header begins now.
func (p *parser) addField(first int, f Field) int {
	if len(p.fields) == cap(p.fields) {
		cur := p.fields[first:]
		p.fields = append(make([]Field, 0, 64+2*len(cur)), cur...)
		first = 0
	}
	p.fields = append(p.fields, f)
	return first
}

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

// cutField splits "Name: value". Blanks before the colon are forgiven.
func cutField(line string) (name, value string, ok bool) {
	colon := strings.IndexByte(line[:min(len(line), 200)], ':')
	if colon <= 0 {
		return "", "", false
	}
	name = line[:colon]
	for name != "" && (name[len(name)-1] == ' ' || name[len(name)-1] == '\t') {
		name = name[:len(name)-1]
	}
	if name == "" {
		return "", "", false
	}
	for i := 0; i < len(name); i++ {
		if name[i] <= ' ' || name[i] == 0x7f {
			return "", "", false
		}
	}
	return name, trimSpace(line[colon+1:]), true
}

// fieldFollows reports whether a header goes on at pos, behind a line that is no field.
func fieldFollows(s string, pos int) bool {
	if pos >= len(s) {
		return false
	}
	line, next := cutLine(s, pos)
	for line != "" && (line[0] == ' ' || line[0] == '\t') && next < len(s) {
		line, next = cutLine(s, next)
	}
	if line == "" {
		return true
	}
	_, _, ok := cutField(line)
	return ok
}

func trimSpace(s string) string {
	for s != "" && (s[0] == ' ' || s[0] == '\t' || s[0] == '\r' || s[0] == '\n') {
		s = s[1:]
	}
	for s != "" {
		switch s[len(s)-1] {
		case ' ', '\t', '\r', '\n':
			s = s[:len(s)-1]
			continue
		}
		break
	}
	return s
}

// decodeHeader makes UTF-8 of a field's value, with RFC 2047 words decoded.
func (p *parser) decodeHeader(v string) string {
	if strings.Contains(v, "=?") {
		v = decodeWords(v)
	}
	if !utf8.ValidString(v) {
		v = toUTF8(v, "")
	}
	return v
}

// setHeader fills the named fields of h.
func (h *Header) setHeader(fields []Field) {
	h.Fields = fields
	for i := range fields {
		f := &fields[i]
		switch len(f.Name) {
		case 2:
			setFirst(&h.To, f, "To")
		case 4:
			if h.From == "" && strings.EqualFold(f.Name, "From") {
				h.FromName, h.From = splitMailbox(f.Value)
			}
			setFirst(&h.Date, f, "Date")
		case 7:
			setFirst(&h.Subject, f, "Subject")
		case 10:
			if h.MessageID == "" && strings.EqualFold(f.Name, "Message-ID") {
				h.MessageID = trimAngles(f.Value)
			}
		case 11:
			setFirst(&h.ReturnPath, f, "Return-Path")
		case 14:
			if h.AutoSubmitted == "" && strings.EqualFold(f.Name, "Auto-Submitted") {
				h.AutoSubmitted = strings.ToLower(f.Value)
			}
		case 19:
			if strings.EqualFold(f.Name, "X-Failed-Recipients") {
				h.FailedRecipients = append(h.FailedRecipients, Addresses(f.Value)...)
			}
		}
	}
	if h.ReturnPath != "<>" {
		h.ReturnPath = trimAngles(h.ReturnPath)
	}
}

func setFirst(to *string, f *Field, name string) {
	if *to == "" && strings.EqualFold(f.Name, name) {
		*to = f.Value
	}
}

// Get returns the value of the first field of that name, in any letter case.
func (h *Header) Get(name string) string { return fieldValue(h.Fields, name) }

// Get returns the value of the first field of that name, in any letter case.
func (r *Returned) Get(name string) string { return fieldValue(r.Fields, name) }

func fieldValue(fields []Field, name string) string {
	for i := range fields {
		if len(fields[i].Name) == len(name) && strings.EqualFold(fields[i].Name, name) {
			return fields[i].Value
		}
	}
	return ""
}
