package notify

import (
	"context"
	"sync/atomic"
	"time"

	"go.uber.org/zap"

	"bounced/internal/event"
)

const (
	// bodyBudget bounds the raw mail in an endpoint's running calls.
	bodyBudget = 32 << 20
	// unknownBody stands for the size of a message that is fetched only as its
	// call begins.
	unknownBody = bodyBudget / 2
	// quick is what a call has to stay below for deliveries to be claimed ahead:
	// to wait for a claim after each would cost throughput.
	quick = 100 * time.Millisecond
	// linger is how long an outcome waits for others, to be settled in one step
	// with them.
	linger = 2 * time.Millisecond
	// maxClaim is the most that is claimed in one step.
	maxClaim = 256
	// settleBatch is how many outcomes are settled without waiting for more.
	settleBatch = 64
	// storeRetry is the pause after the queue failed.
	storeRetry = time.Second
	// leaveAfter is how long the queue has, once the grace is over, to take back
	// what the lane still holds.
	leaveAfter = 5 * time.Second
	// maxIdle is the longest pause between looks at a queue that says that
	// something is due but gives nothing out.
	maxIdle = time.Second
)

// lane is the worker of one endpoint. One goroutine, run, owns all its state;
// what takes time (claims, calls, settlements, renewals) happens in others,
// each of which reports on a channel of its own. Settings never change: a
// changed endpoint gets a new lane.
type lane struct {
	endpoint Endpoint
	sink     sink
	queue    Queue
	node     string
	poll     time.Duration
	grace    time.Duration
	lease    time.Duration
	log      *zap.Logger
	metrics  *laneMetrics

	stopped context.Context // done when the lane is to end
	stop    context.CancelFunc

	// Seen from outside.
	state   atomic.Pointer[event.EndpointState] // as of the last look; nil before
	changed chan struct{}                       // state was stored
	hurry   chan struct{}                       // somebody wants calls now
	status  atomic.Pointer[laneStatus]

	// Reports to run.
	claimed  chan claimResult
	finished chan *call
	settled  chan error
	renewed  chan renewal

	// Owned by run.
	gate      gate
	ready     []*held            // claimed, no call begun
	readyAt   time.Time          // when ready got its first
	fillBy    time.Time          // when a batch that waits to be filled has waited enough; zero if none does
	open      map[*held]struct{} // claimed, not settled
	running   int                // calls
	inCalls   int                // deliveries in them
	bodies    int                // bytes of raw mail in them
	outcomes  []event.Outcome    // to be settled
	ended     []*held            // the deliveries of outcomes, in their order
	oldest    time.Time          // when the first of outcomes came
	due       time.Time          // when to claim next
	idle      time.Duration      // pause while the queue gives nothing that it says is due
	claiming  bool
	woken     bool      // new work came while claiming
	settling  int       // outcomes in a settlement that runs
	settleAt  time.Time // no settlement before this, after one that failed
	renewing  bool
	renewAt   time.Time // when to look for leases to renew
	quickly   bool      // the last call was quick
	lastState event.EndpointState
	storeDown bool      // the queue failed when it was last asked
	failing   bool      // no delivery has worked since one failed
	warned    time.Time // when the log last said so
	stopping  bool      // nothing new is begun
	cutAt     time.Time // stopping: when running calls are broken off
	leaveAt   time.Time // stopping: when the lane ends, whatever it holds
}

// held is a delivery that this lane has claimed.
type held struct {
	claim event.Claim
	until time.Time // end of the lease
}

// claimResult is the queue's answer to a claim.
type claimResult struct {
	claims []event.Claim
	until  time.Time // end of their leases
	asked  int       // how many were asked for
	next   time.Time // when more is due; zero if unknown
	err    error
}

// renewal is the queue's answer to a renewal of leases.
type renewal struct {
	held  []*held
	until time.Time // new end of their leases
	err   error     // the old end counts then
}

// call is one running attempt, of one delivery or a batch.
type call struct {
	batch   []*held
	bytes   int // of raw mail, as far as known beforehand
	began   time.Time
	took    time.Duration
	sent    []*held  // those of the batch that the attempt was made with
	reply   reply    // to what was sent
	damaged []damage // those of the batch that could not be sent
	unmade  error    // why there was no attempt; nil if there was one
}

// damage is a delivery that cannot be made, since the queue cannot read all of it.
type damage struct {
	held *held
	err  error
}

// laneStatus is what others may know of a lane.
type laneStatus struct {
	phase     phase
	limit     int
	notBefore time.Time // no calls before this
	gate      gate      // for the lane that comes after it
}

func newLane(n *Notifier, ep Endpoint, s sink) *lane {
	l := &lane{
		endpoint: ep, sink: s, queue: n.opts.Queue, node: n.opts.Node,
		poll: n.opts.Poll, grace: n.opts.Grace, lease: n.opts.Lease,
		log:      n.opts.Logger.With(zap.String("endpoint", ep.Name)),
		metrics:  n.metrics.lane(ep.Name),
		changed:  make(chan struct{}, 1),
		hurry:    make(chan struct{}, 1),
		claimed:  make(chan claimResult, 1),
		finished: make(chan *call, ep.Concurrency), // so that no call ever waits for run
		settled:  make(chan error, 1),
		renewed:  make(chan renewal, 1),
		gate:     newGate(ep.Breaker, ep.Concurrency),
		open:     map[*held]struct{}{},
	}
	l.stopped, l.stop = context.WithCancel(context.Background())
	l.publish()
	return l
}

// follow lets l go on where the lane before it, with the same settings, stood.
func (l *lane) follow(before *lane, now time.Time) {
	l.gate = before.status.Load().gate.renewed(now)
	l.publish()
}

// run works until the lane is stopped, and then until what it holds is back in
// the queue or the grace is over.
func (l *lane) run() {
	// Neither calls nor requests to the queue end as the lane is stopped: they get
	// the grace.
	callCtx, cutCalls := context.WithCancel(context.Background())
	defer cutCalls()
	queueCtx, cutQueue := context.WithCancel(context.Background())
	defer cutQueue()

	wake, stop := l.queue.Wake(l.endpoint.Name), l.stopped.Done()
	timer := time.NewTimer(0)
	defer timer.Stop()

	l.takeState(time.Now())
	for {
		now := time.Now()
		if !l.stopping && l.stopped.Err() != nil {
			wake, stop = nil, nil // the wakes are for a lane that goes on
			l.stopping = true
			l.cutAt = now.Add(l.grace)
			l.leaveAt = l.cutAt.Add(leaveAfter)
		}
		if l.stopping {
			l.releaseReady(now)
			if !now.Before(l.cutAt) {
				cutCalls()
			}
			if len(l.open) == 0 && !l.claiming || !now.Before(l.leaveAt) {
				l.leave()
				return
			}
		} else {
			l.begin(callCtx, now)
			l.claim(queueCtx, now)
		}
		l.renew(queueCtx, now)
		l.settle(queueCtx, now)

		timer.Reset(l.pause(now))
		select {
		case <-timer.C:
		case <-wake:
			l.due, l.idle, l.woken = time.Now(), 0, true
		case <-l.changed:
			l.takeState(time.Now())
		case <-l.hurry:
			l.takeHurry(time.Now())
		case c := <-l.finished:
			l.finish(callCtx, c)
			l.finishMore(callCtx)
		case r := <-l.claimed:
			l.takeClaims(r)
		case err := <-l.settled:
			l.takeSettled(err)
		case r := <-l.renewed:
			l.takeRenewal(r)
		case <-stop:
		}
	}
}

// pause returns how long run can wait if nothing is reported.
func (l *lane) pause(now time.Time) time.Duration {
	next := now.Add(time.Hour)
	sooner := func(t time.Time) {
		if t.Before(next) {
			next = t
		}
	}
	if len(l.outcomes) > 0 && l.settling == 0 {
		sooner(l.settleTime())
	}
	if len(l.open) > 0 && !l.renewing {
		sooner(l.renewAt)
	}
	switch allowed := l.allowed(now); {
	case l.stopping && now.Before(l.cutAt):
		sooner(l.cutAt)
	case l.stopping:
		sooner(l.leaveAt)
	case l.paused():
	case allowed == 0:
		sooner(l.gate.opens())
	default:
		if !l.claiming && l.room(allowed) > 0 {
			sooner(l.due)
		}
		if !l.fillBy.IsZero() {
			sooner(l.fillBy)
		}
	}
	return max(next.Sub(now), 0)
}

// paused says whether an operator, or a 410, has stopped the endpoint.
func (l *lane) paused() bool { return l.lastState.Paused }

// allowed returns how many calls may run.
func (l *lane) allowed(now time.Time) int {
	if l.paused() {
		return 0
	}
	before := l.gate.phase
	n := l.gate.allow(now)
	if l.gate.phase != before {
		l.publish()
	}
	return n
}

// room returns how many deliveries to claim: enough for the calls that are allowed,
// and where calls are quick three times as many on top of that. A claim costs a
// durable write, so a small one waits while there is work in hand.
func (l *lane) room(allowed int) int {
	want := allowed * l.endpoint.perCall()
	least := 1
	if l.gate.phase == probing {
		want = 1
	} else if l.quickly {
		want *= 4
		least = (want + 1) / 3
	}
	free := want - len(l.ready) - l.inCalls
	if len(l.open) > 2*want+settleBatch {
		return 0 // settlements do not keep up
	}
	if free < least {
		return 0
	}
	return free
}

// claim asks the queue for what is due, if there is room.
func (l *lane) claim(ctx context.Context, now time.Time) {
	allowed := l.allowed(now)
	if l.claiming || allowed == 0 || now.Before(l.due) {
		return
	}
	n := min(l.room(allowed), maxClaim)
	if n == 0 {
		return
	}
	l.claiming, l.woken = true, false
	go func() {
		r := claimResult{asked: n, until: now.Add(l.lease)}
		r.claims, r.err = l.queue.Claim(ctx, l.endpoint.Name, now, l.lease, n, l.endpoint.Ordered)
		if r.err == nil && len(r.claims) < n {
			if at, ok, err := l.queue.NextDue(ctx, l.endpoint.Name); err == nil && ok {
				r.next = at
			}
		}
		l.claimed <- r
	}()
}

// takeClaims takes over what was claimed and decides when to ask again.
func (l *lane) takeClaims(r claimResult) {
	l.claiming = false
	now := time.Now()
	if r.err != nil {
		l.storeFailed("claim", r.err)
		l.due = now.Add(storeRetry)
		return
	}
	l.storeDown = false
	if len(l.open) == 0 {
		l.renewAt = now.Add(l.lease / 3)
	}
	if len(l.ready) == 0 {
		l.readyAt = now
	}
	for _, c := range r.claims {
		h := &held{claim: c, until: r.until}
		l.open[h] = struct{}{}
		l.ready = append(l.ready, h)
	}
	switch {
	case l.woken || len(r.claims) == r.asked:
		l.due = now
		l.idle = 0
	case len(r.claims) > 0 || r.next.After(now):
		l.idle = 0
		l.due = now.Add(l.poll)
		if r.next.After(now) && r.next.Before(l.due) {
			l.due = r.next
		}
	case r.next.IsZero():
		l.due = now.Add(l.poll)
	default:
		// Something is due but was not given out: an earlier event of its message
		// is held, or another node was quicker.
		l.idle = min(max(2*l.idle, 10*time.Millisecond), maxIdle)
		l.due = now.Add(l.idle)
	}
}

// takeState takes in what operators did, perhaps on another node.
func (l *lane) takeState(now time.Time) {
	s := l.state.Load()
	if s == nil || *s == l.lastState {
		return
	}
	before := l.lastState
	l.lastState = *s
	if !s.Paused && s.Since.After(before.Since) {
		// Resumed: the operator who did that wants to see calls now.
		l.gate.reset()
		l.due = now
	}
	l.publish()
}

// takeHurry puts nothing off any more.
func (l *lane) takeHurry(now time.Time) {
	l.gate = l.gate.hurried(now)
	l.due, l.idle = now, 0
	l.publish()
}

// publish shows others where the lane stands.
func (l *lane) publish() {
	l.status.Store(&laneStatus{
		phase: l.gate.phase, limit: int(l.gate.limit), notBefore: l.gate.opens(), gate: l.gate,
	})
}

// leave gives up the deliveries that the queue did not take back in time. They are
// made when their leases have run out, here or by another node.
func (l *lane) leave() {
	if n := len(l.open); n > 0 {
		l.log.Warn("stopped with deliveries under lease", zap.Int("count", n))
	}
}
