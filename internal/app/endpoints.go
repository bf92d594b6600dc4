package app

import (
	"bounced/internal/config"
	"bounced/internal/event"
	"bounced/notify"
)

// endpointsOf lists all that get events: the webhooks in their order, then the sinks.
func endpointsOf(cfg *config.Config) []notify.Endpoint {
	var list []notify.Endpoint
	for i := range cfg.Endpoints {
		list = append(list, webhookOf(&cfg.Endpoints[i]))
	}
	file := func(target string) string {
		if target == "none" {
			return ""
		}
		return target
	}
	s := cfg.Sinks
	if to := (notify.Log{Failures: file(s.Log.Failures), Bounces: file(s.Log.Bounces), MIME: s.Log.MIME}); to.Failures+to.Bounces != "" {
		list = append(list, notify.Endpoint{Name: "log", Log: &to})
	}
	if r := s.RedisStream; r != nil {
		list = append(list, notify.Endpoint{Name: "redis_stream", Stream: &notify.Stream{
			URL: r.URL.Reveal(), Failures: r.Failures, Bounces: r.Bounces, MIME: r.MIME, MaxLen: r.MaxLen, MaxAge: r.MaxAge,
		}})
	}
	return list
}

func webhookOf(e *config.Endpoint) notify.Endpoint {
	w := &notify.Webhook{
		URL: e.URL.Reveal(), Format: notify.Format(e.Format), Ed25519: e.Ed25519.Reveal(),
		Bearer: e.Bearer.Reveal(), User: e.Basic.Username, Password: e.Basic.Password.Reveal(),
		Batch: notify.Batch{Events: e.Batch, Wait: e.BatchWait}, AllowPrivate: e.AllowPrivate, Headers: map[string]string{},
	}
	for _, s := range e.Signing() {
		w.Secrets = append(w.Secrets, s.Reveal())
	}
	for name, v := range e.Headers {
		w.Headers[name] = v.Reveal()
	}
	w.CertFile, w.KeyFile, w.CAFile = e.TLS.Cert, e.TLS.Key, e.TLS.CA
	to := notify.Endpoint{
		Name: e.Name, BounceScope: notify.Scope(e.BounceScope), Schedule: e.Schedule, Jitter: e.Jitter,
		Timeout: e.Timeout, Concurrency: e.Concurrency, Ordered: e.Ordered, Webhook: w,
		Breaker: notify.Breaker{Failures: e.Breaker.Failures, Pause: e.Breaker.Pause, MaxPause: e.Breaker.MaxPause},
	}
	if e.Breaker.Failures == 0 {
		to.Breaker.Failures = -1 // the file said never
	}
	if e.Jitter == 0 {
		to.Jitter = -1 // the file said none
	}
	for _, t := range e.Events {
		to.Events = append(to.Events, event.Type(t))
	}
	return to
}
