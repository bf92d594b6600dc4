package classify

import "strings"

// templateLimit is how long a template may be, in bytes.
const templateLimit = 300

// Template takes out of a text what differs from one message to the next, so that
// texts from the same source count as one: addresses, hosts, URLs, numbers and ids
// become <address>, <host>, <url>, <n> and <id>; words are in lower case, with one space
// between them. The result is at most 300 bytes long.
func Template(text string) string {
	var b strings.Builder
	b.Grow(min(len(text), templateLimit) + 32)
	for word := range strings.FieldsSeq(text) {
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		head, core, tail := bare(word)
		b.WriteString(head)
		b.WriteString(place(core))
		b.WriteString(tail)
		if b.Len() > templateLimit {
			break
		}
	}
	return strings.ToValidUTF8(b.String()[:min(b.Len(), templateLimit)], "")
}

// bare splits punctuation off both ends of a word.
func bare(word string) (head, core, tail string) {
	i, j := 0, len(word)
	for i < j && around[word[i]] {
		i++
	}
	for j > i && around[word[j-1]] {
		j--
	}
	return word[:i], word[i:j], word[j:]
}

// around are the bytes that bare splits off.
var around = func() (t [256]bool) {
	for _, c := range []byte("<>()[]{}\"'`.,;:!?*#=") {
		t[c] = true
	}
	return t
}()

// place returns what stands for a word in a template.
func place(word string) string {
	if word == "" {
		return ""
	}
	lower := strings.ToLower(word)
	letters, digits, dots, others := 0, 0, 0, 0
	for i := 0; i < len(lower); i++ {
		switch c := lower[i]; {
		case c >= 'a' && c <= 'z' || c >= 0x80:
			letters++
		case digit(c):
			digits++
		case c == '.' || c == ':':
			dots++
		default:
			others++
		}
	}
	if letters == len(lower) {
		return lower
	}
	switch {
	case strings.Contains(lower, "://"):
		return "<url>"
	case strings.ContainsRune(lower, '@'):
		return "<address>"
	case digits > 0 && letters == 0 && dots == 0 && others == 0:
		if len(lower) == 3 && (lower[0] == '2' || lower[0] == '4' || lower[0] == '5') {
			return lower // a reply code
		}
		return "<n>"
	case digits > 0 && letters == 0 && statusAt(lower) == len(lower):
		return lower
	case digits > 0 && dots >= 2 && others == 0 && (letters == 0 || strings.Count(lower, ":") >= 2):
		return "<host>" // an IP address
	case dots > 0 && letters > 1 && hostname(lower):
		return "<host>"
	case digits > 0 && (len(lower) >= 8 || digits >= 4):
		return "<id>"
	case digits > 0 && letters == 0:
		return "<n>"
	}
	return lower
}

// hostname reports whether s, in lower case, may be the name of a host, such as
// mx1.example.com, and is not the end of one sentence and the beginning of another.
func hostname(s string) bool {
	if strings.ContainsRune(s, ':') {
		s, _, _ = strings.Cut(s, ":")
	}
	dot := strings.LastIndexByte(s, '.')
	return dot > 0 && len(s)-dot-1 >= 2 && strings.Trim(s, "abcdefghijklmnopqrstuvwxyz0123456789-._") == ""
}
