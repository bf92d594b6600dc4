package match

import (
	"encoding/binary"
	"slices"
	"unicode"
	"unicode/utf8"

	"bounced/internal/octets"
)

// pad is how many zeros follow a normalised text, so that reading it eight bytes at
// a time needs no care at its end.
const pad = 16

// fold writes the normalised text to b.norm, and to b.places the offsets in it at
// which a phrase may begin. It returns the length of both in bytes. In normalised
// text letters are lower case, every run of white space and control characters is
// one space, with none at the start, quotes are straight, and soft hyphens,
// zero-width characters and the reply codes in front of continued lines are gone.
// pad zeros follow it.
//
// A place is the start of a word or of a character of several bytes.
//
// Nearly all of a text needs no more than its letter case changed. That is done
// eight bytes at a time, up to the first byte that needs more (odd).
func (b *Buffer) fold(text string) (n, places int) {
	b.room(0, 0, len(text))
	out, list := b.norm, b.places
	before := uint64(afterSpace)
	for i := 0; ; {
		var x uint64
		if i+8 <= len(text) {
			x = octets.Load(text, i)
		} else {
			x = octets.LoadRest(text, i)
		}
		low := x &^ octets.Tops
		blank := octets.Within(low, ' ', ' ')
		odd := oddBytes(x, low, blank, before)
		letter := octets.Within(low|0x20*octets.Ones, 'a', 'z') & octets.Tops
		digit := octets.Within(low, '0', '9') & octets.Tops
		setWord(out, n, x|letter>>2)
		inWord := (letter | digit) & (odd&-odd - 1) // nothing from the first odd byte on
		s := &spread[gather(inWord&^(inWord<<8|before<<1))]
		at := uint64(n) * (1<<32 + 1)
		setWord(list, places, s.first+at)
		setWord(list, places+8, s.second+at)
		places += s.size
		if odd == 0 {
			i += 8
			n += 8
			before = blank>>56&afterSpace | inWord>>57
			continue
		}
		k := octets.First(odd)
		i += k
		n += k
		if i >= len(text) {
			break
		}
		n, places, i = b.odd(n, places, text, i)
		out, list = b.norm, b.places
		before = 0
		if last := b.last(n); last == ' ' {
			before = afterSpace
		} else if wordByte(last) {
			before = afterWord
		}
	}
	clear(out[n : n+pad])
	return n, places
}

// oddBytes sets the top bit of each byte of x that is more work than a letter: those
// of characters of several bytes, white space other than a single space, and digits
// after a space, which may be a reply code. before has afterSpace if the byte before
// x was a space; low is x without top bits, and blank has them set for spaces.
func oddBytes(x, low, blank, before uint64) uint64 {
	digit := octets.Within(low, '2', '5')
	return (x | ^(low + 0x60*octets.Ones) | (low + octets.Ones) | (blank<<8|before)&(blank|digit)) & octets.Tops
}

// What the byte before a word of eight was, in the bit where the calculation
// wants it.
const (
	afterSpace = 0x80
	afterWord  = 0x40
)

func setWord(b []byte, i int, x uint64) { binary.LittleEndian.PutUint64(b[i:i+8:i+8], x) }

// spread lists which of eight bits are set. No two adjacent ones are, as no two
// words begin at adjacent bytes, so that four numbers are enough.
var spread = func() (t [256]struct {
	first, second uint64 // their numbers, two of 32 bits in each
	size          int    // of the numbers, in bytes
}) {
	for i := range t {
		var buf [48]byte
		for bit := range 8 {
			if i>>bit&1 != 0 {
				binary.LittleEndian.PutUint32(buf[t[i].size:], uint32(bit))
				t[i].size += placeSize
			}
		}
		t[i].first, t[i].second = binary.LittleEndian.Uint64(buf[:]), binary.LittleEndian.Uint64(buf[8:])
	}
	return t
}()

// placeSize is what a place takes up in b.places, in bytes.
const placeSize = 4

// gather collects the top bits of the eight bytes of x in one byte.
func gather(x uint64) uint8 { return uint8(x >> 7 * 0x0102040810204080 >> 56) }

// room makes b large enough for left more bytes after the first n, the pad, and a
// character that grows when folded, and for the places in all of that.
func (b *Buffer) room(n, places, left int) {
	left += pad + utf8.UTFMax
	if len(b.norm)-n >= left {
		return
	}
	b.norm = slices.Grow(b.norm[:n], left)
	b.norm = b.norm[:cap(b.norm)]
	size := placeSize * len(b.norm)
	b.places = slices.Grow(b.places[:places], size-places)[:size]
}

// last returns the byte before n; a text begins as if a space came before it.
func (b *Buffer) last(n int) byte {
	if n == 0 {
		return ' '
	}
	return b.norm[n-1]
}

// odd folds what stands at i of the text and is more work than a letter: white
// space, a digit after a space, or characters of several bytes. It returns the new
// lengths of b.norm and b.places, and where in text to go on.
func (b *Buffer) odd(n, places int, text string, i int) (_, _, next int) {
	c := text[i]
	if c >= utf8.RuneSelf {
		return b.runes(n, places, text, i)
	}
	if blankByte(c) {
		if b.last(n) != ' ' {
			b.norm[n] = ' '
			n++
		}
		for i++; i < len(text) && blankByte(text[i]); {
			i++
		}
		return n, places, i
	}
	if skip := replyPrefix(text[i:]); skip > 0 {
		return n, places, i + skip
	}
	binary.LittleEndian.PutUint32(b.places[places:], uint32(n))
	b.norm[n] = c
	return n + 1, places + placeSize, i + 1
}

// runes folds the run of non-ASCII characters at i of the text; it returns what odd does.
func (b *Buffer) runes(n, places int, text string, i int) (_, _, next int) {
	out := b.norm
	for i < len(text) && text[i] >= utf8.RuneSelf {
		if c := text[i]; c >= 0xc0 && c < 0xe0 && i+1 < len(text) && text[i+1]&0xc0 == 0x80 {
			if to := twoByte[c&0x1f][text[i+1]&0x3f]; to != 0 {
				binary.LittleEndian.PutUint32(b.places[places:], uint32(n))
				places += placeSize
				out[n], out[n+1] = byte(to>>8), byte(to)
				n += 2
				i += 2
				continue
			}
		} else if i+2 < len(text) && caseless(c, text[i+1], text[i+2]) {
			binary.LittleEndian.PutUint32(b.places[places:], uint32(n))
			places += placeSize
			out[n], out[n+1], out[n+2] = c, text[i+1], text[i+2]
			n += 3
			i += 3
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		i += size
		b.room(n, places, len(text)-i) // some characters are longer in lower case
		out = b.norm
		if size == 1 { // malformed, and there may be much of it
			binary.LittleEndian.PutUint32(b.places[places:], uint32(n))
			places += placeSize
			n += copy(out[n:], "\ufffd")
			continue
		}
		last := b.last(n)
		made := len(appendFolded(out[:n], r, last))
		if made > n && (out[n] >= utf8.RuneSelf || wordByte(out[n]) && !wordByte(last)) {
			binary.LittleEndian.PutUint32(b.places[places:], uint32(n))
			places += placeSize
		}
		n = made
	}
	return n, places, i
}

// blankByte reports whether c is ASCII white space or a control character.
func blankByte(c byte) bool { return c <= ' ' || c == 0x7f }

// twoByte has, for the characters of two bytes in UTF-8, what they are folded to if
// that is two bytes too, and 0 if not.
var twoByte = func() (t [32][64]uint16) {
	for r := rune(utf8.RuneSelf); r < 0x800; r++ {
		if to := appendFolded(nil, r, 'x'); len(to) == 2 {
			t[r>>6][r&0x3f] = uint16(to[0])<<8 | uint16(to[1])
		}
	}
	return t
}()

// caseless reports whether these three bytes are a character that stays as it is:
// one of a script without letter case, from the Indian ones to Thai, and Chinese,
// Japanese and Korean.
func caseless(a, b, c byte) bool {
	if b&0xc0 != 0x80 || c&0xc0 != 0x80 {
		return false
	}
	switch a {
	case 0xe0: // U+0800 to U+0FFF; below is malformed
		return b >= 0xa0
	case 0xe3: // U+3000 is a space
		return b != 0x80 || c != 0x80
	case 0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xeb, 0xec:
		return true
	case 0xea: // U+AC00 on
		return b >= 0xb0
	}
	return false
}

// appendFolded appends what a character is normalised to, which may be nothing. last
// is the byte before it.
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
		return append(dst, lower(byte(r-0xff01+'!')))
	}
	return utf8.AppendRune(dst, unicode.ToLower(r))
}

func lower(c byte) byte {
	if c >= 'A' && c <= 'Z' {
		return c + 'a' - 'A'
	}
	return c
}

// replyPrefix returns the length of what a multi-line SMTP reply repeats in front of
// each line ("550-5.1.1 ", "550-", "550 5.1.1 "), 0 if text does not begin with it.
// A lone "550 " stays: it may be a number.
func replyPrefix(text string) int {
	if len(text) < 4 || text[0] < '2' || text[0] > '5' || !digit(text[1]) || !digit(text[2]) || text[3] != '-' && text[3] != ' ' {
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

// statusLen returns the length of the enhanced status that text begins with, 0 if
// there is none.
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
