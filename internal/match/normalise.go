package match

import (
	"slices"
	"unicode"
	"unicode/utf8"
)

// fold maps each ASCII byte to what it counts as: letters in lower case, all
// white space and control characters as a space.
var fold = func() (t [128]byte) {
	for c := range t {
		switch {
		case c >= 'A' && c <= 'Z':
			t[c] = byte(c) + 'a' - 'A'
		case c <= ' ' || c == 0x7f:
			t[c] = ' '
		default:
			t[c] = byte(c)
		}
	}
	return t
}()

// starts maps the letters and digits that begin a word to how they are marked:
// letters are in upper case then, digits 0x20 below themselves. So the automaton
// enters a phrase where a word begins, and not at every letter. All else stays.
var starts = func() (t [128]byte) {
	for c := range t {
		t[c] = byte(c)
		if wordByte(byte(c)) && c > 0x20 {
			t[c] = byte(c) &^ 0x20
		}
	}
	return t
}()

// Normalise appends text to dst as phrases see it: lower case, with the first
// character of each word marked (starts), every run of white space one space,
// quotes straight, soft hyphens and zero-width characters gone, and the reply
// codes in front of continued lines left out.
func Normalise(dst []byte, text string) []byte {
	last := byte(' ')
	if len(dst) > 0 {
		last = dst[len(dst)-1]
	}
	inWord := wordBefore(dst, len(dst))
	n := len(dst)
	dst = slices.Grow(dst, len(text))
	out := dst[:cap(dst)] // has room for what is left of text, as one byte makes one
	for i := 0; i < len(text); {
		c := text[i]
		if c >= utf8.RuneSelf {
			r, size := utf8.DecodeRuneInString(text[i:])
			i += size
			dst = slices.Grow(appendFolded(out[:n], r, last), len(text)-i)
			out = dst[:cap(dst)]
			if len(dst) == n {
				continue
			}
			n = len(dst)
			if last = dst[n-1]; last >= utf8.RuneSelf {
				inWord = wordRune(r)
				continue
			}
			word := wordByte(last)
			if word && !inWord {
				out[n-1] = starts[last]
			}
			inWord = word
			continue
		}
		c = fold[c]
		if last == ' ' {
			if c == ' ' {
				i++
				continue
			}
			if c >= '2' && c <= '5' {
				if skip := replyPrefix(text[i:]); skip > 0 {
					i += skip
					continue
				}
			}
		}
		i++
		last = c
		if !wordByte(c) {
			inWord = false
			out[n] = c
			n++
			continue
		}
		if !inWord {
			inWord = true
			c = starts[c]
		}
		out[n] = c
		n++
		// The rest of the word.
		for i < len(text) {
			if c = wordFold[text[i]]; c == 0 {
				break
			}
			out[n] = c
			n++
			i++
			last = c
		}
	}
	return out[:n]
}

// wordFold is fold for letters and digits, and 0 for all else.
var wordFold = func() (t [256]byte) {
	for c, to := range fold {
		if wordByte(to) && c > ' ' {
			t[c] = to
		}
	}
	return t
}()

func appendFolded(dst []byte, r rune, last byte) []byte {
	switch {
	case r == '’' || r == '‘' || r == '´' || r == 'ʼ':
		return append(dst, '\'')
	case r == '“' || r == '”' || r == '„' || r == '«' || r == '»':
		return append(dst, '"')
	case r == '–' || r == '—' || r == '‑':
		return append(dst, '-')
	case r == 0xad || r >= 0x200b && r <= 0x200f || r == 0xfeff:
		return dst
	case unicode.IsSpace(r):
		if last == ' ' {
			return dst
		}
		return append(dst, ' ')
	case r >= 0xff01 && r <= 0xff5e: // full-width ASCII
		return append(dst, fold[r-0xff01+'!'])
	}
	return utf8.AppendRune(dst, unicode.ToLower(r))
}

// replyPrefix returns the length of what a multi-line SMTP reply repeats in
// front of each line ("550-5.1.1 ", "550-", "550 5.1.1 "), 0 if text does not
// begin so. A lone "550 " stays: it may be a number.
func replyPrefix(text string) int {
	if len(text) < 4 || !digit(text[1]) || !digit(text[2]) || text[3] != '-' && text[3] != ' ' {
		return 0
	}
	if n := statusLen(text[4:]); n > 0 {
		n += 4
		if n < len(text) && (text[n] == ' ' || text[n] == '-') {
			n++
		}
		return n
	}
	if text[3] == '-' && (len(text) == 4 || !digit(text[4])) {
		return 4
	}
	return 0
}

// statusLen returns the length of the enhanced status that text begins with.
func statusLen(text string) int {
	if len(text) < 5 || text[0] < '2' || text[0] > '5' || text[1] != '.' {
		return 0
	}
	i := 2
	for i < len(text) && i < 5 && digit(text[i]) {
		i++
	}
	if i == 2 || i >= len(text) || text[i] != '.' {
		return 0
	}
	i++
	start := i
	for i < len(text) && i < start+3 && digit(text[i]) {
		i++
	}
	if i == start || i < len(text) && (digit(text[i]) || text[i] == '.') {
		return 0
	}
	return i
}

func digit(c byte) bool { return c >= '0' && c <= '9' }

// Offset returns where in text the byte at the normalised offset n came from.
func Offset(text string, n int) int {
	at, _ := Span(text, n, n)
	return at
}

// Span returns where in text the bytes at the normalised offsets start and end
// came from: the inverse of Normalise, for the few hits that are shown to people.
func Span(text string, start, end int) (from, to int) {
	var buf [utf8.UTFMax]byte
	last, made := byte(' '), 0
	from = -1
	n := start
	for i := 0; i < len(text); {
		// Within a word each byte makes one.
		if c := wordFold[text[i]]; c != 0 && last != ' ' {
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
		c := text[i]
		step, out := 1, 0
		switch {
		case c < utf8.RuneSelf && last == ' ' && c >= '2' && c <= '5' && replyPrefix(text[i:]) > 0:
			step = replyPrefix(text[i:])
		case c < utf8.RuneSelf:
			if c = fold[c]; c != ' ' || last != ' ' {
				out, last = 1, c
			}
		default:
			r, size := utf8.DecodeRuneInString(text[i:])
			step = size
			if folded := appendFolded(buf[:0], r, last); len(folded) > 0 {
				out, last = len(folded), folded[len(folded)-1]
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

// wordBefore reports whether a letter or digit ends at norm[i].
func wordBefore(norm []byte, i int) bool {
	if i <= 0 {
		return false
	}
	if c := norm[i-1]; c < utf8.RuneSelf {
		return wordByte(c)
	}
	r, _ := utf8.DecodeLastRune(norm[:i])
	return wordRune(r)
}

// wordAfter reports whether a letter or digit begins at norm[i].
func wordAfter(norm []byte, i int) bool {
	if i >= len(norm) {
		return false
	}
	if c := norm[i]; c < utf8.RuneSelf {
		return wordByte(c)
	}
	r, _ := utf8.DecodeRune(norm[i:])
	return wordRune(r)
}

// wordByte reports whether a byte, marked or not, is a letter or digit.
func wordByte(c byte) bool { return wordBytes[c] }

var wordBytes = func() (t [256]bool) {
	for _, c := range []byte("abcdefghijklmnopqrstuvwxyz0123456789") {
		t[c], t[c&^0x20] = true, true
	}
	return t
}()

// wordRune tells letters of scripts that put spaces between words. In the
// others (from Hebrew on) a phrase may stand anywhere.
func wordRune(r rune) bool { return r < 0x0590 && unicode.IsLetter(r) }
