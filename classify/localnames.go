package classify

import "strings"

// localNames takes targets from a notice that names no address at all, but lists bare
// names of its own users below a line that announces recipients. AOL:
//
//	Your mail to the following recipients could not be delivered …:
//		screenname
func (s *scratch) localNames() {
	_, domain, _ := strings.Cut(s.rep.Header.From, "@")
	if domain == "" || s.known.Recipient != "" {
		return
	}
	for i := range s.rep.Notice {
		announced, above := false, ""
		for line := range strings.Lines(clip(s.rep.Notice[i].Text)) {
			line = strings.TrimSpace(line)
			switch {
			case line == "":
			case announced && isLocalName(firstColumn(line)) && len(s.targets) < few:
				s.target(firstColumn(line) + "@" + domain)
				s.together = true
			default: // the sentence may go over two lines
				announced = strings.HasSuffix(line, ":") && (announces(line) || containsFold(above, "recipients"))
			}
			above = line
		}
	}
}

// announces reports whether a line says that it names recipients.
func announces(line string) bool {
	return containsFold(line, "recipient") || containsFold(line, "not delivered to")
}

// firstColumn returns what stands before a wide gap, after which the reason follows:
// Yale's "bob    No matches to "bob" in the directory".
func firstColumn(line string) string {
	name, _, _ := strings.Cut(line, "  ")
	return name
}

// isLocalName reports whether s may be the name of an account, and not a word of prose
// or the name of a person, which would begin with a capital letter.
func isLocalName(s string) bool {
	if len(s) < 3 || len(s) > 32 {
		return false
	}
	for i := range len(s) {
		if c := s[i]; (c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '.' && c != '_' && c != '-' {
			return false
		}
	}
	return s[0] >= 'a' && s[0] <= 'z' && s[len(s)-1] != '.' && !isAny(s, closings)
}

// closings are words that close a letter.
var closings = []string{"regards", "sincerely", "thanks", "cheers", "greetings", "best", "yours"}
