package classify

// failedBeside makes a failure of a delay, where a notice tells of both.
func (s *scratch) failedBeside(res *Result) {
	if len(s.rep.Recipients) > 0 || !s.anyFailed() {
		return
	}
	res.Kind = Failure
	e := &res.Evidence
	e.Rule, e.RunnerUp, e.Why = "failed-beside-delayed", e.Rule, "some recipients are still tried, another one failed for good"
	e.Matched, e.Where = "", ""
}

// anyFailed reports whether a notice that goes on trying to reach some of its
// recipients says of another one why they failed for good.
func (s *scratch) anyFailed() bool {
	s.gather(Failure)
	defer s.forgetGathered()
	waits := false
	for i := range s.targets {
		f := s.targets[i].fate
		waits = waits || f != nil && f.action == "delayed"
	}
	if !waits {
		return false
	}
	for i := range s.targets[:min(len(s.targets), few)] {
		t := &s.targets[i]
		if t.fate != nil {
			continue
		}
		var o Outcome
		s.outcome(&o, Failure, t, s.hearsay(t))
		if cl := o.Code / 100; cl == 5 || cl == 0 && class(o.Status) != 4 && ofMailboxes[o.Category] && o.Category != MailboxFull {
			return true
		}
	}
	return false
}
