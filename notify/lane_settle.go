package notify

import (
	"context"
	"time"

	"go.uber.org/zap"

	"bounced/internal/event"
)

// settleTime returns when to settle the outcomes at hand.
func (l *lane) settleTime() time.Time {
	at := l.oldest
	if len(l.outcomes) < settleBatch {
		at = at.Add(linger)
	}
	if at.Before(l.settleAt) {
		return l.settleAt
	}
	return at
}

// settle brings outcomes to the queue, one batch at a time; those that come
// meanwhile are in the next.
func (l *lane) settle(ctx context.Context, now time.Time) {
	if l.settling > 0 || len(l.outcomes) == 0 || now.Before(l.settleTime()) {
		return
	}
	l.settling = len(l.outcomes)
	batch := l.outcomes[:l.settling:l.settling]
	go func() { l.settled <- l.queue.Settle(ctx, batch) }()
}

// takeSettled lets go of the deliveries that are settled. Outcomes that the queue
// did not take are offered again: one is lost only with the process, and then the
// lease runs out and the attempt is repeated.
func (l *lane) takeSettled(err error) {
	n := l.settling
	l.settling = 0
	if err != nil {
		l.storeFailed("settle", err)
		l.settleAt = time.Now().Add(storeRetry)
		return
	}
	l.storeDown = false
	for i, h := range l.ended[:n] {
		delete(l.open, h)
		if o := &l.outcomes[i]; o.State == event.Pending {
			// A claim that is running may not see it yet.
			l.woken = true
			if o.Next.Before(l.due) {
				l.due = o.Next
			}
		}
	}
	clear(l.outcomes[:n]) // let go of the raw mail
	clear(l.ended[:n])
	l.outcomes, l.ended = l.outcomes[n:], l.ended[n:]
	l.oldest = time.Now().Add(-linger) // those that came meanwhile have waited already
	if l.endpoint.Ordered {
		l.due, l.idle, l.woken = time.Now(), 0, true // the next of a message may be free now
	}
}

// releaseReady gives back what was claimed ahead.
func (l *lane) releaseReady(now time.Time) {
	if len(l.ready) > 0 {
		l.release(now, l.ready)
		l.ready = nil
	}
}

// release gives deliveries back as they were, without an attempt, due at next.
func (l *lane) release(next time.Time, hs []*held) {
	if len(l.outcomes) == 0 {
		l.oldest = time.Now()
	}
	for _, h := range hs {
		l.outcomes = append(l.outcomes, event.Outcome{
			Claim: &h.claim, State: event.Pending, Next: next, Release: true,
		})
		l.ended = append(l.ended, h)
	}
}

// renew puts off the end of all leases of which more than a third is over.
func (l *lane) renew(ctx context.Context, now time.Time) {
	if l.renewing || len(l.open) == 0 || now.Before(l.renewAt) {
		return
	}
	l.renewAt = now.Add(l.lease / 3)
	r := renewal{until: now.Add(l.lease)}
	var claims []event.Claim
	for h := range l.open {
		if h.until.Sub(now) < l.lease*2/3 {
			r.held = append(r.held, h)
			claims = append(claims, h.claim)
		}
	}
	if len(claims) == 0 {
		return
	}
	l.renewing = true
	go func() {
		r.err = l.queue.Renew(ctx, claims, r.until)
		l.renewed <- r
	}()
}

// storeFailed logs that the queue failed at what it was asked: once, until it works
// again.
func (l *lane) storeFailed(asked string, err error) {
	if !l.storeDown {
		l.log.Error(asked, zap.Error(err))
	}
	l.storeDown = true
}

// takeRenewal notes the new end of the leases that were renewed.
func (l *lane) takeRenewal(r renewal) {
	l.renewing = false
	if r.err != nil {
		l.storeFailed("renew leases", r.err)
		l.renewAt = time.Now().Add(storeRetry)
		return
	}
	for _, h := range r.held {
		h.until = r.until
	}
}
