package classify

import (
	"slices"
	"strings"

	"bounced/dsn"
)

// structure is a row that tells the kind by something other than words.
type structure struct {
	ID     string
	Kind   Kind
	Weight float64
	Holds  func(*scratch, *tally) bool
}

// gaveUp is the weight of phrases that say that nobody tries any more
// (core-gave-up).
const gaveUp = 4

// notSpam is the type of a feedback report that takes a complaint back (RFC 6430).
const notSpam = "not-spam"

// structures are tried in order, after all phrases: a row may look at what the
// phrases said.
var structures = []structure{
	{"no-evidence", Other, 2.2, func(*scratch, *tally) bool { return true }},
	{"report-failed", Failure, 7, func(s *scratch, _ *tally) bool { return s.view.failed > 0 }},
	{"report-status-5", Failure, 4, func(s *scratch, _ *tally) bool {
		return s.view.failed == 0 && s.view.bare > 0 && s.view.bareClass == '5'
	}},
	{"report-status-4", Failure, 1, func(s *scratch, _ *tally) bool {
		return s.view.failed == 0 && s.view.bare > 0 && s.view.bareClass == '4'
	}},
	{"report-fields", Failure, 2, func(s *scratch, _ *tally) bool { return s.view.bare > 0 }},
	{"report-delayed", Delayed, 7, func(s *scratch, _ *tally) bool { return s.view.failed == 0 && s.view.delayed > 0 }},
	// QUIRK(OpenSMTPD, nullmailer): the report of the last attempt still says
	// "delayed", and "only a temporary failure" besides.
	{"report-gave-up", Failure, 9, func(s *scratch, t *tally) bool {
		return s.view.failed == 0 && s.view.delayed > 0 && s.view.timedOut > 0 && t.strongest(Failure, InNotice) >= gaveUp
	}},
	{"report-delivered", Delivered, 7, func(s *scratch, _ *tally) bool {
		return s.view.failed == 0 && s.view.delayed == 0 && s.view.delivered > 0
	}},
	{"report-type", Failure, 1, func(s *scratch, _ *tally) bool { return s.view.report }},
	{"challenge-asked", Challenge, 7, func(s *scratch, t *tally) bool {
		return t.strongest(Challenge, InNotice) >= 4 && !s.view.daemon && (t.strongest(Failure, InSubject) < 3.5 || !daemonAddress(s.rep.Header.From))
	}},
	// Who asks for a confirmation may well say that nobody wrote it by hand.
	{"challenge-automatic", Challenge, 3, func(s *scratch, t *tally) bool {
		return strings.HasPrefix(s.view.automatic, "auto-replied") && t.loudestWords(Challenge) >= 2.5
	}},
	{"feedback-report", Complaint, 9, func(s *scratch, _ *tally) bool { return s.rep.Feedback != nil && s.rep.Feedback.Type != notSpam }},
	{"feedback-not-spam", Other, 9, func(s *scratch, _ *tally) bool { return s.rep.Feedback != nil && s.rep.Feedback.Type == notSpam }},
	{"disposition", ReadReceipt, 7, func(s *scratch, _ *tally) bool { return s.rep.Disposition != nil }},
	// It names the message that was read, which may have been anything.
	{"receipt-said", ReadReceipt, 3, func(s *scratch, t *tally) bool {
		return t.strongest(ReadReceipt, InSubject) >= 1 && t.strongest(ReadReceipt, InNotice) >= 1.8
	}},
	{"failed-recipients-field", Failure, 4, func(s *scratch, _ *tally) bool { return len(s.rep.Header.FailedRecipients) > 0 }},
	{"auto-submitted-rejected", Failure, 6, func(s *scratch, _ *tally) bool { return strings.Contains(s.view.automatic, "rejected") }},
	{"auto-submitted-failure", Failure, 3, func(s *scratch, _ *tally) bool { return strings.Contains(s.view.automatic, "failure") }},
	{"auto-submitted-warning", Delayed, 3, func(s *scratch, _ *tally) bool { return strings.Contains(s.view.automatic, "warning") }},
	// A warning lists its errors in the words of a failure.
	{"warning-subject", Delayed, 3, func(s *scratch, t *tally) bool {
		return s.view.failed == 0 && t.strongest(Delayed, InSubject) >= 2 && t.strongest(Failure, InSubject) < 3.5 && t.strongest(Failure, InNotice) < gaveUp
	}},
	// So does its text: the reasons that it names are those of the last attempt.
	// Where the text has nothing of a failure, its title is that of all notices.
	{"warning-notice", Delayed, 3, func(s *scratch, t *tally) bool {
		return s.view.failed == 0 && t.strongest(Delayed, InNotice) >= 4 && t.strongest(Failure, InNotice) < gaveUp &&
			(t.strongest(Failure, InSubject) < 3.5 || t.strongest(Failure, InNotice) == 0)
	}},
	// Who says that they go on trying has not given up, whatever the title says.
	{"goes-on-trying", Delayed, 7.5, func(s *scratch, t *tally) bool {
		return s.automaton() && s.view.failed == 0 && t.strongest(Delayed, InNotice) >= stillTried && t.strongest(Failure, InNotice) < gaveUp
	}},
	{"auto-submitted-vacation", AutoReply, 6, func(s *scratch, _ *tally) bool { return strings.Contains(s.view.automatic, "vacation") }},
	{"auto-replied", AutoReply, 3, func(s *scratch, _ *tally) bool { return strings.HasPrefix(s.view.automatic, "auto-replied") }},
	// An answer that says that its address is dead tells of a failure.
	{"address-dead", Failure, 4, func(s *scratch, t *tally) bool {
		return strings.HasPrefix(s.view.automatic, "auto-replied") && !strings.Contains(s.view.automatic, "vacation") && t.strongest(Failure, InNotice) > gaveUp
	}},
	// Who opens a ticket may well repeat what it is about.
	{"ticket-opened", AutoReply, 2.5, func(s *scratch, t *tally) bool {
		return strings.HasPrefix(s.view.automatic, "auto-") && !s.view.daemon && s.view.failed+s.view.bare == 0 &&
			t.strongest(AutoReply, InSubject) >= 2 && t.strongest(AutoReply, InNotice) >= 1.5
	}},
	{"auto-generated", AutoReply, 1.5, func(s *scratch, _ *tally) bool { return strings.HasPrefix(s.view.automatic, "auto-generated") }},
	{"autoreply-header", AutoReply, 4, func(s *scratch, _ *tally) bool { return s.view.autoHeader != "" }},
	// The only mark of some absences, and one of many notifications.
	{"answers-suppressed", AutoReply, 1.6, func(s *scratch, _ *tally) bool {
		return s.view.suppresses && s.view.automatic == "" && s.view.autoHeader == "" && !s.view.daemon && !s.view.campaign && s.view.failed+s.view.bare == 0
	}},
	{"reason-named", Failure, 2.2, func(s *scratch, t *tally) bool {
		return t.reasons > 0 && (s.view.daemon || s.view.nullSender || t.strongest(Failure, InSubject) > fewest && !s.view.list)
	}},
	// A machine that says why, to nobody's return address, in words of its own.
	{"reason-hinted", Failure, 2, func(s *scratch, t *tally) bool {
		return t.reasons == 0 && t.onlyReport(fewest) && s.machine() && s.hinted(t)
	}},
	// A machine that names somebody with the fewest words for a failure.
	{"undelivered-named", Failure, 2.5, (*scratch).undelivered},
	// Of reports that say nothing else, most tell of failures.
	{"report-unsaid", Failure, 1.5, func(s *scratch, t *tally) bool {
		return s.view.nullSender && mailerDaemon(s.rep.Header.From) && strings.IndexByte(s.rep.Header.From, '@') > 0 && t.onlyReport(fewest)
	}},
	{"no-sender", Report, 1.5, func(s *scratch, _ *tally) bool { return s.rep.Header.From == "" || s.rep.Header.From == "<>" }},
	{"null-sender", Report, 1, func(s *scratch, _ *tally) bool { return s.view.nullSender }},
	{"null-sender-autoreply", AutoReply, 0.8, func(s *scratch, _ *tally) bool { return s.view.nullSender }},
	// A postmaster who writes with no program of theirs, and shows a refusal of somebody.
	{"postmaster-refused", Failure, 1.5, func(s *scratch, _ *tally) bool {
		v := &s.view
		return v.replies5 > 0 && daemonAddress(s.rep.Header.From) && !v.program && !v.re && !v.list && v.automatic == "" && s.anyStranger()
	}},
	{"smtp-reply-permanent", Failure, 1.8, func(s *scratch, _ *tally) bool { return s.view.replies5 > 0 && (s.view.daemon || !s.view.list) }},
	{"smtp-reply-transient", Failure, 0.7, func(s *scratch, _ *tally) bool { return s.view.replies5 == 0 && s.view.replies4 > 0 }},
	{"returned-by-daemon", Failure, 1.5, func(s *scratch, _ *tally) bool { return s.rep.Returned != nil && s.view.daemon }},
	{"address-alone", Failure, 0.7, func(s *scratch, _ *tally) bool { return s.view.alone > 0 && s.view.daemon }},
	// An empty reverse-path is that of programs: where nothing tells of a
	// failure, what is left are those that answer for people.
	{"null-sender-alone", AutoReply, 1.5, func(s *scratch, t *tally) bool {
		return s.view.nullSender && !s.view.daemon && !s.view.report && !impersonal(s.rep.Header.From) && s.view.failed+s.view.bare+s.view.delayed+s.view.delivered+s.view.replies5+s.view.replies4 == 0 && s.rep.Returned == nil &&
			t.reasons == 0 && t.strongest(Failure, InNotice) == 0 && t.strongest(Failure, InSubject) == 0 && t.strongest(Delayed, InNotice) == 0
	}},
	// A mail daemon that names somebody, in words that nobody knows, hardly
	// tells of anything but a failure.
	{"daemon-names", Failure, 1.5, func(s *scratch, t *tally) bool {
		return s.view.daemon && len(s.rep.Mentions) > 0 && len(s.rep.Mentions) < few && mailerDaemon(s.rep.Header.From) &&
			t.strongest(Delayed, InNotice) <= fewest && t.strongest(Delayed, InSubject) <= fewest && t.strongest(Delivered, InNotice)+t.strongest(Delivered, InSubject)+t.strongest(Other, InSubject)+t.strongest(Other, InNotice) == 0
	}},
	{"answer", Other, 2, func(s *scratch, _ *tally) bool {
		return s.view.re && (s.view.hasReply || len(s.rep.Quoted) > 0) && !s.view.daemon && s.view.automatic == ""
	}},
	{"passed-on", Other, 3.5, func(s *scratch, _ *tally) bool {
		return s.view.passedOn && !s.view.daemon && s.view.failed == 0 && s.rep.Feedback == nil && s.rep.Disposition == nil
	}},
	{"goods", Other, 3.5, func(s *scratch, t *tally) bool {
		return !s.view.daemon && !s.view.nullSender && s.view.failed+s.view.bare+s.view.replies5+s.view.replies4 == 0 && s.rep.Feedback == nil && s.rep.Disposition == nil &&
			!strings.HasPrefix(s.view.automatic, "auto-replied") &&
			(t.reasons == 0 || len(s.rep.Mentions) == 0) && // who names an address, and why, may return mail about goods
			t.loudestWords(Other) >= 2
	}},
	// Who reports a failure names somebody, or brings the message along.
	{"nobody-named", Other, 1.5, func(s *scratch, t *tally) bool {
		return t.strongest(Failure, InNotice) > 0 && !s.view.daemon && !s.view.nullSender && s.rep.Returned == nil && len(s.rep.Mentions)+len(s.rep.Recipients)+len(s.rep.Replies)+len(s.rep.Header.FailedRecipients) == 0
	}},
	// Fields that people show each other stand in a text of theirs.
	{"fields-shown", Other, 9, func(s *scratch, _ *tally) bool {
		v := &s.view
		return v.failed > 0 && !v.report && !s.automaton() && (v.campaign || v.list || v.re && v.hasReply)
	}},
	// An invitation, or the answer to one, may be to speak of failures.
	{"calendar", Other, 5, func(s *scratch, _ *tally) bool {
		return !s.automaton() && s.view.failed == 0 && slices.ContainsFunc(s.rep.Parts, func(p dsn.Part) bool { return p.Type == "text/calendar" })
	}},
	// People ask whether something failed; machines say so.
	{"asked", Other, 2.5, func(s *scratch, _ *tally) bool {
		return !s.automaton() && strings.HasSuffix(strings.TrimRight(s.view.subject, " "), "?") && s.view.failed == 0 && !hasAny(localOf(s.rep.Header.From), robots)
	}},
	// A report names somebody else than its reader, however it calls itself.
	{"reader-alone", Other, 3, func(s *scratch, t *tally) bool {
		return t.loudestWords(Other) >= 3 && s.view.failed == 0 && s.rep.Returned == nil && len(s.rep.Header.FailedRecipients) == 0 &&
			!s.anyStranger()
	}},
	{"mailing-list", Other, 1.5, func(s *scratch, _ *tally) bool { return s.view.list && !s.view.daemon }},
	// Who offers to unsubscribe writes to many, even if it is of holidays.
	{"campaign-answers", Other, 3, func(s *scratch, t *tally) bool {
		first, _ := t.loudest()
		return kinds[first] == AutoReply && s.view.campaign && s.view.automatic == "" && s.view.autoHeader == "" && !s.view.nullSender
	}},
	// A report has no reverse-path (RFC 5321 §4.5.5): who has one, and is no
	// daemon, only speaks of a failure or a delay.
	{"own-name", Other, 2.5, func(s *scratch, t *tally) bool { return s.view.named && s.speaksOf(t) }},
	{"own-hand", Other, 1, func(s *scratch, t *tally) bool {
		return s.view.named && t.strongest(AutoReply, InFrom) == 0 && s.speaksOf(t)
	}},
	{"mail-program", Other, 2, func(s *scratch, t *tally) bool {
		return s.view.program && !daemonAddress(s.rep.Header.From) && s.speaksOf(t)
	}},
	// A postmaster may use one too. Mail servers do not.
	{"postmaster-writes", Other, 2.5, func(s *scratch, t *tally) bool {
		v := &s.view
		return v.program && v.automatic == "" && v.autoHeader == "" && strings.EqualFold(localOf(s.rep.Header.From), "postmaster") &&
			len(s.rep.Recipients)+len(s.rep.Header.FailedRecipients) == 0 && s.rep.Returned == nil && t.strongest(Failure, InSubject) == 0
	}},
	{"campaign", Other, 4, func(s *scratch, t *tally) bool { return s.view.campaign && s.speaksOf(t) }},
}

// speaksOf reports whether words alone, of somebody who is no daemon, make a
// message look like a report. A refusal in plain words, as list managers and
// content filters send it in their own name, is one.
func (s *scratch) speaksOf(t *tally) bool {
	v := &s.view
	if v.daemon || v.nullSender || v.automatic != "" && !strings.HasPrefix(v.automatic, "auto-generated") || v.autoHeader != "" || len(s.rep.Recipients) > 0 || len(s.rep.Header.FailedRecipients) > 0 ||
		s.rep.Returned != nil && !v.forward || t.strongest(Failure, InNotice) > gaveUp || s.undelivered(t) {
		return false
	}
	first, _ := t.loudest()
	return kinds[first] == Failure || kinds[first] == Delayed
}

// onlyReport reports whether nothing speaks for a success but what speaks for all
// reports, nor for a warning but that and words of at most a weight.
func (t *tally) onlyReport(most float64) bool {
	late, done := &t.best[kindNumber(Delayed)], &t.best[kindNumber(Delivered)]
	return (late.weight <= most || late.shared) && (done.weight == 0 || done.shared)
}

// undelivered reports whether a machine says that mail was not delivered, and to
// whom, or brings it back.
func (s *scratch) undelivered(t *tally) bool {
	return t.mail && t.loudestWords(Failure) > 0 && t.onlyReport(0) && s.robot(t) && (s.namesStranger(t) || s.rep.Returned != nil)
}

// automaton reports whether a message comes from nobody's return address, or in the
// name of a mail server. What it says in its subject may be another's words.
func (s *scratch) automaton() bool {
	return s.view.daemon || s.view.nullSender || daemonAddress(s.rep.Header.From)
}

// robot reports whether a program wrote a message, be it with a reverse-path of
// its own, that nothing takes for an answer, a question or mail to many.
func (s *scratch) robot(t *tally) bool {
	v := &s.view
	if v.autoHeader != "" || v.list || v.campaign || v.re || v.passedOn || v.program && !daemonAddress(s.rep.Header.From) || v.failed+v.bare+v.delayed+v.delivered > 0 {
		return false
	}
	if v.automatic != "" && !strings.HasPrefix(v.automatic, "auto-generated") && !(v.nullSender && v.replies5 > 0) {
		return false
	}
	for _, k := range [...]Kind{Other, AutoReply, Challenge, Complaint, ReadReceipt} {
		if t.loudestWords(k) > 0 {
			return false
		}
	}
	from := localOf(s.rep.Header.From)
	return v.daemon || v.nullSender || hasAny(from, robots) || ofList(from)
}

// machine reports whether a message came from a program that answers for a
// system, to be answered by nobody.
func (s *scratch) machine() bool {
	v := &s.view
	if !v.nullSender || v.autoHeader != "" || v.list || strings.HasPrefix(v.automatic, "auto-replied") || v.failed+v.bare+v.delayed+v.delivered > 0 {
		return false
	}
	return hasAny(localOf(s.rep.Header.From), machines)
}

// machines are names of such programs, or parts of them.
var machines = []string{"mail", "post", "daemon", "virus", "spam", "filter", "gateway", "robot", "system", "admin", "noreply", "no-reply", "mta"}

// robots are names of programs that write with a reverse-path of their own, or
// parts of them.
var robots = []string{
	"mail", "postmaster", "daemon", "virus", "spam", "filter", "gateway", "robot", "system", "noreply", "no-reply", "no_reply", "donotreply", "repondre", "mta", "alert", "fwd", "forward", "root", "nobody",
}

// hinted reports whether the notice gives a reason, be it in words that only
// hint at one, and names somebody whom it may be about.
func (s *scratch) hinted(t *tally) bool {
	if !s.namesStranger(t) {
		return false
	}
	text := s.rep.Notice[0].Text
	first := s.foundIn(text[:min(len(text), noticeLimit)])
	return first.text && !s.c.table.sayings[first.rule].single
}

// namesStranger reports whether the notice names somebody whom it may be about,
// and does not speak of what came, or did not come, to its reader.
func (s *scratch) namesStranger(t *tally) bool {
	return !t.reader && len(s.rep.Notice) > 0 && s.anyStranger()
}

// anyStranger reports whether one of the first addresses that a notice mentions
// is a stranger's.
func (s *scratch) anyStranger() bool {
	return slices.ContainsFunc(s.rep.Mentions[:min(len(s.rep.Mentions), few)], s.stranger)
}

// stranger tells an address that is neither of those who sent a notice nor of the
// domain that it was sent to, nor of a desk of its sender: help is to be had there.
func (s *scratch) stranger(m dsn.Mention) bool {
	domain, from := domainOf(m.Address), s.rep.Header.From
	if domain == "" || s.ourSide(m.Address) || dsn.HasDomain(clip(s.rep.Header.To), domain) {
		return false
	}
	return !s.own(m.Address) || !within(from, domain) && !within(m.Address, domainOf(from))
}
