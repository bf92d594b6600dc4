package dsn_test

import (
	"strings"
	"testing"

	"bounced/dsn"
)

// TestParameters reads the parameters of a part, in all the ways to write them.
func TestParameters(t *testing.T) {
	for _, tt := range []struct{ contentType, charset, name string }{
		{"text/plain; charset=utf-8; name=a.eml", "utf-8", "a.eml"},
		{"text/plain; charset=iso-8859-2(Latin-2)", "iso-8859-2", ""},
		{"text/plain; charset=iso-8859-2 (Latin-2)", "iso-8859-2", ""},
		{"text/plain; charset=(Latin-2) \"iso-8859-2\"", "iso-8859-2", ""},
		{"text/plain; (Latin-2) charset (x) = iso-8859-2", "iso-8859-2", ""},
		{"text/plain; charset=(no comment", "(no comment", ""},
		{"text/plain; charset*=us-ascii'en'ISO-8859-2", "iso-8859-2", ""},
		{"text/plain; charset*=\"us-ascii'en'iso-8859-2\"", "iso-8859-2", ""},
		{"text/plain; charset*='iso-8859-2", "iso-8859-2", ""},
		{"text/plain; charset*1=8859-2; charset*0=iso-", "iso-8859-2", ""},
		{"text/plain; charset*=''koi8-r; charset=utf-8", "utf-8", ""},
		{"x/y; name*=utf-8''orig.eml", "", "orig.eml"},
		{"x/y; NAME*=orig.eml", "", "orig.eml"},
		{"x/y; name*=iso-8859-2''pe%b3na.eml", "", "pełna.eml"},
		{"x/y; name*=utf-8''pe%C5%82na", "", "pełna"},
		{"x/y; name*=''100%25%zz%2", "", "100%%zz%2"},
		{"x/y; name*0*=utf-8''pe%C5; name*1*=%82; name*2=\"n'a.eml\"", "", "pełn'a.eml"},
		{"x/y; name*10=k; name*2=c; name*1=b; name*0=a; name*1=x", "", "abck"},
		{"x/y; name*0*=utf-8''a%20; name*1=b%20", "", "a b%20"},
		{"x/y; name*63=c; name*64=d; name*99=e; name*0=a", "", "ac"}, // more than are read
		{"x/y; name*0*=utf-8''a; name*1*='b'c", "", "a'b'c"},
		{"x/y; name*0=\"a\n b\"; name*1=c", "", "a bc"},
		{"x/y; name*x1=no; name*123=no; name*=''a; title*=''b; charset*=''c; format*0=d; name*x=e; *=f; name2=g", "c", "a"},
		{`x/y; name="a \"b\\c\".eml"; charset=d`, "d", `a "b\c".eml`},
		{`x/y; name="a\"; charset=d`, "d", `a\"`},
		{"x/y; name=a (1).eml", "", "a"},
		{"x/y; name=a(1).eml", "", "a(1).eml"},
	} {
		rep, _ := dsn.Parse([]byte("Content-Type: " + tt.contentType + "\n\nx\n"))
		if p := rep.Parts[0]; p.Charset != tt.charset || p.Name != tt.name {
			t.Errorf("%s: charset %q, name %q", tt.contentType, p.Charset, p.Name)
		}
	}
}

// TestBoundaryParameter holds that the boundary is known where the parts do not
// show it, because nothing is in their headers.
func TestBoundaryParameter(t *testing.T) {
	for _, boundary := range []string{
		`boundary="b'1'/mx"`,
		`boundary*=us-ascii''b'1'/mx`,
		`boundary*="us-ascii'en'b'1'%2Fmx"`,
		`boundary*1="/mx"; boundary*0="b'1'"`,
		`boundary*0*=us-ascii''b%271; boundary*1*=%27%2f; boundary*2=mx`,
		`boundary="b'1'/mx"; boundary*0="no"`,
		`boundary*0="b'1'/m"; boundary*1="x "`,
		`boundary=(c) b'1'/mx (c)`,
	} {
		rep, _ := dsn.Parse([]byte("Content-Type: multipart/mixed; " + boundary + "\n\n--b'1'/mx\n\none\n--b'1'/mx\n\ntwo\n--b'1'/mx--\n"))
		if len(rep.Parts) != 3 || len(rep.Problems) > 0 {
			t.Errorf("%s: %d parts, %v", boundary, len(rep.Parts), rep.Problems)
		}
	}
}

// TestComments reads fields of a part with comments wherever they may stand.
func TestComments(t *testing.T) {
	rep, _ := dsn.Parse([]byte("Content-Type: (a (b;) \\)) multipart/report (c;d); report-type=feedback-report(e); boundary=b\n" +
		"\n--b\nContent-Transfer-Encoding: (c) Quoted-Printable\nContent-Disposition: (f) inline (g); filename=h\n\n=41\n--b--\n"))
	if p := rep.Parts[0]; p.Type != "multipart/report" || p.ReportType != "feedback-report" {
		t.Errorf("%+v", p)
	}
	if p := rep.Parts[1]; p.Encoding != "quoted-printable" || p.Disposition != "inline" || p.Name != "h" || len(rep.Notice) != 1 || rep.Notice[0].Text != "A" {
		t.Errorf("%+v, notice %+v", p, rep.Notice)
	}
}

// TestCharsetParameter holds that text is read in the charset that its field names.
func TestCharsetParameter(t *testing.T) {
	const full = "skrzynka odbiorcy jest pełna"
	for _, param := range []string{"charset=iso-8859-2", "charset*=us-ascii'en'iso-8859-2", "charset=iso-8859-2(Latin-2)", "charset=latin-2"} {
		rep, _ := dsn.Parse([]byte("Content-Type: text/plain; " + param + "\n\n" + strings.ReplaceAll(full, "ł", "\xb3") + "\n"))
		if len(rep.Notice) != 1 || strings.TrimSpace(rep.Notice[0].Text) != full {
			t.Errorf("%s: %+v", param, rep.Notice)
		}
	}
}

// TestNearlyDelimiter holds that a boundary some characters of which were changed
// ends a notice and the fields of a report, and nothing else.
func TestNearlyDelimiter(t *testing.T) {
	const right, changed = "--b-1-mx.example.net", "--b-7-mx-example.net"
	long := strings.ReplaceAll(report, "--b=1/mx", right)
	long = strings.Replace(long, `"b=1/mx"`, `"b-1-mx.example.net"`, 1)
	swap := func(old, new string) string {
		if !strings.Contains(long, old) {
			t.Fatalf("no %q", old)
		}
		return strings.Replace(long, old, new, 1)
	}
	for name, tt := range map[string]struct {
		raw   string
		parts int
	}{
		"none":                   {long, 4},
		"behind the fields":      {swap(right+"\nContent-Type: message/rfc822", changed+"\nContent-Type: message/rfc822"), 4},
		"behind the notice":      {swap(right+"\nContent-Type: message/delivery", changed+"\nContent-Type: message/delivery"), 4},
		"too much of it":         {swap(right+"\nContent-Type: message/rfc822", "--b.7.mx-exam-le-n-t\nContent-Type: message/rfc822"), 3},
		"another length":         {swap(right+"\nContent-Type: message/rfc822", changed+"t\nContent-Type: message/rfc822"), 3},
		"nothing behind it":      {swap(right+"\nContent-Type: message/rfc822", changed+"\nType: message/rfc822"), 3},
		"in a returned message":  {swap("Hello Jane", changed+"\nContent-Type: text/plain\n\nHello Jane"), 4},
		"shorter than ten bytes": {strings.Replace(report, "--b=1/mx\nContent-Type: message/rfc822", "--b=1/mz\nContent-Type: message/rfc822", 1), 3},
	} {
		rep, _ := dsn.Parse([]byte(tt.raw))
		if len(rep.Parts) != tt.parts {
			t.Errorf("%s: %d parts, want %d", name, len(rep.Parts), tt.parts)
		}
		if r := rep.Returned; tt.parts == 4 && (r == nil || r.MessageID != "1@example.com" || len(rep.Recipients) != 1) {
			t.Errorf("%s: returned %+v, recipients %+v", name, r, rep.Recipients)
		}
	}
}

// TestClosedMultipart: the delimiter of a multipart that is closed is text.
func TestClosedMultipart(t *testing.T) {
	rep, _ := dsn.Parse([]byte("Content-Type: multipart/mixed; boundary=outer\n\n--outer\nContent-Type: multipart/alternative; boundary=inner\n\n--inner\n\none\n--inner--\n\n--outer\n\ntwo\n--inner\nthree\n--inner--\nfour\n--outer--\n"))
	if n := len(rep.Notice); n != 2 || rep.Notice[n-1].Text != "two\n--inner\nthree\n--inner--\nfour" {
		t.Errorf("%+v", rep.Notice)
	}
}

// TestUnknownEncoding holds that what is in no encoding we know stays as it is.
func TestUnknownEncoding(t *testing.T) {
	for _, encoding := range []string{"x-uuencode", "8bit", "x-strange", ""} {
		rep, _ := dsn.Parse([]byte("Content-Transfer-Encoding: " + encoding + "\n\nQQ==\n=41\n"))
		if len(rep.Notice) != 1 || rep.Notice[0].Text != "QQ==\n=41" {
			t.Errorf("%q: %+v", encoding, rep.Notice)
		}
	}
}
