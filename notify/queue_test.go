package notify_test

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"bounced/internal/event"
)

// queue is a Queue in memory that holds the notifier to the rules: an outcome
// counts only with the token of the claim, and a claim is as durable as a
// store's, so that tests can look at what was known before a call was made.
type queue struct {
	mu       sync.Mutex
	rows     []*row
	wakes    map[string]chan struct{}
	states   map[string]event.EndpointState
	calls    map[string]int // of each method
	down     error          // what all methods answer
	tokens   int
	apart    map[string][]byte // raw mail that Claim leaves out
	rawDown  int               // so many calls of Raw fail
	damaged  map[string]bool   // raw mail that cannot be read, by queue id; events, by event id
	setDownN int               // so many calls of SetEndpoint fail
	claims   time.Duration     // what Claim takes after it has looked
	settle   chan struct{}     // has a value after Settle changed something
}

type row struct {
	d     event.Delivery
	e     *event.Event
	raw   []byte
	token string
}

func newQueue() *queue {
	return &queue{wakes: map[string]chan struct{}{}, states: map[string]event.EndpointState{}, calls: map[string]int{}, settle: make(chan struct{}, 1)}
}

// add puts an event into the queue for the endpoint, due now.
func (q *queue) add(endpoint string, e *event.Event, raw []byte) {
	q.mu.Lock()
	now := time.Now()
	q.rows = append(q.rows, &row{e: e, raw: raw, d: event.Delivery{
		EventID: e.EventID, Endpoint: endpoint, MessageID: e.ID, QueueID: "q1",
		State: event.Pending, Created: now, Next: now,
	}})
	q.mu.Unlock()
	select {
	case q.wake(endpoint) <- struct{}{}:
	default:
	}
}

func (q *queue) delivery(t *testing.T, endpoint, id string) event.Delivery {
	t.Helper()
	q.mu.Lock()
	defer q.mu.Unlock()
	for _, r := range q.rows {
		if r.d.Endpoint == endpoint && r.d.EventID == id {
			return r.d
		}
	}
	t.Fatalf("no delivery of %s to %s", id, endpoint)
	return event.Delivery{}
}

func (q *queue) count(endpoint string, s event.DeliveryState) (n int) {
	q.mu.Lock()
	defer q.mu.Unlock()
	for _, r := range q.rows {
		if r.d.Endpoint == endpoint && r.d.State == s {
			n++
		}
	}
	return n
}

// waitDone returns when nothing is pending.
func (q *queue) waitDone(ctx context.Context, t *testing.T) {
	t.Helper()
	for {
		pending := 0
		q.mu.Lock()
		for _, r := range q.rows {
			if r.d.State == event.Pending {
				pending++
			}
		}
		q.mu.Unlock()
		if pending == 0 {
			return
		}
		select {
		case <-q.settle:
		case <-ctx.Done():
			t.Errorf("%d deliveries are pending still", pending)
			return
		}
	}
}

func (q *queue) setDown(err error) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.down = err
}

func (q *queue) enter(method string) (leave func()) {
	q.mu.Lock()
	q.calls[method]++
	return q.mu.Unlock
}

func (q *queue) Claim(_ context.Context, endpoint string, now time.Time, lease time.Duration, most int, ordered bool) ([]event.Claim, error) {
	defer time.Sleep(q.claims)
	defer q.enter("Claim")()
	if q.down != nil {
		return nil, q.down
	}
	var due []*row
	first := map[string]bool{}
	for _, r := range q.rows {
		if r.d.Endpoint != endpoint || r.d.State != event.Pending {
			continue
		}
		blocked := ordered && first[r.d.MessageID]
		first[r.d.MessageID] = true
		if !blocked && !r.d.Next.After(now) {
			due = append(due, r)
		}
	}
	slices.SortStableFunc(due, func(a, b *row) int { return a.d.Next.Compare(b.d.Next) })
	var out []event.Claim
	for _, r := range due[:min(most, len(due))] {
		q.tokens++
		r.token = fmt.Sprint(q.tokens)
		r.d.Attempt++
		r.d.Next = now.Add(lease)
		c := event.Claim{Delivery: r.d, Event: r.e, Raw: r.raw, Token: r.token}
		if q.damaged[r.e.EventID] {
			c.Event = &event.Event{EventID: r.e.EventID}
			c.Damaged = fmt.Errorf("event %s: %w", r.e.EventID, event.ErrDamaged)
		}
		out = append(out, c)
	}
	return out, nil
}

// Raw serves what Claim left out.
func (q *queue) Raw(_ context.Context, queueID string) ([]byte, error) {
	defer q.enter("Raw")()
	if q.rawDown > 0 {
		q.rawDown--
		return nil, event.ErrDown
	}
	if q.damaged[queueID] {
		return nil, fmt.Errorf("raw %s: %w", queueID, event.ErrDamaged)
	}
	raw, ok := q.apart[queueID]
	if !ok {
		return nil, event.ErrNotFound
	}
	return raw, nil
}

func (q *queue) find(c *event.Claim) *row {
	for _, r := range q.rows {
		if r.token != "" && r.token == c.Token {
			return r
		}
	}
	return nil
}

func (q *queue) Renew(_ context.Context, claims []event.Claim, until time.Time) error {
	defer q.enter("Renew")()
	if q.down != nil {
		return q.down
	}
	for i := range claims {
		if r := q.find(&claims[i]); r != nil {
			r.d.Next = until
		}
	}
	return nil
}

func (q *queue) Settle(_ context.Context, outcomes []event.Outcome) error {
	defer q.enter("Settle")()
	if q.down != nil {
		return q.down
	}
	for _, o := range outcomes {
		r := q.find(o.Claim)
		if r == nil {
			continue
		}
		r.token = ""
		r.d.Next = o.Next
		if o.Release {
			r.d.Attempt--
			continue
		}
		r.d.State = o.State
		r.d.Attempts = append(r.d.Attempts, o.Attempt)
	}
	select {
	case q.settle <- struct{}{}:
	default:
	}
	return nil
}

func (q *queue) NextDue(_ context.Context, endpoint string) (at time.Time, ok bool, err error) {
	defer q.enter("NextDue")()
	for _, r := range q.rows {
		if r.d.Endpoint == endpoint && r.d.State == event.Pending && (!ok || r.d.Next.Before(at)) {
			at, ok = r.d.Next, true
		}
	}
	return at, ok, q.down
}

func (q *queue) wake(endpoint string) chan struct{} {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.wakes[endpoint] == nil {
		q.wakes[endpoint] = make(chan struct{}, 1)
	}
	return q.wakes[endpoint]
}

func (q *queue) Wake(endpoint string) <-chan struct{} { return q.wake(endpoint) }

func (q *queue) QueueStats(_ context.Context, endpoint string) (event.QueueStats, error) {
	defer q.enter("QueueStats")()
	s := event.QueueStats{Endpoint: endpoint}
	for _, r := range q.rows {
		if r.d.Endpoint != endpoint {
			continue
		}
		switch r.d.State {
		case event.Pending:
			s.Pending++
			if s.Oldest.IsZero() || r.d.Created.Before(s.Oldest) {
				s.Oldest = r.d.Created
			}
		case event.Parked:
			s.Parked++
		}
	}
	return s, q.down
}

func (q *queue) SetEndpoint(_ context.Context, s event.EndpointState) error {
	defer q.enter("SetEndpoint")()
	if q.setDownN > 0 {
		q.setDownN--
		return event.ErrDown
	}
	if q.down == nil && !q.states[s.Name].Since.After(s.Since) {
		q.states[s.Name] = s
	}
	return q.down
}

func (q *queue) Endpoints(context.Context) ([]event.EndpointState, error) {
	defer q.enter("Endpoints")()
	var out []event.EndpointState
	for _, s := range q.states {
		out = append(out, s)
	}
	return out, q.down
}
