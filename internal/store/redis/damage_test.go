package redis

import (
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/alicebob/miniredis/v2"

	"bounced/internal/event"
	"bounced/internal/store"
)

// TestDamaged: somebody else wrote to the keys of some messages. The others are
// claimed, listed and delivered; of these, what is left is.
func TestDamaged(t *testing.T) {
	for _, ordered := range []bool{false, true} {
		t.Run(fmt.Sprint("ordered ", ordered), func(t *testing.T) { testDamaged(t, ordered) })
	}
}

func testDamaged(t *testing.T, ordered bool) {
	m := miniredis.RunT(t)
	s := openBench(t, "redis://"+m.Addr(), func(o *Options) { o.unchecked, o.Partitions = true, 2 })
	var all []*store.Commit
	for n := range 8 {
		c := sample(n, time.Now())
		c.Events[0].Type = event.Bounce
		if _, _, err := s.Commit(ctx, c); err != nil {
			t.Fatal(err)
		}
		all = append(all, c)
	}
	rec := func(n int) string { return s.tags[s.homeOf(all[n])] + ":rec:" + all[n].Message.QueueID }
	m.HSet(rec(0), "r", "nonsense")
	m.HSet(rec(1), "e0", m.HGet(rec(1), "e0")[:80]+"nonsense")
	m.HDel(rec(2), "e0")
	m.HSet(rec(3), "d0:app", "nonsense")
	m.Del(rec(4))
	m.Del(rec(5))
	if err := m.Set(rec(5), "a string"); err != nil {
		t.Fatal(err)
	}

	got := map[string]event.Claim{}
	for range 2 {
		claims, err := s.Claim(ctx, "app", time.Now(), time.Minute, 5, ordered)
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range claims {
			got[c.Event.QueueID] = c
		}
	}
	for n, want := range []struct{ claimed, damaged, raw bool }{
		{true, false, false}, {true, true, false}, {true, true, false}, {}, {}, {}, {true, false, true}, {true, false, true},
	} {
		c, claimed := got[all[n].Message.QueueID]
		if claimed != want.claimed || (c.Damaged != nil) != want.damaged || (c.Raw != nil) != want.raw {
			t.Errorf("%d: claimed %v, damaged %v, raw %d; want %+v", n, claimed, c.Damaged, len(c.Raw), want)
		}
	}
	if id := got[all[1].Message.QueueID].Event.EventID; id != all[1].Events[0].EventID {
		t.Errorf("the damaged event is %q, want %q", id, all[1].Events[0].EventID)
	}
	for _, n := range []int{0, 5} {
		if _, err := s.Raw(ctx, all[n].Message.QueueID); !errors.Is(err, store.ErrDamaged) {
			t.Errorf("Raw of %d: %v, want ErrDamaged", n, err)
		}
	}
	for i := range all {
		if c, ok := got[all[i].Message.QueueID]; ok {
			state := event.Done
			if c.Damaged != nil {
				state = event.Parked
			}
			if err := s.Settle(ctx, []event.Outcome{{Claim: &c, State: state}}); err != nil {
				t.Error(err)
			}
		}
	}
	page, _, err := s.Deliveries(ctx, event.DeliveryQuery{})
	parked := map[string]event.Delivery{}
	for _, d := range page {
		if d.State == event.Parked {
			parked[d.QueueID] = d
		}
	}
	if err != nil || len(page) != 5 || len(parked) != 2 || parked[all[1].Message.QueueID].EventID != all[1].Events[0].EventID {
		t.Errorf("listed: %+v, %v; want three done and two parked", page, err)
	}
	if claims, err := s.Claim(ctx, "app", time.Now().Add(2*time.Minute), time.Minute, 5, ordered); err != nil || len(claims) > 0 {
		t.Errorf("later: %+v, %v", claims, err)
	}
}

// TestOverwrittenMeanwhile: between a claim and its outcome. The outcomes beside it
// count, and other leases are renewed.
func TestOverwrittenMeanwhile(t *testing.T) {
	m := miniredis.RunT(t)
	s := openBench(t, "redis://"+m.Addr(), func(o *Options) { o.unchecked, o.Partitions = true, 1 })
	for n := range 3 {
		commitOne(t, s, n)
	}
	claims := claimAll(t, s, 3)
	rec := s.tags[0] + ":rec:" + claims[0].Event.QueueID
	m.Del(rec)
	if err := m.Set(rec, "a string"); err != nil {
		t.Fatal(err)
	}
	if err := s.Renew(ctx, claims, time.Now().Add(time.Hour)); err != nil {
		t.Error(err)
	}
	var outcomes []event.Outcome
	for i := range claims {
		outcomes = append(outcomes, done(&claims[i]))
	}
	if err := s.Settle(ctx, outcomes); err != nil {
		t.Error(err)
	}
	page, _, err := s.Deliveries(ctx, event.DeliveryQuery{State: event.Done})
	if err != nil || len(page) != 2 {
		t.Errorf("done: %d, %v; want the two others", len(page), err)
	}
}

// TestExpireAndListDamaged: retention goes on past what others overwrote, and lists
// leave it out.
func TestExpireAndListDamaged(t *testing.T) {
	m := miniredis.RunT(t)
	s := openBench(t, "redis://"+m.Addr(), func(o *Options) { o.unchecked, o.Partitions = true, 1 })
	for n := range 6 {
		commitOne(t, s, n)
	}
	claims := claimAll(t, s, 6)
	for i := range claims {
		if err := s.Settle(ctx, []event.Outcome{done(&claims[i])}); err != nil {
			t.Fatal(err)
		}
	}
	rec := func(n int) string { return s.tags[0] + ":rec:" + claims[n].Event.QueueID }
	m.HSet(rec(0), "e0", "nonsense")
	m.HSet(rec(1), "r", "nonsense")
	m.Del(rec(2))
	if err := m.Set(rec(2), "a string"); err != nil {
		t.Fatal(err)
	}
	messages := 0
	err := s.Messages(ctx, time.Time{}, func(*event.Message, []*event.Event) error { messages++; return nil })
	if !errors.Is(err, store.ErrDamaged) || messages != 3 {
		t.Errorf("Messages: %d, %v; want those three that are whole", messages, err)
	}
	if page, _, err := s.Events(ctx, event.Query{}); err != nil || len(page) != 4 {
		t.Errorf("Events: %d, %v; want those four that are whole", len(page), err)
	}
	st, err := s.Expire(ctx, time.Now().Add(60*24*time.Hour))
	if want := (store.ExpireStats{Messages: 5, Events: 5, Deliveries: 5}); err != nil || st != want {
		t.Errorf("Expire = %+v, %v; want all but the overwritten one", st, err)
	}
}
