package app

import (
	"context"
	"errors"

	"go.uber.org/zap"
)

// reloads reads the configuration again when asked to: certificates, keys,
// endpoints, rules and log files take effect, all or none; what cannot change
// while running stays as it is.
func (a *App) reloads(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case <-a.opts.Reload:
			if err := a.reload(); err != nil {
				a.log.Error("reload refused, going on as before", zap.Error(err))
			} else {
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
	if _, err := cfg.EnsureKeys(); err != nil {
		return err
	}
	fresh, err := compileBook(cfg)
	if err != nil {
		return err
	}
	rules, err := compileRules(cfg)
	if err != nil {
		return err
	}
	if err := a.smtp.Reload(); err != nil {
		return err
	}
	if err := a.notifier.Reload(endpointsOf(cfg)); err != nil {
		return err
	}
	a.book.Store(fresh)
	a.judge.Store(rules)
	return nil
}
