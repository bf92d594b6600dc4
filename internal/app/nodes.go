package app

import (
	"context"
	"time"

	"bounced/internal/event"

	"go.uber.org/zap"
)

// beatEvery is how often a node says that it is alive; one that has been silent
// for three times as long is listed as not alive.
const beatEvery = 5 * time.Second

// beat tells the other nodes that this one is alive, until ctx ends.
func (a *App) beat(ctx context.Context) {
	self := event.Node{Name: a.cfg.Node.Name, Version: a.opts.Version, Started: time.Now()}
	for {
		self.Seen = time.Now()
		if err := a.store.Beat(ctx, self); err != nil && ctx.Err() == nil {
			a.log.Debug("heartbeat", zap.Error(err))
		}
		if !every(ctx, beatEvery) {
			return
		}
	}
}
