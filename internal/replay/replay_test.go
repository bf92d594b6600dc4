package replay_test

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"bounced/internal/replay"
)

const mail = "From: a@example.net\nSubject: x\n\ny\n"

// tree makes files below a new directory, and moves there.
func tree(t *testing.T, files map[string]string) {
	t.Helper()
	t.Chdir(t.TempDir())
	for name, text := range files {
		if err := os.MkdirAll(filepath.Dir(name), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

func files(t *testing.T, paths ...string) []string {
	t.Helper()
	var names []string
	for m := range replay.Messages(paths, replay.Options{}) {
		if m.Err != nil {
			names = append(names, m.File+": "+m.Err.Error())
		} else {
			names = append(names, m.File)
		}
	}
	return names
}

func TestDirectories(t *testing.T) {
	tree(t, map[string]string{
		"in/b.eml":                          mail,
		"in/a.eml":                          "not much of a mail, and called one",
		"in/sub/c":                          mail,
		"in/sub/README.md":                  "# Mail\n\nNote: this is none.\n",
		"in/sub/truth.jsonl":                `{"a":"b"}`,
		"in/sub/1.txt":                      "Name: x\nOther: y\n",
		"in/box":                            from + mail + "\n" + from + mail,
		"in/odd.eml":                        from + mail + "\n" + from + mail, // one message that somebody saved with its From_ line
		"in/.hidden.eml":                    mail,
		"in/.git/x.eml":                     mail,
		"in/Mail/cur/100.b.host:2,S":        mail,
		"in/Mail/new/050.a.host":            mail,
		"in/Mail/new/.keep":                 "",
		"in/Mail/tmp/200.c.host":            mail,
		"in/Mail/dovecot.index":             mail,
		"in/Mail/.Junk/cur/300.d.host:2,ST": mail,
		"in/Mail/.Junk/new/.keep":           "",
		"in/Mail/.Junk/maildirfolder":       "",
	})
	want := []string{
		"in/Mail/new/050.a.host", "in/Mail/cur/100.b.host:2,S", "in/Mail/.Junk/cur/300.d.host:2,ST",
		"in/a.eml", "in/b.eml", "in/box#1", "in/box#2", "in/odd.eml", "in/sub/c",
	}
	if got := files(t, "in"); !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
	if got := files(t, "in/sub/README.md", "in/Mail/tmp/200.c.host"); len(got) != 2 {
		t.Errorf("files named on the command line are read whatever they are; got %q", got)
	}
}

func TestUnreadableGoesOn(t *testing.T) {
	tree(t, map[string]string{"a.eml": mail, "b.eml": mail})
	if err := os.Symlink("nowhere", "dangling.eml"); err != nil {
		t.Fatal(err)
	}
	got := files(t, "a.eml", "dangling.eml", "gone", "b.eml")
	want := []string{"a.eml", "dangling.eml: stat dangling.eml: no such file or directory", "gone: stat gone: no such file or directory", "b.eml"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if got := files(t, "."); !slices.Equal(got, []string{"a.eml", "b.eml"}) {
		t.Errorf("in a directory: %q", got)
	}
}

func TestTooLarge(t *testing.T) {
	tree(t, map[string]string{"a.eml": strings.Repeat("x", 101)})
	for m := range replay.Messages([]string{"a.eml"}, replay.Options{MaxBytes: 100}) {
		if m.Err == nil || m.Raw != nil || !strings.Contains(m.Err.Error(), "more than 100 bytes") {
			t.Errorf("got %d bytes, error %v", len(m.Raw), m.Err)
		}
	}
}

// TestEmptyFiles: where nothing stands, no message is; that is said of each.
func TestEmptyFiles(t *testing.T) {
	tree(t, map[string]string{
		"e.mbox": "", "lines.mbox": "\r\n\n", "a.eml": "", "z.gz": zipped(""), "b.eml": mail, "none": "",
		"Mail/cur/1.a.host:2,S": "", "Mail/new/2.b.host": mail,
	})
	var got []string
	for m := range replay.Messages([]string{".", "none"}, replay.Options{}) {
		switch {
		case m.Err == nil:
			got = append(got, m.File)
		case !errors.Is(m.Err, replay.ErrEmpty) || m.Raw != nil:
			t.Errorf("%s: %v", m.File, m.Err)
		default:
			got = append(got, m.Err.Error())
		}
	}
	want := []string{"Mail/cur/1.a.host:2,S is empty", "Mail/new/2.b.host", "a.eml is empty", "b.eml", "e.mbox is empty", "lines.mbox is empty", "none is empty"}
	if !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

// An mbox that begins with an empty line is found in a directory, as one that is
// named is read.
func TestMboxBehindAnEmptyLine(t *testing.T) {
	tree(t, map[string]string{"in/box": "\n" + from + mail + "\n" + from + mail})
	if got, want := files(t, "in", "in/box"), []string{"in/box#1", "in/box#2", "in/box#1", "in/box#2"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// numbered are n messages, so large each.
func numbered(n, size int) iter.Seq[replay.Message] {
	return func(yield func(replay.Message) bool) {
		for i := range n {
			if !yield(replay.Message{File: fmt.Sprint(i), Raw: make([]byte, size)}) {
				return
			}
		}
	}
}

func TestEachKeepsTheOrder(t *testing.T) {
	n := 0
	err := replay.Each(t.Context(), numbered(5000, 1), 8,
		func(m replay.Message) string { return m.File },
		func(file string) error {
			if file != fmt.Sprint(n) {
				return fmt.Errorf("%s came in place of %d", file, n)
			}
			n++
			return nil
		})
	if err != nil || n != 5000 {
		t.Errorf("%d results, error %v", n, err)
	}
}

// TestEachBoundsMemory has more bytes of messages than may be held at a time.
func TestEachBoundsMemory(t *testing.T) {
	const size = 24 << 20
	var held, most atomic.Int64
	messages := func(yield func(replay.Message) bool) {
		for m := range numbered(40, size) {
			if now := held.Add(size); now > most.Load() {
				most.Store(now)
			}
			if !yield(m) {
				return
			}
		}
	}
	err := replay.Each(t.Context(), messages, 2,
		func(m replay.Message) int { return len(m.Raw) },
		func(int) error { held.Add(-size); return nil })
	if err != nil {
		t.Fatal(err)
	}
	if most.Load() > 200<<20 {
		t.Errorf("%d MiB of messages at a time", most.Load()>>20)
	}
}

func TestEachStops(t *testing.T) {
	stop := errors.New("enough")
	same := func(m replay.Message) string { return m.File }
	if err := replay.Each(t.Context(), numbered(1e6, 1), 4, same, func(string) error { return stop }); !errors.Is(err, stop) {
		t.Errorf("error %v, want that of emit", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	err := replay.Each(ctx, numbered(1e6, 1), 4, same, func(string) error { cancel(); return nil })
	if !errors.Is(err, context.Canceled) {
		t.Errorf("error %v, want that of the context", err)
	}
}

func TestEnvelopeTo(t *testing.T) {
	for header, want := range map[string]string{
		"Delivered-To: a@example.net\r\n\r\n":                                       "a@example.net",
		"Delivered-To: a@example.net\nX-Original-To: <b@example.net>\n\n":           "b@example.net",
		"delivered-to:  a@example.net\nDelivered-To: first@hop.example\n\n":         "a@example.net",
		"Delivered-To: somebody\nTo: c@example.net\n\nX-Original-To: d@example.net": "",
		"": "",
	} {
		if got := replay.EnvelopeTo([]byte(header)); got != want {
			t.Errorf("%q: got %q, want %q", header, got, want)
		}
	}
}
