package dsn

import "strings"

// mendBroken puts the words of diagnostics together again that a server folded in
// mid-word, if the notice has them whole.
//
// QUIRK(Domino): "X-Notes; User bob (bob@example.com) not listed i\r\n n Domino Directory".
func (p *parser) mendBroken() {
	for i := range p.rep.Recipients[:min(len(p.rep.Recipients), maxBroken)] {
		r := &p.rep.Recipients[i]
		if r.DiagnosticType != "x-notes" {
			continue
		}
		for j := range p.rep.Notice[:min(len(p.rep.Notice), 2)] {
			text := p.rep.Notice[j].Text
			if whole := wholeIn(text[:min(len(text), brokenLimit)], r.Diagnostic); whole != "" {
				r.Diagnostic = whole
				break
			}
		}
	}
}

// maxBroken is how many recipients are looked at, brokenLimit how many bytes of a notice,
// and brokenTurns how many places in it.
const maxBroken, brokenLimit, brokenTurns = 32, 4 << 10, 8

// wholeIn returns the words of a text as they stand in a notice, with one space between
// them. It is "" if they do not, whatever white space is in either.
func wholeIn(notice, text string) string {
	first, _, _ := strings.Cut(text, " ")
	if first == "" {
		return ""
	}
	for range brokenTurns {
		i := strings.Index(notice, first)
		if i < 0 {
			break
		}
		if n := sameLettersIn(notice[i:], text); n > 0 {
			return strings.Join(strings.Fields(notice[i:i+n]), " ")
		}
		notice = notice[i+len(first):]
	}
	return ""
}

// sameLettersIn returns how many bytes at the front of a notice have the bytes of a text,
// white space aside; 0 if they have not.
func sameLettersIn(notice, text string) int {
	n := 0
	for i := 0; i < len(text); i++ {
		if isSpace(text[i]) {
			continue
		}
		for n < len(notice) && isSpace(notice[n]) {
			n++
		}
		if n == len(notice) || notice[n] != text[i] {
			return 0
		}
		n++
	}
	return n
}
