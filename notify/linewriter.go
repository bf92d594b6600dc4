package notify

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"syscall"
)

// lineWriter keeps lines whole: after one that broke off, as on a full disk, the
// next write begins a new one. In a file such a line may be older than the process,
// or than the last reload, so the end of a file is looked at before each write.
type lineWriter struct {
	w    io.Writer
	file *os.File // w, if it was opened here and is to be closed; else nil
	torn bool     // the last write broke off in mid-line
}

// openLines opens a file, a named pipe or a device to append to. A file that is not
// there is made.
func openLines(name string) (*lineWriter, error) {
	info, _ := os.Stat(name)
	// Opening a named pipe would wait until somebody reads it, and nothing
	// could end that wait.
	access, flags := os.O_RDWR, os.O_APPEND|os.O_CREATE|syscall.O_NONBLOCK
	if info != nil && !info.Mode().IsRegular() {
		access = os.O_WRONLY // O_RDWR would make us a reader of the pipe
	}
	f, err := os.OpenFile(name, access|flags, 0o600)
	if errors.Is(err, fs.ErrPermission) {
		f, err = os.OpenFile(name, os.O_WRONLY|flags, 0o600)
	}
	if errors.Is(err, syscall.ENXIO) && info != nil && info.Mode()&os.ModeNamedPipe != 0 {
		err = fmt.Errorf("open %s: nobody reads this pipe", name)
	}
	if err != nil {
		return nil, err
	}
	return &lineWriter{w: f, file: f}, nil
}

func (t *lineWriter) write(text []byte) error {
	if t.midLine() {
		text = append([]byte{'\n'}, text...)
	}
	n, err := t.w.Write(text)
	if n > 0 {
		t.torn = text[n-1] != '\n'
	}
	return err
}

// midLine says whether what was written so far ends in mid-line.
func (t *lineWriter) midLine() bool {
	if last, ok := lastByte(t.file); ok {
		return last != '\n'
	}
	return t.torn
}

// lastByte returns the last byte of a regular file, '\n' if the file is empty. ok is
// false if f is no regular file, or cannot be read.
func lastByte(f *os.File) (last byte, ok bool) {
	if f == nil {
		return 0, false
	}
	info, err := f.Stat()
	if err != nil || !info.Mode().IsRegular() {
		return 0, false
	}
	if info.Size() == 0 {
		return '\n', true
	}
	var b [1]byte
	_, err = f.ReadAt(b[:], info.Size()-1)
	return b[0], err == nil
}
