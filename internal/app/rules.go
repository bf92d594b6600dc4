package app

import (
	"errors"
	"os"
	"slices"
	"strings"

	"bounced/classify"
	"bounced/internal/config"
)

// compileRules makes the built-in rules and the operator's own ready. What is
// wrong with a rules file is config.Errors with its lines.
func compileRules(cfg *config.Config) (*classify.Classifier, error) {
	if len(cfg.Classify.Rules) == 0 {
		return classify.Default(), nil
	}
	var rules []classify.Rule
	var wrong config.Errors
	for _, name := range cfg.Classify.Rules {
		list, err := loadRules(name)
		rules = append(rules, list...)
		var errs config.Errors
		if errors.As(err, &errs) {
			wrong = append(wrong, errs...)
		} else if err != nil {
			return nil, cfg.Errorf("classify.rules", "%v", err)
		}
	}
	if len(wrong) > 0 {
		return nil, wrong
	}
	c, err := classify.New(classify.Options{Rules: rules})
	if err != nil { // two files with one id: each of them is right by itself
		return nil, cfg.Errorf("classify.rules", "%v", err)
	}
	return c, nil
}

// LoadRules reads a file of an operator's rules. What is wrong in it is
// config.Errors with its lines; what could be read comes along.
func LoadRules(name string) ([]classify.Rule, error) { return loadRules(name) }

func loadRules(name string) ([]classify.Rule, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	rules, err := classify.LoadRules(f)
	if err == nil {
		return rules, nil
	}
	var wrong config.Errors
	for _, one := range each(err) {
		var p classify.Problem
		if errors.As(one, &p) {
			wrong = append(wrong, &config.Error{File: name, Line: p.Line, Key: strings.TrimSuffix(p.Rule+": "+p.Key, ": "), Text: p.Text})
		} else {
			wrong = append(wrong, &config.Error{File: name, Text: one.Error()})
		}
	}
	slices.SortStableFunc(wrong, func(a, b *config.Error) int { return a.Line - b.Line })
	return rules, wrong
}

// each lists the errors that errors.Join joined.
func each(err error) []error {
	if joined, ok := err.(interface{ Unwrap() []error }); ok {
		return joined.Unwrap()
	}
	return []error{err}
}
