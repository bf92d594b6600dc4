package app

import (
	"errors"
	"os"
	"slices"
	"strings"
	"sync/atomic"

	"bounced/classify"
	"bounced/dsn"
	"bounced/internal/config"
)

// judge holds the rules; a reload swaps them.
type judge struct {
	atomic.Pointer[classify.Classifier]
}

func newJudge(cfg *config.Config) (*judge, error) {
	c, err := compileRules(cfg)
	if err != nil {
		return nil, err
	}
	j := &judge{}
	j.Store(c)
	return j, nil
}

func (j *judge) JudgeInto(res *classify.Result, rep *dsn.Report, known classify.Known) {
	j.Load().JudgeInto(res, rep, known)
}

func (j *judge) JudgeRefusal(r classify.Refusal) classify.Outcome { return j.Load().JudgeRefusal(r) }

// compileRules makes a classifier of the built-in rules and the operator's own. What is
// wrong in files of rules is config.Errors, with their lines.
func compileRules(cfg *config.Config) (*classify.Classifier, error) {
	if len(cfg.Classify.Rules) == 0 {
		return classify.Default(), nil
	}
	var rules []classify.Rule
	var wrong config.Errors
	for _, name := range cfg.Classify.Rules {
		list, err := LoadRules(name)
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
	if err != nil { // the files are right by themselves, but two have the same id
		return nil, cfg.Errorf("classify.rules", "%v", err)
	}
	return c, nil
}

// LoadRules reads a file of an operator's rules. What is wrong in it is config.Errors,
// with its lines; the rules that could be read are returned with it.
func LoadRules(name string) ([]classify.Rule, error) {
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
