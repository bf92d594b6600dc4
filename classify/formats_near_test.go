package classify_test

import "bounced/classify"

// nearFormats come near to a failure and are none, or look like something else and are one.
var nearFormats = []format{{
	name: "a report of TLS sessions, which says what was not bounced",
	raw: `Return-Path: <tlsrpt@corp.example>
From: TLS reports <tlsrpt@corp.example>
To: b+1@bounces.example.com
Subject: Report Domain: example.com Submitter: corp.example Report-ID: <2024-02-26@corp.example>
MIME-Version: 1.0
Content-Type: multipart/report; report-type="tlsrpt"; boundary="b"

--b
Content-Type: text/plain

2 sessions failed. Nothing was bounced on your side; the mails were delivered on retry.

--b
Content-Type: application/tlsrpt+json

{"failure-details": [{"receiving-mx-hostname": "mx1.example.net",
 "failure-reason-code": "certificate verify failed (454 4.7.5)"}]}

--b--
`,
	kind: classify.Other,
}, {
	name: "a postmaster's newsletter shows what a report will look like",
	raw: `Return-Path: <news-bounce@corp.example>
From: Postmaster <postmaster@corp.example>
To: b+1@bounces.example.com
Subject: Undeliverable mail: what changes on 1 June
List-Unsubscribe: <https://corp.example/u/22>
Content-Type: text/plain

Dear colleagues,

from 1 June you will receive this for unused accounts:

    Final-Recipient: rfc822; user@corp.example
    Action: failed
    Status: 5.2.1
`,
	kind: classify.Other,
}, {
	name: "an archive in the name of one's own postmaster",
	raw: `Return-Path: <postmaster@bounces.example.com>
From: "Mail Administrator" <postmaster@bounces.example.com>
To: b+1@bounces.example.com
Subject: Mail System Error - Returned Mail
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain

Your e-mail account has been used to send a large amount of junk email.

--b
Content-Type: application/octet-stream; name="transcript.zip"
Content-Transfer-Encoding: base64
Content-Disposition: attachment; filename="transcript.zip"

UEsDBAoAAAAAALpz

--b--
`,
	kind: classify.Other,
}, {
	name: "LISTSERV: what it watches, day by day",
	raw: notice(`"L-Soft list server at CORP (1.8e)" <LISTSERV@lists.corp.example>`, "BEES-L: Daily error monitoring report", `The  following  2  subscribers  are currently  being  monitored  for
undeliverable mail:

Err First Last  Address
--- ----- ----- -------
  4 05/11 05/15 bob@corp.example
    Last error: 5.1.1 550 <bob@corp.example>... User unknown
 12 05/03 05/15 ann@corp.example
    Last error: 5.2.2 552 Mailbox quota exceeded

No subscriber was deleted today.
`),
	kind: classify.Other,
}, {
	name: "a long queue, and what is in it",
	raw: notice("<root@server22.corp.example>", "lfd on server22.corp.example: Email queue size alert", `The exim delivery queue size is currently 1022 which exceeds the configured limit of 1000:

 4m  1.9K 1YGzoX-0004Zu-GH <>
          frozen@undeliverable-returns.example
`),
	kind: classify.Other,
}, {
	name: "who has moved, and got the message all the same",
	raw: `From: Bob <bob@old.example>
To: b+1@bounces.example.com
Subject: New email address (Re: June offers)
Auto-Submitted: auto-replied
Content-Type: text/plain

I've moved! Please change your address book from

    bob@old.example    to    bob@new.example

Your message HAS been forwarded to me this time. After that date mail sent
to the old address will be returned as undeliverable.
`,
	kind: classify.AutoReply,
}, {
	name: "who wants a password tells the reader of mail to the reader",
	raw: `From: "Mail Delivery Subsystem" <info@corp.example>
To: b+1@bounces.example.com
Subject: Delivery Failure: (7) incoming mails blocked for b+1@bounces.example.com
Content-Type: text/plain

This message was created automatically by mail delivery software. A message
that was sent to you could not be delivered. 550 5.7.1 mailbox quota limit

RELEASE PENDING MESSAGES TO INBOX: http://bucket.example/?e=b+1@bounces.example.com
Messages will be deleted permanently within 24 hrs.
`,
	kind: classify.Other,
}, {
	name: "Mailman turns away who may not write to the list",
	raw: `From: bees-owner@lists.corp.example
To: sender@example.com
Subject: Hello
Precedence: bulk
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain

You are not allowed to post to this mailing list, and your message has been
automatically rejected.  If you think that your messages are being rejected in
error, contact the mailing list owner at bees-owner@lists.corp.example.

--b
Content-Type: message/rfc822

From: sender@example.com
To: bees@lists.corp.example
Subject: Hello

Hello

--b--
`,
	kind: classify.Failure, want: "bees@lists.corp.example - - sender_rejected",
}, {
	name: "Domino in Italian, without accents",
	raw: "Return-Path: <>\n" + notice("Notes <notes@corp.example>", "Esito: Listino primavera", `Il messaggio

  Oggetto:  Listino primavera

non e' stato consegnato a:

  bob@corp.example
`),
	kind: classify.Failure, want: "bob@corp.example - - unknown",
}, {
	name: "an automatic answer of one who left, and whose mail nobody got",
	raw: `From: Bob <bob@corp.example>
To: b+1@bounces.example.com
Subject: Automatic reply: February price list
Auto-Submitted: auto-replied
Content-Type: text/plain

I have left. The mailbox bob@corp.example has been closed: your mail was not
delivered to anybody and has been deleted.
`,
	kind: classify.Failure, want: "bob@corp.example - - mailbox_inactive",
}}
