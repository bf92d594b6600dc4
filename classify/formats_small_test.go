package classify_test

import "bounced/classify"

// smallServerFormats are notices of servers for small sites and of lists, and
// mail that only looks like them.
var smallServerFormats = []format{{
	name: "ezmlm probe",
	raw: notice("cats-help@lists.example.net", "failure notice", `Hi. This is the qmail-send program at lists.example.net.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<bob@example.net>:
192.0.2.5 does not like recipient.
Remote host said: 550 sorry, no mailbox here by that name
Giving up on 192.0.2.5.

--- Below this line is a copy of the message.

`+theirs),
	kind: classify.Failure, want: "bob@example.net - 550 mailbox_unknown",
}, {
	name: "dma knows no reason",
	raw: notice("MAILER-DAEMON <>", "Mail delivery failed", `This is the DragonFly Mail Agent v0.13 at mx.example.net.

There was an error delivering your mail to <bob@example.net>.

unknown bounce reason

Message headers follow.

`+theirs),
	kind: classify.Failure, want: "bob@example.net - - unknown",
}, {
	name: "sendmail, with what Postfix says to DATA after the last refusal",
	raw: notice("Mail Delivery Subsystem <MAILER-DAEMON@mx.example.net>", "Returned mail: see transcript for details", `   ----- The following addresses had permanent fatal errors -----
<bob@example.net>
    (reason: 554 5.3.5 Local configuration error)

   ----- Transcript of session follows -----
... while talking to mx.example.net.:
>>> DATA
<<< 554 5.3.5 Local configuration error
554 5.0.0 Service unavailable
<<< 554 5.5.1 Error: no valid recipients

`+theirs),
	kind: classify.Failure, want: "bob@example.net 5.3.5 554 receiver_error",
}, {
	name: "words in the names of hosts",
	raw: notice("Mail Delivery System <MAILER-DAEMON@mx.example.net>", "Undelivered Mail Returned to Sender", `<bob@virus.policy.example.net>: host
    antispam.virus.example.net[192.0.2.1] said: 554 Transaction failed (in reply to end of DATA command)

`+theirs),
	kind: classify.Failure, want: "bob@virus.policy.example.net - 554 receiver_error",
}, {
	name: "courier lost the connection",
	raw: notice("Mail Delivery Subsystem <postmaster@mx.example.net>", "NOTICE: mail delivery status.", `This is a delivery status notification from mx.example.net,
running the Courier mail server, version 1.0.16.

UNDELIVERABLE MAIL

Your message to the following recipients cannot be delivered:

<bob@example.net>:
<<< Network connection shut down by the remote mail server

---------------------------------------------------------------------------

`+theirs),
	kind: classify.Failure, want: "bob@example.net - - connection_failure",
}, {
	name: "mailenable",
	raw: notice("postmaster@mail.example.net", "Message Delivery Failure", `MailEnable: Message could not be delivered to some recipients.
The following recipient(s) could not be reached:

	Recipient: [SMTP:bob@example.net]
	Reason: Remote SMTP Server Returned: 550 5.1.1 The email account that you tried to reach does not exist

Message headers follow:

`+theirs),
	kind: classify.Failure, want: "bob@example.net 5.1.1 550 mailbox_unknown",
}, {
	name: "kerio",
	raw: notice("Mail Delivery System <MAILER-DAEMON@mail.example.net>", "Undeliverable: Hello", `Your message could not be delivered to the following recipients:

bob@example.net
  Reason: 550 5.1.1 <bob@example.net>... User unknown

`),
	kind: classify.Failure, want: "bob@example.net 5.1.1 550 mailbox_unknown",
}, {
	name: "merak",
	raw: notice("postmaster@mail.example.net", "Delivery failure (bob@example.net)", `Message could not be delivered to:

bob@example.net

Reason: The mailbox doesn't exist.

`),
	kind: classify.Failure, want: "bob@example.net - - mailbox_unknown",
}, {
	name: "zimbra",
	raw: notice("MAILER-DAEMON@mail.example.net (Mail Delivery System)", "Undelivered Mail Returned to Sender", `This is the mail system at host mail.example.net.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

<bob@example.net>: host mail.example.net[/opt/lmtp] said: 550 5.1.1 <bob@example.net>
    No such user here (in reply to RCPT TO command)
`),
	kind: classify.Failure, want: "bob@example.net 5.1.1 550 mailbox_unknown",
}, {
	name: "smail3",
	raw: notice("<MAILER-DAEMON@mail.example.net>", "mail failed, returning to sender", `|------------------------- Message log follows: -------------------------|
 no valid recipients were found for this message
|------------------------- Failed addresses follow: ---------------------|
 <bob@example.net> ... unknown host
|------------------------- Message text follows: ------------------------|
`+theirs),
	kind: classify.Failure, want: "bob@example.net - - domain_unknown",
}, {
	name: "listserv",
	raw: notice("\"L-Soft list server at LISTS.EXAMPLE.NET (1.8e)\" <LISTSERV@lists.example.net>", "Rejected posting to CATS@LISTS.EXAMPLE.NET", `You are not authorized to send mail to the CATS list from your sender@example.com
account. You might be authorized to send to the list from another of your
accounts, or perhaps when using another mail program which generates slightly
different addresses, but LISTSERV has no way to associate this other account or
address with yours.

------------------------------ Original message ------------------------------
From: sender@example.com
To: cats@lists.example.net
Subject: Hello
Message-ID: <1234@example.com>
`),
	kind: classify.Failure, want: "cats@lists.example.net - - sender_rejected",
}, {
	name: "vpop3",
	raw: notice("VPOP3 <postmaster@mail.example.net>", "Message Delivery Failed - Hello", `Your message could not be delivered to the following recipients:

bob@example.net - 550 No such user

`),
	kind: classify.Failure, want: "bob@example.net - 550 mailbox_unknown",
}, {
	name: "ms smtp service",
	raw: notice("postmaster@mail.example.net", "Delivery Status Notification (Failure)", `This is an automatically generated Delivery Status Notification.

Delivery to the following recipients failed.

       bob@example.net

`),
	kind: classify.Failure, want: "bob@example.net - - unknown",
}, {
	name: "exim pipe beside an address",
	raw: "Return-Path: <>\nX-Failed-Recipients: ann@example.net, bob@example.net, cat@example.net\n" +
		notice("Mail Delivery System <Mailer-Daemon@mx.example.net>", "Mail delivery failed: returning message to sender", `A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  ann@example.net
    retry timeout exceeded
  |/usr/bin/vacation bob
    (generated from bob@example.net)
    local delivery failed
  /dev/full
    (generated from cat@example.net)
    mailbox is full
`),
	kind: classify.Failure, want: "ann@example.net - - expired\nbob@example.net - - receiver_error\ncat@example.net - - mailbox_full",
}, {
	name: "exim unrouteable",
	raw: notice("Mail Delivery System <Mailer-Daemon@mail.example.net>", "Mail delivery failed: returning message to sender", `This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  bob@example.net
    all relevant MX records point to non-existent hosts

------ This is a copy of the message, including all the headers. ------

`+theirs),
	kind: classify.Failure, want: "bob@example.net - - domain_unknown",
}, {
	name: "bluewin",
	raw: notice("Mail Delivery Service <mailer-daemon@mail.example.net>", "Delivery Failure Notification", `Ihre E-Mail konnte nicht an folgende Empfänger zugestellt werden / Votre message n'a pas pu être distribué :

Recipient: <bob@example.net>
Reason:    Mailbox quota exceeded

`),
	kind: classify.Failure, want: "bob@example.net - - mailbox_full",
}, {
	name: "table of recipients",
	raw: notice("Mail Gateway <mailer-daemon@gw.example.net>", "Undeliverable message", `The following recipients could not be reached:

Recipient                      Reason
------------------------------ --------------------------------
bob@example.net                User unknown
eve@example.net                Mailbox full

`),
	kind: classify.Failure, want: "bob@example.net - - mailbox_unknown\neve@example.net - - mailbox_full",
}, {
	name: "hold for verification",
	raw: notice("Bob <bob@example.net>", "Re: Hello [please verify]", `Hello,

this mailbox is protected. To make sure that you are a real person, please
reply to this message or click the link below. Until then your message stays
in quarantine.

https://guard.example.net/c/1234
`),
	kind: classify.Challenge,
}, {
	name: "quota of your own",
	raw: notice("Mail Administrator <admin@example.com>", "Your mailbox is almost full", `Dear user,

Your mailbox is over 90% of its storage limit. You may not be able to send or
receive new mail until you reduce your mailbox size. Click here to upgrade.
`),
	kind: classify.Other,
}, {
	name: "parcel",
	raw: notice("Parcel Service <noreply@parcels.example>", "Delivery failure notification: your parcel could not be delivered", `Dear customer,

Our courier was unable to deliver your parcel because the address does not
exist. Please print the attached label and collect it at our office.
`),
	kind: classify.Other,
}}
