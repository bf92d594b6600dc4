package config

import (
	"os"
	"path/filepath"
	"sync"
	"syscall"
	"testing"
)

// Processes that start at once on a new directory have one key: what another one
// signed would be forged for ever. One of them made it.
func TestOneKeyForAll(t *testing.T) {
	without := func(string, string) error { return &os.LinkError{Op: "link", Err: syscall.EPERM} }
	for name, l := range map[string]func(string, string) error{"links": os.Link, "no links": without} {
		t.Run(name, func(t *testing.T) {
			link = l
			defer func() { link = os.Link }()
			for range 20 {
				dir := filepath.Join(t.TempDir(), "data")
				made, keys := startAtOnce(t, dir, 16)
				if made != 1 || len(keys) != 1 {
					t.Fatalf("%d made a key; there are %d", made, len(keys))
				}
				if files, err := os.ReadDir(dir); err != nil || len(files) != 1 || files[0].Name() != localKey {
					t.Errorf("left behind: %v, %v", files, err)
				}
			}
		})
	}
}

// startAtOnce counts those of n first starts that say that they made the key, and
// lists the keys that they have.
func startAtOnce(t *testing.T, dir string, n int) (makers int, keys map[string]int) {
	var all sync.WaitGroup
	var mu sync.Mutex
	keys = map[string]int{}
	begin := make(chan struct{})
	for range n {
		all.Go(func() {
			<-begin
			key, made, err := loadOrMakeKey(dir)
			if err != nil {
				t.Error(err)
			}
			mu.Lock()
			defer mu.Unlock()
			keys[key.Reveal()]++
			if made != "" {
				makers++
			}
		})
	}
	close(begin)
	all.Wait()
	return makers, keys
}
