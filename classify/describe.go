package classify

import (
	"cmp"
	"strconv"
	"strings"
)

// descriptionLimit is how long a description may be, in bytes.
const descriptionLimit = 1000

// describe returns what was said about a recipient in one line. Code and status go in
// front if dsn took them out of the text.
func (w *said) describe() string {
	text := oneLine(undated(untitled(strings.TrimLeft(w.text, "\n"))))
	if onlyMarks(text) {
		return "" // the words stood in front of the code
	}
	told := w.stated()
	if told == (pair{}) || text == "" {
		return text
	}
	var stack [256]byte
	b := stack[:0]
	if told.code > 0 {
		b = append(strconv.AppendInt(b, int64(told.code), 10), ' ')
	}
	if told.status != "" && !strings.HasPrefix(text, told.status) {
		b = append(append(b, told.status...), ' ')
	}
	return string(append(b, text...))
}

// onlyMarks reports whether there is nothing but punctuation.
func onlyMarks(text string) bool {
	for i := range len(text) {
		switch text[i] {
		case '.', ':', ';', ',', '-':
		default:
			return false
		}
	}
	return true
}

// wordless reports whether there are no two letters side by side: sendmail's
// "X-Unix; 67", GroupWise's "D101".
func wordless(text string) bool {
	letters := 0
	for i := range len(text) {
		switch c := text[i]; {
		case c >= 0x80:
			return false
		case 'a' <= c|0x20 && c|0x20 <= 'z':
			if letters++; letters == 2 {
				return false
			}
		default:
			letters = 0
		}
	}
	return true
}

func oneLine(text string) string {
	if len(text) > descriptionLimit {
		text = strings.ToValidUTF8(text[:descriptionLimit], "")
	}
	if strings.IndexByte(text, '\n') < 0 && strings.IndexByte(text, '\t') < 0 && strings.IndexByte(text, '\r') < 0 {
		return strings.TrimSpace(text)
	}
	var stack [256]byte
	b := stack[:0]
	for word := range strings.FieldsSeq(text) {
		if len(b) > 0 {
			b = append(b, ' ')
		}
		b = append(b, word...)
	}
	return string(b)
}

// undated takes off the line that Exchange puts after an address: "on 3/10/2026 9:15
// AM".
func undated(text string) string {
	first, rest, ok := strings.Cut(text, "\n")
	if !ok || len(first) > 60 || !strings.ContainsAny(first, "0123456789") {
		return text
	}
	for _, lead := range [...]string{"on ", "am ", "le ", "el ", "il ", "op ", "em "} {
		if strings.HasPrefix(first, lead) && strings.TrimSpace(rest) != "" {
			return rest
		}
	}
	return text
}

// wordsOf returns a description made of the text that decided: all of it if it is
// short, else the lines around the words that matched. It is "" if there are none.
func wordsOf(sd *said, matched string) string {
	if sd.place == &ownHeader {
		return "" // the subject is not about the recipient
	}
	in := untitled(cmp.Or(sd.whole, sd.text))
	if len(in) <= 300 && strings.Count(in, "\n") < 5 {
		return oneLine(undated(in))
	}
	at := strings.Index(in, matched)
	if at < 0 || matched == "" {
		return ""
	}
	from := strings.LastIndexByte(in[:at], '\n') + 1
	to := at + len(matched)
	if nl := strings.IndexByte(in[to:], '\n'); nl >= 0 {
		to += nl
	} else {
		to = len(in)
	}
	return oneLine(in[from:to])
}

// untitled takes the title off a stretch of text: sendmail's "   ----- Transcript of
// session follows -----".
func untitled(text string) string {
	if first, rest, ok := strings.Cut(text, "\n"); ok && strings.HasPrefix(strings.TrimLeft(first, " \t"), "-----") && strings.TrimSpace(rest) != "" {
		return rest
	}
	return text
}

// hostName takes off what some servers write behind a host's name:
// "mx.example.org. (192.0.2.1, the server for the domain example.org.)".
func hostName(s string) string {
	i := 0
	for i < len(s) && !endsHost[s[i]] {
		i++
	}
	if i > 0 {
		s = s[:i]
	}
	return strings.TrimSuffix(s, ".")
}

// endsHost are the bytes that end a host's name.
var endsHost = [256]bool{' ': true, '\t': true, '(': true, '[': true, ';': true, ',': true}
