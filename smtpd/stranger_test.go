package smtpd_test

import (
	"errors"
	"io"
	"net/netip"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"bounced/smtpd"
)

// waiting is a client that does what it does and then nothing.
func waiting(t *testing.T, p *pipes, ip string, lines ...string) *client {
	t.Helper()
	c := newClient(t, p.dialFrom(ip))
	c.conn.SetDeadline(time.Time{})
	t.Cleanup(func() { c.conn.Close() })
	c.expect("220")
	for _, line := range lines {
		c.cmd(line, "250")
	}
	return c
}

// Connections are few, and opening one is cheap: whoever holds one for long and
// has no mail for us makes room for the next.
func TestStrangersMakeRoom(t *testing.T) {
	known := []string{"EHLO c", "MAIL FROM:<>", "RCPT TO:<good1@b.test>"}
	for name, lines := range map[string][]string{
		"silent":           nil,
		"after EHLO":       {"EHLO c"},
		"in a transaction": {"EHLO c", "MAIL FROM:<>"},
		"for postmaster":   {"EHLO c", "MAIL FROM:<>", "RCPT TO:<postmaster>"},
		"for a guess":      {"EHLO c", "MAIL FROM:<>", "RCPT TO:<open1@b.test>"},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				reg := prometheus.NewRegistry()
				_, p := inMemory(t, smtpd.Options{Registerer: reg, Limits: smtpd.Limits{Connections: 3}})
				first := waiting(t, p, "198.51.100.1", known...)
				oldest := waiting(t, p, "198.51.100.2", lines...)
				time.Sleep(20 * time.Second)
				waiting(t, p, "198.51.100.3", lines...)

				early := newClient(t, p.dialFrom("203.0.113.1"))
				early.expect("421 4.3.2")
				time.Sleep(11 * time.Second)
				late := waiting(t, p, "203.0.113.1", known...)
				oldest.expect("421 4.3.2 Too many connections")
				oldest.expect("closed")
				newClient(t, p.dialFrom("203.0.113.2")).expect("421 4.3.2")

				for _, c := range []*client{first, late} {
					c.cmd("DATA", "354")
					c.send("x\r\n.\r\n")
					c.expect("250")
				}
				if got := limitsReached(t, reg); got != "connections" {
					t.Errorf("limits_total counts %q", got)
				}
			})
		})
	}
}

// Who has named a recipient that we have signed keeps its connection, however full it is.
func TestSendersNeedNotMakeRoom(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		_, p := inMemory(t, smtpd.Options{Limits: smtpd.Limits{Connections: 2}})
		var all []*client
		for _, ip := range []string{"198.51.100.1", "198.51.100.2"} {
			c := waiting(t, p, ip, "EHLO c", "MAIL FROM:<>", "RCPT TO:<good1@b.test>", "RSET")
			all = append(all, c)
		}
		time.Sleep(4 * time.Minute)
		newClient(t, p.dialFrom("203.0.113.1")).expect("421 4.3.2")
		for _, c := range all {
			c.cmd("NOOP", "250")
		}
	})
}

// Nobody makes room for a client that is turned away in any case.
func TestStrangersKeepTheirPlaceFromWhoIsNotLetIn(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		_, p := inMemory(t, smtpd.Options{
			Limits: smtpd.Limits{Connections: 2, ConnectionsPerAddress: 1},
			Policy: smtpd.Policy{Deny: []netip.Prefix{netip.MustParsePrefix("203.0.113.0/24")}},
		})
		one := waiting(t, p, "198.51.100.1", "EHLO c")
		two := waiting(t, p, "198.51.100.2", "EHLO c")
		time.Sleep(31 * time.Second)
		newClient(t, p.dialFrom("203.0.113.1")).expect("554 5.7.1")
		newClient(t, p.dialFrom("198.51.100.2")).expect("421 4.7.0")
		one.cmd("NOOP", "250")
		two.cmd("NOOP", "250")
	})
}

// One that is evicted is not counted any more, and so must not stay, whatever
// the server was about to do.
func TestEvictedAreGoneSoon(t *testing.T) {
	for name, said := range map[string]string{
		"not reading":              strings.Repeat("NOOP\r\n", 200),
		"waiting for a refusal":    "RCPT TO:<forged@b.test>\r\n",
		"waiting for many of them": strings.Repeat("RCPT TO:<forged@b.test>\r\n", 10),
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				_, p := inMemory(t, smtpd.Options{Limits: smtpd.Limits{Connections: 1}, Policy: smtpd.Policy{RefusedDelay: time.Minute}})
				c := waiting(t, p, "198.51.100.1", "EHLO c", "MAIL FROM:<>")
				time.Sleep(31 * time.Second)
				c.send(said)
				synctest.Wait()
				began := time.Now()
				waiting(t, p, "203.0.113.1")
				for {
					if _, err := io.WriteString(c.conn, "NOOP\r\n"); errors.Is(err, io.ErrClosedPipe) {
						break
					} else if err != nil {
						t.Fatal(err)
					}
				}
				if stayed := time.Since(began); stayed > 3*time.Second {
					t.Errorf("it stays for another %v", stayed)
				}
			})
		})
	}
}

// One that is evicted in the middle of what it says is not taken at its word.
func TestEvictedInMidCommand(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r, p := inMemory(t, smtpd.Options{Limits: smtpd.Limits{Connections: 1}})
		c := waiting(t, p, "198.51.100.1", "EHLO c", "MAIL FROM:<>", "RCPT TO:<postmaster>")
		c.send("DATA\r\n")
		c.expect("354")
		c.send(strings.Repeat("x", 5000))
		time.Sleep(31 * time.Second)
		waiting(t, p, "203.0.113.1")
		c.expect("421 4.3.2")
		c.expect("closed")
		r.want()
	})
}
