package classify

import (
	"slices"
	"strings"

	"bounced/dsn"
)

// fromProse takes the recipient from the first line that mentions somebody: the first
// that says why, or that something failed, if there is such a line.
func (s *scratch) fromProse() {
	first := -1
	for i := range s.rep.Mentions {
		if !s.mayBeMeant(i) {
			continue
		}
		if first < 0 {
			first = i
		}
		if i >= few || s.saysWhat(&s.rep.Mentions[i]) {
			if i < few && !(i > first && s.listedWith(&s.rep.Mentions[i], &s.rep.Mentions[i-1])) {
				first = i
			}
			break
		}
	}
	if first >= 0 {
		m := &s.rep.Mentions[first]
		s.target(m.Address)
		s.likewise(m, s.rep.Mentions[first+1:])
	}
}

// fromSentence takes the recipient from a sentence that says why it was not reached,
// where addresses below stand alone and nothing is said of them: they may be whom to
// write to instead, or who wrote the notice.
func (s *scratch) fromSentence() {
	list := s.rep.Mentions[:min(len(s.rep.Mentions), few)]
	first := slices.IndexFunc(list, func(m dsn.Mention) bool { return m.Head })
	if first <= 0 {
		return // as mostly
	}
	for i := range list[first:] {
		if m := &list[first+i]; m.Head && (refused(m) || s.blamed(m) || s.saysFailure(m.Block[:min(len(m.Block), lineLimit)])) {
			return
		}
	}
	for i := range list[:first] {
		if m := &list[i]; s.mayBeMeant(i) && s.hintsWhy(m.Line[:min(len(m.Line), lineLimit)]) && !strings.HasSuffix(m.Line, ":") {
			s.target(m.Address)
			return
		}
	}
}

// mayBeMeant reports whether mention i may name a recipient that was not reached.
func (s *scratch) mayBeMeant(i int) bool {
	m := &s.rep.Mentions[i]
	return (!s.own(m.Address) || i < few && s.ofItself(m)) && !derived(m.Line) && !otherwise(m) && !labelled(m, senderLabels...) &&
		!(i < few && (fromAbroad(m) || addressesReader(m) || saysReached(m)))
}

// saysWhat reports whether the line of a mention says why, or that, something failed.
func (s *scratch) saysWhat(m *dsn.Mention) bool {
	line := m.Line[:min(len(m.Line), lineLimit)]
	return s.reason(line) || s.saysFailure(line)
}

// addressesReader tells the line that opens a letter: "Hello a@b,".
func addressesReader(m *dsn.Mention) bool {
	before, after, _ := strings.Cut(m.Line[:min(len(m.Line), lineLimit)], m.Address)
	return slices.Contains(salutations, strings.ToLower(strings.Trim(before, "<\"' "))) && strings.Trim(after, ">,!:\"' ") == ""
}

var salutations = []string{"hello", "hi", "dear", "hallo", "guten tag", "bonjour", "hola", "olá", "ciao", "salve", "beste", "hej", "cześć", "здравствуйте", "merhaba"}

// saysReached tells a line that says in front of its address that mail reached it.
func saysReached(m *dsn.Mention) bool {
	before, _, _ := strings.Cut(m.Line[:min(len(m.Line), lineLimit)], m.Address)
	before = strings.ToLower(before)
	return before != "" && hasWords(before, reachedTitles) && !hasWords(before, failedTitles)
}
