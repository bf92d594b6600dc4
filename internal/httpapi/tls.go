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

// RenewCertificate reads a certificate and its key, for handshakes that begin after
// use was called. The files may be others than those of Options. Whether there is TLS
// does not change: if there were no files in Options, or are none now, use does
// nothing.
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

// loadCertificate reads the certificate that Options name.
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

// secured puts TLS over l, if there is a certificate. HTTP/2 is left out: callers of
// this API have no use for it, and attackers have.
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
