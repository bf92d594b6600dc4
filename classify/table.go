package classify

import (
	"fmt"
	"slices"
	"strings"

	"bounced/internal/match"
)

// group is a stretch of the table. Confidence is what its rows deserve where
// they do not say otherwise; a test holds it against real mail.
type group struct {
	name       string
	rules      []Rule
	confidence float64
}

// builtin lists the groups of the table in the order in which they are tried:
// what one receiver documents, then what says enough in itself, then the
// registry of statuses, then words that only hint, then the reply code alone.
// The languages do not disturb each other, English comes before the others
// because servers everywhere answer in it.
func builtin() []group {
	return []group{
		{"core", coreRules, 0.97},
		{"google", googleRules, 0.99},
		{"microsoft", microsoftRules, 0.99},
		{"facebook", facebookRules, 0.97},
		{"china", chinaRules, 0.97},
		{"asia", asiaRules, 0.97},
		{"russia", russiaRules, 0.97},
		{"europe", europeRules, 0.97},
		{"yahoo", yahooRules, 0.97},
		{"americas", americasRules, 0.97},
		{"blocklists", blocklistRules, 0.97},
		{"mimecast", mimecastRules, 0.97},
		{"filters", filtersRules, 0.97},
		{"postfix", postfixRules, 0.97},
		{"exim", eximRules, 0.97},
		{"sendmail", sendmailRules, 0.97},
		{"courier", courierRules, 0.97},
		{"servers", serversRules, 0.97},
		{"en", textEnRules, 0.97},
		{"de", textDeRules, 0.95},
		{"fr", textFrRules, 0.95},
		{"es", textEsRules, 0.95},
		{"pt", textPtRules, 0.95},
		{"it", textItRules, 0.95},
		{"nl", textNlRules, 0.95},
		{"pl", textPlRules, 0.95},
		{"ru", textRuRules, 0.95},
		{"tr", textTrRules, 0.95},
		{"ja", textJaRules, 0.95},
		{"zh", textZhRules, 0.95},
		{"ko", textKoRules, 0.95},
		{"central-europe", textCentraleuropeRules, 0.95},
		{"eastern-europe", textEasterneuropeRules, 0.95},
		{"nordic", textNordicRules, 0.95},
		{"rtl", textRtlRules, 0.95},
		{"southeast-asia", textSoutheastasiaRules, 0.95},
		{"sentences", sentenceRules, 0.9},
		{"status", statusRules, 0.93},
		{"states", stateRules, 0.8},
		{"hints", hintRules, 0.85},
		{"telling-words", tellingWordRules, 0.85},
		{"generic-status", genericRules, 0.75},
		{"words", wordRules, 0.7},
		{"code", codeRules, 0.7},
	}
}

// table is a compiled rule table.
type table struct {
	rules      []Rule
	groups     []string  // name of the group, by rule
	confidence []float64 // by rule
	textual    []bool    // by rule: it has phrases
	hints      int       // first rule of the hints: from here on text is weak
	statuses   int       // first rule of the statuses
	shadow     int       // first shadow rule: they stand behind all others
	matcher    *match.Matcher
	phrases    []phraseUse        // by phrase of the matcher
	byStatus   map[string][]int32 // rules without text, by status: "5.1.1" and "x.1.1"
	prefixes   []int32            // rules without text whose status ends in "*"
	byCode     map[int][]int32    // rules with neither text nor status
}

// phraseUse says what a phrase is for. One phrase may serve several rules and
// signals.
type phraseUse struct {
	rules   []use
	signals []use
}

// use is a rule or signal that a phrase belongs to. A phrase "a … b" is two
// phrases of the matcher: the use stands at b, and before is the number of a.
type use struct {
	index  int32
	before int32 // -1 for none
}

// gap is how far apart the halves of "a … b" may stand, in bytes.
const gap = 80

func compile(groups []group, shadow []Rule, signals []Signal) (*table, error) {
	t := &table{byStatus: map[string][]int32{}, byCode: map[int][]int32{}, hints: -1, statuses: -1}
	c := &compiler{table: t, numbers: map[string]int32{}}
	for _, g := range groups {
		switch g.name {
		case "status":
			t.statuses = len(t.rules)
		case "hints":
			t.hints = len(t.rules)
		}
		for i := range g.rules {
			c.rule(&g, &g.rules[i])
		}
	}
	t.shadow = len(t.rules)
	for i := range shadow {
		c.rule(&group{name: "shadow", confidence: 0.95}, &shadow[i])
	}
	for i := range signals {
		for _, text := range signals[i].Text {
			c.phrase(text, int32(i), true)
		}
	}
	m, err := match.New(c.texts)
	if err != nil {
		return nil, fmt.Errorf("compile rules: %w", err)
	}
	t.matcher = m
	return t, nil
}

type compiler struct {
	*table
	texts   []string
	numbers map[string]int32
}

func (c *compiler) rule(g *group, r *Rule) {
	index := int32(len(c.rules))
	c.rules = append(c.rules, *r)
	c.groups = append(c.groups, g.name)
	confidence := r.Confidence
	if confidence == 0 {
		confidence = g.confidence
	}
	c.confidence = append(c.confidence, confidence)
	c.textual = append(c.textual, len(r.Text) > 0)
	switch {
	case len(r.Text) > 0:
		for _, text := range r.Text {
			c.phrase(text, index, false)
		}
	case len(r.Status) > 0:
		for _, s := range r.Status {
			if strings.HasSuffix(s, "*") {
				c.prefixes = append(c.prefixes, index)
				continue
			}
			c.byStatus[s] = append(c.byStatus[s], index)
		}
	default:
		for _, code := range r.Code {
			c.byCode[code] = append(c.byCode[code], index)
		}
	}
}

func (c *compiler) phrase(text string, index int32, signal bool) {
	before := int32(-1)
	if first, second, ok := strings.Cut(text, "…"); ok {
		before = c.number(strings.TrimSpace(first))
		text = strings.TrimSpace(second)
	}
	n := c.number(text)
	u := use{index: index, before: before}
	if signal {
		c.phrases[n].signals = append(c.phrases[n].signals, u)
	} else {
		c.phrases[n].rules = append(c.phrases[n].rules, u)
	}
}

func (c *compiler) number(text string) int32 {
	if n, ok := c.numbers[text]; ok {
		return n
	}
	n := int32(len(c.texts))
	c.numbers[text] = n
	c.texts = append(c.texts, text)
	c.phrases = append(c.phrases, phraseUse{})
	return n
}

// holds reports whether the conditions of a rule besides its text hold.
func (t *table) holds(index int32, f *facts) bool {
	r := &t.rules[index]
	return (len(r.Status) == 0 || slices.ContainsFunc(r.Status, f.hasStatus)) &&
		(len(r.Code) == 0 || slices.ContainsFunc(r.Code, f.hasCode)) &&
		(len(r.State) == 0 || slices.Contains(r.State, f.state)) &&
		(len(r.MTA) == 0 || slices.ContainsFunc(r.MTA, f.hasHost))
}

// facts is what the rules are matched against: one failure of one recipient.
type facts struct {
	status string
	code   int
	class  int // of the code, else of the status
	state  string
	hosts  []string
	hits   []match.Hit
	shadow []finding // what shadow rules found; filled in by find
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
	for _, h := range f.hosts {
		if n := len(h) - len(domain); n >= 0 && strings.EqualFold(h[n:], domain) && (n == 0 || h[n-1] == '.') {
			return true
		}
	}
	return false
}

// finding is a rule that matched, with the hit that made it, if text did.
type finding struct {
	rule int32 // -1 for none
	hit  match.Hit
	text bool
}

var nothing = finding{rule: -1}

// find returns the first rule of the table that matches and the first after
// it that says something else.
func (t *table) find(f *facts) (first, second finding) {
	p := pick{table: t, first: nothing, second: nothing, shadow: f.shadow}
	for i, h := range f.hits {
		for _, u := range t.phrases[h.Phrase].rules {
			if u.before >= 0 && !follows(f.hits[:i], u.before, h.Start) {
				continue
			}
			if p.wants(u.index) && t.holds(u.index, f) {
				p.offer(finding{u.index, h, true})
			}
		}
	}
	if len(f.status) >= 5 {
		p.offerAll(f, t.byStatus[f.status])
		var key [16]byte
		k := append(append(key[:0], 'x'), f.status[1:]...)
		p.offerAll(f, t.byStatus[string(k)])
		p.offerAll(f, t.prefixes)
	}
	if f.code > 0 {
		p.offerAll(f, t.byCode[f.code])
	}
	p.offerAll(f, t.byCode[f.class])
	f.shadow = p.shadow
	return p.first, p.second
}

// follows reports whether phrase occurs shortly before start.
func follows(hits []match.Hit, phrase, start int32) bool {
	for i := len(hits) - 1; i >= 0; i-- {
		if hits[i].Phrase == phrase && hits[i].End <= start && start-hits[i].End <= gap {
			return true
		}
		if start-hits[i].End > gap {
			return false
		}
	}
	return false
}

// pick keeps the best two findings of different categories.
type pick struct {
	*table
	first, second finding
	shadow        []finding
}

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
		if p.first.rule >= 0 && p.rules[p.first.rule].Category != p.rules[n.rule].Category {
			p.second = p.first
		} else if p.second.rule >= 0 && p.rules[p.second.rule].Category == p.rules[n.rule].Category {
			p.second = nothing
		}
		p.first = n
	case p.rules[n.rule].Category == p.rules[p.first.rule].Category:
	case p.second.rule < 0 || n.rule < p.second.rule:
		p.second = n
	}
}
