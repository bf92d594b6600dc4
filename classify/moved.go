package classify

import (
	"strings"

	"bounced/dsn"
)

// movedTo reports whether the line above an address, or the label in front of it, says
// that somebody is to be found there now, or may be meant: "The recipient has moved to a
// new address:", "Did you mean:".
func (s *scratch) movedTo(m *dsn.Mention) bool {
	text := s.rep.Text(m.Place.Part)
	if m.Place.Offset > len(text) {
		return false
	}
	above := text[max(0, m.Place.Offset-lineLimit):m.Place.Offset]
	for above != "" && opensAddress(above[len(above)-1]) {
		above = above[:len(above)-1]
	}
	if !strings.HasSuffix(above, ":") && !strings.HasSuffix(above, "?") {
		return false
	}
	return hasAny(above[strings.LastIndexByte(above, '\n')+1:], newAddress)
}

// opensAddress tells what may stand between a label and the address that it is of.
func opensAddress(c byte) bool {
	switch c {
	case ' ', '\t', '\r', '\n', '<', '"', '\'':
		return true
	}
	return false
}

// forwards appends the addresses at which, as replies say, a recipient can be reached now
// (RFC 5321 §3.4): "551 User not local; please try <a@b>".
func (s *scratch) forwards(list []string) []string {
	for i := range s.rep.Replies[:min(len(s.rep.Replies), few)] {
		r := &s.rep.Replies[i]
		if r.Code != 551 && !strings.HasSuffix(r.Status, ".1.6") {
			continue
		}
		text := r.Text[:min(len(r.Text), lineLimit)]
		for _, word := range [...]string{"try ", "use "} {
			if before, behind, ok := strings.Cut(text, word); ok && (before == "" || before[len(before)-1] == ' ') {
				list = dsn.AppendAddresses(list, behind, 1)
			}
		}
	}
	return list
}

// newAddress are words in such lines, in lower case.
var newAddress = []string{
	"similar address", "similar name", "did you mean", "did you want", "perhaps you mean", "suggest", "possible match", "close match", "closest match", "alternative", "instead", "meinten sie", "ähnliche adresse", "vouliez-vous", "quiso decir", "intendevi", "bedoelde u",
	"new address", "new e-mail", "new email", "moved to", "neue adresse", "neue e-mail", "nouvelle adresse", "nueva dirección", "nuovo indirizzo", "novo endereço", "nieuwe adres", "nowy adres", "новый адрес"}
