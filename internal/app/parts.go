package app

import (
	"context"
	"errors"
	"net"
	"sync/atomic"
	"time"

	"bounced/classify"
	"bounced/dsn"
	"bounced/envelope"
	"bounced/internal/config"
	"bounced/internal/event"
	"bounced/internal/intake"
	"bounced/notify"
	"bounced/smtpd"
)

// book holds the domains' addresses; a reload swaps it.
type book struct{ atomic.Pointer[envelope.Book] }

func newBook(cfg *config.Config) (*book, error) {
	compiled, err := compileBook(cfg)
	if err != nil {
		return nil, err
	}
	b := &book{}
	b.Store(compiled)
	return b, nil
}

// Decode says what an address tells.
func (b *book) Decode(address string, now time.Time) envelope.Decoded {
	return b.Load().Decode(address, now)
}

// Mint mints an address for id at the domain; "" is the first one.
func (b *book) Mint(domain, id string, now time.Time) (envelope.Minted, error) {
	return b.Load().Mint(domain, id, now)
}

// CompileBook makes the addresses of the configured domains ready.
func CompileBook(cfg *config.Config) (*envelope.Book, error) { return compileBook(cfg) }

func compileBook(cfg *config.Config) (*envelope.Book, error) {
	domains := make([]envelope.Domain, len(cfg.Domains))
	for i, d := range cfg.Domains {
		to := &domains[i]
		*to = envelope.Domain{
			Name: d.Name, Prefix: d.Prefix, Separator: d.Separator, MintKey: d.MintKey,
			MaxAge: d.MaxAge, AcceptExpired: d.Expired == "accept",
		}
		if d.MaxAge == 0 {
			to.MaxAge = envelope.Forever
		}
		for _, k := range d.Keys {
			to.Keys = append(to.Keys, envelope.Key{ID: k.ID, Secret: []byte(k.Secret.Reveal())})
		}
		for _, f := range d.Foreign {
			to.Foreign = append(to.Foreign, envelope.Foreign{
				Scheme: f.Scheme, Name: f.Name, Prefix: f.Prefix, Delimiters: f.Delimiters, Pattern: f.Pattern, Unsigned: f.Unsigned,
				Signature: envelope.Signature{
					Secret: []byte(f.Signature.Secret.Reveal()), Hash: f.Signature.Hash, Encoding: f.Signature.Encoding,
					Length: f.Signature.Length, Signed: f.Signature.Signed,
				},
			})
		}
	}
	return envelope.NewBook(domains)
}

// judge holds the rules; a reload swaps them.
type judge struct {
	atomic.Pointer[classify.Classifier]
}

func newJudge(cfg *config.Config) (*judge, error) {
	c, err := compileRules(cfg)
	if err != nil {
		return nil, err
	}
	j := &judge{}
	j.Store(c)
	return j, nil
}

func (j *judge) JudgeInto(res *classify.Result, rep *dsn.Report, known classify.Known) {
	j.Load().JudgeInto(res, rep, known)
}

func (j *judge) JudgeRefusal(r classify.Refusal) classify.Outcome { return j.Load().JudgeRefusal(r) }

// endpointsOf lists everything that gets events: webhooks and sinks.
func endpointsOf(cfg *config.Config) []notify.Endpoint {
	var list []notify.Endpoint
	for i := range cfg.Endpoints {
		list = append(list, webhookOf(&cfg.Endpoints[i]))
	}
	file := func(target string) string {
		if target == "none" {
			return ""
		}
		return target
	}
	s := cfg.Sinks
	if to := (notify.Log{Failures: file(s.Log.Failures), Bounces: file(s.Log.Bounces), MIME: s.Log.MIME}); to.Failures+to.Bounces != "" {
		list = append(list, notify.Endpoint{Name: "log", Log: &to})
	}
	if r := s.RedisStream; r != nil {
		list = append(list, notify.Endpoint{Name: "redis_stream", Stream: &notify.Stream{
			URL: r.URL.Reveal(), Failures: r.Failures, Bounces: r.Bounces, MIME: r.MIME, MaxLen: r.MaxLen, MaxAge: r.MaxAge,
		}})
	}
	return list
}

func webhookOf(e *config.Endpoint) notify.Endpoint {
	w := &notify.Webhook{
		URL: e.URL.Reveal(), Format: notify.Format(e.Format), Ed25519: e.Ed25519.Reveal(),
		Bearer: e.Bearer.Reveal(), User: e.Basic.Username, Password: e.Basic.Password.Reveal(),
		Batch: notify.Batch{Events: e.Batch, Wait: e.BatchWait}, AllowPrivate: e.AllowPrivate, Headers: map[string]string{},
	}
	for _, s := range e.Signing() {
		w.Secrets = append(w.Secrets, s.Reveal())
	}
	for name, v := range e.Headers {
		w.Headers[name] = v.Reveal()
	}
	w.CertFile, w.KeyFile, w.CAFile = e.TLS.Cert, e.TLS.Key, e.TLS.CA
	to := notify.Endpoint{
		Name: e.Name, BounceScope: notify.Scope(e.BounceScope), Schedule: e.Schedule, Jitter: e.Jitter,
		Timeout: e.Timeout, Concurrency: e.Concurrency, Ordered: e.Ordered, Webhook: w,
		Breaker: notify.Breaker{Failures: e.Breaker.Failures, Pause: e.Breaker.Pause, MaxPause: e.Breaker.MaxPause},
	}
	if e.Breaker.Failures == 0 {
		to.Breaker.Failures = -1 // the file said never
	}
	if e.Jitter == 0 {
		to.Jitter = -1 // the file said none
	}
	for _, t := range e.Events {
		to.Events = append(to.Events, event.Type(t))
	}
	return to
}

// acceptor gives smtpd the errors that it tells apart.
type acceptor struct{ *intake.Intake }

func (a acceptor) Accept(ctx context.Context, tx envelope.Transaction, raw []byte) (string, error) {
	id, err := a.Intake.Accept(ctx, tx, raw)
	if errors.Is(err, event.ErrFull) {
		err = errors.Join(smtpd.ErrNoSpace, err)
	}
	return id, err
}

func (a *App) smtpOptions() smtpd.Options {
	s := &a.cfg.SMTP
	l := &s.Limits
	opts := smtpd.Options{
		Addresses: a.book, Intake: acceptor{a.intake}, Hostname: s.Hostname,
		TLSCert: s.TLS.Cert, TLSKey: s.TLS.Key,
		Limits: smtpd.Limits{
			Connections: l.Connections, ConnectionsPerAddress: l.PerAddress, NewPerSecond: l.NewPerSecond,
			Commands: l.Commands, RefusedRecipients: l.Refused, Errors: l.Errors,
			Recipients: s.MaxRecipients, MessageBytes: int64(s.MaxMessage),
			HeaderBytes: int64(l.HeaderBytes), LineBytes: int64(l.LineBytes),
			CommandTime: l.CommandTimeout, DataTime: l.DataTimeout, SessionTime: l.SessionTimeout,
			BytesPerSecond: int64(l.MinRate), BodyBytes: int64(l.Memory),
			RoleBytesPerSecond: int64(l.RoleRate), StopTime: s.StopTimeout,
		},
		Policy: smtpd.Policy{RefusedDelay: s.Tarpit, Deny: s.Deny, Allow: s.Allow, Proxies: s.ProxyProtocol},
		Logger: a.opts.Log, Registerer: a.registry,
	}
	if l.MinRate == 0 {
		opts.Limits.BytesPerSecond = -1 // the file said none
	}
	if l.RoleRate == 0 {
		opts.Limits.RoleBytesPerSecond = -1 // likewise
	}
	for _, to := range s.Listen {
		opts.Listen = append(opts.Listen, to.String())
	}
	for _, d := range a.cfg.Domains {
		if d.NullSenderOnly {
			opts.Policy.BouncesOnly = append(opts.Policy.BouncesOnly, d.Name)
		}
	}
	return opts
}

func addresses(list []net.Addr) []string {
	out := make([]string, len(list))
	for i, a := range list {
		out[i] = a.String()
	}
	return out
}
