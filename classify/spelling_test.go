package classify_test

import (
	"testing"

	"bounced/classify"
)

// TestSpellings judges replies of servers that have nothing but ASCII, or an
// older character set, for words that the table has with their accents.
func TestSpellings(t *testing.T) {
	for text, want := range map[string]classify.Category{
		"Boite aux lettres saturee":              classify.MailboxFull,
		"La boîte aux lettres est saturée":       classify.MailboxFull,
		"Ungueltiger Empfaenger":                 classify.MailboxUnknown,
		"Ungultiger Empfanger":                   classify.MailboxUnknown,
		"Skrzynka jest przepelniona":             classify.MailboxFull,
		"Căsuţa poştală este plină":              classify.MailboxFull,
		"Kullanici yok: boyle bir kullanici yok": classify.MailboxUnknown,
		"Postkassen er fuld":                     classify.MailboxFull,
		"Tuntematon kayttaja":                    classify.MailboxUnknown,
		"Не найден: учетная запись не найдена": classify.MailboxUnknown,
	} {
		o := classify.Default().JudgeRefusal(classify.Refusal{Text: text})
		if o.Category != want {
			t.Errorf("%s: %s by %s, want %s", text, o.Category, o.Evidence.Rule, want)
		}
	}
}
