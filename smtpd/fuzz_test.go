package smtpd_test

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"bounced/envelope"
	"bounced/smtpd"
)

// FuzzSession sends any bytes in any packets, in fake time. Whatever they are
// the server must say only whole replies, come to an end, and accept only what
// stood there in full: a queue id for each message, in order, and no other.
func FuzzSession(f *testing.F) {
	for _, a := range attacks {
		var s strings.Builder
		for step := range strings.Lines(a.script) {
			op, arg, _ := strings.Cut(strings.TrimSuffix(step, "\n"), " ")
			switch op {
			case ">":
				s.WriteString(unescape.Replace(arg) + "\r\n")
			case "+":
				s.WriteString(unescape.Replace(arg))
			}
		}
		if s.Len() < 4000 {
			f.Add([]byte(s.String()), uint16(1<<15), false)
		}
	}
	f.Add([]byte(strings.Repeat("LHLO c\r\nMAIL FROM:<>\r\nRCPT TO:<good1@b.test>\r\nRCPT TO:<good1@b.test>\r\nRCPT TO:<abuse@b.test>\r\nDATA\r\n.\r\n", 3)), uint16(7), true)
	f.Fuzz(func(t *testing.T, in []byte, packet uint16, fail bool) {
		if len(in) > 16<<10 {
			t.Skip("long enough")
		}
		synctest.Test(t, func(t *testing.T) { fuzzSession(t, in, int(packet)+1, fail) })
	})
}

func fuzzSession(t *testing.T, in []byte, packet int, fail bool) {
	r, p := inMemory(t, smtpd.Options{Limits: smtpd.Limits{MessageBytes: 5000, BodyBytes: 20000, Recipients: 3, Commands: 100, Errors: 10}})
	var raws [][]byte
	r.inbox.fail = func(tx envelope.Transaction, raw []byte) error {
		if len(tx.Rcpts) == 0 || len(raw) > 5000 || tx.HELO == "" || tx.Received.IsZero() {
			t.Errorf("accepted %+v with %d octets", tx, len(raw))
		}
		if fail {
			return errors.New("secret")
		}
		raws = append(raws, bytes.Clone(raw))
		return nil
	}
	conn := p.dial()
	said := make(chan []byte)
	go func() {
		b, _ := io.ReadAll(conn)
		said <- b
	}()
	conn.SetWriteDeadline(time.Now().Add(24 * time.Hour))
	for rest := in; len(rest) > 0; {
		n := min(packet, len(rest))
		if _, err := conn.Write(rest[:n]); err != nil {
			break
		}
		rest = rest[n:]
	}
	// Now silence, until the server has had enough.
	got := <-said
	conn.Close()
	queued := 0
	if len(got) == 0 || got[len(got)-1] != '\n' {
		t.Fatalf("half a reply: %q", got)
	}
	for line := range bytes.Lines(got) {
		if len(line) < 5 || !bytes.HasSuffix(line, []byte("\r\n")) || line[0] < '2' || line[0] > '5' ||
			line[3] != ' ' && line[3] != '-' || bytes.ContainsAny(line[:len(line)-2], "\r\n\x00") {
			t.Errorf("reply line %q", line)
		}
		if bytes.Contains(line, []byte("secret")) {
			t.Errorf("inner text in %q", line)
		}
		if bytes.Contains(line, []byte("queued as")) {
			queued++
		}
	}
	if queued != len(raws) {
		t.Errorf("%d messages accepted, %d acknowledged", len(raws), queued)
	}
	for _, raw := range raws {
		if !contains(in, raw) {
			t.Errorf("accepted %q, which nobody sent", raw)
		}
	}
	if err := r.stop(); err != nil {
		t.Error(err)
	}
}

// contains tells whether raw can have come from in: as it is (DATA without
// dots, a BDAT chunk), with dots stuffed, or in chunks.
func contains(in, raw []byte) bool {
	stuffed := bytes.ReplaceAll(append([]byte("\r\n"), raw...), []byte("\r\n."), []byte("\r\n.."))[2:]
	return bytes.Contains(in, raw) || bytes.Contains(in, stuffed) || bytes.Contains(bytes.ToUpper(in), []byte("BDAT")) ||
		bytes.Contains(in, []byte("\r\n."))
}
