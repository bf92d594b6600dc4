package dsn

import (
	"strings"
	"unicode/utf8"
)

// guessLimit is how much of a text is looked at to guess its charset, in bytes, and
// guessLeast how many bytes above 127 it takes. Where words have nothing else it takes
// guessWords: "ÄÖÜ, äöü".
const guessLimit, guessLeast, guessWords = 4 << 10, 6, 12

// guessCharset guesses the charset of a text that is not UTF-8 and declares no charset,
// or one that it cannot be in. What tells is where the bytes above 127 stand: single ones
// among other letters in the west, pairs of them in the Far East, whole words elsewhere.
func guessCharset(s string) *charset {
	s = s[:min(len(s), guessLimit)]
	if header := strings.Index(s, "\nReceived: "); header > 0 {
		s = s[:header] // what came back may be in another one
	}
	c := takeCensus(s)
	switch {
	case c.high < guessLeast:
		return c.singleLetters(s)
	case nearlyUTF8(s):
		return brokenUTF8
	case c.shiftJIS(s):
		return shiftJIS
	case c.euc && c.oddRuns == 0:
		return c.eastAsian()
	case isBig5(s):
		return big5
	case c.high >= guessWords && c.high >= 2*c.runs:
		return c.wholeWords()
	}
	return c.singleLetters(s)
}

// brokenUTF8 is UTF-8 of which a few bytes were lost.
var brokenUTF8 = &charset{decode: func(s string) string { return strings.ToValidUTF8(s, "\ufffd") }}

// nearlyUTF8 reports whether nine in ten of the characters above 127 are UTF-8.
func nearlyUTF8(s string) bool {
	good, bad := 0, 0
	for i := 0; i < len(s); {
		if s[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if i += n; r == utf8.RuneError && n == 1 {
			bad++
		} else {
			good++
		}
	}
	return good >= 9*bad
}

// census counts the bytes above 127 in a text, which come in runs.
type census struct {
	high, runs, oddRuns int
	euc                 bool // all are those of EUC, from A1 to FE
	lead                [256]int
	of                  [256]int // of which byte how many, whatever its place
}

func takeCensus(s string) (c census) {
	c.euc = true
	for i := 0; i < len(s); {
		if s[i] < 0x80 {
			i++
			continue
		}
		from := i
		for ; i < len(s) && s[i] >= 0x80; i++ {
			c.of[s[i]]++
			if c.euc = c.euc && s[i] >= 0xa1 && s[i] < 0xff; (i-from)%2 == 0 {
				c.lead[s[i]]++
			}
		}
		c.high += i - from
		if c.runs++; (i-from)%2 == 1 && i < guessLimit {
			c.oddRuns++
		}
	}
	return c
}

// between counts the bytes from low to high in a table.
func between(table *[256]int, low, high byte) (n int) {
	for c := int(low); c <= int(high); c++ {
		n += table[c]
	}
	return n
}

// eastAsian tells apart the charsets of two bytes of EUC for each character. Japanese has
// kana in each sentence; Korean syllables begin with few bytes; Chinese with many.
func (c *census) eastAsian() *charset {
	pairs := c.high / 2
	switch kana, others := between(&c.lead, 0xa4, 0xa5), between(&c.lead, 0xc9, 0xf7); {
	case kana*4 >= pairs:
		return eucJP
	case others*10 >= pairs || between(&c.lead, 0xb0, 0xc8)*10 < pairs*6:
		return gbk
	}
	return eucKR
}

// shiftJIS reports whether a text is Japanese in Shift_JIS: all bytes above 127 begin a
// character of two bytes, and a third of those are kana.
func (c *census) shiftJIS(s string) bool {
	if c.of[0x82]+c.of[0x83] == 0 {
		return false
	}
	pairs, kana := 0, 0
	for i := 0; i < len(s); i++ {
		b := s[i]
		if b < 0x80 || b >= 0xa1 && b <= 0xdf { // the latter are kana of half the width
			continue
		}
		if i++; i == len(s) {
			break
		}
		if t := s[i]; t < 0x40 || t == 0x7f || t > 0xfc {
			return false
		} else if b == 0x82 && t >= 0x9f && t <= 0xf1 || b == 0x83 && t <= 0x96 {
			kana++
		}
		pairs++
	}
	return kana >= 2 && kana*3 >= pairs
}

// isBig5 reports whether a text is Chinese in Big5: all bytes above 127 begin a character
// of two bytes, most of them one of the common ones, and follow each other.
func isBig5(s string) bool {
	pairs, common, joined, last := 0, 0, 0, -1
	for i := 0; i < len(s); i++ {
		b := s[i]
		if b < 0x80 {
			continue
		}
		if i++; i == len(s) {
			break
		}
		if t := s[i]; b < 0xa1 || b > 0xf9 || t < 0x40 || t > 0x7e && t < 0xa1 || t == 0xff {
			return false
		}
		if pairs++; b >= 0xa4 && b <= 0xc6 {
			common++
		}
		if last == i-2 {
			joined++
		}
		last = i
	}
	return pairs >= 3 && common*10 >= pairs*7 && joined*2 >= pairs
}

// wholeWords tells apart charsets of one byte for each character, in which words have no
// ASCII letters. Their small letters lie in different places.
func (c *census) wholeWords() *charset {
	upper, lower := between(&c.of, 0xc0, 0xdf), between(&c.of, 0xe0, 0xff)
	switch {
	case (between(&c.of, 0x80, 0xaf)+between(&c.of, 0xe0, 0xef))*20 >= c.high*19 && between(&c.of, 0xa0, 0xaf)*4 >= c.high:
		return codePages[866]
	case between(&c.of, 0xa1, 0xbf)*4 >= c.high && between(&c.of, 0xf0, 0xff)*10 < c.high:
		return thai
	case (upper+lower)*10 < c.high*9:
		return western
	case upper == 0 && between(&c.of, 0xfb, 0xff) == 0:
		return codePages[1255]
	case between(&c.of, 0xd0, 0xdf)*3 >= c.high && between(&c.of, 0xe0, 0xef)*8 >= c.high && between(&c.of, 0xc0, 0xcf)*6 <= c.high:
		return iso8859[5]
	case upper*4 >= c.high*3:
		return koi8R
	case upper*5 >= c.high*2 && c.of[0xc7] > 0: // "ا"
		if c.of[0xe1]+c.of[0xed] < c.of[0xe4]+c.of[0xea] {
			return iso8859[6]
		}
		return codePages[1256]
	case (c.of[0xe0]+c.of[0xee])*20 < c.high: // "а" and "о" in Russian
		return codePages[1253]
	}
	return codePages[1251]
}

// singleLetters tells apart charsets that add a few letters to those of ASCII, by letters
// that are none in the west.
func (c *census) singleLetters(s string) *charset {
	switch {
	case c.of[0xfd] >= 2 && 2*c.of[0xfd] >= c.of[0xf0] && c.of[0xe1]+c.of[0xe6]+c.of[0xe9]+c.of[0xed]+c.of[0xf3]+c.of[0xfa] == 0:
		return codePages[1254] // "ı", which is far more common than "ý" is anywhere
	case c.of[0x9a]+c.of[0x9e] > 0 && c.of[0xe8] > 0 && c.of[0xec] > 0 && c.of[0xf8] > 0:
		return codePages[1250] // Czech "š" or "ž", "č", "ě", "ř"
	case c.of[0xb3]+c.of[0xb1]+c.of[0xb6]+c.of[0xbc]+c.of[0xb9] > 0:
		return middleEuropean(s)
	}
	return western
}

// middleEuropean is for texts with bytes that are letters in Polish and signs in the west,
// where they stand alone: "³" is "ł".
func middleEuropean(s string) *charset {
	var within [256]int
	for i := 1; i+1 < len(s); i++ {
		if s[i] >= 0xb1 && s[i] <= 0xbf && mayBeLetter(s[i-1]) && mayBeLetter(s[i+1]) {
			within[s[i]]++
		}
	}
	iso, windows := within[0xb1]+within[0xb6]+within[0xbc]+within[0xbe], within[0xb9]+within[0xbf]
	switch {
	case within[0xb3]+iso+windows < 2 && within[0xb3] == 0:
		return western
	case iso > 0:
		return iso8859[2]
	}
	return codePages[1250]
}

// mayBeLetter reports whether c is a letter, in whatever charset.
func mayBeLetter(c byte) bool { return isLetter(c) || c >= 0xb1 }
