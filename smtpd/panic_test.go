package smtpd_test

import (
	"testing"

	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"
	"go.uber.org/zap/zaptest/observer"

	"bounced/smtpd"
)

// A panic that go-smtp would not catch, because it happens while a command is
// being read, ends one connection and no other.
func TestPanicWhileReading(t *testing.T) {
	core, logs := observer.New(zap.InfoLevel)
	log := zap.New(core, zap.Hooks(func(e zapcore.Entry) error {
		if e.Message == "limit reached" {
			panic("a bug of ours")
		}
		return nil
	}))
	r := start(t, smtpd.Options{Logger: log})
	other := r.to("good1@b.test")
	c := r.hello()
	c.send("GET / HTTP/1.1\r\n\r\n")
	for c.reply() != "closed" {
	}
	other.send("BDAT 1 LAST\r\nx")
	other.expect("250")
	r.hello()
	r.want("x")
	if logs.FilterMessage("panic in session").Len() != 1 {
		t.Error("nobody is told of the panic")
	}
}
