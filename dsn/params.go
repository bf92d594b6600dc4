package dsn

import (
	"strings"
	"unicode/utf8"
)

// contentType fills in type, charset, report type and name from the value of a
// Content-Type field as written, and returns the boundary, "" if there is none.
// Nearly every message folds this field between parameters, so it is not unfolded
// as a whole: paramScan unfolds a parameter that needs it.
func (part *Part) contentType(p *parser, raw string) (boundary string) {
	v, a := raw, &p.arena
	if !a.valid || len(v) > maxFieldBytes || strings.IndexByte(v, '?') >= 0 && strings.Contains(v, "=?") {
		v = a.value(raw)
	}
	typ, params := cutParams(v)
	part.Type = lowerType(typ)
	if part.Type == "text" || part.Type == "" {
		part.Type = "text/plain"
	}
	for scan := (paramScan{p: p, rest: params}); scan.next(); {
		switch name, value := scan.name, scan.value; {
		case is(name, "boundary"):
			if boundary == "" {
				boundary = trimBlanks(value)
			}
		case is(name, "charset"):
			if part.Charset == "" {
				part.Charset = charsetName(value)
			}
		case is(name, "report-type"):
			part.ReportType = lower(firstToken(value))
		case is(name, "delsp"):
			part.flowed = is(value, "yes")
		case is(name, "name"):
			if part.Name == "" {
				part.Name = value
			}
		}
	}
	return boundary
}

// lowerType is lower, and quicker still for the types that most mail has.
func lowerType(typ string) string {
	switch typ {
	case "text/plain", "text/html", "text/rfc822-headers", "message/rfc822", "message/delivery-status",
		"multipart/report", "multipart/mixed", "multipart/alternative":
		return typ
	}
	return lower(typ)
}

// lower is strings.ToLower, quicker where there is nothing to change.
func lower(s string) string {
	if hasUpper(s) {
		return strings.ToLower(s)
	}
	return s
}

// hasUpper reports whether strings.ToLower might change anything.
func hasUpper(s string) bool {
	for i := 0; i < len(s); i++ {
		if uppers[s[i]] {
			return true
		}
	}
	return false
}

// uppers are the bytes that strings.ToLower might change.
var uppers = func() (t [256]bool) {
	for c := range t {
		t[c] = 'A' <= c && c <= 'Z' || c >= utf8.RuneSelf
	}
	return t
}()

// trimBlanks takes the blanks off the end of a boundary.
func trimBlanks(s string) string {
	for s != "" && blank(s[len(s)-1]) {
		s = s[:len(s)-1]
	}
	return s
}

// charsetName returns the name of a charset from the value of its parameter. A name
// has no bracket, so one begins a comment.
func charsetName(value string) string {
	if open := strings.IndexByte(value, '('); open > 0 {
		value = value[:open]
	}
	return lower(trimQuotes(value))
}

// trimQuotes takes the quotes and blanks off both ends of a charset's name.
func trimQuotes(s string) string {
	for s != "" && (s[0] == '"' || s[0] == '\'' || s[0] == ' ') {
		s = s[1:]
	}
	for s != "" && (s[len(s)-1] == '"' || s[len(s)-1] == '\'' || s[len(s)-1] == ' ') {
		s = s[:len(s)-1]
	}
	return s
}

// cutParams splits the first word of a value from its parameters. Comments in front of
// the semicolon are dropped.
func cutParams(v string) (value, params string) {
	v = skipComments(v)
	if i := strings.IndexByte(v, ';'); i >= 0 {
		return firstToken(v[:i]), v[i+1:]
	}
	return firstToken(v), ""
}

// firstToken returns what stands in front of the first blank or comment, once those at
// the beginning are skipped.
func firstToken(v string) string {
	v = skipComments(v)
	for i := 0; i < len(v); i++ {
		if endsToken[v[i]] {
			return v[:i]
		}
	}
	return v
}

var endsToken = bytesOf(" \n\r\t(")

// skipComments returns s without the white space and comments (RFC 5322 §3.2.2) that
// it begins with. What never ends is not a comment.
func skipComments(s string) string {
	for {
		for s != "" && isSpace(s[0]) {
			s = s[1:]
		}
		if s == "" || s[0] != '(' {
			return s
		}
		end := commentEnd(s)
		if end == 0 {
			return s
		}
		s = s[end:]
	}
}

// commentEnd returns where the comment ends that s begins with, 0 if it does not.
func commentEnd(s string) int {
	depth := 0
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '\\':
			i++
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				return i + 1
			}
		}
	}
	return 0
}

// nextParam cuts the first "name=value" off s. Text that is not a parameter is skipped
// up to the next semicolon, with an empty name. An unquoted value may hold anything
// but a semicolon.
func nextParam(s string) (name, value, rest string) {
	i := 0
	for i < len(s) && (isSpace(s[i]) || s[i] == ';') {
		i++
	}
	s = s[i:]
	eq := 0
	for eq < len(s) && s[eq] != '=' {
		if s[eq] == ';' {
			return "", "", s[eq+1:]
		}
		eq++
	}
	if eq == len(s) {
		return "", "", ""
	}
	name = trimSpace(s[:eq])
	if name != "" && (name[0] == '(' || name[len(name)-1] == ')') {
		name = firstToken(name)
	}
	i = eq + 1
	for i < len(s) && isSpace(s[i]) {
		i++
	}
	s = s[i:]
	if s != "" && s[0] == '(' {
		commented, _, _ := strings.Cut(s, ";")
		s = s[len(commented)-len(skipComments(commented)):]
	}
	if s != "" && s[0] == '"' {
		if value, rest, ok := cutQuoted(s); ok {
			if semi := strings.IndexByte(rest, ';'); semi >= 0 {
				rest = rest[semi+1:]
			} else {
				rest = ""
			}
			return name, value, rest
		}
		s = s[1:]
	}
	value, rest, _ = strings.Cut(s, ";")
	value = trimSpace(value)
	// "boundary=abc (comment)" is a comment; "boundary=a b" is someone's boundary.
	if open := strings.IndexByte(value, '('); open > 0 {
		if i := strings.Index(value, " ("); i >= 0 {
			value = trimSpace(value[:i])
		}
	}
	return name, value, rest
}

// cutQuoted takes the quoted string that s begins with off it, and its backslashes out
// of it. It is not ok if the string never ends.
func cutQuoted(s string) (value, rest string, ok bool) {
	end := strings.IndexByte(s[1:], '"')
	if end < 0 {
		return "", "", false
	}
	if strings.IndexByte(s[1:1+end], '\\') < 0 {
		return s[1 : 1+end], s[2+end:], true
	}
	var b strings.Builder
	for i := 1; i < len(s); i++ {
		switch c := s[i]; {
		case c == '"':
			return b.String(), s[i+1:], true
		case c == '\\' && i+1 < len(s):
			i++
			b.WriteByte(s[i])
		default:
			b.WriteByte(c)
		}
	}
	return "", "", false
}

func hasPrefixFold(s, prefix string) bool {
	return len(s) >= len(prefix) && strings.EqualFold(s[:len(prefix)], prefix)
}
