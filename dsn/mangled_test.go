package dsn_test

import (
	"strings"
	"testing"

	"bounced/dsn"
)

// TestLinesOfHTML holds that text whose lines are as they were written keeps
// them: reports in HTML are full of it.
func TestLinesOfHTML(t *testing.T) {
	rep, _ := dsn.Parse([]byte("Content-Type: text/html\n\n<p>It failed:\nsee below<pre>\n  ann@b.example\r\n    user  unknown &lt;5.1.1&gt;\n\n  bob@b.example\n" +
		"<b>    mailbox</b> full</pre>The\nend<blockquote type=cite><pre>quoted\nline</pre></blockquote>"))
	const want = "It failed: see below\n\n\n  ann@b.example\n    user  unknown <5.1.1>\n\n  bob@b.example\n    mailbox full\n\nThe end\n"
	if len(rep.Notice) != 1 || strings.TrimSpace(rep.Notice[0].Text) != strings.TrimSpace(want) {
		t.Errorf("notice %q, not %q", rep.Notice[0].Text, want)
	}
	if len(rep.Quoted) != 1 || rep.Quoted[0].Text != "> quoted\n> line" {
		t.Errorf("quoted: %+v", rep.Quoted)
	}
}

// TestReturnedInHTML holds that the header of a returned message is read where
// HTML took away the blanks in front of its folded lines.
func TestReturnedInHTML(t *testing.T) {
	rep, _ := dsn.Parse([]byte("Content-Type: text/html\n\nCould not be delivered.<br>\n<br>\n------ This is a copy of the message, including all the headers. ------<br>\n<br>\n" +
		"Received: from a.example<br>\n    by b.example with SMTP;<br>\n    Tue, 10 Mar 2026 17:15:00 +0900<br>\nSubject: Hello<br>\n  Jane<br>\nMessage-ID:<br>\n &lt;1@a.example&gt;<br>\n<br>\nbody: x<br>\n"))
	r := rep.Returned
	if r == nil || r.Subject != "Hello Jane" || r.MessageID != "1@a.example" {
		t.Errorf("returned: %+v", r)
	}
	if n := len(rep.Mentions); n > 0 {
		t.Errorf("%d mentions, of %s", n, rep.Mentions[0].Address)
	}
}

// TestNoAddress holds what looks like an address and is none.
func TestNoAddress(t *testing.T) {
	for _, text := range []string{"Message-ID:\n<1@a.example>", "> Message-Id: \n> <1@a.example>", "the virus W32/Netsky.p@MM was found", "infected with MyDoom@mm"} {
		rep, _ := dsn.Parse([]byte("Subject: x\n\nYour message was refused.\n" + text + "\n"))
		if len(rep.Mentions) > 0 {
			t.Errorf("%q: %+v", text, rep.Mentions)
		}
	}
}

// TestMailto holds that an address of which a mail program made a link begins no
// block of its own.
func TestMailto(t *testing.T) {
	rep, _ := dsn.Parse([]byte("Subject: x\n\n>>> DATA\n<<< 550 no user ann@b.example<mailto:ann@b.example>\n"))
	if len(rep.Replies) != 1 || rep.Replies[0].Command != "DATA" {
		t.Errorf("replies: %+v", rep.Replies)
	}
}

// TestWrapped holds that a reply goes on behind a line that was wrapped because
// the next word did not fit.
func TestWrapped(t *testing.T) {
	for text, want := range map[string]string{
		"Remote host said: 550 5.7.509 Access denied, sending domain\n[NQ.EXAMPLE.JP] does not pass DMARC verification": "Access denied, sending domain [NQ.EXAMPLE.JP] does not pass DMARC verification",
		"Remote host said: 550 5.7.509 Access denied\n[NQ.EXAMPLE.JP] was what the sender called itself":                "Access denied",
	} {
		rep, _ := dsn.Parse([]byte("Subject: x\n\n" + text + "\n"))
		if len(rep.Replies) != 1 || rep.Replies[0].Text != want {
			t.Errorf("%q: %+v", text, rep.Replies)
		}
	}
}

// TestSpaced holds that empty lines behind every line are taken out, and those
// that part paragraphs are not.
func TestSpaced(t *testing.T) {
	const notice = "This is the mail system.\n\nYour message could not\nbe delivered.\n\n<ann@b.example>: host b.example said:\n    550 5.1.1 unknown\n\n<bob@b.example>: host b.example said:\n    552 5.2.2 full\n"
	const letter = "One.\n\nTwo.\n\nThree.\n\n\n\nFour.\n\nFive.\n\nSix.\n"
	for text, want := range map[string]string{
		strings.ReplaceAll(notice, "\n", "\n\n"):          notice,
		"\n\n" + strings.ReplaceAll(notice, "\n", "\n\n"): "\n" + notice,
		notice: notice,
		letter: letter, // a wider gap, once
		letter + "\n\n\nSeven.\n\n\nEight.\n\n\n\n\n\nNine.\n": letter + "\n\n\nSeven.\n\n\nEight.\n\n\n\n\n\nNine.\n",
	} {
		rep, _ := dsn.Parse([]byte("Subject: x\n\n" + text))
		if got := rep.Notice[0].Text; strings.TrimSpace(got) != strings.TrimSpace(want) {
			t.Errorf("%q\nis read as\n%q", text, got)
		}
	}
}
