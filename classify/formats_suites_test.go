package classify_test

import "bounced/classify"

// suitesFormats are of servers whose mail the test suites of mailing lists keep.
var suitesFormats = []format{{
	name: "Exchange 5.5: the address stands in an X.400 one",
	raw: notice("postmaster@corp.example", "Undeliverable: Hello", `Your message

  To:      bob@corp.example
  Subject: Hello

did not reach the following recipient(s):

c=TW;a= ;p=CORP;o=HQ;dda:SMTP=bob@corp.example; on Thu, 28 Apr 2005
06:33:51 +0200
    Unable to deliver the message due to a communications failure
	The MTS-ID of the original message is: c=TW;a= ;p=CORP;l=HQ-0004290725
    MSEXCH:MSExchangeMTA:HQ:MAIL1
`),
	kind: classify.Failure, want: "bob@corp.example - - connection_failure",
}, {
	name: "sendmail: a user of the host, and the address that came to",
	raw: notice("MAILER-DAEMON@corp.example (Mail Delivery Subsystem)", "Returned mail: User unknown", `   ----- The following addresses had permanent fatal errors -----
bob
    (expanded from: <robert@corp.example>)

   ----- Transcript of session follows -----
550 bob... User unknown
`),
	kind: classify.Failure, want: "robert@corp.example - 550 mailbox_unknown",
}, {
	name: "the reason stands below, with nothing but a code in brackets",
	raw: notice("MAILER-DAEMON@corp.example", "Undelivered Mail Returned to Sender", `Undeliverable Address: <bob@corp.example>

Reason: User has exceeded allocated disk quota (552).
`),
	kind: classify.Failure, want: "bob@corp.example - 552 mailbox_full",
}, {
	name: "two lines, in a program's own words",
	raw: notice("postmaster@corp.example", "Mailbox", `  ----- Message: 19A7F8 -----
The message to bob@corp.example is bounced because : Quota exceed the hard limit
`),
	kind: classify.Failure, want: "bob@corp.example - - mailbox_full",
}, {
	name: "Postal: a role is the recipient, as nobody else is named",
	raw: notice("Mail Delivery Service <postmaster@psrp.example.net>", "Mail Delivery Failed (Hello)", `This is the mail delivery service responsible for delivering mail to noc@corp.example

The message you've sent cannot be delivered. Your original message is attached to this message.

Maximum number of delivery attempts (18) has been reached.
`),
	kind: classify.Failure, want: "noc@corp.example - - expired",
}, {
	name: "who may be asked is none, in whatever domain",
	raw: notice("Mail Delivery Service <postmaster@relay.example.net>", "Mail Delivery Failed (Hello)", `The message you've sent cannot be delivered.

Questions? Please contact
support@hosting.example
`),
	kind: classify.Failure, want: "- - - unknown",
}, {
	name: "MMDF: a host that the name servers do not know",
	raw: notice("MMDF Mail System <mmdf@gw.example.net>", "Failed mail  (msg.aa02644)", `    Your message could not be delivered to
'bob@corp.example (host: corp.example) (queue: smtp)' for the following
reason:  'Host "corp.example" is not known to the name servers'
`),
	kind: classify.Failure, want: "bob@corp.example - - domain_unknown",
}, {
	name: "mox: who gives up after an answer does not say that time ran out",
	raw: notice("postmaster@mx.example.net", "mail delivery failed", `Delivery has failed permanently for your email to:

	bob@corp.example

No further deliveries will be attempted.

Error during the last delivery attempt:

	permanent error from remote: 552 5.2.2 account storage full
`),
	kind: classify.Failure, want: "bob@corp.example 5.2.2 552 mailbox_full",
}, {
	name: "Domino in German",
	raw: notice("Postmaster@corp.example", "ZUSTELLUNGSFEHLER: Benutzer bob nicht aufgeführt", `Ihr Dokument:     Hallo
konnte nicht zugestellt werden an:     bob@corp.example
wegen:     Benutzer bob (bob@corp.example) nicht im öffentlichen Adressbuch aufgeführt
`),
	kind: classify.Failure, want: "bob@corp.example - - mailbox_unknown",
}, {
	name: "fml: to whom one may subscribe is not whom it was for",
	raw: notice("bees-admin@ml.example.jp", "NOT MEMBER article from b+1@bounces.example.com (bees ML)", `Hi, I am fml ML manager of bees@ml.example.jp.
An article from not a member of this mailing list was sent to me.

You are not a member of the ML <bees@ml.example.jp>, so
your mail is rejected.

If you want to subscribe, send "subscribe YOUR NAME" to
	bees-ctl@ml.example.jp
`),
	kind: classify.Failure, want: "bees@ml.example.jp - - sender_rejected",
}, {
	name: "MailScanner: what was cleaned was delivered",
	raw: notice(`"MailScanner" <postmaster@corp.example>`, "Warning: E-mail viruses detected", `Our virus detector has just been triggered by a message you sent:-
  To: bob@corp.example
  Subject: Hello

One or more of the attachments (flyer.doc) were cleaned. The rest of your
message, with the cleaned document, has been delivered to the recipient.
`),
	kind: classify.Other,
}, {
	name: "a person asks about a warning",
	raw: notice("Ann <ann@corp.example>", "RE: Warning: could not send message for past 4 hours", `I keep getting these, is the line down again?

-----Original Message-----
From: Mail Delivery Subsystem
Sent: Monday, April 19, 2010 3:10 AM
Subject: Warning: could not send message for past 4 hours

    **      THIS IS A WARNING MESSAGE ONLY      **
451 rig7.corp.example: Name server timeout
`),
	kind: classify.Other,
}, {
	name: "qconfirm asks the sender to answer",
	raw: notice(`"bob - mail confirmation" <bob-confirm-77ab-req@corp.example>`, "Confirmation request: Hello", `Hi. This is the qconfirm mail-handling program.  One or more messages from
you are being held because your address was not recognized.

To release your pending message(s) for delivery, please reply to this
request.  Your reply will not be read, so an empty message is fine.
`),
	kind: classify.Challenge,
}, {
	name: "a script calls itself a transcript",
	raw: `From: "Mail Delivery Subsystem" <MAILER-DAEMON@corp.example>
To: <sender@example.com>
Subject: Returned mail: Data format error, see transcript attached
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain

Your email was not delivered. The full transcript is in the attached document.

--b
Content-Type: application/octet-stream; name="transcript_0061.js"
Content-Transfer-Encoding: base64

Ly8K
--b--
`,
	kind: classify.Other,
}, {
	name: "a virus that was removed, in German",
	raw: notice("virenscanner@corp.example", "Virus gefunden und entfernt", `In einer von Ihnen gesendeten E-Mail an bob@corp.example
wurde der Virus W97M_MARKER.A in "Programm.doc" gefunden.

Maßnahme: Datei gesäubert. Die Nachricht wurde dem Empfänger zugestellt.
`),
	kind: classify.Other,
}, {
	name: "who wants a password, in Spanish",
	raw: notice("Administración <soporte@corp.example>", "Error de entrega: su buzón ha superado el límite (552)", `Estimado usuario sender@example.com:

5 mensajes entrantes están pendientes porque su buzón ha alcanzado 99,8 % de su capacidad.
Valide su cuenta ahora para recibirlos.
`),
	kind: classify.Other,
}, {
	name: "Courier is the name of a mail server, and not who brings parcels",
	raw: `From: "Courier mail server at mail.corp.example" <@mail.corp.example>
To: sender@example.com
Subject: NOTICE: mail delivery status.
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain; charset=us-ascii

This is a delivery status notification from mail.corp.example,
running the Courier mail server, version 0.58.

                              RETURN RECEIPT

Your message to the following recipients has been succesfully delivered:

<bob@corp.example>

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.corp.example

Final-Recipient: rfc822; bob@corp.example
Action: delivered
Status: 2.0.0

--b--
`,
	kind: classify.Delivered,
}, {
	name: "who has a new address, and whose mail goes there",
	raw: "Return-Path: <>\n" + notice("Ewa Mazurek <ewa@corp.example>", "Zmiana adresu e-mail", `Dzień dobry,
informuję, że od 1 marca mój nowy adres to ewa@other.example.
Państwa wiadomość została automatycznie przekazana na nowy adres.
`),
	kind: classify.AutoReply,
}, {
	name: "amavis: a banned part, but the message went on",
	raw: notice(`"Content-filter at mx.corp.example" <postmaster@mx.corp.example>`, "BANNED message from you (application/zip) - passed", `BANNED CONTENTS ALERT

Our content checker found
    banned name: .exe,.exe-ms,setup.exe
in email presumably from you <sender@example.com>
to the following recipient:
-> bob@corp.example

Delivery of the email was NOT stopped: the part was wrapped
and the mail was passed on to the recipient.
`),
	kind: classify.Other,
}, {
	name: "a question to the sender, in Russian",
	raw: notice("Антиспам <confirm+7a1@corp.example>", "Ваше письмо не доставлено: требуется подтверждение", `Ваше письмо для bob@corp.example пока не доставлено и помещено в карантин.
Чтобы доставить его, просто ответьте на это сообщение.
`),
	kind: classify.Challenge,
}, {
	name: "a page that asks for the password",
	raw: `From: MAILER-DAEMON <bookings@corp.example>
To: sender@example.com
Subject: Returned mail: see attachment for details
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain

Your important mail was returned. Open the attached report to see the reason.

--b
Content-Type: text/html; name="Delivery_Report_0912.shtml"
Content-Disposition: attachment; filename="Delivery_Report_0912.shtml"

<script>location="http://example.test"</script>
--b--
`,
	kind: classify.Other,
}, {
	name: "PP: a message id stands alone on its line",
	raw: notice("PP <postmaster@corp.example>", "Delivery Report (failure) for bob@corp.example", `This report relates to your message: Exam timetable,
        <"14093 Tue Feb 14 12:30:58 1995"@mail.example.com>
        of Tue, 14 Feb 1995 12:30:57 +0000

Your message was not delivered to   bob@corp.example
for the following reason:
        Unknown user 'bob'

Your message was not delivered to   ann@corp.example
for the following reason:
        Message content too long for recipient's system
`),
	kind: classify.Failure, want: "bob@corp.example - - mailbox_unknown\nann@corp.example - - message_too_large",
}, {
	name: "sendmail 5: the original was to a list, and apparently to somebody",
	raw: notice("Mailer-Daemon@corp.example (Mail Delivery Subsystem)", "Returned mail: User unknown", `   ----- Transcript of session follows -----
550 bob... User unknown

   ----- Unsent message follows -----
From: ann@example.com
Message-Id: <9403080641.AA19@example.com>
To: bees@lists.example.net
Subject: Hello
Apparently-To: bob@corp.example

Hello
`),
	kind: classify.Failure, want: "bob@corp.example - 550 mailbox_unknown",
}, {
	name: "sendmail 5: one host put it off, and another one refused",
	raw: notice("Mailer-Daemon@corp.example (Mail Delivery Subsystem)", "Returned mail: Host unknown", `   ----- Transcript of session follows -----
421 corp.example.tcp... Deferred: Connection timed out during user open with corp.example
550 bob@mail.corp.example (tcp)... 550 Host unknown
`),
	kind: classify.Failure, want: "bob@mail.corp.example - 550 domain_unknown",
}, {
	name: "MS Mail: the message follows its contents' title",
	raw: notice("Postmaster@corp.example", "Mail failure", `[006] Mail was received that was addressed to unknown addresses.

Mail was not delivered to:
 BOB@corp.example

 ------------------------------------------------------------------
The contents of this message are as follows:

Date: Tue, 21 May 96 13:02:00 EDT
Subject: TLS certificate expired
`),
	kind: classify.Failure, want: "BOB@corp.example - - mailbox_unknown",
}, {
	name: "who uses another address now",
	raw: notice("deliver@corp.example", "NOT delivered", `Your message of "Mon, 04 Dec 2000 12:29" was NOT delivered.

   rcpt:   bob@corp.example
   reason: address retired. He now uses bob@other.example -- please
           send it there yourself, nothing is forwarded.
`),
	kind: classify.Failure, want: "bob@corp.example - - mailbox_moved",
}, {
	name: "a subscriber is nobody to write to",
	raw: notice("Wireless Messaging <postmaster@txt.example>", "Message delivery failed", `Your message "Hello" was not delivered.

2145550167@txt.example
   subscriber has not provisioned e-mail to text messaging
9725550188@txt.example
   subscriber has not provisioned e-mail to text messaging
`),
	kind: classify.Failure, want: "2145550167@txt.example - - mailbox_unknown\n9725550188@txt.example - - mailbox_unknown",
}}
