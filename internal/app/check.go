package app

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"bounced/internal/config"
)

// Check says what would keep a server from starting with cfg, as far as cfg and the
// files of certificates and rules tell. It changes nothing: addresses, endpoints, sinks
// and rules are made ready and thrown away.
func Check(cfg *config.Config) error {
	_, err := compileRules(cfg)
	return errors.Join(checkCertificates(cfg), checkDomains(cfg), checkRedis(cfg), checkEndpoints(cfg), err)
}

func checkDomains(cfg *config.Config) error {
	trial := *cfg
	trial.Domains = slices.Clone(cfg.Domains)
	for i := range trial.Domains {
		if d := &trial.Domains[i]; len(d.Keys) == 0 {
			// EnsureKeys makes one at the start.
			d.Keys = []config.Key{{ID: "a", Secret: config.NewSecret("in place of the one to be made")}}
			d.MintKey = "a"
		}
	}
	if _, err := CompileBook(&trial); err != nil {
		return cfg.Errorf("domains", "%s", strings.TrimPrefix(err.Error(), "envelope: "))
	}
	return nil
}

func checkEndpoints(cfg *config.Config) error {
	var wrong error
	for i, to := range endpointsOf(cfg) {
		key := fmt.Sprintf("endpoints[%d]", i) // sinks come after all endpoints
		switch {
		case to.Log != nil:
			key = "sinks.log"
		case to.Stream != nil:
			key = "sinks.redis_stream"
		}
		if err := to.Check(); err != nil {
			wrong = errors.Join(wrong, cfg.Errorf(key, "%s", strings.TrimPrefix(err.Error(), "stream: ")))
		}
	}
	return wrong
}

func checkRedis(cfg *config.Config) error {
	r := cfg.Store.Redis
	if r == nil {
		return nil
	}
	key := "store.redis.url"
	if r.URL.IsZero() {
		key = "store.redis.addrs"
	}
	if err := redisOptions(r).Check(); err != nil {
		return cfg.Errorf(key, "%s", strings.TrimPrefix(err.Error(), "URL: "))
	}
	return nil
}
