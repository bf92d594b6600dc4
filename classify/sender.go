package classify

import (
	"strings"

	"bounced/dsn"
	"bounced/internal/match"
)

// senderMeant corrects a verdict on the recipient that rests on a reply about the
// sender: "Sender address <a@b> rejected: User unknown". Hosts that ask whether the
// sender exists pass on the answer they got in its words, and nothing would be worse
// than to give up a recipient for it.
func (s *scratch) senderMeant(t *target, o *Outcome, best *verdict) {
	table := s.c.table
	if best.rule < 0 || table.senderRejected < 0 || t.address == "" || best.said == nil || !ofMailboxes[table.sayings[best.rule].category] {
		return
	}
	text := best.said.text
	if best.text && strings.Contains(text, "destination") {
		if from, to := match.Span(text, best.hit); containsFold(text[from:to], "destination") {
			return // "the sender sent a message to … but the address doesn't exist at the destination"
		}
	}
	if !s.spoken(t, o, best.said) {
		if best.text && saysSender(text, best.hit) {
			best.rule = table.senderRejected
		}
		return
	}
	switch {
	case best.said.reply != nil && best.said.reply.Command == "MAIL FROM" && table.sayings[best.rule].category != MailboxFull && !hasName(text, t.address) && !containsFold(text, domainOf(t.address)):
		best.rule = table.senderRejected // no recipient had been named
	case best.text:
		from, to := match.Span(text, best.hit)
		if s.aboutSender(t, clause(text[:from])) || verifiesOther(t, text[:from]) || endsInOwn(text[:from]) || s.isSender(t, text[to:]) || ofTheSender(text[to:]) {
			best.rule = table.senderRejected
		}
	case strings.HasSuffix(o.Status, ".1.0") && s.aboutSender(t, clip(text)):
		best.rule = table.senderRejected
	}
}

// saysSender reports whether prose has a word for the sender right in front of what it
// says: "l'adresse de l'expéditeur est inconnue".
func saysSender(text string, hit match.Hit) bool {
	from, _ := match.Span(text, hit)
	words := clause(text[:from])
	words = words[max(0, len(words)-subjectLimit):]
	end := senderWords.last(words)
	return end >= 0 && len(words)-end <= verbLimit && !strings.ContainsAny(words[end:], ".,:;!?\n") && !backToSender(words) && !recipientWords.in(words)
}

// subjectLimit is how far in front of the words of a reason their subject stands in
// prose, verbLimit how much may be between them, in bytes.
const subjectLimit, verbLimit = 48, 12

// spoken reports whether a text is what a host, or the reporter, said to refuse a
// target, and not prose of a notice.
func (s *scratch) spoken(t *target, o *Outcome, sd *said) bool {
	return sd.reply != nil || t.group != nil && sd.text == clip(t.group.Diagnostic) || o.Code != 0 && sd.codes().code != 0
}

// ofMailboxes are the categories of what does not exist, or takes no more.
var ofMailboxes = map[Category]bool{MailboxUnknown: true, MailboxInactive: true, MailboxFull: true, DomainUnknown: true, DomainNoMail: true}

// clause returns the end of a text: its last sentence, which may go on after it.
func clause(text string) string {
	text = text[max(0, len(text)-clauseLimit):]
	for i := len(text) - 1; i > 0; i-- {
		switch c := text[i]; {
		case c == ' ' && strings.IndexByte(".;!?", text[i-1]) >= 0:
			return text[i+1:]
		case c == 0x82 && strings.HasSuffix(text[:i+1], "。"):
			return text[i+1:]
		}
	}
	return text
}

// clauseLimit is how much of a sentence is looked at, in bytes.
const clauseLimit = 160

// aboutSender reports whether words speak of the sender, by address or by a word such as
// "sender", and of nobody else.
func (s *scratch) aboutSender(t *target, words string) bool {
	if hasName(words, t.address) {
		return false // as in most replies
	}
	ours := false
	if strings.IndexByte(words, '@') >= 0 {
		for _, a := range dsn.AppendAddresses(nil, words, len(words)) {
			if !s.notOf(t, a) {
				return false
			}
			ours = true
		}
	}
	words = strings.TrimLeft(words, "0123456789.- <>:")
	return (ours || senderWords.in(words)) && !backToSender(words) && !recipientWords.in(words)
}

// backToSender reports whether words say where a message went, and not who sent it.
func backToSender(words string) bool {
	return (containsFold(words, "to sender") || containsFold(words, "to the sender")) && !containsFold(words, "callback") && !containsFold(words, "callout")
}

// hasName reports whether a text names a recipient, by its address or, in local
// delivery, by its local part. If name is "" it is true.
func hasName(text, name string) bool {
	if strings.IndexByte(name, '@') < 0 {
		return name == "" || containsFold(text, name)
	}
	return dsn.HasAddress(text, name)
}

// isSender reports whether a text begins with the sender's address.
func (s *scratch) isSender(t *target, text string) bool {
	address := addressAhead(text)
	return address != "" && s.notOf(t, address)
}

// addressAhead returns the address that a text begins with, "" if it begins with none.
func addressAhead(text string) string {
	text = strings.TrimLeft(text[:min(len(text), clauseLimit)], " :<'\"(")
	if list := dsn.AppendAddresses(nil, text, 1); len(list) == 1 && strings.HasPrefix(text, list[0]) {
		return list[0]
	}
	return ""
}

// verifiesOther reports whether words begin with what Exim says of a sender that it tried
// to verify: "Verification failed for <a@b>". Its routers speak on, as if of a recipient.
func verifiesOther(t *target, words string) bool {
	_, rest, _ := strings.Cut(words, "erification failed for <")
	address := addressAhead(rest)
	return address != "" && !strings.EqualFold(address, t.address) && !strings.EqualFold(address, t.original)
}

// ofTheSender reports whether a text goes on with what was wrong, as that of the
// sender: "Unknown domain in MAIL FROM".
func ofTheSender(text string) bool {
	text = strings.TrimPrefix(strings.TrimLeft(text, " "), "name ")
	if text == "" || text[0]|0x20 != 'i' && text[0]|0x20 != 's' {
		return false
	}
	for _, words := range [...]string{"in mail from", "in from", "in the from", "in helo", "in ehlo", "in return-path", "sender domain", "sender address", "sender's"} {
		if hasPrefixFold(text, words) {
			return true
		}
	}
	return false
}

// endsInOwn reports whether a text ends in front of what was wrong, as that of whoever
// sends: "return address does not exist", "you are not a valid user".
func endsInOwn(text string) bool {
	text = strings.TrimRight(text, " ")
	for _, words := range [...]string{" return", " reply-to", " from", " bounce", " sending", " you are"} {
		if hasSuffixFold(text, words) {
			return true
		}
	}
	return false
}

// notOf tells the address of who wrote the message that came back, unless it is
// a target's too.
func (s *scratch) notOf(t *target, address string) bool {
	return s.wroteFrom(address) && !strings.EqualFold(address, t.address) && !strings.EqualFold(address, t.original)
}

// senderWords are what hosts call the sender: "absender" too.
var senderWords = newWordSet(
	"sender", "return path", "return-path", "returnpath", "return address", "reverse-path", "reverse path", "mail from", "from address", "envelope from",
	"in from:", "from header", "your from", "bounce address", "greeting name", "helo", "ehlo",
	"remitente", "mittente", "remetente", "afzender", "nadawc",
	"expéditeur", "expediteur", "avsändare", "avsandare", "odesílatel", "odesilatel", "отправител", "gönderen", "gonderen", "发件人", "寄件人", "寄件者", "发信人", "差出人", "送信者", "発信者", "발신자", "보낸 사람",
)

// recipientWords are what they call the recipient, where both are named.
var recipientWords = newWordSet("recipient", "rcpt", "empfänger", "destinat", "получател", "收件人", "受信者", "宛先", "수신자", "addressee")

// anotherMeant takes back a verdict that rests on what was said about another recipient
// of the same report: nullmailer gives all of them the reply that one got.
func (s *scratch) anotherMeant(t *target, best, second *verdict) {
	if len(s.targets) < 2 || t.group == nil || best.rule < 0 || !ofMailboxes[s.c.table.sayings[best.rule].category] {
		return
	}
	text := clip(t.group.Diagnostic)
	if strings.IndexByte(text, '@') < 0 || hasName(text, t.address) || t.original != "" && hasName(text, t.original) {
		return
	}
	for _, a := range dsn.AppendAddresses(nil, text, few) {
		if s.findTarget(a) >= 0 {
			*best, *second = verdict{finding: nothing}, verdict{finding: nothing}
			return
		}
	}
}
