package classify

import (
	"math/bits"
	"strings"
)

// wordSet is a list of up to 64 words, to be looked for all at once, in any letter case
// and wherever they stand.
type wordSet struct {
	words []string
	first [256]uint64 // by a byte of a text, which of the words may begin with it: a bit each
}

func newWordSet(words ...string) *wordSet {
	w := &wordSet{words: words}
	for i, word := range words {
		w.first[strings.ToLower(word)[0]] |= 1 << i
		w.first[strings.ToUpper(word)[0]] |= 1 << i
	}
	return w
}

// in reports whether one of the words stands in a text.
func (w *wordSet) in(text string) bool {
	for i := range len(text) {
		if w.at(text, i) > 0 {
			return true
		}
	}
	return false
}

// last returns where the last of them ends in a text, -1 if none is there.
func (w *wordSet) last(text string) int {
	for i := len(text) - 1; i >= 0; i-- {
		if n := w.at(text, i); n > 0 {
			return i + n
		}
	}
	return -1
}

// at returns how long the word is that stands at text[i], 0 if it is none of them.
func (w *wordSet) at(text string, i int) int {
	for may := w.first[text[i]]; may != 0; may &= may - 1 {
		word := w.words[bits.TrailingZeros64(may)]
		if len(text)-i >= len(word) && strings.EqualFold(text[i:i+len(word)], word) {
			return len(word)
		}
	}
	return 0
}
