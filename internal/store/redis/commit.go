package redis

import (
	"context"
	_ "embed"
	"encoding/hex"
	"encoding/json"
	"fmt"

	"github.com/oklog/ulid/v2"

	"bounced/internal/event"
	"bounced/internal/store"
)

var (
	//go:embed lua/commit.lua
	commitText   string
	commitScript = newScript(commitText)
)

// What Redis takes beside the bytes themselves: measured with INFO memory over
// a hundred thousand commits (see BenchmarkMemory).
const (
	recordOverhead   = 500
	eventOverhead    = 550
	deliveryOverhead = 350
)

// digestBytes of the digest name a message: 128 bits.
const digestBytes = 16

// Commit implements store.Store.
func (s *Store) Commit(ctx context.Context, c *store.Commit) (queueID string, duplicate bool, err error) {
	part := s.homeOf(c)
	o, err := s.commitOp(part, c)
	if err != nil {
		return "", false, fmt.Errorf("commit: %w", err)
	}
	if err := s.change(ctx, o); err != nil {
		return "", false, fmt.Errorf("commit: %w", err)
	}
	reply, err := o.cmd.Slice()
	if err != nil || len(reply) != 2 {
		return "", false, fmt.Errorf("commit: reply %v: %w", reply, errCorrupt)
	}
	flag, _ := reply[0].(int64)
	rid, _ := reply[1].(string)
	if flag == 0 {
		for i := range c.Deliveries {
			if d := &c.Deliveries[i]; d.State == event.Pending || d.State == "" {
				s.due(d.Endpoint).lower(part, micros(d.Next))
			}
		}
	}
	if c.Message == nil {
		rid = ""
	}
	return rid, flag == 1, nil
}

func (s *Store) commitOp(part int, c *store.Commit) (*op, error) {
	rid, isMessage, received, digest := "", 0, "", ""
	var head, raw []byte
	if m := c.Message; m != nil {
		if m.QueueID == "" {
			return nil, fmt.Errorf("a message without queue id")
		}
		rid, isMessage, received = m.QueueID, 1, hexMicros(micros(m.Received))
		digest = hex.EncodeToString(m.Digest[:digestBytes])
		head, raw = packMeta(m), pack(nil, m.Raw)
	} else {
		rid = ulid.Make().String()
	}
	lifetime := int64(0)
	if s.o.Retention.Events > 0 {
		lifetime = s.o.Retention.Events.Milliseconds()
	}
	size := len(head) + len(raw) + recordOverhead
	numbers := make(map[string]int, len(c.Events))
	args := make([]any, 11, 11+2*len(c.Events)+5*len(c.Deliveries)+4*len(c.Unknown))
	for i, e := range c.Events {
		blob, err := packEvent(e)
		if err != nil {
			return nil, err
		}
		numbers[e.EventID] = i
		size += len(blob) + eventOverhead
		args = append(args, e.EventID, blob)
	}
	for i := range c.Deliveries {
		d := &c.Deliveries[i]
		n, ok := numbers[d.EventID]
		if !ok {
			return nil, fmt.Errorf("a delivery of %q, which is not in the commit", d.EventID)
		}
		value, err := packDelivery(d)
		if err != nil {
			return nil, err
		}
		size += len(value) + deliveryOverhead
		args = append(args, n, d.Endpoint, value, micros(d.Created), micros(d.Next))
	}
	for _, t := range c.Unknown {
		kept := t
		kept.Count = 0
		first, err := json.Marshal(kept)
		if err != nil {
			return nil, err
		}
		args = append(args, hashed(t.Text), max(t.Count, 1), nanos(t.Last), first)
	}
	copy(args, []any{rid, isMessage, lifetime, received, head, raw, digest, size,
		len(c.Events), len(c.Deliveries), len(c.Unknown)})
	return s.eval(part, commitScript, args...), nil
}
