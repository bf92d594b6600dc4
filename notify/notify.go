// Package notify brings events to those who asked for them: it takes due
// deliveries from a durable queue, makes one attempt each at the endpoint they
// are for (a webhook, a log or a Redis stream), and writes down how it ended.
//
// Every endpoint has a worker of its own, so a dead or slow one costs the
// others nothing. A delivery ends as done or parked; notify never discards
// one, never decides what an event says, and never makes an attempt that is
// not in the queue first.
package notify

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"reflect"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"go.uber.org/zap"

	"bounced/internal/event"
)

// Queue is the durable queue of deliveries; internal/store says what each method
// promises. Claim may leave out the raw mail of a bounce event if it is large. It is
// then fetched by Raw as the call begins, so that deliveries claimed ahead do not
// fill the memory.
type Queue interface {
	Claim(ctx context.Context, endpoint string, now time.Time, lease time.Duration, max int, ordered bool) ([]event.Claim, error)
	Renew(ctx context.Context, claims []event.Claim, until time.Time) error
	Settle(ctx context.Context, outcomes []event.Outcome) error
	Raw(ctx context.Context, queueID string) ([]byte, error)
	NextDue(ctx context.Context, endpoint string) (at time.Time, ok bool, err error)
	Wake(endpoint string) <-chan struct{}
	QueueStats(ctx context.Context, endpoint string) (event.QueueStats, error)
	SetEndpoint(ctx context.Context, s event.EndpointState) error
	Endpoints(ctx context.Context) ([]event.EndpointState, error)
}

// Options says what a Notifier works on and with.
type Options struct {
	Queue     Queue // required
	Endpoints []Endpoint

	Node      string        // name of this node, kept with each attempt; empty means none
	UserAgent string        // of webhook calls; empty means "bounced"
	Poll      time.Duration // how often to look for work and changed states of other nodes; 0 means 1 s
	Lease     time.Duration // of a claim, renewed while it is held: after so long another node takes over from a dead one; 0 means 30 s
	Grace     time.Duration // how long running calls may go on when Run is told to stop; 0 means 10 s

	// Transport makes the webhook calls in place of the built-in one. The
	// address guard and the TLS settings of endpoints are then its business.
	Transport http.RoundTripper
	// Redis serves the stream endpoints that have no URL of their own.
	Redis RedisClient
	// Stdout and Stderr are what log endpoints of these names write to; nil
	// means those of the process.
	Stdout, Stderr *os.File

	Logger   *zap.Logger           // nil means none
	Registry prometheus.Registerer // nil means none
}

func (o Options) withDefaults() Options {
	if o.UserAgent == "" {
		o.UserAgent = "bounced"
	}
	if o.Poll == 0 {
		o.Poll = time.Second
	}
	if o.Lease == 0 {
		o.Lease = 30 * time.Second
	}
	if o.Grace == 0 {
		o.Grace = 10 * time.Second
	}
	if o.Stdout == nil {
		o.Stdout = os.Stdout
	}
	if o.Stderr == nil {
		o.Stderr = os.Stderr
	}
	if o.Logger == nil {
		o.Logger = zap.NewNop()
	}
	o.Logger = o.Logger.Named("notify")
	return o
}

// Notifier runs the deliveries to a set of endpoints. All methods may be
// called concurrently.
type Notifier struct {
	opts    Options
	metrics *metrics

	mu    sync.Mutex
	lanes map[string]*lane // by endpoint name
	order []string         // names as configured
	run   context.Context  // of Run; nil while it is not running
	wg    sync.WaitGroup   // running lanes

	reloading sync.Mutex // one Reload at a time
	stating   sync.Mutex // one Pause or Resume at a time
}

// New checks the endpoints and opens what they need, log files and clients; it
// makes no call. An error names the endpoint and the setting.
func New(opts Options) (*Notifier, error) {
	if opts.Queue == nil {
		return nil, errors.New("notify: no queue")
	}
	if opts.Poll < 0 || opts.Lease < 0 || opts.Grace < 0 {
		return nil, errors.New("notify: negative duration")
	}
	n := &Notifier{opts: opts.withDefaults(), lanes: map[string]*lane{}}
	n.metrics = newMetrics(n)
	if err := n.Reload(opts.Endpoints); err != nil {
		return nil, err
	}
	if opts.Registry != nil {
		if err := n.metrics.register(opts.Registry); err != nil {
			return nil, fmt.Errorf("notify: %w", err)
		}
	}
	return n, nil
}

// Reload replaces the endpoints, all or none: an error changes nothing. Log
// files, certificates and keys are opened again. Calls that are running end
// under the settings they began with. An endpoint whose settings changed starts
// afresh, without the back-off it was in. One that is the same but reads files
// keeps it, except that an open breaker lets one call through at once to find out.
// Pending deliveries of an endpoint that is gone stay in the queue.
func (n *Notifier) Reload(endpoints []Endpoint) error {
	n.reloading.Lock()
	defer n.reloading.Unlock()
	next, err := n.prepare(endpoints)
	if err != nil {
		for _, l := range next.fresh {
			l.sink.close()
		}
		return err
	}
	if n.running() {
		n.lookAtStates(context.Background(), func(name string) *lane { return next.fresh[name] })
	}
	n.replace(next)
	return nil
}

// lineup is the lanes of one configuration.
type lineup struct {
	lanes map[string]*lane // by endpoint name
	fresh map[string]*lane // those of lanes that were made for it
	order []string         // names as configured
}

// prepare makes the lanes of the endpoints, as far as there are none yet with the
// same settings. On an error the lineup is incomplete.
func (n *Notifier) prepare(endpoints []Endpoint) (lineup, error) {
	next := lineup{lanes: map[string]*lane{}, fresh: map[string]*lane{}}
	for _, ep := range endpoints {
		ep = ep.withDefaults()
		if err := ep.check(); err != nil {
			return next, fmt.Errorf("endpoint %q: %w", ep.Name, err)
		}
		if next.lanes[ep.Name] != nil {
			return next, fmt.Errorf("endpoint %q: name used twice", ep.Name)
		}
		next.order = append(next.order, ep.Name)
		old := n.lane(ep.Name)
		same := old != nil && reflect.DeepEqual(old.endpoint, ep)
		if same && !ep.readsFiles() {
			next.lanes[ep.Name] = old
			continue
		}
		s, err := n.newSink(ep)
		if err != nil {
			return next, fmt.Errorf("endpoint %q: %w", ep.Name, err)
		}
		l := newLane(n, ep, s)
		if same {
			l.follow(old, time.Now())
		}
		next.fresh[ep.Name], next.lanes[ep.Name] = l, l
	}
	return next, nil
}

// replace stops the lanes that are not in the next lineup, and starts its fresh
// ones.
func (n *Notifier) replace(next lineup) {
	n.mu.Lock()
	defer n.mu.Unlock()
	for name, old := range n.lanes {
		l := next.lanes[name]
		if l == old {
			continue
		}
		if state := old.state.Load(); l != nil && state != nil {
			l.tell(*state) // a paused endpoint stays paused
		}
		if n.run == nil {
			old.sink.close()
		}
		old.stop()
	}
	n.lanes, n.order = next.lanes, next.order
	if n.run != nil {
		for _, l := range next.fresh {
			n.start(l)
		}
	}
}

// newSink opens what ep needs to be delivered to.
func (n *Notifier) newSink(ep Endpoint) (sink, error) {
	switch {
	case ep.Webhook != nil:
		return newWebhook(ep, n.opts)
	case ep.Log != nil:
		return newLogSink(*ep.Log, n.opts.Stdout, n.opts.Stderr)
	default:
		return newStreamSink(ep, n.opts.Redis)
	}
}

// start runs a lane until it is stopped. n.mu is held.
func (n *Notifier) start(l *lane) {
	forget := context.AfterFunc(n.run, l.stop)
	n.wg.Go(func() {
		defer forget()
		l.run()
		l.sink.close()
	})
}

// Run delivers until ctx is done. Then nothing more is claimed, running calls
// get Grace to end, and what is cut off goes back to the queue as it was. It
// can be called once.
func (n *Notifier) Run(ctx context.Context) error {
	n.lookAtStates(ctx, n.lane) // before the first claim: a paused endpoint gets no call at start
	n.mu.Lock()
	if n.run != nil {
		n.mu.Unlock()
		return errors.New("notify: Run called twice")
	}
	n.run = ctx // from here on Reload starts lanes too
	for _, l := range n.lanes {
		n.start(l)
	}
	n.mu.Unlock()

	tick := time.NewTicker(n.opts.Poll)
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
			n.lookAtStates(ctx, n.lane)
		case <-ctx.Done():
			n.mu.Lock() // wait for a Reload that is starting lanes
			n.mu.Unlock()
			n.wg.Wait()
			return nil
		}
	}
}

// Route returns the deliveries of an event that is being committed at now: one for
// each endpoint that wants it, due after the first delay of the endpoint's schedule.
func (n *Notifier) Route(e *event.Event, now time.Time) []event.Delivery {
	n.mu.Lock()
	defer n.mu.Unlock()
	var out []event.Delivery
	for _, name := range n.order {
		ep := &n.lanes[name].endpoint
		if !ep.Wants(e) {
			continue
		}
		out = append(out, event.Delivery{
			EventID: e.EventID, Endpoint: name, MessageID: e.ID, QueueID: e.QueueID,
			State: event.Pending, Created: now, Next: now.Add(ep.Schedule[0]),
		})
	}
	return out
}

// WantsAllBounces says whether any endpoint wants bounce events of messages
// that made failure events too.
func (n *Notifier) WantsAllBounces() bool {
	n.mu.Lock()
	defer n.mu.Unlock()
	for _, l := range n.lanes {
		if l.endpoint.Wants(&event.Event{Type: event.Bounce, Recognised: true}) {
			return true
		}
	}
	return false
}

func (n *Notifier) running() bool {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.run != nil
}

func (n *Notifier) lane(name string) *lane {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.lanes[name]
}

func (n *Notifier) allLanes() []*lane {
	n.mu.Lock()
	defer n.mu.Unlock()
	out := make([]*lane, 0, len(n.order))
	for _, name := range n.order {
		out = append(out, n.lanes[name])
	}
	return out
}
