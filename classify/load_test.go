package classify_test

import (
	"strings"
	"testing"

	"bounced/classify"
	"bounced/dsn"
)

const goodRules = `
rules:
  - id: acme-stuffed
    text: ["mailbox is stuffed", "no room … letter"]
    mta: acme.example
    category: mailbox_full
    advice: review
    source: https://acme.example/errors
    hits:
      - {code: 550, mta: mx.acme.example, text: "550 The mailbox is stuffed"}
      - {mta: mx.acme.example, text: "There is no room here for your letter"}
    misses:
      - {code: 550, mta: mx.example.com, text: "550 The mailbox is stuffed"}
  - id: acme-watch
    status: x.1.1
    category: policy_other
    shadow: true
    hits: [{status: 5.1.1, text: "User unknown"}]
`

func TestLoadRules(t *testing.T) {
	rules, err := classify.LoadRules(strings.NewReader(goodRules))
	if err != nil {
		t.Fatal(err)
	}
	c, err := classify.New(classify.Options{Rules: rules})
	if err != nil {
		t.Fatal(err)
	}
	for i := range rules {
		for _, v := range c.Check(&rules[i]) {
			if !v.OK {
				t.Error(v)
			}
		}
	}
	o := c.JudgeRefusal(classify.Refusal{Recipient: "bob@acme.example", State: "rcpt", Code: 550, Text: "The mailbox is stuffed", Host: "mx.acme.example"})
	if o.Evidence.Rule != "acme-stuffed" || o.Category != classify.MailboxFull || o.Advice != classify.Review || o.Evidence.Matched != "mailbox is stuffed" {
		t.Errorf("judged %+v, want acme-stuffed", o)
	}
}

func TestShadowRulesOnlyReport(t *testing.T) {
	rules, err := classify.LoadRules(strings.NewReader(goodRules))
	if err != nil {
		t.Fatal(err)
	}
	c, err := classify.New(classify.Options{Rules: rules})
	if err != nil {
		t.Fatal(err)
	}
	rep, _ := dsn.Parse([]byte(typical))
	got, want := c.Judge(rep, classify.Known{}), classify.Default().Judge(rep, classify.Known{})
	if got.Recipients[0] != want.Recipients[0] {
		t.Errorf("with a shadow rule %+v, without %+v", got.Recipients[0], want.Recipients[0])
	}
	if len(got.Shadow) != 1 || got.Shadow[0].Rule != "acme-watch" {
		t.Errorf("shadow %+v, want acme-watch once", got.Shadow)
	}
}

func TestLoadRulesSaysWhatIsWrong(t *testing.T) {
	for _, tc := range []struct{ name, file, want string }{
		{"category", "rules:\n  - id: a\n    text: x y\n    category: full\n    hits: [{text: x y}]", `line 4: a: category: expected attachment_rejected`},
		{"unknown key", "rules:\n  - id: a\n    text: x y\n    categori: full", `line 4: a: categori: unknown key; expected id, text,`},
		{"sample key", "rules:\n  - id: a\n    text: x y\n    category: virus\n    hits:\n      - {txt: x}", `line 6: a: txt: unknown key; expected status,`},
		{"status", "rules:\n  - id: a\n    status: [5.1.1, 5.1]\n    category: virus\n    hits: [{text: x}]", `line 3: a: status: expected "5.1.1", "x.1.1" or "5.7.5*", got "5.1"`},
		{"no condition", "rules:\n  - id: a\n    category: virus\n    hits: [{text: x}]", `line 2: a: no condition`},
		{"no id", "rules:\n  - text: x y\n    category: virus\n    hits: [{text: x}]", `line 2: rule 1: id: missing`},
		{"taken id", "rules:\n  - id: en-virus\n    text: x y\n    category: virus\n    hits: [{text: x}]", `line 2: en-virus: id: another rule has it`},
		{"no hits", "rules:\n  - id: a\n    text: x y\n    category: virus", `a: hits: none`},
		{"code", "rules:\n  - id: a\n    code: 250\n    category: virus\n    hits: [{code: 250}]", `line 3: a: code: expected 400 to 699`},
		{"odd id", "rules:\n  - id: A b\n    text: x y\n    category: virus\n    hits: [{text: x y}]", `line 2: A b: id: expected lower-case words joined by dashes, got "A b"`},
		{"empty text", "rules:\n  - id: a\n    text: '…x'\n    category: virus\n    hits: [{text: x}]", `line 3: a: text: "…x" has nothing to look for`},
		{"two gaps", "rules:\n  - id: a\n    text: x y … z a … b c\n    category: virus\n    hits: [{text: x}]", `line 3: a: text: "x y … z a … b c" has more than one gap`},
		{"code over 699", "rules:\n  - id: a\n    code: 700\n    category: virus\n    hits: [{code: 700}]", `line 3: a: code: expected 400 to 699`},
		{"state", "rules:\n  - id: a\n    state: data2\n    text: x y\n    category: virus\n    hits: [{text: x y}]", `line 3: a: state: expected `},
		{"mta", "rules:\n  - id: a\n    mta: .acme.example\n    text: x y\n    category: virus\n    hits: [{text: x y}]", `line 3: a: mta: expected a domain such as "google.com", got ".acme.example"`},
		{"mta with a star", "rules:\n  - id: a\n    mta: '*.acme.example'\n    text: x y\n    category: virus\n    hits: [{text: x y}]", `got "*.acme.example"`},
		{"permanence", "rules:\n  - id: a\n    text: x y\n    category: virus\n    permanence: ever\n    hits: [{text: x y}]", `line 5: a: permanence: expected permanent`},
		{"fault", "rules:\n  - id: a\n    text: x y\n    category: virus\n    fault: mine\n    hits: [{text: x y}]", `line 5: a: fault: expected `},
		{"advice", "rules:\n  - id: a\n    text: x y\n    category: virus\n    advice: pray\n    hits: [{text: x y}]", `line 5: a: advice: expected `},
		{"confidence", "rules:\n  - id: a\n    text: x y\n    category: virus\n    confidence: 1.5\n    hits: [{text: x y}]", `line 5: a: confidence: expected 0 to 1, got 1.5`},
		{"no class", "rules:\n  - id: a\n    status: 2.1.1\n    category: virus\n    hits: [{text: x y}]", `line 3: a: status: expected "5.1.1"`},
		{"letters in a status", "rules:\n  - id: a\n    status: 5.x*\n    category: virus\n    hits: [{text: x y}]", `line 3: a: status: expected "5.1.1"`},
		{"long status", "rules:\n  - id: a\n    status: 5.1.1234\n    category: virus\n    hits: [{text: x y}]", `line 3: a: status: expected "5.1.1"`},
		{"second without id", "rules:\n  - id: a\n    text: x y\n    category: virus\n    hits: [{text: x y}]\n  - text: x y\n    category: full\n    hits: [{text: x y}]", `line 7: rule 2: category: expected `},
		{"no list", "rules: {id: a}", `line 1: file: rules: expected a list`},
		{"no rule", "rules: [a]", `line 1: rule 1: expected keys and values`},
		{"hit of one word", "rules:\n  - id: a\n    text: x y\n    category: virus\n    hits: [x y]", `a: `},
		{"no YAML", "rules: [", `rules: yaml: `},
		{"long", strings.Repeat("#", 5<<20), `rules: more than `},
		{"top key", "rule:\n  - id: a", `line 1: file: rule: unknown key; expected "rules"`},
		{"no mapping", "- id: a", `line 1: file: expected the key "rules"`},
		{"wrong type", "rules:\n  - id: a\n    code: abc\n    category: virus\n    hits: [{code: 1}]", `line 2: a: yaml: unmarshal errors`},
	} {
		t.Run(tc.name, func(t *testing.T) {
			_, err := classify.LoadRules(strings.NewReader(tc.file))
			if err == nil || !strings.Contains(err.Error(), tc.want) {
				t.Errorf("error %v, want %s", err, tc.want)
			}
		})
	}
	if rules, err := classify.LoadRules(strings.NewReader("")); rules != nil || err != nil {
		t.Errorf("empty file: %v, %v; want nothing", rules, err)
	}
}

// TestCheckSaysWhichSampleFails: a hit that lands elsewhere and a miss that lands here.
func TestCheckSaysWhichSampleFails(t *testing.T) {
	rule := classify.Rule{
		ID: "acme-box", Text: []string{"acme box"}, Category: classify.MailboxFull,
		Hits:   []classify.Sample{{Text: "550 acme box"}, {Text: "550 another box"}},
		Misses: []classify.Sample{{Text: "550 my acme box"}, {Text: "550 no such box"}},
	}
	for _, shadow := range []bool{false, true} {
		rule.Shadow = shadow
		c, err := classify.New(classify.Options{Rules: []classify.Rule{rule}})
		if err != nil {
			t.Fatal(err)
		}
		list := c.Check(&rule)
		for i, want := range []struct {
			ok   bool
			says string
		}{{true, "must land on acme-box"}, {false, "another box"}, {false, "must not land on acme-box"}, {true, "no such box"}} {
			if list[i].OK != want.ok || !strings.Contains(list[i].String(), want.says) {
				t.Errorf("shadow %v: sample %d: %v: %s", shadow, i, list[i].OK, list[i])
			}
		}
	}
}

func TestNewRefusesBadRule(t *testing.T) {
	_, err := classify.New(classify.Options{Rules: []classify.Rule{{ID: "a", Text: []string{"x y"}, Category: "nonsense"}}})
	if err == nil || !strings.Contains(err.Error(), "a: category") {
		t.Errorf("error %v, want one that names rule and key", err)
	}
}
