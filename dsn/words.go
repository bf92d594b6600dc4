package dsn

import "strings"

// decodeWords decodes the RFC 2047 words in a header value. Words with blanks
// in them, without their end, or of an unknown encoding are met in real mail;
// what can be read of them is read, the rest stays as it is.
func decodeWords(v string) string {
	var b strings.Builder
	b.Grow(len(v))
	var pending, pendingCharset string // octets of words whose characters may go on in the next word
	flush := func() {
		if pending != "" {
			b.WriteString(toUTF8(pending, pendingCharset))
		}
		pending, pendingCharset = "", ""
	}
	var run strings.Builder
	for {
		at := strings.Index(v, "=?")
		if at < 0 {
			break
		}
		charset, octets, rest, ok := cutWord(v[at:])
		if !ok {
			if run.Len() > 0 {
				pending = run.String()
				run.Reset()
			}
			flush()
			b.WriteString(v[:at+2])
			v = v[at+2:]
			continue
		}
		between := v[:at]
		if run.Len() > 0 && (trimSpace(between) != "" || charset != pendingCharset) {
			pending = run.String()
			run.Reset()
			same := trimSpace(between) == ""
			flush()
			if !same {
				b.WriteString(between)
			}
		} else if run.Len() == 0 {
			b.WriteString(between)
		}
		pendingCharset = charset
		run.WriteString(octets)
		v = rest
	}
	if run.Len() > 0 {
		pending = run.String()
	}
	flush()
	b.WriteString(v)
	return b.String()
}

// cutWord takes "=?charset?B?text?=" off the front of s.
func cutWord(s string) (charset, octets, rest string, ok bool) {
	q1 := strings.IndexByte(s[2:min(len(s), 80)], '?')
	if q1 <= 0 {
		return "", "", "", false
	}
	charset = strings.ToLower(s[2 : 2+q1])
	if star := strings.IndexByte(charset, '*'); star >= 0 { // RFC 2231 §5: a language
		charset = charset[:star]
	}
	s = s[2+q1+1:]
	if len(s) < 2 || s[1] != '?' {
		return "", "", "", false
	}
	kind := s[0] | 0x20
	s = s[2:]
	text := s
	if end := strings.Index(s, "?="); end >= 0 {
		text, rest = s[:end], s[end+2:]
		// "=?utf-8?Q??=" and a text that ends in "?": the first "?=" is not the end.
		if text == "" && strings.HasPrefix(rest, "?=") {
			rest = rest[2:]
		}
	} else {
		text = strings.TrimSuffix(text, "?")
	}
	switch kind {
	case 'b':
		return charset, decodeBase64(text), rest, true
	case 'q':
		return charset, decodeQP(strings.ReplaceAll(text, "_", " ")), rest, true
	}
	return "", "", "", false
}
