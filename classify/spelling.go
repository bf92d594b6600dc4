package classify

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// spellings returns a row's phrases, and how servers write them that have
// nothing but ASCII at hand: "boîte pleine" as "boite pleine", "über" as "uber"
// and "ueber".
func spellings(phrases []string) []string {
	all := phrases
	for _, p := range phrases {
		for _, other := range [...]string{withoutAccents(p), withDigraphs(p), withCedillas(p)} {
			if other != p && !slices.Contains(all, other) {
				all = append(slices.Clip(all), other)
			}
		}
	}
	return all
}

// withDigraphs writes umlauts and their like as two letters.
func withDigraphs(s string) string {
	return withoutAccents(umlauts.Replace(s))
}

var umlauts = strings.NewReplacer("ä", "ae", "ö", "oe", "ü", "ue", "ß", "ss", "ø", "oe", "æ", "ae", "å", "aa")

// withCedillas writes Romanian as it was written before Unicode had its letters.
func withCedillas(s string) string { return cedillas.Replace(s) }

var cedillas = strings.NewReplacer("ș", "ş", "ț", "ţ")

// strokes are letters that Unicode does not take apart.
var strokes = strings.NewReplacer("ß", "ss", "ø", "o", "æ", "ae", "œ", "oe", "ł", "l", "đ", "d", "ı", "i", "ё", "е")

// withoutAccents takes the accents off Latin and Greek letters. Those of other
// scripts make other letters.
func withoutAccents(s string) string {
	var b strings.Builder
	for _, r := range strokes.Replace(s) {
		parts := []rune(norm.NFD.String(string(r)))
		if len(parts) > 1 && (unicode.Is(unicode.Latin, parts[0]) || unicode.Is(unicode.Greek, parts[0])) {
			r = parts[0]
		}
		b.WriteRune(r)
	}
	return b.String()
}
