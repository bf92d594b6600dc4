// Package config turns the YAML file and the environment into one checked
// Config, in which every key has its value.
//
// It is strict: an unknown key, a wrong type or two settings that contradict each other
// are errors that name the line, the key and what was expected. It reads the files that
// secrets refer to. Only EnsureKeys writes: the data directory, and the key in it. What
// a Config describes is started by internal/app. It never prints a secret.
package config

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"time"
)

// Config is everything that bounced can be told. The yaml tags are the keys;
// example.yaml documents each of them with its default.
type Config struct {
	Node      Node       `yaml:"node"`
	SMTP      SMTP       `yaml:"smtp"`
	Domains   []Domain   `yaml:"domains"` // never empty after Load
	Store     Store      `yaml:"store"`
	Retention Retention  `yaml:"retention"`
	Endpoints []Endpoint `yaml:"endpoints"`
	Sinks     Sinks      `yaml:"sinks"`
	Classify  Classify   `yaml:"classify"`
	HTTP      HTTP       `yaml:"http"`
	Log       Log        `yaml:"log"`

	file  string         // where it came from, for Errorf; empty without a file
	lines map[string]int // by the path of a key, such as "smtp.listen[1]"
}

// Node is this process among others on the same store.
type Node struct {
	Name string `yaml:"name"` // the host's name when the file does not say
}

// Retention says how long things are kept; 0 keeps them for ever.
type Retention struct {
	Raw      time.Duration `yaml:"raw"`
	Events   time.Duration `yaml:"events"`
	Registry time.Duration `yaml:"registry"`
	MaxBytes Bytes         `yaml:"max_bytes"` // 0 means no cap
}

// Classify tunes the verdicts.
type Classify struct {
	MinConfidence float64  `yaml:"min_confidence"` // 0 to 1; below it a report is a bounce event
	Rules         []string `yaml:"rules"`          // files with the operator's own rows
}

// HTTP is the API.
type HTTP struct {
	Listen       string  `yaml:"listen"` // host:port
	Token        Secret  `yaml:"token"`  // bearer token; may be absent on loopback only
	TLS          KeyPair `yaml:"tls"`    // without one, plain HTTP
	MaxBody      Bytes   `yaml:"max_body_bytes"`
	AuthFailures int     `yaml:"auth_failures"` // wrong tokens per minute and address before 429
}

// Log is the program's own log, on standard error.
type Log struct {
	Level  string `yaml:"level"`  // debug, info, warn, error
	Format string `yaml:"format"` // json or console
}

// Environment looks a variable up, as os.LookupEnv does.
type Environment func(name string) (value string, ok bool)

// Load reads and checks a file. Without a name there is no file, and all keys
// have their defaults. The error is Errors when the content is at fault.
func Load(name string, env Environment) (*Config, error) {
	if name == "" {
		return Parse("", nil, env)
	}
	data, err := os.ReadFile(name)
	if err != nil {
		if errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("%s: no such file; `bounced config example` prints one to start from", name)
		}
		return nil, err
	}
	// An editor or a full disk can leave an empty file. On SIGHUP that would take
	// every domain and endpoint away from a running server.
	if len(bytes.TrimSpace(data)) == 0 {
		return nil, Errors{{File: name, Text: "is empty; expected settings, or to be started without a file"}}
	}
	return Parse(name, data, env)
}

// Parse is Load for a file that was read already; name is for the errors.
func Parse(name string, data []byte, env Environment) (*Config, error) {
	c := &Config{}
	c.defaults()
	d := &decoder{file: name, env: env, lines: map[string]int{}, budget: maxNodes}
	d.document(data, c)
	if len(d.errs) == 0 {
		c.complete()
		c.derive(d.lines)
		k := &checker{file: name, lines: d.lines}
		c.check(k)
		d.errs = k.errs
	}
	if len(d.errs) > 0 {
		return nil, d.errs.sorted()
	}
	c.file, c.lines = name, d.lines
	return c, nil
}

// Errorf makes an error that names the file and line of a key. It is for the parts that
// use a value, where only they can judge it. The key is a path such as
// "domains[0].foreign[1].pattern".
func (c *Config) Errorf(key, format string, args ...any) error {
	k := &checker{file: c.file, lines: c.lines}
	k.errorf(key, format, args...)
	return k.errs[0]
}

func (c *Config) defaults() {
	c.SMTP.defaults()
	c.Retention = Retention{Raw: 168 * time.Hour, Events: 720 * time.Hour, Registry: 720 * time.Hour}
	c.Sinks.defaults()
	c.Classify = Classify{MinConfidence: 0.5}
	c.HTTP = HTTP{Listen: "127.0.0.1:8025", MaxBody: 1 << 20, AuthFailures: 10}
	c.Log = Log{Level: "info", Format: "json"}
}

// complete fills in defaults that depend on what the file has left out.
func (c *Config) complete() {
	host, err := os.Hostname()
	if err != nil || host == "" {
		host = "localhost"
	}
	if c.Node.Name == "" {
		c.Node.Name = host
	}
	if c.SMTP.Hostname == "" {
		c.SMTP.Hostname = host
	}
	if len(c.Domains) == 0 {
		local := Domain{}
		local.defaults()
		local.Name = "bounces.localhost"
		c.Domains = []Domain{local}
	}
	c.Store.complete()
	for i := range c.Domains {
		c.Domains[i].complete()
	}
}

func (c *Config) check(k *checker) {
	c.SMTP.check(k)
	c.checkDomains(k)
	c.Store.check(k)
	c.checkEndpoints(k)
	c.Sinks.check(k)
	if r := c.Sinks.RedisStream; r != nil && r.URL.IsZero() && c.Store.Redis == nil {
		k.errorf("sinks.redis_stream.url", "is missing, and there is no Redis store to take it from; expected redis://…")
	}
	k.notNegative("retention.raw", int64(c.Retention.Raw))
	k.notNegative("retention.events", int64(c.Retention.Events))
	k.notNegative("retention.registry", int64(c.Retention.Registry))
	if r := c.Retention; r.Raw > r.Events && r.Events > 0 || r.Raw == 0 && r.Events > 0 {
		k.errorf("retention.raw", "raw mail would be kept longer than the events that lead to it; at most retention.events (%s)", durationText(r.Events))
	}
	if c.Classify.MinConfidence < 0 || c.Classify.MinConfidence > 1 {
		k.errorf("classify.min_confidence", "%v is out of range; expected 0 to 1", c.Classify.MinConfidence)
	}
	c.HTTP.check(k)
	for i, l := range c.SMTP.Listen {
		if l.clashes(Listen{Network: "tcp", Address: c.HTTP.Listen}) {
			k.errorf("http.listen", "%s is what smtp.listen[%d] listens on", c.HTTP.Listen, i)
			break
		}
	}
	k.oneOf("log.level", c.Log.Level, "debug", "info", "warn", "error")
	k.oneOf("log.format", c.Log.Format, "json", "console")
}

// Warnings returns what is allowed but hardly meant.
func (c *Config) Warnings() Errors {
	k := &checker{file: c.file, lines: c.lines}
	host, _, err := splitHostPort(c.HTTP.Listen)
	if err == nil && !isLoopback(host) && c.HTTP.TLS.IsZero() {
		k.errorf("http.listen", "%s can be reached from other machines, and http.token crosses the network in plain text; expected http.tls, unless something in front of it has a certificate", c.HTTP.Listen)
	}
	for i, network := range c.SMTP.ProxyProtocol {
		if isWide(network) {
			k.errorf(fmt.Sprintf("smtp.proxy_protocol[%d]", i), "whoever connects from %s says which address that is, and so passes the limits, allow and deny; expected the proxies alone", network)
		}
	}
	return k.errs
}

func (h *HTTP) check(k *checker) {
	k.positive("http.max_body_bytes", int64(h.MaxBody))
	k.positive("http.auth_failures", int64(h.AuthFailures))
	k.bearer("http.token", &h.Token)
	k.keyPair("http.tls", h.TLS)
	host, _, err := splitHostPort(h.Listen)
	switch {
	case err != nil:
		k.errorf("http.listen", "%q is not an address; expected host:port", h.Listen)
	case !isLoopback(host) && h.Token.IsZero():
		k.errorf("http.listen", "%s can be reached from other machines, so http.token has to be set", h.Listen)
	case !h.Token.IsZero() && len(h.Token.Reveal()) < minSecret:
		k.errorf("http.token", "too short to be a secret; expected at least %d characters", minSecret)
	}
}
