package dsn

import "strings"

// summary returns the line behind the fields from line i on, if a notice lists them to
// say which message it is about, and goes on below: nothing in front of them says who
// failed or why, none is of those that only servers write, and a reason stands behind
// them. Otherwise it returns i.
func (p *parser) summary(text string, i int) int {
	front := text[:p.lines[i].start()]
	if strings.IndexByte(front, '@') >= 0 {
		return i
	}
	for _, l := range p.lines[:i] {
		if hasCode(l.in(text)) {
			return i
		}
	}
	end, told := p.listed(text, i)
	if end == i || !told && !p.reasonBehind(text, i, end) {
		return i
	}
	return end
}

// listed returns the line behind the paragraph of fields that begins at line i, and
// whether a reason is among them. It returns i where servers wrote one of them.
func (p *parser) listed(text string, i int) (end int, told bool) {
	for end = i; end < len(p.lines) && end < i+summaryLines && p.lines[end].c != 0; end++ {
		s := p.lines[end].in(text)
		if strong, _ := returnedField(s); strong && !hasPrefixFold(s, "message-id:") {
			return i, false
		}
		told = told || givesReason(s) || hasCode(s)
	}
	return end, told
}

// summaryLines is how many lines of a summary are read, and reasonLines how many
// behind it.
const summaryLines, reasonLines = 20, 8

// reasonBehind reports whether one of the lines behind a summary, which is lines
// [from,end), gives a reason: by a label or a reply code, or below or beside an address
// that the summary names.
func (p *parser) reasonBehind(text string, from, end int) bool {
	fields := text[p.lines[from].start():p.lines[end-1].end()]
	seen := 0
	for _, l := range p.lines[end:min(len(p.lines), end+2*reasonLines)] {
		s := trimSpace(l.in(text))
		if s == "" {
			continue
		}
		if seen++; seen > reasonLines || announces(s) {
			return false
		}
		if givesReason(s) || hasCode(s) {
			return true
		}
		if strings.IndexByte(s, '@') > 0 {
			addr, start, after := nextAddress(s, 0)
			if addr != "" && isHead(s[:start], s[after:]) && trimBlock(s[after:]) != "" && HasAddress(fields, addr) {
				return true
			}
		}
	}
	return false
}

// givesReason tells a line that begins with a word for a reason, and a colon.
func givesReason(s string) bool {
	colon := strings.IndexByte(s[:min(len(s), 40)], ':')
	if colon < 0 || trimSpace(s[colon+1:]) == "" {
		return false
	}
	for _, label := range reasonLabels {
		if hasPrefixFold(s, label) {
			return true
		}
	}
	return false
}

// reasonLabels are such words.
var reasonLabels = []string{"reason", "error", "cause", "diagnos", "failure", "grund", "fehler", "ursache", "raison", "motif", "erreur", "motivo", "causa", "reden", "fout", "orsak", "powód", "причина", "ошибка", "原因", "理由", "エラー", "错误"}

// hasCode reports whether a line has a reply code or an enhanced status of a refusal.
func hasCode(s string) bool {
	for i := 0; i < len(s); i++ {
		if (s[i] == '4' || s[i] == '5') && codeAt(s, i) {
			return true
		}
	}
	return false
}
