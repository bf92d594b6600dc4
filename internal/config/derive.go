package config

import "fmt"

// derive fits defaults to other keys that are in the file, so that nobody who changes
// one number has to know which others depend on it. What the file itself says stays,
// and is refused where it contradicts. For smtp it does what smtpd.Limits does with
// fields that are zero. inFile holds the paths of the keys in the file.
func (c *Config) derive(inFile map[string]int) {
	absent := func(path string) bool { _, ok := inFile[path]; return !ok }

	s, l := &c.SMTP, &c.SMTP.Limits
	if absent("smtp.limits.per_address") && l.Connections > 0 {
		l.PerAddress = min(l.PerAddress, l.Connections)
	}
	if absent("smtp.limits.commands") {
		l.Commands = max(l.Commands, 2*min(s.MaxRecipients, 1e6))
	}
	if absent("smtp.limits.memory") {
		l.Memory = max(l.Memory, min(s.MaxMessage, 1<<30))
	}
	if absent("smtp.limits.command_timeout") && l.SessionTimeout > 0 {
		l.CommandTimeout = min(l.CommandTimeout, l.SessionTimeout)
	}
	if r := &c.Retention; absent("retention.raw") && r.Events > 0 {
		r.Raw = min(r.Raw, r.Events)
	}
	for i := range c.Endpoints {
		if b := &c.Endpoints[i].Breaker; absent(fmt.Sprintf("endpoints[%d].breaker.max_pause", i)) {
			b.MaxPause = max(b.MaxPause, b.Pause)
		}
	}
}
