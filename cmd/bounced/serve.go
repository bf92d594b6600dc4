package main

import (
	"io"
	"os"
	"os/signal"
	"runtime"
	"syscall"

	"bounced/internal/app"
	"bounced/internal/config"
	"bounced/internal/terminal"

	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"
)

type serveCmd struct {
	Config string `help:"The configuration file. Without one: SMTP 127.0.0.1:2525, HTTP 127.0.0.1:8025, data in ./bounced-data, events on standard output." placeholder:"FILE" env:"BOUNCED_CONFIG"`
}

func (s *serveCmd) Run(c *console) error {
	// First of all: a process that does not ask for SIGHUP dies of it.
	reload := make(chan os.Signal, 1)
	signal.Notify(reload, syscall.SIGHUP)
	defer signal.Stop(reload)
	// Those who read events or the log from a pipe may go; mail still comes.
	signal.Ignore(syscall.SIGPIPE)
	load := func() (*config.Config, error) {
		cfg, err := loadConfig(s.Config)
		// Somebody who tries it out in a terminal wants to read the log.
		if err == nil && s.Config == "" && terminal.Is(os.Stderr) {
			cfg.Log.Format = "console"
		}
		return cfg, err
	}
	cfg, err := load()
	if err != nil {
		return err
	}
	if err := app.CheckMachine(c.ctx, cfg); err != nil {
		return usageError{err}
	}
	log, err := newLogger(cfg.Log, c.err)
	if err != nil {
		return err
	}
	defer log.Sync()

	spareProcessors()
	return app.Run(c.ctx, cfg, app.Options{Version: version(), Log: log, Reload: reload, Load: load})
}

// spareProcessors gives Go two processors more than there are cores. About as many are
// held at any time by system calls that wait for a disk, and nothing runs on those until
// the runtime takes them back. On one processor, commits that could share a sync come one
// after the other, at a quarter of the rate; on two of two cores, 5 to 15 per cent of the
// rate are lost. GOMAXPROCS in the environment takes precedence.
func spareProcessors() {
	if os.Getenv("GOMAXPROCS") == "" {
		runtime.GOMAXPROCS(runtime.GOMAXPROCS(0) + 2)
	}
}

// newLogger writes to stderr: standard output is for events. What strangers sent is in
// the log, and people read it in terminals, so lines are made safe to show.
func newLogger(l config.Log, stderr io.Writer) (*zap.Logger, error) {
	level, err := zapcore.ParseLevel(l.Level)
	if err != nil {
		return nil, err
	}
	enc := zap.NewProductionEncoderConfig()
	enc.TimeKey, enc.EncodeTime = "time", zapcore.RFC3339NanoTimeEncoder
	enc.EncodeDuration = zapcore.StringDurationEncoder
	write := zapcore.NewJSONEncoder
	if l.Format == "console" {
		write = zapcore.NewConsoleEncoder
	}
	out := zapcore.Lock(zapcore.AddSync(lineWriter{stderr}))
	return zap.New(zapcore.NewCore(write(enc), out, level), zap.ErrorOutput(out)), nil
}

// lineWriter writes lines that a terminal can show.
type lineWriter struct{ w io.Writer }

func (l lineWriter) Write(p []byte) (int, error) {
	if _, err := l.w.Write(terminal.Line(p)); err != nil {
		return 0, err
	}
	return len(p), nil
}
