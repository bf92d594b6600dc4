// Package load puts mail into an SMTP server as fast as the server takes it. In go the
// server, the number of messages and how to send them; out comes how long each took. It is
// for measuring, and says nothing about whether the server was right.
package load

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"net"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// Mode is how a message is sent.
type Mode string

// The modes, from the slowest client to the fastest.
const (
	Lockstep  Mode = "lockstep"  // DATA, each reply awaited
	Pipelined Mode = "pipelined" // DATA, envelope commands in one packet
	BDAT      Mode = "bdat"      // envelopes and messages in one packet
)

// Options says what to send. Zero fields get the defaults beside them.
type Options struct {
	Network  string // "tcp"
	Addr     string // required
	Sessions int    // 1; concurrent connections, kept open over messages
	Messages int    // 1; in total
	Size     int    // 4096; octets of a message, header included
	Mode     Mode   // Lockstep
	Group    int    // 1; with BDAT, messages that are sent before a reply is awaited
	Rcpt     string // required
	Message  []byte // instead of one of Size; for DATA its lines must not begin with dots
}

func (o Options) withDefaults() Options {
	o.Sessions, o.Messages, o.Group = max(1, o.Sessions), max(1, o.Messages), max(1, o.Group)
	if o.Network == "" {
		o.Network = "tcp"
	}
	if o.Mode == "" {
		o.Mode = Lockstep
	}
	if o.Size == 0 {
		o.Size = 4096
	}
	if o.Message == nil {
		o.Message = Message(o.Size)
	}
	return o
}

// Result says how it went.
type Result struct {
	Messages int
	Took     time.Duration
	Latency  []time.Duration // of each message, sorted
}

// PerSecond is the rate over all sessions.
func (r Result) PerSecond() float64 { return float64(r.Messages) / r.Took.Seconds() }

// Quantile is the latency that a share q of the messages did not exceed.
func (r Result) Quantile(q float64) time.Duration {
	if len(r.Latency) == 0 {
		return 0
	}
	return r.Latency[min(len(r.Latency)-1, int(q*float64(len(r.Latency))))]
}

// Run sends the messages; the first reply that is not the expected one ends it.
func Run(ctx context.Context, o Options) (Result, error) {
	o = o.withDefaults()
	if o.Mode != BDAT && o.Group > 1 {
		return Result{}, fmt.Errorf("load: groups need %s: DATA ends one (RFC 2920 section 3.1)", BDAT)
	}
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	var left, numbers atomic.Int64
	numbers.Store(time.Now().UnixNano()) // no number of an earlier run
	left.Store(int64(o.Messages))
	latencies := make([][]time.Duration, o.Sessions)
	sessions := make([]*session, o.Sessions)
	for i := range sessions {
		s, err := open(ctx, o)
		if err != nil {
			return Result{}, err
		}
		defer s.conn.Close()
		sessions[i] = s
	}
	began := time.Now()
	var wg sync.WaitGroup
	for i, s := range sessions {
		wg.Go(func() {
			group := int64(o.Group)
			for ctx.Err() == nil {
				n := min(group, left.Add(-group)+group)
				if n <= 0 {
					return
				}
				t := time.Now()
				if err := s.send(int(n), numbers.Add(n)-n); err != nil {
					cancel(err)
					return
				}
				took := time.Since(t)
				for range n {
					latencies[i] = append(latencies[i], took)
				}
			}
		})
	}
	wg.Wait()
	r := Result{Took: time.Since(began), Latency: slices.Concat(latencies...)}
	r.Messages = len(r.Latency)
	slices.Sort(r.Latency)
	return r, context.Cause(ctx)
}

// serial stands in a message where its number is to be. Each has one of its own: a server
// may recognise a message that it was sent before, and then has less to do.
const serial = "00000000000000000000"

// Message returns a bounce of size octets, or more if that is too few for one. It is a
// well-formed delivery report, with room for its number, and returns a message that fills
// it up.
func Message(size int) []byte {
	var b bytes.Buffer
	b.WriteString(report)
	for end := size - len(reportEnd); b.Len() < end; {
		n := min(70, max(0, end-b.Len()-2))
		b.WriteString(strings.Repeat("x", n) + "\r\n")
	}
	b.WriteString(reportEnd)
	return b.Bytes()
}

var report = strings.ReplaceAll(`From: MAILER-DAEMON@client.test (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
Message-ID: <`+serial+`@client.test>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="=_load"

--=_load
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

This is the mail system at host client.test. Your message could not be
delivered to one or more recipients. It is attached below.

<bob@remote.test>: host mx.remote.test[192.0.2.25] said: 550 5.1.1
    <bob@remote.test>: Recipient address rejected: User unknown (in reply to
    RCPT TO command)

--=_load
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; client.test
Arrival-Date: Sat, 21 Nov 2026 10:00:00 +0000

Final-Recipient: rfc822; bob@remote.test
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.remote.test
Diagnostic-Code: smtp; 550 5.1.1 <bob@remote.test>: Recipient address rejected:
    User unknown

--=_load
Content-Description: Undelivered Message
Content-Type: message/rfc822

From: shop@example.test
To: bob@remote.test
Subject: Your order

`, "\n", "\r\n")

const reportEnd = "\r\n--=_load--\r\n"

// session is one connection, ready for messages.
type session struct {
	conn  net.Conn
	r     *bufio.Reader
	steps []step // of one message, or of a group
}

// step is one packet and the replies to it. For a group the packet holds it several times,
// once for each message.
type step struct {
	packet  []byte
	replies []string // to each message
	group   int      // how many messages packet holds
	serial  int      // where in a message's part of packet its number stands; negative: nowhere
}

func open(ctx context.Context, o Options) (*session, error) {
	var d net.Dialer
	conn, err := d.DialContext(ctx, o.Network, o.Addr)
	if err != nil {
		return nil, err
	}
	s := &session{conn: conn, r: bufio.NewReaderSize(conn, 4<<10), steps: steps(o)}
	if err := s.expect("220"); err != nil {
		conn.Close()
		return nil, err
	}
	hello := step{packet: []byte("EHLO load.test\r\n"), replies: []string{"250"}, group: 1}
	if err := s.do(hello, 1); err != nil {
		conn.Close()
		return nil, err
	}
	return s, nil
}

func steps(o Options) []step {
	const mail = "MAIL FROM:<>\r\n"
	rcpt := "RCPT TO:<" + o.Rcpt + ">\r\n"
	switch o.Mode {
	case BDAT:
		// BDAT may stand anywhere in a pipelined group (RFC 3030 section 4.2),
		// and a message's content may be followed by the next MAIL (RFC 2920
		// section 3.1), so a client with several messages need not wait
		// between them.
		one := mail + rcpt + "BDAT " + strconv.Itoa(len(o.Message)) + " LAST\r\n" + string(o.Message)
		return []step{newStep(one, o.Group, "250", "250", "250")}
	case Pipelined:
		return []step{newStep(mail+rcpt+"DATA\r\n", 1, "250", "250", "354"), newStep(string(o.Message)+".\r\n", 1, "250")}
	}
	return []step{newStep(mail, 1, "250"), newStep(rcpt, 1, "250"), newStep("DATA\r\n", 1, "354"), newStep(string(o.Message)+".\r\n", 1, "250")}
}

func newStep(one string, group int, replies ...string) step {
	return step{packet: bytes.Repeat([]byte(one), max(1, group)), replies: replies, group: max(1, group), serial: strings.Index(one, serial)}
}

// send sends n messages, numbered from first on.
func (s *session) send(n int, first int64) error {
	for _, st := range s.steps {
		if st.serial >= 0 {
			for i := range n {
				st.number(i, first+int64(i))
			}
		}
		if err := s.do(st, n); err != nil {
			return err
		}
	}
	return nil
}

// number writes a message's number into its part of the packet.
func (st step) number(i int, number int64) {
	at := i*len(st.packet)/st.group + st.serial
	digits := st.packet[at : at+len(serial)]
	for d := len(digits) - 1; d >= 0; d-- {
		digits[d] = byte('0' + number%10)
		number /= 10
	}
}

// do sends the parts of a step for the first n messages, and awaits their replies.
func (s *session) do(st step, n int) error {
	if _, err := s.conn.Write(st.packet[:n*len(st.packet)/st.group]); err != nil {
		return err
	}
	for range n {
		for _, want := range st.replies {
			if err := s.expect(want); err != nil {
				return err
			}
		}
	}
	return nil
}

// expect reads a reply, of one or more lines, that has to have that code.
func (s *session) expect(code string) error {
	for {
		line, err := s.r.ReadSlice('\n')
		if err != nil {
			return fmt.Errorf("wait for %s: %w", code, err)
		}
		if len(line) < 4 || string(line[:3]) != code {
			return fmt.Errorf("want %s, got %q", code, line)
		}
		if line[3] != '-' {
			return nil
		}
	}
}
