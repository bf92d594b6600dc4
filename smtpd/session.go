package smtpd

import (
	"io"
	"strings"
	"time"

	"github.com/emersion/go-smtp"
	"go.uber.org/zap"

	"bounced/envelope"
)

// session is the smtp.Session whose methods go-smtp calls for the commands of one
// transaction after another. There is one for each connection.
type session struct {
	conn  *conn
	hello *smtp.Conn // knows the last EHLO
	from  string     // the client's address; empty on a unix socket

	errand errand // the one that the session waits for

	open bool // MAIL was accepted
	tx   envelope.Transaction
	size int64 // as announced with MAIL, or 0
}

// newSession is called at the first EHLO.
func newSession(hello *smtp.Conn) (smtp.Session, error) {
	c, ok := hello.Conn().(*conn)
	if !ok {
		return nil, errReplyTryAgain
	}
	c.session = &session{conn: c, hello: hello}
	if c.addr.IsValid() {
		c.session.from = c.addr.String()
	}
	return c.session, nil
}

// Mail begins a transaction.
func (s *session) Mail(_ string, opts *smtp.MailOptions) error {
	if s.open {
		// QUIRK(go-smtp): v0.25.1 would keep the recipients of the first MAIL.
		return errNested
	}
	from, size := s.conn.path, s.conn.announced
	if size > s.conn.server.opts.Limits.MessageBytes {
		return errReplyTooBig
	}
	if err := checkAddress(from, opts.UTF8, errSyntaxFrom); err != nil {
		return err
	}
	s.open, s.size = true, size
	s.tx = envelope.Transaction{
		SessionID: s.conn.id,
		RemoteIP:  s.from,
		HELO:      readable(s.hello.Hostname()),
		TLS:       s.conn.tls,
		MailFrom:  from,
		SMTPUTF8:  opts.UTF8,
	}
	s.conn.replaceReply(replySender)
	return nil
}

// readable returns a HELO name that can stand in an event. Clients say what they
// like there, so no name is refused.
func readable(name string) string {
	return strings.ToValidUTF8(name[:min(len(name), 255)], "\uFFFD")
}

// Rcpt answers from the address alone. All addresses that are not taken get the same
// reply, so that nobody can find out which ids exist.
func (s *session) Rcpt(_ string, _ *smtp.RcptOptions) error {
	c := s.conn
	if c.body.open {
		return errMidBDAT
	}
	to := c.path
	if err := checkAddress(to, s.tx.SMTPUTF8, errSyntax); err != nil {
		return err
	}
	dec := c.server.opts.Addresses.Decode(to, time.Now())
	c.server.metrics.recipient(dec.Verdict)
	if s.tx.MailFrom != "" && dec.Verdict != envelope.Role && c.server.bouncesOnly[dec.Domain] {
		return s.refuse(to, dec.Verdict, errBouncesOnly)
	}
	switch {
	case dec.Verdict == envelope.Valid, dec.Verdict == envelope.Role,
		dec.Verdict == envelope.Expired && dec.AcceptExpired:
	default:
		return s.refuse(to, dec.Verdict, errNoMailbox)
	}
	if dec.Signed {
		c.sender.Store(true)
	}
	c.room = max(c.room, bigInput)
	s.addRcpt(envelope.Recipient{Address: to, Decoded: dec})
	c.replaceReply(replyRecipient)
	return nil
}

// addRcpt adds a recipient, unless it is there already in whatever spelling: each
// would make an event with the same id. Postmaster and abuse of one domain are the
// same. The client is told that each of them was taken.
func (s *session) addRcpt(r envelope.Recipient) {
	for i := range s.tx.Rcpts {
		if isSame(&s.tx.Rcpts[i].Decoded, &r.Decoded) {
			return
		}
	}
	s.tx.Rcpts = append(s.tx.Rcpts, r)
}

// isSame reports whether two addresses say the same of a message.
func isSame(a, b *envelope.Decoded) bool {
	return a.ID == b.ID && a.Recipient == b.Recipient && a.Domain == b.Domain &&
		a.Verdict == b.Verdict && a.Scheme == b.Scheme && a.Signed == b.Signed
}

func (s *session) refuse(to string, verdict envelope.Verdict, reply *smtp.SMTPError) error {
	c := s.conn
	c.server.quiet.info("recipient refused", zap.String("session_id", c.id), zap.Stringer("remote_ip", c.addr),
		zap.String("rcpt", to), zap.String("verdict", string(verdict)))
	if c.public {
		c.wait(c.server.opts.Policy.RefusedDelay)
	}
	return reply
}

// Data takes responsibility for the message. It reads nothing from go-smtp's
// reader: see endOfData.
func (s *session) Data(io.Reader) error {
	c := s.conn
	defer c.body.end(true)
	if !c.body.complete {
		if err := c.readData(s.size); err != nil {
			return c.bodyLost(err)
		}
	}
	c.hand = endOfData
	s.tx.Received = time.Now()
	if err := s.check(); err != nil {
		return c.server.refuseBody(c, err)
	}
	if c.readsOn() {
		c.sendOff(&errand{conn: c, tx: s.tx, body: c.body.detach()})
		return nil
	}
	s.errand = errand{conn: c, tx: s.tx, body: c.body.detach()}
	s.errand.run()
	reply := s.errand.reply
	s.errand = errand{}
	if reply.Code == 250 {
		c.commands = 0
	}
	return reply
}

// check returns why a message that is complete is not taken; nil if it is.
func (s *session) check() error {
	c := s.conn
	if err := c.body.check(); err != nil {
		return err
	}
	if c.public && forRolesOnly(s.tx.Rcpts) && !c.server.roles.take(len(c.body.message()), s.tx.Received) {
		return errRoleMail
	}
	return nil
}

// Reset forgets the transaction.
func (s *session) Reset() {
	s.conn.body.end(true)
	s.open, s.size = false, 0
	s.tx = envelope.Transaction{}
}

// Logout does as little as it can: go-smtp v0.25.1 does not survive a panic here.
func (s *session) Logout() error { return nil }
