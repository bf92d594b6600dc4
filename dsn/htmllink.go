package dsn

import "strings"

// link is a link to an address in HTML.
type link struct {
	address  string
	worded   bool // it says what to write there
	atStart  bool // its name begins a line
	from, to int  // where the name stands in what was written
	closed   bool // the name is complete, and nothing was written behind it
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

// name writes the address of the link that was closed behind its name, if that
// seems to be the one of a recipient: a reason follows, which begins with c. It is
// no more than a help desk's at the end of a sentence, or in a line by itself.
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

// isPerson reports whether words may be the name of a person: two or more, of
// which the first and the last begin with a capital.
func isPerson(name string) bool {
	name = trimSpace(name)
	last := strings.LastIndexByte(name, ' ') + 1
	return last > 0 && len(name) < 64 && capital(name[0]) && capital(name[last])
}

// mailto returns the address that a tag links to, "" if it links to none, and
// whether the link says what to write there.
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
