package replay_test

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"slices"
	"strings"
	"testing"

	"bounced/internal/replay"
)

const from = "From mailer-daemon@mx.example Sat Jan  3 01:05:34 1996\n"

// all reads from standard input what is given, and shows what came.
func all(t *testing.T, input string, max int) []string {
	t.Helper()
	var list []string
	for m := range replay.Messages([]string{"-"}, replay.Options{Stdin: strings.NewReader(input), MaxBytes: max}) {
		shown := m.File
		if m.Err == nil || len(m.Raw) > 0 {
			shown += " " + string(m.Raw)
		}
		if m.Err != nil {
			shown += " " + m.Err.Error()
		}
		list = append(list, shown)
	}
	return list
}

func TestMbox(t *testing.T) {
	cl := func(body string) string { return fmt.Sprintf("Content-Length: %d\n\n%s", len(body), body) }
	for _, tt := range []struct {
		name, in string
		want     []string
	}{
		{"one", from + "A: 1\n\nx\n\n", []string{"-#1 A: 1\n\nx\n"}},
		{"two", from + "A: 1\n\nx\n\n" + from + "A: 2\n\ny\n", []string{"-#1 A: 1\n\nx\n", "-#2 A: 2\n\ny\n"}},
		{"empty lines around", "\n\r\n" + from + "A: 1\n\nx\n\n\n" + from + "A: 2\n\n\n", []string{"-#1 A: 1\n\nx\n\n", "-#2 A: 2\n\n"}},
		{"more empty lines than are looked at", strings.Repeat("\n", 70_000) + from + "A: 1\n", []string{"- read -: message of more than 900 bytes"}},
		{"a mail without header", "\nFrom here on: 3 things.\n", nil},
		{"a text", "A: 1\n\n" + from, nil},
		{"CRLF", strings.ReplaceAll(from+"A: 1\n\nx\n\n"+from+"A: 2\n\ny\n\n", "\n", "\r\n"), []string{"-#1 A: 1\r\n\r\nx\r\n", "-#2 A: 2\r\n\r\ny\r\n"}},
		{"a sentence begins with From", from + "A: 1\n\nx\n\nFrom here on: 3 things.\n", []string{"-#1 A: 1\n\nx\n\nFrom here on: 3 things.\n"}},
		{"From_ without an empty line", from + "A: 1\n\nx\n" + from + "y\n", []string{"-#1 A: 1\n\nx\n" + from + "y\n"}},
		{"mboxo", from + "A: 1\n\n>From me\n", []string{"-#1 A: 1\n\nFrom me\n"}},
		{"mboxrd", from + "A: 1\n\n>>From me\n> From\n", []string{"-#1 A: 1\n\n>From me\n> From\n"}},
		{"mboxcl2", from + cl("a\n\n"+from+">From b\n") + "\n" + from + "A: 2\n\ny\n",
			[]string{"-#1 " + cl("a\n\n"+from+">From b\n"), "-#2 A: 2\n\ny\n"}},
		{"mboxcl", from + cl(">From b\n") + "\n" + from + "A: 2\n\ny\n", []string{"-#1 Content-Length: 8\n\nFrom b\n", "-#2 A: 2\n\ny\n"}},
		{"length too long", from + "Content-Length: 9999\n\na\n\n" + from + "A: 2\n\ny\n\n" + from + "A: 3\n\nz\n",
			[]string{"-#1 Content-Length: 9999\n\na\n", "-#2 A: 2\n\ny\n", "-#3 A: 3\n\nz\n"}},
		{"length into the next", from + "Content-Length: 70\n\na\n\n" + from + "A: 2\n\nyyyyyyy\n\n" + from + "A: 3\n\nz\n",
			[]string{"-#1 Content-Length: 70\n\na\n", "-#2 A: 2\n\nyyyyyyy\n", "-#3 A: 3\n\nz\n"}},
		{"length too short", from + "Content-Length: 1\n\nabc\n\n" + from + "A: 2\n\ny\n", []string{"-#1 Content-Length: 1\n\nabc\n", "-#2 A: 2\n\ny\n"}},
		{"too large", from + "A: 1\n\n" + strings.Repeat("x\n", 500) + "\n" + from + "A: 2\n\ny\n",
			[]string{"-#1 read -#1: message is too large", "-#2 A: 2\n\ny\n"}},
		{"a line without end", from + "A: 1\n\n" + strings.Repeat("x", 700), []string{"-#1 A: 1\n\n" + strings.Repeat("x", 700)}},
		{"nothing in it", from, []string{"-#1 "}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if tt.want == nil {
				tt.want = []string{"- " + tt.in}
			}
			if got := all(t, tt.in, 900); !slices.Equal(got, tt.want) {
				t.Errorf("got %q\nwant %q", got, tt.want)
			}
		})
	}
}

// TestMboxPromisesTooMuch: with its header, a message of the promised length
// would be too large; what was passed over on that promise is not lost.
func TestMboxPromisesTooMuch(t *testing.T) {
	in, want := from+"Content-Length: 890\n\na\n\n", []string{"-#1 Content-Length: 890\n\na\n"}
	for i := range 40 {
		in += fmt.Sprintf("%sA: %d\n\ny\n\n", from, i)
		want = append(want, fmt.Sprintf("-#%d A: %d\n\ny\n", i+2, i))
	}
	if got := all(t, in, 900); !slices.Equal(got, want) {
		t.Errorf("got %q\nwant %q", got, want)
	}
}

// TestMboxOfLongLines has lines longer than any buffer.
func TestMboxOfLongLines(t *testing.T) {
	long := strings.Repeat("x", 200<<10) + "\n"
	got := all(t, from+"A: 1\n\n"+long+"\n"+from+"A: 2\n\n"+long, 0)
	if want := []string{"-#1 A: 1\n\n" + long, "-#2 A: 2\n\n" + long}; !slices.Equal(got, want) {
		t.Errorf("%d messages, not the same two", len(got))
	}
}

func TestGzip(t *testing.T) {
	z := zipped(from + "A: 1\n\nx\n\n" + from + "A: 2\n\ny\n")
	if got, want := all(t, z, 0), []string{"-#1 A: 1\n\nx\n", "-#2 A: 2\n\ny\n"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// zipped is text in gzip, as one member.
func zipped(text string) string {
	var z bytes.Buffer
	w := gzip.NewWriter(&z)
	w.Write([]byte(text))
	w.Close()
	return z.String()
}

// What gzip -d makes of a file is what is read: zeros behind it are none, and a
// cut one has what was before the cut.
func TestGzipWithBlemishes(t *testing.T) {
	one, two := from+"A: 1\n\nx\n\n", from+"A: 2\n\ny\n"
	zeros, noise := strings.Repeat("\x00", 512), "\x00\x00PK"
	const m1, m2, single = "-#1 A: 1\n\nx\n", "-#2 A: 2\n\ny\n", "A: 1\n\nx\n"
	const behind = "- read -: what follows the compressed data is no gzip"
	for _, tt := range []struct {
		name, in string
		want     []string
	}{
		{"two members", zipped(one) + zipped(two), []string{m1, m2}},
		{"zeros behind", zipped(one+two) + zeros, []string{m1, m2}},
		{"zeros between", zipped(one) + zeros + zipped(two) + zeros, []string{m1, m2}},
		{"zeros behind a single one", zipped(single) + zeros, []string{"- " + single}},
		{"noise behind", zipped(one+two) + noise, []string{m1, m2, behind}},
		{"noise behind a single one", zipped(single) + noise, []string{"- " + single, behind}},
		{"nothing, noise behind", zipped("") + noise, []string{behind}},
		{"cut in the second", zipped(one) + zipped(two)[:len(zipped(two))-4], []string{m1, m2 + " read -#2: unexpected EOF"}},
		{"a single one cut", zipped(single)[:len(zipped(single))-4], []string{"- " + single + " read -: unexpected EOF"}},
		{"cut in the header", zipped(one)[:5], []string{"- read -: unexpected EOF"}},
		{"a header cut behind", zipped(one) + zipped(two)[:5], []string{m1 + " read -#1: unexpected EOF"}},
		{"nothing in it", zipped(""), []string{"- standard input is empty"}},
	} {
		if got := all(t, tt.in, 0); !slices.Equal(got, tt.want) {
			t.Errorf("%s: got %q\nwant %q", tt.name, got, tt.want)
		}
	}
}

// FuzzMbox: whatever a file holds, its bytes come out once, in order, and the
// reading ends.
func FuzzMbox(f *testing.F) {
	f.Add([]byte(from + "Content-Length: 70\n\na\n\n" + from + "A: 2\n\ny\n\n" + from + "A: 3\n\nz\n"))
	f.Add([]byte(from + "A: 1\r\n\r\n>From x\r\n\r\n"))
	f.Fuzz(func(t *testing.T, in []byte) {
		size := 0
		for m := range replay.Messages([]string{"-"}, replay.Options{Stdin: bytes.NewReader(in), MaxBytes: 1 << 10}) {
			size += len(m.Raw)
		}
		if size > len(in) && !bytes.HasPrefix(in, []byte("\x1f\x8b")) {
			t.Errorf("%d bytes became %d", len(in), size)
		}
	})
}
