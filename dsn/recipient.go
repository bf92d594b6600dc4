package dsn

import "strings"

// reportAddress returns the address in the value of a field such as Final-Recipient:
// "rfc822; a@b", "RFC822;<a@b> (comment)", "utf-8; …\x{…}", xtext. If there is none it
// returns the first word, without brackets and quotes.
func reportAddress(v string) string {
	a := rawAddress(v)
	if rooted, ok := strings.CutSuffix(a, "."); ok && strings.IndexByte(rooted, '@') > 0 {
		a = rooted // the domain as DNS has it
	}
	return unquotedLocal(a)
}

func rawAddress(v string) string {
	typ, rest := cutType(v)
	if typ == "" {
		rest = v
	}
	rest = trimSpace(rest)
	if isPlainAddress(rest) {
		return rest
	}
	if strings.Contains(rest, "=?") {
		rest = decodeWords(rest) // RFC 2047 forbids it
	}
	if hasPrefixFold(rest, "rfc822;") {
		rest = trimSpace(rest[7:])
	}
	if bare := withoutComments(rest); bare != "" {
		rest = bare
	}
	if typ == "utf-8" || strings.Contains(rest, `\x{`) {
		rest = decodeUTF8Address(rest)
	}
	if strings.IndexByte(rest, '+') >= 0 {
		rest = decodeXtext(rest)
	}
	if lt := strings.IndexByte(rest, '<'); lt >= 0 {
		if gt := strings.IndexByte(rest[lt:], '>'); gt > 1 {
			return withoutMailto(withoutRoute(withoutName(trimSpace(rest[lt+1 : lt+gt]))))
		}
	}
	rest = withoutRoute(rest)
	if a, start, end := nextAddress(rest, 0); a != "" {
		if lostQuotes(rest[:start]) && end == len(rest) {
			at := strings.LastIndexByte(rest, '@')
			return `"` + rest[:at] + `"` + rest[at:]
		}
		// A quoted or odd local part that has no blanks is taken whole.
		if t := firstToken(rest); strings.HasSuffix(t, a) && len(t) > len(a) {
			return withoutMailto(unquotedToken(t))
		}
		return a
	}
	if local, domain, ok := strings.Cut(rest, "@"); ok { // an address that was folded
		if a := strings.TrimRight(local, " \t") + "@" + strings.TrimLeft(domain, " \t"); len(a) < len(rest) && isPlainAddress(a) {
			return a
		}
	}
	return strings.Trim(firstToken(rest), `<>"'`)
}

// withoutName takes somebody's name off an address that it stands with in brackets:
// "\"Jane Roe\" jane@example.com".
func withoutName(s string) string {
	if at := strings.LastIndexByte(s, ' '); at > 0 && isPlainAddress(s[at+1:]) {
		return s[at+1:]
	}
	return s
}

// withoutRoute takes a source route off an address: "@relay.example:a@b" (RFC 5321 §4.1.1.3).
func withoutRoute(s string) string {
	if s != "" && s[0] == '@' {
		return s[strings.IndexByte(s, ':')+1:]
	}
	return s
}

// unquotedToken takes off the marks around an address that are not part of it: those
// of 'a@b', but not those of 'a'@b.
func unquotedToken(t string) string {
	if at := strings.LastIndexByte(t, '@'); at > 1 && t[0] == '\'' && t[at-1] == '\'' {
		return t
	}
	return strings.Trim(t, `'<`)
}

// lostQuotes reports whether before may be the first words of a local part that had
// blanks in it and lost the quotes around it: nullmailer's "rfc822; jane doe@b".
func lostQuotes(before string) bool {
	if len(before) > 64 || !strings.HasSuffix(before, " ") {
		return false
	}
	for i := range len(before) {
		if before[i] != ' ' && !plainBytes[before[i]] {
			return false
		}
	}
	return true
}

// isPlainAddress reports whether s is an address and nothing else, made of letters,
// digits and inner punctuation, as nearly all are.
func isPlainAddress(s string) bool {
	at := 0
	for i := 0; i < len(s); i++ {
		if plainBytes[s[i]] {
			continue
		}
		switch c := s[i]; {
		case c == '@' && at == 0:
			at = i
		case (c == '.' || c == '-' || c == '_') && i > 0 && s[i-1] != '@':
		default:
			return false
		}
	}
	last := len(s) - 1
	return 0 < at && at < last && last < 256 && s[last] != '.' && s[last] != '-' && s[last] != '_'
}

// plainBytes are letters and digits.
var plainBytes = func() (t [256]bool) {
	for c := range t {
		t[c] = isLetter(byte(c)) || isDigit(byte(c))
	}
	return t
}()

// decodeXtext undoes RFC 3461 §4 for the two characters that it must encode in
// an address: "+2B" and "+3D". In anything else, as in user+10, the plus sign
// is more likely to be one.
func decodeXtext(s string) string {
	var b []byte
	for i := 0; i < len(s); i++ {
		if s[i] == '+' && i+2 < len(s) && isUpperHex(s[i+1]) && isUpperHex(s[i+2]) {
			c := byte(unhex(s[i+1])<<4 | unhex(s[i+2]))
			if c == '+' || c == '=' {
				if b == nil {
					b = append(make([]byte, 0, len(s)), s[:i]...)
				}
				b = append(b, c)
				i += 2
				continue
			}
		}
		if b != nil {
			b = append(b, s[i])
		}
	}
	if b == nil {
		return s
	}
	return string(b)
}

func isUpperHex(c byte) bool { return '0' <= c && c <= '9' || 'A' <= c && c <= 'F' }

// textAddress returns an address that was found in a text, decoded and without
// needless quotes.
func textAddress(s string) string { return unquotedLocal(decodeUTF8Address(s)) }

// decodeUTF8Address undoes the \x{…} of RFC 6533 §3.
func decodeUTF8Address(s string) string {
	if strings.IndexByte(s, '{') < 0 || !strings.Contains(s, `\x{`) {
		return s
	}
	var b strings.Builder
	for {
		i := strings.Index(s, `\x{`)
		if i < 0 {
			break
		}
		end := strings.IndexByte(s[i:min(len(s), i+10)], '}')
		if end < 0 {
			b.WriteString(s[:i+3])
			s = s[i+3:]
			continue
		}
		var r rune
		good := end > 3
		for _, c := range []byte(s[i+3 : i+end]) {
			h := unhex(c)
			good = good && h >= 0
			r = r<<4 | rune(h)
		}
		b.WriteString(s[:i])
		if good {
			b.WriteRune(r)
		} else {
			b.WriteString(s[i : i+end+1])
		}
		s = s[i+end+1:]
	}
	b.WriteString(s)
	return b.String()
}

// unquotedLocal takes the quotes off a local part that needs none: with them and
// without it is the same mailbox (RFC 5321 §4.1.2).
func unquotedLocal(s string) string {
	if s == "" || s[0] != '"' {
		return s
	}
	local, domain, ok := strings.Cut(s[1:], "\"@")
	if !ok || local == "" || local[0] == '.' || local[len(local)-1] == '.' || strings.Contains(local, "..") {
		return s
	}
	for i := range len(local) {
		if !isLocal(local[i]) {
			return s
		}
	}
	return local + "@" + domain
}

// withoutMailto returns the address in a link: mail programs make links of
// addresses, in reports too.
func withoutMailto(s string) string {
	if hasPrefixFold(s, "mailto:") {
		return s[len("mailto:"):]
	}
	return s
}
