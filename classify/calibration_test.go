package classify_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"bounced/classify"
	"bounced/dsn"
)

// kindNames are the kinds as the corpus names them.
var kindNames = map[classify.Kind]string{
	classify.Delivered: "success", classify.ReadReceipt: "not-a-bounce", classify.Other: "not-a-bounce",
}

// TestCalibration checks that a confidence means what it says, on the mail
// below BOUNCED_CORPUS: of verdicts of at least 0.9, nine in ten are right, and
// so on down. It prints the table.
func TestCalibration(t *testing.T) {
	dir := os.Getenv("BOUNCED_CORPUS")
	truth, err := os.ReadFile(filepath.Join(dir, "truth.jsonl"))
	if dir == "" || err != nil {
		t.Skip("BOUNCED_CORPUS has no truth.jsonl")
	}
	var right, all [10]int
	for line := range strings.Lines(string(truth)) {
		var want struct{ File, Kind string }
		if err := json.Unmarshal([]byte(line), &want); err != nil {
			t.Fatal(err)
		}
		raw, err := os.ReadFile(filepath.Join(dir, want.File))
		if err != nil {
			t.Fatal(err)
		}
		rep, _ := dsn.Parse(raw) // what could be understood comes along with any error
		p := classify.Default().Judge(rep, classify.Known{})
		got, ok := kindNames[p.Kind]
		if !ok {
			got = string(p.Kind)
		}
		if want.Kind == "unknown" {
			continue
		}
		bin := min(int(p.Confidence*10), 9)
		all[bin]++
		if got == want.Kind {
			right[bin]++
		}
	}
	for bin, n := range all {
		if n == 0 {
			continue
		}
		share, said := float64(right[bin])/float64(n), float64(bin)/10
		t.Logf("%.1f to %.1f: %4d verdicts, %5.1f %% right", said, said+0.1, n, 100*share)
		if n >= 20 && share < said {
			t.Errorf("of %d verdicts with confidence from %.1f only %.0f %% are right", n, said, 100*share)
		}
	}
}
