package smtpd

import (
	"fmt"
	"strings"

	"github.com/emersion/go-smtp"
)

// Replies that this package gives itself. None tells why something failed on
// our side, or what an address would have to be to be taken.
const (
	replyBusy        = "421 4.3.2 Too many connections, try again later\r\n"
	replyTooManyFrom = "421 4.7.0 Too many connections from your address, try again later\r\n"
	replyDenied      = "554 5.7.1 No service for your address\r\n"
	replyStopping    = "421 4.3.2 Service shutting down\r\n"
	replyIdle        = "421 4.4.2 Timed out\r\n"
	replyTooMuch     = "421 4.7.0 Too many commands or errors, closing\r\n"
	replyTooLate     = "421 4.4.2 Session has lasted too long, connect again\r\n"
	replyNotSMTP     = "421 4.7.0 This is a mail server\r\n"

	replyUnknown     = "500 5.5.2 Command not recognised\r\n"
	replyLongCommand = "500 5.5.2 Command line too long\r\n"
	replyControl     = "501 5.5.2 Control character in command\r\n"
	replyArgument    = "501 5.5.4 No argument expected\r\n"
	replyNoPath      = "501 5.5.4 Address expected\r\n"
	replyHello       = "503 5.5.1 Say hello first\r\n"
	replyNoMail      = "503 5.5.1 No transaction is open\r\n"
	replyParameter   = "555 5.5.4 Parameter not implemented\r\n"
	replyBadParam    = "501 5.5.4 Bad parameter syntax\r\n"
	replyNoRcpt      = "503 5.5.1 No valid recipients\r\n"
	replyMidBDAT     = "503 5.5.1 Not between BDAT chunks\r\n"
	replyChunkSize   = "501 5.5.4 BDAT wants a size and perhaps LAST, closing\r\n"
	replyChunk       = "250 2.0.0 Chunk received\r\n"

	replyReadyTLS = "220 2.0.0 Ready to start TLS\r\n"
	replyIsTLS    = "503 5.5.1 TLS is on already\r\n"
	replyNoTLS    = "502 5.5.1 TLS not available\r\n"

	replySender    = "250 2.1.0 Sender OK\r\n"
	replyRecipient = "250 2.1.5 Recipient OK\r\n"
)

// Replies that go-smtp formats; in LMTP one for each recipient.
//
// QUIRK(go-smtp): it looks for a bare *SMTPError, and shows the text of any
// other error to the client, wrapped ones included.
var (
	errNested      = &smtp.SMTPError{Code: 503, EnhancedCode: smtp.EnhancedCode{5, 5, 1}, Message: "A transaction is open already"}
	errMidBDAT     = &smtp.SMTPError{Code: 503, EnhancedCode: smtp.EnhancedCode{5, 5, 1}, Message: "Not between BDAT chunks"}
	errNoMailbox   = &smtp.SMTPError{Code: 550, EnhancedCode: smtp.EnhancedCode{5, 1, 1}, Message: "No such mailbox"}
	errBouncesOnly = &smtp.SMTPError{Code: 550, EnhancedCode: smtp.EnhancedCode{5, 7, 1}, Message: "Only bounces are taken here"}
	errSyntax      = &smtp.SMTPError{Code: 501, EnhancedCode: smtp.EnhancedCode{5, 1, 3}, Message: "Bad address syntax"}
	errSyntaxFrom  = &smtp.SMTPError{Code: 501, EnhancedCode: smtp.EnhancedCode{5, 1, 7}, Message: "Bad sender address syntax"}
	errNeedUTF8    = &smtp.SMTPError{Code: 553, EnhancedCode: smtp.EnhancedCode{5, 6, 7}, Message: "Address wants SMTPUTF8"}

	errReplyTooBig   = &smtp.SMTPError{Code: 552, EnhancedCode: smtp.EnhancedCode{5, 3, 4}, Message: "Message too big"}
	errReplyHeader   = &smtp.SMTPError{Code: 552, EnhancedCode: smtp.EnhancedCode{5, 3, 4}, Message: "Message header too big"}
	errReplyLine     = &smtp.SMTPError{Code: 552, EnhancedCode: smtp.EnhancedCode{5, 3, 4}, Message: "Message line too long"}
	errReplyNoMemory = &smtp.SMTPError{Code: 452, EnhancedCode: smtp.EnhancedCode{4, 3, 1}, Message: "Too many messages in flight, try again later"}
	errReplyRoleMail = &smtp.SMTPError{Code: 452, EnhancedCode: smtp.EnhancedCode{4, 3, 1}, Message: "Too much mail for this recipient, try again later"}
	errReplyNoSpace  = &smtp.SMTPError{Code: 452, EnhancedCode: smtp.EnhancedCode{4, 3, 1}, Message: "No space for the message, try again later"}
	errReplyTryAgain = &smtp.SMTPError{Code: 451, EnhancedCode: smtp.EnhancedCode{4, 3, 0}, Message: "Cannot take the message now, try again later"}
	errReplyBusy     = &smtp.SMTPError{Code: 421, EnhancedCode: smtp.EnhancedCode{4, 3, 2}, Message: "Too many connections, try again later"}
	errReplyTimeout  = &smtp.SMTPError{Code: 421, EnhancedCode: smtp.EnhancedCode{4, 4, 2}, Message: "Timed out, closing"}
	errReplyCutShort = &smtp.SMTPError{Code: 421, EnhancedCode: smtp.EnhancedCode{4, 4, 2}, Message: "Connection lost"}
	errReplyTooTalky = &smtp.SMTPError{Code: 552, EnhancedCode: smtp.EnhancedCode{5, 3, 4}, Message: "Message far too big, closing"}
)

// say queues a reply of ours.
func (c *conn) say(reply string) {
	c.count(reply[0])
	c.queue(reply)
}

func (c *conn) queue(line string) {
	c.out = append(c.out, line...)
	if len(c.out) > mostReplies {
		c.flush()
	}
}

// hangUp makes reply the last word.
func (c *conn) hangUp(reply string) {
	c.say(reply)
	c.ended = true
}

// replaceReply puts by in the place of go-smtp's next reply, all lines of it. An
// empty one drops that reply.
func (c *conn) replaceReply(by string) { c.swap, c.swapped = by, true }

// relaySwapped takes one line of a reply that is to be replaced, and queues what
// replaces it when this is the last line.
func (c *conn) relaySwapped(line []byte) {
	if len(line) >= 4 && line[3] == '-' {
		return // more lines follow
	}
	c.swapped = false
	if c.swap != "" {
		c.say(c.swap)
	}
}

// relay queues one line of a reply of go-smtp's.
func (c *conn) relay(line string) {
	final := len(line) < 4 || line[3] != '-'
	if c.door.lmtp {
		line = strings.Replace(line, bareDomain+"> ", "> ", 1) // replies name the recipient
	}
	if c.verb == "EHLO" {
		line = c.helloLine(line, final)
	}
	if final {
		c.count(line[0])
		c.noteLimit(line)
	}
	c.queue(line)
}

// noteLimit records the limits that go-smtp keeps for us.
func (c *conn) noteLimit(line string) {
	switch {
	case c.verb == "RCPT" && strings.HasPrefix(line, "452 4.5.3 "):
		c.server.over(c, limitRecipients)
	case c.verb == "MAIL" && strings.HasPrefix(line, "552 5.3.4 "):
		c.server.over(c, limitMessageBytes)
	}
}

// helloLine puts our name where RFC 5321 §4.1.1.1 wants it, and the extension
// that go-smtp knows nothing of.
func (c *conn) helloLine(line string, final bool) string {
	c.verb = "" // only the first line is changed
	if line[0] != '2' {
		return line
	}
	c.greeted = true
	if final {
		return "250 " + c.server.opts.Hostname + "\r\n"
	}
	line = "250-" + c.server.opts.Hostname + "\r\n"
	if c.server.tlsConfig != nil && c.tls == "" {
		line += "250-STARTTLS\r\n"
	}
	return line
}

// count counts a reply that begins with that digit.
func (c *conn) count(class byte) {
	c.server.metrics.reply(class)
	if class != '5' {
		return
	}
	if c.verb == "RCPT" {
		// QUIRK(go-smtp): v0.25.1 does not count these as errors.
		c.refused++
	} else {
		c.errors++
	}
}

// sayError queues e, formatted as go-smtp formats it.
func (c *conn) sayError(e *smtp.SMTPError) { c.say(replyLine(e)) }

func replyLine(e *smtp.SMTPError) string {
	return fmt.Sprintf("%d %d.%d.%d %s\r\n", e.Code, e.EnhancedCode[0], e.EnhancedCode[1], e.EnhancedCode[2], e.Message)
}
