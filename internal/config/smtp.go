package config

import (
	"fmt"
	"net/netip"
	"time"
)

// SMTP is the listener for returned mail.
type SMTP struct {
	Listen        []Listen       `yaml:"listen"`
	Hostname      string         `yaml:"hostname"` // in the greeting; the host's name when the file does not say
	TLS           KeyPair        `yaml:"tls"`      // without one, STARTTLS is not offered
	MaxMessage    Bytes          `yaml:"max_message_bytes"`
	MaxRecipients int            `yaml:"max_recipients"` // per transaction
	Limits        Limits         `yaml:"limits"`
	ProxyProtocol []netip.Prefix `yaml:"proxy_protocol"` // networks whose PROXY header is believed, and required
	Allow         []netip.Prefix `yaml:"allow"`          // empty allows all
	Deny          []netip.Prefix `yaml:"deny"`           // wins over Allow
	Tarpit        time.Duration  `yaml:"tarpit"`         // delay before a recipient is refused
	StopTimeout   time.Duration  `yaml:"stop_timeout"`   // how long open transactions may go on at the stop
}

// Limits bound what clients can take. Sizes, times, memory and the connections
// in total hold for LMTP and unix sockets too.
type Limits struct {
	Connections    int           `yaml:"connections"`     // in total
	PerAddress     int           `yaml:"per_address"`     // connections per IPv4 address or IPv6 /64
	NewPerSecond   int           `yaml:"new_per_second"`  // connections begun per second and address
	Commands       int           `yaml:"commands"`        // per session, since the last accepted message
	Refused        int           `yaml:"refused"`         // refused recipients per session
	Errors         int           `yaml:"errors"`          // bad commands per session
	HeaderBytes    Bytes         `yaml:"header_bytes"`    // of one message; 0: as the message
	LineBytes      Bytes         `yaml:"line_bytes"`      // of one line of a message; 0: as the message
	Memory         Bytes         `yaml:"memory"`          // large messages in flight, all sessions together; as much again for small ones
	CommandTimeout time.Duration `yaml:"command_timeout"` // for the next command
	DataTimeout    time.Duration `yaml:"data_timeout"`    // for all of one message
	SessionTimeout time.Duration `yaml:"session_timeout"` // for all of a session
	MinRate        Bytes         `yaml:"min_rate"`        // bytes per second, in each minute of a message; 0: no limit
	RoleRate       Bytes         `yaml:"role_rate"`       // bytes per second, of mail to nobody but postmaster and abuse; 0: no limit
}

func (s *SMTP) defaults() {
	*s = SMTP{
		Listen:        []Listen{{Network: "tcp", Address: "127.0.0.1:2525"}},
		MaxMessage:    25 << 20,
		MaxRecipients: 100,
		StopTimeout:   30 * time.Second,
		Limits: Limits{
			Connections:    2000,
			PerAddress:     200,
			NewPerSecond:   200,
			Commands:       1000,
			Refused:        20,
			Errors:         20,
			Memory:         64 << 20,
			CommandTimeout: 5 * time.Minute,
			DataTimeout:    10 * time.Minute,
			SessionTimeout: time.Hour,
			MinRate:        64,
			RoleRate:       16 << 10,
		},
	}
}

func (s *SMTP) check(k *checker) {
	if len(s.Listen) == 0 {
		k.errorf("smtp.listen", "the list is empty; expected at least one host:port, unix:/path or systemd:name")
	}
	for i, l := range s.Listen {
		for j, other := range s.Listen[:i] {
			if l.clashes(other) {
				k.errorf(fmt.Sprintf("smtp.listen[%d]", i), "%s is what smtp.listen[%d] listens on", l, j)
				break
			}
		}
	}
	if !isHostname(s.Hostname) {
		k.errorf("smtp.hostname", "%q is not a host name", s.Hostname)
	}
	k.keyPair("smtp.tls", s.TLS)
	k.positive("smtp.max_message_bytes", int64(s.MaxMessage))
	k.positive("smtp.max_recipients", int64(s.MaxRecipients))
	k.notNegative("smtp.tarpit", int64(s.Tarpit))
	k.positive("smtp.stop_timeout", int64(s.StopTimeout))
	s.Limits.check(k)
	if s.Limits.HeaderBytes > s.MaxMessage {
		k.errorf("smtp.limits.header_bytes", "%s is more than a whole message may have (smtp.max_message_bytes is %s)", s.Limits.HeaderBytes, s.MaxMessage)
	}
	if s.Limits.Commands <= s.MaxRecipients {
		k.errorf("smtp.limits.commands", "each recipient is a command; expected more than smtp.max_recipients (%d)", s.MaxRecipients)
	}
	if s.Limits.Memory > 0 && s.Limits.Memory < s.MaxMessage {
		k.errorf("smtp.limits.memory", "%s is less than one message may have (smtp.max_message_bytes is %s)", s.Limits.Memory, s.MaxMessage)
	}
}

func (l *Limits) check(k *checker) {
	const p = "smtp.limits."
	k.positive(p+"connections", int64(l.Connections))
	k.positive(p+"per_address", int64(l.PerAddress))
	k.positive(p+"new_per_second", int64(l.NewPerSecond))
	k.positive(p+"commands", int64(l.Commands))
	k.positive(p+"refused", int64(l.Refused))
	k.positive(p+"errors", int64(l.Errors))
	k.notNegative(p+"header_bytes", int64(l.HeaderBytes))
	if l.LineBytes != 0 && l.LineBytes < 1000 {
		k.errorf(p+"line_bytes", "%s is less than the 1000 bytes of RFC 5321 §4.5.3.1.6", l.LineBytes)
	}
	k.positive(p+"memory", int64(l.Memory))
	k.positive(p+"command_timeout", int64(l.CommandTimeout))
	k.positive(p+"data_timeout", int64(l.DataTimeout))
	k.positive(p+"session_timeout", int64(l.SessionTimeout))
	k.notNegative(p+"min_rate", int64(l.MinRate))
	k.notNegative(p+"role_rate", int64(l.RoleRate))
	if l.PerAddress > l.Connections && l.Connections > 0 {
		k.errorf(p+"per_address", "%d is more than there may be in total (connections is %d)", l.PerAddress, l.Connections)
	}
	if l.CommandTimeout > l.SessionTimeout && l.SessionTimeout > 0 {
		k.errorf(p+"command_timeout", "%s is longer than a whole session may last (session_timeout is %s)",
			durationText(l.CommandTimeout), durationText(l.SessionTimeout))
	}
}
