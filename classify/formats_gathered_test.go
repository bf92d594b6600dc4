package classify_test

import "bounced/classify"

// gatheredFormats are notices of servers and gateways that are met as fixtures of
// other programs, and mail that they are confused with.
var gatheredFormats = []format{{
	name: "smail, two entries at one depth",
	raw: notice("<MAILER-DAEMON@mail.example.net>", "mail failed, returning to sender", `|------------------------- Failed addresses follow: ---------------------|
 <bob@example.net> ... transport smtp: 550 5.1.1 <bob@example.net>... User unknown
 eve@example.org ... unknown host
|------------------------- Message text follows: ------------------------|
`+theirs),
	kind: classify.Failure, want: "bob@example.net 5.1.1 550 mailbox_unknown\neve@example.org - - domain_unknown",
}, {
	name: "m-filter, one answer for two",
	raw: notice("m-FILTER <mailmaster@example.jp>", "failure notice", `以下のメールアドレスへの送信に失敗しました。
bob@example.net
eve@example.net

-------server message
550 5.1.1 User unknown

-------original message
`+theirs),
	kind: classify.Failure, want: "bob@example.net 5.1.1 550 mailbox_unknown\neve@example.net 5.1.1 550 mailbox_unknown",
}, {
	name: "biglobe, one reason for two",
	raw: notice("postmaster@mail.example.jp", "Returned mail", `   ----- The following addresses had delivery problems -----
<bob@example.net>
<eve@example.net>

   ----- Non-delivered information -----
Mailbox full.

   ----- Message header follows -----
`+theirs),
	kind: classify.Failure, want: "bob@example.net - - mailbox_full\neve@example.net - - mailbox_full",
}, {
	name: "yale's directory",
	raw: notice("Mail Delivery Subsystem <postmaster@cs.example.edu>", "Returned mail: User unknown", `Message not delivered to the following:

     bob    No matches to "bob" in the directory
`),
	kind: classify.Failure, want: "bob@cs.example.edu - - mailbox_unknown",
}, {
	name: "address in a link alone",
	raw: "Return-Path: <>\nFrom: MAILER-DAEMON@mail.example.net\nTo: sender@example.com\nSubject: Undeliverable message\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n" +
		`<p>Your message could not be delivered to <a href="mailto:bob%40example.net?subject=x@y.example">Bob Doe</a>. The mailbox does not exist.</p>`,
	kind: classify.Failure, want: "bob@example.net - - mailbox_unknown",
}, {
	name: "keys and values",
	raw: notice("bounce@mail.example.net", "Bounce report", `recipient=bob@example.net
status=5.1.1
message=User unknown
`),
	kind: classify.Failure, want: "bob@example.net 5.1.1 - mailbox_unknown",
}, {
	name: "the recipient says that he is gone",
	raw: "Return-Path: <>\n" + notice("bob@example.net", "Undeliverable: Hello", `The recipient bob@example.net no longer works at Example. Your message was not delivered.
`),
	kind: classify.Failure, want: "bob@example.net - - mailbox_inactive",
}, {
	name: "sender's own domain, told by its look",
	raw: notice("Mail Delivery System <mailer-daemon@mail.example.com>", "Mail delivery failed: returning message to sender", `  bob@example.net
    SMTP error from remote mail server after end of data:
    553 example.com does not exist

------ This is a copy of the message, including all the headers. ------

`+theirs),
	kind: classify.Failure, want: "bob@example.net - 553 auth_failure",
}, {
	name: "recipient's domain, told by its look",
	raw: notice("Mail Delivery System <mailer-daemon@mail.example.com>", "Mail delivery failed: returning message to sender", `  bob@shop.example.net
    SMTP error from remote mail server after RCPT TO:<bob@shop.example.net>:
    553 shop.example.net does not exist

------ This is a copy of the message, including all the headers. ------

`+theirs),
	kind: classify.Failure, want: "bob@shop.example.net - 553 domain_unknown",
}, {
	name: "a name with a dot in it is no domain",
	raw: notice("Mail Delivery System <mailer-daemon@mail.example.com>", "Mail delivery failed: returning message to sender", `  bob.doe@example.net
    SMTP error from remote mail server after RCPT TO:<bob.doe@example.net>:
    550 bob.doe does not exist
`),
	kind: classify.Failure, want: "bob.doe@example.net - 550 mailbox_unknown",
}, {
	name: "put off, under the title of a failure",
	raw: notice("MDaemon <MDaemon@mail.example.net>", "Undeliverable mail", `Message delivery to the following address has been temporarily postponed:

bob@example.net

MDaemon will continue trying to deliver the message for up to 5 days.
`),
	kind: classify.Delayed,
}, {
	name: "absence that only asks for no answer",
	raw: "Return-Path: <bob@example.net>\nX-Auto-Response-Suppress: All\n" + notice("Bob <bob@example.net>", "Hello", `Thank you for your message. I read mail again in June.
`),
	kind: classify.AutoReply,
}, {
	name: "notification that asks for no answer",
	raw: "Return-Path: <news@example.net>\nX-Auto-Response-Suppress: All\n" + notice("Example <news@example.net>", "Your invoice for May", `Your invoice is ready. See it in your account.
`),
	kind: classify.Other,
}, {
	name: "worm in the words of a report",
	raw: "Return-Path: <bob@example.net>\n" + notice("MAILER-DAEMON <mailer-daemon@example.net>", "Returned mail: see transcript for details", `Mail transaction failed. Partial message is available.
`),
	kind: classify.Other,
}, {
	name: "mail that wants a password",
	raw: "Return-Path: <x@evil.example>\n" + notice("Mail Delivery System <notify@evil.example>", "(8) undelivered messages for you", `8 messages addressed to sender@example.com could not be delivered to your inbox because of a server error.

Click below to release your pending messages to inbox:

http://evil.example/r
`),
	kind: classify.Other,
}, {
	name: "refusal by a gateway in its own name",
	raw: "Return-Path: <>\n" + notice("Spam Filter <spamfilter@example.net>", "About your message", `Your message to bob@example.net was rejected by our spam filter and was not delivered.
`),
	kind: classify.Failure, want: "bob@example.net - - spam_content",
}, {
	name: "bounce in a cover",
	raw:  "Return-Path: <>\n" + covered("Gate <gate@example.org>", notice("MAILER-DAEMON@mail.example.net", "failure notice", "<bob@example.net>:\nSorry, no mailbox here by that name. (#5.1.1)\n")),
	kind: classify.Failure, want: "bob@example.net 5.1.1 - mailbox_unknown",
}, {
	name: "absence in a cover",
	raw:  "Return-Path: <>\n" + covered("Gate <gate@example.org>", "Auto-Submitted: auto-replied\n"+notice("Bob <bob@example.net>", "Out of office", "I am out of the office.\n")),
	kind: classify.AutoReply,
}, {
	name: "message in a daemon's cover",
	raw:  "Return-Path: <>\n" + covered("MAILER-DAEMON@mail.example.net", "Auto-Submitted: auto-replied\n"+notice("Sender <sender@example.com>", "Out of office", "I am out of the office.\n")),
	kind: classify.Failure, want: "sender@example.com - - unknown",
}, {
	name: "bounce that somebody passes on",
	raw:  "Return-Path: <ann@example.org>\n" + covered("Ann <ann@example.org>", notice("MAILER-DAEMON@mail.example.net", "failure notice", "<bob@example.net>:\nSorry, no mailbox here by that name. (#5.1.1)\n")),
	kind: classify.Other,
}, {
	name: "powermta, without its fields",
	raw: notice("mailer-daemon@mail.example.net", "Delivery report", `Hello, this is the mail server on mail.example.net.

I am sending you this message to inform you on the delivery status of a
message you previously sent.

  <bob@example.net>  delivery failed; will not continue trying
`),
	kind: classify.Failure, want: "bob@example.net - - unknown",
}, {
	name: "webhook by mail",
	raw: notice("hooks <hooks@example.org>", "Event", `[{"msys":{"message_event":{"type":"bounce","bounce_class":"10","raw_reason":"550 5.1.1 unknown user","rcpt_to":"bob@example.net"}}}]
`),
	kind: classify.Failure, want: "bob@example.net 5.1.1 550 mailbox_unknown",
}}

// covered is a message inside of another one that says nothing.
func covered(from, inner string) string {
	return "From: " + from + "\nTo: sender@example.com\nSubject: Fwd: mail\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n" +
		"--b\nContent-Type: text/plain\n\nForwarded.\n--b\nContent-Type: message/rfc822\n\n" + inner + "\n--b--\n"
}
