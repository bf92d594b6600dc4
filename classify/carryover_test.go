package classify

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"bounced/dsn"
	"bounced/internal/match"
)

// TestCarryOver judges real mail as if nobody had seen its format: each message
// of BOUNCED_CORPUS by tables without the phrases that no other format in there
// has. It writes what they say to BOUNCED_PREDICTIONS, in the shape of "bounced
// replay --json" as far as score.py reads it; .ci/scoreboard has the figures.
func TestCarryOver(t *testing.T) {
	dir, out := os.Getenv("BOUNCED_CORPUS"), os.Getenv("BOUNCED_PREDICTIONS")
	if dir == "" || out == "" {
		t.Skip("BOUNCED_CORPUS and BOUNCED_PREDICTIONS are not set")
	}
	f, err := os.Create(out)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	mails, enc := readCorpus(t, dir), json.NewEncoder(f)
	own := ownPhrases(t, mails)
	without := map[string]*Classifier{}
	for _, m := range mails {
		c := without[m.format]
		if c == nil {
			c = withoutPhrases(t, own[m.format])
			without[m.format] = c
		}
		res := c.Judge(m.rep, Known{})
		if err := enc.Encode(predictionOf(m.file, &res)); err != nil {
			t.Fatal(err)
		}
	}
}

// corpusMail is a message of the corpus. Its format is its family if that is one
// server's mail; the other families are collections of all sorts, in which
// each message is taken for a format of its own.
type corpusMail struct {
	file, format string
	rep          *dsn.Report
}

func readCorpus(t *testing.T, dir string) (mails []corpusMail) {
	truth, err := os.ReadFile(filepath.Join(dir, "truth.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(truth)) {
		var of struct{ File, Family string }
		if err := json.Unmarshal([]byte(line), &of); err != nil {
			t.Fatal(err)
		}
		raw, err := os.ReadFile(filepath.Join(dir, of.File))
		if err != nil {
			t.Fatal(err)
		}
		m := corpusMail{file: of.File, format: of.File}
		if strings.HasPrefix(of.Family, "lhost-") || strings.HasPrefix(of.Family, "rhost-") {
			m.format = of.Family
		}
		m.rep, _ = dsn.Parse(raw) // what could be understood comes along with any error
		mails = append(mails, m)
	}
	return mails
}

// ownPhrases returns, by format, the phrases of rules and signals that stand in
// messages of that format alone.
func ownPhrases(t *testing.T, mails []corpusMail) map[string]map[string]bool {
	var all, halves []string
	for _, g := range builtin() {
		for i := range g.rules {
			all = append(all, g.rules[i].Text...)
		}
	}
	for _, s := range allSignals() {
		all = append(all, s.Text...)
	}
	for _, p := range all {
		halves = append(halves, halvesOf(p)...)
	}
	m, err := match.New(halves)
	if err != nil {
		t.Fatal(err)
	}
	const several = ""
	formats := map[string]string{} // by phrase
	for i := range mails {
		found := map[string]bool{}
		for _, text := range textsOf(mails[i].rep, 0) {
			for _, h := range m.Scan(nil, &match.Buffer{}, text) {
				found[halves[h.Phrase]] = true
			}
		}
		for _, p := range all {
			if slices.ContainsFunc(halvesOf(p), func(half string) bool { return !found[half] }) {
				continue
			}
			if other, ok := formats[p]; ok && other != mails[i].format {
				formats[p] = several
			} else if !ok {
				formats[p] = mails[i].format
			}
		}
	}
	own := map[string]map[string]bool{}
	for p, format := range formats {
		if format == several {
			continue
		}
		if own[format] == nil {
			own[format] = map[string]bool{}
		}
		own[format][p] = true
	}
	return own
}

// halvesOf returns the two phrases of "a … b", or the only one.
func halvesOf(phrase string) []string {
	halves := strings.Split(phrase, "…")
	for i := range halves {
		halves[i] = strings.TrimSpace(halves[i])
	}
	return halves
}

// textsOf returns everything in which phrases are looked for, in the message and
// in the one that came back with it.
func textsOf(rep *dsn.Report, depth int) []string {
	h := &rep.Header
	texts := []string{h.Subject, h.FromName, h.From, h.ReturnPath}
	for _, n := range slices.Concat(rep.Notice, rep.Quoted) {
		texts = append(texts, n.Text)
	}
	for i := range rep.Recipients {
		texts = append(texts, rep.Recipients[i].Diagnostic)
	}
	for i := range rep.Replies {
		texts = append(texts, rep.Replies[i].Text)
	}
	if r := rep.Returned; r != nil && r.Raw != "" && depth < maxDepth {
		inner, _ := r.Parse()
		texts = append(texts, textsOf(inner, depth+1)...)
	}
	return texts
}

// withoutPhrases compiles the tables without some phrases, and without the rows
// that have no others.
func withoutPhrases(t *testing.T, gone map[string]bool) *Classifier {
	if len(gone) == 0 {
		return Default()
	}
	left := func(phrases []string) []string {
		return slices.DeleteFunc(slices.Clone(phrases), func(p string) bool { return gone[p] })
	}
	groups := builtin()
	for i := range groups {
		var rules []Rule
		for _, r := range groups[i].rules {
			told := len(r.Text) > 0
			if r.Text = left(r.Text); !told || len(r.Text) > 0 {
				rules = append(rules, r)
			}
		}
		groups[i].rules = rules
	}
	var signals []Signal
	for _, s := range allSignals() {
		if s.Text = left(s.Text); len(s.Text) > 0 {
			signals = append(signals, s)
		}
	}
	table, err := compile(groups, nil, signals)
	if err != nil {
		t.Fatal(err)
	}
	return &Classifier{table: table, signals: signals}
}

// prediction is what score.py reads of one message.
type prediction struct {
	File       string      `json:"file"`
	Kind       Kind        `json:"kind"`
	Confidence float64     `json:"confidence"`
	Events     []predicted `json:"events"`
}

type predicted struct {
	Type       string     `json:"type"`
	Recipient  string     `json:"recipient"`
	Reported   string     `json:"reported_recipient,omitempty"`
	Extended   string     `json:"extended,omitempty"`
	Code       int        `json:"code,omitempty"`
	Text       string     `json:"description,omitempty"`
	Category   Category   `json:"category"`
	Permanence Permanence `json:"permanence"`
	Evidence   Evidence   `json:"evidence"`
}

func predictionOf(file string, res *Result) prediction {
	p := prediction{File: file, Kind: res.Kind, Confidence: res.Confidence, Events: []predicted{}}
	for _, o := range res.Recipients {
		if res.Kind != Failure || o.Action != "failed" {
			continue
		}
		p.Events = append(p.Events, predicted{
			Type: "failure", Recipient: o.Recipient, Reported: o.Reported, Extended: o.Status, Code: o.Code,
			Text: o.Description, Category: o.Category, Permanence: o.Permanence, Evidence: o.Evidence,
		})
	}
	return p
}
