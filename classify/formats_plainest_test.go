package classify_test

import "bounced/classify"

// plainestFormats are notices of programs that say in the fewest words that
// something was not delivered, and what looks like them.
var plainestFormats = []format{{
	name: "a text message that was not sent",
	raw:  notice(`"Peach SMS" <noreply@sms.example.net>`, "Your text message was not sent", "Your email to 07700900123@sms.example.net has not been\ndelivered as a text message because this customer has not activated\nthe Email to Text service.\n"),
	kind: classify.Failure, want: "07700900123@sms.example.net - - mailbox_inactive",
}, {
	name: "a filter that names whom, and why",
	raw:  "Return-Path: <no-reply@filter.example>\n" + notice("Harbour Email Security <no-reply@filter.example>", "Your message to bob@example.net was rejected", "The message you sent to bob@example.net was rejected by the recipient organization's email security and has not been delivered.\n\nReason: Phishing (URL reputation).\n"),
	kind: classify.Failure, want: "bob@example.net - - recipient_filtered",
}, {
	name: "a phone's memory, in Italian",
	raw:  notice("WAP Mail <noreply@wap.example.net>", "msg non consegnato a 3475550190", "Msg NON consegnato a 3475550190@wap.example.net: memoria\nmessaggi piena (max 50). Riprova piu' tardi.\n"),
	kind: classify.Failure, want: "3475550190@wap.example.net - - mailbox_full",
}, {
	name: "a forwarder's reply of another host",
	raw:  notice("Alumni Forwarding <fwd@alumni.example.net>", "[alumni-fwd] could not forward your message", "You wrote to tom@alumni.example.net, which is a forwarding address.\nThe place it forwards to would not take the mail this time. It told us:\n\n\t550 <tom@home.example>... We do not relay\n"),
	kind: classify.Failure, want: "tom@home.example - 550 relay_denied",
}, {
	name: "a webmail's postmaster, in Thai, with a mail program",
	raw:  "X-Mailer: webmail 2.0\n" + notice("ThaiMail <postmaster@mail.example.net>", "ไม่สามารถส่งจดหมายได้", "ระบบไม่สามารถส่งจดหมายของท่านถึง  bob@mail.example.net  ได้\nเนื่องจากไม่มีผู้ใช้ชื่อนี้ในระบบ\n"),
	kind: classify.Failure, want: "bob@mail.example.net - - mailbox_unknown",
}, {
	name: "Exchange gives up, and says what it met last",
	raw: `Return-Path: <>
From: Microsoft Outlook <MicrosoftExchange329e71ec@example.com>
To: sender@example.com
Subject: Undeliverable: Hello
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: text/plain

Delivery has failed to these recipients or groups:

bob@example.net
Remote Server at mail.example.net (192.0.2.6) returned '550 4.4.7 QUEUE.Expired; message expired'
5/9/2023 5:58:10 PM - Remote Server at mail.example.net (192.0.2.6) returned '451 4.4.0 Primary target IP address responded with: "421 4.4.2 Connection dropped due to TimedOut."'

--b
Content-Type: message/delivery-status

Reporting-MTA: dns;exh02.example.com

Final-Recipient: rfc822;bob@example.net
Action: failed
Status: 4.4.7
Diagnostic-Code: smtp;550 4.4.7 QUEUE.Expired; message expired

--b--
`,
	kind: classify.Failure, want: "bob@example.net 4.4.7 550 connection_failure",
}, {
	name: "Sendmail 8.6 wraps a reply in a 501",
	raw:  notice("Mail Delivery Subsystem <MAILER-DAEMON@mx.example.net>", "Returned mail: Host unknown", "   ----- The following addresses had delivery problems -----\nbob@nowhere.example  (unrecoverable error)\n\n   ----- Transcript of session follows -----\n501 bob@nowhere.example... 550 Host unknown (Name server: nowhere.example: host not found)\n"),
	kind: classify.Failure, want: "bob@nowhere.example - 550 domain_unknown",
}, {
	name: "qmail was greeted with a refusal",
	raw:  notice("MAILER-DAEMON@mx.example.net", "failure notice", "Hi. This is the qmail-send program at mx.example.net.\nI'm afraid I wasn't able to deliver your message to the following addresses.\n\n<bob@example.net>:\nConnected to 192.0.2.1 but greeting failed.\nRemote host said: 554 Your address 192.0.2.9 is listed in relays.example\n"),
	kind: classify.Failure, want: "bob@example.net - 554 reputation_block",
}, {
	name: "a telephone number is no reply code",
	raw:  notice("Fax Gateway <mailer-daemon@fax.example.net>", "Undeliverable fax", "Your fax could not be delivered:\n\nbob@fax.example.net: line +41-61-555-0144 does not answer\n"),
	kind: classify.Failure, want: "bob@fax.example.net - - connection_failure",
}, {
	name: "a message id in a reply is nobody's address",
	raw:  notice(`"Rocket Alerts" <alerts@rocket.example>`, "Permanent failure for 1 recipient", "event: failed\nrecipient: bob@example.net\ndelivery-status.code: 550\ndelivery-status.message: 5.1.1 No such user\nmessage-id: 2024.1.ABC@sender.example\n"),
	kind: classify.Failure, want: "bob@example.net 5.1.1 550 mailbox_unknown",
}, {
	name: "a reader whom only Apparently-To names",
	raw:  "From: nobody@student.example.net\nApparently-To: sender@example.com\nSubject: Your mail to ms4417\n\nThe account \"ms4417\" was closed on 31 August. Your message is returned below.\n\n|From sender@example.com Sun Aug 31 23:57:40 1997\n|To: ms4417@student.example.net\n|Subject: Hello\n",
	kind: classify.Failure, want: "ms4417@student.example.net - - mailbox_inactive",
}, {
	name: "who names the client does not like it",
	raw:  notice("MAILER-DAEMON@mx.example.net", "Undelivered Mail Returned to Sender", "<bob@example.net>: host mx.example.net[192.0.2.1] said: 550 Auf den Socken: 198.51.100.7 (in reply to RCPT TO command)\n"),
	kind: classify.Failure, want: "bob@example.net - 550 reputation_block",
}, {
	name: "the server's own address in front of its reply is not the client's",
	raw:  notice("MAILER-DAEMON@mx.example.net", "Undelivered Mail Returned to Sender", "<bob@example.net>: host mx.example.net[192.0.2.1] said: 550 Auf den Socken (in reply to RCPT TO command)\n"),
	kind: classify.Failure, want: "bob@example.net - 550 mailbox_unknown",
}, {
	name: "the server's own address behind its reply is not the client's either",
	raw:  notice("MAILER-DAEMON@mx.example.net", "failure notice", "Hi. This is the qmail-send program at mx.example.net.\nI'm afraid I wasn't able to deliver your message to the following addresses.\n\n<bob@example.net>:\n192.0.2.1 does not like recipient.\nRemote host said: 550 Auf den Socken\nGiving up on 192.0.2.1.\n"),
	kind: classify.Failure, want: "bob@example.net - 550 mailbox_unknown",
}, {
	name: "who names the sender does not like them",
	raw:  notice("MAILER-DAEMON@mx.example.net", "Undelivered Mail Returned to Sender", "<bob@example.net>: host mx.example.net[192.0.2.1] said: 550 sender@example.com? Auf den Socken (in reply to RCPT TO command)\n"),
	kind: classify.Failure, want: "bob@example.net - 550 sender_rejected",
}, {
	name: "a list whose reasons stand behind dashes",
	raw:  notice("Serwer poczty <mailer@server.example.net>", "Zwrot: wiadomość nie dotarła do 2 odbiorców", "Wiadomość nie została dostarczona do:\n\nbob@example.net — skrzynka odbiorcy jest przepełniona\ntom@example.net – takie konto nie istnieje\n"),
	kind: classify.Failure, want: "bob@example.net - - mailbox_full\ntom@example.net - - mailbox_unknown",
}, {
	name: "a daemon that warns in its title, and gives up",
	raw:  notice("Mailer-Daemon@mx.example.net", "Warnung: Empfaengerpostfach voll - Mail zurueck", "Leider konnte Ihre eMail an\n   bob@example.net\nnicht ausgeliefert werden, da der Empfaenger sein Speicherlimit\n(4 MB) ueberschritten hat. Ihre Mail geht daher an Sie zurueck.\n"),
	kind: classify.Failure, want: "bob@example.net - - mailbox_full",
}, {
	name: "a machine that is still trying",
	raw:  notice("The Post Office <postmaster@nic.example.net>", "Delivery reports about your email [DELAYED(1)]", "DELAYED, still being tried:\n  Original Recipient:\n    rfc822;bob@example.net\n  Diagnostic texts:\n    Connect: No route to host (retry 31, next in 2h)\n"),
	kind: classify.Delayed,
}, {
	name: "MDaemon is still trying, in Polish",
	raw:  notice("MDaemon@mx.example.net", "Warning: temporary delivery problems", "Wiadomość nie mogła zostać jeszcze dostarczona do:\n\n   bob@example.net\n\nSerwer będzie ponawiał próby dostarczenia przez następne 3 dni.\n\n(the message is still in the retry queue - 421 Service not available, closing channel)\n"),
	kind: classify.Delayed,
}, {
	name: "a table of what bounced, from cron",
	raw:  "Auto-Submitted: auto-generated\n" + notice("root@web1.example (Cron Daemon)", "Cron <root@web1> pflogsumm -d yesterday /var/log/mail.log", "message bounce detail (by relay)\n  mx.example.net (total: 2)\n         2   550 5.1.1 <zed@example.net>: Recipient address rejected: User u...\n"),
	kind: classify.Other,
}, {
	name: "a success in plain words",
	raw:  notice("postmaster@mx.example.net", "Delivery Report (success) for bob@example.net", "Your message was successfully delivered to  bob@example.net\non Fri, 5 Feb 1993 09:01:05 +0100\n"),
	kind: classify.Delivered,
}, {
	name: "a ticket about a failure",
	raw:  notice(`"Host Support" <support@host.example>`, "[HW #88120] Mail to my customers fails with 550 5.7.1", "This message has been automatically generated in response to the creation\nof a trouble ticket regarding \"Mail to my customers fails with 550 5.7.1\".\n\n---\nHi, since this morning I get this:\n\n   ----- The following addresses had permanent fatal errors -----\n   <bob@example.net>\n       (reason: 550 5.7.1 Access denied)\n"),
	kind: classify.AutoReply,
}, {
	name: "a picture to be read, in Portuguese",
	raw:  notice("AntiSpam <anti-spam@mail.example>", "Re: Convite - por favor confirme", "Sua mensagem para bob@mail.example ainda não foi entregue.\nPara confirmar que você é uma pessoa, digite os caracteres da imagem.\n"),
	kind: classify.Challenge,
}, {
	name: "a digest that holds a report",
	raw:  notice("Automatic digest processor <LISTSERV@lists.example>", "PMASTER-L Digest - 12 Feb 1998 to 13 Feb 1998", "There are 2 messages totalling 33 lines in this issue.\n\nTopics of the day:\n\n  1. Delivery failure (fwd)\n\n----------\n\nFrom:    MAILER-DAEMON@mx.example\nSubject: Delivery failure (fwd)\n\n   ----- Transcript of session follows -----\n>>> RCPT To:<bob@example.net>\n<<< 550 <bob@example.net>... User unknown\n"),
	kind: classify.Other,
}, {
	name: "somebody shows the fields of a report in an answer",
	raw:  "In-Reply-To: <1@git.example>\nList-Id: <parser.git.example>\n" + notice("mjz <notifications@git.example>", "Re: [parser] Undelivered Mail Returned to Sender not detected (Issue #412)", "Reproduced. The sample has:\n\n```\nFinal-Recipient: rfc822; kurt@host.example\nAction: failed\nStatus: 5.4.4\n```\n"),
	kind: classify.Other,
}, {
	name: "somebody opens an issue about the fields of a report",
	raw:  "List-Id: <parser.git.example>\nPrecedence: list\n" + notice("Sam <notifications@git.example>", `[parser] Undeliverable regex misses "mailbox unavailable" (#77)`, "The notice says:\n\n```\nFinal-Recipient: rfc822;foo@bar.example\nAction: failed\nStatus: 5.1.1\n```\n"),
	kind: classify.Other,
}, {
	name: "a meeting about failures is declined",
	raw:  "From: Jo <jo@example.com>\nTo: sender@example.com\nSubject: Declined: Delivery failure review\nMIME-Version: 1.0\nContent-Type: text/calendar; charset=utf-8; method=REPLY\n\nBEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\nATTENDEE;PARTSTAT=DECLINED;CN=Jo:MAILTO:jo@example.com\nSUMMARY:Declined: Delivery failure review\nEND:VEVENT\nEND:VCALENDAR\n",
	kind: classify.Other,
}, {
	name: "a postmaster repeats a title that asks",
	raw:  notice("Postmaster <postmaster@mx.example.net>", "Are you coming?", "bob@example.net: mail not delivered, no such user\n"),
	kind: classify.Failure, want: "bob@example.net - - mailbox_unknown",
}, {
	name: "an order is rejected",
	raw:  notice("noreply@mail.shop.example", "Your order could not be processed", "We were unable to process your order. Write to help@partner.example.\n"),
	kind: classify.Other,
}, {
	name: "a sign-in is blocked",
	raw:  notice("security-noreply@id.example", "Sign-in attempt was blocked", "Someone tried to sign in with bob@example.net. The attempt was blocked.\n"),
	kind: classify.Other,
}, {
	name: "an answer of a robot that names the desk behind it",
	raw:  notice("noreply@shop.example", "Your message was not processed", "Your message was not accepted in this form. Please write to support@shop.example.\n"),
	kind: classify.Other,
}, {
	name: "somebody who runs a club speaks of failures",
	raw:  "Return-Path: <admin@club.example>\n" + notice("admin@club.example", "Mail problems last week", "Dear members, mail from tom@example.org was rejected by our server last week. It works again.\n"),
	kind: classify.Other,
}, {
	name: "what did not come through to the reader",
	raw:  notice("Quarantine <quarantine@filter.example.com>", "Quarantine report: 2 new messages", "The following messages addressed to you were blocked and quarantined:\n\n 1. win@lotto.example  \"You won\"  (Virus)\n"),
	kind: classify.Other,
}, {
	name: "a lure in the name of a mail system",
	raw:  notice(`"Mail Delivery System" <no-reply@mailbox-support.example>`, "Delivery Status Notification (Failure): (7) incoming messages pending for sender@example.com", "You have (7) undelivered messages which were returned because of low storage capacity. Error: 550 5.2.2 QuotaExceeded.\n\nRELEASE PENDING MESSAGES\n"),
	kind: classify.Other,
}, {
	name: "somebody asks whether something failed",
	raw:  "Return-Path: <jean@example.net>\n" + notice("Jean <jean@example.net>", "Message non remis ?", "Bonjour, ma boîte était pleine (552 mailbox full je crois), pouvez-vous me renvoyer le devis ? Merci\n"),
	kind: classify.Other,
}, {
	name: "several recipients, a paragraph each, replies to some of them",
	raw: notice("MAILER-DAEMON@mx.example.net", "Undeliverable mail: Hello", `Failed to deliver to 'bob@example.net'
SMTP module(domain example.net) reports:
 host mx.example.net says:
 550 5.1.1 <bob@example.net>: user unknown

Failed to deliver to 'ann@example.org'
LOCAL module(account ann) reports:
 account is full (quota exceeded)

Failed to deliver to 'joe@example.com'
SMTP module(domain example.com) reports:
 message text rejected by mx.example.com:
 554 5.7.1 Spam detected
`),
	kind: classify.Failure, want: "bob@example.net 5.1.1 550 mailbox_unknown\nann@example.org - - mailbox_full\njoe@example.com 5.7.1 554 spam_content",
}, {
	name: "several recipients, each with a reason on the next line",
	raw:  notice("MAILER-DAEMON@mx.example.net", "Undeliverable mail: Hello", "Your message could not be delivered to bob@example.net\n  The mailbox is full.\n\nYour message could not be delivered to ann@example.org\n  There is no such user here.\n"),
	kind: classify.Failure, want: "bob@example.net - - mailbox_full\nann@example.org - - mailbox_unknown",
}, {
	name: "a dialogue names those whom a host takes too",
	raw:  notice("MAILER-DAEMON@mx.example.net", "Undeliverable mail: Hello", "Your message could not be delivered. The dialogue was:\n\n<<< RCPT TO:<bob@example.net>\n>>> 250 ok\n<<< RCPT TO:<ann@example.net>\n>>> 550 <ann@example.net> no such user\n"),
	kind: classify.Failure, want: "ann@example.net - 550 mailbox_unknown",
}, {
	name: "not delivered for a reason, and not for days",
	raw:  notice("MAILER@uga.example.net", "Undeliverable mail: SMTP delivery failure", "Your message to bob@example.net could not be delivered for the following reason:\n\n    User BOB is not registered at node PUCC.\n"),
	kind: classify.Failure, want: "bob@example.net - - mailbox_unknown",
}, {
	name: "a name that begins like a field",
	raw:  notice("Administrator_at_CCGATE@ccgate.example.net", "Message not deliverable", "cc:Mail SMTPLINK Undeliverable Message:\n        User bob@ccgate.example.net is not defined\n        Original text follows\n----------------------------------------------\nReceived: from a.example by b.example; Fri, 5 Jul 1996 04:24:22 +0200\nFrom: sender@example.com\nTo: bob@ccgate.example.net\nSubject: Hello\n\nHello\n"),
	kind: classify.Failure, want: "bob@ccgate.example.net - - mailbox_unknown",
}, {
	name: "a report that speaks of lists of allowed senders",
	raw:  "Return-Path: <>\n" + notice("Microsoft Outlook <postmaster@tenant.example>", "Undeliverable: Kick-off invitation", "Your message couldn't be delivered to project@tenant.example.\n\nYour message wasn't delivered because the group only accepts messages from people in its organization or on its allowed senders list, and your email address isn't on the list.\n"),
	kind: classify.Failure, want: "project@tenant.example - - sender_rejected",
}}
