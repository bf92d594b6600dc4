package dsn

import (
	"strings"

	"bounced/internal/octets"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	"golang.org/x/text/encoding/unicode"
)

// charset says how to read text in one.
type charset struct {
	decode func(s string) string
	shifts bool // text in it may consist of ASCII bytes that mean something else
	dense  bool // text in it may happen to be valid UTF-8
}

// western is what text is in if nothing else is known.
var western = singleByte(charmap.Windows1252)

var (
	utf7     = &charset{decode: decodeUTF7, shifts: true}
	utf16Any = &charset{decode: func(s string) string { return decodeUTF16(s, likelyOrder(s)) }, shifts: true, dense: true}
	utf16LE  = &charset{decode: func(s string) string { return decodeUTF16(s, unicode.LittleEndian) }, shifts: true, dense: true}
	utf16BE  = &charset{decode: func(s string) string { return decodeUTF16(s, unicode.BigEndian) }, shifts: true, dense: true}

	iso2022JP = &charset{decode: decodeWith(japanese.ISO2022JP), shifts: true}
	iso2022KR = &charset{decode: func(s string) string { return eucKR.decode(unshifted(s)) }, shifts: true}
	iso2022CN = &charset{decode: func(s string) string { return gbk.decode(unshifted(s)) }, shifts: true}
	hz        = &charset{decode: decodeHZ, shifts: true}

	shiftJIS = &charset{decode: decodeWith(japanese.ShiftJIS), dense: true}
	eucJP    = &charset{decode: decodeWith(japanese.EUCJP), dense: true}
	eucKR    = &charset{decode: decodeWith(korean.EUCKR), dense: true}
	gbk      = &charset{decode: decodeWith(simplifiedchinese.GBK), dense: true}
	gb18030  = &charset{decode: decodeWith(simplifiedchinese.GB18030), dense: true}
	big5     = &charset{decode: decodeWith(traditionalchinese.Big5), dense: true}

	koi8R       = singleByte(charmap.KOI8R)
	koi8U       = singleByte(charmap.KOI8U)
	thai        = singleByte(charmap.Windows874)
	macintosh   = singleByte(charmap.Macintosh)
	macCyrillic = singleByte(charmap.MacintoshCyrillic)
)

func singleByte(enc encoding.Encoding) *charset { return &charset{decode: decodeWith(enc)} }

func decodeWith(enc encoding.Encoding) func(string) string {
	return func(s string) string {
		out, err := enc.NewDecoder().String(s)
		if err != nil {
			return strings.ToValidUTF8(s, "\ufffd")
		}
		return out
	}
}

// families are charsets by what their names begin with, in letters and digits
// alone. A year or a variety may follow: "ks_c_5601-1987", "big5-hkscs:2004",
// "iso-2022-jp-ms". The first counts.
var families = []struct {
	prefix  string
	charset *charset
}{
	{"utf8", western}, // toUTF8 looks for it before it looks here
	{"unicode11utf8", western},
	{"unicode20utf8", western},
	{"utf7", utf7},
	{"unicode11utf7", utf7},
	{"utf16le", utf16LE},
	{"utf16be", utf16BE},
	{"utf16", utf16Any},
	{"unicodefffe", utf16BE},
	{"unicode", utf16Any},
	{"ucs2", utf16Any},
	{"iso10646ucs2", utf16Any},
	{"iso2022jp", iso2022JP},
	{"iso2022kr", iso2022KR},
	{"iso2022cn", iso2022CN},
	{"hz", hz},
	{"shiftjis", shiftJIS},
	{"sjis", shiftJIS},
	{"mskanji", shiftJIS},
	{"windows31j", shiftJIS},
	{"eucjp", eucJP},
	{"ujis", eucJP},
	{"eucpkdfmtjapanese", eucJP},
	{"euckr", eucKR},
	{"ksc", eucKR},
	{"ksx1001", eucKR},
	{"korean", eucKR},
	{"uhc", eucKR},
	{"gb18030", gb18030},
	{"gb", gbk},
	{"cngb", gbk},
	{"euccn", gbk},
	{"chinese", gbk},
	{"big5", big5},
	{"cnbig5", big5},
	{"koi8ru", koi8U},
	{"koi8u", koi8U},
	{"koi", koi8R},
	{"tis620", thai},
	{"maccyrillic", macCyrillic},
	{"macukrainian", macCyrillic},
	{"macroman", macintosh},
	{"userdefined", western}, // htmlindex has this and the next, but decodes no letters with them
	{"replacement", western},
}

// codePages are charsets by the numbers that Microsoft and IBM gave them.
var codePages = map[int]*charset{
	437: singleByte(charmap.CodePage437), 850: singleByte(charmap.CodePage850), 852: singleByte(charmap.CodePage852),
	855: singleByte(charmap.CodePage855), 858: singleByte(charmap.CodePage858), 860: singleByte(charmap.CodePage860),
	862: singleByte(charmap.CodePage862), 863: singleByte(charmap.CodePage863), 865: singleByte(charmap.CodePage865),
	866: singleByte(charmap.CodePage866), 874: thai,
	932: shiftJIS, 943: shiftJIS, 936: gbk, 949: eucKR, 950: big5, 1200: utf16LE, 1201: utf16BE,
	1250: singleByte(charmap.Windows1250), 1251: singleByte(charmap.Windows1251), 1252: western,
	1253: singleByte(charmap.Windows1253), 1254: singleByte(charmap.Windows1254), 1255: singleByte(charmap.Windows1255),
	1256: singleByte(charmap.Windows1256), 1257: singleByte(charmap.Windows1257), 1258: singleByte(charmap.Windows1258),
	10000: macintosh, 10007: macCyrillic, 20866: koi8R, 21866: koi8U,
	20932: eucJP, 51932: eucJP, 51936: gbk, 51949: eucKR, 52936: hz, 54936: gb18030,
	50220: iso2022JP, 50221: iso2022JP, 50222: iso2022JP, 50225: iso2022KR, 65000: utf7,
}

// iso8859 are the parts of ISO 8859. A part that is missing here is taken for the
// first. The first, the ninth and the eleventh are read as the Windows code pages
// that extend them, as HTML does: those only add characters.
var iso8859 = [...]*charset{
	2: singleByte(charmap.ISO8859_2), 3: singleByte(charmap.ISO8859_3), 4: singleByte(charmap.ISO8859_4),
	5: singleByte(charmap.ISO8859_5), 6: singleByte(charmap.ISO8859_6), 7: singleByte(charmap.ISO8859_7),
	8: singleByte(charmap.ISO8859_8), 9: codePages[1254], 10: singleByte(charmap.ISO8859_10), 11: thai,
	13: singleByte(charmap.ISO8859_13), 14: singleByte(charmap.ISO8859_14), 15: singleByte(charmap.ISO8859_15),
	16: singleByte(charmap.ISO8859_16),
}

// latin are the parts of ISO 8859 that are called Latin-0 and so on.
var latin = [...]int{15, 1, 2, 3, 4, 9, 10, 13, 14, 15, 16}

// findCharset finds a charset by its name. Names are spelt in many ways, so only
// letters and digits count, and most are found by a rule. An unknown one is western.
func findCharset(name string) *charset {
	switch name {
	case "", "utf-8", "us-ascii", "iso-8859-1":
		return western
	}
	var buf [40]byte
	key := text(appendKey(buf[:0], name))
	if c := numbered(key); c != nil {
		return c
	}
	for i := range families {
		if strings.HasPrefix(key, families[i].prefix) {
			return families[i].charset
		}
	}
	if enc, err := htmlindex.Get(name); err == nil { // "greek", "iso-ir-101"
		return singleByte(enc)
	}
	return western
}

// appendKey appends the letters and digits of a charset's name, in lower case and as
// far as b has room: without the "x-" of unregistered names, the "cs" of IANA's
// aliases, and the year after a colon.
func appendKey(b []byte, name string) []byte {
	for i := 0; i < min(len(name), 2*cap(b)) && len(b) < cap(b) && name[i] != ':'; i++ {
		c := name[i]
		switch {
		case isDigit(c):
		case 'a' <= c|0x20 && c|0x20 <= 'z':
			c |= 0x20
		default:
			continue
		}
		if b = append(b, c); len(b) == 1 && c == 'x' || len(b) == 2 && b[0] == 'c' && c == 's' {
			b = b[:0]
		}
	}
	return b
}

// numbered finds a charset whose key is a word and a number: "windows1250",
// "cp949", "iso88592", "latin9". It returns nil if the key is of another kind.
func numbered(key string) *charset {
	word := 0
	for word < len(key) && !isDigit(key[word]) {
		word++
	}
	end := word
	for end < len(key) && isDigit(key[end]) {
		end++
	}
	digits := key[word:end]
	switch key[:word] {
	case "iso", "":
		if part, ok := strings.CutPrefix(digits, "8859"); ok {
			return isoPart(decimal(part))
		}
		if word > 0 {
			return nil
		}
		fallthrough
	case "windows", "win", "ansi", "cp", "codepage", "ms", "ibm", "ccsid", "dos", "pc", "oem":
		n := decimal(digits)
		if n > 28590 && n <= 28590+16 {
			return isoPart(n - 28590)
		}
		return codePages[n]
	case "latin", "isolatin", "l":
		if n := decimal(digits); digits != "" && n < len(latin) {
			return isoPart(latin[n])
		}
	}
	return nil
}

func isoPart(n int) *charset {
	if n < len(iso8859) && iso8859[n] != nil {
		return iso8859[n]
	}
	return western
}

// decimal reads a number. One that is longer than any charset's is 0.
func decimal(digits string) (n int) {
	if len(digits) > 5 {
		return 0
	}
	for i := range len(digits) {
		n = 10*n + int(digits[i]-'0')
	}
	return n
}

// decodeHZ undoes RFC 1843. Text with bytes above 127 was never encoded: it is GBK.
func decodeHZ(s string) string {
	if !octets.IsASCII(s) {
		return gbk.decode(s)
	}
	return decodeWith(simplifiedchinese.HZGB2312)(s)
}

// unshifted turns ISO-2022-KR and -CN into their 8-bit relatives: whatever stands
// between SO and SI, at most up to the end of the line, gets its eighth bit set. The
// sequence that says which character set SO selects is dropped: we know only one.
func unshifted(s string) string {
	out := make([]byte, 0, len(s))
	high := byte(0)
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == 0x0e:
			high = 0x80
		case c == 0x0f:
			high = 0
		case c == '\x1b' && i+3 < len(s) && s[i+1] == '$':
			i += 3
		case c <= ' ':
			if c == '\n' {
				high = 0
			}
			out = append(out, c)
		default:
			out = append(out, c|high)
		}
	}
	return text(out)
}
