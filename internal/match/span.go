package match

import "unicode/utf8"

// Offset returns where in text the byte at the normalised offset n came from.
func Offset(text string, n int) int {
	at, _ := Span(text, n, n)
	return at
}

// Span returns where in text the bytes at the normalised offsets start and end
// came from: the inverse of normalising, for the few hits that are shown to
// people.
func Span(text string, start, end int) (from, to int) {
	var buf [utf8.UTFMax]byte
	last, made := byte(' '), 0
	from = -1
	n := start
	for i := 0; i < len(text); {
		c := text[i]
		// Within a word each byte makes one.
		if last != ' ' && c < utf8.RuneSelf && !blankByte(c) {
			if made >= n {
				if from < 0 {
					from, n = i, end
				}
				if made >= n {
					return from, i
				}
			}
			last = c
			made++
			i++
			continue
		}
		step, out := 1, 0
		switch {
		case c >= utf8.RuneSelf:
			r, size := utf8.DecodeRuneInString(text[i:])
			step = size
			if folded := appendFolded(buf[:0], r, last); len(folded) > 0 {
				out, last = len(folded), folded[len(folded)-1]
			}
		case blankByte(c):
			if last != ' ' {
				out, last = 1, ' '
			}
		default:
			if skip := replyPrefix(text[i:]); skip > 0 {
				step = skip
			} else {
				out, last = 1, c
			}
		}
		if out > 0 && made+out > n {
			if from < 0 {
				from, n = i, end
			}
			if made+out > n {
				return from, i
			}
		}
		made += out
		i += step
	}
	if from < 0 {
		from = len(text)
	}
	return from, len(text)
}
