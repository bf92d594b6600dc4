package smtpd_test

import (
	"bufio"
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"go.uber.org/goleak"

	"bounced/envelope"
	"bounced/smtpd"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// addresses knows good*@b.test, which are signed, open*@b.test, which are not, and
// all kinds of bad ones.
type addresses struct{}

func (addresses) Decode(address string, now time.Time) envelope.Decoded {
	local, domain, ok := strings.Cut(strings.ToLower(address), "@")
	d := envelope.Decoded{Verdict: envelope.Malformed, Domain: domain}
	switch {
	case local == "postmaster" && (!ok || domain == "b.test" || domain == "strict.test"), local == "abuse" && ok:
		d.Verdict = envelope.Role
	case !ok || domain != "b.test" && domain != "strict.test":
	case local == "panic":
		panic("addresses")
	case local == "old":
		d.Verdict = envelope.Expired
	case local == "old-but-welcome":
		d.Verdict, d.AcceptExpired, d.Signed = envelope.Expired, true, true
	case local == "forged":
		d.Verdict = envelope.Forged
	case strings.HasPrefix(local, "good"):
		d.Verdict, d.ID, d.Signed = envelope.Valid, strings.TrimPrefix(local, "good"), true
	case strings.HasPrefix(local, "open"):
		d.Verdict, d.ID = envelope.Valid, strings.TrimPrefix(local, "open")
	}
	return d
}

// mailbox is an Intake that remembers.
type mailbox struct {
	mu   sync.Mutex
	got  []mail
	fail func(tx envelope.Transaction, raw []byte) error // if it returns nil the message is accepted
	hold chan struct{}                                   // if not nil Accept waits for it
}

type mail struct {
	tx  envelope.Transaction
	raw string
}

func (m *mailbox) Accept(ctx context.Context, tx envelope.Transaction, raw []byte) (string, error) {
	if m.hold != nil {
		select {
		case <-m.hold:
		case <-ctx.Done():
			return "", ctx.Err()
		}
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.fail != nil {
		if err := m.fail(tx, raw); err != nil {
			return "", err
		}
	}
	m.got = append(m.got, mail{tx, string(raw)})
	return fmt.Sprintf("q%d", len(m.got)), nil
}

func (m *mailbox) all() []mail {
	m.mu.Lock()
	defer m.mu.Unlock()
	return append([]mail(nil), m.got...)
}

// rig is a running server.
type rig struct {
	t      testing.TB
	server *smtpd.Server
	inbox  *mailbox
	addr   net.Addr
	stop   func() error // waits for Run to return
}

// start runs a server on a free loopback port, or on what o says.
func start(t testing.TB, o smtpd.Options) *rig {
	t.Helper()
	r := &rig{t: t, inbox: &mailbox{}}
	if o.Addresses == nil {
		o.Addresses = addresses{}
	}
	if o.Intake == nil {
		o.Intake = r.inbox
	}
	if len(o.Listen)+len(o.Listeners) == 0 {
		o.Listen = []string{"127.0.0.1:0"}
	}
	if o.Hostname == "" {
		o.Hostname = "mx.b.test"
	}
	if o.Limits.StopTime == 0 {
		o.Limits.StopTime = 2 * time.Second
	}
	var err error
	if r.server, err = smtpd.New(o); err != nil {
		t.Fatal(err)
	}
	if err := r.server.Listen(); err != nil {
		t.Fatal(err)
	}
	r.addr = r.server.Addrs()[0]
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- r.server.Run(ctx) }()
	r.stop = sync.OnceValue(func() error {
		cancel()
		return <-done
	})
	t.Cleanup(func() {
		if err := r.stop(); err != nil {
			t.Errorf("Run: %v", err)
		}
	})
	return r
}

// client speaks raw bytes.
type client struct {
	t    testing.TB
	conn net.Conn
	r    *bufio.Reader
}

// dial connects without reading the greeting.
func (r *rig) dial() *client {
	r.t.Helper()
	return dialTo(r.t, r.addr)
}

func dialTo(t testing.TB, addr net.Addr) *client {
	t.Helper()
	conn, err := net.Dial(addr.Network(), addr.String())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close() })
	return newClient(t, conn)
}

func newClient(t testing.TB, conn net.Conn) *client {
	conn.SetDeadline(time.Now().Add(10 * time.Second))
	return &client{t: t, conn: conn, r: bufio.NewReader(conn)}
}

// hello connects and gets through EHLO.
func (r *rig) hello() *client {
	r.t.Helper()
	c := r.dial()
	c.expect("220 mx.b.test ESMTP")
	c.cmd("EHLO client.test", "250")
	return c
}

// to is hello and a transaction with one good recipient.
func (r *rig) to(rcpt string) *client {
	r.t.Helper()
	c := r.hello()
	c.cmd("MAIL FROM:<>", "250")
	c.cmd("RCPT TO:<"+rcpt+">", "250")
	return c
}

func (c *client) send(s string) {
	c.t.Helper()
	if _, err := io.WriteString(c.conn, s); err != nil {
		c.t.Fatalf("send %.60q: %v", s, err)
	}
}

// reply reads one whole reply.
func (c *client) reply() string {
	c.t.Helper()
	var all strings.Builder
	for {
		line, err := c.r.ReadString('\n')
		all.WriteString(line)
		if err != nil {
			if all.Len() > 0 {
				c.t.Fatalf("half a reply: %q", all.String())
			}
			if errors.Is(err, os.ErrDeadlineExceeded) {
				c.t.Fatal("no reply in time")
			}
			return "closed"
		}
		if len(line) < 4 || line[3] != '-' {
			return all.String()
		}
	}
}

// expect reads one reply, "closed" at the end of the connection.
func (c *client) expect(prefix string) string {
	c.t.Helper()
	got := c.reply()
	if !strings.HasPrefix(got, prefix) {
		c.t.Fatalf("got reply %q, want %q", got, prefix)
	}
	return got
}

func (c *client) cmd(line, want string) string {
	c.t.Helper()
	c.send(line + "\r\n")
	return c.expect(want)
}

func (c *client) halfClose() {
	c.t.Helper()
	if err := c.conn.(interface{ CloseWrite() error }).CloseWrite(); err != nil {
		c.t.Fatal(err)
	}
}

// startTLS goes on in TLS.
func (c *client) startTLS() *client {
	c.t.Helper()
	c.cmd("STARTTLS", "220")
	t := tls.Client(c.conn, &tls.Config{InsecureSkipVerify: true})
	if err := t.Handshake(); err != nil {
		c.t.Fatal(err)
	}
	c.t.Cleanup(func() { t.Close() })
	return newClient(c.t, t)
}

// want checks what has been accepted.
func (r *rig) want(bodies ...string) {
	r.t.Helper()
	got := r.inbox.all()
	if len(got) != len(bodies) {
		r.t.Fatalf("accepted %d messages, want %d: %v", len(got), len(bodies), got)
	}
	for i, m := range got {
		if m.raw != bodies[i] {
			r.t.Fatalf("message %d is %.300q, want %.300q", i, m.raw, bodies[i])
		}
	}
}

// keyPair writes a new certificate for name; it returns the two files.
func keyPair(t testing.TB, dir, name string) (cert, key string) {
	t.Helper()
	k, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: name}, DNSNames: []string{name},
		NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour),
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, k.Public(), k)
	if err != nil {
		t.Fatal(err)
	}
	kder, err := x509.MarshalPKCS8PrivateKey(k)
	if err != nil {
		t.Fatal(err)
	}
	write := func(file, kind string, der []byte) string {
		var b bytes.Buffer
		if err := pem.Encode(&b, &pem.Block{Type: kind, Bytes: der}); err != nil {
			t.Fatal(err)
		}
		path := filepath.Join(dir, file)
		if err := os.WriteFile(path, b.Bytes(), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	return write("tls.crt", "CERTIFICATE", der), write("tls.key", "PRIVATE KEY", kder)
}

func withTLS(t testing.TB) smtpd.Options {
	cert, key := keyPair(t, t.TempDir(), "mx.b.test")
	return smtpd.Options{TLSCert: cert, TLSKey: key}
}
