package classify

import (
	"bytes"
	"slices"
	"strings"

	"bounced/internal/match"
)

// unnamed returns the hits in a text without those that are nothing but a part of the
// recipient's own address, in lower case, or of a host of its domain: there are people
// at "spamhaus.org", and in "quota.example". They are valid until the next call.
func (s *scratch) unnamed(address, text string, hits []match.Hit) []match.Hit {
	letters := lettersOf(address)
	inName := func(h match.Hit) bool { return s.c.table.inName(h.Phrase, address, letters) }
	if !slices.ContainsFunc(hits, inName) {
		return hits // as mostly
	}
	norm := s.buf.Fold(text)
	s.inner = s.inner[:0]
	for _, h := range hits {
		if !inName(h) || !partOf(norm, h, address) {
			s.inner = append(s.inner, h)
		}
	}
	return s.inner
}

// lettersOf has a bit for each letter from a to z that is in s, in either case.
func lettersOf(s string) (letters uint32) {
	for i := range len(s) {
		if c := s[i] | 0x20; c >= 'a' && c <= 'z' {
			letters |= 1 << (c - 'a')
		}
	}
	return letters
}

// inName reports whether a phrase names a reason and stands in an address of these
// letters, which mostly tell that it does not.
func (t *table) inName(phrase int32, address string, letters uint32) bool {
	p := &t.phrases[phrase]
	return p.word > 0 && p.letters&^letters == 0 && strings.Contains(address, t.words[p.word-1])
}

// namesReason reports whether a phrase may name a reason. Those for broken DNS do so in
// names, too: who tries out what happens calls a domain "nullmx".
func (t *table) namesReason(phrase int32) bool {
	return phrase < t.ruled && !slices.ContainsFunc(t.rulesOf(phrase), func(u use) bool {
		c := t.sayings[u.index].category
		return c == DomainNoMail || c == DNSFailure
	})
}

// mayBeName reports whether a normalised phrase may be a part of an address or of the
// name of a host.
func mayBeName(phrase string) bool {
	for i := range len(phrase) {
		if !namePart(phrase[i]) {
			return false
		}
	}
	return phrase != ""
}

// partOf reports whether a hit in a normalised text is within an address, or in the
// name of a host of its domain. What stands in a link may say why.
func partOf(norm []byte, h match.Hit, address string) bool {
	from, to := int(h.Start), int(h.End)
	for from > 0 && namePart(norm[from-1]) && int(h.Start)-from < len(address)+maxDomain {
		from--
	}
	for to < len(norm) && namePart(norm[to]) && to-int(h.End) < len(address)+maxDomain {
		to++
	}
	name := bytes.Trim(norm[from:to], ".-")
	if bytes.IndexByte(name, '@') >= 0 {
		return strings.EqualFold(string(name), address)
	}
	return !bytes.HasSuffix(norm[:from], []byte("//")) && hostIn(string(name), domainOf(address))
}

// namePart are the bytes of addresses and host names, as far as they matter here.
func namePart(c byte) bool {
	return c >= 'a' && c <= 'z' || digit(c) || c == '.' || c == '-' || c == '_' || c == '+' || c == '@' || c == '=' || c >= 0x80
}
