package dsn

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"bounced/internal/octets"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

// toUTF8 converts text to UTF-8 from the charset of that name, which is as declared,
// or "". It never fails: what the declared charset cannot explain is taken for what
// it looks like (guessCharset), and in the end for windows-1252.
func toUTF8(s, name string) string {
	if hasByteOrderMark(s) {
		return decodeUTF16(s, unicode.BigEndian)
	}
	c := findCharset(name)
	switch {
	case !octets.IsASCII(s):
		// UTF-8 by chance is next to impossible, so wrong labels are more likely.
		if !c.dense && utf8.ValidString(s) {
			return s
		}
		if c == western || c == iso2022JP && strings.IndexByte(s, '\x1b') < 0 {
			c = guessCharset(s)
		}
	case c == iso2022JP && strings.IndexByte(s, '\x1b') < 0 && strings.Contains(s, "$B"):
		s = withEscapes(s)
	case c.shifts:
	case strings.Contains(s, "\x1b$"):
		// Nothing but ISO-2022-JP and its kin has this sequence, whatever was declared.
		c = iso2022JP
	default:
		return s
	}
	return c.decode(s)
}

// withEscapes puts back the escapes of ISO-2022-JP that some gateways took for dirt, around
// whatever can be pairs of bytes.
func withEscapes(s string) string {
	var b strings.Builder
	for {
		begin := strings.Index(s, "$B")
		if begin < 0 {
			break
		}
		end := strings.Index(s[begin+2:min(len(s), begin+maxShifted)], "(B")
		if end < 0 {
			b.WriteString(s[:begin+2])
			s = s[begin+2:]
			continue
		}
		inside := s[begin+2 : begin+2+end]
		if rest := s[begin+2+end+2:]; end%2 == 1 || strings.ContainsAny(inside, " \t\r\n") {
			b.WriteString(s[:begin+2])
			s = s[begin+2:]
		} else {
			b.WriteString(s[:begin] + "\x1b$B" + inside + "\x1b(B")
			s = rest
		}
	}
	b.WriteString(s)
	return b.String()
}

// maxShifted is how long a line in such text may be, in bytes.
const maxShifted = 500

// undoubled returns a text that somebody took for windows-1252 and made UTF-8 of once more
// as it was before: "grÃ¶ÃŸer". Any other comes back as it is.
func undoubled(s string) string {
	at := strings.IndexFunc(s, func(r rune) bool { return r >= utf8.RuneSelf })
	if at < 0 || !mayLead(s[at:]) {
		return s
	}
	b := append(make([]byte, 0, len(s)), s[:at]...)
	for _, r := range s[at:] {
		c, ok := charmap.Windows1252.EncodeRune(r)
		switch {
		case r < 0x100: // the five that windows-1252 has not stand for themselves
			c = byte(r)
		case !ok:
			return s
		}
		b = append(b, c)
	}
	if !utf8.Valid(b) {
		return s
	}
	return text(b)
}

// mayLead reports whether a text begins with what the first two bytes of a character in
// UTF-8 look like in windows-1252: a letter with an accent, and no ASCII.
func mayLead(s string) bool {
	first, n := utf8.DecodeRuneInString(s)
	second, _ := utf8.DecodeRuneInString(s[n:])
	return first >= 0xc2 && first <= 0xf4 && second >= utf8.RuneSelf
}

// hasByteOrderMark reports whether s is UTF-16 that says so itself. Text in an 8-bit
// charset may begin with the same two bytes, but has no NUL.
func hasByteOrderMark(s string) bool {
	return (strings.HasPrefix(s, "\xfe\xff") || strings.HasPrefix(s, "\xff\xfe")) && strings.IndexByte(s, 0) >= 0
}

// decodeUTF16 makes UTF-8 of UTF-16 in the byte order that its name gives. A byte
// order mark overrules the name.
func decodeUTF16(s string, order unicode.Endianness) string {
	switch {
	case strings.HasPrefix(s, "\xfe\xff"):
		s, order = s[2:], unicode.BigEndian
	case strings.HasPrefix(s, "\xff\xfe"):
		s, order = s[2:], unicode.LittleEndian
	case len(s) > 64 && strings.IndexByte(s, 0) < 0 && utf8.ValidString(s):
		return s // not even a line end: the label is wrong
	}
	return decodeWith(unicode.UTF16(order, unicode.IgnoreBOM))(s)
}

// likelyOrder guesses the byte order of UTF-16 whose name does not give it. RFC 2781
// §4.3 says big endian, but many programs write little endian; what gives it away is
// that every other byte of ASCII is NUL.
func likelyOrder(s string) unicode.Endianness {
	var nuls [2]int
	for i := range min(len(s), 4<<10) {
		if s[i] == 0 {
			nuls[i&1]++
		}
	}
	if nuls[1] > nuls[0] {
		return unicode.LittleEndian
	}
	return unicode.BigEndian
}

// decodeUTF7 undoes RFC 2152. What is not encoded correctly stands for itself.
func decodeUTF7(s string) string {
	b := make([]byte, 0, len(s))
	ascii := true
	for pos := 0; pos < len(s); {
		if s[pos] != '+' {
			ascii = ascii && s[pos] < utf8.RuneSelf
			b = append(b, s[pos])
			pos++
			continue
		}
		pos++
		if pos < len(s) && s[pos] == '-' {
			b = append(b, '+')
			pos++
			continue
		}
		n := 0
		for pos+n < len(s) && utf7Values[s[pos+n]] < 64 {
			n++
		}
		switch {
		case n < 3: // not even one character
			b = append(append(b, '+'), s[pos:pos+n]...)
		case n == 3 && s[pos] == 'A' && utf7Values[s[pos+1]] < 8: // one ASCII character, as most single ones are
			b = append(b, utf7Values[s[pos+1]]<<4|utf7Values[s[pos+2]]>>2)
		default:
			b = appendUTF16(b, s[pos:pos+n])
		}
		if pos += n; pos < len(s) && s[pos] == '-' {
			pos++
		}
	}
	if ascii {
		return text(b)
	}
	return strings.ToValidUTF8(text(b), "\uFFFD") // UTF-7 has no bytes above 127
}

// appendUTF16 appends what a run of base64 holds, sixteen bits at a time. A
// surrogate waits for its partner.
func appendUTF16(b []byte, run string) []byte {
	var acc, bits uint32
	var high rune
	for i := 0; i < len(run); i++ {
		if bits == 0 && high == 0 && i+8 <= len(run) {
			if all, ok := appendThree(b, run[i:i+8]); ok {
				b = all
				i += 7
				continue
			}
		}
		acc = acc<<6 | uint32(utf7Values[run[i]])
		if bits += 6; bits < 16 {
			continue
		}
		bits -= 16
		switch r := rune(acc >> bits & 0xffff); {
		case high != 0:
			b = utf8.AppendRune(b, utf16.DecodeRune(high, r))
			high = 0
		case utf16.IsSurrogate(r):
			high = r
		default:
			b = utf8.AppendRune(b, r)
		}
	}
	return b
}

// appendThree appends the three characters that eight characters of base64 hold. It
// fails if one of them is a surrogate.
func appendThree(b []byte, run string) (_ []byte, ok bool) {
	_ = run[7]
	first := uint32(utf7Values[run[0]])<<18 | uint32(utf7Values[run[1]])<<12 | uint32(utf7Values[run[2]])<<6 | uint32(utf7Values[run[3]])
	second := uint32(utf7Values[run[4]])<<18 | uint32(utf7Values[run[5]])<<12 | uint32(utf7Values[run[6]])<<6 | uint32(utf7Values[run[7]])
	for _, c := range [...]uint32{first >> 8, first<<8&0xff00 | second>>16, second & 0xffff} {
		switch {
		case c < utf8.RuneSelf:
			b = append(b, byte(c))
		case c < 0x800:
			b = append(b, 0xc0|byte(c>>6), 0x80|byte(c&0x3f))
		case c>>11 == 0xd800>>11:
			return nil, false
		default:
			b = append(b, 0xe0|byte(c>>12), 0x80|byte(c>>6&0x3f), 0x80|byte(c&0x3f))
		}
	}
	return b, true
}

// utf7Values are base64Values without "-" and "_", which UTF-7 does not use.
var utf7Values = func() (t [256]byte) {
	t = base64Values
	t['-'], t['_'] = 255, 255
	return t
}()
