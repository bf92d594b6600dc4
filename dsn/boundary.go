package dsn

import (
	"maps"
	"slices"
	"strings"
)

// cut is where the notice ends and the returned message, or a quote, begins.
type cut struct {
	line   int // the first line after the notice, len(lines) if there is none
	header int // where the returned header begins, as an offset into the text
}

// boundary finds the first line of p.lines that begins the returned message: one
// that announces it, or the first field of its header. It also sets p.fields and
// p.lists, which say what stands in front of that: fields of reports, and perhaps ones
// that inlineField takes.
func (p *parser) boundary(text string) cut {
	p.fields, p.lists = false, false
	listed := 0 // where a summary ends
	tries := maxSetOff
	for i, l := range p.lines {
		if l.end()-l.start()-int(l.lead) < 4 {
			continue
		}
		s := l.in(text)
		if announces(s) || l.c == 'b' && l.lead == 0 && i+1 < len(p.lines) && beginsFile(s, p.lines[i+1].in(text)) {
			return cut{i, l.end()}
		}
		if !isLetter(l.c) {
			p.lists = p.lists || (l.c == '*' || l.c == '-') && strings.IndexByte(s, ':') > 0
			continue
		}
		colon := strings.IndexByte(s[:min(len(s), maxReturnedName)], ':')
		if colon < 2 {
			continue
		}
		bit := nameBit(s[:colon])
		p.lists = p.lists || listedNames.may(bit) || blank(s[colon-1])
		if i < listed {
			continue
		}
		if kind := known(s[:colon], bit); kind == finalRecipient || kind == originalRecipient {
			p.fields = true
		} else if !returnedNames.may(bit) {
			continue
		} else if l.lead > 0 && tries > 0 && p.headerBegins(text, i) {
			if tries--; p.setOff(text, i) {
				return cut{i, l.start()}
			}
		} else if l.lead == 0 && p.headerBegins(text, i) {
			if listed > 0 {
				return cut{i, l.start()}
			}
			if listed = p.summary(text, i); listed == i {
				return cut{i, l.start()}
			}
		}
	}
	return cut{len(p.lines), len(text)}
}

// beginsFile reports whether two lines begin a file as uuencode writes it, whose bytes may
// look like addresses: "begin 644 mail.txt", and one of 45 bytes or fewer.
func beginsFile(first, second string) bool {
	mode, ok := strings.CutPrefix(first, "begin ")
	if !ok || len(mode) < 5 || mode[3] != ' ' || second == "" {
		return false
	}
	for _, c := range []byte(mode[:3]) {
		if c < '0' || c > '7' {
			return false
		}
	}
	bytes := int(second[0]-' ') & 63
	return len(second)-1 >= (bytes+2)/3*4 && bytes > 0
}

// maxSetOff is how many indented headers are looked at.
const maxSetOff = 4

// setOff reports whether all lines from i on are indented at least as line i is, and the
// one in front of it is not: the message that came back ends the text. Fields with a
// reason behind them only say which message is meant.
func (p *parser) setOff(text string, i int) bool {
	lead := p.lines[i].lead
	before := i - 1
	for before >= 0 && p.lines[before].c == 0 {
		before--
	}
	if before < 0 || p.lines[before].lead >= lead {
		return false
	}
	for _, l := range p.lines[i:] {
		if l.c != 0 && l.lead < lead {
			return false
		}
	}
	end, told := p.listed(text, i)
	return end == i || !told && !p.reasonBehind(text, i, end)
}

// announces reports whether a line says that the message follows.
func announces(s string) bool {
	core, dashes := bareLine(s)
	if len(core) > 1 && core[0] < 0x80 && !opensPhrase[pairHash(core)] {
		return false
	}
	if len(core) < 4 || len(core) > 63 {
		return (dashes || len(core) > 63) && beginsPhrase(core)
	}
	if core[0] >= 0x80 {
		return boundaryPhrases[strings.ToLower(core)].holds(dashes)
	}
	if h := phraseHash(core); phraseHashes[h>>6]&(1<<(h&63)) == 0 {
		return beginsPhrase(core)
	}
	var buf [64]byte
	lower := buf[:len(core)]
	for i := range lower {
		c := core[i]
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		lower[i] = c
	}
	if meaning, ok := boundaryPhrases[string(lower)]; ok {
		return meaning.holds(dashes)
	}
	return beginsPhrase(core)
}

// holds reports whether a phrase begins the returned message, given the dashes around it.
func (m boundaryMeaning) holds(dashes bool) bool {
	return m == announced || m == dashed && dashes
}

// opensPhrase tells by its first two bytes which lines may be phrases or begin so. Most
// are not, and need not be hashed.
var opensPhrase = func() (t [2048]bool) {
	for phrase := range boundaryPhrases {
		t[pairHash(phrase)] = true
	}
	for _, prefix := range boundaryPrefixes {
		t[pairHash(prefix)] = true
	}
	return t
}()

// pairHash hashes the first two bytes of a text, in any letter case.
func pairHash(s string) uint { return uint(s[0]&0x1f)<<6 | uint(s[1]&0x40)>>1 | uint(s[1]&0x1f) }

// phraseHashes has a bit for the hash of each phrase that starts with a letter.
var phraseHashes = func() (t [256]uint64) {
	for phrase := range boundaryPhrases {
		h := phraseHash(phrase)
		t[h>>6] |= 1 << (h & 63)
	}
	return t
}()

// phraseHash hashes a phrase, which must not be empty, in any letter case, to one of
// 16384 values.
func phraseHash(s string) uint {
	n := len(s)
	return (uint(n)*67 ^ uint(s[0]|0x20)*13 ^ uint(s[n-1]|0x20)*181 ^ uint(s[n/2]|0x20)*7) & 16383
}

// beginsPhrase reports whether a line begins with one of boundaryPrefixes.
func beginsPhrase(core string) bool {
	if len(core) < 14 {
		return false
	}
	switch core[0] | 0x20 {
	case 't', 'b', 'o', 'i', 'h':
		for _, prefix := range boundaryPrefixes {
			if core[1] == prefix[1] && core[9] == prefix[9] && hasPrefixFold(core, prefix) {
				return true
			}
		}
	}
	return false
}

// maxAdornment is how many bytes on either side of a line may be dashes and stars.
const maxAdornment = 200

// bareLine returns a line without the dashes and stars that adorn it, and
// without its final punctuation, and whether there were any dashes.
func bareLine(s string) (core string, dashes bool) {
	i, j := 0, len(s)
	for i < min(j, maxAdornment) && adornments[s[i]] {
		dashes = dashes || s[i] != ' ' && s[i] != '\t'
		i++
	}
	for j > max(i, len(s)-maxAdornment) && (adornments[s[j-1]] || s[j-1] == '.' || s[j-1] == ':') {
		j--
	}
	return s[i:j], dashes
}

var adornments = bytesOf(" \t-=_*+#~|<>[]()")

// boundaryMeaning says when a phrase begins the returned message.
type boundaryMeaning uint8

const (
	announced boundaryMeaning = iota + 1 // begins the returned message wherever a line says it
	dashed                               // does so only between dashes
)

// boundaryPrefixes begin lines that go on with a number or an explanation.
var boundaryPrefixes = []string{
	"this is a copy of the message",
	"this is a copy of your message",
	"this is a copy of the headers",
	"this is a copy of the body",
	"below this line is a copy of",
	"below this line is the original",
	"the body of the message is ",
	"the header of the original message",
	"the headers of the original message",
	"begin message header",
	"original message header",
	"original message follows",
	"original mail info",
	"begin original message",
	"included is a copy of the message",
	"headers of the original message",
	"here is a copy of the ",
}

// headerBegins reports whether line i is the first of a returned header: a known
// field, with another one after it and a strong one among the first few.
func (p *parser) headerBegins(text string, i int) bool {
	first, lead := p.lines[i].in(text), p.lines[i].lead
	strong, ok := returnedField(first)
	if !ok || hasPrefixFold(first, "cc:mail") {
		return false // QUIRK(cc:Mail): its notices begin with its name
	}
	count, foreign := 1, 0
	for j := i + 1; j < len(p.lines) && j < i+25 && count < 6; j++ {
		l := p.lines[j]
		if l.c == 0 || l.c == '\r' || l.lead < lead {
			break
		}
		if l.lead > lead {
			continue
		}
		s := l.in(text)
		colon := nameLen(s)
		if colon == 0 {
			if foreign++; foreign > 1 {
				break
			}
			continue
		}
		if reportField(trimSpace(s[:colon])) != unknownField {
			return false
		}
		st, ok := returnedField(s)
		strong = strong || st
		if ok {
			count++
		}
	}
	return strong && count >= 2
}

// maxReturnedName is more than the length of any name that returnedField looks for.
const maxReturnedName = 32

// returnedField reports whether a line is a field that the header of a returned
// message may begin with, and whether it is a strong one: never part of a notice.
func returnedField(s string) (strong, ok bool) {
	colon := strings.IndexByte(s[:min(len(s), maxReturnedName)], ':')
	if colon < 2 || !returnedNames.may(nameBit(s[:colon])) {
		return false, false
	}
	var lower [maxReturnedName]byte
	for i := range colon {
		c := s[i]
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		lower[i] = c
	}
	strong, ok = returnedFields[string(lower[:colon])]
	return strong, ok
}

// returnedFields are the fields that returnedField looks for, and whether they are
// strong ones.
var returnedFields = func() map[string]bool {
	fields := map[string]bool{}
	for _, name := range [...]string{
		"received", "return-path", "message-id", "mime-version", "dkim-signature",
		"x-received", "delivered-to", "authentication-results", "arc-seal",
		"content-type", "content-transfer-encoding", "received-spf", "domainkey-signature",
		"arc-authentication-results", "arc-message-signature", "x-originating-ip", "x-mailer",
		"list-unsubscribe", "x-google-dkim-signature", "x-gm-message-state", "in-reply-to",
		"references", "precedence", "errors-to", "envelope-to", "delivery-date",
		"x-priority", "user-agent", "list-id", "x-original-to", "x-sender",
	} {
		fields[name] = true
	}
	for _, name := range [...]string{"from", "to", "date", "subject", "reply-to", "sender", "cc"} {
		fields[name] = false
	}
	return fields
}()

// returnedNames are the names in returnedFields.
var returnedNames = NewNames(slices.Collect(maps.Keys(returnedFields))...)
