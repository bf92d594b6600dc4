package smtpd

import (
	"context"
	"errors"
	"time"

	"bounced/envelope"
)

// Addresses tells what a recipient's address says, without looking anything up.
// Decode may be called concurrently.
type Addresses interface {
	Decode(address string, now time.Time) envelope.Decoded
}

// Intake takes responsibility for a message. Accept returns nil only once the
// message and what follows from it would survive a power cut; only then does
// the client get its 250. An error is always ours to repeat: the client keeps
// the message and gets 452 4.3.1 if the error wraps ErrNoSpace, else 451 4.3.0.
// No client ever sees the error's text.
//
// raw is the message as it came, with dot-stuffing taken off and nothing else.
// It is valid until Accept returns, and must not be changed: the buffer is used
// again for the next message. queueID is shown to the client.
//
// ctx ends when the server stops and has run out of patience, not when the
// client goes away: what was received in full is accepted even if nobody waits
// for the reply. Accept may be called concurrently, for messages of one session
// too if the client did not wait for replies, and may panic: that is 451.
type Intake interface {
	Accept(ctx context.Context, tx envelope.Transaction, raw []byte) (queueID string, err error)
}

// ErrNoSpace is what an Intake wraps when storage is full: nothing is wrong
// with the message, and the client should come back after longer than usual.
var ErrNoSpace = errors.New("smtpd: no space for the message")
