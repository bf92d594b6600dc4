package dsn

import (
	"encoding/binary"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
	"unsafe"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/ianaindex"
	"golang.org/x/text/encoding/japanese"
)

// charsetAliases are names seen in real bounces that no registry knows.
var charsetAliases = map[string]encoding.Encoding{
	"ansi": charmap.Windows1252, "ansi_x3.110-1983": charmap.ISO8859_1,
	"latin-1": charmap.Windows1252, "iso8859_1": charmap.Windows1252, "iso-8859": charmap.Windows1252,
	"646": charmap.Windows1252, "iso646": charmap.Windows1252, "cp1252": charmap.Windows1252,
	"cp932": japanese.ShiftJIS, "ms932": japanese.ShiftJIS, "windows-932": japanese.ShiftJIS, "sjis": japanese.ShiftJIS,
	"iso-2022-jp-ms": japanese.ISO2022JP, "cp50220": japanese.ISO2022JP, "cp50221": japanese.ISO2022JP,
	"eucjp-ms": japanese.EUCJP, "eucjp": japanese.EUCJP,
}

// toUTF8 makes UTF-8 of text in a charset, as declared or "". It never fails:
// what the declared charset cannot explain is taken for what it looks like,
// and in the end for windows-1252.
func toUTF8(s, charset string) string {
	ascii := isASCII(s)
	switch {
	case strings.EqualFold(charset, "utf-7") || strings.EqualFold(charset, "unicode-1-1-utf-7"):
		return decodeUTF7(s)
	case ascii && strings.Contains(s, "\x1b$"):
		// Nothing but ISO-2022-JP and its kin has this sequence, whatever was declared.
		if out, err := japanese.ISO2022JP.NewDecoder().String(s); err == nil && !strings.HasPrefix(charset, "iso-2022-kr") && !strings.HasPrefix(charset, "iso-2022-cn") {
			return out
		}
	case ascii && !strings.HasPrefix(charset, "utf-16") && !strings.HasPrefix(charset, "hz") && !strings.HasPrefix(charset, "iso-2022"):
		return s
	case utf8.ValidString(s) && (charset == "" || charset == "utf-8" || !isMultibyte(charset)):
		// UTF-8 by chance is next to impossible, so wrong labels are more likely.
		return s
	}
	enc := findCharset(charset)
	if enc == nil {
		enc = charmap.Windows1252
	}
	out, err := enc.NewDecoder().String(s)
	if err != nil {
		return strings.ToValidUTF8(s, "\ufffd")
	}
	return out
}

// isMultibyte reports whether text in the charset could look like UTF-8 and be something else.
func isMultibyte(charset string) bool {
	for _, p := range [...]string{"gb", "big5", "shift", "sjis", "euc", "iso-2022", "utf-16", "cp932", "ks_c", "windows-949", "hz"} {
		if strings.HasPrefix(charset, p) {
			return true
		}
	}
	return false
}

func findCharset(name string) encoding.Encoding {
	name = strings.ToLower(name)
	if name == "" || len(name) > 40 {
		return nil
	}
	if enc := charsetAliases[name]; enc != nil {
		return enc
	}
	if name == "utf-8" || name == "utf8" || name == "us-ascii" || name == "ascii" || name == "unknown-8bit" || name == "unknown" {
		return nil
	}
	if enc, err := htmlindex.Get(name); err == nil {
		if n, err := htmlindex.Name(enc); err == nil && n == "replacement" {
			return nil
		}
		return enc
	}
	if enc, err := ianaindex.MIME.Encoding(name); err == nil && enc != nil {
		return enc
	}
	return nil
}

// isASCII looks at 64 bytes at a time, because at all of every message.
func isASCII(s string) bool {
	if len(s) < 64 {
		for i := 0; i < len(s); i++ {
			if s[i] >= utf8.RuneSelf {
				return false
			}
		}
		return true
	}
	last := s[len(s)-64:] // what the steps leave over, and some of the step before
	for len(s) >= 64 {
		if anyEighthBit(s) {
			return false
		}
		s = s[64:]
	}
	return !anyEighthBit(last)
}

// anyEighthBit reports whether any of the first 64 bytes is none of ASCII.
func anyEighthBit(s string) bool {
	b := (*[64]byte)(unsafe.Pointer(unsafe.StringData(s)))
	or := binary.LittleEndian.Uint64(b[0:]) | binary.LittleEndian.Uint64(b[8:]) |
		binary.LittleEndian.Uint64(b[16:]) | binary.LittleEndian.Uint64(b[24:]) |
		binary.LittleEndian.Uint64(b[32:]) | binary.LittleEndian.Uint64(b[40:]) |
		binary.LittleEndian.Uint64(b[48:]) | binary.LittleEndian.Uint64(b[56:])
	return or&0x8080808080808080 != 0
}

// decodeUTF7 undoes RFC 2152. What is no code stands for itself.
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
		case n == 3 && s[pos] == 'A' && utf7Values[s[pos+1]] < 8: // one of ASCII, as most are that stand alone
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
	return strings.ToValidUTF8(text(b), "\uFFFD") // bytes of eight bits have no place in it
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

// appendThree appends the three characters that eight of base64 hold, if none of
// them is a surrogate.
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

// utf7Values are base64Values without what UTF-7 does not use.
var utf7Values = func() (t [256]byte) {
	t = base64Values
	t['-'], t['_'] = 255, 255
	return t
}()
