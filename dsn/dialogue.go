package dsn

import "strings"

// answerMark is what stands in front of a reply code in a log of an SMTP session, and
// shows that the other host speaks: "10:22:16: <--", "RCV:". "" is none.
type answerMark string

// answerMarkIn returns the mark in front of a reply code, given all of its line up there.
func answerMarkIn(before string) answerMark {
	before = trimSpace(before)
	if before == "" || !endsMark(before) {
		return ""
	}
	return answerMark(before)
}

// endsMark reports whether a word may be the end of a mark.
func endsMark(word string) bool { return strings.IndexByte(":<>|=-", word[len(word)-1]) >= 0 }

// cut returns what a line has behind the mark, in which numbers may differ: they are of
// the time. It is not ok if no reply code follows.
func (m answerMark) cut(line string) (rest string, ok bool) {
	if m == "" {
		return "", false
	}
	i := 0
	for k := 0; k < len(m); {
		if isDigit(m[k]) {
			from := i
			for k < len(m) && isDigit(m[k]) {
				k++
			}
			for i < len(line) && isDigit(line[i]) {
				i++
			}
			if i == from {
				return "", false
			}
			continue
		}
		if i == len(line) || line[i] != m[k] {
			return "", false
		}
		i, k = i+1, k+1
	}
	rest = strings.TrimLeft(line[i:], " \t")
	return rest, beginsWithCode(rest)
}

// beginsWithCode reports whether a line begins with three digits as replies do.
func beginsWithCode(s string) bool {
	return len(s) > 3 && isDigit(s[0]) && isDigit(s[1]) && isDigit(s[2]) && (s[3] == ' ' || s[3] == '-')
}

// saidByClient reports whether a line of such a log shows what the client said: a command
// with an address, or one behind a mark.
func saidByClient(line string) bool {
	if i := strings.Index(line, ":<"); i > 0 && (hasSuffixFold(line[:i], "rcpt to") || hasSuffixFold(line[:i], "mail from")) {
		return true
	}
	line = strings.TrimSuffix(line, "\"")
	for _, command := range [...]string{" QUIT", " RSET", " DATA"} {
		if before, ok := strings.CutSuffix(line, command); ok {
			return before != "" && endsMark(before)
		}
	}
	return false
}
