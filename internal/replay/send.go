package replay

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/emersion/go-smtp"
)

// Reply is what a listener said to a message.
type Reply struct {
	Code int    `json:"code"`
	Text string `json:"text"` // without the code; lines joined by spaces
}

// Sender sends messages to one SMTP listener, from the null sender, as bounces
// come. It keeps connections open for the next message; any number of
// goroutines may share one.
type Sender struct {
	addr string
	idle chan *smtp.Client
}

// NewSender returns a Sender to addr, host:port. It keeps up to connections of them open.
func NewSender(addr string, connections int) *Sender {
	return &Sender{addr: addr, idle: make(chan *smtp.Client, connections)}
}

// sendTimeout bounds the wait for a connection.
const sendTimeout = 30 * time.Second

// Send brings one message to rcpt. A refusal is a Reply too; an error says that the
// conversation broke off, or did not begin. A listener may end connections that were idle,
// or that it had enough of. That is no answer to the next message, which then goes over a
// new one.
func (s *Sender) Send(ctx context.Context, rcpt string, raw []byte) (Reply, error) {
	select {
	case c := <-s.idle:
		reply, ended, err := s.attempt(ctx, c, rcpt, raw)
		if !ended || ctx.Err() != nil {
			return reply, err
		}
	default:
	}
	c, err := s.dial(ctx)
	if err != nil {
		return Reply{}, err
	}
	reply, _, err := s.attempt(ctx, c, rcpt, raw)
	return reply, err
}

// attempt is Send over one connection. ended is true if that was over before the listener
// took any of the message.
func (s *Sender) attempt(ctx context.Context, c *smtp.Client, rcpt string, raw []byte) (reply Reply, ended bool, err error) {
	defer context.AfterFunc(ctx, func() { c.Close() })()
	text, begun, err := converse(c, rcpt, raw)
	var refusal *smtp.SMTPError
	switch {
	case err == nil:
		s.keep(c)
		return Reply{Code: 250, Text: text}, false, nil
	case errors.As(err, &refusal):
		over := refusal.Code == 421 // RFC 5321 §3.8
		if !over && c.Reset() == nil {
			s.keep(c)
		} else {
			c.Close()
		}
		return Reply{Code: refusal.Code, Text: refused(refusal)}, over && !begun, nil
	}
	c.Close()
	return Reply{}, !begun, fmt.Errorf("send to %s: %w", s.addr, err)
}

func (s *Sender) dial(ctx context.Context) (*smtp.Client, error) {
	d := net.Dialer{Timeout: sendTimeout}
	conn, err := d.DialContext(ctx, "tcp", s.addr)
	if err != nil {
		return nil, fmt.Errorf("send to %s: %w", s.addr, err)
	}
	c := smtp.NewClient(conn)
	name, err := os.Hostname()
	if err != nil || name == "" {
		name = "localhost"
	}
	if err := c.Hello(name); err != nil {
		c.Close()
		if _, ok := errors.AsType[*smtp.SMTPError](err); !ok {
			return nil, fmt.Errorf("send to %s: no mail server greets there: %w", s.addr, err)
		}
		return nil, fmt.Errorf("send to %s: %w", s.addr, err)
	}
	return c, nil
}

func (s *Sender) keep(c *smtp.Client) {
	select {
	case s.idle <- c:
	default:
		c.Close()
	}
}

// converse holds one transaction, and returns the text of the reply to the final dot.
// begun is true once the listener was ready for the message.
func converse(c *smtp.Client, rcpt string, raw []byte) (text string, begun bool, err error) {
	if err := c.Mail("", &smtp.MailOptions{UTF8: !isASCII(rcpt)}); err != nil {
		return "", false, err
	}
	if err := c.Rcpt(rcpt, nil); err != nil {
		return "", false, err
	}
	w, err := c.Data()
	if err != nil {
		return "", false, err
	}
	if _, err := w.Write(raw); err != nil {
		return "", true, err
	}
	resp, err := w.CloseWithResponse()
	if err != nil {
		return "", true, err
	}
	return oneLine(resp.StatusText), true, nil
}

// isASCII reports whether every server takes an address, or only those with SMTPUTF8 (RFC
// 6531 §3.4).
func isASCII(s string) bool {
	for _, c := range []byte(s) {
		if c >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

func refused(e *smtp.SMTPError) string {
	text := oneLine(e.Message)
	if x := e.EnhancedCode; x[0] > 0 {
		text = fmt.Sprintf("%d.%d.%d %s", x[0], x[1], x[2], text)
	}
	return text
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// Close ends all connections that are idle. No Send may be running.
func (s *Sender) Close() {
	for {
		select {
		case c := <-s.idle:
			if c.Quit() != nil {
				c.Close()
			}
		default:
			return
		}
	}
}

// envelopeFields holds the fields in which servers write the address that a message came
// to, the best first.
var envelopeFields = []string{"x-original-to", "delivered-to", "x-envelope-to", "envelope-to"}

// EnvelopeTo returns the address that a message came to, as a server wrote it into the
// header; "" if none did.
func EnvelopeTo(raw []byte) string {
	found := map[string]string{}
	for line := range bytes.Lines(raw) {
		line = bytes.TrimRight(line, "\r\n")
		if len(line) == 0 {
			break
		}
		name, value, ok := strings.Cut(string(line[:min(len(line), 1000)]), ":")
		name = strings.ToLower(name)
		if value = strings.Trim(value, " \t<>"); ok && strings.Contains(value, "@") && found[name] == "" {
			found[name] = value
		}
	}
	for _, name := range envelopeFields {
		if found[name] != "" {
			return found[name]
		}
	}
	return ""
}
