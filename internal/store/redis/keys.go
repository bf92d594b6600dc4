package redis

import (
	"cmp"
	"encoding/hex"
	"hash/fnv"
	"slices"
	"strconv"
	"strings"
	"time"

	"bounced/internal/store"
)

// Everything that one message became lives in one partition, under keys that
// start with its tag, "{bounced:7}", and so in one slot of a cluster:
//
//	:rec:<rid>    hash: r the raw message, m its time, digest and transaction, n
//	              deliveries to make, b bytes, e<i> event i, d<i>:<endpoint> the
//	              delivery of event i; g the digest when the message has expired;
//	              h ids of events of other records that r goes with, a line each
//	:dup          hash: digest → the rid that has it, and a number made for its
//	              commit; it goes with the record
//	:ev           hash: event id → <rid>/<i>
//	:idx          sorted set, all scores 0, so in the order of its text:
//	              t<time><event id>, i<id hash><time><event id>,
//	              r<recipient hash><time><event id>, m<µs received><rid>
//	:due:<ep>     sorted set: pending <rid>/<i> by µs of the next attempt
//	:p:<ep> :k:<ep> :d:<ep>  pending, parked and done ones by µs of creation
//	:wait:<ep>    hash: id hashes with deliveries put off by order
//	:turn:<ep>:<id hash>  sorted set, all scores 0: pending ones of an id with
//	              many events, in order; see lua/prelude.lua
//	:away:<id hash> set: other partitions with deliveries of an id at home here
//	:eps          set: endpoints that ever had a delivery here
//	:tpl :tplv    templates by count, and what they are
//	:bytes        what all this takes, roughly
//
// A rid is the queue id of a message, or a ULID made for a call of the HTTP
// API. Outside partitions stand "bounced:msg:<id>" (the registry, each its own
// key, so that a sender can write it), "bounced:endpoints", "bounced:nodes" and
// "bounced:meta".

// homeOf says which partition c goes to. Deliveries of one message id meet in
// one partition so that they can be kept in order there. A message that comes
// twice must come to the same partition, so the choice rests on what is the
// same both times.
func (s *Store) homeOf(c *store.Commit) int {
	id := ""
	for _, e := range c.Events {
		if e.ID != "" && (id == "" || e.ID < id) {
			id = e.ID
		}
	}
	switch {
	case id != "":
		return s.home(id)
	case c.Message != nil:
		return s.home(string(c.Message.Digest[:]))
	case len(c.Events) > 0:
		return s.home(c.Events[0].EventID)
	}
	return 0
}

func (s *Store) home(id string) int {
	return int(hash64(id) % uint64(s.o.Partitions))
}

func hash64(v string) uint64 {
	h := fnv.New64a()
	h.Write([]byte(v))
	return h.Sum64()
}

// hashed is how ids and recipients stand in the index: of fixed width, and
// without bytes that the index would have to escape. What comes back is
// compared with the query again, so that two of one hash do no harm.
func hashed(v string) string {
	if v == "" {
		return "----------------"
	}
	h := fnv.New64a()
	h.Write([]byte(v))
	return hex.EncodeToString(h.Sum(nil))
}

// hexTime is seconds since 1970 so that text order is time order.
func hexTime(seconds int64) string {
	seconds = min(max(seconds, 0), 1<<40-1)
	v := strconv.FormatInt(seconds, 16)
	return strings.Repeat("0", 10-len(v)) + v
}

// hexMicros does the same for microseconds.
func hexMicros(us int64) string {
	v := strconv.FormatInt(min(us, 1<<56-1), 16)
	return strings.Repeat("0", 14-len(v)) + v
}

// nanos is t for a script; the zero time is 0.
func nanos(t time.Time) string {
	if t.IsZero() || t.UnixNano() < 0 {
		return "0"
	}
	return strconv.FormatInt(t.UnixNano(), 10)
}

// micros is t as a score: a double holds it exactly until the year 2255.
func micros(t time.Time) int64 {
	if t.IsZero() {
		return 0
	}
	return max(t.UnixMicro(), 0)
}

// fromNanos is the way back; all times come back in UTC.
func fromNanos(n int64) time.Time {
	if n == 0 {
		return time.Time{}
	}
	return time.Unix(0, n).UTC()
}

func fromMicros(n int64) time.Time { return fromNanos(n * 1000) }

// place is where an event stands: partition, record, number in the record.
type place struct {
	part   int
	member string // "<rid>/<i>"
}

func (p place) split() (rid, i string) {
	k := strings.LastIndexByte(p.member, '/')
	if k < 0 {
		return p.member, "0"
	}
	return p.member[:k], p.member[k+1:]
}

// spot is a place in an ordering of the whole store.
type spot struct {
	place
	score int64
	last  string // endpoint, where one place stands several times
}

func (a spot) compare(b spot) int {
	return cmp.Or(cmp.Compare(a.score, b.score), cmp.Compare(a.member, b.member), cmp.Compare(a.last, b.last))
}

func sortSpots(v []spot) { slices.SortFunc(v, spot.compare) }
