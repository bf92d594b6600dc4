package intake

import (
	"encoding/json"
	"time"

	"bounced/envelope"
)

// encodeTx keeps a transaction beside its message, so that it can be judged
// again. It is the JSON that encoding/json would make, without zero fields, but
// this one is written for every message: reflection would take as long as the
// signature of the address.
func encodeTx(tx *envelope.Transaction) []byte {
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
	o.end()
	return o
}

func decodeTx(b []byte) (tx envelope.Transaction, err error) {
	return tx, json.Unmarshal(b, &tx)
}

// jsonObject is an object that is being written. Zero values are left out.
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

// quote leaves what needs more than quotes to encoding/json.
func (o *jsonObject) quote(v string) {
	for i := range len(v) {
		if !plain[v[i]] {
			quoted, err := json.Marshal(v)
			if err != nil {
				panic(err) // a string
			}
			*o = append(*o, quoted...)
			return
		}
	}
	*o = append(append(append(*o, '"'), v...), '"')
}

// plain are the octets that a JSON string holds as they are.
var plain = func() (is [256]bool) {
	for c := ' '; c <= '~'; c++ {
		is[c] = c != '"' && c != '\\'
	}
	return is
}()

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
	if len(d.Wrappers) > 0 {
		o.name("Wrappers")
		*o = append(*o, '[')
		for i, w := range d.Wrappers {
			if i > 0 {
				*o = append(*o, ',')
			}
			o.quote(w)
		}
		*o = append(*o, ']')
	}
	o.bool("AcceptExpired", d.AcceptExpired)
	o.end()
}
