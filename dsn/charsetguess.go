package dsn

// guessLimit is how much of a text is looked at to guess its charset, in bytes, and
// guessLeast how many bytes above 127 it takes. Where words have nothing else it takes
// guessWords: "ÄÖÜ, äöü".
const guessLimit, guessLeast, guessWords = 4 << 10, 6, 12

// guessCharset guesses the charset of a text that is not UTF-8 and declares no charset,
// or one that it cannot be in. What tells is where the bytes above 127 stand: single ones
// among other letters in the west, pairs of them in the Far East, whole words elsewhere.
func guessCharset(s string) *charset {
	s = s[:min(len(s), guessLimit)]
	c := takeCensus(s)
	switch {
	case c.high < guessLeast:
		return western
	case c.shiftJIS(s):
		return shiftJIS
	case c.euc && c.oddRuns == 0:
		return c.eastAsian()
	case isBig5(s):
		return big5
	case c.high >= guessWords && c.high >= 3*c.runs:
		return c.wholeWords()
	}
	return western
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
// of two bytes, most of them one of the common ones.
func isBig5(s string) bool {
	pairs, common := 0, 0
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
	}
	return pairs >= 3 && common*10 >= pairs*7
}

// wholeWords tells apart charsets of one byte for each character, in which words have no
// ASCII letters. Their small letters lie in different places.
func (c *census) wholeWords() *charset {
	upper, lower, last := between(&c.of, 0xc0, 0xdf), between(&c.of, 0xe0, 0xff), between(&c.of, 0xf0, 0xff)
	switch {
	case between(&c.of, 0xa1, 0xbf)*4 >= c.high && between(&c.of, 0xd0, 0xee) > 0 && last*10 < c.high:
		return thai
	case (upper+lower)*10 < c.high*9:
		return western
	case upper == 0 && between(&c.of, 0xfb, 0xff) == 0:
		return codePages[1255]
	case lower*4 < upper:
		return koi8R
	case last*20 < c.high:
		return iso8859[5]
	case (c.of[0xe0]+c.of[0xee])*20 < c.high: // "а" and "о" in Russian
		return codePages[1253]
	}
	return codePages[1251]
}
