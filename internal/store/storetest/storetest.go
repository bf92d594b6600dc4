// Package storetest is the suite that every store has to pass. In goes a way to open a store;
// it fails the test where the store does not keep what store.Store promises. It knows nothing
// of how a store is made. Time is the suite's own: a store gets it from Options.Now and from
// arguments. It starts at the real time, and nothing ever sleeps.
package storetest

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/oklog/ulid/v2"

	"bounced/internal/event"
	"bounced/internal/store"
)

// Options is what the suite asks of a store that it opens.
type Options struct {
	Now       func() time.Time // for methods that do not get the time as an argument
	Retention store.Retention
}

// Suite says how to get at the store under test.
type Suite struct {
	// Open returns an empty store and closes it at the end of the test.
	Open func(t testing.TB, o Options) store.Store
	// Reopen closes s and opens again what it kept. Nil leaves those tests out.
	Reopen func(t testing.TB, s store.Store, o Options) store.Store
	// FreesClaims says that Reopen makes due again what was claimed: nobody else can
	// have the store open, so those who claimed it are gone.
	FreesClaims bool
	// Advance, if it is not nil, is called when the suite's clock goes on, for a server
	// that has a clock of its own.
	Advance func(t testing.TB, s store.Store, d time.Duration)
	// Skip gives reasons, by name of the test, why it cannot hold for this store.
	Skip map[string]string
}

// Run runs the suite.
func Run(t *testing.T, s Suite) {
	for _, group := range [][]check{
		commitChecks, againChecks, eventChecks, pagingChecks, claimChecks, settleChecks, orderChecks,
		operationChecks, stateChecks, registryChecks, expireChecks, reopenChecks,
	} {
		for _, c := range group {
			t.Run(c.name, func(t *testing.T) {
				if why := s.Skip[c.name]; why != "" {
					t.Skip(why)
				}
				if c.reopens && s.Reopen == nil {
					t.Skip("this store has nothing to reopen")
				}
				f := &fixture{T: t, suite: s, now: time.Now().UTC().Truncate(time.Second)}
				f.o = Options{Now: f.Now, Retention: c.retention}
				f.s = s.Open(t, f.o)
				c.run(f)
			})
		}
	}
}

// check is one test of the suite, with the store that it wants.
type check struct {
	name      string
	run       func(*fixture)
	retention store.Retention
	reopens   bool
}

// fixture is one test's store and clock.
type fixture struct {
	*testing.T
	suite Suite
	s     store.Store
	o     Options

	mu  sync.Mutex
	now time.Time
	n   int // messages and events made so far
}

var ctx = context.Background()

// Now is the suite's time.
func (f *fixture) Now() time.Time {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.now
}

// pass lets time go by.
func (f *fixture) pass(d time.Duration) time.Time {
	f.Helper()
	f.mu.Lock()
	f.now = f.now.Add(d)
	now := f.now
	f.mu.Unlock()
	if f.suite.Advance != nil {
		f.suite.Advance(f.T, f.s, d)
	}
	return now
}

func (f *fixture) reopen() {
	f.Helper()
	f.s = f.suite.Reopen(f.T, f.s, f.o)
}

func (f *fixture) ok(err error) {
	f.Helper()
	if err != nil {
		f.Fatal(err)
	}
}

// failure makes a commit of one message with one failure event, due now at
// each of the endpoints.
func (f *fixture) failure(id string, endpoints ...string) *store.Commit {
	m := f.message(0)
	e := f.event(event.Failure, id)
	e.QueueID = m.QueueID
	return f.commit(m, []*event.Event{e}, endpoints...)
}

// bounce is like failure, with a bounce event.
func (f *fixture) bounce(id string, endpoints ...string) *store.Commit {
	c := f.failure(id, endpoints...)
	c.Events[0].Type = event.Bounce
	return c
}

// fatten gives a commit of one event a message that does not compress, so that
// a few of them fill a small store.
func (f *fixture) fatten(c *store.Commit) {
	c.Message = f.message(200_000)
	c.Events[0].QueueID, c.Deliveries[0].QueueID = c.Message.QueueID, c.Message.QueueID
}

// commit puts together a commit with one delivery for each event and endpoint.
func (f *fixture) commit(m *event.Message, events []*event.Event, endpoints ...string) *store.Commit {
	c := &store.Commit{Message: m, Events: events}
	for _, e := range events {
		for _, ep := range endpoints {
			d := event.Delivery{
				EventID: e.EventID, Endpoint: ep, MessageID: e.ID,
				State: event.Pending, Created: f.Now(), Next: f.Now(),
			}
			if m != nil {
				d.QueueID = m.QueueID
			}
			c.Deliveries = append(c.Deliveries, d)
		}
	}
	return c
}

// message makes a new message of at least size bytes.
func (f *fixture) message(size int) *event.Message {
	now := f.Now()
	f.mu.Lock()
	f.n++
	n := f.n
	f.mu.Unlock()
	raw := fmt.Appendf(nil, "Subject: %d\r\nX-Null: \x00\xff\r\n\r\n%d", n, now.UnixNano())
	if more := size - len(raw); more > 0 {
		raw = append(raw, noise(n, more)...)
	}
	m := &event.Message{
		QueueID:  queueID(now, n),
		Received: now,
		Tx:       fmt.Appendf(nil, `{"QueueID":%q}`, queueID(now, n)),
		Raw:      raw,
	}
	m.Digest = sha256.Sum256(raw)
	return m
}

// event makes a new event of now.
func (f *fixture) event(typ event.Type, id string) *event.Event {
	now := f.Now()
	f.mu.Lock()
	f.n++
	sum := sha256.Sum256(fmt.Appendf(nil, "%s %d", f.Name(), f.n))
	f.mu.Unlock()
	e := &event.Event{
		EventID:   "evt_" + strings.ToLower(ulid.ULID(sum[:16]).String()),
		Type:      typ,
		Kind:      string(typ),
		ID:        id,
		Domain:    "bounces.example.com",
		Recipient: "someone@example.org",
		Category:  "mailbox_unknown",
	}
	e.SetTime(now)
	return e
}

// keep commits c, which must be new.
func (f *fixture) keep(c *store.Commit) {
	f.Helper()
	queueID, duplicate, err := f.s.Commit(ctx, c)
	f.ok(err)
	if duplicate {
		f.Fatalf("a new commit is called a duplicate of %q", queueID)
	}
	if c.Message != nil && queueID != c.Message.QueueID {
		f.Fatalf("commit of %s answers %q", c.Message.QueueID, queueID)
	}
}

// queueID makes a ULID: 48 bits of milliseconds, then what makes it unique.
func queueID(at time.Time, n int) string {
	var id ulid.ULID
	if err := id.SetTime(uint64(at.UnixMilli())); err != nil {
		panic(err)
	}
	binary.BigEndian.PutUint32(id[12:], uint32(n))
	return id.String()
}

// noise returns n bytes that no compression shrinks, the same for the same seed.
func noise(seed, n int) []byte {
	out := make([]byte, 0, n+32)
	sum := sha256.Sum256(fmt.Appendf(nil, "seed %d", seed))
	for len(out) < n {
		out = append(out, sum[:]...)
		sum = sha256.Sum256(sum[:])
	}
	return out[:n]
}
