package redis

import (
	"context"
	"crypto/rand"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

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
	recordOverhead   = 550
	eventOverhead    = 850
	deliveryOverhead = 450
)

// maxName bounds the name of an endpoint, in bytes.
const maxName = 255

// digestBytes of the digest name a message: 128 bits.
const digestBytes = 16

// Commit implements store.Store.
func (s *Store) Commit(ctx context.Context, c *store.Commit) (queueID string, duplicate bool, err error) {
	start := time.Now()
	defer func() { s.metrics.Committed(duplicate, err, time.Since(start)) }()
	part := s.homeOf(c)
	o, err := s.commitOp(part, c)
	if err != nil {
		return "", false, fmt.Errorf("commit: %w", err)
	}
	if err := s.announce(ctx, part, c); err != nil {
		return "", false, fmt.Errorf("commit: %w", err)
	}
	if err := s.borrow(ctx, c); err != nil {
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

// draft puts together the arguments of lua/commit.lua.
type draft struct {
	rid        string
	size       int
	numbers    map[string]int  // event id → i
	made       map[string]bool // fields of deliveries
	ids        []any
	fields     []any // of the record: name, value
	index      []any // score, member
	deliveries []any
	open       int // deliveries still to make
	templates  []any
}

func (s *Store) commitOp(part int, c *store.Commit) (*op, error) {
	d := draft{numbers: make(map[string]int, len(c.Events)), made: make(map[string]bool, len(c.Deliveries))}
	nonce, digest := "", ""
	if m := c.Message; m != nil {
		if m.QueueID == "" {
			return nil, errors.New("a message without queue id")
		}
		nonce, digest = rand.Text()[:13], string(m.Digest[:digestBytes])
		d.rid = m.QueueID
		d.message(m)
	} else {
		d.rid = ulid.Make().String()
	}
	for _, e := range c.Events {
		if err := d.event(e); err != nil {
			return nil, err
		}
	}
	for i := range c.Deliveries {
		if err := d.delivery(&c.Deliveries[i]); err != nil {
			return nil, err
		}
	}
	for _, t := range c.Unknown {
		if err := d.template(t); err != nil {
			return nil, err
		}
	}
	if len(d.fields) > 0 {
		d.size += recordOverhead
		d.fields = append(d.fields, "n", d.open, "b", d.size)
	}
	args := make([]any, 0, 10+len(d.ids)+len(d.fields)+len(d.index)+len(d.deliveries)+len(d.templates))
	args = append(args, d.rid, nonce, digest, d.size, len(d.ids), len(d.deliveries)/5, len(c.Unknown),
		len(d.fields), len(d.index))
	for _, more := range [][]any{d.ids, d.fields, d.index, d.deliveries, d.templates} {
		args = append(args, more...)
	}
	return s.eval(part, commitScript, args...), nil
}

func (d *draft) message(m *event.Message) {
	head, raw := packMeta(m), pack(nil, m.Raw)
	d.fields = append(d.fields, "m", head, "r", raw)
	d.index = append(d.index, 0, "m"+hexMicros(micros(m.Received))+m.QueueID)
	d.size += len(head) + len(raw)
}

func (d *draft) event(e *event.Event) error {
	if _, twice := d.numbers[e.EventID]; twice {
		return nil
	}
	i := len(d.ids)
	blob, err := packEvent(e)
	if err != nil {
		return err
	}
	d.numbers[e.EventID] = i
	d.ids = append(d.ids, e.EventID)
	d.fields = append(d.fields, "e"+strconv.Itoa(i), blob)
	at := hexTime(e.Time)
	d.index = append(d.index, 0, "t"+at+e.EventID)
	if e.ID != "" {
		d.index = append(d.index, 0, "i"+hashed(e.ID)+at+e.EventID)
	}
	if e.Recipient != "" {
		d.index = append(d.index, 0, "r"+hashed(strings.ToLower(e.Recipient))+at+e.EventID)
	}
	d.size += len(blob) + eventOverhead
	return nil
}

func (d *draft) delivery(v *event.Delivery) error {
	i, ok := d.numbers[v.EventID]
	switch {
	case !ok:
		return fmt.Errorf("a delivery to %s of event %.40q, which is not in the commit", v.Endpoint, v.EventID)
	case v.Endpoint == "" || len(v.Endpoint) > maxName || strings.Contains(v.Endpoint, "\x00"):
		return fmt.Errorf("%.40q cannot name an endpoint", v.Endpoint)
	}
	value, err := packDelivery(v)
	if err != nil {
		return err
	}
	field := "d" + strconv.Itoa(i) + ":" + v.Endpoint
	if d.made[field] {
		return nil // named twice, perhaps with its event
	}
	d.made[field] = true
	d.fields = append(d.fields, field, value)
	d.deliveries = append(d.deliveries, i, v.Endpoint, value[:1], micros(v.Created), micros(v.Next))
	if value[0] != 'd' {
		d.open++
	}
	d.size += len(value) + deliveryOverhead
	return nil
}

func (d *draft) template(t event.Template) error {
	kept := t
	kept.Count = 0
	first, err := json.Marshal(kept)
	if err != nil {
		return err
	}
	d.templates = append(d.templates, hashed(t.Text), max(t.Count, 1), nanos(t.Last), first)
	return nil
}
