package smtpd_test

import (
	"path/filepath"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"bounced/smtpd"
)

// write sends a message of that size to those recipients and wants that reply.
func (c *client) write(size int, want string, rcpts ...string) {
	c.t.Helper()
	c.cmd("MAIL FROM:<>", "250")
	for _, rcpt := range rcpts {
		c.cmd("RCPT TO:<"+rcpt+">", "250")
	}
	c.cmd("DATA", "354")
	c.send(strings.Repeat("x", size-2) + "\r\n.\r\n")
	c.expect(want)
}

// Whoever knows no address but postmaster's cannot fill the disk.
func TestStrangersCannotFillTheDisk(t *testing.T) {
	const size = 100_000
	synctest.Test(t, func(t *testing.T) {
		reg := prometheus.NewRegistry()
		r, p := inMemory(t, smtpd.Options{Registerer: reg, Limits: smtpd.Limits{MessageBytes: 2 * size, RoleBytesPerSecond: 1000, RefusedRecipients: -1}})
		var all []*client
		for _, ip := range []string{"198.51.100.1", "203.0.113.1"} {
			all = append(all, waiting(t, p, ip, "EHLO c"))
		}
		one, two := all[0], all[1]
		one.write(size, "250", "postmaster")
		two.write(size, "250", "postmaster@b.test", "abuse@b.test")
		one.write(size, "452 4.3.1", "abuse@b.test")
		two.write(2, "452 4.3.1", "postmaster")

		one.write(size, "250", "good1@b.test")
		two.write(size, "250", "postmaster", "good1@b.test")
		if got := limitsReached(t, reg); got != "role_bytes" {
			t.Errorf("limits_total counts %q", got)
		}

		time.Sleep(20 * time.Second)
		for range 20_000 / (16 << 10) {
			two.write(2, "250", "postmaster") // counts for more than it has
		}
		two.write(2, "452 4.3.1", "postmaster")
		if got := len(r.inbox.all()); got != 5 {
			t.Errorf("%d messages accepted", got)
		}
	})
}

// A sender with an unsigned scheme wants all of its bounces, however many there
// are after a mailing: role_rate is not for them, as README and example.yaml say.
func TestUnsignedAddressesAreNotHeldDown(t *testing.T) {
	r := start(t, smtpd.Options{Limits: smtpd.Limits{MessageBytes: 20_000, RoleBytesPerSecond: 1}})
	c := r.hello()
	for range 5 {
		c.write(10_000, "250", "open1@b.test")
		c.write(10_000, "250", "open1@b.test", "postmaster")
	}
	c.write(10_000, "250", "postmaster")
	c.write(10_000, "452 4.3.1", "postmaster")
}

func TestMailForRolesWithoutLimit(t *testing.T) {
	path := filepath.Join(t.TempDir(), "lmtp")
	for name, tc := range map[string]struct {
		o     smtpd.Options
		hello string
	}{
		"switched off": {smtpd.Options{Limits: smtpd.Limits{MessageBytes: 20_000, RoleBytesPerSecond: -1}}, "EHLO c"},
		"LMTP":         {smtpd.Options{Listen: []string{"lmtp+unix:" + path}, Limits: smtpd.Limits{MessageBytes: 20_000}}, "LHLO c"},
	} {
		t.Run(name, func(t *testing.T) {
			r := start(t, tc.o)
			c := r.dial()
			c.expect("220")
			c.cmd(tc.hello, "250")
			for range 5 {
				c.write(10_000, "250", "postmaster@b.test")
			}
		})
	}
}
