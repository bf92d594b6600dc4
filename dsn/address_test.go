package dsn_test

import (
	"strings"
	"testing"

	"bounced/dsn"
)

// Scripts that know no spaces write an address into the midst of a sentence.
func TestAddressesBetweenLettersOfOtherScripts(t *testing.T) {
	for text, want := range map[string]string{
		"收件人：kim@corp.example":                                                "kim@corp.example",
		"您发送给kim@corp.example的邮件未能送达":                                         "kim@corp.example",
		"メールアドレス「kim@corp.example」は存在しません":                                    "kim@corp.example",
		"kim@corp.example宛のメール":                                               "kim@corp.example",
		"받는 사람:kim@corp.example에게":                                            "kim@corp.example",
		"אל ל-kim@corp.example":                                               "kim@corp.example",
		"на kim@corp.example-у, kim@corp.example-ზე":                          "kim@corp.example kim@corp.example",
		"kim@mail-ü.example":                                                  "kim@mail-ü.example",
		"see http://www.example.net/?e=kim@corp.example":                      "kim@corp.example",
		"http://example.net/error?ip=192.0.2.25&rcpt=kim@corp.example&c=full": "kim@corp.example",
		"kim@corp.example.....unknown":                                        "kim@corp.example",
		"kim@corp..example":                                                   "kim@corp..example",
		"“kim@corp.example”":                                                  "kim@corp.example",
		"«kim@corp.example»":                                                  "kim@corp.example",
		"用户@例子.公司":                                                            "用户@例子.公司",
		"<用户123@例子.公司>":                                                       "用户123@例子.公司",
		"kim@mail.abc例子.com":                                                  "kim@mail.abc例子.com",
		"jürgen@müller.example":                                               "jürgen@müller.example",
		"j\xfcrgen@example.com":                                               "j\xfcrgen@example.com",
		"δοκιμή@παράδειγμα.example (Δοκιμή)":                                  "δοκιμή@παράδειγμα.example",
		"收件人：kim@corp.example，lee@corp.example":                               "kim@corp.example lee@corp.example",
	} {
		if got := strings.Join(dsn.Addresses(text), " "); got != want {
			t.Errorf("addresses in %q: %q, want %q", text, got, want)
		}
	}
}

// A quoted local part may hold what looks like an address (RFC 5321 §4.1.2).
func TestQuotedLocalParts(t *testing.T) {
	for address, want := range map[string]string{
		`"john doe"@b.example`:      `"john doe"@b.example`,
		`"a;x@y.example"@b.example`: `"a;x@y.example"@b.example`,
		`"x@y"@b.example`:           `"x@y"@b.example`,
		`"x@y.example"`:             `x@y.example`, // an address in quotes
	} {
		if got := strings.Join(dsn.Addresses("To: <"+address+">, c@d.example"), " "); got != want+" c@d.example" {
			t.Errorf("in text %s: %s, want %s", address, got, want)
		}
		rep, _ := dsn.Parse([]byte("Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; a\r\n\r\nFinal-Recipient: rfc822; " + address + "\r\nAction: failed\r\n"))
		if len(rep.Recipients) != 1 || rep.Recipients[0].Final != want {
			t.Errorf("in a field %s: %+v, want %s", address, rep.Recipients, want)
		}
	}
}

// Final-Recipient as servers break it: the line in front of the @ or behind it, a
// bracket that nothing closes.
func TestBrokenRecipients(t *testing.T) {
	for value, want := range map[string]string{
		"rfc822; averyverylongname\r\n\t@b.example":  "averyverylongname@b.example",
		"rfc822; averyverylongname@\r\n b.example":   "averyverylongname@b.example",
		"rfc822;\r\n averyverylongname@b.example":    "averyverylongname@b.example",
		"rfc822; <a@b.example":                       "a@b.example",
		"rfc822; someone @ all of us@home or not@it": "us@home",
		"x400; /G=Jane/S=Doe/":                       "/G=Jane/S=Doe/",
	} {
		rep, _ := dsn.Parse([]byte("Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; a\r\n\r\nFinal-Recipient: " + value + "\r\nAction: failed\r\n"))
		if len(rep.Recipients) != 1 || rep.Recipients[0].Final != want {
			t.Errorf("%q: %+v, want %s", value, rep.Recipients, want)
		}
	}
}

// TestMailboxes: names and comments are no addresses, though they look like them.
func TestMailboxes(t *testing.T) {
	for header, want := range map[string]string{
		`jane@example.org, Joe <joe@example.org>`:                            "jane@example.org joe@example.org",
		`"jane@example.org" <jane@example.org>`:                              "jane@example.org",
		`'jane@old.example' <jane@example.org>`:                              "jane@example.org",
		`jane@old.example <jane@example.org>; joe@example.org`:               "jane@example.org joe@example.org",
		`jane@example.org (jane@home.example)`:                               "jane@example.org",
		`jane@example.org (see (ann@home.example), sue@home.example)`:        "jane@example.org",
		`"Doe, Jane (HR) <x@y.example>" <jane@example.org>`:                  "jane@example.org",
		`"jane doe"@example.org`:                                             `"jane doe"@example.org`,
		`"jane doe"@example.org (Jane), <"a\"b"@example.org>`:                `"jane doe"@example.org "a\"b"@example.org`,
		`Friends: jane@example.org, Joe <joe@example.org>;`:                  "jane@example.org joe@example.org",
		`undisclosed-recipients:;`:                                           "",
		`<@relay.example:jane@example.org>`:                                  "jane@example.org",
		`</G=Jane/S=Doe/@x400.example>, <*jane@example.org>, <=a@b.example>`: "/G=Jane/S=Doe/@x400.example *jane@example.org =a@b.example",
		`"Jane <jane@example.org>`:                                           "jane@example.org",
		`Jane (at home <jane@example.org>`:                                   "jane@example.org",
		`jane@example.org <>`:                                                "jane@example.org",
		`Jane <jane>, joe@example.org`:                                       "joe@example.org",
	} {
		if got := strings.Join(dsn.Addresses(header), " "); got != want {
			t.Errorf("%s: got %s, want %s", header, got, want)
		}
	}
}

// TestFromMailbox: the address of a From field is none that stands in a comment.
func TestFromMailbox(t *testing.T) {
	for header, want := range map[string]string{
		`x@y.example (a <b@c.example>)`:          "a <b@c.example>|x@y.example",
		`"Post (Master)" <postmaster@y.example>`: "Post (Master)|postmaster@y.example",
		`Mail Delivery System <MAILER-DAEMON>`:   "Mail Delivery System|MAILER-DAEMON",
		`mailer-daemon@y.example (Mail System)`:  "Mail System|mailer-daemon@y.example",
		`"<evil@z.example>" <good@y.example>`:    "<evil@z.example>|good@y.example",
	} {
		rep, _ := dsn.Parse([]byte("From: " + header + "\n\nHello\n"))
		if got := rep.Header.FromName + "|" + rep.Header.From; got != want {
			t.Errorf("%s: got %s, want %s", header, got, want)
		}
	}
}

// TestHasAddress: a part of an address is another one.
func TestHasAddress(t *testing.T) {
	for text, want := range map[string]bool{
		"an@example.org": true, "<AN@example.org>: no": true, "to=an@example.org": true, "'an@example.org'": true, "see an@example.org.": true,
		"jan@example.org": false, "j.an@example.org": false, "an@example.org.uk": false, "an@example.organic": false, "an@sub.example.org": false,
		"jan@example.org, an@example.org": true, "": false, "@": false,
	} {
		if got := dsn.HasAddress(text, "an@example.org"); got != want {
			t.Errorf("%s: got %v", text, got)
		}
	}
	if dsn.HasAddress("root", "root") {
		t.Error("what has no domain is no address")
	}
}

// TestLongLocalPart: the end of a local part is no address.
func TestLongLocalPart(t *testing.T) {
	if got := dsn.AppendAddresses(nil, strings.Repeat("x", 400)+"@example.org and jane@example.org", 9); len(got) != 1 || got[0] != "jane@example.org" {
		t.Errorf("got %q", got)
	}
}
