package smtpd_test

import (
	"bufio"
	"io"
	"net/netip"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"bounced/smtpd"
)

// slow is a client in fake time: it writes steps with pauses, and tells how long
// the server bore it and what it said last.
func slow(t *testing.T, o smtpd.Options, prologue string, step string, pause time.Duration) (r *rig, bore time.Duration, last string) {
	r, p := inMemory(t, o)
	conn := p.dial()
	defer conn.Close()
	gone := make(chan struct{})
	go func() {
		defer close(gone)
		s := bufio.NewScanner(conn)
		for s.Scan() {
			last = s.Text()
		}
	}()
	io.WriteString(conn, prologue)
	began := time.Now()
	ended := false
	for !ended {
		select {
		case <-gone:
			ended = true
		case <-time.After(pause):
			io.WriteString(conn, step)
		}
	}
	return r, time.Since(began), last
}

const toData = "EHLO c\r\nMAIL FROM:<>\r\nRCPT TO:<good1@b.test>\r\nDATA\r\n"

func TestPatience(t *testing.T) {
	never := 1000 * time.Hour
	for name, tc := range map[string]struct {
		prologue, step string
		pause          time.Duration
		limits         smtpd.Limits
		from, to       time.Duration
		last           string
	}{
		"silence":                             {"", "", never, smtpd.Limits{}, 4 * time.Minute, 5 * time.Minute, "421 4.4.2"},
		"a command, one octet a minute":       {"EHLO c\r\n", "N", time.Minute, smtpd.Limits{}, 4 * time.Minute, 6 * time.Minute, "421 4.4.2"},
		"a long command, 100 octets a minute": {"", strings.Repeat("x", 100), time.Minute, smtpd.Limits{}, 4 * time.Minute, 6 * time.Minute, "421 4.4.2"},
		"commands for ever":                   {"EHLO c\r\n", "NOOP\r\n", 4 * time.Minute, smtpd.Limits{}, time.Hour, time.Hour + 5*time.Minute, "421 4.4.2"},
		"commands for ever in a transaction":  {"EHLO c\r\nMAIL FROM:<>\r\n", "NOOP\r\n", 4 * time.Minute, smtpd.Limits{}, time.Hour, time.Hour + 5*time.Minute, "421 4.4.2"},
		"a body, one octet a second":          {toData, "x", time.Second, smtpd.Limits{}, 56 * time.Second, 62 * time.Second, "421 4.4.2"},
		"a body just fast enough":             {toData, strings.Repeat("x", 70), time.Second, smtpd.Limits{}, 9 * time.Minute, 11 * time.Minute, "421 4.4.2"},
		"a body without a least rate":         {toData, "x", time.Second, smtpd.Limits{BytesPerSecond: -1}, 9 * time.Minute, 11 * time.Minute, "421 4.4.2"},
		"a chunk, one octet a second":         {strings.Replace(toData, "DATA", "BDAT 5000", 1), "x", time.Second, smtpd.Limits{}, 56 * time.Second, 62 * time.Second, "421 4.4.2"},
		"commands between chunks":             {strings.Replace(toData, "DATA\r\n", "BDAT 5\r\nhello", 1), "NOOP\r\n", 20 * time.Second, smtpd.Limits{}, 56 * time.Second, 62 * time.Second, "421 4.4.2"},
		"commands between large chunks":       {strings.Replace(toData, "DATA\r\n", "BDAT 1000000\r\n"+strings.Repeat("x", 1e6), 1), "NOOP\r\n", 20 * time.Second, smtpd.Limits{}, 56 * time.Second, 62 * time.Second, "421 4.4.2"},
		"a large body, then silence":          {toData + strings.Repeat("x", 5e6), "", never, smtpd.Limits{}, 56 * time.Second, 62 * time.Second, "421 4.4.2"},
		"a large body, then octets":           {toData + strings.Repeat("x", 5e6), "x", time.Second, smtpd.Limits{}, 56 * time.Second, 62 * time.Second, "421 4.4.2"},
		"a large refused chunk, then silence": {"BDAT 5000000\r\n" + strings.Repeat("x", 4e6), "", never, smtpd.Limits{}, 56 * time.Second, 62 * time.Second, "421 4.4.2"},
		"a body that pauses and catches up":   {toData, strings.Repeat("x", 4000), 50 * time.Second, smtpd.Limits{}, 9 * time.Minute, 11 * time.Minute, "421 4.4.2"},
		"a refused chunk, one octet a second": {"BDAT 5000\r\n", "x", time.Second, smtpd.Limits{}, 56 * time.Second, 62 * time.Second, "421 4.4.2"},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				r, bore, last := slow(t, smtpd.Options{Limits: tc.limits}, tc.prologue, tc.step, tc.pause)
				if bore < tc.from || bore > tc.to {
					t.Errorf("borne for %v, want between %v and %v", bore, tc.from, tc.to)
				}
				if !strings.HasPrefix(last, tc.last) {
					t.Errorf("last words %q", last)
				}
				r.want()
			})
		})
	}
}

// What comes before a session is given its time as a whole, too.
func TestDrippedHandshakes(t *testing.T) {
	tlsOption := withTLS(t)
	for name, tc := range map[string]struct {
		o                    smtpd.Options
		prologue, step, last string
	}{
		// A record of 16 KiB that is to hold a ClientHello.
		"TLS":   {tlsOption, "EHLO c\r\nSTARTTLS\r\n", "\x16\x03\x01\x40\x00" + "\x01\x00\x3f\xfc\x03\x03" + strings.Repeat("x", 16<<10), "220 2.0.0 Ready"},
		"PROXY": {smtpd.Options{Policy: smtpd.Policy{Proxies: []netip.Prefix{netip.MustParsePrefix("192.0.2.9/32")}}}, "", "\r\n\r\n\x00\r\nQUIT\n\x21\x11\x0f\xff" + strings.Repeat("x", 4096), ""},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				_, p := inMemory(t, tc.o)
				conn := p.dial()
				defer conn.Close()
				gone := make(chan string)
				go func() {
					last := ""
					for s := bufio.NewScanner(conn); s.Scan(); {
						last = s.Text()
					}
					gone <- last
				}()
				io.WriteString(conn, tc.prologue)
				began := time.Now()
				for octets := []byte(tc.step); ; octets = octets[1:] {
					select {
					case last := <-gone:
						if took := time.Since(began); took > 31*time.Second || !strings.HasPrefix(last, tc.last) {
							t.Errorf("borne for %v, last words %q", took, last)
						}
						return
					case <-time.After(time.Second):
						conn.Write(octets[:1])
					}
				}
			})
		})
	}
}

// A client that never reads cannot keep us writing.
func TestClientThatDoesNotRead(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		_, p := inMemory(t, smtpd.Options{})
		conn := p.dial()
		defer conn.Close()
		began := time.Now()
		conn.SetWriteDeadline(began.Add(time.Hour))
		_, err := io.WriteString(conn, "EHLO c\r\n") // blocked: the server is busy with its greeting
		if took := time.Since(began); err == nil || took > 65*time.Second {
			t.Errorf("after %v: %v", took, err)
		}
	})
}

// Idle clients hear of the end at once, in whatever state they idle.
func TestStopInFakeTime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r, p := inMemory(t, smtpd.Options{Limits: smtpd.Limits{StopTime: time.Minute}})
		for _, prologue := range []string{"", "EHLO c\r\n", "EHLO c\r\nMAIL FROM:<>\r\nRSET\r\n", toData + "x\r\n.\r\n"} {
			conn := p.dial()
			defer conn.Close()
			go io.Copy(io.Discard, conn)
			io.WriteString(conn, prologue)
		}
		synctest.Wait()
		began := time.Now()
		r.stop()
		if took := time.Since(began); took > time.Second {
			t.Errorf("idle clients held the server for %v", took)
		}
		r.want("x\r\n")
	})
}
