// Package match finds which of many phrases occur in a text, all at once.
//
// In go the phrases, once, and then texts; out come hits: which phrase, and
// where. A text is normalised first (Normalise), so that letter case, line
// breaks in mid-sentence, typographic quotes and the "550-5.1.1" in front of
// every line of a long SMTP reply do not hide a phrase. The search is an
// Aho-Corasick automaton in a double array: one step per byte however many
// phrases there are, and no allocation as long as the caller's slices hold.
//
// It knows nothing of mail rules, does no I/O and has no state but the
// automaton, so one Matcher serves any number of goroutines.
package match

import (
	"errors"
	"fmt"
	"slices"
	"unicode/utf8"
)

// Hit is one occurrence of a phrase in a normalised text.
type Hit struct {
	Phrase     int32 // index into the phrases given to New
	Start, End int32 // bytes of the normalised text
}

// Matcher is a compiled set of phrases. The zero value finds nothing.
type Matcher struct {
	nodes   []node
	fails   []int32    // by state: the one to go on with where a byte does not fit
	firsts  []int32    // by state that ends phrases: the first of them in outs
	root    [256]int32 // transitions out of the root: most of any text is read here
	outs    []int32    // phrase lists, each ended by -1
	phrases []phrase
}

// node is one state, small so that many fit into a cache: the byte that leads
// to it, the flags below, and where its children are. The child for byte c is at
// base+c, or with jump at base, if that slot says that c leads to it.
type node uint32

const (
	jump    node = 1 << (iota + 8) // it has one child, at base; or none, and base is 0
	shallow                        // it fails to the root
	ends                           // a phrase ends here

	baseShift = 11
	maxSlots  = 1 << (32 - baseShift)
)

type phrase struct {
	length      int32
	left, right bool // must not touch a letter or digit on that side
}

// errEmpty refuses a phrase that would match everywhere.
var errEmpty = errors.New("empty phrase")

// errTooMany refuses phrases of more than about two million bytes.
var errTooMany = errors.New("too many phrases")

// New compiles phrases. They are normalised like texts. A phrase is found as
// whole words only; a "*" at either end lifts that there ("unzustellbar*"
// finds "Unzustellbarkeit").
//
// A phrase with nothing in it is refused, with its index.
func New(phrases []string) (*Matcher, error) {
	m := &Matcher{phrases: make([]phrase, len(phrases))}
	list := make([]numbered, 0, len(phrases))
	for i, text := range phrases {
		p, norm := parsePhrase(text)
		if len(norm) == 0 {
			return nil, fmt.Errorf("phrase %d %q: %w", i, text, errEmpty)
		}
		m.phrases[i] = p
		list = append(list, numbered{norm, int32(i)})
		if !p.left && norm[0] < utf8.RuneSelf && wordByte(norm[0]) {
			// Where it stands in mid-word, its first letter is not marked.
			inside := slices.Clone(norm)
			inside[0] |= 0x20
			list = append(list, numbered{inside, int32(i)})
		}
	}
	b := newBuilder(list)
	if err := b.pack(m, b.link()); err != nil {
		return nil, err
	}
	return m, nil
}

func parsePhrase(text string) (phrase, []byte) {
	openLeft, openRight := false, false
	if len(text) > 0 && text[0] == '*' {
		openLeft, text = true, text[1:]
	}
	if n := len(text); n > 0 && text[n-1] == '*' {
		openRight, text = true, text[:n-1]
	}
	norm := Normalise(nil, text)
	for len(norm) > 0 && norm[0] == ' ' {
		norm = norm[1:]
	}
	for len(norm) > 0 && norm[len(norm)-1] == ' ' {
		norm = norm[:len(norm)-1]
	}
	if len(norm) == 0 {
		return phrase{}, nil
	}
	return phrase{
		length: int32(len(norm)),
		left:   !openLeft && wordAfter(norm, 0),
		right:  !openRight && wordBefore(norm, len(norm)),
	}, norm
}

// Scan appends the hits of all phrases in norm, a text that Normalise made, to
// dst in the order in which they end.
func (m *Matcher) Scan(dst []Hit, norm []byte) []Hit {
	if len(m.nodes) == 0 {
		return dst
	}
	var state int32
	nodes := m.nodes
	for i := 0; i < len(norm); i++ {
		c := norm[i]
		for state != 0 {
			n := nodes[state]
			next := n >> baseShift
			if n&jump == 0 {
				next += node(c)
			}
			if byte(nodes[next]) == c {
				state = int32(next)
				goto found
			}
			if n&shallow != 0 {
				break
			}
			state = m.fails[state]
		}
		// Most bytes begin no phrase: they are in mid-word.
		for m.root[c] == 0 {
			if i++; i >= len(norm) {
				return dst
			}
			c = norm[i]
		}
		state = m.root[c]
	found:
		if nodes[state]&ends != 0 {
			dst = m.emit(dst, norm, m.firsts[state], i+1)
		}
	}
	return dst
}

func (m *Matcher) emit(dst []Hit, norm []byte, out int32, end int) []Hit {
	for ; m.outs[out] >= 0; out++ {
		id := m.outs[out]
		p := &m.phrases[id]
		start := end - int(p.length)
		if p.left && wordBefore(norm, start) || p.right && wordAfter(norm, end) {
			continue
		}
		dst = append(dst, Hit{Phrase: id, Start: int32(start), End: int32(end)})
	}
	return dst
}
