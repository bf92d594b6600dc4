package classify

import "fmt"

// Row is one row of the table in the order in which rows are tried.
type Row struct {
	Group string // the part of the table: "operator", "google", "en", "status" …; "shadow" for shadow rules
	Rule  Rule
}

// Rows returns the whole table, first tried first; shadow rules, which decide
// nothing, come last. The rows must not be changed.
func (c *Classifier) Rows() []Row {
	rows := make([]Row, len(c.table.rules))
	for i := range rows {
		rows[i] = Row{Group: c.table.sayings[i].group, Rule: c.table.rules[i]}
	}
	return rows
}

// Verdict is how one sample of a rule came out.
type Verdict struct {
	Rule   string // ID of the rule whose sample it is
	Miss   bool   // the sample is one that must not land on the rule
	Sample Sample
	Landed string // ID of the rule that decided
	OK     bool   // the sample landed where it should
}

// Check judges every hit and miss of a rule, hits first, with the whole table in place.
// A hit of a shadow rule is OK if the rule would have said something.
func (c *Classifier) Check(r *Rule) []Verdict {
	var list []Verdict
	for _, h := range r.Hits {
		landed, shadows := c.land(h)
		list = append(list, Verdict{r.ID, false, h, landed, landed == r.ID || r.Shadow && named(shadows, r.ID)})
	}
	for _, m := range r.Misses {
		landed, shadows := c.land(m)
		list = append(list, Verdict{r.ID, true, m, landed, landed != r.ID && !named(shadows, r.ID)})
	}
	return list
}

// named reports whether one of the list is from the rule with that ID.
func named(list []Evidence, id string) bool {
	for _, e := range list {
		if e.Rule == id {
			return true
		}
	}
	return false
}

// land judges one sample and returns the ID of the rule that decides, and what shadow
// rules would have said.
func (c *Classifier) land(in Sample) (string, []Evidence) {
	s := c.scratch()
	defer c.release(s)
	o := s.refusal(&Refusal{State: in.State, Code: in.Code, Status: in.Status, Text: in.Text, Host: in.MTA})
	return o.Evidence.Rule, s.shadows
}

// String says how it came out, for people.
func (v Verdict) String() string {
	must := "must land on"
	if v.Miss {
		must = "must not land on"
	}
	return fmt.Sprintf("%+v %s %s, lands on %s", v.Sample, must, v.Rule, v.Landed)
}
