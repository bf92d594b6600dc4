package dsn

import (
	"strings"

	"bounced/internal/octets"
)

// knownField identifies a header or report field that has a meaning here.
type knownField uint8

const (
	unknownField knownField = iota

	// Of message headers.
	fromField
	toField
	ccField
	dateField
	sentField // what Outlook calls the date, in texts
	subjectField
	messageIDField
	returnPathField
	autoSubmittedField
	failedRecipientsField
	contentTypeField
	encodingField
	descriptionField
	dispositionField
	otherField

	// Of reports: RFC 3464 or RFC 6533, or ones that servers add. Up to
	// otherMessageField they are about the message, then about a recipient.
	reportingMTA
	receivedFromMTA
	originalEnvelopeID
	arrivalDate
	otherMessageField
	finalRecipient
	originalRecipient
	action
	status
	remoteMTA
	diagnosticCode
	lastAttempt
	willRetry
	actualRecipient
	otherRecipientField
)

// fieldName is the name of a known field.
type fieldName struct {
	kind knownField
	bit  uint8 // its nameBit
	next uint8 // index in fieldNames of the next one with the same beginning, 0 for none
	name string

	head, mask uint64 // its first eight bytes, and which of them it has
	tail       uint64 // its last eight, if there are more
}

// fieldNames are the known fields, in lower case. The first is empty, so that index 0
// can mean none. Fields that all mail has are among them though nobody asks for them.
var fieldNames = [32]fieldName{
	{},
	{kind: fromField, name: "from"}, {kind: toField, name: "to"}, {kind: ccField, name: "cc"}, {kind: dateField, name: "date"},
	{kind: sentField, name: "sent"}, {kind: subjectField, name: "subject"}, {kind: messageIDField, name: "message-id"},
	{kind: returnPathField, name: "return-path"}, {kind: autoSubmittedField, name: "auto-submitted"},
	{kind: failedRecipientsField, name: "x-failed-recipients"}, {kind: contentTypeField, name: "content-type"},
	{kind: encodingField, name: "content-transfer-encoding"}, {kind: descriptionField, name: "content-description"},
	{kind: dispositionField, name: "content-disposition"}, {kind: otherField, name: "received"}, {kind: otherField, name: "mime-version"},
	{kind: reportingMTA, name: "reporting-mta"}, {kind: receivedFromMTA, name: "received-from-mta"},
	{kind: originalEnvelopeID, name: "original-envelope-id"}, {kind: arrivalDate, name: "arrival-date"},
	{kind: otherMessageField, name: "dsn-gateway"}, {kind: finalRecipient, name: "final-recipient"},
	{kind: originalRecipient, name: "original-recipient"}, {kind: actualRecipient, name: "x-actual-recipient"},
	{kind: action, name: "action"}, {kind: status, name: "status"}, {kind: remoteMTA, name: "remote-mta"},
	{kind: diagnosticCode, name: "diagnostic-code"}, {kind: lastAttempt, name: "last-attempt-date"},
	{kind: willRetry, name: "will-retry-until"}, {kind: otherRecipientField, name: "final-log-id"},
}

// fieldsLike has, by the hash that beginning returns for a field as it stands in a
// message, the index of the first of fieldNames that begin so; fieldName.next has the
// others. In a short name the hash is of the colon and a blank too.
var fieldsLike = func() (first [256]uint8) {
	for i := 1; i < len(fieldNames); i++ {
		f := &fieldNames[i]
		f.bit = nameBit(f.name)
		f.head, f.mask = head(f.name)
		if len(f.name) > 8 {
			f.tail = octets.Load(f.name, len(f.name)-8)
		}
		h := beginning(octets.Load(f.name+":       ", 0))
		f.next, first[h] = first[h], uint8(i)
	}
	return first
}()

// beginning hashes the first four of eight bytes, in any letter case.
func beginning(x uint64) uint8 { return uint8((uint32(x) | 0x20202020) * 0x9e3779b1 >> 24) }

// knownAt finds the known field whose name stands at pos with a colon after it. It
// may miss one, so after nil ask known.
func knownAt(s string, pos int) *fieldName {
	if pos+8 > len(s) {
		return nil
	}
	x := octets.Load(s, pos)
	for i := fieldsLike[beginning(x)]; i > 0; {
		f := &fieldNames[i%uint8(len(fieldNames))]
		i = f.next
		end := pos + len(f.name)
		if (x|0x20*octets.Ones)&f.mask != f.head || end >= len(s) || s[end] != ':' {
			continue
		}
		n := len(f.name)
		if n > 8 && octets.Load(s, end-8)|0x20*octets.Ones != f.tail || n > 16 && !sameLetters(s[pos:end], f.name) {
			continue
		}
		if strings.IndexByte(s[pos:end], '\r') < 0 { // with 0x20 set, CR is a hyphen
			return f
		}
	}
	return nil
}

// known finds a field by its name, in any letter case; bit is the name's nameBit.
func known(name string, bit uint8) knownField {
	if !knownNames.may(bit) {
		return unknownField
	}
	for i := range fieldNames {
		if f := &fieldNames[i]; f.bit == bit && is(name, f.name) {
			return f.kind
		}
	}
	return unknownField
}

// knownNames are the names in fieldNames.
var knownNames = namesThrough(otherRecipientField)

// namesThrough returns the names of the known fields up to a kind.
func namesThrough(last knownField) (set Names) {
	for i := 1; i < len(fieldNames); i++ {
		if f := &fieldNames[i]; f.kind <= last {
			set.add(f.name, nameBit(f.name))
		}
	}
	return set
}

// reportField finds a field of reports by its name, in any letter case. For others it
// returns unknownField.
func reportField(name string) knownField {
	if k := known(name, nameBit(name)); k >= reportingMTA {
		return k
	}
	return unknownField
}

// isReportField reports whether a line of text begins with the name of a report field
// and a colon.
func isReportField(s string) bool {
	colon := strings.IndexByte(s[:min(len(s), 24)], ':')
	return colon > 0 && reportField(s[:colon]) != unknownField
}

// nameBit hashes a field name, in any letter case, to one of 256 values. The factors
// are chosen so that names that all mail has do not collide with those that are asked for.
func nameBit(name string) uint8 {
	n := len(name)
	if n == 0 {
		return 0
	}
	a, b, c := name[0]|0x20, name[n-1]|0x20, name[n/2]|0x20
	return uint8(n)*115 + a*179 ^ b*143 ^ c*228
}

// is reports whether a field name is the given one, which is in lower case and
// not empty.
func is(name, lower string) bool {
	return len(name) == len(lower) && name[0]|0x20 == lower[0] && sameLetters(name, lower)
}

// sameLetters compares field names of the same length, in any letter case; lower is in
// lower case. It takes eight bytes at a time, and a CR for a hyphen.
func sameLetters(name, lower string) bool {
	i, n := 0, len(lower)
	for ; i+8 <= n; i += 8 {
		if octets.Load(name, i)|0x20*octets.Ones != octets.Load(lower, i) {
			return false
		}
	}
	if i > 0 { // the last eight, some of which were compared already
		return octets.Load(name, n-8)|0x20*octets.Ones == octets.Load(lower, n-8)
	}
	for ; i < n; i++ {
		if name[i]|0x20 != lower[i] {
			return false
		}
	}
	return true
}
