package classify

import "bounced/dsn"

// glance judges a report by its fields alone, if they tell all that its text
// could: then nobody needs to read that. enough is false if they do not.
func (c *Classifier) glance(rep *dsn.Report, known Known) (res Result, enough bool) {
	s := c.scratch()
	defer c.release(s)
	s.read(rep, known)
	if res, enough = s.dueForm(); !enough || rep.Returned == nil || rep.Returned.Inline {
		return Result{}, false
	}
	s.targets, s.byAddress, s.guessed = s.targets[:0], nil, false
	s.fromGroups(res.Kind)
	if len(s.targets) == 0 {
		return Result{}, false
	}
	res.Recipients = make([]Outcome, len(s.targets))
	for i := range s.targets {
		t := &s.targets[i]
		if res.Kind != Delivered && !complete(t) {
			return Result{}, false
		}
		if s.outcome(&res.Recipients[i], res.Kind, t, s.hearsay(t)); !s.told {
			return Result{}, false
		}
	}
	res.Shadow = s.shadows
	return res, true
}

// complete reports whether nothing that is said elsewhere about a target could
// change its codes: its group has a diagnostic with a reply code and a status
// that names a cause and does not contradict the code.
func complete(t *target) bool {
	g := t.group
	if t.address == "" || g.Diagnostic == "" {
		return false
	}
	if g.RemoteMTA == "" {
		// Postfix speaks for itself: there was no other host.
		return g.DiagnosticType == "x-postfix" && rank(g.Status) == 2
	}
	found := findCodes(clip(g.Diagnostic))
	if found.status == "" {
		found.status = g.Status
	}
	return rank(found.status) == 2 && found.code/100 == class(found.status)
}
