package redis

import (
	"context"
	"errors"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"bounced/internal/store"
)

// metrics share the names of the embedded store's where they mean the same.
type metrics struct {
	registerer prometheus.Registerer
	collectors []prometheus.Collector

	commits  *prometheus.CounterVec
	seconds  prometheus.Histogram
	expired  *prometheus.CounterVec
	trips    *prometheus.HistogramVec
	commands *prometheus.CounterVec
	repeats  prometheus.Counter
	shorts   prometheus.Counter
	aways    prometheus.Gauge
}

func newMetrics(r prometheus.Registerer, size func(context.Context) (int64, error)) (*metrics, error) {
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
		expired: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "bounced_store_expired_total",
			Help: "What was removed for age or for the cap, by kind.",
		}, []string{"kind"}),
		trips: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name:    "bounced_redis_pipeline_seconds",
			Help:    "Time of one round trip to Redis, by what it carries: changes or reads.",
			Buckets: prometheus.ExponentialBuckets(0.00025, 2, 15),
		}, []string{"kind"}),
		commands: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "bounced_redis_commands_total",
			Help: "Commands sent to Redis; divided by the round trips, how well they share these.",
		}, []string{"kind"}),
		repeats: prometheus.NewCounter(prometheus.CounterOpts{
			Name: "bounced_redis_repeats_total",
			Help: "Commands sent again: lost connections, moved slots, scripts that Redis had forgotten.",
		}),
		shorts: prometheus.NewCounter(prometheus.CounterOpts{
			Name: "bounced_redis_replicas_short_total",
			Help: "Round trips that too few replicas confirmed in time.",
		}),
		aways: prometheus.NewGauge(prometheus.GaugeOpts{
			Name: "bounced_redis_nodes_away",
			Help: "Redis nodes that do not answer now.",
		}),
	}
	for _, result := range []string{"kept", "duplicate", "full", "failed"} {
		m.commits.WithLabelValues(result)
	}
	bytes := prometheus.NewGaugeFunc(prometheus.GaugeOpts{
		Name: "bounced_store_bytes",
		Help: "Bytes of Redis' memory that the keys of this installation take, about.",
	}, func() float64 {
		ctx, cancel := context.WithTimeout(context.Background(), 2*time.Second)
		defer cancel()
		n, _ := size(ctx) // 0 while Redis is away
		return float64(n)
	})
	m.collectors = []prometheus.Collector{m.commits, m.seconds, m.expired, m.trips, m.commands, m.repeats, m.shorts, m.aways, bytes}
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

func (m *metrics) committed(duplicate bool, err error, took time.Duration) {
	result := "kept"
	switch {
	case errors.Is(err, store.ErrFull):
		result = "full"
	case err != nil:
		result = "failed"
	case duplicate:
		result = "duplicate"
	}
	m.commits.WithLabelValues(result).Inc()
	m.seconds.Observe(took.Seconds())
}

func (m *metrics) expiredSome(st store.ExpireStats) {
	m.expired.WithLabelValues("message").Add(float64(st.Messages))
	m.expired.WithLabelValues("event").Add(float64(st.Events))
	m.expired.WithLabelValues("delivery").Add(float64(st.Deliveries))
}

func (m *metrics) trip(durable bool, n int, took time.Duration) {
	kind := "read"
	if durable {
		kind = "change"
	}
	m.trips.WithLabelValues(kind).Observe(took.Seconds())
	m.commands.WithLabelValues(kind).Add(float64(n))
}

func (m *metrics) again(n int) { m.repeats.Add(float64(n)) }
func (m *metrics) short()      { m.shorts.Inc() }
func (m *metrics) away(n int)  { m.aways.Add(float64(n)) }
