package classify_test

import (
	"slices"
	"strings"
	"testing"

	"bounced/classify"
	"bounced/dsn"
)

// format is a message and what must become of it.
type format struct {
	name, raw string
	kind      classify.Kind
	want      string // "recipient status code category", "-" for what is not stated; one per line
}

// formats are notices as servers write them, in our own words and addresses:
// one for each way of telling a failure, or of seeming to.
var formats = []format{{
	name: "imail unknown user",
	raw: `From: "Postmaster" <postmaster@mail.example.net>
To: <sender@example.com>
Subject: Undeliverable Mail
X-Mailer: <SMTP32 v8.22>

Unknown user: bob@example.net

Original message follows.

Received: from example.com [192.0.2.1] by mail.example.net
From: sender@example.com
To: bob@example.net
Subject: Hello
`,
	kind: classify.Failure, want: "bob@example.net - - mailbox_unknown",
}, {
	name: "sun messaging server",
	raw: `Return-Path: <>
From: Internet Mail Delivery <postmaster@mail.example.net>
To: sender@example.com
Subject: Delivery Notification: Delivery has failed
MIME-Version: 1.0
Content-Type: text/plain

This report relates to a message you sent with the following header fields:

  Message-id: <1234@example.com>
  Date: Thu, 29 Apr 2010 23:34:45 +0900
  From: Sender <sender@example.com>
  To: bob@example.net
  Subject: Hello

Your message cannot be delivered to the following recipients:

  Recipient address: bob@example.net
  Reason: Remote SMTP server has rejected address
  Diagnostic code: smtp;550 5.1.1 <bob@example.net>... User Unknown
  Remote system: dns;mx.example.net (TCP|192.0.2.2|25|192.0.2.9|25)
`,
	kind: classify.Failure, want: "bob@example.net 5.1.1 550 mailbox_unknown",
}, {
	name: "mailmarshal",
	raw: `From: <postmaster@gw.example.net>
To: <sender@example.com>
Subject: Undeliverable Mail: "Hello"

Your message:
   From:    sender@example.com
   Subject: Hello

Could not be delivered because of

550 5.1.1 User unknown

The following recipients were affected:
   bob@example.net

Additional Information
======================
Original Sender:    <sender@example.com>
Sender-MTA:         <192.0.2.1>
Remote-MTA:         <192.0.2.5>
Reporting-MTA:      <gw.example.net>
MessageName:        <B549996730000.000000000001.0003.mml>
Last-Attempt-Date:  <16:21:07 seg, 22 Dezembro 2014>
`,
	kind: classify.Failure, want: "bob@example.net 5.1.1 550 mailbox_unknown",
}, {
	name: "notes failure reasons",
	raw: `From: postmaster@notes.example.net
To: sender@example.com
Subject: Undeliverable message

------- Failure Reasons  --------

User not listed in public Name & Address Book
bob@notes.example.net

------- Returned Message --------
Received: from example.com
From: sender@example.com
To: bob@notes.example.net
Subject: Hello

text
`,
	kind: classify.Failure, want: "bob@notes.example.net - - mailbox_unknown",
}, {
	name: "surfcontrol",
	raw: `From: "Mail Administrator" <postmaster@gw.example.net>
To: sender@example.com
Subject: Message could not be sent
X-Mailer: SurfControl E-mail Filter

Your message could not be sent.
A transcript of the attempts to send the message follows.
The number of attempts made: 1
Addressed To: bob@example.net

Thu 29 Apr 2010 23:34:45 +0900
Failed to send to identified host,
bob@example.net: [192.0.2.5], 550 bob@example.net... No such user

--- Message non-deliverable.
`,
	kind: classify.Failure, want: "bob@example.net - 550 mailbox_unknown",
}, {
	name: "zoho notice",
	raw: `Return-Path: <>
From: mailer-daemon@mail.example.net
To: sender@example.com
Subject: Undelivered Mail Returned to Sender

This message was created automatically by mail delivery software.
 A message that you sent could not be delivered to one or more of its recipients. This is a permanent error.

bob@example.net Invalid Address, ERROR_CODE :550, ERROR_CODE :5.1.1

Received:from mail.example.net by mx.example.net
From: sender@example.com
To: bob@example.net
Subject: Hello
`,
	kind: classify.Failure, want: "bob@example.net 5.1.1 550 mailbox_unknown",
}, {
	name: "gmx notice",
	raw: `Return-Path: <>
From: "GMX Mailer Daemon" <mailer-daemon@mail.example.net>
To: sender@example.com
Subject: Mail delivery failed: returning message to sender

This message was created automatically by mail delivery software.
A message that you sent could not be delivered to
one or more of its recipients. This is a permanent error.
The following address failed:

"bob@example.net":
SMTP error from remote server after RCPT command:
host: mx.example.net
5.1.1 <bob@example.net>... User Unknown


--- The header of the original message is following. ---

Received: from [192.0.2.1] by mail.example.net
From: sender@example.com
To: bob@example.net
Subject: Hello
`,
	kind: classify.Failure, want: "bob@example.net 5.1.1 - mailbox_unknown",
}, {
	name: "ezweb transcript",
	raw: `Return-Path: <>
From: Postmaster <Postmaster@ezweb.example.net>
To: sender@example.com
Subject: Mail System Error - Returned Mail

Each of the following recipients was rejected by a remote mail server.
The reasons given by the server are included to help you determine why
each recipient was rejected.

    Recipient: <bob@ezweb.example.net>
    >>> RCPT TO:<bob@ezweb.example.net>
    <<< 550 <bob@ezweb.example.net>: User unknown
`,
	kind: classify.Failure, want: "bob@ezweb.example.net - 550 mailbox_unknown",
}, {
	name: "mailer without form",
	raw: `Return-Path: <>
From: "E-Mail Gateway" <gateway@example.net>
To: sender@example.com
Subject: Nachricht konnte nicht zugestellt werden

Ihre Nachricht an bob@example.net konnte nicht zugestellt werden.
Grund: Das Postfach des Empfängers ist voll.
`,
	kind: classify.Failure, want: "bob@example.net - - mailbox_full",
}, {
	name: "french notice",
	raw: "Return-Path: <>\nFrom: MAILER-DAEMON@example.fr\nTo: sender@example.com\nSubject: =?utf-8?q?=C3=89chec_de_la_remise?=\nContent-Type: text/plain; charset=utf-8\n\n" +
		"Votre message n'a pas pu être remis aux destinataires suivants :\n\n  <bob@example.fr>\n\nLa boîte aux lettres du destinataire est pleine.\n",
	kind: classify.Failure, want: "bob@example.fr - - mailbox_full",
}, {
	name: "japanese notice",
	raw: "Return-Path: <>\nFrom: postmaster@example.jp\nTo: sender@example.com\nSubject: =?utf-8?b?44Oh44O844Or44KS6YWN5L+h44Gn44GN44G+44Gb44KT44Gn44GX44Gf?=\nContent-Type: text/plain; charset=utf-8\n\n" +
		"以下の宛先にメールを配信できませんでした。\n\n<bob@example.jp>\n\n宛先のユーザーが存在しません。\n",
	kind: classify.Failure, want: "bob@example.jp - - mailbox_unknown",
}, {
	name: "chinese notice",
	raw: "Return-Path: <>\nFrom: postmaster@example.cn\nTo: sender@example.com\nSubject: =?utf-8?b?57O757uf6YCA5L+h?=\nContent-Type: text/plain; charset=utf-8\n\n" +
		"您的邮件未能发送到以下收件人：\n\nbob@example.cn\n\n退信原因：收件人邮箱空间已满。\n",
	kind: classify.Failure, want: "bob@example.cn - - mailbox_full",
}, {
	name: "spanish notice",
	raw: "Return-Path: <>\nFrom: Sistema de correo <mailer@example.es>\nTo: sender@example.com\nSubject: No se ha podido entregar el mensaje\nContent-Type: text/plain; charset=utf-8\n\n" +
		"No se pudo entregar su mensaje a los siguientes destinatarios:\n\n  bob@example.es\n\nEl usuario no existe.\n",
	kind: classify.Failure, want: "bob@example.es - - mailbox_unknown",
}, {
	name: "human quotes a bounce",
	raw: `From: Alice <alice@example.com>
To: support@example.org
Subject: Re: mail problem
In-Reply-To: <1@example.org>
MIME-Version: 1.0

Hi, I got this when I wrote to Bob, what does it mean?

> This is the mail system at host mx.example.com.
> I'm sorry to have to inform you that your message could not
> be delivered to one or more recipients.
>
> <bob@example.net>: host mx.example.net[192.0.2.1] said: 550 5.1.1 User unknown

Thanks, Alice
`,
	kind: classify.Other,
}, {
	name: "quota warning to the owner",
	raw: `From: IT Helpdesk <helpdesk@example.com>
To: bob@example.com
Subject: Your mailbox is almost full

Dear Bob, your mailbox has reached 95% of its quota. Please delete mail.
`,
	kind: classify.Other,
}, {
	name: "parcel notice",
	raw: `From: Parcel Service <no-reply@parcels.example.com>
To: bob@example.com
Subject: Delivery failed: we missed you
List-Unsubscribe: <https://parcels.example.com/u>

We tried to deliver your parcel today but nobody was home.
Your parcel could not be delivered. Please choose a new date.
`,
	kind: classify.Other,
}, {
	name: "vacation",
	raw: `Return-Path: <>
From: Bob <bob@example.net>
To: sender@example.com
Subject: Out of office: Hello
Auto-Submitted: auto-replied (vacation)

I am out of the office until Monday and will read your message then.
`,
	kind: classify.AutoReply,
}, {
	name: "vacation without headers",
	raw: `From: Bob <bob@example.net>
To: sender@example.com
Subject: Automatische Antwort: Hallo

Ich bin bis Montag nicht im Büro. Ihre Nachricht wird nicht weitergeleitet.
`,
	kind: classify.AutoReply,
}, {
	name: "sieve reject as receipt",
	raw: `Return-Path: <>
From: Mail Delivery Subsystem <postmaster@example.net>
To: sender@example.com
Subject: Automatically rejected mail
Auto-Submitted: auto-replied (rejected)
Precedence: bulk
MIME-Version: 1.0
Content-Type: multipart/report; report-type=disposition-notification; boundary="b"

--b

Your message to <bob@example.net> was automatically rejected:
I do not want your mail.

--b
Content-Type: message/disposition-notification

Final-Recipient: rfc822; bob@example.net
Disposition: automatic-action/MDN-sent-automatically; deleted

--b--
`,
	kind: classify.Failure, want: "bob@example.net - - recipient_filtered",
}, {
	name: "bullets",
	raw: `Return-Path: <>
From: Mail Delivery System <mailer@example.net>
To: sender@example.com
Subject: Delivery status notification

This message was created automatically by the mail system.
The following addresses had delivery problems:

  * bob@example.net
    Diagnostic: 550 5.2.1 The mailbox is disabled, not accepting messages
`,
	kind: classify.Failure, want: "bob@example.net 5.2.1 550 mailbox_inactive",
}, {
	name: "server message and original info",
	raw: `Return-Path: <>
From: postmaster@gw.example.net
To: sender@example.com
Subject: failure notice

Your message could not be delivered to the following recipients.

bob@example.net

-------server message
550 5.1.1 unknown user <bob@example.net>

-------original mail info
subject: Hello
`,
	kind: classify.Failure, want: "bob@example.net 5.1.1 550 mailbox_unknown",
}, {
	name: "interscan",
	raw: `From: "InterScan MSS" <postmaster@gw.example.net>
To: sender@example.com
Subject: Mail could not be delivered

Sent <<< RCPT TO:<bob@example.net>
Received >>> 550 5.1.1 <bob@example.net>... user unknown

Unable to deliver message to <bob@example.net>
`,
	kind: classify.Failure, want: "bob@example.net 5.1.1 550 mailbox_unknown",
}, {
	name: "reason in brackets",
	raw: `From: "Mail Deliver System" <mailer@example.net>
To: sender@example.com
Subject: Returned Mail: (Undelivered) Hello

The original message was received at Thu, 29 Apr 2010 23:34:45 +0900
from sender@example.com

---The following addresses had delivery errors---

bob@example.net [User unknown]
`,
	kind: classify.Failure, want: "bob@example.net - - mailbox_unknown",
}, {
	name: "unrecoverable error",
	raw: `Return-Path: <>
From: mail-system@docomo.example.ne.jp
To: sender@example.com
Subject: Undeliverable Mail

The following addresses had delivery problem(s):

<bob@docomo.example.ne.jp>: (unrecoverable error)
  550 Unknown user bob@docomo.example.ne.jp
`,
	kind: classify.Failure, want: "bob@docomo.example.ne.jp - 550 mailbox_unknown",
}}

func TestFormats(t *testing.T) {
	for _, f := range slices.Concat(formats, trickyFormats, serverFormats, smallServerFormats, rareFormats, kindFormats, guessedFormats, gatheredFormats, unseenFormats, heardFormats, worldFormats, plainestFormats, programFormats, pastedFormats, suitesFormats, nearFormats) {
		t.Run(f.name, func(t *testing.T) {
			rep, _ := dsn.Parse([]byte(strings.ReplaceAll(f.raw, "\n", "\r\n")))
			res := classify.Default().Judge(rep, classify.Known{})
			if res.Kind != f.kind {
				t.Errorf("kind %s (%+v), want %s", res.Kind, res.Evidence, f.kind)
			}
			var got []string
			for _, o := range res.Recipients {
				if f.kind == classify.Failure {
					got = append(got, summary(o))
				}
			}
			if s := strings.Join(got, "\n"); s != f.want {
				t.Errorf("got  %q\nwant %q", s, f.want)
			}
		})
	}
}

// summary is an outcome as the table of formats writes it.
func summary(o classify.Outcome) string {
	words := []string{o.Recipient, o.Status, "-", string(o.Category)}
	if o.Code > 0 {
		words[2] = strings.TrimSpace(strings.Join([]string{string(rune('0' + o.Code/100)), string(rune('0' + o.Code/10%10)), string(rune('0' + o.Code%10))}, ""))
	}
	for i, w := range words {
		if w == "" {
			words[i] = "-"
		}
	}
	return strings.Join(words, " ")
}
