package notify

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"bounced/internal/event"
)

// fills takes so many bytes and then no more.
type fills struct {
	strings.Builder
	room int
}

func (f *fills) Write(p []byte) (int, error) {
	n := min(len(p), f.room)
	f.room -= n
	f.Builder.Write(p[:n])
	if n < len(p) {
		return n, errors.New("no space left on device")
	}
	return n, nil
}

// Behind a line that broke off, the next stands on a line of its own.
func TestTornLine(t *testing.T) {
	disk := &fills{room: 8}
	w := &lineWriter{w: disk}
	if err := w.write([]byte("{\"a\":1}\n{\"b\":2}\n")); err != nil {
		if err = w.write([]byte("{\"b\":2}\n")); err == nil {
			t.Fatal("a full disk took a line")
		}
	}
	disk.room = 3
	_ = w.write([]byte("{\"b\":2}\n"))
	disk.room = 100
	if err := w.write([]byte("{\"b\":2}\n")); err != nil {
		t.Fatal(err)
	}
	if got, want := disk.String(), "{\"a\":1}\n{\"b\n{\"b\":2}\n"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// Nor is a line lost that comes behind one which broke off before a restart, or
// under the hands of another writer of the file, as after a reload; and a file
// that was emptied begins with a line.
func TestTornLineOfAnother(t *testing.T) {
	name := filepath.Join(t.TempDir(), "events")
	write := func(text string) {
		t.Helper()
		f, err := os.OpenFile(name, os.O_WRONLY|os.O_APPEND|os.O_CREATE, 0o600)
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		if _, err := f.WriteString(text); err != nil {
			t.Fatal(err)
		}
	}
	write("{\"a\":1}\n{\"b")
	s, err := newLogSink(Log{Failures: name}, nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer s.close()
	send := func(id, want string) {
		t.Helper()
		if r := s.send(t.Context(), []event.Claim{{Event: &event.Event{Type: event.Failure, ID: id}}}); r.err != nil {
			t.Fatal(r.err)
		}
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if got := ids.ReplaceAllString(string(text), "$1"); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	send("one", "{\"a\":1}\n{\"b\none\n")
	send("two", "{\"a\":1}\n{\"b\none\ntwo\n")
	write("{\"c")
	send("three", "{\"a\":1}\n{\"b\none\ntwo\n{\"c\nthree\n")
	write("{\"d")
	if err := os.Truncate(name, 0); err != nil {
		t.Fatal(err)
	}
	send("four", "four\n")
}

// ids makes a line of its event's id.
var ids = regexp.MustCompile(`(?m)^{.*"id":"([a-z]+)".*}$`)

// A pipe that nobody reads ends the attempt with its time-out and does not
// keep the sink from being closed.
func TestLogPipeNobodyReads(t *testing.T) {
	pr, pw, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer pr.Close()
	defer pw.Close()
	s, err := newLogSink(Log{Failures: "stdout"}, pw, nil)
	if err != nil {
		t.Fatal(err)
	}
	big := &event.Event{Type: event.Failure, Description: strings.Repeat("x", 1<<20)}
	for range 2 {
		ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
		if r := s.send(ctx, []event.Claim{{Event: big}}); r.err == nil {
			t.Error("a pipe that nobody reads took a megabyte")
		}
		cancel()
	}
	s.close()
}
