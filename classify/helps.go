package classify

import (
	"strings"

	"bounced/dsn"
)

// helps reports whether an address that stands alone on its line, below whatever names
// somebody else, is that of who helps or signs: it is in a signature, or the lines above
// it in its paragraph close a letter or say whom to ask. Nothing may be said of it.
func (s *scratch) helps(m *dsn.Mention) bool {
	if refused(m) || s.blamed(m) {
		return false
	}
	text := s.textAbove(m)
	text = text[:strings.LastIndexByte(text, '\n')+1]
	if strings.Contains(text, "\n-- \n") {
		return true
	}
	text = text[max(0, len(text)-helpLimit):]
	if blank := strings.LastIndex(text, "\n\n"); blank >= 0 {
		text = text[blank:]
	}
	text = strings.TrimSpace(text)
	return strings.HasSuffix(text, " mailing list") || helpWords.in(text) // Mailman's footer
}

// helpLimit is how much of the lines above is read, in bytes.
const helpLimit = 400

// helpWords are parts of such lines.
var helpWords = newWordSet(
	"please contact", "questions", "to subscribe", "unsubscribe", "for help", "for assistance", "for support", "write to", "get in touch", "ask your", "administrator:", "contact:", "contact us", "regards", "sincerely", "yours", "thanks", "©",
	"fragen", "kontakt", "hilfe", "wenden sie sich", "grüße", "gruß", "contactez", "cordialement", "salutations", "contacte", "preguntas", "saludos", "contatt", "domande", "saluti", "contato", "dúvidas", "atenciosamente",
	"vragen", "groet", "hälsning", "hilsen", "pytania", "pozdraw", "вопрос", "уважением", "обратитесь", "お問い合わせ", "联系", "聯絡", "문의",
)
