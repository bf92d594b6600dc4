package httpapi

import (
	"context"
	"net/http"
	"time"

	"go.uber.org/zap"
	"golang.org/x/time/rate"
)

const (
	readyFor  = 100 * time.Millisecond // how long the store's last answer is good
	readyWait = 5 * time.Second        // how long the store has to answer
)

// readiness asks whether a message would be accepted now. Anybody may ask that
// without a token, as often as they like, and each look is a call of every Redis, on
// the connections that commits use. So there is one look at a time, for all who ask.
type readiness struct {
	ask func(context.Context) error
	log *zap.Logger

	turn  chan struct{} // holds a value while somebody looks; guards what follows
	asked time.Time     // when err was the answer
	err   error
	told  rate.Sometimes // bounds the log
}

func newReadiness(ask func(context.Context) error, log *zap.Logger) *readiness {
	return &readiness{ask: ask, log: log, turn: make(chan struct{}, 1), told: rate.Sometimes{Interval: 10 * time.Second}}
}

// check returns nil if a message would be accepted. The reason why not is logged, but
// not each time.
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
	// The answer is for others too, if this client goes away.
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), readyWait)
	defer cancel()
	r.err = r.ask(ctx)
	r.asked = time.Now()
	if r.err != nil {
		r.told.Do(func() { r.log.Warn("not ready", zap.Error(r.err)) })
	}
	return r.err
}

// readyz answers 200 if a message would be accepted now, 503 if not.
func (s *Server) readyz(w http.ResponseWriter, r *http.Request) (any, error) {
	if err := s.ready.check(r.Context()); err != nil {
		s.writeJSON(w, http.StatusServiceUnavailable, health{"not ready"})
		return written, nil
	}
	return health{"ready"}, nil
}
