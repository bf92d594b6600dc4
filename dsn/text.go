package dsn

import (
	"strings"
	"unicode/utf8"
)

// line is one line of the text that is being looked at, without its end.
type line struct{ start, end int }

// leaves reads what the parts say, once the tree is known.
func (p *parser) leaves() {
	var spoken int // the multipart/alternative whose plain text was read
	for i := range p.rep.Parts {
		part := &p.rep.Parts[i]
		if part.container || part.End <= part.Offset {
			continue
		}
		switch t := part.Type; {
		case strings.HasSuffix(t, "delivery-status"): // message/, message/global-, and what converters made of them
			p.statusFields(part.Path, p.text(part), 0, false)
		case t == "message/disposition-notification" || t == "message/global-disposition-notification":
			p.disposition(part)
		case t == "message/feedback-report":
			p.feedback(part)
		case t == "message/rfc822" || t == "message/global" || t == "message/news":
			p.returnedPart(part, false)
		case t == "text/rfc822-headers" || t == "message/rfc822-headers" || t == "message/global-headers" || t == "text/rfc822-header":
			p.returnedPart(part, true)
		case t == "application/json":
			p.notification(part.Path, p.text(part))
		case part.alternative != 0 && part.alternative == spoken:
		case t == "text/html":
			p.textPart(part)
		case strings.HasPrefix(t, "text/") && t != "text/calendar" && t != "text/css", strings.HasPrefix(t, "multipart/"), part.Depth == 0:
			if p.textPart(part) {
				spoken = part.alternative
			}
		}
	}
	if p.rep.Returned == nil && p.inline != nil {
		p.rep.Returned = p.inline
	}
}

// Text returns the decoded text of a part, to which the offsets of a Place
// refer, and "" for a path that there is no part for. Path "0" is the
// message's own header.
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

// text decodes a part and remembers the result for Report.Text.
func (p *parser) text(part *Part) string {
	if part.decoded {
		return part.text
	}
	s := p.raw[part.Offset:part.End]
	if len(s) > maxTextBytes && strings.HasPrefix(part.Type, "text/") {
		s = s[:maxTextBytes]
		p.problem(part.Path, maxTextBytes, "text too long; cut")
	}
	s = decodeTransfer(s, part.Encoding)
	if part.Charset != "" && part.Charset != "us-ascii" && part.Charset != "utf-8" || !utf8.ValidString(s) || strings.IndexByte(s, '\x1b') >= 0 {
		s = toUTF8(s, part.Charset)
	}
	if strings.IndexByte(s, '\r') >= 0 {
		s = p.plainLines(s)
	}
	if part.Type == "text/html" || part.Type == "text/plain" && looksLikeHTML(s) {
		part.html = true
		s = htmlText(s)
	}
	part.text, part.decoded = s, true
	return s
}

func looksLikeHTML(s string) bool {
	s = trimSpace(s[:min(len(s), 200)])
	return hasPrefixFold(s, "<html") || hasPrefixFold(s, "<!doctype html") || hasPrefixFold(s, "<body")
}

// plainLines makes "\n" of every line end, be it CR LF, CR CR LF or CR.
func (p *parser) plainLines(s string) string {
	start := p.extend(len(p.arena), len(s))
	b := p.arena
	for {
		cr := strings.IndexByte(s, '\r')
		if cr < 0 {
			break
		}
		b = append(b, s[:cr]...)
		s = s[cr:]
		n := 1
		for n < len(s) && s[n] == '\r' {
			n++
		}
		if n < len(s) && s[n] == '\n' {
			n++
		}
		b = append(b, '\n')
		s = s[n:]
	}
	p.arena = append(b, s...)
	return p.since(start)
}

// index fills p.lines with the lines of text.
func (p *parser) index(text string) {
	p.lines = p.lines[:0]
	for pos := 0; pos < len(text); {
		nl := strings.IndexByte(text[pos:], '\n')
		if nl < 0 {
			p.lines = append(p.lines, line{pos, len(text)})
			break
		}
		p.lines = append(p.lines, line{pos, pos + nl})
		pos += nl + 1
	}
}

// textPart reads a text for people: the notice up to the boundary, and the
// returned message behind it. It reports whether there was any text.
func (p *parser) textPart(part *Part) bool {
	text := p.text(part)
	if trimSpace(text) == "" {
		return false
	}
	if trimmed := trimSpace(text[:min(len(text), 64)]); trimmed[:min(1, len(trimmed))] == "{" && p.notification(part.Path, text) {
		return true
	}
	p.index(text)
	cut := p.boundary(text)
	if cut.line < len(p.lines) {
		p.quoted(part, text, p.lines[cut.line].start, len(text))
		p.returnedText(part, text, cut)
	}
	// Quoted lines may stand between lines of the notice.
	for i := 0; i < cut.line; {
		quote := isQuote(text[p.lines[i].start:p.lines[i].end])
		j := i + 1
		for j < cut.line && isQuote(text[p.lines[j].start:p.lines[j].end]) == quote {
			j++
		}
		from, to := p.lines[i].start, p.lines[j-1].end
		if quote {
			p.quoted(part, text, from, to)
		} else if trimSpace(text[from:to]) != "" {
			p.rep.Notice = append(p.rep.Notice, Text{Place{part.Path, from}, part.html, text[from:to]})
			p.notice(part.Path, text, i, j)
		}
		i = j
	}
	return true
}

func (p *parser) quoted(part *Part, text string, from, to int) {
	p.rep.Quoted = append(p.rep.Quoted, Text{Place{part.Path, from}, part.html, text[from:to]})
}

// notice reads lines [from,to) of a notice.
func (p *parser) notice(path, text string, from, to int) {
	stretch := text[p.lines[from].start:p.lines[to-1].end]
	if strings.Contains(stretch, "inal-Recipient:") || strings.Contains(stretch, "inal-recipient:") {
		p.statusFields(path, text[:p.lines[to-1].end], p.lines[from].start, true)
	}
	if p.rep.Returned == nil && p.inline == nil {
		p.inline = p.inlineHeader(path, text, from, to)
	}
	p.mentions(path, text, from, to)
	p.replies(path, text, from, to)
}

// isQuote reports whether a line is quoted as mail programs do. Servers use
// ">>>" for what they said, or in front of addresses.
func isQuote(l string) bool {
	return l != "" && l[0] == '>' && !strings.HasPrefix(l, ">>> ") && !strings.HasPrefix(l, ">From ")
}
