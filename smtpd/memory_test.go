package smtpd_test

import (
	"fmt"
	"math"
	"strings"
	"testing"
	"testing/synctest"

	"github.com/prometheus/client_golang/prometheus"

	"bounced/smtpd"
)

// from is a client at that address with a transaction open.
func from(t *testing.T, p *pipes, ip, mail string) *client {
	t.Helper()
	c := newClient(t, p.dialFrom(ip))
	t.Cleanup(func() { c.conn.Close() })
	c.expect("220")
	c.cmd("EHLO c", "250")
	c.cmd(mail, "250")
	c.cmd("RCPT TO:<good1@b.test>", "250")
	return c
}

// stall sends size octets of a body and no end.
func stall(t *testing.T, p *pipes, ip string, size int) *client {
	t.Helper()
	c := from(t, p, ip, "MAIL FROM:<>")
	c.cmd("DATA", "354")
	c.send(strings.Repeat("x", size))
	return c
}

// deliver sends a body of that size and wants that reply to it.
func deliver(t *testing.T, p *pipes, ip string, size int, want string) {
	t.Helper()
	c := from(t, p, ip, "MAIL FROM:<>")
	c.cmd("DATA", "354")
	c.send(strings.Repeat("x", size))
	c.send("\r\n.\r\n")
	c.expect(want)
}

// However much a few clients hold, from others mail of ordinary size goes on.
func TestGiantsLeaveRoomForBounces(t *testing.T) {
	const mega = 1 << 20
	synctest.Test(t, func(t *testing.T) {
		_, p := inMemory(t, smtpd.Options{Limits: smtpd.Limits{MessageBytes: mega, BodyBytes: 3 * mega}})
		for i := range 30 {
			stall(t, p, fmt.Sprintf("198.51.100.%d", i), mega-1000)
		}
		synctest.Wait()
		deliver(t, p, "203.0.113.1", 4000, "250")
		deliver(t, p, "203.0.113.1", 60_000, "250")
		deliver(t, p, "198.51.100.1", 4000, "250")
	})
}

// A client that takes all it can get leaves enough for others, giants included.
func TestOneClientCannotHaveItAll(t *testing.T) {
	const mega = 1 << 20
	for name, greedy := range map[string]func(i int) string{
		"one address": func(int) string { return "198.51.100.1" },
		"one /64":     func(i int) string { return fmt.Sprintf("2001:db8:0:7::%x", i+1) },
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				reg := prometheus.NewRegistry()
				_, p := inMemory(t, smtpd.Options{Registerer: reg, Limits: smtpd.Limits{MessageBytes: mega, BodyBytes: 8 * mega}})
				var all []*client
				for i := range 20 {
					all = append(all, stall(t, p, greedy(i), mega-1000))
				}
				synctest.Wait()
				for i := range 2 {
					deliver(t, p, fmt.Sprintf("203.0.113.%d", i), mega-1000, "250")
				}
				all[0].send("\r\n.\r\n")
				all[0].expect("250")
				all[19].send("\r\n.\r\n")
				all[19].expect("452 4.3.1")
				if got := limitsReached(t, reg); got != "body_bytes_per_address" {
					t.Errorf("limits_total counts %q", got)
				}
			})
		})
	}
}

// Small bodies are many before they are much; the same holds for them.
func TestOneClientCannotHaveAllSmallBodies(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		_, p := inMemory(t, smtpd.Options{Limits: smtpd.Limits{MessageBytes: 1 << 20, BodyBytes: 1 << 20}})
		refused := 0
		for range 60 {
			c := from(t, p, "198.51.100.1", "MAIL FROM:<>")
			c.send("DATA\r\n")
			if strings.HasPrefix(c.reply(), "452 4.3.1") {
				refused++
			}
		}
		if refused == 0 {
			t.Error("60 bodies of 16 KiB fit into a megabyte, and leave room")
		}
		deliver(t, p, "203.0.113.1", 4000, "250")
	})
}

// One that announces what there is no room for need not send it first.
func TestAnnouncedIsRefusedAtOnce(t *testing.T) {
	const mega = 1 << 20
	synctest.Test(t, func(t *testing.T) {
		_, p := inMemory(t, smtpd.Options{Limits: smtpd.Limits{MessageBytes: mega, BodyBytes: mega}})
		giant := stall(t, p, "198.51.100.1", 600_000)
		synctest.Wait()
		c := from(t, p, "203.0.113.1", "MAIL FROM:<> SIZE=500000")
		c.cmd("DATA", "452 4.3.1")
		c.send("BDAT 500000 LAST\r\n" + strings.Repeat("x", 500_000))
		c.expect("452 4.3.1")
		giant.send("\r\n.\r\n")
		giant.expect("250")
		deliver(t, p, "203.0.113.1", 500_000, "250")
	})
}

// A limit beyond all reason is none, and does not turn over.
func TestLimitsBeyondReason(t *testing.T) {
	const most = math.MaxInt64
	_, p := inMemory(t, smtpd.Options{Limits: smtpd.Limits{MessageBytes: most, BodyBytes: most, HeaderBytes: most, LineBytes: most,
		CommandTime: most, DataTime: most, SessionTime: most, ReplyTime: most, RateGrace: most, BytesPerSecond: most}})
	stall(t, p, "198.51.100.1", 500_000)
	deliver(t, p, "203.0.113.1", 500_000, "250")
}

// What a client announces is not taken from others.
func TestAnnouncedIsNotReserved(t *testing.T) {
	const mega = 1 << 20
	synctest.Test(t, func(t *testing.T) {
		_, p := inMemory(t, smtpd.Options{Limits: smtpd.Limits{MessageBytes: mega, BodyBytes: mega}})
		for i := range 10 {
			from(t, p, fmt.Sprintf("198.51.100.%d", i), "MAIL FROM:<> SIZE=1000000").cmd("DATA", "354")
			from(t, p, fmt.Sprintf("198.51.100.%d", i), "MAIL FROM:<>").send("BDAT 1000000 LAST\r\nx")
		}
		synctest.Wait()
		deliver(t, p, "203.0.113.1", 900_000, "250")
	})
}

// A body that will be refused is read to its end for the sake of order, not kept.
func TestRefusedBodyTakesNoMemory(t *testing.T) {
	const mega = 1 << 20
	synctest.Test(t, func(t *testing.T) {
		_, p := inMemory(t, smtpd.Options{Limits: smtpd.Limits{MessageBytes: mega, BodyBytes: mega}})
		tooBig := stall(t, p, "198.51.100.1", mega+1000)
		synctest.Wait()
		deliver(t, p, "203.0.113.1", mega-1000, "250")
		tooBig.send("\r\n.\r\n")
		tooBig.expect("552 5.3.4")
	})
}
