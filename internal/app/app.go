// Package app builds the parts of bounced from its configuration, introduces
// them to each other, runs them and stops them. It is the only package that
// knows all others.
//
// Parts stop in the order in which mail moves: the SMTP listener first, so that nothing
// new comes, then delivery and the API, then the store. They start in the opposite
// order.
package app

import (
	"context"
	"errors"
	"fmt"
	"os"
	"runtime/debug"
	"sync/atomic"
	"syscall"

	"bounced/internal/config"
	"bounced/internal/httpapi"
	"bounced/internal/intake"
	"bounced/internal/store"
	"bounced/notify"
	"bounced/smtpd"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"go.uber.org/zap"
	"golang.org/x/sync/errgroup"
)

// Options are what a process gives to Run besides its configuration.
type Options struct {
	Version string
	Log     *zap.Logger // nil means no log
	// Stdout and Stderr are what log sinks of these names write to; nil means
	// those of the process.
	Stdout, Stderr *os.File
	// Reload asks for the configuration to be read again (SIGHUP); nil never
	// asks.
	Reload <-chan os.Signal
	// Load reads the configuration again. Without it every Reload is refused.
	Load func() (*config.Config, error)
	// Started is called once everything listens, with the addresses; may be nil.
	Started func(smtp []string, http string)
}

// App is a set of running parts.
type App struct {
	opts     Options
	cfg      *config.Config
	log      *zap.Logger
	registry *prometheus.Registry
	store    store.Store
	book     *book
	judge    *judge
	notifier *notify.Notifier
	intake   *intake.Intake
	smtp     *smtpd.Server
	api      *httpapi.Server
	stopping atomic.Bool // no mail is accepted any more
}

// Run builds the parts, runs them until ctx ends or one of them fails, and stops them.
// Mail that was acknowledged and not delivered is delivered after the next start.
func Run(ctx context.Context, cfg *config.Config, opts Options) (err error) {
	if opts.Log == nil {
		opts.Log = zap.NewNop()
	}
	made, err := cfg.EnsureKeys()
	if err != nil {
		return err
	}
	if made != "" {
		opts.Log.Info("key made", zap.String("file", made))
	}
	a := &App{opts: opts, cfg: cfg, log: opts.Log.Named("app"), registry: prometheus.NewRegistry()}
	a.warn(cfg)
	var files syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_NOFILE, &files); err == nil {
		if err := enoughFiles(cfg, uint64(files.Cur)); err != nil {
			a.log.Warn("configuration", zap.Error(err))
		}
	}
	a.limitMemory()
	a.registry.MustRegister(collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	if a.store, err = openStore(ctx, cfg, opts.Log, a.registry); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, a.store.Close()) }()
	if err := a.build(); err != nil {
		return err
	}
	return a.run(ctx)
}

// limitMemory makes the collector work harder, so that the heap does not double while
// mail comes in at full rate: 75 costs 3 % more time than Go's 100, and saves a tenth of
// the memory; 50 costs 8 %. GOMEMLIMIT and GOGC take precedence.
func (a *App) limitMemory() {
	if os.Getenv("GOMEMLIMIT") == "" && os.Getenv("GOGC") == "" {
		debug.SetGCPercent(75)
		debug.SetMemoryLimit(memoryLimit(a.cfg))
	}
}

// memoryLimit returns how large the heap may get before the collector runs without a
// pause, in bytes. It has to hold messages in flight, the cache of the database, and
// everything else. With cgo the cache is not in the heap, and the limit is too high by
// as much.
func memoryLimit(cfg *config.Config) int64 {
	const most = 1 << 50 // beyond reason, and far from overflow
	bodies, cache := min(int64(cfg.SMTP.Limits.Memory), most), int64(defaultCache)
	if p := cfg.Store.Pebble; p != nil {
		cache = min(max(cache, int64(p.Cache)), most)
	}
	return 2*bodies + cache + 144<<20
}

// defaultCache is what memoryLimit leaves at least to the database, however little
// store.pebble.cache is, or else to the connections of Redis.
const defaultCache = 48 << 20

// build makes the parts and opens their sockets. The store is open already.
func (a *App) build() error {
	var err error
	if a.book, err = newBook(a.cfg); err != nil {
		return err
	}
	if a.judge, err = newJudge(a.cfg); err != nil {
		return err
	}
	endpoints := endpointsOf(a.cfg)
	if a.notifier, err = notify.New(notify.Options{
		Queue: a.store, Endpoints: endpoints, Node: a.cfg.Node.Name,
		UserAgent: "bounced/" + a.opts.Version, Redis: redisOf(a.store),
		Stdout: a.opts.Stdout, Stderr: a.opts.Stderr, Logger: a.opts.Log, Registry: a.registry,
	}); err != nil {
		return err
	}
	if a.intake, err = intake.New(intake.Options{
		Store: a.store, Router: a.notifier, Judge: a.judge, MinConfidence: minConfidence(a.cfg),
		Log: a.opts.Log, Registerer: a.registry,
	}); err != nil {
		return err
	}
	if a.smtp, err = smtpd.New(a.smtpOptions()); err != nil {
		return err
	}
	if a.api, err = httpapi.New(a.apiOptions()); err != nil {
		return err
	}
	return errors.Join(a.api.Listen(), a.smtp.Listen())
}

// run runs the parts until ctx ends or one of them does, and then stops them
// one after the other.
func (a *App) run(ctx context.Context) error {
	delivery, stopDelivery := context.WithCancel(context.WithoutCancel(ctx))
	defer stopDelivery()
	reception, stopReception := context.WithCancel(ctx)
	defer stopReception()

	defer context.AfterFunc(reception, func() { a.stopping.Store(true) })()
	var behind errgroup.Group // the parts that have to outlive the listener
	behind.Go(func() error { defer stopReception(); return a.notifier.Run(delivery) })
	behind.Go(func() error { defer stopReception(); return a.api.Run(delivery) })
	behind.Go(func() error { a.upkeep(delivery); return nil })
	behind.Go(func() error { a.beat(delivery); return nil })
	behind.Go(func() error { a.forgotten(delivery); return nil })
	behind.Go(func() error { a.reloads(delivery); return nil })

	a.log.Info("started", zap.Strings("smtp", addresses(a.smtp.Addrs())), zap.String("http", a.api.Addr()),
		zap.String("version", a.opts.Version), zap.String("node", a.cfg.Node.Name))
	if a.opts.Started != nil {
		a.opts.Started(addresses(a.smtp.Addrs()), a.api.Addr())
	}
	err := a.smtp.Run(reception)
	if err != nil {
		err = fmt.Errorf("smtp: %w", err)
	}
	stopDelivery()
	err = errors.Join(err, behind.Wait())
	a.log.Info("stopped", zap.Error(err))
	return err
}
