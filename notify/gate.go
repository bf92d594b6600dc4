package notify

import "time"

// phase is where an endpoint's breaker stands. The values are what the metric
// shows.
type phase int

const (
	closed  phase = 0 // calls go through
	probing phase = 1 // one call finds out
	open    phase = 2 // no calls
)

func (p phase) String() string { return [...]string{"closed", "probing", "open"}[p] }

// Back-off of a whole endpoint that answers 429, 502, 503 or 504 and names no
// time itself.
const (
	minSlow = time.Second
	maxSlow = time.Minute
)

// gate decides how many calls an endpoint gets. It has two reasons to hold
// back: the breaker, when nothing works, and a slow-down, when the endpoint
// asks for it. It reads no clock and belongs to one goroutine.
type gate struct {
	breaker Breaker
	most    int // calls at a time when all is well

	phase   phase
	fails   int           // in a row
	pause   time.Duration // that the breaker makes when it opens next
	changed time.Time     // when phase last changed
	reopen  time.Time     // open: when to probe

	limit float64   // calls at a time, halved by each slow-down and won back call by call
	slow  time.Time // no calls before this
	since time.Time // when limit was last halved
	slows int       // slow-downs in a row
}

func newGate(b Breaker, most int) gate {
	return gate{breaker: b, most: most, limit: float64(most), pause: b.Pause}
}

// reset forgets all trouble.
func (g *gate) reset() { *g = newGate(g.breaker, g.most) }

// renewed returns the gate that goes on after the endpoint's files were opened
// again. A slow-down that the endpoint asked for still holds, but an open breaker
// lets the probe through at once.
func (g gate) renewed(now time.Time) gate {
	if g.phase == open {
		g.reopen = now
	}
	return g
}

// hurried returns the gate of an endpoint that somebody wants called now: nothing is
// put off any longer, but it remembers how many calls were too many.
func (g gate) hurried(now time.Time) gate {
	g.slow = time.Time{}
	return g.renewed(now)
}

// allow returns how many calls may be running at now. It turns a breaker whose
// pause is over from open to probing.
func (g *gate) allow(now time.Time) int {
	if now.Before(g.slow) {
		return 0
	}
	switch g.phase {
	case open:
		if now.Before(g.reopen) {
			return 0
		}
		g.phase, g.changed = probing, now
		return 1
	case probing:
		return 1
	}
	return max(1, int(g.limit))
}

// opens returns when a gate that allows no calls will allow some.
func (g *gate) opens() time.Time {
	if g.phase == open && g.reopen.After(g.slow) {
		return g.reopen
	}
	return g.slow
}

// success takes in a call that worked, or at least was answered by something
// that works.
func (g *gate) success(now time.Time) {
	g.fails, g.slows = 0, 0
	if g.phase != closed {
		g.phase, g.changed = closed, now
		g.pause = g.breaker.Pause
		g.limit = float64(1 + g.most/4) // not all at once on one that has just come back
		return
	}
	g.limit = min(float64(g.most), g.limit+1/g.limit)
}

// failure takes in a call that failed through the endpoint's fault.
func (g *gate) failure(began, now time.Time) {
	g.fails++
	switch {
	case g.phase == open || began.Before(g.changed):
		// Begun before the breaker last changed: old news.
	case g.phase == probing:
		g.pause = min(2*g.pause, g.breaker.MaxPause)
		g.trip(now)
	case g.breaker.Failures > 0 && g.fails >= g.breaker.Failures:
		g.trip(now)
	}
}

func (g *gate) trip(now time.Time) {
	g.phase, g.changed = open, now
	g.reopen = now.Add(g.pause)
}

// slowDown takes in a reply that asked for fewer calls; retryAfter is 0 where
// it did not say until when.
func (g *gate) slowDown(began, now time.Time, retryAfter time.Duration) {
	if retryAfter == 0 {
		retryAfter = min(minSlow<<min(g.slows, 10), maxSlow)
	}
	if until := now.Add(retryAfter); until.After(g.slow) {
		g.slow = until
	}
	if began.Before(g.since) {
		return // of the same burst
	}
	g.since = now
	g.slows++
	g.limit = max(1, g.limit/2)
}
