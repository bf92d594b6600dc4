package dsn

import "strings"

// decodeWords decodes the RFC 2047 words in a header value. Real mail has words with
// blanks in them, without an end, or in an unknown encoding: what can be read of them
// is read, the rest stays as it is.
func decodeWords(v string) string {
	out := make([]byte, 0, len(v))
	words, broken := 0, 0
	var charset string // of out[start:], which is not converted to UTF-8 yet
	start := -1        // -1 if all of out is converted
	for words < maxWords && broken < maxBrokenWords {
		at := strings.Index(v, "=?")
		if at < 0 {
			break
		}
		w, ok := cutWord(v[at:])
		between := v[:at]
		if !ok {
			out = toUTF8From(out, start, charset)
			start = -1
			out = append(out, v[:at+2]...)
			v = v[at+2:]
			broken++
			continue
		}
		v = w.rest
		words++
		// A character may go on in the next word, if that is of the same charset.
		if adjacent := start >= 0 && trimSpace(between) == ""; !adjacent || !strings.EqualFold(w.charset, charset) {
			out = toUTF8From(out, start, charset)
			if !adjacent {
				out = append(out, between...)
			}
			start = len(out)
			charset = w.charset
		}
		out = w.appendOctets(out)
	}
	out = toUTF8From(out, start, charset)
	return text(append(out, v...))
}

// Bounds on one value. What is beyond them stays as it is.
const (
	maxWords       = 1000
	maxBrokenWords = 100 // occurrences of "=?" that do not begin a word
)

// toUTF8From makes UTF-8 of out[start:]; a start of -1 means nothing is left to do.
func toUTF8From(out []byte, start int, charset string) []byte {
	if start < 0 {
		return out
	}
	return append(out[:start], toUTF8(text(out[start:]), lower(charset))...)
}

// word is an RFC 2047 word.
type word struct {
	charset string // as written, without a language
	base64  bool   // encoded as "B", otherwise as "Q"
	text    string // encoded
	rest    string // what follows the word
}

// appendOctets appends the decoded text of a word, in its charset.
func (w *word) appendOctets(out []byte) []byte {
	if w.base64 {
		return append(out, decodeBase64(w.text)...)
	}
	text := w.text
	if strings.IndexByte(text, '_') >= 0 {
		text = strings.ReplaceAll(text, "_", " ")
	}
	if strings.IndexByte(text, '=') >= 0 {
		text = decodeQP(text)
	}
	return append(out, text...)
}

// cutWord takes "=?charset?B?text?=" off the front of s, which begins with "=?". It is
// not ok if that does not begin a word.
func cutWord(s string) (w word, ok bool) {
	q1 := strings.IndexByte(s[2:min(len(s), 80)], '?')
	if q1 <= 0 {
		return w, false
	}
	w.charset = s[2 : 2+q1]
	if star := strings.IndexByte(w.charset, '*'); star >= 0 { // RFC 2231 §5: a language
		w.charset = w.charset[:star]
	}
	s = s[2+q1+1:]
	if len(s) < 2 || s[1] != '?' || s[0]|0x20 != 'b' && s[0]|0x20 != 'q' {
		return w, false
	}
	w.base64 = s[0]|0x20 == 'b'
	w.text = s[2:]
	if end := strings.Index(w.text, "?="); end >= 0 {
		w.text, w.rest = w.text[:end], w.text[end+2:]
		// "=?utf-8?Q??=" and a text that ends in "?": the first "?=" is not the end.
		if w.text == "" && strings.HasPrefix(w.rest, "?=") {
			w.rest = w.rest[2:]
		}
	} else {
		w.text = strings.TrimSuffix(w.text, "?")
	}
	return w, true
}
