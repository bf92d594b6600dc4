// Command smtpdiscard is smtpd with an Intake that keeps nothing, or that syncs each batch
// of messages to one file. Like Postfix's smtp-sink it is the floor to measure from.
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"sync"
	"syscall"
	"time"

	"bounced/envelope"
	"bounced/smtpd"
)

func main() { os.Exit(run(os.Args[1:], os.Stderr)) }

func run(args []string, stderr io.Writer) int {
	f := flag.NewFlagSet("smtpdiscard", flag.ContinueOnError)
	f.SetOutput(stderr)
	listen := f.String("listen", "127.0.0.1:2525", "`host:port`")
	file := f.String("log", "", "append messages to this `file`, and sync it before the 250")
	cert := f.String("cert", "", "PEM `file` for STARTTLS")
	key := f.String("key", "", "its key")
	if err := f.Parse(args); err != nil {
		return 2
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	o := smtpd.Options{
		Listen: []string{*listen}, Addresses: all{}, Intake: all{}, TLSCert: *cert, TLSKey: *key,
		Limits: smtpd.Limits{Connections: -1, ConnectionsPerAddress: -1, NewPerSecond: -1, StopTime: time.Second},
	}
	if *file != "" {
		l, err := openJournal(*file)
		if err != nil {
			fmt.Fprintln(stderr, "smtpdiscard:", err)
			return 1
		}
		defer l.close()
		o.Intake = l
	}
	s, err := smtpd.New(o)
	if err == nil {
		err = s.Run(ctx)
	}
	if err != nil {
		fmt.Fprintln(stderr, "smtpdiscard:", err)
		return 1
	}
	return 0
}

// all takes every recipient and every message.
type all struct{}

func (all) Decode(string, time.Time) envelope.Decoded {
	return envelope.Decoded{Verdict: envelope.Valid}
}

func (all) Accept(context.Context, envelope.Transaction, []byte) (string, error) {
	return "0123456789ABCDEF", nil
}

// journal appends messages to a file, and shares each sync among those that
// wait for one.
type journal struct {
	file *os.File

	mu      sync.Mutex
	pending []byte
	waiting []chan error
	wake    chan struct{}
	done    chan struct{}
}

func openJournal(path string) (*journal, error) {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_WRONLY|os.O_APPEND, 0o600)
	if err != nil {
		return nil, err
	}
	j := &journal{file: f, wake: make(chan struct{}, 1), done: make(chan struct{})}
	go j.sync()
	return j, nil
}

func (j *journal) Accept(_ context.Context, _ envelope.Transaction, raw []byte) (string, error) {
	wait := make(chan error, 1)
	j.mu.Lock()
	j.pending = append(j.pending, raw...)
	j.waiting = append(j.waiting, wait)
	j.mu.Unlock()
	select {
	case j.wake <- struct{}{}:
	default:
	}
	return "0123456789ABCDEF", <-wait
}

func (j *journal) sync() {
	defer close(j.done)
	var spare []byte
	for range j.wake {
		j.mu.Lock()
		batch, waiting := j.pending, j.waiting
		j.pending, j.waiting = spare[:0], nil
		j.mu.Unlock()
		_, err := j.file.Write(batch)
		if err == nil {
			err = syscall.Fdatasync(int(j.file.Fd()))
		}
		for _, w := range waiting {
			w <- err
		}
		spare = batch
	}
}

func (j *journal) close() {
	close(j.wake)
	<-j.done
	j.file.Close()
}
