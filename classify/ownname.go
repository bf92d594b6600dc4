package classify

import (
	"bytes"
	"slices"
	"strings"

	"bounced/internal/match"
)

// judge finds the rule that decides, and writes down what it says. Words that are
// nothing but a part of the recipient's own address, or of a host of its domain, count
// for nothing: there are people at "spamhaus.org", and in "quota.example".
func (s *scratch) judge(t *target, o *Outcome, words []said) {
	s.inner = s.c.table.matcher.Scan(s.inner[:0], &s.buf, t.address)
	s.inner = s.c.table.matcher.Scan(s.inner, &s.buf, domainOf(t.address)) // some words stand in no address
	if s.masked = ""; slices.ContainsFunc(s.inner, s.c.table.isReason) {
		s.masked = strings.ToLower(t.address)
	}
	s.decide(t, o, words)
	s.masked = ""
}

// isReason reports whether words that were found may name a reason. Those for broken
// DNS do so in names, too: who tries out what happens calls a domain "nullmx".
func (t *table) isReason(h match.Hit) bool {
	return h.Phrase < t.ruled && !slices.ContainsFunc(t.rulesOf(h.Phrase), func(u use) bool {
		c := t.sayings[u.index].category
		return c == DomainNoMail || c == DNSFailure
	})
}

// unmasked returns the hits in a text that are no part of the name that is masked.
// They are valid until the next call.
func (s *scratch) unmasked(text string, hits []match.Hit) []match.Hit {
	norm := s.buf.Fold(text)
	s.inner = s.inner[:0]
	for _, h := range hits {
		if !s.c.table.isReason(h) || !partOf(norm, h, s.masked) {
			s.inner = append(s.inner, h)
		}
	}
	return s.inner
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
		return string(name) == address
	}
	return !bytes.HasSuffix(norm[:from], []byte("//")) && hostIn(string(name), domainOf(address))
}

// namePart are the bytes of addresses and host names, as far as they matter here.
func namePart(c byte) bool {
	return c >= 'a' && c <= 'z' || digit(c) || c == '.' || c == '-' || c == '_' || c == '+' || c == '@' || c == '=' || c >= 0x80
}
