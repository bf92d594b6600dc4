package dsn

import (
	"strconv"
	"strings"

	"bounced/internal/octets"
)

// multipart is a multipart that the current position is in.
type multipart struct {
	boundary   string
	rare       int    // where in boundary a rare byte stands, -1 if there is none
	head, mask uint64 // the first eight bytes of boundary, and which of them it has
}

// delim is a MIME delimiter line.
type delim struct {
	at, next int // where the line begins and where the next one does
	level    int // which of p.open it belongs to, -1 for the end of the message
	closing  bool
}

// tree splits the message into its parts, in one pass.
func (p *parser) tree(pos int) {
	p.rep.Parts = append(p.rep.Parts, Part{Path: "1"})
	body, boundary := p.readHeader(&p.rep.Parts[0], pos)
	p.entity(0, body, boundary)
}

// entity reads the body of the part at index at, which is the last one so far and
// begins at body, and returns the delimiter that ended it.
func (p *parser) entity(at, body int, boundary string) delim {
	part := &p.rep.Parts[at]
	part.Offset = body
	untyped := part.Type == ""
	if untyped {
		part.Type = "text/plain"
	}
	var d delim
	if strings.HasPrefix(part.Type, "multipart/") || part.Depth == 0 && untyped {
		var ok bool
		if d, ok = p.enter(part, boundary); ok {
			return p.children(at, d, untyped)
		}
	} else {
		// Not of other parts: a returned message may have similar boundaries of its own.
		kin := strings.HasSuffix(part.Type, "delivery-status") || part.Depth == 1 && strings.HasPrefix(part.Type, "text/")
		d = p.nextDelimiter(body, kin)
	}
	part.End = bodyEnd(p.raw, body, d.at)
	return d
}

// enter opens a multipart, by the boundary that its header names or else by the one
// that its body shows, and returns the next delimiter. If ok is false, the part is not
// a multipart after all, and the delimiter belongs to one around it.
func (p *parser) enter(part *Part, boundary string) (d delim, ok bool) {
	body, level := part.Offset, len(p.open)
	if boundary != "" {
		d = p.push(boundary, body)
		ok = d.level == level
	}
	if !ok {
		p.open = p.open[:level]
		if sniffed := p.sniffBoundary(body); sniffed != "" {
			d, ok = p.push(sniffed, body), true
		} else if boundary == "" {
			d = p.nextDelimiter(body, false)
		}
	}
	if ok && part.Depth >= maxDepth {
		p.problem(part.Path, 0, "MIME parts nested too deeply; taken as text")
		p.open = p.open[:level]
		d, ok = p.nextDelimiter(body, false), false
	}
	return d, ok
}

// push opens a multipart and returns the first delimiter in body, which may be that
// of a multipart around it.
func (p *parser) push(boundary string, body int) delim {
	m := multipart{boundary: boundary, rare: rareByte(boundary)}
	m.head, m.mask = head(boundary)
	p.open = append(p.open, m)
	return p.nextDelimiter(body, false)
}

// children reads the parts of the multipart that was entered last, which is part at.
// Its first part follows d. children returns the delimiter that follows the last one.
func (p *parser) children(at int, d delim, untyped bool) delim {
	part := &p.rep.Parts[at]
	part.container = true
	if untyped {
		part.Type = "multipart/mixed"
		p.problem(part.Path, 0, "multipart without a Content-Type")
	}
	alternative := 0
	if part.Type == "multipart/alternative" {
		p.alts++
		alternative = p.alts
	}
	digest := part.Type == "multipart/digest" // RFC 2046 §5.1.5
	path, depth, body := part.Path, part.Depth+1, part.Offset
	level := len(p.open) - 1
	for n := 1; d.level == level; n++ {
		if d.closing {
			if d = p.reopened(d, path); d.closing {
				break
			}
		}
		child := len(p.rep.Parts)
		if child >= maxParts {
			p.problem(path, d.at, "too many MIME parts; the rest is left out")
			p.open = p.open[:0]
			p.rep.Parts[at].End = bodyEnd(p.raw, body, len(p.raw))
			return delim{at: len(p.raw), next: len(p.raw), level: -1}
		}
		p.roomForParts(d.next)
		p.rep.Parts = append(p.rep.Parts, Part{Path: childPath(path, n), Depth: depth, alternative: alternative})
		inner, boundary := p.readPartHeader(&p.rep.Parts[child], d.next)
		if digest && p.rep.Parts[child].Type == "" {
			p.rep.Parts[child].Type = "message/rfc822"
		}
		d = p.entity(child, inner, boundary)
	}
	p.open = p.open[:level]
	if d.level == level {
		// The closing delimiter was ours. What follows is an epilogue of no meaning.
		d = p.nextDelimiter(d.next, false)
	} else {
		p.problem(path, 0, "multipart without a closing delimiter")
	}
	p.rep.Parts[at].End = bodyEnd(p.raw, body, d.at)
	return d
}

// reopened returns the delimiter of a part that stands behind the closing delimiter d of
// the outermost multipart, as where a gateway appended one; d itself if there is none.
func (p *parser) reopened(d delim, path string) delim {
	if len(p.open) > 1 {
		return d
	}
	more := p.nextDelimiter(d.next, false)
	if more.level != d.level || more.closing || len(p.raw)-more.next < 8 || !is(p.raw[more.next:more.next+8], "content-") {
		return d
	}
	p.problem(path, more.at, "a part behind the closing delimiter")
	return more
}

// roomForParts makes room for one more part, which begins at pos, and for those to
// come: if they are as long as those before, their number can be told.
func (p *parser) roomForParts(pos int) {
	list := p.rep.Parts
	n := len(list)
	if n < cap(list) {
		return
	}
	more := (len(p.raw) - pos) / (pos/n + 1)
	p.rep.Parts = append(make([]Part, 0, n+min(more+more/8+2, max(maxParts-n, 1), 8*n)), list...)
}

// nextDelimiter finds the next line at or after pos, which is the beginning of a
// line, that delimits any open multipart. With kin, a boundary that differs from the
// innermost one by mistake will do.
func (p *parser) nextDelimiter(pos int, kin bool) delim {
	s := p.raw
	if len(p.open) == 0 {
		return delim{at: len(s), next: len(s), level: -1}
	}
	if rare := p.open[0].rare; rare >= 0 && len(p.open) == 1 && !kin {
		pos = p.nearDelimiter(pos, rare)
	}
	for pos < len(s) {
		if s[pos] == '-' && pos+2 < len(s) && s[pos+1] == '-' {
			line, next := cutLine(s, pos)
			if level := p.delimiter(line); level >= 0 {
				rest := line[2+len(p.open[level].boundary):]
				return delim{at: pos, next: next, level: level, closing: strings.HasPrefix(rest, "--")}
			}
			if kin && p.nearlyDelimiter(line, next) {
				return delim{at: pos, next: next, level: len(p.open) - 1}
			}
			pos = next
			continue
		}
		nl := strings.IndexByte(s[pos:], '\n')
		if nl < 0 {
			break
		}
		pos += nl + 1
	}
	return delim{at: len(s), next: len(s), level: -1}
}

// nearDelimiter returns where the next line at or after pos begins that may delimit
// the only open multipart, len(p.raw) if there is none. It looks for the byte at rare
// of the boundary, which is less frequent than line ends are.
func (p *parser) nearDelimiter(pos, rare int) int {
	s, boundary := p.raw, p.open[0].boundary
	for i := pos; ; i++ {
		k := strings.IndexByte(s[i:], boundary[rare])
		if k < 0 {
			return len(s)
		}
		i += k
		at := i - rare - 2
		if at >= pos && s[at] == '-' && (at == 0 || s[at-1] == '\n') && strings.HasPrefix(s[at+2:], boundary) {
			return at
		}
	}
}

// rareByte returns where in a boundary a byte stands that is rare in text, -1 if
// there is none.
func rareByte(boundary string) int {
	for i := len(boundary) - 1; i >= 0; i-- {
		switch boundary[i] {
		case '/', '_', '=', '?', '+', '\'':
			return i
		}
	}
	return -1
}

// delimiter says which open multipart a line delimits, innermost first; -1 for none.
func (p *parser) delimiter(line string) int {
	if len(line) < 3 || line[1] != '-' {
		return -1
	}
	line = line[2:]
	x, _ := head(line)
	for i := len(p.open) - 1; i >= 0; i-- {
		m := &p.open[i]
		if (x^m.head)&m.mask != 0 {
			continue
		}
		b := m.boundary
		if len(line) < len(b) || line[:len(b)] != b {
			continue
		}
		if rest := line[len(b):]; rest == "" || strings.HasPrefix(rest, "--") || trimSpace(rest) == "" {
			return i
		}
	}
	return -1
}

// head returns the first eight bytes of s, zeros after the last, and a mask of those
// that it has.
func head(s string) (x, mask uint64) {
	if len(s) >= 8 {
		return octets.Load(s, 0), 1<<64 - 1
	}
	return octets.LoadRest(s, 0), 1<<(8*len(s)) - 1
}

// nearlyDelimiter reports whether a line looks like the innermost delimiter with some
// characters changed, and is followed by a Content- field, at next.
func (p *parser) nearlyDelimiter(line string, next int) bool {
	if len(p.open) == 0 || next+8 > len(p.raw) || !is(p.raw[next:next+8], "content-") {
		return false
	}
	boundary := p.open[len(p.open)-1].boundary
	if len(line)-2 != len(boundary) || len(boundary) < 10 {
		return false
	}
	same := 0
	for i := range len(boundary) {
		if boundary[i] == line[2+i] {
			same++
		}
	}
	return same >= len(boundary)*2/3
}

// sniffBoundary finds the boundary of a multipart whose header names none, or a wrong
// one: near the beginning of the body, a line of two dashes and more that a Content-
// field follows, if it delimits none of the multiparts around it. It returns "" if
// there is none.
func (p *parser) sniffBoundary(pos int) string {
	s := p.raw
	for range 12 {
		if pos >= len(s) {
			break
		}
		line, next := cutLine(s, pos)
		if len(line) > 4 && line[0] == '-' && line[1] == '-' {
			if p.delimiter(line) >= 0 {
				break
			}
			if len(s)-next > 8 && is(s[next:next+8], "content-") {
				return trimSpace(line[2:])
			}
		}
		pos = next
	}
	return ""
}

// bodyEnd returns where a body ends that the delimiter at at follows: the line end in
// front of a delimiter belongs to the delimiter (RFC 2046 §5.1.1).
func bodyEnd(s string, body, at int) int {
	if at > body && at < len(s) && s[at-1] == '\n' {
		at--
		for at > body && s[at-1] == '\r' {
			at--
		}
	}
	return max(at, body)
}

// paths are the paths of the parts that most messages have, so that they need not be
// made each time.
var paths = [...]string{"1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "1.8", "1.9"}

func childPath(parent string, n int) string {
	if parent == "1" && n <= len(paths) {
		return paths[n-1]
	}
	return parent + "." + strconv.Itoa(n)
}

// describe puts into part what the current field, which is k, says about it, and
// returns the boundary if the field names one.
func (p *parser) describe(part *Part, k knownField, scan *headerScan) (boundary string) {
	switch k {
	case contentTypeField:
		if part.Type == "" {
			return part.contentType(p, scan.value)
		}
	case encodingField:
		encoding, _ := cutParams(p.value(scan))
		part.Encoding = lowerToken(encoding)
	case descriptionField:
		part.Description = p.value(scan)
	case dispositionField:
		typ, params := cutParams(p.value(scan))
		part.Disposition = lower(typ)
		for scan := (paramScan{p: p, rest: params}); scan.next(); {
			if part.Name == "" && is(scan.name, "filename") {
				part.Name = scan.value
			}
		}
	}
	return ""
}
