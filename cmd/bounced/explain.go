package main

import (
	"errors"
	"fmt"
	"os"
	"time"

	"bounced/internal/app"
	"bounced/internal/explain"
	"bounced/internal/replay"
	"bounced/internal/terminal"
)

type explainCmd struct {
	File   string `arg:"" help:"A file with one message, gzipped or not; - for standard input. Of an mbox, the first message."`
	Rcpt   string `help:"The address that it came to; without it, the one that a server wrote into the header counts, if it is one of ours." placeholder:"ADDR"`
	Config string `help:"A configuration: its domains say what addresses mean, its rules are applied." placeholder:"FILE" env:"BOUNCED_CONFIG"`
	JSON   bool   `name:"json" help:"As JSON, as the HTTP API explains it."`
}

func (x *explainCmd) Run(c *console) error {
	examiner, err := examiner(x.Config)
	if err != nil {
		return err
	}
	m, err := x.read(c)
	if err != nil {
		return err
	}
	now, rcpt := time.Now(), x.Rcpt
	if rcpt == "" {
		if to := replay.EnvelopeTo(m.Raw); examiner.Ours(to, now) {
			rcpt = to
		}
	}
	e := examiner.Examine(m.Raw, rcpt, now)
	if x.JSON {
		return printLine(c.out, app.Explain(e))
	}
	page := explain.Page{
		File: m.File, Bytes: len(m.Raw), Rcpt: e.Rcpt, Address: e.Address,
		Report: e.Report, Result: e.Result, Events: e.Events, Rows: examiner.Rows(), Signals: examiner.Signals(),
	}
	return page.Write(c.out, explain.Options{Colours: terminal.Colours(c.out, os.Getenv)})
}

// read returns the first message in the file.
func (x *explainCmd) read(c *console) (replay.Message, error) {
	if info, err := os.Stat(x.File); err == nil && info.IsDir() {
		return replay.Message{}, usageError{fmt.Errorf("%s is a directory; explain takes one message, replay takes many", x.File)}
	}
	for m := range replay.Messages([]string{x.File}, replay.Options{Stdin: c.in}) {
		if m.Err == nil && len(m.Raw) == 0 { // a From_ line, and nothing after it
			m.Err = errors.New(x.name() + " is empty")
		}
		return m, m.Err
	}
	return replay.Message{}, errors.New(x.name() + " holds no message")
}

// name returns the name of the file for people.
func (x *explainCmd) name() string {
	if x.File == "-" {
		return "standard input"
	}
	return x.File
}
