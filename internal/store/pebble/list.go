package pebble

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"strings"
	"time"

	"github.com/cockroachdb/pebble/v2"
	"go.uber.org/zap"

	"bounced/internal/event"
	"bounced/internal/store"
)

// pageSize returns how many are on a page, for the Limit of a query.
func pageSize(limit int) int {
	if limit <= 0 {
		return 100
	}
	return min(limit, 1000)
}

// A cursor is the end of a key, after a byte that says of which list.
const (
	eventCursor    = 'E'
	deliveryCursor = 'D'
)

func makeCursor(kind byte, tail []byte) string {
	return base64.RawURLEncoding.EncodeToString(append([]byte{kind}, tail...))
}

// readCursor returns the end of the key, of least to most bytes; nil for no cursor.
func readCursor(kind byte, cursor string, least, most int) ([]byte, error) {
	if cursor == "" {
		return nil, nil
	}
	b, err := base64.RawURLEncoding.DecodeString(cursor)
	if err != nil || len(b) < 1+least || len(b) > 1+most || b[0] != kind {
		return nil, store.ErrCursor
	}
	return b[1:], nil
}

const eventTail = 8 + placeLen // seconds, place

// Events lists events, newest first.
func (s *Store) Events(ctx context.Context, q event.Query) ([]*event.Event, string, error) {
	g, err := s.acquire()
	if err != nil {
		return nil, "", err
	}
	defer g.release()
	tail, err := readCursor(eventCursor, q.Cursor, eventTail, eventTail)
	if err != nil {
		return nil, "", err
	}
	page, cursor, err := g.events(ctx, q, tail)
	if err != nil {
		return nil, "", g.explain("list events", err)
	}
	return page, cursor, nil
}

// eventRange returns the keys to list, lower <= key < upper, of the index that leaves
// least to sort out, and what all keys of that begin with. tail is where the page before
// ended; nil for the first page.
func eventRange(q event.Query, tail []byte) (prefix, lower, upper []byte) {
	prefix = []byte{kByTime}
	switch {
	case q.ID != "":
		prefix = byTextPrefix(kByMessageID, q.ID)
	case q.Recipient != "":
		prefix = byTextPrefix(kByRecipient, q.Recipient)
	}
	lower, upper = prefix, after(prefix)
	if !q.Since.IsZero() {
		lower = withSeconds(prefix, q.Since)
	}
	if !q.Until.IsZero() {
		upper = withSeconds(prefix, q.Until)
	}
	if tail != nil {
		if end := append(bytes.Clone(prefix), tail...); bytes.Compare(end, upper) < 0 {
			upper = end
		}
	}
	return prefix, lower, upper
}

func (g *generation) events(ctx context.Context, q event.Query, tail []byte) (page []*event.Event, cursor string, err error) {
	prefix, lower, upper := eventRange(q, tail)
	if bytes.Compare(lower, upper) >= 0 {
		return nil, "", nil
	}
	iter, err := g.iter(lower, upper)
	if err != nil {
		return nil, "", err
	}
	defer func() { err = errors.Join(err, iter.Close()) }()

	limit := pageSize(q.Limit)
	var last []byte
	for iter.Last(); iter.Valid(); iter.Prev() {
		value, err := iter.ValueAndErr()
		if err != nil {
			return nil, "", err
		}
		if !fits(q, value) {
			if err := ctx.Err(); err != nil {
				return nil, "", err
			}
			continue
		}
		e, err := g.event(placeOf(iter.Key()))
		if errors.Is(err, pebble.ErrNotFound) {
			continue // expired meanwhile
		}
		if damaged(err) {
			g.s.log.Error("an event cannot be read, and is left out", zap.Error(err))
			continue
		}
		if err != nil {
			return nil, "", err
		}
		// Two texts may have one hash.
		if q.ID != "" && e.ID != q.ID || q.Recipient != "" && !strings.EqualFold(e.Recipient, q.Recipient) {
			continue
		}
		if len(page) == limit {
			return page, makeCursor(eventCursor, last), nil
		}
		page = append(page, e)
		last = append(last[:0], iter.Key()[len(prefix):]...)
	}
	return page, "", iter.Error()
}

// withSeconds returns where the keys at or after t begin.
func withSeconds(prefix []byte, t time.Time) []byte {
	seconds := t.Unix()
	if t.Nanosecond() > 0 {
		seconds++
	}
	return binary.BigEndian.AppendUint64(bytes.Clone(prefix), sortable(seconds))
}

// indexValue returns what the indexes of events hold, so that most filters can do without
// reading the events.
func indexValue(b []byte, e *event.Event) []byte {
	return append(append(append(b, e.Type...), 0), e.Category...)
}

// fits reports whether an event whose indexValue is value passes the filters that go by
// that.
func fits(q event.Query, value []byte) bool {
	typ, category, _ := bytes.Cut(value, []byte{0})
	return (q.Type == "" || string(typ) == string(q.Type)) &&
		(q.Category == "" || string(category) == q.Category)
}

// Deliveries lists deliveries, oldest first.
func (s *Store) Deliveries(_ context.Context, q event.DeliveryQuery) ([]event.Delivery, string, error) {
	g, err := s.acquire()
	if err != nil {
		return nil, "", err
	}
	defer g.release()
	tail, err := readCursor(deliveryCursor, q.Cursor, 8+placeLen, 8+placeLen+maxName)
	if err != nil {
		return nil, "", err
	}
	limit := pageSize(q.Limit)
	found, err := g.find(q, listPosition(tail), limit+1)
	if err != nil {
		return nil, "", g.explain("list deliveries", err)
	}
	cursor := ""
	if len(found) > limit {
		found = found[:limit]
		cursor = makeCursor(deliveryCursor, found[limit-1].tail())
	}
	var page []event.Delivery
	for _, f := range found {
		d, err := g.delivery(f.place, f.endpoint)
		if errors.Is(err, pebble.ErrNotFound) {
			continue
		}
		if damaged(err) {
			g.s.log.Error("a delivery cannot be read, and is left out", zap.String("endpoint", f.endpoint), zap.Error(err))
			continue
		}
		if err != nil {
			return nil, "", g.explain("list deliveries", err)
		}
		page = append(page, d.shown())
	}
	return page, cursor, nil
}
