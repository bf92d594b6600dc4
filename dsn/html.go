package dsn

import (
	"html"
	"strings"
)

// htmlText makes plain text of HTML: block elements become lines, quotes are
// marked with "> ", scripts and styles vanish. One pass, no tree.
//
// If the text has no address in it, the addresses of all links are written after
// their names, as Exchange does: "Jane Doe<mailto:jane@b>".
func htmlText(s string) string {
	w := newHTMLWriter(s)
	t := w.write(s)
	if w.linked && strings.IndexByte(t, '@') < 0 {
		w = newHTMLWriter(s)
		w.all = true
		return w.write(s)
	}
	return t
}

func newHTMLWriter(s string) htmlWriter {
	return htmlWriter{out: make([]byte, 0, len(s)), atStart: true, gap: true, rows: maxLines(s)}
}

// write reads a whole document, and returns its text.
func (w *htmlWriter) write(s string) string {
	for s != "" {
		if s[0] != '<' {
			lt := strings.IndexByte(s, '<')
			if lt < 0 {
				break
			}
			w.text(s[:lt])
			s = s[lt:]
		}
		if strings.HasPrefix(s, "<!--") {
			end := strings.Index(s, "-->")
			if end < 0 {
				w.newline()
				return text(w.out)
			}
			s = s[end+3:]
			continue
		}
		if len(s) < 2 || !isTagStart(s[1]) {
			w.text("<")
			s = s[1:]
			continue
		}
		name, closing := tagName(s[1:])
		gt := 1 + len(name)
		if closing {
			gt++
		}
		if gt == len(s) || s[gt] != '>' {
			if gt = w.tagEnd(s); gt < 0 {
				break // no ">" is left, so no tag either
			}
			// "<a@b>" is not a tag, and occurs in HTML that nobody escaped.
			if isAddressTag(s[1:gt]) {
				w.text(s[:gt+1])
				s = s[gt+1:]
				continue
			}
		}
		tag := s[1:gt]
		s = s[gt+1:]
		if len(name) < 2 && name != "p" && name != "P" {
			if name == "a" || name == "A" {
				w.anchor(tag)
			}
			continue // <b>, <i>, <a …>, and what is not an element
		}
		switch name = lower(name); name {
		case "script", "style", "title": // not for people
			if !closing {
				s = skipElement(s, name)
			}
		default:
			w.tag(name, tag, closing)
		}
	}
	w.text(s)
	w.newline()
	return text(w.out)
}

// maxValue is how far after a ">", in bytes, the end of a quote is looked for that
// may have been open there.
const maxValue = 4 << 10

// tagEnd returns where the ">" stands that ends the tag s begins with, -1 if there
// is none. A ">" within the value of an attribute does not count, unless the quote
// around the value is never closed. If no ">" counts, the first one ends the tag.
func (w *htmlWriter) tagEnd(s string) int {
	first := strings.IndexByte(s, '>')
	gt := first
	for pos := 0; gt >= 0 && !w.unquoted; {
		eq := strings.IndexByte(s[pos:gt], '=')
		if eq < 0 {
			return gt
		}
		for pos += eq + 1; isSpace(s[pos]); { // stops at s[gt] at the latest
			pos++
		}
		quote := s[pos]
		if quote != '"' && quote != '\'' {
			continue
		}
		pos++
		if end := strings.IndexByte(s[pos:gt], quote); end >= 0 {
			pos += end + 1
			continue
		}
		end := strings.IndexByte(s[gt:min(len(s), gt+maxValue)], quote)
		if end < 0 || gt+end+1 < len(s) && !endsValue(s[gt+end+1]) {
			return gt // nobody closed it: the next quote opens another value
		}
		pos = gt + end + 1
		if gt = strings.IndexByte(s[pos:], '>'); gt >= 0 {
			gt += pos
		}
	}
	if gt < 0 {
		w.unquoted = first >= 0 // so that the rest is not searched again for each tag
	}
	return first
}

// endsValue reports whether c may follow the quote that closes a value.
func endsValue(c byte) bool { return c == '>' || c == '/' || isSpace(c) }

// isAddressTag reports whether what stands between angle brackets is an
// address rather than a tag.
func isAddressTag(tag string) bool {
	return strings.IndexByte(tag, '@') >= 0 && strings.IndexByte(tag, '=') < 0 && strings.IndexByte(tag, ' ') < 0
}

// htmlWriter writes the text of an HTML document.
type htmlWriter struct {
	out     []byte
	quote   int  // how many quotes we are in
	pre     bool // within <pre>: line ends are kept
	rows    int  // how many such lines may still come: no more than split takes
	atStart bool // we are at the start of a line
	blank   bool // a blank is due before the next word
	cell    bool // a tab is due: a cell of a table has ended
	gap     bool // an empty line was just written

	cells  int  // how many cells the row has so far
	within bool // we are in one of them
	filled bool // that cell has text
	due    ends // what its last block element is to end, if more text follows in the cell

	link   link // the last one that was opened
	linked bool // there are links to addresses
	all    bool // the addresses of all of them are to be written

	unquoted bool // quotes in tags mean nothing: one is never closed
}

func (w *htmlWriter) newline() {
	if !w.atStart {
		w.out = append(w.out, '\n')
		w.atStart = true
	}
	w.blank, w.cell = false, false
}

// paragraph ends the line, and leaves an empty one.
func (w *htmlWriter) paragraph() {
	w.newline()
	if len(w.out) > 0 && !w.gap {
		w.out = append(w.out, '\n')
		w.gap = true
	}
}

// ends is what a block element ends.
type ends int

const (
	nothing ends = iota
	aLine
	aParagraph
)

// block begins or ends a block element, which ends a line or a paragraph. At the
// beginning and at the end of a cell it ends nothing: the cell itself does.
func (w *htmlWriter) block(e ends) {
	switch {
	case w.within && w.filled:
		w.due = max(w.due, e)
	case w.within:
	case e == aParagraph:
		w.paragraph()
	default:
		w.newline()
	}
}

// settle ends what is due.
func (w *htmlWriter) settle() {
	due := w.due
	w.due = nothing
	switch due {
	case aLine:
		w.newline()
	case aParagraph:
		w.paragraph()
	}
}

// row begins or ends a row. In a table that is there for looks only, with one cell in
// each row, the paragraphs in different cells stay apart.
func (w *htmlWriter) row() {
	if w.cells > 1 {
		w.due = nothing
	}
	w.settle()
	w.newline()
	w.cells, w.within = 0, false
}

// edge begins or ends a cell.
func (w *htmlWriter) edge(closing bool) {
	if w.within = !closing; w.within {
		w.cells++
		w.filled, w.due = false, nothing
	}
	w.cell = !w.atStart
}

// text writes words, one blank between them.
func (w *htmlWriter) text(t string) {
	if strings.IndexByte(t, '&') >= 0 {
		t = unescape(t)
	}
	if w.pre {
		t = w.lines(t)
	}
	for t != "" && isSpace(t[0]) {
		w.blank = true
		t = t[1:]
	}
	if t == "" {
		return
	}
	if w.due != nothing {
		w.settle()
	}
	if w.link.closed {
		w.name(t[0])
	}
	if w.atStart {
		w.quoted()
	} else if w.cell {
		w.out = append(w.out, '\t')
	} else if w.blank {
		w.out = append(w.out, ' ')
	}
	w.atStart, w.cell, w.gap, w.filled = false, false, false, true
	w.out, w.blank = appendWords(w.out, t)
}

// appendWords appends words, one blank between them, and reports whether more
// blanks follow the last. The first begins where t does.
func appendWords(out []byte, t string) (_ []byte, blank bool) {
	for from := 0; ; out = append(out, ' ') {
		// Up to where something has to be changed.
		end := from + 1
		for ; end < len(t); end++ {
			if c := t[end]; c <= ' ' && isSpace(c) && (c != ' ' || end+1 == len(t) || isSpace(t[end+1])) {
				break
			}
		}
		if end == from+1 {
			out = append(out, t[from])
		} else {
			out = append(out, t[from:end]...)
		}
		for from = end; from < len(t) && isSpace(t[from]); {
			from++
		}
		if from == len(t) {
			return out, from > end
		}
	}
}

// lines writes text within <pre>, and returns what is left once as many lines are
// written as are read.
func (w *htmlWriter) lines(t string) string {
	for t != "" && w.rows > 0 {
		line, rest, ended := strings.Cut(t, "\n")
		if line = strings.TrimSuffix(line, "\r"); line != "" {
			if w.link.closed {
				w.name(line[0])
			}
			if w.atStart {
				w.quoted()
			}
			w.out = append(w.out, line...)
			w.atStart, w.blank, w.cell, w.gap, w.filled = false, false, false, false, true
		}
		if ended {
			w.out = append(w.out, '\n')
			w.gap, w.atStart = w.atStart, true
			w.rows--
		}
		t = rest
	}
	return t
}

// quoted marks the beginning of a line that is quoted.
func (w *htmlWriter) quoted() {
	const marks = "> > > "
	w.out = append(w.out, marks[:2*min(w.quote, 3)]...)
}

// tag writes what a tag means for the lines.
func (w *htmlWriter) tag(name, tag string, closing bool) {
	switch name {
	case "br":
		w.settle()
		if w.atStart {
			w.out = append(w.out, '\n')
		}
		w.newline()
	case "table":
		w.row()
		w.paragraph()
	case "p", "ul", "ol", "h1", "h2", "h3", "h4", "hr":
		w.block(aParagraph)
	case "pre":
		w.settle()
		w.paragraph()
		w.pre = !closing
	case "div", "li", "h5", "h6", "dt", "dd", "section", "article", "header", "footer", "center", "address", "body":
		w.block(aLine)
	case "tr":
		w.row()
	case "td", "th":
		w.edge(closing)
	case "blockquote":
		w.settle()
		w.newline()
		if closing {
			w.quote = max(0, w.quote-1)
		} else if w.quote > 0 || strings.Contains(tag, "cite") || strings.Contains(tag, "quote\"") || strings.Contains(tag, "gmail_quote") {
			w.quote++
		}
	}
}

// unescape replaces character references, and no-break spaces by spaces. Most
// references are of a few kinds, which html.UnescapeString is slow at.
func unescape(t string) string {
	out := make([]byte, 0, len(t))
	for {
		amp := strings.IndexByte(t, '&')
		if amp < 0 {
			break
		}
		out = append(out, t[:amp]...)
		t = t[amp:]
		switch {
		case strings.HasPrefix(t, "&amp;"):
			out = append(out, '&')
			t = t[5:]
		case strings.HasPrefix(t, "&lt;"):
			out = append(out, '<')
			t = t[4:]
		case strings.HasPrefix(t, "&gt;"):
			out = append(out, '>')
			t = t[4:]
		case strings.HasPrefix(t, "&nbsp;"):
			out = append(out, ' ')
			t = t[6:]
		case strings.HasPrefix(t, "&quot;"):
			out = append(out, '"')
			t = t[6:]
		default:
			out = append(out, html.UnescapeString(t)...)
			t = ""
		}
	}
	out = append(out, t...)
	return strings.ReplaceAll(text(out), "\u00a0", " ")
}

func isTagStart(c byte) bool {
	return c == '/' || c == '!' || c == '?' || 'a' <= c|0x20 && c|0x20 <= 'z'
}

// tagName returns the name of a tag as it is written, at most 12 bytes of it, and
// whether it is a closing tag. The name is "" for a comment or declaration.
func tagName(tag string) (name string, closing bool) {
	if tag[0] == '/' {
		tag, closing = tag[1:], true
	}
	n := 0
	for n < len(tag) && n < 12 && (isLetter(tag[n]) || isDigit(tag[n])) {
		n++
	}
	return tag[:n], closing
}

// skipElement returns what follows the end tag of an element whose content is not text.
func skipElement(s, name string) string {
	for at := 0; ; {
		i := strings.Index(s[at:], "</")
		if i < 0 {
			return ""
		}
		at += i + 2
		if hasPrefixFold(s[at:], name) {
			if gt := strings.IndexByte(s[at:], '>'); gt >= 0 {
				return s[at+gt+1:]
			}
			return ""
		}
	}
}
