package httpapi_test

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"net/http"
	"os"
	"testing"

	"bounced/internal/httpapi"
	"bounced/internal/httpapi/httpapitest"
)

// run serves until the test ends.
func (s *setup) run(t *testing.T) {
	t.Helper()
	if err := s.Listen(); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- s.Run(ctx) }()
	t.Cleanup(func() {
		cancel()
		if err := <-ended; err != nil {
			t.Error(err)
		}
	})
}

// ask makes one call, on a connection of its own.
func (s *setup) ask(t *testing.T, scheme string, config *tls.Config) (*http.Response, error) {
	t.Helper()
	client := &http.Client{Transport: &http.Transport{DisableKeepAlives: true, TLSClientConfig: config, ForceAttemptHTTP2: true}}
	req, err := http.NewRequestWithContext(t.Context(), "GET", scheme+"://"+s.Addr()+"/v1/events", nil)
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Authorization", "Bearer "+token)
	resp, err := client.Do(req)
	if err == nil {
		resp.Body.Close()
	}
	return resp, err
}

func TestTLS(t *testing.T) {
	cert, key := httpapitest.KeyPair(t, "one.example")
	s := newServer(t, func(o *httpapi.Options) {
		o.Listen, o.Token, o.TLSCert, o.TLSKey = "127.0.0.1:0", token, cert, key
	})
	s.run(t)
	trust := func(file, name string) *tls.Config {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		pool := x509.NewCertPool()
		pool.AppendCertsFromPEM(text)
		return &tls.Config{RootCAs: pool, ServerName: name}
	}
	served := func(file, name string) {
		t.Helper()
		resp, err := s.ask(t, "https", trust(file, name))
		if err != nil {
			t.Fatal(err)
		}
		if resp.StatusCode != http.StatusOK || resp.TLS.Version < tls.VersionTLS12 || resp.ProtoMajor != 1 {
			t.Errorf("%s, %s, version %#x", resp.Status, resp.Proto, resp.TLS.Version)
		}
	}
	served(cert, "one.example")

	if resp, err := s.ask(t, "http", nil); err != nil || resp.StatusCode != http.StatusBadRequest {
		t.Errorf("in plain text: %v, %v", resp, err)
	}
	old := trust(cert, "one.example")
	old.MaxVersion = tls.VersionTLS11
	if _, err := s.ask(t, "https", old); err == nil {
		t.Error("TLS 1.1 is served")
	}

	if _, err := s.RenewCertificate(key, cert); err == nil {
		t.Error("a key in place of a certificate is no error")
	}
	served(cert, "one.example")
	other, otherKey := httpapitest.KeyPair(t, "two.example")
	use, err := s.RenewCertificate(other, otherKey)
	if err != nil {
		t.Fatal(err)
	}
	served(cert, "one.example")
	use()
	served(other, "two.example")
}

func TestHalfAKeyPair(t *testing.T) {
	cert, key := httpapitest.KeyPair(t, "one.example")
	for name, change := range map[string]func(*httpapi.Options){
		"no key":          func(o *httpapi.Options) { o.TLSCert = cert },
		"no certificate":  func(o *httpapi.Options) { o.TLSKey = key },
		"no such files":   func(o *httpapi.Options) { o.TLSCert, o.TLSKey = "no.crt", "no.key" },
		"of another pair": func(o *httpapi.Options) { o.TLSCert = cert; _, o.TLSKey = httpapitest.KeyPair(t, "two.example") },
	} {
		o := newServer(t).fake.Options()
		change(&o)
		if _, err := httpapi.New(o); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}
