package pebble

import (
	"testing"
	"testing/synctest"
	"time"

	"go.uber.org/zap"
	"go.uber.org/zap/zaptest/observer"
)

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
