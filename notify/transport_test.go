package notify_test

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"io"
	"log"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/dns/dnsmessage"

	"bounced/internal/event"
	"bounced/notify"
)

// test makes a test call over real sockets.
func test(t *testing.T, ep notify.Endpoint) event.Attempt {
	t.Helper()
	n, err := notify.New(notify.Options{Queue: newQueue(), Endpoints: []notify.Endpoint{ep}})
	if err != nil {
		t.Fatal(err)
	}
	a, err := n.Test(t.Context(), ep.Name)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// A name that leads to a private address is refused as the connection is made;
// the address itself, or permission, lets it through.
func TestAddressGuard(t *testing.T) {
	srv := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {}))
	defer srv.Close()
	_, port, _ := strings.Cut(strings.TrimPrefix(srv.URL, "http://"), ":")
	resolve(t, "app.example.com", [4]byte{127, 0, 0, 1})
	at := func(host string, allow bool) notify.Endpoint {
		return notify.Endpoint{Name: "app", Webhook: &notify.Webhook{URL: "http://" + host + ":" + port, AllowPrivate: allow}}
	}
	for _, host := range []string{"127.0.0.1", "localhost"} {
		if a := test(t, at(host, false)); a.Status != 200 {
			t.Errorf("%s, as configured: %+v", host, a)
		}
	}
	if a := test(t, at("app.example.com", false)); a.Status != 0 || !strings.Contains(a.Error, "allow_private") {
		t.Errorf("a name that leads inside: %+v", a)
	}
	if a := test(t, at("app.example.com", true)); a.Status != 200 {
		t.Errorf("with permission: %+v", a)
	}
}

// resolve makes the process's resolver answer for one name.
func resolve(t *testing.T, name string, ip [4]byte) {
	t.Helper()
	conn, err := net.ListenPacket("udp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	before := net.DefaultResolver
	net.DefaultResolver = &net.Resolver{PreferGo: true, Dial: func(ctx context.Context, _, _ string) (net.Conn, error) {
		return (&net.Dialer{}).DialContext(ctx, "udp", conn.LocalAddr().String())
	}}
	t.Cleanup(func() {
		net.DefaultResolver = before
		conn.Close()
	})
	go func() {
		buf := make([]byte, 1500)
		for {
			n, from, err := conn.ReadFrom(buf)
			if err != nil {
				return
			}
			var m dnsmessage.Message
			if m.Unpack(buf[:n]) != nil || len(m.Questions) != 1 {
				continue
			}
			q := m.Questions[0]
			reply := dnsmessage.Message{
				Header:    dnsmessage.Header{ID: m.ID, Response: true, RecursionAvailable: true},
				Questions: m.Questions,
			}
			if q.Name.String() == name+"." && q.Type == dnsmessage.TypeA {
				reply.Answers = []dnsmessage.Resource{{
					Header: dnsmessage.ResourceHeader{Name: q.Name, Type: q.Type, Class: q.Class, TTL: 1},
					Body:   &dnsmessage.AResource{A: ip},
				}}
			}
			if packed, err := reply.Pack(); err == nil {
				_, _ = conn.WriteTo(packed, from)
			}
		}
	}()
}

// Proxies of the environment are not asked: they would connect to whatever
// they are told.
func TestNoProxy(t *testing.T) {
	proxy := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(204)
	}))
	defer proxy.Close()
	t.Setenv("HTTP_PROXY", proxy.URL)
	t.Setenv("http_proxy", proxy.URL)
	a := test(t, notify.Endpoint{Name: "app", Webhook: &notify.Webhook{URL: "http://127.0.0.1:1/"}})
	if a.Status != 0 {
		t.Errorf("a proxy was asked: %+v", a)
	}
}

func TestClientCertificate(t *testing.T) {
	dir := t.TempDir()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "bounced"},
		NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour),
		ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageClientAuth},
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	keyDER, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	write := func(name, kind string, der []byte) string {
		file := filepath.Join(dir, name)
		if err := os.WriteFile(file, pem.EncodeToMemory(&pem.Block{Type: kind, Bytes: der}), 0o600); err != nil {
			t.Fatal(err)
		}
		return file
	}
	srv := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, _ = io.WriteString(w, r.TLS.PeerCertificates[0].Subject.CommonName)
	}))
	srv.Config.ErrorLog = log.New(io.Discard, "", 0) // of the handshake that we break off
	srv.TLS = &tls.Config{ClientAuth: tls.RequireAnyClientCert}
	srv.StartTLS()
	defer srv.Close()

	ep := notify.Endpoint{Name: "app", Webhook: &notify.Webhook{
		URL:      srv.URL,
		CertFile: write("cert.pem", "CERTIFICATE", der),
		KeyFile:  write("key.pem", "PRIVATE KEY", keyDER),
		CAFile:   write("ca.pem", "CERTIFICATE", srv.Certificate().Raw),
	}}
	if a := test(t, ep); a.Status != 200 || a.Reply != "bounced" {
		t.Errorf("%+v", a)
	}
	ep.Webhook.CAFile = ""
	if a := test(t, ep); a.Status != 0 || !strings.Contains(a.Error, "certificate") {
		t.Errorf("a server that nobody vouches for: %+v", a)
	}
}

// A server that answers 101 has the connection for itself from then on; the
// attempt is over with the answer.
func TestSwitchingProtocols(t *testing.T) {
	leave := make(chan struct{})
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		conn, _, err := http.NewResponseController(w).Hijack()
		if err != nil {
			t.Error(err)
			return
		}
		defer conn.Close()
		_, _ = io.WriteString(conn, "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n")
		<-leave
	}))
	defer srv.Close()
	defer close(leave)
	n, err := notify.New(notify.Options{Queue: newQueue(), Endpoints: []notify.Endpoint{{
		Name: "app", Timeout: 5 * time.Second, Webhook: &notify.Webhook{URL: srv.URL},
	}}})
	if err != nil {
		t.Fatal(err)
	}
	tried := make(chan event.Attempt, 1)
	go func() { a, _ := n.Test(t.Context(), "app"); tried <- a }()
	select {
	case a := <-tried:
		if a.Status != http.StatusSwitchingProtocols || a.Took >= 5*time.Second {
			t.Errorf("%+v", a)
		}
	case <-time.After(20 * time.Second):
		t.Error("the attempt does not end")
	}
}
