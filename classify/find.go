package classify

import (
	"slices"
	"strings"

	"bounced/internal/match"
)

// holds reports whether the other conditions of a rule hold, besides the phrase, status
// or code that it was found by.
func (t *table) holds(index int32, f *facts) bool {
	if !t.rows[index].more {
		return true
	}
	r := &t.rules[index]
	return !(t.rows[index].near && f.notice) && (len(r.Status) == 0 || slices.ContainsFunc(r.Status, f.hasStatus)) &&
		(len(r.Code) == 0 || slices.ContainsFunc(r.Code, f.hasCode)) &&
		(len(r.State) == 0 || slices.Contains(r.State, f.state)) &&
		(len(r.MTA) == 0 || slices.ContainsFunc(r.MTA, f.hasHost))
}

// facts is what the rules are matched against: one failure of one recipient.
type facts struct {
	address string // of the recipient, in lower case; its parts are no words
	status  string
	code    int
	class   int // of the code, else of the status
	state   string
	hosts   []string
	hits    []match.Hit
	notice  bool      // they are in a text to everybody
	shadow  []finding // what shadow rules found in the text; filled in by find

	// What status and code say is the same for all texts, so state looks it up once.
	stated        bool      // state did
	first, second finding   // of the rules that need no text
	always        []finding // of the shadow rules that need no text
}

func (f *facts) hasStatus(want string) bool {
	if f.status == "" {
		return false
	}
	have := f.status
	if want[0] == 'x' {
		want, have = want[1:], have[1:]
	}
	if p, ok := strings.CutSuffix(want, "*"); ok {
		return strings.HasPrefix(have, p)
	}
	return have == want
}

func (f *facts) hasCode(want int) bool {
	return f.code == want || f.class == want
}

func (f *facts) hasHost(domain string) bool {
	return slices.ContainsFunc(f.hosts, func(host string) bool { return hostIn(host, domain) })
}

// hostIn reports whether a host is in a domain or one below it.
func hostIn(host, domain string) bool {
	n := len(host) - len(domain)
	return n >= 0 && strings.EqualFold(host[n:], domain) && (n == 0 || host[n-1] == '.')
}

// finding is a rule that matched, with the hit that made it, if text did.
type finding struct {
	rule int32     // index into table.rules, -1 for none
	hit  match.Hit // if text is set
	from int32     // where that hit begins, or the one that must stand in front of it
	text bool      // a phrase of the rule was found
}

// whole returns the hit together with the one in front of it.
func (f *finding) whole() match.Hit {
	h := f.hit
	h.Start = f.from
	return h
}

var nothing = finding{rule: -1}

// find returns the first rule of the table that matches, and the first after it that
// says something else, which is to say has another category. It fills in f.shadow.
func (t *table) find(f *facts) (first, second finding) {
	if !f.stated {
		t.state(f)
	}
	p := pick{table: t, first: f.first, second: f.second, shadow: f.shadow[:0]}
	for i, h := range f.hits {
		if h.Phrase >= t.ruled {
			continue
		}
		for _, u := range t.rulesOf(h.Phrase) {
			if !p.wants(u.index) {
				continue
			}
			if whole, ok := joined(f.hits[:i], u.before, h); ok && t.holds(u.index, f) {
				p.offer(finding{u.index, h, whole.Start, true})
			}
		}
	}
	f.shadow = p.shadow
	if !p.first.text || int(p.first.rule) >= t.hints {
		p.pairs(f)
	}
	return p.first, p.second
}

// pairs tries the rules that only hint at a reason, by two words. It comes last because
// most texts have many of these words, but also something that says more.
func (p *pick) pairs(f *facts) {
	for i, h := range f.hits {
		if h.Phrase >= p.ruled {
			continue
		}
		for _, u := range p.pairsOf(h.Phrase) {
			if !p.wants(u.index) {
				continue
			}
			if whole, ok := joined(f.hits[:i], u.before, h); ok && p.holds(u.index, f) {
				p.offer(finding{u.index, h, whole.Start, true})
			}
		}
	}
}

// state finds what status and code say without any text.
func (t *table) state(f *facts) {
	p := pick{table: t, first: nothing, second: nothing}
	if k := keyOf(f.status); k != 0 {
		p.offerAll(f, t.byStatus[k])
		p.offerAll(f, t.byStatus[k.anyClass()])
	}
	if len(f.status) >= 5 {
		p.offerAll(f, t.prefixes)
	}
	if f.code > 0 && f.code <= maxCode {
		p.offerAll(f, t.byCode[f.code])
	}
	if f.class >= 0 && f.class <= maxCode {
		p.offerAll(f, t.byCode[f.class])
	}
	f.stated, f.first, f.second, f.always = true, p.first, p.second, p.shadow
}

// maxCode is the highest reply code that a rule may ask for.
const maxCode = 699

// statusKey is an enhanced status as a number, with class 0 for "x.1.1". It is 0 for
// what is not a status.
type statusKey uint32

func (k statusKey) anyClass() statusKey { return k & (1<<22 - 1) }

// keyOf packs a status into a number. Each of the last two numbers has a digit 1 in
// front, so that leading zeros make another status.
func keyOf(status string) statusKey {
	if len(status) < 5 || status[1] != '.' || !digit(status[len(status)-1]) {
		return 0
	}
	k := statusKey(status[0] - '0')
	if status[0] == 'x' {
		k = 0
	}
	rest := status[2:]
	for range 2 {
		n, i := statusKey(1), 0
		for i < len(rest) && i < 3 && digit(rest[i]) {
			n = 10*n + statusKey(rest[i]-'0')
			i++
		}
		if i == 0 || i < len(rest) && rest[i] != '.' {
			return 0
		}
		k, rest = k<<11|n, rest[min(i+1, len(rest)):]
	}
	if rest != "" {
		return 0
	}
	return k
}

// joined returns the hit of a rule's phrase together with that of the phrase that must
// stand in front of it, if there is one; it is not ok if that does not.
func joined(hits []match.Hit, before int32, h match.Hit) (whole match.Hit, ok bool) {
	if before < 0 {
		return h, true
	}
	i := follows(hits, before, h.Start)
	if i < 0 {
		return h, false
	}
	h.Start = hits[i].Start
	return h, true
}

// follows returns the last hit of a phrase that ends at most gap bytes before start, -1 if
// there is none. hits are those in front of start, in the order of their ends.
func follows(hits []match.Hit, phrase, start int32) int {
	for i := len(hits) - 1; i >= 0; i-- {
		if hits[i].Phrase == phrase && hits[i].End <= start && start-hits[i].End <= gap {
			return i
		}
		if start-hits[i].End > gap {
			break
		}
	}
	return -1
}

// pick keeps the best two findings of different categories.
type pick struct {
	*table
	first, second finding
	shadow        []finding
}

// wants reports whether a rule, if it matched, would change anything.
func (p *pick) wants(rule int32) bool {
	return int(rule) >= p.table.shadow || p.first.rule < 0 || rule < p.first.rule || p.second.rule < 0 || rule < p.second.rule
}

func (p *pick) offerAll(f *facts, rules []int32) {
	for _, r := range rules {
		if p.wants(r) && p.holds(r, f) {
			p.offer(finding{rule: r})
		}
	}
}

func (p *pick) offer(n finding) {
	switch {
	case int(n.rule) >= p.table.shadow:
		p.shadow = append(p.shadow, n)
	case p.first.rule < 0 || n.rule < p.first.rule:
		if p.first.rule >= 0 && p.rows[p.first.rule].category != p.rows[n.rule].category {
			p.second = p.first
		}
		p.first = n
	case p.rows[n.rule].category == p.rows[p.first.rule].category:
	case p.second.rule < 0 || n.rule < p.second.rule:
		p.second = n
	}
}
