package pebble

import (
	"testing"
	"testing/synctest"
	"time"

	"github.com/cockroachdb/pebble/v2/vfs"
	"go.uber.org/zap"
	"go.uber.org/zap/zaptest/observer"
)

// A machine with much memory may give the store a good part of it.
func TestMuchMemory(t *testing.T) {
	s := &Store{o: Options{Memory: 64 << 30}, log: zap.NewNop()}
	o := s.options(&generation{fence: newFence(vfs.NewMem(), zap.NewNop(), nil)})
	defer o.Cache.Unref()
	o.EnsureDefaults()
	if err := o.Validate(); err != nil {
		t.Error(err)
	}
}

// A disk that is full for a night does not fill the log: pebble says so twenty
// times a second.
func TestLogOfAFullDisk(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		core, said := observer.New(zap.WarnLevel)
		l := newLogger(zap.New(core), nil)
		for begin := time.Now(); time.Since(begin) < time.Hour; time.Sleep(50 * time.Millisecond) {
			l.Errorf("background error: write %d.sst: no space left on device", 1)
		}
		if n := said.Len(); n < 60 || n > 600 {
			t.Errorf("an hour of it is %d lines", n)
		}
	})
}
