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

// NewSender returns a Sender to host:port, which keeps so many connections.
func NewSender(addr string, connections int) *Sender {
	return &Sender{addr: addr, idle: make(chan *smtp.Client, connections)}
}

// sendTimeout bounds the wait for a connection.
const sendTimeout = 30 * time.Second

// Send brings one message to rcpt. A refusal is a Reply too; an error says that
// the conversation broke off, or did not begin.
func (s *Sender) Send(ctx context.Context, rcpt string, raw []byte) (Reply, error) {
	c, err := s.connect(ctx)
	if err != nil {
		return Reply{}, err
	}
	defer context.AfterFunc(ctx, func() { c.Close() })()
	text, err := converse(c, rcpt, raw)
	var refusal *smtp.SMTPError
	switch {
	case err == nil:
		s.keep(c)
		return Reply{Code: 250, Text: text}, nil
	case errors.As(err, &refusal):
		if c.Reset() == nil {
			s.keep(c)
		} else {
			c.Close()
		}
		return Reply{Code: refusal.Code, Text: refused(refusal)}, nil
	}
	c.Close()
	return Reply{}, fmt.Errorf("send to %s: %w", s.addr, err)
}

func (s *Sender) connect(ctx context.Context) (*smtp.Client, error) {
	select {
	case c := <-s.idle:
		return c, nil
	default:
	}
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

// converse is one transaction; it returns the text of the reply to the final
// dot.
func converse(c *smtp.Client, rcpt string, raw []byte) (string, error) {
	if err := c.Mail("", nil); err != nil {
		return "", err
	}
	if err := c.Rcpt(rcpt, nil); err != nil {
		return "", err
	}
	w, err := c.Data()
	if err != nil {
		return "", err
	}
	if _, err := w.Write(raw); err != nil {
		return "", err
	}
	resp, err := w.CloseWithResponse()
	if err != nil {
		return "", err
	}
	return oneLine(resp.StatusText), nil
}

func refused(e *smtp.SMTPError) string {
	text := oneLine(e.Message)
	if x := e.EnhancedCode; x[0] > 0 {
		text = fmt.Sprintf("%d.%d.%d %s", x[0], x[1], x[2], text)
	}
	return text
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// Close says good-bye on all connections.
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

// envelopeFields are where servers write the address that a message came to.
var envelopeFields = []string{"x-original-to", "delivered-to", "x-envelope-to", "envelope-to"}

// EnvelopeTo is the address that a message came to, as far as a server wrote
// it into the header; "" if none did.
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
