package classify_test

import (
	"fmt"
	"strings"
	"testing"

	"bounced/classify"
	"bounced/dsn"
)

// unseenFormats are what was read wrong of some 430 messages that were written
// down before anybody looked at how they would be read.
var unseenFormats = []format{{
	name: "certified mail that was not accepted",
	raw: notice("posta-certificata@pec.example.it", "AVVISO DI NON ACCETTAZIONE: Fattura", `Errore nell'accettazione del messaggio

Il giorno 02/03/2020 alle ore 10:00:00 (+0100) nel messaggio "Fattura" proveniente da "sender@example.com"
ed indirizzato a bob@pec.example.it
è stato rilevato un problema che ne impedisce l'accettazione a causa di: virus.
Il messaggio non è stato accettato.
`),
	kind: classify.Failure, want: "bob@pec.example.it - - virus",
}, {
	name: "stopped by a gateway in its own name",
	raw: "Return-Path: <>\n" + notice("MailGuard <mailguard@corp.example>", "Message blocked by MailGuard", `Your message to bob@corp.example has been stopped because it contains a link to a malware site.
`),
	kind: classify.Failure, want: "bob@corp.example - - virus",
}, {
	name: "majordomo, subscribers only",
	raw: "Return-Path: <>\n" + notice("Majordomo-Owner@lists.example.net", "Non-member submission", `Your message to cats@lists.example.net could not be accepted because you are not subscribed to the list with this address.
`),
	kind: classify.Failure, want: "cats@lists.example.net - - sender_rejected",
}, {
	name: "post to a group",
	raw: "Return-Path: <>\n" + notice("Mail Delivery Subsystem <mailer-daemon@mail.example>", "Posting error: cats", `Your message to cats was not posted. You do not have permission to post to this group.

cats@groups.example
`),
	kind: classify.Failure, want: "cats@groups.example - - sender_rejected",
}, {
	name: "cancelled by the customer",
	raw: "Return-Path: <>\n" + notice("postmaster@isp.example", "Your mail could not be sent", `The mail you sent to bob@isp.example could not be handed over. This customer has cancelled the address.
`),
	kind: classify.Failure, want: "bob@isp.example - - mailbox_inactive",
}, {
	name: "domino in German",
	raw: "Return-Path: <>\n" + notice("postmaster@firma.example", "ZUSTELLFEHLER: Der Benutzer bob ist nicht aufgeführt", `Ihre Nachricht

  Betreff: Hallo

konnte nicht zugestellt werden an:

  bob@firma.example

Grund:

  Der Benutzer bob (bob@firma.example) ist nicht im Domino-Verzeichnis aufgeführt
`),
	kind: classify.Failure, want: "bob@firma.example - - mailbox_unknown",
}, {
	name: "address that holds no longer",
	raw: "Return-Path: <>\n" + notice("Postmaster <postmaster@firma.example>", "Nachricht unzustellbar", `Die E-Mail-Adresse bob@firma.example ist nicht mehr gültig. Ihre Nachricht wurde nicht zugestellt.
`),
	kind: classify.Failure, want: "bob@firma.example - - mailbox_unknown",
}, {
	name: "policy behind the words of RFC 5321",
	raw: "Return-Path: <>\n" + notice("Mail Delivery System <MAILER-DAEMON@mx.example.com>", "Undelivered Mail Returned to Sender", `<bob@web.example>: host mx.web.example[192.0.2.7] said: 550-Requested action not taken: mailbox unavailable
    550-Reject due to policy restrictions. 550 For explanation visit https://postmaster.web.example/ (in reply to end of DATA command)
`),
	kind: classify.Failure, want: "bob@web.example - 550 policy_other",
}, {
	name: "a weak word in the diagnostic, a strong one in the notice",
	raw: "Return-Path: <>\nFrom: MAILER-DAEMON@mx.example.com\nTo: sender@example.com\nSubject: Undelivered Mail Returned to Sender\nMIME-Version: 1.0\n" +
		`Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: text/plain

<bob@example.net>: can't create user output file. Command output:
    procmail: Lock failure on "/var/mail/bob.lock"

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.com

Final-Recipient: rfc822; bob@example.net
Action: failed
Status: 5.2.0
Diagnostic-Code: x-unix; procmail: Lock failure on "/var/mail/bob.lock"

--b--
`,
	kind: classify.Failure, want: "bob@example.net 5.2.0 - receiver_error",
}, {
	name: "passed on with Outlook's header in German",
	raw: "Return-Path: <eva@example.org>\n" + notice("Eva <eva@example.org>", "WG: Unzustellbar: Rechnung", `Hallo, schau mal bitte.

Von: Microsoft Outlook
Gesendet: Montag, 2. März 2020 10:00
An: eva@example.org
Betreff: Unzustellbar: Rechnung

Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Verteilerlisten:

bob@example.net
Die eingegebene E-Mail-Adresse konnte nicht gefunden werden.
`),
	kind: classify.Other,
}, {
	name: "statistics of a mail server",
	raw: "Return-Path: <>\n" + notice("postmaster@example.com", "Daily mail report", `Delivered: 120
Bounced: 3

Top reasons:
 2 User unknown
 1 Mailbox full
`),
	kind: classify.Other,
}, {
	name: "report of SpamCop",
	raw: notice("SpamCop reporter <123@reports.spamcop.example>", "[SpamCop (192.0.2.1) id:6123456789]Hello", `[ SpamCop V5.1.0 ]
This message is brief for your comfort.  Please use links below for details.

Email from 192.0.2.1 / Mon, 2 Mar 2020
`),
	kind: classify.Complaint,
}, {
	name: "warning only, in Italian",
	raw: "Return-Path: <>\n" + notice("postmaster@example.it", "Notifica dello stato del recapito (ritardo)", `QUESTO È SOLO UN MESSAGGIO DI AVVISO.

NON È NECESSARIO INVIARE DI NUOVO IL MESSAGGIO.

Il recapito ai seguenti destinatari è stato ritardato.

  bob@example.net
`),
	kind: classify.Delayed,
}, {
	name: "challenge in French",
	raw: "Auto-Submitted: auto-replied\n" + notice("Gate <noreply@gate.example>", "Demande d'authentification", `Bonjour, votre message à bob@example.net est en attente. Pour qu'il soit remis, merci de cliquer sur le lien.
`),
	kind: classify.Challenge,
}}

// TestTerse judges answers that no list of replies holds, with no status that
// says more than "failed". Each is the whole text of a reply.
func TestTerse(t *testing.T) {
	for _, c := range []struct {
		code int // 0 where no server answered
		text string
		want classify.Category
	}{
		{0, "The person you are trying to reach has no mailbox on this system", classify.MailboxUnknown},
		{0, "Nobody here with that email address", classify.MailboxUnknown},
		{0, "user not registered", classify.MailboxUnknown},
		{550, "The service for this customer was terminated: account on hold", classify.MailboxInactive},
		{550, "mailbox is out of service", classify.MailboxInactive},
		{550, "can't accept mail: box full", classify.MailboxFull},
		{550, "our maximum message size is 10MB", classify.MessageTooLarge},
		{550, "getaddrinfo: nodename nor servname provided, or not known", classify.DomainUnknown},
		{550, "no DNS entry for nowhere.example", classify.DomainUnknown},
		{550, "connection refused by policy", classify.ReputationBlock},
		{550, "residential address space", classify.ReputationBlock},
		{550, "this distribution list only accepts internal mail", classify.SenderRejected},
		{550, "message lacks a From header", classify.ContentRejected},
		{550, "phishing detected", classify.SpamContent},
		{550, "authenticate before sending", classify.AuthFailure},
		{550, "filter program crashed", classify.ReceiverError},
		{0, "virus scanner unavailable", classify.ReceiverError},
		{0, "endless loop", classify.RoutingFailure},
		{0, "delivery was attempted for 5 days", classify.Expired},
		{0, "no answer from mx.example.net", classify.ConnectionFailure},
		// A word in an address says nothing.
		{550, "<relay@example.net> is odd", classify.MailboxUnknown},
		{550, "odd: bob@storage.example", classify.MailboxUnknown},
	} {
		diagnostic := c.text
		if c.code > 0 {
			diagnostic = fmt.Sprintf("%d %s", c.code, c.text)
		}
		rep, _ := dsn.Parse([]byte(strings.ReplaceAll(fmt.Sprintf(terseReport, diagnostic), "\n", "\r\n")))
		res := classify.Default().Judge(rep, classify.Known{})
		if len(res.Recipients) != 1 || res.Recipients[0].Category != c.want {
			t.Errorf("%d %s: got %+v, want %s", c.code, c.text, res.Recipients, c.want)
		}
	}
}

// terseReport is a report that has nothing but a diagnostic to say.
const terseReport = `Return-Path: <>
From: MAILER-DAEMON@mx.example.com
To: sender@example.com
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.com

Final-Recipient: rfc822; bob@example.net
Action: failed
Status: 5.0.0
Diagnostic-Code: smtp; %s

--b--
`
