package redis

import (
	"cmp"
	"encoding/binary"
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
// A rid is the queue id of a message, or a ULID made for a call of the HTTP API. Outside of
// partitions there are "bounced:msg:<id>" (the registry, with a key for each registration, so
// that a sender can write it), "bounced:endpoints", "bounced:nodes" and "bounced:meta".

// homeOf returns the partition that c goes to. Deliveries of one message id meet in one
// partition, so that they can be kept in order there. A message that comes twice must go to
// the same partition, so the choice depends only on what is the same both times.
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

// home returns the partition that deliveries of a message id meet in.
func (s *Store) home(id string) int {
	return int(hash64(id) % uint64(s.o.Partitions))
}

func hash64(v string) uint64 {
	h := fnv.New64a()
	h.Write([]byte(v))
	return h.Sum64()
}

// hashed returns an id or a recipient as it stands in the index: of fixed width, and without
// bytes that the index would have to escape. What is found by it is compared with the query
// again, so that two with the same hash do no harm.
func hashed(v string) string {
	if v == "" {
		return "----------------"
	}
	return hex.EncodeToString(binary.BigEndian.AppendUint64(nil, hash64(v)))
}

// hexTime returns seconds since 1970, from 0 to 1<<40-1, in an order of text that is the
// order of time.
func hexTime(seconds int64) string { return padded(min(max(seconds, 0), 1<<40-1), 10) }

// hexMicros is hexTime for microseconds, which are not negative.
func hexMicros(us int64) string { return padded(min(us, 1<<56-1), 14) }

// padded returns n in so many hexadecimal digits.
func padded(n int64, digits int) string {
	v := strconv.FormatInt(n, 16)
	return strings.Repeat("0", digits-len(v)) + v
}

// nanos returns t for a script; the zero time is 0.
func nanos(t time.Time) string {
	if t.IsZero() || t.UnixNano() < 0 {
		return "0"
	}
	return strconv.FormatInt(t.UnixNano(), 10)
}

// micros returns t as a score: a double holds it exactly until the year 2255.
func micros(t time.Time) int64 {
	if t.IsZero() {
		return 0
	}
	return max(t.UnixMicro(), 0)
}

// fromNanos is the inverse of nanos, in UTC.
func fromNanos(n int64) time.Time {
	if n == 0 {
		return time.Time{}
	}
	return time.Unix(0, n).UTC()
}

func fromMicros(n int64) time.Time { return fromNanos(n * 1000) }

// place is where an event is kept: partition, record, number in the record.
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

// spot is where something stands in a list over the whole store: by score, place and last.
type spot struct {
	place
	score int64
	last  string // the endpoint, in lists of deliveries; else empty
}

func (a spot) compare(b spot) int {
	return cmp.Or(cmp.Compare(a.score, b.score), cmp.Compare(a.member, b.member), cmp.Compare(a.last, b.last))
}

func sortSpots(v []spot) { slices.SortFunc(v, spot.compare) }
