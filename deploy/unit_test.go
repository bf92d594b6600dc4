package deploy

import (
	"os"
	"regexp"
	"strings"
	"testing"
)

// TestUnitGoesOnTrying: by default systemd gives a unit up after five starts in
// ten seconds, and a Redis that is away for a minute would end it for good.
func TestUnitGoesOnTrying(t *testing.T) {
	text, err := os.ReadFile("bounced.service")
	if err != nil {
		t.Fatal(err)
	}
	unit, _, _ := strings.Cut(string(text), "[Service]")
	if strings.Contains(string(text), "Restart=") && !strings.Contains(unit, "\nStartLimitIntervalSec=0\n") {
		t.Error("[Unit] sets no StartLimitIntervalSec=0")
	}
}

// TestUnitHasTheDirectory: the socket that the README has an MTA deliver to can be
// made by a service to which all but its own directories are read-only.
func TestUnitHasTheDirectory(t *testing.T) {
	readme, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	unit, err := os.ReadFile("bounced.service")
	if err != nil {
		t.Fatal(err)
	}
	sockets := regexp.MustCompile(`lmtp\+unix:/run/(\w+)/`).FindAllStringSubmatch(string(readme), -1)
	if len(sockets) == 0 {
		t.Error("the README has no socket")
	}
	for _, m := range sockets {
		if !strings.Contains(string(unit), "\nRuntimeDirectory="+m[1]+"\n") {
			t.Errorf("the unit has no RuntimeDirectory=%s", m[1])
		}
	}
}

// TestUnitLetsConnectionsWait: without /proc/sys, Go takes net.core.somaxconn for
// 128, and of 1,500 clients that come at once hundreds wait for seconds.
func TestUnitLetsConnectionsWait(t *testing.T) {
	unit, err := os.ReadFile("bounced.service")
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(string(unit), "\nProcSubset=pid\n") {
		t.Error("the unit hides /proc/sys/net/core/somaxconn")
	}
}
