package pebble

import (
	"bytes"
	"errors"
	"slices"

	"bounced/internal/event"
)

// ahead holds the records that a claim will need and memory does not have; with a backlog
// that is all of them. To look up each would ask all tables for each, which is most of
// what a claim of many costs. Read in the order of their keys, each is next to the one
// before.
type ahead struct {
	deliveries map[place]*delivery
	events     map[place]*event.Event
}

// fewAhead is up to how many records it is as cheap to look up each. Two that lie side by
// side cost two thirds of that if read in order, 64 a quarter (BenchmarkAhead).
const fewAhead = 1

// read reads the deliveries of keys of kDue, and their events, and forgets what was read
// before. The queue is held. Damage is no error here: whoever looks up the record meets
// it, and then it is in the way of that record only.
func (a *ahead) read(g *generation, q *queue, keys [][]byte) error {
	a.deliveries, a.events = nil, nil
	if err := a.fill(g, q, keys); err != nil && !damaged(err) {
		return err
	}
	return nil
}

func (a *ahead) fill(g *generation, q *queue, keys [][]byte) error {
	var deliveries, events []place
	for _, key := range keys {
		p := placeOf(key)
		if q.live.get(p) == nil {
			deliveries = append(deliveries, p)
		}
		if _, ok := g.recent.get(p); !ok {
			events = append(events, p)
		}
	}
	if len(deliveries) > fewAhead {
		a.deliveries = make(map[place]*delivery, len(deliveries))
		err := g.inOrder(kDelivery, deliveries, q.name, func(p place, value []byte) error {
			d, err := decodeDelivery(value)
			if err == nil {
				a.deliveries[p] = &d
			}
			return err
		})
		if err != nil {
			return err
		}
	}
	if len(events) <= fewAhead {
		return nil
	}
	a.events = make(map[place]*event.Event, len(events))
	return g.inOrder(kEvent, events, "", func(p place, value []byte) error {
		e, err := decodeEvent(value)
		if err == nil {
			a.events[p] = e
		}
		return err
	})
}

// delivery does what deliveryNow does.
func (a *ahead) delivery(g *generation, p place, q *queue) (*delivery, error) {
	if d := a.deliveries[p]; d != nil {
		return d, nil
	}
	return g.deliveryNow(p, q)
}

func (a *ahead) event(g *generation, p place) (*event.Event, error) {
	if e := a.events[p]; e != nil {
		return e, nil
	}
	return g.event(p)
}

// inOrder calls f with the records of one kind at places, as far as there are any, in the
// order of their keys. The value is valid until f returns.
func (g *generation) inOrder(kind byte, places []place, suffix string, f func(p place, value []byte) error) error {
	slices.SortFunc(places, place.compare)
	last := places[len(places)-1]
	iter, err := g.iter(placeKey(kind, places[0]), after(append(placeKey(kind, last), suffix...)))
	if err != nil {
		return err
	}
	for _, p := range places {
		key := append(placeKey(kind, p), suffix...)
		if !iter.SeekGE(key) {
			break
		}
		if !bytes.Equal(iter.Key(), key) {
			continue
		}
		value, err := iter.ValueAndErr()
		if err == nil {
			err = f(p, value)
		}
		if err != nil {
			return errors.Join(err, iter.Close())
		}
	}
	return errors.Join(iter.Error(), iter.Close())
}
