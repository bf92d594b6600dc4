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

// gaveUp is the weight of phrases that say that nobody tries any longer (core-gave-up).
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
	// Sessions that failed were tried again, and bounces, if any, are reported one by one.
	{"report-tls", Other, 6, func(s *scratch, _ *tally) bool { return s.view.tls }},
	{"challenge-asked", Challenge, 7, func(s *scratch, t *tally) bool {
		return t.strongest(Challenge, InNotice) >= 4 && !s.view.daemon && !strings.Contains(s.view.automatic, "rejected") && (t.strongest(Failure, InSubject) < 3.5 || !daemonAddress(s.rep.Header.From))
	}},
	// A program that asks for a confirmation may well say that it is one.
	{"challenge-automatic", Challenge, 3, func(s *scratch, t *tally) bool {
		return strings.HasPrefix(s.view.automatic, "auto-replied") && t.loudestWords(Challenge) >= 2.5
	}},
	{"feedback-report", Complaint, 9, func(s *scratch, _ *tally) bool { return s.rep.Feedback != nil && s.rep.Feedback.Type != notSpam }},
	{"feedback-not-spam", Other, 9, func(s *scratch, _ *tally) bool { return s.rep.Feedback != nil && s.rep.Feedback.Type == notSpam }},
	{"disposition", ReadReceipt, 7, func(s *scratch, _ *tally) bool { return s.rep.Disposition != nil }},
	// A receipt has the subject of the message that was read, which may be anything.
	{"receipt-said", ReadReceipt, 3, func(s *scratch, t *tally) bool {
		return t.strongest(ReadReceipt, InSubject) >= 1 && t.strongest(ReadReceipt, InNotice) >= 1.8
	}},
	{"failed-recipients-field", Failure, 4, func(s *scratch, _ *tally) bool { return len(s.rep.Header.FailedRecipients) > 0 }},
	{"auto-submitted-rejected", Failure, 6, func(s *scratch, _ *tally) bool { return strings.Contains(s.view.automatic, "rejected") }},
	{"auto-submitted-failure", Failure, 3, func(s *scratch, _ *tally) bool { return strings.Contains(s.view.automatic, "failure") }},
	{"auto-submitted-warning", Delayed, 3, func(s *scratch, _ *tally) bool { return strings.Contains(s.view.automatic, "warning") }},
	// A warning lists errors in the words of a failure.
	{"warning-subject", Delayed, 3, func(s *scratch, t *tally) bool {
		return s.view.failed == 0 && (!s.view.re || s.view.daemon) && t.strongest(Delayed, InSubject) >= 2 && t.strongest(Failure, InSubject) < 3.5 && t.strongest(Failure, InNotice) < gaveUp
	}},
	// So does its text: the reasons that it names are those of the last attempt. If the
	// text has no words of a failure, the subject may: it is the same for all notices.
	{"warning-notice", Delayed, 3, func(s *scratch, t *tally) bool {
		return s.view.failed == 0 && t.strongest(Delayed, InNotice) >= 4 && t.strongest(Failure, InNotice) < gaveUp &&
			(t.strongest(Failure, InSubject) < 3.5 || t.strongest(Failure, InNotice) == 0)
	}},
	// Whoever goes on trying has not given up, whatever the subject says.
	{"goes-on-trying", Delayed, 7.5, func(s *scratch, t *tally) bool {
		return s.automaton() && s.view.failed == 0 && t.strongest(Delayed, InNotice) >= stillTried && t.strongest(Failure, InNotice) < gaveUp
	}},
	// So it is where something is late, in the fewest words, and no answer of a server was
	// final: what waits is not thrown away.
	{"late-so-far", Delayed, 6, func(s *scratch, t *tally) bool {
		v := &s.view
		return t.late && (v.daemon || v.nullSender) && v.failed+v.bare == 0 && v.replies5 == 0 && t.strongest(Failure, InNotice) < gaveUp && s.anyStranger()
	}},
	{"auto-submitted-vacation", AutoReply, 6, func(s *scratch, _ *tally) bool { return strings.Contains(s.view.automatic, "vacation") }},
	{"auto-replied", AutoReply, 3, func(s *scratch, _ *tally) bool { return strings.HasPrefix(s.view.automatic, "auto-replied") }},
	// An automatic answer that says that its address is dead, or that the message was
	// thrown away, is a failure.
	{"address-dead", Failure, 6.5, func(s *scratch, t *tally) bool {
		return strings.HasPrefix(s.view.automatic, "auto-replied") && !strings.Contains(s.view.automatic, "vacation") && t.strongest(Failure, InNotice) > gaveUp
	}},
	// So is one that shows whom a server refused, and how.
	{"refusal-answered", Failure, 3.5, func(s *scratch, _ *tally) bool {
		v := &s.view
		return v.nullSender && strings.HasPrefix(v.automatic, "auto-replied") && v.replies5 > 0 && v.failed+v.bare == 0 &&
			s.anyFirst(func(m *dsn.Mention) bool { return m.Head && refused(m) })
	}},
	// A desk that opens a ticket repeats what it is about.
	{"desk-receipt", AutoReply, 8, func(s *scratch, t *tally) bool {
		return t.strongest(AutoReply, InNotice) >= desk && s.view.failed+s.view.bare == 0 && !daemonAddress(s.rep.Header.From)
	}},
	// A system that opens a ticket may well repeat what it is about.
	{"ticket-opened", AutoReply, 2.5, func(s *scratch, t *tally) bool {
		return strings.HasPrefix(s.view.automatic, "auto-") && !s.view.daemon && s.view.failed+s.view.bare == 0 &&
			t.strongest(AutoReply, InSubject) >= 2 && t.strongest(AutoReply, InNotice) >= 1.5
	}},
	{"auto-generated", AutoReply, 1.5, func(s *scratch, _ *tally) bool { return strings.HasPrefix(s.view.automatic, "auto-generated") }},
	{"autoreply-header", AutoReply, 4, func(s *scratch, _ *tally) bool { return s.view.autoHeader != "" }},
	// The only mark of some out-of-office replies, but also one of many notifications.
	{"answers-suppressed", AutoReply, 1.6, func(s *scratch, _ *tally) bool {
		return s.view.suppresses && s.view.automatic == "" && s.view.autoHeader == "" && !s.view.daemon && !s.view.campaign && s.view.failed+s.view.bare == 0
	}},
	{"reason-named", Failure, 2.2, func(s *scratch, t *tally) bool {
		return t.reasons > 0 && (s.view.daemon || s.view.nullSender || t.strongest(Failure, InSubject) > fewest && !s.view.list)
	}},
	// A machine with the null sender that gives a reason in words of its own.
	{"reason-hinted", Failure, 2, func(s *scratch, t *tally) bool {
		return t.reasons == 0 && t.onlyReport(fewest) && s.machine() && s.hinted(t)
	}},
	// A machine that names somebody and hardly says more than that something failed.
	{"undelivered-named", Failure, 2.5, (*scratch).undelivered},
	// One that answers in the form of an absence, but says that mail was not delivered.
	{"undelivered-answered", Failure, 7.5, (*scratch).answeredFor},
	// Most reports that say nothing else are of failures.
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
	// A machine that names somebody and shows a refusal, in however few words.
	{"stranger-refused", Failure, 1.5, func(s *scratch, t *tally) bool {
		v := &s.view
		return v.nullSender && v.replies5 > 0 && t.strongest(AutoReply, InNotice) == 0 && !v.hasGroups() && !v.list && v.automatic == "" && v.autoHeader == "" && s.anyStranger()
	}},
	// A program with a reverse-path of its own that shows a refusal of somebody.
	{"program-refused", Failure, 2.5, (*scratch).showsRefusal},
	// Who writes of an address without a reverse-path, and on the same line that it is dead.
	{"address-blamed", Failure, 2, func(s *scratch, t *tally) bool {
		return s.view.nullSender && t.reasons == 0 && s.blames(t, s.calledDead)
	}},
	// Who says so of somebody in their own domain, in whatever form.
	{"colleague-blamed", Failure, 4.5, (*scratch).blamesColleague},
	{"smtp-reply-permanent", Failure, 1.8, func(s *scratch, _ *tally) bool { return s.view.replies5 > 0 && (s.view.daemon || !s.view.list) }},
	{"smtp-reply-transient", Failure, 0.7, func(s *scratch, _ *tally) bool { return s.view.replies5 == 0 && s.view.replies4 > 0 }},
	{"returned-by-daemon", Failure, 1.5, func(s *scratch, _ *tally) bool { return s.rep.Returned != nil && s.view.daemon }},
	{"address-alone", Failure, 0.7, func(s *scratch, _ *tally) bool { return s.view.alone > 0 && s.view.daemon }},
	// Programs use the null sender. If nothing tells of a failure, it is one of those
	// that answer for people.
	{"null-sender-alone", AutoReply, 1.5, func(s *scratch, t *tally) bool {
		return s.view.nullSender && !s.view.daemon && !s.view.report && !impersonal(s.rep.Header.From) && s.view.failed+s.view.bare+s.view.delayed+s.view.delivered+s.view.replies5+s.view.replies4 == 0 && s.rep.Returned == nil &&
			t.reasons == 0 && t.strongest(Failure, InNotice) == 0 && t.strongest(Failure, InSubject) == 0 && t.strongest(Delayed, InNotice) == 0
	}},
	// A mail daemon that names somebody, in words that no rule knows, hardly reports
	// anything but a failure.
	{"daemon-names", Failure, 1.5, func(s *scratch, t *tally) bool {
		from := s.rep.Header.From
		return (s.view.daemon && mailerDaemon(from) || s.postmasterNames(t)) && len(s.rep.Mentions) > 0 && len(s.rep.Mentions) < few &&
			t.strongest(Delayed, InNotice) <= fewest && t.strongest(Delayed, InSubject) <= fewest && t.strongest(Delivered, InNotice)+t.strongest(Delivered, InSubject)+t.strongest(Other, InSubject)+t.strongest(Other, InNotice) == 0
	}},
	{"answer", Other, 2, func(s *scratch, _ *tally) bool {
		return s.view.re && (s.view.hasReply || len(s.rep.Quoted) > 0) && !s.view.daemon && s.view.automatic == ""
	}},
	// Servers that report a failure do not call it "Re: Undeliverable".
	{"answers-report", Other, 3, func(s *scratch, t *tally) bool {
		v := &s.view
		return v.re && v.named && !v.daemon && v.automatic == "" && v.autoHeader == "" && v.failed+v.bare == 0 && t.strongest(Failure, InSubject) > fewest
	}},
	// A postmaster who answers, and names nobody.
	{"postmaster-answers", Other, 3, func(s *scratch, _ *tally) bool {
		v := &s.view
		return v.re && v.automatic == "" && v.autoHeader == "" && v.failed+v.bare+v.delayed == 0 && strings.EqualFold(localOf(s.rep.Header.From), "postmaster") &&
			s.rep.Returned == nil && !s.anyStranger()
	}},
	{"passed-on", Other, 3.5, func(s *scratch, _ *tally) bool {
		return s.view.passedOn && !s.view.daemon && s.view.failed == 0 && s.rep.Feedback == nil && s.rep.Disposition == nil
	}},
	{"goods", Other, 3.5, func(s *scratch, t *tally) bool {
		return !s.view.daemon && !s.view.nullSender && !s.view.hasGroups() && s.view.replies5+s.view.replies4 == 0 && s.rep.Feedback == nil && s.rep.Disposition == nil &&
			!strings.HasPrefix(s.view.automatic, "auto-replied") && t.strongest(Failure, InNotice) <= gaveUp &&
			(t.reasons == 0 || len(s.rep.Mentions) == 0) && // who names an address, and why, may return mail about goods
			t.loudestWords(Other) >= 2
	}},
	// A report of a failure names somebody, or brings the message along.
	{"nobody-named", Other, 1.5, func(s *scratch, t *tally) bool {
		return t.strongest(Failure, InNotice) > 0 && !s.view.daemon && !s.view.nullSender && s.rep.Returned == nil &&
			len(s.rep.Mentions)+len(s.rep.Recipients)+len(s.rep.Replies)+len(s.rep.Header.FailedRecipients) == 0 && !s.titleNames()
	}},
	// Report fields in the text of a person, or of a newsletter, were pasted there.
	{"fields-shown", Other, 9, func(s *scratch, _ *tally) bool {
		v := &s.view
		return v.failed > 0 && !v.report && (v.campaign && v.named || !s.automaton() && (v.campaign || v.list || v.re && v.hasReply))
	}},
	// A report brings no program along, and names somebody, or the message that came back.
	{"bait", Other, 8, func(s *scratch, _ *tally) bool {
		return s.rep.Returned == nil && s.view.failed+s.view.bare+s.view.replies5 == 0 && s.bait() && !s.anyStranger()
	}},
	// The meeting of an invitation, or of the answer to one, may be about failures.
	{"calendar", Other, 5, func(s *scratch, _ *tally) bool {
		return !s.automaton() && s.view.failed == 0 && slices.ContainsFunc(s.rep.Parts, func(p dsn.Part) bool { return p.Type == "text/calendar" })
	}},
	// People ask whether something failed; machines say so.
	{"asked", Other, 2.5, func(s *scratch, _ *tally) bool {
		return !s.automaton() && strings.HasSuffix(strings.TrimRight(s.view.subject, " "), "?") && s.view.failed == 0 && !hasAny(localOf(s.rep.Header.From), robots)
	}},
	// A report names somebody other than its reader, whatever it calls itself.
	{"reader-alone", Other, 3, func(s *scratch, t *tally) bool {
		return t.loudestWords(Other) >= 3 && s.view.failed == 0 && s.rep.Returned == nil && len(s.rep.Header.FailedRecipients) == 0 &&
			!s.anyStranger()
	}},
	{"mailing-list", Other, 1.5, func(s *scratch, _ *tally) bool { return s.view.list && !s.view.daemon }},
	// Mail that offers to unsubscribe goes to many, even if it is about holidays.
	{"campaign-answers", Other, 3, func(s *scratch, t *tally) bool {
		first, _ := t.loudest()
		return kinds[first] == AutoReply && s.view.campaign && s.view.automatic == "" && s.view.autoHeader == "" && !s.view.nullSender
	}},
	// A report has no reverse-path (RFC 5321 §4.5.5). A sender that has one, and is not a
	// daemon, only talks about a failure or a delay.
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
	// Nobody but a forger writes from the address that bounces come back to.
	{"own-address", Other, 4, func(s *scratch, _ *tally) bool {
		h := &s.rep.Header
		return !s.view.daemon && !s.view.hasGroups() && s.view.replies5 == 0 && s.rep.Returned == nil && h.From != "" && strings.Contains(h.To, h.From) && dsn.HasAddress(h.To, h.From)
	}},
	{"campaign", Other, 4, func(s *scratch, t *tally) bool { return s.view.campaign && s.speaksOf(t) }},
}

// bait reports whether a program is attached to the message, or what may hold one, as to
// one that is forged.
func (s *scratch) bait() bool {
	return slices.ContainsFunc(s.rep.Parts, func(p dsn.Part) bool {
		dot := strings.LastIndexByte(p.Name, '.')
		return dot >= 0 && (isAny(p.Name[dot+1:], programTypes) || p.Disposition == "attachment" && isAny(p.Name[dot+1:], coverTypes))
	})
}

// programTypes end the names of files that do something when they are opened, and
// coverTypes those of pages, which may ask for a password, and of archives.
var (
	programTypes = []string{"js", "jse", "vbs", "vbe", "wsf", "hta", "scr", "pif", "exe", "com", "bat", "cmd", "cpl", "lnk", "jar", "docm", "xlsm"}
	coverTypes   = []string{"htm", "html", "shtml", "svg", "xhtml", "zip", "rar", "7z", "ace", "iso", "img"}
)

// speaksOf reports whether nothing but its words makes a message look like a report, and
// they are not a daemon's. A refusal in plain words, as list managers and content filters
// send it in their own name, is a report all the same.
func (s *scratch) speaksOf(t *tally) bool {
	v := &s.view
	if v.daemon || v.nullSender || v.automatic != "" && !strings.HasPrefix(v.automatic, "auto-generated") || v.autoHeader != "" || len(s.rep.Recipients) > 0 || len(s.rep.Header.FailedRecipients) > 0 ||
		s.rep.Returned != nil && !v.forward || t.strongest(Failure, InNotice) > gaveUp || s.undelivered(t) || s.showsRefusal(t) || s.blamesColleague(t) {
		return false
	}
	first, _ := t.loudest()
	return kinds[first] == Failure || kinds[first] == Delayed
}

// onlyReport reports whether nothing speaks for a success except what speaks for all
// reports, and nothing for a delay except that and words of at most a weight.
func (t *tally) onlyReport(most float64) bool {
	late, done := &t.best[kindNumber(Delayed)], &t.best[kindNumber(Delivered)]
	return (late.weight <= most || late.shared) && (done.weight == 0 || done.shared)
}

// anyWords reports whether words speak for one of some kinds.
func (t *tally) anyWords(of ...Kind) bool {
	return slices.ContainsFunc(of, func(k Kind) bool { return t.loudestWords(k) > 0 })
}

// undelivered reports whether a machine says that mail was not delivered, and either to
// whom, or the mail came back.
func (s *scratch) undelivered(t *tally) bool {
	words := t.loudestWords(Failure)
	if words == 0 || !t.mail && words < outright || t.best[kindNumber(Failure)].shared || !t.onlyReport(0) || !s.robot(t) {
		return false
	}
	return s.namesStranger(t) || s.rep.Returned != nil || !t.reader && s.titleNames()
}

// outright is the weight of words for a failure that only mail has.
const outright = 2.5

// showsRefusal reports whether a program that has a reverse-path of its own shows how a
// server refused somebody.
func (s *scratch) showsRefusal(t *tally) bool {
	v := &s.view
	refused := v.replies5 > 0 || v.replies4 > 0 && t.strongest(Failure, InNotice) >= gaveUp
	own := v.named && (v.automatic == "" || ofList(localOf(s.rep.Header.From)))
	return refused && own && s.robot(t) && s.anyStranger()
}

// blames reports whether something holds of an address in a message that nothing calls
// automatic, or something else than a failure.
func (s *scratch) blames(t *tally, holds func(*dsn.Mention) bool) bool {
	v := &s.view
	return v.automatic == "" && v.autoHeader == "" && !v.list && !v.passedOn && !v.hasGroups() &&
		!t.reader && !t.late && !t.anyWords(Other, AutoReply, Challenge, Complaint, ReadReceipt) && t.onlyReport(fewest) && s.anyFirst(holds)
}

// blamesColleague is blames for somebody in the sender's own domain whose address is dead.
// Who asks about it has not given anybody up, and who answers a message of ours has read
// it.
func (s *scratch) blamesColleague(t *tally) bool {
	if !s.view.named || s.view.hasReply || len(s.rep.Notice) == 0 || strings.IndexByte(clip(s.rep.Notice[0].Text), '?') >= 0 {
		return false
	}
	return s.blames(t, func(m *dsn.Mention) bool { return s.near(m.Address) && s.calledDead(m) })
}

// calledDead reports whether the line of a stranger's address says that nobody has it.
func (s *scratch) calledDead(m *dsn.Mention) bool {
	if otherwise(m) || !s.missed(m) {
		return false
	}
	before, after, _ := strings.Cut(lineOf(m.Line), m.Address)
	found := s.foundIn(before + after)
	if !found.text {
		return false
	}
	switch s.c.table.sayings[found.rule].category {
	case MailboxUnknown, MailboxInactive:
		return true
	}
	return false
}

// answeredFor reports whether a program that answers as if for somebody says that mail
// was not delivered, and to whom, and nothing of what those say who are away.
func (s *scratch) answeredFor(t *tally) bool {
	v := &s.view
	if !strings.HasPrefix(v.automatic, "auto-replied") && (v.automatic == "" || !v.nullSender) && v.autoHeader == "" || strings.Contains(v.automatic, "vacation") || v.campaign || v.passedOn || v.hasGroups() {
		return false
	}
	return !t.anyWords(Other, Challenge, Complaint, ReadReceipt) && t.strongest(AutoReply, InNotice) == 0 && t.mail && t.loudestWords(Failure) > 0 && t.onlyReport(0) && (!t.reader && s.anyFirst(s.missed) || s.rep.Returned != nil)
}

// missed reports whether an address is a stranger's, and not one to write to instead.
func (s *scratch) missed(m *dsn.Mention) bool {
	return s.stranger(m) && !s.succeeds(m) && !s.movedTo(m)
}

// postmasterNames reports whether a postmaster without a reverse-path names somebody, and
// says nothing of a delay: in words that no rule knows, of a language that few write, that
// is a failure.
func (s *scratch) postmasterNames(t *tally) bool {
	v := &s.view
	return v.nullSender && v.automatic == "" && daemonAddress(s.rep.Header.From) && v.replies4 == 0 && !t.late && !t.reader &&
		t.loudestWords(Delayed) == 0 && s.anyStranger()
}

// hinted reports whether the notice gives a reason, even if in words that only hint at
// one, and names somebody whom it may be about.
func (s *scratch) hinted(t *tally) bool {
	if !s.namesStranger(t) {
		return false
	}
	text := s.rep.Notice[0].Text
	first := s.foundIn(text[:min(len(text), noticeLimit)])
	return first.text && !s.c.table.sayings[first.rule].single
}

// namesStranger reports whether the notice names somebody whom it may be about, and is
// not about what its reader did or did not get.
func (s *scratch) namesStranger(t *tally) bool {
	return !t.reader && len(s.rep.Notice) > 0 && s.anyStranger()
}

// anyStranger reports whether one of the first addresses that a notice mentions
// is a stranger's.
func (s *scratch) anyStranger() bool {
	return s.anyFirst(s.stranger)
}

// anyFirst reports whether something holds of one of the first addresses that a notice
// mentions.
func (s *scratch) anyFirst(holds func(*dsn.Mention) bool) bool {
	for i := range s.rep.Mentions[:min(len(s.rep.Mentions), few)] {
		if holds(&s.rep.Mentions[i]) {
			return true
		}
	}
	return false
}

// titleNames reports whether the subject names somebody, and not the mailing list that
// asks its subscribers something.
func (s *scratch) titleNames() bool {
	return s.anyInTitle(func(address string) bool {
		return s.isStranger(address) && !sameList(localOf(s.rep.Header.From), localOf(address))
	})
}

// anyInTitle reports whether something holds of an address in the subject.
func (s *scratch) anyInTitle(holds func(string) bool) bool {
	if strings.IndexByte(s.view.subject, '@') < 0 {
		return false // as mostly
	}
	return slices.ContainsFunc(dsn.AppendAddresses(nil, clip(s.view.subject), 2), holds)
}

// stranger is isStranger for the address of a mention.
func (s *scratch) stranger(m *dsn.Mention) bool { return s.isStranger(m.Address) }

// isStranger reports whether an address is neither that of the sender of the notice, nor
// in the domain that it was sent to, nor that of a help desk of the sender.
func (s *scratch) isStranger(address string) bool {
	domain, from := domainOf(address), s.rep.Header.From
	if domain == "" || s.ourSide(address) || dsn.HasDomain(clip(s.rep.Header.To), domain) {
		return false
	}
	return !s.own(address) || !within(from, domain) && !within(address, domainOf(from))
}
