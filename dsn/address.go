package dsn

import (
	"strings"
	"unicode/utf8"

	"bounced/internal/octets"
)

// AppendAddresses appends the addresses in a text to out, up to limit of them.
func AppendAddresses(out []string, text string, limit int) []string {
	for pos := 0; pos < len(text) && limit > 0; limit-- {
		a, _, end := nextAddress(text, pos)
		if a == "" {
			break
		}
		out = append(out, a)
		pos = end
	}
	return out
}

// nextAddress finds the first address at or after pos in s. start and end are its
// limits, which include the quotes of a quoted local part and the \x{…} of RFC 6533.
// If there is none, addr is "" and both limits are len(s).
func nextAddress(s string, pos int) (addr string, start, end int) {
	from := pos
	for pos < len(s) {
		if s[pos] != '@' && pos+1 < len(s) && s[pos+1] == '@' {
			pos++
		} else if s[pos] != '@' {
			i := strings.IndexByte(s[pos:], '@')
			if i < 0 {
				break
			}
			pos += i
		}
		at := pos
		pos++
		if at == from || pos == len(s) || !isLocal(s[at-1]) && s[at-1] != '"' || !opensDomain[s[pos]] {
			continue
		}
		start = localStart(s, from, at)
		if start == at {
			continue
		}
		end = domainEnd(s, at+1)
		if end == at+1 {
			continue
		}
		if end+2 < len(s) && s[end] == '"' && s[end+1] == '@' && opensDomain[s[end+2]] {
			pos = end + 1
			continue // within a quoted local part: "a@b"@c
		}
		return s[start:end], start, end
	}
	return "", len(s), len(s)
}

// opensDomain are the bytes that a domain or an address literal may begin with.
var opensDomain = func() (t [256]bool) {
	for i := range t {
		c := byte(i)
		t[i] = c >= utf8.RuneSelf || isLetter(c) || isDigit(c) || c == '[' || c == '-' || c == '_' || c == '.'
	}
	return t
}()

const maxLocal = 300 // octets of a local part; real ones may break the limit of 64

// localStart walks back from an @ over a local part.
func localStart(s string, from, at int) int {
	i := at
	if i > from && s[i-1] == '"' {
		for j := i - 2; j >= from && j >= at-maxLocal && s[j] != '\n'; j-- {
			if s[j] == '"' && (j == from || s[j-1] != '\\') {
				return j
			}
		}
		return at
	}
	seen := byte(0)
	for i > from && i > at-maxLocal && (isLocal(s[i-1]) || s[i-1] == '\\' && strings.HasPrefix(s[i:at], "x{")) {
		i--
		seen |= s[i]
	}
	for i < at && !utf8.RuneStart(s[i]) { // maxLocal came in mid-character
		i++
	}
	switch {
	case seen >= utf8.RuneSelf:
		i = behindWords(s, i, at)
	case i > from && isLocal(s[i-1]):
		return at // no address is that long
	case i > from && s[i-1] == '<' && s[i] != '\'' && s[i] != '`', isX400(s[i:at]):
		return i // nothing stands in front of it
	}
	for i < at && isMark(s, i, at) { // 'a@b', to=a@b, --a@b
		i++
	}
	if i >= 3 && s[i-3:i] == "://" { // http://example.net/?e=a@b
		return i + strings.LastIndexAny(s[i:at], "=?&/") + 1
	}
	if eq := strings.IndexByte(s[i:at], '='); eq > 0 && isKey(s[i:i+eq]) {
		i += eq + 1
	}
	return i
}

// isMark reports whether s[i] is punctuation in front of the local part that ends at at.
func isMark(s string, i, at int) bool {
	switch s[i] {
	case '.', '\'', '/', '`', '*', '|':
		return true
	case '=':
		return s[i+1] != '?'
	case '-':
		return i+1 < at && s[i+1] == '-'
	}
	return false
}

// isX400 reports whether an X.400 gateway made a local part: "/G=Jane/S=Doe/@b".
func isX400(local string) bool {
	return len(local) > 4 && local[0] == '/' && (local[2] == '=' || local[3] == '=') && isLetter(local[1]) && strings.IndexByte(local[4:], '/') >= 0
}

// isKey reports whether what stands in front of a "=" is the name of a value, as in
// rcpt=jane@b, and not part of an address that was put into another one, as in
// bounce-jane=example.com@lists.example.org.
func isKey(s string) bool { return isRecipientKey(s) || isAnyOf(s, senderKeys) }

// isRecipientKey is isKey, for the names of recipients alone.
func isRecipientKey(s string) bool { return isAnyOf(s, recipientKeys) }

// isAnyOf reports whether s is one of some names, in any letter case.
func isAnyOf(s string, names []string) bool {
	for _, key := range names {
		if strings.EqualFold(s, key) {
			return true
		}
	}
	return false
}

// recipientKeys and senderKeys are such names.
var (
	recipientKeys = []string{"recipient", "rcpt", "rcpt_to", "to", "orig_to", "email", "mailbox"}
	senderKeys    = []string{"sender", "from", "mail_from", "mailfrom"}
)

// domainBytes are the ASCII bytes that may stand in a domain.
var domainBytes = bytesOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.")

func isLocal(c byte) bool { return localBytes[c] }

var localBytes = func() (t [256]bool) {
	for i := range t {
		c := byte(i)
		t[i] = c >= utf8.RuneSelf || isLetter(c) || isDigit(c) || strings.IndexByte("!#$%&'*+-/=?^_`{|}~.", c) >= 0
	}
	return t
}()

// domainEnd walks on over a domain or an address literal.
func domainEnd(s string, i int) int {
	if i < len(s) && s[i] == '[' {
		j := strings.IndexByte(s[i:min(len(s), i+60)], ']')
		if j < 0 {
			return i
		}
		return i + j + 1
	}
	j := i
	for j < len(s) && j < i+256 {
		c := s[j]
		if c == '.' && strings.HasPrefix(s[j:], "...") {
			break // a leader: "a@b.....unknown"
		}
		if domainBytes[c] {
			j++
			continue
		}
		if c >= utf8.RuneSelf {
			r, n := utf8.DecodeRuneInString(s[j:])
			if j > i && s[j-1] == '-' && strings.IndexByte(s[i:j], '.') > 0 && octets.IsASCII(s[i:j]) {
				break // an ending of the language that the text is in: "a@b.example-ზე"
			}
			if r == utf8.RuneError || !isDomainRune(r) || withoutSpaces(r) && (isLetter(s[j-1]) || isDigit(s[j-1])) && ended(s[i:j], s[j:]) {
				break
			}
			j += n
			continue
		}
		break
	}
	for j > i && (s[j-1] == '.' || s[j-1] == '-' || s[j-1] == '_') {
		j--
	}
	return j
}

// behindWords returns where the local part in s[i:at] begins, given that words may
// stand in front of it without a space: "收件人：jane@b", "发送给jane@b". After an
// angle bracket none do.
func behindWords(s string, i, at int) int {
	begin, wide := i, false
	for j, r := range s[i:at] {
		switch {
		case r < utf8.RuneSelf && wide && (i == 0 || s[i-1] != '<'):
			begin, wide = i+j, false
		case r >= utf8.RuneSelf && !isDomainRune(r):
			begin, wide = i+j+utf8.RuneLen(r), false
		default:
			wide = withoutSpaces(r)
		}
	}
	for begin > i && begin < at && s[begin] == '-' { // Hebrew joins foreign words like this
		begin++
	}
	return begin
}

// withoutSpaces reports whether r belongs to a script whose words, or parts of them,
// are joined without a space to what is written in Latin letters.
func withoutSpaces(r rune) bool {
	return r >= 0x590 && (r < 0x1e00 || r > 0x1fff) && r != utf8.RuneError
}

// ended reports whether a domain is complete where letters of such a script follow:
// it has a dot, and no other label follows those letters.
func ended(domain, rest string) bool {
	if strings.IndexByte(domain, '.') < 0 {
		return false
	}
	for i, r := range rest {
		if r < utf8.RuneSelf {
			return r != '.' || i+1 == len(rest) || !isLetter(rest[i+1]) && rest[i+1] < utf8.RuneSelf
		}
		if !isDomainRune(r) {
			return true
		}
	}
	return true
}

func isDomainRune(r rune) bool {
	switch {
	case r < 0xc0, 0x2000 <= r && r <= 0x206f, 0x3000 <= r && r <= 0x3004, 0x3008 <= r && r <= 0x3020, 0xff00 <= r && r <= 0xff65:
		return false
	}
	return true
}

// trimAngles returns what stands between angle brackets, or all of it.
func trimAngles(v string) string {
	if lt := strings.IndexByte(v, '<'); lt >= 0 {
		if gt := strings.IndexByte(v[lt:], '>'); gt > 0 {
			return trimSpace(v[lt+1 : lt+gt])
		}
	}
	return trimSpace(v)
}
