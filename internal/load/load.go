// Package load puts mail into an SMTP server as fast as it takes it: what goes
// in is where, how many and how; what comes out is how long each message took.
// It is for measuring, and says nothing about whether the server was right.
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
	BDAT      Mode = "bdat"      // envelope and message in one packet
)

// Options says what to send. Zero fields get the defaults beside them.
type Options struct {
	Network  string // "tcp"
	Addr     string // required
	Sessions int    // 1; concurrent connections, kept open over messages
	Messages int    // 1; in total
	Size     int    // 4096; octets of a message, header included
	Mode     Mode   // Lockstep
	Rcpt     string // required
	Message  []byte // instead of Size; for DATA its lines must not begin with dots
}

// Result is what came of it.
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
	o.Sessions, o.Messages = max(1, o.Sessions), max(1, o.Messages)
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
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	var left, numbers atomic.Int64
	numbers.Store(time.Now().UnixNano()) // unlike those of the run before
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
			for left.Add(-1) >= 0 && ctx.Err() == nil {
				t := time.Now()
				if err := s.send(numbers.Add(1)); err != nil {
					cancel(err)
					return
				}
				latencies[i] = append(latencies[i], time.Since(t))
			}
		})
	}
	wg.Wait()
	r := Result{Took: time.Since(began), Latency: slices.Concat(latencies...)}
	r.Messages = len(r.Latency)
	slices.Sort(r.Latency)
	return r, context.Cause(ctx)
}

// serial stands where each message has a number of its own: a server may know
// again what it was sent before, and then has less to do.
const serial = "00000000000000000000"

// Message is a message of that size, near enough.
func Message(size int) []byte {
	var b bytes.Buffer
	b.WriteString("From: MAILER-DAEMON@client.test\r\nSubject: Undelivered Mail Returned to Sender\r\n")
	b.WriteString("Message-ID: <" + serial + "@client.test>\r\n\r\n")
	for b.Len() < size {
		n := min(70, max(0, size-b.Len()-2))
		b.WriteString(strings.Repeat("x", n) + "\r\n")
	}
	return b.Bytes()
}

type session struct {
	conn  net.Conn
	r     *bufio.Reader
	steps []step
}

// step is one packet and the replies that it gets.
type step struct {
	packet  []byte
	replies []string
	serial  int // where in packet the message's number stands; negative: nowhere
}

func open(ctx context.Context, o Options) (*session, error) {
	var d net.Dialer
	conn, err := d.DialContext(ctx, o.Network, o.Addr)
	if err != nil {
		return nil, err
	}
	s := &session{conn: conn, r: bufio.NewReaderSize(conn, 4<<10), steps: steps(o)}
	for i := range s.steps {
		s.steps[i].serial = bytes.Index(s.steps[i].packet, []byte(serial))
	}
	if err := s.expect("220"); err != nil {
		conn.Close()
		return nil, err
	}
	if err := s.do(step{packet: []byte("EHLO load.test\r\n"), replies: []string{"250"}}); err != nil {
		conn.Close()
		return nil, err
	}
	return s, nil
}

func steps(o Options) []step {
	const mail = "MAIL FROM:<>\r\n"
	rcpt := "RCPT TO:<" + o.Rcpt + ">\r\n"
	body := append(slices.Clone(o.Message), ".\r\n"...)
	switch o.Mode {
	case BDAT:
		packet := mail + rcpt + "BDAT " + strconv.Itoa(len(o.Message)) + " LAST\r\n"
		return []step{{append([]byte(packet), o.Message...), []string{"250", "250", "250"}, -1}}
	case Pipelined:
		return []step{{[]byte(mail + rcpt + "DATA\r\n"), []string{"250", "250", "354"}, -1}, {body, []string{"250"}, -1}}
	}
	return []step{{[]byte(mail), []string{"250"}, -1}, {[]byte(rcpt), []string{"250"}, -1}, {[]byte("DATA\r\n"), []string{"354"}, -1}, {body, []string{"250"}, -1}}
}

func (s *session) send(number int64) error {
	for _, st := range s.steps {
		if st.serial >= 0 {
			copy(st.packet[st.serial:], fmt.Sprintf("%0*d", len(serial), number))
		}
		if err := s.do(st); err != nil {
			return err
		}
	}
	return nil
}

func (s *session) do(st step) error {
	if _, err := s.conn.Write(st.packet); err != nil {
		return err
	}
	for _, want := range st.replies {
		if err := s.expect(want); err != nil {
			return err
		}
	}
	return nil
}

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
