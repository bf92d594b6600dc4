package pebble

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"strings"
	"sync"
	"time"

	"github.com/cockroachdb/pebble/v2"

	"bounced/internal/event"
	"bounced/internal/store"
)

// maxName bounds the name of an endpoint, in bytes.
const maxName = 255

// flights keeps commits of the same thing one after the other, until the first
// is safe: nobody may be told that something is kept which is not yet.
type flights struct {
	mu   sync.Mutex
	keys map[string]chan struct{}
}

// enter waits until none of the keys is in flight, and takes them all.
func (f *flights) enter(ctx context.Context, keys []string) error {
	mine := make(chan struct{})
	for {
		other := f.take(keys, mine)
		if other == nil {
			return nil
		}
		select {
		case <-other:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// take takes all of the keys, or none: then other is closed when the one that is
// in flight has left.
func (f *flights) take(keys []string, mine chan struct{}) (other chan struct{}) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, key := range keys {
		if other := f.keys[key]; other != nil {
			return other
		}
	}
	if f.keys == nil {
		f.keys = make(map[string]chan struct{})
	}
	for _, key := range keys {
		f.keys[key] = mine
	}
	return nil
}

func (f *flights) leave(keys []string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	close(f.keys[keys[0]])
	for _, key := range keys {
		delete(f.keys, key)
	}
}

// Commit keeps one message, in one batch.
func (s *Store) Commit(ctx context.Context, c *store.Commit) (queueID string, duplicate bool, err error) {
	start := time.Now()
	defer func() { s.metrics.Committed(duplicate, err, time.Since(start)) }()
	if err := checkCommit(c); err != nil {
		return "", false, err
	}
	g, err := s.acquire()
	if err != nil {
		return "", false, err
	}
	defer g.release()
	if err := g.accepts(); err != nil {
		return "", false, err
	}
	if keys := sameness(c); len(keys) > 0 {
		if err := g.flights.enter(ctx, keys); err != nil {
			return "", false, fmt.Errorf("commit: %w", err)
		}
		defer g.flights.leave(keys)
	}
	queueID, duplicate, err = g.commit(c)
	return queueID, duplicate, g.explain("commit", err)
}

// sameness is what two commits of the same thing have in common.
func sameness(c *store.Commit) []string {
	keys := make([]string, 0, 1+len(c.Events))
	if c.Message != nil {
		keys = append(keys, string(c.Message.Digest[:]))
	}
	for _, e := range c.Events {
		keys = append(keys, e.EventID)
	}
	return keys
}

func checkCommit(c *store.Commit) error {
	if len(c.Events) > math.MaxUint16 {
		return fmt.Errorf("commit: %d events of one message are too many", len(c.Events))
	}
	for _, d := range c.Deliveries {
		if err := checkEndpoint(d.Endpoint); err != nil {
			return fmt.Errorf("commit: %w", err)
		}
	}
	return nil
}

func checkEndpoint(name string) error {
	if name == "" || len(name) > maxName || strings.Contains(name, "\x00") {
		return fmt.Errorf("%.40q cannot name an endpoint", name)
	}
	return nil
}

func (g *generation) commit(c *store.Commit) (queueID string, duplicate bool, err error) {
	if m := c.Message; m != nil {
		if queueID, duplicate, err = g.known(m.Digest); duplicate || err != nil {
			return queueID, duplicate, err
		}
		queueID = m.QueueID
	}
	draft := drafts.Get().(*draft)
	defer draft.drop()
	t := &transition{g: g, batch: &draft.batch}
	pos := g.nextPos()
	var values [][]byte // as they are kept, if they are to be remembered
	if len(c.Deliveries) > 0 {
		values = make([][]byte, len(c.Events))
	}
	fresh, err := t.putEvents(c, pos, draft, values)
	if err != nil {
		return "", false, err
	}
	if c.Message == nil && fresh == 0 && len(c.Events) > 0 {
		return "", true, nil
	}
	if c.Message != nil {
		if err := t.putMessage(c, pos, draft); err != nil {
			return "", false, err
		}
	}
	for i := range c.Unknown {
		if err := t.batch.Merge(templateKey(c.Unknown[i].Text), encodeTemplate(nil, &c.Unknown[i]), nil); err != nil {
			return "", false, err
		}
	}
	if values != nil {
		g.recent.add(c, pos, values)
	}
	if err := g.together.commit(t); err != nil {
		return "", false, err
	}
	return queueID, false, nil
}

// known looks up a message that was kept before.
func (g *generation) known(digest [32]byte) (queueID string, known bool, err error) {
	if g.digests.lacks(digest[:16]) {
		return "", false, nil
	}
	value, err := g.get(digestKey(digest))
	if errors.Is(err, pebble.ErrNotFound) {
		return "", false, nil
	}
	if err != nil {
		return "", false, err
	}
	if len(value) < 8 {
		return "", false, errRecord
	}
	if keep := g.s.o.Retention.Events; keep >= 0 {
		at := time.Unix(0, int64(binary.BigEndian.Uint64(value)))
		if !at.After(g.s.o.Now().Add(-keep)) {
			return "", false, nil
		}
	}
	// What was found may still be on its way to the disk, if the one who put
	// it there has failed.
	if err := g.fence.err(); err != nil {
		return "", false, outage(err)
	}
	return string(value[8:]), true, nil
}

// knows looks up an event that was kept before.
func (g *generation) knows(eventID string) (bool, error) {
	if g.eventIDs.lacks(digestOf(eventID)) {
		return false, nil
	}
	known, err := g.has(textKey(kEventID, eventID))
	if err != nil || !known {
		return false, err
	}
	if err := g.fence.err(); err != nil { // as in known
		return false, outage(err)
	}
	return true, nil
}

func (t *transition) putMessage(c *store.Commit, pos uint64, draft *draft) error {
	m := c.Message
	draft.record = encodeMessage(draft.record[:0], m, len(c.Events))
	t.g.digests.add(m.Digest[:16]) // before anyone could see it
	at := binary.BigEndian.AppendUint64(nil, pos)
	return errors.Join(
		t.batch.Set(posKey(kMessage, pos), draft.record, nil),
		t.batch.Set(posKey(kRaw, pos), m.Raw, nil),
		t.batch.Set(textKey(kQueueID, m.QueueID), at, nil),
		t.batch.Set(digestKey(m.Digest), append(at, m.QueueID...), nil),
	)
}

// putEvents adds the events that are not there yet, with their deliveries: what
// a message says may have come before, in another envelope. It fills in values,
// unless they are nil, with the events as they are kept.
func (t *transition) putEvents(c *store.Commit, pos uint64, draft *draft, values [][]byte) (fresh int, err error) {
	places := make(map[string]place, len(c.Events))
	old := make(map[string]bool) // events that are there
	for i, e := range c.Events {
		if _, twice := places[e.EventID]; twice {
			continue
		}
		known, err := t.g.knows(e.EventID)
		if err != nil {
			return 0, err
		}
		if known {
			old[e.EventID] = true
			continue
		}
		p := place{pos, uint16(i)}
		places[e.EventID] = p
		fresh++
		draft.record = encodeEvent(draft.record[:0], e)
		if values != nil {
			values[i] = bytes.Clone(draft.record)
		}
		if err := t.putEvent(e, p, draft.record); err != nil {
			return 0, err
		}
		if c.Message == nil && e.Type == event.Bounce && e.QueueID != "" {
			if err := t.borrow(e.QueueID, p); err != nil {
				return 0, err
			}
		}
	}
	made := make(map[target]bool, len(c.Deliveries))
	for i := range c.Deliveries {
		d := &delivery{Delivery: c.Deliveries[i]}
		if old[d.EventID] {
			continue
		}
		p, ok := places[d.EventID]
		if !ok {
			return 0, fmt.Errorf("a delivery to %s of event %.40q, which is not in the commit", d.Endpoint, d.EventID)
		}
		if made[target{p, d.Endpoint}] {
			continue // named twice, perhaps with its event
		}
		made[target{p, d.Endpoint}] = true
		d.Created, d.Next = unixNano(nano(d.Created)), unixNano(nano(d.Next)) // as they will be read
		if d.State == "" {
			d.State = event.Pending
		}
		if err := t.move(p, nil, d); err != nil {
			return 0, err
		}
	}
	return fresh, nil
}

func (t *transition) putEvent(e *event.Event, p place, value []byte) error {
	t.g.eventIDs.add(digestOf(e.EventID)) // before anyone could see it
	index := indexValue(nil, e)
	err := errors.Join(
		t.batch.Set(placeKey(kEvent, p), value, nil),
		t.batch.Set(textKey(kEventID, e.EventID), p.append(nil), nil),
		t.batch.Set(byTimeKey(e.Time, p), index, nil),
	)
	if e.ID != "" {
		err = errors.Join(err, t.batch.Set(byTextKey(kByMessageID, e.ID, e.Time, p), index, nil))
	}
	if e.Recipient != "" {
		err = errors.Join(err, t.batch.Set(byTextKey(kByRecipient, e.Recipient, e.Time, p), index, nil))
	}
	return err
}
