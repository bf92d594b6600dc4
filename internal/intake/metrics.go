package intake

import (
	"errors"
	"sync"
	"time"

	"bounced/envelope"
	"bounced/internal/event"

	"github.com/prometheus/client_golang/prometheus"
	"go.uber.org/zap/zapcore"
)

type metrics struct {
	messages *counters
	events   *counters
	parse    prometheus.Histogram
	commit   prometheus.Histogram
	failed   *prometheus.CounterVec
	panics   prometheus.Counter
}

// newMetrics registers with r; a nil r leaves the metrics unregistered.
func newMetrics(r prometheus.Registerer) *metrics {
	m := &metrics{
		messages: newCounters(prometheus.CounterOpts{
			Name: "bounced_intake_messages_total",
			Help: "Messages kept, by kind and the domain they came to.",
		}, "kind", "domain"),
		events: newCounters(prometheus.CounterOpts{
			Name: "bounced_intake_events_total",
			Help: "Events kept, by type and category.",
		}, "type", "category"),
		parse: prometheus.NewHistogram(prometheus.HistogramOpts{
			Name:    "bounced_intake_parse_seconds",
			Help:    "Time to look up, parse and judge one message.",
			Buckets: prometheus.ExponentialBuckets(1e-6, 4, 12),
		}),
		commit: prometheus.NewHistogram(prometheus.HistogramOpts{
			Name:    "bounced_intake_commit_seconds",
			Help:    "Time until one message was durable.",
			Buckets: prometheus.ExponentialBuckets(1e-4, 2, 16),
		}),
		failed: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "bounced_intake_commit_errors_total",
			Help: "Messages that could not be kept, by reason; the client got a 4xx.",
		}, []string{"reason"}),
		panics: prometheus.NewCounter(prometheus.CounterOpts{
			Name: "bounced_intake_parser_panics_total",
			Help: "Messages that the parser failed on; they became bounce events.",
		}),
	}
	// Both are there from the start: to Prometheus a counter that appears with its
	// first increment has not risen, and raises no alarm.
	m.failed.WithLabelValues("full")
	m.failed.WithLabelValues("down")
	if r != nil {
		r.MustRegister(m.messages, m.events, m.parse, m.commit, m.failed, m.panics)
	}
	return m
}

// accepted counts a message that was kept. A message that comes again, since the
// store or the connection failed, must not be counted again.
func (m *metrics) accepted(rcpts []envelope.Recipient, j *judgement) {
	for i := range rcpts {
		m.messages.with(string(j.results[i].Kind), rcpts[i].Decoded.Domain).Inc()
	}
	m.kept(j.events)
}

// kept counts events that were kept.
func (m *metrics) kept(events []*event.Event) {
	for _, e := range events {
		m.events.with(string(e.Type), e.Category).Inc()
	}
}

func (m *metrics) committed(took time.Duration, err error) {
	m.commit.Observe(took.Seconds())
	if err != nil {
		m.refused(err)
	}
}

// refused counts a message that the store could not take, or could not be asked
// about.
func (m *metrics) refused(err error) {
	if errors.Is(err, event.ErrFull) {
		m.failed.WithLabelValues("full").Inc()
	} else {
		m.failed.WithLabelValues("down").Inc()
	}
}

// counters is a vector of two labels that remembers its counters. Every message
// needs some of them, and the vector alone would hash the labels octet by octet.
type counters struct {
	*prometheus.CounterVec
	mu    sync.RWMutex
	known map[[2]string]prometheus.Counter
}

func newCounters(o prometheus.CounterOpts, first, second string) *counters {
	return &counters{CounterVec: prometheus.NewCounterVec(o, []string{first, second}), known: make(map[[2]string]prometheus.Counter)}
}

func (c *counters) with(first, second string) prometheus.Counter {
	labels := [2]string{first, second}
	c.mu.RLock()
	counter, ok := c.known[labels]
	c.mu.RUnlock()
	if !ok {
		counter = c.WithLabelValues(first, second)
		c.mu.Lock()
		c.known[labels] = counter
		c.mu.Unlock()
	}
	return counter
}

// eventFields logs what an event says; never the text that it quotes, nor the mail.
type eventFields struct{ e *event.Event }

func (f eventFields) MarshalLogObject(enc zapcore.ObjectEncoder) error {
	e := f.e
	enc.AddString("event_id", e.EventID)
	enc.AddString("type", string(e.Type))
	enc.AddString("kind", e.Kind)
	if e.ID != "" {
		enc.AddString("message_id", e.ID)
	}
	if e.Recipient != "" {
		enc.AddString("rcpt", e.Recipient)
	}
	if e.Category != "" {
		enc.AddString("category", e.Category)
	}
	if e.Code != 0 {
		enc.AddInt("code", e.Code)
	}
	if e.Extended != "" {
		enc.AddString("extended", e.Extended)
	}
	if e.Evidence != nil {
		enc.AddString("rule", e.Evidence.Rule)
		enc.AddFloat64("confidence", e.Evidence.Confidence)
	}
	return nil
}
