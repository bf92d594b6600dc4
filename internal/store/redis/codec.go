package redis

import (
	_ "embed"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/klauspost/compress/s2"

	"bounced/internal/event"
)

// A value begins with a letter that says how it is kept: plain, or compressed by s2, which
// costs a few microseconds. Short texts are compressed with a dictionary, since usual
// bounces, and their events, have much of their text in common.
const (
	plain      = 'p'
	compressed = 's'
	familiar   = 'd' // compressed with the dictionary

	tooSmall     = 64       // bytes; below it compression is not worth it
	dictionaryTo = 16 << 10 // bytes; longer texts have enough repetitions of their own
)

// The dictionary is part of the layout: what was written with one can be read
// only with the same. A better one would need a letter of its own.
var (
	//go:embed dictionary.txt
	dictionaryText string
	dictionary     = s2.MakeDict([]byte(strings.ReplaceAll(dictionaryText, "\n", "\r\n")), nil)
)

var errCorrupt = fmt.Errorf("%w: a value that the store did not write", event.ErrDamaged)

// pack appends v to dst as it is kept.
func pack(dst, v []byte) []byte {
	how, out := byte(plain), v
	switch room := s2.MaxEncodedLen(len(v)); {
	case len(v) < tooSmall || room < 0:
	case len(v) <= dictionaryTo:
		how, out = familiar, dictionary.Encode(make([]byte, room), v)
	default:
		how, out = compressed, s2.Encode(make([]byte, room), v)
	}
	if len(out) >= len(v)-len(v)/16 {
		how, out = plain, v
	}
	return append(append(dst, how), out...)
}

// unpack is the inverse of pack.
func unpack(v string) ([]byte, error) {
	if v == "" {
		return nil, errCorrupt
	}
	var out []byte
	var err error
	switch v[0] {
	case plain:
		return []byte(v[1:]), nil
	case compressed:
		out, err = s2.Decode(nil, []byte(v[1:]))
	case familiar:
		out, err = dictionary.Decode(nil, []byte(v[1:]))
	default:
		return nil, errCorrupt
	}
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errCorrupt, err)
	}
	return out, nil
}

// packEvent writes the header that the scripts read (lua/prelude.lua), then the
// event as JSON without the raw message, which is kept once for all events.
func packEvent(e *event.Event) ([]byte, error) {
	if strings.ContainsRune(e.EventID, '\n') || e.EventID == "" {
		return nil, fmt.Errorf("event id %q", e.EventID)
	}
	bare := *e
	bare.MIME = nil
	js, err := json.Marshal(&bare)
	if err != nil {
		return nil, err
	}
	flag := byte('f')
	if e.Type == event.Bounce {
		flag = 'b'
	}
	out := make([]byte, 0, 64+len(e.EventID)+len(js))
	out = append(out, flag)
	out = append(out, hashed(e.ID)...)
	out = append(out, hexTime(e.Time)...)
	out = append(out, hashed(strings.ToLower(e.Recipient))...)
	out = append(out, e.EventID...)
	out = append(out, '\n')
	return pack(out, js), nil
}

func unpackEvent(v string) (*event.Event, error) {
	i := strings.IndexByte(v, '\n')
	if i < 0 {
		return nil, errCorrupt
	}
	js, err := unpack(v[i+1:])
	if err != nil {
		return nil, err
	}
	e := new(event.Event)
	if err := json.Unmarshal(js, e); err != nil {
		return nil, fmt.Errorf("%w: %w", errCorrupt, err)
	}
	return e, nil
}

// remains returns what is known of an event whose value v cannot be read: its id, if the
// header is whole, and the queue id of its message.
func remains(member, v string) *event.Event {
	e := new(event.Event)
	e.QueueID, _ = place{member: member}.split()
	if i := strings.IndexByte(v, '\n'); i > eventHead {
		e.EventID = v[eventHead:i]
	}
	return e
}

// eventHead is how many bytes of the header come before the event id.
const eventHead = 1 + 16 + 10 + 16

// packMeta returns what is kept of a message besides its raw bytes. The scripts read its
// start (lua/expire.lua): 14 hex digits of microseconds, as in the index, and the first
// bytes of the digest, which name the message in :dup. After the digest follow its time in
// Unix nanoseconds and its transaction.
func packMeta(m *event.Message) []byte {
	out := make([]byte, 0, metaBytes+len(m.Tx))
	out = append(out, hexMicros(micros(m.Received))...)
	out = append(out, m.Digest[:]...)
	out = binary.BigEndian.AppendUint64(out, uint64(m.Received.UnixNano()))
	return pack(out, m.Tx)
}

const metaBytes = 14 + 32 + 8

func unpackMessage(rid, v, raw string) (*event.Message, error) {
	if len(v) <= metaBytes {
		return nil, errCorrupt
	}
	tx, err := unpack(v[metaBytes:])
	if err != nil {
		return nil, err
	}
	m := &event.Message{QueueID: rid, Received: fromNanos(int64(binary.BigEndian.Uint64([]byte(v[46:]))))}
	copy(m.Digest[:], v[14:])
	if len(tx) > 0 {
		m.Tx = tx
	}
	m.Raw, err = unpack(raw)
	return m, err
}

// letters stand for states in values and keys.
var letters = map[event.DeliveryState]string{event.Pending: "p", event.Parked: "k", event.Done: "d"}

// states is the inverse of letters.
var states = map[byte]event.DeliveryState{'p': event.Pending, 'k': event.Parked, 'd': event.Done}

// packDelivery writes the value that the scripts read (lua/prelude.lua).
func packDelivery(d *event.Delivery) (string, error) {
	letter := letters[d.State]
	if d.State == "" {
		letter = "p"
	}
	if letter == "" {
		return "", fmt.Errorf("delivery in state %q", d.State)
	}
	var log strings.Builder
	for i := range d.Attempts {
		js, err := json.Marshal(&d.Attempts[i])
		if err != nil {
			return "", err
		}
		if i > 0 {
			log.WriteByte('\n')
		}
		log.Write(js)
	}
	return letter + "|" + strconv.Itoa(d.Attempt) + "|" + nanos(d.Created) + "|" + nanos(d.Next) + "||" + log.String(), nil
}

// unpackDelivery reads what packDelivery wrote. The ids of event and message are not in it:
// see of.
func unpackDelivery(endpoint, v string) (event.Delivery, error) {
	d := event.Delivery{Endpoint: endpoint}
	f := strings.SplitN(v, "|", 6)
	if len(f) != 6 || len(f[0]) != 1 || states[f[0][0]] == "" {
		return d, errCorrupt
	}
	d.State = states[f[0][0]]
	attempt, err1 := strconv.Atoi(f[1])
	created, err2 := strconv.ParseInt(f[2], 10, 64)
	next, err3 := strconv.ParseInt(f[3], 10, 64)
	if err := errors.Join(err1, err2, err3); err != nil {
		return d, errCorrupt
	}
	d.Attempt, d.Created, d.Next = attempt, fromNanos(created), fromNanos(next)
	if f[5] == "" {
		return d, nil
	}
	for line := range strings.SplitSeq(f[5], "\n") {
		var a event.Attempt
		if err := json.Unmarshal([]byte(line), &a); err != nil {
			return d, fmt.Errorf("attempt: %w", err)
		}
		d.Attempts = append(d.Attempts, a)
	}
	return d, nil
}

// of fills in the ids that a delivery has from its event.
func of(d event.Delivery, e *event.Event) event.Delivery {
	d.EventID, d.MessageID, d.QueueID = e.EventID, e.ID, e.QueueID
	return d
}
