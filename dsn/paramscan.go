package dsn

import (
	"slices"
	"strings"
)

// maxParams is how many parameters of a field are looked at, and one more than the
// number of the last piece that is.
const maxParams = 64

// paramScan walks over the parameters of a field: first those that are written
// plainly, then those that are encoded or cut into pieces (RFC 2231). So where a
// parameter is there in both forms and the first one counts, that is the plain one.
type paramScan struct {
	p    *parser
	rest string // what was not looked at yet
	n    int    // how many parameters were

	name, value string

	split  bool // p.pieces has pieces of this field
	joined int  // how many of encodable join has tried
}

// piece is a parameter, or a part of one, that is written as RFC 2231 has it.
type piece struct {
	value   string
	of      uint8 // index into encodable
	number  uint8 // its place (RFC 2231 §3); 0 also if it is the whole value
	encoded bool
}

// encodable are the parameters that anyone reads.
var encodable = [...]string{"boundary", "charset", "name", "filename", "report-type"}

// next goes to the next parameter, and reports whether there is one. Text that is not
// a parameter has an empty name.
func (s *paramScan) next() bool {
	for s.rest != "" && s.n < maxParams {
		s.n++
		s.name, s.value, s.rest = nextParam(s.rest)
		if strings.IndexByte(s.value, '\n') >= 0 {
			s.value = s.p.arena.unfold(s.value)
		}
		// The name of a piece ends in a star or in a number.
		if s.name == "" || s.name[len(s.name)-1] != '*' && !isDigit(s.name[len(s.name)-1]) || !s.keep() {
			return true
		}
	}
	return s.split && s.join()
}

// keep keeps the current parameter for later if it is a piece of one that is read,
// and reports whether it is.
func (s *paramScan) keep() bool {
	star := strings.IndexByte(s.name, '*')
	if star < 0 {
		return false
	}
	of := slices.IndexFunc(encodable[:], func(name string) bool { return is(s.name[:star], name) })
	encoded := s.name[len(s.name)-1] == '*'
	number, ok := sectionNumber(strings.TrimSuffix(s.name[star+1:], "*"))
	if of < 0 || !ok {
		return false
	}
	if !s.split {
		s.p.pieces, s.split = s.p.pieces[:0], true
	}
	s.p.pieces = append(s.p.pieces, piece{s.value, uint8(of), number, encoded})
	return true
}

// sectionNumber reads the number of a piece.
func sectionNumber(s string) (n uint8, ok bool) {
	if len(s) > 2 {
		return 0, false
	}
	for i := range len(s) {
		if !isDigit(s[i]) {
			return 0, false
		}
		n = 10*n + s[i] - '0'
	}
	return n, n < maxParams
}

// join goes to the next parameter that is made of pieces, and reports whether there
// is one.
func (s *paramScan) join() bool {
	for s.joined < len(encodable) {
		of := s.joined
		s.joined++
		if value, ok := s.p.join(uint8(of)); ok {
			s.name, s.value = encodable[of], value
			return true
		}
	}
	return false
}

// join puts the pieces together that belong to encodable[of], and reports whether
// there are any. Of pieces with the same number the first counts; gaps are closed.
func (p *parser) join(of uint8) (value string, ok bool) {
	var places [maxParams]uint8 // where in p.pieces they are, by number, counted from 1
	end, size := 0, 0
	for i := range p.pieces {
		if piece := &p.pieces[i]; piece.of == of && places[piece.number] == 0 {
			places[piece.number] = uint8(i + 1)
			end = max(end, int(piece.number)+1)
			size += len(piece.value)
		}
	}
	if end == 0 {
		return "", false
	}
	start := p.arena.extend(len(p.arena.b), size)
	octets, charset := p.arena.b, ""
	first := true
	for _, place := range places[:end] {
		if place == 0 {
			continue
		}
		piece := p.pieces[place-1]
		switch {
		case !piece.encoded:
			octets = append(octets, piece.value...)
		case first:
			charset, piece.value = cutLabel(piece.value)
			fallthrough
		default:
			octets = appendUnescaped(octets, piece.value)
		}
		first = false
	}
	p.arena.b = octets
	return toUTF8(text(octets[start:]), charset), true
}

// cutLabel takes the charset and the language off an encoded value (RFC 2231 §4).
// Some programs leave both out, with their quotes.
func cutLabel(v string) (charset, rest string) {
	charset, rest, _ = strings.Cut(v, "'")
	if _, rest, ok := strings.Cut(rest, "'"); ok {
		return charset, rest
	}
	return "", v
}

// appendUnescaped appends a value with its escapes decoded: "%41" is "A".
func appendUnescaped(b []byte, v string) []byte {
	for i := 0; i < len(v); i++ {
		if v[i] == '%' && i+2 < len(v) {
			if c := hexValues[v[i+1]]<<4 | hexValues[v[i+2]]; c < 256 {
				b = append(b, byte(c))
				i += 2
				continue
			}
		}
		b = append(b, v[i])
	}
	return b
}
