package dsn_test

import (
	"html"
	"strings"
	"testing"

	"bounced/dsn"
)

// TestReceipt reads a disposition notification (RFC 8098).
func TestReceipt(t *testing.T) {
	rep, _ := dsn.Parse([]byte("Content-Type: multipart/report; report-type=disposition-notification; boundary=b\n\n--b\n\nread\n--b\nContent-Type: message/disposition-notification\n\n" +
		"Reporting-UA: x\nOriginal-Recipient: rfc822;jane@example.org\nFinal-Recipient: rfc822; j.doe@example.org\nOriginal-Message-ID: <1@example.com>\nDisposition: manual-action/MDN-sent-manually; displayed\n\n--b--\n"))
	d := rep.Disposition
	if d == nil || d.OriginalRecipient != "jane@example.org" || d.FinalRecipient != "j.doe@example.org" || d.OriginalMessageID != "1@example.com" ||
		d.Disposition != "manual-action/MDN-sent-manually; displayed" || d.Fields.Get("reporting-ua") != "x" {
		t.Errorf("%+v", d)
	}
	if len(rep.Recipients) != 0 {
		t.Errorf("a receipt has recipients of a report: %+v", rep.Recipients)
	}
}

// TestReceiptWithText reads on where words stand among the fields of a receipt, and
// believes the first of two receipts: the second is one that came back.
func TestReceiptWithText(t *testing.T) {
	const typ = "\n--b\nContent-Type: message/disposition-notification\n\n"
	rep, _ := dsn.Parse([]byte("Content-Type: multipart/report; boundary=b\n\n--b\n\nread\n" +
		typ + "Your message was read.\nIt was.\n\nno field here\nFinal-Recipient: rfc822; jane@example.org\nDisposition: automatic-action/MDN-sent-automatically; displayed\n" +
		typ + "Final-Recipient: rfc822; joe@example.org\nDisposition: x; deleted\n--b--\n"))
	if d := rep.Disposition; d == nil || d.FinalRecipient != "jane@example.org" || !strings.HasSuffix(d.Disposition, "displayed") {
		t.Errorf("%+v", d)
	}
}

// TestComplaint reads an abuse report (RFC 5965).
func TestComplaint(t *testing.T) {
	rep, _ := dsn.Parse([]byte("Content-Type: multipart/report; report-type=feedback-report; boundary=b\n\n--b\n\nspam\n--b\nContent-Type: message/feedback-report\n\n" +
		"Feedback-Type: Abuse\nUser-Agent: SomeISP/1\nOriginal-Rcpt-To: <jane@example.org>\nSource-IP: 192.0.2.1\n\n--b\nContent-Type: message/rfc822\n\nMessage-ID: <1@example.com>\nTo: jane@example.org\n\n--b--\n"))
	f := rep.Feedback
	if f == nil || f.Type != "abuse" || f.OriginalRecipient != "jane@example.org" || f.SourceIP != "192.0.2.1" || f.UserAgent != "SomeISP/1" {
		t.Errorf("%+v", f)
	}
	if rep.Returned == nil || rep.Returned.MessageID != "1@example.com" {
		t.Errorf("%+v", rep.Returned)
	}
}

// TestNotifications reads what Amazon SES sends as JSON, by itself, in an SNS
// envelope, and broken by a relay.
func TestNotifications(t *testing.T) {
	const bounce = `{"notificationType":"Bounce","bounce":{"bounceType":"Permanent","bounceSubType":"General","bouncedRecipients":[{"emailAddress":"jane@example.org","action":"failed","status":"5.1.1","diagnosticCode":"smtp; 550 5.1.1 user unknown"}],"reportingMTA":"dsn; a.example"},"mail":{"commonHeaders":{"to":["jane@example.org"],"messageId":"<1@example.com>","subject":"Hello"}}}`
	for name, body := range map[string]string{
		"plain":                  bounce,
		"footer":                 bounce + "\n\n--\nIf you wish to stop receiving notifications …\n",
		"envelope":               `{"Type":"Notification","Message":"` + quoteJSON(bounce) + `","notificationNote":"otificationType"}`,
		"broken":                 bounce[:150] + "\n " + bounce[150:],
		"BOM":                    "\ufeff" + bounce,
		"array":                  "[" + bounce + "]",
		"BOM and array in lines": "\ufeff[\n  " + bounce + "\n]",
		"intro":                  "Amazon SES tells of an event:\n\n" + bounce + "\n\n--\nFooter\n",
		"HTML":                   "<html><body><pre>" + html.EscapeString(bounce) + "</pre></body></html>",
	} {
		rep, _ := dsn.Parse([]byte("Subject: x\n\n" + body + "\n"))
		if len(rep.Recipients) != 1 {
			t.Errorf("%s: %+v", name, rep.Recipients)
			continue
		}
		r := rep.Recipients[0]
		if r.Final != "jane@example.org" || r.Action != "failed" || r.Status != "5.1.1" || r.Diagnostic != "550 5.1.1 user unknown" || r.DiagnosticType != "smtp" {
			t.Errorf("%s: %+v", name, r)
		}
		if rep.Returned == nil || rep.Returned.MessageID != "1@example.com" || rep.Returned.Subject != "Hello" {
			t.Errorf("%s: %+v", name, rep.Returned)
		}
	}
	rep, _ := dsn.Parse([]byte("Subject: x\n\n[" + bounce + "," + strings.ReplaceAll(bounce, "jane@", "joe@") + "]\n"))
	if len(rep.Recipients) != 2 || rep.Recipients[1].Final != "joe@example.org" {
		t.Errorf("two of them: %+v", rep.Recipients)
	}
	rep, _ = dsn.Parse([]byte("Subject: x\n\nNo mailbox.\n\n--- Original message follows.\n\n" + bounce + "\n"))
	if len(rep.Recipients) != 0 {
		t.Errorf("within what came back: %+v", rep.Recipients)
	}
	rep, _ = dsn.Parse([]byte("Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: application/json\n\n" + bounce + "\n--b--\n"))
	if len(rep.Recipients) != 1 {
		t.Errorf("as a file: %+v", rep.Recipients)
	}
	rep, _ = dsn.Parse([]byte(`Subject: x` + "\n\n" + `{"notificationType":"Complaint","complaint":{"complainedRecipients":[{"emailAddress":"jane@example.org"}]},"mail":{"commonHeaders":{"messageId":"<1@example.com>"}}}`))
	if f := rep.Feedback; f == nil || f.Type != "abuse" || f.OriginalRecipient != "jane@example.org" || rep.Returned.MessageID != "1@example.com" {
		t.Errorf("a complaint: %+v", f)
	}
	rep, _ = dsn.Parse([]byte("Subject: x\n\n" + `{"notificationType":"Complaint","complaint":{"complaintFeedbackType":"virus"}}`))
	if f := rep.Feedback; f == nil || f.Type != "virus" || f.OriginalRecipient != "" {
		t.Errorf("a complaint of nobody: %+v", f)
	}
	for _, other := range []string{`{"Type":"Notification","Message":"You have subscribed to notificationType"}`, `[{"notificationType":"Weather"}]`, `[{`, `{"notificationType":"Weather"}`, `{"a":1}`, `{`, `{"notificationType":`} {
		if rep, _ := dsn.Parse([]byte("Subject: x\n\n" + other + "\n")); len(rep.Notice) != 1 || len(rep.Recipients) != 0 {
			t.Errorf("%s: %+v", other, rep.Notice)
		}
	}
}

func quoteJSON(s string) string {
	var b []byte
	for _, c := range []byte(s) {
		if c == '"' {
			b = append(b, '\\')
		}
		b = append(b, c)
	}
	return string(b)
}

// TestInline takes the fields that a notice lists for the returned message.
func TestInline(t *testing.T) {
	rep, _ := dsn.Parse([]byte("Subject: x\n\nYour message\n\n  To:      jane@example.org\n  Subject: Hello\n  Sent:    Mon, 5 Jan 2026 10:00:00 +0000\n\ndid not reach the following recipient(s):\n\njane@example.org on Mon, 5 Jan 2026 10:00:01 +0000\n    No such user\n"))
	r := rep.Returned
	if r == nil || !r.Inline || r.To != "jane@example.org" || r.Subject != "Hello" || r.Date == "" {
		t.Fatalf("%+v", r)
	}
	last := rep.Mentions[len(rep.Mentions)-1]
	if !last.Head || last.Address != "jane@example.org" {
		t.Errorf("%+v", rep.Mentions)
	}
}

// TestSkim reads fields without texts, and the texts on demand.
func TestSkim(t *testing.T) {
	rep, err := dsn.Skim([]byte(report))
	if err != nil || len(rep.Recipients) != 1 || rep.Returned == nil || len(rep.Notice) != 0 {
		t.Fatalf("%v %+v", err, rep)
	}
	for range 2 {
		rep.ReadTexts()
		if len(rep.Recipients) != 1 || len(rep.Notice) != 1 || len(rep.Replies) != 1 {
			t.Fatalf("%+v", rep)
		}
	}
}

// TestHeader reads a message's own header, whatever the letter case.
func TestHeader(t *testing.T) {
	rep, _ := dsn.Parse([]byte("return-path: <>\nFROM: \"Mailer, the\" <MAILER-DAEMON@x.example> (Mail System)\nx-failed-recipients: a@x.example,\n b@x.example\nauto-submitted: Auto-Replied (vacation)\nX-Autoreply: yes\nX-AUTOREPLY: no\n\n"))
	h := &rep.Header
	if h.ReturnPath != "<>" || h.From != "MAILER-DAEMON@x.example" || h.FromName != "Mailer, the" || len(h.FailedRecipients) != 2 ||
		h.AutoSubmitted != "auto-replied (vacation)" || h.Fields.Get("x-autoreply") != "yes" || h.Fields.Get("X-Nothing") != "" || len(h.Fields.List()) != 6 {
		t.Errorf("%+v", h)
	}
}
