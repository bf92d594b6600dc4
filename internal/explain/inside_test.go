package explain_test

import (
	"strings"
	"testing"

	"bounced/classify"
	"bounced/dsn"
	"bounced/internal/explain"
)

const wrapped = `From: ann@example.com
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=out

--out

A bounce.

--out
Content-Type: message/rfc822

Return-Path: <>
From: MAILER-DAEMON@mx.example.net
Subject: Undelivered Mail Returned to Sender
Content-Type: multipart/report; report-type=delivery-status; boundary=in

--in
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.net

Final-Recipient: rfc822; jane@example.org
Action: failed
Diagnostic-Code: smtp; 550 5.1.1 User unknown

--in
Content-Type: message/rfc822

Subject: Our news
Message-ID: <orig@sender.example>

Hello
--out--
`

// page explains a message by the built-in rules.
func page(t *testing.T, raw string) string {
	t.Helper()
	rep, _ := dsn.Parse([]byte(raw))
	c := classify.Default()
	return write(t, &explain.Page{File: "x.eml", Bytes: len(raw), Report: rep, Result: c.Judge(rep, classify.Known{}), Rows: c.Rows(), Signals: c.Signals()}, explain.Options{})
}

// TestInside: of a message that covers another one, the page shows the parts and
// the facts of both, and the words in the one where they stand.
func TestInside(t *testing.T) {
	text := page(t, wrapped)
	for _, want := range []string{`
  └─ 1.2            447 B  message/rfc822  ← the returned message
     └─ 1.2.1       277 B  multipart/report, delivery-status
        ├─ 1.2.1.1    139 B  message/delivery-status  ← report fields
        └─ 1.2.1.2     58 B  message/rfc822  ← the returned message
`, `
Facts of the message in part 1.2
  reporting MTA mx.example.net
  recipient     jane@example.org: failed  at 1.2.1.1:36
`, `
  returned      Our news  at 1.2.1.2:0
`, `
  words         at byte 126 of part 1.2.1.1
                │ Final-Recipient: rfc822; jane@example.org
                │ Action: failed
                │ Diagnostic-Code: smtp; 550 5.1.1 >>>User unknown<<<
`, `
What could not be understood
  1.2.1:0       multipart without a closing delimiter
`} {
		if !strings.Contains(text, want) {
			t.Errorf("the page lacks %s\n%s", want, text)
		}
	}
}

// TestHeaderInside: words in the header of a message inside are shown there.
func TestHeaderInside(t *testing.T) {
	text := page(t, "From: ann@example.com\nContent-Type: message/rfc822\n\n"+
		"From: jane@example.org\nAuto-Submitted: auto-replied\nSubject: Out of office\n\nBack on Monday.\n")
	if want := "of the header of the message in part 1\n"; !strings.Contains(text, want) || !strings.Contains(text, "│ Subject: >>>Out of office<<<") {
		t.Errorf("the page lacks %q\n%s", want, text)
	}
}

// TestMentions: an address that has a line of its own is not listed again.
func TestMentions(t *testing.T) {
	text := page(t, `From: MAILER-DAEMON@mx.example.net
Subject: Undelivered Mail Returned to Sender
Content-Type: multipart/report; report-type=delivery-status; boundary=in

--in

Your message to alias@example.org reached neither Final@example.org nor

<cat@example.org>: host mx.example.net[192.0.2.1] said: 550 5.1.1 User unknown

Ask helpdesk@example.org.

--in
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.net

Original-Recipient: rfc822; Alias@example.org
Final-Recipient: rfc822; final@example.org
Action: failed
--in--
`)
	if !strings.Contains(text, "\n  mentioned     helpdesk@example.org\n") {
		t.Errorf("more or less than the help desk is mentioned:\n%s", text)
	}
}
