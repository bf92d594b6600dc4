package app

import (
	"context"
	"time"

	"bounced/internal/event"
	"bounced/internal/store"

	"go.uber.org/zap"
)

// upkeep removes what is past its retention, and hastens what came in while the clock
// was ahead, every minute.
func (a *App) upkeep(ctx context.Context) {
	log := a.opts.Log.Named("upkeep")
	for every(ctx, time.Minute) {
		a.hasten(ctx, log, time.Now())
		stats, err := a.store.Expire(ctx, time.Now())
		if err != nil && ctx.Err() == nil {
			log.Error("expiry", zap.Error(err))
		} else if stats != (store.ExpireStats{}) {
			log.Info("expired", zap.Int("messages", stats.Messages), zap.Int("events", stats.Events),
				zap.Int("registrations", stats.Registrations), zap.Int("deliveries", stats.Deliveries))
		}
	}
}

// clockAhead is how far clocks may disagree before anything is hastened.
const clockAhead = 5 * time.Minute

// hasten makes deliveries due that were accepted while the clock was ahead: or else
// they would wait until the clock gets there again. From the first attempt on they keep
// to the schedule of their endpoint.
func (a *App) hasten(ctx context.Context, log *zap.Logger, now time.Time) {
	n, err := a.store.Retry(ctx, event.DeliveryQuery{State: event.Pending, Since: now.Add(clockAhead), Untried: true}, now)
	if err != nil && ctx.Err() == nil {
		log.Error("deliveries from the future", zap.Error(err))
	}
	if n > 0 {
		log.Warn("deliveries were accepted while the clock was ahead; they are made now", zap.Int("count", n))
	}
}

// every waits for d, and returns true; or false as soon as ctx ends.
func every(ctx context.Context, d time.Duration) bool {
	select {
	case <-ctx.Done():
		return false
	case <-time.After(d):
		return true
	}
}
