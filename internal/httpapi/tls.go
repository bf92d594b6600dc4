package httpapi

import (
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"sync/atomic"
)

// certificate is a key pair that can be changed while it is in use.
type certificate struct {
	current atomic.Pointer[tls.Certificate]
}

// RenewCertificate reads a certificate and its key from files that may be others
// than those of Options, for handshakes after use was called. Whether there is
// TLS does not change: without files before or now, use does nothing.
func (s *Server) RenewCertificate(certFile, keyFile string) (use func(), err error) {
	if s.opts.TLSCert == "" || certFile == "" {
		return func() {}, nil
	}
	pair, err := tls.LoadX509KeyPair(certFile, keyFile)
	if err != nil {
		return nil, fmt.Errorf("httpapi: certificate: %w", err)
	}
	return func() { s.certificate.current.Store(&pair) }, nil
}

// loadCertificate is RenewCertificate for New.
func (s *Server) loadCertificate() error {
	if (s.opts.TLSCert == "") != (s.opts.TLSKey == "") {
		return errors.New("httpapi: a certificate and its key come together")
	}
	use, err := s.RenewCertificate(s.opts.TLSCert, s.opts.TLSKey)
	if err == nil {
		use()
	}
	return err
}

// secured puts TLS over l, if there is a certificate. HTTP/2 is left out: what
// calls this API has no use for it, and whoever attacks it has.
func (s *Server) secured(l net.Listener) net.Listener {
	if s.opts.TLSCert == "" {
		return l
	}
	return tls.NewListener(l, &tls.Config{
		MinVersion: tls.VersionTLS12,
		NextProtos: []string{"http/1.1"},
		GetCertificate: func(*tls.ClientHelloInfo) (*tls.Certificate, error) {
			return s.certificate.current.Load(), nil
		},
	})
}
