package redis

import (
	"cmp"
	"context"
	_ "embed"
	"fmt"
	"strconv"
	"time"

	"bounced/internal/store"
)

// Deliveries of one message id meet in its home partition, where the scripts
// keep them in order. The exception is a message that came to several ids at
// once: it goes to the home of one of them as a whole. The homes of the others
// learn where it went, and a claim in order asks there too.

var (
	//go:embed lua/oldest.lua
	oldestText   string
	oldestScript = newScript(oldestText)
)

// otherTurn is how long a delivery is put off whose turn another partition has.
const otherTurn = time.Second

// announce tells the homes of c's message ids that it goes to part. It comes
// before the commit; without one it does no harm.
func (s *Store) announce(ctx context.Context, part int, c *store.Commit) error {
	if len(c.Events) < 2 {
		return nil
	}
	keep := max(s.o.Retention.Events, 30*24*time.Hour)
	var ops []*op
	told := map[string]bool{}
	for _, e := range c.Events {
		home := s.home(e.ID)
		if e.ID == "" || home == part || told[e.ID] {
			continue
		}
		told[e.ID] = true
		key := s.awayKey(home, hashed(e.ID))
		ops = append(ops, command(key, "SADD", key, part), command(key, "PEXPIRE", key, keep.Milliseconds()))
	}
	return s.change(ctx, ops...)
}

func (s *Store) awayKey(home int, idhash string) string { return s.tags[home] + ":away:" + idhash }

// ask is a delivery that is the oldest of its message id in its partition.
type ask struct {
	place
	idhash  string
	created int64 // ns
}

func readAsks(part int, v any) (out []ask, err error) {
	list, _ := v.([]any)
	for _, item := range list {
		f, _ := item.([]any)
		if len(f) != 3 {
			return nil, errCorrupt
		}
		member, _ := f[0].(string)
		idhash, _ := f[1].(string)
		text, _ := f[2].(string)
		created, err := strconv.ParseInt(text, 10, 64)
		if err != nil {
			return nil, errCorrupt
		}
		out = append(out, ask{place: place{part, member}, idhash: idhash, created: created})
	}
	return out, nil
}

// inTurn returns those that nothing older waits for in any partition, and puts
// off the others.
func (s *Store) inTurn(ctx context.Context, a *attempt, asks []ask) (clear []spot, err error) {
	homes := make([]int, len(asks))
	ops := make([]*op, len(asks))
	for i, k := range asks {
		n, err := strconv.ParseUint(k.idhash, 16, 64)
		if err != nil {
			return nil, errCorrupt
		}
		homes[i] = int(n % uint64(s.o.Partitions))
		key := s.awayKey(homes[i], k.idhash)
		ops[i] = command(key, "SMEMBERS", key)
	}
	if err := s.look(ctx, ops...); err != nil {
		return nil, err
	}
	var looks []*op
	var about []int // index into asks
	for i, k := range asks {
		names, err := ops[i].cmd.StringSlice()
		if err != nil {
			return nil, err
		}
		for _, name := range append(names, strconv.Itoa(homes[i])) {
			p, err := strconv.Atoi(name)
			if err != nil || p < 0 || p >= s.o.Partitions {
				return nil, errCorrupt
			}
			if p != k.part {
				looks = append(looks, s.eval(p, oldestScript, a.endpoint, k.idhash))
				about = append(about, i)
			}
		}
	}
	if err := s.look(ctx, looks...); err != nil {
		return nil, err
	}
	blocked := make([]bool, len(asks))
	for n, o := range looks {
		older, err := asks[about[n]].follows(o)
		if err != nil {
			return nil, err
		}
		blocked[about[n]] = blocked[about[n]] || older
	}
	later := micros(a.now.Add(otherTurn))
	var off []*op
	for i, k := range asks {
		if !blocked[i] {
			clear = append(clear, spot{place: k.place})
			continue
		}
		key := s.tags[k.part] + ":due:" + a.endpoint
		off = append(off, command(key, "ZADD", key, "XX", "GT", later, k.member))
		a.dues.suspect(k.part)
	}
	return clear, s.mark(ctx, off...)
}

// follows says whether what oldestScript found comes before k.
func (k ask) follows(o *op) (bool, error) {
	v, err := o.cmd.StringSlice()
	if err != nil {
		return false, err
	}
	if len(v) == 0 {
		return false, nil
	}
	created, err := strconv.ParseInt(v[1], 10, 64)
	if err != nil {
		return false, fmt.Errorf("%w: created %q", errCorrupt, v[1])
	}
	return cmp.Or(cmp.Compare(created, k.created), cmp.Compare(v[0], k.member)) < 0, nil
}
