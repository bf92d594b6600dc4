// Package match finds which of many phrases occur in a text, all at once.
//
// In go the phrases, once, and then texts; out come hits: which phrase, and
// where. A text is normalised first, so that letter case, line breaks in
// mid-sentence, typographic quotes and the "550-5.1.1" in front of every line
// of a long SMTP reply do not hide a phrase.
//
// A phrase is found by the start of one of its words: a scan only looks where
// words start, which normalising finds on the way, and asks a small filter about
// the next eight bytes there. What the filter lets pass is compared with the
// phrases that have these bytes at such a place; build.go picks places that few
// phrases share. So the cost stays linear in the text, whatever it says and however
// many the phrases, and nothing is allocated once the caller's Buffer is large enough.
//
// It knows nothing of mail rules, does no I/O and has no state but the compiled
// phrases, so one Matcher serves any number of goroutines.
package match

import (
	"bytes"
	"encoding/binary"
	"math/bits"
	"slices"
	"unicode"
	"unicode/utf8"
)

// Hit is one occurrence of a phrase in a text. Its offsets count bytes of the
// normalised text; Span turns them into those of the text itself.
type Hit struct {
	Phrase     int32 // index into the phrases given to New
	Start, End int32
}

// Buffer is the working memory of scans, one at a time. The zero value is ready.
type Buffer struct {
	norm       []byte // the normalised text, and room after it
	places     []byte // offsets into it, 32 bits each
	candidates [batch + 1]candidate
	inside     []Hit // those of scanInside
}

// Fold returns the normalised text, which is what phrases are compared with. It is
// valid until the Buffer is used again.
func (b *Buffer) Fold(text string) []byte {
	n, _ := b.fold(text)
	return b.norm[:n]
}

// batch is how many places are filtered before those that pass are compared.
const batch = 256

// candidate is a place that some filter lets pass: its offset, and in the lowest
// bits which filters do.
type candidate uint64

// Matcher is a compiled set of phrases. The zero value finds nothing.
type Matcher struct {
	// The filters: hashes of what the phrases have at their places.
	eight [2048]uint64 // eight bytes at the start of a word; a bit for each hash
	four  [4096]uint8  // four bytes there, for phrases with fewer than eight left
	two   [1024]uint8  // two bytes there, likewise
	three [4096]uint8  // three bytes anywhere, for phrases that begin inside words

	tables   [kinds]table
	text     string   // of all phrases
	anywhere []phrase // those without a place of their own, each looked for by itself
}

type phrase struct {
	id          int32
	text        string // normalised
	left, right bool   // must not touch a letter or digit on that side
	apart       bool   // must not be within an address
}

// The filters that a place passes, as bits of a candidate, and their tables.
const (
	byEight = iota
	byFour
	byTwo
	byThree
	kinds

	kindBits = 4
)

// widths says how many bytes the tables hash.
var widths = [kinds]int{8, 4, 2, 3}

// table holds the phrases that one filter is for, by hash.
type table struct {
	up, down uint8   // shifts: up leaves the bytes to be hashed of a word, down makes a bucket of the hash
	behind   bool    // keys hold the second eight bytes at a place, not the first
	buckets  []int32 // where each bucket begins in keys and entries; the next one's beginning is its end
	keys     []key
	entries  []entry
}

// key tells apart most of the phrases that share a bucket: it has the eight bytes
// at the place, or the next eight, as far as the phrase goes.
type key struct{ value, mask uint64 }

// entry is a phrase, and the place in it by which it is found.
type entry struct {
	head, mask  uint64 // the eight bytes from that place on, and which of them are the phrase's
	phrase      int32
	text        int32  // where in Matcher.text it begins
	at, size    uint16 // offset of the place in the phrase, and the phrase's length
	whole       bool   // head and key are all of the phrase
	left, right bool   // must not touch a letter or digit on that side
	apart       bool   // must not be within an address
}

// spin is what words are multiplied by to hash them; the top bits of the product
// are the best mixed.
const spin = 0x9e3779b97f4a7c15

// Scan appends the hits of all phrases in text to dst, in the order in which they
// end, the longer first.
func (m *Matcher) Scan(dst []Hit, b *Buffer, text string) []Hit {
	if len(m.tables[byEight].buckets) == 0 {
		return dst
	}
	n, places := b.fold(text)
	padded := b.norm[:n+pad]
	hits := dst[len(dst):] // while dst has room, they are written where they belong
	for list := b.places[:places]; len(list) > 0; {
		now := min(len(list), batch*placeSize)
		found := m.filter(&b.candidates, padded, list[:now])
		hits = m.compare(hits, padded, b.candidates[:found])
		list = list[now:]
	}
	if b.inside = m.scanInside(b.inside[:0], padded); len(b.inside) > 0 {
		hits = append(hits, b.inside...)
		slices.SortFunc(hits, order)
	}
	return append(dst, hits...)
}

// filter lists the places where a phrase may be, and returns how many. It has no
// branches, because no processor could predict which places pass.
func (m *Matcher) filter(list *[batch + 1]candidate, padded, places []byte) int {
	found := uint(0)
	for i := 0; i+placeSize <= len(places) && found < batch; i += placeSize {
		p := int(binary.LittleEndian.Uint32(places[i : i+placeSize : i+placeSize]))
		x := word(padded, p)
		h := x * spin
		passed := uint(m.eight[h>>53]>>(h>>47&63)&1) | uint(m.four[x<<32*spin>>52]) | uint(m.two[x<<48*spin>>54])
		list[found] = candidate(uint(p)<<kindBits | passed)
		found += (passed + 7) >> 3
	}
	return int(found)
}

// word reads eight bytes.
func word(b []byte, i int) uint64 { return binary.LittleEndian.Uint64(b[i : i+8 : i+8]) }

// scanInside finds the phrases that have no place of their own, because they begin
// inside words or hold no word. The longer ones cover, wherever they stand, an offset
// that is a multiple of eight; for the others the whole text is searched.
func (m *Matcher) scanInside(hits []Hit, padded []byte) []Hit {
	n := len(padded) - pad
	if len(m.tables[byThree].entries) > 0 {
		for rest := padded; len(rest) > pad; rest = rest[8:] {
			x := binary.LittleEndian.Uint64(rest)
			if m.three[x<<40*spin>>52] != 0 {
				p := n - (len(rest) - pad)
				hits = m.compare(hits, padded, []candidate{candidate(p<<kindBits | 1<<byThree)})
			}
		}
	}
	norm := padded[:n]
	for _, p := range m.anywhere {
		for from := 0; ; from++ {
			i := bytes.Index(norm[from:], []byte(p.text))
			if i < 0 {
				break
			}
			from += i
			if end := from + len(p.text); !(p.left && wordBefore(norm, from)) && !(p.right && wordAfter(norm, end)) && !(p.apart && inAddress(norm, from, end)) {
				hits = append(hits, Hit{p.id, int32(from), int32(end)})
			}
		}
	}
	return hits
}

// compare appends the hits at the candidates.
func (m *Matcher) compare(hits []Hit, padded []byte, list []candidate) []Hit {
	for _, c := range list {
		p := int(c >> kindBits)
		head, tail := word(padded, p), word(padded, p+8)
		for by := uint(c) & (1<<kindBits - 1); by != 0; by &= by - 1 {
			t := &m.tables[bits.TrailingZeros(by)&(kinds-1)]
			h := head << (t.up & 63) * spin >> (t.down & 63)
			x := head
			if t.behind {
				x = tail
			}
			from := t.buckets[h]
			keys := t.keys[from:t.buckets[h+1]]
			for i := range keys {
				if k := &keys[i]; (x^k.value)&k.mask == 0 {
					hits = m.confirm(hits, &t.entries[int(from)+i], padded, p)
				}
			}
		}
	}
	return hits
}

// confirm appends a phrase whose key fits at p, if all of it is there.
func (m *Matcher) confirm(hits []Hit, e *entry, padded []byte, p int) []Hit {
	start := p - int(e.at)
	end := start + int(e.size)
	if (word(padded, p)^e.head)&e.mask != 0 || start < 0 || end > len(padded)-pad {
		return hits
	}
	if !e.whole && string(padded[start:end]) != m.text[e.text:int(e.text)+int(e.size)] {
		return hits
	}
	if k := edges[padded[end]]; e.right && k != 0 && (k == edgeWord || wordAfter(padded[:len(padded)-pad], end)) {
		return hits
	}
	if e.left && start > 0 {
		if k := edges[padded[start-1]]; k != 0 && (k == edgeWord || wordBefore(padded, start)) {
			return hits
		}
	}
	if e.apart && inAddress(padded[:len(padded)-pad], start, end) {
		return hits
	}
	hits = append(hits, Hit{e.phrase, int32(start), int32(end)})
	if last := len(hits) - 1; last > 0 && hits[last-1].End >= int32(end) {
		settle(hits)
	}
	return hits
}

// What a byte next to a phrase tells about the character it is part of.
const (
	edgeWord    = iota + 1 // a letter or digit
	edgeUnclear            // not ASCII
)

var edges = func() (t [256]uint8) {
	for c := range t {
		if c >= utf8.RuneSelf {
			t[c] = edgeUnclear
		} else if wordByte(byte(c)) {
			t[c] = edgeWord
		}
	}
	return t
}()

// inAddress reports whether norm[start:end] is part of an address, that is, nothing
// that ends one stands between it and an "@", or part of the name of a host.
func inAddress(norm []byte, start, end int) bool {
	if (start > 0 && hostPart[norm[start-1]] || end < len(norm) && hostPart[norm[end]]) && inHost(norm, start, end) {
		return true
	}
	for i := end; i < min(len(norm), end+maxAtom) && !endsAtom[norm[i]]; i++ {
		if norm[i] == '@' {
			return true
		}
	}
	for i := start - 1; i >= max(0, start-maxAtom) && !endsAtom[norm[i]]; i-- {
		if norm[i] == '@' {
			return true
		}
	}
	return false
}

// hostPart are the bytes that join a word to the rest of a host's name.
var hostPart = [256]bool{'.': true, '-': true}

// inHost reports whether a word is a label of a name with two dots in it, or a part of
// one: "spam.example.net", "mx-virus.example.net".
func inHost(norm []byte, start, end int) bool {
	from, to := max(0, start-maxAtom), min(len(norm), end+maxAtom)
	for start > from && (wordByte(norm[start-1]) || hostPart[norm[start-1]]) {
		start--
	}
	for end < to && (wordByte(norm[end]) || hostPart[norm[end]]) {
		end++
	}
	name := bytes.Trim(norm[start:end], ".-")
	dot := bytes.LastIndexByte(name, '.')
	if len(name)-dot < 3 || bytes.Count(name, []byte{'.'}) < 2 || bytes.Contains(name, []byte("..")) {
		return false // "W32/Kryptik.virus" is none
	}
	for _, c := range name[dot+1:] {
		if digit(c) {
			return false
		}
	}
	return true
}

// maxAtom bounds how far from a phrase the "@" is looked for, in bytes: local
// parts have no more (RFC 5321 §4.5.3.1.1), and few domains do.
const maxAtom = 64

// endsAtom are the specials of RFC 5322 §3.2.3 that do not stand in an address
// as it is commonly written, and the space.
var endsAtom = func() (t [256]bool) {
	for _, c := range []byte(" ()<>[]:;,\\\"") {
		t[c] = true
	}
	return t
}()

// settle moves the last of the hits to where it belongs, as a rule one place ahead.
func settle(hits []Hit) {
	for i := len(hits) - 1; i > 0 && order(hits[i], hits[i-1]) < 0; i-- {
		hits[i-1], hits[i] = hits[i], hits[i-1]
	}
}

func order(a, b Hit) int {
	if a.End != b.End {
		return int(a.End - b.End)
	}
	if a.Start != b.Start {
		return int(a.Start - b.Start)
	}
	return int(a.Phrase - b.Phrase)
}

// wordBefore reports whether a letter or digit ends at norm[i].
func wordBefore(norm []byte, i int) bool {
	if i <= 0 {
		return false
	}
	if c := norm[i-1]; c < utf8.RuneSelf {
		return wordByte(c)
	}
	r, _ := utf8.DecodeLastRune(norm[:i])
	return wordRune(r)
}

// wordAfter reports whether a letter or digit begins at norm[i].
func wordAfter(norm []byte, i int) bool {
	if i >= len(norm) {
		return false
	}
	if c := norm[i]; c < utf8.RuneSelf {
		return wordByte(c)
	}
	r, _ := utf8.DecodeRune(norm[i:])
	return wordRune(r)
}

// wordByte reports whether c is a letter or digit of normalised ASCII.
func wordByte(c byte) bool { return c >= 'a' && c <= 'z' || digit(c) }

// wordRune reports whether r is a letter of a script that puts spaces between
// words. In the others (from Hebrew on) a phrase may stand anywhere.
func wordRune(r rune) bool { return r < 0x0590 && unicode.IsLetter(r) }
