package classify_test

import (
	"strings"
	"testing"

	"bounced/classify"
	"bounced/dsn"
)

// returnedReport is a report of MTA about whom it names, which itself came back.
func returnedReport(mta, whom string) string {
	return "From: MAILER-DAEMON@" + mta + "\nReturn-Path: <>\nSubject: Undelivered Mail Returned to Sender\nMessage-ID: <1@" + mta + ">\n" +
		"Content-Type: multipart/report; report-type=delivery-status; boundary=" + mta + "\n\n" +
		"--" + mta + "\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; " + mta + "\n\n" + whom + "--" + mta + "--\n"
}

const jane = "Final-Recipient: rfc822; jane@example.org\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 User unknown\n\n"

// attached is a message behind a text, without the rest of the header.
func attached(boundary, text, message string) string {
	return "Content-Type: multipart/mixed; boundary=" + boundary + "\n\n--" + boundary + "\n\n" + text +
		"\n--" + boundary + "\nContent-Type: message/rfc822\n\n" + message + "\n--" + boundary + "--\n"
}

const daemon = "From: MAILER-DAEMON@outer.example\nReturn-Path: <>\nSubject: Undelivered Mail Returned to Sender\n"

// TestInside: whatever way a report came in another message, the result says
// which one counts, and where the words stand in the whole.
func TestInside(t *testing.T) {
	report := returnedReport("inner.example", jane)
	silent := strings.Replace(returnedReport("middle.example", ""), "--middle.example--", "--middle.example\nContent-Type: message/rfc822\n\n"+report+"--middle.example--", 1)
	for name, tt := range map[string]struct{ raw, parts, where string }{
		"the report itself":          {report, "", "1.1"},
		"a mere wrapper":             {"From: ann@example.com\n" + attached("a", "A bounce.\n", report), "1.2", "1.2.1.1"},
		"a wrapper in a wrapper":     {"From: ann@example.com\n" + attached("a", "Look.\n", "From: bob@example.com\n"+attached("b", "A bounce.\n", report)), "1.2 1.2.1.2", "1.2.1.2.1.1"},
		"a notice that names nobody": {daemon + attached("a", "Your message could not be delivered.\n", report), "1.2", "1.2.1.1"},
		"such a notice in a wrapper": {"From: ann@example.com\n" + attached("a", "A bounce.\n", silent), "1.2 1.2.1.2", "1.2.1.2.1.1"},
		"below the notice":           {daemon + "\nYour message could not be delivered.\n\n--- Below this line is a copy of the message.\n\n" + strings.Replace(daemon, "outer", "inner", 1) + "To: ann@example.com\nMessage-ID: <2@inner.example>\n\n<jane@example.org>: 550 5.1.1 User unknown\n", "1", "1.1"},
	} {
		rep, _ := dsn.Parse([]byte(tt.raw))
		res := classify.Default().Judge(rep, classify.Known{})
		var parts []string
		for _, in := range res.Inside {
			parts = append(parts, in.Part)
		}
		if got := strings.Join(parts, " "); got != tt.parts || len(res.Recipients) != 1 {
			t.Errorf("%s: inside %q, want %q; recipients %+v", name, got, tt.parts, res.Recipients)
			continue
		}
		source, e := res.Source(rep), res.Recipients[0].Evidence
		if mta := source.Message.ReportingMTA; mta != "inner.example" && name != "below the notice" {
			t.Errorf("%s: the source is the report of %q", name, mta)
		}
		part, _, _ := strings.Cut(e.Where, ":")
		own := strings.TrimPrefix(e.Where, tt.parts[strings.LastIndexByte(tt.parts, ' ')+1:]+".")
		if part != tt.where || e.Matched != "User unknown" || !strings.HasPrefix(textAt(source, own), e.Matched) {
			t.Errorf("%s: %q at %s, want it in %s", name, e.Matched, e.Where, tt.where)
		}
	}
}

// TestShadowInside: shadow rules are tried on the report that counts.
func TestShadowInside(t *testing.T) {
	rules, err := classify.LoadRules(strings.NewReader("rules: [{id: watched, text: user unknown, category: policy_other, shadow: true, hits: [{text: user unknown}]}]"))
	if err != nil {
		t.Fatal(err)
	}
	c, err := classify.New(classify.Options{Rules: rules})
	if err != nil {
		t.Fatal(err)
	}
	for _, head := range []string{"From: ann@example.com\n", daemon} {
		rep, _ := dsn.Parse([]byte(head + attached("a", "It could not be delivered.\n", returnedReport("inner.example", jane))))
		if list := c.Judge(rep, classify.Known{}).Shadow; len(list) != 1 || !strings.HasPrefix(list[0].Where, "1.2.1.1:") {
			t.Errorf("%q: shadow %+v", head, list)
		}
	}
}
