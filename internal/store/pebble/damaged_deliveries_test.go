package pebble_test

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/cockroachdb/pebble/v2/vfs"
	"go.uber.org/zap"
	"go.uber.org/zap/zaptest/observer"

	"bounced/internal/event"
	"bounced/internal/store"
	"bounced/internal/store/pebble"
)

// damagedDeliveries opens a store of 300 messages with a damaged block of their
// deliveries: in a table that is large enough the first block has only those.
func damagedDeliveries(t *testing.T, log *zap.Logger) (*pebble.Store, *history) {
	t.Helper()
	return damagedStore(t, 300, pebble.Options{Memory: 16 << 20, Logger: log}, firstTable)
}

func firstTable(name string, _ []byte) int {
	if strings.HasSuffix(name, ".sst") {
		return 100
	}
	return -1
}

// deliver settles all that can be claimed, and asks for more a few times.
func deliver(t *testing.T, s *pebble.Store) (n int) {
	t.Helper()
	for range 8 {
		claims, err := s.Claim(ctx, "app", time.Now(), time.Minute, 64, false)
		if err != nil {
			t.Fatal(err)
		}
		var outcomes []event.Outcome
		for i := range claims {
			outcomes = append(outcomes, event.Outcome{Claim: &claims[i], State: event.Done})
		}
		if err := s.Settle(ctx, outcomes); err != nil {
			t.Fatal(err)
		}
		n += len(claims)
	}
	return n
}

// TestDamagedDeliveries: those that cannot be read stay, and the others are made.
// The log tells of them when they are found, and not at each claim.
func TestDamagedDeliveries(t *testing.T) {
	core, logged := observer.New(zap.ErrorLevel)
	s, _ := damagedDeliveries(t, zap.New(core))
	n := deliver(t, s)
	q, err := s.QueueStats(ctx, "app")
	if err != nil || n < 75 || n == 300 || q.Pending != int64(300-n) {
		t.Errorf("%d claimed, %+v, %v; want most of 300", n, q, err)
	}
	if n := logged.FilterMessage("deliveries cannot be read").Len(); n != 1 {
		t.Errorf("the log says it %d times: %v", n, logged.All())
	}
	if list, _, err := s.Deliveries(ctx, event.DeliveryQuery{Limit: 1000}); err != nil || len(list) != n {
		t.Errorf("Deliveries: %d, %v; want the %d that can be read", len(list), err, n)
	}
	if changed, err := s.Retry(ctx, event.DeliveryQuery{}, time.Now()); err != nil || changed != 0 {
		t.Errorf("Retry of those that cannot = %d, %v", changed, err)
	}
}

// TestSettleBeforeDamaged: in strict order, what is next in turn cannot be read.
// The outcome of what goes before it is kept, and with it those of all others.
func TestSettleBeforeDamaged(t *testing.T) {
	pebble.Forget(t)
	s := open(t, pebble.Options{Dir: "store", FS: vfs.NewMem(), Memory: 1 << 20})
	at := newHistory().at
	var next string
	for i := range 12 {
		c := newCommit(i, 100, at.Add(time.Duration(i)*time.Second))
		if i == 1 { // comes after number 0
			next = c.Events[0].EventID
			c.Events[0].ID, c.Deliveries[0].MessageID = "id-0", "id-0"
		}
		if _, _, err := s.Commit(ctx, c); err != nil {
			t.Fatal(err)
		}
	}
	claims, err := s.Claim(ctx, "app", at.Add(time.Hour), time.Minute, 100, true)
	if err != nil || len(claims) != 11 {
		t.Fatalf("%d claims, %v; want all but number 1", len(claims), err)
	}
	if err := pebble.SpoilDelivery(s, next, "app"); err != nil {
		t.Fatal(err)
	}
	var outcomes []event.Outcome
	for i := range claims {
		outcomes = append(outcomes, event.Outcome{Claim: &claims[i], State: event.Done})
	}
	if err := s.Settle(ctx, outcomes); err != nil {
		t.Errorf("Settle: %v", err)
	}
	if st, err := s.QueueStats(ctx, "app"); err != nil || st.Pending != 1 {
		t.Errorf("%+v, %v; want number 1 pending", st, err)
	}
}

// TestExpireDamagedDeliveries: what cannot be read counts as still to be delivered,
// and stays. All else goes in its time, and Expire says each time what did not.
func TestExpireDamagedDeliveries(t *testing.T) {
	s, h := damagedDeliveries(t, nil)
	n := deliver(t, s)
	at := h.at.Add(60 * 24 * time.Hour)
	if err := s.Register(ctx, []event.Registration{{ID: "over", Expires: h.at.Add(time.Hour)}}); err != nil {
		t.Fatal(err)
	}
	st, err := s.Expire(ctx, at)
	if want := (store.ExpireStats{Messages: n, Events: n, Deliveries: n, Registrations: 1}); st != want || !errors.Is(err, store.ErrDamaged) {
		t.Errorf("Expire = %+v, %v; want %+v and ErrDamaged", st, err, want)
	}
	if st, err := s.Expire(ctx, at); st != (store.ExpireStats{}) || !errors.Is(err, store.ErrDamaged) {
		t.Errorf("Expire again = %+v, %v; want nothing and ErrDamaged", st, err)
	}
	if page, _, err := s.Events(ctx, event.Query{Limit: 1000}); err != nil || len(page) != 300-n {
		t.Errorf("%d events are left, %v; want the %d whose delivery cannot be read", len(page), err, 300-n)
	}
}

// TestTrimDamagedDeliveries does so for a cap that is passed.
func TestTrimDamagedDeliveries(t *testing.T) {
	s, h := damagedStore(t, 300, pebble.Options{Memory: 16 << 20, Retention: store.Retention{MaxBytes: 1}}, firstTable)
	n := deliver(t, s)
	st, err := s.Expire(ctx, h.at)
	if st.Events != n || st.Messages != n || !errors.Is(err, store.ErrDamaged) {
		t.Errorf("Expire = %+v, %v; want the %d that were delivered gone, and ErrDamaged", st, err, n)
	}
}

// TestExpireDamagedRegistrations: one that cannot be read keeps none of the others,
// though they are more than go at once.
func TestExpireDamagedRegistrations(t *testing.T) {
	s := open(t, pebble.Options{Dir: "store", FS: vfs.NewMem(), Memory: 1 << 20})
	at := newHistory().at
	regs := make([]event.Registration, 4500)
	for i := range regs {
		regs[i] = event.Registration{ID: fmt.Sprintf("id-%04d", i), Expires: at}
	}
	err := errors.Join(s.Register(ctx, regs), pebble.SpoilRegistration(s, regs[3].ID))
	if err != nil {
		t.Fatal(err)
	}
	if st, err := s.Expire(ctx, at.Add(time.Hour)); st.Registrations != len(regs)-1 || !errors.Is(err, store.ErrDamaged) {
		t.Errorf("Expire = %+v, %v; want all but one gone, and ErrDamaged", st, err)
	}
}

// TestCopyDamagedDeliveries: what has a delivery that cannot be read goes over
// without it, raw mail included.
func TestCopyDamagedDeliveries(t *testing.T) {
	s, h := damagedDeliveries(t, nil)
	whole, _, err := s.Deliveries(ctx, event.DeliveryQuery{Limit: 1000})
	if err != nil {
		t.Fatal(err)
	}
	regs := []event.Registration{{ID: "a", Expires: h.at.Add(time.Hour)}, {ID: "b", Expires: h.at.Add(time.Hour)}}
	if err := errors.Join(s.Register(ctx, regs), pebble.SpoilRegistration(s, "a")); err != nil {
		t.Fatal(err)
	}
	to := open(t, pebble.Options{Dir: "store", FS: vfs.NewMem(), Memory: 1 << 20})
	sum, err := store.Copy(ctx, to, s, nil)
	lost := fmt.Sprintf("deliveries: damaged: %d left out", 300-len(whole))
	if !errors.Is(err, store.ErrDamaged) || !strings.Contains(err.Error(), lost) || !strings.Contains(err.Error(), "registry: damaged: 1 left out") {
		t.Errorf("Copy: %v; want ErrDamaged, and %q", err, lost)
	}
	if want := (store.Copied{Registrations: 1, Messages: 300, Events: 300, Deliveries: len(whole)}); sum != want {
		t.Errorf("copied %+v, want %+v", sum, want)
	}
	for _, c := range h.tried {
		if raw, err := to.Raw(ctx, c.Message.QueueID); err != nil || !bytes.Equal(raw, c.Message.Raw) {
			t.Errorf("raw mail of %s: %v", c.Message.QueueID, err)
		}
	}
	// One event's own list leaves out the same.
	n := 0
	for _, c := range h.tried {
		page, _, err := s.Deliveries(ctx, event.DeliveryQuery{EventID: c.Events[0].EventID})
		if n += len(page); err != nil {
			t.Error(err)
		}
	}
	if n != len(whole) {
		t.Errorf("listed by event there are %d deliveries, want %d", n, len(whole))
	}
}
