package app

import (
	"context"
	"time"

	"bounced/classify"
	"bounced/envelope"
	"bounced/internal/config"
	"bounced/internal/event"
	"bounced/internal/intake"
)

// Examiner judges messages as a server with the same configuration would, and keeps
// nothing. Commands look at files with it. It knows no registrations: those are in the
// store of the server. Its methods may be called concurrently.
type Examiner struct {
	intake *intake.Intake
	rules  *classify.Classifier
	book   *envelope.Book // nil: no address is ours
}

// NewExaminer makes one from a configuration. A nil one means the built-in
// rules and no domains.
func NewExaminer(cfg *config.Config) (*Examiner, error) {
	x := &Examiner{rules: classify.Default()}
	opts := intake.Options{Store: keepsNothing{}, Router: keepsNothing{}}
	if cfg != nil {
		var err error
		if x.rules, err = compileRules(cfg); err != nil {
			return nil, err
		}
		if x.book, err = CompileBook(cfg); err != nil {
			return nil, err
		}
		opts.MinConfidence = minConfidence(cfg)
	}
	opts.Judge = x.rules
	var err error
	x.intake, err = intake.New(opts)
	return x, err
}

// minConfidence turns the configuration's "0 is none at all" into the "negative is" of
// package intake.
func minConfidence(cfg *config.Config) float64 {
	if cfg.Classify.MinConfidence == 0 {
		return -1
	}
	return cfg.Classify.MinConfidence
}

// Examination is what one message would become.
type Examination struct {
	intake.Judgement
	Rcpt    string            // the address that it was taken to have come to; may be empty
	Address *envelope.Decoded // what Rcpt says; nil if that is empty, or there are no domains
}

// Examine judges a message that came to rcpt, which may be empty, at now.
func (x *Examiner) Examine(raw []byte, rcpt string, now time.Time) Examination {
	e := Examination{Rcpt: rcpt}
	tx := envelope.Transaction{Received: now}
	if rcpt != "" {
		to := envelope.Recipient{Address: rcpt}
		if x.book != nil {
			to.Decoded = x.book.Decode(rcpt, now)
			e.Address = &to.Decoded
		}
		tx.Rcpts = []envelope.Recipient{to}
	}
	e.Judgement = x.intake.Judge(tx, raw, nil)
	return e
}

// Ours reports whether an address is valid or expired at one of the domains.
func (x *Examiner) Ours(address string, now time.Time) bool {
	if x.book == nil {
		return false
	}
	v := x.book.Decode(address, now).Verdict
	return v == envelope.Valid || v == envelope.Expired
}

// Rows returns the rules that it judges by.
func (x *Examiner) Rows() []classify.Row { return x.rules.Rows() }

// Signals returns the rows that tell the kinds of messages.
func (x *Examiner) Signals() []classify.Signal { return x.rules.Signals() }

// keepsNothing takes the place of a server's store and endpoints.
type keepsNothing struct{}

func (keepsNothing) Commit(context.Context, *event.Commit) (string, bool, error) {
	return "", false, event.ErrDown
}

func (keepsNothing) Registration(context.Context, string) (event.Registration, error) {
	return event.Registration{}, event.ErrNotFound
}

func (keepsNothing) Event(context.Context, string) (*event.Event, error) {
	return nil, event.ErrNotFound
}

func (keepsNothing) Route(*event.Event, time.Time) []event.Delivery { return nil }
func (keepsNothing) WantsAllBounces() bool                          { return false }
