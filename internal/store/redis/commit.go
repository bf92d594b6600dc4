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

// How many bytes Redis takes besides those that are kept, measured with INFO memory over a
// hundred thousand commits (see BenchmarkMemory).
const (
	recordOverhead   = 550
	eventOverhead    = 850
	deliveryOverhead = 450
)

// maxName bounds the name of an endpoint, in bytes.
const maxName = 255

// digestBytes is how many bytes of its digest name a message.
const digestBytes = 16

// Commit implements store.Store.
func (s *Store) Commit(ctx context.Context, c *store.Commit) (queueID string, duplicate bool, err error) {
	start := time.Now()
	defer func() { s.metrics.Committed(duplicate, err, time.Since(start)) }()
	queueID, duplicate, err = s.commit(ctx, c)
	if err != nil {
		return "", false, fmt.Errorf("commit: %w", err)
	}
	return queueID, duplicate, nil
}

// The first value that lua/commit.lua returns.
const (
	isNew   = iota // kept
	isKnown        // kept before
	isAway         // not kept yet: its events may be kept in other partitions
)

func (s *Store) commit(ctx context.Context, c *store.Commit) (queueID string, duplicate bool, err error) {
	part, ids := s.homeOf(c), idsOf(c)
	var known map[string]bool // events that other partitions keep; nil if they were not asked
	if len(ids) > 1 {
		if known, err = s.elsewhere(ctx, part, c); err != nil {
			return "", false, err
		}
	}
	for {
		d, err := newDraft(c, known)
		if err != nil {
			return "", false, err
		}
		if c.Message == nil && len(c.Events) > 0 && len(d.ids) == 0 {
			return "", true, nil
		}
		if err := s.announce(ctx, part, c); err != nil {
			return "", false, err
		}
		if err := s.borrow(ctx, c); err != nil {
			return "", false, err
		}
		ask := ""
		if known == nil && len(ids) == 1 {
			ask = hashed(ids[0])
		}
		flag, rid, err := s.commitTo(ctx, part, c, d, ask)
		if err != nil {
			return "", false, err
		}
		if flag != isAway {
			return rid, flag == isKnown, nil
		}
		if known, err = s.elsewhere(ctx, part, c); err != nil {
			return "", false, err
		}
	}
}

// commitTo runs the script. If ask, the hash of an id, is not empty, and other partitions may
// have deliveries of that id, it keeps nothing and returns isAway.
func (s *Store) commitTo(ctx context.Context, part int, c *store.Commit, d *draft, ask string) (flag int64, rid string, err error) {
	o := s.eval(part, commitScript, d.args(c, ask)...)
	if err := s.change(ctx, o); err != nil {
		return 0, "", err
	}
	reply, err := o.cmd.Slice()
	if err != nil || len(reply) != 2 {
		return 0, "", fmt.Errorf("reply %v: %w", reply, errCorrupt)
	}
	flag, _ = reply[0].(int64)
	rid, _ = reply[1].(string)
	if flag == isNew {
		for i := range c.Deliveries {
			if v := &c.Deliveries[i]; v.State == event.Pending || v.State == "" {
				s.due(v.Endpoint).lower(part, micros(v.Next))
			}
		}
	}
	if c.Message == nil {
		rid = ""
	}
	return flag, rid, nil
}

// draft puts together the arguments of lua/commit.lua.
type draft struct {
	rid        string
	size       int             // bytes that all of it takes, about
	numbers    map[string]int  // event id → i
	made       map[string]bool // fields of deliveries that are in it already
	known      map[string]bool // events to leave out
	ids        []any
	fields     []any // of the record: name, value
	hashes     []string
	index      []any // score, member
	deliveries []any
	open       int // deliveries still to make
	templates  []any
}

// newDraft makes a draft of c, without the events that are known and their deliveries.
func newDraft(c *store.Commit, known map[string]bool) (*draft, error) {
	d := &draft{numbers: make(map[string]int, len(c.Events)), made: make(map[string]bool, len(c.Deliveries)), known: known}
	if m := c.Message; m != nil {
		if m.QueueID == "" {
			return nil, errors.New("a message without queue id")
		}
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
	return d, nil
}

func (d *draft) args(c *store.Commit, ask string) []any {
	nonce, digest := "", ""
	if m := c.Message; m != nil {
		nonce, digest = rand.Text()[:13], string(m.Digest[:digestBytes])
	}
	args := make([]any, 0, 11+len(d.ids)+len(d.fields)+len(d.index)+len(d.deliveries)+len(d.templates))
	args = append(args, d.rid, nonce, digest, d.size, len(d.ids), len(d.deliveries)/6, len(c.Unknown),
		len(d.fields), len(d.index), ask)
	for _, more := range [][]any{d.ids, d.fields, d.index, d.deliveries, d.templates} {
		args = append(args, more...)
	}
	return args
}

func (d *draft) message(m *event.Message) {
	head, raw := packMeta(m), pack(nil, m.Raw)
	d.fields = append(d.fields, "m", head, "r", raw)
	d.index = append(d.index, 0, "m"+hexMicros(micros(m.Received))+m.QueueID)
	d.size += len(head) + len(raw)
}

func (d *draft) event(e *event.Event) error {
	if _, twice := d.numbers[e.EventID]; twice || d.known[e.EventID] {
		return nil
	}
	i := len(d.ids)
	blob, err := packEvent(e)
	if err != nil {
		return err
	}
	d.numbers[e.EventID] = i
	d.ids = append(d.ids, e.EventID)
	d.hashes = append(d.hashes, hashed(e.ID))
	d.fields = append(d.fields, "e"+strconv.Itoa(i), blob)
	at := hexTime(e.Time)
	d.index = append(d.index, 0, "t"+at+e.EventID)
	if e.ID != "" {
		d.index = append(d.index, 0, "i"+d.hashes[i]+at+e.EventID)
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
	case d.known[v.EventID]:
		return nil
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
		return nil // it is in the commit twice
	}
	d.made[field] = true
	d.fields = append(d.fields, field, value)
	d.deliveries = append(d.deliveries, i, v.Endpoint, value[:1], micros(v.Created), micros(v.Next), d.hashes[i])
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
