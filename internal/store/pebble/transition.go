package pebble

import (
	"errors"

	"github.com/cockroachdb/pebble/v2"

	"bounced/internal/event"
)

var errClosing = errors.New("closing")

// transition gathers changes of deliveries for one batch, and what the queues in memory have
// to learn of them.
type transition struct {
	g       *generation
	changes               // where changes go: to the batch, or to the draft of a commit
	batch   *pebble.Batch // nil for a commit, which shares one with others

	counts map[string]*[2]int64 // endpoint → pending, parked
	due    []insertion
	oldest []insertion
	live   []moved
}

// transition begins a transition with a batch of its own.
func (g *generation) transition() transition {
	batch := g.db.NewBatch()
	return transition{g: g, changes: batch, batch: batch}
}

type moved struct {
	endpoint string
	place    place
	is       *delivery
}

type insertion struct {
	endpoint string
	key      []byte
}

// move turns a delivery from was into is. A was of nil makes a new one, an is of nil removes
// it.
//
// The keys of lists are removed by SingleDelete: it disappears together with the key as soon
// as both meet, mostly in the same memtable, where a Delete would be carried down all
// levels. That is right only if each key is written once before it is removed, so nothing
// but move may write them.
func (t *transition) move(p place, was, is *delivery) error {
	var errs [8]error
	n := 0
	do := func(err error) { errs[n%8] = err; n++ }
	endpoint := ""
	switch {
	case is != nil:
		endpoint = is.Endpoint
	case was != nil:
		endpoint = was.Endpoint
	}
	t.live = append(t.live, moved{endpoint, p, is})
	wasPending := was != nil && was.State == event.Pending
	isPending := is != nil && is.State == event.Pending

	if was == nil || is == nil || was.State != is.State {
		if was != nil {
			do(t.SingleDelete(listedKey(endpoint, states[was.State], was.Created, p), nil))
			t.count(endpoint, was.State, -1)
		}
		if is != nil {
			key := listedKey(endpoint, states[is.State], is.Created, p)
			do(t.Set(key, nil, nil))
			t.count(endpoint, is.State, 1)
			if isPending {
				t.oldest = append(t.oldest, insertion{endpoint, key})
			}
		}
	}
	if wasPending && (!isPending || !was.Next.Equal(is.Next)) {
		do(t.SingleDelete(dueKey(endpoint, was.Next, p), nil))
	}
	if isPending && (!wasPending || !was.Next.Equal(is.Next)) {
		key := dueKey(endpoint, is.Next, p)
		do(t.Set(key, nil, nil))
		t.due = append(t.due, insertion{endpoint, key})
	}
	switch {
	case wasPending == isPending:
	case wasPending && was.MessageID != "":
		do(t.SingleDelete(orderKey(endpoint, was.MessageID, was.Created, p), nil))
	case isPending && is.MessageID != "":
		do(t.Set(orderKey(endpoint, is.MessageID, is.Created, p), nil, nil))
	}
	if is == nil {
		do(t.Delete(deliveryKey(p, endpoint), nil))
	} else {
		do(t.Set(deliveryKey(p, endpoint), is.encode(nil), nil))
	}
	return errors.Join(errs[:]...)
}

func (t *transition) count(endpoint string, state event.DeliveryState, by int64) {
	if state == event.Done {
		return
	}
	if t.counts == nil {
		t.counts = make(map[string]*[2]int64, 1)
	}
	c := t.counts[endpoint]
	if c == nil {
		c = new([2]int64)
		t.counts[endpoint] = c
	}
	if state == event.Pending {
		c[0] += by
	} else {
		c[1] += by
	}
}

// apply makes the changes visible, and tells the queues.
func (t *transition) apply() error {
	t.announce()
	if err := t.g.apply(t.batch); err != nil {
		t.withdraw()
		return err
	}
	t.applied()
	return nil
}

// announce is called before anyone can see the changes.
func (t *transition) announce() {
	for _, m := range t.live {
		t.g.queues.note(m.endpoint, m.place, m.is)
	}
}

// withdraw is called when nobody will see the changes.
func (t *transition) withdraw() {
	for _, m := range t.live {
		t.g.queues.note(m.endpoint, m.place, nil)
	}
}

// applied is called when everyone can see the changes.
func (t *transition) applied() {
	for endpoint, c := range t.counts {
		q := t.g.queues.of(endpoint)
		q.pending.Add(c[0])
		q.parked.Add(c[1])
	}
	for _, i := range t.due {
		t.g.queues.of(i.endpoint).due.insert(i.key)
	}
	for _, i := range t.oldest {
		t.g.queues.of(i.endpoint).oldest.insert(i.key)
	}
}

// wait returns nil once the changes are safe, and wakes the workers that may have work now.
func (t *transition) wait() error {
	if err := t.g.wait(t.batch); err != nil {
		return err
	}
	t.wake()
	return nil
}

// wake wakes the workers that may have work now.
func (t *transition) wake() {
	last := ""
	for _, i := range t.due {
		if i.endpoint != last {
			t.g.s.wakers.wake(i.endpoint)
			last = i.endpoint
		}
	}
}
