package notify

import (
	"context"
	"time"

	"github.com/prometheus/client_golang/prometheus"
)

// metrics counts attempts as they end. The other figures it asks the lanes and the
// queue for, when it is collected.
type metrics struct {
	notifier *Notifier
	attempts *prometheus.CounterVec
	took     *prometheus.HistogramVec
	inFlight *prometheus.GaugeVec

	breaker, paused, limit, pending, parked, oldest *prometheus.Desc
}

func newMetrics(n *Notifier) *metrics {
	perEndpoint := []string{"endpoint"}
	desc := func(name, help string) *prometheus.Desc {
		return prometheus.NewDesc("bounced_notify_"+name, help, perEndpoint, nil)
	}
	return &metrics{
		notifier: n,
		attempts: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "bounced_notify_attempts_total",
			Help: "Attempts that ended, by outcome: delivered, failed, slowed, refused, gone, damaged, cut.",
		}, []string{"endpoint", "outcome"}),
		took: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name:    "bounced_notify_attempt_duration_seconds",
			Help:    "Time that calls took.",
			Buckets: []float64{.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10, 20},
		}, perEndpoint),
		inFlight: prometheus.NewGaugeVec(prometheus.GaugeOpts{
			Name: "bounced_notify_in_flight",
			Help: "Calls that are running.",
		}, perEndpoint),
		breaker: desc("breaker_state", "Breaker of the endpoint on this node: 0 closed, 1 probing, 2 open."),
		paused:  desc("paused", "1 while the endpoint is paused."),
		limit:   desc("call_limit", "Most calls at a time; lowered while the endpoint asks for fewer."),
		pending: desc("queue_pending", "Deliveries that are still to be made."),
		parked:  desc("queue_parked", "Deliveries that were given up until an operator retries them."),
		oldest:  desc("queue_oldest_seconds", "Age of the oldest pending delivery; 0 if there is none, negative if it came in while a clock was ahead."),
	}
}

func (m *metrics) register(r prometheus.Registerer) error {
	for _, c := range []prometheus.Collector{m.attempts, m.took, m.inFlight, m} {
		if err := r.Register(c); err != nil {
			return err
		}
	}
	return nil
}

// laneMetrics are one endpoint's, looked up once.
type laneMetrics struct {
	attempts [cut + 1]prometheus.Counter // by verdict
	took     prometheus.Observer
	inFlight prometheus.Gauge
}

func (m *metrics) lane(endpoint string) *laneMetrics {
	l := &laneMetrics{
		took:     m.took.WithLabelValues(endpoint),
		inFlight: m.inFlight.WithLabelValues(endpoint),
	}
	for v := range l.attempts {
		l.attempts[v] = m.attempts.WithLabelValues(endpoint, verdict(v).String())
	}
	return l
}

// Describe is prometheus.Collector's.
func (m *metrics) Describe(ch chan<- *prometheus.Desc) {
	for _, d := range []*prometheus.Desc{m.breaker, m.paused, m.limit, m.pending, m.parked, m.oldest} {
		ch <- d
	}
}

// Collect is prometheus.Collector's. The figures of a queue that does not answer are
// left out.
func (m *metrics) Collect(ch chan<- prometheus.Metric) {
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Second)
	defer cancel()
	for _, s := range m.notifier.Status() {
		gauge := func(d *prometheus.Desc, v float64) {
			ch <- prometheus.MustNewConstMetric(d, prometheus.GaugeValue, v, s.Name)
		}
		flag := 0.0
		if s.Paused {
			flag = 1
		}
		gauge(m.paused, flag)
		gauge(m.limit, float64(s.Calls))
		for _, p := range []phase{closed, probing, open} {
			if p.String() == s.Breaker {
				gauge(m.breaker, float64(p))
			}
		}
		stats, err := m.notifier.opts.Queue.QueueStats(ctx, s.Name)
		if err != nil {
			continue
		}
		age := 0.0
		if !stats.Oldest.IsZero() {
			age = time.Since(stats.Oldest).Seconds()
		}
		gauge(m.pending, float64(stats.Pending))
		gauge(m.parked, float64(stats.Parked))
		gauge(m.oldest, age)
	}
}
