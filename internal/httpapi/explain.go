package httpapi

import (
	"context"
	"net/http"
)

// Explainer says what a message would become.
type Explainer interface {
	// Explain judges a raw message as if it had come to rcpt, which may be
	// empty, and keeps nothing. The answer is written as JSON.
	Explain(ctx context.Context, raw []byte, rcpt string) (any, error)
}

// explain takes the raw message as the body. Messages are large, so only a few
// are in memory at a time.
func (s *Server) explain(w http.ResponseWriter, r *http.Request) (any, error) {
	q := s.params(r, "rcpt")
	rcpt := q.address("rcpt")
	if q.err != nil {
		return nil, q.err
	}
	if rcpt != "" {
		if err := checkAddress("rcpt", rcpt); err != nil {
			return nil, err
		}
	}
	select {
	case s.explains <- struct{}{}:
		defer func() { <-s.explains }()
	default:
		return nil, refuse(http.StatusServiceUnavailable, "%d messages are being explained already; try again in a moment.", maxExplains)
	}
	raw, err := s.readBody(w, r, s.opts.MaxMessage)
	if err != nil {
		return nil, err
	}
	if len(raw) == 0 {
		return nil, wrong("", "The body is empty; expected the raw message (with curl: --data-binary @message.eml).")
	}
	return s.opts.Explainer.Explain(r.Context(), raw, rcpt)
}
