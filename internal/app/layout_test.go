package app_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const root = "../.."

// mayImport is the table of DESIGN §2: which of our packages a package may
// import. Packages that do I/O never import each other.
var mayImport = map[string][]string{
	"envelope":              {},
	"dsn":                   {"internal/octets"},
	"classify":              {"dsn", "internal/match", "internal/octets"},
	"classify/fixture":      {"dsn", "classify"},
	"internal/match":        {"internal/octets"},
	"internal/octets":       {},
	"internal/golden":       {},
	"internal/config":       {"internal/times"},
	"internal/event":        {"classify"},
	"smtpd":                 {"envelope"},
	"notify":                {"internal/event", "internal/terminal"},
	"internal/intake":       {"dsn", "classify", "envelope", "internal/event"},
	"internal/store":        {"internal/event"},
	"internal/store/pebble": {"internal/event", "internal/store"},
	"internal/store/redis":  {"internal/event", "internal/store"},
	"internal/httpapi":      {"internal/event", "internal/times"},
	"internal/replay":       {},
	"internal/terminal":     {},
	"internal/times":        {},
	"internal/explain":      {"dsn", "classify", "envelope", "internal/event", "internal/terminal"},
	"internal/app":          {"*"},
	"cmd/bounced":           {"*"},
}

// pure packages read no clock, start no goroutine and log nothing.
var pure = []string{"envelope", "dsn", "classify", "internal/match", "internal/octets", "internal/times"}

func TestLayout(t *testing.T) {
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel, _ := filepath.Rel(root, path)
		if d.IsDir() {
			if rel != "." && strings.HasPrefix(d.Name(), ".") || d.Name() == "testdata" {
				return fs.SkipDir
			}
			return nil
		}
		if strings.HasSuffix(rel, ".go") {
			checkFile(t, path, filepath.ToSlash(filepath.Dir(rel)))
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func checkFile(t *testing.T, path, pkg string) {
	test := strings.HasSuffix(path, "_test.go")
	src, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(string(src), "\n"); n > 500 && !test && !strings.Contains(string(src[:min(200, len(src))]), "Code generated") {
		t.Errorf("%s has %d lines; split files past 500", path, n)
	}
	if test {
		return
	}
	f, err := parser.ParseFile(token.NewFileSet(), path, src, parser.ImportsOnly)
	if err != nil {
		t.Fatal(err)
	}
	allowed, known := mayImport[pkg]
	if !known && !strings.HasPrefix(pkg, "internal/") && !strings.HasPrefix(pkg, "cmd/") && !strings.HasPrefix(pkg, ".ci") {
		t.Errorf("%s: package %s is not in DESIGN §2", path, pkg)
	}
	for _, imp := range f.Imports {
		p, _ := strconv.Unquote(imp.Path.Value)
		own, ours := strings.CutPrefix(p, "bounced/")
		if ours && known && !slices.Contains(allowed, own) && !slices.Contains(allowed, "*") {
			t.Errorf("%s: %s may not import %s (DESIGN §2)", path, pkg, own)
		}
		if !ours && slices.Contains(pure, pkg) && slices.Contains([]string{"os", "net", "net/http", "log", "log/slog", "go.uber.org/zap"}, p) {
			t.Errorf("%s: %s is pure and may not import %s", path, pkg, p)
		}
	}
}

// TestTopLevel holds the list of what may stand at the top of the tree.
func TestTopLevel(t *testing.T) {
	allowed := []string{"cmd", "smtpd", "dsn", "classify", "envelope", "notify", "testdata", "go.mod", "go.sum",
		"Dockerfile", "README.md", "internal", "deploy", "LICENSE", "bounced-data"}
	entries, err := os.ReadDir(root)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if !strings.HasPrefix(e.Name(), ".") && !slices.Contains(allowed, e.Name()) {
			t.Errorf("%s does not belong at the top of the tree", e.Name())
		}
	}
}
