package main

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"os"

	"bounced/internal/app"
	"bounced/internal/config"
)

// loadConfig reads a file and has the parts look at what only they can judge,
// so that a wrong configuration starts nothing.
func loadConfig(name string) (*config.Config, error) {
	cfg, err := config.Load(name, os.LookupEnv)
	if err != nil {
		return nil, usageError{err}
	}
	if err := errors.Join(checkCertificates(cfg), app.Check(cfg)); err != nil {
		return nil, usageError{err}
	}
	return cfg, nil
}

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
	if _, err := authorities(name); err != nil {
		return cfg.Errorf(key, "%v", err)
	}
	return nil
}

// authorities reads a file of certificates to trust.
func authorities(name string) (*x509.CertPool, error) {
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
