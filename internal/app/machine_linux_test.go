package app

import (
	"errors"
	"net"
	"os"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"testing"
)

// asNobody calls f on a thread without privileges, which ends with it.
func asNobody(t *testing.T, f func()) {
	t.Helper()
	done := make(chan error)
	go func() {
		runtime.LockOSThread() // and never unlocked
		if os.Geteuid() == 0 {
			const same, nobody = ^uintptr(0), 65534
			if _, _, e := syscall.RawSyscall(syscall.SYS_SETRESUID, same, nobody, same); e != 0 {
				done <- e
				return
			}
		}
		f()
		done <- nil
	}()
	if err := <-done; err != nil {
		t.Skip("privileges cannot be given up: ", err)
	}
}

// A port that is not for this user is said before a start makes a key for it.
func TestPortsOfRootAreNotForAll(t *testing.T) {
	first, err := os.ReadFile("/proc/sys/net/ipv4/ip_unprivileged_port_start")
	if n, bad := strconv.Atoi(strings.TrimSpace(string(first))); err != nil || bad != nil || n <= 25 {
		t.Skip("all ports are for everybody here")
	}
	asNobody(t, func() {
		err := localAddress(t.Context(), "127.0.0.1:25")
		if !errors.Is(err, syscall.EACCES) || err.Error() != "listen tcp 127.0.0.1:25: bind: permission denied" {
			t.Errorf("port 25: %v", err)
		}
		for _, address := range []string{"127.0.0.1:0", "127.0.0.1:2525"} {
			if err := localAddress(t.Context(), address); err != nil {
				t.Error(err)
			}
		}
	})
}

// What UDP or the running server has is no matter of the configuration.
func TestTakenPorts(t *testing.T) {
	udp, err := net.ListenPacket("udp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer udp.Close()
	tcp, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer tcp.Close()
	for _, address := range []string{udp.LocalAddr().String(), tcp.Addr().String()} {
		if err := localAddress(t.Context(), address); err != nil {
			t.Error(err)
		}
	}
}
