package classify

import (
	"slices"
	"strings"

	"bounced/dsn"
	"bounced/internal/match"
)

// target is one recipient that the message is about.
type target struct {
	address  string // as the message names it; "" when it names nobody
	original string // the address it was forwarded or expanded from, if the message tells
	group    *dsn.Recipient
	reply    span  // its replies, as links of scratch.replies
	mention  span  // its mentions, as links of scratch.mentions
	title    *said // of the list that it stands in, if lists differ by their reasons
	fate     *fate // nil, as most, if it is said to have failed, or nothing is said
	divided  bool  // its groups do not agree on what became of it
	several  bool  // its groups have different diagnostics: those of the members of an alias
}

// span is a linked list of indexes, each plus one; zero is the end. The links are in a
// list of their own, by index.
type span struct{ first, last int32 }

// push appends index i to the list, whose links are in next.
func (l *span) push(next []int32, i int) {
	n := int32(i + 1)
	if l.last == 0 {
		l.first = n
	} else {
		next[l.last-1] = n
	}
	l.last = n
}

// few is how many targets are searched one by one; more are indexed. It bounds other
// work of the kind, too.
const few = 16

// gather lists the recipients that the message is about.
func (s *scratch) gather(kind Kind) {
	s.fromGroups(kind)
	if len(s.targets) == 0 {
		s.fromText()
		s.forwarded()
	}
	s.generated()
	if s.guessed = len(s.targets) == 0; s.guessed {
		address := s.lastResort()
		if address == "" {
			s.localNames()
		}
		if len(s.targets) == 0 {
			s.targets = append(s.targets, target{address: address})
		}
	}
	s.attach()
	if kind == Failure {
		s.fates()
	}
	if s.together {
		s.shareReply()
	}
}

// forgetGathered takes back what gather did, and notes on the way.
func (s *scratch) forgetGathered() {
	s.forgetTargets()
	s.guessed, s.together, s.severally, s.beside = false, false, false, false
}

// forgetTargets empties the list of targets.
func (s *scratch) forgetTargets() {
	clear(s.targets)
	s.targets = s.targets[:0]
	s.byAddress.forget()
}

// findTarget returns the number of the target of an address, -1 if there is none.
func (s *scratch) findTarget(address string) int {
	if len(s.targets) > few {
		return s.byAddress.find(s.targets, address)
	}
	for i := range s.targets {
		if a := s.targets[i].address; a == address || strings.EqualFold(a, address) {
			return i
		}
	}
	return -1
}

// target returns the target of an address, adding it if need be. It is valid until the
// next one is added.
func (s *scratch) target(address string) *target {
	if n := s.findTarget(address); n >= 0 {
		return &s.targets[n]
	}
	if n := len(s.targets); n == few && cap(s.targets) < len(s.rep.Recipients) {
		s.targets = slices.Grow(s.targets, len(s.rep.Recipients)-n)
	}
	s.targets = append(s.targets, target{address: address})
	if len(s.targets) > few {
		s.byAddress.add(s.targets)
	}
	return &s.targets[len(s.targets)-1]
}

// fromGroups takes targets from the field groups of reports. Several groups about one
// recipient make one target, with the group that says most.
func (s *scratch) fromGroups(kind Kind) {
	for i := range s.rep.Recipients {
		r := &s.rep.Recipients[i]
		if kind == Failure && s.view.failed > 0 && actionOf(r) == "" && r.Status == "" && len(s.rep.Recipients) > 1 {
			continue // fields without a verdict, among others that have one
		}
		address := r.Final
		if r.Original != "" && (address == "" || !strings.Contains(address, "@") && strings.Contains(r.Original, "@")) {
			address = r.Original
		}
		if len(s.rep.Recipients) == 1 && strings.IndexByte(address, '@') < 0 {
			address = s.meantBy(address)
		}
		t := s.target(address)
		if g := t.group; g != nil {
			t.divided = t.divided || disagree(g, r)
			t.several = t.several || g.Diagnostic != "" && r.Diagnostic != "" && r.Diagnostic != g.Diagnostic
		}
		if t.group == nil || better(r, t.group) {
			t.group = r
		}
		if r.Original != "" && !strings.EqualFold(r.Original, address) && (strings.Contains(r.Original, "@") || !strings.Contains(address, "@")) {
			t.original = r.Original
		}
	}
}

// meantBy returns whose address is meant by a name that is none, as that of a user, a
// pipe or a file, in the only group of a report: the name itself, if nothing tells.
func (s *scratch) meantBy(name string) string {
	if list := s.rep.Header.FailedRecipients; len(list) == 1 {
		return list[0]
	}
	if name == "" && !s.rep.Unread() {
		return s.namedAlone()
	}
	if s.rep.Returned == nil {
		return name
	}
	list := appendSome(nil, s.rep.Returned.To)
	if len(list) == 1 && (strings.EqualFold(localOf(list[0]), name) || strings.ContainsAny(name, "/|=")) {
		return list[0]
	}
	return name
}

// namedAlone returns the only address in the notice that may be a recipient's, or whoever
// else it may have been.
func (s *scratch) namedAlone() string {
	s.parties()
	alone := ""
	for i := range s.rep.Mentions[:min(len(s.rep.Mentions), few)] {
		switch a := s.rep.Mentions[i].Address; {
		case s.own(a) || strings.EqualFold(a, alone):
		case alone != "":
			return s.lastResort()
		default:
			alone = a
		}
	}
	if alone == "" {
		return s.lastResort()
	}
	return alone
}

// disagree reports whether two groups of one recipient are about members of it that
// fared differently: sendmail calls all of an alias by its name.
func disagree(a, b *dsn.Recipient) bool {
	return actionOf(a) != actionOf(b) || rank(a.Status) == 2 && rank(b.Status) == 2 && a.Status != b.Status
}

// better reports whether group a tells more than b of the same recipient.
func better(a, b *dsn.Recipient) bool {
	if fa, fb := actionOf(a) == "failed", actionOf(b) == "failed"; fa != fb {
		return fa
	}
	return len(a.Diagnostic) > 0 && len(b.Diagnostic) == 0
}

// fromText takes targets from a message without report fields: from
// X-Failed-Recipients, else from the notice the addresses at the head of a paragraph,
// else those with the same label or words, else those that replies are about, else the
// first one mentioned.
func (s *scratch) fromText() {
	for _, a := range s.rep.Header.FailedRecipients {
		s.target(a)
	}
	if len(s.targets) > 0 {
		return
	}
	s.parties()
	s.instead = s.forwards(s.instead[:0])
	s.findRows()
	if len(s.rows) == 0 {
		s.fromSentence()
	}
	if len(s.targets) > 0 {
		return
	}
	s.fromLists()
	if len(s.targets) > 0 {
		return
	}
	if s.fromLabels(true); len(s.targets) > 1 {
		return
	}
	s.forgetTargets()
	if s.fromRepeated(); len(s.targets) > 1 {
		s.severally = true
		return
	}
	s.forgetTargets()
	for i := range s.rep.Replies {
		r := &s.rep.Replies[i]
		// A 551 or 5.1.6 names the address that the recipient has moved to (RFC 5321 §3.4).
		if r.Address != "" && !s.own(r.Address) && r.Code/100 != 2 && r.Code != 551 && !strings.HasSuffix(r.Status, ".1.6") && !ofSender(r.Address, r.Text) && !s.toldAgain(i) {
			s.target(r.Address)
		}
	}
	if len(s.targets) > 0 {
		return
	}
	if s.fromLabels(false); len(s.targets) > 0 {
		return
	}
	s.fromProse()
}

// fromLists takes the addresses that stand in lists: at the head of a paragraph, or in
// rows. Those of a list of where to write to instead are none.
func (s *scratch) fromLists() {
	instead := -1 // the last mention in such a list
	for i := range s.rep.Mentions {
		m := &s.rep.Mentions[i]
		if !s.inList(i, m) {
			continue
		}
		if (i > 0 && s.movedTo(m) || i < few && s.succeeds(m)) && !refused(m) && !s.blamed(m) || instead >= 0 && instead == i-1 && nextLine(m, &s.rep.Mentions[instead]) {
			instead = i
			continue
		}
		if s.isRow(i) || !ofSender(m.Address, m.Line) && (!s.own(m.Address) || (refused(m) || s.blamed(m)) && !s.writesTo(m)) && (i == 0 || i >= few || !s.helps(m)) {
			if !isAny(m.Address, s.instead) {
				s.target(m.Address)
			}
		}
	}
}

// fromLabels takes the addresses of lines that say that they name a recipient.
// Several lines, each with one alone, list those that failed, whatever a host
// replied to some; many on one line may be all that the message was for.
func (s *scratch) fromLabels(alone bool) {
	for i := range s.rep.Mentions {
		m := &s.rep.Mentions[i]
		if !labelled(m, "recipient", "rcpt to", "failed address", "undeliverable address") ||
			s.own(m.Address) && (s.ourSide(m.Address) || m.Block == "") {
			continue
		}
		if line := lineOf(m.Line); !alone || strings.Count(line, "@") == 1 && strings.HasSuffix(strings.TrimRight(line, "> "), m.Address) {
			s.target(m.Address)
		}
	}
}

// reason reports whether words tell why a recipient was not reached.
func (s *scratch) reason(words string) bool {
	return slices.ContainsFunc(s.scan(words), s.c.table.tellsWhy)
}

// tellsWhy reports whether a hit tells by itself why a recipient was not reached.
func (t *table) tellsWhy(h match.Hit) bool {
	return h.Phrase < t.ruled && t.phrases[h.Phrase].reasons > 0
}

// writer reports whether an address is that of whoever wrote the notice, and not of a
// role.
func (s *scratch) writer(address string) bool {
	local := localOf(address)
	return !isAny(local, roles) && strings.EqualFold(address, s.rep.Header.From)
}

// senderLabels are labels of addresses of senders.
var senderLabels = []string{"message-id", "message id", "messageid", "from", "sender", "mail from", "original sender"}

// own reports whether a notice that mentions an address does not mean a recipient: it is
// the sender's, the reporter's, or one where help can be had.
func (s *scratch) own(address string) bool {
	if s.known.Recipient != "" && strings.EqualFold(address, s.known.Recipient) {
		return false
	}
	if isAny(address, s.theirs) {
		return false
	}
	if s.ourSide(address) {
		return true
	}
	local := localOf(address)
	return isAny(local, roles) || ofList(local)
}

// ownLimit is how many addresses of one header field are compared.
const ownLimit = 32

// parties lists the addresses that the returned message was for, which are never those
// of the notice's own side. ourSide lists the others when it has to.
func (s *scratch) parties() {
	s.ours, s.theirs = s.ours[:0], s.theirs[:0]
	if r := s.rep.Returned; r != nil {
		s.theirs = appendSome(s.theirs, r.To)
	}
}

// ourSide reports whether an address is that of the reporter, or of whoever
// wrote the returned message.
func (s *scratch) ourSide(address string) bool {
	if len(s.ours) == 0 {
		h := &s.rep.Header
		s.ours = append(s.ours, h.From, s.known.Envelope, s.known.MailFrom)
		s.ours = appendSome(s.ours, h.To)
		if r := s.rep.Returned; r != nil {
			s.ours = appendSome(s.ours, r.From)
			s.ours = appendSome(s.ours, r.Fields.Get("Return-Path"))
		}
	}
	return isAny(address, s.ours)
}

// appendSome appends the addresses in a header field, up to ownLimit of them.
func appendSome(list []string, field string) []string {
	return dsn.AppendMailboxes(list, clip(field), ownLimit)
}

// attach links each target with the replies and mentions that are about it. A
// single target gets all of them.
func (s *scratch) attach() {
	s.replies = resize(s.replies, len(s.rep.Replies))
	s.mentions = resize(s.mentions, len(s.rep.Mentions))
	single := len(s.targets) == 1
	waiting := -1 // the last reply to a command since one that names somebody, -1 if none
	for i := range s.rep.Replies {
		r := &s.rep.Replies[i]
		if r.Code/100 == 2 || r.Code/100 == 3 || len(s.rep.Replies) > 1 && consequent(r) {
			continue
		}
		n := 0
		if !single {
			n = s.about(r.Address)
		}
		switch {
		case n >= 0 && waiting >= 0:
			// In a transcript the host's reply stands above the line that says whom it
			// was about.
			s.targets[n].reply.push(s.replies, waiting)
			fallthrough
		case n >= 0:
			s.targets[n].reply.push(s.replies, i)
			waiting = -1
		case r.Address == "" && r.Command != "" && (waiting < 0 || r.Code >= s.rep.Replies[waiting].Code):
			waiting = i
		}
	}
	for i := range s.rep.Mentions {
		m := &s.rep.Mentions[i]
		n := s.findTarget(m.Address)
		if n < 0 && !single {
			n = s.localTarget(m.Address)
		}
		if n < 0 && m.Head && single && (s.targets[0].group != nil || !s.blamed(m)) {
			n = 0
		}
		if n >= 0 {
			s.targets[n].mention.push(s.mentions, i)
		}
	}
}

// localTarget returns the number of the target that a report calls by the local part of an
// address alone, as CommuniGate Pro calls its own users; -1 if there is none.
func (s *scratch) localTarget(address string) int {
	if len(s.targets) > few {
		return -1
	}
	local := localOf(address)
	return slices.IndexFunc(s.targets, func(t target) bool { return t.group != nil && strings.EqualFold(t.group.Final, local) })
}

// consequent reports whether a reply only follows from the refusal of an earlier command
// and says nothing new: "503 Need RCPT", Postfix's "554 Error: no valid recipients".
func consequent(r *dsn.Reply) bool {
	return r.Code == 503 || toldLate(r.Code, clip(r.Text))
}

// toldLate reports whether a reply is one to DATA after all recipients were refused: what
// it says of them is no reason.
func toldLate(code int, text string) bool {
	return (code == 503 || code == 554) && containsFold(text, "no valid recipients")
}

// about returns the number of the target that an address belongs to, also as the one
// that it was forwarded from; -1 if there is none.
func (s *scratch) about(address string) int {
	if address == "" {
		return -1
	}
	if n := s.findTarget(address); n >= 0 || len(s.targets) > few {
		return n
	}
	for i := range s.targets {
		if strings.EqualFold(s.targets[i].original, address) {
			return i
		}
	}
	return -1
}

func resize(list []int32, n int) []int32 {
	if cap(list) < n {
		return make([]int32, n)
	}
	list = list[:n]
	clear(list)
	return list
}
