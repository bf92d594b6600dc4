package dsn_test

import (
	"encoding/base64"
	"fmt"
	"strings"
	"testing"

	"bounced/dsn"
)

func base64Lines(s string) string {
	e := base64.StdEncoding.EncodeToString([]byte(s))
	var b strings.Builder
	for len(e) > 76 {
		b.WriteString(e[:76] + "\n")
		e = e[76:]
	}
	b.WriteString(e)
	return b.String()
}

// TestReplies finds replies in the ways servers write them.
func TestReplies(t *testing.T) {
	for name, tt := range map[string]struct{ notice, want string }{
		"postfix":           {"<a@x.example>: host mx.x.example[192.0.2.1] said: 550 5.1.1 <a@x.example>:\n    User unknown (in reply to RCPT TO command)\n", "550 5.1.1 [<a@x.example>: User unknown] mx.x.example RCPT TO a@x.example"},
		"postfix wrapped":   {"<a@x.example>: host mx.x.example[192.0.2.1]\n    said: 552\n    5.2.2 Mailbox full (in reply to end of DATA command)\n", "552 5.2.2 [Mailbox full] mx.x.example end of DATA a@x.example"},
		"exim":              {"  a@x.example\n    host mx.x.example [192.0.2.1]\n    SMTP error from remote mail server after RCPT TO:<a@x.example>:\n    550 5.1.1 User unknown\n", "550 5.1.1 [User unknown] mx.x.example RCPT TO a@x.example"},
		"exim, three lines": {"  a@x.example\n    SMTP error from remote mail server after end of data:\n    550-5.7.1 one\n    550-5.7.1 two\n    550 5.7.1 three\n", "550 5.7.1 [one two three]  end of DATA a@x.example"},
		"qmail":             {"<a@x.example>:\n192.0.2.1 does not like recipient.\nRemote host said: 550 no such user (#5.1.1)\nGiving up on 192.0.2.1.\n", "550 5.1.1 [no such user (#5.1.1)]   a@x.example"},
		"qmail, status":     {"<a@x.example>:\nSorry, no mailbox here by that name. (#5.1.1)\n", "0 5.1.1 []   a@x.example"},
		"sendmail":          {"   ----- Transcript of session follows -----\n... while talking to mx.x.example.:\n>>> RCPT To:<a@x.example>\n<<< 550 5.1.1 no such user\n", "550 5.1.1 [no such user] mx.x.example RCPT TO a@x.example"},
		"sendmail reason":   {"<a@x.example>\n    (reason: 550 5.1.1 <a@x.example>... User unknown)\n", "550 5.1.1 [<a@x.example>... User unknown]   a@x.example"},
		"dma":               {"There was an error delivering your mail to <a@x.example>.\n\nmx.x.example [192.0.2.1] did not like our RCPT TO:\n550 5.1.1 <a@x.example>: User unknown\n", "550 5.1.1 [<a@x.example>: User unknown] mx.x.example RCPT TO a@x.example"},
		"exchange":          {"a@x.example\nRemote Server returned '550 5.1.1 RESOLVER.ADR.RecipNotFound; not found'\n", "550 5.1.1 [RESOLVER.ADR.RecipNotFound; not found]   a@x.example"},
		"brackets":          {"SMTP Server <mx.x.example> rejected recipient (Error following RCPT command). It responded as follows: [550 5.1.1 User unknown]\n", "550 5.1.1 [User unknown] mx.x.example RCPT TO "},
		"rewrapped":         {"<a@x.example>: host mx.x.example[192.0.2.1] said: 550-5.1.1 The account\n    550-5.1.1 does not exist, 550-5.1.1 look it up. 550 5.1.1 Sorry\n", "550 5.1.1 [The account does not exist, look it up. Sorry] mx.x.example  a@x.example"},
		"postfix notify":    {"Transcript of session follows.\n\n Out: 220 mx.x.example ESMTP\n In:  DATA\n Out: 451 4.3.0 Error: queue file write error\n", "451 4.3.0 [Error: queue file write error]   "},
		"sent, received":    {"Sent <<< RCPT TO:<a@x.example>\nReceived >>> 550 no such user\n", "550  [no such user]  RCPT TO a@x.example"},
		"arrows":            {"Sat 10:00:00: --> RCPT To:<a@x.example>\nSat 10:00:00: <-- 550 no such user\n", "550  [no such user]  RCPT TO a@x.example"},
		"arrows, lines":     {" 10:00:09: --> RCPT To:<a@x.example>\n 10:00:09: <-- 250 2.1.5 OK\n 10:00:09: --> DATA\n 10:00:10: <-- 550-5.7.29 not sent\n 10:00:10: <-- 550 5.7.29 over TLS\n 10:00:10: --> QUIT\n", "550 5.7.29 [not sent over TLS]  RCPT TO a@x.example"},
		"letters, lines":    {"S: 250-mx.x.example\nS: 250 SIZE\nC: RCPT TO:<a@x.example>\nS: 550-5.2.1 The account that you have tried to reach does not\nS: 550 5.2.1 take mail\nC: QUIT\n", "550 5.2.1 [The account that you have tried to reach does not take mail]  RCPT TO a@x.example"},
		"log, lines":        {"[1.2] 9:59:59 RSP: 550-no such\n[1.2] 10:00:00 RSP: 550 user\n[1.2] 10:00:00 RSP: 221 bye\n", "550  [no such user]   "},
		"data in the text":  {"<a@x.example>: host mx.x.example[192.0.2.1] said: 550 no such\n    user (in reply to end of DATA\n    command)\n", "550  [no such user] mx.x.example end of DATA a@x.example"},
		"Chinese colon":     {"收件人：a@x.example\n错误信息：553 User unknown\n", "553  [User unknown]   "},
		"behind an arrow":   {"a@x.example -> 550 no such user\n", "550  [no such user]   a@x.example"},
		"before an arrow":   {"a@x.example <- 504 need a full name\n", "504  [need a full name]   a@x.example"},
		"behind a verdict":  {"61\ta@x.example\tFAIL\t554\trejected as spam\n", "554  [rejected as spam]   a@x.example"},
		"underscores":       {"<a@x.example>\n\tPermanent Failure: 553_sorry,_that_domain_isn't_in_my_list_(#5.7.1)\n", "553 5.7.1 [sorry,_that_domain_isn't_in_my_list_(#5.7.1)]   a@x.example"},
		"quoted address":    {"\"a@x.example\":\nSMTP error from remote server after RCPT command:\nhost: mx.x.example\n5.1.1 <a@x.example>... User Unknown\n", "0 5.1.1 [<a@x.example>... User Unknown] mx.x.example RCPT TO a@x.example"},
		"address, IP":       {"Failed to send to identified host,\na@x.example: [192.0.2.5], 550 a@x.example... No such user\n", "550  [a@x.example... No such user] 192.0.2.5  a@x.example"},
		"error code":        {"a@x.example Invalid Address, ERROR_CODE :550, ERROR_CODE :5.1.1 <a@x.example>... User Unknown\n", "550 5.1.1 [ERROR_CODE :5.1.1 <a@x.example>... User Unknown]   a@x.example"},
		"a server's words":  {"Failed to deliver to '<a@x.example>'\nSMTP module(domain x.example) reports:\n host mx.x.example says:\n 550 5.1.1 User unknown\n", "550 5.1.1 [User unknown] mx.x.example  "},
		"typed":             {"  Recipient address: a@x.example\n  Diagnostic code: smtp;550 User Unknown\n", "550  [User Unknown]   "},
		"a list":            {"  a@x.example   bounced 550 5.1.1 User unknown\n  b@x.example   bounced\n  c@x.example   552 5.2.2 Mailbox full\n", "550 5.1.1 [User unknown]   a@x.example\n552 5.2.2 [Mailbox full]   c@x.example"},
		"command, blank":    {"host mx.x.example [192.0.2.1], after RCPT TO: <a@x.example>, said:\n550 5.1.1 no such user\n", "550 5.1.1 [no such user] mx.x.example RCPT TO a@x.example"},
		"code in the text":  {"<a@x.example>:\n550-5.1.1 see ticket 1550 and call 550\n550 5.1.1 about x550-y, error 550_1\n", "550 5.1.1 [see ticket 1550 and call 550 about x550-y, error 550_1]   a@x.example"},
		"tabs":              {"<a@x.example>:\n550\tno such user\n", "550  [no such user]   a@x.example"},
		"brackets in a row": {"host mx.x.example (192.0.2.1), 550 no such user\n", "550  [no such user] mx.x.example  "},
		"IPv6":              {"host mx.x.example [IPv6:2001:db8::1] said: 550 no such user\n", "550  [no such user] mx.x.example  "},
		"host in a name":    {"host mx_1.x.example said: 550 no such user\n", "550  [no such user] mx_1.x.example  "},
		"the log's end":     {"<a@x.example>:\n550 no such user\nSTARTTLS proto=TLSv1.3; cipher=x\n", "550  [no such user]   a@x.example"},
		"a count":           {"Of these,\n550 messages were sent.\nThe error 450 bytes, with 550 recipients\n", ""},
		"a long part":       {"status 5.1.1234, 5.1.1.5 and 15.1.1 are none\n", ""},
		"a size":            {"Your mailbox has 550 MB of mail, the limit is 500 messages.\n", ""},
		"an address":        {"connect to mx.x.example[4.5.1.1]:25: refused, Exim 4.5.1.2\n", ""},
		"a year":            {"on 2026-05-01, room 450, call 550-1234\n", ""},
		"a version":         {"This is version 5.1.1 of the program.\n", ""},
	} {
		rep, _ := dsn.Parse([]byte("Subject: x\n\n" + tt.notice))
		var got []string
		for _, r := range rep.Replies {
			if r.Code/100 != 2 {
				got = append(got, fmt.Sprintf("%d %s [%s] %s %s %s", r.Code, r.Status, r.Text, r.Host, r.Command, r.Address))
			}
		}
		if s := strings.Join(got, "\n"); s != tt.want {
			t.Errorf("%s:\n got %s\nwant %s", name, s, tt.want)
		}
	}
}

// TestBoundary divides the notice from what came back.
func TestBoundary(t *testing.T) {
	const header = "Received: from a by b; Mon, 5 Jan 2026 10:00:00 +0000\nFrom: shop@example.com\nTo: jane@example.org\nSubject: Hello\nMessage-ID: <1@example.com>\n\nHello Jane, 550 5.1.1 is no code here\n"
	for name, text := range map[string]string{
		"qmail":          "No mailbox.\n\n--- Below this line is a copy of the message.\n\n" + header,
		"exim":           "No mailbox.\n\n------ This is a copy of the message, including all the headers. ------\n\n" + header,
		"sendmail":       "No mailbox.\n\n   ----- Original message follows -----\n\n" + header,
		"unsent":         "No mailbox.\n\n   ----- Unsent message follows -----\n" + header,
		"opensmtpd":      "No mailbox.\n\n    Below is a copy of the original message:\n\n" + header,
		"dma":            "No mailbox.\n\nMessage headers follow.\n\n" + header,
		"stars":          "No mailbox.\n\n******** Original Message ********\n" + header,
		"info":           "No mailbox.\n\n-------original mail info\n" + header,
		"included":       "No mailbox.\n\nIncluded is a copy of the message header:\n" + header,
		"german":         "No mailbox.\n\n-------- Ursprüngliche Nachricht --------\n" + header,
		"russian":        "No mailbox.\n\n-------- Исходное сообщение --------\n" + header,
		"japanese":       "No mailbox.\n\n----- 元のメッセージ -----\n" + header,
		"nothing":        "No mailbox.\n\n" + header,
		"quoted":         "No mailbox.\n\n--- Original message\n\n> " + strings.ReplaceAll(strings.TrimSuffix(header, "\n"), "\n", "\n> ") + "\n",
		"indented":       "No mailbox.\n\nOriginal message follows:\n\n    " + strings.ReplaceAll(strings.TrimSuffix(header, "\n"), "\n", "\n    ") + "\n",
		"mbox line":      "No mailbox.\n\n-- Returned message --\nFrom shop Mon Jan  5 10:00:00 2026\n" + header,
		"CR LF":          strings.ReplaceAll("No mailbox.\n\n--- Original message follows.\n\n"+header, "\n", "\r\n"),
		"odd line ends":  "No mailbox.\r\n\n--- Original message follows.\r\r\n\n" + header,
		"header in text": "No mailbox.\n\nReturn-Path: <shop@example.com>\n" + header,
	} {
		rep, _ := dsn.Parse([]byte("Subject: x\n\n" + text))
		if len(rep.Notice) != 1 || strings.TrimSpace(rep.Notice[0].Text) != "No mailbox." {
			t.Errorf("%s: notice %+v", name, rep.Notice)
		}
		if r := rep.Returned; r == nil || r.MessageID != "1@example.com" || r.To != "jane@example.org" || r.Subject != "Hello" {
			t.Errorf("%s: returned %+v", name, r)
		}
		if len(rep.Replies) != 0 {
			t.Errorf("%s: replies %+v out of the returned message", name, rep.Replies)
		}
	}
}

// TestQuotesAreNotNotice leaves quoted lines out, wherever they stand.
func TestQuotesAreNotNotice(t *testing.T) {
	rep, _ := dsn.Parse([]byte("Subject: Re: Undelivered\n\nWhat is this?\n\n> 550 5.1.1 <jane@example.org>: User unknown\n\nPlease explain.\n"))
	if len(rep.Replies) != 0 || len(rep.Mentions) != 0 || len(rep.Notice) != 2 || len(rep.Quoted) != 1 {
		t.Errorf("replies %v, mentions %v, notice %+v, quoted %+v", rep.Replies, rep.Mentions, rep.Notice, rep.Quoted)
	}
}

// TestMentions finds addresses and tells which of them begin a block.
func TestMentions(t *testing.T) {
	for _, tt := range []struct {
		line, address string
		head          bool
	}{
		{"<jane@example.org>:", "jane@example.org", true},
		{"  jane@example.org", "jane@example.org", true},
		{"<jane@example.org>: unknown user", "jane@example.org", true},
		{"* jane@example.org", "jane@example.org", true},
		{"jane@example.org (unknown)", "jane@example.org", true},
		{"jane@example.org<mailto:jane@example.org>", "jane@example.org", true},
		{"Could not deliver to <jane@example.org>.", "jane@example.org", false},
		{"mail jane@example.org, please", "jane@example.org", false},
		{`<"jane doe"@example.org>:`, `"jane doe"@example.org`, true},
		{"<jane@[192.0.2.1]>:", "jane@[192.0.2.1]", true},
		{"<jäne@exämple.org>:", "jäne@exämple.org", true},
		{"宛先：jane@example.org、不明", "宛先：jane@example.org", false},
		{"<mailto:jane@example.org>", "jane@example.org", true},
		{"the address 'jane@example.org' is", "jane@example.org", false},
		{"to=jane@example.org", "jane@example.org", true},
		{"rcpt_to=jane@example.org", "jane@example.org", true},
		{"email=jane@example.org", "jane@example.org", true},
		{"smtp:jane@example.org", "jane@example.org", true},
		{"jane@example.org \u2026 unknown", "jane@example.org", true},
		{"jane@example.org \u2014 unknown", "jane@example.org", true},
		{"jane@example.org le lun. 5 janv. 2026 10:00:00 +0100", "jane@example.org", true},
		{"jane@example.org il lun 5 gen 2026 10:00:00 +0100", "jane@example.org", true},
		{"jane@example.org el lun 5 ene 2026 10:00:00 +0100", "jane@example.org", true},
		{"Élise Durand <jane@example.org>:", "jane@example.org", true},
		{"<'jane@example.org'>", "jane@example.org", true},
		{"jane@example.org_ is", "jane@example.org", false},
		{"|jane@example.org|", "jane@example.org", false},
		{"mail the 200 of jane@example.org; or joe@example.org", "jane@example.org", false},
		{"bounce-jane=example.com@lists.example.org", "bounce-jane=example.com@lists.example.org", true},
	} {
		rep, _ := dsn.Parse([]byte("Subject: x\n\n" + tt.line + "\n"))
		if len(rep.Mentions) == 0 || rep.Mentions[0].Address != tt.address && !strings.HasSuffix(tt.address, rep.Mentions[0].Address) || rep.Mentions[0].Head != tt.head {
			t.Errorf("%q: %+v", tt.line, rep.Mentions)
		}
	}
}

// TestCharsets reads text in charsets right and wrong.
func TestCharsets(t *testing.T) {
	for _, tt := range []struct{ charset, body, want string }{
		{"utf-8", "gr\xc3\xbc\xc3\x9fe", "grüße"},
		{"utf-8", "gr\xfc\xdfe", "grüße"},
		{"", "gr\xc3\xbc\xc3\x9fe", "grüße"},
		{"", "gr\xfc\xdfe", "grüße"},
		{"us-ascii", "gr\xc3\xbc\xc3\x9fe", "grüße"},
		{"iso-8859-1", "gr\xfc\xdfe", "grüße"},
		{"iso-8859-1", "gr\xc3\xbc\xc3\x9fe", "grüße"},
		{"latin-1", "gr\xfc\xdfe", "grüße"},
		{"ansi", "gr\xfc\xdfe", "grüße"},
		{"646", "gr\xfc\xdfe", "grüße"},
		{"unknown-8bit", "gr\xfc\xdfe", "grüße"},
		{"x-strange", "gr\xfc\xdfe", "grüße"},
		{"'utf-8'", "gr\xc3\xbc\xc3\x9fe", "grüße"},
		{"koi8-r", "\xc1\xc2", "аб"},
		{"windows-1251", "\xe0\xe1", "аб"},
		{"iso-2022-jp", "\x1b$B$\"\x1b(B", "あ"},
		{"", "\x1b$B$\"\x1b(B", "あ"},
		{"cp932", "\x82\xa0", "あ"},
		{"gb2312", "\xc4\xe3", "你"},
		{"big5", "\xa7\x41", "你"},
		{"euc-kr", "\xb0\xa1", "가"},
		{"utf-7", "gr+APwA3w-e +- 1", "grüße + 1"},
		{"utf-7", "+BB8EPgRHBEI-, +2D3cSw-", "Почт, 👋"},
		{"utf-7", "a +A b \xfc", "a +A b"},
		{"utf-16le", "a\x00\xe4\x00", "aä"},
	} {
		h := "Subject: x\nContent-Type: text/plain"
		if tt.charset != "" {
			h += "; charset=\"" + tt.charset + "\""
		}
		rep, _ := dsn.Parse([]byte(h + "\n\n" + tt.body + "\n"))
		if len(rep.Notice) != 1 || !strings.HasPrefix(rep.Notice[0].Text, tt.want) {
			t.Errorf("%s %q: %+v, want %q", tt.charset, tt.body, rep.Notice, tt.want)
		}
	}
}

// TestWords decodes RFC 2047 words, broken ones too.
func TestWords(t *testing.T) {
	for _, tt := range []struct{ raw, want string }{
		{"=?utf-8?Q?gr=C3=BC=C3=9Fe?=", "grüße"},
		{"=?UTF-8?b?Z3LDvMOfZQ==?= x", "grüße x"},
		{"=?utf-8?B?Z3LDvA==?= =?utf-8?B?w59l?=", "grüße"},
		{"=?utf-8?B?Z3LD?= =?utf-8?B?vMOfZQ==?=", "grüße"},
		{"=?utf-8?Q?a?=\n =?iso-8859-1?Q?=FC?=", "aü"},
		{"a =?utf-8?Q?b?= c", "a b c"},
		{"=?utf-8?Q?a b_c?=", "a b c"},
		{"=?utf-8?Q?cut off", "cut off"},
		{"=?utf-8*de?Q?a?=", "a"},
		{"=?x-strange?Q?a=FC?=", "aü"},
		{"=?utf-8?X?a?=", "=?utf-8?X?a?="},
		{"=?=?=?", "=?=?=?"},
		{"what =? that", "what =? that"},
		{"=?utf-8?Q??=", ""},
		{"=?utf-8?Q?Delivered??= x", "Delivered? x"},
		{"gr\xfc\xdfe", "grüße"},
	} {
		rep, _ := dsn.Parse([]byte("Subject: " + tt.raw + "\n\n"))
		if rep.Header.Subject != tt.want {
			t.Errorf("%q: %q, want %q", tt.raw, rep.Header.Subject, tt.want)
		}
	}
}

// TestHTML makes text of HTML-only notices.
func TestHTML(t *testing.T) {
	const page = "<html><head><title>no</title><style>p{x}</style></head><body><p>Delivery to</p><table><tr><td>&lt;jane@example.org&gt;:</td></tr></table>\n550&nbsp;5.1.1<br>User <b>unknown</b><script>550 5.2.2</script><!-- 550 5.3.3 --></body></html>"
	rep, _ := dsn.Parse([]byte("Content-Type: text/html\n\n" + page))
	if len(rep.Notice) != 1 || strings.TrimSpace(rep.Notice[0].Text) != "Delivery to\n\n<jane@example.org>:\n\n550 5.1.1\nUser unknown" {
		t.Fatalf("%+v", rep.Notice)
	}
	if len(rep.Replies) != 1 || rep.Replies[0].Status != "5.1.1" || rep.Replies[0].Text != "User unknown" {
		t.Errorf("%+v", rep.Replies)
	}
}

// TestOffsets holds that places point at what they are of.
func TestOffsets(t *testing.T) {
	for _, raw := range []string{report, strings.ReplaceAll(report, "\n", "\r\n"), encodePart("message/delivery-status\n\n", "base64")(report)} {
		rep, _ := dsn.Parse([]byte(raw))
		at := func(p dsn.Place) string { return rep.Text(p.Part)[p.Offset:] }
		for _, r := range rep.Replies {
			if !strings.HasPrefix(at(r.Place), fmt.Sprint(r.Code)) {
				t.Errorf("reply %+v is at %.40q", r, at(r.Place))
			}
		}
		for _, m := range rep.Mentions {
			if !strings.HasPrefix(at(m.Place), m.Address) {
				t.Errorf("mention %+v is at %.40q", m, at(m.Place))
			}
		}
		for _, r := range rep.Recipients {
			if !strings.HasPrefix(at(r.Place), "Final-Recipient") || !strings.HasPrefix(at(r.DiagnosticPlace), "Diagnostic-Code") {
				t.Errorf("recipient is at %.40q and %.40q", at(r.Place), at(r.DiagnosticPlace))
			}
		}
	}
}

// TestAttachedText reads a file that is text as part of the notice only where
// the words in front of it say of nobody what became of them.
func TestAttachedText(t *testing.T) {
	const enclosed = "\n--b\nContent-Type: text/plain; name=original.txt\nContent-Disposition: attachment; filename=original.txt\n\n"
	for name, tt := range map[string]struct {
		notice, file      string
		replies, mentions int
		recipient, id     string
	}{
		"behind a notice":   {"jane@example.org: Mailbox full", "bob@example.net: 550 5.1.1 User unknown", 0, 1, "", ""},
		"behind a reply":    {"550 5.2.2 Mailbox full", "bob@example.net: 550 5.1.1 User unknown", 1, 0, "", ""},
		"behind words":      {"Your message was not delivered. Ask help@example.com.", "bob@example.net: 550 5.1.1 User unknown", 1, 2, "", ""},
		"alone":             {"", "bob@example.net: 550 5.1.1 User unknown", 1, 1, "", ""},
		"a delivery report": {"jane@example.org: Mailbox full", "Final-Recipient: rfc822; jane@example.org\nAction: failed\nStatus: 5.2.2\n", 0, 1, "jane@example.org", ""},
		"the message":       {"jane@example.org: Mailbox full", "Received: from a.example\nFrom: shop@example.com\nTo: jane@example.org\nMessage-ID: <1@example.com>\nSubject: Hello\n\nbob@example.net: 550 5.1.1 User unknown", 0, 1, "", "1@example.com"},
	} {
		rep, _ := dsn.Parse([]byte("Content-Type: multipart/mixed; boundary=b\n\n--b\n\n" + tt.notice + enclosed + tt.file + "\n--b--\n"))
		if len(rep.Replies) != tt.replies || len(rep.Mentions) != tt.mentions {
			t.Errorf("%s: replies %+v, mentions %+v", name, rep.Replies, rep.Mentions)
		}
		if (tt.recipient != "") != (len(rep.Recipients) == 1) || (tt.id != "") != (rep.Returned != nil && rep.Returned.MessageID == tt.id) {
			t.Errorf("%s: recipients %+v, returned %+v", name, rep.Recipients, rep.Returned)
		}
	}
}

// TestFieldsOfOneText: lines of a text are fields where it names recipients in fields,
// and words where only another one does.
func TestFieldsOfOneText(t *testing.T) {
	rep, _ := dsn.Parse([]byte("Content-Type: multipart/mixed; boundary=b\n\n--b\n\nFinal-Recipient: rfc822; joe@example.org\nAction: failed\n\n--b\n\nStatus: not delivered to jane@example.org\n--b--\n"))
	if len(rep.Recipients) != 1 || len(rep.Mentions) != 1 || rep.Mentions[0].Address != "jane@example.org" {
		t.Errorf("recipients %+v, mentions %+v", rep.Recipients, rep.Mentions)
	}
}

// TestAlternatives reads the plain one of two texts, and the other one too where
// that is a stub.
func TestAlternatives(t *testing.T) {
	const stub = "Your mail program does not show HTML."
	for name, tt := range map[string]struct {
		plain, html       string
		notices, mentions int
	}{
		"the same":       {"jane@example.org: unknown", "<p>jane@example.org: unknown", 1, 1},
		"a stub":         {stub, "<p>jane@example.org: unknown", 2, 1},
		"nothing":        {"", "<p>jane@example.org: unknown", 1, 1},
		"of nobody":      {"I am away.", "<p>I am away.", 1, 0},
		"a reply":        {"550 5.1.1 User unknown", "<p>550 5.1.1 User unknown: jane@example.org", 1, 0},
		"a text in full": {strings.Repeat("I am away. ", 30), "<p>I am away. jane@example.org is not.", 1, 0},
	} {
		rep, _ := dsn.Parse([]byte("Content-Type: multipart/alternative; boundary=b\n\n--b\n\n" + tt.plain + "\n--b\nContent-Type: text/html\n\n" + tt.html + "\n--b--\n"))
		if len(rep.Notice) != tt.notices || len(rep.Mentions) != tt.mentions {
			t.Errorf("%s: %+v", name, rep.Notice)
		}
	}
}

// TestFlowed: with DelSp, a blank at the end of a line joins it to the next one, and
// goes; without, lines stay (RFC 3676 §4).
func TestFlowed(t *testing.T) {
	const body = "Your message to jane@exam \nple.org was re \njected.\n-- \nThe server\n"
	for params, want := range map[string]string{
		"; format=flowed; delsp=yes":     "Your message to jane@example.org was rejected.\n-- \nThe server",
		"; format=flowed; DelSp=\"Yes\"": "Your message to jane@example.org was rejected.\n-- \nThe server",
		"; format=flowed; delsp=no":      strings.TrimSuffix(body, "\n"),
		"; format=flowed":                strings.TrimSuffix(body, "\n"),
	} {
		for _, end := range []string{"\n", "\r\n"} {
			raw := "Content-Type: text/plain" + params + "\n\n" + body
			rep, _ := dsn.Parse([]byte(strings.ReplaceAll(raw, "\n", end)))
			if len(rep.Notice) != 1 || rep.Notice[0].Text != want {
				t.Errorf("%s: %+v, want %q", params, rep.Notice, want)
			}
		}
	}
}

// TestUnwrapped: a domain that was wrapped behind a hyphen goes on below.
func TestUnwrapped(t *testing.T) {
	for text, want := range map[string]string{
		"Recipient: jane@acme-\n           shipping.example\nReason: 550 no such user\n": "jane@acme-shipping.example",
		"<jane@acme-\nshipping.example>\n":                                               "jane@acme-shipping.example",
		"jane@acme.example-\nsee www.acme.example for help\n":                            "jane@acme.example",
		"jane@acme.example\n-\nshipping.example\n":                                       "jane@acme.example",
	} {
		rep, _ := dsn.Parse([]byte("Subject: x\n\n" + text))
		if len(rep.Mentions) != 1 || rep.Mentions[0].Address != want {
			t.Errorf("%q: %+v, want %s", text, rep.Mentions, want)
		}
	}
}

// TestUuencoded: what is in a file that stands in the text is not read.
func TestUuencoded(t *testing.T) {
	const text = "From: uucp@a.example\n\nCould not deliver the enclosed message.\n\nbegin 644 original.eml\n" +
		"M1G)O;3H@;&ES='- 87)C:&EV92YE>&%M<&QE+F]R9PI4;SH@=&]M87-Z0'IA\nG:VQA9\"YE>&%M<&QE\"E-U8FIE8W0Z($%R8VAI=W5M\"@I7:71A:BX*\n`\nend\n"
	rep, _ := dsn.Parse([]byte(text))
	if len(rep.Mentions) != 0 || len(rep.Notice) != 1 || strings.TrimSpace(rep.Notice[0].Text) != "Could not deliver the enclosed message." {
		t.Errorf("%+v, %+v", rep.Notice, rep.Mentions)
	}
	rep, _ = dsn.Parse([]byte("From: a@a.example\n\nWe will\nbegin 200 more tests for jane@b.example\nnow\n"))
	if len(rep.Mentions) != 1 {
		t.Errorf("%+v", rep.Mentions)
	}
}
