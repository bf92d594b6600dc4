package pebble

import (
	"github.com/prometheus/client_golang/prometheus"

	"bounced/internal/store"
)

type metrics struct {
	*store.Metrics
	reopens prometheus.Counter
}

func newMetrics(r prometheus.Registerer, s *Store) (*metrics, error) {
	m := &metrics{reopens: prometheus.NewCounter(prometheus.CounterOpts{
		Name: "bounced_store_reopens_total",
		Help: "How often the store was opened again after its files had failed.",
	})}
	shared, err := store.NewMetrics(r, "Bytes that the store takes on disk.", s.Size, m.reopens)
	if err != nil {
		return nil, err
	}
	m.Metrics = shared
	return m, nil
}

func (m *metrics) reopened() { m.reopens.Inc() }
