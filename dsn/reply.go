package dsn

import (
	"strings"
	"unsafe"
)

// replies finds the SMTP replies in lines [from,to) of a notice, whose addresses
// p.rep.Mentions has already.
func (p *parser) replies(path, text string, from, to int) {
	c := conversation{mentions: p.rep.Mentions}
	for len(c.mentions) > 0 && c.mentions[0].Place.Part != path {
		c.mentions = c.mentions[1:]
	}
	digits := digitFinder{text: text[:p.lines[to-1].end()]}
	digits.start(p.lines[from].start())
	for n := from; n < to && p.room >= 0; {
		l := p.lines[n]
		if l.c == '>' || l.c == '.' || l.c == '-' || l.c|0x20 == 'w' || len(c.mentions) > 0 && c.mentions[0].Place.Offset < l.end() {
			p.listen(&c, text, n)
		}
		next := n + 1
		if p.fields && isReportField(l.in(text)) {
			n = next
			continue
		}
		for i := digits.next(l.start()); i < l.end(); {
			if !codeAt(text[l.start():l.end()], i-l.start()) {
				i = digits.next(i + 1)
				continue
			}
			if last := p.reply(&c, path, text, n, to, i); last > n+1 {
				next = last
			}
			break // what follows on the reply's line is part of it
		}
		n = next
	}
}

// digitFinder goes from one digit that may begin a reply code to the next.
// There are few of them, so looking for each is faster than looking at all bytes.
type digitFinder struct {
	text string
	at   [3]int // the next '2', '4' and '5', len(text) if there is none
}

func (d *digitFinder) start(pos int) {
	for i := range d.at {
		d.at[i] = pos - 1
	}
}

// next returns the first such digit at or after pos, len(text) if there is none. pos
// may not go back.
func (d *digitFinder) next(pos int) int {
	for i, digit := range [3]byte{'2', '4', '5'} {
		if d.at[i] >= pos {
			continue
		}
		if k := strings.IndexByte(d.text[pos:], digit); k >= 0 {
			d.at[i] = pos + k
		} else {
			d.at[i] = len(d.text)
		}
	}
	return min(d.at[0], d.at[1], d.at[2])
}

// conversation is what earlier lines say about the next reply.
type conversation struct {
	host, command, address string
	mentions               []Mention // not yet passed
	last                   string    // the address of the last head
	several                bool      // there were heads with different addresses
	listed                 bool      // the last head had no block
	since                  int       // where the last head or reply ended
	until                  int       // where the block of the last head ends; 0 if it has none
}

// listen takes from line n what it says about the next reply: which host speaks, which
// command was sent, which address is meant.
func (p *parser) listen(c *conversation, text string, n int) {
	l := p.lines[n]
	for len(c.mentions) > 0 && c.mentions[0].Place.Offset < l.end() {
		m := &c.mentions[0]
		if m.Head && m.Place.Offset >= l.start() {
			if c.listed && c.address != "" && c.address != m.Address {
				c.address = "" // a list of several: it is not known which is meant
			} else {
				c.address = m.Address
			}
			c.several = c.several || c.last != "" && c.last != m.Address
			c.last = m.Address
			c.listed = m.Block == ""
			c.host, c.command = "", ""
			c.since = m.Place.Offset + len(m.Address)
			c.until = blockEnd(text, m)
		} else if before := text[l.start():max(l.start(), m.Place.Offset)]; hasSuffixFold(before, "rcpt to:<") {
			c.command, c.address, c.until = "RCPT TO", m.Address, 0
		} else if hasSuffixFold(before, "mail from:<") {
			c.command = "MAIL FROM"
		}
		c.mentions = c.mentions[1:]
	}
	s := trimSpace(l.in(text))
	switch {
	case strings.HasPrefix(s, "---"):
		if c.several { // what follows is not about the last one only
			c.address = ""
		}
	case strings.HasPrefix(s, ">>> "):
		c.command = commandIn(s[4:])
		if a, _, _ := nextAddress(s, 4); a != "" && c.command == "RCPT TO" {
			c.address, c.until = a, 0
		}
	default:
		for s != "" && (s[0] == '.' || s[0] == ' ') {
			s = s[1:]
		}
		if s != "" && s[0]|0x20 == 'w' && hasPrefixFold(s, "while talking to ") {
			c.host = hostToken(s[17:])
			c.command = ""
		}
	}
}

// reply keeps the reply whose code or status stands at pos in line n, and returns the
// number of the line after its last one.
func (p *parser) reply(c *conversation, path, text string, n, to, pos int) (next int) {
	if c.until > 0 && pos > c.until {
		c.address, c.until = "", 0 // below the block of a head nobody in particular is meant
	}
	r := Reply{Place: Place{path, pos}, Host: c.host, Command: c.command, Address: c.address}
	i := pos
	lineEnd := p.lines[n].end()
	if isDigit(text[i+1]) {
		r.Code = int(text[i]-'0')*100 + int(text[i+1]-'0')*10 + int(text[i+2]-'0')
		i += 3
	}
	multi := i < lineEnd && text[i] == '-'
	i += cutReplyStatus(text[i:lineEnd], &r.Status)

	r.Text, next = p.replyText(text, n, to, pos, i, multi, &r)
	if r.Code != 0 && len(r.Text) > 4 && isDigit(r.Text[0]) && statusLen(r.Text) > 0 {
		// The line was wrapped between code and status.
		r.Text = r.Text[cutReplyStatus(r.Text, &r.Status):]
	}
	if multi {
		r.Text = withoutRepeats(r.Text, text[pos:pos+3])
	}
	if r.Status == "" {
		r.Status = embeddedStatus(r.Text)
	}
	p.circumstances(&r, text, n, pos, c.since)
	c.since = p.lines[next-1].end()
	for r.Text != "" && (r.Text[0] == ',' || r.Text[0] == ';' || r.Text[0] == '_') {
		r.Text = trimSpace(r.Text[1:])
	}
	a := addressed(r.Text, r.Address == "")
	if c.until > 0 && r.Address != "" && !HasAddress(text[p.lines[n].start():pos], a) {
		a = "" // within its block, the address of the head is meant
	}
	if a != "" && !HasAddress(p.rep.Header.To, a) { // the notice went to the sender
		r.Address = textAddress(a)
	}
	if r.Address == "" {
		r.Address = p.byLocalPart(r.Text)
	}
	c.enclose(&r, p.lines[next-1].end())
	if p.take(&p.room, 2*unsafe.Sizeof(Reply{}), path, pos) {
		p.rep.Replies = grow(p.rep.Replies, r)
	} else {
		p.leftOut()
	}
	return next
}

// byLocalPart returns the address in the notice whose local part a reply begins with, as
// sendmail 5 answered: "bob... User unknown". It is "" if there is none.
func (p *parser) byLocalPart(text string) string {
	local, _, ok := strings.Cut(text[:min(len(text), maxLocal)], "... ")
	if !ok || local == "" || strings.ContainsAny(local, " @") {
		return ""
	}
	for i := range p.rep.Mentions[:min(len(p.rep.Mentions), maxListed)] {
		a := p.rep.Mentions[i].Address
		if len(a) > len(local) && a[len(local)] == '@' && strings.EqualFold(a[:len(local)], local) && !HasAddress(p.rep.Header.To, a) {
			return a
		}
	}
	return ""
}

// maxListed is how many addresses of a notice are looked at for such a reply.
const maxListed = 32

// enclose notes that the addresses within a reply, which ends at end, are not heads,
// and that the words around them are about the recipient of the reply.
func (c *conversation) enclose(r *Reply, end int) {
	for k := 0; k < len(c.mentions) && c.mentions[k].Place.Offset < end; k++ {
		m := &c.mentions[k]
		if m.Place.Offset <= r.Place.Offset {
			continue
		}
		if m.Head, m.Block = false, ""; r.Address != "" && !strings.EqualFold(m.Address, r.Address) {
			m.Line = m.Address
		}
	}
}

// addressed returns the address that the text of a reply is about, "" if there is none:
// one that it begins with or, if anywhere is set, the first one in its first sentence.
// Further on it may be anybody's, such as that of a postmaster who can help.
func addressed(text string, anywhere bool) string {
	if a := leadingAddress(text); a != "" || !anywhere || strings.IndexByte(text, '@') <= 0 {
		return a
	}
	a, start, end := nextAddress(text, 0)
	if a == "" || isNamedID(text[:start]) || endsSentence(text[:start]) || strings.HasSuffix(strings.TrimRight(text[:start], " <"), ")") && strings.HasPrefix(text[end:], ">:") {
		return "" // the last is the next entry, where line ends were lost
	}
	return a
}

// endsSentence reports whether a sentence ends in s, which has no address in it.
func endsSentence(s string) bool {
	for _, end := range [...]string{". ", "? ", "! ", "; "} {
		if strings.Contains(s, end) {
			return true
		}
	}
	return false
}

// blockEnd returns where the block of a head ends in a text, 0 if the head has none.
func blockEnd(text string, m *Mention) int {
	at := m.Place.Offset + len(m.Address)
	if m.Block == "" || m.Block[0] == '-' || at > len(text) {
		return 0
	}
	i := strings.Index(text[at:min(len(text), at+len(m.Block)+blockGap)], m.Block)
	if i < 0 {
		return 0
	}
	return at + i + len(m.Block)
}

// blockGap is how far after an address its block may begin, in bytes.
const blockGap = 200

// withoutRepeats takes out the codes that a reply of several lines repeats in each of
// them and that are in mid-text once it was wrapped anew: "… that you 550-5.1.1 tried
// to reach".
func withoutRepeats(s, code string) string {
	if !strings.Contains(s, code) {
		return s
	}
	var b strings.Builder
	for {
		i := strings.Index(s, code)
		if i < 0 {
			break
		}
		rest := s[i+3:]
		if i > 0 && s[i-1] != ' ' || rest == "" || rest[0] != '-' && rest[0] != ' ' {
			b.WriteString(s[:i+3])
			s = rest
			continue
		}
		var status string
		if n := cutReplyStatus(rest, &status); rest[0] == '-' || status != "" {
			b.WriteString(s[:i])
			s = rest[n:]
			continue
		}
		b.WriteString(s[:i+3])
		s = rest
	}
	b.WriteString(s)
	return b.String()
}

const maxReplyLines, maxReplyBytes = 25, 2000

// replyText collects the text of a reply, which begins at i in line n, and the lines
// that continue it. Its code stands at pos; multi says that a "-" follows the code.
// It fills in r.Status if only a later line has it, and returns the number of the line
// after the last one.
func (p *parser) replyText(text string, n, to, pos, i int, multi bool, r *Reply) (body string, next int) {
	first := p.lines[n]
	closing := closingMark(text, first.start(), pos)
	piece := text[i:first.end()]
	if end, ok := cutAt(piece, closing); ok {
		return trimSpace(piece[:end]), n + 1
	}
	body = trimSpace(piece)
	base := indent(text, first)
	code := text[pos : pos+3]
	transcript := strings.HasPrefix(trimSpace(text[first.start():first.end()]), "<<<")
	joined := joiner{a: &p.arena, s: body, start: -1}
	prev := text[first.start():first.end()]
	dialogue := strings.Contains(text[first.start():pos], "<-- ") // MDaemon's, after the time
	mark := answerMarkIn(text[first.start():pos])
	for next = n + 1; next < to && next < n+maxReplyLines && len(joined.s) < maxReplyBytes; next++ {
		l := p.lines[next]
		raw := text[l.start():l.end()]
		s := trimSpace(l.in(text))
		if s == "" {
			break
		}
		if transcript {
			rest, ok := strings.CutPrefix(s, "<<< ")
			if !ok {
				break
			}
			s = rest
		}
		rest, answer := mark.cut(s)
		if answer {
			s = rest
		}
		if r.Code != 0 && len(s) > 3 && s[:3] == code && (s[3] == '-' || s[3] == ' ') && multi {
			multi = s[3] == '-'
			s = s[3:]
			var again string
			k := cutReplyStatus(s, &again)
			if r.Status == "" {
				r.Status = again
			}
			s = trimSpace(s[k:])
		} else if transcript || answer || dialogue && strings.Contains(s, "--> ") || saidByClient(s) || !goesOn(s, prev, joined.s, indent(text, l), base, multi) || startsNext(s, text, first, indent(text, l) == base) {
			break
		}
		stop := false
		if end, ok := cutAt(s, closing); ok {
			s, stop = s[:end], true
		}
		joined.add(s)
		prev = raw
		if stop {
			next++
			break
		}
	}
	return trimSpace(joined.s), next
}

// goesOn reports whether line s continues a reply. prev is the line before it with
// its blanks, sofar the text of the reply up to here, ind and base are how far this
// line and the first one are indented, and multi says that the last code had a "-"
// after it.
func goesOn(s, prev, sofar string, ind, base int, multi bool) bool {
	if beginsAnew(s) {
		return false
	}
	if sofar == "" {
		// qmail's "(#5.1.1)" follows the words, so the next address is another one's.
		return !strings.HasSuffix(prev, ")") || !startsWithHead(s)
	}
	if ind < base {
		return false
	}
	if ind == base && strings.IndexByte(s, '@') > 0 && (base == 0 && startsWithHead(s) || startsEntry(s) || base > 0 && isBareAddress(s) && !strings.HasSuffix(trimSpace(prev), ":")) {
		return false
	}
	return ind > base || base > 0 || multi || wrapped(s, prev)
}

// beginsAnew reports whether a line begins something else than the one in front of it:
// a transcript, a heading, the next host, or a reply of its own.
func beginsAnew(s string) bool {
	switch s[0] {
	case '>', '<', '-', '*', '.', '=':
		if len(s) > 2 && s[1] == s[0] && s[2] == s[0] {
			return true
		}
	case 'O', 'I':
		if strings.HasPrefix(s, "Out: ") || strings.HasPrefix(s, "In: ") {
			return true
		}
	}
	return beginsWithCode(s) && codeAt(s, 0)
}

// wrapped reports whether a paragraph was wrapped in front of line s, which only the
// looks of the two lines tell.
func wrapped(s, prev string) bool {
	if strings.HasPrefix(s, "Giving up on ") || strings.HasPrefix(s, "STARTTLS proto") {
		return false
	}
	c := s[0]
	if 'a' <= c && c <= 'z' || c == '(' || c == '<' || c == '.' || c >= 0x80 {
		return true
	}
	word, _, _ := strings.Cut(s, " ")
	return (len(prev) >= 60 || len(prev)+len(word) >= 72) && !strings.HasSuffix(strings.TrimRight(prev, " \t"), ".")
}

// closingMark returns what ends a reply that was opened by a quote or bracket
// in front of its code.
func closingMark(text string, lineStart, pos int) byte {
	i := pos
	for i > lineStart && text[i-1] == ' ' {
		i--
	}
	if i == lineStart {
		return 0
	}
	switch c := text[i-1]; c {
	case '"', '\'', '`':
		return c
	case '[':
		return ']'
	case '(':
		return ')'
	case '{':
		return '}'
	}
	if hasSuffixFold(text[lineStart:i], "(reason:") {
		return ')'
	}
	return 0
}

// cutAt finds the mark that closes a reply, past pairs of brackets within it. It is not
// ok if there is none, or mark is 0.
func cutAt(s string, mark byte) (end int, ok bool) {
	if mark == 0 {
		return 0, false
	}
	open := byte(0)
	switch mark {
	case ')':
		open = '('
	case ']':
		open = '['
	}
	depth := 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == open && open != 0:
			depth++
		case c == mark && depth > 0:
			depth--
		case c == mark:
			if mark == '\'' && i > 0 && i+1 < len(s) && isLetter(s[i-1]) && isLetter(s[i+1]) {
				continue // an apostrophe
			}
			return i, true
		}
	}
	return 0, false
}

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// leadingAddress returns the address that a reply begins with, "<a@b>: unknown", or "".
func leadingAddress(s string) string {
	if s == "" || s[0] != '<' && s[0] != '"' && s[0] != '\'' {
		if at := strings.IndexByte(s, '@'); at < 0 || at > 70 || strings.IndexByte(s[:at], ' ') >= 0 {
			return ""
		}
	}
	end := strings.IndexByte(s, ' ')
	if end < 0 {
		end = len(s)
	}
	a, start, _ := nextAddress(s[:end], 0)
	if start > 1 {
		return ""
	}
	return a
}
