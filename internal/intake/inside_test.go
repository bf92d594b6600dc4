package intake_test

import (
	"fmt"
	"strings"
	"testing"

	"bounced/classify"
	"bounced/dsn"
	"bounced/envelope"
	"bounced/internal/event"
)

// report is a report about jane and those of whom there are more groups of
// fields, in lines that end as those of mail do. Its end is missing.
func report(more string) string {
	return crlf(`Return-Path: <>
From: MAILER-DAEMON@mx.example.net
Subject: Undelivered Mail Returned to Sender
Message-ID: <report@mx.example.net>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="in"

--in
Content-Type: text/plain

Your message could not be delivered.

--in
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.net
Arrival-Date: Tue, 10 Mar 2026 08:19:00 +0000
` + more + `
Final-Recipient: rfc822; jane@example.org
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 User unknown

--in
Content-Type: message/rfc822

From: news@sender.example
To: jane@example.org
Subject: Our news
Message-ID: <orig@sender.example>

Hello
`)
}

func crlf(text string) string { return strings.ReplaceAll(text, "\n", "\r\n") }

// forwarded passes a message on behind a few words.
func forwarded(boundary, message string) string {
	return crlf(`From: admin@example.com
Subject: Fwd: a bounce
Message-ID: <forwarded@example.com>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="`+boundary+`"

--`+boundary+`
Content-Type: text/plain

Forwarded bounce.

--`+boundary+`
Content-Type: message/rfc822

`) + message + crlf("\n--"+boundary+"--\n")
}

// inside are messages with a report in them, and the part that its fields are.
func inside(report string) map[string]string {
	return map[string]string{
		"1.2": report,
		"1.1.2": crlf("From: admin@example.com\nMessage-ID: <forwarded@example.com>\nContent-Type: message/rfc822\n\n") +
			report,
		"1.1.1.2": crlf("From: admin@example.com\nMessage-ID: <forwarded@example.com>\nContent-Type: multipart/digest; boundary=out\n\n--out\n\n") +
			report + crlf("\n--out--\n"),
		"1.2.1.2":     forwarded("out", report),
		"1.2.1.2.1.2": forwarded("outer", forwarded("out", report)),
	}
}

// TestReportInside: of a report in another message the events say what the
// report says, and where that stands in the whole.
func TestReportInside(t *testing.T) {
	for part, raw := range inside(report("")) {
		k := &keeper{}
		accept(t, newIntake(t, k, nil), to("order-1"), []byte(raw))
		list := k.events()
		if len(list) != 1 {
			t.Errorf("%s: %d events", part, len(list))
			continue
		}
		e := list[0]
		if e.Recipient != "jane@example.org" || e.OriginalMessageID != "orig@sender.example" || e.OriginalSubject != "Our news" ||
			e.ReportingMTA != "mx.example.net" || e.ArrivalDate != "Tue, 10 Mar 2026 08:19:00 +0000" {
			t.Errorf("%s: %+v", part, e)
		}
		fields := raw[strings.Index(raw, "Reporting-MTA"):]
		if want := fmt.Sprintf("%s:%d", part, strings.Index(fields, "User unknown")); e.Evidence.Matched != "User unknown" || e.Evidence.Where != want {
			t.Errorf("%s: %q at %s, want %s", part, e.Evidence.Matched, e.Evidence.Where, want)
		}
		want := strings.TrimSuffix(part, ".2") + ":0: multipart without a closing delimiter"
		if len(e.Problems) != 1 || e.Problems[0] != want {
			t.Errorf("%s: problems %q, want %q", part, e.Problems, want)
		}
	}
}

// TestAnswerInside: what is no failure has facts of its own too.
func TestAnswerInside(t *testing.T) {
	k := &keeper{}
	accept(t, newIntake(t, k, nil), to("order-1"), []byte(forwarded("out", crlf(`From: jane@example.org
Subject: Out of office
Message-ID: <away@example.org>
Auto-Submitted: auto-replied

Back on Monday.
`))))
	if e := k.events(); len(e) != 1 || e[0].Kind != "autoreply" || e[0].OriginalMessageID != "" || e[0].OriginalSubject != "" || !strings.HasPrefix(e[0].Evidence.Where, "1.2.") {
		t.Errorf("%+v, %+v", e[0], e[0].Evidence)
	}
}

// TestTooManyRecipientsInside: what is beyond the limit is not lost either where
// the report is in another message.
func TestTooManyRecipientsInside(t *testing.T) {
	var b strings.Builder
	for i := range 10_000 {
		fmt.Fprintf(&b, "\nFinal-Recipient: rfc822; user%d@example.org\nAction: failed\nStatus: 5.1.1\n", i)
	}
	k := &keeper{}
	accept(t, newIntake(t, k, nil), to("order-1"), []byte(forwarded("out", report(b.String()))))
	e := k.events()
	if last := e[len(e)-1]; len(e) != 10_001 || last.Type != event.Bounce || last.Recognised {
		t.Fatalf("%d events, the last %+v", len(e), last)
	}
}

// TestTwoAddressesAndOneInside: the events of a message share what its parser
// complained of, those of each address what counts for it.
func TestTwoAddressesAndOneInside(t *testing.T) {
	for _, tx := range []envelope.Transaction{to("order-1", "order-2"), to("order-2", "order-1")} {
		k := &keeper{}
		accept(t, newIntake(t, k, unlike{}), tx, []byte(forwarded("out", report(""))))
		for _, e := range k.events() {
			message, problems := "report@mx.example.net", 0
			if e.ID == "order-1" {
				message, problems = "orig@sender.example", 1
			}
			if e.OriginalMessageID != message || len(e.Problems) != problems {
				t.Errorf("%+v", e)
			}
		}
	}
}

// unlike looks into a message only where it came to order-1.
type unlike struct{ sure }

func (unlike) JudgeInto(res *classify.Result, rep *dsn.Report, known classify.Known) {
	classify.Default().JudgeInto(res, rep, known)
	if !strings.Contains(known.Envelope, "order-1") {
		res.Inside = nil
	}
}
