package dsn_test

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/emersion/go-message"
	_ "github.com/emersion/go-message/charset"

	"bounced/dsn"
	"bounced/internal/bomb"
)

// messages returns the fixtures, and the captures where they are at hand.
func messages(tb testing.TB) (all [][]byte, size int64) {
	tb.Helper()
	for _, glob := range []string{"testdata/*.eml", "../testdata/*.eml", "../../shared/captures/*/*.eml"} {
		names, err := filepath.Glob(glob)
		if err != nil {
			tb.Fatal(err)
		}
		for _, name := range names {
			raw, err := os.ReadFile(name)
			if err != nil {
				tb.Fatal(err)
			}
			if len(raw) < 64<<10 {
				all = append(all, raw)
				size += int64(len(raw))
			}
		}
	}
	if len(all) == 0 {
		tb.Fatal("no messages")
	}
	return all, size
}

// BenchmarkParse is beside BenchmarkGoMessageWalk: the same messages, facts
// against a mere walk over the parts.
func BenchmarkParse(b *testing.B) {
	all, size := messages(b)
	b.SetBytes(size / int64(len(all)))
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		rep, _ := dsn.Parse(all[i%len(all)])
		rep.Release()
	}
}

// BenchmarkSkim reads what a report has in parts of its own, as intake does first.
func BenchmarkSkim(b *testing.B) {
	all, size := messages(b)
	b.SetBytes(size / int64(len(all)))
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		rep, _ := dsn.Skim(all[i%len(all)])
		rep.Release()
	}
}

func BenchmarkGoMessageWalk(b *testing.B) {
	all, size := messages(b)
	b.SetBytes(size / int64(len(all)))
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		walk(all[i%len(all)])
	}
}

func walk(raw []byte) {
	e, err := message.Read(bytes.NewReader(raw))
	if e == nil || err != nil && !message.IsUnknownCharset(err) && !message.IsUnknownEncoding(err) {
		return
	}
	_ = e.Walk(func(_ []int, part *message.Entity, err error) error {
		if part != nil && err == nil && !strings.HasPrefix(part.Header.Get("Content-Type"), "multipart/") {
			_, _ = io.Copy(io.Discard, part.Body)
		}
		return nil
	})
}

// BenchmarkBomb shows the cost by size; MB/s should not fall with it.
func BenchmarkBomb(b *testing.B) {
	for _, name := range bomb.Names() {
		for _, n := range []int{64 << 10, 1 << 20, 8 << 20, 25 << 20} {
			raw := bomb.Kinds[name](n)
			b.Run(fmt.Sprintf("%s/%dkB", name, n>>10), func(b *testing.B) {
				b.SetBytes(int64(len(raw)))
				b.ReportAllocs()
				for b.Loop() {
					rep, _ := dsn.Parse(raw)
					rep.Release()
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(raw)), "ns/byte")
			})
		}
	}
}
