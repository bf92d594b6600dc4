package main

import (
	"context"
	"errors"
	"fmt"
	"os"

	"bounced/internal/app"
	"bounced/internal/config"
	"bounced/internal/store"
	"bounced/internal/terminal"

	"go.uber.org/zap"
)

type storeCmd struct {
	Copy storeCopyCmd `cmd:"" help:"Bring all that one store keeps into another, while no server uses them."`
}

type storeCopyCmd struct {
	From string `help:"The configuration of the store to read." required:"" placeholder:"FILE"`
	To   string `help:"The configuration of the store to write to." required:"" placeholder:"FILE"`
}

func (s *storeCopyCmd) Run(c *console) (err error) {
	from, err := openSource(c.ctx, s.From)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, from.Close()) }()
	cfg, err := config.Load(s.To, os.LookupEnv)
	if err != nil {
		return usageError{err}
	}
	to, err := app.OpenStore(c.ctx, cfg, zap.NewNop())
	if err != nil {
		return fmt.Errorf("store of %s: %w", s.To, err)
	}
	defer func() { err = errors.Join(err, to.Close()) }()
	var progress func(store.Copied)
	if terminal.Is(c.err) {
		progress = func(n store.Copied) { fmt.Fprintf(c.err, "\r%s\x1b[K", copied(n)) }
	}
	sum, err := store.Copy(c.ctx, to, from, progress)
	if progress != nil {
		fmt.Fprint(c.err, "\r\x1b[K")
	}
	if err != nil {
		return fmt.Errorf("%w (copied so far: %s; it can be run again)", err, copied(sum))
	}
	_, err = fmt.Fprintf(c.out, "Copied: %s.\n", copied(sum))
	return err
}

// openSource opens a store that has to be there. If a mistyped directory were made on the
// spot, nothing would be copied, and that would look like success.
func openSource(ctx context.Context, file string) (store.Source, error) {
	cfg, err := config.Load(file, os.LookupEnv)
	if err != nil {
		return nil, usageError{err}
	}
	if cfg.Store.Redis == nil {
		if _, err := os.Stat(cfg.Store.Pebble.Dir); err != nil {
			return nil, fmt.Errorf("store of %s: %w", file, err)
		}
	}
	s, err := app.OpenStore(ctx, cfg, zap.NewNop())
	if err != nil {
		return nil, fmt.Errorf("store of %s: %w", file, err)
	}
	source, ok := s.(store.Source)
	if !ok {
		return nil, errors.Join(fmt.Errorf("store of %s cannot list its registry", file), s.Close())
	}
	return source, nil
}

func copied(n store.Copied) string {
	return fmt.Sprintf("%s, %s, %s, %s", count(n.Registrations, "registration"), count(n.Messages, "message"),
		count(n.Events, "event"), deliveries(n.Deliveries))
}
