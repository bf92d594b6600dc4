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

// blobs looks at blob files before pebble does. Pebble 2.1 panics, in its own goroutines
// too, if the end of a file that it opens is damaged, or any block of a file that it
// rewrites without its garbage; and again after each start. With blobs in front of it such
// a file is not opened, and nothing is rewritten for a while.
type blobs struct {
	fs  vfs.FS
	log *zap.Logger

	mu    sync.Mutex
	input string    // the file that is about to be rewritten
	off   time.Time // until when nothing is rewritten
}

// rewrites is how pebble marks the files that it writes when it rewrites blobs.
const rewrites vfs.DiskWriteCategory = "pebble-blob-file-rewrite"

// rewritePause is for how long nothing is rewritten after a file was found damaged: pebble
// would try the same one again at once.
const rewritePause = time.Hour

// rewriting notes which file is about to be rewritten. Pebble rewrites one at a time.
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

// checkInput reads all of the file that is about to be rewritten, and returns an error if
// it is damaged.
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

// fit returns nil for a file that pebble can open without panicking.
func (b *blobs) fit(path string) error {
	if !strings.HasSuffix(path, ".blob") {
		return nil
	}
	return b.check(path, false)
}

// check reads the end of a blob file, or all of it. A file that is not there is no error
// here.
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
		// Not pebble's own error, which pebble would recognise.
		return fmt.Errorf("%s: %w: %v", path, errRecord, err)
	}
	return nil
}

func readBlob(f vfs.File, all bool) error {
	file, err := sstable.NewSimpleReadable(lentFile{f})
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
	// A number of 4 bytes is followed by two columns. The second says where the blocks
	// begin, and where the last one ends.
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

// lentFile is a file that somebody else closes.
type lentFile struct{ vfs.File }

// Close does nothing.
func (lentFile) Close() error { return nil }
