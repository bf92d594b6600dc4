package dsn_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"bounced/dsn"
)

// report is a delivery report that is as it should be. The tests break it.
const report = `From: Mail Delivery System <mailer-daemon@mx.example.net>
To: bounce@bounces.example.com
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b=1/mx"

This is a MIME-encapsulated message.

--b=1/mx
Content-Type: text/plain; charset=utf-8

<jane@example.org>: host mx.example.org[192.0.2.1] said: 550 5.1.1
    <jane@example.org>: User unknown (in reply to RCPT TO command)

--b=1/mx
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.net

Final-Recipient: rfc822; jane@example.org
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 <jane@example.org>: User unknown

--b=1/mx
Content-Type: message/rfc822

From: shop@example.com
To: jane@example.org
Message-ID: <1@example.com>
Subject: Hello

Hello Jane
--b=1/mx--
`

// TestSurvives breaks the MIME of a report in ways met in real mail. All the
// facts must still be there.
func TestSurvives(t *testing.T) {
	swap := func(old, new string) func(string) string {
		return func(s string) string { return strings.Replace(s, old, new, 1) }
	}
	all := func(old, new string) func(string) string {
		return func(s string) string { return strings.ReplaceAll(s, old, new) }
	}
	for name, breakIt := range map[string]func(string) string{
		"as it should be":             func(s string) string { return s },
		"CR LF":                       all("\n", "\r\n"),
		"CR CR LF":                    all("\n", "\r\r\n"),
		"CR":                          all("\n", "\r"),
		"mixed line ends":             func(s string) string { return strings.ReplaceAll(s[:400], "\n", "\r\n") + s[400:] },
		"no closing delimiter":        swap("\n--b=1/mx--\n", "\n"),
		"closed too early":            swap("\n--b=1/mx\nContent-Type: message/delivery", "\n--b=1/mx--\n\n--b=1/mx\nContent-Type: message/delivery"),
		"nothing closed":              swap("Hello Jane\n--b=1/mx--\n", ""),
		"mbox line":                   func(s string) string { return "From mailer-daemon Mon Jan  5 10:00:00 2026\n" + s },
		"quoted mbox line":            func(s string) string { return ">From mailer-daemon Mon Jan  5 10:00:00 2026\n" + s },
		"byte order mark":             func(s string) string { return "\ufeff" + s },
		"empty lines in front":        func(s string) string { return "\n\r\n" + s },
		"header line without colon":   swap("MIME-Version: 1.0\n", "this is no header\n"),
		"blank before colon":          swap("Content-Type: multipart", "Content-Type : multipart"),
		"fields in the part's header": swap("message/delivery-status\n\nReporting-MTA", "message/delivery-status\nReporting-MTA"),
		"all fields in the part's header": func(s string) string {
			return strings.Replace(strings.Replace(s, "message/delivery-status\n\nReporting-MTA", "message/delivery-status\nReporting-MTA", 1), "mx.example.net\n\nFinal", "mx.example.net\nFinal", 1)
		},
		"no empty lines above the parts": func(s string) string {
			s = strings.Replace(s, "\n\nThis is a MIME-encapsulated message.\n\n", "\n", 1)
			s = strings.Replace(s, "charset=utf-8\n\n<jane", "charset=utf-8\nThe mail system\n<jane", 1)
			return strings.Replace(s, "message/delivery-status\n\n", "message/delivery-status\n", 1)
		},
		"unquoted boundary":          swap(`"b=1/mx"`, `b=1/mx`),
		"boundary half quoted":       swap(`"b=1/mx"`, `"b=1/mx`),
		"blank at boundary's end":    swap(`"b=1/mx"`, `"b=1/mx "`),
		"boundary in pieces":         swap(`boundary="b=1/mx"`, `boundary*0="b=1"; boundary*1="/mx"`),
		"junk parameter":             swap("; boundary", "; junk; =; x=\"; boundary"),
		"junk parameters":            swap("report-type", ";; charset ; (comment) ; report-type"),
		"no boundary parameter":      swap(`; boundary="b=1/mx"`, ``),
		"wrong boundary parameter":   swap(`"b=1/mx"`, `"something else"`),
		"no Content-Type":            swap("Content-Type: multipart/report; report-type=delivery-status; boundary=\"b=1/mx\"\n", ""),
		"type in capitals":           swap("message/delivery-status", "MESSAGE/Delivery-Status"),
		"long preamble":              swap("This is a MIME", strings.Repeat("x", 70000)+"\nThis is a MIME"),
		"blanks behind delimiters":   all("--b=1/mx\n", "--b=1/mx \t\n"),
		"no empty line before parts": swap("\nThis is a MIME-encapsulated message.\n", ""),
		"part without header's end":  swap("Content-Type: message/delivery-status\n\n", "Content-Type: message/delivery-status\n\n\n"),
		"delimiter ends the header":  swap("text/plain; charset=utf-8\n", "text/plain; charset=utf-8\n--b=1/mx\nContent-Type: text/plain\n"),
		"bare CR in the header":      swap("MIME-Version", "\r X: y\nMIME-Version"),
		"returned in base64":         encodePart("message/rfc822\n\n", "base64"),
		"report in lines of three":   func(s string) string { return threes(encodePart("message/delivery-status\n\n", "base64")(s)) },
		"report in base64":           encodePart("message/delivery-status\n\n", "base64"),
		"called base64, but none":    swap("message/delivery-status\n", "message/delivery-status\nContent-Transfer-Encoding: base64\n"),
		"a file of a mixed message": func(s string) string {
			return strings.NewReplacer("multipart/report; report-type=delivery-status", "multipart/mixed", "message/delivery-status", "application/octet-stream; name=ATT00001.dat").Replace(s)
		},
		"unknown encoding":           swap("charset=utf-8\n", "charset=utf-8\nContent-Transfer-Encoding: x-strange\n"),
		"unknown charset":            swap("charset=utf-8", "charset=x-strange"),
		"charset in quotes":          swap("charset=utf-8", "charset=\"'utf-8'\""),
		"report as attached text":    swap("message/delivery-status", "application/octet-stream; name=Details.TXT"),
		"returned as attached file":  swap("message/rfc822", "application/octet-stream; name=\"your mail.eml\""),
		"global report":              swap("message/delivery-status", "message/global-delivery-status"),
		"comment on the type":        swap("multipart/report;", "multipart/report (a; b) ;"),
		"comment before the type":    swap("multipart/report;", "(a \\) (b); c) multipart/report;"),
		"comment before part's type": swap("message/delivery-status", "(a) (b) message/delivery-status"),
		"comment on the boundary":    swap(`"b=1/mx"`, `(a) "b=1/mx" (b)`),
		"comment on its name":        swap("boundary=", "(a) boundary (b) ="),
		"comment after the boundary": swap(`"b=1/mx"`, `b=1/mx (b)`),
		"comment on the charset":     swap("charset=utf-8", "charset=(a)utf-8(b)"),
		"boundary encoded":           swap(`boundary="b=1/mx"`, `boundary*=us-ascii''b%3D1%2fmx`),
		"boundary in pieces, encoded": swap(`boundary="b=1/mx"`,
			`BOUNDARY*0*=us-ascii'en'b%3D; boundary*1="1/m"; boundary*2*=%78`),
		"boundary in pieces, out of order": swap(`boundary="b=1/mx"`, "boundary*1=\"/mx\";\n\tboundary*0=\"b=1\""),
		"report with commented encoding": func(s string) string {
			return strings.Replace(encodePart("message/delivery-status\n\n", "base64")(s), ": base64", ": (it is) base64 (c)", 1)
		},
		"report with encoding and semicolon": func(s string) string {
			return strings.Replace(encodePart("message/delivery-status\n\n", "base64")(s), ": base64", ": base64;", 1)
		},
		"returned by encoded name": swap("message/rfc822", "application/octet-stream; name*=utf-8''your%20mail.eml"),
		"returned by encoded file name": swap("message/rfc822",
			"application/octet-stream\nContent-Disposition: attachment; filename*1=.eml; filename*0*=utf-8'en'your%20mail"),
	} {
		t.Run(name, func(t *testing.T) {
			rep, _ := dsn.Parse([]byte(breakIt(report)))
			if len(rep.Recipients) != 1 {
				t.Fatalf("%d recipients, want 1", len(rep.Recipients))
			}
			r := rep.Recipients[0]
			if r.Final != "jane@example.org" || r.Action != "failed" || r.Status != "5.1.1" || r.Diagnostic != "550 5.1.1 <jane@example.org>: User unknown" {
				t.Errorf("recipient %+v", r)
			}
			if rep.Message.ReportingMTA != "mx.example.net" {
				t.Errorf("reporting MTA %q", rep.Message.ReportingMTA)
			}
			if len(rep.Replies) != 1 || rep.Replies[0].Code != 550 || rep.Replies[0].Status != "5.1.1" || rep.Replies[0].Host != "mx.example.org" || rep.Replies[0].Command != "RCPT TO" {
				t.Errorf("replies %+v", rep.Replies)
			}
			if rep.Returned == nil || rep.Returned.MessageID != "1@example.com" || rep.Returned.Subject != "Hello" && name != "nothing closed" {
				t.Errorf("returned %+v", rep.Returned)
			}
			if rep.Header.Subject != "Undelivered Mail Returned to Sender" || rep.Header.From != "mailer-daemon@mx.example.net" {
				t.Errorf("header %+v", rep.Header)
			}
		})
	}
}

// threes breaks long lines of base64 where no group of four ends.
func threes(s string) string {
	return regexp.MustCompile(`(?m)^([A-Za-z0-9+/]{51})([A-Za-z0-9+/]{25})$`).ReplaceAllString(s, "$1\n$2")
}

// encodePart puts the body of the part whose header ends so in base64.
func encodePart(header, encoding string) func(string) string {
	return func(s string) string {
		before, rest, _ := strings.Cut(s, header)
		body, after, _ := strings.Cut(rest, "\n--b=1/mx")
		return before + strings.TrimSuffix(header, "\n") + "Content-Transfer-Encoding: " + encoding + "\n\n" + base64Lines(body) + "\n--b=1/mx" + after
	}
}

// TestRecipientFields reads per-recipient fields in the shapes that servers
// give them.
func TestRecipientFields(t *testing.T) {
	for _, tt := range []struct{ field, want string }{
		{"Final-Recipient: rfc822; a@example.org", "a@example.org"},
		{"Final-Recipient: RFC822;a@example.org", "a@example.org"},
		{"final-recipient: rfc822;<a@example.org>", "a@example.org"},
		{"Final-Recipient: rfc822; a@example.org (A. Person)", "a@example.org"},
		{"Final-Recipient: LOCAL; a@example.org", "a@example.org"},
		{"Final-Recipient: LOCAL;", ""},
		{"Final-Recipient: a@example.org", "a@example.org"},
		{"Final-Recipient: <a@example.org>", "a@example.org"},
		{"Final-Recipient: rfc822; RFC822; a@example.org", "a@example.org"},
		{"Final-Recipient: rfc822;\n a@example.org", "a@example.org"},
		{"Final-Recipient: x-local; a", "a"},
		{"Original-Recipient: rfc822;a+3Db@example.org", "a=b@example.org"},
		{"Original-Recipient: rfc822;a+2Bb@example.org", "a+b@example.org"},
		{"Original-Recipient: rfc822;a+2Bb+2Bc@example.org", "a+b+c@example.org"},
		{"Original-Recipient: rfc822;a+2xb@example.org", "a+2xb@example.org"},
		{"Original-Recipient: rfc822;a+tag@example.org", "a+tag@example.org"},
		{"Original-Recipient: rfc822;a+10@example.org", "a+10@example.org"},
		{`Final-Recipient: utf-8; \x{436}ane@example.org`, "жane@example.org"},
		{`Final-Recipient: rfc822; \x{436}ane@example.org`, "жane@example.org"},
		{`Final-Recipient: utf-8; \x{43g}ane@example.org`, `\x{43g}ane@example.org`},
		{`Final-Recipient: utf-8; \x{}ane@example.org`, `\x{}ane@example.org`},
		{`Final-Recipient: utf-8; \x{43ane@example.org`, `\x{43ane@example.org`},
		{`Final-Recipient: utf-8; жane@пример.example`, "жane@пример.example"},
		{`Final-Recipient: rfc822; "a b"@example.org`, `"a b"@example.org`},
		{`Final-Recipient: rfc822; jane doe@example.org`, `"jane doe"@example.org`},
		{`Final-Recipient: rfc822; Jane Doe <a@example.org>`, "a@example.org"},
		{`Final-Recipient: rfc822; "a.b"@example.org`, "a.b@example.org"},
		{`Final-Recipient: rfc822; "a..b"@example.org`, `"a..b"@example.org`},
		{`Final-Recipient: rfc822; "a."@example.org`, `"a."@example.org`},
		{`Final-Recipient: rfc822; ".a"@example.org`, `".a"@example.org`},
		{`Final-Recipient: rfc822; "a@example.org"`, "a@example.org"},
		{"Final-Recipient: rfc822; < >", ""},
		{`Final-Recipient: rfc822; <"J. Doe" j.doe@example.org>`, "j.doe@example.org"},
		{"Final-Recipient: rfc822; =?utf-8?Q?j+=F0=9F=90=88?=@example.org", "j+🐈@example.org"},
		{"Final-Recipient: rfc822; =?utf-8?q?info=40m=C3=BCnz=2Eexample?=", "info@münz.example"},
		{"Final-Recipient: of whom; a@example.org", "a@example.org"},
		{"Final-Recipient: rfc822; a@[192.0.2.1]", "a@[192.0.2.1]"},
		{"Final-Recipient: rfc822; a@example.org<mailto:a@example.org>", "a@example.org"},
		{"Final-Recipient: rfc822; mailto:a@example.org", "a@example.org"},
		{"Final-Recipient: rfc822; @b.example,@c.example:a@example.org", "a@example.org"},
		{"Final-Recipient: rfc822; <@b.example:a@example.org>", "a@example.org"},
		{"FINAL-RECIPIENT: RFC822;rfc822;<a@example.org.> (A)", "a@example.org"},
	} {
		raw := "Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx\n\n" + tt.field + "\nAction: failed (gave up)\nStatus: 5.0.0 (no reason)\n"
		rep, _ := dsn.Parse([]byte(raw))
		if len(rep.Recipients) != 1 {
			t.Errorf("%q: %d recipients", tt.field, len(rep.Recipients))
			continue
		}
		r := rep.Recipients[0]
		if got := r.Final + r.Original; got != tt.want {
			t.Errorf("%q: %q, want %q", tt.field, got, tt.want)
		}
		if r.Action != "failed" || r.Status != "5.0.0" || r.StatusComment != "no reason" {
			t.Errorf("%q: action %q status %q comment %q", tt.field, r.Action, r.Status, r.StatusComment)
		}
	}
}

// TestGroups tells the groups of a report apart.
func TestGroups(t *testing.T) {
	for name, tt := range map[string]struct {
		body string
		want []string // "address action status"
	}{
		"two groups":              {"Reporting-MTA: dns; x\n\nFinal-Recipient: rfc822; a@x.example\nAction: failed\nStatus: 5.1.1\n\nFinal-Recipient: rfc822; b@x.example\nAction: delayed\nStatus: 4.2.2\n", []string{"a@x.example failed 5.1.1", "b@x.example delayed 4.2.2"}},
		"no empty line between":   {"Final-Recipient: rfc822; a@x.example\nAction: failed\nStatus: 5.1.1\nFinal-Recipient: rfc822; b@x.example\nAction: failed\nStatus: 5.2.2\n", []string{"a@x.example failed 5.1.1", "b@x.example failed 5.2.2"}},
		"action first":            {"Action: failed\nFinal-Recipient: rfc822; a@x.example\nStatus: 5.1.1\nAction: failed\nFinal-Recipient: rfc822; b@x.example\nStatus: 5.2.2\n", []string{"a@x.example failed 5.1.1", "b@x.example failed 5.2.2"}},
		"empty line within":       {"Final-Recipient: rfc822; a@x.example\n\nAction: failed\nStatus: 5.1.1\n", []string{"a@x.example failed 5.1.1"}},
		"all in one block":        {"Reporting-MTA: dns; x\nFinal-Recipient: rfc822; a@x.example\nAction: failed\nStatus: 5.1.1\n", []string{"a@x.example failed 5.1.1"}},
		"no recipient (Exchange)": {"Reporting-MTA: dns; x\n\nAction: failed\nStatus: 5.1.1\n", []string{" failed 5.1.1"}},
		"original recipient":      {"Reporting-MTA: dns; x\nOriginal-Recipient: rfc822; a@x.example\n\nFinal-Recipient: rfc822; b@x.example\nAction: failed\nStatus: 5.1.1\n", []string{"b@x.example failed 5.1.1"}},
		"two original recipients": {"Original-Recipient: rfc822; a@x.example\nOriginal-Recipient: rfc822; b@x.example\nAction: failed\n", []string{"  ", " failed "}},
		"original, and a verdict": {"Original-Recipient: rfc822; a@x.example\nStatus: 5.1.1\n\nFinal-Recipient: rfc822; b@x.example\nStatus: 5.2.2\n", []string{"  5.1.1", "b@x.example  5.2.2"}},
		"two statuses, no names":  {"Final-Recipient: rfc822; a@x.example\nStatus: 5.1.1\n\nStatus: 4.2.2\n", []string{"a@x.example  5.1.1", "  4.2.2"}},
		"two reasons, no names":   {"Final-Recipient: rfc822; a@x.example\nDiagnostic-Code: smtp; 550 one\n\nDiagnostic-Code: smtp; 550 two\n", []string{"a@x.example  ", "  "}},
		"only status":             {"Final-Recipient: rfc822; a@x.example\nStatus: 5.1.1\n", []string{"a@x.example  5.1.1"}},
		"only per-message fields": {"Reporting-MTA: dns; x\nArrival-Date: today\n", nil},
	} {
		rep, _ := dsn.Parse([]byte("Content-Type: message/delivery-status\n\n" + tt.body))
		var got []string
		for _, r := range rep.Recipients {
			got = append(got, r.Final+" "+r.Action+" "+r.Status)
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s: %q, want %q", name, got, tt.want)
		}
	}
}

// TestDiagnosticUnfolded keeps lines of a diagnostic that lost their indentation.
func TestDiagnosticUnfolded(t *testing.T) {
	rep, _ := dsn.Parse([]byte("Content-Type: message/delivery-status\n\nFinal-Recipient: rfc822; a@x.example\nDiagnostic-Code: smtp; 550-first line\nsecond line, see\nhttps://x.example/why\n\tthird line\nAction: failed\n"))
	if len(rep.Recipients) != 1 {
		t.Fatal(rep.Recipients)
	}
	r := rep.Recipients[0]
	if want := "550-first line second line, see https://x.example/why third line"; r.Diagnostic != want || r.Action != "failed" {
		t.Errorf("%q %q, want %q", r.Diagnostic, r.Action, want)
	}
}

// TestFieldsInHeader reads a report out of the header, where some gateways put its fields.
func TestFieldsInHeader(t *testing.T) {
	rep, _ := dsn.Parse([]byte("From: postmaster@mx.example.net\nReporting-MTA: dns; mx.example.net\nFinal-Recipient: rfc822; jane@example.org\nAction: failed\n" +
		"Status: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1\n User unknown\nContent-Type: text/plain\n\nSee header.\n"))
	if len(rep.Recipients) != 1 || rep.Message.ReportingMTA != "mx.example.net" {
		t.Fatalf("%+v, %+v", rep.Message, rep.Recipients)
	}
	r := rep.Recipients[0]
	if r.Final != "jane@example.org" || r.Action != "failed" || r.Status != "5.1.1" || r.Diagnostic != "550 5.1.1 User unknown" || !strings.HasPrefix(rep.Text("0")[r.Place.Offset:], "Final-Recipient") {
		t.Errorf("%+v", r)
	}
	rep, _ = dsn.Parse([]byte("From: jane@example.org\nStatus: RO\nAction: none\n\nHello\n"))
	if len(rep.Recipients) != 0 {
		t.Errorf("a mailbox's Status field made %+v", rep.Recipients)
	}
}

// TestPreamble reads what stands in front of the parts of a message without any text.
func TestPreamble(t *testing.T) {
	const mail = "Content-Type: multipart/mixed; boundary=b\n\nDelivery to <jane@example.org> failed: 550 5.1.1 no mailbox\n\n--b\nContent-Type: message/rfc822\n\nTo: jane@example.org\n\nHello\n--b--\n"
	rep, _ := dsn.Parse([]byte(mail))
	if len(rep.Replies) != 1 || rep.Replies[0].Status != "5.1.1" || !strings.HasPrefix(rep.Text("1")[rep.Replies[0].Place.Offset:], "550 5.1.1") {
		t.Errorf("%+v", rep.Replies)
	}
	rep, _ = dsn.Parse([]byte(strings.Replace(mail, "--b\n", "--b\n\nIt failed.\n--b\n", 1)))
	if len(rep.Notice) != 1 || strings.TrimSpace(rep.Notice[0].Text) != "It failed." {
		t.Errorf("%+v", rep.Notice)
	}
}
