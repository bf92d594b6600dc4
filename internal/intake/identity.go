package intake

import (
	"crypto/sha256"
	"encoding/base32"
	"encoding/binary"

	"bounced/envelope"
	"bounced/internal/event"

	"github.com/cespare/xxhash/v2"
)

// digest tells messages to one and the same address apart. It need not be a
// cryptographic hash: it is always hashed together with the signed address, so
// that those who make two messages collide hide one of their own, and only from
// themselves. It costs a seventh of SHA-256, which would be half of the time that
// a message takes.
type digest struct{ sum, size uint64 }

func digestOf(raw []byte) digest { return digest{xxhash.Sum64(raw), uint64(len(raw))} }

func (d digest) appendTo(b []byte) []byte {
	b = binary.BigEndian.AppendUint64(b, d.sum)
	return binary.BigEndian.AppendUint64(b, d.size)
}

// eventID derives the id of an event from what it says, so that the same
// bounce makes the same event wherever and however often it arrives.
func eventID(e *event.Event, d digest) string {
	s := stemOf(e.Domain, e.ID, d)
	id := s.eventID(e)
	return string(id[:])
}

// stem is what the ids of all events have in common that a message makes for one id.
type stem [sha256.Size]byte

func stemOf(domain, id string, d digest) stem {
	var stack [256]byte
	b := append(append(stack[:0], domain...), 0)
	b = append(append(b, id...), 0)
	return sha256.Sum256(d.appendTo(b))
}

// base32hex is that of RFC 4648 §7 in lower case, without padding.
var base32hex = base32.NewEncoding("0123456789abcdefghijklmnopqrstuv").WithPadding(base32.NoPadding)

// eventIDLen is the length of an event id, in bytes.
const eventIDLen = len("evt_") + 26

// eventID is the function of that name, for an event of which s is the stem. Ten
// thousand recipients make as many events, so what tells them apart is hashed as
// cheaply as the message is, and for the same reason.
func (s *stem) eventID(e *event.Event) [eventIDLen]byte {
	var stack [256]byte
	b := append(stack[:0], s[8:]...)
	for _, part := range [...]string{string(e.Type), e.Recipient, e.ReportedRecipient} {
		b = append(append(b, part...), 0)
	}
	sum := [16]byte(s[:16])
	binary.BigEndian.PutUint64(sum[8:], xxhash.Sum64(b))
	id := [eventIDLen]byte{'e', 'v', 't', '_'}
	base32hex.Encode(id[len("evt_"):], sum[:])
	return id
}

// envelopeDigest covers what makes a repeated message the same one: its bytes
// and its envelope.
func envelopeDigest(tx *envelope.Transaction, d digest) [32]byte {
	var stack [512]byte
	b := d.appendTo(stack[:0])
	b = append(b, tx.MailFrom...)
	for i := range tx.Rcpts {
		b = append(b, 0)
		b = append(b, tx.Rcpts[i].Address...)
	}
	return sha256.Sum256(b)
}

// correctionID is the id of an event that corrects another: derived from what it
// says and supersedes, so that the same correction made twice is one event.
func correctionID(e *event.Event) string {
	return eventID(e, digestOf([]byte(e.Supersedes+"\x00"+e.EventID+"\x00"+says(e))))
}
