package pebble

import (
	"sync"
	"time"

	"bounced/internal/event"
)

// places gives each commit its pos, and none twice. For most messages that is the time in
// their queue id, their wish, so that they are found by their queue id alone. If the wish is
// taken, too old or yet to come, the commit gets the next pos, and a key of its own leads
// from the queue id to it.
type places struct {
	clock func() time.Time

	mu          sync.Mutex
	latest      uint64              // the latest that the clock has shown, or that was given; it never goes back
	closed      uint64              // up to here no wishes are granted any more
	young, aged map[uint64]struct{} // places that were given, and may be wished for again
	since       uint64              // latest as young was made
}

// wishTime is how old a wish may be, in nanoseconds. Older places need not be remembered.
const wishTime = uint64(2 * time.Second)

// mostPlaces bounds how many are remembered of either age, also when the clock
// stands still or went back.
const mostPlaces = 1 << 16

// wished returns the pos that a queue id asks for; 0, which is never given, if it asks for
// none.
func wished(queueID string) uint64 {
	at, ok := event.QueueTime(queueID)
	if !ok {
		return 0
	}
	return uint64(max(0, nano(at)))
}

// give returns wish, if it can be had, or else a pos later than all before.
func (p *places) give(wish uint64) uint64 {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.latest = max(p.latest, uint64(max(0, nano(p.clock()))))
	p.age()
	if p.grants(wish) {
		return wish
	}
	p.latest++
	p.young[p.latest] = struct{}{}
	return p.latest
}

// grants gives a wish, and returns true, if it can be had.
func (p *places) grants(wish uint64) bool {
	if wish <= p.closed || wish > p.latest || wish+wishTime <= p.latest {
		return false
	}
	if wish <= p.since { // no aged one is later
		if _, taken := p.aged[wish]; taken {
			return false
		}
	}
	n := len(p.young)
	p.young[wish] = struct{}{}
	return len(p.young) > n
}

// age forgets places that nobody can wish for any more.
func (p *places) age() {
	switch {
	case p.young == nil, p.latest > p.since+wishTime:
		p.aged = p.young
	case len(p.young) >= mostPlaces:
		p.aged, p.closed = nil, p.latest
	default:
		return
	}
	p.young, p.since = make(map[uint64]struct{}), p.latest
}

// begin sets out from a store that holds places up to last.
func (p *places) begin(last uint64) { p.latest, p.closed = last, last }

// highest returns a pos that is not lower than any that was given.
func (p *places) highest() uint64 {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.latest
}
