package smtpd_test

import (
	"context"
	"errors"
	"io"
	"strconv"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"bounced/envelope"
	"bounced/smtpd"
)

// gate is an Intake that lets nobody through before it is told.
type gate struct {
	came chan string              // what has come
	open map[string]chan struct{} // by message
}

func newGate(messages ...string) *gate {
	g := &gate{came: make(chan string, len(messages)), open: make(map[string]chan struct{})}
	for _, m := range messages {
		g.open[m] = make(chan struct{})
	}
	return g
}

var errBroken = errors.New("broken")

func (g *gate) Accept(ctx context.Context, _ envelope.Transaction, raw []byte) (string, error) {
	g.came <- string(raw)
	select {
	case <-g.open[string(raw)]:
	case <-ctx.Done():
		return "", ctx.Err()
	}
	if strings.HasPrefix(string(raw), "bad") {
		return "", errBroken
	}
	return "is-" + string(raw), nil
}

func transaction(message string) string {
	return "MAIL FROM:<>\r\nRCPT TO:<good1@b.test>\r\nBDAT " + strconv.Itoa(len(message)) + " LAST\r\n" + message
}

// Messages that come in one packet are worked at together, whichever is ready
// first, and answered in their order.
func TestMessagesOfOnePacketAreAcceptedTogether(t *testing.T) {
	g := newGate("one", "bad", "two", "three")
	r := start(t, smtpd.Options{Intake: g})
	c := r.hello()
	c.send(transaction("one") + transaction("bad") + transaction("two") + transaction("three") + "NOOP\r\n")
	for range 4 {
		<-g.came // all of them, before one is through
	}
	for _, m := range []string{"three", "two", "bad", "one"} {
		close(g.open[m])
	}
	for _, want := range []string{"250 2.0.0 OK: queued as is-one\r\n", "451 4.3.0 ", "250 2.0.0 OK: queued as is-two\r\n", "250 2.0.0 OK: queued as is-three\r\n"} {
		c.expect("250 2.1.0 ")
		c.expect("250 2.1.5 ")
		c.expect(want)
	}
	c.expect("250 2.0.0 ")
}

// No reply leaves before those of the messages that came earlier, and none is
// there to be read before its message is safe.
func TestNothingIsSaidBeforeAMessageIsSafe(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		g := newGate("one", "two")
		_, p := inMemory(t, smtpd.Options{Intake: g})
		c := newClient(t, p.dial())
		c.expect("220")
		c.cmd("EHLO x", "250")
		heard := make(chan string, 20)
		go func() {
			for {
				line, err := c.r.ReadString('\n')
				if err != nil {
					close(heard)
					return
				}
				heard <- line[:3]
			}
		}()
		c.send(transaction("one") + transaction("two") + "QUIT\r\n")
		synctest.Wait()
		if len(g.came) != 2 || len(heard) != 0 {
			t.Errorf("%d messages are on their way, %d replies were given", len(g.came), len(heard))
		}
		close(g.open["two"])
		synctest.Wait()
		if len(heard) != 0 {
			t.Errorf("%q was said with the first message not safe", <-heard)
		}
		close(g.open["one"])
		var all []string
		for code := range heard {
			all = append(all, code)
		}
		if got := strings.Join(all, " "); got != "250 250 250 250 250 250 221" {
			t.Errorf("replies %s", got)
		}
	})
}

// A client that is gone does not take its messages with it, and the server does
// not stop without them.
func TestStopWaitsForMessagesOfAClientThatIsGone(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		g := newGate("one", "two")
		r, p := inMemory(t, smtpd.Options{Intake: g})
		c := newClient(t, p.dial())
		c.expect("220")
		c.cmd("EHLO x", "250")
		c.send(transaction("one") + transaction("two") + "NOOP\r\n")
		<-g.came
		<-g.came
		c.conn.Close()
		stopped := make(chan error, 1)
		go func() { stopped <- r.stop() }()
		close(g.open["two"])
		synctest.Wait()
		if len(stopped) != 0 {
			t.Error("stopped with a message on its way")
		}
		close(g.open["one"])
		if err := <-stopped; err != nil {
			t.Error(err)
		}
	})
}

// The time that the server needs for earlier messages is not the client's: its
// next message, or command, gets as long as any other.
func TestOurOwnDelayDoesNotCountAgainstTheClient(t *testing.T) {
	for name, rest := range map[string][2]string{
		"a chunk":     {"MAIL FROM:<>\r\nRCPT TO:<good1@b.test>\r\nBDAT 3 LAST\r\nt", "wo"},
		"a body":      {"MAIL FROM:<>\r\nRCPT TO:<good1@b.test>\r\nDATA\r\nt", "wo\r\n.\r\n"},
		"a command":   {"MAIL FROM:<>\r\nRCPT TO:<good1@b.test>\r\nNO", "OP\r\nBDAT 3 LAST\r\ntwo"},
		"between two": {"MAIL FROM:<>\r\nRCPT TO:<good1@b.test>\r\n", "BDAT 3 LAST\r\ntwo"},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				r, p := inMemory(t, smtpd.Options{})
				r.inbox.hold = make(chan struct{})
				c := newClient(t, p.dial())
				c.conn.SetDeadline(time.Now().Add(time.Hour))
				c.expect("220")
				c.cmd("EHLO x", "250")
				c.send(transaction("one") + rest[0])
				time.Sleep(10 * time.Minute)
				close(r.inbox.hold)
				c.expect("250 2.1.0")
				c.expect("250 2.1.5")
				c.expect("250 2.0.0 OK: queued")
				c.expect("250 2.1.0")
				c.expect("250 2.1.5")
				go io.WriteString(c.conn, rest[1]+"QUIT\r\n") // the pipe holds nothing
				for reply := c.reply(); reply != "closed"; reply = c.reply() {
					if !strings.ContainsAny(reply[:1], "23") {
						t.Errorf("the client hears %q", reply)
					}
				}
				if got := len(r.inbox.all()); got != 2 {
					t.Errorf("%d messages were accepted", got)
				}
			})
		})
	}
}
