package dsn_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"bounced/dsn"
	"bounced/internal/golden"
)

// TestGolden compares all the facts of a few captures with those written beside
// them. intake has many more fixtures, with the facts in short.
func TestGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/*.eml")
	if err != nil || len(files) == 0 {
		t.Fatal("no fixtures", err)
	}
	for _, name := range files {
		t.Run(filepath.Base(name), func(t *testing.T) {
			raw, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			rep, err := dsn.Parse(raw)
			golden.JSON(t, strings.TrimSuffix(name, ".eml")+".dsn.json",
				map[string]any{"report": rep, "error": fmt.Sprint(err)})
		})
	}
}
