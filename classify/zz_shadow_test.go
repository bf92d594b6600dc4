package classify

import (
	"encoding/json"
	"os"
	"strings"
	"testing"
)

func TestShadowed(t *testing.T) {
	c := Default()
	type row struct {
		Rule, Phrase, On string
		Same             bool
	}
	var out []row
	cat := map[string]Category{}
	for _, r := range c.table.rules {
		cat[r.ID] = r.Category
	}
	for _, g := range builtin() {
		for _, r := range g.rules {
			for _, p := range r.Text {
				h := example(&r)
				h.Text = strings.ReplaceAll(strings.ReplaceAll(p, "*", ""), "…", "x")
				if on, _ := c.land(h); on != r.ID {
					out = append(out, row{r.ID, p, on, cat[on] == r.Category})
				}
			}
		}
	}
	b, _ := json.MarshalIndent(out, "", " ")
	os.WriteFile("/tmp/shadow.json", b, 0o644)
}
