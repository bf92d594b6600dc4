package classify

import (
	"fmt"
	"slices"
	"strings"

	"bounced/internal/match"
)

// Problem is one thing that is wrong with a rule, or with a rules file.
type Problem struct {
	Line int    // in the file that the rule came from; 0 when unknown
	Rule string // its ID, or its number ("rule 3") when it has none; "file" for the file as a whole
	Key  string // the key at fault, "" for the rule as a whole
	Text string // what is wrong, and what was expected
}

// Error returns all of it as one sentence.
func (p Problem) Error() string {
	var b strings.Builder
	if p.Line > 0 {
		fmt.Fprintf(&b, "line %d: ", p.Line)
	}
	b.WriteString(p.Rule)
	if p.Key != "" {
		b.WriteString(": " + p.Key)
	}
	b.WriteString(": " + p.Text)
	return b.String()
}

// Lint returns what is wrong with rules, in their order, and nil if nothing is: all
// that New refuses, such as IDs that the built-in table has already. It does not try
// the samples; Classifier.Check does.
func Lint(rules []Rule) []Problem {
	l := linter{seen: map[string]bool{}}
	for _, g := range builtin() {
		for i := range g.rules {
			l.seen[g.rules[i].ID] = true
		}
	}
	for i := range rules {
		l.rule(i, &rules[i])
	}
	return l.problems
}

type linter struct {
	seen     map[string]bool
	problems []Problem
	name     string
}

func (l *linter) complain(key, format string, args ...any) {
	l.problems = append(l.problems, Problem{Rule: l.name, Key: key, Text: fmt.Sprintf(format, args...)})
}

func (l *linter) rule(i int, r *Rule) {
	l.name = r.ID
	if r.ID == "" {
		l.name = fmt.Sprintf("rule %d", i+1)
	}
	switch {
	case r.ID == "":
		l.complain("id", "missing; expected lower-case words joined by dashes")
	case strings.Trim(r.ID, "abcdefghijklmnopqrstuvwxyz0123456789-") != "":
		l.complain("id", "expected lower-case words joined by dashes, got %q", r.ID)
	case l.seen[r.ID]:
		l.complain("id", "another rule has it")
	}
	l.seen[r.ID] = true
	if len(r.Text) == 0 && len(r.Status) == 0 && len(r.Code) == 0 {
		l.complain("", "no condition; expected text, status or code")
	}
	l.conditions(r)
	l.verdict(r)
	if len(r.Hits) == 0 {
		l.complain("hits", "none; expected at least one sample that the rule decides")
	}
}

func (l *linter) conditions(r *Rule) {
	for _, text := range r.Text {
		for half := range strings.SplitSeq(text, "…") {
			if _, err := match.New([]string{half}); err != nil {
				l.complain("text", "%q has nothing to look for", text)
				break
			}
		}
		if strings.Count(text, "…") > 1 {
			l.complain("text", "%q has more than one gap; expected at most one", text)
		}
	}
	for _, s := range r.Status {
		if !validStatus(s) {
			l.complain("status", `expected "5.1.1", "x.1.1" or "5.7.5*", got %q`, s)
		}
	}
	for _, code := range r.Code {
		if code != 4 && code != 5 && (code < 400 || code > maxCode) {
			l.complain("code", "expected 400 to 699, or 4 or 5 for a whole class, got %d", code)
		}
	}
	for _, s := range r.State {
		if !slices.Contains(states, s) {
			l.complain("state", "expected %s; got %q", oneOf(states), s)
		}
	}
	for _, m := range r.MTA {
		if m == "" || strings.ContainsAny(m, " @*/") || m[0] == '.' {
			l.complain("mta", `expected a domain such as "google.com", got %q`, m)
		}
	}
}

func (l *linter) verdict(r *Rule) {
	if _, ok := categories[r.Category]; !ok {
		l.complain("category", "expected %s; got %q", oneOf(Categories()), r.Category)
	}
	if r.Permanence != "" && !slices.Contains(permanences, r.Permanence) {
		l.complain("permanence", "expected %s; got %q", oneOf(permanences), r.Permanence)
	}
	if r.Fault != "" && !slices.Contains(faults, r.Fault) {
		l.complain("fault", "expected %s; got %q", oneOf(faults), r.Fault)
	}
	if r.Advice != "" && !slices.Contains(advices, r.Advice) {
		l.complain("advice", "expected %s; got %q", oneOf(advices), r.Advice)
	}
	if r.Confidence < 0 || r.Confidence > 1 {
		l.complain("confidence", "expected 0 to 1, got %v", r.Confidence)
	}
}

var (
	states      = []string{"connect", "ehlo", "mail", "rcpt", "data"}
	permanences = []Permanence{Permanent, Transient, UnknownPermanence}
	faults      = []Fault{FaultRecipient, FaultReceiver, FaultSender, FaultContent, FaultNetwork, FaultUnknown}
	advices     = []Advice{Suppress, Retry, Fix, Ignore, Review}
)

func oneOf[T ~string](list []T) string {
	words := make([]string, len(list))
	for i, w := range list {
		words[i] = string(w)
	}
	return strings.Join(words[:len(words)-1], ", ") + " or " + words[len(words)-1]
}

// validStatus reports whether s may stand in Rule.Status.
func validStatus(s string) bool {
	if len(s) < 4 || s[0] != 'x' && s[0] != '4' && s[0] != '5' || s[1] != '.' {
		return false
	}
	if p, ok := strings.CutSuffix(s, "*"); ok {
		return strings.Trim(p[1:], "0123456789.") == ""
	}
	return statusAt("5"+s[1:]) == len(s)
}
