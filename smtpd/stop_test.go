package smtpd_test

import (
	"context"
	"net"
	"strings"
	"testing"
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
