package app

import (
	"context"
	"slices"

	"go.uber.org/zap"
)

// forgotten warns of deliveries that nobody makes here, since their endpoint was
// renamed or taken out of the configuration. They stay until it is back, or until
// somebody drops them.
func (a *App) forgotten(ctx context.Context) {
	queues, err := a.store.Queues(ctx)
	if err != nil {
		if ctx.Err() == nil {
			a.log.Warn("looking for deliveries of endpoints that are not configured", zap.Error(err))
		}
		return
	}
	known := a.endpointNames()
	for _, q := range queues {
		if !slices.Contains(known, q.Endpoint) {
			a.log.Warn("deliveries wait for an endpoint that is not configured", zap.String("endpoint", q.Endpoint),
				zap.Int64("pending", q.Pending), zap.Int64("parked", q.Parked))
		}
	}
}
