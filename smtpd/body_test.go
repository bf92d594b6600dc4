package smtpd

import (
	"bytes"
	"math/rand/v2"
	"strings"
	"testing"
)

// unstuff is scan, written to be obviously right: RFC 5321 §4.5.2 over a whole
// stream.
func unstuff(stream string) (message, rest string, done bool) {
	s := "\r\n" + stream
	end := strings.Index(s, "\r\n.\r\n")
	if end >= 0 {
		s, rest, done = s[:end+2], s[end+5:], true
	}
	return strings.ReplaceAll(s, "\r\n.", "\r\n")[2:], rest, done
}

func testBody(limits *Limits) *body {
	b := newBody(&memory{limit: 32 << 20}, nil, limits)
	return &b
}

func TestScanInAnyPieces(t *testing.T) {
	limits := Limits{MessageBytes: 1 << 20}
	rng := rand.New(rand.NewPCG(1, 2))
	alphabet := []string{"\r", "\n", ".", "\r\n", "\r\n.", "\r\n.\r\n", "x", "\x00"}
	for range 20_000 {
		var s strings.Builder
		for range rng.IntN(12) {
			s.WriteString(alphabet[rng.IntN(len(alphabet))])
		}
		stream := s.String()
		wantMessage, wantRest, wantDone := unstuff(stream)

		b := testBody(&limits)
		b.begin(0)
		in := stream
		done := false
		rest := ""
		for len(in) > 0 && !done {
			n := 1 + rng.IntN(len(in))
			b.add(copy(b.room(), in[:n]))
			in = in[n:]
			var r []byte
			r, done = b.scan()
			rest = string(r) + in
		}
		if done != wantDone {
			t.Fatalf("%q: done %v, want %v", stream, done, wantDone)
		}
		if done && (string(b.message()) != wantMessage || rest != wantRest) {
			t.Fatalf("%q: message %q and rest %q, want %q and %q", stream, b.message(), rest, wantMessage, wantRest)
		}
		if done && b.total != int64(len(wantMessage)) {
			t.Fatalf("%q: counted %d octets", stream, b.total)
		}
		b.end(true)
		if used := b.claim.memory.inFlight(); used != 0 {
			t.Fatalf("%q: %d octets not given back", stream, used)
		}
	}
}

// What is refused for its size is not kept while it comes.
func TestBodyTooBigIsNotKept(t *testing.T) {
	limits := Limits{MessageBytes: 100_000}
	b := testBody(&limits)
	b.begin(0)
	line := bytes.Repeat([]byte("0123456789abcde\n"), 1024)
	for range 1000 {
		b.add(copy(b.room(), line))
		if _, done := b.scan(); done {
			t.Fatal("ended")
		}
		if cap(b.buf) > 256<<10 {
			t.Fatalf("%d octets kept of a message with a limit of %d", cap(b.buf), limits.MessageBytes)
		}
	}
	b.add(copy(b.room(), "\r\n.\r\nNOOP\r\n"))
	if rest, done := b.scan(); !done || string(rest) != "NOOP\r\n" {
		t.Errorf("rest %q, done %v", rest, done)
	}
	if b.check() != errTooBig {
		t.Errorf("check says %v", b.check())
	}
}

// SIZE=26214400 alone must not cost 25 MB.
func TestAnnouncedIsNotAllocated(t *testing.T) {
	limits := Limits{MessageBytes: 26214400}
	b := testBody(&limits)
	b.begin(26214400)
	b.add(copy(b.room(), "x"))
	b.scan()
	if used := b.claim.memory.inFlight(); used > 64<<10 {
		t.Errorf("%d octets for one", used)
	}
	b.end(true)
}

func BenchmarkScan(b *testing.B) {
	limits := Limits{MessageBytes: 1 << 30}
	for name, line := range map[string]string{
		"text": strings.Repeat("x", 76) + "\r\n", "dots": "..\r\n", "CRs": "\r\r\r\r", "CRLFs": "\r\n",
	} {
		b.Run(name, func(b *testing.B) {
			input := []byte(strings.Repeat(line, 16<<10/len(line)))
			body := testBody(&limits)
			b.SetBytes(int64(len(input)))
			for b.Loop() {
				body.begin(0)
				for in := input; len(in) > 0; {
					n := copy(body.room(), in)
					in = in[n:]
					body.add(n)
					body.scan()
				}
				body.end(true)
			}
		})
	}
}
