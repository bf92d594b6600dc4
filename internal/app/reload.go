package app

import (
	"context"
	"errors"
	"reflect"
	"time"

	"bounced/internal/config"

	"go.uber.org/zap"
)

// reloads reads the configuration again when asked to, until ctx ends. Certificates,
// keys, endpoints, rules, log files and the API's token take effect, all or none. What
// cannot change while running stays as it is, and the log names it.
func (a *App) reloads(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case <-a.opts.Reload:
			if err := a.reload(); err != nil {
				a.log.Error("reload refused, going on as before", zap.Error(err))
			} else {
				a.forgotten(ctx)
				a.log.Info("reloaded")
			}
		}
	}
}

func (a *App) reload() error {
	if a.opts.Load == nil {
		return errors.New("nothing to load from")
	}
	cfg, err := a.opts.Load()
	if err != nil {
		return err
	}
	later := needRestart(a.cfg, cfg)
	if a.cfg.Store.Pebble != nil {
		cfg.Store = a.cfg.Store // EnsureKeys is to find the key that it made at the start
	}
	if _, err := cfg.EnsureKeys(); err != nil {
		return err
	}
	fresh, err := CompileBook(cfg)
	if err != nil {
		return err
	}
	rules, err := compileRules(cfg)
	if err != nil {
		return err
	}
	useCertificate, err := a.smtp.Renew(cfg.SMTP.TLS.Cert, cfg.SMTP.TLS.Key)
	if err != nil {
		return err
	}
	useToken, err := a.api.RenewToken(cfg.HTTP.Token.Reveal())
	if err != nil {
		return err
	}
	useAPICertificate, err := a.api.RenewCertificate(cfg.HTTP.TLS.Cert, cfg.HTTP.TLS.Key)
	if err != nil {
		return err
	}
	if err := a.notifier.Reload(endpointsOf(cfg)); err != nil {
		return err
	}
	useCertificate()
	useToken()
	useAPICertificate()
	a.book.Store(fresh)
	a.judge.Store(rules)
	a.warn(cfg)
	if len(later) > 0 {
		a.log.Warn("changes that need a restart", zap.Strings("keys", later))
	}
	return nil
}

// warn logs what is allowed but hardly meant, at the start and at each reload. A
// certificate that was to be renewed, for one, may still be the old one.
func (a *App) warn(cfg *config.Config) {
	for _, w := range Warnings(cfg, time.Now()) {
		a.log.Warn("configuration", zap.Error(w))
	}
}

// needRestart returns the keys that differ between two configurations and cannot change
// while running.
func needRestart(running, fresh *config.Config) (keys []string) {
	was, is := settled(running), settled(fresh)
	for i := range was {
		if !reflect.DeepEqual(was[i].value, is[i].value) {
			keys = append(keys, was[i].key)
		}
	}
	return keys
}

type setting struct {
	key   string
	value any
}

// settled lists what a process keeps from its start to its end.
func settled(c *config.Config) []setting {
	smtp, api := c.SMTP, c.HTTP
	starttls, https := !smtp.TLS.IsZero(), !api.TLS.IsZero()
	smtp.TLS, api.TLS, api.Token = config.KeyPair{}, config.KeyPair{}, config.Secret{}
	bouncesOnly := map[string]bool{}
	for _, d := range c.Domains {
		if d.NullSenderOnly {
			bouncesOnly[d.Name] = true
		}
	}
	return []setting{
		{"node", c.Node}, {"smtp", smtp}, {"smtp.tls", starttls}, {"domains.null_sender_only", bouncesOnly},
		{"store", c.Store}, {"retention", c.Retention}, {"classify.min_confidence", c.Classify.MinConfidence},
		{"http", api}, {"http.tls", https}, {"log", c.Log},
	}
}
