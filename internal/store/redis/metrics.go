package redis

import (
	"context"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"bounced/internal/store"
)

// metrics are those of every store, and those about the traffic with Redis.
type metrics struct {
	*store.Metrics
	trips    *prometheus.HistogramVec
	commands *prometheus.CounterVec
	repeats  prometheus.Counter
	shorts   prometheus.Counter
	aways    prometheus.Gauge
}

func newMetrics(r prometheus.Registerer, size func(context.Context) (int64, error)) (*metrics, error) {
	m := &metrics{
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
	shared, err := store.NewMetrics(r, "Bytes of Redis' memory that the keys of this installation take, about.", size,
		m.trips, m.commands, m.repeats, m.shorts, m.aways)
	if err != nil {
		return nil, err
	}
	m.Metrics = shared
	return m, nil
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
