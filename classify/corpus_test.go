package classify_test

import (
	"bufio"
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"bounced/classify"
	"bounced/dsn"
)

// TestPredict writes what becomes of every message below BOUNCED_CORPUS to
// BOUNCED_PREDICTIONS, in the shape of "bounced replay --json", for score.py.
func TestPredict(t *testing.T) {
	dir, out := os.Getenv("BOUNCED_CORPUS"), os.Getenv("BOUNCED_PREDICTIONS")
	if dir == "" || out == "" {
		t.Skip("BOUNCED_CORPUS and BOUNCED_PREDICTIONS are not set")
	}
	f, err := os.Create(out)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	w := bufio.NewWriter(f)
	err = filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".eml") {
			return err
		}
		raw, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		name, err := filepath.Rel(dir, path)
		if err != nil {
			return err
		}
		return json.NewEncoder(w).Encode(predict(name, raw))
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := w.Flush(); err != nil {
		t.Fatal(err)
	}
}

type prediction struct {
	File       string            `json:"file"`
	Kind       classify.Kind     `json:"kind"`
	Confidence float64           `json:"confidence"`
	Evidence   classify.Evidence `json:"evidence"`
	Events     []predicted       `json:"events"`
}

type predicted struct {
	Type       string            `json:"type"`
	Recipient  string            `json:"recipient"`
	Reported   string            `json:"reported_recipient,omitempty"`
	Extended   string            `json:"extended,omitempty"`
	Code       int               `json:"code,omitempty"`
	Text       string            `json:"description,omitempty"`
	Category   string            `json:"category"`
	Permanence string            `json:"permanence"`
	Evidence   classify.Evidence `json:"evidence"`
}

// predict judges one message with nothing known beforehand.
func predict(name string, raw []byte) prediction {
	rep, _ := dsn.Parse(raw) // what could be understood comes along with any error
	res := classify.Default().Judge(rep, classify.Known{})
	p := prediction{File: name, Kind: res.Kind, Confidence: res.Confidence, Evidence: res.Evidence, Events: []predicted{}}
	for _, o := range res.Recipients {
		if res.Kind != classify.Failure || o.Action != "failed" {
			continue
		}
		p.Events = append(p.Events, predicted{
			Type: "failure", Recipient: o.Recipient, Reported: o.Reported, Extended: o.Status, Code: o.Code,
			Text: o.Description, Category: string(o.Category), Permanence: string(o.Permanence), Evidence: o.Evidence,
		})
	}
	return p
}
