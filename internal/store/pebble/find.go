package pebble

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"errors"
	"slices"
	"time"

	"github.com/cockroachdb/pebble/v2"
	"go.uber.org/zap"

	"bounced/internal/event"
)

// listed is where a delivery stands in lists, which are ordered by creation, place and
// endpoint.
type listed struct {
	created  int64 // nanoseconds
	place    place
	endpoint string
}

func (l listed) compare(m listed) int {
	return cmp.Or(cmp.Compare(l.created, m.created), l.place.compare(m.place), cmp.Compare(l.endpoint, m.endpoint))
}

// tail returns what a cursor holds. listPosition reads it.
func (l listed) tail() []byte {
	b := binary.BigEndian.AppendUint64(nil, sortable(l.created))
	return append(l.place.append(b), l.endpoint...)
}

// listPosition is nil for an empty tail.
func listPosition(tail []byte) *listed {
	if len(tail) < 8+placeLen {
		return nil
	}
	p, _ := placeAt(tail[8:])
	return &listed{unsortable(binary.BigEndian.Uint64(tail)), p, string(tail[8+placeLen:])}
}

// find lists up to limit deliveries that match q and come after behind; nil is the start.
func (g *generation) find(q event.DeliveryQuery, behind *listed, limit int) ([]listed, error) {
	if q.EventID != "" {
		return g.findOfEvent(q, behind, limit)
	}
	endpoints := []string{q.Endpoint}
	if q.Endpoint == "" {
		var err error
		if endpoints, err = g.endpoints(); err != nil {
			return nil, err
		}
	}
	var found []listed
	for _, endpoint := range endpoints {
		for state, b := range states {
			if q.State != "" && q.State != state {
				continue
			}
			some, err := g.findListed(endpoint, b, q.Since, behind, limit)
			if err != nil {
				return nil, err
			}
			found = append(found, some...)
		}
	}
	slices.SortFunc(found, listed.compare)
	return found[:min(len(found), limit)], nil
}

// findListed is find for one endpoint and one state.
func (g *generation) findListed(endpoint string, state byte, since time.Time, behind *listed, limit int) (found []listed, err error) {
	prefix := listedPrefix(endpoint, state)
	from := prefix
	if !since.IsZero() {
		from = appendTime(bytes.Clone(prefix), since)
	}
	if behind != nil {
		if at := append(bytes.Clone(prefix), behind.tail()[:8+placeLen]...); bytes.Compare(at, from) > 0 {
			from = at
		}
	}
	iter, err := g.iter(from, after(prefix))
	if err != nil {
		return nil, err
	}
	for iter.First(); iter.Valid() && len(found) < limit; iter.Next() {
		l := listed{nano(timeAt(iter.Key())), placeOf(iter.Key()), endpoint}
		if behind == nil || l.compare(*behind) > 0 {
			found = append(found, l)
		}
	}
	return found, errors.Join(iter.Error(), iter.Close())
}

// findOfEvent is find for the deliveries of one event. It leaves out what is damaged.
func (g *generation) findOfEvent(q event.DeliveryQuery, behind *listed, limit int) (found []listed, err error) {
	p, err := g.place(q.EventID)
	if errors.Is(err, pebble.ErrNotFound) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	err = g.scan(placeKey(kDelivery, p), func(_, value []byte) error {
		d, err := decodeDelivery(value)
		if err != nil {
			g.unreadable(q.EventID, err)
			return nil
		}
		l := listed{nano(d.Created), p, d.Endpoint}
		if (q.State == "" || q.State == d.State) && (q.Endpoint == "" || q.Endpoint == d.Endpoint) &&
			!d.Created.Before(q.Since) && (behind == nil || l.compare(*behind) > 0) {
			found = append(found, l)
		}
		return nil
	})
	if damaged(err) {
		g.unreadable(q.EventID, err)
		err = nil
	}
	slices.SortFunc(found, listed.compare)
	return found[:min(len(found), limit)], err
}

func (g *generation) unreadable(eventID string, err error) {
	g.s.log.Error("a delivery cannot be read, and is left out", zap.String("event_id", eventID), zap.Error(err))
}

// endpoints returns the names of all that have deliveries, with one seek for each.
func (g *generation) endpoints() (names []string, err error) {
	iter, err := g.iter([]byte{kListed}, []byte{kListed + 1})
	if err != nil {
		return nil, err
	}
	for iter.First(); iter.Valid(); {
		name, _, _ := bytes.Cut(iter.Key()[1:], []byte{0})
		names = append(names, string(name))
		iter.SeekGE(after(endpointPrefix(kListed, string(name))))
	}
	return names, errors.Join(iter.Error(), iter.Close())
}
