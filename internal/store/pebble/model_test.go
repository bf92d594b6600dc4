package pebble_test

import (
	"cmp"
	"maps"
	"slices"
	"time"

	"bounced/internal/event"
)

// model is what deliveries a store should have: the same rules as the store's,
// without anything that makes them quick or safe.
type model struct {
	all     map[string]delivery // by event id and endpoint
	ordered map[string]bool     // endpoints
}

type delivery struct {
	event.Delivery
	n             int // counts all that were committed
	claim         int // counts claims
	tried         int // length of Attempts
	held, waiting bool
}

func newModel() *model { return &model{map[string]delivery{}, map[string]bool{}} }

func (m *model) clone() *model { return &model{maps.Clone(m.all), maps.Clone(m.ordered)} }

func name(d *event.Delivery) string { return d.EventID + " " + d.Endpoint }

func (m *model) set(d delivery) { m.all[name(&d.Delivery)] = d }

// sorted lists those that f wants.
func (m *model) sorted(f func(delivery) bool, order func(a, b delivery) int) (list []delivery) {
	for _, d := range m.all {
		if f(d) {
			list = append(list, d)
		}
	}
	slices.SortFunc(list, order)
	return list
}

func byAge(a, b delivery) int { return cmp.Compare(a.n, b.n) }

func byDue(a, b delivery) int { return cmp.Or(a.Next.Compare(b.Next), byAge(a, b)) }

// first is the one whose turn it is among those of a message id.
func (m *model) first(endpoint, id string) (delivery, bool) {
	list := m.sorted(func(d delivery) bool {
		return d.Endpoint == endpoint && d.MessageID == id && d.State == event.Pending
	}, byAge)
	if len(list) == 0 {
		return delivery{}, false
	}
	return list[0], true
}

// claim returns what Claim should.
func (m *model) claim(endpoint string, now, until time.Time, most int, ordered bool) (claimed []delivery) {
	m.ordered[endpoint] = m.ordered[endpoint] || ordered
	seen := map[string]bool{}
	take := func(d delivery) {
		seen[name(&d.Delivery)] = true
		d.Attempt++
		d.claim++
		d.held, d.waiting, d.Next = true, false, until
		m.set(d)
		claimed = append(claimed, d)
	}
	due := m.sorted(func(d delivery) bool {
		return d.Endpoint == endpoint && d.State == event.Pending && !d.Next.After(now)
	}, byDue)
	for _, d := range due {
		if len(claimed) == most {
			break
		}
		if seen[name(&d.Delivery)] {
			continue
		}
		if !ordered || d.MessageID == "" {
			take(d)
			continue
		}
		first, _ := m.first(endpoint, d.MessageID)
		if first.n == d.n {
			take(d)
			continue
		}
		d.Next, d.waiting = now.Add(time.Hour), true
		m.set(d)
		seen[name(&d.Delivery)] = true
		if !seen[name(&first.Delivery)] && (!first.Next.After(now) || first.waiting) {
			take(first)
		}
	}
	return claimed
}

// inForce finds the delivery of a claim that counts.
func (m *model) inForce(c *claimed) (delivery, bool) {
	d, ok := m.all[name(&c.Delivery)]
	return d, ok && d.held && d.claim == c.number && d.State == event.Pending
}

// settle records outcomes, those of all claims that are in force.
func (m *model) settle(claims []*claimed, outcomes []event.Outcome, now time.Time) {
	var ended []delivery
	for i := range outcomes {
		o := &outcomes[i]
		d, ok := m.inForce(claims[i])
		if !ok {
			continue
		}
		d.held, d.waiting, d.Next = false, false, o.Next
		if o.Release {
			d.Attempt--
		} else {
			d.State = o.State
			d.tried++
		}
		m.set(d)
		if d.State != event.Pending && m.ordered[d.Endpoint] {
			ended = append(ended, d)
		}
	}
	for _, d := range ended {
		m.goOn(d.Endpoint, d.MessageID, now)
	}
}

func (m *model) goOn(endpoint, id string, now time.Time) {
	if d, ok := m.first(endpoint, id); ok && id != "" && d.waiting {
		d.waiting, d.Next = false, now
		m.set(d)
	}
}

func (m *model) renew(c *claimed, until time.Time) {
	if d, ok := m.inForce(c); ok {
		d.Next, d.waiting = until, false
		m.set(d)
	}
}

func matches(q *event.DeliveryQuery, state event.DeliveryState) func(delivery) bool {
	return func(d delivery) bool {
		return d.State == state && (q.State == "" || q.State == state) && (q.Endpoint == "" || q.Endpoint == d.Endpoint) &&
			(q.EventID == "" || q.EventID == d.EventID) && !d.Created.Before(q.Since)
	}
}

// retry and drop do what is asked to those in one state.
func (m *model) retry(q *event.DeliveryQuery, state event.DeliveryState, now time.Time) (n int) {
	for _, d := range m.sorted(matches(q, state), byAge) {
		if d.held && d.State == event.Pending && d.Next.After(now) {
			continue
		}
		if d.State == event.Parked {
			d.Attempt = 0
		}
		d.State, d.Next, d.held, d.waiting = event.Pending, now, false, false
		m.set(d)
		n++
	}
	return n
}

func (m *model) drop(q *event.DeliveryQuery, state event.DeliveryState, now time.Time) (n int) {
	gone := m.sorted(matches(q, state), byAge)
	for _, d := range gone {
		delete(m.all, name(&d.Delivery))
	}
	for _, d := range gone {
		if d.State == event.Pending {
			m.goOn(d.Endpoint, d.MessageID, now)
		}
	}
	return len(gone)
}

// restart is what a new process does to the claims of the one before.
func (m *model) restart(now time.Time) {
	for _, d := range m.all {
		if d.State == event.Pending && d.held && !d.Next.Before(now) && d.Next.Before(now.Add(2*time.Minute)) {
			d.held, d.Next = false, now
			m.set(d)
		}
	}
	m.ordered = map[string]bool{}
}
