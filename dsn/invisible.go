package dsn

import (
	"strings"
	"unicode/utf8"
)

// visible removes invisible characters that stand next to ASCII: soft hyphens and
// zero-width spaces, which say where an address may be broken, and direction marks,
// which say which way it runs. Between letters of other scripts they may mean something.
func visible(s string) string {
	if !strings.Contains(s, "\u00ad") && !strings.Contains(s, "\u200b"[:2]) && !strings.Contains(s, "\u2060") && !strings.Contains(s, "\ufeff") {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	from := 0
	for i := 0; i < len(s); {
		n := invisible(s[i:])
		if n == 0 {
			i++
			continue
		}
		end := i + n
		for n = invisible(s[end:]); n > 0; n = invisible(s[end:]) {
			end += n
		}
		if i == 0 || s[i-1] < utf8.RuneSelf || end == len(s) || s[end] < utf8.RuneSelf {
			b.WriteString(s[from:i])
			from = end
		}
		i = end
	}
	b.WriteString(s[from:])
	return b.String()
}

// invisible returns the length in bytes of the invisible character that s begins
// with, 0 if it begins with another one.
func invisible(s string) int {
	switch {
	case s == "":
	case s[0] == '\xc2' && strings.HasPrefix(s, "\u00ad"):
		return 2
	case s[0] == '\xe2' && len(s) > 2 && (s[1] == '\x80' && s[2] >= '\x8b' && s[2] <= '\x8f' || s[1] == '\x81' && s[2] == '\xa0'), // U+200B to U+200F, U+2060
		s[0] == '\xef' && strings.HasPrefix(s, "\ufeff"):
		return 3
	}
	return 0
}
