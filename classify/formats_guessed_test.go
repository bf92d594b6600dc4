package classify_test

import "bounced/classify"

// guessedFormats are notices written down before anybody saw how they would be
// read: old gateways, phones, lists, and answers that look like reports.
var guessedFormats = []format{{
	name: "bare names of the reporter's users",
	raw: notice("Mail Delivery Subsystem <MAILER-DAEMON@online.example.net>", "Mail Delivery Problem", `Your mail to the following recipients could not be delivered because they are not accepting mail from other@example.org:
	bobsname
	evesname
`),
	kind: classify.Failure, want: "bobsname@online.example.net - - recipient_filtered\nevesname@online.example.net - - recipient_filtered",
}, {
	name: "the sender is not the recipient",
	raw: notice("Mail Delivery Subsystem <MAILER-DAEMON@online.example.net>", "Mail Delivery Problem", `A message from other@example.org could not be delivered to one of our users.
`),
	kind: classify.Failure, want: "- - - unknown",
}, {
	name: "messaging server with an alias",
	raw: notice("Internet Mail Delivery <postmaster@mail.example.net>", "Delivery Notification: Delivery has failed", `Your message cannot be delivered to the following recipients:

  Recipient address: bob@ims-ms-daemon
  Original address: bob@example.net
  Reason: Over quota

  Recipient address: eve@example.net
  Reason: Illegal host/domain name found
`),
	kind: classify.Failure, want: "bob@example.net - - mailbox_full\neve@example.net - - domain_unknown",
}, {
	name: "title that says nothing",
	raw: notice("Postmaster <Postmaster@phone.example.net>", "Mail System Error - Returned Mail", `The user(s) account is temporarily limited.

<bob@phone.example.net>
`),
	kind: classify.Failure, want: "bob@phone.example.net - - mailbox_inactive",
}, {
	name: "title that says nothing, and time ran out",
	raw: notice("Postmaster <Postmaster@mail.example.net>", "Mail System Error - Returned Mail", `This Message was undeliverable due to the following reason:

Your message was not delivered within 7 days.

The following recipients did not receive your message:

     <bob@example.net>
`),
	kind: classify.Failure, want: "bob@example.net - - expired",
}, {
	name: "subject of the message that failed",
	raw: notice("System Administrator <postmaster@example.net>", "Undeliverable: Your mailbox is over quota", `Your message did not reach the following recipient(s):

bob@example.net

Sorry.

This is an invalid recipient.
`),
	kind: classify.Failure, want: "bob@example.net - - mailbox_unknown",
}, {
	name: "reason below a line that names the recipient",
	raw: notice("Mail Delivery Subsystem <postmaster@example.net>", "Rejected: Hello", `Your message to <bob@example.net> was automatically rejected:
Quota exceeded (mailbox for user is full)
`),
	kind: classify.Failure, want: "bob@example.net - - mailbox_full",
}, {
	name: "rejection as a receipt that names nobody in words",
	raw: "Return-Path: <>\nFrom: Mail Sieve Subsystem <postmaster@example.net>\nTo: sender@example.com\nSubject: Automatically rejected mail\n" +
		"Auto-Submitted: auto-replied (rejected)\nMIME-Version: 1.0\n" +
		`Content-Type: multipart/report; report-type=disposition-notification; boundary=b

--b
Content-Type: text/plain

Your message was automatically rejected by Sieve, a mail
filtering language.

--b
Content-Type: message/disposition-notification

Reporting-UA: mail.example.net
Final-Recipient: rfc822; bob@example.net
Disposition: automatic-action/MDN-sent-automatically; deleted

--b--
`,
	kind: classify.Failure, want: "bob@example.net - - recipient_filtered",
}, {
	name: "rejection as a receipt from the recipient",
	raw: "Return-Path: <>\nFrom: bob@example.net\nTo: sender@example.com\nSubject: Automatically rejected mail\nMIME-Version: 1.0\n" +
		`Content-Type: multipart/report; report-type=disposition-notification; boundary=b

--b
Content-Type: text/plain

Your message was automatically rejected by Sieve, a mail
filtering language.

The following reason was given:
I do not want your mail

--b
Content-Type: message/disposition-notification

Reporting-UA: mail.example.net; Cyrus v2.4
Final-Recipient: rfc822; bob@example.net
Disposition: automatic-action/MDN-sent-automatically; deleted

--b--
`,
	kind: classify.Failure, want: "bob@example.net - - recipient_filtered",
}, {
	name: "sympa",
	raw: "Auto-Submitted: auto-replied\n" + notice("SYMPA <sympa@lists.example.net>", "Message distribution: Hello", `Your message for list cats@lists.example.net (attached below) was rejected.
You are not allowed to send this message for the following reason:

   This list is restricted to its subscribers.
`),
	kind: classify.Failure, want: "cats@lists.example.net - - sender_rejected",
}, {
	name: "ezmlm, subscribers only",
	raw: notice("cats-help@lists.example.net", "failure notice", `Hi! This is the ezmlm program. I'm managing the
cats@lists.example.net mailing list.

Sorry, I've been told to reject your message. Only subscribers may post.
`),
	kind: classify.Failure, want: "cats@lists.example.net - - sender_rejected",
}, {
	name: "x400 diagnostic",
	raw: notice("X400 Gateway <mhs@x400.example.net>", "Non-delivery report: Hello", `Your message could not be delivered to the following recipient(s):

  bob@x400.example.net
     Reason: unable-to-transfer
     Diagnostic: unrecognised-OR-name
`),
	kind: classify.Failure, want: "bob@x400.example.net - - mailbox_unknown",
}, {
	name: "host in prose",
	raw: notice("Postmaster@mail.example.net", "Mail System Error - Returned Mail", `Your message was not delivered because the destination computer was
not found.  Carefully check that it was spelled correctly.

     Host nohost.example.org not found

The following recipients did not receive this message:

     <bob@nohost.example.org>
`),
	kind: classify.Failure, want: "bob@nohost.example.org - - domain_unknown",
}, {
	name: "mailbox unavailable or access denied",
	raw: notice("Postmaster@mail.example.net", "Mail System Error - Returned Mail", `Each of the following recipients was rejected by a remote mail server.

    Recipient: <bob@example.net>
    Reason:    Mailbox unavailable or access denied - <bob@example.net>
`),
	kind: classify.Failure, want: "bob@example.net - - mailbox_unknown",
}, {
	name: "amavis virus alert",
	raw: "Return-Path: <>\n" + notice("Content-filter at gw.example.net <postmaster@gw.example.net>", "VIRUS (Eicar-Test-Signature) IN MAIL FROM YOU", `VIRUS ALERT

Our content checker found
    virus: Eicar-Test-Signature
in an email presumably from you, to the following recipient:
-> bob@example.net

Delivery of the email was stopped!
`),
	kind: classify.Failure, want: "bob@example.net - - virus",
}, {
	name: "blocked by a gateway's policy",
	raw: "Return-Path: <>\n" + notice("MIMEsweeper <postmaster@gw.example.net>", "Message Blocked: Hello", `The message you sent to bob@example.net has been blocked by our content policy because it contains an executable attachment.
`),
	kind: classify.Failure, want: "bob@example.net - - attachment_rejected",
}, {
	name: "address that announces its own end",
	raw: "Return-Path: <>\n" + notice("bob@example.net", "New address", `The e-mail address bob@example.net is no longer valid. Your message was not delivered. My new address is bob@example.org.
`),
	kind: classify.Failure, want: "bob@example.net - - mailbox_unknown",
}, {
	name: "own mailbox almost full",
	raw: "Return-Path: <>\n" + notice("postmaster@example.com", "Your mailbox is almost full", `Your mailbox is almost full. Please delete items, otherwise mail cannot be delivered to you.
`),
	kind: classify.Other,
}, {
	name: "office delay",
	raw: "Return-Path: <>\n" + notice("Microsoft Outlook <postmaster@example.net>", "Delayed: Hello", `Your message to bob@example.org has been delayed.

We'll keep trying to deliver it until 1/6/2018 10:22:33 AM.

LED=450 4.7.1 Greylisted
`),
	kind: classify.Delayed,
}, {
	name: "delay in German, with its hours",
	raw: notice("Mail Delivery System <Mailer-Daemon@mx.example.de>", "Warnung: Nachricht 1abcde-000123-AB seit 24 Stunden verzögert", `Eine von Ihnen gesendete Nachricht konnte seit mehr als 24 Stunden nicht an alle Empfänger zugestellt werden. Sie müssen nichts unternehmen; weitere Zustellversuche folgen.

  bob@example.de
    Verbindung abgelehnt
`),
	kind: classify.Delayed,
}, {
	name: "delay in Japanese, in other words",
	raw: notice("MAILER-DAEMON@mx.example.jp", "配送遅延のお知らせ", `bob@example.jp 宛のメールはまだ配送されていません。引き続き配送を試みます。
`),
	kind: classify.Delayed,
}, {
	name: "notes return receipt",
	raw: notice("Bob <bob@example.net>", "Return Receipt", `Your document: Hello
was received by: Bob Example
at: 01/04/2018 10:22:33
`),
	kind: classify.ReadReceipt,
}, {
	name: "notes delivery report",
	raw: notice("postmaster@example.net", "DELIVERED: Hello", `Your document: Hello
was delivered to: bob@example.net
at: 10:22:33 Today
`),
	kind: classify.Delivered,
}, {
	name: "inactive at the sending service",
	raw: "Return-Path: <>\n" + notice("Mail service <support@esp.example.org>", "Message not delivered", `Your message to bob@example.net was not sent. You tried to send to a recipient that has been marked as inactive. Inactive recipients are ones that have generated a hard bounce, a spam complaint, or a manual suppression.
`),
	kind: classify.Failure, want: "bob@example.net - - suppressed",
}, {
	name: "one reason for several, below them",
	raw: notice("postmaster@notes.example.net", "DELIVERY FAILURE: Hello", `Your message

  Subject: Hello

was not delivered to:

  bob@example.net
  eve@example.net

because:

  User not listed in Domino Directory
`),
	kind: classify.Failure, want: "bob@example.net - - mailbox_unknown\neve@example.net - - mailbox_unknown",
}, {
	name: "labels, and a reply to one of them",
	raw: notice("Internet Mail Delivery <postmaster@mail.example.net>", "Delivery Notification: Delivery has failed", `Your message cannot be delivered to the following recipients:

  Recipient address: bob@example.net
  Reason: Remote SMTP server has rejected address
  Diagnostic code: smtp;550 5.1.1 <bob@example.net>... User Unknown

  Recipient address: eve@example.net
  Reason: Over quota
`),
	kind: classify.Failure, want: "bob@example.net 5.1.1 550 mailbox_unknown\neve@example.net - - mailbox_full",
}, {
	name: "all recipients on a line, a reply to one",
	raw: notice("postmaster@mail.example.net", "Undeliverable: Hello", `Recipients: bob@example.net, eve@example.net
Host mx.example.net said: 550 5.1.1 <bob@example.net> user unknown
`),
	kind: classify.Failure, want: "bob@example.net 5.1.1 550 mailbox_unknown",
}, {
	name: "help stands first",
	raw: notice("mailer-daemon@mail.example.net", "Delivery failure", `Please contact it-desk@example.org for further assistance.
Your message to bob@example.net was not delivered because the user does not exist.
`),
	kind: classify.Failure, want: "bob@example.net - - mailbox_unknown",
}, {
	name: "notes failure reasons in Japanese",
	raw: notice("postmaster@notes.example.jp", "", `------- Failure Reasons  --------

宛先のユーザーが Domino ディレクトリにありません
bob@notes.example.jp


------- Returned Message --------
`+theirs),
	kind: classify.Failure, want: "bob@notes.example.jp - - mailbox_unknown",
}, {
	name: "fml, not a member",
	raw: notice("cats-admin@lists.example.jp", "You sender@example.com are not member (cats ML)", `The mail to cats@lists.example.jp is rejected: you are not a member of this mailing list.
`),
	kind: classify.Failure, want: "cats@lists.example.jp - - sender_rejected",
}}
