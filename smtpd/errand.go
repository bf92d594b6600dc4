package smtpd

import (
	"errors"
	"runtime/debug"
	"time"

	"github.com/emersion/go-smtp"
	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"

	"bounced/envelope"
)

// errand is one message on its way to the Intake, and what the client is to
// hear of it.
type errand struct {
	conn *conn
	tx   envelope.Transaction
	body body

	reply *smtp.SMTPError
	at    int           // where in conn.out the reply belongs
	done  chan struct{} // closed when reply is known
}

// mostErrands is how many messages of one session are on their way at once.
const mostErrands = 16

// readsOn reports whether the session goes on with input that has come already
// while the Intake is at work. So a client that sends one message after the other
// without waiting for replies (CHUNKING with PIPELINING, RFC 3030 §4.2) does not
// wait for one sync of the disk after the other. LMTP, with a reply for each
// recipient, does not have that.
func (c *conn) readsOn() bool {
	return c.pos < c.end && !c.door.lmtp && len(c.errands) < mostErrands
}

// sendOff runs e beside the session. Its reply keeps its place among the others, and
// nothing is written to the client, or read from it, before that reply is known.
func (c *conn) sendOff(e *errand) {
	e.at, e.done = len(c.out), make(chan struct{})
	c.errands = append(c.errands, e)
	c.replaceReply("") // go-smtp's for this message
	go func() {
		defer close(e.done)
		growStack(0)
		e.run()
	}()
}

// growStack makes the goroutine's stack as large as a commit needs it, while there
// is nothing on it: or else it would be copied three times on the way there.
// BenchmarkErrand shows what that costs.
//
//go:noinline
func growStack(i int) byte {
	var room [7 << 10]byte
	return room[i]
}

// settle waits for the errands and puts their replies in place. The client is not to
// blame for the wait, so settle comes before any deadline is set for it.
func (c *conn) settle() {
	if len(c.errands) == 0 {
		return
	}
	began := time.Now()
	defer func() { c.body.pace.excuse(time.Since(began)) }()
	var out []byte
	from := 0
	for _, e := range c.errands {
		<-e.done
		reply := replyLine(e.reply)
		c.count(reply[0])
		if e.reply.Code == 250 {
			c.commands = 0
		}
		out = append(append(out, c.out[from:e.at]...), reply...)
		from = e.at
	}
	c.out = append(out, c.out[from:]...)
	clear(c.errands)
	c.errands = c.errands[:0]
}

// run gives the message to the Intake, and sets reply.
func (e *errand) run() {
	e.reply = errReplyTryAgain // if this panics
	defer func() {
		if p := recover(); p != nil {
			e.conn.server.panicked(e.conn, p)
		}
	}()
	raw := e.body.message()
	queueID, err := e.accept(raw)
	// An Intake that gave up may have left somebody behind who reads the body.
	e.body.end(err == nil)
	if err != nil {
		e.reply = e.refused(err)
		return
	}
	e.accepted(queueID, len(raw))
	e.reply = &smtp.SMTPError{Code: 250, EnhancedCode: smtp.EnhancedCode{2, 0, 0}, Message: "OK: queued as " + queueID}
}

// accept calls the Intake, and turns a panic of it into an error.
func (e *errand) accept(raw []byte) (queueID string, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = &panicError{value: p, stack: debug.Stack()}
		}
	}()
	s := e.conn.server
	return s.opts.Intake.Accept(s.work, e.tx, raw)
}

// refused logs and counts that the Intake did not take the message, and returns the
// reply.
func (e *errand) refused(err error) *smtp.SMTPError {
	s := e.conn.server
	fields := []zap.Field{zap.String("session_id", e.tx.SessionID), zap.Error(err)}
	var p *panicError
	if errors.As(err, &p) {
		fields = append(fields, zap.ByteString("stack", p.stack))
	}
	s.quiet.error("message not accepted", fields...)
	if errors.Is(err, ErrNoSpace) {
		s.metrics.messages.WithLabelValues("no_space").Inc()
		return errReplyNoSpace
	}
	s.metrics.messages.WithLabelValues("error").Inc()
	return errReplyTryAgain
}

// accepted logs and counts that the Intake took the message.
func (e *errand) accepted(queueID string, size int) {
	m := e.conn.server.metrics
	took := time.Since(e.body.pace.began)
	m.accepted.Inc()
	m.bytes.Observe(float64(size))
	m.took.Observe(took.Seconds())
	if ce := e.conn.server.opts.Logger.Check(zapcore.InfoLevel, "message accepted"); ce != nil {
		ce.Write(
			zap.String("session_id", e.tx.SessionID), zap.String("queue_id", queueID),
			zap.String("remote_ip", e.tx.RemoteIP), zap.String("helo", e.tx.HELO), zap.String("tls", e.tx.TLS),
			zap.String("mail_from", e.tx.MailFrom), zap.Int("rcpts", len(e.tx.Rcpts)),
			zap.Int("bytes", size), zap.Duration("took", took))
	}
}
