package classify

import "strings"

// unsealed returns the text of a notice without what gateways and companies put below all
// mail: a signature, that no virus was found, how to report spam, who may read it. The
// words of that are those of refusals, and refuse nothing.
func unsealed(text string) string {
	if strings.HasPrefix(text, "-- \n") {
		return ""
	}
	text, _, _ = strings.Cut(text, "\n-- \n")
	if !hasWords(text, sealParts) {
		return text // as mostly
	}
	if i := sealWords.begin(strings.ReplaceAll(text, "\n", " ")); i >= 0 {
		from := strings.LastIndexByte(text[:i], '\n') + 1
		if findCodes(text[from:i]).code == 0 { // no host says it with its refusal
			return text[:from]
		}
	}
	return text
}

// sealed are the categories of reasons whose words may stand in such lines.
var sealed = map[Category]bool{Virus: true, SpamContent: true, SenderRejected: true, ContentRejected: true, ReputationBlock: true, PolicyOther: true}

// sealParts are what sealWords have in common: they tell in one look that there is none.
var sealParts = []string{"irus", "iren", "вирус", "vír", "spam", "Spam", "AVG", "avg", "canner", "cipient", "mpfänger", "destinat", "ontvanger", "geadresseerde"}

// sealWords are parts of such lines.
var sealWords = newWordSet(
	"virus-free", "virus free", "no virus", "no viruses", "scanned for virus", "checked by avg", "by mailscanner", "by spamassassin", "auf viren geprüft", "auf viren überprüft", "virenfrei", "aucun virus", "sans virus", "exempt de virus", "sin virus", "libre de virus",
	"nessun virus", "privo di virus", "privi di virus", "virusvrij", "virus-vrij", "geen virus", "inga virus", "ingen virus", "wolna od wirusów", "без вирусов", "sem vírus", "livre de vírus",
	"message as spam:", "email as spam:", "to report spam", "report spam", "spam melden", "signaler un spam",
	"not the intended recipient", "nicht der richtige empfänger", "nicht der beabsichtigte empfänger", "pas le destinataire", "no es el destinatario", "non è il destinatario", "não é o destinatário", "niet de bedoelde ontvanger", "niet de geadresseerde",
)
