package match

import (
	"unicode/utf8"

	"bounced/internal/octets"
)

// Span returns where in text the bytes of a hit in it came from. It goes over the text
// up to there once more, so it is for the few hits that decide, or that people are
// shown.
func Span(text string, h Hit) (from, to int) {
	w := walk{text: text, last: ' '}
	w.to(int(h.Start))
	from = w.at
	w.to(int(h.End))
	return from, w.at
}

// walk goes over a text and counts the bytes of its normalised form.
type walk struct {
	text string
	at   int  // how far it went
	made int  // how many normalised bytes that makes
	last byte // the last of them; a text begins as if a space came before it
}

// to goes to what makes the byte at the normalised offset n, or to the end of the text.
func (w *walk) to(n int) {
	for w.at < len(w.text) {
		plain := w.plain()
		if w.made+plain > n {
			w.skip(n - w.made)
			return
		}
		w.skip(plain)
		if plain < 8 && w.at < len(w.text) && !w.step(n) {
			return
		}
	}
}

// plain returns how many of the next eight bytes make one byte each, up to the first
// that does not. As a rule that is all of them.
func (w *walk) plain() int {
	var x, before uint64
	if w.at+8 <= len(w.text) {
		x = octets.Load(w.text, w.at)
	} else {
		x = octets.LoadRest(w.text, w.at)
	}
	if w.last == ' ' {
		before = afterSpace
	}
	low := x &^ octets.Tops
	return octets.First(oddBytes(x, low, octets.Within(low, ' ', ' '), before))
}

// skip goes over k bytes that make one each.
func (w *walk) skip(k int) {
	if k > 0 {
		w.at, w.made = w.at+k, w.made+k
		w.last = w.text[w.at-1]
	}
}

// step goes over the character at w.at, unless that makes the byte at n.
func (w *walk) step(n int) bool {
	var buf [utf8.UTFMax]byte
	size, out, last := 1, 0, w.last
	switch c := w.text[w.at]; {
	case c >= utf8.RuneSelf:
		var r rune
		r, size = utf8.DecodeRuneInString(w.text[w.at:])
		if folded := appendFolded(buf[:0], r, last); len(folded) > 0 {
			out, last = len(folded), folded[len(folded)-1]
		}
	case blankByte(c):
		if last != ' ' {
			out, last = 1, ' '
		}
	default:
		if skip := replyPrefix(w.text[w.at:]); skip > 0 {
			size = skip
		} else {
			out, last = 1, c
		}
	}
	if out > 0 && w.made+out > n {
		return false
	}
	w.at, w.made, w.last = w.at+size, w.made+out, last
	return true
}
