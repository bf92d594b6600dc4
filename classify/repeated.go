package classify

import (
	"slices"
	"strings"

	"bounced/dsn"
	"bounced/internal/match"
)

// fromRepeated takes as targets the addresses that have the same words of failure, or
// the same label, around them. CommuniGate begins a paragraph for each recipient with
// "Failed to deliver to 'a@b'", and many with "To: a@b".
func (s *scratch) fromRepeated() {
	if !s.namesSeveral() {
		return
	}
	for i := range s.rep.Mentions[:min(len(s.rep.Mentions), few)] {
		before, after, ok := s.announced(&s.rep.Mentions[i])
		if !ok {
			continue
		}
		s.target(s.given(s.rep.Mentions[i].Address))
		for n := range s.rep.Mentions[i+1:] {
			m := &s.rep.Mentions[i+1+n]
			if b, a, ok := s.announced(m); ok && strings.EqualFold(b, before) && strings.EqualFold(a, after) {
				s.target(s.given(m.Address))
			}
		}
		if len(s.targets) > 1 {
			return
		}
		s.forgetTargets()
	}
}

// namesSeveral reports whether more than one address is mentioned. Most notices mention
// only one, if several times.
func (s *scratch) namesSeveral() bool {
	list := s.rep.Mentions
	for i := range list {
		if list[i].Address != list[0].Address && !strings.EqualFold(list[i].Address, list[0].Address) {
			return true
		}
	}
	return false
}

// announced returns what a line says before and after an address. It is not ok if the
// line does not announce the address as that of a recipient.
func (s *scratch) announced(m *dsn.Mention) (before, after string, ok bool) {
	before, after, ok = saidAround(m)
	label := isLabel(before) && after == ""
	if !ok || s.own(m.Address) || derived(m.Line) || otherwise(m) || labelled(m, senderLabels...) || labelled(m, otherLabels...) || !label && !s.saysFailure(before+" "+after) {
		return "", "", false
	}
	return before, after, true
}

// otherLabels are labels of addresses that are not those of recipients, or of those that
// were copied in.
var otherLabels = []string{"cc", "bcc", "reply-to", "return-path", "errors-to", "contact", "postmaster", "help", "support"}

// behindLabel reports whether an address stands alone behind a label.
func behindLabel(m *dsn.Mention) bool {
	before, after, ok := saidAround(m)
	return ok && after == "" && isLabel(before)
}

func isLabel(words string) bool {
	return strings.HasSuffix(words, ":") || strings.HasSuffix(words, "：")
}

// below returns the rest of the paragraph that begins with the line of a mention, or the
// next one below somebody's name and address, up to a line that names somebody else: a
// list goes on there.
func (s *scratch) below(m *dsn.Mention) string {
	text := s.rep.Text(m.Place.Part)
	if m.Place.Offset > len(text) {
		return ""
	}
	_, rest, _ := strings.Cut(clip(text[m.Place.Offset:]), "\n")
	if isNamed(m) {
		rest = strings.TrimPrefix(rest, "\n")
	}
	end := 0
	for line := range strings.Lines(rest) {
		if strings.TrimSpace(line) == "" || strings.IndexByte(line, '@') >= 0 && !strings.Contains(line, m.Address) {
			break
		}
		end += len(line)
	}
	return strings.TrimSpace(rest[:end])
}

// saidAround returns what a line says before and after its only address: a label, or
// several words. It is not ok if the line has none, or is one of an SMTP dialogue, where
// the host may have accepted the address.
func saidAround(m *dsn.Mention) (before, after string, ok bool) {
	line := lineOf(m.Line)
	before, after, ok = strings.Cut(line, m.Address)
	before, after = strings.TrimRight(before, "<'\" \t"), strings.TrimLeft(after, ">'\" \t")
	if !ok || len(before) > 80 || len(after) > 80 || strings.IndexByte(before+after, '@') >= 0 ||
		strings.IndexByte(before, ' ') < 0 && !isLabel(before) || containsFold(before, "rcpt to") {
		return "", "", false
	}
	return before, after, true
}

// saysFailure reports whether words say that something was not delivered, or why.
func (s *scratch) saysFailure(words string) bool {
	t := s.c.table
	return slices.ContainsFunc(s.scan(words), func(h match.Hit) bool {
		return t.tellsWhy(h) || slices.ContainsFunc(t.signalsOf(h.Phrase), func(u signalUse) bool {
			return u.kind == kindNumber(Failure) && u.before < 0
		})
	})
}
