package smtpd

import (
	"time"

	"golang.org/x/time/rate"

	"bounced/envelope"
)

// roleMail bounds how much mail is kept for postmaster and abuse. Anybody can name
// their addresses without a token of ours: with no bound, one client that knows
// nothing could fill the disk, and then bounces would be refused.
//
// Anybody can name the addresses of unsigned foreign schemes as well, but their mail
// is not bounded. All bounces of a sender come to them, a flood after each of its
// mailings; no rate tells that from the work of somebody who guesses addresses, and
// one that is too low loses bounces. Those who configure such a scheme accept that.
type roleMail struct{ room *rate.Limiter }

// leastRoleMail is what a message counts for at least, in octets: however small it
// is, it costs an event, deliveries and lines of log.
const leastRoleMail = 16 << 10

func newRoleMail(l *Limits) roleMail {
	if l.RoleBytesPerSecond >= unlimitedAmount {
		return roleMail{rate.NewLimiter(rate.Inf, 0)}
	}
	atOnce := max(min(l.MessageBytes, maxAtOnce), leastRoleMail)
	return roleMail{rate.NewLimiter(rate.Limit(l.RoleBytesPerSecond), int(atOnce))}
}

// maxAtOnce is how much is taken at once if a message may have any size.
const maxAtOnce = 1 << 30

// take reports whether a message of size octets is within the rate at now, and
// counts it then.
func (r roleMail) take(size int, now time.Time) bool {
	return r.room.AllowN(now, min(max(size, leastRoleMail), maxAtOnce))
}

// forRolesOnly reports whether all recipients are postmaster or abuse.
func forRolesOnly(rcpts []envelope.Recipient) bool {
	for i := range rcpts {
		if rcpts[i].Decoded.Verdict != envelope.Role {
			return false
		}
	}
	return true
}
