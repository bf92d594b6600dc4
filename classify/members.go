package classify

import "strings"

// members takes back the advice to give up an address that was expanded where not all
// of its members are dead, as far as the report tells: it names one that was reached, or
// may be later, or was refused in other words.
func (s *scratch) members(list []Outcome) {
	alive := s.alive(list)
	for i := range list {
		t, o := &s.targets[i], &list[i]
		if o.Advice == Suppress && (t.divided || t.several || t.original != "" && alive[strings.ToLower(o.Recipient)]) {
			o.Advice = Review
		}
	}
}

// alive lists those who have a member that nobody calls dead, in lower case. Most
// reports tell of no members, and there is nothing to list.
func (s *scratch) alive(list []Outcome) map[string]bool {
	expanded := false
	for i := range s.targets {
		expanded = expanded || s.targets[i].original != ""
	}
	if len(list) < 2 || !expanded {
		return nil
	}
	alive := make(map[string]bool)
	for i := range list {
		if o := &list[i]; o.Action != "failed" || o.Advice != Suppress {
			alive[strings.ToLower(o.Recipient)] = true
		}
	}
	return alive
}
