package smtpd

import (
	"bytes"
	"cmp"
	"errors"
	"os"
	"strings"
	"time"
)

// nextCommand reads commands until one is for go-smtp, and returns what go-smtp is
// to see of it, with CRLF; it answers the others itself. It returns nil when the
// session is over.
func (c *conn) nextCommand() []byte {
	for !c.ended {
		if c.overLimit() {
			break
		}
		line, err := c.commandLine()
		if errors.Is(err, errLongCommand) {
			c.refuseLine(line, replyLongCommand)
			c.server.over(c, limitCommandLine)
			continue
		}
		if err != nil {
			c.lost(err)
			break
		}
		c.commands++
		if forward := c.dispatch(line); forward != "" {
			c.command = append(append(c.command[:0], forward...), '\r', '\n')
			return c.command
		}
	}
	return nil
}

// refuseLine answers a command line that is refused for its form. If it was a BDAT
// nobody knows how many octets follow. They must not be run as commands, so that
// ends the session.
func (c *conn) refuseLine(line, reply string) {
	if len(line) >= len("BDAT") && strings.EqualFold(line[:len("BDAT")], "BDAT") {
		c.lingers = true
		c.hangUp(reply)
		return
	}
	c.say(reply)
}

// overLimit reports whether the session has taken too much, and ends it then.
func (c *conn) overLimit() bool {
	l := &c.server.opts.Limits
	if c.commands >= l.Commands {
		c.settle() // a message that is accepted by now sets the count back
	}
	limit, reply := "", replyTooMuch
	switch {
	case time.Since(c.began) > l.SessionTime:
		limit, reply = limitSessionTime, replyTooLate
	case !c.public:
	case c.refused >= l.RefusedRecipients:
		limit = limitRefused
	case c.errors >= l.Errors:
		limit = limitErrors
	case c.commands >= l.Commands:
		limit = limitCommands
	}
	if limit == "" {
		return false
	}
	c.lingers = true
	c.hangUp(reply)
	c.server.over(c, limit)
	return true
}

var (
	errLongCommand    = errors.New("command line too long") // and skipped
	errEndlessCommand = errors.New("command line without end")
	errClientHello    = errors.New("TLS before STARTTLS")
)

// commandLine reads one line and takes off its line end, CRLF or LF: a bare LF is
// harmless here, since no part of a body ever gets here. Of a line that is too long
// it returns the first four octets, and errLongCommand.
func (c *conn) commandLine() (string, error) {
	limit := c.server.opts.Limits.CommandTime
	var by time.Time // the deadline; set once there is something to wait for
	if c.setIdle(c.session == nil || !c.session.open) {
		return "", errStopping
	}
	defer c.setIdle(false)
	seen, skipped, verb := 0, 0, ""
	for {
		input := c.in[c.pos:c.end]
		if i := bytes.IndexByte(input[seen:], '\n'); i >= 0 && !isClientHello(input) {
			line := input[:seen+i]
			c.pos += len(line) + 1
			if skipped > 0 || len(line) >= maxCommand {
				return cmp.Or(verb, string(line[:min(len(line), 4)])), errLongCommand
			}
			return string(bytes.TrimSuffix(line, []byte{'\r'})), nil
		}
		if isClientHello(input) {
			return "", errClientHello // it has no line end to wait for
		}
		seen = len(input)
		if seen >= maxCommand {
			// QUIRK(go-smtp): v0.25.1 would end the session here.
			verb = cmp.Or(verb, string(input[:4]))
			skipped += seen
			c.pos, seen = c.end, 0
			if skipped > maxSkipped {
				return "", errEndlessCommand
			}
		}
		if by.IsZero() {
			c.settle()
			by = c.commandDeadline()
		}
		if err := c.fill(by, limit/16); err != nil {
			return "", err
		}
	}
}

// commandDeadline returns when to give up waiting for a command line. Between the
// chunks of a body the body's own time goes on: until the last chunk its memory is
// taken, whatever the client says meanwhile.
func (c *conn) commandDeadline() time.Time {
	by := time.Now().Add(c.server.opts.Limits.CommandTime)
	if c.body.open {
		if end, _ := c.body.pace.deadline(c.body.limits, c.body.total); end.Before(by) {
			return end
		}
	}
	return by
}

func isClientHello(b []byte) bool { return len(b) > 1 && b[0] == 0x16 && b[1] == 0x03 }

// setIdle notes whether the session is idle, be it between two transactions that
// came together. If it is and the server is stopping, the session is to end here.
func (c *conn) setIdle(idle bool) (stopping bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.idle = idle
	return c.draining && idle
}

// lost ends the session when err came instead of a command.
func (c *conn) lost(err error) {
	switch {
	case c.isEvicted() && (errors.Is(err, errEvicted) || errors.Is(err, os.ErrDeadlineExceeded)):
		c.lingers = c.pos < c.end
		c.hangUp(replyBusy)
		c.server.over(c, limitConnections)
	case errors.Is(err, errStopping), errors.Is(err, os.ErrDeadlineExceeded) && c.isDraining():
		c.lingers = c.pos < c.end
		c.hangUp(replyStopping)
	case errors.Is(err, os.ErrDeadlineExceeded) && c.body.open:
		c.sayError(c.bodyLost(err))
	case errors.Is(err, os.ErrDeadlineExceeded):
		c.hangUp(replyIdle)
		c.server.over(c, limitCommandTime)
	case errors.Is(err, errEndlessCommand):
		c.lingers = true
		c.hangUp(replyLongCommand)
		c.server.over(c, limitCommandLine)
	case errors.Is(err, errClientHello):
		c.notSMTP()
	}
	c.ended = true
}

func (c *conn) isDraining() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.draining
}

// dispatch answers a command and returns "", or returns what go-smtp is to see of
// it.
func (c *conn) dispatch(line string) (forward string) {
	line = strings.TrimRight(line, " \t")
	verb, args, _ := strings.Cut(line, " ")
	c.verb = strings.ToUpper(verb)
	if strings.ContainsFunc(line, isControl) {
		// QUIRK(go-smtp): v0.25.1 lets NUL, CR and their like into addresses.
		c.refuseLine(line, replyControl)
		return ""
	}
	if len(c.verb) != len(verb) {
		// ToUpper turned "ſ" or "ı" into ASCII. A filter between the client and us
		// would not have taken this for the command.
		c.verb = ""
	}
	switch c.verb {
	case "EHLO", "HELO", "LHLO":
		c.verb = "EHLO"
		return line
	case "MAIL", "RCPT":
		return c.dispatchPath(args)
	case "DATA":
		return c.dispatchData(args)
	case "BDAT":
		return c.bdat(args)
	case "STARTTLS":
		c.dispatchTLS(args)
		return ""
	case "RSET", "NOOP", "VRFY", "EXPN", "HELP", "QUIT":
		return line
	case "GET", "HEAD", "POST", "PUT", "OPTIONS", "CONNECT", "PRI":
		return c.notSMTP()
	}
	if strings.Contains(line, " HTTP/1.") { // whatever the method
		return c.notSMTP()
	}
	// QUIRK(go-smtp): v0.25.1 allows three of these in a session, always.
	c.refuseLine(line, replyUnknown)
	return ""
}

func (c *conn) dispatchPath(args string) (forward string) {
	switch {
	case !c.greeted:
		c.say(replyHello)
	case args == "":
		// QUIRK(go-smtp): v0.25.1 allows three of these in a session, always.
		c.say(replyNoPath)
	case c.verb == "RCPT" && !c.session.open:
		// QUIRK(go-smtp): v0.25.1 says 502, as if there were no such command.
		c.say(replyNoMail)
	default:
		return c.withPath(args)
	}
	return ""
}

// isControl includes C1, which some terminals obey in UTF-8 too, but not TAB.
func isControl(r rune) bool { return r < ' ' && r != '\t' || 0x7f <= r && r < 0xa0 }

// notSMTP ends the session of a browser that was tricked into talking to us, or of
// a client that speaks TLS before STARTTLS. It returns "", for dispatch.
func (c *conn) notSMTP() string {
	c.lingers = true
	c.hangUp(replyNotSMTP)
	c.server.over(c, limitNotSMTP)
	return ""
}

func (c *conn) dispatchTLS(args string) {
	switch {
	case args != "":
		c.say(replyArgument)
	case c.tls != "":
		c.say(replyIsTLS)
	case c.server.tlsConfig == nil:
		c.say(replyNoTLS)
	default:
		c.startTLS()
	}
}

func (c *conn) dispatchData(args string) (forward string) {
	switch {
	case args != "":
		c.say(replyArgument)
	case !c.hasRecipients():
		c.say(replyNoRcpt)
	case c.body.open:
		c.say(replyMidBDAT)
	default:
		err := c.body.claim.admit(c.session.size)
		if err == nil {
			return "DATA"
		}
		limit, reply := blame(err)
		c.sayError(reply)
		c.server.over(c, limit)
	}
	return ""
}

func (c *conn) hasRecipients() bool {
	return c.greeted && c.session != nil && len(c.session.tx.Rcpts) > 0
}
