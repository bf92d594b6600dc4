package app

import (
	"context"
	"errors"
	"strings"
	"time"

	"bounced/classify"
	"bounced/dsn"
	"bounced/envelope"
	"bounced/internal/event"
	"bounced/internal/httpapi"
	"bounced/internal/intake"
)

func (a *App) apiOptions() httpapi.Options {
	h, keep := &a.cfg.HTTP, retention(a.cfg.Retention)
	return httpapi.Options{
		Listen: h.Listen, Token: h.Token.Reveal(), TLSCert: h.TLS.Cert, TLSKey: h.TLS.Key, Store: a.store, Minter: minter{a.book},
		Failures: failures{a.intake, a.book}, Explainer: explainer{a.intake, a.book},
		Operator: a.notifier, Reclassifier: reclassifier{a.store, a.intake, keep.Raw}, Endpoints: a.endpointNames, Ready: a.ready,
		RegistryTime: keep.Registry,
		MaxBody:      int64(h.MaxBody), MaxMessage: int64(a.cfg.SMTP.MaxMessage), AuthFailures: h.AuthFailures,
		NodeAlive: 3 * beatEvery, Log: a.opts.Log, Registerer: a.registry, Gatherer: a.registry,
	}
}

// ready is nil when a message would be accepted now.
func (a *App) ready(ctx context.Context) error {
	if a.stopping.Load() {
		return errors.New("stopping")
	}
	return a.store.Ready(ctx)
}

func (a *App) endpointNames() []string {
	var names []string
	for _, s := range a.notifier.Status() {
		names = append(names, s.Name)
	}
	return names
}

// minter mints for the API: it turns errors into those that name the field.
type minter struct{ book *book }

func (m minter) Mint(domain, id string, now time.Time) (httpapi.Minted, error) {
	minted, err := m.book.Mint(domain, id, now)
	switch {
	case errors.Is(err, envelope.ErrNoDomain), errors.Is(err, envelope.ErrNoKey):
		return httpapi.Minted{}, &httpapi.FieldError{Field: "domain", Message: "This domain is not configured here, or has no key."}
	case err != nil:
		return httpapi.Minted{}, &httpapi.FieldError{Field: "id", Message: sentence(err)}
	}
	return httpapi.Minted(minted), nil
}

func (m minter) Handle(id string) string { return m.book.Load().Handle(id) }

// failures takes in synchronous failures. It decodes the address that one may come
// with.
type failures struct {
	intake *intake.Intake
	book   *book
}

func (f failures) Report(ctx context.Context, in httpapi.Failure) (*event.Event, error) {
	out := event.SyncFailure{
		ID: in.ID, Envelope: in.Address, Recipient: in.Recipient, State: in.State, Code: in.Code,
		Extended: in.Extended, Description: in.Description, RemoteMTA: in.RemoteMTA, Tags: in.Tags,
	}
	if in.Address != "" {
		d := f.book.Decode(in.Address, time.Now())
		if d.ID == "" || d.Verdict != envelope.Valid && d.Verdict != envelope.Expired {
			return nil, &httpapi.FieldError{Field: "address", Message: "This is not an address that was minted here."}
		}
		out.ID, out.Domain, out.Signed = d.ID, d.Domain, d.Signed
		if out.Recipient == "" {
			out.Recipient = d.Recipient
		}
	}
	return f.intake.Report(ctx, out)
}

// explainer judges a message without keeping it.
type explainer struct {
	intake *intake.Intake
	book   *book
}

// Explanation is what a message would become, and the facts behind that.
type Explanation struct {
	Kind       classify.Kind      `json:"kind"`
	Confidence float64            `json:"confidence"`
	Evidence   classify.Evidence  `json:"evidence"`
	Events     []*event.Event     `json:"events"`
	Facts      *dsn.Report        `json:"facts"`
	Inside     []classify.Inside  `json:"inside,omitempty"` // messages inside this one whose facts count instead of its own
	Address    *envelope.Decoded  `json:"address,omitempty"`
	Outcomes   []classify.Outcome `json:"outcomes"`
}

func (x explainer) Explain(ctx context.Context, raw []byte, rcpt string) (any, error) {
	tx := envelope.Transaction{Received: time.Now()}
	e := Examination{Rcpt: rcpt}
	if rcpt != "" {
		d := x.book.Decode(rcpt, tx.Received)
		tx.Rcpts = []envelope.Recipient{{Address: rcpt, Decoded: d}}
		e.Address = &d
	}
	known, err := x.intake.Look(ctx, tx.Rcpts)
	if err != nil {
		return nil, err
	}
	e.Judgement = x.intake.Judge(tx, raw, known)
	return Explain(e), nil
}

// Explain returns an examination in the form of the API.
func Explain(e Examination) Explanation {
	r := &e.Result
	return Explanation{
		Kind: r.Kind, Confidence: r.Confidence, Evidence: r.Evidence, Events: e.Events,
		Facts: e.Report, Inside: e.Result.Inside, Address: e.Address, Outcomes: r.Recipients,
	}
}

// sentence returns the text of an error of package envelope as a sentence.
func sentence(err error) string {
	text := strings.TrimPrefix(err.Error(), "envelope: ")
	if text == "" {
		return text
	}
	return strings.ToUpper(text[:1]) + text[1:] + "."
}
