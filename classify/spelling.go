package classify

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// spellings returns a row's phrases, and how they are written by servers that have only
// ASCII or an older character set: "boîte pleine" as "boite pleine", "über" as "uber"
// and "ueber".
func spellings(phrases []string) []string {
	all := phrases
	for _, p := range phrases {
		if !strings.ContainsFunc(p, accented) {
			continue
		}
		for _, other := range [...]string{withoutAccents(p), withoutAccents(digraphs.Replace(p)), cedillas.Replace(p)} {
			if !slices.Contains(all, other) && !slices.ContainsFunc(strings.FieldsFunc(other, gapOrStar), tooShort) {
				all = append(slices.Clip(all), other)
			}
		}
	}
	return all
}

// accented reports whether r may be a letter that can be written without its accent:
// those of the Latin and Greek scripts, and one Russian letter.
func accented(r rune) bool {
	return r >= 'À' && r < 'Ѐ' || r == 'ё' || r >= 'Ḁ' && r < '\u2000'
}

// gapOrStar reports whether r separates the pieces of a phrase.
func gapOrStar(r rune) bool { return r == '…' || r == '*' }

// tooShort reports whether a piece of a phrase could mean anything without its accents:
// Turkish "aş", to exceed, would be "as".
func tooShort(piece string) bool { return len(strings.TrimSpace(piece)) < 4 }

// digraphs are letters that are written as two.
var digraphs = strings.NewReplacer("ä", "ae", "ö", "oe", "ü", "ue", "ß", "ss", "ø", "oe", "æ", "ae", "å", "aa")

// cedillas replace Romanian letters as was usual before Unicode had them.
var cedillas = strings.NewReplacer("ș", "ş", "ț", "ţ")

// strokes are accented letters that Unicode does not decompose.
var strokes = strings.NewReplacer("ß", "ss", "ø", "o", "æ", "ae", "œ", "oe", "ł", "l", "đ", "d", "ı", "i", "ё", "е")

// withoutAccents takes the accents off Latin and Greek letters. Those of other
// scripts make other letters.
func withoutAccents(s string) string {
	var base rune
	plain := strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) && unicode.In(base, unicode.Latin, unicode.Greek) {
			return -1
		}
		base = r
		return r
	}, norm.NFD.String(strokes.Replace(s)))
	return norm.NFC.String(plain)
}
