package pebble

import (
	"errors"
	"fmt"
	"sync/atomic"
	"time"

	"github.com/cockroachdb/pebble/v2/vfs"

	"bounced/internal/store"
)

// space watches the free bytes of the disk. Commits and registrations are refused while
// there is still room for what follows from earlier ones: tables, compactions and
// deliveries.
type space struct {
	fs      vfs.FS
	dir     string
	reserve int64

	usage atomic.Pointer[vfs.DiskUsage] // the last answer; nil if there is none, as not every file system can tell
	next  atomic.Int64                  // Unix nanoseconds from when it may be asked again
	spent atomic.Int64                  // bytes of batches since it was asked last
}

// The disk is asked how much is free if its last answer is older than askEvery, or if one
// part in askParts of the reserve was written since: a fast disk takes some 100 MB within
// askEvery.
const (
	askEvery = 100 * time.Millisecond
	askParts = 16
)

// check returns store.ErrFull if less than the reserve is free.
func (s *space) check() error {
	if s.reserve < 0 {
		return nil
	}
	if now := time.Now().UnixNano(); now >= s.next.Load() || s.spent.Load() > s.reserve/askParts {
		s.next.Store(now + int64(askEvery))
		s.spent.Store(0)
		if usage, err := s.fs.GetDiskUsage(s.dir); err == nil {
			s.usage.Store(&usage)
		} else {
			s.usage.Store(nil)
		}
	}
	if usage := s.usage.Load(); usage != nil && usage.AvailBytes < uint64(s.reserve) {
		return fmt.Errorf("%w: %d MiB free, of which %d MiB stay in reserve", store.ErrFull, usage.AvailBytes>>20, s.reserve>>20)
	}
	return nil
}

// probe writes a little and removes it again.
func (s *space) probe() (err error) {
	name := s.fs.PathJoin(s.dir, "probe")
	f, err := s.fs.Create(name, vfs.WriteCategoryUnspecified)
	if err != nil {
		return err
	}
	_, err = f.Write(make([]byte, 256<<10))
	if err == nil {
		err = f.Sync()
	}
	err = errors.Join(err, f.Close(), s.fs.Remove(name))
	return err
}
