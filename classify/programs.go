package classify

import (
	"strings"

	"bounced/dsn"
)

// automaton reports whether a message comes from the null sender or in the name of a
// mail server.
func (s *scratch) automaton() bool {
	return s.view.daemon || s.view.nullSender || daemonAddress(s.rep.Header.From)
}

// robot reports whether a program wrote a message, even if with a reverse-path of its
// own, and nothing speaks for an answer, a question or mail to many.
func (s *scratch) robot(t *tally) bool {
	v := &s.view
	if v.autoHeader != "" || v.list || v.campaign || v.re || v.passedOn || v.program && !daemonAddress(s.rep.Header.From) || v.hasGroups() {
		return false
	}
	if v.automatic != "" && !strings.HasPrefix(v.automatic, "auto-generated") && !(v.nullSender && v.replies5 > 0) {
		return false
	}
	if t.anyWords(Other, AutoReply, Challenge, Complaint, ReadReceipt) {
		return false
	}
	from := localOf(s.rep.Header.From)
	return v.daemon || v.nullSender || v.script || hasAny(from, robots) || ofList(from) || hasAny(s.rep.Header.FromName, titles) ||
		s.anyFirst(s.neighbour) || s.anyInTitle(s.near)
}

// machine reports whether a program that stands for a system sent a message, with the
// null sender.
func (s *scratch) machine() bool {
	v := &s.view
	if !v.nullSender || v.autoHeader != "" || v.list || strings.HasPrefix(v.automatic, "auto-replied") || v.hasGroups() {
		return false
	}
	return hasAny(localOf(s.rep.Header.From), machines)
}

// machines are names of such programs, or parts of their names.
var machines = []string{"mail", "post", "daemon", "virus", "spam", "filter", "gateway", "robot", "system", "admin", "noreply", "no-reply", "mta"}

// robots are names of programs that write with a reverse-path of their own, or parts of
// their names.
var robots = []string{
	"mail", "postmaster", "daemon", "virus", "spam", "filter", "gateway", "robot", "system", "noreply", "no-reply", "no_reply", "donotreply", "repondre", "mta", "alert", "fwd", "forward", "root", "nobody", "post", "notif", "panel", "server", "pasarela", "passerelle",
}

// neighbour reports whether an address is in the sender's own domain, but not the
// sender's, nor that of a list that the sender runs: who says that mail to it was not
// delivered answers for the domain, whereas people tell of addresses elsewhere.
func (s *scratch) neighbour(m *dsn.Mention) bool {
	return s.near(m.Address) && !otherwise(m) && s.missed(m)
}

// near reports whether an address is in the sender's own domain, but of no role there.
func (s *scratch) near(address string) bool {
	from := s.rep.Header.From
	return !s.own(address) && (within(address, domainOf(from)) || within(from, domainOf(address))) && !sameList(localOf(from), localOf(address))
}

// sameList reports whether two local parts may be of one mailing list: "cats+owner" and
// "cats", "cats-bounces" and "cats-request".
func sameList(a, b string) bool {
	return strings.EqualFold(listName(a), listName(b))
}

// listName is a local part without what lists put behind their names.
func listName(local string) string {
	if i := strings.IndexAny(local, "+-"); i > 0 {
		return local[:i]
	}
	return local
}

// titles are what such programs call themselves in their display names.
var titles = []string{"gateway", "daemon", "mailer", "mail service", "mailsystem", "mail system", "server", "robot", "filter", "delivery"}
