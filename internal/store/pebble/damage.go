package pebble

import (
	"errors"
	"syscall"

	"github.com/cockroachdb/pebble/v2"
)

// damaged says whether an error is about what stands on the disk: a block with a
// wrong checksum, a sector that cannot be read, a record that is none. To ask
// again, or to open the database again, does not help.
func damaged(err error) bool {
	return err != nil && (errors.Is(err, errRecord) || pebble.IsCorruptionError(err) || errors.Is(err, syscall.EIO))
}
