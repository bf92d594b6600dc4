package classify

import (
	"strings"

	"bounced/dsn"
)

// target is one recipient that the message is about, and what was said of it.
type target struct {
	address  string // as the message names it; "" when it names nobody
	original string // the address it was forwarded or expanded from, if the message tells
	group    *dsn.Recipient
	said     [6]said // most telling first
	count    int
}

// said is one text about a target.
type said struct {
	text, part string
	offset     int
	code       int    // of a Reply
	status     string // of a Reply
	host       string
	command    string
}

func (t *target) say(s said) {
	if t.count < len(t.said) && (s.text != "" || s.code > 0 || s.status != "") {
		t.said[t.count] = s
		t.count++
	}
}

// gather lists the recipients that the message is about.
func (s *scratch) gather(kind Kind) []target {
	s.targets = s.targets[:0]
	s.fromGroups(kind)
	if len(s.targets) == 0 {
		s.fromText()
	}
	if s.guessed = len(s.targets) == 0; s.guessed {
		s.targets = append(s.targets, target{address: s.lastResort()})
	}
	s.attach()
	return s.targets
}

// target returns the target of an address, making it if need be.
func (s *scratch) target(address string) *target {
	for i := range s.targets {
		if strings.EqualFold(s.targets[i].address, address) {
			return &s.targets[i]
		}
	}
	s.targets = append(s.targets, target{address: address})
	return &s.targets[len(s.targets)-1]
}

// fromGroups takes recipients from the field groups of reports. Groups of one
// recipient are one target: the one that says most speaks for it.
func (s *scratch) fromGroups(kind Kind) {
	for i := range s.rep.Recipients {
		r := &s.rep.Recipients[i]
		if !s.view.onlyNested && nested(s.rep, r.Place.Part) {
			continue
		}
		address := r.Final
		if address == "" || !strings.Contains(address, "@") && strings.Contains(r.Original, "@") {
			if r.Original != "" {
				address = r.Original
			}
		}
		if address == "" && len(s.rep.Recipients) == 1 && len(s.rep.Header.FailedRecipients) == 1 {
			address = s.rep.Header.FailedRecipients[0]
		}
		t := s.target(address)
		if t.group == nil || better(r, t.group) {
			t.group = r
		}
		if r.Original != "" && !strings.EqualFold(r.Original, address) {
			t.original = r.Original
		}
		if kind == Failure && s.view.failed > 0 && actionOf(r) == "" && r.Status == "" && t.group == r && len(s.rep.Recipients) > 1 {
			s.targets = s.targets[:len(s.targets)-1] // fields without a verdict beside ones with it
		}
	}
}

// better reports whether group a tells more than b of the same recipient.
func better(a, b *dsn.Recipient) bool {
	if fa, fb := actionOf(a) == "failed", actionOf(b) == "failed"; fa != fb {
		return fa
	}
	return len(a.Diagnostic) > 0 && len(b.Diagnostic) == 0
}

// fromText takes recipients from the notice of a message without fields: the
// addresses that stand at the head of a paragraph, else those that replies
// were about, else the first one mentioned.
func (s *scratch) fromText() {
	for _, a := range s.rep.Header.FailedRecipients {
		s.target(a)
	}
	if len(s.targets) > 0 {
		return
	}
	for i := range s.rep.Mentions {
		m := &s.rep.Mentions[i]
		if m.Head && !derived(m.Line) && !aboutSender(m) && (!s.own(m.Address) || len(m.Block) > 0 && findCodes(m.Block).code > 0 || findCodes(m.Line).code > 0) {
			s.target(m.Address)
		}
	}
	if len(s.targets) > 0 {
		return
	}
	for i := range s.rep.Replies {
		if r := &s.rep.Replies[i]; r.Address != "" && !s.own(r.Address) && r.Code/100 != 2 {
			s.target(r.Address)
		}
	}
	if len(s.targets) > 0 {
		return
	}
	for i := range s.rep.Mentions {
		m := &s.rep.Mentions[i]
		if !s.own(m.Address) && !derived(m.Line) {
			s.target(m.Address)
			return
		}
	}
}

// derived tells lines that explain where an address came from: Exim's
// "(generated from a@b)", Postfix's "(expanded from <a@b>)".
func derived(line string) bool {
	return strings.Contains(line, "generated from") || strings.Contains(line, "expanded from")
}

// aboutSender tells a line of a reply that is about the sender's address:
// "<a@b>: unauthorized sender".
func aboutSender(m *dsn.Mention) bool {
	at := strings.Index(m.Line, m.Address)
	if at < 0 {
		return false
	}
	rest := strings.TrimLeft(m.Line[at+len(m.Address):], ">:;,. \t")
	rest, _, _ = strings.Cut(rest, ":")
	return len(rest) < 40 && containsFold(rest, "sender")
}

// lastResort is the recipient where the notice names none.
func (s *scratch) lastResort() string {
	if s.known.Recipient != "" {
		return s.known.Recipient
	}
	if r := s.rep.Returned; r != nil {
		if list := dsn.Addresses(r.To); len(list) == 1 && r.Cc == "" {
			return list[0]
		}
	}
	return ""
}

// own tells addresses that a notice mentions without meaning a recipient: the
// sender's, the reporter's, and those where help is to be had.
func (s *scratch) own(address string) bool {
	if s.known.Recipient != "" && strings.EqualFold(address, s.known.Recipient) {
		return false
	}
	h := &s.rep.Header
	if strings.EqualFold(address, h.From) || strings.EqualFold(address, s.known.Envelope) || strings.EqualFold(address, s.known.MailFrom) {
		return true
	}
	if len(address) > 0 && (containsFold(h.To, address) || s.rep.Returned != nil && containsFold(s.rep.Returned.From, address)) {
		return s.rep.Returned == nil || !containsFold(s.rep.Returned.To, address)
	}
	local, _, _ := strings.Cut(address, "@")
	return isAny(local, roles)
}

// roles are local parts that answer for a system rather than receive its mail.
var roles = []string{"postmaster", "mailer-daemon", "abuse", "hostmaster", "noc", "root", "helpdesk", "support", "mail-daemon", "admin", "administrator", "double-bounce"}

// attach hands each target what was said about it.
func (s *scratch) attach() {
	for i := range s.targets {
		t := &s.targets[i]
		if g := t.group; g != nil {
			t.say(said{text: g.Diagnostic, part: g.DiagnosticPlace.Part, offset: g.DiagnosticPlace.Offset, host: g.RemoteMTA})
		}
		for j := range s.rep.Replies {
			r := &s.rep.Replies[j]
			if r.Code/100 == 2 || r.Code/100 == 3 || r.Code == 503 && len(s.rep.Replies) > 1 {
				continue // 503 follows from the refusal of an earlier command
			}
			if sameAddress(r.Address, t) || len(s.targets) == 1 {
				t.say(said{text: r.Text, part: r.Place.Part, offset: r.Place.Offset, code: r.Code, status: r.Status, host: r.Host, command: r.Command})
			}
		}
		for j := range s.rep.Mentions {
			m := &s.rep.Mentions[j]
			if !strings.EqualFold(m.Address, t.address) && !(m.Head && len(s.targets) == 1) {
				continue
			}
			if m.Block != "" {
				t.say(said{text: m.Block, part: m.Place.Part, offset: m.Place.Offset})
			}
			if !m.Head {
				t.say(said{text: m.Line, part: m.Place.Part, offset: m.Place.Offset})
			}
		}
		if g := t.group; g != nil && g.StatusComment != "" && g.Diagnostic == "" {
			t.say(said{text: g.StatusComment, part: g.Place.Part, offset: g.Place.Offset})
		}
	}
}

func sameAddress(address string, t *target) bool {
	return address != "" && (strings.EqualFold(address, t.address) || strings.EqualFold(address, t.original))
}
