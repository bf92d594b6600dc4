package classify

import (
	"math"
	"strings"
)

// recipients judges each recipient of a report.
func (s *scratch) recipients(res *Result) {
	s.gather(res.Kind)
	list := res.room(len(s.targets))
	s.outcomes(list, res.Kind)
	if n := len(list); n > 1 && n <= few && !s.together && silentOn(list) {
		s.together = true // one reason for all, below or above the list of them
		s.outcomes(list, res.Kind)
	}
}

func (s *scratch) outcomes(list []Outcome, kind Kind) {
	for i := range s.targets {
		t := &s.targets[i]
		list[i] = Outcome{}
		s.outcome(&list[i], kind, t, s.hearsay(t))
	}
}

// silentOn reports whether nothing was said about any recipient.
func silentOn(list []Outcome) bool {
	for i := range list {
		if o := &list[i]; o.Status != "" || o.Code != 0 || o.Category != Unknown || o.Action != "failed" {
			return false
		}
	}
	return true
}

// outcome writes down what became of one target, by what was said about it.
func (s *scratch) outcome(o *Outcome, kind Kind, t *target, words []said) {
	o.Recipient = t.address
	switch {
	case s.known.Recipient != "" && len(s.targets) == 1:
		o.Recipient = s.known.Recipient
	case t.original != "":
		o.Recipient = t.original
	}
	if o.Recipient != t.address && !strings.EqualFold(o.Recipient, t.address) {
		o.Reported = t.address
	}
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
	s.codes(t, o, words)
	if o.Action == "delivered" || o.Action == "relayed" || o.Action == "expanded" {
		o.Category, o.Permanence, o.Fault, o.Advice = Unknown, UnknownPermanence, FaultUnknown, Ignore
		o.Evidence = Evidence{Rule: "action-" + o.Action, Confidence: 0.99}
		s.told = true
		return
	}
	s.judge(t, o, words)
}

// codes settles status, reply code, description and state. Of several statuses
// the one that says most wins, wherever it stands, and brings its code along;
// what the report's field says counts like any other.
func (s *scratch) codes(t *target, o *Outcome, words []said) {
	if t.group != nil {
		o.Status = t.group.Status
	}
	best := pair{status: o.Status}
	s.described = ""
	stated := false // the first text has a status: no later one overrides it
	for i := range words {
		sd := &words[i]
		found := pair{code: sd.code, status: sd.status}
		var inner pair
		if !stated || best.code == 0 || found.status != "" {
			inner = sd.codes()
		}
		if found.status == "" || rank(inner.status) > rank(found.status) {
			if found.status = inner.status; inner.status != "" && inner.code >= 400 {
				found.code = inner.code
			}
		}
		if class(found.status) != 0 && found.code >= 400 && found.code/100 != class(found.status) {
			found.status = "" // no reply may contradict itself (RFC 2034 §4)
		}
		if found.code == 0 || found.code == 554 && inner.code >= 400 {
			found.code = inner.code // sendmail wraps the reply it got in a 554
		}
		if found.status != "" && found.status[0] == '2' {
			found.status = ""
		}
		if i == 0 {
			stated = found.status != ""
		}
		own := i == 0 || t.group == nil || t.group.Diagnostic == "" || !stated // the words of the report itself
		switch {
		case rank(found.status) > rank(best.status) && own,
			rank(found.status) == rank(best.status) && rank(found.status) > 0 && own && !s.settled:
			code := best.code
			best, s.settled = found, true
			if best.code == 0 || i > 0 && code/100 == class(best.status) {
				best.code = code // what stands first is what the host said
			}
		case best.code == 0 || best.code/100 != class(best.status) && found.code/100 == class(best.status) && class(best.status) != 0:
			best.code = found.code
		}
		if o.Description == "" {
			o.Description = sd.describe()
			s.described = sd.text
			if sd.code > 0 || i == 0 && t.group != nil {
				s.described = ""
			}
		}
		if o.RemoteMTA == "" {
			o.RemoteMTA = hostName(sd.host)
		}
		if o.State == "" {
			o.State = sd.state
		}
		if o.State == "" {
			if _, after, ok := strings.Cut(sd.text, "(in reply to "); ok {
				o.State = stateOf(strings.TrimSuffix(strings.TrimSuffix(after, ")"), " command"))
			}
		}
	}
	s.settled = false
	if s.overruled = ""; o.Status != "" && o.Status != best.status {
		s.overruled = o.Status
	}
	o.Status, o.Code = best.status, best.code
	if o.Code < 400 {
		o.Code = 0
	}
}

// rank says how much a status tells: its class alone, a subject or that time
// ran out, or a cause.
func rank(status string) int {
	switch {
	case len(status) < 5:
		return -1
	case status[1:] == ".0.0":
		return 0
	case strings.HasSuffix(status, ".0") || status[1:] == ".4.7":
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

// judge finds the rule that decides.
func (s *scratch) judge(t *target, o *Outcome, words []said) {
	s.hosts = s.hosts[:0]
	s.host(o.RemoteMTA)
	for i := range words {
		s.host(words[i].host)
	}
	s.host(s.rep.Message.ReportingMTA)
	if at := strings.LastIndexByte(t.address, '@'); at >= 0 {
		s.host(t.address[at+1:])
	}
	f := facts{status: o.Status, code: o.Code, state: o.State, hosts: s.hosts}
	if f.class = f.code / 100; f.class == 0 {
		f.class = class(f.status)
	}
	best, second := verdict{finding: nothing}, verdict{finding: nothing}
	s.heard = false
	for i := range words {
		sd := &words[i]
		if s.try(&f, sd.text, sd.part, sd.offset, &best, &second) {
			s.heard = true
			if !s.c.table.rows[best.rule].expired {
				break // what stands first tells most, unless it is that time ran out
			}
		}
	}
	if len(words) == 0 {
		s.try(&f, "", "", 0, &best, &second)
	}
	if (!s.heard || lone(t) && s.weak(&best)) && (len(s.targets) <= 1 || s.together || len(words) == 0 && s.guessed) {
		for i := range s.rep.Notice {
			n := &s.rep.Notice[i]
			text := n.Text
			if len(text) > noticeLimit {
				text = text[:noticeLimit]
			}
			s.try(&f, text, n.Place.Part, n.Place.Offset, &best, &second)
		}
		if !best.text || s.weak(&best) { // a subject is the title of the notice, or that of the message that failed
			s.try(&f, clip(s.rep.Header.Subject), "0", 0, &best, &second)
		}
	}
	s.told = s.heard && int(best.rule) < s.c.table.statuses
	s.conclude(o, &best, &second)
}

func (s *scratch) host(name string) {
	if name != "" {
		s.hosts = append(s.hosts, name)
	}
}

// verdict is a finding with the text it was found in.
type verdict struct {
	finding
	in, part string
	offset   int
	matched  string
}

// try lets the table judge one text, and keeps the better of what it says and
// what was said before.
func (s *scratch) try(f *facts, text, part string, offset int, best, second *verdict) (heard bool) {
	f.hits = s.scan(text)
	first, other := s.c.table.find(f)
	for _, list := range [...][]finding{f.shadow, f.always} {
		for _, sh := range list {
			s.shadow(sh, text, part, offset)
		}
	}
	s.take(verdict{finding: first, in: text, part: part, offset: offset}, best, second)
	s.take(verdict{finding: other, in: text, part: part, offset: offset}, best, second)
	return first.text || other.text
}

// shadow notes what a shadow rule would have said, once per rule.
func (s *scratch) shadow(f finding, text, part string, offset int) {
	e := Evidence{Rule: s.c.table.sayings[f.rule].id, Confidence: s.c.table.sayings[f.rule].confidence}
	if named(s.shadows, e.Rule) {
		return
	}
	if f.text {
		e.Matched, e.Where = s.locate(text, f.hit, part, offset)
	}
	s.shadows = append(s.shadows, e)
}

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
		*best, *second = *second, *best // that time ran out is no cause
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
	o.Evidence = Evidence{Rule: r.id, Confidence: math.Round(100*r.confidence) / 100}
	if best.text {
		o.Evidence.Matched, o.Evidence.Where = s.locate(best.in, best.hit, best.part, best.offset)
		if best.matched = o.Evidence.Matched; o.Description == "" || s.described != "" && s.described != best.in {
			if words := wordsOf(best); words != "" {
				o.Description = words
			}
		}
	}
	o.Evidence.Overruled = s.overruled
	o.Untold = o.Description != "" && (!best.text || r.group == "words")
	if second.rule >= 0 {
		o.Evidence.RunnerUp = t.sayings[second.rule].id
		o.Evidence.Why = why(t, best, second)
	}
}

// why says why second lost to best.
func why(t *table, best, second *verdict) string {
	switch {
	case t.sayings[second.rule].group == "code":
		return "a reply code alone says less"
	case best.text && !second.text:
		return "words say more than a status"
	case !best.text && second.text:
		return "a status that names a cause says more than these words"
	case best.in != second.in:
		return "its words stand farther from the recipient"
	}
	return "its row comes later in the table"
}

// statedPermanence is what status and code say of how lasting it is. A status
// that names no cause gives way to one that does not pass: "4.0.0" stands in
// reports of domains that do not exist.
func statedPermanence(o *Outcome, cause Permanence) Permanence {
	missing := o.Category == DomainUnknown || o.Category == MailboxUnknown
	if missing && o.Action == "failed" && rank(o.Status) == 0 && o.Code/100 != 4 {
		return cause
	}
	return classPermanence(o.Status, o.Code)
}

// classPermanence is what the class of a status or code says.
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

// weak reports whether a verdict rests on single words.
func (s *scratch) weak(v *verdict) bool {
	return v.rule >= 0 && s.c.table.sayings[v.rule].group == "words"
}

// lone reports whether nothing was said about a target itself, in fields, in a
// reply or below its address: there are only lines that mention it.
func lone(t *target) bool {
	return t.group == nil && t.reply.first == 0
}
