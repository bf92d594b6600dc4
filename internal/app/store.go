package app

import (
	"context"
	"crypto/tls"
	"net/url"
	"strconv"
	"time"

	"bounced/internal/config"
	"bounced/internal/store"
	"bounced/internal/store/pebble"
	"bounced/internal/store/redis"
	"bounced/notify"

	"github.com/prometheus/client_golang/prometheus"
	"go.uber.org/zap"
)

// OpenStore opens the configured store, for commands that work on one while
// the server is stopped.
func OpenStore(ctx context.Context, cfg *config.Config, log *zap.Logger) (store.Store, error) {
	return openStore(ctx, cfg, log, nil)
}

func openStore(ctx context.Context, cfg *config.Config, log *zap.Logger, reg prometheus.Registerer) (store.Store, error) {
	keep := retention(cfg.Retention)
	if r := cfg.Store.Redis; r != nil {
		opts := redisOptions(r)
		opts.Retention, opts.Registerer, opts.Logger = keep, reg, log
		var err error
		if opts.TLS, err = redisTLS(r.TLS); err != nil {
			return nil, err
		}
		return redis.Open(ctx, opts)
	}
	p := cfg.Store.Pebble
	reserve := int64(p.Reserve)
	if reserve == 0 {
		reserve = -1 // the file said none
	}
	return pebble.Open(pebble.Options{
		Dir: p.Dir, Memory: int64(p.Cache), Reserve: reserve,
		Retention: keep, Registerer: reg, Logger: log,
	})
}

// retention turns the configuration's "0 is for ever" into the stores' "negative is".
func retention(r config.Retention) store.Retention {
	forever := func(d time.Duration) time.Duration {
		if d == 0 {
			return -1
		}
		return d
	}
	return store.Retention{Raw: forever(r.Raw), Events: forever(r.Events), Registry: forever(r.Registry), MaxBytes: int64(r.MaxBytes)}
}

// redisOptions returns the options that the configuration can have wrong.
func redisOptions(r *config.Redis) redis.Options {
	return redis.Options{
		URL: redisURL(r), Prefix: r.Prefix, Partitions: r.Partitions,
		MinReplicas: r.MinReplicas, WaitTimeout: r.WaitTimeout, Fsync: r.Fsync, AllowLoss: r.AllowLoss,
	}
}

// redisURL writes the settings as the one URL that the store takes.
func redisURL(r *config.Redis) string {
	if !r.URL.IsZero() {
		return r.URL.Reveal()
	}
	u := url.URL{Scheme: "redis", Host: r.Addrs[0], Path: "/" + strconv.Itoa(r.DB)}
	if r.TLS != nil {
		u.Scheme = "rediss"
	}
	if r.Username != "" || !r.Password.IsZero() {
		u.User = url.UserPassword(r.Username, r.Password.Reveal())
	}
	q := url.Values{"addr": r.Addrs[1:]}
	if r.Cluster {
		q.Set("cluster", "true")
	}
	if r.Master != "" {
		q.Set("master", r.Master)
		if r.SentinelUsername != "" {
			q.Set("sentinel_user", r.SentinelUsername)
		}
		if !r.SentinelPassword.IsZero() {
			q.Set("sentinel_password", r.SentinelPassword.Reveal())
		}
	}
	u.RawQuery = q.Encode()
	return u.String()
}

func redisTLS(t *config.RedisTLS) (*tls.Config, error) {
	if t == nil {
		return nil, nil
	}
	c := &tls.Config{MinVersion: tls.VersionTLS12, ServerName: t.ServerName}
	if t.CA != "" {
		pool, err := Authorities(t.CA)
		if err != nil {
			return nil, err
		}
		c.RootCAs = pool
	}
	if t.Cert != "" {
		cert, err := tls.LoadX509KeyPair(t.Cert, t.Key)
		if err != nil {
			return nil, err
		}
		c.Certificates = []tls.Certificate{cert}
	}
	return c, nil
}

// redisOf returns the client of a Redis store, for stream sinks without a URL of their
// own; nil for the embedded store.
func redisOf(s store.Store) notify.RedisClient {
	if r, ok := s.(*redis.Store); ok {
		return r.Client()
	}
	return nil
}
