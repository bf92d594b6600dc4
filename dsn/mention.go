package dsn

import (
	"strings"
	"unicode/utf8"
	"unsafe"
)

// mentions lists the addresses in lines [from,to) of a notice.
func (p *parser) mentions(path, text string, from, to int) {
	defer p.unnumber(len(p.rep.Mentions))
	limit := p.lines[to-1].end()
	n := from
	for pos := p.lines[from].start(); pos < limit; {
		addr, start, end := nextAddress(text[:limit], pos)
		if addr == "" {
			return
		}
		pos = end
		addr, start = withoutX400(text, addr, start)
		for p.lines[n].end() < start {
			n++
		}
		l := p.lines[n]
		if p.fields && isReportField(l.in(text)) {
			continue
		}
		if start > 4 && text[start-1] == ':' && hasSuffixFold(text[:start-1], "cid") || isMessageID(text[:start]) || isDated(text[end:]) || strings.EqualFold(addr[len(addr)-3:], "@mm") {
			continue // Netsky@MM: a virus that mails itself
		}
		if !p.take(&p.named, 2*unsafe.Sizeof(Mention{}), path, start) {
			p.leftOut()
			return
		}
		if whole, to := unwrapped(text[:limit], start, end); whole != "" {
			addr, pos, end = whole, to, to
		}
		m := Mention{Address: textAddress(addr), Line: trimSpace(text[l.start():l.end()]), Place: Place{path, start}}
		end = min(end, l.end()) // a literal or a quoted local part may run on to another line
		before, after := text[l.start():start], text[end:l.end()]
		origin, unnamed, reason := isOrigin(before, after), "", ""
		if origin {
			unnamed, reason = p.standsFor(text, from, n)
		}
		m.Head = unnamed != "" || isHead(before, after)
		switch {
		case reason != "":
			m.Block = reason
		case unnamed != "":
			m.Block = p.block(text, n, to, end, true)
		case m.Head, origin, isLabelled(before, after):
			m.Block = p.block(text, n, to, end, false)
		case introduces(after):
			m.Block = p.block(text, n, p.untilNext(text, n, to), l.end(), false)
		}
		p.rep.Mentions = grow(p.rep.Mentions, m)
	}
}

// withoutX400 takes the type off an address that stands in an X.400 one, and returns where
// it begins then: "c=TW;a= ;p=III;dda:SMTP=a@b".
func withoutX400(text, addr string, start int) (string, int) {
	const kind = "SMTP="
	if !hasPrefixFold(addr, kind) || !hasSuffixFold(text[:start], "dda:") && !hasSuffixFold(text[:start], "/dd.") {
		return addr, start
	}
	return addr[len(kind):], start + len(kind)
}

// unwrapped returns the address at text[start:end] with the rest of its domain, which
// stands alone on the line below if that was wrapped behind a hyphen: "a@b-\n  c.example",
// and where that ends. It is "" if there is none.
func unwrapped(text string, start, end int) (addr string, to int) {
	if !strings.HasPrefix(text[end:], "-\n") {
		return "", 0
	}
	below := text[end+2 : min(len(text), end+2+maxLocal)]
	rest := strings.TrimLeft(below, " \t")
	from := end + 2 + len(below) - len(rest)
	tail, _, _ := strings.Cut(rest, "\n")
	tail = strings.TrimRight(tail, " \t>)")
	if tail == "" || strings.IndexByte(tail, '.') < 1 || domainEnd(tail, 0) < len(tail) {
		return "", 0
	}
	return text[start:end] + "-" + tail, from + len(tail)
}

// isMessageID reports whether an address with this text in front of it is the
// value of a Message-ID field that was folded after its name.
func isMessageID(before string) bool {
	before, opened := strings.CutSuffix(before, "<")
	if !opened {
		return false
	}
	before, folded := strings.CutSuffix(strings.TrimRight(before, " \t>"), "\n")
	return folded && hasSuffixFold(strings.TrimRight(before, " \t"), "message-id:")
}

// isDated reports whether the line below an address that ends its own gives a date, as
// below a message id: "<1@a.example>\n of Tue, 14 Feb 1995 …".
func isDated(behind string) bool {
	line, ok := strings.CutPrefix(strings.TrimLeft(behind, "> \t"), "\n")
	if !ok {
		return false
	}
	date, ok := strings.CutPrefix(strings.TrimLeft(line, " \t"), "of ")
	return ok && len(date) > 4 && date[3] == ',' && strings.Contains("Mon Tue Wed Thu Fri Sat Sun", date[:3])
}

// isNamedID reports whether an address with this text in front of it is a
// message id that is called so: "message-id: 1.2@a.example".
func isNamedID(before string) bool {
	before = strings.TrimRight(before, " \t<:=")
	return hasSuffixFold(before, "message-id") || hasSuffixFold(before, "message id")
}

// isHead reports whether an address with these words before and after it on its line
// is the head of a block about it.
func isHead(before, after string) bool {
	return mayOpenHead(before, after) && mayFollowHead(after)
}

// mayOpenHead reports whether these words, which stand in front of an address on its
// line, are nothing but marks, a number, a name or a label.
func mayOpenHead(before, after string) bool {
	before = opened(before)
	if n := numeral(before); n > 0 {
		before = opened(before[n:])
	}
	if before == "" {
		return true
	}
	return strings.EqualFold(before, "mailto:") || strings.EqualFold(before, "rfc822;") || strings.EqualFold(before, "smtp:") || isNameOfLink(before) || isDisplayName(before, after) || isBullet(before) ||
		before[len(before)-1] == '=' && isRecipientKey(before[:len(before)-1])
}

// mayFollowHead reports whether an address with this behind it on its line ends the
// line, but for marks, or goes on with a reason.
func mayFollowHead(after string) bool {
	i := 0
	for i < len(after) && closesHead(after[i]) {
		i++
	}
	rest := after[i:]
	closed := i > 0
	if rest == "" {
		return true
	}
	if after[0] == '\t' || strings.Contains(after[:i], "  ") {
		return true // a column of addresses and one of reasons
	}
	if strings.HasPrefix(rest, "\u2026") || closed && after[i-1] == ' ' && strings.HasPrefix(rest, "... ") {
		return true // smail's "<a@b> ... unknown user", but not sendmail's "<a@b>... Deferred", which ends a dialogue
	}
	if strings.HasPrefix(rest, "... ") && codeAt(rest, 4) {
		return true // "a@b... 550 User unknown"
	}
	if len(rest) > 3 && (strings.HasPrefix(rest, "->") || strings.HasPrefix(rest, "=>") || strings.HasPrefix(rest, "<-")) && codeAt(rest, 3) {
		return true // "a@b -> 550 no such user"
	}
	switch rest[0] {
	case ':', '(', '[':
		return true
	case ';':
		return strings.IndexByte(rest, '@') < 0 || endsRow(rest)
	case ',':
		return endsRow(rest)
	case '.':
		return trimSpace(rest[1:]) == ""
	case '-', '=':
		return closed
	case '4', '5':
		return closed && codeAt(rest, 0) // "a@b 550 No such user"
	case "\u2013"[0]: // the first byte of both dashes
		return closed && (strings.HasPrefix(rest, "\u2013 ") || strings.HasPrefix(rest, "\u2014 "))
	case '<':
		// "a@b <a@b>", "a@b<mailto:a@b>"
		return strings.IndexByte(rest, '@') >= 0
	}
	return closed && isTime(rest) || strings.HasPrefix(rest, "：") // the colon of Chinese
}

// endsRow reports whether a separator behind an address is the last thing on its line,
// or a reply code stands behind it: "a@b;550;No such user".
func endsRow(rest string) bool { return trimSpace(rest[1:]) == "" || codeAt(rest, 1) }

// isTime reports whether words say when delivery was tried, as Exchange puts it after
// an address: "on Mon, 5 Jan 2026 10:00:00 +0000".
func isTime(words string) bool {
	return len(words) < 60 && (strings.HasPrefix(words, "on ") || strings.HasPrefix(words, "am ") || strings.HasPrefix(words, "le ") || strings.HasPrefix(words, "il ") || strings.HasPrefix(words, "el ")) &&
		strings.IndexByte(words, ':') > 0
}

// isBullet reports whether s is a non-ASCII mark that begins an entry of a list.
func isBullet(s string) bool {
	switch s {
	case "\u2022 ", "\u00b7 ", "\u2717 ", "\u2718 ", "\u274c ", "\u00d7 ", "\u2192 ", "\u25a0 ", "\u25cf ", "\u25aa ", "\u30fb", "\u25a0", "\u25cf":
		return true
	}
	return false
}

// isLabelled reports whether an address stands alone after a word that says that it
// is a recipient: "Recipient address: <a@b>".
func isLabelled(before, after string) bool {
	label, ok := strings.CutSuffix(strings.TrimRight(before, "<\"' \t"), ":")
	label = opened(label)
	if label = trimSpace(label[numeral(label):]); !ok || len(label) > 40 || trimBlock(after) != "" {
		return false
	}
	return hasPrefixFold(label, "recipient") || hasPrefixFold(label, "addressee") || hasSuffixFold(label, " recipient") || hasSuffixFold(label, " recipients")
}

// isOrigin reports whether another address, a file or a pipe came from this address,
// and the line says nothing else: Exim's "(generated from <a@b>)" and "generated by
// a@b", sendmail's "(expanded from: <a@b>)".
func isOrigin(before, after string) bool {
	n := len(before)
	for n > 0 && (before[n-1] == ' ' || before[n-1] == '<' || before[n-1] == ':') {
		n--
	}
	before = before[:n]
	return (strings.HasSuffix(before, "generated from") || strings.HasSuffix(before, "expanded from") || strings.HasSuffix(before, "generated by")) && trimBlock(after) == ""
}

// isUnnamed reports whether s is an entry in a list of recipients that names no
// address: a pipe or a file, as Exim and sendmail write them, a user of the host, or
// nobody.
func isUnnamed(s string) bool {
	s = strings.TrimPrefix(s, "\"")
	if s == "" || strings.IndexByte(s, '@') >= 0 {
		return false
	}
	return s[0] == '|' || s[0] == '/' || strings.HasPrefix(s, "pipe to ") || strings.HasPrefix(s, "save to ") || s == "an undisclosed address" ||
		len(s) <= maxLocal && isLetter(s[0]) && strings.IndexFunc(s, func(r rune) bool { return r < utf8.RuneSelf && !isLocal(byte(r)) }) < 0
}

// isReason reports whether s is the line that sendmail puts in front of the origin.
func isReason(s string) bool { return strings.HasPrefix(s, "(reason:") }

// standsFor returns the entry without an address that came from the origin on line n,
// which is then the recipient, and the reason that stands between the two. Both are ""
// if there is no such entry.
func (p *parser) standsFor(text string, from, n int) (entry, reason string) {
	if n--; n < from {
		return "", ""
	}
	entry = trimSpace(p.lines[n].in(text))
	if n > from && isReason(entry) {
		n--
		entry, reason = trimSpace(p.lines[n].in(text)), entry
	}
	if !isUnnamed(entry) {
		return "", ""
	}
	return entry, reason
}

// beginsUnnamed reports whether s, line n of a text, is an entry that names no
// address but has its origin on a line below.
func (p *parser) beginsUnnamed(s, text string, n, to int) bool {
	if !isUnnamed(s) {
		return false
	}
	if n++; n < to && isReason(trimSpace(p.lines[n].in(text))) {
		n++
	}
	if n >= to {
		return false
	}
	below := p.lines[n].in(text)
	at := strings.IndexByte(below, '@')
	if at < 0 {
		return false
	}
	_, start, end := nextAddress(below, 0)
	return start < at && isOrigin(below[:start], below[end:])
}

// isTitle reports whether s, line n of a text, is the title of a list that begins
// below it: it ends in a colon, or its entries are indented under it.
func (p *parser) isTitle(s, text string, n, to int) bool {
	if strings.IndexByte(s, '@') >= 0 {
		return false
	}
	if !strings.HasSuffix(s, ":") {
		return n+1 < to && indent(text, p.lines[n]) < indent(text, p.lines[n+1]) && startsWithHead(trimSpace(p.lines[n+1].in(text)))
	}
	for i := n + 1; i < to && i <= n+introduced; i++ {
		if below := trimSpace(p.lines[i].in(text)); below != "" {
			return startsWithHead(below)
		}
	}
	return false
}

// introduced is how many lines are searched for what a line introduces. It is small
// because the next such line does not end the search, so lines are read repeatedly.
const introduced = 6

// introduces reports whether the words after the last address of a line announce
// what stands below: "your message to <a@b> was rejected:".
func introduces(after string) bool {
	return strings.IndexByte(after, '@') < 0 && strings.HasSuffix(trimSpace(after), ":")
}

// untilNext returns where what line n introduces ends: at the next line that
// introduces something itself, or where the search ends.
func (p *parser) untilNext(text string, n, to int) int {
	to = min(to, n+introduced)
	for i := n + 1; i < to; i++ {
		s := text[p.lines[i].start():p.lines[i].end()]
		if at := strings.LastIndexByte(s, '@'); at > 0 && introduces(s[at+1:]) {
			return i
		}
	}
	return to
}

// opened takes what opens a head off the front of s.
func opened(s string) string {
	for s != "" && opensHead(s[0]) {
		s = s[1:]
	}
	return s
}

// numeral returns how long the number of an entry in a list is that s begins
// with: "1. ", "12) ", "3] ", "4  ".
func numeral(s string) int {
	i := 0
	for i < len(s) && isDigit(s[i]) {
		i++
	}
	if i == 0 || i > 3 || i+1 > len(s) {
		return 0
	}
	if s[i] == ' ' || s[i] == '\t' {
		if i > 2 && (s[0] == '2' || s[0] == '4' || s[0] == '5') {
			return 0 // a reply code
		}
		return i + 1
	}
	if i+2 > len(s) || strings.IndexByte(".)]:", s[i]) < 0 || s[i+1] != ' ' && s[i+1] != '\t' {
		return 0
	}
	return i + 2
}

// isNameOfLink reports whether s is the name in front of an address that Exchange
// made a link: "Jane Doe<mailto:jane@b>".
func isNameOfLink(s string) bool {
	name, ok := strings.CutSuffix(s, "<mailto:")
	if !ok || name == "" || len(name) >= 64 || strings.IndexByte(name, ':') >= 0 {
		return false
	}
	blanks := strings.Count(name, " ")
	return blanks == 0 || blanks < 4 && strings.IndexByte(name, '@') < 0
}

// isDisplayName reports whether the name of a person stands before an address, and
// after it why they were not reached: "Jane Doe <jane@b>: unknown".
func isDisplayName(before, after string) bool {
	name, ok := strings.CutSuffix(before, " <")
	if !ok || len(name) > 40 || hasSuffixFold(name, "from") || !strings.HasPrefix(after, ">:") && !(strings.HasPrefix(after, "> ") && isTime(after[2:])) {
		return false
	}
	last := strings.LastIndexByte(name, ' ') + 1
	return last > 0 && last < len(name) && strings.Count(name, " ") < 5 && capital(name[0]) && capital(name[last]) // between them may be "van der"
}

// capital reports whether c may begin the name of a person. Any character that is not
// ASCII may.
func capital(c byte) bool { return 'A' <= c && c <= 'Z' || c >= 0x80 || c == '"' }

func opensHead(c byte) bool {
	switch c {
	case ' ', '\t', '*', '-', '+', '#', '<', '"', '\'', '`', '>', '(', '[':
		return true
	}
	return false
}

func closesHead(c byte) bool {
	switch c {
	case ' ', '\t', '>', '"', '\'', '`', ')', ']':
		return true
	}
	return false
}

// blockLines is how many lines of a block are read.
const blockLines = 40

// block returns the block about an address, "" if there is none: what follows pos on
// line n, up to the next empty line, head or title, and before line to. An empty line
// may stand between the address and its block, unless paragraph is set.
func (p *parser) block(text string, n, to, pos int, paragraph bool) string {
	end := p.lines[n].end()
	empty := trimBlock(text[pos:end]) == ""
	for i := n + 1; i < to && i < n+blockLines; i++ {
		l := p.lines[i]
		s := trimSpace(text[l.start():l.end()])
		if s == "" {
			if empty && !paragraph {
				continue // an empty line between head and text
			}
			break
		}
		if (i > n+1 || !empty) && isRuler(s) {
			break // what follows is about nobody, as a lawyer's words are, or about all in a table
		}
		if p.beginsUnnamed(s, text, i, to) || empty && (i > n+1 || indent(text, l) < indent(text, p.lines[n])) && p.isTitle(s, text, i, to) {
			break
		}
		if at := strings.IndexByte(s, '@'); at > 0 {
			_, start, after := nextAddress(s, 0)
			if start < at && (isHead(s[:start], s[after:]) || isLabelled(s[:start], s[after:])) && !strings.HasPrefix(trimSpace(s[after:]), ">...") {
				// The next address, unless it stands within the reply to this one.
				if l.lead == 0 || empty || indent(text, p.lines[n]) >= indent(text, l) {
					break
				}
			}
		}
		empty = false
		end = l.end()
	}
	return trimBlock(text[pos:end])
}

// isRuler reports whether a line is a ruler across the page: "**********", "+-----+-----+".
func isRuler(s string) bool {
	return len(s) >= minRuler && (strings.IndexByte("*=_-#~", s[0]) >= 0 && strings.Trim(s, s[:1]) == "" || s[0] == '+' && strings.Trim(s, "+-=") == "")
}

// minRuler is how many marks make a ruler.
const minRuler = 10

// trimBlock takes the marks that close a head off the front of s, and white space off
// both ends.
func trimBlock(s string) string {
	i, j := 0, len(s)
	for i < j && (closesHead(s[i]) || s[i] == '\n' || s[i] == ':' || s[i] == '.' || (s[i] == ',' || s[i] == ';') && (i+1 == j || s[i+1] == '\n')) {
		i++
	}
	return trimSpace(s[i:j])
}

// indent counts the blanks at the front of a line; a tab counts as eight.
func indent(text string, l line) int {
	n := 0
	for i := l.start(); i < l.end() && (text[i] == ' ' || text[i] == '\t'); i++ {
		n++
		if text[i] == '\t' {
			n += 7
		}
	}
	return n
}

func hasSuffixFold(s, suffix string) bool {
	return len(s) >= len(suffix) && strings.EqualFold(s[len(s)-len(suffix):], suffix)
}
