package dsn

import (
	"strings"
	"unsafe"
)

// knownField names a field of RFC 3464 or RFC 6533, or one that servers add.
type knownField uint8

const (
	unknownField knownField = iota
	reportingMTA
	receivedFromMTA
	originalEnvelopeID
	arrivalDate
	otherMessageField
	finalRecipient
	originalRecipient
	actualRecipient
	action
	status
	remoteMTA
	diagnosticCode
	lastAttempt
	willRetry
	otherRecipientField
)

// known finds a field by its name, in any letter case.
func known(name string) knownField {
	switch len(name) {
	case 6:
		if is(name, "action") {
			return action
		}
		if is(name, "status") {
			return status
		}
	case 10:
		if is(name, "remote-mta") {
			return remoteMTA
		}
	case 11:
		if is(name, "dsn-gateway") {
			return otherMessageField
		}
	case 12:
		if is(name, "arrival-date") {
			return arrivalDate
		}
		if is(name, "final-log-id") {
			return otherRecipientField
		}
	case 13:
		if is(name, "reporting-mta") {
			return reportingMTA
		}
	case 15:
		if is(name, "final-recipient") {
			return finalRecipient
		}
		if is(name, "diagnostic-code") {
			return diagnosticCode
		}
	case 16:
		if is(name, "will-retry-until") {
			return willRetry
		}
	case 17:
		if is(name, "received-from-mta") {
			return receivedFromMTA
		}
		if is(name, "last-attempt-date") {
			return lastAttempt
		}
	case 18:
		if is(name, "original-recipient") {
			return originalRecipient
		}
		if is(name, "x-actual-recipient") {
			return actualRecipient
		}
	case 20:
		if is(name, "original-envelope-id") {
			return originalEnvelopeID
		}
	}
	return unknownField
}

// isReportField reports whether a line of text is a report field.
func isReportField(s string) bool {
	colon := strings.IndexByte(s[:min(len(s), 24)], ':')
	return colon > 0 && known(s[:colon]) != unknownField
}

// statusGroup is a group of report fields that is being read.
type statusGroup struct {
	rec    Recipient
	has    [otherRecipientField + 1]bool
	fields int
}

// rawStatusField is a field whose lines may go on.
type rawStatusField struct {
	name  string
	kind  knownField
	at    int // where it begins
	value int // where its value begins
	next  int // where the line behind its first one begins
}

// statusFields reads the fields of a delivery status in text[pos:]. In running
// text (strict) a group must name a recipient; in a report part anything counts.
func (p *parser) statusFields(part, text string, pos int, strict bool) {
	begin, before := pos, len(p.rep.Recipients)
	var g statusGroup
	var cur rawStatusField
	for pos < len(text) && !p.full {
		f := statusLine(text, pos)
		switch {
		case f.value < 0: // an empty line
			p.statusField(&g, part, text, &cur, pos)
			if n := len(p.rep.Recipients); n == cap(p.rep.Recipients) && n > before {
				// The groups to come are as long as those before, so their number is known.
				more := (len(text)-f.next)/((f.next-begin)/(n-before)+1) + 2
				more = min(more+more/8, maxRecipients-n, max(0, p.groups)/int(unsafe.Sizeof(Recipient{}))+1)
				p.rep.Recipients = append(make([]Recipient, 0, n+more), p.rep.Recipients...)
			}
			p.endGroup(&g, strict)
		case f.name == "": // it goes on with the field before, if there is one
		case f.kind == unknownField && (blank(text[pos]) || cur.name != "" && !hasPrefixFold(f.name, "X-") && strings.IndexByte(f.name, '-') < 0):
			// A field may be indented in a text part; anything else continues the
			// one before, and so does "https://…" or "smtp:…" that lost its indentation.
		default:
			p.statusField(&g, part, text, &cur, pos)
			cur = f
		}
		pos = f.next
	}
	p.statusField(&g, part, text, &cur, len(text))
	p.endGroup(&g, strict)
}

func blank(c byte) bool { return c == ' ' || c == '\t' }

// statusLine reads the line at pos. In a line that is no field the name is "",
// in an empty one the value is before all text besides.
func statusLine(text string, pos int) rawStatusField {
	if colon := pos + plainName(text[pos:]); colon > pos {
		f := rawStatusField{name: text[pos:colon], at: pos, value: colon + 1, next: len(text)}
		f.kind = known(f.name)
		if nl := strings.IndexByte(text[colon:], '\n'); nl >= 0 {
			f.next = colon + nl + 1
		}
		return f
	}
	line, next := cutLine(text, pos)
	trimmed := trimSpace(line)
	if trimmed == "" {
		return rawStatusField{value: -1, next: next}
	}
	n := nameLen(trimmed)
	if n == 0 {
		return rawStatusField{next: next}
	}
	name := trimSpace(trimmed[:n])
	return rawStatusField{name: name, kind: known(name), at: pos, value: pos + strings.IndexByte(line, ':') + 1, next: next}
}

// statusField puts the field that ends at end where it belongs.
func (p *parser) statusField(g *statusGroup, part, text string, f *rawStatusField, end int) {
	if f.name == "" {
		return
	}
	name, kind, at := f.name, f.kind, f.at
	f.name = ""
	var value string
	if f.next == end {
		value = p.arena.line(text[f.value:end])
	} else {
		value = p.arena.unfold(text[f.value:end])
	}
	if kind == diagnosticCode && strings.Contains(value, "=?") {
		value = decodeWords(value)
	}
	switch kind {
	case finalRecipient, originalRecipient, action, status:
		// Groups without an empty line between them: what comes twice begins the next.
		if g.has[kind] {
			p.endGroup(g, false)
		}
	}
	again := g.has[kind]
	g.has[kind] = true
	switch {
	case kind == unknownField:
	case kind <= otherMessageField:
		if p.rep.Message.Place.Part == "" {
			p.rep.Message.Place = Place{part, at}
		}
	default:
		if g.fields == 0 {
			g.rec.Place = Place{part, at}
		}
		g.fields++
	}
	m, r := &p.rep.Message, &g.rec
	switch kind {
	case reportingMTA:
		setOnce(&m.ReportingMTA, withoutType(value))
		return
	case receivedFromMTA:
		setOnce(&m.ReceivedFromMTA, withoutType(value))
		return
	case originalEnvelopeID:
		setOnce(&m.OriginalEnvelopeID, value)
		return
	case arrivalDate:
		setOnce(&m.ArrivalDate, value)
		return
	case finalRecipient:
		r.Final = reportAddress(value)
		return
	case originalRecipient:
		r.Original = reportAddress(value)
		return
	case action:
		r.Action = lowerToken(firstToken(value))
		return
	case status:
		r.Status, r.StatusComment = cutStatus(value)
		return
	}
	switch {
	case again:
	case kind == remoteMTA:
		r.RemoteMTA = withoutType(value)
		return
	case kind == diagnosticCode:
		r.DiagnosticType, r.Diagnostic = cutType(value)
		r.DiagnosticPlace = Place{part, at}
		return
	case kind == lastAttempt:
		r.LastAttempt = value
		return
	case kind == willRetry:
		r.WillRetry = value
		return
	}
	p.extraField(g, part, at, Field{name, value})
}

// extraField keeps a field that has no place of its own.
func (p *parser) extraField(g *statusGroup, part string, at int, f Field) {
	switch {
	case !p.take(&p.room, 2*unsafe.Sizeof(Field{}), part, at):
	case g.fields == 0:
		p.rep.Message.Extra = append(p.rep.Message.Extra, f)
	default:
		g.rec.Extra = append(g.rec.Extra, f)
	}
}

func setOnce(to *string, v string) {
	if *to == "" {
		*to = v
	}
}

// endGroup ends a group of fields and keeps it, if it is one.
func (p *parser) endGroup(g *statusGroup, strict bool) {
	if g.fields == 0 {
		// Only per-message fields, or fields of no known name.
		*g = statusGroup{}
		return
	}
	r := &g.rec
	named := r.Final != "" || r.Original != "" || g.has[actualRecipient]
	if !named && len(p.rep.Recipients) > 0 && !strict {
		// An empty line in the middle of a group.
		last := &p.rep.Recipients[len(p.rep.Recipients)-1]
		if last.Place.Part == r.Place.Part && (last.Action == "" || r.Action == "") && (last.Status == "" || r.Status == "") && (last.Diagnostic == "" || r.Diagnostic == "") {
			setOnce(&last.Action, r.Action)
			setOnce(&last.Status, r.Status)
			setOnce(&last.StatusComment, r.StatusComment)
			setOnce(&last.RemoteMTA, r.RemoteMTA)
			if last.Diagnostic == "" && r.Diagnostic != "" {
				last.DiagnosticType, last.Diagnostic, last.DiagnosticPlace = r.DiagnosticType, r.Diagnostic, r.DiagnosticPlace
			}
			setOnce(&last.LastAttempt, r.LastAttempt)
			setOnce(&last.WillRetry, r.WillRetry)
			last.Extra = append(last.Extra, r.Extra...)
			*g = statusGroup{}
			return
		}
	}
	if named || !strict && (r.Action != "" || r.Status != "" || r.Diagnostic != "" || g.has[finalRecipient] || g.has[originalRecipient]) {
		p.keepRecipient(r)
	}
	*g = statusGroup{}
}

// keepRecipient adds a recipient to the Report, as long as there is room.
func (p *parser) keepRecipient(r *Recipient) {
	switch {
	case p.full:
	case len(p.rep.Recipients) >= maxRecipients:
		p.problem(r.Place.Part, r.Place.Offset, "too many recipients; the rest is left out")
		p.full = true
	case !p.take(&p.groups, unsafe.Sizeof(*r), r.Place.Part, r.Place.Offset):
		p.full = true
	default:
		p.rep.Recipients = grow(p.rep.Recipients, *r)
	}
}

// cutType splits "smtp; text" into its lower-case type and the text. Where
// there is no type, the type is "".
func cutType(v string) (typ, rest string) {
	semi := strings.IndexByte(v, ';')
	if semi < 0 || semi > 30 || strings.IndexByte(trimSpace(v[:semi]), ' ') >= 0 {
		return "", v
	}
	return lowerToken(trimSpace(v[:semi])), trimSpace(v[semi+1:])
}

// tokens are the words that most reports use.
var tokens = [...]string{"smtp", "rfc822", "dns", "failed", "delayed", "delivered", "relayed", "expanded", "utf-8", "x-unix", "8bit", "7bit"}

// lowerToken is strings.ToLower without a copy for the words of most reports.
func lowerToken(s string) string {
	if !hasUpper(s) {
		return s
	}
	for _, t := range tokens {
		if is(s, t) {
			return t
		}
	}
	return strings.ToLower(s)
}

func withoutType(v string) string {
	typ, rest := cutType(v)
	if typ == "" {
		rest = v
	}
	return trimSpace(strings.TrimSuffix(rest, "."))
}

// reportAddress takes the address out of Final-Recipient and its kin:
// "rfc822; a@b", "RFC822;<a@b> (comment)", "utf-8; …\x{…}", xtext.
func reportAddress(v string) string {
	typ, rest := cutType(v)
	if typ == "" {
		rest = v
	}
	rest = trimSpace(rest)
	if isPlainAddress(rest) {
		return rest
	}
	if hasPrefixFold(rest, "rfc822;") {
		rest = trimSpace(rest[7:])
	}
	if typ == "utf-8" || strings.Contains(rest, `\x{`) {
		rest = decodeUTF8Address(rest)
	}
	if strings.IndexByte(rest, '+') >= 0 {
		rest = decodeXtext(rest)
	}
	if lt := strings.IndexByte(rest, '<'); lt >= 0 {
		if gt := strings.IndexByte(rest[lt:], '>'); gt > 1 {
			return trimSpace(rest[lt+1 : lt+gt])
		}
	}
	if a, _, _ := nextAddress(rest, 0); a != "" {
		// A quoted or odd local part that has no blanks is taken whole.
		if t := firstToken(rest); strings.HasSuffix(t, a) && len(t) > len(a) {
			return strings.Trim(t, `'`)
		}
		return a
	}
	return strings.Trim(firstToken(rest), `<>"'`)
}

// isPlainAddress reports whether s is an address and nothing else, of letters
// and the like, as nearly all are.
func isPlainAddress(s string) bool {
	at := 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case isLetter(c) || isDigit(c):
		case c == '@' && at == 0:
			at = i
		case (c == '.' || c == '-' || c == '_') && i > 0 && s[i-1] != '@':
		default:
			return false
		}
	}
	last := len(s) - 1
	return 0 < at && at < last && last < 256 && s[last] != '.' && s[last] != '-' && s[last] != '_'
}

// decodeXtext undoes RFC 3461 §4 for the two characters that it must encode in
// an address: "+2B" and "+3D". In anything else, as in user+10, the plus sign
// is more likely to be one.
func decodeXtext(s string) string {
	var b []byte
	for i := 0; i < len(s); i++ {
		if s[i] == '+' && i+2 < len(s) && isUpperHex(s[i+1]) && isUpperHex(s[i+2]) {
			c := byte(unhex(s[i+1])<<4 | unhex(s[i+2]))
			if c == '+' || c == '=' {
				if b == nil {
					b = append(make([]byte, 0, len(s)), s[:i]...)
				}
				b = append(b, c)
				i += 2
				continue
			}
		}
		if b != nil {
			b = append(b, s[i])
		}
	}
	if b == nil {
		return s
	}
	return string(b)
}

func isUpperHex(c byte) bool { return '0' <= c && c <= '9' || 'A' <= c && c <= 'F' }

// decodeUTF8Address undoes the \x{…} of RFC 6533 §3.
func decodeUTF8Address(s string) string {
	if strings.IndexByte(s, '{') < 0 || !strings.Contains(s, `\x{`) {
		return s
	}
	var b strings.Builder
	for {
		i := strings.Index(s, `\x{`)
		if i < 0 {
			break
		}
		end := strings.IndexByte(s[i:min(len(s), i+10)], '}')
		if end < 0 {
			b.WriteString(s[:i+3])
			s = s[i+3:]
			continue
		}
		var r rune
		good := end > 3
		for _, c := range []byte(s[i+3 : i+end]) {
			h := unhex(c)
			good = good && h >= 0
			r = r<<4 | rune(h)
		}
		b.WriteString(s[:i])
		if good {
			b.WriteRune(r)
		} else {
			b.WriteString(s[i : i+end+1])
		}
		s = s[i+end+1:]
	}
	b.WriteString(s)
	return b.String()
}

// cutStatus reads "5.1.1 (comment)".
func cutStatus(v string) (status, comment string) {
	v = trimSpace(v)
	for i := 0; i < len(v); i++ {
		if n := statusLen(v[i:]); n > 0 && (i == 0 || !isDigit(v[i-1]) && v[i-1] != '.') {
			rest := trimSpace(v[i+n:])
			return v[i : i+n], strings.Trim(rest, "() ")
		}
	}
	return "", v
}

// statusLen returns the length of the enhanced status (RFC 3463) at the front of s, 0 if there is none.
func statusLen(s string) int {
	if len(s) < 5 || s[1] != '.' || s[0] != '2' && s[0] != '4' && s[0] != '5' {
		return 0
	}
	i := 2
	for i < len(s) && i < 5 && isDigit(s[i]) {
		i++
	}
	if i == 2 || i >= len(s) || s[i] != '.' {
		return 0
	}
	i++
	d := i
	for i < len(s) && i < d+3 && isDigit(s[i]) {
		i++
	}
	if i == d || i < len(s) && (isDigit(s[i]) || s[i] == '.' && i+1 < len(s) && isDigit(s[i+1])) {
		return 0
	}
	return i
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }
