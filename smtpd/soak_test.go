package smtpd_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"bounced/envelope"
	"bounced/internal/load"
	"bounced/smtpd"
)

// TestMixedLoad is garbage, half-valid SMTP and valid mail at once: every valid
// message that was acknowledged has been accepted, and accepted once.
// BOUNCED_SOAK=5m makes it last that long.
func TestMixedLoad(t *testing.T) {
	length := 300 * time.Millisecond
	if s := os.Getenv("BOUNCED_SOAK"); s != "" {
		var err error
		if length, err = time.ParseDuration(s); err != nil {
			t.Fatal(err)
		}
	}
	ledger := &ledger{accepted: make(map[string]int)}
	o := withTLS(t)
	o.Intake = ledger
	o.Limits = smtpd.Limits{NewPerSecond: -1, ConnectionsPerAddress: -1, MessageBytes: 100_000, BodyBytes: 400_000, CommandTime: 20 * time.Second}
	r := start(t, o)
	ctx, cancel := context.WithTimeout(t.Context(), length)
	defer cancel()

	var mu sync.Mutex
	var acknowledged []string
	var clients sync.WaitGroup // at once, which parallel subtests are not on a small machine
	for i := range 4 {
		clients.Go(func() {
			t.Run(fmt.Sprintf("honest %d", i), func(t *testing.T) {
				mine := *r
				mine.t = t
				for n := 0; n == 0 || ctx.Err() == nil; n++ {
					if id := fmt.Sprintf("message %d/%d", i, n); honest(&mine, id, n) {
						mu.Lock()
						acknowledged = append(acknowledged, id)
						mu.Unlock()
					}
				}
			})
		})
	}
	for i := range 6 {
		v := load.Vandal{Addr: r.addr.String(), Rcpts: []string{"good1@b.test", "forged@b.test", "panic@b.test"}, Rand: rand.New(rand.NewPCG(uint64(i), 7))}
		clients.Go(func() {
			for ctx.Err() == nil {
				v.Visit()
			}
		})
	}
	clients.Wait()
	if err := r.stop(); err != nil {
		t.Error(err)
	}
	for _, id := range acknowledged {
		if n := ledger.accepted[id]; n != 1 {
			t.Errorf("%s: acknowledged, and accepted %d times", id, n)
		}
	}
	if len(acknowledged) == 0 {
		t.Error("no honest client got anything through")
	}
	t.Logf("%d honest messages, %d accepted in all", len(acknowledged), len(ledger.accepted))
}

// ledger counts messages by their first line.
type ledger struct {
	mu       sync.Mutex
	accepted map[string]int
}

func (l *ledger) Accept(_ context.Context, _ envelope.Transaction, raw []byte) (string, error) {
	first, _, _ := strings.Cut(string(raw), "\r\n")
	l.mu.Lock()
	defer l.mu.Unlock()
	l.accepted[first]++
	return "q", nil
}

// honest sends one message in one of the ways there are; 4xx is bad luck.
func honest(r *rig, id string, n int) bool {
	c := r.hello()
	defer c.conn.Close()
	if n%3 == 0 {
		c = c.startTLS()
		c.cmd("EHLO again", "250")
	}
	c.cmd("MAIL FROM:<>", "250")
	c.cmd("RCPT TO:<good1@b.test>", "250")
	body := id + "\r\n" + strings.Repeat("some line\r\n", n%5000)
	if n%2 == 0 {
		c.send(fmt.Sprintf("BDAT %d LAST\r\n%s", len(body), body))
	} else {
		c.send("DATA\r\n")
		if got := c.reply(); strings.HasPrefix(got, "4") {
			return false
		}
		c.send(body + ".\r\n")
	}
	got := c.reply()
	if !strings.HasPrefix(got, "250") && !strings.HasPrefix(got, "452") {
		c.t.Errorf("%s: %q", id, got)
	}
	return strings.HasPrefix(got, "250")
}
