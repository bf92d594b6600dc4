package pebble

import (
	"sync"
	"testing"

	"github.com/cockroachdb/pebble/v2/vfs"
)

// roomy is a file system with plenty of space.
type roomy struct{ vfs.FS }

func (roomy) GetDiskUsage(string) (vfs.DiskUsage, error) {
	return vfs.DiskUsage{AvailBytes: 1 << 40}, nil
}

// TestSpaceAtFirst: of several who ask at once when nobody has before, none is told that
// the disk is full.
func TestSpaceAtFirst(t *testing.T) {
	for range 20_000 {
		s := space{fs: roomy{}, reserve: 64 << 20}
		var all sync.WaitGroup
		for range 4 {
			all.Go(func() {
				if err := s.check(); err != nil {
					t.Error(err)
				}
			})
		}
		if all.Wait(); t.Failed() {
			return
		}
	}
}
