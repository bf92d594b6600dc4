package dsn

import (
	"bytes"
	"slices"
	"strconv"
	"unicode/utf16"
	"unicode/utf8"
)

// maxJSONText is how much of such a text is read, in bytes; real ones have a few hundred.
const maxJSONText = 16 << 10

// jsonLines writes a text in JSON as people would, one value a line behind its name:
// "recipient: a@b". Programs of one site report failures so, each in names of its own,
// which the rest reads like any label. A line with an address stands apart, so that
// nothing is taken for its reason, or goes on with it, by standing next to it. What is
// not well-formed stays as it is.
func jsonLines(s string) string {
	b := make([]byte, 0, len(s)+len(s)/8+1)
	from := 0 // where the current line begins
	for i := 0; i < len(s); {
		switch c := s[i]; c {
		case '"':
			b, i = appendJSONString(b, s, i+1)
			continue
		case '{', '}', '[', ']', ',':
			b = endJSONLine(b, from)
			from = len(b)
		case ':':
			b = append(b, ": "...)
		case ' ', '\t', '\r', '\n':
		default:
			b = append(b, c)
		}
		i++
	}
	return text(endJSONLine(b, from))
}

// endJSONLine ends the line that b[from:] is, if it is not empty.
func endJSONLine(b []byte, from int) []byte {
	if from == len(b) {
		return b
	}
	if bytes.IndexByte(b[from:], '@') < 0 {
		return append(b, '\n')
	}
	return append(slices.Insert(b, from, '\n'), "\n\n"...)
}

// appendJSONString appends the string at s[pos:], which begins behind its quote, and
// returns where it ends, behind the other one.
func appendJSONString(b []byte, s string, pos int) ([]byte, int) {
	for pos < len(s) {
		c := s[pos]
		switch {
		case c == '"':
			return b, pos + 1
		case c != '\\' || pos+1 == len(s):
			b = append(b, c)
			pos++
		case s[pos+1] == 'u':
			var r rune
			r, pos = jsonRune(s, pos)
			b = utf8.AppendRune(b, r)
		default:
			b = append(b, jsonEscapes[s[pos+1]])
			pos += 2
		}
	}
	return b, pos
}

// jsonEscapes are what stands behind a backslash in a string, by the byte that it stands
// for. Any other byte is itself.
var jsonEscapes = func() (t [256]byte) {
	for c := range t {
		t[c] = byte(c)
	}
	t['n'], t['r'], t['t'], t['b'], t['f'] = '\n', '\n', '\t', ' ', ' '
	return t
}()

// jsonRune returns the character that the escape at s[pos:] is, and where it ends.
func jsonRune(s string, pos int) (rune, int) {
	r := jsonUnit(s, pos)
	pos += 6
	if utf16.IsSurrogate(r) {
		if pair := utf16.DecodeRune(r, jsonUnit(s, pos)); pair != utf8.RuneError {
			return pair, pos + 6
		}
	}
	return r, min(pos, len(s))
}

// jsonUnit returns the number in the escape at s[pos:], "\u00e9", or the replacement
// character if there is none.
func jsonUnit(s string, pos int) rune {
	if pos+6 > len(s) || s[pos] != '\\' || s[pos+1] != 'u' {
		return utf8.RuneError
	}
	n, err := strconv.ParseUint(s[pos+2:pos+6], 16, 16)
	if err != nil {
		return utf8.RuneError
	}
	return rune(n)
}
