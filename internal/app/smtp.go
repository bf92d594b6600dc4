package app

import (
	"context"
	"errors"
	"net"

	"bounced/envelope"
	"bounced/internal/event"
	"bounced/internal/intake"
	"bounced/smtpd"
)

// acceptor is the Intake of smtpd: it turns errors into those that smtpd tells apart.
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
