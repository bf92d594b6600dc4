package pebble_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/cockroachdb/pebble/v2/vfs"

	"bounced/internal/event"
	"bounced/internal/store"
	"bounced/internal/store/pebble"
)

// TestFullDisk fills a real, small file system: by what others write, so that
// the reserve is touched, and then by the store itself, with no reserve.
func TestFullDisk(t *testing.T) {
	for _, reserve := range []int64{6 << 20, -1} {
		name := "reserve"
		if reserve < 0 {
			name = "no reserve"
		}
		t.Run(name, func(t *testing.T) { fullDisk(t, reserve) })
	}
}

// sized is a disk of so many bytes that says how many are free, and stores more.
type sized struct {
	vfs.FS
	size int64
}

func (f *sized) GetDiskUsage(dir string) (vfs.DiskUsage, error) {
	names, err := f.List(dir)
	free := f.size
	for _, name := range names {
		if info, err := f.Stat(f.PathJoin(dir, name)); err == nil { // it may just be going
			free -= info.Size()
		}
	}
	return vfs.DiskUsage{AvailBytes: uint64(max(0, free))}, err
}

// TestRegisterOnFullDisk: the registry leaves the reserve to deliveries. What it
// writes is a reason to ask again how much room there is.
func TestRegisterOnFullDisk(t *testing.T) {
	s := open(t, pebble.Options{Dir: "store", FS: &sized{vfs.NewMem(), 1<<20 + 300<<10}, Reserve: 1 << 20})
	regs := make([]event.Registration, 10_000)
	for i := range regs {
		regs[i] = event.Registration{ID: fmt.Sprintf("id-%04d", i), Recipient: "someone@example.com"}
	}
	if err := s.Register(ctx, regs); !errors.Is(err, store.ErrFull) {
		t.Errorf("Register until the reserve is touched: %v, want ErrFull", err)
	}
	if _, err := s.Registration(ctx, regs[0].ID); err != nil {
		t.Errorf("the first registration: %v", err)
	}
	last := &regs[len(regs)-1]
	if _, err := s.Registration(ctx, last.ID); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("the last registration: %v, want ErrNotFound", err)
	}
	if err := s.Register(ctx, regs[:1]); !errors.Is(err, store.ErrFull) {
		t.Errorf("Register in the reserve: %v, want ErrFull", err)
	}
	if err := s.Unregister(ctx, regs[0].ID); err != nil {
		t.Errorf("Unregister in the reserve: %v", err)
	}
}

func fullDisk(t *testing.T, reserve int64) {
	disk := smallDisk(t, 40<<20)
	o := pebble.Options{Dir: filepath.Join(disk, "store"), Reserve: reserve, Memory: 4 << 20}
	s, err := pebble.Open(o)
	if err != nil {
		t.Fatal(err)
	}
	h := newHistory()
	for range 20 {
		if err := h.commit(s, 20_000); err != nil {
			t.Fatal(err)
		}
	}
	ballast := filepath.Join(disk, "ballast")
	if err := os.WriteFile(ballast, make([]byte, 20<<20), 0o600); err != nil {
		t.Fatal(err)
	}
	refused := 0
	for range 3000 {
		err := h.commit(s, 20_000)
		if err == nil {
			continue
		}
		if !errors.Is(err, store.ErrFull) {
			t.Fatalf("commit on a full disk: %v, want ErrFull", err)
		}
		if refused++; refused == 20 {
			break
		}
	}
	if refused < 20 {
		t.Fatalf("the disk never got full; %d of %d commits refused", refused, len(h.tried))
	}
	if err := s.Ready(ctx); !errors.Is(err, store.ErrFull) {
		t.Errorf("Ready on a full disk: %v, want ErrFull", err)
	}
	t.Logf("%d commits, %d of them kept", len(h.tried), len(h.kept))
	if reserve > 0 {
		h.check(t, s) // what is there can be read all the time
	}

	if err := os.Remove(ballast); err != nil {
		t.Fatal(err)
	}
	ready(t, s)
	if err := h.commit(s, 20_000); err != nil {
		t.Errorf("commit after space came back: %v", err)
	}
	h.check(t, s)
	if err := s.Close(); err != nil {
		t.Error(err)
	}
	s = open(t, o)
	h.check(t, s)
}
