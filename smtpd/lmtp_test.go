package smtpd_test

import (
	"errors"
	"fmt"
	"net"
	"path/filepath"
	"strings"
	"testing"

	"bounced/envelope"
	"bounced/smtpd"
)

func TestLMTPAnswersForEachRecipient(t *testing.T) {
	path := filepath.Join(t.TempDir(), "lmtp")
	r := start(t, smtpd.Options{Listen: []string{"lmtp+unix:" + path}})
	c := r.dial()
	c.expect("220 mx.b.test LMTP")
	c.cmd("EHLO c", "500")
	if got := c.cmd("LHLO c", "250-mx.b.test\r\n"); !strings.Contains(got, "CHUNKING") || strings.Contains(got, "DSN") {
		t.Errorf("LHLO says %q", got)
	}
	for range 2 {
		c.cmd("MAIL FROM:<>", "250")
		c.cmd("RCPT TO:<good1@b.test>", "250")
		c.cmd("RCPT TO:<forged@b.test>", "550")
		c.cmd("RCPT TO:<good2@b.test>", "250")
		c.send("DATA\r\n")
		c.expect("354")
		c.send("x\r\n.\r\n")
		c.expect("250 2.0.0 <good1@b.test> OK: queued as q")
		c.expect("250 2.0.0 <good2@b.test> OK: queued as q")
	}
	c.cmd("MAIL FROM:<>", "250")
	c.cmd("RCPT TO:<good1@b.test>", "250")
	c.cmd("RCPT TO:<good2@b.test>", "250")
	c.send("BDAT 3 LAST\r\nabc")
	c.expect("250 2.0.0 <good1@b.test>")
	c.expect("250 2.0.0 <good2@b.test>")
	r.inbox.fail = func(envelope.Transaction, []byte) error { return errors.New("secret") }
	c.cmd("MAIL FROM:<>", "250")
	c.cmd("RCPT TO:<good1@b.test>", "250")
	c.cmd("RCPT TO:<good2@b.test>", "250")
	c.send("DATA\r\n")
	c.expect("354")
	c.send("x\r\n.\r\n")
	c.expect("451 4.3.0 <good1@b.test> ")
	c.expect("451 4.3.0 <good2@b.test> ")
	c.cmd("QUIT", "221")
	r.want("x\r\n", "x\r\n", "abc")
	if tx := r.inbox.all()[0].tx; len(tx.Rcpts) != 2 || tx.RemoteIP != "" {
		t.Errorf("transaction %+v", tx)
	}
}

// A client that waits for a second reply would wait for ever, and send it all
// again. RFC 2033 §4.3: the last chunk has a reply for each recipient.
func TestLMTPRefusesForEachRecipient(t *testing.T) {
	r := start(t, smtpd.Options{
		Listen: []string{"lmtp+tcp:127.0.0.1:0"},
		Limits: smtpd.Limits{MessageBytes: 100},
	})
	c := r.dial()
	c.expect("220")
	c.cmd("LHLO c", "250")
	begin := func() {
		c.cmd("MAIL FROM:<>", "250")
		c.cmd("RCPT TO:<good1@b.test>", "250")
		c.cmd("RCPT TO:<postmaster>", "250")
		c.cmd("RCPT TO:<good1@b.test>", "250")
	}
	big := strings.Repeat("x", 101)
	begin()
	c.send("BDAT 101 LAST\r\n" + big)
	c.expect("552 5.3.4 <good1@b.test> ")
	c.expect("552 5.3.4 <postmaster> ")
	c.expect("552 5.3.4 <good1@b.test> ")
	begin()
	c.send("BDAT 50\r\n" + big[:50])
	c.expect("250")
	c.send("BDAT 51 LAST\r\n" + big[:51])
	c.expect("552 5.3.4 <good1@b.test> ")
	c.expect("552 5.3.4 <postmaster> ")
	c.expect("552 5.3.4 <good1@b.test> ")
	begin()
	c.send("BDAT 101\r\n" + big + "BDAT 1 LAST\r\nx")
	c.expect("552 5.3.4 Message too big")
	c.expect("503")
	begin()
	c.send("DATA\r\n" + big + "\r\n.\r\n")
	c.expect("354")
	c.expect("552 5.3.4 <good1@b.test> ")
	c.expect("552 5.3.4 <postmaster> ")
	c.expect("552 5.3.4 <good1@b.test> ")
	c.cmd("QUIT", "221")
	r.want()
}

func TestLMTPHasNoPublicLimits(t *testing.T) {
	r := start(t, smtpd.Options{
		Listen: []string{"lmtp+tcp:127.0.0.1:0"},
		Limits: smtpd.Limits{RefusedRecipients: 2, Errors: 2, Commands: 5, Recipients: 4, NewPerSecond: 1, ConnectionsPerAddress: 1},
	})
	for range 3 {
		c := r.dial()
		c.expect("220")
		c.cmd("LHLO c", "250")
		c.cmd("MAIL FROM:<>", "250")
		for range 10 {
			c.cmd("RCPT TO:<forged@b.test>", "550")
			c.cmd("NONSENSE", "500")
		}
	}
}

func TestUnixSocketLeftBehind(t *testing.T) {
	path := filepath.Join(t.TempDir(), "smtp")
	l, err := net.Listen("unix", path)
	if err != nil {
		t.Fatal(err)
	}
	l.(*net.UnixListener).SetUnlinkOnClose(false)
	l.Close()
	r := start(t, smtpd.Options{Listen: []string{"unix:" + path}})
	c := r.to("good1@b.test")
	c.cmd("QUIT", "221")

	o := smtpd.Options{Listen: []string{"unix:" + path}, Addresses: addresses{}, Intake: r.inbox}
	second, err := smtpd.New(o)
	if err != nil {
		t.Fatal(err)
	}
	if err := second.Listen(); err == nil {
		t.Error("two servers on one socket")
	}
	r.hello().cmd("QUIT", "221") // and the first still has it
}

func TestIntakeErrors(t *testing.T) {
	const secret = "dial tcp 10.0.0.7:6379: secret"
	for name, tc := range map[string]struct {
		fail func() error
		want string
	}{
		"trouble":   {func() error { return errors.New(secret) }, "451 4.3.0 "},
		"full disk": {func() error { return fmt.Errorf("commit: %w: %s", smtpd.ErrNoSpace, secret) }, "452 4.3.1 "},
		"panic":     {func() error { panic(secret) }, "451 4.3.0 "},
	} {
		t.Run(name, func(t *testing.T) {
			r := start(t, smtpd.Options{})
			r.inbox.fail = func(envelope.Transaction, []byte) error { return tc.fail() }
			c := r.to("good1@b.test")
			c.cmd("DATA", "354")
			c.send("x\r\n.\r\n")
			if got := c.expect(tc.want); strings.Contains(got, "secret") {
				t.Errorf("the client is told %q", got)
			}
			c.cmd("MAIL FROM:<>", "250") // the session goes on
			c.cmd("RCPT TO:<good1@b.test>", "250")
			c.send("BDAT 1 LAST\r\nx")
			c.expect(tc.want)
		})
	}
}
