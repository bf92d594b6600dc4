package config_test

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"bounced/internal/config"
)

func env(pairs ...string) config.Environment {
	return func(name string) (string, bool) {
		for i := 0; i < len(pairs); i += 2 {
			if pairs[i] == name {
				return pairs[i+1], true
			}
		}
		return "", false
	}
}

func parse(t *testing.T, text string) *config.Config {
	t.Helper()
	c, err := config.Parse("bounced.yaml", []byte(text), env("SECRET", "from-the-environment"))
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestWithoutFile(t *testing.T) {
	c, err := config.Load("", env())
	if err != nil {
		t.Fatal(err)
	}
	if got := c.SMTP.Listen[0].String(); got != "127.0.0.1:2525" {
		t.Errorf("SMTP at %s", got)
	}
	if c.HTTP.Listen != "127.0.0.1:8025" || c.Store.Pebble.Dir != "./bounced-data" || c.Store.Redis != nil {
		t.Errorf("HTTP at %s, store %+v", c.HTTP.Listen, c.Store)
	}
	if len(c.Domains) != 1 || c.Domains[0].Name != "bounces.localhost" {
		t.Errorf("domains %+v", c.Domains)
	}
	if c.Sinks.Log != (config.LogSink{Failures: "stdout", Bounces: "stdout"}) {
		t.Errorf("log sink %+v", c.Sinks.Log)
	}
	if c.Node.Name == "" || c.SMTP.Hostname == "" {
		t.Error("the names do not default to the host's")
	}
}

// Blanks and lines around a token in a file are not of the token: no header
// would carry them. Of a key they are.
func TestBlanksAroundSecrets(t *testing.T) {
	file := filepath.Join(t.TempDir(), "token")
	if err := os.WriteFile(file, []byte("\n \t0123456789abcdef \r\n\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	c := parse(t, `
http: {token: "file:`+file+`"}
domains: [{name: a.example, keys: [{id: a, secret: "file:`+file+`"}]}]
endpoints: [{name: a, url: "http://a", bearer: "file:`+file+`"}]
`)
	for what, s := range map[string]config.Secret{"http.token": c.HTTP.Token, "bearer": c.Endpoints[0].Bearer} {
		if s.Reveal() != "0123456789abcdef" {
			t.Errorf("%s is %q", what, s.Reveal())
		}
	}
	if s := c.Domains[0].Keys[0].Secret; s.Reveal() != "\n \t0123456789abcdef " {
		t.Errorf("the key is %q", s.Reveal())
	}
}

func TestValues(t *testing.T) {
	secret := filepath.Join(t.TempDir(), "key")
	if err := os.WriteFile(secret, []byte("0123456789abcdef\r\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	c := parse(t, `
smtp:
  listen: ["0.0.0.0:25", "[::]:25", "unix:/run/smtp", "lmtp+unix:/run/lmtp", "lmtp+127.0.0.1:24"]
  max_message_bytes: 10MiB
  proxy_protocol: [10.0.0.0/8, 192.0.2.7, "::ffff:192.0.2.8", "::ffff:198.51.100.0/120"]
  limits: {memory: 1GB,  new_per_second: 5}
domains:
  - name: Bounces.Example.COM.
    keys:
      - {id: 1, secret: "file:`+secret+`"}
      - {id: b, secret: "x-${SECRET}-$${SECRET}"}
    mint_key: b
    max_age: 30d
    foreign:
      - {scheme: regexp, pattern: "(?P<id>.*)-(?P<sig>.*)", signature: {secret: 0123456789abcdef}}
endpoints:
  - name: app
    url: https://app.example/hook?token=abc
    headers: {X-Team: mail}
    schedule: [0s, 1d]
  - name: ordered
    url: https://app.example/
    ordered: true
`)
	listen := []config.Listen{
		{Network: "tcp", Address: "0.0.0.0:25"},
		{Network: "tcp", Address: "[::]:25"},
		{Network: "unix", Address: "/run/smtp"},
		{Network: "unix", Address: "/run/lmtp", LMTP: true},
		{Network: "tcp", Address: "127.0.0.1:24", LMTP: true},
	}
	if diff := cmp.Diff(listen, c.SMTP.Listen); diff != "" {
		t.Errorf("listen (-want +got):\n%s", diff)
	}
	if c.SMTP.MaxMessage != 10<<20 || c.SMTP.Limits.Memory != 1e9 || c.SMTP.Limits.NewPerSecond != 5 {
		t.Errorf("sizes %+v", c.SMTP)
	}
	if c.SMTP.Limits.Connections != 2000 {
		t.Error("a key that the section leaves out lost its default")
	}
	// Clients are known by their IPv4 address, so networks have to be in that form.
	if got := fmt.Sprint(c.SMTP.ProxyProtocol); got != "[10.0.0.0/8 192.0.2.7/32 192.0.2.8/32 198.51.100.0/24]" {
		t.Errorf("networks became %s", got)
	}
	d := c.Domains[0]
	if d.Name != "bounces.example.com" || d.MaxAge != 720*time.Hour || d.Prefix != "b" || d.MintKey != "b" {
		t.Errorf("domain %+v", d)
	}
	if d.Keys[0].ID != "1" || d.Keys[0].Secret.Reveal() != "0123456789abcdef" {
		t.Error("the key's file was not taken as it is, without the line end")
	}
	if got := d.Keys[1].Secret.Reveal(); got != "x-from-the-environment-${SECRET}" {
		t.Errorf("key from the environment is %q", got)
	}
	if got := d.Foreign[0].Signature.Signed; got != "{id}" {
		t.Errorf("signed is %q", got)
	}
	e := c.Endpoints[0]
	if e.URL.Reveal() != "https://app.example/hook?token=abc" || e.Headers["X-Team"].Reveal() != "mail" {
		t.Errorf("endpoint %s, %q", e.URL.Reveal(), e.Headers["X-Team"].Reveal())
	}
	if diff := cmp.Diff([]time.Duration{0, 24 * time.Hour}, e.Schedule); diff != "" {
		t.Errorf("schedule (-want +got):\n%s", diff)
	}
	if e := c.Endpoints[1]; !e.Ordered || e.Timeout != 20*time.Second || len(e.Schedule) != 10 {
		t.Errorf("second endpoint %+v", e)
	}
}

// Both families, any ports and sockets of other kinds stand side by side.
func TestListenersSideBySide(t *testing.T) {
	parse(t, `smtp: {listen: ["0.0.0.0:25", "[::]:25", "127.0.0.1:0", "127.0.0.1:0", "unix:/a", "systemd:a", "127.0.0.1:8026"]}`)
	parse(t, `smtp: {listen: ["127.0.0.1:25", "192.0.2.7:25", "[::1]:25", "localhost:24", "lmtp+127.0.0.1:24"]}`)
}

func TestDurations(t *testing.T) {
	for text, want := range map[string]time.Duration{
		"0s": 0, "90m": 90 * time.Minute, "30d": 720 * time.Hour, "1d12h": 36 * time.Hour, "0": 0,
	} {
		c := parse(t, "retention: {registry: "+text+"}")
		if c.Retention.Registry != want {
			t.Errorf("%s is %v, want %v", text, c.Retention.Registry, want)
		}
	}
}
