// Package bomb makes messages that cost a reader as much as they can, for tests
// and benchmarks. A size and a kind go in, a message of about that size comes
// out.
package bomb

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// Names lists the kinds in order.
func Names() []string { return slices.Sorted(maps.Keys(Kinds)) }

// Kinds holds the makers by name; each takes a size in bytes. "ordinary" is not meant to be
// expensive: the others are compared with it.
var Kinds = map[string]func(n int) []byte{
	"ordinary": func(n int) []byte {
		body := strings.Repeat("A line of text as people and programs write them, with 42 words.\r\n", n/67)
		return []byte("From: a@example.com\r\nSubject: s\r\nContent-Type: multipart/report; boundary=b\r\n\r\n--b\r\n\r\nnotice\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nTo: b@example.com\r\n\r\n" + body + "--b--\r\n")
	},
	"notice": func(n int) []byte {
		return []byte("From: a@example.com\r\n\r\n" + strings.Repeat("A line of text as people and programs write them, with 42 words.\r\n", n/67))
	},
	"nested": func(n int) []byte {
		var b strings.Builder
		for i := 0; b.Len() < n; i++ {
			fmt.Fprintf(&b, "Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n", i, i)
		}
		return []byte(b.String())
	},
	"parts": func(n int) []byte {
		return []byte("Content-Type: multipart/mixed; boundary=b\r\n\r\n" + strings.Repeat("--b\r\n\r\nx\r\n", n/10) + "--b--\r\n")
	},
	"absent-boundaries": func(n int) []byte {
		return []byte("Content-Type: multipart/mixed; boundary=b\r\n\r\n" + strings.Repeat("--b\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n", 900) + strings.Repeat("x\r\n", n/3))
	},
	"header-line": func(n int) []byte { return []byte("Subject: " + strings.Repeat("x", n) + "\r\n\r\nbody\r\n") },
	"header-folded": func(n int) []byte {
		return []byte("Subject: x\r\n" + strings.Repeat(" folded\r\n", n/9) + "\r\nbody\r\n")
	},
	"header-fields": func(n int) []byte { return []byte(strings.Repeat("X: y\r\n", n/6) + "\r\nbody\r\n") },
	"words": func(n int) []byte {
		return []byte("Subject: " + strings.Repeat("=?utf-8?Q?a?= ", n/14) + "\r\n\r\nbody\r\n")
	},
	"broken-words":     func(n int) []byte { return []byte("Subject: " + strings.Repeat("=?", n/2) + "\r\n\r\nbody\r\n") },
	"quoted-printable": func(n int) []byte { return encoded("quoted-printable", strings.Repeat("=", n)) },
	"base64":           func(n int) []byte { return encoded("base64", strings.Repeat("=", n)) },
	"html": func(n int) []byte {
		return []byte("Content-Type: text/html\r\n\r\n" + strings.Repeat("<b>", n/3))
	},
	"html-open":    func(n int) []byte { return []byte("Content-Type: text/html\r\n\r\n" + strings.Repeat("<b ", n/3)) },
	"html-comment": func(n int) []byte { return []byte("Content-Type: text/html\r\n\r\n" + strings.Repeat("<!-- ", n/5)) },
	"html-script": func(n int) []byte {
		return []byte("Content-Type: text/html\r\n\r\n" + strings.Repeat("<script></", n/10))
	},
	"html-quotes": func(n int) []byte {
		return []byte("Content-Type: text/html\r\n\r\n" + strings.Repeat("<blockquote type=cite>x", n/23))
	},
	"html-lines": func(n int) []byte {
		return []byte("Content-Type: text/html\r\n\r\n" + strings.Repeat("<blockquote type=cite>", 3) + "<pre>" + strings.Repeat("\nx", n/2))
	},
	"entities": func(n int) []byte { return []byte("Content-Type: text/html\r\n\r\n" + strings.Repeat("&amp;", n/5)) },
	"utf-7": func(n int) []byte {
		return []byte("Content-Type: text/plain; charset=utf-7\r\n\r\n" + strings.Repeat("+AGE", n/4))
	},
	"charset": func(n int) []byte {
		return []byte("Content-Type: text/plain; charset=iso-2022-jp\r\n\r\n" + strings.Repeat("\x1b$B\x1b(B", n/6))
	},
	"at-signs":      func(n int) []byte { return []byte("\r\n" + strings.Repeat("@", n)) },
	"locals":        func(n int) []byte { return []byte("\r\n" + strings.Repeat("a@", n/2)) },
	"quoted-locals": func(n int) []byte { return []byte("\r\n" + strings.Repeat(`"@`, n/2)) },
	"addresses":     func(n int) []byte { return []byte("\r\n" + strings.Repeat("a@b.example\r\n", n/13)) },
	"codes":         func(n int) []byte { return []byte("\r\n" + strings.Repeat("550 5.1.1 ", n/10)) },
	"code-lines":    func(n int) []byte { return []byte("\r\n" + strings.Repeat("550-5.1.1\r\n", n/11)) },
	"indented":      func(n int) []byte { return []byte("\r\n" + strings.Repeat("  said: 550 x\r\n", n/15)) },
	"origins": func(n int) []byte {
		return []byte("\r\n" + strings.Repeat("|x\r\n(generated from a@b.example)\r\n", n/34))
	},
	"retried": func(n int) []byte {
		return []byte("From: MAILER-DAEMON@a.example\r\n\r\n" + strings.Repeat("will be retried ", n/16))
	},
	"mailboxes": func(n int) []byte { // names and comments that never end
		return []byte("From: MAILER-DAEMON@a.example\r\nX-Failed-Recipients: " + strings.Repeat(`a (<"b@c.example`, n/32) + "\r\nTo: " + strings.Repeat("(a <", n/8) + "\r\n\r\nUser unknown\r\n")
	},
	"asides": func(n int) []byte { // a reporter's name in comments that never end
		return []byte("Content-Type: message/delivery-status\r\n\r\n" + strings.Repeat("Reporting-MTA: dns; a ((((((((((b\r\n", n/36))
	},
	"near-boundary": func(n int) []byte {
		b := strings.Repeat("b", 60)
		return []byte("Content-Type: multipart/mixed; boundary=" + b + "\r\n\r\n--" + b + "\r\n\r\n" + strings.Repeat("--"+b[1:]+"x\r\n", n/64))
	},
	"recipients": func(n int) []byte {
		var b strings.Builder
		b.WriteString("Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; a.example\r\n\r\n")
		for i := 0; b.Len() < n; i++ {
			fmt.Fprintf(&b, "Final-Recipient: rfc822; user%d@example.com\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1 <user%d@example.com>: Recipient address rejected:\r\n    User unknown in virtual mailbox table\r\n\r\n", i, i)
		}
		b.WriteString("--b--\r\n")
		return []byte(b.String())
	},
	"names": func(n int) []byte { // a list in text of those who were not reached
		var b strings.Builder
		b.WriteString("From: MAILER-DAEMON@a.example\r\n\r\nYour message could not be delivered to\r\n\r\n")
		for i := 0; b.Len() < n; i++ {
			fmt.Fprintf(&b, "Jane Roe <a%d@b.example>\r\n", i)
		}
		return []byte(b.String())
	},
	"groups": func(n int) []byte {
		return []byte("Content-Type: message/delivery-status\r\n\r\n" + strings.Repeat("Action:f\n\n", n/10))
	},
	"header-like":   func(n int) []byte { return []byte("\r\n" + strings.Repeat("To: a\r\n", n/7)) },
	"header-likely": func(n int) []byte { return []byte("\r\n" + strings.Repeat("Received:\r\n  x\r\n", n/16)) },
	"fields-in-text": func(n int) []byte {
		return []byte("From: a@example.com\r\n\r\n" + strings.Repeat("Dear sir\r\nTo: a\r\n", n/17))
	},
	"blank-lines": func(n int) []byte { return []byte("\r\n" + strings.Repeat("\r\n", n/2)) },
	"carriage":    func(n int) []byte { return []byte("\r\na\n" + strings.Repeat("\r", n)) },
	"params": func(n int) []byte {
		return []byte("Content-Type: text/plain" + strings.Repeat("; a=\"", n/5) + "\r\n\r\n")
	},
	"comments": func(n int) []byte { return typed(n, strings.Repeat("; ((a)", 100)) },
	"pieces": func(n int) []byte {
		var params strings.Builder
		for i := range 100 {
			fmt.Fprintf(&params, "; name*%d*=a", 99-i)
		}
		return typed(n, params.String())
	},
	"json-lines": func(n int) []byte {
		return []byte("From: MAILER-DAEMON@a.example\r\nContent-Type: application/json\r\n\r\n{" + strings.Repeat("\"a\":\"b@c.example\",", n/18) + "\"z\":1}")
	},
	"json": func(n int) []byte {
		return []byte("\r\n{\"notificationType\":" + strings.Repeat("[", n) + "\r\n")
	},
}

// typed makes a message of about n bytes whose parts have these parameters in their fields.
func typed(n int, params string) []byte {
	part := "--b\r\nContent-Type: text/plain" + params + "\r\nContent-Disposition: inline" + params + "\r\n\r\n"
	return []byte("Content-Type: multipart/mixed; boundary=b\r\n\r\n" + strings.Repeat(part, n/len(part)) + "--b--\r\n")
}

func encoded(encoding, body string) []byte {
	return []byte("Content-Type: text/plain\r\nContent-Transfer-Encoding: " + encoding + "\r\n\r\n" + body)
}
