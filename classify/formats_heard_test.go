package classify_test

import "bounced/classify"

// heardFormats are what was read wrong of some 290 messages that were written
// down from memory before anybody looked at how they would be read.
var heardFormats = []format{{
	name: "a report passed on as nothing but a quote",
	raw: notice("Anna <anna@example.com>", "Fwd: Mail delivery failed: returning message to sender", `>From: Mail Delivery System <Mailer-Daemon@mx.example.net>
>To: sender@example.com
>
>This message was created automatically by mail delivery software.
>
>A message that you sent could not be delivered to one or more of its
>recipients. This is a permanent error. The following address(es) failed:
>
>  bob@example.net
>    SMTP error from remote mail server after RCPT TO:<bob@example.net>:
>    host mx.example.net [192.0.2.4]: 550 No such user
`),
	kind: classify.Failure, want: "bob@example.net - 550 mailbox_unknown",
}, {
	name: "a digest whose parts have no type",
	raw: `From: Anna <anna@example.com>
To: bounces@example.com
Subject: Fw: returned mail
MIME-Version: 1.0
Content-Type: multipart/digest; boundary=d

--d

Return-Path: <>
From: Mail Delivery Subsystem <MAILER-DAEMON@mx.example.net>
To: sender@example.com
Subject: Returned mail: User unknown
Content-Type: multipart/report; report-type=delivery-status; boundary=r

--r

What we could not deliver is told below.
--r
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.net

Final-Recipient: rfc822; bob@example.net
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 User unknown

--r--

--d--
`,
	kind: classify.Failure, want: "bob@example.net 5.1.1 550 mailbox_unknown",
}, {
	name: "notes, each reason above its address",
	raw: "Return-Path: <>\n" + notice("Postmaster@notes.example", "Non-Delivery of Hello", `------- Failure Reasons  --------

User not listed in public Name & Address Book
ann@notes.example

Recipient's mailbox is full
bob@notes.example

------- Returned Message --------

From: sender@example.com
To: ann@notes.example, bob@notes.example
Subject: Hello
`),
	kind: classify.Failure, want: "ann@notes.example - - mailbox_unknown\nbob@notes.example - - mailbox_full",
}, {
	name: "two recipients, one reply",
	raw: "Return-Path: <>\n" + notice("MAILER-DAEMON@corp.example", "Delivery failure", `Could not deliver your mail to: ann@corp.example, bob@corp.example
Error: 550 no such user
`),
	kind: classify.Failure, want: "ann@corp.example - 550 mailbox_unknown\nbob@corp.example - 550 mailbox_unknown",
}, {
	name: "the subject names the recipient",
	raw: "Return-Path: <>\n" + notice("MAILER-DAEMON@corp.example", "Delivery failed: bob@corp.example: User unknown", `There is nothing more to say.
`),
	kind: classify.Failure, want: "bob@corp.example - - mailbox_unknown",
}, {
	name: "mailman, from an address of the list's",
	raw: "Return-Path: <>\n" + notice("cats-bounces@lists.example", "Hello", `You are not allowed to post to this mailing list, and your message has
been automatically rejected.  If you think that your messages are
being rejected in error, contact the mailing list owner at
cats-owner@lists.example.
`),
	kind: classify.Failure, want: "- - - sender_rejected",
}, {
	name: "messaging server, given up in the words of a warning",
	raw: "Return-Path: <>\n" + notice("Internet Mail Delivery <postmaster@uni.example>", "Delivery Notification: Delivery has timed out and failed", `Your message has been enqueued and undeliverable for 3 days
to the following recipients:

  Recipient address: bob@ims-ms-daemon
  Original address: bob@uni.example
  Reason: Over quota
`),
	kind: classify.Failure, want: "bob@uni.example - - mailbox_full",
}, {
	name: "messaging server, given up, and no more",
	raw: "Return-Path: <>\n" + notice("Internet Mail Delivery <postmaster@uni.example>", "Delivery Notification: Delivery has timed out and failed", `This report relates to a message you sent with the following header fields:

  Message-id: <a1@sender.example>
  Date: Fri, 21 Nov 2014 23:34:45 +0900
  From: Ann <ann@sender.example>
  To: bob@uni.example
  Subject: Hello

Your message has been enqueued and undeliverable for 5 days
to the following recipients:

  Recipient address: bob@uni.example
  Reason: unable to deliver this message after 5 days
`),
	kind: classify.Failure, want: "bob@uni.example - - expired",
}, {
	name: "messaging server, late",
	raw: "Return-Path: <>\n" + notice("Internet Mail Delivery <postmaster@uni.example>", "Delivery Notification: Delivery has been delayed", `Your message has been enqueued and undeliverable for 1 day
to the following recipients:

  Recipient address: bob@uni.example
  Reason: unable to deliver this message after 1 day

The mail system will continue to try to deliver your message
for an additional 4 days.
`),
	kind: classify.Delayed, want: "",
}, {
	name: "mdaemon 3, a list of addresses that look quoted",
	raw: "Return-Path: <>\n" + notice("MDaemon@cats.example", "Delivery problem", `The following addresses did NOT receive a copy of your message:

> bob@cats.example
> ann@cats.example

--- Session Transcript ---
 Attempting SMTP connection to [192.0.2.4 : 25]
 no route to host
--- End Transcript ---
`),
	kind: classify.Failure, want: "bob@cats.example - - connection_failure\nann@cats.example - - connection_failure",
}, {
	name: "hotpop, a label that is no reason",
	raw: "Return-Path: <>\n" + notice("MAILER-DAEMON@pop.example", "Undeliverable Mail", `This message was not delivered because the recipient's mailbox is full.

Undeliverable Address: bob@pop.example
`),
	kind: classify.Failure, want: "bob@pop.example - - mailbox_full",
}, {
	name: "domino, from a reverse-path of its own, with a subject of no words",
	raw: "Return-Path: <MAILER-DAEMON@domino.example>\n" + notice("Postmaster@domino.example", "Hello", `Your message

  Subject: Hello

was not delivered to:

  bob@domino.example

because:

  User bob (bob@domino.example) not listed in Domino Directory
`),
	kind: classify.Failure, want: "bob@domino.example - - mailbox_unknown",
}, {
	name: "interscan, to the sender of a virus",
	raw: "Return-Path: <>\n" + notice("Administrator <admin@corp.example>", "[MailServer Notification]Security Notification", `InterScan has detected and removed a virus from your message to bob@corp.example. The message was not delivered.
`),
	kind: classify.Failure, want: "bob@corp.example - - virus",
}, {
	name: "fml, too big",
	raw: notice("cats-admin@fml.example", "Your mail is too big; cats ML", `The size of your mail to cats@fml.example is 1200000 bytes, which is too big.
The mail size is limited to 102400 bytes. Your mail is NOT posted.
`),
	kind: classify.Failure, want: "cats@fml.example - - message_too_large",
}, {
	name: "ezmlm, a warning to a subscriber",
	raw: "Return-Path: <>\n" + notice("cats-help@lists.example", "ezmlm warning", `Hi! This is the ezmlm program. I'm managing the
cats@lists.example mailing list.

Messages to you from the cats mailing list seem to
have been bouncing. I've attached a copy of the first bounce
message I received.

--- Enclosed is a copy of the bounce message I received.

Return-Path: <>
From: MAILER-DAEMON@old.example
Subject: failure notice

<sender@example.com>:
user is over quota
`),
	kind: classify.Other,
}, {
	name: "outlook, a recall that failed",
	raw: notice("Bob <bob@example.net>", "Message Recall Failure: Hello", `Your attempt to recall the message "Hello" failed for the following recipients:
bob@example.net
`),
	kind: classify.Other,
}, {
	name: "a newsletter about bounces",
	raw: "List-Unsubscribe: <mailto:off@weekly.example>\n" + notice("Mail Weekly <news@weekly.example>", "Undeliverable: why your emails bounce", `This week: what "550 user unknown" means, and why messages could not be delivered.
`),
	kind: classify.Other,
}, {
	name: "exchange, a receipt of delivery",
	raw: notice("Bob <bob@example.net>", "Delivered: Hello", `Your message

  To: bob@example.net
  Subject: Hello
  Sent: Mon, 4 Mar 2013 10:11:58 +0000

was delivered to the following recipient(s):

bob@example.net on Mon, 4 Mar 2013 10:12:06 +0000
`),
	kind: classify.Delivered,
}, {
	name: "a daemon of few words",
	raw:  "Return-Path: <>\n" + notice("MAILER-DAEMON@mx.example", "Failure", "bob@mx.example - inactive mailbox\n"),
	kind: classify.Failure, want: "bob@mx.example - - mailbox_inactive",
}, {
	name: "a server in words of its own",
	raw:  "Return-Path: <>\n" + notice("Post Office <postoffice@corp.example>", "Return to sender", "The recipient bob@corp.example could not be found at this site. Message discarded.\n"),
	kind: classify.Failure, want: "bob@corp.example - - mailbox_unknown",
}, {
	name: "a filter in words of its own",
	raw:  "Return-Path: <>\n" + notice("Spam Filter <spamfilter@corp.example>", "Your message", "Your message to bob@corp.example was classified as spam and has been discarded.\n"),
	kind: classify.Failure, want: "bob@corp.example - - spam_content",
}, {
	name: "a person with a return address says the same",
	raw:  "Return-Path: <anna@corp.example>\n" + notice("Anna <anna@corp.example>", "Post", "The recipient bob@corp.example could not be found at this site. What shall we do?\n"),
	kind: classify.Other,
}, {
	name: "a filter tells whom it protected",
	raw:  "Return-Path: <>\n" + notice("amavisd-new <virusalert@example.com>", "VIRUS (Eicar) in mail TO YOU", "Our content checker found a virus in an email to you from: <bob@corp.example>\n"),
	kind: classify.Other,
}, {
	name: "a robot tells its own users",
	raw:  "Return-Path: <>\n" + notice("Accounts <noreply@example.com>", "Five days left", "The account sender@example.com will be disabled. Contact it@example.com.\n"),
	kind: classify.Other,
}, {
	name: "a postmaster announces something",
	raw:  "Return-Path: <>\n" + notice("postmaster@example.com", "Change of mail servers", "On Friday we move the mail servers. Mail to old@example.com will not work any more; use new@example.com.\n"),
	kind: classify.Other,
}}
