package classify

import (
	"cmp"
	"strconv"
	"strings"
)

// descriptionLimit is how long a description may be, in bytes.
const descriptionLimit = 1000

// describe returns what was said about a recipient in one line. Code and status go in
// front if dsn took them out of the text.
func (w *said) describe() string {
	text := bared(oneLine(undated(untitled(strings.TrimLeft(w.text, "\n")))))
	if onlyMarks(text) {
		return "" // the words stood in front of the code
	}
	told := w.stated()
	if told == (pair{}) || text == "" {
		return text
	}
	var stack [256]byte
	b := stack[:0]
	if told.code > 0 {
		b = append(strconv.AppendInt(b, int64(told.code), 10), ' ')
	}
	if told.status != "" && !strings.HasPrefix(text, told.status) {
		b = append(append(b, told.status...), ' ')
	}
	return string(append(b, text...))
}

// onlyMarks reports whether there is nothing but punctuation.
func onlyMarks(text string) bool {
	for i := range len(text) {
		switch text[i] {
		case '.', ':', ';', ',', '-':
		default:
			return false
		}
	}
	return true
}

// wordless reports whether there are no two letters side by side: sendmail's
// "X-Unix; 67", GroupWise's "D101".
func wordless(text string) bool {
	letters := 0
	for i := range len(text) {
		switch c := text[i]; {
		case c >= 0x80:
			return false
		case 'a' <= c|0x20 && c|0x20 <= 'z':
			if letters++; letters == 2 {
				return false
			}
		default:
			letters = 0
		}
	}
	return true
}

func oneLine(text string) string {
	if len(text) > descriptionLimit {
		text = strings.ToValidUTF8(text[:descriptionLimit], "")
	}
	if strings.IndexByte(text, '\n') < 0 && strings.IndexByte(text, '\t') < 0 && strings.IndexByte(text, '\r') < 0 {
		return strings.TrimSpace(text)
	}
	var stack [256]byte
	b := stack[:0]
	for word := range strings.FieldsSeq(text) {
		if len(b) > 0 {
			b = append(b, ' ')
		}
		b = append(b, word...)
	}
	return string(b)
}

// undated takes off the line that Exchange puts after an address: "on 3/10/2026 9:15
// AM".
func undated(text string) string {
	first, rest, ok := strings.Cut(text, "\n")
	if !ok || len(first) > 60 || !strings.ContainsAny(first, "0123456789") {
		return text
	}
	for _, lead := range [...]string{"on ", "am ", "le ", "el ", "il ", "op ", "em "} {
		if strings.HasPrefix(first, lead) && strings.TrimSpace(rest) != "" {
			return rest
		}
	}
	return text
}

// wordsOf returns a description made of the text that decided: all of it if it is
// short, else the lines around the words that matched. It is "" if there are none.
func wordsOf(sd *said, matched string) string {
	if sd.place == &ownHeader {
		return "" // the subject is not about the recipient
	}
	in := untitled(cmp.Or(sd.whole, sd.text))
	if len(in) <= 300 && strings.Count(in, "\n") < 5 {
		return bared(oneLine(undated(in)))
	}
	at := strings.Index(in, matched)
	if at < 0 || matched == "" {
		return ""
	}
	from, to := sentence(in, at, at+len(matched))
	return bared(oneLine(in[from:to]))
}

// bared takes off a description what leads up to it, and brackets around all of it:
// GroupWise's "(user not found)", "- no such user here", "for the following reason: …".
func bared(text string) string {
	text = strings.TrimLeft(text, " -–:,")
	for rest, ok := cutMark(text, leads); ok && rest != ""; rest, ok = cutMark(text, leads) {
		text = rest
	}
	if in, ok := strings.CutSuffix(text, ")"); ok && in != "" && in[0] == '(' && strings.IndexByte(in, ')') < 0 {
		return strings.TrimSpace(in[1:])
	}
	if strings.Count(text, `"`) == 1 {
		text = strings.Trim(text, `"`) // the other one stood in front of a code: OpenSMTPD
	}
	return text
}

// toldBelow completes a description that ends with a colon by the lines of the notice
// that it leads up to: "Your message to <a@b> was automatically rejected:".
func (s *scratch) toldBelow(o *Outcome) {
	if len(s.targets) > 1 || !strings.HasSuffix(o.Description, ":") {
		return
	}
	for i := range s.rep.Notice {
		rest := s.toEverybody()[i].text
		for rest != "" {
			var line string
			line, rest, _ = strings.Cut(rest, "\n")
			line = strings.TrimSpace(line)
			if !strings.HasSuffix(line, ":") || !strings.HasSuffix(o.Description, line) {
				continue
			}
			below, _, _ := strings.Cut(strings.TrimLeft(rest, "\n"), "\n\n")
			if words := oneLine(below); words != "" && len(words) <= belowLimit && strings.IndexByte("*-•", words[0]) < 0 {
				o.Description += " " + words
			}
			return
		}
	}
}

// belowLimit is how long such a reason may be, in bytes.
const belowLimit = 300

// leads are words that lead up to a reason.
var leads = []string{"for the following reason:", "because:", "reason:", "wegen:", "grund:", "motif :", "motivo:", "причина:", "原因：", "理由："}

// sentence returns the limits of the lines around text[from:to], with as much of those
// above and below as their sentence goes on in.
func sentence(text string, from, to int) (int, int) {
	from, to = strings.LastIndexByte(text[:from], '\n')+1, endOfLine(text, to)
	for range wrappedLines {
		above := strings.LastIndexByte(text[:max(from-1, 0)], '\n') + 1
		if from == 0 || !isWrapped(text[above:from-1], text[from:to]) {
			break
		}
		from = above
	}
	last := strings.LastIndexByte(text[from:to], '\n') + 1 + from
	for range wrappedLines {
		next := min(to+1, len(text))
		end := endOfLine(text, next)
		if !isWrapped(text[last:to], text[next:end]) {
			break
		}
		last, to = next, end
		if stop := strings.Index(text[next:to], ". "); stop >= 0 {
			to = next + stop + 1
			break
		}
	}
	return from, to
}

// wrappedLines is how many lines of a sentence are looked for above, and below; and
// wrappedLength how long a line is, in bytes, that may have been wrapped.
const wrappedLines, wrappedLength = 4, 40

// isWrapped reports whether the sentence of one line goes on in the next: that begins in
// lower case, and the line is no title.
func isWrapped(line, next string) bool {
	line, next = strings.TrimSpace(line), strings.TrimSpace(next)
	return len(line) >= wrappedLength && strings.IndexByte(".:;!?-=*", line[len(line)-1]) < 0 && next != "" && next[0] >= 'a' && next[0] <= 'z'
}

// untitled takes the title off a stretch of text: sendmail's "   ----- Transcript of
// session follows -----".
func untitled(text string) string {
	if first, rest, ok := strings.Cut(text, "\n"); ok && strings.HasPrefix(strings.TrimLeft(first, " \t"), "-----") && strings.TrimSpace(rest) != "" {
		return rest
	}
	return text
}

// hostName takes off what some servers write behind a host's name: "mx.example.org.
// (192.0.2.1, the server for the domain example.org.)", CommuniGate's "mx.example.org:25".
func hostName(s string) string {
	i := 0
	for i < len(s) && !endsHost[s[i]] {
		i++
	}
	if i > 0 {
		s = s[:i]
	}
	if name, port, ok := strings.Cut(s, ":"); ok && name != "" && port != "" && strings.Trim(port, "0123456789") == "" {
		s = name
	}
	return strings.TrimSuffix(s, ".")
}

// endsHost are the bytes that end a host's name.
var endsHost = [256]bool{' ': true, '\t': true, '(': true, '[': true, ';': true, ',': true}
