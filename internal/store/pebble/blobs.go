package pebble

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"sync"
	"time"

	"github.com/cockroachdb/pebble/v2/sstable"
	"github.com/cockroachdb/pebble/v2/sstable/blob"
	"github.com/cockroachdb/pebble/v2/sstable/block"
	"github.com/cockroachdb/pebble/v2/sstable/colblk"
	"github.com/cockroachdb/pebble/v2/vfs"
	"go.uber.org/zap"
)

// blobs looks at blob files before pebble does. Pebble 2.1 panics, in goroutines
// of its own too, when it finds the end of one damaged as it opens it, or any
// block of one that it writes anew without its garbage: and that again after each
// start. A damaged one is not opened then, and nothing is written anew for a while.
type blobs struct {
	fs  vfs.FS
	log *zap.Logger

	mu    sync.Mutex
	input string    // the file that is about to be written anew
	off   time.Time // until when nothing is
}

// rewrites is how pebble marks the files that come of writing blobs anew.
const rewrites vfs.DiskWriteCategory = "pebble-blob-file-rewrite"

// rewritePause is for how long nothing is written anew once a file was found that
// cannot be: pebble would try the same one again at once.
const rewritePause = time.Hour

// rewriting is told which file is about to be written anew; one at a time is.
func (b *blobs) rewriting(path string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.input = path
}

func (b *blobs) rewriteOff() bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	return time.Now().Before(b.off)
}

// checkInput reads all of the file that is to be written anew.
func (b *blobs) checkInput() error {
	b.mu.Lock()
	path := b.input
	b.mu.Unlock()
	err := b.check(path, true)
	if err != nil {
		b.log.Error("a damaged file keeps the space of what expired", zap.String("file", path), zap.Error(err))
		b.mu.Lock()
		b.off = time.Now().Add(rewritePause)
		b.mu.Unlock()
	}
	return err
}

// fit is nil for a file that pebble can open without harm.
func (b *blobs) fit(path string) error {
	if !strings.HasSuffix(path, ".blob") {
		return nil
	}
	return b.check(path, false)
}

// check reads the end of a blob file, or all of it. Whether there is one is for
// others to ask.
func (b *blobs) check(path string, all bool) error {
	f, err := b.fs.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	defer f.Close()
	if err := readBlob(f, all); err != nil {
		// Not pebble's own error, which it would know again.
		return fmt.Errorf("%s: %w: %v", path, errRecord, err)
	}
	return nil
}

func readBlob(f vfs.File, all bool) error {
	file, err := sstable.NewSimpleReadable(kept{f})
	if err != nil {
		return err
	}
	defer file.Close()
	ctx := context.Background()
	r, err := blob.NewFileReader(ctx, file, blob.FileReaderOptions{})
	if err != nil || !all {
		return err
	}
	index, err := r.ReadIndexBlock(ctx, block.NoReadEnv, nil)
	if err != nil {
		return err
	}
	defer index.Release()
	// Behind a number of 4 bytes there are two columns; the second says where
	// the blocks begin, and where the last one ends.
	var d colblk.BlockDecoder
	d.Init(index.BlockData(), 4)
	starts := colblk.DecodeColumn(&d, 1, d.Rows()+1, colblk.DataTypeUint, colblk.DecodeUnsafeUints)
	for i := range d.Rows() {
		at := starts.At(i)
		values, err := r.ReadValueBlock(ctx, block.NoReadEnv, nil,
			block.Handle{Offset: at, Length: starts.At(i+1) - at - block.TrailerLen})
		if err != nil {
			return err
		}
		values.Release()
	}
	return nil
}

// kept is a file that somebody else closes.
type kept struct{ vfs.File }

func (kept) Close() error { return nil }
