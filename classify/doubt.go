package classify

import (
	"strings"

	"bounced/internal/match"
	"bounced/internal/octets"
)

// doubt takes back the advice to give up an address that may well live: where whoever
// refused it says, in words or by the reply code, that this passes, or where nothing but
// a status calls it dead and the words beside it hint at somebody else's doing: "550
// 5.1.1 IP blocked". Servers that refuse clients, senders and users alike at RCPT have one
// status for all of them.
func (s *scratch) doubt(t *target, o *Outcome, best, second *verdict, words []said) {
	if o.Advice != Suppress || best.rule < 0 {
		return
	}
	switch o.Category {
	case MailboxUnknown, MailboxInactive, DomainUnknown, DomainNoMail:
	default:
		return
	}
	if s.mayLive(t, o, best, second, words) {
		o.Advice = Review
	}
}

func (s *scratch) mayLive(t *target, o *Outcome, best, second *verdict, words []said) bool {
	if best.text && !s.spoken(t, o, best.said) && (guesses(best) || saidOfAnother(t, best)) {
		return true
	}
	if (o.Status == "5.2.0" || o.Status == "5.5.0") && !best.text {
		return true // something about a mailbox that is there, or about a command
	}
	if len(words) == 0 {
		return false
	}
	switch first := &words[0]; {
	case o.Code/100 == 4, ofAnother(o), s.hintsAtPolicy(o, best), passes(first.text), s.misquoted(first.text), toldLate(o.Code, first.text):
		return true
	case o.Category == DomainUnknown && s.refusedParty(t, o, first) >= 0, unavailable(best) && s.refusedParty(t, o, linkless(first)) >= 0, o.Category == DomainNoMail && fromSome(best):
		return true
	default:
		return !best.text && s.excuses(t, o, second, first)
	}
}

// guesses reports whether the sentence of a notice that decided lists what may be the
// reason, or speaks of its reader: "Possible reasons: the user does not exist …".
func guesses(v *verdict) bool {
	from, to := match.Span(v.said.text, v.hit)
	words := v.said.text[:to]
	return guessing.in(words[len(words)-len(clause(v.said.text[:from]))-(to-from):])
}

// saidOfAnother reports whether the words that decided stand right in front of somebody
// else's address: "Unknown user: a@b", above what is said of the recipient.
func saidOfAnother(t *target, v *verdict) bool {
	_, to := match.Span(v.said.text, v.hit)
	other := addressAhead(v.said.text[to:])
	return other != "" && !strings.EqualFold(localOf(other), localOf(t.address)) && !strings.EqualFold(other, t.original)
}

// guessing are words for what may be, and for the reader's own.
var guessing = newWordSet(
	"possibl", "perhaps", "maybe", "might", "may be ", "may have", "could be ", "common reason", "likely", "your account", "your mailbox", "sent from an",
	"mögliche", "moegliche", "möglicherweise", "vielleicht", "posible", "quizá", "peut-être", "possibili", "forse", "mogelijk", "возможн", "可能",
)

// fromSome reports whether what takes no mail takes none from somebody: "does not accept
// mail from dynamic addresses".
func fromSome(v *verdict) bool {
	if !v.text {
		return false
	}
	_, to := match.Span(v.said.text, v.hit)
	return hasPrefixFold(strings.TrimLeft(v.said.text[to:], " "), "from ")
}

// ofAnother reports whether the code is of a client that has to say who it is, or the
// status of the message's content or its sender: none has to do with a recipient.
func ofAnother(o *Outcome) bool {
	switch o.Code {
	case 504, 530, 534, 535, 538:
		return true
	}
	return strings.HasPrefix(o.Status, "5.6.") || o.Status == "5.1.7" || o.Status == "5.1.8"
}

// unavailable reports whether the words that decided are no more than what RFC 5321
// §4.2.3 calls all refusals at RCPT, "mailbox unavailable".
func unavailable(v *verdict) bool {
	if !v.text {
		return false
	}
	from, to := match.Span(v.said.text, v.hit)
	return hasSuffixFold(v.said.text[from:to], "available")
}

// linkless returns the words in front of a link, in which receivers write the address of
// their client whatever the reason is.
func linkless(words *said) *said {
	front := *words
	front.text, _, _ = strings.Cut(words.text, "://")
	return &front
}

// hintsAtPolicy reports whether words only hint at a reason, and the status says that it
// is one of policy: "550 5.7.1 Recipient rejected".
func (s *scratch) hintsAtPolicy(o *Outcome, best *verdict) bool {
	return best.text && int(best.rule) >= s.c.table.hints && strings.HasPrefix(o.Status, "5.7.")
}

// misquoted reports whether a text says that an address is unknown, and then what
// another server said that speaks of something else, or of nothing.
func (s *scratch) misquoted(text string) bool {
	if !strings.Contains(text, " address") {
		return false
	}
	for _, lead := range quoting {
		if _, told, ok := strings.Cut(text, lead); ok {
			p := findCodes(told)
			f := facts{hits: s.scan(told), status: p.status, code: p.code, class: p.code / 100}
			first, _ := s.c.table.find(&f)
			return first.rule < 0 || s.c.table.sayings[first.rule].permanent != Suppress
		}
	}
	return false
}

// quoting is what stands in front of such words: of Postfix, which asks others whether
// an address exists, and of IronPort, which calls all refusals at RCPT an error of the
// address.
var quoting = [...]string{"undeliverable address: ", "unverified address: ", "Unknown address error "}

// excuses reports whether words hint at a reason that is not the recipient, and at no
// other: second is what they hint at beside the status. Single words for a refusal are
// said of users, too, whom nobody knows.
func (s *scratch) excuses(t *target, o *Outcome, second *verdict, words *said) bool {
	party := s.refusedParty(t, o, words) >= 0
	if !party && !(second.rule >= 0 && second.text && second.said == words) {
		return false // as most
	}
	if found := (verdict{s.foundIn(words.text), words}); found.text {
		c := s.c.table.sayings[found.rule].category
		if c != Unknown && !(c == PolicyOther && s.weak(&found)) && !inLink(&found) {
			return categories[c].Permanent != Suppress
		}
	}
	return party
}

// inLink reports whether words stand in a link, the name of a host or a setting:
// "https://example.org/spam", "TLS=yes".
func inLink(v *verdict) bool {
	text := v.said.text
	from, to := match.Span(text, v.hit)
	from = strings.LastIndexAny(text[:from], " \t\n") + 1
	if end := strings.IndexAny(text[to:], " \t\n"); end >= 0 {
		to += end
	} else {
		to = len(text)
	}
	return strings.ContainsAny(strings.TrimRight(text[from:to], ".,:;)"), "./=")
}

// passes reports whether a text says that what it tells will pass. Names of users and
// hosts say nothing.
func passes(text string) bool {
	return saysSo(text, passing[:]) || !octets.IsASCII(text) && saysSo(text, foreignPassing[:]) || hasWords(text, notYetParts) && notYet.in(text)
}

// notYetParts are what notYet has in common: they tell in one look that there is none.
var notYetParts = []string{" yet", "later", "being m", "maintenance"}

// notYet are words for what is about to change, or is to be tried again by and by.
var notYet = newWordSet("not yet ", "active yet", "activated yet", "confirmed yet", "verified yet", "being migrated", "being moved", "under maintenance", "for maintenance", "try again later", "try later", "retry later", "again later")

// saysSo reports whether one of the stems is in a word that is no name.
func saysSo(text string, stems []string) bool {
	for _, stem := range stems {
		if !strings.Contains(text, stem) {
			continue
		}
		for word := range strings.FieldsSeq(text) {
			if strings.Contains(word, stem) && strings.IndexByte(word, '@') < 0 && strings.IndexByte(strings.TrimRight(word, "."), '.') < 0 {
				return true
			}
		}
	}
	return false
}

// Parts of words for what passes, that stand nowhere else.
var (
	passing        = [...]string{"empora", "EMPORA", "ijdelijk", "ymczasow"}
	foreignPassing = [...]string{"emporär", "orübergehend", "ременно", "očasn", "一時", "暂时", "暫時", "일시"}
)
