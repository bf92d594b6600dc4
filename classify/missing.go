package classify

import (
	"strings"

	"bounced/internal/match"
)

// hostMissing corrects a verdict on a domain that nobody knows where the words name
// another host than the recipient's: what is missing is the way to them, be it through
// the relay of whoever sent the message, or through a host that their domain names.
func (s *scratch) hostMissing(t *target, best *verdict) {
	table := s.c.table
	if !best.text || table.dnsFailure < 0 || table.sayings[best.rule].category != DomainUnknown || strings.IndexByte(t.address, '@') < 0 {
		return
	}
	text := best.said.text
	_, end := match.Span(text, best.hit)
	if host := hostAhead(text[end:]); host != "" {
		s.otherHost(t, best, host)
		return
	}
	for _, lead := range hostLeads {
		_, rest, ok := strings.Cut(text, lead)
		if !ok {
			continue
		}
		s.otherHost(t, best, hostAhead(rest))
		return
	}
}

// hostAhead returns the host whose name a text begins with, in lower case.
func hostAhead(text string) string {
	host := strings.ToLower(strings.TrimRight(hostName(strings.TrimLeft(text, ": \"'<(")), ".:>\"')"))
	if !hostname(host) || !knownTop(host) {
		return ""
	}
	return host
}

// otherHost corrects a verdict if a host that is missing is not the recipient's.
func (s *scratch) otherHost(t *target, best *verdict, host string) {
	if host != "" && !hostOf(host, t.address) && !hostOf(host, t.original) {
		best.rule = s.c.table.dnsFailure
	}
}

// hostLeads are the words in front of a host that was looked up.
var hostLeads = [...]string{"error for name=", "look up host ", "any host named ", "ame server: ", "lookup of host ", "DNS lookup of "}

// hostOf reports whether a host is that of an address, or of its domain.
func hostOf(host, address string) bool {
	domain := strings.ToLower(domainOf(address))
	return domain != "" && (hostIn(host, domain) || hostIn(domain, host))
}

// hungUp reports whether the loss of a connection, by the last words, only follows from
// what was said before: that the host refused a command.
func (s *scratch) hungUp(last *verdict, before []said) bool {
	if len(before) == 0 || last.rule < 0 || s.c.table.sayings[last.rule].category != ConnectionFailure {
		return false
	}
	r := before[0].reply
	return r != nil && r.Code/100 == 5 && r.Command != ""
}

// turnedAway corrects a verdict on a connection that was refused, if a host said so of
// itself and because of who came (X.7.1 of RFC 3463): it was reached.
func (s *scratch) turnedAway(o *Outcome, best *verdict) {
	table := s.c.table
	if best.text && table.clientRefused >= 0 && table.sayings[best.rule].category == ConnectionFailure && o.Code > 0 && strings.HasSuffix(o.Status, ".7.1") {
		best.rule = table.clientRefused
	}
}
