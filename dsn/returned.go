package dsn

import "strings"

// returnedPart reads the header of a returned message that is a part of its own.
func (p *parser) returnedPart(part *Part, headersOnly bool) {
	if p.rep.Returned != nil && !p.rep.Returned.weak() {
		return
	}
	s := p.raw[part.Offset:part.End]
	if part.Encoding == "base64" || part.Encoding == "quoted-printable" {
		s = p.body(part)
	}
	p.returned(part.Path, s, 0, headersOnly)
}

// weak reports whether a header says so little that another one may replace it.
func (r *Returned) weak() bool {
	return r.Inline || r.MessageID == "" && r.To == "" && r.Subject == ""
}

// returned reads the header of a returned message at pos in s, the text of the part at
// path. A weak one does not replace a header that was found before.
func (p *parser) returned(path, s string, pos int, headersOnly bool) {
	start := pos + skipMbox(s[pos:])
	scan := headerScan{s: s, pos: start}
	var got headerValues
	r := Returned{HeadersOnly: headersOnly, Raw: s[start:], Place: Place{path, start}}
	p.readFields(&scan, returnedHeader, &got, &r.Fields, nil)
	if scan.skipped > 0 {
		p.problem(path, scan.skipped, tooManyFields)
	}
	if r.Fields.names == [len(r.Fields.names)]uint64{} {
		return // there are none
	}
	r.Fields.raw = s[start:scan.end()]
	r.HeadersOnly = r.HeadersOnly || trimSpace(s[scan.pos:]) == ""
	r.set(&got)
	if p.rep.Returned == nil || !r.weak() {
		*p.rep.spare.returned = r
		p.rep.Returned = p.rep.spare.returned
	}
}

// set fills in the fields that Returned has by name.
func (r *Returned) set(got *headerValues) {
	r.From, r.To, r.Cc = got[fromField], r.Fields.addressee(got[toField]), got[ccField]
	r.Subject, r.Date, r.MessageID = got[subjectField], got[dateField], trimAngles(got[messageIDField])
}

// returnedText finds the returned header in a text part, after the boundary c. It may
// be indented or quoted, as a whole.
func (p *parser) returnedText(part *Part, text string, c cut) {
	if p.rep.Returned != nil && !p.rep.Returned.weak() {
		return
	}
	pos := c.header
	for range 12 {
		if pos >= len(text) {
			return
		}
		line, next := cutLine(text, pos)
		bare := strings.TrimLeft(line, " \t>|")
		if name, _, ok := cutField(bare); ok && isHeaderName(name) {
			prefix := len(line) - len(bare)
			if prefix == 0 && !part.html {
				p.returned(part.Path, text, pos, false)
				return
			}
			header := dedent(text[pos:min(len(text), pos+64<<10)], prefix)
			if part.html {
				header = fold(header)
			}
			p.returned(part.Path, header, 0, false)
			if r := p.rep.Returned; r != nil {
				r.Place.Offset = pos
			}
			return
		}
		pos = next
	}
}

func isHeaderName(name string) bool {
	_, ok := returnedField(name + ":")
	return ok || hasPrefixFold(name, "X-")
}

// dedent takes up to n blanks and quote marks off the front of each line.
func dedent(s string, n int) string {
	var b strings.Builder
	b.Grow(len(s))
	for pos := 0; pos < len(s); {
		line, next := cutLine(s, pos)
		k := 0
		for k < n && k < len(line) && strings.IndexByte(" \t>|", line[k]) >= 0 {
			k++
		}
		b.WriteString(line[k:])
		b.WriteByte('\n')
		pos = next
	}
	return b.String()
}

// fold puts a blank in front of those lines of a header that are not fields: they had
// one before HTML took it away.
func fold(s string) string {
	var b strings.Builder
	b.Grow(len(s) + len(s)/8)
	for pos := 0; pos < len(s); {
		line, next := cutLine(s, pos)
		if trimSpace(line) == "" {
			b.WriteString(s[pos:])
			break
		}
		if nameLen(line) == 0 {
			b.WriteByte(' ')
		}
		b.WriteString(line)
		b.WriteByte('\n')
		pos = next
	}
	return b.String()
}

// inlineHeader finds a list of From, To, Subject … in lines [from,to) of a notice, as
// Exchange and others write it instead of returning the message. It returns nil if
// there is none.
func (p *parser) inlineHeader(path, text string, from, to int) *Returned {
	for i := from; i < to; i++ {
		l := p.lines[i]
		if _, _, ok := inlineField(text, l); !ok {
			continue
		}
		r := &Returned{Inline: true, HeadersOnly: true, Place: Place{path, l.start()}}
		fields := []Field{}
		gap := 0
		for j := i; j < to && gap < 2 && len(fields) < 12; j++ {
			l := p.lines[j]
			if name, value, ok := inlineField(text, l); ok {
				fields = append(fields, Field{name, value})
				gap = 0
			} else {
				gap++
			}
		}
		if len(fields) >= 2 || len(fields) == 1 && l.lead > 0 && is(fields[0].Name, "subject") {
			r.Fields.list = fields
			var got headerValues
			for _, f := range fields {
				p.keep(&got, listedField(f.Name), &headerScan{name: f.Name, value: f.Value})
			}
			r.set(&got)
			if r.To != "" || r.Subject != "" || r.MessageID != "" {
				return r
			}
		}
		i += len(fields)
	}
	return nil
}

// inlineField reads a line as one of the fields that notices list.
func inlineField(text string, l line) (name, value string, ok bool) {
	switch l.c | 0x20 {
	case 'f', 't', 's', 'd', 'm', 'c', '*', '-':
	default:
		return "", "", false
	}
	s := l.in(text)
	for s != "" && (s[0] == ' ' || s[0] == '*' || s[0] == '-') {
		s = s[1:]
	}
	s = s[:min(len(s), 1000)]
	colon := nameLen(s)
	if colon == 0 {
		return "", "", false
	}
	if name = trimSpace(s[:colon]); listedField(name) == unknownField {
		return "", "", false
	}
	value = trimSpace(s[colon+1:])
	return name, value, value != ""
}

// listedField finds, by its name, a field of the kind that notices list.
func listedField(name string) knownField {
	if k := known(name, nameBit(name)); k <= messageIDField {
		return k
	}
	return unknownField
}

// listedNames are the names of the fields that listedField finds.
var listedNames = namesThrough(messageIDField)
