package config

import (
	"strings"
	"time"
)

// Sinks are what gets all events besides the endpoints.
type Sinks struct {
	Log         LogSink      `yaml:"log"`
	RedisStream *RedisStream `yaml:"redis_stream"` // nil: none
}

// LogSink writes events as JSON lines to "stdout", "stderr", "none" or a file.
type LogSink struct {
	Failures string `yaml:"failures"`
	Bounces  string `yaml:"bounces"`
	MIME     bool   `yaml:"mime"` // the raw message too, base64
}

// RedisStream appends events to two streams.
type RedisStream struct {
	URL      URL           `yaml:"url"` // absent: the server of the Redis store
	Failures string        `yaml:"failures"`
	Bounces  string        `yaml:"bounces"`
	MIME     bool          `yaml:"mime"`    // the raw message too
	MaxLen   int64         `yaml:"max_len"` // about so many entries; 0: not by length
	MaxAge   time.Duration `yaml:"max_age"` // 0: not by age
}

func (s *Sinks) defaults() { s.Log = LogSink{Failures: "stdout", Bounces: "stdout"} }

func (r *RedisStream) defaults() {
	*r = RedisStream{Failures: "bounced:failures", Bounces: "bounced:bounces"}
}

func (s *Sinks) check(k *checker) {
	for key, v := range map[string]string{"sinks.log.failures": s.Log.Failures, "sinks.log.bounces": s.Log.Bounces} {
		if v == "" {
			k.errorf(key, "is empty; expected stdout, stderr, none or a file")
		}
		for _, word := range []string{"stdout", "stderr", "none"} {
			if v != word && strings.EqualFold(v, word) {
				k.errorf(key, "%q would be the name of a file; expected %s", v, word)
			}
		}
	}
	r := s.RedisStream
	if r == nil {
		return
	}
	const p = "sinks.redis_stream"
	if !r.URL.IsZero() {
		k.redisURL(p+".url", r.URL)
	}
	if r.Failures == "" && r.Bounces == "" {
		k.errorf(p, "neither failures nor bounces has a stream")
	}
	k.notNegative(p+".max_len", r.MaxLen)
	k.notNegative(p+".max_age", int64(r.MaxAge))
	if r.MaxLen > 0 && r.MaxAge > 0 {
		k.errorf(p+".max_age", "Redis trims a stream by length or by age; max_len is set already")
	}
}
