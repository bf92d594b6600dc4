package pebble

import (
	"context"
	"encoding/json"
	"errors"
	"time"

	"bounced/internal/event"
	"bounced/internal/store"
)

// SetEndpoint keeps the state of an endpoint, unless a later one is kept already.
func (s *Store) SetEndpoint(ctx context.Context, state event.EndpointState) error {
	s.states.Lock()
	defer s.states.Unlock()
	all, err := s.Endpoints(ctx)
	if err != nil {
		return err
	}
	for _, kept := range all {
		if kept.Name == state.Name && kept.Since.After(state.Since) {
			return nil
		}
	}
	return s.put(textKey(kEndpointState, state.Name), state)
}

// Endpoints lists the states that were set.
func (s *Store) Endpoints(context.Context) ([]event.EndpointState, error) {
	return records[event.EndpointState](s, kEndpointState)
}

// Beat keeps that a node is alive.
func (s *Store) Beat(_ context.Context, n event.Node) error {
	return s.put(textKey(kNode, n.Name), n)
}

// Nodes lists those seen since.
func (s *Store) Nodes(_ context.Context, since time.Time) ([]event.Node, error) {
	all, err := records[event.Node](s, kNode)
	var seen []event.Node
	for _, n := range all {
		if !n.Seen.Before(since) {
			seen = append(seen, n)
		}
	}
	return seen, err
}

// forgetNodes removes the nodes that were not seen for store.NodeTime.
func (g *generation) forgetNodes(now time.Time) error {
	b := g.db.NewBatch()
	err := g.scan([]byte{kNode}, func(key, value []byte) error {
		var n event.Node
		if err := json.Unmarshal(value, &n); err != nil || now.Sub(n.Seen) <= store.NodeTime {
			return err
		}
		return b.Delete(key, nil)
	})
	return errors.Join(err, g.safely(b))
}

// put writes one value as JSON.
func (s *Store) put(key []byte, v any) error {
	value, err := json.Marshal(v)
	if err != nil {
		return err
	}
	g, err := s.acquire()
	if err != nil {
		return err
	}
	defer g.release()
	b := g.db.NewBatch()
	err = b.Set(key, value, nil)
	return g.explain("put", errors.Join(err, g.safely(b)))
}

// records reads all values of one kind.
func records[T any](s *Store, kind byte) (all []T, err error) {
	g, err := s.acquire()
	if err != nil {
		return nil, err
	}
	defer g.release()
	err = g.scan([]byte{kind}, func(_, value []byte) error {
		var v T
		err := json.Unmarshal(value, &v)
		all = append(all, v)
		return err
	})
	return all, g.explain("list", err)
}
