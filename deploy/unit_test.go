package deploy

import (
	"os"
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
