package classify

import (
	"slices"
	"strings"

	"bounced/dsn"
)

// entry is a line that names somebody, as lists and tables have them.
type entry struct {
	mention     int
	front, rest string // what stands around the address
}

// findRows notes which mentions are the rows of a list or a table whose lines do not
// look like the heads of blocks: "[1] a@b: user unknown", "Mailbox full  a@b". Two
// that say why make a list of all that have the same in front of the address.
func (s *scratch) findRows() {
	s.rows = s.rows[:0]
	if !s.namesSeveral() {
		return
	}
	var above, over entry // the last rows that say why, behind the address and in front of it
	closed := -1          // the first mention with a reason in front of it
	front, found := "", false
	for i := range s.rep.Mentions {
		r, ok := s.row(i)
		if !ok {
			continue
		}
		if r.rest != "" && !inDialogue(r.front) && s.saysWhy(r.rest) {
			found = found || above.rest != "" && sameFront(above.front, r.front)
			above = r
		}
		if found {
			front = above.front
			break
		}
		if !s.closesReason(&r) {
			over = entry{}
			continue
		}
		if over.front != "" && s.under(&r, &over) {
			s.addRow(over.mention)
			s.addRow(i)
		}
		if over = r; closed < 0 {
			closed = i
		}
	}
	switch {
	case found:
		s.rowsLike(front)
	case len(s.rows) > 0:
	case closed >= 0 && above.rest != "" && above.mention != closed:
		s.addRow(min(closed, above.mention)) // "a@b (user unknown)", and "Mailbox full: c@d"
		s.addRow(max(closed, above.mention))
	default:
		s.findBeside()
	}
}

// addRow notes a mention, and the others on its line, unless it is noted.
func (s *scratch) addRow(n int) {
	if last := len(s.rows) - 1; last >= 0 && int(s.rows[last]) >= n {
		return
	}
	list := s.rep.Mentions
	s.rows = append(s.rows, int32(n))
	for i := n + 1; i < len(list) && list[i].Line == list[n].Line && list[i].Place.Offset-list[n].Place.Offset < len(list[n].Line); i++ {
		s.rows = append(s.rows, int32(i))
	}
}

// rowsLike notes the rows with the same in front of their addresses. A mark alone,
// as a number is, makes a row of any line; words, or nothing, only of one that says why.
func (s *scratch) rowsLike(front string) {
	s.rows = s.rows[:0]
	marked := isMark(front)
	for i := range s.rep.Mentions {
		r, ok := s.row(i)
		if ok && sameFront(front, r.front) && !inDialogue(r.front) && (marked && !s.own(s.rep.Mentions[i].Address) || r.rest != "" && s.saysWhy(r.rest)) {
			s.rows = append(s.rows, int32(i))
		}
	}
}

// isRow reports whether a mention is one of those rows.
func (s *scratch) isRow(i int) bool {
	_, found := slices.BinarySearch(s.rows, int32(i))
	return found
}

// frontLimit is how much of a row stands in front of its address at most, in bytes.
const frontLimit = 80

// row returns the line of mention n as a row, if that is the first on its line and
// may be of a recipient.
func (s *scratch) row(n int) (entry, bool) {
	i := n
	m := &s.rep.Mentions[i]
	line := lineOf(m.Line)
	at := strings.Index(line, m.Address)
	if at < 0 || at > frontLimit || s.ourSide(m.Address) || strings.IndexByte(line[:at], '@') >= 0 && !s.allOurs(line[:at]) {
		return entry{}, false
	}
	front := strings.TrimRight(line[:at], " \t<\"'")
	sender := strings.IndexByte(front, '@') < 0 && (labelled(m, senderLabels...) || fromAbroad(m))
	if sender || derived(line) || otherwise(m) || ofSender(m.Address, line) {
		return entry{}, false
	}
	rest := strings.Trim(line[at+len(m.Address):], aroundRest)
	for i++; rest != "" && i < len(s.rep.Mentions) && strings.HasPrefix(rest, s.rep.Mentions[i].Address); i++ {
		rest = strings.TrimLeft(rest[len(s.rep.Mentions[i].Address):], aroundRest) // "user unknown: a@b, c@d"
	}
	return entry{n, front, rest}, true
}

// aroundRest is what stands around the words behind an address.
const aroundRest = " \t<>\"',;:|()[].-"

// allOurs reports whether all addresses in a text are of our side, as those in a
// column of senders.
func (s *scratch) allOurs(text string) bool {
	return !slices.ContainsFunc(dsn.AppendAddresses(nil, text, few), func(a string) bool { return !s.ourSide(a) })
}

// inDialogue reports whether what follows was said to a host or by one.
func inDialogue(front string) bool {
	return hasAny(front, dialogue) || findCodes(front).code > 0
}

// dialogue is what stands in front of the lines of one.
var dialogue = []string{"<<<", ">>>", "<--", "-->", "rcpt to:", "mail from", "... "}

// saysWhy reports whether words name a reason, be it by a code. In long lists the same
// words stand beside every address.
func (s *scratch) saysWhy(words string) bool {
	if words == "" {
		return false
	}
	if words != s.asked.words {
		s.asked = asked{words, findCodes(words).code >= 400 || s.reason(words) || s.hintsWhy(words)}
	}
	return s.asked.why
}

// asked is what saysWhy found out last. The zero value is nothing.
type asked struct {
	words string
	why   bool // they name a reason
}

// closesReason reports whether a row is a reason with an address behind it.
func (s *scratch) closesReason(r *entry) bool {
	return r.rest == "" && len(r.front) > 4 && !isMark(r.front) && !s.own(s.rep.Mentions[r.mention].Address) &&
		!hasAny(r.front, dialogue) && (s.view.alone == 0 || findCodes(r.front).code == 0) && s.saysWhy(r.front)
}

// under reports whether a row stands on the line below another one, or on the one
// behind that.
func (s *scratch) under(r, over *entry) bool {
	a, b := &s.rep.Mentions[over.mention], &s.rep.Mentions[r.mention]
	text := s.rep.Text(b.Place.Part)
	if a.Place.Part != b.Place.Part || b.Place.Offset > len(text) || a.Place.Offset > b.Place.Offset {
		return false
	}
	gap := text[a.Place.Offset:b.Place.Offset]
	first, last := strings.IndexByte(gap, '\n'), strings.LastIndexByte(gap, '\n')
	return first >= 0 && strings.TrimSpace(gap[first:last]) == ""
}

// isMark reports whether what stands in front of an address is no word: a number, a
// bullet, the rule of a table.
func isMark(front string) bool {
	return front != "" && len(front) <= 8 && !strings.ContainsFunc(front, isWordRune)
}

func isWordRune(r rune) bool {
	return r|0x20 >= 'a' && r|0x20 <= 'z' || r >= 0xaa && r < 0x2000 || r >= 0x3040
}

// sameFront compares what stands in front of two addresses, word by word. One number,
// name of a host or word with a capital is as good as another.
func sameFront(a, b string) bool {
	for {
		var wordA, wordB string
		wordA, a = nextWord(a)
		wordB, b = nextWord(b)
		if wordA == "" || wordB == "" {
			return wordA == wordB
		}
		if wordA != wordB && !sameSort(wordA, wordB) {
			return false
		}
	}
}

// nextWord cuts the first word off a text.
func nextWord(text string) (word, rest string) {
	text = strings.TrimLeft(text, " \t")
	if i := strings.IndexAny(text, " \t"); i >= 0 {
		return text[:i], text[i:]
	}
	return text, ""
}

// sameSort reports whether two words may stand for each other in a column.
func sameSort(a, b string) bool {
	const marks = ",;:|()[]<>"
	bareA, bareB := strings.Trim(a, marks), strings.Trim(b, marks)
	if bareA == "" || bareB == "" || a[len(a)-1] != b[len(b)-1] && (a[len(a)-1:] != bareA[len(bareA)-1:] || b[len(b)-1:] != bareB[len(bareB)-1:]) {
		return false
	}
	return strings.ContainsAny(bareA, digits) && strings.ContainsAny(bareB, digits) || isCapital(bareA[0]) && isCapital(bareB[0]) ||
		hostname(strings.ToLower(bareA)) && hostname(strings.ToLower(bareB))
}

const digits = "0123456789"

func isCapital(c byte) bool { return c >= 'A' && c <= 'Z' || c >= 0x80 }

// inList tells the mentions that stand in a list: heads of blocks, and rows.
func (s *scratch) inList(i int, m *dsn.Mention) bool { return m.Head || s.isRow(i) }
