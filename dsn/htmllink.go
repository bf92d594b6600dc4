package dsn

import "strings"

// link is a link to an address in HTML.
type link struct {
	address  string
	worded   bool // it suggests what to write, as "?subject=…" does
	atStart  bool // its name begins a line
	from, to int  // where the name stands in htmlWriter.out
	closed   bool // the name is complete, and no word was written after it yet
}

// anchor begins a link, or ends the one that is open.
func (w *htmlWriter) anchor(tag string) {
	if !w.link.closed {
		w.closeLink()
	}
	if tag[0] == '/' {
		return
	}
	address, worded := mailto(tag)
	if address == "" {
		return
	}
	w.linked = true
	w.link = link{address: address, worded: worded, atStart: w.atStart, from: len(w.out)}
}

// closeLink ends the link that is open.
func (w *htmlWriter) closeLink() {
	l := w.link
	w.link = link{}
	name := text(w.out[l.from:])
	switch {
	case l.address == "" || strings.IndexByte(name, '@') >= 0:
	case w.all:
		w.text("<mailto:" + l.address + ">")
	case !l.worded && trimSpace(name) != "":
		l.to, l.closed = len(w.out), true
		w.link = l
	}
}

// name writes the address of the link that was closed last after its name, if it
// seems to be that of a recipient: a reason follows, which begins with c. At the end
// of a sentence, or on a line of its own, it is only that of a help desk.
func (w *htmlWriter) name(c byte) {
	l := w.link
	w.link = link{}
	switch tail := w.out[l.to:]; {
	case len(tail) == 0:
		if !w.cell && !isLetter(c) && !isDigit(c) && c < 0x80 && c != ':' && c != '(' {
			return
		}
		w.out = append(w.out, "<mailto:"+l.address+">"...)
	case string(tail) == "\n" && l.atStart && isPerson(string(w.out[l.from:l.to])):
		w.out = append(w.out[:l.to], "<mailto:"+l.address+">\n"...)
	}
}

// isPerson reports whether name may be that of a person: two or more words, of which
// the first and the last begin with a capital.
func isPerson(name string) bool {
	name = trimSpace(name)
	last := strings.LastIndexByte(name, ' ') + 1
	return last > 0 && len(name) < 64 && capital(name[0]) && capital(name[last])
}

// mailto returns the address that a tag links to, "" if it links to none, and whether
// the link suggests what to write.
func mailto(tag string) (address string, worded bool) {
	for at := 0; ; at++ {
		colon := strings.IndexByte(tag[at:], ':')
		if colon < 0 {
			return "", false
		}
		if at += colon; hasSuffixFold(tag[:at], "mailto") {
			tag = tag[at+1:]
			break
		}
	}
	link, _, worded := strings.Cut(tag[:min(len(tag), maxLocal+256)], "?")
	link = strings.ReplaceAll(unescape(link), "%40", "@")
	if address, _, _ = nextAddress(link, 0); address == "" || !strings.HasPrefix(link, address) {
		return "", false
	}
	return address, worded
}
