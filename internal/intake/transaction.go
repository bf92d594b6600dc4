package intake

import (
	"encoding/json"
	"slices"
	"time"

	"bounced/envelope"
	"bounced/internal/event"
)

// kept is what a message is judged by besides its bytes, as it is kept beside
// them, so that the message can be judged again.
type kept struct {
	envelope.Transaction
	Known []registered // one for each recipient; nil if nothing was registered for any, and in what older binaries kept
}

// registered is what counted of a registration when the message came. The
// registration itself may be gone earlier.
type registered struct {
	ID, Recipient string
	Tags          []string
}

// encodeTx makes what decodeTx reads: the JSON that encoding/json would make of a
// kept, but for zero fields, which it leaves out. It is made for every message, and
// with reflection would take as long as verifying the address's signature.
func encodeTx(tx *envelope.Transaction, known []event.Registration) []byte {
	o := jsonObject(make([]byte, 0, 512))
	o.begin()
	o.text("SessionID", tx.SessionID)
	o.text("QueueID", tx.QueueID)
	o.text("RemoteIP", tx.RemoteIP)
	o.text("HELO", tx.HELO)
	o.text("TLS", tx.TLS)
	o.text("MailFrom", tx.MailFrom)
	o.bool("SMTPUTF8", tx.SMTPUTF8)
	o.time("Received", tx.Received)
	o.name("Rcpts")
	o = append(o, '[')
	for i := range tx.Rcpts {
		if i > 0 {
			o = append(o, ',')
		}
		o.begin()
		o.text("Address", tx.Rcpts[i].Address)
		o.decoded("Decoded", &tx.Rcpts[i].Decoded)
		o.end()
	}
	o = append(o, ']')
	if slices.ContainsFunc(known, isRegistered) {
		o.known(known)
	}
	o.end()
	return o
}

func decodeTx(b []byte) (k kept, err error) {
	return k, json.Unmarshal(b, &k)
}

// isRegistered reports whether there is anything in a registration that Look found.
func isRegistered(r event.Registration) bool {
	return r.ID != "" || r.Recipient != "" || len(r.Tags) > 0
}

// jsonObject is JSON that is being written, object by object. Fields that have
// their zero value are left out.
type jsonObject []byte

func (o *jsonObject) begin() { *o = append(*o, '{') }
func (o *jsonObject) end()   { *o = append(*o, '}') }

func (o *jsonObject) name(name string) {
	if b := *o; b[len(b)-1] != '{' {
		*o = append(b, ',')
	}
	*o = append(append(append(*o, '"'), name...), `":`...)
}

func (o *jsonObject) text(name, v string) {
	if v != "" {
		o.name(name)
		o.quote(v)
	}
}

// quote writes a string. One that needs more than quotes is left to encoding/json.
func (o *jsonObject) quote(v string) {
	for i := range len(v) {
		if !plain[v[i]] {
			quoted, err := json.Marshal(v)
			if err != nil {
				panic(err) // cannot be: Marshal takes any string
			}
			*o = append(*o, quoted...)
			return
		}
	}
	*o = append(append(append(*o, '"'), v...), '"')
}

// plain holds the octets that stand for themselves in a JSON string.
var plain = func() (is [256]bool) {
	for c := ' '; c <= '~'; c++ {
		is[c] = c != '"' && c != '\\'
	}
	return is
}()

func (o *jsonObject) texts(name string, list []string) {
	if len(list) == 0 {
		return
	}
	o.name(name)
	*o = append(*o, '[')
	for i, v := range list {
		if i > 0 {
			*o = append(*o, ',')
		}
		o.quote(v)
	}
	*o = append(*o, ']')
}

func (o *jsonObject) bool(name string, v bool) {
	if v {
		o.name(name)
		*o = append(*o, "true"...)
	}
}

func (o *jsonObject) time(name string, v time.Time) {
	if !v.IsZero() {
		o.name(name)
		*o = append(v.AppendFormat(append(*o, '"'), time.RFC3339Nano), '"')
	}
}

func (o *jsonObject) decoded(name string, d *envelope.Decoded) {
	o.name(name)
	o.begin()
	o.text("Verdict", string(d.Verdict))
	o.text("Domain", d.Domain)
	o.text("Scheme", d.Scheme)
	o.text("ID", d.ID)
	o.bool("Handle", d.Handle)
	o.text("Recipient", d.Recipient)
	o.text("KeyID", d.KeyID)
	o.time("Minted", d.Minted)
	o.bool("Signed", d.Signed)
	o.texts("Wrappers", d.Wrappers)
	o.bool("AcceptExpired", d.AcceptExpired)
	o.end()
}

func (o *jsonObject) known(list []event.Registration) {
	o.name("Known")
	*o = append(*o, '[')
	for i := range list {
		if i > 0 {
			*o = append(*o, ',')
		}
		o.begin()
		o.text("ID", list[i].ID)
		o.text("Recipient", list[i].Recipient)
		o.texts("Tags", list[i].Tags)
		o.end()
	}
	*o = append(*o, ']')
}
