package dsn

import (
	"strings"
	"unsafe"
)

// statusReader reads the fields of a delivery status (RFC 3464 §2). Groups of fields
// about a recipient become Recipients.
type statusReader struct {
	*parser
	part, text    string
	begin, before int // where in text reading began, and how many Recipients there were then

	rec   *Recipient // of the current group, in the place of the Report's next one; nil before its first field
	has   fieldSet   // the group's fields
	first knownField // the first of them
	inset bool       // all fields since the last empty line are indented
}

// statusLine is a line of a delivery status: the first one of a field, as a rule.
type statusLine struct {
	name  string // "" if the line is not a field
	kind  knownField
	at    int // where the line begins
	value int // where the field's value begins; -1 for an empty line
	next  int // where the line after it begins
}

// statusFields reads the fields of a delivery status in text[pos:], text being that of
// the part with path part. In running text (strict) a group must name a recipient; in
// a report part any group counts.
func (p *parser) statusFields(part, text string, pos int, strict bool) {
	g := statusReader{parser: p, part: part, text: text, begin: pos, before: len(p.rep.Recipients)}
	var lines [2]statusLine
	cur, f := &lines[0], &lines[1]
	for pos < len(text) && !p.full {
		f.read(text, pos)
		switch {
		case f.value < 0 && g.within(cur, f):
		case f.value < 0: // an empty line
			g.field(cur, pos, unknownField)
			g.end(strict)
		case f.name == "" || g.continues(cur, f, strict):
		default:
			g.inset = cur.name == "" && blank(text[pos]) || cur.name != "" && g.inset
			g.field(cur, pos, f.kind)
			cur, f = f, cur
			pos = cur.next
			continue
		}
		pos = f.next
	}
	g.field(cur, len(text), unknownField)
	g.end(strict)
}

// within reports whether f, a line of nothing but blanks, belongs to the folded field
// cur: what some host said may have an empty line in it.
func (g *statusReader) within(cur, f *statusLine) bool {
	return cur.name != "" && !g.inset && blank(g.text[f.at]) && f.next < len(g.text) && blank(g.text[f.next])
}

// continues reports whether f, a line that looks like a field, belongs to the field
// cur. An indented line does (RFC 5322 §2.2.3), whatever it says, since it may be what
// a host answered. It does not if all fields are indented, or if this is running text,
// where anything may be. "https://…" or "smtp:…" that lost its indentation does, too.
func (g *statusReader) continues(cur, f *statusLine, strict bool) bool {
	indented := blank(g.text[f.at])
	if f.kind == unknownField {
		return indented || cur.name != "" && !hasPrefixFold(f.name, "X-") && strings.IndexByte(f.name, '-') < 0 && !isPlainField(f.name)
	}
	return indented && cur.name != "" && !g.inset && !strict
}

// isPlainField reports whether a name without a hyphen is that of a field that may
// stand among those of a report, because every header has it.
func isPlainField(name string) bool {
	for _, n := range [...]string{"comments", "subject", "from", "to", "cc", "date", "sender", "received", "keywords"} {
		if is(name, n) {
			return true
		}
	}
	return false
}

func blank(c byte) bool { return c == ' ' || c == '\t' }

// read reads the line of text at pos.
func (f *statusLine) read(text string, pos int) {
	colon := pos
	if known := knownAt(text, pos); known != nil {
		colon, f.kind = pos+len(known.name), known.kind
	} else if colon += plainName(text[pos:]); colon > pos {
		f.kind = reportField(text[pos:colon])
	}
	if colon > pos {
		f.name, f.at, f.value, f.next = text[pos:colon], pos, colon+1, min(lineEnd(text, colon)+1, len(text))
		if f.kind < reportingMTA {
			f.kind = unknownField
		}
		return
	}
	end := lineEnd(text, pos)
	line := text[pos:end]
	*f = statusLine{at: pos, next: min(end+1, len(text))}
	trimmed := trimSpace(line)
	if trimmed == "" {
		f.value = -1
		return
	}
	if n := nameLen(trimmed); n > 0 {
		f.name = trimSpace(trimmed[:n])
		f.kind, f.at, f.value = reportField(f.name), pos, pos+strings.IndexByte(line, ':')+1
	}
}

// field puts the field f, which ends at end, where it belongs, and clears its name. The
// next field is of kind next; if an empty line or the end follows, that is unknownField.
func (g *statusReader) field(f *statusLine, end int, next knownField) {
	if f.name == "" {
		return
	}
	name, kind := f.name, f.kind
	f.name = ""
	var value string
	if f.next == end {
		value = g.arena.line(g.text[f.value:end])
	} else {
		value = g.arena.unfold(g.text[f.value:end])
	}
	if kind == diagnosticCode && strings.Contains(value, "=?") {
		value = decodeWords(value)
	}
	again := g.has>>kind&1 != 0
	if g.begins(kind, next) {
		g.end(false)
		again = false
	}
	if g.has == 0 {
		g.first = kind
	}
	g.has |= 1 << kind
	place := Place{g.part, f.at}
	switch {
	case kind == unknownField:
		g.extra(Field{name, value}, place)
	case kind <= otherMessageField:
		if g.rep.Message.Place.Part == "" {
			g.rep.Message.Place = place
		}
		g.messageField(kind, Field{name, value}, place)
	default:
		if g.rec == nil {
			g.rec = g.nextRecipient(f.at)
			g.rec.Place = place
		}
		g.recipientField(kind, again, Field{name, value}, place)
	}
}

// begins reports whether a field begins a group though no empty line stands in front
// of it. One that the group has already does, and so does an Original-Recipient after
// the action or status of another recipient. A second status does only where groups
// begin with one.
func (g *statusReader) begins(kind, next knownField) bool {
	again := g.has>>kind&1 != 0
	switch kind {
	case finalRecipient, action:
		return again
	case originalRecipient:
		const said fieldSet = 1<<action | 1<<status
		return again || next == finalRecipient && g.has>>finalRecipient&1 != 0 && g.has&said != 0
	case status:
		return again && g.first == status
	}
	return false
}

// messageField keeps a field that is about the message.
func (g *statusReader) messageField(kind knownField, f Field, place Place) {
	m := &g.rep.Message
	switch kind {
	case reportingMTA:
		if m.ReportingMTA == "" {
			m.ReportingMTA = withoutType(withoutComments(f.Value))
		}
	case receivedFromMTA:
		setOnce(&m.ReceivedFromMTA, withoutType(f.Value))
	case originalEnvelopeID:
		setOnce(&m.OriginalEnvelopeID, f.Value)
	case arrivalDate:
		setOnce(&m.ArrivalDate, f.Value)
	default:
		g.extra(f, place)
	}
}

// recipientField keeps a field that is about a recipient. again says that the group
// has one of its kind already; of most kinds the first one counts.
func (g *statusReader) recipientField(kind knownField, again bool, f Field, place Place) {
	r := g.rec
	switch {
	case kind == finalRecipient:
		r.Final = reportAddress(f.Value)
	case kind == originalRecipient:
		r.Original = reportAddress(f.Value)
	case kind == action:
		r.Action = lowerToken(firstToken(f.Value))
	case again:
		g.extra(f, place)
	case kind == status:
		r.Status, r.StatusComment = cutStatus(f.Value)
	case kind == remoteMTA:
		r.RemoteMTA = withoutType(f.Value)
	case kind == diagnosticCode:
		r.DiagnosticType, r.Diagnostic = cutType(f.Value)
		r.DiagnosticPlace = place
	case kind == lastAttempt:
		r.LastAttempt = f.Value
	case kind == willRetry:
		r.WillRetry = f.Value
	default:
		g.extra(f, place)
	}
}

// extra keeps a field for which there is no other place.
func (g *statusReader) extra(f Field, place Place) {
	switch {
	case !g.take(&g.room, 2*unsafe.Sizeof(Field{}), place.Part, place.Offset):
	case g.rec == nil:
		g.rep.Message.Extra = append(g.rep.Message.Extra, f)
	default:
		g.rec.Extra = append(g.rec.Extra, f)
	}
}

// setOnce sets a string that is still empty.
func setOnce(to *string, v string) {
	if *to == "" {
		*to = v
	}
}

// nextRecipient returns the place of the Report's next Recipient, whose group begins at
// pos. It is not in the Report before commit makes the list longer.
func (g *statusReader) nextRecipient(pos int) *Recipient {
	list := g.rep.Recipients
	n := len(list)
	if n == cap(list) {
		more := n + 2
		if n > g.before {
			// If the groups to come are as long as those before, their number can be told.
			more = (len(g.text)-pos)/((pos-g.begin)/(n-g.before)+1) + 2
			more = max(min(more+more/8, maxRecipients-n, max(n, g.groups/int(unsafe.Sizeof(Recipient{})))), 0) + 1
		}
		list = append(make([]Recipient, 0, n+more), list...)
		g.rep.Recipients = list
	}
	return &list[:n+1][n]
}

// end ends a group of fields, and keeps it if commit does.
func (g *statusReader) end(strict bool) {
	if r := g.rec; r != nil && !g.commit(strict) {
		*r = Recipient{}
	}
	g.rec, g.has = nil, 0
}

// commit keeps the group if it says enough, and reports whether that makes it a
// Recipient of its own.
func (g *statusReader) commit(strict bool) bool {
	r := g.rec
	named := r.Final != "" || r.Original != "" || g.has>>actualRecipient&1 != 0
	if list := g.rep.Recipients; !named && len(list) > 0 && !strict && list[len(list)-1].takes(r) {
		return false
	}
	const telling fieldSet = 1<<finalRecipient | 1<<originalRecipient
	says := r.Action != "" || r.Status != "" || r.Diagnostic != ""
	if !named && (strict || !says && g.has&telling == 0) || !g.admits(&r.Place, named && says) {
		return false
	}
	if list := g.rep.Recipients; len(list) > 0 && list[len(list)-1].introduces(r) {
		r.Original = list[len(list)-1].Original
		list[len(list)-1] = *r
		return false
	}
	g.rep.Recipients = g.rep.Recipients[:len(g.rep.Recipients)+1]
	return true
}

// introduces reports whether a group is no more than the Original-Recipient of the
// next one: some servers put that among the fields about the message.
func (r *Recipient) introduces(next *Recipient) bool {
	return r.Original != "" && r.Final == "" && r.Action == "" && r.Status == "" && r.Diagnostic == "" &&
		next.Original == "" && next.Final != "" && r.Place.Part == next.Place.Part
}

// takes adds the fields of group r to those of the one before it if they seem to be one
// group with an empty line in the middle, and reports whether they do.
func (last *Recipient) takes(r *Recipient) bool {
	if last.Place.Part != r.Place.Part || last.Action != "" && r.Action != "" || last.Status != "" && r.Status != "" || last.Diagnostic != "" && r.Diagnostic != "" {
		return false
	}
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
	return true
}

// admits reports whether there is room for one more Recipient, and takes it. For one
// that says who it was and what happened (whole) there always is, up to maxRecipients.
func (p *parser) admits(place *Place, whole bool) bool {
	switch {
	case p.full:
		return false
	case len(p.rep.Recipients) >= maxRecipients:
		p.problem(place.Part, place.Offset, "too many recipients; the rest is left out")
	case whole:
		return true
	case p.take(&p.groups, unsafe.Sizeof(Recipient{}), place.Part, place.Offset):
		return true
	}
	p.full, p.rep.Cut = true, true
	return false
}

// cutType splits "smtp; text" into its type, in lower case and without comments, and
// the text. Where there is no type, typ is "" and rest all of v.
func cutType(v string) (typ, rest string) {
	for _, t := range [...]string{"rfc822", "smtp", "dns"} { // as most reports have them
		if len(v) > len(t) && v[len(t)] == ';' && v[:len(t)] == t {
			return t, trimSpace(v[len(t)+1:])
		}
	}
	for i := 0; i < len(v) && i <= 30; i++ {
		if v[i] == ';' {
			if typ = trimSpace(withoutComments(v[:i])); strings.IndexByte(typ, ' ') >= 0 {
				break
			}
			return lowerToken(typ), trimSpace(v[i+1:])
		}
	}
	return "", v
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

// withoutType returns the name of an MTA from "dns; mx.example.net.", without its type
// and final dot.
func withoutType(v string) string {
	typ, rest := cutType(v)
	if typ == "" {
		rest = v
	}
	return trimSpace(strings.TrimSuffix(rest, "."))
}

// cutStatus splits "5.1.1 (comment)". Without a status, all of v is the comment.
func cutStatus(v string) (status, comment string) {
	v = trimSpace(v)
	if rest := skipComments(v); rest != "" {
		v = rest
	}
	for i := 0; i < len(v); i++ {
		if n := statusLen(v[i:]); n > 0 && (i == 0 || !isDigit(v[i-1]) && v[i-1] != '.') {
			comment = trimSpace(v[i+n:])
			if in, ok := strings.CutPrefix(comment, "("); ok {
				comment = trimSpace(strings.TrimSuffix(in, ")")) // there may be more inside
			}
			return v[i : i+n], comment
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
