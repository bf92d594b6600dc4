package classify_test

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"mime/quotedprintable"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"bounced/classify"
	"bounced/dsn"
)

// mangles are what happens to bounces on their way through gateways, mail
// programs and ticket systems. Hardly any of it changes what a message means.
var mangles = []struct {
	name   string
	mangle func(m *mail)
	except []string // fixtures that it does make something else of
}{
	{name: "every line with two CR", mangle: func(m *mail) { m.each(func(s string) string { return strings.ReplaceAll(s, "\n", "\r\r\n") }) }},
	{name: "a subject with a label", mangle: func(m *mail) {
		m.header = regexp.MustCompile(`(?im)^(Subject:[ \t]*)`).ReplaceAllString(m.header, "${1}[EXTERNAL] ")
	}},
	{name: "headers of more hops", mangle: func(m *mail) {
		m.header = "Received: from mx1.corp.example (mx1.corp.example [192.0.2.7])\n\tby mail.corp.example (Postfix) with ESMTPS id 4Xabc12345\n" +
			"\tfor <handler@corp.example>; Mon,  5 Jan 2026 10:00:00 +0000 (UTC)\nX-Spam-Status: No, score=-1.9 required=5.0 tests=BAYES_00\n" +
			"X-Virus-Scanned: clamav at mail\nARC-Seal: i=1; a=rsa-sha256; t=1700000000; cv=none; d=corp.example; s=arc; b=abcd\n" + m.header
	}},
	{name: "field names in lower case", mangle: func(m *mail) {
		m.header = regexp.MustCompile(`(?m)^[A-Za-z0-9-]+:`).ReplaceAllStringFunc(m.header, strings.ToLower)
	}},
	{name: "a disclaimer below", mangle: func(m *mail) {
		m.notice(func(s string) string {
			return strings.TrimRight(s, "\n") + "\n\n--\nThis email and any attachments are confidential. If you are not the intended recipient, please delete\n" +
				"it and notify the sender at compliance@corp.example. Messages are scanned for viruses by MailGuard.\n" +
				"Their storage on your server is not covered by this.\n"
		})
	}},
	{name: "a banner above", mangle: func(m *mail) {
		m.notice(func(s string) string {
			return "CAUTION: This email originated from outside of the organization. Do not click links or open attachments\n" +
				"unless you recognize the sender and know the content is safe.\n\n" + s
		})
	}},
	{name: "what was sent below, without a mark", mangle: func(m *mail) {
		m.notice(func(s string) string {
			return strings.TrimRight(s, "\n") + "\n\nDear Jane,\n\nYour invoice 1042 is ready. Your payment was received, and your package is on its way. Your parcel has the\n" +
				"tracking number 1Z999. If your card was charged twice, write to us.\n"
		})
	}, except: []string{"captured-courier-list-moderated.eml", "captured-mailman3-not-member.eml", "captured-mlmmj-not-subscribed.eml", "list-moderation.eml", "list-rejects-post.eml", "list-wraps-bounce.eml", "sendmail-vacation.eml", "ticket-received.eml"}},
	{name: "indented", mangle: func(m *mail) { m.notice(func(s string) string { return "   " + strings.ReplaceAll(s, "\n", "\n   ") }) },
		except: []string{"reply-quotes-bounce.eml"}},
	{name: "an empty line behind every line", mangle: func(m *mail) { m.notice(func(s string) string { return strings.ReplaceAll(s, "\n", "\n\n") }) }},
	{name: "single blanks", mangle: func(m *mail) {
		m.notice(func(s string) string { return regexp.MustCompile(`[ \t]+`).ReplaceAllString(s, " ") })
	}},
	{name: "hard blanks", mangle: func(m *mail) {
		m.text("text/plain; charset=utf-8", "8bit", func(s string) string { return strings.ReplaceAll(s, "  ", "\u00a0 ") })
	}},
	{name: "in base64", mangle: func(m *mail) {
		m.text("", "base64", func(s string) string {
			return regexp.MustCompile(`.{1,76}`).ReplaceAllString(base64.StdEncoding.EncodeToString([]byte(s)), "$0\n")
		})
	}},
	{name: "in quoted-printable", mangle: func(m *mail) {
		m.text("", "quoted-printable", func(s string) string {
			var b strings.Builder
			w := quotedprintable.NewWriter(&b)
			w.Write([]byte(s))
			w.Close()
			return b.String()
		})
	}},
	{name: "in HTML, line by line", mangle: func(m *mail) {
		m.text("text/html; charset=utf-8", "", func(s string) string {
			return "<html><head><style>p{margin:0}</style></head><body><div>\n" + strings.ReplaceAll(escaped(s), "\n", "<br>\n") + "</div></body></html>\n"
		})
	}},
	{name: "in HTML, as it was", mangle: func(m *mail) {
		m.text("text/html; charset=utf-8", "", func(s string) string { return "<html><body><pre>" + escaped(s) + "</pre></body></html>\n" })
	}},
	{name: "addresses made links", mangle: func(m *mail) {
		bare := regexp.MustCompile(`(^|[\s:(])([\w.+-]+@[\w-]+(?:\.[\w-]+)+)([\s),;:]|$)`)
		m.notice(func(s string) string { return bare.ReplaceAllString(s, "$1$2<mailto:$2>$3") })
	}},
}

// mail is a message that is to be mangled.
type mail struct {
	header, body string // the lines end in "\n"
	same         bool   // there was nothing to be done
}

func newMail(raw []byte) *mail {
	text := strings.ReplaceAll(string(raw), "\r\n", "\n")
	header, body, _ := strings.Cut(text, "\n\n")
	return &mail{header: header + "\n", body: body}
}

func (m *mail) bytes() []byte { return []byte(m.header + "\n" + m.body) }

func (m *mail) each(change func(string) string) { m.header, m.body = change(m.header), change(m.body) }

var (
	contentType  = regexp.MustCompile(`(?im)^Content-Type:[ \t]*([^\s;]*).*\n(?:[ \t].*\n)*`)
	encoding     = regexp.MustCompile(`(?im)^Content-Transfer-Encoding:[ \t]*(\S*).*\n`)
	otherCharset = regexp.MustCompile(`(?i)charset="?(iso-2022|utf-7|shift|euc|gb|big5)`)
	boundary     = regexp.MustCompile(`(?i)boundary="?([^"\s;]+)`)
)

// plain reports whether a header is that of text that stands as it is.
func plain(header string) bool {
	if t := contentType.FindStringSubmatch(header); t != nil && (!strings.EqualFold(t[1], "text/plain") || otherCharset.MatchString(t[0])) {
		return false
	}
	e := encoding.FindStringSubmatch(header)
	return e == nil || strings.HasSuffix(strings.ToLower(e[1]), "bit")
}

func (m *mail) json() bool { return strings.HasPrefix(m.body, "{") }

// text changes the text of a message that is nothing else, and its header as said.
func (m *mail) text(mime, transfer string, change func(string) string) {
	if m.same = !plain(m.header) || m.json() || slices.ContainsFunc([]byte(m.body), func(c byte) bool { return c >= 0x80 }); m.same {
		return
	}
	if mime != "" {
		m.header = contentType.ReplaceAllString(m.header, "") + "Content-Type: " + mime + "\n"
	}
	if transfer != "" {
		m.header = encoding.ReplaceAllString(m.header, "") + "Content-Transfer-Encoding: " + transfer + "\n"
	}
	m.body = change(m.body)
}

// notice changes the text of a message that is nothing else, or that of the first part.
func (m *mail) notice(change func(string) string) {
	if plain(m.header) && !m.json() {
		m.body = change(m.body)
		return
	}
	m.same = true
	b := boundary.FindStringSubmatch(contentType.FindString(m.header))
	if b == nil {
		return
	}
	before, rest, ok := strings.Cut(m.body, "--"+b[1]+"\n")
	part, after, ended := strings.Cut(rest, "\n--"+b[1])
	header, body, parted := strings.Cut("\n"+part, "\n\n")
	if m.same = !ok || !ended || !parted || !plain(header+"\n"); !m.same {
		m.body = before + "--" + b[1] + strings.TrimRight(header, "\n") + "\n\n" + change(body) + "\n--" + b[1] + after
	}
}

func escaped(s string) string {
	return strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;").Replace(s)
}

// TestMangled holds that fixtures are judged as before once they were mangled.
func TestMangled(t *testing.T) {
	names, err := filepath.Glob("../testdata/*.eml")
	if err != nil || len(names) < 100 {
		t.Fatal(len(names), "fixtures:", err)
	}
	judge := func(raw []byte) string {
		rep, _ := dsn.Parse(raw)
		res := classify.Default().Judge(rep, classify.Known{NullSender: true})
		s := string(res.Kind)
		for _, o := range res.Recipients {
			s += fmt.Sprintf("\n%s: %s %d %s %s", o.Recipient, o.Status, o.Code, o.Category, o.Permanence)
		}
		return s
	}
	for _, c := range mangles {
		t.Run(c.name, func(t *testing.T) {
			n := 0
			for _, name := range names {
				raw, err := os.ReadFile(name)
				if err != nil {
					t.Fatal(err)
				}
				base := filepath.Base(name)
				if bytes.HasPrefix(raw, []byte("From ")) || strings.HasPrefix(base, "broken-") || slices.Contains(c.except, base) {
					continue // mangled enough
				}
				m := newMail(raw)
				c.mangle(m)
				if m.same {
					continue
				}
				n++
				if want, got := judge(raw), judge(m.bytes()); got != want {
					t.Errorf("%s:\n%s\nnot\n%s", base, got, want)
				}
			}
			if n < 20 {
				t.Errorf("%d messages are too few", n)
			}
		})
	}
}
