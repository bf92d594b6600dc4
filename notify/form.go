package notify

import (
	"bytes"
	"encoding/json"
	"strconv"

	"bounced/internal/event"
)

// appendForm appends e to dst as application/x-www-form-urlencoded, with
// exactly SMTPeter's variables in the order of DESIGN §4. raw is the message
// of a bounce event; it is sent byte for byte.
func appendForm(dst []byte, e *event.Event, raw []byte) []byte {
	f := form{buf: dst, first: true}
	f.optional("id", e.ID)
	f.add("type", string(e.Type))
	f.add("timestamp", e.Timestamp)
	f.add("time", strconv.FormatInt(e.Time, 10))
	f.optional("recipient", e.Recipient)
	if e.Type == event.Bounce {
		f.optional("envelope", e.Envelope)
		f.key("mime")
		f.buf = appendEscaped(f.buf, raw)
	} else {
		f.optional("action", e.Action)
		f.optional("state", e.State)
		if e.Code != 0 {
			f.add("code", strconv.Itoa(e.Code))
		}
		f.optional("extended", e.Extended)
		f.optional("description", e.Description)
	}
	for _, tag := range e.Tags {
		f.add("tags%5B%5D", tag)
	}
	return f.buf
}

// form writes variables one after the other. Keys must be escaped already.
type form struct {
	buf   []byte
	first bool
}

func (f *form) key(k string) {
	if !f.first {
		f.buf = append(f.buf, '&')
	}
	f.first = false
	f.buf = append(f.buf, k...)
	f.buf = append(f.buf, '=')
}

func (f *form) add(k, v string) {
	f.key(k)
	f.buf = appendEscaped(f.buf, v)
}

func (f *form) optional(k, v string) {
	if v != "" {
		f.add(k, v)
	}
}

// appendEscaped escapes as url.QueryEscape does, but makes no second copy of a
// message of 25 MB.
func appendEscaped[T string | []byte](dst []byte, s T) []byte {
	const hex = "0123456789ABCDEF"
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case plain[c]:
			dst = append(dst, c)
		case c == ' ':
			dst = append(dst, '+')
		default:
			dst = append(dst, '%', hex[c>>4], hex[c&15])
		}
	}
	return dst
}

// plain holds the bytes that stand for themselves.
var plain = func() (t [256]bool) {
	for _, c := range "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~" {
		t[c] = true
	}
	return t
}()

// formSize estimates the size of a form with the message in it: mail is mostly
// plain, so a third more than its size is enough for most of it.
func formSize(raw []byte) int { return 1024 + len(raw) + len(raw)/3 }

// marshalEvent returns e in its native form, JSON without a line end. raw is the
// message to put into it, nil for none.
func marshalEvent(e *event.Event, raw []byte) ([]byte, error) {
	if raw != nil {
		with := *e
		with.MIME = raw
		e = &with
	}
	var buf bytes.Buffer
	enc := json.NewEncoder(&buf)
	enc.SetEscapeHTML(false) // diagnostics are full of <addresses>
	if err := enc.Encode(e); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(buf.Bytes(), []byte("\n")), nil
}
