package httpapi

import "github.com/prometheus/client_golang/prometheus"

type metrics struct {
	requests     *prometheus.CounterVec
	seconds      *prometheus.HistogramVec
	authFailures *prometheus.CounterVec
}

func newMetrics(r prometheus.Registerer) *metrics {
	m := &metrics{
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "bounced_httpapi_requests_total",
			Help: "HTTP requests by route and status.",
		}, []string{"route", "status"}),
		seconds: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name:    "bounced_httpapi_request_seconds",
			Help:    "Time from the header of a request to the end of its answer.",
			Buckets: []float64{.001, .005, .025, .1, .5, 2.5, 10},
		}, []string{"route"}),
		authFailures: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "bounced_httpapi_auth_failures_total",
			Help: "Requests refused for their token: missing, wrong, or limited after too many wrong ones.",
		}, []string{"reason"}),
	}
	if r != nil {
		r.MustRegister(m.requests, m.seconds, m.authFailures)
	}
	return m
}
