package pebble

import (
	"strings"
	"sync"

	"github.com/cockroachdb/pebble/v2/vfs"
)

// litter remembers the files that a database leaves behind when the fence has fallen. It
// cannot remove them itself then, and the next one does so only once it is open. On a full
// disk it never would be: each try would leave some more.
type litter struct {
	mu     sync.Mutex
	tables map[string]bool   // made since the manifest was last written, so not named there
	others map[string]string // logs, manifests and options made by a database that is not open yet, path by name
	open   bool
}

// opened is called when the database is open.
func (l *litter) opened() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.open, l.others = true, nil
}

func (l *litter) created(name, path string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	switch {
	case strings.HasSuffix(name, ".sst"), strings.HasSuffix(name, ".blob"):
		if l.tables == nil {
			l.tables = make(map[string]bool)
		}
		l.tables[path] = true
	case strings.HasPrefix(name, "marker."):
		// A manifest must stay once a marker may name it.
		for other := range l.others {
			if strings.HasSuffix(name, "."+other) {
				delete(l.others, other)
			}
		}
	case !l.open:
		if l.others == nil {
			l.others = make(map[string]string)
		}
		l.others[name] = path
	}
}

// written is called before each write to a file.
func (l *litter) written(name string) {
	if !strings.HasPrefix(name, "MANIFEST-") {
		return
	}
	l.mu.Lock()
	l.tables = nil
	l.mu.Unlock()
}

// clean removes the files that nothing can need. If the database never was open, its log is
// one of them: nothing in it was ever acknowledged.
func (l *litter) clean(fs vfs.FS) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for path := range l.tables {
		_ = fs.Remove(path)
	}
	for _, path := range l.others {
		_ = fs.Remove(path)
	}
}
