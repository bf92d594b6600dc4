package httpapi

import (
	"os"
	"strings"
	"testing"
)

// TestReadmeHasEveryCall: whoever calls the API has nothing but the README's table.
func TestReadmeHasEveryCall(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	for pattern := range new(Server).handlers() {
		call := strings.Replace(pattern, "/endpoints/{action}", "/endpoints/{name}:pause", 1)
		if !strings.Contains(string(readme), "`"+call+"`") {
			t.Errorf("README.md has no %s", call)
		}
	}
}
