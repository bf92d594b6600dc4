package classify

import (
	"strings"
	"testing"
)

// TestTable walks the whole table through the whole classifier.
func TestTable(t *testing.T) {
	c := Default()
	categoryOf := map[string]Category{}
	for _, r := range c.table.rules {
		categoryOf[r.ID] = r.Category
	}
	lint := linter{seen: map[string]bool{}}
	for _, g := range builtin() {
		for i, r := range g.rules {
			lint.rule(i, &r)
			if r.Source == "" {
				t.Errorf("%s: no source", r.ID)
			}
			for _, v := range c.Check(&r) {
				if !v.OK {
					t.Error(v)
				}
			}
			// Every phrase must say what its row says, even where a narrower
			// row of the same category is first to say it.
			for _, text := range r.Text {
				h := example(&r)
				h.Text = strings.ReplaceAll(strings.ReplaceAll(text, "*", ""), "…", "x")
				if got, _ := c.land(h); categoryOf[got] != r.Category {
					t.Errorf("%s: phrase %q lands on %s", r.ID, text, got)
				}
			}
		}
	}
	for _, p := range lint.problems {
		t.Error(p)
	}
}

// example makes a sample that meets all conditions of a rule but the text.
func example(r *Rule) Sample {
	var h Sample
	if len(r.MTA) > 0 {
		h.MTA = "mx." + r.MTA[0]
	}
	if len(r.State) > 0 {
		h.State = r.State[0]
	}
	if len(r.Status) > 0 {
		h.Status = strings.ReplaceAll(strings.ReplaceAll(r.Status[0], "*", "1"), "x", "5")
	}
	if len(r.Code) > 0 {
		h.Code = r.Code[0]
		if h.Code < 10 {
			h.Code *= 100
		}
	}
	return h
}

// TestSignals walks the phrases that tell the kind.
func TestSignals(t *testing.T) {
	c := Default()
	seen := map[string]bool{}
	for i := range structures {
		seen[structures[i].ID] = true
	}
	for i := range c.signals {
		s := &c.signals[i]
		if seen[s.ID] {
			t.Errorf("%s: two rows have this id", s.ID)
		}
		seen[s.ID] = true
		if s.Source == "" || s.Weight <= 0 || s.In == 0 || s.Kind == "" {
			t.Errorf("%s: incomplete", s.ID)
		}
		for _, text := range s.Text {
			if text = strings.ReplaceAll(strings.ReplaceAll(text, "*", ""), "…", "x"); !c.hears(i, text) {
				t.Errorf("%s: not found in its own phrase %q", s.ID, text)
			}
		}
		for _, h := range s.Hits {
			if !c.hears(i, h) {
				t.Errorf("%s: not found in %q", s.ID, h)
			}
		}
		for _, m := range s.Misses {
			if c.hears(i, m) {
				t.Errorf("%s: found in %q", s.ID, m)
			}
		}
	}
}

// hears reports whether a signal is found in text.
func (c *Classifier) hears(signal int, text string) bool {
	s := c.scratch()
	defer c.release(s)
	hits := s.scan(text)
	for i, h := range hits {
		for _, u := range c.table.signalsOf(h.Phrase) {
			if int(u.index) == signal && (u.before < 0 || follows(hits[:i], u.before, h.Start) >= 0) {
				return true
			}
		}
	}
	return false
}
