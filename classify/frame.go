package classify

import (
	"strings"

	"bounced/internal/match"
)

// frame is a text about one of many recipients, cut where its address stands: "550
// 5.1.1 <", "bob", "@example.com>: user unknown". In a text that differs only in the
// local part, nothing else has to be scanned again. The zero value fits nothing.
type frame struct {
	front, back string      // the text up to "<", and from "@" on
	begins      int32       // where the local part begins in the normalised text
	alone       string      // the text that was scanned last, if nothing was found in its local part
	first, last []match.Hit // the hits in front and in back; offsets of last count from the "@"
}

// framed is scan where there are many recipients.
func (s *scratch) framed(text string) []match.Hit {
	m, f := s.c.table.matcher, &s.frame
	from := len(s.hits)
	if local, ok := f.around(text); ok && s.c.table.standsAlone(local) {
		hits := append(s.hits, f.first...)
		hits = s.inLocal(hits, text, local)
		if f.alone = ""; len(hits)-from == len(f.first) {
			f.alone = text
		}
		at := f.begins + int32(len(local))
		for _, h := range f.last {
			hits = append(hits, match.Hit{Phrase: h.Phrase, Start: h.Start + at, End: h.End + at})
		}
		s.hits = hits[:from]
		return hits[from:]
	}
	hits := m.Scan(s.hits, &s.buf, text)
	s.hits = hits[:from]
	s.reframe(text, hits[from:])
	return hits[from:]
}

// inLocal appends the hits in the local part of a text that the frame fits.
func (s *scratch) inLocal(hits []match.Hit, text, local string) []match.Hit {
	f := &s.frame
	s.inner = s.c.table.matcher.Scan(s.inner[:0], &s.buf, text[len(f.front)-1:len(f.front)+len(local)+1])
	for _, h := range s.inner {
		h.Start, h.End = h.Start+f.begins-1, h.End+f.begins-1
		if h.Start >= f.begins && h.End <= f.begins+int32(len(local)) {
			hits = append(hits, h)
		}
	}
	return hits
}

// around returns the local part in a text. It is not ok if the frame does not fit.
func (f *frame) around(text string) (local string, ok bool) {
	if f.front == "" || !strings.HasPrefix(text, f.front) {
		return "", false
	}
	local, found := strings.CutSuffix(text[len(f.front):], f.back)
	return local, found
}

// reframe makes a frame of a text and its hits, if there is an address in it.
func (s *scratch) reframe(text string, hits []match.Hit) {
	f := &s.frame
	f.front, f.first, f.last, f.alone = "", f.first[:0], f.last[:0], ""
	open := strings.IndexByte(text, '<') + 1
	at := strings.IndexByte(text, '@')
	if open == 0 || at < open || !s.c.table.standsAlone(text[open:at]) {
		return
	}
	f.front, f.back = text[:open], text[at:]
	f.begins = int32(len(s.buf.Fold(f.front)))
	ends := f.begins + int32(at-open)
	for _, h := range hits {
		switch {
		case h.End <= f.begins:
			f.first = append(f.first, h)
		case h.Start >= ends:
			f.last = append(f.last, match.Hit{Phrase: h.Phrase, Start: h.Start - ends, End: h.End - ends})
		}
	}
	if len(f.first)+len(f.last) == len(hits) {
		f.alone = text
	}
}

// forget empties the frame and keeps its memory, but nothing of the message.
func (f *frame) forget() {
	f.front, f.back, f.alone = "", "", ""
	if cap(f.first)+cap(f.last) > maxHits {
		f.first, f.last = nil, nil
	}
}

// standsAlone reports whether no phrase can be found that crosses an end of a local
// part between "<" and "@".
func (t *table) standsAlone(local string) bool {
	if !allPlain(local) {
		return false
	}
	for _, side := range t.sides {
		if containsFold(local, side) {
			return false
		}
	}
	return true
}

// allPlain reports whether a local part has as many bytes when it is normalised.
func allPlain(local string) bool {
	for i := range len(local) {
		if !plain[local[i]] {
			return false
		}
	}
	return local != ""
}

// plain are the bytes of local parts that are normalised to one byte each.
var plain = func() (t [256]bool) {
	for _, c := range []byte("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_+=") {
		t[c] = true
	}
	return t
}()

// sidesOf lists the pieces of local parts in a normalised phrase, in front of "@" or
// after "<". A local part that contains one may be part of an occurrence of the phrase.
func sidesOf(phrase string) (sides []string) {
	for i := range len(phrase) {
		from, to := i, i+1
		switch phrase[i] {
		case '@':
			for to = i; from > 0 && plain[phrase[from-1]]; {
				from--
			}
		case '<':
			for from = to; to < len(phrase) && plain[phrase[to]]; {
				to++
			}
			if to < len(phrase) {
				continue // to be found it would have to go on with "@"
			}
		default:
			continue
		}
		if from < to {
			sides = append(sides, phrase[from:to])
		}
	}
	return sides
}
