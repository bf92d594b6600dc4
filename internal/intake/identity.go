package intake

import (
	"crypto/sha256"
	"encoding/base32"
	"encoding/json"

	"bounced/envelope"
	"bounced/internal/event"
)

// eventEncoding is base32hex in lower case: 16 bytes are 26 characters.
var eventEncoding = base32.NewEncoding("0123456789abcdefghijklmnopqrstuv").WithPadding(base32.NoPadding)

// eventID derives the id of an event from what it says, so that the same
// bounce makes the same event wherever and however often it arrives.
func eventID(e *event.Event, digest *[32]byte) string {
	var stack [256]byte
	b := stack[:0]
	for _, s := range [...]string{e.Domain, e.ID, string(e.Type), e.Recipient, e.ReportedRecipient} {
		b = append(b, s...)
		b = append(b, 0)
	}
	b = append(b, digest[:]...)
	sum := sha256.Sum256(b)
	var id [30]byte
	copy(id[:], "evt_")
	eventEncoding.Encode(id[4:], sum[:16])
	return string(id[:])
}

// envelopeDigest covers what makes a repeated message the same one: its bytes
// and its envelope.
func envelopeDigest(tx *envelope.Transaction, digest [32]byte) [32]byte {
	var stack [512]byte
	b := append(stack[:0], digest[:]...)
	b = append(b, tx.MailFrom...)
	for i := range tx.Rcpts {
		b = append(b, 0)
		b = append(b, tx.Rcpts[i].Address...)
	}
	return sha256.Sum256(b)
}

// encodeTx keeps a transaction beside its message, so that it can be judged
// again.
func encodeTx(tx *envelope.Transaction) []byte {
	b, err := json.Marshal(tx)
	if err != nil {
		panic(err) // a struct of strings and times
	}
	return b
}
