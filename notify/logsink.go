package notify

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"syscall"

	"bounced/internal/event"
	"bounced/internal/terminal"
)

func (l *Log) check() error {
	if l.Failures == "" && l.Bounces == "" {
		return errors.New("log: neither failures nor bounces have a target")
	}
	return nil
}

// target is where events of the type go; "" is nowhere.
func (l *Log) target(t event.Type) string {
	if t == event.Bounce {
		return l.Bounces
	}
	return l.Failures
}

// logSink writes events as lines of JSON, fit to be read in a terminal. A batch
// is one write for each target; lines are handed to the operating system but not
// synced, as the store keeps the events anyway.
type logSink struct {
	settings Log
	targets  map[string]*lineWriter
	turn     chan struct{} // holds a value while a write is going on
}

func newLogSink(settings Log, stdout, stderr *os.File) (*logSink, error) {
	s := &logSink{settings: settings, targets: map[string]*lineWriter{}, turn: make(chan struct{}, 1)}
	for _, name := range []string{settings.Failures, settings.Bounces} {
		if name == "" || s.targets[name] != nil {
			continue
		}
		switch name {
		case "stdout":
			s.targets[name] = &lineWriter{w: stdout}
		case "stderr":
			s.targets[name] = &lineWriter{w: stderr}
		default:
			// Opening a named pipe would wait until somebody reads it, and
			// nothing could end that wait.
			f, err := os.OpenFile(name, os.O_WRONLY|os.O_APPEND|os.O_CREATE|syscall.O_NONBLOCK, 0o600)
			if info, _ := os.Stat(name); errors.Is(err, syscall.ENXIO) && info != nil && info.Mode()&os.ModeNamedPipe != 0 {
				err = fmt.Errorf("open %s: nobody reads this pipe", name)
			}
			if err != nil {
				s.close()
				return nil, fmt.Errorf("log: %w", err)
			}
			s.targets[name] = &lineWriter{w: f, file: f}
		}
	}
	return s, nil
}

func (s *logSink) close() {
	for _, t := range s.targets {
		if t.file != nil {
			_ = t.file.Close()
		}
	}
}

// send writes the claims' lines. A pipe that nobody reads can block a write
// for ever; then the attempt ends with ctx, and the next waits for its turn.
func (s *logSink) send(ctx context.Context, claims []event.Claim) reply {
	lines := map[*lineWriter][]byte{}
	for i := range claims {
		c := &claims[i]
		t := s.targets[s.settings.target(c.Event.Type)]
		if t == nil {
			continue // the target was there when the event was routed; it is gone by choice
		}
		raw := c.Raw
		if !s.settings.MIME {
			raw = nil
		}
		line, err := marshalEvent(c.Event, raw)
		if err != nil {
			return reply{err: err}
		}
		lines[t] = append(append(lines[t], terminal.Line(line)...), '\n')
	}
	select {
	case s.turn <- struct{}{}:
	case <-ctx.Done():
		return reply{err: ctx.Err()}
	}
	done := make(chan error, 1)
	go func() {
		defer func() { <-s.turn }()
		var errs error
		for t, text := range lines {
			errs = errors.Join(errs, t.write(text))
		}
		done <- errs
	}()
	select {
	case err := <-done:
		return reply{err: err}
	case <-ctx.Done():
		return reply{err: ctx.Err()}
	}
}

// lineWriter keeps lines whole: behind a write that broke off in mid-line, the
// next begins a new one.
type lineWriter struct {
	w    io.Writer
	file *os.File // to close; nil for the process's own
	torn bool
}

func (t *lineWriter) write(text []byte) error {
	if t.torn {
		text = append([]byte{'\n'}, text...)
	}
	n, err := t.w.Write(text)
	if n > 0 {
		t.torn = text[n-1] != '\n'
	}
	return err
}
