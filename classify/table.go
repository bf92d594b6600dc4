package classify

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"bounced/internal/match"
)

// group is a part of the table. confidence is that of its rows, unless they say
// otherwise; a test compares it with real mail.
type group struct {
	name       string
	rules      []Rule
	confidence float64
	traits     traits
}

// traits hold for all rows of a group. Zero is none.
type traits uint8

const (
	apart  traits = 1 << iota // their words may be part of addresses, and mean nothing there
	single                    // they are single words, which hardly tell anything
	near                      // they apply to what was said about a recipient, not to a notice to all
)

// builtin lists the groups of the table in the order in which they are tried: what one
// receiver documents, then what says enough by itself, then the registry of statuses,
// then words that only hint, then the reply code alone. Languages do not get in each
// other's way; English comes first because servers everywhere answer in it.
func builtin() []group {
	return []group{
		{"plain", plainRules, 0.95, 0},
		{"core", coreRules, 0.97, 0},
		{"google", googleRules, 0.99, 0},
		{"microsoft", microsoftRules, 0.99, 0},
		{"facebook", facebookRules, 0.97, 0},
		{"amazon", amazonRules, 0.97, 0},
		{"china", chinaRules, 0.97, 0},
		{"asia", asiaRules, 0.97, 0},
		{"russia", russiaRules, 0.97, 0},
		{"europe", europeRules, 0.97, 0},
		{"yahoo", yahooRules, 0.97, 0},
		{"americas", americasRules, 0.97, 0},
		{"blocklists", blocklistRules, 0.97, 0},
		{"mimecast", mimecastRules, 0.97, 0},
		{"filters", filtersRules, 0.97, 0},
		{"postfix", postfixRules, 0.97, 0},
		{"exim", eximRules, 0.97, 0},
		{"sendmail", sendmailRules, 0.97, 0},
		{"courier", courierRules, 0.97, 0},
		{"servers", serversRules, 0.97, 0},
		{"lists", listRules, 0.95, 0},
		{"heard", heardRules, 0.95, 0},
		{"told", toldRules, 0.95, 0},
		{"gathered", gatheredRules, 0.95, 0},
		{"en", slices.Concat(textEnRules, textEnNetworkRules), 0.97, 0},
		{"blaming", blamingRules, 0.85, 0},
		{"de", textDeRules, 0.95, 0},
		{"fr", textFrRules, 0.95, 0},
		{"es", textEsRules, 0.95, 0},
		{"pt", textPtRules, 0.95, 0},
		{"it", textItRules, 0.95, 0},
		{"nl", textNlRules, 0.95, 0},
		{"pl", textPlRules, 0.95, 0},
		{"ru", textRuRules, 0.95, 0},
		{"tr", textTrRules, 0.95, 0},
		{"ja", textJaRules, 0.95, 0},
		{"zh", textZhRules, 0.95, 0},
		{"ko", textKoRules, 0.95, 0},
		{"central-europe", textCentraleuropeRules, 0.95, 0},
		{"eastern-europe", textEasterneuropeRules, 0.95, 0},
		{"nordic", textNordicRules, 0.95, 0},
		{"rtl", textRtlRules, 0.95, 0},
		{"southeast-asia", textSoutheastasiaRules, 0.95, 0},
		{"sentences", sentenceRules, 0.9, 0},
		{"west", westWordRules, 0.85, 0},
		{"world", worldWordRules, 0.85, 0},
		{"far", farWordRules, 0.85, 0},
		{"prose", proseRules, 0.85, 0},
		{"refusals", refusalRules, 0.85, 0},
		{"contradicted", contradictedRules, 0.8, apart | near},
		{"status", statusRules, 0.93, 0},
		{"states", stateRules, 0.8, 0},
		{"objects", objectRules, 0.85, 0},
		{"objects-world", objectWorldRules, 0.85, 0},
		{"system", systemRules, 0.85, 0},
		{"hints", hintRules, 0.85, 0},
		{"new-addresses", newAddressRules, 0.85, 0},
		{"sentences-short", shortSentenceRules, 0.85, 0},
		{"sentences-en", sentenceEnRules, 0.85, 0},
		{"telling-words", tellingWordRules, 0.85, apart},
		{"amazon-types", amazonTypeRules, 0.8, 0},
		{"powermta", powerMTARules, 0.8, single},
		{"generic-status", genericRules, 0.75, 0},
		{"words", wordRules, 0.7, apart | single},
		{"policies", policyRules, 0.8, 0},
		{"stems", stemRules, 0.65, apart | single},
		{"code", codeRules, 0.7, 0},
	}
}

// table is a compiled rule table.
type table struct {
	rules    []Rule
	rows     []row    // by rule
	sayings  []saying // by rule
	hints    int      // first rule of the hints: from here on text is weak
	statuses int      // first rule of the statuses
	shadow   int      // first shadow rule: they come after all others

	// The rules of domains and addresses that are told by their look; see named.go.
	domainUnknown, dnsFailure, senderDomain, clientRefused, senderRejected, unrouteable, unrouteableUser, senderSpoken int32

	matcher  *match.Matcher
	phrases  []phraseUse           // by phrase of the matcher, and one more that ends the last
	ruled    int32                 // from this phrase on they belong to signals alone
	uses     []use                 // rules by phrase
	sides    []string              // of local parts in phrases; see frame
	words    []string              // phrases that name a reason and may be a part of an address or a host's name
	loose    []use                 // those of them that hint at a reason by two words
	voices   []signalUse           // signals by phrase
	byStatus map[statusKey][]int32 // rules without text
	prefixes []int32               // rules without text whose status ends in "*"
	byCode   [maxCode + 1][]int32  // rules with neither text nor status
	byState  []int32               // rules of operators, or about certain hosts, that ask for an SMTP state
}

// row is what find reads of a rule for every hit. The rules themselves are many and
// large, and this has to fit into a cache.
type row struct {
	category uint8 // a number for its Category
	more     bool  // it has conditions besides the phrase, status or code that it is found by
	expired  bool  // its Category is Expired
	near     bool  // its group has that trait
}

// saying is the verdict of a rule, with the defaults of its category filled in. It is
// all that is read of the rule that decides.
type saying struct {
	id         string
	category   Category
	permanence Permanence // the rule's own; "" means that of status and code
	otherwise  Permanence // used if those say nothing
	fault      Fault
	permanent  Advice // advice when permanent
	transient  Advice // advice otherwise
	confidence float64
	shown      float64 // confidence, rounded to two digits
	group      string
	single     bool // the group has that trait
}

func newSaying(r *Rule, g *group) saying {
	d := categories[r.Category]
	s := saying{
		id: r.ID, category: r.Category, permanence: r.Permanence, otherwise: d.Permanence,
		fault: r.Fault, permanent: r.Advice, transient: r.Advice, confidence: r.Confidence, group: g.name, single: g.traits&single != 0,
	}
	if s.fault == "" {
		s.fault = d.Fault
	}
	if r.Advice == "" {
		s.permanent, s.transient = d.Permanent, d.Transient
	}
	if s.confidence == 0 {
		s.confidence = g.confidence
	}
	s.shown = math.Round(100*s.confidence) / 100
	return s
}

// phraseUse says where the rules and signals of a phrase begin in the lists of table;
// they end where those of the next phrase begin.
type phraseUse struct {
	uses, loose, voices int32
	reasons             int32  // how many of its rules tell by themselves why a delivery failed (aboutRecipient)
	word                int32  // its number in table.words plus one, 0 if it is not there
	letters             uint32 // lettersOf that word; none has none
}

// use is a rule, or a signal, that a phrase belongs to. "a … b" is two phrases of the
// matcher: the use belongs to b, and before is a.
type use struct {
	index  int32 // of the rule or signal
	before int32 // number of the phrase that must stand in front, -1 for none
}

// signalUse is a signal that a phrase belongs to, with all that is read for every hit.
type signalUse struct {
	use
	weight  float64
	kind    int8 // as kindNumber has it
	in      In
	noTitle bool
}

// gap is how far apart the halves of "a … b" may stand, in bytes.
const gap = 80

// compile makes a table of groups in their order, then shadow rules, and signals. It
// fails if a phrase is empty.
func compile(groups []group, shadow []Rule, signals []Signal) (*table, error) {
	t := &table{byStatus: map[statusKey][]int32{}, hints: -1, statuses: -1}
	c := &compiler{table: t, numbers: map[string]int32{}, categories: map[Category]uint8{}}
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
	t.domainUnknown, t.senderDomain = t.ruleOf("en-sentence-domain-unknown"), t.ruleOf("sender-domain-not-found")
	t.dnsFailure = t.ruleOf("en-dns-failure")
	t.clientRefused, t.senderRejected = t.ruleOf("stem-reputation"), t.ruleOf("en-sentence-sender-rejected")
	t.senderSpoken = t.ruleOf("stem-sender")
	t.unrouteable, t.unrouteableUser = t.ruleOf("unrouteable-domain"), t.ruleOf("unrouteable-user")
	t.ruled = int32(len(c.texts))
	for i := range signals {
		for _, text := range spellings(signals[i].Text) {
			n, before := c.phrase(text, false)
			sig := &signals[i]
			c.signals[n] = append(c.signals[n], signalUse{use{int32(i), before}, sig.Weight, kindNumber(sig.Kind), sig.In, sig.NoTitle})
		}
	}
	c.flatten()
	m, err := match.New(c.texts)
	if err != nil {
		return nil, fmt.Errorf("compile rules: %w", err)
	}
	t.matcher = m
	var buf match.Buffer
	for i, text := range c.texts {
		normal := strings.Trim(string(buf.Fold(text)), "* ")
		t.sides = append(t.sides, sidesOf(normal)...)
		if mayBeName(normal) && t.namesReason(int32(i)) {
			t.words = append(t.words, normal)
			t.phrases[i].word, t.phrases[i].letters = int32(len(t.words)), lettersOf(normal)
		}
	}
	return t, nil
}

// ruleOf returns the number of a rule, -1 if there is none of that name.
func (t *table) ruleOf(id string) int32 {
	return int32(slices.IndexFunc(t.sayings, func(s saying) bool { return s.id == id }))
}

type compiler struct {
	*table
	texts      []string
	numbers    map[string]int32 // of texts
	categories map[Category]uint8
	ruled      [][]use       // by phrase
	signals    [][]signalUse // by phrase
}

func (c *compiler) rule(g *group, r *Rule) {
	index := int32(len(c.rules))
	c.rules = append(c.rules, *r)
	c.sayings = append(c.sayings, newSaying(r, g))
	category, ok := c.categories[r.Category]
	if !ok {
		category = uint8(len(c.categories))
		c.categories[r.Category] = category
	}
	c.rows = append(c.rows, row{
		category: category, expired: r.Category == Expired, more: conditions(r) > 0, near: g.traits&near != 0,
	})
	if len(r.State) > 0 && (len(r.MTA) > 0 || g.name == "operator" || g.name == "shadow") {
		c.byState = append(c.byState, index)
	}
	switch {
	case len(r.Text) > 0:
		for _, text := range spellings(r.Text) {
			n, before := c.phrase(text, g.traits&apart != 0)
			c.ruled[n] = append(c.ruled[n], use{index, before})
		}
	case len(r.Status) > 0:
		for _, s := range r.Status {
			if strings.HasSuffix(s, "*") {
				c.prefixes = append(c.prefixes, index)
				continue
			}
			k := keyOf(s)
			c.byStatus[k] = append(c.byStatus[k], index)
		}
	default:
		for _, code := range r.Code {
			c.byCode[code] = append(c.byCode[code], index)
		}
	}
}

// conditions counts the conditions of a rule besides the phrase, status or code that it
// is found by.
func conditions(r *Rule) int {
	n := len(r.State) + len(r.MTA)
	switch {
	case len(r.Text) > 0:
		n += len(r.Status) + len(r.Code)
	case len(r.Status) > 0:
		n += len(r.Code)
		for _, s := range r.Status {
			n += strings.Count(s, "*") // not found by anything: all such rules are tried
		}
	}
	return n
}

// phrase returns the numbers of a row's phrase and of the one that must stand before it,
// -1 for none.
func (c *compiler) phrase(text string, apart bool) (number, before int32) {
	before = -1
	if first, second, ok := strings.Cut(text, "…"); ok {
		first = strings.TrimSpace(first)
		before = c.number(first, apart || allPlain(first)) // it may be part of an address
		text = strings.TrimSpace(second)
	}
	return c.number(text, apart), before
}

// number returns the number of a phrase of the matcher, a new one if it is not there yet.
func (c *compiler) number(text string, apart bool) int32 {
	if apart {
		text = match.Apart(text)
	}
	if n, ok := c.numbers[text]; ok {
		return n
	}
	n := int32(len(c.texts))
	c.numbers[text] = n
	c.texts = append(c.texts, text)
	c.ruled = append(c.ruled, nil)
	c.signals = append(c.signals, nil)
	return n
}

// flatten puts the rules and signals of all phrases into the lists of table.
func (c *compiler) flatten() {
	for n := range c.texts {
		p := phraseUse{uses: int32(len(c.uses)), loose: int32(len(c.loose)), voices: int32(len(c.voices))}
		for _, u := range c.ruled[n] {
			if u.before >= 0 && c.hints >= 0 && int(u.index) >= c.hints && int(u.index) < c.shadow {
				c.loose = append(c.loose, u)
				continue
			}
			c.uses = append(c.uses, u)
			if u.before < 0 && int(u.index) < c.statuses && len(c.rules[u.index].Status) == 0 && aboutRecipient[c.rules[u.index].Category] {
				p.reasons++
			}
		}
		c.phrases = append(c.phrases, p)
		c.voices = append(c.voices, c.signals[n]...)
	}
	c.phrases = append(c.phrases, phraseUse{uses: int32(len(c.uses)), loose: int32(len(c.loose)), voices: int32(len(c.voices))})
}

// rulesOf returns the rules that a phrase belongs to, except those of pairsOf.
func (t *table) rulesOf(phrase int32) []use {
	return t.uses[t.phrases[phrase].uses:t.phrases[phrase+1].uses]
}

// pairsOf returns the rules that hint at a reason by a pair of words, of which
// the phrase is the second.
func (t *table) pairsOf(phrase int32) []use {
	return t.loose[t.phrases[phrase].loose:t.phrases[phrase+1].loose]
}

// signalsOf returns the signals that a phrase belongs to.
func (t *table) signalsOf(phrase int32) []signalUse {
	return t.voices[t.phrases[phrase].voices:t.phrases[phrase+1].voices]
}
