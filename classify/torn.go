package classify

import (
	"strings"

	"bounced/internal/match"
)

// tryWithout lets the table judge what was said to a target once more, without its
// address, if nothing was understood of it. Where there is much, that would take long.
func (s *scratch) tryWithout(t *target, f *facts, words []said, best, second *verdict) {
	if s.heard && !s.weak(best) || len(s.targets) > few {
		return
	}
	for i := range words {
		cut, ok := words[i].without(t.address)
		if ok && s.afford(len(cut.text)) && s.try(f, &cut, best, second) {
			s.heard = true
		}
	}
}

// without returns the text without an address in it and what encloses that, so that
// phrases are found that it tears apart: "The mailbox <a@b> was deleted". It is not ok if
// the address is not there, or at an end of the text, where it tears nothing.
func (w *said) without(address string) (said, bool) {
	at := strings.Index(w.text, address)
	if at < 0 || address == "" {
		return said{}, false
	}
	from, to := at, at+len(address)
	for from > 0 && strings.IndexByte("<(['\"", w.text[from-1]) >= 0 {
		from--
	}
	for to < len(w.text) && strings.IndexByte(">)]'\"", w.text[to]) >= 0 {
		to++
	}
	if strings.TrimSpace(w.text[:from]) == "" || strings.TrimSpace(w.text[to:]) == "" {
		return said{}, false
	}
	cut := *w
	cut.text, cut.whole, cut.cutAt = w.text[:from]+w.text[to:], w.text, from
	return cut, true
}

// span returns where a hit stands in the text as the message has it, and that text.
func (w *said) span(h match.Hit) (whole string, from, to int) {
	from, to = match.Span(w.text, h)
	if w.whole == "" {
		return w.text, from, to
	}
	n := len(w.whole) - len(w.text)
	if from >= w.cutAt {
		from += n
	}
	if to > w.cutAt {
		to += n
	}
	return w.whole, from, to
}
