package classify

import (
	"strings"

	"bounced/dsn"
)

// fromRepeated takes the addresses of which a notice says the same, and that it
// is a failure. CommuniGate begins a paragraph for each recipient so: "Failed to
// deliver to 'a@b'".
func (s *scratch) fromRepeated() {
	said := ""
	for i := range s.rep.Mentions {
		m := &s.rep.Mentions[i]
		before, after, ok := saidAround(m)
		switch {
		case !ok || s.own(m.Address) || derived(m.Line) || otherwise(m) || labelled(m, senderLabels...):
		case said == "" && s.saysFailure(before+after):
			said = before + " " + after
			s.target(m.Address)
		case said != "" && len(said) == len(before)+1+len(after) && strings.EqualFold(said, before+" "+after):
			s.target(m.Address)
		}
	}
}

// below returns the rest of the paragraph that begins with the line of a mention,
// up to a line that names somebody else: a list goes on there.
func (s *scratch) below(m *dsn.Mention) string {
	text := s.rep.Text(m.Place.Part)
	if m.Place.Offset > len(text) {
		return ""
	}
	_, rest, _ := strings.Cut(clip(text[m.Place.Offset:]), "\n")
	end := 0
	for line := range strings.Lines(rest) {
		if strings.TrimSpace(line) == "" || strings.IndexByte(line, '@') >= 0 && !strings.Contains(line, m.Address) {
			break
		}
		end += len(line)
	}
	return strings.TrimSpace(rest[:end])
}

// saidAround returns what a line says before and behind its only address. One of
// a single word says too little.
func saidAround(m *dsn.Mention) (before, after string, ok bool) {
	line := m.Line[:min(len(m.Line), lineLimit)]
	before, after, ok = strings.Cut(line, m.Address)
	before, after = strings.TrimRight(before, "<'\" "), strings.TrimLeft(after, ">'\" ")
	if !ok || len(before) > 80 || len(after) > 80 || strings.IndexByte(before, ' ') < 0 || strings.IndexByte(before+after, '@') >= 0 {
		return "", "", false
	}
	return before, after, true
}

// saysFailure reports whether words say that something was not delivered, or why.
func (s *scratch) saysFailure(words string) bool {
	for _, h := range s.scan(words) {
		if h.Phrase < s.c.table.ruled && s.c.table.phrases[h.Phrase].reasons > 0 {
			return true
		}
		for _, u := range s.c.table.signalsOf(h.Phrase) {
			if u.kind == kindNumber(Failure) && u.before < 0 {
				return true
			}
		}
	}
	return false
}
