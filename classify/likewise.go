package classify

import (
	"slices"
	"strings"

	"bounced/dsn"
)

// likewise takes as targets the further addresses that end a line as the first one
// does: after the same words, or after a reason. IMail lists its recipients like this:
// "Unknown user: a@b".
func (s *scratch) likewise(first *dsn.Mention, rest []dsn.Mention) {
	for len(rest) > 0 && s.listedWith(&rest[0], first) && !s.own(rest[0].Address) {
		s.target(rest[0].Address)
		first, rest = &rest[0], rest[1:]
		s.together = true
	}
	if s.together {
		return
	}
	s.sameFront(first, rest)
	words := announcing(first)
	if words == "" {
		return
	}
	reasons := strings.HasSuffix(words, ":") && s.hintsWhy(words) // "User unknown: a@b"
	for i := range rest {
		m := &rest[i]
		if w := announcing(m); w != "" && !s.own(m.Address) && (strings.EqualFold(w, words) || strings.HasSuffix(w, ":") && (s.hintsWhy(w) || s.saysFailure(w) || reasons && s.foundIn(w).text)) {
			s.target(m.Address)
			s.severally = true
		}
	}
}

// sameFront takes as targets the further addresses that have the same words in front of
// them, as in a table whose first column says what happened: "FAILED  a@b  no such user".
func (s *scratch) sameFront(first *dsn.Mention, rest []dsn.Mention) {
	at := strings.Index(lineOf(first.Line), first.Address)
	if at == 0 {
		s.sameStart(rest)
	}
	if at < 3 || at > 40 {
		return
	}
	front := first.Line[:at]
	if words := strings.TrimRight(front, " \t<"); len(words) == len(front) || strings.IndexByte(words, ':') >= 0 {
		return
	}
	for i := range rest {
		m := &rest[i]
		if len(m.Line) > at && strings.EqualFold(m.Line[:at], front) && strings.HasPrefix(m.Line[at:], m.Address) && !s.own(m.Address) {
			s.target(m.Address)
			s.severally = true
		}
	}
}

// sameStart takes as targets the further addresses that begin a line whose rest says
// why, as Zoho lists them: "a@b Invalid Address, ERROR_CODE :550".
func (s *scratch) sameStart(rest []dsn.Mention) {
	for i := range rest[:min(len(rest), few)] {
		m := &rest[i]
		if words, ok := strings.CutPrefix(lineOf(m.Line), m.Address); ok && !s.own(m.Address) && s.saysFailure(words) {
			s.target(m.Address)
		}
	}
}

// listedWith reports whether a mention follows the one before it in a list, on the same
// line or on the next: "a@b, c@d".
func (s *scratch) listedWith(m, before *dsn.Mention) bool {
	text, end := s.rep.Text(m.Place.Part), before.Place.Offset+len(before.Address)
	gap := m.Place.Offset - end
	if m.Place.Part != before.Place.Part || gap < 1 || gap > gapLimit || m.Place.Offset > len(text) {
		return false
	}
	between := text[end:m.Place.Offset]
	words := strings.Trim(between, "<>,; \t\r\n")
	return words == "" && strings.ContainsAny(between, ",;") || slices.Contains(conjunctions, words)
}

// conjunctions are the words in front of the last address of a list.
var conjunctions = []string{"and", "und", "et", "y", "e", "en"}

// gapLimit is how far apart the addresses of a list may be, in bytes.
const gapLimit = 24

// hintsWhy reports whether words hint at a reason that lies with a recipient.
func (s *scratch) hintsWhy(words string) bool {
	first := s.foundIn(words)
	return first.text && aboutRecipient[s.c.table.sayings[first.rule].category]
}

// foundIn returns what the rules find in words alone, without a status or a code.
func (s *scratch) foundIn(words string) finding {
	f := facts{hits: s.scan(words)}
	first, _ := s.c.table.find(&f)
	return first
}

// announcing returns the few words in front of an address that ends its line, "" if
// there are none, or too many, or something follows the address.
func announcing(m *dsn.Mention) string {
	line := strings.TrimRight(lineOf(m.Line), ">'\"")
	words := strings.TrimRight(strings.TrimSuffix(line, m.Address), " <'\"")
	if len(words) == len(line) || len(words) > 80 || strings.IndexByte(words, ' ') < 0 {
		return ""
	}
	return words
}
