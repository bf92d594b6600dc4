package explain_test

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"bounced/classify"
	"bounced/dsn"
	"bounced/envelope"
	"bounced/internal/event"
	"bounced/internal/explain"
	"bounced/internal/golden"
)

const fixtures = "../../testdata/"

func read(t testing.TB, name string) []byte {
	t.Helper()
	raw, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

func write(t testing.TB, p *explain.Page, o explain.Options) string {
	t.Helper()
	var b strings.Builder
	if err := p.Write(&b, o); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// refusal is a page on which everything is that a page can hold. The verdict
// is made up, so that no new rule changes the page.
func refusal(t *testing.T) *explain.Page {
	raw := read(t, fixtures+"postfix-code-contradicts-status.eml")
	rep, _ := dsn.Parse(raw)
	rep.Problems = []dsn.Problem{{Place: dsn.Place{Part: "1.2", Offset: 17}, Text: "a field without \x1b[31mcolon"}}
	text := rep.Text("1.2")
	decoded := envelope.Decoded{Verdict: envelope.Valid, ID: "order-8812", Recipient: "mismatch@remote.example.test"}
	return &explain.Page{
		File: "in/refusal.eml", Bytes: len(raw), Rcpt: "b+order-8812-a26oo9unjuh60s@bounces.example.com", Address: &decoded, Report: rep,
		Result: classify.Result{
			Kind: classify.Failure, Confidence: 0.986,
			Evidence: classify.Evidence{Rule: "form", RunnerUp: "late", Confidence: 0.986},
			Recipients: []classify.Outcome{{
				Recipient: "mismatch@remote.example.test", Reported: "forwarded@remote.example.test", Action: "failed",
				Code: 550, Status: "4.2.2", Description: "550 4.2.2 Mailbox full, although the class of the code disagrees", State: "rcpt",
				RemoteMTA: "mx.remote.example.test", Category: classify.MailboxFull, Permanence: classify.Transient,
				Fault: classify.FaultRecipient, Advice: classify.Retry,
				Evidence: classify.Evidence{
					Rule: "full", Matched: "Mailbox full", Where: where("1.2", strings.Index(text, "Mailbox full")),
					Confidence: 0.97, RunnerUp: "policy", Why: "its row comes later in the table", Overruled: "5.0.0",
				},
			}},
			Shadow: []classify.Evidence{{Rule: "mine", Matched: "Mailbox full", Confidence: 0.95}},
		},
		Events: []*event.Event{{Type: event.Failure, Recipient: "mismatch@remote.example.test", ID: "order-8812"}},
		Rows: []classify.Row{
			{Group: "servers", Rule: classify.Rule{ID: "full", Category: classify.MailboxFull, Source: "RFC 3463 §3.3"}},
			{Group: "words", Rule: classify.Rule{ID: "policy", Category: classify.PolicyOther}},
		},
		Signals: []classify.Signal{{ID: "late", Kind: classify.Delayed}},
	}
}

// TestReached: of one who was reached the page asks for no cause.
func TestReached(t *testing.T) {
	p := refusal(t)
	p.Result.Recipients = append(p.Result.Recipients, classify.Outcome{
		Recipient: "ann@example.net", Action: "delivered", Category: classify.Unknown,
		Permanence: classify.UnknownPermanence, Fault: classify.FaultUnknown, Advice: classify.Ignore,
	})
	_, text, _ := strings.Cut(write(t, p, explain.Options{}), "ann@example.net  delivered\n")
	if text, _, _ = strings.Cut(text, "What "); !strings.Contains(text, "nothing failed") || strings.Contains(text, "unknown") {
		t.Errorf("%s", text)
	}
}

func where(part string, offset int) string {
	return part + ":" + strconv.Itoa(offset)
}

func TestPage(t *testing.T) {
	p := refusal(t)
	golden.Text(t, "testdata/refusal.txt", write(t, p, explain.Options{}))
	golden.Text(t, "testdata/refusal.colours.txt", write(t, p, explain.Options{Colours: true}))
}

// TestFixtures: for each fixture the words that decided are marked where they
// stand, each recipient has its verdict, and nothing reaches the terminal that
// is not printable.
func TestFixtures(t *testing.T) {
	c := classify.Default()
	names, err := filepath.Glob(fixtures + "*.eml")
	if err != nil || len(names) == 0 {
		t.Fatal("no fixtures", err)
	}
	marked := 0
	for _, name := range names {
		raw := read(t, name)
		rep, _ := dsn.Parse(raw)
		res := c.Judge(rep, classify.Known{})
		text := write(t, &explain.Page{File: name, Bytes: len(raw), Report: rep, Result: res, Rows: c.Rows(), Signals: c.Signals()}, explain.Options{})
		for _, r := range text {
			if r != '\n' && !unicode.IsPrint(r) {
				t.Errorf("%s: %q comes out as it is", name, r)
			}
		}
		for _, o := range res.Recipients {
			if o.Evidence.Matched == "" {
				continue
			}
			word := strings.Fields(o.Evidence.Matched)[0]
			if !strings.Contains(text, ">>>"+word) {
				t.Errorf("%s: %q is not marked", name, o.Evidence.Matched)
			}
			if strings.Contains(text, " of part "+partOf(o.Evidence.Where)+"\n") {
				marked++
			}
		}
	}
	if marked < len(names)/2 {
		t.Errorf("only %d words were found where they stand", marked)
	}
}

func partOf(where string) string {
	part, _, _ := strings.Cut(where, ":")
	return part
}

// TestHostile has thousands of everything: a page stays a page.
func TestHostile(t *testing.T) {
	raw := []byte("Subject: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n" + strings.Repeat("--b\r\n\r\n<a@example.net>: 550 5.1.1 no\r\n", 5000))
	rep, _ := dsn.Parse(raw)
	res := classify.Default().Judge(rep, classify.Known{})
	text := write(t, &explain.Page{File: "x", Bytes: len(raw), Report: rep, Result: res}, explain.Options{})
	if n := strings.Count(text, "\n"); n > 1000 {
		t.Errorf("a page of %d lines", n)
	}
}
