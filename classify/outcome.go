package classify

import (
	"strings"

	"bounced/dsn"
)

// recipients finds and judges each recipient of a report.
func (s *scratch) recipients(res *Result) {
	s.gather(res.Kind)
	s.upward = s.reasonsAbove()
	list := res.room(len(s.targets))
	s.outcomes(list, res.Kind)
	if n := len(list); n > 1 && !s.together && s.silentOn(list) && (n <= few || s.afford(n*s.noticeSize())) {
		s.together = true // one reason for all, below or above the list of them
		s.shareReply()
		s.outcomes(list, res.Kind)
	}
	s.members(list)
}

func (s *scratch) outcomes(list []Outcome, kind Kind) {
	s.before = before{}
	for i := range s.targets {
		t := &s.targets[i]
		if s.upward {
			s.said = s.said[:0]
			text, m := s.above(t)
			s.say(text, &m.Place, "")
			s.settle(&list[i], kind, t, s.said)
			continue
		}
		s.settle(&list[i], kind, t, s.hearsay(t))
	}
}

// noticeSize is how many bytes of the notice tryNotice reads.
func (s *scratch) noticeSize() (n int) {
	for i := range s.rep.Notice {
		n += min(len(s.rep.Notice[i].Text), noticeLimit)
	}
	return n
}

// silentOn reports whether nothing was said about any recipient that failed, or hardly
// anything if there is a reply for all of them.
func (s *scratch) silentOn(list []Outcome) bool {
	replied := s.replyForAll()
	for i := range list {
		if s.targets[i].fate != nil {
			continue
		}
		if o := &list[i]; o.Status != "" || o.Code != 0 || o.Category != Unknown && !(o.Untold && replied) || o.Action != "failed" {
			return false
		}
	}
	return true
}

// name writes down who a target is.
func (s *scratch) name(o *Outcome, t *target) {
	o.Recipient, o.Reported = t.address, ""
	switch {
	case s.known.Recipient != "" && len(s.targets) == 1:
		o.Recipient = s.known.Recipient
	case t.original != "":
		o.Recipient = t.original
	}
	if o.Recipient != t.address && !dsn.SameAddress(o.Recipient, t.address) {
		o.Reported = t.address
	}
}

// outcome writes down what happened to one target, going by words, which is all that was
// said about it. It sets s.told.
func (s *scratch) outcome(o *Outcome, kind Kind, t *target, words []said) {
	s.name(o, t)
	o.Action = "failed"
	switch {
	case kind == Delayed:
		o.Action = "delayed"
	case kind == Delivered:
		o.Action = "delivered"
	}
	if t.group != nil {
		if a := actionOf(t.group); a != "" && (kind != Failure || s.view.failed > 0) {
			o.Action = a
		}
		o.RemoteMTA = hostName(t.group.RemoteMTA)
	}
	if f := t.fate; f != nil {
		if o.Action = f.action; f.action == "delivered" {
			s.spared(o, f)
			return
		}
	}
	s.codes(t, o, words)
	if o.Action == "delivered" || o.Action == "relayed" || o.Action == "expanded" {
		o.Category, o.Permanence, o.Fault, o.Advice = Unknown, UnknownPermanence, FaultUnknown, Ignore
		o.Evidence = Evidence{Rule: "action-" + o.Action, Confidence: 0.99}
		s.told = true
		return
	}
	s.judge(t, o, words)
}

// codes settles status, reply code, description and state. Of several statuses the one
// that says most wins, wherever it stands, and brings its code along; the one in the
// report's field counts like any other.
func (s *scratch) codes(t *target, o *Outcome, words []said) {
	if t.group != nil {
		o.Status = t.group.Status
	}
	best, bestRank := pair{status: o.Status}, rank(o.Status)
	s.described = ""
	kept := false    // the first text repeats the report's field
	stated := false  // the first text has a status: no later one overrides it
	settled := false // a status was found outside of the report's field
	for i := range words {
		sd := &words[i]
		if i > 0 && t.several {
			s.circumstances(o, sd, false)
			continue // the codes of another member
		}
		found := sd.stated()
		var inner pair
		if !stated || best.code == 0 || found.status != "" {
			inner = sd.codes()
		}
		found = found.with(inner)
		foundRank := rank(found.status)
		if i == 0 {
			// QUIRK(Exchange): "550 4.4.7 QUEUE.Expired" contradicts itself, but not the field.
			kept = t.group != nil && found.status == "" && inner.status != "" && inner.status == t.group.Status
			stated = found.status != "" || kept
		}
		own := i == 0 || t.group == nil || t.group.Diagnostic == "" || !stated // the words of the report itself
		switch {
		case own && (foundRank > bestRank || foundRank == bestRank && foundRank > 0 && !settled):
			code := best.code
			best, bestRank, settled = found, foundRank, true
			if best.code == 0 || i > 0 && code/100 == class(best.status) {
				best.code = code // what stands first is what the host said
			}
		case best.code == 0 || !kept && best.code/100 != class(best.status) && found.code/100 == class(best.status) && class(best.status) != 0:
			best.code = found.code
		}
		s.circumstances(o, sd, t.group != nil && sd.place == &t.group.DiagnosticPlace)
	}
	if s.overruled = ""; o.Status != best.status {
		s.overruled = o.Status
	}
	o.Status, o.Code = best.status, best.code
	if o.Code < 400 {
		o.Code = 0
	}
}

// with returns what a text says as a whole: p was taken out of it, and inner still
// stands in it.
func (p pair) with(inner pair) pair {
	if p.status == "" || rank(inner.status) > rank(p.status) {
		if p.status = inner.status; inner.status != "" && inner.code >= 400 {
			p.code = inner.code
		}
	}
	if class(p.status) != 0 && p.code >= 400 && p.code/100 != class(p.status) {
		p.status = "" // no reply may contradict itself (RFC 2034 §4)
	}
	if p.code == 0 || (p.code == 554 || p.code == 501) && inner.code >= 400 {
		p.code = inner.code // sendmail wraps the reply it got in a 554, of old in a 501
	}
	if class(p.status) == 2 {
		p.status = ""
	}
	return p
}

// circumstances takes from a text what no earlier one said: a description in words,
// and who spoke to which command. own says that the text is the report's diagnostic.
func (s *scratch) circumstances(o *Outcome, sd *said, own bool) {
	if wordless(o.Description) {
		if d := sd.describe(); o.Description == "" || !wordless(d) && (sd.reply != nil || findCodes(o.Description).code == 0) {
			o.Description = d
			if s.described = sd.text; (own || sd.reply != nil && sd.reply.Code > 0) && !wordless(d) {
				s.described = ""
			}
		}
	}
	if o.RemoteMTA == "" {
		o.RemoteMTA = hostName(sd.host)
	}
	if o.State == "" && sd.reply != nil {
		o.State = stateOf(sd.reply.Command)
	}
	if o.State == "" {
		o.State = stateOf(inReplyTo(sd.text))
	}
}

// inReplyTo returns the command that a text names in the way of Postfix, "(in reply to
// RCPT TO command)", or "".
func inReplyTo(text string) string {
	for {
		open := strings.IndexByte(text, '(')
		if open < 0 {
			return ""
		}
		text = text[open+1:]
		if command, ok := strings.CutPrefix(text, "in reply to "); ok {
			return strings.TrimSuffix(strings.TrimSuffix(command, ")"), " command")
		}
	}
}

// rank says how much a status tells: its class alone, a subject or that time
// ran out, or a cause. One without a subject tells none, whatever its detail:
// Microsoft 365 says 5.0.350 in front of what it was told by others.
func rank(status string) int {
	switch {
	case len(status) < 5:
		return -1
	case status[1:] == ".0.0":
		return 0
	case strings.HasSuffix(status, ".0") || status[1:] == ".4.7" || status[1:4] == ".0.":
		return 1
	}
	return 2
}

// class returns the class of a status, 0 for none.
func class(status string) int {
	if status == "" {
		return 0
	}
	return int(status[0] - '0')
}

func stateOf(command string) string {
	switch command {
	case "CONNECT":
		return "connect"
	case "EHLO", "HELO", "LHLO":
		return "ehlo"
	case "MAIL FROM":
		return "mail"
	case "RCPT TO":
		return "rcpt"
	case "DATA", "end of DATA":
		return "data"
	}
	return ""
}

// judge finds the rule that decides, and writes down what it says.
func (s *scratch) judge(t *target, o *Outcome, words []said) {
	f := facts{address: strings.ToLower(t.address), status: o.Status, code: o.Code, state: o.State, hosts: s.around(t, o, words)}
	if f.class = f.code / 100; f.class == 0 {
		f.class = class(f.status)
	}
	best, second := verdict{finding: nothing}, verdict{finding: nothing}
	s.heard = false
	for i := range words {
		before, other := best, second
		if s.try(&f, &words[i], &best, &second) {
			if s.hungUp(&best, words[:i]) {
				best, second, s.heard = before, other, true // the refusal was heard, whatever its words
				continue
			}
			s.heard = true
			if best.text && !s.weak(&best) && !s.c.table.rows[best.rule].expired {
				break // the first text tells most, unless it hardly tells anything, or only that time ran out
			}
		}
	}
	s.tryWithout(t, &f, words, &best, &second)
	if len(words) == 0 {
		s.try(&f, &said{place: &dsn.Place{}}, &best, &second)
	}
	if (!s.heard || s.weak(&best) && s.lone(t)) && (len(s.targets) <= 1 || s.together && t.title == nil || len(words) == 0 && s.guessed) {
		s.tryNotice(&f, &best, &second)
	}
	s.told = s.heard && int(best.rule) < s.c.table.statuses
	s.domainNamed(t, o, &best)
	s.routed(t, &best)
	s.greeted(&best, &second)
	s.hostMissing(t, &best)
	s.turnedAway(o, &best)
	s.senderMeant(t, o, &best)
	s.partyNamed(t, o, &best, words)
	s.anotherMeant(t, &best, &second)
	s.conclude(o, &best, &second)
	s.toldBelow(o)
	s.doubt(t, o, &best, &second, words)
}

// around lists the hosts that have to do with a target.
func (s *scratch) around(t *target, o *Outcome, words []said) []string {
	s.hosts = s.hosts[:0]
	s.host(o.RemoteMTA)
	for i := range words {
		s.host(words[i].host)
	}
	s.host(s.rep.Message.ReportingMTA)
	s.host(domainOf(t.address))
	return s.hosts
}

func (s *scratch) host(name string) {
	if name != "" {
		s.hosts = append(s.hosts, name)
	}
}

// verdict is a finding with the text that it was found in.
type verdict struct {
	finding
	said *said
}

// try lets the table judge one text, and updates best and second. It reports whether
// any words in the text were known.
func (s *scratch) try(f *facts, sd *said, best, second *verdict) (heard bool) {
	f.hits = s.unnamed(f.address, sd.text, s.scan(sd.text))
	first, other := s.c.table.find(f)
	if len(f.shadow)+len(f.always) > 0 {
		s.shadow(f.shadow, sd)
		s.shadow(f.always, sd)
	}
	s.take(verdict{first, sd}, best, second)
	s.take(verdict{other, sd}, best, second)
	return first.text || other.text
}

// shadow notes what shadow rules would have said, once per rule.
func (s *scratch) shadow(list []finding, sd *said) {
	for _, f := range list {
		e := Evidence{Rule: s.c.table.sayings[f.rule].id, Confidence: s.c.table.sayings[f.rule].confidence}
		if named(s.shadows, e.Rule) {
			continue
		}
		if f.text {
			e.Matched, e.Where = s.locate(sd, f.whole())
		}
		s.shadows = append(s.shadows, e)
	}
}

// take updates best and second with one more verdict.
func (s *scratch) take(v verdict, best, second *verdict) {
	if v.rule < 0 {
		return
	}
	rows := s.c.table.rows
	switch {
	case best.rule < 0:
		*best = v
	case v.rule < best.rule:
		if rows[v.rule].category != rows[best.rule].category {
			*second = *best
		}
		*best = v
	case rows[v.rule].category != rows[best.rule].category && (second.rule < 0 || v.rule < second.rule):
		*second = v
	}
}

// conclude writes down what the deciding rule says.
func (s *scratch) conclude(o *Outcome, best, second *verdict) {
	if best.rule < 0 {
		o.Category, o.Permanence, o.Fault, o.Advice = Unknown, UnknownPermanence, FaultUnknown, Review
		if o.Action == "failed" {
			o.Permanence = Permanent
		}
		o.Evidence = Evidence{Rule: "fallback", Confidence: 0.2, Overruled: s.overruled}
		o.Untold = o.Description != ""
		return
	}
	t := s.c.table
	if t.rows[best.rule].expired && second.rule >= 0 && second.text && int(second.rule) < t.hints {
		*best, *second = *second, *best // that time ran out is not a cause
	}
	r := &t.sayings[best.rule]
	o.Category, o.Fault = r.category, r.fault
	o.Permanence = r.permanence
	if o.Permanence == "" {
		o.Permanence = statedPermanence(o, r.otherwise)
	}
	if o.Permanence == "" && o.Action == "failed" {
		o.Permanence = Permanent // it was given up, whatever the cause
	}
	if o.Permanence == "" {
		o.Permanence = r.otherwise
	}
	if o.Advice = r.transient; o.Permanence == Permanent {
		o.Advice = r.permanent
	}
	e := &o.Evidence
	e.Rule, e.Confidence, e.Overruled = r.id, r.shown, s.overruled
	if best.text {
		e.Matched, e.Where = s.locate(best.said, best.whole())
		if o.Description == "" || s.described != "" && s.described != best.said.text {
			if words := wordsOf(best.said, e.Matched); words != "" {
				o.Description = words
			}
		}
	}
	o.Untold = o.Description != "" && (!best.text || r.single)
	if second.rule >= 0 {
		e.RunnerUp, e.Why = t.sayings[second.rule].id, why(t, best, second)
	}
}

// why says why second lost to best, in a sentence for people.
func why(t *table, best, second *verdict) string {
	switch {
	case t.sayings[second.rule].group == "code":
		return "a reply code alone says less"
	case best.text && !second.text:
		return "words say more than a status"
	case !best.text && second.text:
		return "a status that names a cause says more than these words"
	case best.said.text != second.said.text:
		return "its words stand farther from the recipient"
	}
	return "its row comes later in the table"
}

// statedPermanence returns the permanence that status and code state, "" if they state
// none. For a recipient or domain that does not exist, cause overrules a status without
// a cause, or one that the reply contradicts: reports of domains that do not exist may
// have "4.0.0", and those of mailboxes "4.1.1" beside 550.
func statedPermanence(o *Outcome, cause Permanence) Permanence {
	missing := o.Category == DomainUnknown || o.Category == MailboxUnknown
	if missing && o.Action == "failed" && o.Code/100 != 4 && (rank(o.Status) == 0 || o.Code/100 == 5) {
		return cause
	}
	return classPermanence(o.Status, o.Code)
}

// classPermanence is the permanence that goes with the class of a status or code, "" for
// other classes.
func classPermanence(status string, code int) Permanence {
	switch {
	case strings.HasPrefix(status, "5"):
		return Permanent
	case strings.HasPrefix(status, "4"):
		return Transient
	case code/100 == 5:
		return Permanent
	case code/100 == 4:
		return Transient
	}
	return ""
}

// weak reports whether a verdict rests on single words, which hardly tell anything.
func (s *scratch) weak(v *verdict) bool {
	return v.rule >= 0 && s.c.table.sayings[v.rule].single
}

// lone reports whether neither fields nor the words of a reply are about a target: there
// are only lines that mention it, and perhaps a code.
func (s *scratch) lone(t *target) bool {
	for i := t.reply.first; i > 0; i = s.replies[i-1] {
		if s.rep.Replies[i-1].Text != "" {
			return false
		}
	}
	return t.group == nil
}
