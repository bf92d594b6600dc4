package pebble_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/cockroachdb/pebble/v2/vfs"

	"bounced/internal/event"
	"bounced/internal/store"
	"bounced/internal/store/pebble"
)

var (
	randomSeed = flag.Uint64("random.seed", 1, "first seed of TestRandom")
	randomRuns = flag.Int("random.runs", 4, "how many seeds TestRandom tries")
)

// TestRandom does at random what can be done with deliveries, and compares the
// store with a model of them, and its lists with its deliveries. The process
// ends now and then, or the power does, or changes of files fail.
func TestRandom(t *testing.T) {
	for i := range *randomRuns {
		seed := *randomSeed + uint64(i)
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			if seed%2 == 0 {
				pebble.Forget(t)
			}
			newRun(t, seed).run(150)
		})
	}
}

// claimed is a claim that a worker has, or had.
type claimed struct {
	event.Claim
	number int
}

type run struct {
	*testing.T
	rng    *rand.Rand
	now    time.Time
	disk   *vfs.MemFS
	fs     *faulty
	o      pebble.Options
	s      *pebble.Store
	m      *model
	claims []*claimed
	raw    map[string][]byte // by event id
	n      int
	faults bool
	log    []string
}

func newRun(t *testing.T, seed uint64) *run {
	r := &run{
		T: t, rng: rand.New(rand.NewPCG(seed, 1)), now: time.Unix(1_800_000_000, 0).UTC(), disk: vfs.NewCrashableMem(),
		m: newModel(), raw: map[string][]byte{}, faults: seed%3 == 0,
	}
	r.o = pebble.Options{
		Dir: "store", Memory: 1 << 20, Now: func() time.Time { return r.now }, Logger: byTurns(t),
		Retention: store.Retention{Raw: 20 * time.Minute, Events: time.Hour},
	}
	if seed%4 < 2 {
		r.o.Retention.MaxBytes = 500 << 10
	}
	r.open()
	return r
}

func (r *run) open() {
	r.fs = newFaulty(r.disk)
	r.o.FS = r.fs
	s, err := pebble.Open(r.o)
	if err != nil {
		r.Fatal(err)
	}
	r.s = s
}

func (r *run) run(steps int) {
	defer func() {
		if err := r.s.Close(); err != nil {
			r.Error(err)
		}
		if r.Failed() {
			r.Log(strings.Join(r.log[max(0, len(r.log)-30):], "\n"))
		}
	}()
	for range steps {
		r.now = r.now.Add(time.Duration(1 + r.rng.IntN(20_000_000_000)))
		r.step()
		r.compare()
		if r.Failed() {
			return
		}
	}
}

func (r *run) step() {
	if r.faults && r.rng.IntN(15) == 0 {
		r.fs.mu.Lock()
		r.fs.from, r.fs.width, r.fs.err = r.fs.step+1+r.rng.IntN(4), 1+r.rng.IntN(3), syscall.EIO
		r.fs.mu.Unlock()
	}
	before := r.m
	r.m = before.clone()
	var phases []*model // how far it may have come if it failed
	phase := func() { phases = append(phases, r.m.clone()) }
	phase()
	var err error
	switch k := r.rng.IntN(100); {
	case k < 25:
		err = r.commit()
	case k < 45:
		err = r.claim()
	case k < 65:
		err = r.settle()
	case k < 70:
		err = r.renew()
	case k < 76:
		err = r.byHand("retry", r.s.Retry, (*model).retry, phase)
	case k < 78:
		err = r.byHand("drop", func(c context.Context, q event.DeliveryQuery, _ time.Time) (int, error) { return r.s.Drop(c, q) }, (*model).drop, phase)
	case k < 84:
		err = r.expire()
	case k < 86:
		r.note("endpoint")
		err = r.s.SetEndpoint(ctx, event.EndpointState{Name: r.endpoint(), Paused: true, Since: r.now})
	case k < 94:
		merge := r.rng.IntN(4) == 0
		r.note("flush %v", merge)
		if err := pebble.Flush(r.s, merge); err != nil && !r.faults {
			r.Error(err)
		}
	case k < 97:
		r.reopen()
	default:
		r.crash()
	}
	if err == nil {
		return
	}
	r.note("failed: %v", err)
	if !r.faults || !errors.Is(err, store.ErrDown) {
		r.Fatal(err)
	}
	r.fs.heal()
	ready(r.T, r.s)
	// Nobody was told, so it may be there or not, but not in part.
	for _, m := range append(phases, r.m) {
		if len(r.differences(m)) == 0 {
			m.ordered = r.m.ordered
			r.m = m
			r.beOrdered()
			return
		}
	}
	r.Errorf("neither as before the failure nor as after it: %v", r.differences(r.m))
}

func (r *run) note(format string, args ...any) {
	r.log = append(r.log, r.now.Format("05.000 ")+fmt.Sprintf(format, args...))
}

func (r *run) endpoint() string { return []string{"app", "ap", "crm"}[r.rng.IntN(3)] }

func (r *run) commit() error {
	r.n++
	raw := []byte(fmt.Sprintf("Subject: %d\r\n\r\n", r.n) + strings.Repeat("x", r.rng.IntN(8000)))
	c := &store.Commit{Message: &event.Message{
		QueueID: fmt.Sprintf("%026d", r.n), Received: r.now, Raw: raw, Digest: sha256.Sum256(raw), Tx: []byte("{}"),
	}}
	for i := range 1 + r.rng.IntN(3) {
		e := &event.Event{
			EventID: fmt.Sprintf("evt_%d_%d", r.n, i), QueueID: c.Message.QueueID,
			Type: []event.Type{event.Bounce, event.Failure}[r.rng.IntN(2)], ID: []string{"", "a", "b", "c"}[r.rng.IntN(4)],
		}
		e.SetTime(r.now)
		if e.Type == event.Bounce {
			r.raw[e.EventID] = raw
		}
		c.Events = append(c.Events, e)
		for range r.rng.IntN(4) { // perhaps twice to the same
			d := event.Delivery{
				EventID: e.EventID, Endpoint: r.endpoint(), MessageID: e.ID, QueueID: e.QueueID,
				State: event.Pending, Created: r.now, Next: r.soon(),
			}
			c.Deliveries = append(c.Deliveries, d)
			if _, twice := r.m.all[name(&d)]; !twice {
				r.m.set(delivery{Delivery: d, n: len(c.Deliveries) + 100*r.n})
			}
		}
	}
	r.note("commit %v", c.Deliveries)
	_, _, err := r.s.Commit(ctx, c)
	return err
}

// soon is a time around now; often the same.
func (r *run) soon() time.Time {
	return r.now.Add(time.Duration(r.rng.IntN(4)-1) * 30 * time.Second)
}

func (r *run) claim() error {
	endpoint, most, ordered := r.endpoint(), 1+r.rng.IntN(12), r.rng.IntN(2) == 0
	lease := time.Duration(r.rng.IntN(4)) * time.Minute
	r.note("claim %s %d ordered %v lease %v", endpoint, most, ordered, lease)
	got, err := r.s.Claim(ctx, endpoint, r.now, lease, most, ordered)
	want := r.m.claim(endpoint, r.now, r.now.Add(lease), most, ordered)
	if err != nil {
		return err
	}
	if len(got) != len(want) {
		r.Errorf("claimed %d, want %d", len(got), len(want))
		return nil
	}
	for i, w := range want {
		c := &got[i]
		if name(&c.Delivery) != name(&w.Delivery) || c.Delivery.Attempt != w.Attempt || !c.Delivery.Next.Equal(w.Next) || c.Event.EventID != w.EventID {
			r.Errorf("claimed %v, want %v", c.Delivery, w.Delivery)
		}
		if !bytes.Equal(c.Raw, r.raw[w.EventID]) {
			r.Errorf("%s came with %d bytes of mail, want %d", w.EventID, len(c.Raw), len(r.raw[w.EventID]))
		}
		r.claims = append(r.claims, &claimed{*c, w.claim})
	}
	return nil
}

// beOrdered makes sure that the store knows who asked for order: a claim that
// failed may have come so far or not.
func (r *run) beOrdered() {
	for endpoint := range r.m.ordered {
		if _, err := r.s.Claim(ctx, endpoint, time.Unix(1, 0), 0, 1, r.m.ordered[endpoint]); err != nil {
			r.Fatal(err)
		}
	}
}

// some are claims that came with one of the last calls of Claim, whether they
// are in force or not, and perhaps the same twice.
func (r *run) some() (claims []*claimed) {
	if len(r.claims) == 0 {
		return nil
	}
	last := r.claims[max(0, len(r.claims)-25):]
	for range 1 + r.rng.IntN(8) {
		claims = append(claims, last[r.rng.IntN(len(last))])
	}
	return claims
}

func (r *run) settle() error {
	claims := r.some()
	var outcomes []event.Outcome
	for _, c := range claims {
		o := event.Outcome{Claim: &c.Claim, Next: r.soon(), Attempt: event.Attempt{N: c.Delivery.Attempt, At: r.now}}
		switch r.rng.IntN(6) {
		case 0:
			o.Release = true
		case 1:
			o.State = event.Parked
		case 2:
			o.State = event.Pending
		case 3: // the lease ends when it is to be tried again
			o.State, o.Next = event.Pending, c.Delivery.Next
		default:
			o.State = event.Done
		}
		r.note("settle %s %d release %v, %s at %v", name(&c.Delivery), c.number, o.Release, o.State, o.Next)
		outcomes = append(outcomes, o)
	}
	r.m.settle(claims, outcomes, r.now)
	return r.s.Settle(ctx, outcomes)
}

func (r *run) renew() error {
	var claims []event.Claim
	until := r.now.Add(time.Duration(r.rng.IntN(3)) * time.Minute)
	for _, c := range r.some() {
		r.note("renew %s %d", name(&c.Delivery), c.number)
		claims = append(claims, c.Claim)
		r.m.renew(c, until)
	}
	return r.s.Renew(ctx, claims, until)
}

func (r *run) byHand(what string, do func(context.Context, event.DeliveryQuery, time.Time) (int, error),
	like func(*model, *event.DeliveryQuery, event.DeliveryState, time.Time) int, phase func()) error {
	q := event.DeliveryQuery{State: []event.DeliveryState{"", event.Pending, event.Parked}[r.rng.IntN(3)]}
	if r.rng.IntN(4) > 0 {
		q.Endpoint = r.endpoint()
	}
	if r.rng.IntN(2) == 0 {
		q.Since = r.now.Add(-time.Duration(r.rng.IntN(600)) * time.Second)
	}
	if len(r.claims) > 0 && r.rng.IntN(3) == 0 {
		q = event.DeliveryQuery{EventID: r.claims[r.rng.IntN(len(r.claims))].Event.EventID}
	}
	r.note("%s %+v", what, q)
	got, err := do(ctx, q, r.now)
	want := like(r.m, &q, event.Pending, r.now)
	phase()
	want += like(r.m, &q, event.Parked, r.now)
	if err == nil && got != want {
		r.Errorf("%s: %d, want %d", what, got, want)
	}
	return err
}

// expire also takes those out of the model that may go, and went.
func (r *run) expire() error {
	r.note("expire")
	_, err := r.s.Expire(ctx, r.now)
	if err != nil {
		r.fs.heal()
		ready(r.T, r.s)
	}
	open := map[string]bool{}
	for _, d := range r.m.all {
		open[d.EventID] = open[d.EventID] || d.State != event.Done
	}
	for key, d := range r.m.all {
		if open[d.EventID] {
			continue
		}
		_, missing := r.s.Event(ctx, d.EventID)
		if missing == nil && err == nil && !d.Created.After(r.now.Add(-r.o.Retention.Events)) {
			r.Errorf("%s is past its retention", key)
		}
		if errors.Is(missing, store.ErrNotFound) {
			delete(r.m.all, key)
		}
	}
	return err
}

func (r *run) reopen() {
	r.note("reopen")
	r.fs.heal()
	if err := r.s.Close(); err != nil {
		r.Error(err)
	}
	r.open()
	r.m.restart(r.now)
}

// crash lets the power go.
func (r *run) crash() {
	r.note("crash")
	r.fs.heal()
	after := r.disk.CrashClone(vfs.CrashCloneCfg{UnsyncedDataPercent: r.rng.IntN(3) * 50, RNG: r.rng})
	if err := r.s.Close(); err != nil {
		r.Error(err)
	}
	r.disk = after
	r.open()
	r.m.restart(r.now)
}

// compare looks at all there is.
func (r *run) compare() {
	if r.s.Ready(ctx) != nil { // a file of tables failed, which costs nobody anything
		r.fs.heal()
		ready(r.T, r.s)
	}
	found, err := pebble.Disagreements(r.s)
	if err != nil {
		r.Fatal(err)
	}
	for _, text := range append(found, r.differences(r.m)...) {
		r.Error(text)
	}
}

// differences are those between the store's deliveries and the model's.
func (r *run) differences(m *model) (list []string) {
	all := map[string]event.Delivery{}
	for cursor := ""; ; {
		page, next, err := r.s.Deliveries(ctx, event.DeliveryQuery{Cursor: cursor, Limit: 1000})
		if err != nil {
			r.Fatal(err)
		}
		for i := range page {
			all[name(&page[i])] = page[i]
		}
		if cursor = next; cursor == "" {
			break
		}
	}
	for key, d := range m.all {
		got, ok := all[key]
		delete(all, key)
		if d.waiting {
			d.Next = d.Created
		}
		if !ok || got.State != d.State || got.Attempt != d.Attempt || !got.Next.Equal(d.Next) || len(got.Attempts) != min(d.tried, 50) {
			list = append(list, fmt.Sprintf("%s is %+v, want %+v", key, got, d))
		}
	}
	for key := range all {
		list = append(list, key+" should not be there")
	}
	return list
}
