package classify

import (
	"slices"

	"bounced/dsn"
)

// glance judges a report by its fields alone, so that nobody needs to read its text.
// It returns false if the fields do not tell all that the text could; what it wrote
// into res is then worthless. Fields never tell the SMTP state, which is fine if no
// rule in question asks for it.
func (s *scratch) glance(res *Result) bool {
	if r := s.rep.Returned; r == nil || r.Inline || !s.dueForm(res) || len(s.rep.Header.FailedRecipients) > 0 && s.rep.HasUnread(generatedFrom) {
		return false
	}
	s.fromGroups(res.Kind)
	if !s.explicit(res.Kind) {
		return false
	}
	list := res.room(len(s.targets))
	s.before = before{}
	for i := range s.targets {
		t := &s.targets[i]
		words := s.hearsay(t)
		if res.Kind != Delivered && (!consistent(t.group, words) || s.c.table.heedsState(t.group.RemoteMTA)) {
			return false
		}
		if s.settle(&list[i], res.Kind, t, words); !s.told {
			return false
		}
	}
	return true
}

// heedsState reports whether a rule asks in which SMTP state a host said something,
// which no field of a report tells.
func (t *table) heedsState(host string) bool {
	host = hostName(host)
	return slices.ContainsFunc(t.byState, func(r int32) bool {
		mta := t.rules[r].MTA
		return len(mta) == 0 || slices.ContainsFunc(mta, func(domain string) bool { return hostIn(host, domain) })
	})
}

// explicit reports whether the fields name recipients and say why and by whom each was
// refused.
func (s *scratch) explicit(kind Kind) bool {
	for i := range s.targets {
		t := &s.targets[i]
		if kind != Delivered && (t.address == "" || t.group.Diagnostic == "" || t.group.RemoteMTA == "" && !ownWords(t.group)) {
			return false
		}
	}
	return len(s.targets) > 0
}

// ownWords reports whether Postfix speaks for itself in a group: there was no other host.
func ownWords(g *dsn.Recipient) bool {
	return g.DiagnosticType == "x-postfix" && rank(g.Status) == 2
}

// consistent reports whether nothing that is said elsewhere about a target
// could change its codes: its diagnostic, the first of words, has a reply code,
// and a status that names a cause and does not contradict the code.
func consistent(g *dsn.Recipient, words []said) bool {
	if g.RemoteMTA == "" {
		return true // ownWords
	}
	found := words[0].codes()
	if found.status == "" {
		found.status = g.Status
	}
	return rank(found.status) == 2 && found.code/100 == class(found.status)
}
