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

	"go.uber.org/zap"

	"bounced/internal/event"
	"bounced/internal/store"
)

var (
	//go:embed lua/claim.lua
	claimText string
	//go:embed lua/settle.lua
	settleText string
	//go:embed lua/renew.lua
	renewText string

	claimScript  = newScript(claimText)
	settleScript = newScript(settleText)
	renewScript  = newScript(renewText)
)

// Claim implements store.Store. It takes two round trips: the first finds which deliveries
// are due first, over all partitions that have any; the second claims them. Those that
// another node claims in between are its own.
//
// A claim counts even if only the master knows of it: see mark.
func (s *Store) Claim(ctx context.Context, endpoint string, now time.Time, lease time.Duration, limit int, ordered bool) ([]event.Claim, error) {
	if limit <= 0 {
		return nil, nil
	}
	a := attempt{endpoint: endpoint, dues: s.due(endpoint), now: now, till: now.Add(lease)}
	if token, from := a.dues.recall(limit); len(from) > 0 {
		claims, err := s.take(ctx, a.under(token), from, ordered)
		if err != nil || len(claims) > 0 {
			return claims, err
		}
	}
	if !a.dues.fresh(s.o.PollInterval) {
		if err := s.refresh(ctx, endpoint); err != nil {
			return nil, fmt.Errorf("claim: %w", err)
		}
	}
	from, err := s.firstDue(ctx, endpoint, a.dues, micros(now), limit)
	if err != nil || len(from) == 0 {
		return nil, err
	}
	return s.take(ctx, a.under(rand.Text()), from, ordered)
}

// firstDue finds what is due, earliest first. Partitions hold about equally much, so each is
// asked for little more than its share; if that turns out too little, all of them are asked
// for limit.
func (s *Store) firstDue(ctx context.Context, endpoint string, d *dues, now int64, limit int) ([]spot, error) {
	parts := d.ready(now)
	if len(parts) == 0 {
		return nil, nil
	}
	share := min(limit, 2*limit/len(parts)+16)
	found, cut, err := s.dueIn(ctx, endpoint, d, parts, now, share)
	if err == nil && cut && len(found) < limit {
		found, _, err = s.dueIn(ctx, endpoint, d, parts, now, limit)
	}
	if err != nil {
		return nil, fmt.Errorf("claim: %w", err)
	}
	sortSpots(found)
	return found[:min(limit, len(found))], nil
}

// dueIn reads up to share of what is due in each of the partitions; cut is true if one may
// have more.
func (s *Store) dueIn(ctx context.Context, endpoint string, d *dues, parts []int, now int64, share int) (out []spot, cut bool, err error) {
	ops := make([]*op, len(parts))
	tickets := make([]uint32, len(parts))
	for i, p := range parts {
		tickets[i] = d.ticket(p)
		ops[i] = s.head(p, endpoint, share)
	}
	if err := s.look(ctx, ops...); err != nil {
		return nil, false, err
	}
	for i, p := range parts {
		found, err := ops[i].scores()
		if err != nil {
			return nil, false, err
		}
		d.set(p, tickets[i], first(found))
		n := 0
		for _, f := range found {
			if f.score <= now {
				f.part = p
				out = append(out, f)
				n++
			}
		}
		cut = cut || n == share
	}
	return out, cut, nil
}

// attempt is one call of Claim.
type attempt struct {
	endpoint  string
	dues      *dues
	now, till time.Time // till is the end of the lease
	token     string    // by which the script knows what this attempt has claimed
	claims    map[place]event.Claim
}

// under returns the attempt with a token, and nothing claimed yet.
func (a attempt) under(token string) *attempt {
	a.token, a.claims = token, map[place]event.Claim{}
	return &a
}

// take claims the deliveries at from, as far as they are still there.
func (s *Store) take(ctx context.Context, a *attempt, from []spot, ordered bool) ([]event.Claim, error) {
	asks, err := s.takeOf(ctx, a, from, ordered, false)
	if err == nil && len(asks) > 0 {
		var clear []spot
		if clear, err = s.inTurn(ctx, a, asks); err == nil {
			_, err = s.takeOf(ctx, a, clear, true, true)
		}
	}
	if errors.Is(err, store.ErrDown) {
		a.dues.remember(a.token, from)
	}
	if err != nil {
		return nil, fmt.Errorf("claim: %w", err)
	}
	out, room := make([]event.Claim, 0, len(a.claims)), store.ClaimRawAll
	for _, p := range a.inOrder(from) {
		c := a.claims[p]
		if len(c.Raw) > min(store.ClaimRawEach, room) {
			c.Raw = nil // the script went by its packed size
		}
		room -= len(c.Raw)
		out = append(out, c)
	}
	return out, nil
}

// inOrder lists what was claimed: first those of from, in their order, then those that had to
// be made before one of them.
func (a *attempt) inOrder(from []spot) []place {
	out, in := make([]place, 0, len(a.claims)), make(map[place]bool, len(a.claims))
	for _, f := range from {
		if _, ok := a.claims[f.place]; ok {
			out, in[f.place] = append(out, f.place), true
		}
	}
	for p := range a.claims {
		if !in[p] {
			out = append(out, p)
		}
	}
	return out
}

// takeOf runs the script, and adds to a.claims. asks are deliveries for whose turn other
// partitions have to be asked first; with asked set they have been.
func (s *Store) takeOf(ctx context.Context, a *attempt, from []spot, ordered, asked bool) (asks []ask, err error) {
	b := s.gather(claimScript)
	tickets := map[int]uint32{}
	parts := partitionsOf(from)
	for i, f := range from {
		if _, ok := tickets[f.part]; !ok {
			tickets[f.part] = a.dues.ticket(f.part)
			order := "no"
			switch {
			case asked:
				order = "asked"
			case ordered:
				order = fmt.Sprintf("yes %d %d", f.part, s.o.Partitions)
			}
			b.head = []any{a.endpoint, micros(a.now), nanos(a.till), a.token, store.ClaimRawEach, store.ClaimRawAll / parts, order}
		}
		b.add(f.part, i, f.member)
	}
	if err := s.mark(ctx, b.list...); err != nil {
		return nil, err
	}
	for part, o := range b.ops {
		reply, err := o.cmd.Slice()
		if err != nil || len(reply) != 4 {
			return nil, errCorrupt
		}
		if lost, _ := reply[3].([]any); len(lost) > 0 {
			s.log.Error("deliveries without their record", zap.String("endpoint", a.endpoint),
				zap.String("partition", s.tags[part]), zap.Any("members", lost))
		}
		next, _ := reply[0].(string)
		a.dues.set(part, tickets[part], parseScore(next))
		taken, _ := reply[1].([]any)
		for _, t := range taken {
			c, member, err := readClaim(a.endpoint, part, a.token, t)
			if err != nil {
				return nil, err
			}
			a.claims[place{part, member}] = c
		}
		more, err := readAsks(part, reply[2])
		if err != nil {
			return nil, err
		}
		asks = append(asks, more...)
	}
	return asks, nil
}

// partitionsOf counts the partitions that the spots are in; at least 1.
func partitionsOf(spots []spot) int {
	in := map[int]bool{}
	for _, f := range spots {
		in[f.part] = true
	}
	return max(1, len(in))
}

// readClaim reads one claim of the script's reply.
func readClaim(endpoint string, part int, token string, v any) (c event.Claim, member string, err error) {
	f, _ := v.([]any)
	if len(f) != 4 {
		return c, "", errCorrupt
	}
	var text [4]string
	for i := range f {
		text[i], _ = f[i].(string)
	}
	member = text[0]
	if c.Delivery, err = unpackDelivery(endpoint, text[1]); err != nil {
		return c, "", err
	}
	if c.Event, err = unpackEvent(text[2]); err != nil {
		c.Damaged = fmt.Errorf("event: %w", err)
		c.Event = remains(member, text[2])
	}
	if text[3] != "" && c.Damaged == nil {
		if c.Raw, err = unpack(text[3]); err != nil {
			c.Raw = nil // Raw returns the error
		}
	}
	c.Delivery = of(c.Delivery, c.Event)
	c.Token = strconv.Itoa(part) + " " + member + " " + token
	return c, member, nil
}

// parseToken reads what readClaim wrote.
func (s *Store) parseToken(v string) (p place, token string, ok bool) {
	f := strings.Split(v, " ")
	if len(f) != 3 {
		return p, "", false
	}
	part, err := strconv.Atoi(f[0])
	if err != nil || part < 0 || part >= s.o.Partitions {
		return p, "", false
	}
	return place{part, f[1]}, f[2], true
}

// byPartition gathers arguments, for one call of a script in each partition.
type byPartition struct {
	s      *Store
	script *script
	head   []any
	ops    map[int]*op
	list   []*op
	owners map[*op][]int // index of the caller's item, in the order of the arguments
}

// add adds arguments to the call in part. They belong to the caller's item owner.
func (b *byPartition) add(part, owner int, args ...any) {
	o := b.ops[part]
	if o == nil {
		o = b.s.eval(part, b.script, b.head...)
		b.ops[part] = o
		b.list = append(b.list, o)
	}
	o.args = append(o.args, args...)
	b.owners[o] = append(b.owners[o], owner)
}

func (s *Store) gather(sc *script, head ...any) *byPartition {
	return &byPartition{s: s, script: sc, head: head, ops: map[int]*op{}, owners: map[*op][]int{}}
}

// Settle implements store.Store.
func (s *Store) Settle(ctx context.Context, outcomes []event.Outcome) error {
	b := s.gather(settleScript)
	for i := range outcomes {
		o := &outcomes[i]
		p, token, ok := s.parseToken(o.Claim.Token)
		if !ok {
			return fmt.Errorf("settle %s: token %q", o.Claim.Delivery.EventID, o.Claim.Token)
		}
		took, letter := 1, letters[o.State]
		if o.Release {
			took, letter = 0, "p"
		}
		if letter == "" {
			return fmt.Errorf("settle %s: state %q", o.Claim.Delivery.EventID, o.State)
		}
		attempt, err := json.Marshal(&o.Attempt)
		if err != nil {
			return fmt.Errorf("settle %s: %w", o.Claim.Delivery.EventID, err)
		}
		b.add(p.part, i, p.member, o.Claim.Delivery.Endpoint, token, letter, took, o.Claim.Delivery.Attempt, nanos(o.Next), attempt)
	}
	if err := s.mark(ctx, b.list...); err != nil {
		return fmt.Errorf("settle: %w", err)
	}
	for part, o := range b.ops {
		reply, err := o.cmd.Slice()
		if err != nil || len(reply) != len(b.owners[o]) {
			return fmt.Errorf("settle: %w", errCorrupt)
		}
		for k, i := range b.owners[o] {
			d := s.due(outcomes[i].Claim.Delivery.Endpoint)
			d.suspect(part)
			if score, ok := reply[k].(string); ok && score != "" {
				d.lower(part, parseScore(score))
			}
		}
	}
	return nil
}

// Renew implements store.Store.
func (s *Store) Renew(ctx context.Context, claims []event.Claim, until time.Time) error {
	b := s.gather(renewScript, nanos(until))
	for i := range claims {
		c := &claims[i]
		p, token, ok := s.parseToken(c.Token)
		if !ok {
			return fmt.Errorf("renew %s: token %q", c.Delivery.EventID, c.Token)
		}
		b.add(p.part, i, p.member, c.Delivery.Endpoint, token)
		s.due(c.Delivery.Endpoint).suspect(p.part)
	}
	if err := s.mark(ctx, b.list...); err != nil {
		return fmt.Errorf("renew: %w", err)
	}
	return nil
}
