package dsn

import "strings"

// circumstances fills in who gave a reply and to which command, from the words
// around it, and takes "(in reply to RCPT TO command)" off its text. The reply stands
// at pos in line n; since is where the last reply or head before it ended.
func (p *parser) circumstances(r *Reply, text string, n, pos, since int) {
	if i := lastBracket(r.Text); strings.HasPrefix(r.Text[i:], "(in reply to ") {
		if cmd := commandIn(r.Text[i+13:]); cmd != "" {
			r.Command = cmd
		}
		r.Text = trimSpace(r.Text[:i])
	}
	// No farther back than the last reply, the last head or the beginning of the paragraph.
	from := p.lines[n].start()
	for k := n - 1; k >= 0 && k >= n-3 && p.lines[k].end() > since; k-- {
		if p.lines[k].end()-p.lines[k].start() < 4 {
			break
		}
		from = p.lines[k].start()
	}
	if from = max(from, since, pos-300); pos-from < 8 {
		return
	}
	before := text[from:pos]
	if h := hostBefore(before); h != "" {
		r.Host = h
	}
	if r.Command == "" {
		cmd, at := commandBefore(before)
		r.Command = cmd
		if cmd == "RCPT TO" {
			if a, start, _ := nextAddress(before, at); a != "" && start-at < 40 {
				r.Address = a
			}
		}
	}
}

// lastBracket returns where the last "(" in s is, len(s) if there is none. There are
// few of them, so going from one to the next is the quickest way.
func lastBracket(s string) int {
	last := len(s)
	for i := 0; ; i++ {
		k := strings.IndexByte(s[i:], '(')
		if k < 0 {
			return last
		}
		i += k
		last = i
	}
}

// commandBefore finds the last command that s speaks of, and where it does: "after
// RCPT TO:<a@b>", "did not like our final DATA". cmd is "" if there is none.
func commandBefore(s string) (cmd string, at int) {
	for i := len(s) - 4; i > 0; i-- {
		if s[i-1] != ' ' && s[i-1] != '\n' && s[i-1] != '(' {
			continue
		}
		for _, lead := range commandLeads {
			if s[i]|0x20 != lead[0] || s[i+1]|0x20 != lead[1] || !hasPrefixFold(s[i:], lead) {
				continue
			}
			if cmd := commandIn(s[i+len(lead):]); cmd != "" {
				return cmd, i
			}
		}
	}
	return "", 0
}

// commandLeads are the words that stand in front of the command that was answered.
var commandLeads = [...]string{"in reply to ", "response to ", "like our ", "after ", "for ", "following ", "during ", "sending ", "to the "}

// commandIn names the SMTP command that s begins with, "" for none.
func commandIn(s string) string {
	s = s[:min(len(s), 40)]
	for s != "" && strings.IndexByte(" \t\"'(<:", s[0]) >= 0 {
		s = s[1:]
	}
	if s == "" {
		return ""
	}
	for i := range commandWords {
		if w := &commandWords[i]; w.words[0] == s[0]|0x20 && hasPrefixFold(s, w.words) {
			return w.command
		}
	}
	return ""
}

// commandWords are the names of commands, as programs and people write them.
var commandWords = [...]struct{ words, command string }{
	{"end of data", "end of DATA"}, {"final data", "end of DATA"}, {"end of message", "end of DATA"}, {".", "end of DATA"},
	{"pipelined end of data", "end of DATA"}, {"the end of data", "end of DATA"}, {"sending data", "end of DATA"},
	{"message body", "end of DATA"}, {"the message body", "end of DATA"},
	{"rcpt", "RCPT TO"}, {"pipelined rcpt", "RCPT TO"}, {"the rcpt", "RCPT TO"},
	{"mail from", "MAIL FROM"}, {"mail_from", "MAIL FROM"}, {"pipelined mail", "MAIL FROM"}, {"mail command", "MAIL FROM"}, {"the mail from", "MAIL FROM"},
	{"data", "DATA"}, {"pipelined data", "DATA"}, {"bdat", "DATA"}, {"the data", "DATA"},
	{"ehlo", "EHLO"}, {"helo", "EHLO"}, {"lhlo", "EHLO"},
	{"initial connection", "CONNECT"}, {"connect", "CONNECT"}, {"banner", "CONNECT"}, {"greeting", "CONNECT"},
}

// hostBefore finds the host that speaks at the end of s: "host mx[1.2.3.4]
// said:", "mx.b (1.2.3.4):", or else "remote host 1.2.3.4 said:".
func hostBefore(s string) string {
	var named [len(hostLeads)]string // the host after each of hostLeads
	for i := len(s) - 1; i > 0; i-- {
		switch c := s[i]; c {
		case '[', '(':
			if looksLikeIP(s[i+1:]) {
				return hostAround(s, i)
			}
		case ' ':
			if k := hostLead(s[:i]); k >= 0 && named[k] == "" {
				if h := hostToken(s[i+1:]); strings.IndexByte(h, '.') > 0 {
					named[k] = h
				}
			}
		}
	}
	for _, name := range named {
		if name != "" {
			return name
		}
	}
	return ""
}

// hostLeads are the endings of words that a host follows, the best ones first.
var hostLeads = [...]string{"host", "host:", "erver", "talking to"}

// hostLead returns which of hostLeads s ends in, -1 for none.
func hostLead(s string) int {
	if s == "" {
		return -1
	}
	k := -1
	switch s[len(s)-1] {
	case 't':
		k = 0
	case ':':
		k = 1
	case 'r':
		k = 2
	case 'o':
		k = 3
	}
	if k < 0 || !strings.HasSuffix(s, hostLeads[k]) {
		return -1
	}
	return k
}

// hostAround returns the host whose IP address stands in the brackets that open at i:
// the name in front of them, or the address if there is none.
func hostAround(s string, i int) string {
	j := i
	for j > 0 && (s[j-1] == ' ' || s[j-1] == '\n') {
		j--
	}
	k := j
	for k > 0 && isHostByte(s[k-1]) {
		k--
	}
	if name := hostToken(s[k:j]); strings.IndexByte(name, '.') > 0 {
		return name
	}
	ip, _, _ := strings.Cut(s[i+1:], closing(s[i]))
	return ip
}

func closing(c byte) string {
	if c == '[' {
		return "]"
	}
	return ")"
}

// hostToken takes a host name or an IP address off the front of s.
func hostToken(s string) string {
	i := 0
	for i < len(s) && opensHead(s[i]) {
		i++
	}
	n := i
	for n < len(s) && isHostByte(s[n]) {
		n++
	}
	for i < n && !isLetter(s[i]) && !isDigit(s[i]) {
		i++
	}
	for n > i && !isLetter(s[n-1]) && !isDigit(s[n-1]) {
		n--
	}
	return s[i:n]
}

func isHostByte(c byte) bool {
	return isLetter(c) || isDigit(c) || c == '.' || c == '-' || c == '_' || c == ':'
}

func looksLikeIP(s string) bool {
	digits, dots, colons := 0, 0, 0
	for i := 0; i < len(s) && i < 46; i++ {
		switch c := s[i]; {
		case isDigit(c):
			digits++
		case c == '.':
			dots++
		case c == ':':
			colons++
		case 'a' <= c|0x20 && c|0x20 <= 'f':
		case c == ']' || c == ')':
			return digits > 0 && (dots == 3 && colons == 0 || colons >= 2)
		default:
			// "IPv6:2001:db8::1"
			if i < 3 && (c|0x20 == 'i' || c|0x20 == 'p' || c|0x20 == 'v') {
				continue
			}
			return false
		}
	}
	return false
}
