package intake_test

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"testing"
	"time"

	"bounced/classify"
	"bounced/envelope"
	"bounced/internal/bomb"
	"bounced/internal/event"
	"bounced/internal/intake"

	"github.com/emersion/go-message"
)

// nowhere keeps nothing, and lets the benchmark measure intake alone.
type nowhere struct{}

func (nowhere) Commit(_ context.Context, c *event.Commit) (string, bool, error) {
	return c.Message.QueueID, false, nil
}

func (nowhere) Registration(context.Context, string) (event.Registration, error) {
	return event.Registration{}, event.ErrNotFound
}

func (nowhere) Event(context.Context, string) (*event.Event, error) { return nil, event.ErrNotFound }

func (nowhere) Route(*event.Event, time.Time) []event.Delivery { return nil }
func (nowhere) WantsAllBounces() bool                          { return false }

// mails are the fixtures, and the captures of real servers where they are. The
// class of each is the directory that it lies in.
func mails(b *testing.B) (list [][]byte, classes []string) {
	b.Helper()
	for _, pattern := range []string{"../../testdata/*.eml", "../../../shared/captures/*/*.eml"} {
		names, _ := filepath.Glob(pattern)
		for _, name := range names {
			raw, err := os.ReadFile(name)
			if err != nil {
				b.Fatal(err)
			}
			list, classes = append(list, raw), append(classes, filepath.Base(filepath.Dir(name)))
		}
	}
	if len(list) == 0 {
		b.Fatal("no mail to measure with")
	}
	return list, classes
}

// taker returns an Intake that keeps nothing, and a transaction for it.
func taker(b *testing.B) (*intake.Intake, envelope.Transaction) {
	b.Helper()
	in, err := intake.New(intake.Options{Store: nowhere{}, Router: nowhere{}, Judge: classify.Default()})
	if err != nil {
		b.Fatal(err)
	}
	return in, envelope.Transaction{Received: time.Now(), RemoteIP: "192.0.2.1", Rcpts: []envelope.Recipient{{
		Address: "b+order-1-a0000000000000@bounces.example.test",
		Decoded: envelope.Decoded{Verdict: envelope.Valid, ID: "order-1", Domain: "bounces.example.test", Signed: true},
	}}}
}

// BenchmarkIntake takes real bounces in (split, decode, facts, verdict,
// events), beside go-message merely walking the same bytes. ns/op and
// allocations are of one message.
//
//	go test -run '^$' -bench Intake -count 5 ./internal/intake
func BenchmarkIntake(b *testing.B) {
	list, classes := mails(b)
	size := 0
	for _, raw := range list {
		size += len(raw)
	}
	in, tx := taker(b)
	b.Run("bounced", func(b *testing.B) {
		b.ReportAllocs()
		b.SetBytes(int64(size / len(list)))
		for i := 0; b.Loop(); i++ {
			in.Take(&tx, list[i%len(list)])
		}
	})
	b.Run("go-message-walk", func(b *testing.B) {
		b.ReportAllocs()
		b.SetBytes(int64(size / len(list)))
		for i := 0; b.Loop(); i++ {
			walk(list[i%len(list)])
		}
	})
	// All mails by turns, the fastest turn of each: what else the machine does
	// meets both alike.
	b.Run("times-as-fast", func(b *testing.B) {
		fastest := [2]time.Duration{time.Hour, time.Hour}
		for b.Loop() {
			for who := range fastest {
				began := time.Now()
				for _, raw := range list {
					if who == 0 {
						in.Take(&tx, raw)
					} else {
						walk(raw)
					}
				}
				fastest[who] = min(fastest[who], time.Since(began))
			}
		}
		b.ReportMetric(0, "ns/op")
		b.ReportMetric(float64(fastest[0].Nanoseconds())/float64(len(list)), "ns/message")
		b.ReportMetric(float64(fastest[1])/float64(fastest[0]), "times")
	})
	// What a message of each class costs, each in its fastest turn among all others.
	b.Run("by-class", func(b *testing.B) {
		fastest := make([]time.Duration, len(list))
		for b.Loop() {
			turn(in, &tx, list, fastest)
		}
		total, number := map[string]time.Duration{}, map[string]int{}
		for m, class := range classes {
			total[class] += fastest[m]
			number[class]++
		}
		b.ReportMetric(0, "ns/op")
		for class, took := range total {
			b.ReportMetric(float64(took.Nanoseconds())/float64(number[class]), class+"-ns")
		}
	})
}

// turn takes in all messages, and keeps for each what its fastest turn took; 0 is none yet.
func turn(in *intake.Intake, tx *envelope.Transaction, list [][]byte, fastest []time.Duration) {
	for i, raw := range list {
		began := time.Now()
		in.Take(tx, raw)
		if took := time.Since(began); fastest[i] == 0 || took < fastest[i] {
			fastest[i] = took
		}
	}
}

// ordinary is what a byte of real mail costs, in nanoseconds, each message in its
// fastest turn among all others: no two that come to a server are alike.
func ordinary(in *intake.Intake, tx *envelope.Transaction, list [][]byte) float64 {
	fastest := make([]time.Duration, len(list))
	for range 20 {
		turn(in, tx, list, fastest)
	}
	took, size := time.Duration(0), 0
	for i, raw := range list {
		took += fastest[i]
		size += len(raw)
	}
	return float64(took.Nanoseconds()) / float64(size)
}

// BenchmarkBomb takes in messages that are meant to be expensive, by size: the
// fastest of some turns, as a multiple of what real mail costs by the byte at
// the same time, and what was allocated. The slope is that multiple for the bytes
// that a message has more than the one before.
//
//	go test -run '^$' -bench 'Bomb/.*/64kB' -benchtime 1000x ./internal/intake
func BenchmarkBomb(b *testing.B) {
	in, tx := taker(b)
	list, _ := mails(b)
	for _, name := range bomb.Names() {
		var before struct {
			took time.Duration
			size int
		}
		for _, n := range []int{64 << 10, 1 << 20, 8 << 20, 25 << 20} {
			b.Run(fmt.Sprintf("%s/%dkB", name, n>>10), func(b *testing.B) {
				raw := bomb.Kinds[name](n)
				in.Take(&tx, raw)
				real := ordinary(in, &tx, list)
				var start, after runtime.MemStats
				runtime.ReadMemStats(&start)
				turns, fastest := 0, time.Hour
				for b.Loop() {
					began := time.Now()
					in.Take(&tx, raw)
					fastest = min(fastest, time.Since(began))
					turns++
				}
				runtime.ReadMemStats(&after)
				b.ReportMetric(0, "ns/op")
				b.ReportMetric(float64(fastest.Microseconds())/1000, "ms")
				b.ReportMetric(float64(fastest.Nanoseconds())/float64(len(raw))/real, "×ordinary")
				b.ReportMetric(float64(after.TotalAlloc-start.TotalAlloc)/float64(turns*len(raw)), "allocated/byte")
				if before.size > 0 {
					b.ReportMetric(float64((fastest-before.took).Nanoseconds())/float64(len(raw)-before.size)/real, "×slope")
				}
				before.took, before.size = fastest, len(raw)
			})
		}
	}
}

// walk reads all parts and throws them away.
func walk(raw []byte) {
	e, err := message.Read(bytes.NewReader(raw))
	if e == nil {
		return
	}
	_ = err
	e.Walk(func(_ []int, part *message.Entity, err error) error {
		if err != nil {
			return err
		}
		if part.MultipartReader() == nil {
			_, err = io.Copy(io.Discard, part.Body)
		}
		return err
	})
}
