package smtpd

import (
	"time"

	"golang.org/x/time/rate"

	"bounced/envelope"
)

// roleMail holds down what is kept for postmaster and abuse. Anybody can name
// their addresses without a token of ours: with no bound, one client that knows
// nothing fills the disk, and then bounces are refused.
//
// The addresses of unsigned foreign schemes anybody can name too, and they are
// not held down. The bounces of a whole sender come to them, a flood of them after
// each of its mailings; no rate tells that from the work of somebody who guesses,
// and one that is too low loses them. Who takes such a scheme says so.
type roleMail struct{ room *rate.Limiter }

// leastRoleMail is what a message counts for however small it is: it costs an
// event, deliveries and lines of log.
const leastRoleMail = 16 << 10

func newRoleMail(l *Limits) roleMail {
	if l.RoleBytesPerSecond >= unlimitedAmount {
		return roleMail{rate.NewLimiter(rate.Inf, 0)}
	}
	atOnce := max(min(l.MessageBytes, maxAtOnce), leastRoleMail)
	return roleMail{rate.NewLimiter(rate.Limit(l.RoleBytesPerSecond), int(atOnce))}
}

// maxAtOnce is how much there is room for at once if a message may have any size.
const maxAtOnce = 1 << 30

// take is false if there is no room for a message of size octets now.
func (r roleMail) take(size int, now time.Time) bool {
	return r.room.AllowN(now, min(max(size, leastRoleMail), maxAtOnce))
}

// forRolesOnly tells whether nobody else gets the message.
func forRolesOnly(rcpts []envelope.Recipient) bool {
	for i := range rcpts {
		if rcpts[i].Decoded.Verdict != envelope.Role {
			return false
		}
	}
	return true
}
