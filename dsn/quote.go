package dsn

import "strings"

// isQuote reports whether a line is quoted as mail programs do it.
func isQuote(text string, l line) bool {
	return l.c == '>' && l.lead == 0 && isQuoted(l.in(text))
}

// isQuoted is isQuote for a line without the blanks in front of it. Servers use
// ">>>" for what they said, or in front of addresses, and ">" for commands.
func isQuoted(s string) bool {
	return s != "" && s[0] == '>' && !strings.HasPrefix(s, ">>> ") && !strings.HasPrefix(s, ">From ") && !isCommand(s)
}

// isCommand reports whether a line is a command of SMTP behind a single mark.
func isCommand(s string) bool {
	return strings.HasPrefix(s, "> RCPT TO:") || strings.HasPrefix(s, "> MAIL FROM:")
}

// marked reports whether lines that look quoted are nothing but addresses: a list with
// a mark before each, as MDaemon 3 had it. Nobody quotes no more than that.
func marked(text string, lines []line) bool {
	for _, l := range lines {
		if !isPlainAddress(trimSpace(l.in(text)[1:])) {
			return false
		}
	}
	return true
}

// passedOn reports whether a text is nothing but a quote, in a message that is not an
// answer: somebody passes on what they got, as Eudora did.
func (p *parser) passedOn(s string) bool {
	for rest := s; rest != ""; {
		var l string
		l, rest, _ = strings.Cut(rest, "\n")
		if l = trimSpace(l); l != "" && !isQuoted(l) {
			return false
		}
	}
	return p.rep.Header.Fields.Get("In-Reply-To") == ""
}

// unquoted takes the outermost quote mark off each line.
func unquoted(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	for s != "" {
		l, rest, more := strings.Cut(s, "\n")
		l = strings.TrimPrefix(l, ">")
		b.WriteString(strings.TrimPrefix(l, " "))
		if more {
			b.WriteByte('\n')
		}
		s = rest
	}
	return b.String()
}
