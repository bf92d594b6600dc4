package intake_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"bounced/classify"
	"bounced/dsn"
	"bounced/envelope"
	"bounced/internal/golden"
	"bounced/internal/intake"
)

const testdata = "../../testdata"

// fixtureTx is how the fixtures come in: at one address of ours, at one time.
// Nothing is registered, and the reverse-path gives nothing away, so all that
// is known stands in the message.
var fixtureTx = envelope.Transaction{
	MailFrom: "returned@mx.example.org",
	Received: time.Date(2026, 3, 10, 8, 20, 0, 0, time.UTC),
	Rcpts: []envelope.Recipient{{
		Address: "b+order-1042-a26kq0m2v8n4s6@bounces.example.com",
		Decoded: envelope.Decoded{Verdict: envelope.Valid, Scheme: envelope.SchemeVERP, Domain: "bounces.example.com", ID: "order-1042", KeyID: "a", Signed: true},
	}},
}

func newFixtureIntake(t *testing.T) *intake.Intake {
	t.Helper()
	judge, err := classify.New(classify.Options{})
	if err != nil {
		t.Fatal(err)
	}
	in, err := intake.New(intake.Options{Store: nowhere{}, Router: nowhere{}, Judge: judge})
	if err != nil {
		t.Fatal(err)
	}
	return in
}

// TestFixtures holds what is read out of each fixture, and what leaves, to the
// golden files beside it.
func TestFixtures(t *testing.T) {
	in := newFixtureIntake(t)
	// private holds mail of real people, where somebody has some: git ignores it.
	var files []string
	for _, pattern := range []string{"*.eml", "private/*.eml"} {
		found, err := filepath.Glob(filepath.Join(testdata, pattern))
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, found...)
	}
	if len(files) < 80 {
		t.Fatalf("%d fixtures: is testdata whole?", len(files))
	}
	for _, file := range files {
		name := strings.TrimSuffix(file, ".eml")
		t.Run(filepath.Base(name), func(t *testing.T) {
			raw, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			j := in.Judge(fixtureTx, raw, nil)
			j.Report.ReadTexts() // a clear report is judged without them
			golden.JSON(t, name+".dsn.json", factsOf(j.Report))
			for _, e := range j.Events {
				steady(e.Evidence)
			}
			golden.JSON(t, name+".events.json", j.Events)
		})
	}
}

// steady takes out what each new row of the rule table may change: confidence
// has tests of its own.
func steady(e *classify.Evidence) {
	e.Confidence, e.RunnerUp = 0, ""
}

// TestFixturesAreJudgedAsByAPerson compares with testdata/expected.tsv.
func TestFixturesAreJudgedAsByAPerson(t *testing.T) {
	in := newFixtureIntake(t)
	want := readExpected(t)
	files, err := filepath.Glob(filepath.Join(testdata, "*.eml"))
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		if want[filepath.Base(file)] == nil {
			t.Errorf("%s is not in expected.tsv", file)
		}
	}
	for name, rows := range want {
		t.Run(strings.TrimSuffix(name, ".eml"), func(t *testing.T) {
			raw, err := os.ReadFile(filepath.Join(testdata, name))
			if err != nil {
				t.Fatal(err)
			}
			res := in.Judge(fixtureTx, raw, nil).Result
			if string(res.Kind) != rows[0].kind {
				t.Errorf("kind %s (%.2f, %+v), want %s", res.Kind, res.Confidence, res.Evidence, rows[0].kind)
			}
			compareOutcomes(t, res, rows)
		})
	}
}

// compareOutcomes holds the recipients to the rows. A message of another kind
// than failure may name recipients that the rows leave out.
func compareOutcomes(t *testing.T, res classify.Result, rows []expected) {
	t.Helper()
	failed := 0
	for _, r := range rows {
		if r.action == "-" {
			continue
		}
		if r.action == "failed" {
			failed++
		}
		i := slices.IndexFunc(res.Recipients, func(o classify.Outcome) bool { return o.Recipient == r.recipient })
		if i < 0 {
			t.Errorf("%s is missing among %+v", r.recipient, res.Recipients)
			continue
		}
		o := &res.Recipients[i]
		code := ""
		if o.Code != 0 {
			code = strconv.Itoa(o.Code)
		}
		for _, f := range []struct{ name, got, want string }{
			{"action", o.Action, r.action},
			{"status", o.Status, r.status},
			{"code", code, r.code},
			{"category", string(o.Category), r.category},
			{"permanence", string(o.Permanence), r.permanence},
		} {
			if f.want != "*" && f.got != strings.TrimPrefix(f.want, "-") {
				t.Errorf("%s: %s %q, want %q (rule %s matched %q)", r.recipient, f.name, f.got, f.want, o.Evidence.Rule, o.Evidence.Matched)
			}
		}
	}
	for _, o := range res.Recipients {
		if o.Action == "failed" {
			failed--
		}
	}
	if failed < 0 && res.Kind == classify.Failure {
		t.Errorf("too many failed: %+v", res.Recipients)
	}
}

// expected is one line of expected.tsv.
type expected struct{ kind, action, recipient, status, code, category, permanence string }

func readExpected(t *testing.T) map[string][]expected {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join(testdata, "expected.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	want := map[string][]expected{}
	for line := range strings.Lines(string(raw)) {
		f := strings.Split(strings.TrimRight(line, "\r\n"), "\t")
		if line[0] == '#' || f[0] == "file" {
			continue
		}
		if len(f) != 8 {
			t.Fatalf("expected.tsv: %d columns in %q, want 8", len(f), line)
		}
		want[f[0]] = append(want[f[0]], expected{f[1], f[2], f[3], f[4], f[5], f[6], f[7]})
	}
	return want
}

// factsOf is a report in the words of its golden file: all facts, but of the
// texts only where they stand, and of the headers only what was picked out.
func factsOf(r *dsn.Report) map[string]any {
	facts := map[string]any{}
	put := func(name string, v any, empty bool) {
		if !empty {
			facts[name] = v
		}
	}
	h := r.Header
	facts["header"] = filled(map[string]string{"from": h.From, "from_name": h.FromName, "return_path": h.ReturnPath,
		"to": h.To, "subject": h.Subject, "message_id": h.MessageID, "date": h.Date, "auto_submitted": h.AutoSubmitted,
		"failed_recipients": strings.Join(h.FailedRecipients, ", ")})
	var parts []string
	for _, p := range r.Parts {
		parts = append(parts, strings.Join(strings.Fields(fmt.Sprintf("%s %s %s %s %d-%d", p.Path, p.Type, p.Charset, p.Encoding, p.Offset, p.End)), " "))
	}
	facts["parts"] = parts
	put("notice", textsOf(r.Notice), len(r.Notice) == 0)
	put("quoted", textsOf(r.Quoted), len(r.Quoted) == 0)
	m := r.Message
	message := filled(map[string]string{"reporting_mta": m.ReportingMTA, "received_from_mta": m.ReceivedFromMTA,
		"original_envelope_id": m.OriginalEnvelopeID, "arrival_date": m.ArrivalDate})
	put("message", message, len(message) == 0)
	var rcpts []map[string]string
	for _, p := range r.Recipients {
		rcpts = append(rcpts, filled(map[string]string{"original": p.Original, "final": p.Final, "action": p.Action,
			"status": p.Status, "status_comment": p.StatusComment, "remote_mta": p.RemoteMTA,
			"diagnostic_type": p.DiagnosticType, "diagnostic": p.Diagnostic, "last_attempt": p.LastAttempt,
			"will_retry": p.WillRetry, "place": at(p.Place)}))
	}
	put("recipients", rcpts, len(rcpts) == 0)
	var replies []map[string]string
	for _, p := range r.Replies {
		replies = append(replies, filled(map[string]string{"code": strings.TrimPrefix(strconv.Itoa(p.Code), "0"), "status": p.Status,
			"text": p.Text, "host": p.Host, "command": p.Command, "address": p.Address, "place": at(p.Place)}))
	}
	put("replies", replies, len(replies) == 0)
	var mentions []string
	for _, p := range r.Mentions {
		mentions = append(mentions, at(p.Place)+" "+p.Address)
	}
	put("mentions", mentions, len(mentions) == 0)
	if o := r.Returned; o != nil {
		facts["returned"] = filled(map[string]string{"from": o.From, "to": o.To, "cc": o.Cc, "subject": o.Subject,
			"message_id": o.MessageID, "date": o.Date, "place": at(o.Place)})
	}
	if d := r.Disposition; d != nil {
		facts["disposition"] = filled(map[string]string{"original_recipient": d.OriginalRecipient, "final_recipient": d.FinalRecipient,
			"original_message_id": d.OriginalMessageID, "disposition": d.Disposition})
	}
	if f := r.Feedback; f != nil {
		facts["feedback"] = filled(map[string]string{"type": f.Type, "original_recipient": f.OriginalRecipient,
			"source_ip": f.SourceIP, "user_agent": f.UserAgent})
	}
	var problems []string
	for _, p := range r.Problems {
		problems = append(problems, at(p.Place)+" "+p.Text)
	}
	put("problems", problems, len(problems) == 0)
	return facts
}

// filled leaves the empty fields out.
func filled(m map[string]string) map[string]string {
	for k, v := range m {
		if v == "" {
			delete(m, k)
		}
	}
	return m
}

// textsOf shows where texts begin, and how they begin and end.
func textsOf(texts []dsn.Text) []string {
	var out []string
	for _, t := range texts {
		lines := strings.Split(strings.TrimSpace(t.Text), "\n")
		out = append(out, fmt.Sprintf("%s %d bytes: %s … %s", at(t.Place), len(t.Text), lines[0], lines[len(lines)-1]))
	}
	return out
}

func at(p dsn.Place) string { return p.Part + ":" + strconv.Itoa(p.Offset) }
