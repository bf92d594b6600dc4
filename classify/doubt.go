package classify

import (
	"strings"

	"bounced/internal/match"
)

// doubt takes back the advice to give up an address that may well live: where whoever
// refused it says that this passes, or where nothing but a status calls it dead and
// the words beside it hint at somebody else's doing: "550 5.1.1 IP blocked". Servers
// that refuse clients, senders and users alike at RCPT have one status for all of them,
// and those that ask others have one for all answers.
func (s *scratch) doubt(o *Outcome, best *verdict, words []said) {
	if o.Advice != Suppress || best.rule < 0 || len(words) == 0 {
		return
	}
	switch o.Category {
	case MailboxUnknown, MailboxInactive, DomainUnknown:
	default:
		return
	}
	first := &words[0]
	if passes(first.text) || !best.text && s.excuses(o, first) {
		o.Advice = Review
	} else if told := probed(first.text); told != "" && s.excuses(o, &said{text: told}) {
		o.Advice = Review
	}
}

// probed returns what another server answered to one that asks it whether an address
// exists, as Postfix does: it may have refused whoever asks. "" if that is not told.
func probed(text string) string {
	_, told, ok := strings.Cut(text, "undeliverable address: ")
	if !ok {
		_, told, _ = strings.Cut(text, "unverified address: ")
	}
	return told
}

// excuses reports whether words by themselves hint at a reason that is not the
// recipient. Single words for a refusal are said of users, too, whom nobody knows.
func (s *scratch) excuses(o *Outcome, words *said) bool {
	found := verdict{s.foundIn(words.text), words}
	if found.text {
		if c := s.c.table.sayings[found.rule].category; c != Unknown && !(c == PolicyOther && s.weak(&found)) && !inName(&found) {
			return categories[c].Permanent != Suppress
		}
	}
	return s.refusedParty(o, words) >= 0
}

// inName reports whether words stand in a link, the name of a host or a setting:
// "https://example.org/spam", "TLS=yes".
func inName(v *verdict) bool {
	text := v.said.text
	from, to := match.Span(text, int(v.hit.Start), int(v.hit.End))
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
	for _, stem := range passing {
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

// passing are parts of words for what passes, that stand nowhere else.
var passing = []string{"emporar", "EMPORAR", "emporär", "emporalmente", "emporaneament", "ijdelijk", "orübergehend", "ременно", "ymczasow", "očasn", "一時", "暂时", "暫時", "일시"}
