package replay

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Files lists the files to read at a path: the file itself, or those below the
// directory in the order of their names. In a directory these count:
//
//   - files called .eml, .mbox or .mbx, with or without .gz after that;
//   - any other file that begins like mail: with a From_ line, or with two
//     header fields, one of which all mail has;
//   - everything in new and cur of a Maildir, in the order in which it was
//     delivered, and nothing in its tmp, where files may still be written.
//
// Hidden files, and hidden directories other than Maildirs (which Maildir++
// hides), are passed over.
func Files(path string) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		info, err := os.Stat(path)
		if err != nil || !info.IsDir() {
			yield(path, err)
			return
		}
		walk(path, yield)
	}
}

// walk lists one directory and those below it. It returns false once yield does.
func walk(dir string, yield func(string, error) bool) bool {
	entries, err := os.ReadDir(dir)
	if err != nil && !yield(dir, err) {
		return false
	}
	maildir := isMaildir(entries)
	if maildir && !walkMaildir(dir, yield) {
		return false
	}
	for _, e := range entries {
		path, hidden := filepath.Join(dir, e.Name()), strings.HasPrefix(e.Name(), ".")
		switch {
		case e.IsDir():
			if maildir && slices.Contains(maildirParts, e.Name()) || hidden && !isMaildirPath(path) {
				continue
			}
			if !walk(path, yield) {
				return false
			}
		case hidden || maildir:
			// Other files in a Maildir are indexes and the like.
		case isFile(path, e):
			switch ok, err := looksLikeMail(path); {
			case err != nil && !yield(path, err), ok && !yield(path, nil):
				return false
			}
		}
	}
	return true
}

// isFile reports whether an entry is a file, or a link to one. Links to directories are
// not followed, so that no walk goes round in circles.
func isFile(path string, e fs.DirEntry) bool {
	if e.Type()&fs.ModeSymlink == 0 {
		return e.Type().IsRegular()
	}
	info, err := os.Stat(path)
	return err == nil && info.Mode().IsRegular()
}

var maildirParts = []string{"cur", "new", "tmp"}

func isMaildir(entries []fs.DirEntry) bool {
	has := func(name string) bool {
		return slices.ContainsFunc(entries, func(e fs.DirEntry) bool { return e.IsDir() && e.Name() == name })
	}
	return has("cur") && has("new")
}

func isMaildirPath(dir string) bool {
	entries, err := os.ReadDir(dir)
	return err == nil && isMaildir(entries)
}

// walkMaildir lists new and cur together, by name: names begin with the time of delivery,
// and flags come last. It returns false once yield does.
func walkMaildir(dir string, yield func(string, error) bool) bool {
	var files []string
	for _, part := range []string{"new", "cur"} {
		entries, err := os.ReadDir(filepath.Join(dir, part))
		if err != nil && !yield(filepath.Join(dir, part), err) {
			return false
		}
		for _, e := range entries {
			path := filepath.Join(dir, part, e.Name())
			if !strings.HasPrefix(e.Name(), ".") && isFile(path, e) {
				files = append(files, path)
			}
		}
	}
	slices.SortFunc(files, func(a, b string) int { return strings.Compare(filepath.Base(a), filepath.Base(b)) })
	for _, f := range files {
		if !yield(f, nil) {
			return false
		}
	}
	return true
}

// sniffSize is how much of a file is looked at to see whether it is mail.
const sniffSize = 4 << 10

// looksLikeMail reports whether a file is called or begins like mail.
func looksLikeMail(path string) (bool, error) {
	if slices.Contains([]string{".eml", ".mbox", ".mbx"}, extension(path)) {
		return true, nil
	}
	f, err := os.Open(path)
	if err != nil {
		return false, err
	}
	defer f.Close()
	in, err := unzip(bufio.NewReaderSize(f, sniffSize))
	if err != nil {
		return false, nil // not called like mail, and broken as a gzip
	}
	head, err := in.Peek(sniffSize)
	if err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) && !errors.Is(err, errBehind) {
		return false, err
	}
	return isFrom(firstLine(bytes.TrimLeft(head, "\r\n"))) || isHeader(head), nil
}

func firstLine(b []byte) []byte {
	line, _, _ := bytes.Cut(b, []byte("\n"))
	return bytes.TrimSuffix(line, []byte("\r"))
}

// common holds fields of which any mail has one in its first lines.
var common = []string{
	"received", "return-path", "delivered-to", "x-original-to", "envelope-to", "from", "to", "subject", "date", "message-id", "mime-version",
}

// isHeader reports whether text begins with two fields of a mail header.
func isHeader(text []byte) bool {
	fields, known := 0, false
	for line := range bytes.Lines(text) {
		line = bytes.TrimRight(line, "\r\n")
		if fields > 0 && len(line) > 0 && (line[0] == ' ' || line[0] == '\t') {
			continue
		}
		name, _, ok := bytes.Cut(line, []byte(":"))
		if !ok || !isFieldName(name) {
			return false
		}
		fields++
		known = known || slices.Contains(common, strings.ToLower(string(name)))
		if fields >= 2 && known {
			return true
		}
	}
	return false
}

// isFieldName goes by RFC 5322 §2.2: printable ASCII without colon.
func isFieldName(name []byte) bool {
	for _, c := range name {
		if c <= ' ' || c >= 0x7f {
			return false
		}
	}
	return len(name) > 0
}
