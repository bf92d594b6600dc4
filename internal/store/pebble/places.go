package pebble

import (
	"sync"
	"time"

	"bounced/internal/event"
)

// places gives each commit its pos, and none twice. For most messages it is the
// time in their queue id, so that a message is found by its queue id alone. Who
// asks for one that is taken, too old or yet to come gets the next, and is found
// by a key of its own.
type places struct {
	clock func() time.Time

	mu          sync.Mutex
	latest      uint64 // what the clock has shown, or was given; it never goes back
	closed      uint64 // up to here no wishes are granted any more
	young, aged map[uint64]struct{}
	since       uint64 // when the first of the young was given
}

// wishTime is how old a wish may be, in nanoseconds. What is older need not be
// remembered.
const wishTime = uint64(2 * time.Second)

// mostPlaces bounds how many are remembered of either age, also when the clock
// stands still or went back.
const mostPlaces = 1 << 16

// wished is the pos that a queue id asks for; 0, which nobody gets, if none.
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

// grants gives a wish, if it can be had.
func (p *places) grants(wish uint64) bool {
	if wish <= p.closed || wish > p.latest || wish+wishTime <= p.latest {
		return false
	}
	if wish <= p.since { // the aged are not from later
		if _, taken := p.aged[wish]; taken {
			return false
		}
	}
	n := len(p.young)
	p.young[wish] = struct{}{}
	return len(p.young) > n
}

// age forgets those that nobody can ask for any more.
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

// begin is for a store that holds places up to last.
func (p *places) begin(last uint64) { p.latest, p.closed = last, last }

// highest is not lower than any that was given.
func (p *places) highest() uint64 {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.latest
}
