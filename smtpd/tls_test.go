package smtpd_test

import (
	"crypto/tls"
	"io"
	"os"
	"strings"
	"testing"

	"bounced/smtpd"
)

func TestSTARTTLSForgetsEverything(t *testing.T) {
	r := start(t, withTLS(t))
	c := r.dial()
	c.expect("220")
	if got := c.cmd("EHLO a", "250"); !strings.Contains(got, "250-STARTTLS\r\n") {
		t.Errorf("STARTTLS not offered: %q", got)
	}
	c.cmd("MAIL FROM:<>", "250")
	c.cmd("RCPT TO:<good1@b.test>", "250")
	s := c.startTLS()
	s.cmd("MAIL FROM:<>", "503")
	s.cmd("DATA", "503")
	if got := s.cmd("EHLO b", "250"); strings.Contains(got, "STARTTLS") {
		t.Errorf("STARTTLS offered within TLS: %q", got)
	}
	s.cmd("DATA", "503")
	s.cmd("STARTTLS", "503")
	s.cmd("MAIL FROM:<>", "250")
	s.cmd("RCPT TO:<good2@b.test>", "250")
	s.send("BDAT 2\r\nabBDAT 2 LAST\r\ncd")
	s.expect("250")
	s.expect("250")
	s.cmd("QUIT", "221")
	r.want("abcd")
	tx := r.inbox.all()[0].tx
	if !strings.HasPrefix(tx.TLS, "TLS 1.3 TLS_") || tx.HELO != "b" || tx.Rcpts[0].Address != "good2@b.test" {
		t.Errorf("transaction %+v", tx)
	}
}

// TestSTARTTLSFirst: some clients do not say who they are before they are in TLS.
func TestSTARTTLSFirst(t *testing.T) {
	r := start(t, withTLS(t))
	c := r.dial()
	c.expect("220")
	s := c.startTLS()
	s.cmd("MAIL FROM:<>", "503")
	s.cmd("EHLO b", "250")
	s.cmd("MAIL FROM:<>", "250")
	s.cmd("QUIT", "221")
}

// CVE-2011-0411: what an attacker puts behind the client's STARTTLS must not be
// run as if it had come in TLS.
func TestPlainTextBehindSTARTTLS(t *testing.T) {
	r := start(t, withTLS(t))
	c := r.hello()
	c.send("STARTTLS\r\nEHLO evil\r\nMAIL FROM:<>\r\nRCPT TO:<good1@b.test>\r\n")
	c.expect("220")
	secure := tls.Client(c.conn, &tls.Config{InsecureSkipVerify: true})
	if err := secure.Handshake(); err != nil {
		t.Fatal(err)
	}
	s := newClient(t, secure)
	s.cmd("DATA", "503 5.5.1 No valid recipients") // and not the 250 of the injected EHLO
	s.cmd("QUIT", "221")
}

func TestBodiesCutShortInTLS(t *testing.T) {
	for name, body := range map[string]string{
		"BDAT":        "BDAT 1000 LAST\r\n0123456789",
		"BDAT chunks": "BDAT 4\r\nabcdBDAT 10\r\n0",
		"DATA":        "DATA\r\nabc\r\n.\r",
	} {
		t.Run(name, func(t *testing.T) {
			r := start(t, withTLS(t))
			c := r.hello().startTLS()
			c.cmd("EHLO c", "250")
			c.cmd("MAIL FROM:<>", "250")
			c.cmd("RCPT TO:<good1@b.test>", "250")
			c.send(body)
			// A clean close_notify: the body ends with EOF and no error.
			if err := c.conn.(*tls.Conn).CloseWrite(); err != nil {
				t.Fatal(err)
			}
			rest, err := io.ReadAll(c.r)
			if err != nil {
				t.Fatal(err)
			}
			if strings.Contains(string(rest), "queued") {
				t.Errorf("half a message was accepted: %q", rest)
			}
			r.stop()
			r.want()
		})
	}
}

func TestOldTLSIsRefused(t *testing.T) {
	r := start(t, withTLS(t))
	for name, config := range map[string]*tls.Config{
		"TLS 1.1": {MaxVersion: tls.VersionTLS11, MinVersion: tls.VersionTLS10},
		"CBC":     {MaxVersion: tls.VersionTLS12, CipherSuites: []uint16{tls.TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA}},
	} {
		c := r.hello()
		c.cmd("STARTTLS", "220")
		config.InsecureSkipVerify = true
		if err := tls.Client(c.conn, config).Handshake(); err == nil {
			t.Errorf("%s: handshake went through", name)
		}
	}
}

func TestRenewTakesTheNewCertificate(t *testing.T) {
	dir := t.TempDir()
	var o smtpd.Options
	o.TLSCert, o.TLSKey = keyPair(t, dir, "old.test")
	r := start(t, o)
	name := func() string {
		c := r.hello().startTLS()
		return c.conn.(*tls.Conn).ConnectionState().PeerCertificates[0].Subject.CommonName
	}
	if got := name(); got != "old.test" {
		t.Fatalf("certificate of %q", got)
	}
	keyPair(t, dir, "new.test")
	use, err := r.server.Renew(o.TLSCert, o.TLSKey)
	if err != nil {
		t.Fatal(err)
	}
	use()
	if got := name(); got != "new.test" {
		t.Errorf("certificate of %q after Renew", got)
	}
	if err := os.WriteFile(o.TLSCert, []byte("broken"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := r.server.Renew(o.TLSCert, o.TLSKey); err == nil {
		t.Error("Renew takes a broken file")
	}
	if got := name(); got != "new.test" {
		t.Errorf("certificate of %q after a failed Renew", got)
	}
	use, err = r.server.Renew(keyPair(t, t.TempDir(), "elsewhere.test"))
	if err != nil {
		t.Fatal(err)
	}
	if got := name(); got != "new.test" {
		t.Errorf("certificate of %q before it is to be used", got)
	}
	use()
	if got := name(); got != "elsewhere.test" {
		t.Errorf("certificate of %q after Renew", got)
	}
}
