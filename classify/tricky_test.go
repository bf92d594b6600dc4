package classify_test

import "bounced/classify"

// trickyFormats are messages that are easily taken for what they are not.
var trickyFormats = []format{{
	name: "human answers a bounce",
	raw: `From: Alice <alice@example.com>
To: postmaster@example.org
Subject: Re: Undelivered Mail Returned to Sender

Why is that? Bob's address works for everybody else.

Alice

On Monday postmaster@example.org wrote:
> I'm sorry to have to inform you that your message could not
> be delivered to one or more recipients.
> <bob@example.net>: host mx.example.net said: 550 5.1.1 User unknown
`,
	kind: classify.Other,
}, {
	name: "two of three failed",
	raw: `Return-Path: <>
From: MAILER-DAEMON@example.net (Mail Delivery System)
To: sender@example.com
Subject: Undelivered Mail Returned to Sender

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients.

<ann@example.org>: host mx.example.org[192.0.2.1] said: 552 5.2.2 Mailbox full
    (in reply to RCPT TO command)

<bob@example.org>: Host or domain name not found. Name service error for
    name=example.org type=A: Host not found
`,
	kind: classify.Failure, want: "ann@example.org 5.2.2 552 mailbox_full\nbob@example.org - - domain_unknown",
}, {
	name: "the sender is refused, and is not who it came back to",
	raw: `Return-Path: <>
From: MAILER-DAEMON <>
To: bounces@corp.example
Subject: Mail delivery failed

There was an error delivering your mail to <bob@example.org>.

mx.example.org [192.0.2.1] did not like our MAIL FROM:
550 5.7.1 <news+1@shop.example>: Sender address rejected: Access denied
`,
	kind: classify.Failure, want: "bob@example.org 5.7.1 550 sender_rejected",
}, {
	name: "a status without words, below a disclaimer",
	raw: `Return-Path: <>
From: MAILER-DAEMON@example.net
To: sender@example.com
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b

Your message did not reach bob@example.org.

Storage of it on your server is against our policy, and access to it has
expired.

--b
Content-Type: message/delivery-status

Final-Recipient: rfc822; bob@example.org
Action: failed
Status: 5.1.1

--b--
`,
	kind: classify.Failure, want: "bob@example.org 5.1.1 - mailbox_unknown",
}, {
	name: "html only",
	raw: `Return-Path: <>
From: Mail Gateway <postmaster@example.net>
To: sender@example.com
Subject: Undeliverable: Hello
MIME-Version: 1.0
Content-Type: text/html; charset=utf-8

<html><body><p>Delivery has failed to these recipients or groups:</p>
<p><a href="mailto:bob@example.net">bob@example.net</a><br>
The email address you entered couldn't be found. Please check the address.</p>
<p>Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'</p></body></html>
`,
	kind: classify.Failure, want: "bob@example.net 5.1.10 550 mailbox_unknown",
}, {
	name: "delivery receipt in words",
	raw: `Return-Path: <>
From: Mail Delivery System <MAILER-DAEMON@example.net>
To: sender@example.com
Subject: Successful Mail Delivery Report
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b

This is the mail system at host mx.example.net.

Your message was successfully delivered to the destination(s) listed below.

<bob@example.net>: delivery via local: delivered to mailbox

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.net

Final-Recipient: rfc822; bob@example.net
Action: delivered
Status: 2.0.0

--b--
`,
	kind: classify.Delivered,
}, {
	name: "delay in words",
	raw: `Return-Path: <>
From: Mail Delivery System <Mailer-Daemon@example.net>
To: sender@example.com
Subject: Warning: message 1Gdrvl-0006Gp-PU delayed 24 hours
Auto-Submitted: auto-replied

This message was created automatically by mail delivery software.
A message that you sent has not yet been delivered to one or more of its
recipients after more than 24 hours on the queue on mx.example.net.

The address to which the message has not yet been delivered is:

  bob@example.org
    Delay reason: mailbox is full

No action is required on your part. Delivery attempts will continue for
some time.
`,
	kind: classify.Delayed,
}, {
	name: "read receipt",
	raw: `From: Bob <bob@example.net>
To: sender@example.com
Subject: Read: Hello
Content-Type: multipart/report; report-type=disposition-notification; boundary="b"

--b

Your message was read on Monday.

--b
Content-Type: message/disposition-notification

Final-Recipient: rfc822; bob@example.net
Disposition: manual-action/MDN-sent-manually; displayed

--b--
`,
	kind: classify.ReadReceipt,
}, {
	name: "complaint",
	raw: `From: <fbl@example.net>
To: abuse@example.com
Subject: FW: Hello
Content-Type: multipart/report; report-type=feedback-report; boundary="b"

--b

This is an abuse report.

--b
Content-Type: message/feedback-report

Feedback-Type: abuse
User-Agent: Some/1.0
Version: 1
Original-Rcpt-To: bob@example.net

--b
Content-Type: message/rfc822

From: sender@example.com
To: bob@example.net
Subject: Hello

text
--b--
`,
	kind: classify.Complaint,
}, {
	name: "challenge",
	raw: `Return-Path: <>
From: Bob <bob@example.net>
To: sender@example.com
Subject: Please confirm your message
Auto-Submitted: auto-replied

I am protecting myself from receiving junk mail. Please click the link below
to verify that you are a real person, so that your message can be delivered.
`,
	kind: classify.Challenge,
}, {
	name: "sender unknown but recipients in domains that cannot be resolved",
	raw: `Return-Path: <>
From: MAILER-DAEMON@qmail.example.net
To: sender@example.com
Subject: failure notice

Hi. This is the qmail-send program at qmail.example.net.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<bob@nowhere.example>:
Sorry, I couldn't find any host named nowhere.example. (#5.1.2)

--- Below this line is a copy of the message.

Return-Path: <sender@example.com>
From: sender@example.com
To: bob@nowhere.example
Subject: Hello
`,
	kind: classify.Failure, want: "bob@nowhere.example 5.1.2 - domain_unknown",
}, {
	name: "opensmtpd gave up",
	raw: `From: Mailer Daemon <MAILER-DAEMON@example.net>
To: sender@example.com
Subject: Delivery status notification: delayed
Content-Type: multipart/mixed; boundary="b"

--b

    Hi!

    This is the MAILER-DAEMON, please DO NOT REPLY to this email.

    An error has occurred while attempting to deliver a message for
    the following list of recipients:

bob@example.org: Envelope expired

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; example.net

Final-Recipient: rfc822; bob@example.org
Action: delayed
Status: 4.4.7

--b--
`,
	kind: classify.Failure, want: "bob@example.org 4.4.7 - expired",
}}
