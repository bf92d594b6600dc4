package classify

import (
	"slices"
	"strings"

	"bounced/dsn"
)

// fromProse takes targets from prose: the address on the first line that says why, or
// that something failed, else the first one mentioned, and others like it.
func (s *scratch) fromProse() {
	first := s.nextMeant(0)
	if first < 0 {
		return
	}
	for i := first; i >= 0 && i < few; i = s.nextMeant(i + 1) {
		if s.saysWhat(&s.rep.Mentions[i]) {
			if i == first || !s.listedWith(&s.rep.Mentions[i], &s.rep.Mentions[i-1]) {
				first = i
			}
			break
		}
	}
	m := &s.rep.Mentions[first]
	s.target(m.Address)
	s.likewise(m, s.rep.Mentions[first+1:])
}

// nextMeant returns the first mention from i on that may be of a recipient, -1 if
// there is none.
func (s *scratch) nextMeant(i int) int {
	for ; i < len(s.rep.Mentions); i++ {
		if s.mayBeMeant(i) {
			return i
		}
	}
	return -1
}

// fromSentence takes the target from a sentence that says why it was not reached, if
// nothing is said about the addresses that stand alone below: they may be whom to write
// to instead, or who wrote the notice.
func (s *scratch) fromSentence() {
	list := s.rep.Mentions[:min(len(s.rep.Mentions), few)]
	first := slices.IndexFunc(list, func(m dsn.Mention) bool { return m.Head })
	if first <= 0 {
		return // as nearly always
	}
	for i := range list[first:] {
		if m := &list[first+i]; m.Head && (refused(m) || s.blamed(m) || s.saysFailure(lineOf(m.Block))) {
			return
		}
		if list[first+i].Head && slices.ContainsFunc(list[:first], func(above dsn.Mention) bool { return strings.EqualFold(above.Address, list[first+i].Address) }) {
			return // those in the list are meant
		}
	}
	for i := range list[:first] {
		if m := &list[i]; s.mayBeMeant(i) && s.hintsWhy(lineOf(m.Line)) && !strings.HasSuffix(m.Line, ":") {
			s.target(m.Address)
			return
		}
	}
}

// mayBeMeant reports whether mention i may name a recipient that was not reached.
func (s *scratch) mayBeMeant(i int) bool {
	m := &s.rep.Mentions[i]
	return (!s.own(m.Address) || i < few && s.ofItself(m)) && !derived(m.Line) && !otherwise(m) && !labelled(m, senderLabels...) && !isAny(m.Address, s.instead) && !s.movedTo(m) &&
		!(i < few && (fromAbroad(m) || addressesReader(m) || saysReached(m) || s.succeeds(m)))
}

// saysWhat reports whether the line of a mention says that something failed, or why.
func (s *scratch) saysWhat(m *dsn.Mention) bool {
	line := lineOf(m.Line)
	return s.reason(line) || s.saysFailure(line)
}

// addressesReader reports whether a mention stands in the line that opens a letter:
// "Hello a@b,".
func addressesReader(m *dsn.Mention) bool {
	before, after, _ := strings.Cut(lineOf(m.Line), m.Address)
	return slices.Contains(salutations, strings.ToLower(strings.Trim(before, "<\"' "))) && strings.Trim(after, ">,!:\"' ") == ""
}

var salutations = []string{"hello", "hi", "dear", "hallo", "guten tag", "bonjour", "hola", "olá", "ciao", "salve", "beste", "hej", "cześć", "здравствуйте", "merhaba"}

// reachedWords are words in front of an address that say so, besides those of titles.
var reachedWords = []string{"reached ", "delivered:", "erreicht hat ", "a atteint "}

// saysReached tells a sentence that says in front of its address that mail reached it.
func saysReached(m *dsn.Mention) bool {
	before, _, _ := strings.Cut(lineOf(m.Line), m.Address)
	before = strings.ToLower(clause(before))
	return before != "" && (hasWords(before, reachedTitles) || hasWords(before, reachedWords)) && !hasWords(before, failedTitles)
}
