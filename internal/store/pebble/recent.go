package pebble

import (
	"bytes"
	"sync"

	"bounced/internal/event"
	"bounced/internal/store"
)

// recent remembers the records of the events that were committed last, with their raw mail.
// When all is well they are claimed right after that, and to find them in the tables costs
// more than all else that a claim computes. What it does not have is read from the tables.
type recent struct {
	room int // bytes that may be remembered

	mu    sync.Mutex
	known map[place]remembered
	order []place // oldest first
	bytes int
}

type remembered struct {
	event []byte // its record
	raw   []byte // of bounce events
	size  int    // what it counts for in bytes
}

// perRemembered is about what the maps take for one event, in bytes.
const perRemembered = 160

// largestRemembered is the size of the largest message that is remembered: a few larger
// ones would drive out all others.
const largestRemembered = 64 << 10

// recentShare is the part of Options.Memory that recent may have. Tests lower it.
var recentShare = 1.0 / 6

func newRecent(room int64) *recent {
	return &recent{room: int(room), known: make(map[place]remembered)}
}

// add remembers the events of a commit. values holds their records; nil for those that were
// there before.
func (r *recent) add(c *store.Commit, pos uint64, values [][]byte) {
	var raw []byte
	r.mu.Lock()
	defer r.mu.Unlock()
	for i, value := range values {
		if value == nil {
			continue
		}
		m := remembered{event: value, size: cap(value) + perRemembered}
		if c.Events[i].Type == event.Bounce && c.Message != nil {
			if len(c.Message.Raw) > largestRemembered {
				continue
			}
			if raw == nil {
				raw = bytes.Clone(c.Message.Raw)
			}
			m.raw = raw
			m.size += len(raw)
		}
		p := place{pos, uint16(i)}
		r.known[p] = m
		r.order = append(r.order, p)
		r.bytes += m.size
	}
	for r.bytes > r.room && len(r.order) > 0 {
		r.bytes -= r.known[r.order[0]].size
		delete(r.known, r.order[0])
		r.order = r.order[1:]
	}
}

func (r *recent) get(p place) (m remembered, ok bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	m, ok = r.known[p]
	return m, ok
}

// live holds some pending deliveries of one endpoint as they are now, so that Claim and
// Settle need not read what was written a moment ago. What it holds is always right: all
// changes of deliveries go through a transition, which tells it before anyone can see them.
type live struct {
	mu    sync.Mutex
	known map[place]*delivery // never changed, only replaced
}

// mostLive is how many deliveries of one endpoint are held, for up to fullLive endpoints. If
// there are more endpoints, each holds fewer, but leastLive in any case. Tests lower
// mostLive.
var mostLive = 4096

const (
	fullLive  = 16
	leastLive = 64
)

// shareOfLive returns how many deliveries each of n endpoints may hold.
func shareOfLive(n int) int {
	if n <= fullLive {
		return mostLive
	}
	return min(mostLive, max(leastLive, fullLive*mostLive/n))
}

// set remembers a delivery, and at most so many in all. It forgets one that is nil, or not
// pending any more.
func (l *live) set(p place, d *delivery, most int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if d == nil || d.State != event.Pending {
		delete(l.known, p)
		return
	}
	if l.known == nil {
		l.known = make(map[place]*delivery)
	}
	for any := range l.known {
		if len(l.known) < most {
			break
		}
		delete(l.known, any)
	}
	l.known[p] = d
}

func (l *live) get(p place) *delivery {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.known[p]
}
