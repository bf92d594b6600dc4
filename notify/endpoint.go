package notify

import (
	"errors"
	"fmt"
	"slices"
	"time"

	"bounced/internal/event"
)

// Endpoint is one consumer of events. Exactly one of Webhook, Log and Stream
// is set.
type Endpoint struct {
	Name string // names it in the queue, logs and metrics

	Events      []event.Type // which events it wants; empty means all
	BounceScope Scope        // which bounce events; "" means Unrecognised

	// Schedule is the delays before each attempt, counted from the end of the
	// one before; after the last the delivery is parked. Empty means
	// DefaultSchedule.
	Schedule []time.Duration
	// Jitter lengthens each delay but the first by a random part of it, up to
	// this fraction; 0 means 0.1, negative none.
	Jitter      float64
	Timeout     time.Duration // of one call; 0 means 20 s
	Concurrency int           // calls at a time on this node; 0 means 32, for logs and streams always 1
	Ordered     bool          // events of one message id strictly in order: one that fails holds back those after it
	Breaker     Breaker

	Webhook *Webhook
	Log     *Log
	Stream  *Stream
}

// Scope says which bounce events an endpoint wants.
type Scope string

// Both scopes.
const (
	Unrecognised Scope = "unrecognised" // of messages that made no failure event
	All          Scope = "all"          // of every message that came back
)

// Breaker says when a failing endpoint is left alone. While it is open nothing
// is claimed, so that an outage does not use up the attempts of every event;
// after a pause one call probes.
type Breaker struct {
	Failures int           // calls that fail in a row before it opens; 0 means 10, negative never
	Pause    time.Duration // before the first probe, doubled by each that fails; 0 means 5 s
	MaxPause time.Duration // 0 means 5 min
}

// Format is how a webhook's body is written.
type Format string

// Both formats.
const (
	Form Format = "form" // SMTPeter's variables, application/x-www-form-urlencoded
	JSON Format = "json" // the event in the field names of DESIGN §4
)

// Webhook is an endpoint that is called by HTTP POST.
type Webhook struct {
	URL    string // http or https
	Format Format // "" means Form

	// Secrets sign by Standard Webhooks ("v1"): "whsec_" and base64. Each adds
	// a signature, so that two stand side by side while they are rotated.
	Secrets []string
	// Ed25519 signs by Standard Webhooks ("v1a"): "whsk_" and the base64 of
	// the 32-byte seed or the 64-byte private key.
	Ed25519 string

	Headers           map[string]string // sent with each call
	Bearer            string            // token for Authorization
	User, Password    string            // basic authentication
	CertFile, KeyFile string            // client certificate, PEM
	CAFile            string            // authorities that may sign the server's certificate, PEM; empty means the system's

	Batch Batch // JSON only

	// AllowPrivate permits addresses that are not on the public internet. They
	// are refused as the connection is made, whatever name led there, unless
	// the URL's host is such an address itself, or localhost.
	AllowPrivate bool
}

// Batch puts several events into one call, as a JSON array.
type Batch struct {
	Events int           // up to so many; 0 and 1 mean no batches
	Wait   time.Duration // how long a call waits to be filled; 0 means that it takes what is there
}

// Log is an endpoint that writes one JSON object a line. A target is "stdout",
// "stderr" or a file; "" means that such events are not wanted.
type Log struct {
	Failures string
	Bounces  string
	MIME     bool // write the raw message of bounces too
}

// DefaultSchedule tries for three days.
var DefaultSchedule = []time.Duration{
	0, 5 * time.Second, 5 * time.Minute, 30 * time.Minute, 2 * time.Hour,
	5 * time.Hour, 10 * time.Hour, 14 * time.Hour, 20 * time.Hour, 24 * time.Hour,
}

func (ep Endpoint) withDefaults() Endpoint {
	if ep.BounceScope == "" {
		ep.BounceScope = Unrecognised
	}
	if len(ep.Schedule) == 0 {
		ep.Schedule = DefaultSchedule
	}
	if ep.Jitter == 0 {
		ep.Jitter = 0.1
	}
	if ep.Timeout == 0 {
		ep.Timeout = 20 * time.Second
	}
	if ep.Concurrency == 0 {
		ep.Concurrency = 32
	}
	if ep.Webhook == nil {
		ep.Concurrency = 1
	}
	if ep.Breaker.Failures == 0 {
		ep.Breaker.Failures = 10
	}
	if ep.Breaker.Pause == 0 {
		ep.Breaker.Pause = 5 * time.Second
	}
	if ep.Breaker.MaxPause == 0 {
		ep.Breaker.MaxPause = max(5*time.Minute, ep.Breaker.Pause)
	}
	if ep.Webhook != nil {
		w := *ep.Webhook
		if w.Format == "" {
			w.Format = Form
		}
		w.Batch.Events = max(1, w.Batch.Events)
		ep.Webhook = &w
	}
	return ep
}

// Check says what New and Reload would refuse about the endpoint.
func (ep Endpoint) Check() error {
	ep = ep.withDefaults()
	return ep.check()
}

// check refuses what contradicts itself. Defaults have been filled in.
func (ep *Endpoint) check() error {
	kinds := 0
	for _, set := range []bool{ep.Webhook != nil, ep.Log != nil, ep.Stream != nil} {
		if set {
			kinds++
		}
	}
	switch {
	case ep.Name == "":
		return errors.New("no name")
	case kinds != 1:
		return errors.New("exactly one of webhook, log and stream must be set")
	case ep.BounceScope != Unrecognised && ep.BounceScope != All:
		return fmt.Errorf("bounce scope %q: want %q or %q", ep.BounceScope, Unrecognised, All)
	case slices.Min(ep.Schedule) < 0:
		return errors.New("schedule: negative delay")
	case ep.Jitter > 1:
		return fmt.Errorf("jitter %g: want at most 1", ep.Jitter)
	case ep.Timeout < 0:
		return fmt.Errorf("timeout %v: negative", ep.Timeout)
	case ep.Concurrency < 0:
		return fmt.Errorf("concurrency %d: negative", ep.Concurrency)
	case ep.Breaker.Pause < 0 || ep.Breaker.MaxPause < ep.Breaker.Pause:
		return fmt.Errorf("breaker: pause %v, at most %v", ep.Breaker.Pause, ep.Breaker.MaxPause)
	}
	for _, t := range ep.Events {
		if t != event.Failure && t != event.Bounce {
			return fmt.Errorf("events: unknown type %q", t)
		}
	}
	switch {
	case ep.Webhook != nil:
		return ep.Webhook.check()
	case ep.Log != nil:
		return ep.Log.check()
	default:
		return ep.Stream.check()
	}
}

// Wants says whether the endpoint wants this event.
func (ep *Endpoint) Wants(e *event.Event) bool {
	if len(ep.Events) > 0 && !slices.Contains(ep.Events, e.Type) {
		return false
	}
	if e.Type == event.Bounce && e.Recognised && ep.BounceScope != All {
		return false
	}
	switch {
	case ep.Log != nil:
		return ep.Log.target(e.Type) != ""
	case ep.Stream != nil:
		return ep.Stream.name(e.Type) != ""
	}
	return true
}

// sendsMIME says whether calls carry the raw message of bounces.
func (ep *Endpoint) sendsMIME() bool {
	switch {
	case ep.Log != nil:
		return ep.Log.MIME
	case ep.Stream != nil:
		return ep.Stream.MIME
	}
	return true
}

// readsFiles says whether the endpoint depends on more than its settings, so
// that a reload has to open it again.
func (ep *Endpoint) readsFiles() bool {
	return ep.Log != nil || ep.Webhook != nil && (ep.Webhook.CertFile != "" || ep.Webhook.CAFile != "")
}

// perCall is how many events one call takes.
func (ep *Endpoint) perCall() int {
	if ep.Webhook != nil {
		return ep.Webhook.Batch.Events
	}
	return sinkBatch
}

// batchWait is how long a call waits to be filled.
func (ep *Endpoint) batchWait() time.Duration {
	if ep.Webhook != nil {
		return ep.Webhook.Batch.Wait
	}
	return 0
}

// kind names what the endpoint is.
func (ep *Endpoint) kind() string {
	switch {
	case ep.Webhook != nil:
		return "webhook"
	case ep.Log != nil:
		return "log"
	}
	return "stream"
}
