package store

import (
	"context"
	"errors"
	"time"

	"github.com/prometheus/client_golang/prometheus"
)

// Metrics are what every store shows of itself, under the same names, so that
// a dashboard need not know which one runs.
type Metrics struct {
	registerer prometheus.Registerer
	collectors []prometheus.Collector

	commits *prometheus.CounterVec
	seconds prometheus.Histogram
	expired *prometheus.CounterVec
}

// sizeTime is how long a scrape waits for the size.
const sizeTime = 2 * time.Second

// NewMetrics registers the metrics of a store with r, and with them more, which only that
// store has; a nil r leaves them unregistered. size returns bytes, and sizeHelp says what
// takes them. On an error nothing stays registered.
func NewMetrics(r prometheus.Registerer, sizeHelp string, size func(context.Context) (int64, error), more ...prometheus.Collector) (*Metrics, error) {
	m := &Metrics{
		registerer: r,
		commits: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "bounced_store_commits_total",
			Help: "Commits by result: kept, duplicate, full, failed.",
		}, []string{"result"}),
		seconds: prometheus.NewHistogram(prometheus.HistogramOpts{
			Name:    "bounced_store_commit_seconds",
			Help:    "How long a commit took until it was durable.",
			Buckets: []float64{.00025, .0005, .001, .002, .004, .008, .016, .032, .064, .128, .256, .512, 1, 2, 5},
		}),
		expired: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "bounced_store_expired_total",
			Help: "What was removed for age or for the cap, by kind.",
		}, []string{"kind"}),
	}
	for _, result := range []string{"kept", "duplicate", "full", "failed"} {
		m.commits.WithLabelValues(result)
	}
	bytes := prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "bounced_store_bytes", Help: sizeHelp}, func() float64 {
		ctx, cancel := context.WithTimeout(context.Background(), sizeTime)
		defer cancel()
		n, _ := size(ctx) // 0 while the store is away
		return float64(n)
	})
	m.collectors = append([]prometheus.Collector{m.commits, m.seconds, m.expired, bytes}, more...)
	if r == nil {
		return m, nil
	}
	for i, c := range m.collectors {
		if err := r.Register(c); err != nil {
			m.collectors = m.collectors[:i]
			m.Unregister()
			return nil, err
		}
	}
	return m, nil
}

// Unregister takes back what NewMetrics registered, so that the store can be
// opened again.
func (m *Metrics) Unregister() {
	if m.registerer == nil {
		return
	}
	for _, c := range m.collectors {
		m.registerer.Unregister(c)
	}
}

// Committed counts a Commit by what it returned.
func (m *Metrics) Committed(duplicate bool, err error, took time.Duration) {
	result := "kept"
	switch {
	case errors.Is(err, ErrFull):
		result = "full"
	case err != nil:
		result = "failed"
	case duplicate:
		result = "duplicate"
	}
	m.commits.WithLabelValues(result).Inc()
	m.seconds.Observe(took.Seconds())
}

// Expired counts what Expire removed.
func (m *Metrics) Expired(st ExpireStats) {
	m.expired.WithLabelValues("message").Add(float64(st.Messages))
	m.expired.WithLabelValues("event").Add(float64(st.Events))
	m.expired.WithLabelValues("registration").Add(float64(st.Registrations))
	m.expired.WithLabelValues("delivery").Add(float64(st.Deliveries))
}
