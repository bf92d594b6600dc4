package dsn

import (
	"strings"

	"golang.org/x/net/idna"
)

// Addresses returns the addresses in a header value such as To, nil if there are none.
// Addresses within quoted names, other names and comments are left out (RFC 5322 §3.4).
func Addresses(list string) []string { return AppendMailboxes(nil, list, len(list)) }

// AppendMailboxes appends what Addresses returns to out, up to limit of them.
func AppendMailboxes(out []string, list string, limit int) []string {
	if strings.IndexByte(list, '(') < 0 && strings.Count(list, "@") <= 1 {
		return AppendAddresses(out, list, limit) // as nearly always
	}
	full, tries := len(out)+limit, maxUnclosed
	for list != "" && len(out) < full {
		mailbox, lt, rest := cutMailbox(list, &tries)
		list = rest
		if lt >= 0 {
			if a, start, _ := nextAddress(mailbox, lt); a != "" && start < lt+strings.IndexByte(mailbox[lt:], '>') {
				out = append(out, a)
				continue
			}
		}
		out = AppendAddresses(out, withoutComments(mailbox), full-len(out))
	}
	return out
}

// cutMailbox cuts the first mailbox off a list: what stands in front of a comma or
// semicolon outside of quotes, comments and angle brackets. lt is where the last pair
// of angle brackets opens, -1 if there is none. tries is as for closes.
func cutMailbox(list string, tries *int) (mailbox string, lt int, rest string) {
	lt = -1
	for i := 0; i < len(list); i++ {
		switch c := list[i]; {
		case !inMailboxes[c]:
		case c == ',' || c == ';':
			return list[:i], lt, list[i+1:]
		default:
			end := closes(list, i, tries)
			if c == '<' && end > i {
				lt = i
			}
			i = end
		}
	}
	return list, lt, ""
}

// inMailboxes are the bytes that open or separate something in a list of mailboxes.
var inMailboxes = bytesOf(`"(<,;`)

// withoutComments takes the comments out of a value (RFC 5322 §3.2.2). In quotes
// there are none.
func withoutComments(v string) string {
	if strings.IndexByte(v, '(') < 0 {
		return v
	}
	var out []byte
	from, tries := 0, maxUnclosed
	for i := 0; i < len(v); i++ {
		if v[i] != '"' && v[i] != '(' {
			continue
		}
		end := closes(v, i, &tries)
		if v[i] == '(' && end > i {
			out = append(out, v[from:i]...)
			from = end + 1
		}
		i = end
	}
	return trimSpace(string(append(out, v[from:]...)))
}

// Bounds on looking for what closes a quoted string, comment or angle bracket: how
// many bytes ahead, through how many nested comments, and how often in vain. So what
// never closes is not read again and again.
const maxEnclosed, maxComments, maxUnclosed = 1000, 8, 4

// closes returns where the quoted string, comment or angle bracket that opens at i
// ends, or i if it does not. tries is how often it may still look in vain; at 0 it
// returns i at once.
func closes(v string, i int, tries *int) int {
	depth := 0
	if *tries == 0 {
		return i
	}
	for j := i + 1; j < min(len(v), i+maxEnclosed) && depth < maxComments; j++ {
		switch c := v[j]; {
		case c == '\\' && v[i] != '<':
			j++
		case v[i] == '"' && c == '"', v[i] == '<' && c == '>', v[i] == '(' && c == ')' && depth == 0:
			return j
		case v[i] == '<' && c == '<':
			j = len(v)
		case v[i] == '(' && c == '(':
			depth++
		case v[i] == '(' && c == ')':
			depth--
		}
	}
	*tries--
	return i
}

// lastAngle returns where the last address in angle brackets begins, -1 if there is
// none.
func lastAngle(v string) int {
	if strings.IndexByte(v, '(') < 0 { // as nearly always
		lt := strings.LastIndexByte(v, '<')
		if lt >= 0 && strings.IndexByte(v[lt:], '>') < 0 {
			return -1
		}
		return lt
	}
	at, last, tries := 0, -1, maxUnclosed
	for rest := v; rest != ""; {
		_, lt, behind := cutMailbox(rest, &tries)
		if lt >= 0 {
			last = at + lt
		}
		at += len(rest) - len(behind)
		rest = behind
	}
	return last
}

// splitMailbox splits a From header into display name and address.
func splitMailbox(v string) (name, addr string) {
	if lt := lastAngle(v); lt >= 0 {
		return strings.Trim(trimSpace(v[:lt]), `"' `), trimSpace(v[lt+1 : lt+strings.IndexByte(v[lt:], '>')])
	}
	addr, start, end := nextAddress(v, 0)
	if addr == "" {
		return trimSpace(v), ""
	}
	name = trimSpace(v[:start])
	if open := strings.IndexByte(v[end:], '('); name == "" && open >= 0 {
		name, _, _ = strings.Cut(v[end+open+1:], ")")
	}
	return strings.Trim(name, `"'<( `), addr
}

// HasAddress reports whether an address stands in a text, in any letter case, and is
// not a part of a longer one.
func HasAddress(text, address string) bool {
	n := strings.LastIndexByte(address, '@')
	return n >= 0 && anyAt(text, func(at int) bool {
		start := at - n
		return start >= 0 && !joins(text, start-1) && standsAt(text, start, address)
	})
}

// HasDomain reports whether an address of a domain stands in a text, in any letter case.
func HasDomain(text, domain string) bool {
	return anyAt(text, func(at int) bool { return standsAt(text, at+1, domain) })
}

// anyAt reports whether f is true of any place in a text where an "@" stands.
func anyAt(text string, f func(at int) bool) bool {
	for from := 0; ; {
		i := strings.IndexByte(text[from:], '@')
		if i < 0 {
			return false
		}
		if from += i + 1; f(from - 1) {
			return true
		}
	}
}

// standsAt reports whether an address, or its domain, stands at start and ends there.
func standsAt(text string, start int, address string) bool {
	end := start + len(address)
	return end <= len(text) && strings.EqualFold(text[start:end], address) && !joins(text, end)
}

// joins reports whether the byte at i would belong to an address beside it.
func joins(text string, i int) bool {
	if i < 0 || i >= len(text) {
		return false
	}
	switch c := text[i]; c {
	case '.':
		return i+1 < len(text) && plainBytes[text[i+1]]
	case '-', '_', '+', '@':
		return true
	default:
		return plainBytes[c]
	}
}

// SameAddress reports whether two addresses are one, in any letter case, be the domain
// in letters of its own or in those of RFC 5890 (xn--…).
func SameAddress(a, b string) bool {
	if strings.EqualFold(a, b) {
		return true
	}
	i, j := strings.LastIndexByte(a, '@'), strings.LastIndexByte(b, '@')
	return i >= 0 && j >= 0 && strings.EqualFold(a[:i], b[:j]) && (hasALabel(a[i:]) || hasALabel(b[j:])) &&
		strings.EqualFold(uLabels(a[i+1:]), uLabels(b[j+1:]))
}

// hasALabel reports whether a domain may have a label that is encoded.
func hasALabel(domain string) bool {
	return strings.Contains(domain, "xn--") || strings.Contains(domain, "XN--")
}

// uLabels returns a domain in letters of its own, as far as its labels can be decoded.
func uLabels(domain string) string {
	u, _ := idna.Punycode.ToUnicode(strings.ToLower(domain))
	return u
}
