package dsn

import "strings"

// codeAt reports whether a reply code or enhanced status stands at s[i], which is a
// digit; s is a line.
func codeAt(s string, i int) bool {
	if i+3 > len(s) || i > 0 && !opensCode(s[i-1]) {
		return false
	}
	if isDigit(s[i+1]) && isDigit(s[i+2]) && s[i+1] <= '7' {
		return codeContext(s, i)
	}
	return s[i+1] == '.' && statusLen(s[i:]) > 0 && statusContext(s, i)
}

// opensStatus reports whether c may stand between a code and an enhanced status.
func opensStatus(c byte) bool { return statusOpeners[c] }

// closesStatus reports whether c may stand between an enhanced status and the text.
func closesStatus(c byte) bool { return statusClosers[c] }

var statusOpeners, statusClosers = bytesOf(" \t-#([<:'"), bytesOf(")]>:-, \t")

// bytesOf makes a table of the bytes in s.
func bytesOf(s string) (t [256]bool) {
	for i := range len(s) {
		t[s[i]] = true
	}
	return t
}

// opensCode reports whether a code may follow c.
func opensCode(c byte) bool {
	switch c {
	case ' ', '\t', '(', '[', '<', '>', '"', '\'', '`', ':', ';', '#', '=', '{', ',', '|':
		return true
	}
	return c >= 0x80
}

// codeContext reports whether the three digits at i are a reply code and not the
// number of something, going by what stands around them.
func codeContext(s string, i int) bool {
	rest := s[i+3:]
	gap := 0
	for gap < len(rest) && opensStatus(rest[gap]) {
		gap++
	}
	if gap > 0 && statusLen(rest[gap:]) > 0 {
		return true
	}
	before := trimSpace(s[:i])
	if !mayFollowCode(rest) || s[i] == '2' && !strings.HasSuffix(before, "<<<") {
		return false
	}
	unit := isUnit(trimSpace(rest))
	if before == "" || before == ">" || strings.HasSuffix(before, "<<<") || strings.HasSuffix(before, ">>>") || strings.HasSuffix(before, "<--") {
		if strings.HasPrefix(rest, "-") && len(rest) > 1 && isDigit(rest[1]) {
			return false // "550-1234": a telephone number or a range
		}
		return trimSpace(rest) != "" && !unit || len(before) > 1
	}
	return mayLeadToCode(before) && !unit
}

// mayFollowCode reports whether a reply code may have this behind it on its line.
func mayFollowCode(rest string) bool {
	if rest == "" {
		return true
	}
	switch c := rest[0]; c {
	case ' ', '-', '\t':
		return true
	case '_':
		return len(rest) > 1 && isLetter(rest[1]) // "553_sorry,_that_domain"
	case '.', ',', ':':
		return len(rest) == 1 || !isDigit(rest[1])
	default:
		return strings.IndexByte("])\"'<>;}", c) >= 0
	}
}

// mayLeadToCode reports whether a reply code may have this, which is not empty, in
// front of it on its line.
func mayLeadToCode(before string) bool {
	if strings.HasSuffix(before, "：") { // the colon of Chinese
		return true
	}
	for _, arrow := range [...]string{"->", "=>", "<-"} {
		if strings.HasSuffix(before, arrow) {
			return true // "a@b -> 550 no such user"
		}
	}
	switch before[len(before)-1] {
	case ':', '"', '\'', '`', '[', '=', '(', '#', '{', ';':
		return true
	case ',': // "host [192.0.2.1], 550 No such user"
		return strings.HasSuffix(before, "],") || strings.HasSuffix(before, "),")
	}
	return leadsToCode[strings.ToLower(before[strings.LastIndexAny(before, " \t(\"'")+1:])]
}

// leadsToCode are the words that a reply code follows.
var leadsToCode = map[string]bool{
	"said": true, "with": true, "code": true, "error": true, "returned": true, "response": true,
	"reply": true, "replied": true, "status": true, "smtp": true, "got": true, "was": true, "respond": true,
	"responded": true, "fehler": true, "fehlercode": true, "erreur": true, "errore": true, "erro": true,
	"failure": true, "answered": true, "fail": true, "failed": true, "bounced": true, "reason": true, "because": true, "refused": true, "rejected": true, "esmtp": true,
	"host": true, "server": true, "says": true, "message": true, "ошибка": true, "codigo": true, "código": true,
}

// isUnit reports whether a number in front of s counts something: s begins with a
// unit, such as "bytes", not with a reason.
func isUnit(s string) bool {
	word := s
	if i := strings.IndexAny(s, " \t.,;)"); i >= 0 {
		word = s[:i]
	}
	switch strings.ToLower(word) {
	case "mb", "kb", "gb", "bytes", "byte", "characters", "messages", "emails", "recipients", "hours", "minutes", "seconds", "days", "lines", "kbytes", "mbytes", "million", "octets", "ms", "times":
		return true
	}
	return false
}

// statusContext reports whether what looks like an enhanced status at i is one, and
// not the number of a version or section.
func statusContext(s string, i int) bool {
	if s[i] == '2' {
		return false
	}
	if i > 0 && (s[i-1] == '#' || s[i-1] == '(' || s[i-1] == '[' || s[i-1] == '<') {
		return true
	}
	before := trimSpace(s[:i])
	if before == "" {
		return true
	}
	word := strings.ToLower(before[strings.LastIndexAny(before, " \t(")+1:])
	switch word {
	case "version", "rfc", "section", "release", "v", "exim", "postfix", "mailer", "exchange":
		return false
	}
	return true
}

// cutReplyStatus reads the enhanced status after a code, however it is wrapped:
// " 5.1.1", "-5.1.1", " #5.1.1", " (5.1.1)", " <5.1.1>". It sets *status unless that
// is set already, and returns how many bytes to skip to come to the text.
func cutReplyStatus(s string, status *string) int {
	i := 0
	for i < len(s) && opensStatus(s[i]) {
		i++
	}
	n := statusLen(s[i:])
	if n == 0 {
		if i > 0 && (s[i-1] == '<' || s[i-1] == '[' || s[i-1] == '(') {
			i--
		}
		return i
	}
	if *status == "" {
		*status = s[i : i+n]
	}
	i += n
	for i < len(s) && closesStatus(s[i]) {
		i++
	}
	return i
}

// embeddedStatus finds the status in "no such user (#5.1.1)" and the like, "" if
// there is none.
func embeddedStatus(s string) string {
	for i := 0; i < len(s); i++ {
		h := strings.IndexByte(s[i:], '.')
		if h < 0 {
			return ""
		}
		i += h
		if i > 0 && (i == 1 || opensCode(s[i-2])) {
			if n := statusLen(s[i-1:]); n > 0 && s[i-1] != '2' && statusContext(s, i-1) {
				return s[i-1 : i-1+n]
			}
		}
	}
	return ""
}
