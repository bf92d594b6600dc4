package smtpd

import (
	"fmt"
	"net"
	"os"
	"strconv"
	"strings"
	"sync"
	"syscall"
)

// passed holds the sockets that systemd opened for this process, as long as nobody
// has asked for them. See sd_listen_fds(3).
var passed struct {
	sync.Mutex
	read  bool
	files []*os.File // Name() is the FileDescriptorName= of the socket unit
}

const firstPassed = 3 // SD_LISTEN_FDS_START

// systemdListeners takes the passed sockets of that name, all of them for "".
func systemdListeners(name string) ([]net.Listener, error) {
	passed.Lock()
	defer passed.Unlock()
	if !passed.read {
		passed.files = readPassed()
		passed.read = true
	}
	var out []net.Listener
	left := passed.files[:0]
	for _, f := range passed.files {
		if name != "" && f.Name() != name {
			left = append(left, f)
			continue
		}
		l, err := net.FileListener(f)
		f.Close() // FileListener has a duplicate
		if err != nil {
			return nil, fmt.Errorf("socket %q from systemd: %w", f.Name(), err)
		}
		out = append(out, l)
	}
	passed.files = left
	if len(out) == 0 {
		return nil, fmt.Errorf("systemd passed no socket %q: see LISTEN_FDS and FileDescriptorName= in systemd.socket(5)", name)
	}
	return out, nil
}

// readPassed returns all sockets that systemd passed. It can be called once: it takes
// the variables that tell of them out of the environment.
func readPassed() []*os.File {
	pid, _ := strconv.Atoi(os.Getenv("LISTEN_PID"))
	n, _ := strconv.Atoi(os.Getenv("LISTEN_FDS"))
	if pid != os.Getpid() || n < 1 {
		return nil
	}
	names := strings.Split(os.Getenv("LISTEN_FDNAMES"), ":")
	files := make([]*os.File, 0, n)
	for i := range n {
		name := "unknown"
		if i < len(names) && names[i] != "" {
			name = names[i]
		}
		fd := firstPassed + i
		syscall.CloseOnExec(fd)
		files = append(files, os.NewFile(uintptr(fd), name))
	}
	// A child of ours must not take them for its own.
	for _, v := range []string{"LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES"} {
		os.Unsetenv(v)
	}
	return files
}
