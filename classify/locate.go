package classify

import (
	"strconv"
	"strings"

	"bounced/dsn"
	"bounced/internal/match"
)

// searchLimit is how far after the place of a text its words are looked for, in bytes.
const searchLimit = 8 << 10

// locate returns the words of a hit as they stand in the message, and where they do, as
// Evidence writes it. What was scanned may be an unfolded field or lines joined by
// spaces, so the words are looked for again in the part. It also sets s.spot.
func (s *scratch) locate(sd *said, h match.Hit) (matched, where string) {
	place := sd.place
	part, offset := place.Part, max(0, place.Offset-sd.lead)
	text, from, to := sd.span(h)
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

// spot is where a hit was located.
type spot struct {
	hit   match.Hit
	place *dsn.Place // of the text that was scanned
	lag   int        // how many bytes after that place the words stand
}

// placeOf writes a place as in Evidence.Where. Where there are many targets, many places
// share a block of memory.
func (s *scratch) placeOf(part string, at int) string {
	var stack [64]byte
	place := strconv.AppendInt(append(append(append(stack[:0], s.path...), part...), ':'), int64(at), 10)
	if b := &s.places; b.Cap()-b.Len() < len(place) {
		b.Reset()
		b.Grow(max(len(place), min(len(place)*len(s.targets), placesBlock)))
	}
	from := s.places.Len()
	s.places.Write(place)
	return s.places.String()[from:]
}

// placesBlock is how many bytes of places may share a block.
const placesBlock = 4 << 10

// indexWords finds words in text, whatever white space stands between them there. It
// returns where they are and how many bytes they take up, or -1 and 0.
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

// sameWords returns how many bytes of text the words take up, 0 if it does not begin
// with them. White space between them may differ.
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
