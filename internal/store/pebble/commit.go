package pebble

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"strings"
	"time"

	"github.com/cockroachdb/pebble/v2"

	"bounced/internal/event"
	"bounced/internal/store"
)

// maxName bounds the name of an endpoint, in bytes.
const maxName = 255

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
	var few [4]flight
	keys := sameness(c, few[:0])
	if err := g.flights.enter(ctx, keys); err != nil {
		return "", false, fmt.Errorf("commit: %w", err)
	}
	defer g.flights.leave(keys)
	queueID, duplicate, err = g.commit(c)
	return queueID, duplicate, g.explain("commit", err)
}

// sameness appends to keys what any two commits of the same message or event have in
// common.
func sameness(c *store.Commit, keys []flight) []flight {
	if c.Message != nil {
		keys = append(keys, flight(c.Message.Digest[:16]))
	}
	for _, e := range c.Events {
		keys = append(keys, flight(digestOf(e.EventID)))
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
	t := &transition{g: g, changes: draft}
	wish := uint64(0)
	if c.Message != nil {
		wish = wished(c.Message.QueueID)
	}
	pos := g.places.give(wish)
	var values [][]byte // records of the events, if recent is to have them
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
		if err := t.putMessage(c.Message, pos, pos == wish, draft); err != nil {
			return "", false, err
		}
	}
	for i := range c.Unknown {
		if err := t.Merge(templateKey(c.Unknown[i].Text), encodeTemplate(nil, &c.Unknown[i]), nil); err != nil {
			return "", false, err
		}
	}
	if values != nil {
		g.recent.add(c, pos, values)
	}
	if err := g.together.commit(t, draft); err != nil {
		return "", false, err
	}
	return queueID, false, nil
}

// known looks up a message by its digest: whether it was kept before, and under which
// queue id.
func (g *generation) known(digest [32]byte) (queueID string, known bool, err error) {
	if g.digests.lacks([16]byte(digest[:16])) {
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
	pos := binary.BigEndian.Uint64(value)
	if keep := g.s.o.Retention.Events; keep >= 0 && !time.Unix(0, int64(pos)).After(g.s.o.Now().Add(-keep)) {
		return "", false, nil
	}
	m, err := g.message(pos)
	if errors.Is(err, pebble.ErrNotFound) {
		return "", false, nil // it has just expired
	}
	if err != nil {
		return "", false, err
	}
	// What was found may never have reached the disk, if the fence fell since.
	if err := g.fence.err(); err != nil {
		return "", false, outage(err)
	}
	return m.QueueID, true, nil
}

// knows reports whether an event was kept before.
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

// putMessage puts the records of a message, but for what is in the record of its first
// event, if it has one. named is true if pos is the one that its queue id asks for.
func (t *transition) putMessage(m *event.Message, pos uint64, named bool, draft *draft) error {
	t.g.digests.add([16]byte(m.Digest[:16])) // before the message can be found
	at := draft.made(binary.BigEndian.AppendUint64(draft.room(), pos))
	err := errors.Join(
		t.Set(draft.made(appendPosKey(draft.room(), kRaw, pos)), m.Raw, nil),
		t.Set(draft.made(appendDigestKey(draft.room(), m.Digest)), at, nil),
	)
	if !named {
		err = errors.Join(err, t.Set(draft.made(appendTextKey(draft.room(), kQueueID, m.QueueID)), at, nil))
	}
	if !draft.hasMessage {
		kept := messageOf(m)
		err = errors.Join(err, t.Set(draft.made(appendPosKey(draft.room(), kMessage, pos)), draft.made(kept.encode(draft.room())), nil))
	}
	return err
}

// putEvents puts the events that are not there yet, with their deliveries, and returns how
// many those are: the same events may have come before, in another envelope. Unless values
// is nil, it fills in their records.
func (t *transition) putEvents(c *store.Commit, pos uint64, draft *draft, values [][]byte) (fresh int, err error) {
	places := make(map[string]place, len(c.Events))
	old := make(map[string]bool) // events that are there already
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
		value := draft.encode(c, i)
		if values != nil {
			values[i] = bytes.Clone(value)
		}
		if err := t.putEvent(e, p, value, draft); err != nil {
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
			continue // it is in the commit twice
		}
		made[target{p, d.Endpoint}] = true
		d.Created, d.Next = unixNano(nano(d.Created)), unixNano(nano(d.Next)) // as they will be decoded
		if d.State == "" {
			d.State = event.Pending
		}
		if err := t.move(p, nil, d); err != nil {
			return 0, err
		}
	}
	return fresh, nil
}

// encode makes the record of the commit's i-th event; that of the first holds the message
// too.
func (d *draft) encode(c *store.Commit, i int) []byte {
	if i == 0 && c.Message != nil {
		d.hasMessage = true
		m := messageOf(c.Message)
		return d.made(m.encodeWith(d.room(), c.Events[0]))
	}
	return d.made(encodeEvent(d.room(), c.Events[i]))
}

// putEvent puts the record of an event, and its keys in the indexes.
func (t *transition) putEvent(e *event.Event, p place, value []byte, draft *draft) error {
	t.g.eventIDs.add(digestOf(e.EventID)) // before the event can be found
	index := draft.made(indexValue(draft.room(), e))
	err := errors.Join(
		t.Set(draft.made(appendPlaceKey(draft.room(), kEvent, p)), value, nil),
		t.Set(draft.made(appendTextKey(draft.room(), kEventID, e.EventID)), draft.made(p.append(draft.room())), nil),
		t.Set(draft.made(appendByTimeKey(draft.room(), e.Time, p)), index, nil),
	)
	if e.ID != "" {
		err = errors.Join(err, t.Set(draft.made(appendByTextKey(draft.room(), kByMessageID, e.ID, e.Time, p)), index, nil))
	}
	if e.Recipient != "" {
		err = errors.Join(err, t.Set(draft.made(appendByTextKey(draft.room(), kByRecipient, e.Recipient, e.Time, p)), index, nil))
	}
	return err
}
