package envelope

import (
	"strings"
	"unicode/utf8"
)

// maxAddress bounds what Decode looks at, in bytes. Minted addresses are at
// most 254; wrappers add to that, and so do UTF-8 domains.
const maxAddress = 1024

// split takes a path apart: angle brackets and source route go, quotes are
// resolved. Without a domain ok is false and local still holds the text.
func split(address string) (local, name string, ok bool) {
	s := address
	if len(s) > maxAddress {
		return "", "", false
	}
	if len(s) >= 2 && s[0] == '<' && s[len(s)-1] == '>' {
		s = s[1 : len(s)-1]
	}
	if s != "" && s[0] == '@' {
		i := strings.IndexByte(s, ':')
		if i < 0 {
			return "", "", false
		}
		s = s[i+1:]
	}
	at := strings.LastIndexByte(s, '@')
	if at < 0 {
		return s, "", false
	}
	local, name = s[:at], s[at+1:]
	if local == "" || name == "" {
		return "", "", false
	}
	if local[0] == '"' {
		if local, ok = unquote(local); !ok {
			return "", "", false
		}
		return local, name, true
	}
	if !isText(local) || strings.ContainsAny(local, "\"\\@ <>(),:;") {
		return "", "", false
	}
	return local, name, true
}

// unquote resolves a quoted-string of RFC 5321 §4.1.2, which is the whole of
// the local part.
func unquote(s string) (string, bool) {
	if len(s) < 3 || s[len(s)-1] != '"' || !isText(s) {
		return "", false
	}
	in := s[1 : len(s)-1]
	if strings.IndexByte(in, '\\') < 0 {
		return in, strings.IndexByte(in, '"') < 0
	}
	out := make([]byte, 0, len(in))
	for i := 0; i < len(in); i++ {
		switch in[i] {
		case '"':
			return "", false
		case '\\':
			i++
			if i == len(in) {
				return "", false
			}
		}
		out = append(out, in[i])
	}
	return string(out), true
}

// isText reports whether s is UTF-8 without control characters.
func isText(s string) bool {
	return utf8.ValidString(s) && strings.IndexFunc(s, isControl) < 0
}
