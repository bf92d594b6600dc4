package classify_test

import "bounced/classify"

// rareFormats are notices of servers that are rarely met, and mail that speaks
// of failures without reporting one.
var rareFormats = []format{{
	name: "imail several",
	raw: notice("Postmaster <postmaster@mail.example.net>", "Undeliverable Mail", `Unknown host: bob@example.net
User mailbox exceeds allowed size: eve@example.org
For help write to: desk@mail.example.net

Original message follows.

`+theirs),
	kind: classify.Failure, want: "bob@example.net - - domain_unknown\neve@example.org - - mailbox_full",
}, {
	name: "imail undeliverable to several",
	raw: notice("Postmaster <postmaster@mail.example.net>", "Undeliverable Mail", `undeliverable to bob@example.net

undeliverable to eve@example.org

`+theirs),
	kind: classify.Failure, want: "bob@example.net - - unknown\neve@example.org - - unknown",
}, {
	name: "status behind the words, next address below",
	raw: notice("MAILER-DAEMON@mail.example.com", "Delivery failure", `Message from mail.example.com.
Unable to deliver message to the following address(es).

<bob@example.net>:
Sorry, I couldn't find any host by that name. (#4.1.2)
<eve@example.org>:
192.0.2.3 failed after I sent the message.
Remote host said: 554 5.7.1 Message content rejected

--- Original message follows.
`+theirs),
	kind: classify.Failure, want: "bob@example.net 4.1.2 - domain_unknown\neve@example.org 5.7.1 554 content_rejected",
}, {
	name: "reason below a weak word",
	raw: notice("postmaster@mail.example.net", "Unable to deliver mail", `A message you sent addressed to 'bob@example.net' was refused because
there is no user of that name at this site.

---- START OF RETURNED MESSAGE ----
`+theirs),
	kind: classify.Failure, want: "bob@example.net - - mailbox_unknown",
}, {
	name: "phquery",
	raw: notice("postmaster@mail.example.net", "Message not delivered", `--------Message not delivered to the following:

  bob@example.net

--------Error Detail (phquery V4.4):

  bob: no match in directory

--------Unsent Message below:

`+theirs),
	kind: classify.Failure, want: "bob@example.net - - mailbox_unknown",
}, {
	name: "aborted",
	raw: notice("postmaster@mail.example.net", "Delivery Status Notification", `Delivery to the following recipient was aborted
   bob@example.net

`),
	kind: classify.Failure, want: "bob@example.net - - unknown",
}, {
	name: "sendmail return receipt",
	raw: notice("Mail Delivery Subsystem <MAILER-DAEMON@mx.example.net>", "Return receipt", `The original message was received at Thu, 29 Apr 2010 23:34:45 +0900

   ----- The following addresses had successful delivery notifications -----
<bob@example.net>  (successfully delivered to mailbox)

   ----- Transcript of session follows -----
<bob@example.net>... Successfully delivered
`),
	kind: classify.Delivered,
}, {
	name: "exim frozen",
	raw: notice("Mail Delivery System <Mailer-Daemon@mx.example.net>", "Message 1abcde-000123-AB frozen", `Message 1abcde-000123-AB has been frozen (delivery error message).
The sender is <>.

The following address(es) have yet to be delivered:

  bob@example.net: Too many "Received" headers - suspected mail loop
`),
	kind: classify.Other,
}, {
	name: "asks to be left alone",
	raw: notice("Bob <bob@example.net>", "unsubscribe", `Please take me off your list. This address is no longer in use.
`),
	kind: classify.Other,
}, {
	name: "incident",
	raw: notice("Status <status@example.org>", "[Resolved] Outgoing email", `We have resolved an incident in which outgoing email could not be delivered
to some recipients.
`),
	kind: classify.Other,
}, {
	name: "newsletter about bounces",
	raw: "List-Unsubscribe: <https://example.org/u>\n" + notice("Deliverability Weekly <news@example.org>", "Hard bounces: why your mail was not delivered", `This week: what does "550 5.1.1 user unknown" mean?

A mailbox full error (552 5.2.2) is a soft bounce. Undeliverable mail costs you reputation.
`),
	kind: classify.Other,
}, {
	name: "automatic without headers",
	raw: notice("Help <help@example.net>", "Re: Hello", `Hi there,

Thanks for getting in touch! We will get back to you within 24 hours.
This is an automated reply.
`),
	kind: classify.AutoReply,
}, {
	name: "names made links",
	raw: notice("System Administrator <postmaster@mx.example.net>", "Undeliverable: Hello", `Delivery has failed to these recipients or distribution lists:

Bob Example<mailto:bob@example.net>
The recipient's mailbox is full and can't accept messages now.

Eve<mailto:eve@example.net>
The recipient's e-mail address was not found in the recipient's e-mail system.
`),
	kind: classify.Failure, want: "bob@example.net - - mailbox_full\neve@example.net - - mailbox_unknown",
}, {
	name: "numbered list",
	raw: notice("Mail Delivery System <MAILER-DAEMON@mx.example.net>", "Undelivered Mail Returned to Sender", `The following recipients failed:

1. bob@example.net - User unknown
2. <eve@example.net> - Mailbox full
`),
	kind: classify.Failure, want: "bob@example.net - - mailbox_unknown\neve@example.net - - mailbox_full",
}, {
	name: "list on a line",
	raw: notice("Mail Delivery System <MAILER-DAEMON@mx.example.net>", "Undelivered Mail Returned to Sender", `Your message could not be delivered to: <bob@example.net>, <eve@example.net>

Reason: user unknown
`),
	kind: classify.Failure, want: "bob@example.net - - mailbox_unknown\neve@example.net - - mailbox_unknown",
}, {
	name: "replies beside their addresses",
	raw: notice("Mail Delivery System <MAILER-DAEMON@mx.example.net>", "Undelivered Mail Returned to Sender", `Delivery failed:
bob@example.net 550 5.1.1 User unknown
eve@example.net 552 5.2.2 Mailbox full
`),
	kind: classify.Failure, want: "bob@example.net 5.1.1 550 mailbox_unknown\neve@example.net 5.2.2 552 mailbox_full",
}, {
	name: "html table",
	raw: "From: Mail Delivery System <MAILER-DAEMON@mx.example.net>\nTo: sender@example.com\nSubject: Undelivered Mail Returned to Sender\nContent-Type: text/html\n\n" +
		`<html><body><h1>Delivery failed</h1><table><tr><th>Recipient</th><th>Error</th></tr>
<tr><td>bob@example.net</td><td>No such user</td></tr>
<tr><td>eve@example.net</td><td>552 5.2.2 Mailbox full</td></tr></table></body></html>
`,
	kind: classify.Failure, want: "bob@example.net - - mailbox_unknown\neve@example.net 5.2.2 552 mailbox_full",
}, {
	name: "unknown user in a domain",
	raw: notice("X400-Gateway <postmaster@x400.example.net>", "Delivery Report (failure) for bob@example.net", `Your message was not delivered to   bob@example.net
	for the following reason:
	Message for domain 'example.net' could not be delivered
	Unknown User 'bob'
`),
	kind: classify.Failure, want: "bob@example.net - - mailbox_unknown",
}, {
	name: "delayed, with a time to try until",
	raw: "Return-Path: <>\nFrom: postmaster@mx.example.net\nTo: sender@example.com\nSubject: Returned mail: delayed\nMIME-Version: 1.0\n" +
		`Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: text/plain

Delivery is delayed to these recipients. It will not be given up before the time below.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns;mx.example.net

Final-recipient: RFC822;bob@example.net
Action: delayed
Status: 4.4.7
Will-Retry-Until: Fri, 30 Apr 2010 10:00:00 +0000

--b--
`,
	kind: classify.Delayed,
}, {
	name: "mailman 3 refusal",
	raw: notice("cats-owner@lists.example.net", "Request to mailing list \"Cats\" rejected", `Your message to the cats@lists.example.net mailing-list was rejected for the following
reasons:

The message is not from a list member

The original message as received by Mailman is attached.
`),
	kind: classify.Failure, want: "cats@lists.example.net - - sender_rejected",
}, {
	name: "blocked attachment",
	raw: notice("MailGuard <postmaster@gw.example.net>", "Message blocked", `Your message to <bob@example.net> was blocked: it contains the forbidden attachment invoice.exe.
`),
	kind: classify.Failure, want: "bob@example.net - - attachment_rejected",
}, {
	name: "moved",
	raw: notice("postmaster@example.net", "Returned mail", `The e-mail you sent to bob@example.net was returned: the user has moved, new address eve@example.org.
`),
	kind: classify.Failure, want: "bob@example.net - - mailbox_moved",
}, {
	name: "delay in Russian",
	raw: notice("MAILER-DAEMON@mx.example.ru", "Предупреждение: доставка задержана", `Ваше сообщение для bob@example.ru пока не доставлено. Попытки доставки будут продолжены.
`),
	kind: classify.Delayed,
}, {
	name: "delay in Dutch",
	raw: notice("MAILER-DAEMON@mx.example.nl", "Waarschuwing: bericht vertraagd", `Uw bericht aan bob@example.nl kon nog niet worden bezorgd. We blijven het proberen.
`),
	kind: classify.Delayed,
}}
