package classify

import (
	"net/netip"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"bounced/dsn"
	"bounced/internal/match"
)

// domainNamed corrects a verdict that rests on words like "does not exist" where
// what does not exist is a domain, which only its look tells: "553 example.com
// does not exist". If it is that of the sender, the sender's identity failed.
func (s *scratch) domainNamed(t *target, o *Outcome, best *verdict) {
	table := s.c.table
	if best.text && table.senderDomain >= 0 && table.sayings[best.rule].category == DomainUnknown && s.senderDomainNamed(t, o, best) {
		best.rule = table.senderDomain
		return
	}
	if !best.text || int(best.rule) < table.hints || table.sayings[best.rule].category != MailboxUnknown {
		return
	}
	text := best.said.text
	from, to := match.Span(text, best.hit)
	if words := text[from:to]; !containsFold(words, "exist") && !containsFold(words, "unknown") && !containsFold(words, "not found") {
		return
	}
	before := strings.Fields(text[max(0, from-maxDomain):from])
	if len(before) == 0 {
		return
	}
	name := strings.Trim(before[len(before)-1], "<>\"'`():;,.")
	if strings.IndexByte(name, '@') >= 0 || !hostname(strings.ToLower(name)) {
		return
	}
	switch {
	case s.sentFrom(name) && table.senderDomain >= 0:
		best.rule = table.senderDomain
	case table.domainUnknown >= 0 && (within(t.address, name) || knownTop(name)):
		best.rule = table.domainUnknown
	}
}

// senderDomainNamed reports whether a domain that does not exist is that of the sender:
// the status says so, or it stands beside the words, and nothing of the recipient does.
func (s *scratch) senderDomainNamed(t *target, o *Outcome, best *verdict) bool {
	text := best.said.text
	if strings.HasSuffix(o.Status, ".1.8") {
		return true // RFC 3463: bad sender's system address
	}
	from, to := match.Span(text, best.hit)
	around := [...]string{lastField(text[max(0, from-maxDomain):from]), firstField(text[to:min(len(text), to+maxDomain)])}
	if domain := domainOf(t.address); domain == "" || containsFold(text, domain) {
		return false
	}
	return slices.ContainsFunc(around[:], func(name string) bool {
		return hostname(strings.ToLower(name)) && s.sentFrom(name)
	})
}

// lastField and firstField are the words at the ends of a text, without what stands
// around names.
func lastField(text string) string {
	text = strings.TrimRight(text, aroundName)
	return strings.Trim(text[strings.LastIndexByte(text, ' ')+1:], aroundName)
}

func firstField(text string) string {
	word, _, _ := strings.Cut(strings.TrimLeft(text, aroundName), " ")
	return strings.Trim(word, aroundName)
}

const aroundName = " \t\n<>\"'`():;,."

// routed corrects a verdict on a domain that cannot be wrong, because it is that of
// who reports: there it is the user whom nobody knows.
func (s *scratch) routed(t *target, best *verdict) {
	table := s.c.table
	if best.rule != table.unrouteable || table.unrouteableUser < 0 || best.rule < 0 {
		return
	}
	from, of := s.rep.Header.From, domainOf(t.address)
	if of != "" && within(from, of) || within(t.address, domainOf(from)) && domainOf(from) != "" {
		best.rule = table.unrouteableUser
	}
}

// greeted takes back a verdict on the sender that rests on nothing but how the notice
// addresses them: "Geachte afzender,".
func (s *scratch) greeted(best, second *verdict) {
	if !best.text || best.rule != s.c.table.senderSpoken {
		return
	}
	from, _ := match.Span(best.said.text, best.hit)
	before := strings.TrimRight(best.said.text[:from], " \t")
	if word := before[strings.LastIndexAny(before, " \t\n")+1:]; slices.Contains(greetings, strings.ToLower(word)) {
		*best, *second = *second, verdict{finding: nothing}
	}
}

// greetings are the words in front of whoever is addressed.
var greetings = []string{
	"dear", "geehrter", "geehrte", "lieber", "cher", "chère", "estimado", "estimada", "caro", "gentile", "egregio", "prezado", "caríssimo", "geachte", "beste", "bäste", "bästa", "kære", "kjære", "hyvä", "arvoisa",
	"szanowny", "drogi", "vážený", "vážená", "tisztelt", "kedves", "stimate", "stimată", "уважаемый", "шановний", "sayın", "değerli", "αγαπητέ", "尊敬的", "亲爱的",
}

// maxDomain is how far in front of such words a domain is looked for, in bytes.
const maxDomain = 80

// partyNamed corrects a verdict that rests on a reply code, on a status that says no
// more, or on a single word that is said of mailboxes too ("blocked"), if the reply names
// the party that was refused, in whatever words: the client, by its IP address, or the
// sender.
func (s *scratch) partyNamed(t *target, o *Outcome, best *verdict, words []said) {
	table := s.c.table
	if o.Code == 0 || best.rule < 0 || int(best.rule) < table.hints || table.clientRefused < 0 || table.senderRejected < 0 {
		return
	}
	if said := &table.sayings[best.rule]; best.text && !(said.single && said.category == MailboxInactive) {
		return
	}
	for i := range words {
		if rule := s.refusedParty(t, o, &words[i]); rule >= 0 {
			best.rule = rule
			return
		}
	}
}

// refusedParty returns the rule for whom a reply names as refused, -1 if it names
// neither the client nor the sender.
func (s *scratch) refusedParty(t *target, o *Outcome, sd *said) int32 {
	host, text := "", clip(sd.text)
	if code := strings.Index(text, strconv.Itoa(o.Code)); code >= 0 && o.Code > 0 {
		host, text = text[:code], text[code:]
	}
	if mayHoldIP(text) {
		for word := range strings.FieldsFuncSeq(text, aroundAddress) {
			word = strings.TrimRight(word, ".:")
			if isIP(word) && !strings.Contains(host, word) { // qmail: "Giving up on 192.0.2.1."
				return s.c.table.clientRefused
			}
		}
	}
	if strings.IndexByte(text, '@') >= 0 && (verifiesOther(t, text) || slices.ContainsFunc(dsn.AppendAddresses(nil, text, len(text)), s.wroteFrom)) {
		return s.c.table.senderRejected
	}
	return -1
}

// aroundAddress tells what stands beside an IP address.
func aroundAddress(r rune) bool { return r < utf8.RuneSelf && besideIP[r] }

var besideIP = func() (t [utf8.RuneSelf]bool) {
	for c := range rune(' ' + 1) {
		t[c] = true
	}
	for _, c := range "[](){}<>,;=&?\"'/" {
		t[c] = true
	}
	return t
}()

// mayHoldIP reports whether there is as much in a text as an IP address needs: most
// have a status with two dots between digits, and no more.
func mayHoldIP(text string) bool {
	dots := 0
	for i := 1; i+1 < len(text); i++ {
		if text[i] == '.' && digit(text[i-1]) && digit(text[i+1]) {
			dots++
		}
	}
	return dots >= 3 || strings.Count(text, ":") >= 2
}

func isIP(s string) bool {
	if strings.Count(s, ".") != 3 && strings.Count(s, ":") < 2 {
		return false // most words; parsing them would allocate an error
	}
	_, err := netip.ParseAddr(s)
	return err == nil
}

// wroteFrom reports whether an address is that of whoever wrote the message that came
// back.
func (s *scratch) wroteFrom(address string) bool {
	return s.ourSide(address) && !strings.EqualFold(address, s.rep.Header.From)
}

// sentFrom reports whether a domain is that of whoever wrote the message that
// came back, in its header or its envelope.
func (s *scratch) sentFrom(domain string) bool {
	if within(s.known.MailFrom, domain) || within(s.known.Envelope, domain) {
		return true
	}
	lists := [...]string{s.rep.Header.To, "", ""}
	if r := s.rep.Returned; r != nil {
		lists[1], lists[2] = r.From, r.Fields.Get("Return-Path")
	}
	for _, list := range lists {
		for _, a := range dsn.AppendMailboxes(nil, clip(list), few) {
			if within(a, domain) {
				return true
			}
		}
	}
	return false
}

// within reports whether an address is in a domain or one below it.
func within(address, domain string) bool {
	d := domainOf(address)
	return d != "" && hostIn(d, domain)
}

// knownTop tells domains from other names with a dot in them, such as john.doe, by
// their ending: two letters, or a top-level domain that most people have heard of.
func knownTop(domain string) bool {
	top := domain[strings.LastIndexByte(domain, '.')+1:]
	return len(top) == 2 || isAny(top, []string{"com", "net", "org", "edu", "gov", "mil", "int", "info", "biz", "name", "arpa", "example", "invalid", "test"})
}
