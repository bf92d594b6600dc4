// Package replay finds messages in files: single ones, mboxes, Maildirs, whole
// trees, any of them gzipped. In go paths, out come raw messages in a fixed
// order; Each works on them with all cores and keeps that order, and a Sender
// brings them to an SMTP listener.
//
// It judges nothing and changes no file. However many messages there are, it holds only a
// few of them in memory.
package replay

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"
	"strings"
)

// DefaultMaxBytes is the size of the largest message that is read, where Options do not
// say.
const DefaultMaxBytes = 64 << 20

// Options say how to read. The zero value reads files only.
type Options struct {
	Stdin    io.Reader   // what the path "-" reads; nil reads as empty
	MaxBytes int         // of one message; 0 means DefaultMaxBytes
	Read     func(n int) // called with the number of bytes that were read from a file; may be nil
}

func (o Options) withDefaults() Options {
	if o.Stdin == nil {
		o.Stdin = strings.NewReader("")
	}
	if o.MaxBytes <= 0 {
		o.MaxBytes = DefaultMaxBytes
	}
	return o
}

// Message is one message, or the reason why there is none.
type Message struct {
	File string // the path, "-" for standard input; "path#2" for the second one of an mbox
	Raw  []byte // with Err: what was read before it, if anything was
	Err  error  // names the path; wraps ErrEmpty if there is no message, and nothing wrong
}

// ErrEmpty is the error of files that hold nothing, or only empty lines.
var ErrEmpty = errors.New("is empty")

// Messages lists the messages of all paths: path after path, and those of a directory by
// name. A file that cannot be read is a Message with an error, and the list goes on. So is
// a file with nothing in it; see ErrEmpty.
//
// A file that is itself among the paths is read whatever it is: as an mbox if it begins
// with "From ", perhaps after empty lines, and is not called .eml; else as one message. In
// directories only files that look like mail are read; see Files.
func Messages(paths []string, o Options) iter.Seq[Message] {
	o = o.withDefaults()
	return func(yield func(Message) bool) {
		for _, path := range paths {
			if path == "-" {
				if !o.split(path, o.Stdin, yield) {
					return
				}
				continue
			}
			for file, err := range Files(path) {
				if err != nil {
					if !yield(Message{File: file, Err: err}) {
						return
					}
				} else if !o.file(file, yield) {
					return
				}
			}
		}
	}
}

// file lists the messages of one file. It returns false once yield does.
func (o *Options) file(path string, yield func(Message) bool) bool {
	f, err := os.Open(path)
	if err != nil {
		return yield(Message{File: path, Err: err})
	}
	defer f.Close()
	var r io.Reader = f
	if o.Read != nil {
		r = &counter{f, o.Read}
	}
	return o.split(path, r, yield)
}

// counter tells of what is read.
type counter struct {
	r    io.Reader
	tell func(int)
}

func (c *counter) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.tell(n)
	return n, err
}

const readSize = 64 << 10

// split lists the messages in r. A message that an error breaks off is returned with the
// error; one that is whole by then, before it. It returns false once yield does.
func (o *Options) split(path string, r io.Reader, yield func(Message) bool) bool {
	in, err := unzip(bufio.NewReaderSize(r, readSize))
	if err != nil {
		return yield(broken(path, nil, err))
	}
	if !isSingle(path) && atMbox(in) {
		return o.mbox(path, in, yield)
	}
	raw, err := io.ReadAll(io.LimitReader(in, int64(o.MaxBytes)+1))
	switch {
	case len(raw) > o.MaxBytes:
		return yield(broken(path, nil, fmt.Errorf("message of more than %d bytes", o.MaxBytes)))
	case err == errBehind && len(raw) > 0:
		return yield(Message{File: path, Raw: raw}) && yield(broken(path, nil, err))
	case err != nil:
		return yield(broken(path, raw, err))
	case len(bytes.Trim(raw, "\r\n")) == 0:
		return yield(Message{File: path, Err: fmt.Errorf("%s %w", called(path), ErrEmpty)})
	}
	return yield(Message{File: path, Raw: raw})
}

// mbox is split for an mbox.
func (o *Options) mbox(path string, in *bufio.Reader, yield func(Message) bool) bool {
	box := mbox{r: in, max: o.MaxBytes}
	for n := 1; ; n++ {
		raw, err := box.next()
		m := Message{File: fmt.Sprintf("%s#%d", path, n), Raw: raw}
		switch {
		case err == io.EOF:
			return true
		case err == errBehind:
			m = broken(path, nil, err)
		case err != nil:
			m = broken(m.File, raw, err)
		}
		if !yield(m) {
			return false
		}
		if err != nil && err != errTooLarge {
			return true
		}
	}
}

// broken returns a message in which an error broke off the reading of path.
func broken(path string, raw []byte, err error) Message {
	return Message{File: path, Raw: raw, Err: fmt.Errorf("read %s: %w", path, err)}
}

// called returns the name of a path for people.
func called(path string) string {
	if path == "-" {
		return "standard input"
	}
	return path
}

// atMbox reports whether an mbox begins here, and moves to its first From_ line. Some
// programs write empty lines first. After those only a line with a time in it counts: the
// text of a mail without a header may begin with "From ", too.
func atMbox(in *bufio.Reader) bool {
	blank := 0
	for {
		head, _ := in.Peek(blank + 1)
		if len(head) <= blank || head[blank] != '\r' && head[blank] != '\n' {
			break
		}
		blank++
	}
	if blank == 0 {
		head, _ := in.Peek(len(fromLine))
		return string(head) == fromLine
	}
	const most = 1000 // of a line
	head, _ := in.Peek(blank + most)
	if len(head) <= blank || !isFrom(firstLine(head[blank:])) {
		return false
	}
	in.Discard(blank)
	return true
}

// isSingle reports whether a file of that name holds one message, even if it begins with
// a From_ line.
func isSingle(path string) bool {
	return extension(path) == ".eml"
}

// extension returns the extension of a file, without that of gzip, in lower case.
func extension(path string) string {
	return strings.ToLower(filepath.Ext(strings.TrimSuffix(path, ".gz")))
}
