package config_test

import (
	"strings"
	"testing"
	"time"

	"bounced/internal/config"
)

// Who changes one number is not held to defaults of other keys.
func TestOneNumberAlone(t *testing.T) {
	limits := func(c *config.Config) *config.Limits { return &c.SMTP.Limits }
	for _, tt := range []struct {
		file string
		fits func(*config.Config) bool
	}{
		{"smtp: {limits: {connections: 100}}", func(c *config.Config) bool { return limits(c).PerAddress == 100 }},
		{"smtp: {limits: {connections: 5000}}", func(c *config.Config) bool { return limits(c).PerAddress == 200 }},
		{"smtp: {limits: {connections: 100, per_address: 7}}", func(c *config.Config) bool { return limits(c).PerAddress == 7 }},
		{"smtp: {max_message_bytes: 100MiB}", func(c *config.Config) bool { return limits(c).Memory == 100<<20 }},
		{"smtp: {max_message_bytes: 1MiB}", func(c *config.Config) bool { return limits(c).Memory == 64<<20 }},
		{"smtp: {max_recipients: 1000}", func(c *config.Config) bool { return limits(c).Commands == 2000 }},
		{"smtp: {max_recipients: 10}", func(c *config.Config) bool { return limits(c).Commands == 1000 }},
		{"smtp: {max_recipients: 1000, limits: {commands: 1001}}", func(c *config.Config) bool { return limits(c).Commands == 1001 }},
		{"smtp: {limits: {session_timeout: 2m}}", func(c *config.Config) bool { return limits(c).CommandTimeout == 2*time.Minute }},
		{"smtp: {limits: {session_timeout: 2h}}", func(c *config.Config) bool { return limits(c).CommandTimeout == 5*time.Minute }},
		{"retention: {events: 24h}", func(c *config.Config) bool { return c.Retention.Raw == 24*time.Hour }},
		{"retention: {events: 0s}", func(c *config.Config) bool { return c.Retention.Raw == 168*time.Hour }},
		{"endpoints: [{name: a, url: 'http://a', breaker: {pause: 10m}}]", func(c *config.Config) bool { return c.Endpoints[0].Breaker.MaxPause == 10*time.Minute }},
	} {
		c, err := config.Parse("c.yaml", []byte(tt.file), env())
		if err != nil || !tt.fits(c) {
			t.Errorf("%s: %v", tt.file, err)
			continue
		}
		if _, err := config.Parse("c.yaml", c.Print(), env()); err != nil {
			t.Errorf("%s, printed: %v", tt.file, err)
		}
	}
}

// What the file says of both is refused where it contradicts; and what is out of
// range is said of the key that stands there, and no other.
func TestTwoNumbersThatContradict(t *testing.T) {
	for file, want := range map[string]string{
		"smtp: {limits: {connections: 100, per_address: 200}}":                          "smtp.limits.per_address: 200 is more",
		"smtp: {max_message_bytes: 100MiB, limits: {memory: 64MiB}}":                    "smtp.limits.memory: 64MiB is less",
		"smtp: {max_recipients: 1000, limits: {commands: 1000}}":                        "smtp.limits.commands: each recipient",
		"smtp: {limits: {session_timeout: 2m, command_timeout: 5m}}":                    "smtp.limits.command_timeout: 5m is longer",
		"smtp: {limits: {session_timeout: 0s}}":                                         "smtp.limits.session_timeout: out of range",
		"smtp: {max_recipients: -1}":                                                    "smtp.max_recipients: out of range",
		"smtp: {limits: {connections: 0}}":                                              "smtp.limits.connections: out of range",
		"retention: {events: -1h}":                                                      "retention.events: out of range",
		"endpoints: [{name: a, url: 'http://a', breaker: {pause: 10m, max_pause: 5m}}]": "endpoints[0].breaker.max_pause: 5m is less",
	} {
		_, err := config.Parse("c.yaml", []byte(file), env())
		if err == nil || !strings.HasPrefix(err.Error(), "c.yaml:1: "+want) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%s: %v", file, err)
		}
	}
}
