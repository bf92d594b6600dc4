package classify

import (
	"strings"

	"bounced/dsn"
)

// labelled reports whether a line says in front of its address what it is:
// "Recipient address: a@b", "Sender = a@b", or in two cells of a table.
func labelled(m *dsn.Mention, labels ...string) bool {
	line := m.Line[:min(len(m.Line), labelLimit)]
	label, ok := labelOf(line, " = ")
	if !ok {
		label, _, ok = strings.Cut(line, "\t")
	}
	if cell, found := cellLabel(line); found {
		label, ok = cell, true
	}
	if !ok || strings.IndexByte(label, '@') >= 0 {
		return false
	}
	label = strings.TrimLeft(label, " \t0123456789.)(*-#[]")
	for _, l := range labels {
		if hasPrefixFold(label, l) {
			return true
		}
	}
	return false
}

// cellLabel returns the first cell of a line that begins with one: "| Sender | a@b |".
func cellLabel(line string) (label string, ok bool) {
	if line == "" || line[0] != '|' {
		return "", false
	}
	label, _, ok = strings.Cut(line[1:], "|")
	return label, ok
}

// labelOf returns what stands in a line in front of a colon, or of another mark if that
// comes first. It is not ok if the line has neither.
func labelOf(line, mark string) (label string, ok bool) {
	label, _, ok = strings.Cut(line, ":")
	if front, _, found := strings.Cut(line, mark); found && (!ok || len(front) < len(label)) {
		return front, true
	}
	return label, ok
}

// labelLimit is how long a label may be, with the mark behind it, in bytes.
const labelLimit = 42

// fromAbroad reports whether a line labels its address as the sender's in a language
// other than English: "Von: a@b", "Zprávu od: a@b".
func fromAbroad(m *dsn.Mention) bool {
	label, ok := labelOf(m.Line[:min(len(m.Line), 2*labelLimit)], "：")
	if !ok {
		return false
	}
	label = strings.TrimSpace(label)
	return isAny(label, foreignFrom) || isAny(label[strings.LastIndexByte(label, ' ')+1:], foreignFrom)
}

var foreignFrom = []string{
	"von", "absender", "de", "expéditeur", "remitente", "remetente", "da", "mittente", "van", "afzender", "från", "avsändare", "fra", "avsender", "afsender", "lähettäjä", "od", "nadawca", "odesílatel", "odosielateľ",
	"от", "отправитель", "подател", "від", "відправник", "gönderen", "kimden", "feladó", "expeditor", "de la", "pošiljatelj", "pošiljalec", "siuntėjas", "saatja", "sūtītājs", "αποστολέας", "από", "מאת", "שולח", "השולח", "المرسل", "من", "فرستنده",
	"người gửi", "từ", "pengirim", "dari", "ผู้ส่ง", "发件人", "发信人", "寄件人", "寄件者", "差出人", "送信者", "送信元", "보낸 사람", "보낸사람", "발신자",
}

// refused reports whether a reply code stands with a mention: then it is a recipient,
// even if it has the name of a role.
func refused(m *dsn.Mention) bool {
	return findCodes(clip(m.Block)).code > 0 || findCodes(lineOf(m.Line)).code > 0
}

// blamed reports whether the line of a head, or what stands below it, says by itself why
// that recipient was not reached.
func (s *scratch) blamed(m *dsn.Mention) bool {
	return m.Head && (s.reason(lineOf(m.Line)) || m.Block != "" && s.reason(lineOf(m.Block)))
}

// writesTo tells an address of our side behind which its line names somebody else: a
// sender, in a table of who wrote to whom.
func (s *scratch) writesTo(m *dsn.Mention) bool {
	_, rest, _ := strings.Cut(lineOf(m.Line), m.Address)
	return s.ourSide(m.Address) && strings.IndexByte(rest, '@') > 0 && !s.allOurs(rest)
}

// lineLimit is how much of the line around a mention is read, in bytes.
const lineLimit = 1 << 10

// lineOf returns as much of a line, or of what stands below it, as is read.
func lineOf(s string) string { return s[:min(len(s), lineLimit)] }

// ofSender reports whether the words after an address in a line say that it is the
// sender's: "<a@b>: unauthorized sender".
func ofSender(address, line string) bool {
	line = lineOf(line)
	at := strings.Index(line, address)
	if at < 0 {
		return false
	}
	rest := line[at+len(address):]
	for rest != "" && strings.IndexByte(">:;,. \t", rest[0]) >= 0 {
		rest = rest[1:]
	}
	rest, _, _ = strings.Cut(rest, ":")
	return len(rest) < 40 && containsFold(rest, "sender") && !backToSender(rest) && findCodes(rest).code == 0
}

// ofItself reports whether an address announces its own end: its owner wrote the notice,
// and a reason stands on its line. Another address on that line is where to write from
// now on.
func (s *scratch) ofItself(m *dsn.Mention) bool {
	if !s.writer(m.Address) {
		return false
	}
	return s.hintsWhy(lineOf(m.Line))
}

// otherwise reports whether the words in front of an address say that it is a sender's,
// or that of somebody who helps: "not accepting mail from a@b", "please contact a@b".
func otherwise(m *dsn.Mention) bool {
	line := lineOf(m.Line)
	at := strings.Index(line, m.Address)
	if at < 0 {
		return false
	}
	before := strings.TrimRight(line[:at], "<\"' ")
	if before == "" {
		return false
	}
	for _, words := range otherWords[before[len(before)-1]|0x20] {
		if hasSuffixFold(before, words) {
			return true
		}
	}
	return false
}

// otherWords are such words, by the letter that they end in.
var otherWords = func() (t [256][]string) {
	for _, words := range []string{
		"mail from", "mails from", "message from", "messages from", "sent by", "proveniente da", "inviato da",
		"please contact", "contact us at", "write to us at", "notify us at", "sender at", "administrator at", "helpdesk at", "postmaster at", "please write to", "please email", "please e-mail", "questions to", "help from",
		"moderator (", "moderador (", "modérateur (", "moderatore (", "модератор (", "модератором (", "moderatorem (", "điều tiết viên (", " contact", "contactez", "contacte con", "kontaktieren sie", "contattare", "contate", "kontakta", "wenden sie sich an", "neem contact op met", "por favor contacte", "si prega di contattare",
	} {
		last := words[len(words)-1]
		t[last] = append(t[last], words)
	}
	return t
}()
