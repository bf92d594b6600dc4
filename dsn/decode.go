package dsn

import "strings"

// decodeTransfer undoes a Content-Transfer-Encoding. Neither encoding is ever
// refused: what is no code stands for itself (quoted-printable) or for nothing
// (base64).
func decodeTransfer(s, encoding string) string {
	switch encoding {
	case "quoted-printable":
		if strings.IndexByte(s, '=') < 0 {
			return s
		}
		return decodeQP(s)
	case "base64":
		return decodeBase64(s)
	case "x-uuencode", "uuencode", "x-uue":
		return s
	}
	return s
}

func decodeQP(s string) string {
	out := make([]byte, 0, len(s))
	for s != "" {
		eq := strings.IndexByte(s, '=')
		if eq < 0 {
			out = append(out, s...)
			break
		}
		out = append(out, s[:eq]...)
		s = s[eq+1:]
		if len(s) >= 2 {
			hi, lo := unhex(s[0]), unhex(s[1])
			if hi >= 0 && lo >= 0 {
				out = append(out, byte(hi<<4|lo))
				s = s[2:]
				continue
			}
		}
		// A soft line break, perhaps with blanks that were added on the way.
		end := 0
		for end < len(s) && (s[end] == ' ' || s[end] == '\t' || s[end] == '\r') {
			end++
		}
		switch {
		case end < len(s) && s[end] == '\n':
			s = s[end+1:]
		case end == len(s):
			s = ""
		default:
			out = append(out, '=')
			if end > 0 {
				out = append(out, s[:end]...)
				s = s[end:]
			}
		}
	}
	return string(out)
}

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

// decodeBase64 skips what is not of the alphabet, and starts anew after padding,
// as texts that were encoded in pieces need.
func decodeBase64(s string) string {
	out := make([]byte, 0, len(s)/4*3+3)
	var acc uint32
	n := 0
	flush := func() {
		switch n {
		case 2:
			out = append(out, byte(acc>>4))
		case 3:
			out = append(out, byte(acc>>10), byte(acc>>2))
		}
		acc, n = 0, 0
	}
	for i := 0; i < len(s); i++ {
		v := base64Values[s[i]]
		if v < 64 {
			acc = acc<<6 | uint32(v)
			if n++; n == 4 {
				out = append(out, byte(acc>>16), byte(acc>>8), byte(acc))
				acc, n = 0, 0
			}
		} else if v == padding {
			flush()
		}
	}
	flush()
	return string(out)
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
