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
}}
