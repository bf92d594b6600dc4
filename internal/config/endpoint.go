package config

import (
	"crypto/ed25519"
	"encoding/base64"
	"fmt"
	"maps"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"time"
)

// Endpoint is one webhook.
type Endpoint struct {
	Name         string            `yaml:"name"`
	URL          URL               `yaml:"url"`          // http or https
	Events       []string          `yaml:"events"`       // failure, bounce
	BounceScope  string            `yaml:"bounce_scope"` // unrecognised or all
	Format       string            `yaml:"format"`       // form or json
	Secret       Secret            `yaml:"secret"`       // whsec_…; absent: not signed
	Secrets      []Secret          `yaml:"secrets"`      // more that sign, while they rotate
	Ed25519      Secret            `yaml:"ed25519"`      // whsk_…: private key for v1a signatures
	Headers      map[string]Secret `yaml:"headers"`      // their values may be secret
	Bearer       Secret            `yaml:"bearer"`
	Basic        Basic             `yaml:"basic"`
	TLS          ClientTLS         `yaml:"tls"`
	Schedule     []time.Duration   `yaml:"schedule"` // waits before each attempt, the first included
	Jitter       float64           `yaml:"jitter"`   // 0 to 1: share of each wait that is random
	Timeout      time.Duration     `yaml:"timeout"`
	Concurrency  int               `yaml:"concurrency"`
	Ordered      bool              `yaml:"ordered"`    // one event of a message id at a time, in order
	Batch        int               `yaml:"batch"`      // events per call; more than 1 needs format json
	BatchWait    time.Duration     `yaml:"batch_wait"` // how long a batch waits to be filled; 0: not at all
	Breaker      Breaker           `yaml:"breaker"`
	AllowPrivate bool              `yaml:"allow_private"` // call loopback, private and link-local addresses
}

// Breaker leaves an endpoint alone while all its calls fail.
type Breaker struct {
	Failures int           `yaml:"failures"`  // in a row; 0: never
	Pause    time.Duration `yaml:"pause"`     // before the first probe; doubled by each that fails
	MaxPause time.Duration `yaml:"max_pause"` // at most
}

// Basic is HTTP basic authentication.
type Basic struct {
	Username string `yaml:"username"`
	Password Secret `yaml:"password"`
}

// IsZero reports whether nothing is set.
func (b Basic) IsZero() bool { return b.Username == "" && b.Password.IsZero() }

// Signing returns all secrets that sign, the principal one first.
func (e *Endpoint) Signing() []Secret {
	if e.Secret.IsZero() {
		return e.Secrets
	}
	return append([]Secret{e.Secret}, e.Secrets...)
}

// defaultSchedule spreads ten attempts over three days. It is package notify's too.
func defaultSchedule() []time.Duration {
	return []time.Duration{0, 5 * time.Second, 5 * time.Minute, 30 * time.Minute, 2 * time.Hour,
		5 * time.Hour, 10 * time.Hour, 14 * time.Hour, 20 * time.Hour, 24 * time.Hour}
}

func (e *Endpoint) defaults() {
	*e = Endpoint{
		Events:      []string{"failure", "bounce"},
		BounceScope: "unrecognised",
		Format:      "form",
		Schedule:    defaultSchedule(),
		Jitter:      0.1,
		Timeout:     20 * time.Second,
		Concurrency: 32,
		Batch:       1,
		Breaker:     Breaker{Failures: 10, Pause: 5 * time.Second, MaxPause: 5 * time.Minute},
	}
}

var endpointName = regexp.MustCompile(`^[a-z0-9][a-z0-9_-]{0,62}$`)

func (c *Config) checkEndpoints(k *checker) {
	seen := map[string]bool{}
	for i := range c.Endpoints {
		e := &c.Endpoints[i]
		p := fmt.Sprintf("endpoints[%d]", i)
		if seen[e.Name] {
			k.errorf(p+".name", "%q is the name of another endpoint", e.Name)
		}
		seen[e.Name] = true
		e.check(k, p)
	}
}

func (e *Endpoint) check(k *checker, p string) {
	if !endpointName.MatchString(e.Name) {
		k.errorf(p+".name", "%q is not a name; expected up to 63 of a-z, 0-9, _ and -", e.Name)
	}
	// Sinks are endpoints to the store, so their names are taken.
	if slices.Contains([]string{"log", "redis_stream"}, e.Name) {
		k.errorf(p+".name", "%q is the name of a sink; expected another one", e.Name)
	}
	if e.URL.IsZero() {
		k.errorf(p+".url", "is missing; expected an http or https URL")
	} else {
		k.scheme(p+".url", e.URL, "http", "https")
		if e.URL.u.Hostname() == "" {
			k.errorf(p+".url", "has no host")
		}
		if e.URL.u.User != nil {
			k.errorf(p+".url", "has a name or password in it; expected them in basic")
		}
	}
	if len(e.Events) == 0 {
		k.errorf(p+".events", "the list is empty; expected failure, bounce or both")
	}
	for i, t := range e.Events {
		k.oneOf(fmt.Sprintf("%s.events[%d]", p, i), t, "failure", "bounce")
	}
	k.oneOf(p+".bounce_scope", e.BounceScope, "unrecognised", "all")
	k.oneOf(p+".format", e.Format, "form", "json")
	e.checkAuth(k, p)
	if len(e.Schedule) == 0 {
		k.errorf(p+".schedule", "the list is empty; expected the wait before each attempt")
	}
	for i, w := range e.Schedule {
		k.notNegative(fmt.Sprintf("%s.schedule[%d]", p, i), int64(w))
	}
	if e.Jitter < 0 || e.Jitter > 1 {
		k.errorf(p+".jitter", "%v is out of range; expected 0 to 1", e.Jitter)
	}
	k.positive(p+".timeout", int64(e.Timeout))
	if e.Concurrency < 1 || e.Concurrency > 10_000 {
		k.errorf(p+".concurrency", "%d is out of range; expected 1 to 10000", e.Concurrency)
	}
	if e.Batch < 1 || e.Batch > 1000 {
		k.errorf(p+".batch", "%d is out of range; expected 1 to 1000", e.Batch)
	}
	k.notNegative(p+".batch_wait", int64(e.BatchWait))
	k.notNegative(p+".breaker.failures", int64(e.Breaker.Failures))
	k.positive(p+".breaker.pause", int64(e.Breaker.Pause))
	if e.Breaker.MaxPause < e.Breaker.Pause {
		k.errorf(p+".breaker.max_pause", "%s is less than pause (%s)", durationText(e.Breaker.MaxPause), durationText(e.Breaker.Pause))
	}
	if e.Batch > 1 && e.Format != "json" {
		k.errorf(p+".batch", "only format json can carry several events in one call")
	}
}

func (e *Endpoint) checkAuth(k *checker, p string) {
	k.bearer(p+".bearer", &e.Bearer)
	if !e.Bearer.IsZero() && !e.Basic.IsZero() {
		k.errorf(p+".basic", "bearer is set already; both are the Authorization header")
	}
	if !e.Basic.IsZero() && (e.Basic.Username == "" || strings.Contains(e.Basic.Username, ":")) {
		k.errorf(p+".basic.username", "expected a name without colon")
	}
	e.checkSigning(k, p)
	seen := map[string]bool{}
	for _, name := range slices.Sorted(maps.Keys(e.Headers)) {
		at := p + ".headers." + name
		canonical := http.CanonicalHeaderKey(name)
		switch {
		case seen[canonical]:
			k.errorf(at, "%s is set already; case makes no difference to headers", canonical)
		case !isToken(name):
			k.errorf(at, "not a header name")
		case strings.HasPrefix(canonical, "Webhook-") || canonical == "Content-Type" || canonical == "Content-Length" || canonical == "Host":
			k.errorf(at, "%s is set by bounced itself", canonical)
		case canonical == "Authorization" && (!e.Bearer.IsZero() || !e.Basic.IsZero()):
			k.errorf(at, "bearer and basic set the Authorization header already")
		case strings.ContainsAny(e.Headers[name].Reveal(), "\r\n\x00"):
			k.errorf(at, "a header's value has one line")
		}
		seen[canonical] = true
	}
	k.keyPair(p+".tls", KeyPair{e.TLS.Cert, e.TLS.Key})
}

// checkSigning holds secrets to the form of Standard Webhooks. It says 24 to 64 bytes,
// but other lengths are in use.
func (e *Endpoint) checkSigning(k *checker, p string) {
	secret := func(at string, s Secret) {
		if raw, ok := decodeKey("whsec_", s); !ok || len(raw) < 16 || len(raw) > 128 {
			k.errorf(at, "expected whsec_ and the base64 of 16 to 128 bytes (try: echo whsec_$(openssl rand -base64 32))")
		}
	}
	if !e.Secret.IsZero() {
		secret(p+".secret", e.Secret)
	}
	for i, s := range e.Secrets {
		secret(fmt.Sprintf("%s.secrets[%d]", p, i), s)
	}
	if !e.Ed25519.IsZero() {
		if raw, ok := decodeKey("whsk_", e.Ed25519); !ok || len(raw) != ed25519.SeedSize && len(raw) != ed25519.PrivateKeySize {
			k.errorf(p+".ed25519", "expected whsk_ and the base64 of an Ed25519 seed (32 bytes) or private key (64 bytes)")
		}
	}
}

func decodeKey(prefix string, s Secret) ([]byte, bool) {
	text, ok := strings.CutPrefix(s.Reveal(), prefix)
	raw, err := base64.RawStdEncoding.DecodeString(strings.TrimRight(text, "="))
	return raw, ok && err == nil
}
