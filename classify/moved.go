package classify

import (
	"slices"
	"strings"

	"bounced/dsn"
)

// movedTo reports whether the line above an address, or the label in front of it, says
// that somebody is to be found there now, or may be meant: "The recipient has moved to a
// new address:", "Did you mean:".
func (s *scratch) movedTo(m *dsn.Mention) bool {
	above := s.textAbove(m)
	for above != "" && opensAddress(above[len(above)-1]) {
		above = above[:len(above)-1]
	}
	if !strings.HasSuffix(above, ":") && !strings.HasSuffix(above, "?") {
		return false
	}
	return hasAny(above[strings.LastIndexByte(above, '\n')+1:], newAddress)
}

// succeeds reports whether the words in front of an address, in its sentence or on the
// line above, say that somebody is to be written to there from now on: "my address has
// changed to", "please use". Nobody was refused there, unless the words behind it say so.
func (s *scratch) succeeds(m *dsn.Mention) bool {
	line := lineOf(m.Line)
	before, behind, ok := strings.Cut(line, m.Address)
	if !ok {
		return false
	}
	if strings.Trim(before, "<\"' ") == "" {
		if before = s.lineAbove(m); before == "" {
			return false
		}
	}
	if !leadsOn(before) {
		return false
	}
	behind, _, _ = strings.Cut(behind, ". ")
	return !s.saysFailure(behind)
}

// lineAbove returns the line above the one of an address, up to two lines further up,
// "" if there is none.
func (s *scratch) lineAbove(m *dsn.Mention) string {
	above := s.textAbove(m)
	above = above[:strings.LastIndexByte(above, '\n')+1]
	if line := strings.TrimRight(above, " \t\r\n"); strings.Count(above[len(line):], "\n") <= 2 {
		return line[strings.LastIndexByte(line, '\n')+1:]
	}
	return ""
}

// textAbove returns the text in front of an address in its part, as much as is read.
func (s *scratch) textAbove(m *dsn.Mention) string {
	text := s.rep.Text(m.Place.Part)
	if m.Place.Offset > len(text) {
		return ""
	}
	return text[max(0, m.Place.Offset-lineLimit):m.Place.Offset]
}

// leadsOn reports whether the end of a text says where to write to from now on.
func leadsOn(text string) bool {
	text = clause(strings.TrimRight(text, "<\"' \t"))
	near := text[max(0, len(text)-2*successorGap):]
	end := successorWords.last(near)
	if end >= 0 && len(near)-end <= successorGap && !recipientWords.in(near[end:]) && !lookWords.in(near[end:]) {
		return true
	}
	text = strings.TrimSpace(strings.TrimRight(text, ":："))
	return isAny(text, orders) || asks(text) || slices.ContainsFunc(successorEnds, func(words string) bool { return hasSuffixFold(text, words) })
}

// successorGap is how much may stand between such words and the address, in bytes.
const successorGap = 32

// successorEnds are words right in front of an address that is the new one of somebody,
// or of somebody else.
var successorEnds = []string{
	"changed to", "changed into", "moved to", "now uses", "uses now", "is now", "replaced by", "replaced with", "reach me at", "reach us at", "please use", "please mail", "can be reached at", "can be reached under", "should be sent to", "should now be sent to", "write me at", "write to me at", "e-mail me at", "email me at",
	"d'utiliser", "utilisez", "utilice", "utilize", "utilizzate", "utilizzare", "verwenden sie", "nutzen sie", "gebruik", "używaj", "używać", "используйте", "kullanın", "använd",
	"geändert in", "geändert auf", "gewijzigd in", "gewijzigd naar", "bitte an", "écrire à", "ändrats till", "ændret til", "endret til",
}

// asks reports whether a sentence asks to do something else than to look at what was
// written: "Please use", but not "Please check the address".
func asks(sentence string) bool {
	return len(sentence) <= 2*successorGap && politeWords.leads(sentence+" ") && !lookWords.in(sentence)
}

// politeWords begin such sentences.
var politeWords = newWordSet("please ", "kindly ", "bitte ", "merci ", "veuillez ", "prière ", "por favor", "si prega ", "ti prego ", "vi prego ", "gelieve ", "graag ", "proszę ", "prosimy ", "пожалуйста", "просьба ", "vänligen ", "var god ", "venligst ", "vennligst ", "lütfen ", "prosím ", "请", "請")

// lookWords ask to look at an address, or to try once more, or only to take note.
var lookWords = newWordSet(
	"check", "verify", "confirm", "correct", "review", "ensure", "make sure", "resend", "again", "note", "be advised", "be informed", "find", "see ", "the following", "recipient", "addressee", "remove", "delete",
	"prüfen", "kontroll", "korrig", "beachten", "erneut", "empfänger", "vérifi", "corriger", "noter", "destinat", "verifi", "comprueb", "revis", "tenga en cuenta", "controll", "rivedere", "sprawd", "провер", "kontrol", "nogmaals", "opnieuw", "检查", "核对", "確認", "檢查",
)

// orders are whole sentences that an address ends.
var orders = []string{"write to", "use", "contact", "contact us at", "mail", "e-mail", "email", "try", "better use", "nunmehr an", "write us at", "nutzen sie", "schreiben sie an", "écrivez à", "escriba a", "scrivere a", "schrijf naar", "skriv till", "skriv til", "пишите на"}

// successorWords are words in the sentence in front of one, close to it.
var successorWords = newWordSet(
	"my new address", "our new address", "new address:", "new address is", "new e-mail", "new email", "new mail address", "please send", "please direct", "please address", "please contact", "you can reach",
	"neue adresse", "neue e-mail", "neue email", "neue mail", "neuen adresse", "neuen e-mail", "bitte senden", "bitte schicken",
	"nouvelle adresse", "nouveau mail", "nouvel e-mail", "nueva dirección", "nuevo correo", "nuovo indirizzo", "nuova e-mail", "nuova mail", "novo endereço", "novo e-mail", "novo email",
	"nieuwe adres", "nieuwe e-mail", "nieuw e-mail", "nowy adres", "nowego adresu", "новый адрес", "новый e-mail", "ny adress", "nya adress", "ny e-post", "nye e-post", "ny adresse", "nye adresse",
	"nová adresa", "új címem", "uusi osoite", "yeni adres", "新しいアドレス", "新しいメール", "新邮箱", "新的邮箱", "新郵件", "새 주소", "새 이메일",
)

// opensAddress tells what may stand between a label and the address that it is of.
func opensAddress(c byte) bool {
	switch c {
	case ' ', '\t', '\r', '\n', '<', '"', '\'':
		return true
	}
	return false
}

// forwards appends the addresses at which, as replies say, a recipient can be reached now
// (RFC 5321 §3.4): "551 User not local; please try <a@b>".
func (s *scratch) forwards(list []string) []string {
	for i := range s.rep.Replies[:min(len(s.rep.Replies), few)] {
		r := &s.rep.Replies[i]
		if r.Code != 551 && !strings.HasSuffix(r.Status, ".1.6") {
			continue
		}
		text := r.Text[:min(len(r.Text), lineLimit)]
		for _, word := range [...]string{"try ", "use "} {
			if before, behind, ok := strings.Cut(text, word); ok && (before == "" || before[len(before)-1] == ' ') {
				list = dsn.AppendAddresses(list, behind, 1)
			}
		}
	}
	return list
}

// newAddress are words in such lines, in lower case.
var newAddress = []string{
	"similar address", "similar name", "did you mean", "did you want", "perhaps you mean", "suggest", "possible match", "close match", "closest match", "alternative", "instead", "meinten sie", "ähnliche adresse", "vouliez-vous", "quiso decir", "intendevi", "bedoelde u",
	"new address", "new e-mail", "new email", "moved to", "neue adresse", "neue e-mail", "nouvelle adresse", "nueva dirección", "nuovo indirizzo", "novo endereço", "nieuwe adres", "nowy adres", "новый адрес"}
