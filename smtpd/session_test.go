package smtpd_test

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"bounced/envelope"
	"bounced/internal/load"
	"bounced/smtpd"
)

func TestDataIsAcceptedAsItCame(t *testing.T) {
	r := start(t, smtpd.Options{})
	c := r.to("good1@b.test")
	c.cmd("DATA", "354")
	c.send("Subject: x\r\n\r\n..dot\r\n...two\r\nbare\rcr bare\nlf \x00\xff\r\n.\r\n")
	if got := c.expect("250 2.0.0 "); !strings.HasSuffix(got, " queued as q1\r\n") {
		t.Errorf("reply %q", got)
	}
	c.cmd("QUIT", "221")
	c.expect("closed")
	r.want("Subject: x\r\n\r\n.dot\r\n..two\r\nbare\rcr bare\nlf \x00\xff\r\n")
	m := r.inbox.all()[0].tx
	if m.HELO != "client.test" || m.RemoteIP != "127.0.0.1" || m.MailFrom != "" || m.TLS != "" ||
		m.SessionID == "" || m.Received.IsZero() || len(m.Rcpts) != 1 || m.Rcpts[0].Decoded.ID != "1" {
		t.Errorf("transaction %+v", m)
	}
}

// Whatever go-smtp is told of an address, the transaction has it as it came.
func TestAddressesAsTheyCame(t *testing.T) {
	for line, want := range map[string]string{
		"MAIL FROM:<A@B>":                           "A@B",
		"MAIL FROM:<>":                              "",
		"mail from:<x+y=z@Example.COM>":             "x+y=z@Example.COM",
		"MAIL FROM: <a.b@c.test> SIZE=100":          "a.b@c.test",
		"MAIL FROM:a@c.test":                        "a@c.test",
		`MAIL FROM:<"a b"@c.test>`:                  `"a b"@c.test`,
		`MAIL FROM:<"a@b"@c.test> SIZE=100`:         `"a@b"@c.test`,
		`MAIL FROM:<@route.test:"a>\"b"@c.test>`:    `"a>\"b"@c.test`,
		`MAIL FROM:<"a.b"@c.test>`:                  "a.b@c.test",
		`MAIL FROM:<"a..b"@c.test>`:                 `"a..b"@c.test`,
		`MAIL FROM:<".a"@c.test>`:                   `".a"@c.test`,
		`MAIL FROM:<"a."@c.test>`:                   `"a."@c.test`,
		`MAIL FROM:<x@bare.invalid> SIZE=100`:       "x@bare.invalid",
		"MAIL FROM:<@route.test:a@c.test>":          "a@c.test",
		"MAIL FROM:<a@[192.0.2.1]>":                 "a@[192.0.2.1]",
		"MAIL FROM:<MAILER-DAEMON>":                 "MAILER-DAEMON",
		"MAIL FROM:<\u00e9@c.test> SMTPUTF8":        "\u00e9@c.test",
		"MAIL FROM:<a@c.test> RET=HDRS ENVID=\"x\"": "a@c.test",
	} {
		r := start(t, smtpd.Options{})
		c := r.hello()
		c.cmd(line, "250 2.1.0")
		c.cmd("RCPT TO:<forged@b.test>", "550 5.1.1")
		for _, to := range []string{"good1@b.test", `"good2"@b.test`, "Good3@B.test", "good1@b.test"} {
			c.cmd("RCPT TO:<"+to+">", "250 2.1.5")
		}
		c.cmd("DATA", "354")
		c.send("x\r\n.\r\n")
		c.expect("250")
		m := r.inbox.all()[0].tx
		var rcpts []string
		for _, rcpt := range m.Rcpts {
			rcpts = append(rcpts, rcpt.Address)
		}
		if got := strings.Join(rcpts, " "); m.MailFrom != want || got != "good1@b.test good2@b.test Good3@B.test" {
			t.Errorf("%s: from %q to %s", line, m.MailFrom, got)
		}
	}
	c := start(t, smtpd.Options{}).hello()
	for _, line := range []string{"MAIL TO:<a@c.test>", "MAIL FROM:<@c.test>", "MAIL FROM:<a@>", "MAIL a@c.test",
		"MAIL FROM:<@c.test> X:a@c.test>", "MAIL FROM:<@c.test:>", "MAIL FROM:<@c.test:@d.test:a@c.test>",
		`MAIL FROM:<"a@c.test>`, `MAIL FROM:<"a"b@c.test>`, `MAIL FROM:<a@b"c>`, "MAIL FROM:<\"a\tb\"@c.test>"} {
		c.cmd(line, "501")
	}
	c.cmd("MAIL FROM:<a@c.test> SIZE=99999999", "552")
	c.cmd("MAIL FROM:<a@c.test>", "250")
	c.cmd("RCPT FROM:<good1@b.test>", "501")
}

// Replies that a client may act on (RFC 5321 §4.1.1.11, §4.1.4; RFC 1870 §6.1).
func TestRepliesToPathsAndParameters(t *testing.T) {
	small := start(t, smtpd.Options{}).hello()
	large := start(t, smtpd.Options{Limits: smtpd.Limits{MessageBytes: 6 << 30, BodyBytes: 6 << 30}}).hello()
	small.cmd("RCPT TO:<good1@b.test>", "503 5.5.1")
	for size, want := range map[string][2]string{
		"5000000000":            {"552 5.3.4", "250"},
		"4294967295":            {"552 5.3.4", "250"},
		"7000000000":            {"552 5.3.4", "552 5.3.4"},
		"99999999999999999999":  {"552 5.3.4", "552 5.3.4"},
		"00000000000000000010":  {"250", "250"},
		"999999999999999999999": {"501 5.5.4", "501 5.5.4"},
		"5_0":                   {"501 5.5.4", "501 5.5.4"},
		"1=2":                   {"501 5.5.4", "501 5.5.4"},
	} {
		small.cmd("MAIL FROM:<> SIZE="+size, want[0])
		large.cmd("MAIL FROM:<> body=8bitmime size="+size, want[1])
		small.cmd("RSET", "250")
		large.cmd("RSET", "250")
	}
	for _, param := range []string{"X=1", "REQUIRETLS", "MT-PRIORITY=4", "NOTIFYX", "SIZE=1 X", "a=b=c"} {
		large.cmd("MAIL FROM:<a@x.test> "+param, "555 5.5.4")
	}
	for _, path := range []string{"MAIL FROM:", "MAIL FROM: ", "MAIL", "MAIL FROM:<a\tb@x.test>"} {
		large.cmd(path, "501 5.")
	}
	large.cmd("MAIL FROM:<a@x.test>", "250")
	large.cmd("MAIL FROM:<a@x.test>", "503 5.5.1")
	for _, param := range []string{"X=1", "SIZE=1", "RRVS=2014-04-03T23:01:00Z", "BY=1;R", "SMTPUTF8"} {
		large.cmd("RCPT TO:<good1@b.test> "+param, "555 5.5.4")
	}
	large.cmd("RCPT TO:<old@b.test>", "550 5.1.1")
	large.cmd("RCPT TO:<old-but-welcome@b.test>", "250")
	large.cmd("RCPT TO:<good1@b.test>", "250")
	large.cmd("DATA now", "501 5.5.4")
	large.cmd("RSET", "250")
	large.cmd("RCPT TO:<good1@b.test>", "503 5.5.1")
}

// Whoever offers DSN takes over the duty to report success (RFC 3461 §5.2.2).
func TestDSNIsNotOffered(t *testing.T) {
	c := start(t, smtpd.Options{}).dial()
	c.expect("220")
	if got := c.cmd("EHLO c", "250"); strings.Contains(got, "DSN") || !strings.Contains(got, "250-SMTPUTF8") {
		t.Errorf("EHLO says %q", got)
	}
	for _, params := range []string{"RET=FULL ENVID=QQ314159", "ret=hdrs envid=a+", "RET ENVID=a=b RET=x"} {
		c.cmd("MAIL FROM:<> "+params, "250")
		for _, params := range []string{"NOTIFY=SUCCESS,FAILURE ORCPT=rfc822;Bob@Example.Com", "notify=never,success orcpt=", "NOTIFY ORCPT=a=b"} {
			c.cmd("RCPT TO:<good1@b.test> "+params, "250")
		}
		c.cmd("RSET", "250")
	}
}

// How a client cuts a body is its own affair (RFC 3030 §2): a large one in chunks
// of the size of a read is many commands, and no abuse.
func TestManyChunks(t *testing.T) {
	r := start(t, smtpd.Options{Limits: smtpd.Limits{Commands: 20, Recipients: 10}})
	c := r.to("good1@b.test")
	chunk := strings.Repeat("x", 4096)
	for range 50 {
		c.send("BDAT 4096\r\n" + chunk)
		c.expect("250 2.0.0 Chunk")
	}
	c.cmd("BDAT 0 LAST", "250 2.0.0 OK: queued")
	r.want(strings.Repeat(chunk, 50))

	c = r.to("good1@b.test")
	for range 17 {
		c.send("BDAT 1\r\nx")
		c.expect("250 2.0.0 Chunk")
	}
	c.expect("421 4.7.0 ")
}

// A domain can be named in U-labels, as people write it, and a client names it in
// A-labels.
func TestBouncesOnlyInUnicode(t *testing.T) {
	book, err := envelope.NewBook([]envelope.Domain{{Name: "bücher.test", Keys: []envelope.Key{{ID: "a", Secret: []byte("0123456789abcdef")}}}})
	if err != nil {
		t.Fatal(err)
	}
	m, err := book.Mint("", "1", time.Now())
	if err != nil {
		t.Fatal(err)
	}
	r := start(t, smtpd.Options{Addresses: book, Policy: smtpd.Policy{BouncesOnly: []string{"Bücher.test."}}})
	c := r.hello()
	c.cmd("MAIL FROM:<a@x.test>", "250")
	c.cmd("RCPT TO:<"+m.Address+">", "550 5.7.1 ")
	c.cmd("RSET", "250")
	c.cmd("MAIL FROM:<>", "250")
	c.cmd("RCPT TO:<"+m.Address+">", "250")
}

func TestChunksArePutTogether(t *testing.T) {
	r := start(t, smtpd.Options{})
	c := r.to("good1@b.test")
	c.send("BDAT 7\r\nhello\r\nBDAT 5\r\n.\r\n\r\nBDAT 0 LAST\r\n")
	c.expect("250")
	c.expect("250")
	c.expect("250 2.0.0 OK: queued as q1")
	c.cmd("NOOP", "250")
	r.want("hello\r\n.\r\n\r\n")
}

func TestEverythingInOnePacket(t *testing.T) {
	r := start(t, smtpd.Options{})
	c := r.dial()
	c.send("EHLO x\r\n" + strings.Repeat("MAIL FROM:<a@b>\r\nRCPT TO:<good1@b.test>\r\nDATA\r\nhi\r\n.\r\n"+
		"MAIL FROM:<>\r\nRCPT TO:<good2@b.test>\r\nRCPT TO:<forged@b.test>\r\nBDAT 4 LAST\r\nho\r\n", 50) + "QUIT\r\n")
	for _, want := range []string{"220", "250"} {
		c.expect(want)
	}
	for range 50 {
		for _, want := range []string{"250", "250", "354", "250", "250", "250", "550", "250"} {
			if got := c.reply(); !strings.HasPrefix(got, want) {
				if strings.HasPrefix(got, "421") { // 20 refused recipients
					r.t.Logf("%q", got)
					return
				}
				t.Fatalf("got %q, want %q", got, want)
			}
		}
	}
	t.Fatal("no limit to refused recipients")
}

// A client that sends much mail is no nuisance: only commands that lead to
// nothing count.
func TestLongSessions(t *testing.T) {
	r := start(t, smtpd.Options{Limits: smtpd.Limits{Commands: 10, Recipients: 5}})
	for _, o := range []load.Options{
		{Mode: load.Lockstep}, {Mode: load.Pipelined}, {Mode: load.BDAT}, {Mode: load.BDAT, Group: 4}, {Mode: load.BDAT, Group: 20},
	} {
		o.Addr, o.Rcpt, o.Sessions, o.Messages = r.addr.String(), "good1@b.test", 2, 50
		res, err := load.Run(t.Context(), o)
		if err != nil || res.Messages != 50 {
			t.Errorf("%s, %d at a time: %d messages, %v", o.Mode, o.Group, res.Messages, err)
		}
	}
	before, after, _ := strings.Cut(string(load.Message(4096)), strings.Repeat("0", 20))
	seen := map[string]bool{}
	for _, m := range r.inbox.all() {
		number, isWhole := strings.CutPrefix(m.raw, before)
		number, isTail := strings.CutSuffix(number, after)
		if !isWhole || !isTail || len(number) != 20 || seen[number] {
			t.Fatalf("message %.100q…", m.raw)
		}
		seen[number] = true
	}
}

func TestRecipientNamedTwice(t *testing.T) {
	r := start(t, smtpd.Options{})
	c := r.to("good1@b.test")
	c.cmd("RCPT TO:<good1@b.test>", "250")
	c.cmd("RCPT TO:<good2@b.test>", "250")
	c.send("BDAT 1 LAST\r\nx")
	c.expect("250")
	if got := r.inbox.all()[0].tx.Rcpts; len(got) != 2 {
		t.Errorf("recipients %+v", got)
	}
}

// However a recipient is spelt, what comes of it is one event.
func TestRecipientInManySpellings(t *testing.T) {
	book, err := envelope.NewBook([]envelope.Domain{
		{Name: "b.test", Keys: []envelope.Key{{ID: "a", Secret: []byte("0123456789abcdef")}}, Foreign: []envelope.Foreign{
			{Scheme: envelope.SchemePlain, Prefix: "p", Unsigned: true}, {Scheme: envelope.SchemeXVERP, Prefix: "x", Unsigned: true}}},
		{Name: "other.test", Keys: []envelope.Key{{ID: "a", Secret: []byte("0123456789abcdef")}}}})
	if err != nil {
		t.Fatal(err)
	}
	m, err := book.Mint("", "1", time.Now())
	if err != nil {
		t.Fatal(err)
	}
	r := start(t, smtpd.Options{Listen: []string{"lmtp+tcp:127.0.0.1:0"}, Addresses: book})
	c := r.dial()
	c.expect("220")
	c.cmd("LHLO c", "250")
	c.cmd("MAIL FROM:<>", "250")
	rcpts := []string{
		"postmaster", "PostMaster", "postmaster@b.test", "POSTMASTER@B.test.", `"postmaster"@b.test`, "abuse@b.test", "@a:abuse@b.test",
		"postmaster@other.test",
		m.Address, strings.ToUpper(m.Address), "prvs=0123456789=" + m.Address,
		"p+1@b.test", "P+1@B.TEST", "p+2@b.test",
		"x+u=h.test@b.test", "x+v=h.test@b.test", `"x+v=h.test"@b.test`,
	}
	for _, rcpt := range rcpts {
		c.cmd("RCPT TO:<"+rcpt+">", "250")
	}
	c.cmd("DATA", "354")
	c.send("x\r\n.\r\n")
	for range rcpts {
		c.expect("250 2.0.0 <")
	}
	c.cmd("NOOP", "250")
	var got []string
	for _, rcpt := range r.inbox.all()[0].tx.Rcpts {
		got = append(got, rcpt.Address)
	}
	want := []string{"postmaster", "postmaster@other.test", m.Address, "p+1@b.test", "p+2@b.test", "x+u=h.test@b.test", "x+v=h.test@b.test"}
	if !slices.Equal(got, want) {
		t.Errorf("recipients %q, want %q", got, want)
	}
}

// An Intake that gives up, because its context has ended perhaps, may have left
// the message with somebody who is still writing it.
func TestBufferOfAnIntakeThatGaveUp(t *testing.T) {
	r := start(t, smtpd.Options{})
	var left []byte
	r.inbox.fail = func(_ envelope.Transaction, raw []byte) error {
		if left == nil {
			left = raw
			return context.Canceled
		}
		return nil
	}
	c := r.to("good1@b.test")
	c.send("BDAT 5 LAST\r\nfirst")
	c.expect("451")
	for range 10 {
		c.cmd("MAIL FROM:<>", "250")
		c.cmd("RCPT TO:<good1@b.test>", "250")
		c.send("BDAT 5 LAST\r\nother")
		c.expect("250")
	}
	if string(left) != "first" {
		t.Errorf("the message became %q", left)
	}
}

// What is an address to Decode is one in RCPT TO as well, quotes and all.
func TestQuotedRecipients(t *testing.T) {
	book, err := envelope.NewBook([]envelope.Domain{{Name: "b.test", Foreign: []envelope.Foreign{
		{Scheme: envelope.SchemeRegexp, Pattern: `r-(?P<id>[0-9]+)-(?P<recipient>.+)`, Unsigned: true}}}})
	if err != nil {
		t.Fatal(err)
	}
	for _, lmtp := range []bool{false, true} {
		o, hello := smtpd.Options{Addresses: book}, "EHLO c"
		if lmtp {
			o.Listen, hello = []string{"lmtp+tcp:127.0.0.1:0"}, "LHLO c"
		}
		r := start(t, o)
		c := r.dial()
		c.expect("220")
		c.cmd(hello, "250")
		c.cmd(`MAIL FROM:<"john doe"@x.test>`, "250")
		for _, address := range []string{`"r-12-user@host.example"@b.test`, `"r-13-a\"b c"@b.test`, `"r-14-jane"@b.test`, `r-15-jane@b.test`} {
			if d := book.Decode(address, time.Now()); d.Verdict != envelope.Valid {
				t.Errorf("%s is %+v", address, d)
			}
			c.cmd("RCPT TO:<"+address+">", "250")
		}
		c.cmd("RCPT TO:<r-12-user@host.example@b.test>", "550 5.1.1")
		c.cmd("DATA", "354")
		c.send("x\r\n.\r\n")
		c.expect("250")
		tx := r.inbox.all()[0].tx
		got := tx.MailFrom
		for _, rcpt := range tx.Rcpts {
			got += " " + rcpt.Decoded.Recipient
		}
		if want := `"john doe"@x.test user@host.example a"b c jane jane`; got != want {
			t.Errorf("LMTP %v: from and to %s, want %s", lmtp, got, want)
		}
	}
}
