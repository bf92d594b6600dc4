package notify_test

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"testing/synctest"
	"time"

	"bounced/internal/event"
	"bounced/notify"
)

// lines reads a log's events.
func lines(t *testing.T, file string) (es []event.Event) {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for s := bufio.NewScanner(f); s.Scan(); {
		var e event.Event
		if err := json.Unmarshal(s.Bytes(), &e); err != nil {
			t.Errorf("line %q: %v", s.Text(), err)
		}
		es = append(es, e)
	}
	return es
}

// Whoever watches the log in a terminal sees what a stranger wrote, and that is
// all it does.
func TestLogIsPrintable(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		file := filepath.Join(t.TempDir(), "failures")
		r := start(t, nil, notify.Endpoint{Name: "log", Log: &notify.Log{Failures: file}})
		defer r.stop()
		e := failure(1)
		e.Description = "\u009b2J\x7f\u202e gone, Zoë"
		r.q.add("log", e, nil)
		after(time.Second)
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if strings.ContainsAny(string(text), "\u009b\x7f\u202e") || !strings.Contains(string(text), "Zoë") {
			t.Errorf("%q", text)
		}
		if es := lines(t, file); len(es) != 1 || es[0].Description != e.Description {
			t.Errorf("read back as %+v", es)
		}
	})
}

func TestLog(t *testing.T) {
	for _, mime := range []bool{false, true} {
		synctest.Test(t, func(t *testing.T) {
			dir := t.TempDir()
			failures, bounces := filepath.Join(dir, "failures"), filepath.Join(dir, "bounces")
			r := start(t, nil, notify.Endpoint{Name: "log", Log: &notify.Log{Failures: failures, Bounces: bounces, MIME: mime}})
			defer r.stop()
			for n := range 300 {
				r.q.add("log", failure(n), nil)
			}
			r.q.add("log", bounce(301), []byte("raw\r\nmail"))
			after(time.Second)

			if es := lines(t, failures); len(es) != 300 || es[299].EventID != failure(299).EventID || es[0].Description != "User unknown & gone" {
				t.Errorf("%d failures", len(es))
			}
			want := ""
			if mime {
				want = "raw\r\nmail"
			}
			if es := lines(t, bounces); len(es) != 1 || string(es[0].MIME) != want {
				t.Errorf("bounces %+v", es)
			}
			if n := r.q.count("log", event.Done); n != 301 {
				t.Errorf("%d of 301 done", n)
			}
			if info, err := os.Stat(bounces); err != nil || info.Mode().Perm() != 0o600 {
				t.Errorf("mode %v, %v", info.Mode(), err)
			}
		})
	}
}

func TestLogToStreams(t *testing.T) {
	for _, name := range []string{"stdout", "stderr"} {
		synctest.Test(t, func(t *testing.T) {
			out, err := os.Create(filepath.Join(t.TempDir(), "out"))
			if err != nil {
				t.Fatal(err)
			}
			defer out.Close()
			ep := notify.Endpoint{Name: "log", Log: &notify.Log{Failures: name, Bounces: name}}
			o := notify.Options{Stdout: out}
			if name == "stderr" {
				o = notify.Options{Stderr: out}
			}
			r := start(t, &o, ep)
			defer r.stop()
			r.q.add("log", failure(1), nil)
			after(time.Second)
			if err := r.Reload([]notify.Endpoint{ep}); err != nil {
				t.Fatal(err)
			}
			r.q.add("log", bounce(2), nil)
			after(time.Second)
			if es := lines(t, out.Name()); len(es) != 2 {
				t.Errorf("%s: events %+v", name, es)
			}
			if err := r.Run(t.Context()); err == nil {
				t.Error("it runs twice")
			}
		})
	}
}

// TestLogWithoutTarget: what was routed to a log before a reload took its target away is
// done, and nowhere.
func TestLogWithoutTarget(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		file := filepath.Join(t.TempDir(), "log")
		r := start(t, nil, notify.Endpoint{Name: "log", Log: &notify.Log{Failures: file}})
		defer r.stop()
		r.q.add("log", bounce(1), nil)
		r.q.add("log", failure(2), nil)
		after(time.Second)
		if s := r.q.delivery(t, "log", bounce(1).EventID).State; s != event.Done {
			t.Errorf("delivery is %s", s)
		}
		if es := lines(t, file); len(es) != 1 {
			t.Errorf("events %+v", es)
		}
	})
}

// A disk that is full is a failed attempt like any other.
func TestLogWriteError(t *testing.T) {
	if _, err := os.Stat("/dev/full"); err != nil {
		t.Skip("no /dev/full here")
	}
	synctest.Test(t, func(t *testing.T) {
		r := start(t, nil, notify.Endpoint{Name: "log", Jitter: -1, Log: &notify.Log{Failures: "/dev/full"}})
		defer r.stop()
		r.q.add("log", failure(1), nil)
		after(time.Second)
		d := r.q.delivery(t, "log", failure(1).EventID)
		if d.State != event.Pending || !strings.Contains(d.Attempts[0].Error, "no space") {
			t.Errorf("%+v", d)
		}
	})
}

// A named pipe that nobody reads is said to be one, and holds nothing up; one
// that somebody reads gets its events.
func TestLogNamedPipe(t *testing.T) {
	pipe := filepath.Join(t.TempDir(), "events")
	if err := syscall.Mkfifo(pipe, 0o600); err != nil {
		t.Skip(err)
	}
	ends := func() (*notify.Notifier, error) {
		return notify.New(notify.Options{Queue: newQueue(), Endpoints: []notify.Endpoint{{Name: "log", Log: &notify.Log{Failures: pipe}}}})
	}
	refused := make(chan error, 1)
	go func() { _, err := ends(); refused <- err }()
	select {
	case err := <-refused:
		if err == nil || !strings.Contains(err.Error(), "nobody reads this pipe") {
			t.Errorf("said %v", err)
		}
	case <-time.After(20 * time.Second):
		t.Fatal("it waits for a reader")
	}
	reader, err := os.OpenFile(pipe, os.O_RDONLY|syscall.O_NONBLOCK, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer reader.Close()
	n, err := ends()
	if err != nil {
		t.Fatal(err)
	}
	if a, err := n.Test(t.Context(), "log"); err != nil || a.Error != "" {
		t.Fatal(a, err)
	}
	line := make([]byte, 64)
	if _, err := reader.Read(line); err != nil || !strings.HasPrefix(string(line), `{"event_id":"evt_`) {
		t.Errorf("read %q, %v", line, err)
	}
}
