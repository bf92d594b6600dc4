package main

import (
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// TestServeOutlivesItsReader: whoever read the events and the log from a pipe is
// gone. Mail is still taken; events wait for somebody to write them to.
func TestServeOutlivesItsReader(t *testing.T) {
	dir, api := t.TempDir(), freeAddr(t)
	config := filepath.Join(dir, "bounced.yaml")
	text := fmt.Sprintf("smtp: {listen: [%q]}\nhttp: {listen: %q}\nstore: {pebble: {dir: %q}}\n", freeAddr(t), api, filepath.Join(dir, "data"))
	if err := os.WriteFile(config, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	cmd := &exec.Cmd{Path: self, Args: []string{"bounced", "serve", "--config", config}, Env: os.Environ(), Stdout: w, Stderr: w}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	w.Close()
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	defer cmd.Process.Kill()

	healthy := func() bool {
		resp, err := http.Get("http://" + api + "/readyz")
		if err != nil {
			return false
		}
		resp.Body.Close()
		return resp.StatusCode == http.StatusOK
	}
	for end := time.Now().Add(20 * time.Second); !healthy(); time.Sleep(10 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatal("it does not start")
		}
	}
	r.Close()
	// The first write of the event, and of a line of the log, meets no reader.
	resp, err := http.Post("http://"+api+"/v1/endpoints/log:test", "", strings.NewReader(""))
	if err != nil {
		t.Fatalf("a test event: %v", err)
	}
	resp.Body.Close()
	if !healthy() {
		t.Error("it is not ready any more")
	}
	cmd.Process.Signal(syscall.SIGTERM)
	select {
	case err := <-ended:
		if err != nil {
			t.Errorf("it ended with %v", err)
		}
	case <-time.After(20 * time.Second):
		t.Error("it does not stop")
	}
}
