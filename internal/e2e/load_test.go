package e2e

import (
	"bufio"
	"context"
	"fmt"
	"net"
	"net/textproto"
	"strings"
	"sync"
	"testing"
	"time"

	"bounced/envelope"
)

const (
	testDomain = "bounces.example.test"
	testSecret = "a secret of the tests, long enough for a key"
)

// minter mints addresses as a sender with the key would.
func minter(t testing.TB) *envelope.Book {
	t.Helper()
	book, err := envelope.NewBook([]envelope.Domain{{
		Name: testDomain, Prefix: "b", Separator: "+",
		Keys: []envelope.Key{{ID: "a", Secret: []byte(testSecret)}},
	}})
	if err != nil {
		t.Fatal(err)
	}
	return book
}

// load is a set of SMTP clients that send bounces without end, each with an id
// of its own, to whatever address they are given at the moment.
type load struct {
	t      testing.TB
	book   *envelope.Book
	target func() string
	prefix string

	mu      sync.Mutex
	acked   []string
	sent    map[string]bool // the final dot was sent
	replies map[string]int  // codes of replies other than the hoped for, and connections that ended without one

	onAck  func(id string) // may be nil
	cancel context.CancelFunc
	wg     sync.WaitGroup
}

func startLoad(t testing.TB, prefix string, clients int, target func() string) *load {
	return startLoadWith(t, prefix, clients, target, nil)
}

// startLoadWith calls onAck with each acknowledged id, in place of keeping it.
func startLoadWith(t testing.TB, prefix string, clients int, target func() string, onAck func(string)) *load {
	ctx, cancel := context.WithCancel(context.Background())
	l := &load{t: t, book: minter(t), target: target, prefix: prefix, cancel: cancel, onAck: onAck,
		sent: map[string]bool{}, replies: map[string]int{}}
	for c := range clients {
		l.wg.Go(func() {
			for n := 0; ctx.Err() == nil; {
				n = l.session(ctx, c, n)
			}
		})
	}
	t.Cleanup(l.stop)
	return l
}

// stop ends the clients and waits for them.
func (l *load) stop() {
	l.cancel()
	l.wg.Wait()
}

// session sends messages over one connection until it breaks. It returns the
// next message number.
func (l *load) session(ctx context.Context, client, n int) int {
	dialer := net.Dialer{Timeout: time.Second}
	conn, err := dialer.DialContext(ctx, "tcp", l.target())
	if err != nil {
		select {
		case <-time.After(20 * time.Millisecond):
		case <-ctx.Done():
		}
		return n
	}
	defer conn.Close()
	stop := context.AfterFunc(ctx, func() { conn.SetDeadline(time.Now().Add(2 * time.Second)) })
	defer stop()
	c := textproto.NewConn(conn)
	if !l.expect(c, 220) || !l.ask(c, 250, "EHLO load.example.test") {
		return n
	}
	for ctx.Err() == nil {
		id := fmt.Sprintf("%s-%d-%d", l.prefix, client, n)
		n++
		if !l.message(c, id) {
			return n
		}
	}
	return n
}

// message sends one bounce for id.
func (l *load) message(c *textproto.Conn, id string) bool {
	m, err := l.book.Mint(testDomain, id, time.Now())
	if err != nil {
		l.t.Error(err)
		return false
	}
	if !l.ask(c, 250, "MAIL FROM:<>") || !l.ask(c, 250, "RCPT TO:<%s>", m.Address) || !l.ask(c, 354, "DATA") {
		return false
	}
	w := bufio.NewWriter(c.W)
	w.WriteString(bounceFor(id, m.Address))
	w.WriteString(".\r\n")
	l.mu.Lock()
	l.sent[id] = true
	l.mu.Unlock()
	if w.Flush() != nil || c.W.Flush() != nil || !l.expect(c, 250) {
		return false
	}
	if l.onAck != nil {
		l.onAck(id)
		return true
	}
	l.mu.Lock()
	l.acked = append(l.acked, id)
	l.mu.Unlock()
	return true
}

func (l *load) ask(c *textproto.Conn, code int, format string, args ...any) bool {
	return c.PrintfLine(format, args...) == nil && l.expect(c, code)
}

func (l *load) expect(c *textproto.Conn, code int) bool {
	got, _, err := c.ReadResponse(code)
	if err == nil {
		return true
	}
	what := "cut off"
	if got != 0 {
		what = fmt.Sprint(got)
	}
	l.mu.Lock()
	l.replies[what]++
	l.mu.Unlock()
	return false
}

// acknowledged are the ids whose messages were answered 250.
func (l *load) acknowledged() []string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return append([]string(nil), l.acked...)
}

// bounceFor is a delivery report about the message id.
func bounceFor(id, envelopeTo string) string {
	return strings.NewReplacer("\n", "\r\n", "{id}", id, "{to}", envelopeTo).Replace(`From: MAILER-DAEMON@mx.example.test
To: {to}
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

--b1
Content-Type: text/plain

<user@remote.example.test>: host mx.remote.example.test[192.0.2.1] said:
    550 5.1.1 <user@remote.example.test>: Recipient address rejected: User unknown
    (in reply to RCPT TO command)

--b1
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.test

Final-Recipient: rfc822; user@remote.example.test
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 <user@remote.example.test>: Recipient address
    rejected: User unknown

--b1
Content-Type: message/rfc822

Message-ID: <{id}@sender.example.test>
From: sender@sender.example.test
To: user@remote.example.test
Subject: Order {id}

Thank you.

--b1--
`)
}
