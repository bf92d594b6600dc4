// Package e2e runs the bounced binary as its users do, beside real clients and
// servers, and ends it in ways that its users hope it never ends.
package e2e

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

// inCI says that nothing may be left out.
var inCI = os.Getenv("BOUNCED_CI") != ""

// needs skips the test where a program is missing, and fails it in CI.
func needs(t testing.TB, program string) string {
	t.Helper()
	for _, dir := range append(filepath.SplitList(os.Getenv("PATH")), "/usr/sbin", "/usr/bin") {
		path := filepath.Join(dir, program)
		if info, err := os.Stat(path); err == nil && info.Mode()&0o111 != 0 {
			return path
		}
	}
	if inCI {
		t.Fatalf("%s is missing", program)
	}
	t.Skipf("left out: %s is not installed here", program)
	return ""
}

var built struct {
	sync.Mutex
	dir   string
	paths map[string]string
}

func TestMain(m *testing.M) {
	if role := os.Getenv("BOUNCED_E2E_ROLE"); role != "" {
		playRole(role, os.Getenv("BOUNCED_E2E_ADDR"), os.Getenv("BOUNCED_E2E_DIR"))
	}
	code := m.Run()
	if built.dir != "" {
		os.RemoveAll(built.dir)
	}
	os.Exit(code)
}

// binary builds bounced, once for each set of flags.
func binary(t testing.TB, flags ...string) string {
	t.Helper()
	built.Lock()
	defer built.Unlock()
	key := strings.Join(flags, " ")
	if path, ok := built.paths[key]; ok {
		return path
	}
	if built.dir == "" {
		dir, err := os.MkdirTemp("", "bounced-e2e-")
		if err != nil {
			t.Fatal(err)
		}
		built.dir, built.paths = dir, map[string]string{}
	}
	path := filepath.Join(built.dir, fmt.Sprintf("bounced-%d", len(built.paths)))
	args := append(append([]string{"build"}, flags...), "-o", path, "bounced/cmd/bounced")
	if out, err := exec.Command("go", args...).CombinedOutput(); err != nil {
		t.Fatalf("go %v: %v\n%s", args, err, out)
	}
	built.paths[key] = path
	return path
}

// freeAddr finds a loopback address that nobody listens on.
func freeAddr(t testing.TB) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}

// node is one bounced process that can be started again on the same addresses
// and the same store.
type node struct {
	t          testing.TB
	bin        string
	dir        string
	smtp, http string
	cmd        *exec.Cmd
	log        *lockedBuffer
	exited     chan error
}

// newNode writes the configuration; the text may use {smtp}, {http} and {dir}.
func newNode(t testing.TB, bin, yaml string) *node {
	t.Helper()
	n := &node{t: t, bin: bin, dir: t.TempDir(), smtp: freeAddr(t), http: freeAddr(t), log: &lockedBuffer{}}
	yaml = strings.NewReplacer("{smtp}", n.smtp, "{http}", n.http, "{dir}", n.dir).Replace(yaml)
	if err := os.WriteFile(filepath.Join(n.dir, "bounced.yaml"), []byte(yaml), 0o600); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		n.kill()
		if t.Failed() {
			t.Logf("last words of %s:\n%s", n.smtp, n.log.tail(4000))
		}
	})
	return n
}

// start runs the process and waits until it would accept mail.
func (n *node) start() {
	n.t.Helper()
	n.cmd = exec.Command(n.bin, "serve", "--config", filepath.Join(n.dir, "bounced.yaml"))
	n.cmd.Dir = n.dir
	n.cmd.Stdout, n.cmd.Stderr = n.log, n.log
	if err := n.cmd.Start(); err != nil {
		n.t.Fatal(err)
	}
	exited := make(chan error, 1)
	n.exited = exited
	go func(cmd *exec.Cmd) { exited <- cmd.Wait() }(n.cmd)
	n.await(30 * time.Second)
}

func (n *node) await(limit time.Duration) {
	n.t.Helper()
	ctx, cancel := context.WithTimeout(n.t.Context(), limit)
	defer cancel()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for {
		if resp, err := get(ctx, "http://"+n.http+"/readyz"); err == nil {
			resp.Body.Close()
			if resp.StatusCode == http.StatusOK {
				return
			}
		}
		select {
		case err := <-n.exited:
			n.t.Fatalf("bounced ended at start: %v\n%s", err, n.log.tail(4000))
		case <-ctx.Done():
			n.t.Fatalf("bounced not ready after %v\n%s", limit, n.log.tail(4000))
		case <-tick.C:
		}
	}
}

// get is http.Get that gives up: an answer that never comes is to fail with the
// process's last words, not with the time of all tests.
func get(ctx context.Context, url string) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}

// kill ends the process as a power cut would, as far as the process goes.
func (n *node) kill() {
	if n.cmd == nil || n.exited == nil {
		return
	}
	n.cmd.Process.Kill()
	<-n.exited
	n.exited = nil
}

// stop asks the process to end and returns how it did.
func (n *node) stop() error {
	n.cmd.Process.Signal(syscall.SIGTERM)
	select {
	case err := <-n.exited:
		n.exited = nil
		return err
	case <-time.After(60 * time.Second):
		return fmt.Errorf("still running a minute after SIGTERM")
	}
}

// get asks the HTTP API.
func (n *node) get(path string) string {
	n.t.Helper()
	resp, err := http.Get("http://" + n.http + path)
	if err != nil {
		n.t.Fatal(err)
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		n.t.Fatal(err)
	}
	return string(body)
}

// decode reads a JSON reply.
func decode(t testing.TB, resp *http.Response, into any) {
	t.Helper()
	if err := json.NewDecoder(resp.Body).Decode(into); err != nil {
		t.Fatalf("%s: %v", resp.Status, err)
	}
}

// lockedBuffer keeps what a process writes.
type lockedBuffer struct {
	mu  sync.Mutex
	buf bytes.Buffer
}

func (b *lockedBuffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.buf.Len() > 8<<20 {
		b.buf.Next(b.buf.Len() / 2)
	}
	return b.buf.Write(p)
}

func (b *lockedBuffer) tail(n int) string {
	b.mu.Lock()
	defer b.mu.Unlock()
	p := b.buf.Bytes()
	return string(p[max(0, len(p)-n):])
}
