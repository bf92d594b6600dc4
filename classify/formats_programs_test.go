package classify_test

import "bounced/classify"

// programFormats are of programs with a reverse-path of their own, and of people who
// write in place of one; and what looks like them.
var programFormats = []format{{
	name: "a provider shows a refusal in words of its own",
	raw: by("noreply-mail@isp.example", "Rural Mail <noreply-mail@isp.example>", "Your message to bob@cats.example was too big", `Hi,

we tried to hand your message over to the mailbox below.

   Mailbox:  bob@cats.example
   Code:     552 5.3.4 Message size exceeds fixed limit
`),
	kind: classify.Failure, want: "bob@cats.example 5.3.4 552 message_too_large",
}, {
	name: "a program of somebody's own shows an exception",
	raw: by("erp-notify@edi.example", "erp-notify@edi.example", "EDI inbound handler: forward failed (job 9954)", `Handler could not forward inbound message to its mailbox. No retry scheduled.

javax.mail.SendFailedException: Invalid Addresses;
  nested exception is:
	com.sun.mail.smtp.SMTPAddressFailedException: 554 5.7.1 <bob@cats.example>: Relay access denied
`),
	kind: classify.Failure, want: "bob@cats.example 5.7.1 554 relay_denied",
}, {
	name: "a script, by its library",
	raw: "X-Mailer: Schulverteiler 1.8 (perl/Net::SMTP)\n" + by("verteiler@schule.example", "Verteiler <verteiler@schule.example>", "Verteilerbericht: Zustellung abgebrochen", `Nicht zugestellt, wird nicht wiederholt:

    550  bob@cats.example  (Empfänger unbekannt)
`),
	kind: classify.Failure, want: "bob@cats.example - 550 mailbox_unknown",
}, {
	name: "a gateway, by its display name",
	raw: by("porth@council.example", "Council Email Gateway <porth@council.example>", "Message not accepted", `Your message to bob@council.example was not accepted because it
contained an attachment type we do not allow (plans.7z).

552 5.7.1 Prohibited file type
`),
	kind: classify.Failure, want: "bob@council.example 5.7.1 552 attachment_rejected",
}, {
	name: "an alert about the failure of a shop's mail",
	raw: "Auto-Submitted: auto-generated\n" + by("noreply@errors.example", "Errors <noreply@errors.example>", "SHOP-5K2 - SMTPRecipientsRefused", `New alert from shop in production

SMTPRecipientsRefused: {'kim@cats.example': (550, b'5.1.1 The email account that you tried to reach does not exist')}
`),
	kind: classify.AutoReply,
}, {
	name: "somebody in place of a colleague, without a reverse-path",
	raw: by("", "Sabine <office@club.example>", "AW: Einladung", `Sehr geehrte Damen und Herren,

Sein Postfach werner@club.example wurde gelöscht, Ihre Mails
kommen nicht mehr an.
`),
	kind: classify.Failure, want: "werner@club.example - - mailbox_inactive",
}, {
	name: "somebody who will be back, without a reverse-path",
	raw: by("", "Sabine <office@club.example>", "Einladung", `Ich bin bis Montag nicht im Büro. Mein Kollege werner@club.example hilft gern.
`),
	kind: classify.AutoReply,
}, {
	name: "who got a report answers it",
	raw: by("cindy@elms.example", "Cindy <cindy@elms.example>", "RE: Undeliverable: Quote", `Hi Karin - ignore this, the address was wrong.

From: Microsoft Outlook
Subject: Undeliverable: Quote

Your message to purchase@elms.example couldn't be delivered.
`),
	kind: classify.Other,
}, {
	name: "a postmaster answers, and names nobody",
	raw: by("postmaster@uni.example", "H. Mertens <postmaster@uni.example>", "Re: Ihre Anfrage", `Ihr Server 198.51.100.23 stand bis gestern auf unserer Sperrliste
("554 5.7.1 Client host rejected"). Ich habe den Eintrag entfernt.
`),
	kind: classify.Other,
}, {
	name: "a role is meant where nobody else is named",
	raw: by("", "Hosting <no-reply@host.example>", "Email gagal terkirim ke admin@cats.example", `Email Anda untuk admin@cats.example gagal terkirim dan telah dikembalikan.
`),
	kind: classify.Failure, want: "admin@cats.example - - unknown",
}, {
	name: "cells of a table",
	raw: "Return-Path: <>\nFrom: postmaster@gw.example\nSubject: Delivery Status Notification\nContent-Type: text/html\n\n" +
		"<table><tr><th>Message Delivery Failure</th></tr><tr><td>Sender</td><td>ann@shop.example</td></tr>" +
		"<tr><td>Recipient</td><td>bob@cats.example</td></tr><tr><td>Virus</td><td>EICAR found</td></tr></table>",
	kind: classify.Failure, want: "bob@cats.example - - virus",
}, {
	name: "names of values",
	raw: by("", "Guardian <guardian@gw.example>", "Message blocked", `Your message was blocked because our filter considers it spam.

sender=ann@shop.example
recipient=bob@cats.example
`),
	kind: classify.Failure, want: "bob@cats.example - - spam_content",
}, {
	name: "two in one sentence of another language",
	raw: by("", "Schlass <mailer-daemon@schlass.example>", "Undelivered mail", `Hir Boîten (ann@schlass.example an bob@schlass.example) goufen net fonnt: user unknown
`),
	kind: classify.Failure, want: "ann@schlass.example - - mailbox_unknown\nbob@schlass.example - - mailbox_unknown",
}, {
	name: "aol, announced over two lines",
	raw: notice("MAILER-DAEMON@aol.com", "Mail Error", `Your mail to the following recipients could not be delivered because
they are not accepting mail from ann@shop.example:
	tinkerbelle9
`),
	kind: classify.Failure, want: "tinkerbelle9@aol.com - - recipient_filtered",
}, {
	name: "one of several has moved",
	raw: notice("Mail Robot <mailrobot@sdm.example>", "your mail", `your mail could not be delivered to everybody.
Here is your list of failed recipients:

  <ann@sdm.example> ........... no such person here
  <bob@sdm.example> ........... has moved, please use bob@cats.example
`),
	kind: classify.Failure, want: "ann@sdm.example - - mailbox_unknown\nbob@sdm.example - - mailbox_moved",
}, {
	name: "notes, with the message below",
	raw: notice("Postmaster@bank.example", "Re: Rates - Message NOT Delivered", `Your Message could not be delivered

To:       bob@bank.example
Subject:  Re: Rates

NonDelivery Reason:
     User not listed in public Name & Address Book: BOB

------- Start of Forwarded Message -------
From: list@lists.example
To: list@lists.example
Subject: Re: Rates

4.95 to the dollar.
------- End of Forwarded Message -------
`),
	kind: classify.Failure, want: "bob@bank.example - - mailbox_unknown",
}, {
	name: "an address that tears the phrase apart",
	raw: notice("Mail <mailer-daemon@club.example>", "Undelivered mail", `Das Postfach <bob@club.example> wurde gelöscht.
`),
	kind: classify.Failure, want: "bob@club.example - - mailbox_inactive",
}, {
	name: "communigate, one of its own users and one elsewhere",
	raw: `Return-Path: <>
From: MAILER-DAEMON@cgp.example
Subject: Undeliverable mail
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b

Failed to deliver to '<ann@cgp.example>'
LOCAL module(account ann) reports:
 account is full (quota exceeded)

Failed to deliver to '<bob@branch.cgp.example>'
SMTP module(domain branch.cgp.example) reports:
 550 5.1.1 unknown user account

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; cgp.example

Final-Recipient: LOCAL;<ann>
Action: failed
Status: 5.0.0

Final-Recipient: rfc822;<bob@branch.cgp.example>
Action: failed
Status: 5.0.0

--b--
`,
	kind: classify.Failure, want: "ann 5.0.0 - mailbox_full\nbob@branch.cgp.example 5.1.1 550 mailbox_unknown",
}, {
	name: "a panel that names nobody but in the subject",
	raw: by("panel@srv5.host.example", "Hosting Paneli <panel@srv5.host.example>", "bob@cats.example adresine ileti teslim edilemedi", `Sayın gönderici,

Konu satırında belirtilen e-posta hesabı askıya alınmıştır. İletiniz teslim edilmemiş ve silinmiştir.
`),
	kind: classify.Failure, want: "bob@cats.example - - mailbox_inactive",
}, {
	name: "mlmmj tells a subscriber that mail to them came back",
	raw: "Precedence: bulk\n" + notice("cats+owner@lists.example", "Bouncing messages from cats@lists.example", `Some messages to you could not be delivered. If you're seeing this
message it means things are back to normal, and it's merely for your
information.
`),
	kind: classify.Other,
}, {
	name: "who answers for a domain says what became of mail to it",
	raw: by("registry@town.example", "Town Hall <registry@town.example>", "Devolución de correo", `El mensaje remitido a la dirección que se relaciona NO ha podido ser entregado:

   1) urbanismo2@town.example
`),
	kind: classify.Failure, want: "urbanismo2@town.example - - unknown",
}, {
	name: "who does not, tells of mail elsewhere",
	raw: by("ann@town.example", "Ann <ann@town.example>", "Correo", `El mensaje remitido a bob@cats.example NO ha podido ser entregado.
`),
	kind: classify.Other,
}, {
	name: "a colleague tells that a mailbox is gone, and answers",
	raw: "X-Mailer: Microsoft Outlook 16.0\n" + by("office@town.example", "Poststelle <office@town.example>", "AW: Einladung", `Guten Tag,

das Postfach b.welscher@town.example wurde aufgelöst.
Ihre Mail wird von uns nicht bearbeitet.
`),
	kind: classify.Failure, want: "b.welscher@town.example - - mailbox_inactive",
}, {
	name: "a colleague who answers the message that came",
	raw: "In-Reply-To: <1@shop.example>\nUser-Agent: Mozilla Thunderbird\n" + by("s.ruf@garden.example", "S. Ruf <s.ruf@garden.example>", "Re: Ihre Rechnung", `Hallo,

die Adresse lohse@garden.example gibt es nicht mehr. Nachfolger ist Herr Adam.
`),
	kind: classify.Other,
}, {
	name: "a colleague who asks for a copy elsewhere",
	raw: "X-Mailer: Microsoft Outlook 16.0\n" + by("tom@joiners.example", "Tom <tom@joiners.example>", "Re: Your order", `Could you send the invoice to accounts@joiners.example as well, my own inbox fills up.
`),
	kind: classify.Other,
}, {
	name: "a system whose subject alone names somebody of its domain",
	raw: by("sistema@school.example", "Sistema <sistema@school.example>", "correo no entregado a ibarra@school.example", `Cuenta dada de baja.
`),
	kind: classify.Failure, want: "ibarra@school.example - - mailbox_inactive",
}, {
	name: "a robot gave up after temporary refusals",
	raw: by("robot@studio.example", "mail robot <robot@studio.example>", "3 of 4 ok, 1 failed", `sent to 2 addresses behind team@studio.example:

OK    anna@studio.example      250 2.0.0 queued as 4XQ1
FAIL  mareike@post.example     421 4.7.0 Try again later, closing connection. (gave up after 24h)
`),
	kind: classify.Failure, want: "mareike@post.example 4.7.0 421 receiver_error",
}, {
	name: "an answer that counts",
	raw: by("ann@cats.example", "Ann <ann@cats.example>", "Re[2]: Undeliverable: user unknown", `We moved to a new server, all is restored. Please send it once more.

> 550 5.1.1 <olga@cats.example>... User unknown
`),
	kind: classify.Other,
}, {
	name: "a list tells its subscribers of its own addresses",
	raw: notice("cats+owner@lists.example", "cats", `La demande a été supprimée.

Écrivez à <cats+help@lists.example> pour des messages d'aide.
`),
	kind: classify.Other,
}, {
	name: "a program that only says that it is one",
	raw: by("shop@shop.example", "Shop <shop@shop.example>", "Заказ 550", `Это письмо создано автоматически. Ваш заказ для ivan@shop.example собран.
`),
	kind: classify.Other,
}, {
	name: "JSON in names of its own",
	raw: `Return-Path: <>
From: postmaster <postmaster@boats.example>
Subject: [NOT DELIVERED] Your tickets
Content-Type: application/json

{"event":"bounce","permanent":true,"recipient":"bookings@boats.example","smtp":{"code":550,"enhanced":"5.1.1","text":"no such mailbox"}}
`,
	kind: classify.Failure, want: "bookings@boats.example 5.1.1 550 mailbox_unknown",
}}
