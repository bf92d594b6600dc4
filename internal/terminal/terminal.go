// Package terminal writes for people at terminals. In goes text of strangers, out comes
// text that is safe to show, in colours where they are wanted.
package terminal

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/term"
)

// Safe makes text of strangers safe to show: a bounce must not be able to move the cursor,
// change the colours or turn the direction of writing. What is not printable is escaped as
// in Go. Backslashes stay as they are, since replies are full of them; so text of a
// stranger may look like an escape, but that does no harm.
func Safe(s string) string {
	var b strings.Builder
	for i, width := 0, 0; i < len(s); i += width {
		var r rune
		r, width = utf8.DecodeRuneInString(s[i:])
		switch {
		case r == utf8.RuneError && width == 1, r < 0x80 && !unicode.IsPrint(r):
			fmt.Fprintf(&b, `\x%02x`, s[i])
		case r > 0xffff && !unicode.IsPrint(r):
			fmt.Fprintf(&b, `\U%08x`, r)
		case !unicode.IsPrint(r): // format characters too: direction marks
			fmt.Fprintf(&b, `\u%04x`, r)
		default:
			b.WriteString(s[i : i+width])
		}
	}
	return b.String()
}

// Line makes a line of JSON, or of a log, safe to show. DEL, and what is not printable
// beyond ASCII, becomes an escape of JSON, which means the same there. ASCII control
// characters are escaped in JSON anyway. If there is nothing to do it returns text itself.
func Line(text []byte) []byte {
	i := bytes.IndexFunc(text, hidden)
	if i < 0 {
		return text
	}
	out := append(make([]byte, 0, len(text)+64), text[:i]...)
	for width := 0; i < len(text); i += width {
		var r rune
		r, width = utf8.DecodeRune(text[i:])
		switch {
		case !hidden(r):
			out = append(out, text[i:i+width]...)
		case r > 0xffff:
			high, low := utf16.EncodeRune(r)
			out = fmt.Appendf(out, `\u%04x\u%04x`, high, low)
		default:
			out = fmt.Appendf(out, `\u%04x`, r)
		}
	}
	return out
}

// hidden reports whether Line escapes r. utf8.RuneError stands for what is not UTF-8.
func hidden(r rune) bool { return r >= 0x7f && (r == utf8.RuneError || !unicode.IsPrint(r)) }

// Is reports whether w is a terminal.
func Is(w io.Writer) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// Colours reports whether to write to w in colours: whether it is a terminal that has
// them, and NO_COLOR (no-color.org) is not set. env looks up variables, as os.Getenv does.
func Colours(w io.Writer, env func(string) string) bool {
	return Is(w) && env("NO_COLOR") == "" && env("TERM") != "dumb"
}

// Style is a way to make text stand out: codes of ECMA-48 §8.3.117, as "1" or "1;31".
type Style string

// Styles that both dark and light terminals show well.
const (
	Bold   Style = "1"
	Dim    Style = "2"
	Red    Style = "1;31"
	Green  Style = "1;32"
	Yellow Style = "1;33"
	Mark   Style = "1;4;33"
)

// In returns text in the style.
func (s Style) In(text string) string { return "\x1b[" + string(s) + "m" + text + "\x1b[0m" }
