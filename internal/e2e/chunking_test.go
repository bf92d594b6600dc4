package e2e

import (
	"context"
	"fmt"
	"os"
	"strings"
	"syscall"
	"testing"
	"time"

	"bounced/envelope"
	mail "bounced/internal/load"
	"bounced/smtpd"
)

// climb is one server with one client.
type climb struct {
	rung
	client func(b *testing.B, to server) float64 // messages a second
	cost   []float64                             // of server and client, processor time in µs a message
	server []float64                             // of that, the server's
	rates  []float64
}

// BenchmarkChunking compares CHUNKING with what smtp-source and smtp-sink do,
// which neither store nor understand a message: 4 kB messages over 100
// sessions, by turns, medians. Clients of "bdat" send one message with its
// envelope in one packet; those of "bdat4" and "bdat8" four and eight, as a
// sender with a queue can, and then await the replies.
// "discard" and "append" are bare go-smtp servers; "front" is our package smtpd
// with nothing behind it but that same file, so it is the floor under what
// bounced can be. Since clients and servers share the processors, what a message
// costs both of them is what makes the rate.
//
//	go test -run '^$' -bench Chunking -benchtime 5x ./internal/e2e
func BenchmarkChunking(b *testing.B) {
	for _, p := range []string{"/usr/sbin/smtp-source", "/usr/sbin/smtp-sink"} {
		if _, err := os.Stat(p); err != nil {
			b.Skip("left out: Postfix is not installed here")
		}
	}
	one, four, eight := chunkRate(1), chunkRate(4), chunkRate(8)
	sink := &climb{rung: rung{"smtp-sink", startSink}, client: func(b *testing.B, to server) float64 { return sourceRate(b, to.addr, to.rcpt) }}
	others := []*climb{
		{rung: rung{"discard/bdat", startHelper("discard")}, client: one},
		{rung: rung{"append/bdat4", startHelper("append")}, client: four},
		{rung: rung{"front/bdat4", startHelper("front")}, client: four},
		{rung: rung{"bounced/bdat", startBounced}, client: one},
		{rung: rung{"bounced/bdat4", startBounced}, client: four},
		{rung: rung{"bounced/bdat8", startBounced}, client: eight},
	}
	for b.Loop() {
		sink.run(b)
		for _, c := range others {
			c.run(b)
		}
	}
	b.ReportMetric(0, "ns/op")
	b.ReportMetric(median(sink.rates), "smtp-sink_msgs/s")
	b.ReportMetric(median(sink.cost), "smtp-sink_cpu-µs")
	for _, c := range others {
		b.ReportMetric(median(c.rates)/median(sink.rates), c.name+"/smtp-sink")
		b.ReportMetric(median(sink.cost)/median(c.cost), c.name+"/smtp-sink_by_cpu")
		b.ReportMetric(median(c.server), c.name+"_server_cpu-µs")
		b.ReportMetric(median(c.cost)-median(c.server), c.name+"_client_cpu-µs")
	}
}

func (c *climb) run(b *testing.B) {
	b.Helper()
	to := c.start(b)
	server, client := processorTime(to.pid), clientTime(b)
	c.rates = append(c.rates, c.client(b, to))
	server, client = processorTime(to.pid)-server, clientTime(b)-client
	to.stop()
	perMessage := func(d time.Duration) float64 { return float64(d.Microseconds()) / ladderMessages }
	c.server = append(c.server, perMessage(server))
	c.cost = append(c.cost, perMessage(server+client))
}

// chunkRate is how many messages a second a BDAT client gets rid of.
func chunkRate(group int) func(b *testing.B, to server) float64 {
	return func(b *testing.B, to server) float64 {
		b.Helper()
		r, err := mail.Run(b.Context(), mail.Options{
			Addr: to.addr, Rcpt: to.rcpt, Sessions: ladderSessions, Messages: ladderMessages, Size: ladderBytes,
			Mode: mail.BDAT, Group: group,
		})
		if err != nil {
			b.Fatal(err)
		}
		return r.PerSecond()
	}
}

// front takes every message, and appends it to a file.
type front struct{ log *appendLog }

func (front) Decode(string, time.Time) envelope.Decoded {
	return envelope.Decoded{Verdict: envelope.Valid}
}

func (f front) Accept(_ context.Context, _ envelope.Transaction, raw []byte) (string, error) {
	return "01J00000000000000000000000", f.log.append(raw)
}

// playFront serves for ever.
func playFront(addr string, log *appendLog) {
	s, err := smtpd.New(smtpd.Options{Listen: []string{addr}, Addresses: front{}, Intake: front{log}})
	if err != nil {
		panic(err)
	}
	panic(s.Run(context.Background()))
}

// processorTime is what a process has used; it knows hundredths of a second.
func processorTime(pid int) time.Duration {
	stat, _ := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	_, rest, _ := strings.Cut(string(stat), ") ")
	var user, system int64
	if f := strings.Fields(rest); len(f) > 12 {
		fmt.Sscan(f[11], &user)
		fmt.Sscan(f[12], &system)
	}
	return time.Duration(user+system) * 10 * time.Millisecond
}

// clientTime is what this process has used, where the BDAT client runs, and its
// children that have ended, as smtp-source does.
func clientTime(b *testing.B) time.Duration {
	b.Helper()
	var sum int64
	for _, who := range []int{syscall.RUSAGE_SELF, syscall.RUSAGE_CHILDREN} {
		var u syscall.Rusage
		if err := syscall.Getrusage(who, &u); err != nil {
			b.Fatal(err)
		}
		sum += u.Utime.Nano() + u.Stime.Nano()
	}
	return time.Duration(sum)
}
