package notify

import (
	"context"
	"crypto/rand"
	"fmt"
	"strings"
	"time"

	"go.uber.org/zap"

	"bounced/internal/event"
)

// Pause stops deliveries to the endpoint, on all nodes, until Resume. Calls that
// are running go on to their end, and what is due waits. It returns the new state;
// an endpoint that is not there is event.ErrNotFound.
func (n *Notifier) Pause(ctx context.Context, endpoint, reason string) (event.EndpointState, error) {
	return n.setState(ctx, event.EndpointState{Name: endpoint, Paused: true, Reason: reason})
}

// Resume lets deliveries go on, on all nodes, and forgets the endpoint's
// breaker and back-off. It returns what Pause does.
func (n *Notifier) Resume(ctx context.Context, endpoint string) (event.EndpointState, error) {
	return n.setState(ctx, event.EndpointState{Name: endpoint})
}

// setState makes s the state that follows the last one, whichever node made that.
func (n *Notifier) setState(ctx context.Context, s event.EndpointState) (event.EndpointState, error) {
	l := n.lane(s.Name)
	if l == nil {
		return s, noEndpoint(s.Name)
	}
	n.stating.Lock()
	defer n.stating.Unlock()
	states, err := n.opts.Queue.Endpoints(ctx)
	if err != nil {
		return s, fmt.Errorf("states of endpoints: %w", err)
	}
	for _, last := range states {
		if last.Name == s.Name {
			l.tell(last)
		}
	}
	s.Since = l.since(time.Now().UTC().Truncate(time.Second))
	if err := n.opts.Queue.SetEndpoint(ctx, s); err != nil {
		return s, fmt.Errorf("state of endpoint %q: %w", s.Name, err)
	}
	l.tell(s)
	return s, nil
}

func noEndpoint(name string) error {
	return fmt.Errorf("endpoint %q: %w", name, event.ErrNotFound)
}

// since returns when a state that is made now begins: after the last one that the
// lane knows of, so that no node takes it for older.
func (l *lane) since(now time.Time) time.Time {
	if last := l.state.Load(); last != nil {
		return last.NextSince(now)
	}
	return now
}

// tell hands the lane a state to take in, unless it knows a later one.
func (l *lane) tell(s event.EndpointState) {
	for {
		last := l.state.Load()
		if last != nil && !s.Since.After(last.Since) {
			return
		}
		if l.state.CompareAndSwap(last, &s) {
			break
		}
	}
	select {
	case l.changed <- struct{}{}:
	default: // run has not looked at the last change yet
	}
}

// lookAtStates tells the lanes what other nodes decided. lane finds the lane of an
// endpoint; nil if there is none to be told.
func (n *Notifier) lookAtStates(ctx context.Context, lane func(name string) *lane) {
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	states, err := n.opts.Queue.Endpoints(ctx)
	if err != nil {
		n.opts.Logger.Debug("states of endpoints", zap.Error(err)) // the lanes warn of a queue that is down
		return
	}
	for _, s := range states {
		if l := lane(s.Name); l != nil {
			l.tell(s)
		}
	}
}

// Hurry delivers what is due at the endpoint now, on this node, even if its breaker is
// open or it asked to be left alone for a while. If it does not work yet, the first
// call finds out. A pause stays.
func (n *Notifier) Hurry(endpoint string) {
	l := n.lane(endpoint)
	if l == nil {
		return
	}
	select {
	case l.hurry <- struct{}{}:
	default: // it is about to already
	}
}

// NotBefore returns until when this node makes no calls to the endpoint, because they
// failed or it asked for that. It is zero if calls are made, or there is no such
// endpoint. A pause does not count.
func (n *Notifier) NotBefore(endpoint string) time.Time {
	if l := n.lane(endpoint); l != nil {
		return l.status.Load().waits()
	}
	return time.Time{}
}

// Test makes one attempt to deliver a test event to the endpoint, at once: neither
// the queue nor the breaker nor a pause stands in its way. An attempt that fails is
// no error. An endpoint that is not there is event.ErrNotFound, here as in Pause and
// Resume.
func (n *Notifier) Test(ctx context.Context, endpoint string) (event.Attempt, error) {
	l := n.lane(endpoint)
	if l == nil {
		return event.Attempt{}, noEndpoint(endpoint)
	}
	ctx, cancel := context.WithTimeout(ctx, l.endpoint.Timeout)
	defer cancel()
	c := &call{began: time.Now()}
	c.reply = l.sink.send(ctx, []event.Claim{testClaim(&l.endpoint, c.began)})
	c.took = time.Since(c.began)
	a := record(1, n.opts.Node, c)
	l.log.Info("test", zap.Int("status", a.Status), zap.Duration("took", a.Took), zap.String("error", a.Error))
	return a, nil
}

// testClaim makes a claim on an event that is marked as a test, and of a type that
// the endpoint wants.
func testClaim(ep *Endpoint, now time.Time) event.Claim {
	e := &event.Event{
		EventID: "evt_" + strings.ToLower(rand.Text())[:26],
		Type:    event.Failure, Kind: "failure", ID: "test", Test: true,
		Recipient: "test@example.com", Action: "failed", State: "bounce",
		Code: 550, Extended: "5.1.1", Description: "This is a test event; no mail has failed.",
	}
	e.SetTime(now)
	c := event.Claim{Event: e}
	if !ep.Wants(e) {
		e.Type, e.Kind = event.Bounce, "other"
		e.Action, e.State, e.Code, e.Extended, e.Description = "", "", 0, "", ""
		e.Envelope = "test@bounces.example.com"
		c.Raw = []byte("From: test@example.com\r\nSubject: test\r\n\r\nThis is a test event; no mail came back.\r\n")
	}
	c.Delivery = event.Delivery{EventID: e.EventID, Endpoint: ep.Name, MessageID: e.ID, Attempt: 1, Created: now}
	return c
}

// Status is where an endpoint stands on this node.
type Status struct {
	Name      string    `json:"name"`
	Kind      string    `json:"kind"` // webhook, log or stream
	Paused    bool      `json:"paused"`
	Reason    string    `json:"reason,omitempty"`
	Breaker   string    `json:"breaker"`             // closed, probing or open
	Calls     int       `json:"calls"`               // most calls at a time, for now: fewer after the endpoint asked for that
	NotBefore time.Time `json:"not_before,omitzero"` // no calls before this
}

// Status lists the endpoints in the order of their configuration.
func (n *Notifier) Status() []Status {
	var out []Status
	for _, l := range n.allLanes() {
		at := l.status.Load()
		s := Status{
			Name: l.endpoint.Name, Kind: l.endpoint.kind(),
			Breaker: at.phase.String(), Calls: at.limit, NotBefore: at.waits(),
		}
		if state := l.state.Load(); state != nil {
			s.Paused, s.Reason = state.Paused, state.Reason
		}
		out = append(out, s)
	}
	return out
}

// waits is until when the lane makes no calls, zero if it makes them.
func (s *laneStatus) waits() time.Time {
	if s.notBefore.After(time.Now()) {
		return s.notBefore
	}
	return time.Time{}
}
