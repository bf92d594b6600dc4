package notify

import (
	"context"
	"errors"
	"time"

	"go.uber.org/zap"

	"bounced/internal/event"
)

// begin starts calls for what is ready, as far as the gate allows.
func (l *lane) begin(ctx context.Context, now time.Time) {
	l.fillBy = time.Time{}
	if len(l.ready) == 0 {
		return
	}
	allowed := l.allowed(now)
	if allowed == 0 {
		l.releaseReady(now)
		return
	}
	for len(l.ready) > 0 && l.running < allowed {
		full := len(l.ready) >= l.endpoint.perCall()
		if fillBy := l.readyAt.Add(l.endpoint.batchWait()); !full && now.Before(fillBy) {
			l.fillBy = fillBy
			return
		}
		n := l.fits()
		if n == 0 {
			return // begin comes again when a call ends
		}
		batch := make([]*held, 0, n)
		for _, h := range l.ready[:n] {
			if now.Before(h.until) {
				batch = append(batch, h)
			} else {
				delete(l.open, h) // the lease ran out: it may be another node's by now
			}
		}
		clear(l.ready[:n])
		l.ready = l.ready[n:]
		l.readyAt = now
		if len(batch) > 0 {
			l.call(ctx, batch)
		}
	}
}

// fits returns how many of the ready deliveries go into one call, by number and by
// bytes. One that is larger than the budget goes alone, when no call is running.
func (l *lane) fits() int {
	n, bytes := 0, l.bodies
	for n < min(l.endpoint.perCall(), len(l.ready)) {
		bytes += l.weight(&l.ready[n].claim)
		if bytes > bodyBudget && (l.running > 0 || n > 0) {
			break
		}
		n++
	}
	return n
}

// weight returns how many bytes of raw mail a delivery's call will hold.
func (l *lane) weight(c *event.Claim) int {
	if l.lacksRaw(c) {
		return unknownBody
	}
	return len(c.Raw)
}

// lacksRaw says whether the queue left out raw mail that the call needs.
func (l *lane) lacksRaw(c *event.Claim) bool {
	return c.Raw == nil && c.Event.Type == event.Bounce && c.Event.QueueID != "" && l.endpoint.sendsMIME()
}

// call makes one attempt in a goroutine of its own.
func (l *lane) call(ctx context.Context, batch []*held) {
	c := &call{batch: batch}
	for _, h := range batch {
		c.bytes += l.weight(&h.claim)
	}
	l.running++
	l.inCalls += len(c.batch)
	l.bodies += c.bytes
	l.metrics.inFlight.Inc()
	go func() {
		l.attempt(ctx, c)
		l.finished <- c
	}()
}

// attempt fetches the raw mail that the queue left out, and sends all that can be
// read.
func (l *lane) attempt(ctx context.Context, c *call) {
	ctx, cancel := context.WithTimeout(ctx, l.endpoint.Timeout)
	defer cancel()
	c.began = time.Now()
	claims := make([]event.Claim, 0, len(c.batch))
	for _, h := range c.batch {
		claim, err := l.complete(ctx, h.claim)
		switch {
		case errors.Is(err, event.ErrDamaged):
			c.damaged = append(c.damaged, damage{h, err})
		case err != nil:
			c.unmade = err
			return
		default:
			c.sent = append(c.sent, h)
			claims = append(claims, claim)
		}
	}
	if len(claims) > 0 {
		c.reply = l.sink.send(ctx, claims)
	}
	c.took = time.Since(c.began)
}

// complete adds the raw mail that a call needs and the claim lacks. The error is an
// event.ErrDamaged for a delivery that cannot be made.
func (l *lane) complete(ctx context.Context, c event.Claim) (event.Claim, error) {
	if c.Damaged != nil || !l.lacksRaw(&c) {
		return c, c.Damaged
	}
	raw, err := l.queue.Raw(ctx, c.Event.QueueID)
	if errors.Is(err, event.ErrNotFound) {
		err = nil // past its retention: go without
	}
	c.Raw = raw
	return c, err
}

// finishMore takes in further calls that have ended, without waiting.
func (l *lane) finishMore(ctx context.Context) {
	for {
		select {
		case c := <-l.finished:
			l.finish(ctx, c)
		default:
			return
		}
	}
}

// finish turns the end of a call into outcomes.
func (l *lane) finish(ctx context.Context, c *call) {
	now := time.Now()
	l.running--
	l.inCalls -= len(c.batch)
	l.bodies -= c.bytes
	l.metrics.inFlight.Dec()

	if c.unmade != nil {
		l.storeFailed("fetch raw mail", c.unmade)
		l.release(now.Add(storeRetry), c.batch)
		return
	}
	if len(l.outcomes) == 0 {
		l.oldest = now
	}
	l.finishDamaged(c, now)
	if len(c.sent) == 0 {
		return
	}
	v := judge(c.reply)
	if v == failed && ctx.Err() != nil {
		v = cut
	}
	l.metrics.took.Observe(c.took.Seconds())
	l.metrics.attempts[v].Add(float64(len(c.sent)))
	if v == cut {
		l.release(now, c.sent)
		return
	}
	l.learn(v, c, now)
	l.quickly = v == delivered && c.took < quick
	for _, h := range c.sent {
		l.conclude(h, v, c, now)
	}
}

// finishDamaged concludes the deliveries that the queue could not read. That is not
// the endpoint's fault, but they follow its schedule: the disk may come back, and
// if it does not they end as parked, where an operator sees them.
func (l *lane) finishDamaged(c *call, now time.Time) {
	for _, d := range c.damaged {
		e := d.held.claim.Event
		l.log.Error("damaged", zap.String("event_id", e.EventID), zap.String("queue_id", e.QueueID),
			zap.Int("attempt", d.held.claim.Delivery.Attempt), zap.Error(d.err))
		l.metrics.attempts[damaged].Inc()
		l.conclude(d.held, damaged, &call{began: c.began, reply: reply{err: d.err}}, now)
	}
}

// learn draws from the end of a call what it means for the calls to come.
func (l *lane) learn(v verdict, c *call, now time.Time) {
	before := l.gate.phase
	switch v {
	case delivered, refused:
		l.gate.success(now)
	case slow:
		l.gate.slowDown(c.began, now, c.reply.retryAfter)
		l.gate.failure(c.began, now)
	case failed:
		l.gate.failure(c.began, now)
	case gone:
		l.pauseGone(now)
	}
	if l.gate.phase != before {
		switch l.gate.phase {
		case open:
			l.log.Warn("breaker opened", zap.Int("failures", l.gate.fails),
				zap.Time("until", l.gate.reopen), zap.Int("status", c.reply.status), zap.NamedError("error", c.reply.err))
		case closed:
			l.log.Info("breaker closed")
		}
	}
	l.publish()
}

// conclude decides what becomes of one delivery, and notes it to be settled.
func (l *lane) conclude(h *held, v verdict, c *call, now time.Time) {
	d := &h.claim.Delivery
	o := event.Outcome{Claim: &h.claim, Attempt: record(d.Attempt, l.node, c)}
	switch v {
	case delivered:
		o.State = event.Done
	case gone:
		o.State = event.Parked
	default:
		o.State = event.Pending
		at, again := l.endpoint.next(d, now, c.reply.retryAfter)
		if !again {
			o.State = event.Parked
		}
		o.Next = at
	}
	l.outcomes = append(l.outcomes, o)
	l.ended = append(l.ended, h)
	l.logEnd(d, &o, now)
}

// record returns what is kept of a call, which was the delivery's n-th.
func record(n int, node string, c *call) event.Attempt {
	a := event.Attempt{
		N: n, At: c.began, Took: c.took,
		Status: c.reply.status, Reply: c.reply.excerpt, Error: c.reply.note, Node: node,
	}
	if c.reply.err != nil {
		a.Error = excerpt([]byte(truncate(c.reply.err.Error(), maxExcerpt)))
	}
	return a
}

func truncate(s string, n int) string { return s[:min(n, len(s))] }

// warnPause is the least time between two warnings of failed attempts.
const warnPause = time.Minute

// logEnd writes one line for each attempt that ended. One that will be repeated is
// logged for debugging only, unless the attempt before it worked. That one is a
// warning: where little is sent, days go by before the breaker opens or a delivery
// is parked, and nothing else tells of a wrong URL.
func (l *lane) logEnd(d *event.Delivery, o *event.Outcome, now time.Time) {
	level := zap.InfoLevel
	msg := "delivered"
	switch o.State {
	case event.Done:
		l.failing = false
	case event.Parked:
		level, msg = zap.WarnLevel, "parked"
	case event.Pending:
		level, msg = zap.DebugLevel, "to be tried again"
		if !l.failing && now.Sub(l.warned) >= warnPause {
			level, l.warned = zap.WarnLevel, now
		}
		l.failing = true
	}
	entry := l.log.Check(level, msg)
	if entry == nil {
		return
	}
	fields := []zap.Field{
		zap.String("event_id", d.EventID), zap.String("queue_id", d.QueueID),
		zap.String("message_id", d.MessageID), zap.Int("attempt", d.Attempt),
		zap.Int("status", o.Attempt.Status), zap.Duration("took", o.Attempt.Took),
	}
	if o.Attempt.Error != "" {
		fields = append(fields, zap.String("error", o.Attempt.Error))
	}
	if o.State == event.Pending {
		fields = append(fields, zap.Time("next", o.Next))
	}
	entry.Write(fields...)
}

// pauseGone pauses the endpoint because it answered 410. The lane stops at once; the
// other nodes hear of it through the queue.
func (l *lane) pauseGone(now time.Time) {
	if l.paused() {
		return
	}
	l.log.Warn("paused", zap.String("reason", goneReason))
	s := event.EndpointState{Name: l.endpoint.Name, Paused: true, Reason: goneReason, Since: l.since(now)}
	l.tell(s)
	l.takeState(now)
	go func() {
		for {
			ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
			err := l.queue.SetEndpoint(ctx, s)
			cancel()
			if err == nil {
				return
			}
			l.log.Error("pause", zap.Error(err))
			select {
			case <-time.After(storeRetry):
			case <-l.stopped.Done():
				return
			}
		}
	}()
}

const goneReason = "the endpoint answered 410 Gone"
