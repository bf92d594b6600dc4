package pebble_test

import (
	"errors"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"

	"github.com/cockroachdb/pebble/v2/vfs"
	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"

	"bounced/internal/store"
	"bounced/internal/store/pebble"
)

// TestMendAgain: on a full disk room comes and goes. The first try to open the
// store again fails while it is opened, and the second opens it, but the log fails
// again at once.
func TestMendAgain(t *testing.T) {
	logs := func(base string) bool { return strings.HasSuffix(base, ".log") }
	manifests := func(base string) bool { return strings.HasPrefix(base, "MANIFEST") }
	fs := newFaulty(vfs.NewMem())
	fs.err = syscall.ENOSPC

	var s *pebble.Store
	var opened atomic.Bool
	failed := make(chan error, 1)
	log := zap.New(entries(func(message string) {
		switch {
		case opened.Load():
		case strings.HasPrefix(message, "the store's files fail"):
			fs.fail(manifests)
		case message == "the store cannot be opened yet":
			fs.heal()
		case message == "the store is open again":
			opened.Store(true)
			fs.fail(logs)
			_, _, err := s.Commit(ctx, newCommit(2, 4000, newHistory().at))
			fs.heal()
			failed <- err
		}
	}))
	s = open(t, pebble.Options{Dir: "store", FS: fs, Memory: 1 << 20, Logger: log})
	h := newHistory()
	fs.fail(logs)
	if err := h.commit(s, 4000); !errors.Is(err, store.ErrFull) {
		t.Fatalf("commit on a full disk: %v, want ErrFull", err)
	}
	if err := <-failed; !errors.Is(err, store.ErrFull) {
		t.Fatalf("commit on a disk that is full again: %v, want ErrFull", err)
	}
	ready(t, s)
	if err := h.commit(s, 4000); err != nil {
		t.Error(err)
	}
}

// entries is a log that calls a function with each message.
type entries func(message string)

func (entries) Enabled(l zapcore.Level) bool                 { return l >= zap.InfoLevel }
func (f entries) With([]zap.Field) zapcore.Core              { return f }
func (entries) Sync() error                                  { return nil }
func (f entries) Write(e zapcore.Entry, _ []zap.Field) error { f(e.Message); return nil }
func (f entries) Check(e zapcore.Entry, c *zapcore.CheckedEntry) *zapcore.CheckedEntry {
	if f.Enabled(e.Level) {
		return c.AddCore(e, f)
	}
	return c
}
