package classify

import (
	"strings"

	"bounced/internal/octets"
)

// pair is a reply code and an enhanced status that belong together. The zero
// value is neither.
type pair struct {
	code   int
	status string
}

// findCodes returns the reply code of class 4 or 5 and the enhanced status in text
// that tell most. It skips numbers that only look like them: parts of addresses, IP
// addresses and versions.
func findCodes(text string) pair {
	var best, cur pair
	for i := nextDigit(text, 0); i < len(text); i = nextDigit(text, i+1) {
		c := text[i]
		if i > 0 && joins(text, i) {
			continue
		}
		if n := statusAt(text[i:]); n > 0 {
			cur.status = text[i : i+n]
			if cur.code == 503 && best.code != 0 && best.code != 503 {
				i += n
				continue // a command that no longer made sense after the refusal
			}
			if rank(cur.status) > rank(best.status) && c != '2' {
				if cur.code == 0 {
					cur.code = best.code
				}
				best = cur
			}
			i += n
			continue
		}
		if c >= '4' && isCode(text[i:]) && (i == 0 || text[i-1] != '-') {
			cur = pair{code: int(c-'0')*100 + int(text[i+1]-'0')*10 + int(text[i+2]-'0')}
			if best.code == 0 {
				best.code = cur.code
			}
			i += 2
		}
	}
	return best
}

// nextDigit returns where the next digit from 2 to 5 stands at or after i, len(text) if
// there is none. Words have none, so eight bytes are looked at in one step.
func nextDigit(text string, i int) int {
	for ; i+8 <= len(text); i += 8 {
		x := octets.Load(text, i)
		if hit := octets.Within(x&^octets.Tops, '2', '5') &^ x & octets.Tops; hit != 0 {
			return i + octets.First(hit)
		}
	}
	for i < len(text) && (text[i] < '2' || text[i] > '5') {
		i++
	}
	return i
}

// joins reports whether the byte in front of i makes a digit at i part of something
// longer. A dash after a digit does not: it may stand between a code and its status.
func joins(text string, i int) bool {
	c := text[i-1]
	if c == '-' && i > 3 && digit(text[i-2]) {
		return false
	}
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '.' || c == '@' || c == '_' || c == '-' || c == '/' || c == '+'
}

// withoutCodes reports whether findCodes finds nothing in a local part that stands
// alone, since all of its digits join what is in front of them.
func withoutCodes(local string) bool {
	return !digit(local[0]) && strings.IndexByte(local, '-') < 0 && strings.IndexByte(local, '=') < 0
}

func digit(c byte) bool { return c >= '0' && c <= '9' }

func isCode(s string) bool {
	if len(s) < 3 || !digit(s[1]) || !digit(s[2]) || s[1] > '7' {
		return false
	}
	if len(s) == 3 {
		return true
	}
	switch s[3] {
	case ' ', '-':
		return !goesOnDialing(s[4:])
	case '\n', '\t', ':', ',', ';', ')', ']', '"':
		return true
	}
	return false
}

// goesOnDialing reports whether digits that stand behind three others make a number
// of a telephone of them: "550 123456", "550 123 4567".
func goesOnDialing(s string) bool {
	n := 0
	for n < len(s) && digit(s[n]) {
		n++
	}
	if n == 3 && n+2 < len(s) && (s[n] == ' ' || s[n] == '-') {
		return digit(s[n+1]) && digit(s[n+2])
	}
	return n > 3
}

// statusAt returns the length of the enhanced status that s begins with.
func statusAt(s string) int {
	if len(s) < 5 || s[1] != '.' || s[0] == '3' {
		return 0
	}
	i := 2
	for i < len(s) && i < 5 && digit(s[i]) {
		i++
	}
	if i == 2 || i >= len(s) || s[i] != '.' {
		return 0
	}
	i++
	start := i
	for i < len(s) && i < start+3 && digit(s[i]) {
		i++
	}
	if i == start {
		return 0
	}
	if i < len(s) && (digit(s[i]) || s[i] == '.' && i+1 < len(s) && digit(s[i+1]) || s[i] == '-' && i+1 < len(s) && digit(s[i+1])) {
		return 0
	}
	return i
}
