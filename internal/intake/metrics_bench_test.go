package intake

import (
	"testing"

	"github.com/prometheus/client_golang/prometheus"
)

func BenchmarkCounters(b *testing.B) {
	c := newCounters(prometheus.CounterOpts{Name: "messages_total"}, "kind", "domain")
	b.Run("vector", func(b *testing.B) {
		for b.Loop() {
			c.WithLabelValues("failure", "bounces.example.com").Inc()
		}
	})
	b.Run("known", func(b *testing.B) {
		for b.Loop() {
			c.with("failure", "bounces.example.com").Inc()
		}
	})
}
