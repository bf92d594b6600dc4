package pebble

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"strings"
	"sync"
	"time"

	"github.com/cockroachdb/pebble/v2/vfs"
	"go.uber.org/zap"
)

// fence stands between the database and its files.
//
// Pebble takes a failed write of its log or its manifest as the end of the process: it
// panics, or calls Fatalf, with locks held. So it never hears of one. From the first such
// error on, nothing that it writes reaches the disk, and every write succeeds: it can be
// drained and closed in the ordinary way, while the files stay as they were. What it says
// is worthless from then on, so its users have to ask err.
//
// Errors about tables are passed on, since pebble tries those again by itself,
// but slowly. (Not those about blob files: pebble 2.1 ends in a nil pointer
// when it cannot finish one.)
type fence struct {
	vfs.FS
	onFail func(error)

	mu     sync.RWMutex // held for each change, so that none is under way once failed is set
	failed error
	litter litter
	blobs  blobs

	closing sync.Once
	closed  chan struct{}
}

func newFence(under vfs.FS, log *zap.Logger, onFail func(error)) *fence {
	return &fence{FS: under, onFail: onFail, blobs: blobs{fs: under, log: log}, closed: make(chan struct{})}
}

// err returns what made the fence fall; nil while it stands.
func (f *fence) err() error {
	f.mu.RLock()
	defer f.mu.RUnlock()
	return f.failed
}

// close ends the pauses after errors.
func (f *fence) close() { f.closing.Do(func() { close(f.closed) }) }

// fail makes the fence fall.
func (f *fence) fail(err error) {
	f.mu.Lock()
	first := f.failed == nil
	if first {
		f.failed = err
	}
	f.mu.Unlock()
	if first {
		f.close()
		f.onFail(err)
	}
}

// change runs do, which changes the disk. ok is false, and err nil, if the fence is down:
// then do was not run, or failed and must not be reported.
func (f *fence) change(name string, do func() error) (ok bool, err error) {
	f.mu.RLock()
	if f.failed != nil {
		f.mu.RUnlock()
		return false, nil
	}
	err = do()
	f.mu.RUnlock()
	switch {
	case err == nil:
		return true, err
	case rebuildable(name):
		select {
		case <-f.closed:
		case <-time.After(50 * time.Millisecond):
		}
		return true, err
	}
	f.fail(err)
	return false, nil
}

// rebuildable reports whether pebble copes with errors about the file.
func rebuildable(name string) bool {
	return strings.HasSuffix(name, ".sst")
}

// Open opens files that pebble can read without panicking.
func (f *fence) Open(name string, opts ...vfs.OpenOption) (vfs.File, error) {
	if err := f.blobs.fit(name); err != nil {
		return nil, err
	}
	return f.FS.Open(name, opts...)
}

func (f *fence) Create(name string, c vfs.DiskWriteCategory) (vfs.File, error) {
	if c == rewrites {
		if err := f.blobs.checkInput(); err != nil {
			return nil, err
		}
	}
	return f.file(name, func() (vfs.File, error) { return f.FS.Create(name, c) })
}

func (f *fence) ReuseForWrite(oldname, name string, c vfs.DiskWriteCategory) (vfs.File, error) {
	return f.file(name, func() (vfs.File, error) { return f.FS.ReuseForWrite(oldname, name, c) })
}

func (f *fence) OpenReadWrite(name string, c vfs.DiskWriteCategory, opts ...vfs.OpenOption) (vfs.File, error) {
	return f.file(name, func() (vfs.File, error) { return f.FS.OpenReadWrite(name, c, opts...) })
}

func (f *fence) file(name string, open func() (vfs.File, error)) (vfs.File, error) {
	var file vfs.File
	ok, err := f.change(name, func() (err error) {
		file, err = open()
		return err
	})
	if err != nil {
		return nil, err
	}
	if !ok {
		return nowhere{name: f.FS.PathBase(name)}, nil
	}
	f.litter.created(f.FS.PathBase(name), name)
	return &fencedFile{File: file, fence: f, name: name}, nil
}

func (f *fence) OpenDir(name string) (vfs.File, error) {
	dir, err := f.FS.OpenDir(name)
	if err != nil {
		return nil, err
	}
	return &fencedFile{File: dir, fence: f, name: name}, nil
}

func (f *fence) Link(oldname, newname string) error {
	_, err := f.change(newname, func() error { return f.FS.Link(oldname, newname) })
	return err
}

func (f *fence) Rename(oldname, newname string) error {
	_, err := f.change(newname, func() error { return f.FS.Rename(oldname, newname) })
	return err
}

// Remove never makes the fence fall: what could not be removed is found and
// removed at the next start.
func (f *fence) Remove(name string) error {
	f.mu.RLock()
	defer f.mu.RUnlock()
	if f.failed != nil {
		return nil
	}
	err := f.FS.Remove(name)
	if err != nil && strings.HasPrefix(f.FS.PathBase(name), "marker.") {
		return nil
	}
	return err
}

func (f *fence) RemoveAll(name string) error {
	f.mu.RLock()
	defer f.mu.RUnlock()
	if f.failed != nil {
		return nil
	}
	return f.FS.RemoveAll(name)
}

func (f *fence) MkdirAll(dir string, perm os.FileMode) error {
	_, err := f.change(dir, func() error { return f.FS.MkdirAll(dir, perm) })
	return err
}

// Lock does nothing: the Store has locked the directory for all generations.
func (f *fence) Lock(string) (io.Closer, error) { return nowhere{}, nil }

func (f *fence) Unwrap() vfs.FS { return f.FS }

// fencedFile is a file, or a directory, that is open for writing.
type fencedFile struct {
	vfs.File
	fence *fence
	name  string
}

func (f *fencedFile) Write(p []byte) (n int, err error) {
	f.fence.litter.written(f.fence.FS.PathBase(f.name))
	ok, err := f.fence.change(f.name, func() (err error) {
		n, err = f.File.Write(p)
		return err
	})
	if !ok {
		return len(p), nil
	}
	return n, err
}

func (f *fencedFile) WriteAt(p []byte, at int64) (n int, err error) {
	ok, err := f.fence.change(f.name, func() (err error) {
		n, err = f.File.WriteAt(p, at)
		return err
	})
	if !ok {
		return len(p), nil
	}
	return n, err
}

func (f *fencedFile) Sync() error {
	_, err := f.fence.change(f.name, f.File.Sync)
	return err
}

func (f *fencedFile) SyncData() error {
	_, err := f.fence.change(f.name, f.File.SyncData)
	return err
}

func (f *fencedFile) SyncTo(length int64) (full bool, err error) {
	ok, err := f.fence.change(f.name, func() (err error) {
		full, err = f.File.SyncTo(length)
		return err
	})
	return full || !ok, err
}

// Preallocate is only for speed: where there is no room for it there may be
// room for what is really written.
func (f *fencedFile) Preallocate(offset, length int64) error {
	f.fence.mu.RLock()
	defer f.fence.mu.RUnlock()
	if f.fence.failed == nil {
		_ = f.File.Preallocate(offset, length)
	}
	return nil
}

// nowhere is a file that takes everything and holds nothing.
type nowhere struct{ name string }

func (nowhere) Close() error                           { return nil }
func (nowhere) Read([]byte) (int, error)               { return 0, io.EOF }
func (nowhere) ReadAt([]byte, int64) (int, error)      { return 0, io.EOF }
func (nowhere) Write(p []byte) (int, error)            { return len(p), nil }
func (nowhere) WriteAt(p []byte, _ int64) (int, error) { return len(p), nil }
func (nowhere) Preallocate(int64, int64) error         { return nil }
func (nowhere) Sync() error                            { return nil }
func (nowhere) SyncTo(int64) (bool, error)             { return true, nil }
func (nowhere) SyncData() error                        { return nil }
func (nowhere) Prefetch(int64, int64) error            { return nil }
func (nowhere) Fd() uintptr                            { return vfs.InvalidFd }
func (n nowhere) Stat() (vfs.FileInfo, error)          { return n, nil }

func (n nowhere) Name() string         { return n.name }
func (nowhere) Size() int64            { return 0 }
func (nowhere) Mode() fs.FileMode      { return 0o600 }
func (nowhere) ModTime() time.Time     { return time.Time{} }
func (nowhere) IsDir() bool            { return false }
func (nowhere) Sys() any               { return nil }
func (nowhere) DeviceID() vfs.DeviceID { return vfs.DeviceID{} }

var (
	errStalled = errors.New("no memory left for writes while tables cannot be written")
	errFatal   = errors.New("the database gave up")
)
