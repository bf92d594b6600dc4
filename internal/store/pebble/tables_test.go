package pebble_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/cockroachdb/pebble/v2/vfs"

	"bounced/internal/store"
	"bounced/internal/store/pebble"
)

// TestCloseWhileTablesFail closes a store while somebody waits for tables that cannot be
// written, as Expire does. The database tries them again without end, so the wait has to
// end with the store; when its files failed, nothing would take its place otherwise.
func TestCloseWhileTablesFail(t *testing.T) {
	for _, merge := range []bool{false, true} {
		t.Run(fmt.Sprint("merge ", merge), func(t *testing.T) {
			fs := newFaulty(vfs.NewMem())
			s := open(t, pebble.Options{Dir: "store", FS: fs, Memory: 1 << 20, Logger: byTurns(t)})
			for i := range 4 { // each makes a table of its own
				if _, _, err := s.Commit(ctx, newCommit(i, 4000, time.Now())); err != nil {
					t.Fatal(err)
				}
				if i == 3 && !merge {
					break // it stays in memory
				}
				if err := pebble.Flush(s, false); err != nil {
					t.Fatal(err)
				}
			}
			steps, stuck := 0, make(chan struct{})
			fs.fail(func(base string) bool {
				isTable := strings.HasSuffix(base, ".sst")
				if isTable {
					if steps++; steps == 1 {
						close(stuck)
					}
				}
				return isTable
			})
			ended, closed := make(chan error, 1), make(chan error, 1)
			go func() { ended <- pebble.Flush(s, merge) }()
			<-stuck
			go func() { closed <- s.Close() }()
			for range 2 {
				select {
				case err := <-ended:
					if !errors.Is(err, store.ErrDown) {
						t.Errorf("what waited for tables: %v", err)
					}
				case <-closed: // it may say that it could not write all
				case <-time.After(30 * time.Second):
					t.Fatal("the store does not close")
				}
			}
		})
	}
}
