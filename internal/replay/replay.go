// Package replay finds messages in files: single ones, mboxes, Maildirs, whole
// trees, any of them gzipped. In go paths, out come raw messages in a fixed
// order; Each works on them with all cores and keeps that order, and a Sender
// brings them to an SMTP listener.
//
// It judges nothing and changes no file. At any time it holds a few messages
// in memory, however many there are.
package replay

import (
	"bufio"
	"compress/gzip"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"
	"strings"
)

// DefaultMaxBytes is the size of the largest message that is read.
const DefaultMaxBytes = 64 << 20

// Options say how to read. The zero value reads files only.
type Options struct {
	Stdin    io.Reader   // what the path "-" reads; nil has nothing in it
	MaxBytes int         // of one message; 0 means DefaultMaxBytes
	Read     func(n int) // told of bytes as they are read from disk; may be nil
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
	Raw  []byte // nil with Err
	Err  error  // names the path
}

// Messages lists the messages of all paths: those of one path after those of
// the one before, those of a directory by name. What cannot be read is a
// Message with an error, and the rest goes on.
//
// A file that a path names is read whatever it is: as an mbox if it begins with
// "From " and is not called .eml, else as one message. In directories only
// files that look like mail are; see Files.
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

// file lists the messages of one file; false when nobody wants more.
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

func (o *Options) split(path string, r io.Reader, yield func(Message) bool) bool {
	in, err := unzip(bufio.NewReaderSize(r, readSize))
	if err != nil {
		return yield(Message{File: path, Err: fmt.Errorf("read %s: %w", path, err)})
	}
	head, _ := in.Peek(len(fromLine))
	if string(head) == fromLine && !isSingle(path) {
		return o.mbox(path, in, yield)
	}
	raw, err := io.ReadAll(io.LimitReader(in, int64(o.MaxBytes)+1))
	switch {
	case err != nil:
		err = fmt.Errorf("read %s: %w", path, err)
	case len(raw) > o.MaxBytes:
		err = fmt.Errorf("read %s: message of more than %d bytes", path, o.MaxBytes)
	}
	if err != nil {
		return yield(Message{File: path, Err: err})
	}
	return yield(Message{File: path, Raw: raw})
}

func (o *Options) mbox(path string, in *bufio.Reader, yield func(Message) bool) bool {
	box := mbox{r: in, max: o.MaxBytes}
	for n := 1; ; n++ {
		raw, err := box.next()
		if err == io.EOF {
			return true
		}
		m := Message{File: fmt.Sprintf("%s#%d", path, n), Raw: raw}
		if err != nil {
			m.Raw, m.Err = nil, fmt.Errorf("read %s: %w", m.File, err)
		}
		if !yield(m) {
			return false
		}
		if err != nil && err != errTooLarge {
			return true
		}
	}
}

// unzip takes gzip off, which is told by its first two bytes (RFC 1952 §2.3.1).
func unzip(in *bufio.Reader) (*bufio.Reader, error) {
	if magic, _ := in.Peek(2); string(magic) != "\x1f\x8b" {
		return in, nil
	}
	z, err := gzip.NewReader(in)
	if err != nil {
		return nil, err
	}
	return bufio.NewReaderSize(z, readSize), nil
}

// isSingle tells names of files that hold one message even if a From_ line
// stands before it.
func isSingle(path string) bool {
	return extension(path) == ".eml"
}

// extension is the one of the file in the gzip.
func extension(path string) string {
	return strings.ToLower(filepath.Ext(strings.TrimSuffix(path, ".gz")))
}
