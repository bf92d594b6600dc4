package pebble

import (
	"context"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"bounced/internal/store"
)

type metrics struct {
	registerer prometheus.Registerer
	collectors []prometheus.Collector
	commits    *prometheus.CounterVec
	seconds    prometheus.Histogram
	reopens    prometheus.Counter
	expired    *prometheus.CounterVec
}

func newMetrics(r prometheus.Registerer, s *Store) (*metrics, error) {
	m := &metrics{
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
		reopens: prometheus.NewCounter(prometheus.CounterOpts{
			Name: "bounced_store_reopens_total",
			Help: "How often the store was opened again after its files had failed.",
		}),
		expired: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "bounced_store_expired_total",
			Help: "What was removed for age or for the cap, by kind.",
		}, []string{"kind"}),
	}
	for _, result := range []string{"kept", "duplicate", "full", "failed"} {
		m.commits.WithLabelValues(result)
	}
	m.collectors = []prometheus.Collector{m.commits, m.seconds, m.reopens, m.expired,
		prometheus.NewGaugeFunc(prometheus.GaugeOpts{
			Name: "bounced_store_bytes",
			Help: "Bytes that the store takes on disk.",
		}, func() float64 {
			n, _ := s.Size(context.Background()) // 0 while it is down
			return float64(n)
		}),
	}
	if r == nil {
		return m, nil
	}
	for i, c := range m.collectors {
		if err := r.Register(c); err != nil {
			m.collectors = m.collectors[:i]
			m.unregister()
			return nil, err
		}
	}
	return m, nil
}

func (m *metrics) unregister() {
	if m.registerer == nil {
		return
	}
	for _, c := range m.collectors {
		m.registerer.Unregister(c)
	}
}

func (m *metrics) committed(result string, took time.Duration) {
	m.commits.WithLabelValues(result).Inc()
	m.seconds.Observe(took.Seconds())
}

func (m *metrics) reopened() { m.reopens.Inc() }

func (m *metrics) expiredSome(st store.ExpireStats) {
	m.expired.WithLabelValues("message").Add(float64(st.Messages))
	m.expired.WithLabelValues("event").Add(float64(st.Events))
	m.expired.WithLabelValues("registration").Add(float64(st.Registrations))
	m.expired.WithLabelValues("delivery").Add(float64(st.Deliveries))
}
