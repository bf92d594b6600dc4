package match

import (
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"math/bits"
	"slices"
	"strings"
	"unicode/utf8"
)

// errEmpty refuses a phrase that would match everywhere.
var errEmpty = errors.New("empty phrase")

// New compiles phrases. They are normalised like texts. A phrase is found as
// whole words only; a "*" at either end lifts that there ("unzustellbar*"
// finds "Unzustellbarkeit"). Apart restricts a phrase further.
//
// A phrase that is empty when normalised is an error, which tells its index.
func New(phrases []string) (*Matcher, error) {
	b := builder{Matcher: &Matcher{}, common: map[uint64]int{}}
	list := make([]phrase, len(phrases))
	var buf Buffer
	for i, text := range phrases {
		text, apart := strings.CutPrefix(text, apartMark)
		text, openLeft, openRight := cutStars(text)
		n, _ := buf.fold(text)
		p := strings.Trim(string(buf.norm[:n]), " ")
		if p == "" {
			return nil, fmt.Errorf("phrase %d %q: %w", i, phrases[i], errEmpty)
		}
		list[i] = phrase{
			id: int32(i), text: p,
			left:  !openLeft && wordAfter([]byte(p), 0),
			right: !openRight && wordBefore([]byte(p), len(p)),
			apart: apart,
		}
		list[i].places(func(at int) {
			if len(p)-at >= 8 {
				b.common[window(p, at)]++
			}
		})
	}
	for i := range list {
		b.add(&list[i])
	}
	b.finish()
	return b.Matcher, nil
}

// Apart returns a phrase for New that is not found within an address: "relay",
// but not that of "relay@example.net".
func Apart(phrase string) string { return apartMark + phrase }

// apartMark cannot begin a phrase: it would be a space.
const apartMark = "\x00"

// window reads the eight bytes of a phrase at an offset; those past its end are zero.
func window(text string, at int) uint64 {
	var buf [8]byte
	copy(buf[:], text[at:])
	return binary.LittleEndian.Uint64(buf[:])
}

// cutStars takes the "*" off either end of a phrase.
func cutStars(text string) (_ string, openLeft, openRight bool) {
	text, openLeft = strings.CutPrefix(text, "*")
	text, openRight = strings.CutSuffix(text, "*")
	return text, openLeft, openRight
}

// places calls do for each offset in a phrase that a scan is sure to look at,
// wherever in a text the phrase stands: the starts of words, and of characters of
// several bytes.
func (p *phrase) places(do func(at int)) {
	for i := range len(p.text) {
		switch c := p.text[i]; {
		case c >= utf8.RuneSelf:
			if utf8.RuneStart(c) {
				do(i)
			}
		case wordByte(c):
			if i == 0 && p.left || i > 0 && !wordByte(p.text[i-1]) {
				do(i)
			}
		}
	}
}

// builder fills the filters and the table of a Matcher.
type builder struct {
	*Matcher
	common map[uint64]int // how often these eight bytes stand at a place, over all phrases
	placed [kinds][]placed
	text   strings.Builder
}

// placed is an entry on its way into a table.
type placed struct {
	hash, bucket uint64
	key          key
	entry        entry
}

// crowd is how many phrases may share the eight bytes at the place by which they
// are found before another place is worth looking for.
const crowd = 8

// add chooses the place by which a phrase is found: the first one whose eight
// bytes few phrases share, or else the best there is. Otherwise each "message " in
// a text would be compared with the hundred phrases that begin so.
func (b *builder) add(p *phrase) {
	best, width, shared := -1, 0, 0
	p.places(func(at int) {
		have, n := min(len(p.text)-at, 8), 0
		switch {
		case have == 8:
			n = max(b.common[window(p.text, at)], crowd)
		case have >= 4:
			have = 4
		case have >= 2:
			have = 2
		default:
			return
		}
		if have > width || have == width && n < shared {
			best, width, shared = at, have, n
		}
	})
	switch {
	case len(p.text) > 1<<16-1: // more than entry.size can say
		b.anywhere = append(b.anywhere, *p)
	case width == 8:
		h := b.put(byEight, p, best)
		b.eight[h>>53] |= 1 << (h >> 47 & 63)
	case width == 4:
		b.four[b.put(byFour, p, best)>>52] = 1 << byFour
	case width == 2:
		b.two[b.put(byTwo, p, best)>>54] = 1 << byTwo
	case len(p.text) >= 8+widths[byThree]-1:
		// Wherever the phrase stands, one of these offsets is a multiple of eight there.
		for at := range 8 {
			b.three[b.put(byThree, p, at)>>52] = 1
		}
	default:
		b.anywhere = append(b.anywhere, *p)
	}
}

// put enters a phrase into the table of a kind by the bytes at one of its places,
// and returns their hash.
func (b *builder) put(kind int, p *phrase, at int) uint64 {
	head, left := window(p.text, at), len(p.text)-at
	k := key{head, mask(left)}
	if kind == byEight {
		k = key{window(p.text, min(at+8, len(p.text))), mask(left - 8)}
	}
	h := head << (64 - 8*widths[kind]) * spin
	b.placed[kind] = append(b.placed[kind], placed{hash: h, key: k, entry: entry{
		head: head, mask: mask(left), phrase: p.id, text: int32(b.text.Len()), at: uint16(at), size: uint16(len(p.text)),
		whole: at == 0 && (left <= 8 || kind == byEight && left <= 16), left: p.left, right: p.right, apart: p.apart,
	}})
	b.text.WriteString(p.text)
	return h
}

// mask keeps the first n bytes of a word.
func mask(n int) uint64 { return 1<<(8*min(max(n, 0), 8)) - 1 }

// finish makes tables of what was put, with about twice as many buckets as
// phrases.
func (b *builder) finish() {
	b.Matcher.text = b.text.String()
	for kind, list := range b.placed {
		t := &b.tables[kind]
		t.up, t.behind = uint8(64-8*widths[kind]), kind == byEight
		size := bits.Len(uint(2 * len(list)))
		t.down = uint8(64 - size)
		for i := range list {
			list[i].bucket = list[i].hash >> t.down
		}
		slices.SortStableFunc(list, func(x, y placed) int { return cmp.Compare(x.bucket, y.bucket) })
		t.buckets = make([]int32, 1<<size+1)
		t.keys, t.entries = make([]key, len(list)), make([]entry, len(list))
		for i, p := range list {
			t.buckets[p.bucket+1] = int32(i + 1)
			t.keys[i], t.entries[i] = p.key, p.entry
		}
		for i := 1; i < len(t.buckets); i++ {
			t.buckets[i] = max(t.buckets[i], t.buckets[i-1])
		}
	}
}
