package dsn

import "strings"

// startsWithHead reports whether line s begins with the address of a block.
func startsWithHead(s string) bool {
	if strings.IndexByte(s, '@') <= 0 {
		return false
	}
	_, start, end := nextAddress(s, 0)
	return isHead(s[:min(start, len(s))], s[end:])
}

// startsNext reports whether line s is the next entry of a list in which the reply
// on line first stands behind the address that it is about, and that behind
// nothing, or behind the same words and a code; or in which each has a bullet.
func startsNext(s, text string, first line, level bool) bool {
	if !level {
		return false
	}
	above := trimSpace(first.in(text))
	if mark := bulletLen(s); mark > 0 && strings.HasPrefix(above, s[:mark]) {
		return true
	}
	if strings.IndexByte(s, '@') <= 0 {
		return false
	}
	if startsWithHead(s) {
		return startsWithHead(above)
	}
	_, start, end := nextAddress(s, 0)
	if start == 0 {
		_, first, at := nextAddress(above, 0)
		return first == 0 && len(above) >= at+cell && len(s) >= end+cell && sameButDigits(above[at:at+cell], s[end:end+cell])
	}
	return end > start && len(above) > start && sameButDigits(above[:start], s[:start]) && strings.IndexByte(above[start:], '@') > 0
}

// cell is how much of what stands behind the address of an entry is compared, in
// bytes: " | 5".
const cell = 4

// bulletLen returns how long the bullet is that a line begins with, and the blank
// behind it.
func bulletLen(s string) int {
	if len(s) < 2 || s[1] != ' ' && s[0] < 0x80 {
		return 0 // most lines begin with a word
	}
	i := strings.IndexByte(s[:min(len(s), 5)], ' ') + 1
	if i == 2 && (s[0] == '*' || s[0] == '-' || s[0] == '+' || s[0] == '#') || i > 2 && isBullet(s[:i]) {
		return i
	}
	return 0
}

// sameButDigits compares strings of one length; a digit is as good as another.
func sameButDigits(a, b string) bool {
	for i := range len(a) {
		if a[i] != b[i] && !(isDigit(a[i]) && isDigit(b[i])) {
			return false
		}
	}
	return true
}

// isBareAddress reports whether a line is an address and nothing else.
func isBareAddress(s string) bool {
	return strings.IndexByte(s, '@') > 0 && isPlainAddress(strings.Trim(s, "<>:"))
}

// startsEntry reports whether line s is the next of a list of failures as smail
// writes it, "a@b ... unknown host", or sendmail, "a@b... 550 User unknown".
func startsEntry(s string) bool {
	if strings.IndexByte(s, '@') <= 0 {
		return false
	}
	if i := strings.Index(s, "... "); i > 0 && codeAt(s, i+4) && isPlainAddress(strings.Trim(s[:i], "<>")) {
		return true
	}
	i := strings.Index(s, " ... ")
	return i > 0 && strings.IndexByte(s[:i], '@') > 0 && strings.IndexByte(s[:i], ' ') < 0
}
