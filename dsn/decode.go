package dsn

import "strings"

// decodeTransfer undoes a Content-Transfer-Encoding. It never fails: bytes that are
// not encoded correctly stand for themselves (quoted-printable) or for nothing
// (base64). Text in any other encoding stays as it is.
func decodeTransfer(s, encoding string) string {
	switch encoding {
	case "quoted-printable":
		if strings.IndexByte(s, '=') < 0 {
			return s
		}
		return decodeQP(s)
	case "base64":
		if isProse(s) {
			return s
		}
		return decodeBase64(s)
	}
	return s
}

// isProse reports whether a text that is called base64 never was: its first two lines
// that hold anything have blanks between words.
func isProse(s string) bool {
	for range 2 {
		s = strings.TrimLeft(s, " \t\r\n")
		line, rest, _ := strings.Cut(s[:min(len(s), proseLimit)], "\n")
		if strings.Count(trimSpace(line), " ") < 2 || strings.IndexByte(line, '=') >= 0 {
			return false
		}
		s = rest
	}
	return true
}

// proseLimit is how much of such a text is looked at, in bytes.
const proseLimit = 1000

func decodeQP(s string) string {
	out := make([]byte, 0, len(s))
	for pos := 0; pos < len(s); {
		if s[pos] != '=' {
			eq := strings.IndexByte(s[pos:], '=')
			if eq < 0 {
				eq = len(s) - pos
			}
			out = append(out, s[pos:pos+eq]...)
			pos += eq
			continue
		}
		pos++
		if pos+1 < len(s) {
			if v := hexValues[s[pos]]<<4 | hexValues[s[pos+1]]; v < 256 {
				out = append(out, byte(v))
				pos += 2
				continue
			}
		}
		if pos < len(s) && s[pos] > ' ' { // it stands for itself
			out = append(out, '=')
			continue
		}
		// A soft line break, perhaps with blanks that were added on the way.
		end := pos
		for end < len(s) && (s[end] == ' ' || s[end] == '\t' || s[end] == '\r') {
			end++
		}
		switch {
		case end == len(s):
			pos = end
		case s[end] == '\n':
			pos = end + 1
		default:
			out = append(out, '=')
			out = append(out, s[pos:end]...)
			pos = end
		}
	}
	return text(out)
}

// unflowed joins the lines of a text in format=flowed with DelSp=yes (RFC 3676 §4.2),
// which breaks words and addresses anywhere. A signature's mark keeps its blank.
func unflowed(s string) string {
	if !strings.Contains(s, " \n") && !strings.Contains(s, " \r\n") {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	for line := range strings.Lines(s) {
		bare := strings.TrimRight(line, "\r\n")
		if joined, soft := strings.CutSuffix(bare, " "); soft && len(bare) < len(line) && bare != "-- " {
			b.WriteString(joined)
		} else {
			b.WriteString(line)
		}
	}
	return b.String()
}

// hexValues are the values of hexadecimal digits, 256 and more for anything else.
var hexValues = func() (t [256]uint16) {
	for i := range t {
		t[i] = 256
		if v := unhex(byte(i)); v >= 0 {
			t[i] = uint16(v)
		}
	}
	return t
}()

func unhex(c byte) int {
	switch {
	case '0' <= c && c <= '9':
		return int(c - '0')
	case 'A' <= c && c <= 'F':
		return int(c-'A') + 10
	case 'a' <= c && c <= 'f':
		return int(c-'a') + 10
	}
	return -1
}

// decodeBase64 skips bytes that are not in the alphabet, and starts anew after
// padding, as texts that were encoded in pieces need.
func decodeBase64(s string) string {
	out := make([]byte, 0, len(s)/4*3+3)
	var acc uint32
	n := 0
	for i := 0; i < len(s); i++ {
		v := base64Values[s[i]]
		if v >= 64 {
			if v == padding && n > 0 {
				out = appendRest(out, acc, n)
				acc, n = 0, 0
			}
			continue
		}
		if n == 0 && i+4 <= len(s) { // nearly always four in a row are valid
			b, c, d := base64Values[s[i+1]], base64Values[s[i+2]], base64Values[s[i+3]]
			if b|c|d < 64 {
				out = append(out, v<<2|b>>4, b<<4|c>>2, c<<6|d)
				i += 3
				continue
			}
		}
		acc = acc<<6 | uint32(v)
		if n++; n == 4 {
			out = append(out, byte(acc>>16), byte(acc>>8), byte(acc))
			acc, n = 0, 0
		}
	}
	return text(appendRest(out, acc, n))
}

// appendRest decodes the last n < 4 characters before padding; acc has their bits.
func appendRest(out []byte, acc uint32, n int) []byte {
	switch n {
	case 2:
		return append(out, byte(acc>>4))
	case 3:
		return append(out, byte(acc>>10), byte(acc>>2))
	}
	return out
}

const padding = 64

// base64Values maps the standard and the URL alphabet to values; 64 is padding, 255 nothing.
var base64Values = func() (t [256]byte) {
	for i := range t {
		t[i] = 255
	}
	for i, c := range "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/" {
		t[c] = byte(i)
	}
	t['-'], t['_'], t['='] = 62, 63, padding
	return t
}()
