// Package app builds the parts of bounced from its configuration, introduces
// them to each other, runs them and stops them. It is the only package that
// knows all others.
//
// Parts start in the order in which mail moves backwards (the store, then
// delivery, the API, and the SMTP listener last) and stop in the order in which
// it moves forwards: the listener first, so that nothing new comes, then
// delivery, then the store.
package app

import (
	"context"
	"errors"
	"fmt"
	"os"
	"runtime/debug"
	"sync/atomic"
	"syscall"
	"time"

	"bounced/internal/config"
	"bounced/internal/event"
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
	// Load reads the configuration again.
	Load func() (*config.Config, error)
	// Started is called once everything listens, with the addresses.
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

// Run builds the parts, runs them until ctx ends, and stops them. Mail that was
// acknowledged and not delivered is delivered after the next start.
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

// limitMemory makes the collector work harder rather than let the heap double
// while mail comes in at full rate: 75 costs 3 % more than the 100 of Go, and
// spares a tenth of the memory; 50 costs 8 %. GOMEMLIMIT and GOGC win over it.
func (a *App) limitMemory() {
	if os.Getenv("GOMEMLIMIT") == "" && os.Getenv("GOGC") == "" {
		debug.SetGCPercent(75)
		debug.SetMemoryLimit(memoryLimit(a.cfg))
	}
}

// memoryLimit is what the heap may have before the collector runs without a
// pause: it holds messages in flight, the cache of the database (of a program
// built without cgo; with it that is not counted, and the limit too high by as
// much), and everything else.
func memoryLimit(cfg *config.Config) int64 {
	const most = 1 << 50 // beyond reason, and far from overflow
	bodies, cache := min(int64(cfg.SMTP.Limits.Memory), most), int64(defaultCache)
	if p := cfg.Store.Pebble; p != nil {
		cache = min(max(cache, int64(p.Cache)), most)
	}
	return 2*bodies + cache + 144<<20
}

// defaultCache is left to the database however little store.pebble.cache is, and
// to the connections of Redis.
const defaultCache = 48 << 20

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
	var behind errgroup.Group // what has to outlive the listener
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

// upkeep removes what is past its retention, and hastens what is behind a clock
// that was wrong.
func (a *App) upkeep(ctx context.Context) {
	log := a.opts.Log.Named("upkeep")
	for every(ctx, time.Minute) {
		a.hasten(ctx, log, time.Now())
		stats, err := a.store.Expire(ctx, time.Now())
		if err != nil && ctx.Err() == nil {
			log.Error("expiry", zap.Error(err))
		} else if stats != (store.ExpireStats{}) {
			log.Info("expired", zap.Int("messages", stats.Messages), zap.Int("events", stats.Events),
				zap.Int("registrations", stats.Registrations), zap.Int("deliveries", stats.Deliveries))
		}
	}
}

// clockAhead is how far clocks may disagree without anybody's doing.
const clockAhead = 5 * time.Minute

// hasten makes due what was accepted while the clock was ahead: it would wait
// until the clock gets there again. From its first attempt on it keeps to its
// endpoint's schedule.
func (a *App) hasten(ctx context.Context, log *zap.Logger, now time.Time) {
	n, err := a.store.Retry(ctx, event.DeliveryQuery{State: event.Pending, Since: now.Add(clockAhead), Untried: true}, now)
	if err != nil && ctx.Err() == nil {
		log.Error("deliveries from the future", zap.Error(err))
	}
	if n > 0 {
		log.Warn("deliveries were accepted while the clock was ahead; they are made now", zap.Int("count", n))
	}
}

// every waits; false once ctx has ended.
func every(ctx context.Context, d time.Duration) bool {
	select {
	case <-ctx.Done():
		return false
	case <-time.After(d):
		return true
	}
}
