package pebble_test

import (
	"fmt"
	"math"
	"sync"
	"syscall"

	"github.com/cockroachdb/pebble/v2/vfs"
)

// faulty is a file system in which changes fail: from the step number from on,
// for the number of steps given. A step is a creation, rename, removal, write
// or sync of any file.
type faulty struct {
	vfs.FS
	mu    sync.Mutex
	step  int
	from  int // 0: never
	width int
	short bool                   // failing writes do half of the work first
	only  func(base string) bool // which files; nil: all
	err   error
	hit   []string
}

func newFaulty(under vfs.FS) *faulty { return &faulty{FS: under, err: syscall.EIO} }

// fail lets all changes fail from now on of the files that only names.
func (f *faulty) fail(only func(base string) bool) {
	f.mu.Lock()
	f.from, f.width, f.only = 1, math.MaxInt-1, only
	f.mu.Unlock()
}

// heal ends the faults.
func (f *faulty) heal() {
	f.mu.Lock()
	f.from = 0
	f.mu.Unlock()
}

func (f *faulty) steps() int {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.step
}

func (f *faulty) fault(op, name string) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.step++
	if f.from == 0 || f.step < f.from || f.step >= f.from+f.width || f.only != nil && !f.only(f.FS.PathBase(name)) {
		return nil
	}
	f.hit = append(f.hit, fmt.Sprintf("%d %s %s", f.step, op, f.FS.PathBase(name)))
	return fmt.Errorf("%s %s: %w", op, name, f.err)
}

func (f *faulty) wrap(op, name string, open func() (vfs.File, error)) (vfs.File, error) {
	if err := f.fault(op, name); err != nil {
		return nil, err
	}
	file, err := open()
	if err != nil {
		return nil, err
	}
	return &faultyFile{file, f, name}, nil
}

func (f *faulty) Create(name string, c vfs.DiskWriteCategory) (vfs.File, error) {
	return f.wrap("create", name, func() (vfs.File, error) { return f.FS.Create(name, c) })
}

func (f *faulty) ReuseForWrite(oldname, name string, c vfs.DiskWriteCategory) (vfs.File, error) {
	return f.wrap("reuse", name, func() (vfs.File, error) { return f.FS.ReuseForWrite(oldname, name, c) })
}

func (f *faulty) OpenReadWrite(name string, c vfs.DiskWriteCategory, o ...vfs.OpenOption) (vfs.File, error) {
	return f.wrap("open", name, func() (vfs.File, error) { return f.FS.OpenReadWrite(name, c, o...) })
}

func (f *faulty) OpenDir(name string) (vfs.File, error) {
	dir, err := f.FS.OpenDir(name)
	if err != nil {
		return nil, err
	}
	return &faultyFile{dir, f, name}, nil
}

func (f *faulty) Rename(oldname, name string) error {
	if err := f.fault("rename", name); err != nil {
		return err
	}
	return f.FS.Rename(oldname, name)
}

func (f *faulty) Link(oldname, name string) error {
	if err := f.fault("link", name); err != nil {
		return err
	}
	return f.FS.Link(oldname, name)
}

func (f *faulty) Remove(name string) error {
	if err := f.fault("remove", name); err != nil {
		return err
	}
	return f.FS.Remove(name)
}

type faultyFile struct {
	vfs.File
	fs   *faulty
	name string
}

func (f *faultyFile) Write(p []byte) (int, error) {
	if err := f.fs.fault("write", f.name); err != nil {
		n := 0
		if f.fs.short {
			n, _ = f.File.Write(p[:len(p)/2])
		}
		return n, err
	}
	return f.File.Write(p)
}

func (f *faultyFile) Sync() error {
	if err := f.fs.fault("sync", f.name); err != nil {
		return err
	}
	return f.File.Sync()
}

func (f *faultyFile) SyncData() error {
	if err := f.fs.fault("sync", f.name); err != nil {
		return err
	}
	return f.File.SyncData()
}

func (f *faultyFile) SyncTo(n int64) (bool, error) {
	if err := f.fs.fault("sync", f.name); err != nil {
		return false, err
	}
	return f.File.SyncTo(n)
}

// failNext lets the next n steps fail.
func (f *faulty) failNext(n int, err error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.from, f.width, f.err = f.step+1, n, err
}
