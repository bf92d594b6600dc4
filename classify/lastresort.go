package classify

import (
	"slices"
	"strings"

	"bounced/dsn"
)

// lastResort returns the recipient if the notice names none, "" if nothing else names it
// either.
func (s *scratch) lastResort() string {
	if s.known.Recipient != "" {
		return s.known.Recipient
	}
	if d := s.rep.Disposition; d != nil && strings.Contains(d.FinalRecipient, "@") {
		return d.FinalRecipient // a rejection in the form of a receipt (RFC 5429 §2.1.2)
	}
	if r := s.rep.Returned; r != nil {
		if a := s.onlyIn(r.Fields.Get("Apparently-To")); a != "" {
			return a // old sendmail's, of the envelope
		}
		if list := dsn.AppendMailboxes(dsn.Addresses(r.To), r.Cc, few); len(list) > 0 && !slices.ContainsFunc(list[1:], func(a string) bool { return !strings.EqualFold(a, list[0]) }) {
			return list[0]
		}
	}
	if a := s.inOtherFields(); a != "" {
		return a
	}
	// Domino, Naver: "Mail delivery failed to jane@example.com".
	if a := s.onlyIn(s.rep.Header.Subject); a != "" {
		return a
	}
	for i := range s.rep.Mentions[:min(len(s.rep.Mentions), few)] {
		m := &s.rep.Mentions[i]
		if otherwise(m) || labelled(m, senderLabels...) {
			continue
		}
		if s.writer(m.Address) || s.missed(m) && s.saysFailure(lineOf(m.Line)) || s.elsewhere(m) {
			return m.Address // "the recipient a@b no longer works here", says a@b; "not delivered to admin@b"
		}
	}
	if from := s.rep.Header.From; s.view.nullSender && len(s.rep.Notice) > 0 && !impersonal(from) && !ofList(localOf(from)) && strings.IndexByte(from, '@') > 0 {
		return from // "this address was closed", says whoever answers for it
	}
	return ""
}

// inOtherFields returns the address in a field that names a recipient to those who know
// it: of the notice, or of the message that came back without To.
func (s *scratch) inOtherFields() string {
	for _, name := range [...]string{"X-Failed-Recipient", "X-Bounce-Recipient", "X-Rcpt-To", "X-Rcpt"} {
		if a := s.onlyIn(s.rep.Header.Fields.Get(name)); a != "" {
			return a
		}
	}
	if r := s.rep.Returned; r != nil && r.To == "" {
		for _, name := range [...]string{"X-Original-To", "Delivered-To", "Envelope-To", "X-Rcpt-To"} {
			if a := s.onlyIn(r.Fields.Get(name)); a != "" {
				return a
			}
		}
	}
	return ""
}

// onlyIn returns the address in the value of a field if it is the only one there, and may
// be a recipient's.
func (s *scratch) onlyIn(value string) string {
	if list := dsn.AppendAddresses(nil, clip(value), 2); len(list) == 1 && !s.own(list[0]) {
		return list[0]
	}
	return ""
}
