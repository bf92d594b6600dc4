package app

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"bounced/internal/config"
)

// CheckMachine says what would keep a server from starting with cfg, which passed
// Check, on this machine and under this user. It makes and changes nothing, and a
// server may be running on cfg already.
func CheckMachine(ctx context.Context, cfg *config.Config) error {
	var wrong error
	look := func(key string, err error) {
		if err != nil {
			wrong = errors.Join(wrong, cfg.Errorf(key, "%v", err))
		}
	}
	for i, to := range cfg.SMTP.Listen {
		look(fmt.Sprintf("smtp.listen[%d]", i), listenable(ctx, to))
	}
	if p := cfg.Store.Pebble; p != nil {
		err := usableDir(p.Dir)
		look("store.pebble.dir", err)
		if err == nil {
			wrong = errors.Join(wrong, cfg.CheckKeys())
		}
	}
	look("sinks.log.failures", writableLog(cfg.Sinks.Log.Failures))
	if cfg.Sinks.Log.Bounces != cfg.Sinks.Log.Failures {
		look("sinks.log.bounces", writableLog(cfg.Sinks.Log.Bounces))
	}
	look("http.listen", localAddress(ctx, cfg.HTTP.Listen))
	return wrong
}

func listenable(ctx context.Context, to config.Listen) error {
	switch to.Network {
	case "unix":
		return socketPath(to.Address)
	case "tcp":
		return localAddress(ctx, to.Address)
	}
	return nil // systemd passes its sockets to the server only
}

// localAddress reports a host that has no address, or none on this machine, and a port
// that this user may not listen on. It opens the UDP port of that number for a moment,
// for which the rules are the same: the TCP port may be the running server's.
func localAddress(ctx context.Context, address string) error {
	if _, _, err := net.SplitHostPort(address); err != nil {
		return err
	}
	c, err := (&net.ListenConfig{}).ListenPacket(ctx, "udp", address)
	if err == nil {
		return c.Close()
	}
	if errors.Is(err, syscall.EADDRINUSE) {
		return nil // the UDP port is somebody else's, which does not matter
	}
	var op *net.OpError
	if errors.As(err, &op) {
		op.Net = "tcp"
		if a, ok := op.Addr.(*net.UDPAddr); ok {
			op.Addr = &net.TCPAddr{IP: a.IP, Port: a.Port, Zone: a.Zone}
		}
	}
	return err
}

// socketPath reports a path that no socket can be made at.
func socketPath(path string) error {
	if strings.HasPrefix(path, "@") {
		return fmt.Errorf("listen unix %s: abstract sockets have no owner and no mode; expected a path", path)
	}
	if most := len(syscall.RawSockaddrUnix{}.Path) - 1; len(path) > most {
		return fmt.Errorf("listen unix %s: longer than the %d bytes that a socket's path may have", path, most)
	}
	info, err := os.Lstat(path)
	if err == nil && info.Mode()&fs.ModeSocket == 0 {
		return fmt.Errorf("listen unix %s: is there already, and no socket", path)
	}
	return permitted("listen unix", filepath.Dir(path), mayWrite|mayEnter)
}

// usableDir reports a data directory that cannot be made or used. After a start as root,
// for one, its files belong to root.
func usableDir(dir string) error {
	info, err := os.Stat(dir)
	if errors.Is(err, fs.ErrNotExist) {
		return makeable(dir)
	}
	if err != nil {
		return err
	}
	if !info.IsDir() {
		return &fs.PathError{Op: "open", Path: dir, Err: syscall.ENOTDIR}
	}
	if err := permitted("open", dir, mayRead|mayWrite|mayEnter); err != nil {
		return err
	}
	err = permitted("open", filepath.Join(dir, "LOCK"), mayRead|mayWrite)
	if errors.Is(err, fs.ErrNotExist) {
		return nil // before the first start
	}
	return err
}

// makeable reports a directory that is not there and cannot be made.
func makeable(dir string) error {
	if to, err := os.Readlink(dir); err == nil {
		return fmt.Errorf("%s is a link to %s, which is not there", dir, to)
	}
	parent := filepath.Dir(dir)
	info, err := os.Stat(parent)
	switch {
	case errors.Is(err, fs.ErrNotExist) && parent != dir:
		return makeable(parent)
	case err != nil:
		return err
	case !info.IsDir():
		return &fs.PathError{Op: "mkdir", Path: dir, Err: syscall.ENOTDIR}
	}
	if err := syscall.Access(parent, mayWrite|mayEnter); err != nil {
		return &fs.PathError{Op: "mkdir", Path: dir, Err: err}
	}
	return nil
}

// writableLog reports a file that events cannot be written to.
func writableLog(name string) error {
	switch name {
	case "stdout", "stderr", "none":
		return nil
	}
	info, err := os.Stat(name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		if err := syscall.Access(filepath.Dir(name), mayWrite|mayEnter); err != nil {
			return &fs.PathError{Op: "open", Path: name, Err: err}
		}
		return nil
	case err != nil:
		return err
	case info.IsDir():
		return &fs.PathError{Op: "open", Path: name, Err: syscall.EISDIR}
	}
	return permitted("open", name, mayWrite)
}

// Warnings returns what is allowed but hardly meant, in the configuration and in the
// files that it names.
func Warnings(cfg *config.Config, now time.Time) []error {
	var list []error
	for _, w := range cfg.Warnings() {
		list = append(list, w)
	}
	for _, err := range []error{goodNow(cfg, "smtp.tls", cfg.SMTP.TLS, now), goodNow(cfg, "http.tls", cfg.HTTP.TLS, now)} {
		if err != nil {
			list = append(list, err)
		}
	}
	if p := cfg.Store.Pebble; p != nil {
		// A directory that is not there is made at the start, for us alone.
		if info, err := os.Stat(p.Dir); err == nil && info.Mode().Perm()&mayEnter != 0 {
			list = append(list, cfg.Errorf("store.pebble.dir", "everybody on this machine may enter %s (mode %04o) and read the mail in it; expected 0700, or 0750 for a group", p.Dir, info.Mode().Perm()))
		}
	}
	return list
}

// goodNow reports a certificate whose time is over, or has not come.
func goodNow(cfg *config.Config, key string, pair config.KeyPair, now time.Time) error {
	if pair.IsZero() {
		return nil
	}
	c, err := tls.LoadX509KeyPair(pair.Cert, pair.Key)
	switch {
	case err != nil:
		return nil // refused elsewhere
	case now.After(c.Leaf.NotAfter):
		return cfg.Errorf(key, "%s is good until %s, which is over", pair.Cert, c.Leaf.NotAfter.UTC().Format(time.DateTime))
	case now.Before(c.Leaf.NotBefore):
		return cfg.Errorf(key, "%s is good from %s on, which is not yet", pair.Cert, c.Leaf.NotBefore.UTC().Format(time.DateTime))
	}
	return nil
}

// otherFiles is about how many files the store, the API and the calls of endpoints have
// open, besides the connections of clients.
const otherFiles = 500

// enoughFiles reports a limit of connections that would leave too few of the files that
// the process can have open: the store could not open its own then.
func enoughFiles(cfg *config.Config, limit uint64) error {
	if n := cfg.SMTP.Limits.Connections; uint64(n)+otherFiles > limit {
		return cfg.Errorf("smtp.limits.connections", "so many (%d) may take all files that this process can have open (%d); expected fewer, or a higher limit (systemd: LimitNOFILE, shell: ulimit -n)", n, limit)
	}
	return nil
}

// What access(2) is asked for.
const (
	mayEnter = 1
	mayWrite = 2
	mayRead  = 4
)

func permitted(op, name string, how uint32) error {
	if err := syscall.Access(name, how); err != nil {
		return &fs.PathError{Op: op, Path: name, Err: err}
	}
	return nil
}
