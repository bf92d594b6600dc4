package notify

import (
	"context"
	"net/http"
	"time"

	"bounced/internal/event"
)

// sink is where an endpoint's events go. send makes one attempt for all the
// claims together, and returns when ctx ends at the latest. close is called after
// the last send.
type sink interface {
	send(ctx context.Context, claims []event.Claim) reply
	close()
}

// sinkBatch is how many events a log or a stream takes at once.
const sinkBatch = 64

// reply is how an attempt went.
type reply struct {
	status     int           // HTTP status; 0 for other sinks, and without a reply
	excerpt    string        // how the reply's body begins
	note       string        // what the status alone does not say; may be empty
	err        error         // why there is no reply; for a log or a stream, why it did not work
	retryAfter time.Duration // 0: not asked for
}

// verdict is what a reply means for the delivery and for the endpoint.
type verdict int

const (
	delivered verdict = iota
	failed            // the endpoint does not work
	slow              // the endpoint is there, but asks for fewer calls
	refused           // the endpoint works, but does not want this event
	gone              // 410: it wants no more events at all
	damaged           // there was nothing to send: the queue cannot read it
	cut               // we broke it off ourselves
)

// judge says what a reply means. Every status but 2xx is a failure of the attempt;
// the question is whose fault it is.
func judge(r reply) verdict {
	if r.err != nil {
		return failed
	}
	if r.status == 0 || r.status >= 200 && r.status < 300 {
		return delivered
	}
	switch r.status {
	case http.StatusGone:
		return gone
	case http.StatusTooManyRequests, http.StatusBadGateway,
		http.StatusServiceUnavailable, http.StatusGatewayTimeout:
		return slow
	case http.StatusBadRequest, http.StatusNotAcceptable, http.StatusConflict,
		http.StatusRequestEntityTooLarge, http.StatusUnsupportedMediaType,
		http.StatusUnprocessableEntity:
		return refused
	}
	return failed
}

// String is the name of the outcome in the metrics.
func (v verdict) String() string {
	return [...]string{"delivered", "failed", "slowed", "refused", "gone", "damaged", "cut"}[v]
}
