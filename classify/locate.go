package classify

import (
	"strconv"
	"strings"

	"bounced/dsn"
	"bounced/internal/match"
)

// searchLimit is how far behind the place of a text its words are looked for,
// in bytes.
const searchLimit = 8 << 10

// locate returns the words of a hit as they stand in the message, and where.
// The text of a hit may be an unfolded field or lines joined by spaces, so its
// words are looked for again in the part that it came from.
func (s *scratch) locate(text string, h match.Hit, place *dsn.Place) (matched, where string) {
	part, offset := place.Part, place.Offset
	from, to := match.Span(text, int(h.Start), int(h.End))
	matched = strings.TrimRight(text[from:to], " \t\r\n")
	at := offset + from
	s.spot = spot{h, place, from}
	if part == "" {
		return matched, ""
	}
	if len(s.rep.Parts) > 0 {
		whole := s.rep.Text(part)
		if offset < len(whole) {
			near := whole[offset:min(len(whole), offset+searchLimit)]
			if i, n := indexWords(near, matched); i >= 0 {
				at, matched = offset+i, near[i:i+n]
				s.spot.lag = i
			}
		}
	}
	return matched, s.placeOf(part, at)
}

// spot is where a hit was located: how far behind the place of its text.
type spot struct {
	hit   match.Hit
	place *dsn.Place // of the text
	lag   int
}

// placeOf writes a place as Evidence does.
func (s *scratch) placeOf(part string, at int) string {
	var stack [64]byte
	return string(strconv.AppendInt(append(append(append(stack[:0], s.path...), part...), ':'), int64(at), 10))
}

// indexWords finds words in text, however the white space between them is
// written; it returns where and how long they are there, -1 if they are not.
func indexWords(text, words string) (at, length int) {
	first, _, _ := strings.Cut(words, " ")
	if first == "" {
		return -1, 0
	}
	for from := 0; ; {
		i := strings.Index(text[from:], first)
		if i < 0 {
			return -1, 0
		}
		from += i
		if strings.HasPrefix(text[from:], words) {
			return from, len(words)
		}
		if n := sameWords(text[from:], words); n > 0 {
			return from, n
		}
		from++
	}
}

// sameWords returns how much of text the words take up, 0 if it does not begin
// with them. White space, and what a reply repeats at line ends, may differ.
func sameWords(text, words string) int {
	i := 0
	for j := 0; j < len(words); {
		if blank(words[j]) {
			if i >= len(text) || !blank(text[i]) {
				return 0
			}
			for j < len(words) && blank(words[j]) {
				j++
			}
			for i < len(text) && blank(text[i]) {
				i++
			}
			continue
		}
		if i >= len(text) || text[i] != words[j] {
			return 0
		}
		i++
		j++
	}
	return i
}

func blank(c byte) bool { return c == ' ' || c == '\t' || c == '\r' || c == '\n' }
