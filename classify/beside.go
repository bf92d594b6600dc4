package classify

import "strings"

// findBeside takes for rows the addresses that one sentence names, each with the reason
// behind it: "a@b (user unknown), c@d (mailbox full)".
func (s *scratch) findBeside() {
	from := 0
	for i := range s.rep.Mentions {
		m := &s.rep.Mentions[i]
		words, goesOn := s.besideIt(i)
		switch {
		case !s.saysWhy(words) || s.ourSide(m.Address) || otherwise(m) || labelled(m, senderLabels...) || fromAbroad(m):
			from = i + 1
		case !goesOn && i > from:
			for n := from; n <= i; n++ {
				s.rows = append(s.rows, int32(n))
			}
			s.beside = true
			return
		case !goesOn:
			from = i + 1
		}
	}
}

// besideIt returns what stands behind the address of mention i, up to the next one or
// the end of the line, and whether the sentence goes on with that one.
func (s *scratch) besideIt(i int) (words string, goesOn bool) {
	m := &s.rep.Mentions[i]
	text, at := s.rep.Text(m.Place.Part), m.Place.Offset+len(m.Address)
	if at > len(text) {
		return "", false
	}
	if i+1 < len(s.rep.Mentions) {
		if next := &s.rep.Mentions[i+1]; next.Place.Part == m.Place.Part && next.Place.Offset > at && next.Place.Offset-at <= besideLimit && next.Place.Offset <= len(text) {
			words = strings.TrimRight(text[at:next.Place.Offset], " \t\n<\"'([")
			if strings.Count(words, "\n") < 2 && endsItem(words) {
				return words, true
			}
		}
	}
	words, _, _ = strings.Cut(text[at:min(len(text), at+besideLimit)], "\n")
	return words, false
}

// besideLimit is how much of what stands behind such an address is read, in bytes.
const besideLimit = 160

// endsItem reports whether words end as an item of a list in a sentence does.
func endsItem(words string) bool {
	if words == "" {
		return false
	}
	if strings.IndexByte(",;|/", words[len(words)-1]) >= 0 {
		return true
	}
	last := words[strings.LastIndexAny(words, " \t\n")+1:]
	return last != words && isAny(last, conjunctions)
}

// sayBeside lets nothing speak of a target but what stands beside its address, if it
// is one of them.
func (s *scratch) sayBeside(t *target) bool {
	for i := t.mention.first; i > 0; i = s.mentions[i-1] {
		if s.isRow(int(i - 1)) {
			words, _ := s.besideIt(int(i - 1))
			s.say(words, &s.rep.Mentions[i-1].Place, "")
			return true
		}
	}
	return false
}
