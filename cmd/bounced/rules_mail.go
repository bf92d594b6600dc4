package main

import (
	"errors"
	"fmt"
	"io"
	"runtime"
	"strings"

	"bounced/classify"
	"bounced/dsn"
	"bounced/internal/replay"
)

// change is what rules make different for one recipient, or what a shadow rule
// would have said.
type change struct {
	File      string       `json:"file"`
	Recipient string       `json:"recipient,omitempty"`
	Rule      string       `json:"rule"`
	Matched   string       `json:"matched,omitempty"`
	Before    *plainAnswer `json:"before,omitempty"` // nil for a shadow rule
	After     *plainAnswer `json:"after,omitempty"`  // likewise
	Shadow    bool         `json:"shadow,omitempty"`
}

// plainAnswer is what consumers of events act upon.
type plainAnswer struct {
	Rule       string              `json:"rule"`
	Category   classify.Category   `json:"category"`
	Permanence classify.Permanence `json:"permanence"`
	Fault      classify.Fault      `json:"fault"`
	Advice     classify.Advice     `json:"advice"`
}

func answerOf(o *classify.Outcome) plainAnswer {
	return plainAnswer{o.Evidence.Rule, o.Category, o.Permanence, o.Fault, o.Advice}
}

func (a plainAnswer) String() string {
	return fmt.Sprintf("%s (%s, %s, %s)", a.Category, a.Permanence, a.Fault, a.Advice)
}

// compared is one message, judged without and with the rules.
type compared struct {
	changes []change
	err     error
}

// mail judges messages without and with the rules, and prints what differs.
func (t *rulesTestCmd) mail(c *console, with *classify.Classifier) error {
	without := classify.Default()
	messages, changed, spoke, failed := 0, 0, 0, 0
	err := replay.Each(c.ctx, replay.Messages(t.Mail, replay.Options{Stdin: c.in}), runtime.GOMAXPROCS(0),
		func(m replay.Message) *compared { return compare(m, without, with) },
		func(r *compared) error {
			if r.err != nil {
				note(c, r.err)
			}
			if errors.Is(r.err, replay.ErrEmpty) {
				return nil
			}
			messages++
			if r.err != nil {
				failed++
			}
			for i := range r.changes {
				if r.changes[i].Shadow {
					spoke++
				} else {
					changed++
				}
				if err := t.print(c.out, &r.changes[i]); err != nil {
					return err
				}
			}
			return nil
		})
	if err == nil && !t.JSON {
		_, err = fmt.Fprintf(c.out, "%s: %s, %d spoken of by shadow rules.\n", count(messages, "message"), count(changed, "verdict")+" changed", spoke)
	}
	if err == nil && failed > 0 {
		err = fmt.Errorf("%d of %d could not be read", failed, messages)
	}
	return err
}

func compare(m replay.Message, without, with *classify.Classifier) *compared {
	r := compared{err: m.Err}
	if len(m.Raw) == 0 {
		return &r
	}
	rep, _ := dsn.Parse(m.Raw) // what could be read is judged
	before, after := without.Judge(rep, classify.Known{}), with.Judge(rep, classify.Known{})
	for i := range after.Recipients {
		o := &after.Recipients[i]
		now, then := answerOf(o), plainAnswer{}
		if i < len(before.Recipients) { // the recipients are the same: rules say why, not who
			then = answerOf(&before.Recipients[i])
		}
		if now != then {
			r.changes = append(r.changes, change{File: m.File, Recipient: o.Recipient, Rule: now.Rule, Matched: o.Evidence.Matched, Before: &then, After: &now})
		}
	}
	for _, s := range after.Shadow {
		r.changes = append(r.changes, change{File: m.File, Rule: s.Rule, Matched: s.Matched, Shadow: true})
	}
	return &r
}

func (t *rulesTestCmd) print(w io.Writer, c *change) error {
	if t.JSON {
		return printLine(w, c)
	}
	words := strings.Join(strings.Fields(c.Matched), " ")
	if c.Shadow {
		_, err := fmt.Fprintf(w, "%s: shadow rule %s would have spoken: %s\n", printable(c.File), c.Rule, printable(words))
		return err
	}
	_, err := fmt.Fprintf(w, "%s: %s\n  by %s, was %s\n  is %s by %s: %s\n", printable(c.File), printable(dash(c.Recipient)),
		c.Before.Rule, c.Before, c.After, c.Rule, printable(words))
	return err
}
