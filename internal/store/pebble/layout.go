package pebble

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"math"
	"strings"
	"time"
)

// Every key begins with one byte that says what it is. Numbers are big-endian,
// so that keys sort as numbers do. A commit gets a pos, its time in nanoseconds
// made unique (places.go), and nearly all that belongs to it sorts by pos: what is written
// together lies together, the oldest is at the front, and compactions find
// little that overlaps. An event is named by pos and its number n in the commit.
//
//	V                                     → version of this layout
//	m pos                                 → message without its raw bytes, if not with its first event
//	r pos                                 → raw message
//	b pos pos n                           →                  bounce event, the latter, that the raw message goes with too
//	Q queue-id                            → pos, if the queue id does not say it
//	d digest[:16]                         → pos
//	e pos n                               → event; the first one with its message
//	l event-id                            → pos n
//	t seconds pos n                       → type, category   all events by time
//	i hash(id) seconds pos n              → type, category   by message id
//	a hash(recipient) seconds pos n       → type, category   by recipient, lower case
//	D pos n endpoint                      → delivery
//	c endpoint 0 state created pos n      →                  deliveries for listing
//	q endpoint 0 next pos n               →                  pending ones by due time
//	o endpoint 0 hash(id) created pos n   →                  pending ones by message id
//	g id                                  → registration
//	h handle                              → id
//	x expires id                          →                  registrations by expiry
//	T hash(text)                          → template, merged by adding
//	S endpoint                            → endpoint's state
//	N node                                → node
const (
	kVersion       = 'V'
	kMessage       = 'm'
	kRaw           = 'r'
	kBorrowed      = 'b'
	kQueueID       = 'Q'
	kDigest        = 'd'
	kEvent         = 'e'
	kEventID       = 'l'
	kByTime        = 't'
	kByMessageID   = 'i'
	kByRecipient   = 'a'
	kDelivery      = 'D'
	kListed        = 'c'
	kDue           = 'q'
	kOrder         = 'o'
	kRegistration  = 'g'
	kHandle        = 'h'
	kRegistryDue   = 'x'
	kTemplate      = 'T'
	kEndpointState = 'S'
	kNode          = 'N'
)

// layoutVersion goes up when an older binary could no longer read what a newer
// one wrote. A new field in a record, or a new kind of key, is no reason.
//
// What 1 wrote stays as it is until it expires: each message had keys m and Q,
// and the queue id stood behind the pos of its digest.
const layoutVersion = 2

// place names one event: the commit that brought it and its number there.
type place struct {
	pos uint64
	n   uint16
}

const placeLen = 10

func (p place) append(b []byte) []byte {
	return binary.BigEndian.AppendUint16(binary.BigEndian.AppendUint64(b, p.pos), p.n)
}

func (p place) compare(q place) int {
	return cmp.Or(cmp.Compare(p.pos, q.pos), cmp.Compare(p.n, q.n))
}

// posAt reads the pos after the kind, of a key that begins with both.
func posAt(key []byte) uint64 { return binary.BigEndian.Uint64(key[1:]) }

// placeAt reads a place from the front of b; ok is false if b is too short.
func placeAt(b []byte) (p place, ok bool) {
	if len(b) < placeLen {
		return place{}, false
	}
	return place{binary.BigEndian.Uint64(b), binary.BigEndian.Uint16(b[8:])}, true
}

// placeOf reads the place at the end of a key.
func placeOf(key []byte) place {
	p, _ := placeAt(key[max(0, len(key)-placeLen):])
	return p
}

func posKey(kind byte, pos uint64) []byte { return appendPosKey(nil, kind, pos) }

func appendPosKey(b []byte, kind byte, pos uint64) []byte {
	return binary.BigEndian.AppendUint64(append(b, kind), pos)
}

func placeKey(kind byte, p place) []byte { return appendPlaceKey(nil, kind, p) }

func appendPlaceKey(b []byte, kind byte, p place) []byte { return p.append(append(b, kind)) }

func borrowedKey(pos uint64, p place) []byte {
	return p.append(posKey(kBorrowed, pos))
}

func textKey(kind byte, text string) []byte { return appendTextKey(nil, kind, text) }

func appendTextKey(b []byte, kind byte, text string) []byte {
	return append(append(b, kind), text...)
}

func digestKey(digest [32]byte) []byte { return appendDigestKey(nil, digest) }

func appendDigestKey(b []byte, digest [32]byte) []byte {
	return append(append(b, kDigest), digest[:16]...)
}

func byTimeKey(seconds int64, p place) []byte { return appendByTimeKey(nil, seconds, p) }

func appendByTimeKey(b []byte, seconds int64, p place) []byte {
	return p.append(binary.BigEndian.AppendUint64(append(b, kByTime), sortable(seconds)))
}

// byTextKey is for kByMessageID and kByRecipient.
func byTextKey(kind byte, text string, seconds int64, p place) []byte {
	return appendByTextKey(nil, kind, text, seconds, p)
}

func appendByTextKey(b []byte, kind byte, text string, seconds int64, p place) []byte {
	return p.append(binary.BigEndian.AppendUint64(appendByTextPrefix(b, kind, text), sortable(seconds)))
}

func byTextPrefix(kind byte, text string) []byte { return appendByTextPrefix(nil, kind, text) }

func appendByTextPrefix(b []byte, kind byte, text string) []byte {
	if kind == kByRecipient {
		text = strings.ToLower(text)
	}
	return binary.BigEndian.AppendUint64(append(b, kind), hash(text))
}

func deliveryKey(p place, endpoint string) []byte {
	return append(placeKey(kDelivery, p), endpoint...)
}

// endpointPrefix ends in a NUL, which no name holds.
func endpointPrefix(kind byte, endpoint string) []byte {
	b := make([]byte, 0, len(endpoint)+2+8+8+placeLen)
	return append(append(append(b, kind), endpoint...), 0)
}

func listedPrefix(endpoint string, state byte) []byte {
	return append(endpointPrefix(kListed, endpoint), state)
}

func listedKey(endpoint string, state byte, created time.Time, p place) []byte {
	return p.append(appendTime(listedPrefix(endpoint, state), created))
}

func dueKey(endpoint string, next time.Time, p place) []byte {
	return p.append(appendTime(endpointPrefix(kDue, endpoint), next))
}

func orderPrefix(endpoint, messageID string) []byte {
	return binary.BigEndian.AppendUint64(endpointPrefix(kOrder, endpoint), hash(messageID))
}

func orderKey(endpoint, messageID string, created time.Time, p place) []byte {
	return p.append(appendTime(orderPrefix(endpoint, messageID), created))
}

// timeAt reads the time that stands before the place at the end of a key.
func timeAt(key []byte) time.Time {
	i := len(key) - placeLen - 8
	if i < 0 {
		return time.Time{}
	}
	return unixNano(unsortable(binary.BigEndian.Uint64(key[i:])))
}

func appendTime(b []byte, t time.Time) []byte {
	return binary.BigEndian.AppendUint64(b, sortable(nano(t)))
}

// sortable makes negative numbers sort before positive ones.
func sortable(v int64) uint64   { return uint64(v) ^ 1<<63 }
func unsortable(v uint64) int64 { return int64(v ^ 1<<63) }

// nano returns t in nanoseconds since 1970; 0 stands for the zero time. They reach from
// 1677 to April 2262. A time beyond, like an expiry that means never, becomes the nearer
// end.
func nano(t time.Time) int64 {
	const most = math.MaxInt64 / int64(time.Second)
	switch s := t.Unix(); {
	case t.IsZero():
		return 0
	case s >= most:
		return math.MaxInt64
	case s <= -most:
		return math.MinInt64
	}
	return t.UnixNano()
}

// unixNano is the inverse of nano.
func unixNano(ns int64) time.Time {
	if ns == 0 {
		return time.Time{}
	}
	return time.Unix(0, ns).UTC()
}

// hash is FNV-1a.
func hash(text string) uint64 {
	h := uint64(14695981039346656037)
	for i := range len(text) {
		h = (h ^ uint64(text[i])) * 1099511628211
	}
	return h
}

// after returns the first key after all that begin with prefix; nil if there is none.
func after(prefix []byte) []byte {
	end := bytes.Clone(prefix)
	for i := len(end) - 1; i >= 0; i-- {
		if end[i]++; end[i] != 0 {
			return end[:i+1]
		}
	}
	return nil
}
