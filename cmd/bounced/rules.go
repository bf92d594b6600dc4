package main

import (
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"

	"bounced/classify"
	"bounced/internal/app"
	"bounced/internal/config"
	"bounced/internal/event"
)

type rulesCmd struct {
	List    rulesListCmd    `cmd:"" help:"List the rules, in the order in which they are tried."`
	Lint    rulesLintCmd    `cmd:"" help:"Say what is wrong with files of your own rules, with line and key."`
	Test    rulesTestCmd    `cmd:"" help:"Judge the samples in files of your own rules, and your mail, with them in place."`
	Unknown rulesUnknownCmd `cmd:"" help:"List the texts that no rule matched, the most frequent first."`
}

type rulesListCmd struct {
	Config   string `help:"A configuration, for its own rules." placeholder:"FILE" env:"BOUNCED_CONFIG"`
	Group    string `help:"Only this group of the table." placeholder:"NAME"`
	Category string `help:"Only those of this category." placeholder:"NAME"`
	JSON     bool   `name:"json" help:"One JSON object a line, with phrases and source."`
}

// ruleLine is what --json prints of a rule.
type ruleLine struct {
	ID         string              `json:"id"`
	Group      string              `json:"group"`
	Text       []string            `json:"text,omitempty"`
	Status     []string            `json:"status,omitempty"`
	Code       []int               `json:"code,omitempty"`
	MTA        []string            `json:"mta,omitempty"`
	Category   classify.Category   `json:"category"`
	Permanence classify.Permanence `json:"permanence,omitempty"`
	Fault      classify.Fault      `json:"fault,omitempty"`
	Advice     classify.Advice     `json:"advice,omitempty"`
	Shadow     bool                `json:"shadow,omitempty"`
	Source     string              `json:"source,omitempty"`
}

func (l *rulesListCmd) Run(c *console) error {
	if all := event.Categories(); l.Category != "" && !slices.Contains(all, l.Category) {
		return usageError{fmt.Errorf("--category %q: there is no such category; expected one of %s", l.Category, strings.Join(all, ", "))}
	}
	x, err := examiner(l.Config)
	if err != nil {
		return err
	}
	rows := [][]string{{"RULE", "GROUP", "CATEGORY", "STATUS", "CODE", "MTA", "TEXT"}}
	known := map[string]bool{}
	for _, row := range x.Rows() {
		r := &row.Rule
		known[row.Group] = true
		if l.Group != "" && row.Group != l.Group || l.Category != "" && string(r.Category) != l.Category {
			continue
		}
		if l.JSON {
			if err := printLine(c.out, ruleLine{
				r.ID, row.Group, r.Text, r.Status, r.Code, r.MTA, r.Category, r.Permanence, r.Fault, r.Advice, r.Shadow, r.Source,
			}); err != nil {
				return err
			}
			continue
		}
		rows = append(rows, []string{r.ID, row.Group, string(r.Category), few(r.Status), few(codes(r.Code)), few(r.MTA), few(r.Text)})
	}
	if l.Group != "" && !known[l.Group] {
		groups := slices.Sorted(maps.Keys(known))
		return usageError{fmt.Errorf("--group %q: there is no such group; expected one of %s", l.Group, strings.Join(groups, ", "))}
	}
	if l.JSON {
		return nil
	}
	return table(c.out, rows)
}

func codes(list []int) []string {
	words := make([]string, len(list))
	for i, n := range list {
		words[i] = strconv.Itoa(n)
	}
	return words
}

// few returns the first of a list, and how many more there are.
func few(list []string) string {
	if len(list) == 0 {
		return ""
	}
	first := cut(list[0], 40)
	if len(list) > 1 {
		return fmt.Sprintf("%s +%d", first, len(list)-1)
	}
	return first
}

type rulesLintCmd struct {
	Files []string `arg:"" name:"file" help:"Files of rules, in YAML."`
}

func (l *rulesLintCmd) Run(c *console) error {
	rules, err := loadRules(l.Files)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(c.out, "%s in %s, nothing wrong. rules test judges their samples.\n", count(len(rules), "rule"), count(len(l.Files), "file"))
	return err
}

// loadRules reads all files. The error says all that is wrong with them.
func loadRules(files []string) ([]classify.Rule, error) {
	var rules []classify.Rule
	var wrong config.Errors
	from := map[string]string{}
	for _, file := range files {
		list, err := app.LoadRules(file)
		var errs config.Errors
		if errors.As(err, &errs) {
			wrong = append(wrong, errs...)
		} else if err != nil {
			return nil, usageError{err}
		}
		for _, r := range list {
			if other, ok := from[r.ID]; ok && other != file {
				wrong = append(wrong, &config.Error{File: file, Key: r.ID + ": id", Text: "a rule in " + other + " has it"})
			}
			from[r.ID] = file
		}
		rules = append(rules, list...)
	}
	if len(wrong) > 0 {
		return nil, wrong
	}
	return rules, nil
}

type rulesTestCmd struct {
	Files []string `arg:"" name:"file" help:"Files of rules, in YAML."`
	Mail  []string `help:"Messages, as replay takes them: print what the rules change of them. May be repeated." placeholder:"PATH" sep:"none"`
	JSON  bool     `name:"json" help:"One JSON object a line: each sample, each change."`
}

func (t *rulesTestCmd) Run(c *console) error {
	rules, err := loadRules(t.Files)
	if err != nil {
		return err
	}
	with, err := classify.New(classify.Options{Rules: rules})
	if err != nil {
		return usageError{err}
	}
	failed, err := t.samples(c.out, with, rules)
	if err == nil && len(t.Mail) > 0 {
		err = t.mail(c, with)
	}
	if err == nil && failed > 0 {
		err = fmt.Errorf("%s not as expected", count(failed, "sample"))
	}
	return err
}

// sampleLine is what --json prints of a sample.
type sampleLine struct {
	Rule   string          `json:"rule"`
	Miss   bool            `json:"miss,omitempty"`
	Sample classify.Sample `json:"sample"`
	Landed string          `json:"landed"` // on which rule
	OK     bool            `json:"ok"`
}

// samples judges the hits and misses that the rules come with, and returns how many are
// not as expected.
func (t *rulesTestCmd) samples(w io.Writer, with *classify.Classifier, rules []classify.Rule) (failed int, err error) {
	all := 0
	for i := range rules {
		for _, v := range with.Check(&rules[i]) {
			all++
			if !v.OK {
				failed++
			}
			switch {
			case t.JSON:
				err = errors.Join(err, printLine(w, sampleLine(v)))
			case !v.OK:
				_, e := fmt.Fprintln(w, printable(v.String()))
				err = errors.Join(err, e)
			}
		}
	}
	if !t.JSON && failed == 0 {
		_, e := fmt.Fprintf(w, "%s of %s, all as expected.\n", count(all, "sample"), count(len(rules), "rule"))
		err = errors.Join(err, e)
	}
	return failed, err
}

type rulesUnknownCmd struct {
	server
	Limit int  `help:"At most so many, up to 1000." default:"20" short:"n"`
	JSON  bool `name:"json" help:"One JSON object a line, with an original text."`
}

func (u *rulesUnknownCmd) Run(c *console) error {
	var list struct{ Templates []event.Template }
	if err := u.get(c.ctx, "/v1/rules/unknown", values("limit", strconv.Itoa(u.Limit)), &list); err != nil {
		return err
	}
	rows := [][]string{{"COUNT", "LAST", "TEXT"}}
	for _, t := range list.Templates {
		if u.JSON {
			if err := printLine(c.out, t); err != nil {
				return err
			}
			continue
		}
		rows = append(rows, []string{strconv.FormatInt(t.Count, 10), moment(t.Last), t.Text})
	}
	if u.JSON {
		return nil
	}
	return table(c.out, rows)
}
