package classify

import (
	"math/bits"
	"strings"
)

// wordSet is a list of up to 64 words, to be looked for all at once, in any letter case
// and wherever they stand. No word is a single byte.
type wordSet struct {
	words []string

	// By a byte of a text, which of the words may begin with it, and which may have it
	// second: a bit each. Hardly any word passes both.
	first, second [256]uint64
}

func newWordSet(words ...string) *wordSet {
	if len(words) > 64 {
		panic("classify: a word set of more than 64 words: " + words[0])
	}
	w := &wordSet{words: words}
	for i, word := range words {
		for _, form := range [...]string{strings.ToLower(word), strings.ToUpper(word)} {
			w.first[form[0]] |= 1 << i
			w.second[form[1]] |= 1 << i
		}
	}
	return w
}

// in reports whether one of the words stands in a text.
func (w *wordSet) in(text string) bool {
	return w.begin(text) >= 0
}

// begin returns where the first of them begins in a text, -1 if none is there.
func (w *wordSet) begin(text string) int {
	for i := 0; i+1 < len(text); i++ {
		if may := w.first[text[i]] & w.second[text[i+1]]; may != 0 && w.at(text[i:], may) > 0 {
			return i
		}
	}
	return -1
}

// leads reports whether a text begins with one of the words.
func (w *wordSet) leads(text string) bool {
	return len(text) > 1 && w.at(text, w.first[text[0]]&w.second[text[1]]) > 0
}

// last returns where the last of them ends in a text, -1 if none is there.
func (w *wordSet) last(text string) int {
	for i := len(text) - 2; i >= 0; i-- {
		if may := w.first[text[i]] & w.second[text[i+1]]; may != 0 {
			if n := w.at(text[i:], may); n > 0 {
				return i + n
			}
		}
	}
	return -1
}

// at returns how long the word is that a text begins with, 0 if it is none of those
// whose bits are in may.
func (w *wordSet) at(text string, may uint64) int {
	for ; may != 0; may &= may - 1 {
		word := w.words[bits.TrailingZeros64(may)]
		if len(text) >= len(word) && strings.EqualFold(text[:len(word)], word) {
			return len(word)
		}
	}
	return 0
}
