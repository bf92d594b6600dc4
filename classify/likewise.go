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
	if s.namedLikewise(first, rest); s.together || s.severally {
		return
	}
	s.sameFront(first, rest)
	words := unnamedFront(announcing(first))
	if words == "" {
		return
	}
	reasons := strings.HasSuffix(words, ":") && s.hintsWhy(words) // "User unknown: a@b"
	for i := range rest {
		m := &rest[i]
		if w := unnamedFront(announcing(m)); w != "" && !s.own(m.Address) && (strings.EqualFold(w, words) || strings.HasSuffix(w, ":") && (s.hintsWhy(w) || s.saysFailure(w) || reasons && s.foundIn(w).text)) {
			s.target(m.Address)
			s.severally = true
		}
	}
}

// namedLikewise takes as targets the addresses in the lines below the first one that, as
// its line does, hold nothing but somebody's name and address: "- Jane Roe <a@b>". Between
// them may be the reason of the one above, and empty lines if they are of one domain: who
// signs below is of another.
func (s *scratch) namedLikewise(first *dsn.Mention, rest []dsn.Mention) {
	if !isNamed(first) {
		return
	}
	for i := range rest {
		m := &rest[i]
		between, ok := s.linesBetween(first, m)
		if !ok || !isNamed(m) || s.own(m.Address) || i < few && s.helps(m) {
			return
		}
		near := strings.EqualFold(domainOf(m.Address), domainOf(first.Address))
		switch reason := strings.TrimSpace(between); {
		case between == "", reason == "" && near:
			s.together = true
		case !strings.Contains(reason, "\n\n") && (near || !strings.Contains("\n"+between, "\n\n")) && s.saysWhy(reason):
			s.severally = true
		default:
			return
		}
		s.target(m.Address)
		first = m
	}
}

// linesBetween returns what stands between the lines of two mentions. It is not ok if
// they are far apart.
func (s *scratch) linesBetween(first, m *dsn.Mention) (string, bool) {
	text, from, to := s.rep.Text(m.Place.Part), first.Place.Offset, m.Place.Offset
	if m.Place.Part != first.Place.Part || from >= to || to-from > namedGap || to > len(text) {
		return "", false
	}
	_, between, _ := strings.Cut(text[from:to], "\n")
	return between[:strings.LastIndexByte(between, '\n')+1], strings.IndexByte(text[from:to], '\n') >= 0
}

// namedGap is how far apart such lines may be, in bytes.
const namedGap = 400

// isNamed reports whether a line holds a name, and an address in brackets.
func isNamed(m *dsn.Mention) bool {
	before, behind, ok := strings.Cut(lineOf(m.Line), m.Address)
	return ok && len(before) <= frontLimit && strings.Trim(behind, ">)],;\" ") == "" && isNameInFront(strings.TrimLeft(before, " \t-*•"))
}

// isNameInFront reports whether a text is a name in front of an address in brackets:
// "Jane Roe <", "\"Roe, Jane\" (".
func isNameInFront(text string) bool {
	text = strings.TrimRight(text, " ")
	for _, kind := range [...]string{"smtp:", "mailto:"} {
		if hasSuffixFold(text, kind) {
			text = text[:len(text)-len(kind)]
		}
	}
	if text == "" || strings.IndexByte("<([", text[len(text)-1]) < 0 {
		return false
	}
	name := strings.Trim(text, "<([ \"'")
	if name == "" || strings.ContainsAny(name, ":;@?!<>") || strings.Count(name, " ") >= nameWords {
		return false
	}
	for word := range strings.FieldsSeq(name) {
		if c := word[0]; c >= 'a' && c <= 'z' && len(word) > len("von") {
			return false // "could not be delivered to <"
		}
	}
	return true
}

// nameWords is how many words a name may have.
const nameWords = 5

// namesNext reports whether the words between two addresses lead from one to the name of
// the other: ">; Jane Roe <", "> and Jane Roe <".
func namesNext(between string) bool {
	between = strings.TrimLeft(between, ">)]\"'")
	if between != "" && strings.IndexByte(",;", between[0]) >= 0 {
		return isNameInFront(strings.TrimLeft(between[1:], " "))
	}
	word, name, _ := strings.Cut(strings.TrimLeft(between, " "), " ")
	return slices.Contains(conjunctions, word) && isNameInFront(name)
}

// unnamedFront takes the name off words in front of an address: "Not delivered to: Jane
// Roe".
func unnamedFront(words string) string {
	if label, name, ok := strings.Cut(words, ": "); ok && isNameInFront(name+" <") {
		return label + ":"
	}
	return words
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
	if m.Place.Part != before.Place.Part || gap < 1 || gap > frontLimit || m.Place.Offset > len(text) {
		return false
	}
	between := text[end:m.Place.Offset]
	if gap > gapLimit {
		return namesNext(between)
	}
	words := strings.Trim(between, "<>,; \t\r\n")
	return words == "" && strings.ContainsAny(between, ",;") || slices.Contains(conjunctions, words) || namesNext(between)
}

// conjunctions are the words in front of the last address of a list.
var conjunctions = []string{"and", "&", "und", "et", "y", "e", "en", "och", "og", "ja", "i", "a", "an", "oraz", "ir", "un", "és", "și", "ve", "dan", "eta", "и", "і", "та", "και"}

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
	line := strings.TrimRight(lineOf(m.Line), ">)]'\"")
	words := strings.TrimRight(strings.TrimSuffix(line, m.Address), " <(['\"")
	if len(words) == len(line) || len(words) > 80 || strings.IndexByte(words, ' ') < 0 {
		return ""
	}
	return words
}
