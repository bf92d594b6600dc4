package classify

import (
	"errors"
	"fmt"
	"io"

	"go.yaml.in/yaml/v3"
)

// maxRulesFile is how much of a rules file is read, in bytes.
const maxRulesFile = 4 << 20

// fileRule is a Rule as a rules file writes it.
type fileRule struct {
	ID         string       `yaml:"id"`
	Text       list[string] `yaml:"text"`
	Status     list[string] `yaml:"status"`
	Code       list[int]    `yaml:"code"`
	State      list[string] `yaml:"state"`
	MTA        list[string] `yaml:"mta"`
	Category   Category     `yaml:"category"`
	Permanence Permanence   `yaml:"permanence"`
	Fault      Fault        `yaml:"fault"`
	Advice     Advice       `yaml:"advice"`
	Confidence float64      `yaml:"confidence"`
	Shadow     bool         `yaml:"shadow"`
	Source     string       `yaml:"source"`
	Hits       []Sample     `yaml:"hits"`
	Misses     []Sample     `yaml:"misses"`
}

// list is a YAML list; one with a single value may be written as that value.
type list[T any] []T

func (l *list[T]) UnmarshalYAML(n *yaml.Node) error {
	if n.Kind == yaml.ScalarNode {
		var one T
		if err := n.Decode(&one); err != nil {
			return err
		}
		*l = list[T]{one}
		return nil
	}
	return n.Decode((*[]T)(l))
}

// LoadRules reads an operator's rows from YAML:
//
//	rules:
//	  - id: acme-full
//	    text: ["mailbox is stuffed", "no room … for your letter"]
//	    mta: acme.example
//	    category: mailbox_full
//	    source: https://acme.example/errors
//	    hits: [{code: 552, text: "552 mailbox is stuffed"}]
//	    shadow: true
//
// The keys are the fields of Rule; a list with one element may be written without
// brackets. Unknown keys are errors. The error joins a Problem for everything that is
// wrong, each with its line; the rules that could be read are returned along with it.
// An empty file has no rules.
func LoadRules(r io.Reader) ([]Rule, error) {
	raw, err := io.ReadAll(io.LimitReader(r, maxRulesFile+1))
	if err != nil {
		return nil, fmt.Errorf("read rules: %w", err)
	}
	if len(raw) > maxRulesFile {
		return nil, fmt.Errorf("rules: more than %d bytes", maxRulesFile)
	}
	var doc yaml.Node
	if err := yaml.Unmarshal(raw, &doc); err != nil {
		return nil, fmt.Errorf("rules: %w", err)
	}
	if doc.Kind == 0 {
		return nil, nil // an empty file
	}
	nodes, problems := ruleNodes(doc.Content[0])
	var rules []Rule
	var lines []*yaml.Node
	for i, n := range nodes {
		rule, err := decodeRule(n, i)
		problems = append(problems, err...)
		if len(err) == 0 {
			rules, lines = append(rules, rule), append(lines, n)
		}
	}
	for _, p := range Lint(rules) {
		problems = append(problems, located(p, rules, lines))
	}
	errs := make([]error, len(problems))
	for i, p := range problems {
		errs[i] = p
	}
	return rules, errors.Join(errs...)
}

// ruleNodes returns the elements of the list of rules in a file.
func ruleNodes(top *yaml.Node) ([]*yaml.Node, []Problem) {
	if top.Kind != yaml.MappingNode {
		return nil, []Problem{{Line: top.Line, Rule: "file", Text: `expected the key "rules" with a list`}}
	}
	var nodes []*yaml.Node
	var problems []Problem
	for i := 0; i+1 < len(top.Content); i += 2 {
		key, value := top.Content[i], top.Content[i+1]
		switch {
		case key.Value != "rules":
			problems = append(problems, Problem{Line: key.Line, Rule: "file", Key: key.Value, Text: `unknown key; expected "rules"`})
		case value.Kind != yaml.SequenceNode:
			problems = append(problems, Problem{Line: value.Line, Rule: "file", Key: "rules", Text: "expected a list"})
		default:
			nodes = append(nodes, value.Content...)
		}
	}
	return nodes, problems
}

var ruleKeys = []string{
	"id", "text", "status", "code", "state", "mta", "category", "permanence", "fault", "advice", "confidence", "shadow", "source", "hits", "misses",
}

var sampleKeys = []string{"status", "code", "state", "mta", "text"}

// decodeRule reads element i of the list of rules. The rule is good only if there are no
// problems.
func decodeRule(n *yaml.Node, i int) (Rule, []Problem) {
	name := fmt.Sprintf("rule %d", i+1)
	if id := child(n, "id"); id != nil && id.Value != "" {
		name = id.Value
	}
	if n.Kind != yaml.MappingNode {
		return Rule{}, []Problem{{Line: n.Line, Rule: name, Text: "expected keys and values"}}
	}
	problems := unknownKeys(n, name, "", ruleKeys)
	for _, key := range []string{"hits", "misses"} {
		if list := child(n, key); list != nil {
			for _, s := range list.Content {
				problems = append(problems, unknownKeys(s, name, key, sampleKeys)...)
			}
		}
	}
	var f fileRule
	if err := n.Decode(&f); err != nil {
		problems = append(problems, Problem{Line: n.Line, Rule: name, Text: err.Error()})
	}
	return Rule{
		ID: f.ID, Text: f.Text, Status: f.Status, Code: f.Code, State: f.State, MTA: f.MTA, Category: f.Category, Permanence: f.Permanence, Fault: f.Fault,
		Advice: f.Advice, Confidence: f.Confidence, Shadow: f.Shadow, Source: f.Source, Hits: f.Hits, Misses: f.Misses,
	}, problems
}

// unknownKeys complains about the keys of a mapping that are not known. name is that of
// the rule.
func unknownKeys(n *yaml.Node, name, in string, known []string) []Problem {
	var problems []Problem
	for i := 0; n.Kind == yaml.MappingNode && i+1 < len(n.Content); i += 2 {
		if key := n.Content[i]; !isAny(key.Value, known) {
			problems = append(problems, Problem{Line: key.Line, Rule: name, Key: key.Value, Text: "unknown key; expected " + oneOf(known)})
		}
	}
	return problems
}

// child returns the value of a key, nil if there is none.
func child(n *yaml.Node, key string) *yaml.Node {
	for i := 0; n.Kind == yaml.MappingNode && i+1 < len(n.Content); i += 2 {
		if n.Content[i].Value == key {
			return n.Content[i+1]
		}
	}
	return nil
}

// located adds the line to a problem that Lint found; lines has the nodes of the rules.
func located(p Problem, rules []Rule, lines []*yaml.Node) Problem {
	for i := range rules {
		if rules[i].ID != p.Rule && p.Rule != fmt.Sprintf("rule %d", i+1) {
			continue
		}
		p.Line = lines[i].Line
		if v := child(lines[i], p.Key); v != nil {
			p.Line = v.Line
		}
	}
	return p
}
