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
	seen := map[string]bool{}
	for _, g := range builtin() {
		for _, r := range g.rules {
			if seen[r.ID] {
				t.Errorf("%s: two rows have this id", r.ID)
			}
			seen[r.ID] = true
			if _, ok := categories[r.Category]; !ok {
				t.Errorf("%s: category %q is none of ours", r.ID, r.Category)
			}
			if r.Source == "" {
				t.Errorf("%s: no source", r.ID)
			}
			if len(r.Hits) == 0 {
				t.Errorf("%s: no hit", r.ID)
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
}

// example makes a sample that meets all conditions of a rule but the text.
func example(r *Rule) Sample {
	var h Sample
	if len(r.MTA) > 0 {
		h.MTA = "mx." + r.MTA[0]
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
