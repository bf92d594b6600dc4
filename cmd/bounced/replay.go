package main

import (
	"bufio"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"net"
	"os"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"time"

	"bounced/classify"
	"bounced/internal/app"
	"bounced/internal/config"
	"bounced/internal/event"
	"bounced/internal/replay"
)

type replayCmd struct {
	Paths  []string `arg:"" name:"path" help:"Files (single messages or mboxes), Maildirs, directories, any of it gzipped; - for standard input."`
	JSON   bool     `name:"json" help:"One JSON object a line: file, kind, events, error."`
	MIME   bool     `name:"mime" help:"With --json: bounce events hold the raw message."`
	Rcpt   string   `help:"The address that all of it came to. Without it, the one that a server wrote into the header counts, if it is one of ours." placeholder:"ADDR"`
	Config string   `help:"A configuration: its domains say what addresses mean, its rules are applied." placeholder:"FILE" env:"BOUNCED_CONFIG"`
	SMTP   string   `name:"smtp" help:"Send everything to this listener, from the null sender, and print its replies." placeholder:"HOST:PORT"`
}

// sendConnections is how many connections bring mail to a listener.
const sendConnections = 8

func (r *replayCmd) Run(c *console) error {
	if r.MIME && (!r.JSON || r.SMTP != "") {
		return usageError{errors.New("--mime goes with --json, and not with --smtp")}
	}
	work, workers, done, err := r.work(c.ctx)
	if err != nil {
		return err
	}
	defer done()
	bar := newBar(c, r.Paths)
	messages := replay.Messages(r.Paths, replay.Options{Stdin: c.in, Read: bar.add})
	out := bufio.NewWriter(c.out)
	var sum tally
	err = replay.Each(c.ctx, messages, workers, work, func(l *replayed) error {
		bar.clear()
		if errors.Is(l.err, replay.ErrEmpty) {
			note(c, l.err)
			return nil
		}
		sum.count(l)
		if _, err := io.WriteString(out, l.text); err != nil {
			return err
		}
		if l.err != nil && !r.JSON {
			note(c, l.err)
		}
		if bar.outTerminal {
			return out.Flush()
		}
		return nil
	})
	bar.finish()
	if flushed := out.Flush(); err == nil { // or else Flush may repeat that error
		err = flushed
	}
	if err == nil && !r.JSON {
		_, err = fmt.Fprintln(c.out, sum.String())
	}
	if err == nil && sum.failed > 0 {
		err = fmt.Errorf("%d of %d failed", sum.failed, sum.all)
	}
	return err
}

// note writes an error about a file, or a message in it, to standard error.
func note(c *console, err error) { fmt.Fprintln(c.err, "bounced:", printable(err.Error())) }

// replayed is what became of one message.
type replayed struct {
	text string // to print
	kind string // what to count it as
	err  error
}

// work returns what to do with each message, on how many goroutines, and what to do at
// the end.
func (r *replayCmd) work(ctx context.Context) (each func(replay.Message) *replayed, workers int, done func(), err error) {
	if r.SMTP != "" {
		if _, port, err := net.SplitHostPort(r.SMTP); err != nil || port == "" {
			return nil, 0, nil, usageError{fmt.Errorf("--smtp %q is no HOST:PORT; expected one such as 127.0.0.1:2525", r.SMTP)}
		}
		sender := replay.NewSender(r.SMTP, sendConnections)
		return func(m replay.Message) *replayed { return r.send(ctx, sender, m) }, sendConnections, sender.Close, nil
	}
	x, err := examiner(r.Config)
	if err != nil {
		return nil, 0, nil, err
	}
	now := time.Now()
	return func(m replay.Message) *replayed { return r.judge(x, m, now) }, runtime.GOMAXPROCS(0), func() {}, nil
}

// examiner returns one that judges by the configuration in file; for "" by what is built
// in.
func examiner(file string) (*app.Examiner, error) {
	var cfg *config.Config
	if file != "" {
		var err error
		if cfg, err = config.Load(file, os.LookupEnv); err != nil {
			return nil, usageError{err}
		}
		if err := cfg.TrialKeys(); err != nil {
			return nil, err
		}
	}
	x, err := app.NewExaminer(cfg)
	if err != nil {
		return nil, usageError{err}
	}
	return x, nil
}

// judged is what --json prints of a message.
type judged struct {
	File       string         `json:"file"`
	Kind       classify.Kind  `json:"kind,omitempty"`
	Confidence float64        `json:"confidence,omitempty"` // of Kind
	Events     []*event.Event `json:"events"`
	Error      string         `json:"error,omitempty"`
}

func (r *replayCmd) judge(x *app.Examiner, m replay.Message, now time.Time) *replayed {
	if len(m.Raw) == 0 && m.Err != nil {
		return r.broken(judged{File: m.File, Events: []*event.Event{}, Error: m.Err.Error()}, "not read", m.Err)
	}
	rcpt := r.Rcpt
	if rcpt == "" && r.Config != "" {
		if to := replay.EnvelopeTo(m.Raw); x.Ours(to, now) {
			rcpt = to
		}
	}
	e := x.Examine(m.Raw, rcpt, now)
	done := &replayed{kind: string(e.Result.Kind), err: m.Err}
	if !r.JSON {
		done.text = rows(m.File, e.Result.Kind, e.Events)
		return done
	}
	for _, ev := range e.Events {
		if r.MIME && ev.Type == event.Bounce {
			ev.MIME = m.Raw
		}
	}
	l := judged{File: m.File, Kind: e.Result.Kind, Confidence: e.Result.Confidence, Events: e.Events}
	if m.Err != nil {
		l.Error = m.Err.Error() // what was read before the error is judged
	}
	done.text = jsonText(l)
	return done
}

// rows returns one line for each event of a message.
func rows(file string, kind classify.Kind, events []*event.Event) string {
	var b strings.Builder
	for _, e := range events {
		code := strings.TrimSpace(number(e.Code) + " " + e.Extended)
		fmt.Fprintf(&b, "%-12s  %-10s  %-19s  %-32s  %s\n", kind, dash(code), dash(e.Category), printable(dash(e.Recipient)), printable(file))
	}
	return b.String()
}

func dash(s string) string { return cmp.Or(s, "-") }

func jsonText(v any) string {
	var b strings.Builder
	if err := printLine(&b, v); err != nil {
		panic(err) // cannot be: v holds strings and numbers
	}
	return b.String()
}

// broken is the result for a message that nothing could be done with: line is for --json,
// what says what was not done.
func (r *replayCmd) broken(line any, what string, err error) *replayed {
	done := &replayed{kind: what, err: err}
	if r.JSON {
		done.text = jsonText(line)
	}
	return done
}

// sent is what --json prints of a message that was sent to a listener.
type sent struct {
	File  string        `json:"file"`
	Rcpt  string        `json:"rcpt,omitempty"`
	Reply *replay.Reply `json:"reply,omitempty"`
	Error string        `json:"error,omitempty"`
}

// send brings a message to the listener, unless it was not read to its end.
func (r *replayCmd) send(ctx context.Context, s *replay.Sender, m replay.Message) *replayed {
	l := sent{File: m.File}
	err := m.Err
	if err == nil {
		if l.Rcpt = cmp.Or(r.Rcpt, replay.EnvelopeTo(m.Raw)); l.Rcpt == "" {
			err = fmt.Errorf("%s does not say whom it came to; --rcpt does", m.File)
		}
	}
	var reply replay.Reply
	if err == nil {
		reply, err = s.Send(ctx, l.Rcpt, m.Raw)
	}
	if err != nil {
		l.Error = err.Error()
		return r.broken(l, "not sent", err)
	}
	l.Reply = &reply
	done := &replayed{kind: strconv.Itoa(reply.Code)}
	if done.text = jsonText(l); !r.JSON {
		done.text = fmt.Sprintf("%d %s  %s\n", reply.Code, printable(reply.Text), printable(m.File))
	}
	if reply.Code >= 300 {
		done.err = fmt.Errorf("%s was refused: %d %s", m.File, reply.Code, reply.Text)
	}
	return done
}

// tally counts what became of messages.
type tally struct {
	all, failed int
	kinds       map[string]int
}

func (t *tally) count(l *replayed) {
	if t.kinds == nil {
		t.kinds = map[string]int{}
	}
	t.all++
	if l.err != nil {
		t.failed++
	}
	t.kinds[l.kind]++
}

func (t *tally) String() string {
	names := slices.Collect(maps.Keys(t.kinds))
	slices.SortFunc(names, func(a, b string) int {
		return cmp.Or(t.kinds[b]-t.kinds[a], strings.Compare(a, b))
	})
	text := count(t.all, "message")
	separator := ": "
	for _, name := range names {
		text += fmt.Sprintf("%s%d %s", separator, t.kinds[name], name)
		separator = ", "
	}
	return text + "."
}
