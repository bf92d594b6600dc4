package pebble

import (
	"bytes"
	"errors"
	"slices"

	"bounced/internal/event"
)

// ahead is what a claim will need and memory does not have: with a backlog that
// is everything. To look each record up would ask all tables for each, and where
// many are due that is most of what a claim costs; read in the order in which
// they lie, each is beside the one before.
type ahead struct {
	deliveries map[place]*delivery
	events     map[place]*event.Event
}

// fewAhead is up to how many records it is as cheap to look up each. Two that lie
// side by side cost two thirds of that in order, 64 a quarter (BenchmarkAhead).
const fewAhead = 1

// read reads the deliveries behind keys of kDue, and their events. The queue is
// held, and what was read before is forgotten. What is damaged is left to those
// who look up each record: there it is only its own trouble.
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

// delivery is like deliveryNow.
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

// inOrder calls f with those records of one kind that are there, in the order
// of their places. The value is only lent.
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
