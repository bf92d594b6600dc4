package classify_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"bounced/classify"
	"bounced/dsn"
)

// typical is a report of the usual size and shape.
const typical = "Return-Path: <>\r\nFrom: MAILER-DAEMON@mx.example.com (Mail Delivery System)\r\nSubject: Undelivered Mail Returned to Sender\r\n" +
	"To: b+1@bounces.example.org\r\nAuto-Submitted: auto-replied\r\nMIME-Version: 1.0\r\n" +
	"Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n\r\n--b\r\nContent-Description: Notification\r\nContent-Type: text/plain\r\n\r\n" +
	"This is the mail system at host mx.example.com.\r\n\r\nI'm sorry to have to inform you that your message could not\r\nbe delivered to one or more recipients. It's attached below.\r\n\r\n" +
	"For further assistance, please send mail to postmaster.\r\n\r\nIf you do so, please include this problem report. You can\r\ndelete your own text from the attached returned message.\r\n\r\n" +
	"                   The mail system\r\n\r\n<bob@example.net>: host mx.example.net[192.0.2.1] said: 550 5.1.1\r\n    <bob@example.net>: Recipient address rejected: User unknown in virtual\r\n" +
	"    mailbox table (in reply to RCPT TO command)\r\n\r\n--b\r\nContent-Description: Delivery report\r\nContent-Type: message/delivery-status\r\n\r\n" +
	"Reporting-MTA: dns; mx.example.com\r\nX-Postfix-Queue-ID: 4A1B2C3D\r\nX-Postfix-Sender: rfc822; b+1@bounces.example.org\r\nArrival-Date: Sat, 21 Nov 2026 18:08:23 +0000 (UTC)\r\n\r\n" +
	"Final-Recipient: rfc822; bob@example.net\r\nOriginal-Recipient: rfc822;bob@example.net\r\nAction: failed\r\nStatus: 5.1.1\r\nRemote-MTA: dns; mx.example.net\r\n" +
	"Diagnostic-Code: smtp; 550 5.1.1 <bob@example.net>: Recipient address rejected:\r\n    User unknown in virtual mailbox table\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n" +
	"From: shop@example.org\r\nTo: bob@example.net\r\nSubject: Your order\r\nMessage-ID: <1@example.org>\r\n\r\nHello Bob.\r\n--b--\r\n"

func BenchmarkJudge(b *testing.B) {
	rep, err := dsn.Parse([]byte(typical))
	if err != nil {
		b.Fatal(err)
	}
	c := classify.Default()
	b.ReportAllocs()
	for b.Loop() {
		c.Judge(rep, classify.Known{})
	}
}

// BenchmarkCaptures judges all messages below BOUNCED_CORPUS.
func BenchmarkCaptures(b *testing.B) {
	files, _ := filepath.Glob(filepath.Join(os.Getenv("BOUNCED_CORPUS"), "*", "*.eml"))
	if len(files) == 0 {
		b.Skip("BOUNCED_CORPUS is not set, or empty")
	}
	var reports []*dsn.Report
	for _, f := range files {
		raw, err := os.ReadFile(f)
		if err != nil {
			b.Fatal(err)
		}
		rep, _ := dsn.Parse(raw)
		reports = append(reports, rep)
	}
	c := classify.Default()
	b.ReportAllocs()
	n := 0
	for b.Loop() {
		c.Judge(reports[n%len(reports)], classify.Known{})
		n++
	}
}

// BenchmarkJudgeRecipients shows that cost grows with the report, not faster.
func BenchmarkJudgeRecipients(b *testing.B) {
	for _, n := range []int{10, 100, 1000, 10000} {
		b.Run(strconv.Itoa(n), func(b *testing.B) {
			rep, _ := dsn.Parse(manyRecipients(n))
			c := classify.Default()
			b.ReportAllocs()
			for b.Loop() {
				c.Judge(rep, classify.Known{})
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/recipient")
		})
	}
}

// manyRecipients is a report about n recipients, in words and in fields.
func manyRecipients(n int) []byte {
	var b strings.Builder
	b.WriteString("From: MAILER-DAEMON@example.com\r\nSubject: Undelivered Mail Returned to Sender\r\n" +
		"Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n\r\n--b\r\n\r\n")
	for i := range n {
		fmt.Fprintf(&b, "<bob%d@example.net>: host mx.example.net[192.0.2.1] said: 550 5.1.1 User unknown\r\n\r\n", i)
	}
	b.WriteString("--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; example.com\r\n")
	for i := range n {
		fmt.Fprintf(&b, "\r\nFinal-Recipient: rfc822; bob%d@example.net\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1 User unknown\r\n", i)
	}
	b.WriteString("\r\n--b--\r\n")
	return []byte(b.String())
}

func TestManyRecipients(t *testing.T) {
	const n = 5000
	rep, _ := dsn.Parse(manyRecipients(n))
	res := classify.Default().Judge(rep, classify.Known{})
	if len(res.Recipients) != n {
		t.Fatalf("%d recipients, want %d", len(res.Recipients), n)
	}
	for i, o := range res.Recipients {
		if want := fmt.Sprintf("bob%d@example.net", i); o.Recipient != want || o.Category != classify.MailboxUnknown {
			t.Fatalf("recipient %d is %+v, want %s", i, o, want)
		}
	}
}

func BenchmarkNew(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := classify.New(classify.Options{}); err != nil {
			b.Fatal(err)
		}
	}
}
