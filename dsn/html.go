package dsn

import (
	"html"
	"strings"
)

// htmlText makes plain text of HTML: block elements become lines, quotes are
// marked with "> ", scripts and styles vanish. One pass, no tree.
func htmlText(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	quote := 0
	atStart := true // of a line
	blank := false  // a blank is due before the next word
	gap := true     // an empty line was just written
	newline := func() {
		if !atStart {
			b.WriteByte('\n')
			atStart = true
		}
		blank = false
	}
	text := func(t string) {
		if strings.IndexByte(t, '&') >= 0 {
			t = html.UnescapeString(t)
			t = strings.ReplaceAll(t, "\u00a0", " ")
		}
		for t != "" {
			n := strings.IndexAny(t, " \t\r\n")
			if n == 0 {
				blank = true
				t = t[1:]
				continue
			}
			if n < 0 {
				n = len(t)
			}
			if atStart {
				for range min(quote, 3) {
					b.WriteString("> ")
				}
			} else if blank {
				b.WriteByte(' ')
			}
			b.WriteString(t[:n])
			atStart, blank, gap = false, false, false
			t = t[n:]
		}
	}
	noClose := false // no ">" is left, so no tag either
	for s != "" {
		lt := strings.IndexByte(s, '<')
		if lt < 0 || noClose {
			text(s)
			break
		}
		text(s[:lt])
		s = s[lt:]
		if strings.HasPrefix(s, "<!--") {
			end := strings.Index(s, "-->")
			if end < 0 {
				break
			}
			s = s[end+3:]
			continue
		}
		// "<a@b>" is no tag, and happens in HTML that nobody escaped.
		if len(s) < 2 || !isTagStart(s[1]) {
			text("<")
			s = s[1:]
			continue
		}
		gt := strings.IndexByte(s, '>')
		if gt < 0 {
			noClose = true
			continue
		}
		tag := s[1:gt]
		if strings.IndexByte(tag, '@') >= 0 && strings.IndexByte(tag, '=') < 0 && strings.IndexByte(tag, ' ') < 0 {
			text(s[:gt+1])
			s = s[gt+1:]
			continue
		}
		s = s[gt+1:]
		name, closing := tagName(tag)
		switch name {
		case "script", "style", "head", "title":
			if !closing && name != "head" {
				s = skipElement(s, name)
			}
		case "br":
			if atStart {
				b.WriteByte('\n')
			}
			newline()
		case "p", "table", "ul", "ol", "h1", "h2", "h3", "h4", "hr", "pre":
			newline()
			if b.Len() > 0 && !gap {
				b.WriteByte('\n')
				gap = true
			}
		case "div", "tr", "li", "h5", "h6", "dt", "dd", "section", "article", "header", "footer", "center", "address", "body":
			newline()
		case "td", "th":
			blank = true
		case "blockquote":
			newline()
			if closing {
				quote = max(0, quote-1)
			} else if quote > 0 || strings.Contains(tag, "cite") || strings.Contains(tag, "quote\"") || strings.Contains(tag, "gmail_quote") {
				quote++
			}
		}
	}
	newline()
	return b.String()
}

func isTagStart(c byte) bool {
	return c == '/' || c == '!' || c == '?' || 'a' <= c|0x20 && c|0x20 <= 'z'
}

// tagName returns the lower-case name of a tag, "" for those nobody asks about.
func tagName(tag string) (name string, closing bool) {
	tag, closing = strings.CutPrefix(tag, "/")
	n := 0
	for n < len(tag) && n < 12 && (('a' <= tag[n]|0x20 && tag[n]|0x20 <= 'z') || ('0' <= tag[n] && tag[n] <= '9')) {
		n++
	}
	return strings.ToLower(tag[:n]), closing
}

// skipElement returns what follows the end tag of an element whose content is no text.
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
