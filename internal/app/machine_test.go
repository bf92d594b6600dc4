package app

import (
	"strings"
	"testing"

	"bounced/internal/config"
)

func TestEnoughFiles(t *testing.T) {
	cfg, err := config.Parse("c.yaml", []byte("smtp:\n  limits: {connections: 2000}\n"), func(string) (string, bool) { return "", false })
	if err != nil {
		t.Fatal(err)
	}
	if err := enoughFiles(cfg, 4096); err != nil {
		t.Error(err)
	}
	if err := enoughFiles(cfg, 2048); err == nil || !strings.HasPrefix(err.Error(), "c.yaml:2: smtp.limits.connections: so many (2000) ") {
		t.Errorf("2048 files: %v", err)
	}
}
