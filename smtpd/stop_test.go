package smtpd_test

import (
	"context"
	"io"
	"net"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"bounced/smtpd"
)

func TestStopLetsTransactionsEnd(t *testing.T) {
	r := start(t, smtpd.Options{Limits: smtpd.Limits{StopTime: 10 * time.Second}})
	idle, silent := r.hello(), r.dial()
	silent.expect("220")
	busy := r.to("good1@b.test")
	busy.cmd("DATA", "354")
	busy.send("half ")

	stopped := make(chan error, 1)
	go func() { stopped <- r.stop() }()
	idle.expect("421 4.3.2")
	idle.expect("closed")
	silent.expect("421 4.3.2")
	silent.expect("closed")
	if conn, err := net.Dial("tcp", r.addr.String()); err == nil {
		conn.Close()
		t.Error("still listening")
	}
	busy.send("and half\r\n.\r\n")
	busy.expect("250")
	busy.expect("421 4.3.2")
	busy.expect("closed")
	if err := <-stopped; err != nil {
		t.Error(err)
	}
	r.want("half and half\r\n")
}

func TestStopCutsWhatDoesNotEnd(t *testing.T) {
	r := start(t, smtpd.Options{Limits: smtpd.Limits{StopTime: 50 * time.Millisecond}})
	r.inbox.hold = make(chan struct{}) // an Intake that waits for its context

	inData := r.to("good1@b.test")
	inData.cmd("DATA", "354")
	inData.send("half ")
	inAccept := r.to("good1@b.test")
	inAccept.cmd("DATA", "354")
	inAccept.send("whole\r\n.\r\n")

	if err := r.stop(); err != nil {
		t.Error(err)
	}
	for _, c := range []*client{inData, inAccept} {
		if line, _ := c.r.ReadString('\n'); strings.HasPrefix(line, "250") {
			t.Errorf("cut off with %q", line)
		}
	}
	r.want()
}

func TestRunFailsWhenAListenerDoes(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	s, err := smtpd.New(smtpd.Options{Addresses: addresses{}, Intake: &mailbox{}, Listeners: []net.Listener{l}})
	if err != nil {
		t.Fatal(err)
	}
	l.Close()
	if err := s.Run(context.Background()); err == nil || !strings.Contains(err.Error(), l.Addr().String()) {
		t.Errorf("Run returns %v", err)
	}
}

// A client that always has the next transaction under way when one ends is told
// at the end of one, and hears of all that it has sent.
func TestStopOfAClientThatNeverIdles(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r, p := inMemory(t, smtpd.Options{Limits: smtpd.Limits{StopTime: time.Minute}})
		c := newClient(t, p.dial())
		c.conn.SetDeadline(time.Now().Add(time.Hour))
		c.expect("220")
		c.cmd("EHLO x", "250")
		const begin = "MAIL FROM:<>\r\nRCPT TO:<good1@b.test>\r\n"
		gone := make(chan struct{})
		go func() {
			defer close(gone)
			_, err := io.WriteString(c.conn, begin)
			for err == nil {
				time.Sleep(time.Second)
				_, err = io.WriteString(c.conn, "BDAT 3 LAST\r\none"+begin)
			}
		}()
		accepted, last := 0, ""
		heard := make(chan struct{})
		go func() {
			defer close(heard)
			for reply := c.reply(); reply != "closed"; reply = c.reply() {
				if strings.HasPrefix(reply, "250 2.0.0 OK: queued") {
					accepted++
				}
				last = reply
			}
		}()
		time.Sleep(10 * time.Second)
		began := time.Now()
		r.stop()
		if took := time.Since(began); took > 5*time.Second {
			t.Errorf("the server took %v to stop", took)
		}
		<-heard
		c.conn.Close()
		<-gone
		if got := len(r.inbox.all()); accepted != got || !strings.HasPrefix(last, "421 4.3.2 ") {
			t.Errorf("the client knows of %d messages, of %d; its last words were %q", accepted, got, last)
		}
	})
}

// hesitant is a connection that holds back the MAIL it has read until the server
// has told it to read no further.
type hesitant struct {
	net.Conn
	read func()        // called with the MAIL in hand
	past chan struct{} // gets one for each deadline long gone
}

func (h hesitant) Read(p []byte) (n int, err error) {
	n, err = h.Conn.Read(p)
	if strings.HasPrefix(string(p[:n]), "MAIL") {
		h.read()
		<-h.past
	}
	return n, err
}

func (h hesitant) SetReadDeadline(t time.Time) error {
	err := h.Conn.SetReadDeadline(t)
	if t.Before(time.Now().Add(-time.Hour)) {
		h.past <- struct{}{}
	}
	return err
}

// A transaction that begins just when the server is told to stop is one like
// others: it ends.
func TestStopJustAsATransactionBegins(t *testing.T) {
	for name, more := range map[string]string{"command": "", "body": "RCPT TO:<good1@b.test>\r\nDATA\r\n"} {
		t.Run(name, func(t *testing.T) {
			p := newPipes()
			r := start(t, smtpd.Options{Listeners: []net.Listener{p}, Limits: smtpd.Limits{StopTime: 10 * time.Second}})
			client, server := net.Pipe()
			p.conns <- hesitant{
				Conn: pipeEnd{server, net.IPv4(192, 0, 2, 9)},
				read: func() { go r.stop() },
				past: make(chan struct{}, 10),
			}
			c := newClient(t, client)
			c.expect("220")
			c.cmd("EHLO x", "250")
			c.send("MAIL FROM:<>\r\n" + more)
			c.expect("250")
			if more == "" {
				c.cmd("RCPT TO:<good1@b.test>", "250")
				c.cmd("DATA", "354")
			} else {
				c.expect("250")
				c.expect("354")
			}
			c.send("x\r\n.\r\n")
			c.expect("250")
			c.expect("421 4.3.2")
			r.want("x\r\n")
		})
	}
}
