package app

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"os"

	"bounced/internal/config"
)

// checkCertificates reports certificates that cannot be read, or do not fit their keys.
func checkCertificates(cfg *config.Config) error {
	errs := []error{
		checkPair(cfg, "smtp.tls", cfg.SMTP.TLS.Cert, cfg.SMTP.TLS.Key),
		checkPair(cfg, "http.tls", cfg.HTTP.TLS.Cert, cfg.HTTP.TLS.Key),
	}
	check := func(key, ca, cert, private string) {
		errs = append(errs, checkPair(cfg, key, cert, private), checkAuthorities(cfg, key+".ca", ca))
	}
	for i, e := range cfg.Endpoints {
		check(fmt.Sprintf("endpoints[%d].tls", i), e.TLS.CA, e.TLS.Cert, e.TLS.Key)
	}
	if r := cfg.Store.Redis; r != nil && r.TLS != nil {
		check("store.redis.tls", r.TLS.CA, r.TLS.Cert, r.TLS.Key)
	}
	return errors.Join(errs...)
}

func checkPair(cfg *config.Config, key, cert, private string) error {
	if cert == "" {
		return nil
	}
	if _, err := tls.LoadX509KeyPair(cert, private); err != nil {
		return cfg.Errorf(key, "%v", err)
	}
	return nil
}

func checkAuthorities(cfg *config.Config, key, name string) error {
	if name == "" {
		return nil
	}
	if _, err := Authorities(name); err != nil {
		return cfg.Errorf(key, "%v", err)
	}
	return nil
}

// Authorities reads a file of certificates to trust, in PEM form.
func Authorities(name string) (*x509.CertPool, error) {
	pem, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	pool := x509.NewCertPool()
	if !pool.AppendCertsFromPEM(pem) {
		return nil, fmt.Errorf("%s holds no certificate in PEM form", name)
	}
	return pool, nil
}
