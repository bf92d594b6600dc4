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
		p.full, p.rep.Cut = true, true
	case !p.take(&p.groups, unsafe.Sizeof(*r), r.Place.Part, r.Place.Offset):
		p.full, p.rep.Cut = true, true
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
