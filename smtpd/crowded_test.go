package smtpd_test

import (
	"context"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"net/netip"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"bounced/envelope"
	"bounced/smtpd"
)

// TestCrowdedPort is half an hour of clients of all kinds at a port that has
// too few connections and too little memory for them: whoever is thrown out,
// gives up or is never answered leaves nothing behind, and a message is
// acknowledged if and only if it was accepted.
func TestCrowdedPort(t *testing.T) {
	for seed := range uint64(4) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) { crowdedPort(t, seed) })
		})
	}
}

func crowdedPort(t *testing.T, seed uint64) {
	reg := prometheus.NewRegistry()
	o := smtpd.Options{Registerer: reg, Limits: smtpd.Limits{
		Connections: 6, ConnectionsPerAddress: 4, NewPerSecond: 3, MessageBytes: 200_000, BodyBytes: 300_000,
		RoleBytesPerSecond: 100, SessionTime: 8 * time.Minute, StopTime: 10 * time.Second,
	}, Policy: smtpd.Policy{
		RefusedDelay: 2 * time.Second, Proxies: []netip.Prefix{netip.MustParsePrefix("198.51.100.0/32")},
	}}
	accepted := &slowLedger{counts: map[string]int{}}
	o.Intake = accepted
	r, p := inMemory(t, o)
	stopped := time.Now().Add(30 * time.Minute)
	acknowledged := make([]map[string]bool, 12)
	var all sync.WaitGroup
	for i := range acknowledged {
		g := &guest{p: p, rand: rand.New(rand.NewPCG(seed, uint64(i))), name: fmt.Sprintf("%d/", i), heard: map[string]bool{}}
		acknowledged[i] = g.heard
		all.Go(func() {
			for time.Now().Before(stopped) {
				time.Sleep(g.time(time.Minute))
				g.visit()
			}
		})
	}
	time.Sleep(time.Until(stopped))
	if err := r.stop(); err != nil {
		t.Error(err)
	}
	all.Wait()
	for _, name := range []string{"bounced_smtpd_connections_open", "bounced_smtpd_body_bytes_in_flight"} {
		if n := metric(t, reg, name); n != 0 {
			t.Errorf("%s is %v at the end", name, n)
		}
	}
	heard := 0
	for _, ids := range acknowledged {
		for id := range ids {
			heard++
			if accepted.counts[id] != 1 {
				t.Errorf("%q: acknowledged, and accepted %d times", id, accepted.counts[id])
			}
		}
	}
	t.Logf("%d accepted, %d of them acknowledged; limits reached: %s", len(accepted.counts), heard, limitsReached(t, reg))
	if heard == 0 {
		t.Error("nothing got through")
	}
}

// slowLedger is a ledger of a busy disk, and now and then a broken one. Its
// queue ids are the messages' names.
type slowLedger struct {
	turns atomic.Int64

	mu     sync.Mutex
	counts map[string]int
}

func (l *slowLedger) Accept(ctx context.Context, _ envelope.Transaction, raw []byte) (string, error) {
	id, _, _ := strings.Cut(string(raw), "\r\n")
	turn := l.turns.Add(1)
	select {
	case <-time.After(time.Duration(turn%50) * 10 * time.Millisecond):
	case <-ctx.Done():
		return "", ctx.Err()
	}
	if turn%20 == 0 {
		return "", errBroken
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	l.counts[id]++
	return id, nil
}

// guest is a client that may be any good or not.
type guest struct {
	p     *pipes
	rand  *rand.Rand
	name  string
	sent  int
	heard map[string]bool // names of messages that were acknowledged
}

func (g *guest) time(most time.Duration) time.Duration {
	return time.Duration(g.rand.Int64N(int64(most)))
}

// visit is one connection.
func (g *guest) visit() {
	client, server := net.Pipe()
	from := g.rand.IntN(3)
	select {
	case g.p.conns <- pipeEnd{server, net.IPv4(198, 51, 100, byte(from))}:
	case <-g.p.done:
		return
	}
	defer client.Close()
	client.SetWriteDeadline(time.Now().Add(g.time(12 * time.Minute)))
	listening := g.rand.IntN(4) > 0
	var ears sync.WaitGroup
	ears.Go(func() {
		if listening {
			g.listen(client)
		}
	})
	if proxied := from == 0; proxied && g.rand.IntN(4) > 0 {
		fmt.Fprintf(client, "PROXY TCP4 203.0.113.%d 192.0.2.1 1 25\r\n", g.rand.IntN(4))
	}
	for range g.rand.IntN(12) {
		if _, err := io.WriteString(client, g.words()); err != nil {
			break
		}
		if g.rand.IntN(3) == 0 {
			time.Sleep(g.time(50 * time.Second))
		}
	}
	if g.rand.IntN(2) == 0 {
		io.WriteString(client, "QUIT\r\n")
		client.SetReadDeadline(time.Now().Add(time.Minute))
	} else {
		client.SetReadDeadline(time.Now())
	}
	ears.Wait()
}

func (g *guest) listen(conn net.Conn) {
	all, _ := io.ReadAll(conn)
	for line := range strings.Lines(string(all)) {
		if _, id, ok := strings.Cut(line, "queued as "); ok && strings.HasSuffix(id, "\r\n") {
			g.heard[strings.TrimSuffix(id, "\r\n")] = true
		}
	}
}

// title is the first line of its next message.
func (g *guest) title() string {
	g.sent++
	return fmt.Sprintf("%s%d\r\n", g.name, g.sent)
}

// words is what it says next: often a transaction, and often not.
func (g *guest) words() string {
	body := g.title() + strings.Repeat("a line of text\r\n", g.rand.IntN(1<<g.rand.IntN(15)))
	open := "EHLO c\r\nMAIL FROM:<>\r\nRCPT TO:<" + []string{"good1@b.test", "postmaster"}[g.rand.IntN(2)] + ">\r\n"
	switch g.rand.IntN(10) {
	case 0:
		return "EHLO c\r\n"
	case 1:
		return strings.Repeat("NOOP\r\n", g.rand.IntN(300))
	case 2:
		return open
	case 3:
		return "EHLO c\r\nMAIL FROM:<>\r\nRCPT TO:<forged@b.test>\r\n"
	case 4:
		return open + "DATA\r\n" + body
	case 5:
		return open + fmt.Sprintf("BDAT %d LAST\r\n", len(body)+g.rand.IntN(2)*5000) + body
	case 6:
		return open + fmt.Sprintf("BDAT %d\r\n", len(body)) + body + []string{"", "BDAT 0 LAST\r\n"}[g.rand.IntN(2)]
	case 7:
		s := ""
		for range 3 {
			title := g.title()
			s += open + fmt.Sprintf("BDAT %d LAST\r\n", len(title)) + title
		}
		return s
	default:
		return open + "DATA\r\n" + body + ".\r\n"
	}
}
