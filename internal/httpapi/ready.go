package httpapi

import (
	"context"
	"net/http"
	"time"

	"go.uber.org/zap"
	"golang.org/x/time/rate"
)

const (
	readyFor  = 100 * time.Millisecond // how long one look at the store answers everybody
	readyWait = 5 * time.Second        // for the store to answer
)

// readiness asks whether a message would be accepted now. Anybody may ask that
// without a token, as often as they like, and a look is a call of every Redis, on
// the connections that commits use: so all who ask share one at a time.
type readiness struct {
	ask func(context.Context) error
	log *zap.Logger

	turn  chan struct{} // has room for who asks, and guards what follows
	asked time.Time
	err   error
	told  rate.Sometimes
}

func newReadiness(ask func(context.Context) error, log *zap.Logger) *readiness {
	return &readiness{ask: ask, log: log, turn: make(chan struct{}, 1), told: rate.Sometimes{Interval: 10 * time.Second}}
}

// check is nil when a message would be accepted. Why not is in the log only, and
// now and then.
func (r *readiness) check(ctx context.Context) error {
	select {
	case r.turn <- struct{}{}:
		defer func() { <-r.turn }()
	case <-ctx.Done():
		return ctx.Err()
	}
	if time.Since(r.asked) < readyFor {
		return r.err
	}
	// The answer is not only for this client, which may go away.
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), readyWait)
	defer cancel()
	r.err = r.ask(ctx)
	r.asked = time.Now()
	if r.err != nil {
		r.told.Do(func() { r.log.Warn("not ready", zap.Error(r.err)) })
	}
	return r.err
}

// readyz is true when a message would be accepted now.
func (s *Server) readyz(w http.ResponseWriter, r *http.Request) (any, error) {
	if err := s.ready.check(r.Context()); err != nil {
		s.writeJSON(w, http.StatusServiceUnavailable, health{"not ready"})
		return written, nil
	}
	return health{"ready"}, nil
}
