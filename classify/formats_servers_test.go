package classify_test

import "bounced/classify"

// notice puts a header in front of the text of a notice.
func notice(from, subject, body string) string {
	return "From: " + from + "\nTo: sender@example.com\nSubject: " + subject + "\nDate: Thu, 29 Apr 2010 23:34:45 +0900\n" +
		"Message-ID: <1@mx.example.net>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n" + body
}

// theirs is what came back behind many a notice.
const theirs = `Received: from example.com [192.0.2.1] by mail.example.net
From: sender@example.com
To: bob@example.net
Subject: Hello
Message-ID: <1234@example.com>

text
`

// serverFormats are more notices, one for each server's way of writing them.
var serverFormats = []format{{
	name: "imail final userid",
	raw: notice(`"Postmaster" <postmaster@mail.example.net>`, "Undeliverable Mail", `Invalid final delivery userid: bob@example.net

Original message follows.

`+theirs),
	kind: classify.Failure, want: "bob@example.net - - mailbox_unknown",
}, {
	name: "imail attempts",
	raw: notice(`"Postmaster" <postmaster@mail.example.net>`, "Undeliverable Mail", `Delivery failed 20 attempts: bob@example.net

Original message follows.

`+theirs),
	kind: classify.Failure, want: "bob@example.net - - expired",
}, {
	name: "imail size",
	raw: notice(`"Postmaster" <postmaster@mail.example.net>`, "Undeliverable Mail", `User mailbox exceeds allowed size: bob@example.net

Original message follows.

`+theirs),
	kind: classify.Failure, want: "bob@example.net - - mailbox_full",
}, {
	name: "imail remote",
	raw: notice(`"Postmaster" <postmaster@mail.example.net>`, "Undeliverable Mail", `undeliverable to bob@example.net
[mx.example.org]
550 5.1.1 <bob@example.net>... User unknown

Original message follows.

`+theirs),
	kind: classify.Failure, want: "bob@example.net 5.1.1 550 mailbox_unknown",
}, {
	name: "bigfoot transcript",
	raw: notice("Mail Delivery Subsystem <MAILER-DAEMON@example.net>", "Returned mail: User unknown", `The original message was received at Thu, 29 Apr 2010 23:34:45 -0400
from mx.example.com [192.0.2.1]

   ----- The following addresses had permanent fatal errors -----
<bob@example.net>

   ----- Transcript of session follows -----
>>> DATA
<<< 553 Invalid recipient bob@example.net (Mode: normal)
>>> QUIT
<<< 221 2.3.0 Bye mx.example.net

`),
	kind: classify.Failure, want: "bob@example.net - 553 mailbox_unknown",
}, {
	name: "sendmail transcript, refused before the connection was lost",
	raw: notice("Mail Delivery Subsystem <MAILER-DAEMON@example.net>", "Returned mail: Remote protocol error", `   ----- Transcript of session follows -----
While talking to mx.example.org:
>>> DATA
<<< 550 We do not want this.
421 mx.example.org (smtp)... Deferred: Connection reset by peer during result wait with mx.example.org
554 <ann@example.org>... Remote protocol error: Connection reset by peer during result wait with mx.example.org
554 <bob@example.net>... Remote protocol error: Connection reset by peer during result wait with mx.example.net

   ----- Unsent message follows -----
`+theirs),
	kind: classify.Failure, want: "ann@example.org - 550 policy_other\nbob@example.net - 554 connection_failure",
}, {
	name: "zoho error code",
	raw: notice("mailer-daemon@mail.example.net", "Undelivered Mail Returned to Sender", `This message was created automatically by mail delivery software.
 A message that you sent could not be delivered to one or more of its recipients. This is a permanent error.

bob@example.net Invalid Address, ERROR_CODE :550, ERROR_CODE :5.1.=1 <bob@example.net>... User Unknown

------ This is a copy of the message, including all the headers. ------

`+theirs),
	kind: classify.Failure, want: "bob@example.net - 550 mailbox_unknown",
}, {
	name: "zoho text",
	raw: notice("mailer-daemon@mail.example.net", "Undelivered Mail Returned to Sender", `This message was created automatically by mail delivery software.
 A message that you sent could not be delivered to one or more of its recipients. This is a permanent error.

[Status: Error, Address: <bob@example.net>, ResponseCode 421, , Host not reachable.]

`),
	kind: classify.Failure, want: "bob@example.net - 421 connection_failure",
}, {
	name: "group that may not exist",
	raw: notice("Mail Delivery Subsystem <mailer-daemon@googlemail.com>", "Delivery Status Notification (Failure)", `Hello sender@example.com,

We're writing to let you know that the group you tried to contact (cats) may not exist, or you may not have permission to post messages to the group. A few more details on why you weren't able to post:

 * You might have spelled or formatted the group name incorrectly.
 * The owner of the group may have removed this group.
 * You may need to join the group before receiving permission to post.
 * This group may not be open to posting.

If you have questions related to this or any other Google Group, visit the Help Center at https://support.google.com/.

Thanks,

Google Groups

----- Original message -----

X-Received: by 192.0.2.1 with SMTP id m20mr99999999;
Return-Path: <sender@example.com>
From: sender@example.com
To: cats@groups.example.net
Subject: Hello
`),
	kind: classify.Failure, want: "cats@groups.example.net - - sender_rejected",
}, {
	name: "messaging server with fields",
	raw: `Return-Path: <>
From: Internet Mail Delivery <postmaster@mail.example.net>
To: sender@example.com
Subject: Delivery Notification: Delivery has failed
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="bb"

--bb
Content-Type: text/plain

This report relates to a message you sent with the following header fields:

  Message-id: <1234@example.com>
  Date: Thu, 29 Apr 2010 23:34:45 +0900
  From: Sender <sender@example.com>
  To: bob@example.net
  Subject: Hello

Your message has been enqueued and undeliverable for 3 days
to the following recipients:

  Recipient address: bob@example.net
  Original address: cat@example.net
  Reason: unable to deliver this message after 3 days

  Delivery attempt history for your mail:

  Thu, 29 Apr 2010 10:34:45 +0900
  TCP active open: Failed connect()    Error: no route to host

--bb
Content-Type: message/delivery-status

Reporting-MTA: dns;mail.example.net (tcp-daemon)

Original-recipient: rfc822;cat@example.net
Final-recipient: rfc822;bob@example.net
Action: failed
Status: 4.4.7 (unable to deliver this message after 3 days)

--bb--
`,
	kind: classify.Failure, want: "cat@example.net 4.4.7 - connection_failure",
}, {
	name: "mcafee-like table",
	raw: notice("<postmaster@gw.example.net>", "Delivery Status", `Dear User,

Your e-mail message to the following recipient(s) could not be delivered:

  Recipient:  [SMTP:bob@example.net]
  Reason:     5.1.1 User unknown

`),
	kind: classify.Failure, want: "bob@example.net 5.1.1 - mailbox_unknown",
}, {
	name: "groupwise",
	raw: notice("System Administrator <postmaster@gw.example.net>", "Message status - undeliverable", `The message that you sent was undeliverable to the following:
	bob (user not found)

Possibly truncated original message follows:

`+theirs),
	kind: classify.Failure, want: "bob@example.net - - mailbox_unknown",
}, {
	name: "groupwise remote",
	raw: notice("Mailer-Daemon@gw.example.net", "Message status - undeliverable", `The attached file had the following undeliverable recipient(s):
	bob@example.net

Transcript of session follows:
Command: RCPT TO:<bob@example.net>
Response: 550 5.1.1 User unknown

`),
	kind: classify.Failure, want: "bob@example.net 5.1.1 550 mailbox_unknown",
}, {
	name: "mdaemon",
	raw: notice("MDaemon at example.net <MDaemon@example.net>", "WARNING: Message Delivery Failure", `The following data may contain sections which represent BASE64 encoded
file attachments.  These sections will be unreadable without MIME aware tools.
Seek your system administrator if you need help extracting any files which may
be embedded within this message.

The attached message had PERMANENT fatal delivery errors!

The following addresses had permanent delivery errors:
--------------------------------------------------------------------
Failed address: bob@example.net

--- Session Transcript ---
 Thu 2010-04-29 23:34:40: [1:1] Session 1; child 1
 Thu 2010-04-29 23:34:45: [1:1] --> RCPT To:<bob@example.net>
 Thu 2010-04-29 23:34:45: [1:1] <-- 550 5.1.1 <bob@example.net>: Recipient address rejected: User unknown
--- End Transcript ---
: Message contains [1] file attachments
`),
	kind: classify.Failure, want: "bob@example.net 5.1.1 550 mailbox_unknown",
}, {
	name: "hmailserver",
	raw: notice("mailer-daemon@mail.example.net", "Message undeliverable: Hello", `Your message did not reach some or all of the intended recipients.

   Sent: Thu, 29 Apr 2010 23:34:45 +0900
   Subject: Hello

The following recipient(s) could not be reached:

bob@example.net
   Error Type: SMTP
   Remote server (192.0.2.5) issued an error.
   hMailServer sent: RCPT TO:<bob@example.net>
   Remote server replied: 550 5.1.1 Unknown recipient

hMailServer
`),
	kind: classify.Failure, want: "bob@example.net 5.1.1 550 mailbox_unknown",
}, {
	name: "hmailserver no host",
	raw: notice("mailer-daemon@mail.example.net", "Message undeliverable: Hello", `Your message did not reach some or all of the intended recipients.

   Sent: Thu, 29 Apr 2010 23:34:45 +0900
   Subject: Hello

The following recipient(s) could not be reached:

bob@example.net
   Error Type: SMTP
   Error Description: No mail servers appear to exists for the recipient's address.
   Additional information: Please check that you have not misspelled the recipient's email address.

hMailServer
`),
	kind: classify.Failure, want: "bob@example.net - - domain_unknown",
}, {
	name: "communigate",
	raw: notice("<MAILER-DAEMON@mail.example.net>", "Undeliverable mail: Hello", `Failed to deliver to 'bob@example.net'
SMTP module(domain example.net) reports:
 host mx.example.net says:
 550 5.1.1 unknown user account

`),
	kind: classify.Failure, want: "bob@example.net 5.1.1 550 mailbox_unknown",
}, {
	name: "communigate local",
	raw: notice("<MAILER-DAEMON@mail.example.net>", "Undeliverable mail: Hello", `Failed to deliver to 'bob@example.net'
LOCAL module(account bob@example.net) reports:
 account is full (quota exceeded)

`),
	kind: classify.Failure, want: "bob@example.net - - mailbox_full",
}, {
	name: "mercury",
	raw: notice("Electronic Postmaster <postmaster@mail.example.net>", "Postmaster notify: delivery failure.", `The message with the subject: "Hello"
could not be delivered to the following addresses:

bob@example.net     Invalid or unknown user

---------------------------- Original message ----------------------------
`+theirs),
	kind: classify.Failure, want: "bob@example.net - - mailbox_unknown",
}, {
	name: "xmail",
	raw: notice("postmaster@mail.example.net", "Error sending message [1272551685.1.mail] from [example.com]", `[00] XMail bounce: Rcpt=[bob@example.net];Error=[550 5.1.1 User unknown]


[01] Error sending message [1272551685.1.mail] from [example.com].

ID:        <S1>
Mail From: <sender@example.com>
Rcpt To:   <bob@example.net>
Server:    <mx.example.net> [192.0.2.5]


[02] The reason of the delivery failure was:

550 5.1.1 User unknown


[05] Here is listed the initial part of the message:

`+theirs),
	kind: classify.Failure, want: "bob@example.net 5.1.1 550 mailbox_unknown",
}, {
	name: "intermail",
	raw: notice("Mail Administrator <Postmaster@mail.example.net>", "Mail System Error - Returned Mail", `This Message was undeliverable due to the following reason:

The following destination addresses were unknown (please check
the addresses and re-mail the message):

SMTP <bob@example.net>

Please reply to Postmaster@mail.example.net
if you feel this message to be in error.
`),
	kind: classify.Failure, want: "bob@example.net - - mailbox_unknown",
}, {
	name: "intermail full",
	raw: notice("Mail Administrator <Postmaster@mail.example.net>", "Mail System Error - Returned Mail", `This Message was undeliverable due to the following reason:

The user(s) account is temporarily over quota.

<bob@example.net>

Please reply to <Postmaster@mail.example.net>
if you feel this message to be in error.
`),
	kind: classify.Failure, want: "bob@example.net - - mailbox_full",
}, {
	name: "intermail wait",
	raw: notice("Mail Administrator <Postmaster@mail.example.net>", "Mail System Error - Returned Mail", `This Message was undeliverable due to the following reason:

Your message was not delivered because the destination computer was
not reachable within the allowed queue period. The amount of time
a message is queued before it is returned depends on local configura-
tion parameters.

Most likely there is a network problem that prevented delivery, but
it is also possible that the computer is turned off, or does not
have a mail system running right now.

Your message was not delivered within 5 days and 0 hours.
Host example.net is not responding.

The following recipients did not receive your message:

     <bob@example.net>

Please reply to Postmaster@mail.example.net
if you feel this message to be in error.
`),
	kind: classify.Failure, want: "bob@example.net - - connection_failure",
}, {
	name: "account disabled",
	raw: notice("Postmaster@mail.example.net", "Mail System Error - Returned Mail", `This Message was undeliverable due to the following reason:

The user(s) account is disabled.

<bob@example.net>

`),
	kind: classify.Failure, want: "bob@example.net - - mailbox_inactive",
}, {
	name: "pmdf",
	raw: notice("PMDF Internet Messaging <postmaster@mail.example.net>", "Delivery Notification: Delivery has failed", `This report relates to a message you sent with the following header fields:

  Message-id: <1234@example.com>
  From: Sender <sender@example.com>
  To: bob@example.net

Your message cannot be delivered to the following recipients:

  Recipient address: bob@example.net
  Reason: Illegal host/domain name found

`),
	kind: classify.Failure, want: "bob@example.net - - domain_unknown",
}}
