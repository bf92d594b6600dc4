package smtpd_test

import (
	"io"
	"net/netip"
	"runtime"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"go.uber.org/zap"
	"go.uber.org/zap/zaptest/observer"

	"bounced/envelope"
	"bounced/smtpd"
)

func TestConnectionLimits(t *testing.T) {
	for name, tc := range map[string]struct {
		o    smtpd.Options
		want string
	}{
		"in total":    {smtpd.Options{Limits: smtpd.Limits{Connections: 2, ConnectionsPerAddress: -1}}, "421 4.3.2 "},
		"per address": {smtpd.Options{Limits: smtpd.Limits{ConnectionsPerAddress: 2}}, "421 4.7.0 "},
	} {
		t.Run(name, func(t *testing.T) {
			reg := prometheus.NewRegistry()
			tc.o.Registerer = reg
			r := start(t, tc.o)
			a, b := r.hello(), r.hello()
			c := r.dial()
			c.expect(tc.want)
			c.expect("closed")
			if got := metric(t, reg, "bounced_smtpd_limits_total"); got != 1 {
				t.Errorf("limits_total is %v", got)
			}
			a.cmd("NOOP", "250")
			a.cmd("QUIT", "221")
			a.expect("closed")
			// Our side may be a moment behind.
			waitFor(t, func() bool { return metric(t, reg, "bounced_smtpd_connections_open") == 1 })
			r.hello()
			b.cmd("QUIT", "221")
			if got := metric(t, reg, "bounced_smtpd_connections_total"); got != 3 {
				t.Errorf("connections_total is %v, without the one that was refused", got)
			}
		})
	}
}

func TestNewConnectionsPerSecond(t *testing.T) {
	r := start(t, smtpd.Options{Limits: smtpd.Limits{NewPerSecond: 3}})
	refused := 0
	for range 10 { // in one second or over two: 6 at most get in
		c := r.dial()
		if strings.HasPrefix(c.reply(), "421 4.7.0") {
			refused++
		}
	}
	if refused < 4 {
		t.Errorf("%d of 10 refused", refused)
	}
}

func TestNetworks(t *testing.T) {
	loopback := []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}
	elsewhere := []netip.Prefix{netip.MustParsePrefix("192.0.2.0/24")}
	for name, tc := range map[string]struct {
		policy smtpd.Policy
		want   string
	}{
		"denied":             {smtpd.Policy{Deny: loopback}, "554 5.7.1 "},
		"others denied":      {smtpd.Policy{Deny: elsewhere}, "220 "},
		"allowed":            {smtpd.Policy{Allow: loopback}, "220 "},
		"only others":        {smtpd.Policy{Allow: elsewhere}, "554 5.7.1 "},
		"allowed and denied": {smtpd.Policy{Allow: loopback, Deny: loopback}, "554 5.7.1 "},
	} {
		t.Run(name, func(t *testing.T) {
			r := start(t, smtpd.Options{Policy: tc.policy})
			r.dial().expect(tc.want)
		})
	}
}

func TestProxies(t *testing.T) {
	policy := smtpd.Policy{
		Proxies: []netip.Prefix{netip.MustParsePrefix("127.0.0.1/32")},
		Deny:    []netip.Prefix{netip.MustParsePrefix("203.0.113.0/24")},
	}
	v2 := func(command byte, body string) string {
		return "\r\n\r\n\x00\r\nQUIT\n" + string([]byte{0x20 | command, 0x11, 0, byte(len(body))}) + body
	}
	const source = "\xc0\x00\x02\x09\xc0\x00\x02\x02\x30\x39\x00\x19" // 192.0.2.9:12345 to 192.0.2.2:25
	for name, tc := range map[string]struct{ header, ip string }{
		"v1":              {"PROXY TCP4 192.0.2.7 192.0.2.2 12345 25\r\n", "192.0.2.7"},
		"v1 with IPv6":    {"PROXY TCP6 2001:db8::7 2001:db8::1 12345 25\r\n", "2001:db8::7"},
		"v2":              {v2(1, source), "192.0.2.9"},
		"v2 health check": {v2(0, source), "127.0.0.1"},
	} {
		t.Run(name, func(t *testing.T) {
			r := start(t, smtpd.Options{Policy: policy})
			c := r.dial()
			c.send(tc.header + "EHLO c\r\nMAIL FROM:<>\r\nRCPT TO:<good1@b.test>\r\nBDAT 1 LAST\r\nx")
			c.expect("220")
			for range 4 {
				c.expect("250")
			}
			if got := r.inbox.all()[0].tx.RemoteIP; got != tc.ip {
				t.Errorf("remote_ip %q, want %q", got, tc.ip)
			}
		})
	}
	t.Run("without a header", func(t *testing.T) {
		r := start(t, smtpd.Options{Policy: policy})
		c := r.dial()
		c.send("EHLO c\r\n")
		c.expect("closed")
	})
	t.Run("silent", func(t *testing.T) {
		r := start(t, smtpd.Options{Policy: policy, Limits: smtpd.Limits{HandshakeTime: 60 * time.Millisecond}})
		r.dial().expect("closed")
	})
	t.Run("policy goes by the address in the header", func(t *testing.T) {
		r := start(t, smtpd.Options{Policy: policy})
		c := r.dial()
		c.send("PROXY TCP4 203.0.113.1 192.0.2.2 12345 25\r\n")
		c.expect("554 5.7.1")
		c.expect("closed")
	})
	t.Run("limits go by the address in the header", func(t *testing.T) {
		r := start(t, smtpd.Options{Policy: policy, Limits: smtpd.Limits{ConnectionsPerAddress: 1}})
		for _, tc := range []struct{ ip, want string }{
			{"TCP4 192.0.2.7", "220"}, {"TCP4 192.0.2.8", "220"}, {"TCP4 192.0.2.7", "421 4.7.0"},
			{"TCP6 ::ffff:192.0.2.7", "421 4.7.0"}, {"TCP6 2001:db8:0:1::7", "220"}, {"TCP6 2001:db8:0:1:ffff::8", "421 4.7.0"}, {"TCP6 2001:db8:0:2::7", "220"},
		} {
			c := r.dial()
			other := "192.0.2.2"
			if strings.HasPrefix(tc.ip, "TCP6") {
				other = "2001:db8::1"
			}
			c.send("PROXY " + tc.ip + " " + other + " 12345 25\r\n")
			c.expect(tc.want)
		}
	})
}

// A proxy that is trusted may still be broken: what is no header ends the
// connection without a word, and does not become commands.
func TestBrokenProxyHeaders(t *testing.T) {
	const (
		signature = "\r\n\r\n\x00\r\nQUIT\n"
		source    = "\xc0\x00\x02\x09\xc0\x00\x02\x02\x30\x39\x00\x19"
	)
	for name, header := range map[string]string{
		"v1 without CR":            "PROXY TCP4 192.0.2.7 192.0.2.2 1 25\n",
		"v1 of 108 octets":         "PROXY UNKNOWN " + strings.Repeat("x", 92) + "\r\n",
		"v1 without end":           "PROXY UNKNOWN " + strings.Repeat("x", 5000),
		"v1 with an IPv4 as TCP6":  "PROXY TCP6 192.0.2.7 192.0.2.2 1 25\r\n",
		"v1 with a zone":           "PROXY TCP6 fe80::1%eth0 ::1 1 25\r\n",
		"v1 with NUL":              "PROXY TCP4 192.0.2.7\x00 192.0.2.2 1 25\r\n",
		"v1 with a port too high":  "PROXY TCP4 192.0.2.7 192.0.2.2 65536 25\r\n",
		"v2 of an unknown version": signature + "\x31\x11\x00\x0c" + source,
		"v2 of an unknown command": signature + "\x22\x11\x00\x0c" + source,
		"v2 of an unknown family":  signature + "\x21\x13\x00\x0c" + source,
		"v2 too short for TCP":     signature + "\x21\x11\x00\x05" + source[:5],
		"v2 of 60,000 octets":      signature + "\x21\x11\xea\x60" + source + strings.Repeat("\x00", 100),
		"half a signature":         signature[:8],
	} {
		t.Run(name, func(t *testing.T) {
			reg := prometheus.NewRegistry()
			r := start(t, smtpd.Options{Registerer: reg, Policy: smtpd.Policy{Proxies: []netip.Prefix{netip.MustParsePrefix("127.0.0.1/32")}}})
			c := r.dial()
			c.send(header + "\r\nNOOP\r\nQUIT\r\n")
			c.expect("closed")
			if got := limitsReached(t, reg); got != "proxy_header" {
				t.Errorf("limits_total counts %q", got)
			}
		})
	}
	t.Run("a second one", func(t *testing.T) {
		r := start(t, smtpd.Options{Policy: smtpd.Policy{Proxies: []netip.Prefix{netip.MustParsePrefix("127.0.0.1/32")}}})
		c := r.dial()
		c.send("PROXY TCP4 192.0.2.7 192.0.2.2 1 25\r\nPROXY TCP4 192.0.2.8 192.0.2.2 1 25\r\n")
		c.expect("220")
		c.expect("500")
		c.cmd("EHLO c", "250")
		c.cmd("MAIL FROM:<>", "250")
		c.cmd("RCPT TO:<good1@b.test>", "250")
		c.send("BDAT 1 LAST\r\nx")
		c.expect("250")
		if got := r.inbox.all()[0].tx.RemoteIP; got != "192.0.2.7" {
			t.Errorf("remote_ip %q", got)
		}
	})
}

// What a client has sent meanwhile must not turn our last words into a reset.
func TestLastWords(t *testing.T) {
	for name, tc := range map[string]struct {
		header string
		policy smtpd.Policy
	}{
		"directly": {},
		"through a proxy": {"PROXY TCP4 192.0.2.7 192.0.2.2 12345 25\r\n",
			smtpd.Policy{Proxies: []netip.Prefix{netip.MustParsePrefix("127.0.0.1/32")}}},
	} {
		t.Run(name, func(t *testing.T) {
			r := start(t, smtpd.Options{Policy: tc.policy, Limits: smtpd.Limits{Errors: 2}})
			c := r.dial()
			c.send(tc.header)
			c.expect("220")
			c.send(strings.Repeat("NONSENSE "+strings.Repeat("x", 1000)+"\r\n", 100))
			c.halfClose()
			rest, err := io.ReadAll(c.r)
			if err != nil || !strings.HasSuffix(string(rest), "421 4.7.0 Too many commands or errors, closing\r\n") {
				t.Errorf("%v after %q", err, rest)
			}
		})
	}
}

// Who hides behind a trusted proxy is nobody to be trusted.
func TestProxiesWithoutAnAddress(t *testing.T) {
	const (
		unknown = "PROXY UNKNOWN\r\n"
		local   = "\r\n\r\n\x00\r\nQUIT\n\x20\x00\x00\x00"
		unix    = "\r\n\r\n\x00\r\nQUIT\n\x21\x31\x00\xd8"
		udp     = "\r\n\r\n\x00\r\nQUIT\n\x21\x12\x00\x0c" + "\xc0\x00\x02\x09\xc0\x00\x02\x02\x30\x39\x00\x19"
	)
	loopback := []netip.Prefix{netip.MustParsePrefix("127.0.0.1/32")}
	elsewhere := []netip.Prefix{netip.MustParsePrefix("192.0.2.0/24")}
	for name, header := range map[string]string{
		"v1 UNKNOWN":              unknown,
		"v1 UNKNOWN and more":     "PROXY UNKNOWN 192.0.2.7 192.0.2.2 12345 25\r\n",
		"v2 LOCAL":                local,
		"v2 of a unix socket":     unix + strings.Repeat("\x00", 216),
		"v2 of a datagram socket": udp,
	} {
		t.Run(name, func(t *testing.T) {
			reg := prometheus.NewRegistry()
			r := start(t, smtpd.Options{Registerer: reg, Policy: smtpd.Policy{Proxies: loopback}, Limits: smtpd.Limits{ConnectionsPerAddress: 2, Errors: 3}})
			c := r.dial()
			c.send(header + "EHLO c\r\nMAIL FROM:<>\r\nRCPT TO:<good1@b.test>\r\nBDAT 1 LAST\r\nx")
			c.expect("220")
			for range 4 {
				c.expect("250")
			}
			for range 3 {
				c.cmd("NONSENSE", "500")
			}
			c.expect("421 4.7.0")
			c.expect("closed")
			c.conn.Close()
			waitFor(t, func() bool { return metric(t, reg, "bounced_smtpd_connections_open") == 0 })

			for _, want := range []string{"220", "220", "421 4.7.0"} {
				c := r.dial()
				c.send(header)
				c.expect(want)
			}
		})
	}
	t.Run("do not stop health checks", func(t *testing.T) {
		r := start(t, smtpd.Options{Policy: smtpd.Policy{Proxies: loopback}, Limits: smtpd.Limits{ConnectionsPerAddress: 1}})
		for _, tc := range []struct{ header, want string }{{unknown, "220"}, {unknown, "421 4.7.0"}, {local, "220"}} {
			c := r.dial()
			c.send(tc.header)
			c.expect(tc.want)
		}
	})
	t.Run("are none of those allowed", func(t *testing.T) {
		r := start(t, smtpd.Options{Policy: smtpd.Policy{Proxies: loopback, Allow: elsewhere}})
		for _, tc := range []struct{ header, want string }{{unknown, "554 5.7.1"}, {local, "220"}} {
			c := r.dial()
			c.send(tc.header)
			c.expect(tc.want)
		}
	})
}

func TestRefusedDelay(t *testing.T) {
	const delay = 5 * time.Second
	synctest.Test(t, func(t *testing.T) {
		_, p := inMemory(t, smtpd.Options{Policy: smtpd.Policy{RefusedDelay: delay}})
		c := newClient(t, p.dial())
		defer c.conn.Close()
		c.conn.SetDeadline(time.Time{})
		c.expect("220")
		c.cmd("EHLO c", "250")
		c.cmd("MAIL FROM:<>", "250")
		for rcpt, want := range map[string]time.Duration{"good1": 0, "forged": delay, "nonsense": delay, "old": delay} {
			began := time.Now()
			c.send("RCPT TO:<" + rcpt + "@b.test>\r\n")
			c.reply()
			if d := time.Since(began); d != want {
				t.Errorf("%s waits %v, want %v", rcpt, d, want)
			}
		}
	})
}

// A session in DATA goes on when the memory for bodies is used up; others are
// told to come back.
func TestBodyMemory(t *testing.T) {
	r := start(t, smtpd.Options{Limits: smtpd.Limits{MessageBytes: 16 << 10, BodyBytes: 16 << 10}})
	first := r.to("good1@b.test")
	first.cmd("DATA", "354")

	second := r.to("good2@b.test")
	second.cmd("DATA", "452 4.3.1")
	second.send("BDAT 3\r\nabc")
	second.expect("452 4.3.1")
	second.send("BDAT 3 LAST\r\ndef") // never a message without its beginning
	second.expect("503")

	first.send(strings.Repeat("x", 1000) + "\r\n.\r\n")
	first.expect("250")
	second.cmd("MAIL FROM:<>", "250")
	second.cmd("RCPT TO:<good2@b.test>", "250")
	second.send("BDAT 3 LAST\r\nghi")
	second.expect("250")
	r.want(strings.Repeat("x", 1000)+"\r\n", "ghi")
}

// Bodies that were let in while there was memory cannot grow for ever.
func TestBodyMemoryHardLimit(t *testing.T) {
	const size = 300_000
	synctest.Test(t, func(t *testing.T) {
		_, p := inMemory(t, smtpd.Options{Limits: smtpd.Limits{MessageBytes: size, BodyBytes: size}})
		var all []*client
		for range 3 {
			c := newClient(t, p.dial())
			defer c.conn.Close()
			c.expect("220")
			c.cmd("EHLO c", "250")
			c.cmd("MAIL FROM:<>", "250")
			c.cmd("RCPT TO:<good1@b.test>", "250")
			c.cmd("DATA", "354")
			all = append(all, c)
		}
		for _, c := range all {
			c.send(strings.Repeat("x", size-4000))
		}
		synctest.Wait()
		for i, want := range []string{"250", "452 4.3.1", "452 4.3.1"} {
			all[i].send("\r\n.\r\n")
			all[i].expect(want)
			all[i].cmd("NOOP", "250")
		}
	})
}

// An attacker can fill neither the log nor the metrics.
func TestLogCannotBeFlooded(t *testing.T) {
	core, logs := observer.New(zap.DebugLevel)
	r := start(t, smtpd.Options{Logger: zap.New(core), Limits: smtpd.Limits{RefusedRecipients: 500, Commands: 2000}})
	c := r.hello()
	c.cmd("MAIL FROM:<>", "250")
	for range 499 {
		c.cmd("RCPT TO:<forged@b.test>", "550")
	}
	c.cmd("RCPT TO:<forged@b.test>", "550")
	c.expect("421")
	if n := logs.FilterMessage("recipient refused").Len(); n == 0 || n > 50 {
		t.Errorf("%d lines for 500 refused recipients", n)
	}
	if n := logs.FilterMessage("limit reached").FilterField(zap.String("limit", "refused_recipients")).Len(); n != 1 {
		t.Errorf("%d lines for the limit", n)
	}
}

func TestAcceptedLine(t *testing.T) {
	core, logs := observer.New(zap.InfoLevel)
	r := start(t, smtpd.Options{Logger: zap.New(core)})
	c := r.to("good1@b.test")
	c.cmd("DATA", "354")
	c.send("secret words\r\n.\r\n")
	c.expect("250")
	c.cmd("QUIT", "221")
	r.stop()
	lines := logs.FilterMessage("message accepted").All()
	if len(lines) != 1 {
		t.Fatalf("%d lines", len(lines))
	}
	got := lines[0].ContextMap()
	for key, want := range map[string]any{"queue_id": "q1", "remote_ip": "127.0.0.1", "helo": "client.test", "mail_from": "", "rcpts": int64(1), "bytes": int64(14)} {
		if got[key] != want {
			t.Errorf("%s is %v, want %v", key, got[key], want)
		}
	}
	if got["session_id"] == "" {
		t.Error("no session_id")
	}
}

func metric(t testing.TB, reg *prometheus.Registry, name string) float64 {
	t.Helper()
	families, err := reg.Gather()
	if err != nil {
		t.Fatal(err)
	}
	sum := 0.0
	for _, f := range families {
		if f.GetName() == name {
			for _, m := range f.GetMetric() {
				sum += m.GetCounter().GetValue() + m.GetGauge().GetValue()
			}
		}
	}
	return sum
}

// waitFor polls: it is for what the other side does after our last word with it.
func waitFor(t testing.TB, ok func() bool) {
	t.Helper()
	for end := time.Now().Add(5 * time.Second); !ok(); time.Sleep(time.Millisecond) {
		if time.Now().After(end) {
			t.Fatal("waited for nothing")
		}
	}
}

// What a client sends behind a large body is read with it. The room for that is
// in nobody's budget, so it is not kept once it is used up.
func TestRoomBehindABodyIsGivenBack(t *testing.T) {
	const sessions = 10
	heap := func() int64 {
		runtime.GC()
		runtime.GC() // what pools hold survives the first
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return int64(m.HeapAlloc)
	}
	r, p := inMemory(t, smtpd.Options{})
	r.inbox.fail = func(envelope.Transaction, []byte) error { return errBroken } // it would remember
	before := heap()
	for range sessions {
		c := newClient(t, p.dial())
		defer c.conn.Close()
		c.expect("220")
		c.cmd("EHLO x", "250")
		c.cmd("MAIL FROM:<>", "250")
		c.cmd("RCPT TO:<postmaster>", "250")
		c.cmd("DATA", "354")
		c.send(strings.Repeat("x", 600<<10))
		go io.WriteString(c.conn, "\r\n.\r\n"+strings.Repeat("NOOP "+strings.Repeat("x", 1990)+"\r\n", 120))
		c.expect("451")
		for range 120 {
			c.expect("250")
		}
		c.cmd("NOOP", "250")
	}
	if each := (heap() - before) / sessions; each > 100<<10 {
		t.Errorf("a session that is idle takes %d octets", each)
	}
}
