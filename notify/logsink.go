package notify

import (
	"context"
	"errors"
	"fmt"
	"os"

	"bounced/internal/event"
	"bounced/internal/terminal"
)

func (l *Log) check() error {
	if l.Failures == "" && l.Bounces == "" {
		return errors.New("log: neither failures nor bounces have a target")
	}
	return nil
}

// target returns where events of the type go; "" is nowhere.
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
			t, err := openLines(name)
			if err != nil {
				s.close()
				return nil, fmt.Errorf("log: %w", err)
			}
			s.targets[name] = t
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
			continue // a reload took the target away after the event was routed
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
