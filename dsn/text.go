package dsn

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// line is one line of the text that is being looked at.
type line struct {
	from, to int32 // its limits in the text, line end excluded
	lead     int16 // how many blanks it begins with
	c        byte  // the first byte after them, 0 in an empty line
}

// in returns the line, out of its text, without the blanks in front of it.
func (l line) in(text string) string { return text[int(l.from)+int(l.lead) : l.to] }

// start and end are the limits of the line in its text, line end excluded.
func (l line) start() int { return int(l.from) }
func (l line) end() int   { return int(l.to) }

// newLine finds out how the line s[from:to] begins.
func newLine(s string, from, to int) line {
	l := line{from: int32(from), to: int32(to)}
	for i := from; i < to && i < from+1000; i++ {
		if c := s[i]; c != ' ' && c != '\t' {
			l.c = c
			l.lead = int16(i - from)
			break
		}
	}
	return l
}

// structured reads the parts that are for programs.
func (p *parser) structured() {
	for i := range p.rep.Parts {
		part := &p.rep.Parts[i]
		if part.container || part.End <= part.Offset {
			continue
		}
		switch t := part.Type; {
		case strings.HasSuffix(t, "delivery-status"): // message/, message/global-, and what converters made of them
			p.statusFields(part.Path, p.body(part), 0, false)
		case strings.HasSuffix(t, "disposition-notification"):
			p.disposition(part)
		case t == "message/feedback-report":
			p.feedback(part)
		case t == "message/rfc822" || t == "message/global" || t == "message/news":
			p.returnedPart(part, false)
		case strings.HasSuffix(t, "/rfc822-headers"), t == "message/global-headers", t == "text/rfc822-header":
			p.returnedPart(part, true)
		case strings.HasPrefix(t, "application/") && hasSuffixFold(part.Name, ".eml"):
			p.returnedPart(part, false)
		case t == "application/octet-stream" && p.holdsStatus(part):
			p.statusFields(part.Path, p.body(part), 0, false)
		default:
			part.prose = strings.HasPrefix(t, "text/") && t != "text/calendar" && t != "text/css" ||
				strings.HasPrefix(t, "multipart/") || t == "application/json" || part.Depth == 0 ||
				strings.HasPrefix(t, "application/") && hasSuffixFold(part.Name, ".txt") || p.inReport(part)
		}
	}
	if len(p.rep.Recipients) == 0 && p.rep.Header.Fields.Get("Final-Recipient") != "" {
		p.statusInHeader()
	}
}

// statusInHeader reads the fields of a report out of the message's own header, where some
// gateways put them.
func (p *parser) statusInHeader() {
	header := p.rep.Text("0")
	for pos := 0; pos < len(header); pos = lineEnd(header, pos) + 1 {
		if known := knownAt(header, pos); known != nil && known.kind >= reportingMTA {
			p.statusFields("0", header, pos, true)
			return
		}
	}
}

// holdsStatus reports whether a part begins with a field of a report, as those do that
// Outlook made a file of: "ATT00001.dat".
func (p *parser) holdsStatus(part *Part) bool {
	s := p.raw[part.Offset:min(part.End, part.Offset+maxStub)]
	var l statusLine
	l.read(trimSpace(decodeTransfer(s, part.Encoding))+"\n", 0)
	return l.name != "" && l.kind >= reportingMTA
}

// inReport reports whether a part stands where a report has its fields. Gateways that
// do not know their type call it one of their own.
func (p *parser) inReport(part *Part) bool {
	return part.Path == "1.2" && p.rep.Parts[0].ReportType == "delivery-status" &&
		(part.Type == "application/octet-stream" || strings.HasPrefix(part.Type, "message/"))
}

// texts reads the parts that are for people. Of those that are alternatives, the
// plain ones count; behind one that is a stub, others too.
func (p *parser) texts() {
	var spoken int // number of the multipart/alternative whose plain text was read
	for i := range p.rep.Parts {
		part := &p.rep.Parts[i]
		switch {
		case !part.prose, part.alternative != 0 && part.alternative == spoken:
		case part.Type == "application/json" && len(p.rep.Notice) > 0: // beside a text, it is for programs
			p.notification(part.Path, p.body(part))
		default:
			before := p.said()
			switch read := p.textPart(part); {
			case !read || part.Type == "text/html":
			case part.alternative != 0 && p.said() == before && len(trimSpace(part.text)) < maxStub:
				p.stub = part.alternative
			default:
				spoken = part.alternative
			}
		}
	}
	if len(p.rep.Notice) == 0 && p.said() == 0 {
		p.preamble()
	}
	if p.rep.Returned == nil && p.inline != nil {
		p.rep.Returned = p.inline
	}
	p.mendBroken()
}

// preamble reads what stands in front of the first part, for mail that says nothing
// anywhere else. As a rule it says that this is MIME, and names nobody.
func (p *parser) preamble() {
	if len(p.rep.Parts) < 2 {
		return
	}
	top := &p.rep.Parts[0]
	s := p.raw[top.Offset:p.rep.Parts[1].Offset]
	if end := strings.LastIndex(s, "\n--"); end >= 0 && strings.IndexByte(s[:end], '@') > 0 {
		top.text, top.decoded = toUTF8(p.takeText(top.Path, s[:end+1]), ""), true
		p.textPart(top)
	}
}

// maxStub is how long, in bytes, a plain text may be that only stands in for one in
// HTML: "Your mail program does not show HTML."
const maxStub = 256

// said counts what the texts and fields that were read so far say about recipients.
func (p *parser) said() int {
	return len(p.rep.Replies) + len(p.rep.Mentions) + len(p.rep.Recipients)
}

// Text returns the decoded text of a part, to which the offsets of a Place
// refer, or "" if there is no part of that path. Path "0" is the message's own
// header.
func (r *Report) Text(path string) string {
	for i := range r.Parts {
		switch {
		case path == "0":
			return r.raw[:r.Parts[0].Offset]
		case r.Parts[i].Path == path && r.Parts[i].decoded:
			return r.Parts[i].text
		case r.Parts[i].Path == path:
			return r.raw[r.Parts[i].Offset:r.Parts[i].End]
		}
	}
	return ""
}

// body returns the text of a part, transfer encoding and charset undone, and keeps it
// for Report.Text.
func (p *parser) body(part *Part) string {
	if part.decoded {
		return part.text
	}
	s := p.raw[part.Offset:part.End]
	if !strings.HasPrefix(part.Type, "message/") {
		s = p.takeText(part.Path, s)
	}
	plain := s
	if s = decodeTransfer(s, part.Encoding); part.flowed {
		s = unflowed(s)
	}
	same := len(s) == len(plain) // nothing was encoded
	if p.ascii && same && (part.Charset == "" || part.Charset == "us-ascii" || part.Charset == "utf-8" || strings.HasPrefix(part.Charset, "iso-8859-")) && strings.IndexByte(s, '\x1b') < 0 {
		part.text, part.decoded = s, true
		return s
	}
	valid := p.arena.valid && same || utf8.ValidString(s)
	if part.Charset != "" && part.Charset != "us-ascii" && part.Charset != "utf-8" || !valid || strings.IndexByte(s, '\x1b') >= 0 {
		s = toUTF8(s, part.Charset)
	}
	s = undoubled(s)
	part.text, part.decoded = s, true
	return s
}

// takeText returns as much of s as may still be looked at, and takes that off
// p.textRoom.
func (p *parser) takeText(path, s string) string {
	if n := p.textRoom; len(s) > n {
		if n > 0 {
			p.problem(path, n, "text too long; cut")
		}
		for range min(n, utf8.UTFMax-1) { // do not cut a character in two
			if !utf8.RuneStart(s[n]) {
				n--
			}
		}
		p.textRoom, p.short = 0, true
		return s[:n]
	}
	p.textRoom -= len(s)
	return s
}

// lined decodes a part for reading by lines, which it leaves in p.lines: HTML becomes
// text, no-break spaces become spaces, invisible characters vanish, and lines end in
// "\n".
func (p *parser) lined(part *Part) string {
	s := p.body(part)
	if part.Type == "text/html" || part.Type == "text/plain" && looksLikeHTML(s) {
		part.html = true
		s = plainMarks(visible(htmlText(s)), false)
	} else {
		if !p.ascii {
			s = visible(strings.ReplaceAll(s, "\u00a0", " "))
		}
		s = plainMarks(s, p.ascii)
		if s != "" && s[0] == '>' && p.passedOn(s) {
			s = unquoted(s)
		}
	}
	if s = p.split(part.Path, s); spaced(p.lines) {
		s = p.split(part.Path, p.unspaced(s))
	}
	part.text = s
	return s
}

// plainMarks writes line ends and the sign in an address as all others do: word
// processors end a line by a vertical tab or U+2028, and Japanese has a wide "＠".
func plainMarks(s string, ascii bool) string {
	if strings.IndexByte(s, '\v') >= 0 {
		s = strings.ReplaceAll(s, "\v", "\n")
	}
	if ascii {
		return s
	}
	if strings.Contains(s, "\u2028") || strings.Contains(s, "\u2029") {
		s = strings.ReplaceAll(strings.ReplaceAll(s, "\u2028", "\n"), "\u2029", "\n")
	}
	return strings.ReplaceAll(s, "\uff20", "@") // which is s where there is none
}

// spaced reports whether an empty line was put behind every line of a text, as
// happens to those whose lines end in two CR: then one, three, five are between
// lines that say something.
func spaced(lines []line) bool {
	between, paragraphs := 1, 0
	for _, l := range lines {
		switch {
		case l.c == 0:
			between++
		case between%2 == 0:
			return false
		default:
			if between > 1 {
				paragraphs++
			}
			between = 0
		}
	}
	return paragraphs > 2
}

// unspaced takes the empty lines out again.
func (p *parser) unspaced(text string) string {
	var b strings.Builder
	b.Grow(len(text))
	for i, empty := 0, false; i < len(p.lines); i++ {
		if l := p.lines[i]; l.c != 0 || empty {
			b.WriteString(text[l.start():l.end()])
			b.WriteByte('\n')
			empty = false
		} else {
			empty = true
		}
	}
	return b.String()
}

func looksLikeHTML(s string) bool {
	s = trimSpace(s[:min(len(s), 200)])
	return s != "" && s[0] == '<' && (hasPrefixFold(s, "<html") || hasPrefixFold(s, "<!doctype html") || hasPrefixFold(s, "<body"))
}

// maxLines is how many lines of a text are read: more than a notice of that length
// is likely to have, whatever it lists.
func maxLines(s string) int { return 512 + len(s)/32 }

// split finds the lines of a text and leaves them in p.lines. It returns the text, cut
// if it has too many lines, or if they do not all end in "\n", a copy in which they do.
func (p *parser) split(path, s string) string {
	limit := min(strings.Count(s, "\n")+1, maxLines(s))
	if limit > cap(p.lines) {
		p.lines = make([]line, 0, limit)
	}
	lines := p.lines[:0]
	returns := strings.Count(s, "\r")
	var b []byte
	base := 0
	if returns > 0 {
		base = p.arena.extend(len(p.arena.b), len(s)+512)
		b = p.arena.b
	}
	pos := 0
	for pos < len(s) && len(lines) < limit {
		end, next := len(s), len(s)
		if nl := strings.IndexByte(s[pos:], '\n'); nl >= 0 {
			end, next = pos+nl, pos+nl+1
		}
		if b == nil {
			lines = append(lines, newLine(s, pos, end))
			pos = next
			continue
		}
		stop := end
		for stop > pos && s[stop-1] == '\r' {
			stop--
		}
		l := newLine(s, pos, stop)
		l.from = int32(len(b) - base)
		l.to = l.from + int32(stop-pos)
		lines = append(lines, l)
		returns -= end - stop
		b = append(b, s[pos:stop]...)
		if next > end {
			b = append(b, '\n')
		}
		pos = next
	}
	p.lines = lines
	if pos < len(s) {
		p.problem(path, pos, "too many lines; cut")
		s, p.short = s[:pos], true
	}
	if b == nil {
		return s
	}
	p.arena.b = b
	s = text(b[base:])
	if returns > 0 && strings.IndexByte(s, '\r') >= 0 {
		// Some CR ends a line by itself, or stands where it means nothing.
		return p.split(path, strings.ReplaceAll(s, "\r", "\n"))
	}
	return s
}

// textPart reads a text for people: the notice up to the boundary, and the returned
// message after it. It reports whether there was any text that counts.
func (p *parser) textPart(part *Part) bool {
	p.short = false
	enclosed := part.Disposition == "attachment" && p.told()
	body := p.body(part)
	start := trimSpace(strings.TrimPrefix(body[:min(len(body), 64)], "\ufeff"))
	if start == "" && trimSpace(body) == "" {
		return false
	}
	isJSON := beginsJSON(start)
	if isJSON && p.notification(part.Path, body) {
		return true
	}
	if isJSON && part.Type == "application/json" {
		part.text = jsonLines(body[:min(len(body), maxJSONText)])
		p.short = p.short || len(body) > maxJSONText
	}
	s := p.lined(part)
	if part.alternative != 0 && part.alternative == p.stub && strings.IndexByte(s, '@') < 0 {
		return false // it says no more than the plain text did
	}
	cut := p.boundary(s)
	if at := p.firstJSON(s, cut.line); at >= 0 && !isJSON && !enclosed && p.notification(part.Path, s[at:]) {
		return true
	}
	if cut.line < len(p.lines) {
		p.quoted(part, s, p.lines[cut.line].start(), len(s))
		p.returnedText(part, s, cut)
	} else if p.short {
		p.leftOut()
	}
	// Quoted lines may stand between lines of the notice.
	for i := 0; i < cut.line; {
		quote := isQuote(s, p.lines[i])
		j := i + 1
		for j < cut.line && isQuote(s, p.lines[j]) == quote {
			j++
		}
		from, to := p.lines[i].start(), p.lines[j-1].end()
		if quote && !marked(s, p.lines[i:j]) {
			p.quoted(part, s, from, to)
		} else if enclosed {
			p.quoted(part, s, from, to)
			if p.fields {
				p.statusFields(part.Path, s[:to], from, true)
			}
		} else if trimSpace(s[from:to]) != "" {
			p.rep.Notice = grow(p.rep.Notice, Text{Place{part.Path, from}, part.html, s[from:to]})
			p.notice(part.Path, s, i, j)
		}
		i = j
	}
	return true
}

// beginsJSON reports whether s begins like a JSON object or an array of them.
func beginsJSON(s string) bool {
	return s != "" && (s[0] == '{' || s[0] == '[' && strings.HasPrefix(trimSpace(s[1:]), "{"))
}

// firstJSON returns where the first line begins that looks like the beginning of JSON
// and is in front of the line with that number, -1 if there is none.
func (p *parser) firstJSON(text string, before int) int {
	for _, l := range p.lines[:before] {
		if (l.c == '{' || l.c == '[') && beginsJSON(l.in(text)) {
			return l.start()
		}
	}
	return -1
}

// told reports whether the notice so far says what happened to some recipient. Then an
// attachment is not part of it, but may be the message or something it enclosed.
func (p *parser) told() bool {
	return len(p.rep.Replies) > 0 || slices.ContainsFunc(p.rep.Mentions, func(m Mention) bool { return m.Head })
}

// quoted keeps text[from:to] of a part as quoted.
func (p *parser) quoted(part *Part, text string, from, to int) {
	if p.rep.Quoted == nil {
		p.rep.Quoted = p.rep.spare.quoted
	}
	p.rep.Quoted = grow(p.rep.Quoted, Text{Place{part.Path, from}, part.html, text[from:to]})
}

// notice reads lines [from,to) of a notice: fields, header, addresses and replies.
func (p *parser) notice(path, text string, from, to int) {
	if p.fields {
		p.statusFields(path, text[:p.lines[to-1].end()], p.lines[from].start(), true)
	}
	if p.lists && p.rep.Returned == nil && p.inline == nil {
		p.inline = p.inlineHeader(path, text, from, to)
	}
	p.mentions(path, text, from, to)
	p.replies(path, text, from, to)
}
