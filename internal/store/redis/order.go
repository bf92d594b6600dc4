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

// Deliveries of one message id meet in its home partition, where the scripts keep them in
// order. The exception is a message that came for several ids at once: all of it goes to the
// home of one of them. The homes of the others learn where it went, so that a claim in order
// can ask there too.

var (
	//go:embed lua/oldest.lua
	oldestText   string
	oldestScript = newScript(oldestText)
)

// otherTurn is how long a delivery is put off if another partition has one that comes before.
const otherTurn = time.Second

// announce tells the homes of c's message ids that c goes to part. It comes before the commit;
// if none follows it does no harm.
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

// partsOf reads the members of an awayKey: the partitions that may hold deliveries of a
// message id, with its home as the first.
func (s *Store) partsOf(members *op, home int) ([]int, error) {
	names, err := members.cmd.StringSlice()
	if err != nil {
		return nil, err
	}
	parts := []int{home}
	for _, name := range names {
		p, err := strconv.Atoi(name)
		if err != nil || p < 0 || p >= s.o.Partitions {
			return nil, errCorrupt
		}
		if p != home {
			parts = append(parts, p)
		}
	}
	return parts, nil
}

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

// inTurn returns those of asks before which no other delivery of their message id has to be
// made, in any partition, and puts off the others.
func (s *Store) inTurn(ctx context.Context, a *attempt, asks []ask) (clear []spot, err error) {
	blocked, err := s.blocked(ctx, a.endpoint, asks)
	if err != nil {
		return nil, err
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

// blocked says of each of asks whether another delivery of its message id has to be made
// before it.
func (s *Store) blocked(ctx context.Context, endpoint string, asks []ask) ([]bool, error) {
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
		parts, err := s.partsOf(ops[i], homes[i])
		if err != nil {
			return nil, err
		}
		for _, p := range parts {
			if p != k.part {
				looks = append(looks, s.eval(p, oldestScript, endpoint, k.idhash))
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
	return blocked, nil
}

// follows reports whether k comes after the delivery that oldestScript found.
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
