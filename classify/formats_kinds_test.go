package classify_test

import (
	"strings"
	"testing"

	"bounced/classify"
	"bounced/dsn"
)

// by is a plain message with a reverse-path, "" for none.
func by(path, from, subject, body string) string {
	return "Return-Path: <" + path + ">\n" + notice(from, subject, body)
}

// kindFormats are messages that say in many languages that they are something
// else than a failure, or that somebody wrote who only speaks of one.
var kindFormats = []format{{
	name: "polite German",
	raw: notice("Anna <anna@example.de>", "Frage zu Ihrem Angebot", `Sehr geehrte Damen und Herren,

ich habe eine Frage zu Ihrem Angebot Nr. 550. Gilt der Preis noch?

Mit freundlichen Grüßen
Anna, anna@example.de
`),
	kind: classify.Other,
}, {
	name: "polite Japanese",
	raw: notice("山田 <yamada@example.jp>", "お見積りの件", `お見積りありがとうございます。yamada@example.jp までお送りください。
以上、よろしくお願いいたします。
`),
	kind: classify.Other,
}, {
	name: "digest of a quarantine",
	raw: by("", "postmaster@filter.example", "Quarantine summary", `The following messages were quarantined and not delivered to you:

  From: ann@example.net   Subject: cheap pills
  From: bob@example.net   Subject: hello

Click to release.
`),
	kind: classify.Other,
}, {
	name: "phish for a mailbox",
	raw: by("admin@phish.example", "Mail Admin <admin@phish.example>", "Mailbox full! Undelivered messages pending", `Dear user, your mailbox is full. 5 incoming messages could not be delivered.
Click here to release them: http://phish.example/
`),
	kind: classify.Other,
}, {
	name: "automatic Russian",
	raw: notice("Магазин <shop@example.ru>", "Заказ 550", `Это письмо создано автоматически. Ваш заказ для ivan@example.ru собран.
`),
	kind: classify.Other,
}, {
	name: "Spanish customer tells of a bounce",
	raw: by("ana@example.es", "Ana <ana@example.es>", "Consulta", `Hola, ayer les escribí y me llegó "No se pudo entregar el mensaje a info@example.com: buzón lleno".
¿Pueden revisarlo? Gracias, Ana
`),
	kind: classify.Other,
}, {
	name: "Russian customer tells of a bounce",
	raw: by("ivan@example.ru", "Иван <ivan@example.ru>", "Вопрос", `Здравствуйте! Моё письмо на info@example.com не доставлено, пришёл ответ 550 User unknown.
Подскажите правильный адрес?
`),
	kind: classify.Other,
}, {
	name: "customer tells of a bounce, reverse-path unknown",
	raw: "User-Agent: Mozilla/5.0 (X11; Linux x86_64) Thunderbird/128.0\n" + notice("Ana <ana@example.es>", "Consulta", `Hola, ayer les escribí y me llegó "No se pudo entregar el mensaje a info@example.com: buzón lleno".
`),
	kind: classify.Other,
}, {
	name: "the same words from a gateway",
	raw: by("", "Шлюз <gateway@example.ru>", "Ответ", `Письмо на bob@example.ru не доставлено: 550 User unknown.
`),
	kind: classify.Failure, want: "bob@example.ru - 550 mailbox_unknown",
}, {
	name: "list manager in its own name",
	raw: by("cats-admin@example.org", "cats-admin@example.org", "You <sender@example.com> are not member (cats ML)", `You are not a member of this mailing list <cats@example.org>.

If you know the general guide of this list, please send mail with the body guide.
`),
	kind: classify.Failure, want: "cats@example.org - - sender_rejected",
}, {
	name: "forwarded with a question",
	raw: by("alice@example.com", "Alice <alice@example.com>", "Fwd: Undeliverable: Hello", `Hi IT, any idea what this means?

---------- Forwarded message ---------
From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
Subject: Delivery Status Notification (Failure)
To: <alice@example.com>

Your message wasn't delivered to bob@example.net because the address couldn't be found.

550 5.1.1 The email account that you tried to reach does not exist.
`),
	kind: classify.Other,
}, {
	name: "newsletter in the words of a report",
	raw: "List-Unsubscribe: <https://example.org/u>\n" + by("news@example.org", "Mail Weekly <news@example.org>", "Your message could not be delivered: 5 reasons", `550 5.1.1 User unknown means the mailbox does not exist.
552 5.2.2 Mailbox full means over quota.

Delivery to the following recipient failed permanently: what Gmail says and what it means.
`),
	kind: classify.Other,
}, {
	name: "parcel in Russian",
	raw: notice("Курьер <info@example.ru>", "Ваша посылка не доставлена", `Ваша посылка не доставлена. Выберите новую дату.
`),
	kind: classify.Other,
}, {
	name: "warning that names its reason",
	raw: by("", "MAILER-DAEMON@mx.example.net", "delay notice", `Hi. This is the qmail-send program at mx.example.net.
Your message has not been delivered yet to the following addresses. I'm still trying.

<bob@example.net>:
192.0.2.1 does not like recipient.
Remote host said: 451 try again later
`),
	kind: classify.Delayed,
}, {
	name: "warning in Russian that names its reason",
	raw: by("", "mailer-daemon@example.ru", "Сообщение пока не доставлено", `Ваше письмо пока не удалось доставить одному или нескольким получателям. Мы продолжим попытки доставки.

<ivan@example.ru>: connect to mx.example.ru[192.0.2.1]:25: Connection timed out
`),
	kind: classify.Delayed,
}, {
	name: "last word in the words of a warning",
	raw: by("", "MAILER-DAEMON@mx.example.net", "Your message", `Your message could not be delivered for more than 120 hours, so it is returned to you.

<bob@example.net>: Connection timed out
`),
	kind: classify.Failure, want: "bob@example.net - - connection_failure",
}, {
	name: "last word in the words of a German warning",
	raw: by("", "MAILER-DAEMON@mx.example.de", "Nachricht", `Ihre Nachricht wurde nach 5 Tagen noch nicht zugestellt. Es werden keine weiteren Versuche unternommen.

bob@example.de: Postfach voll
`),
	kind: classify.Failure, want: "bob@example.de - - mailbox_full",
}, {
	name: "read in German",
	raw: by("bob@example.de", "Bob <bob@example.de>", "Gelesen: Hallo", `Ihre Nachricht

  An:  Bob
  Betreff:  Hallo

wurde am 29.04.2021 10:05 gelesen.
`),
	kind: classify.ReadReceipt,
}, {
	name: "read in German, of a bounce",
	raw: by("", "Anna <anna@example.de>", "Lesebestätigung: Unzustellbar: Hallo", `Ihre Nachricht

An: Anna
Betreff: Unzustellbar: Hallo

wurde am 29.04.2021 gelesen.
`),
	kind: classify.ReadReceipt,
}, {
	name: "build server",
	raw: "Auto-Submitted: auto-generated\n" + by("ci@git.example.com", "CI <ci@git.example.com>", "mailer | Failed pipeline", `test_bounce expected 550 5.1.1 got 250. Message could not be delivered in test.
`),
	kind: classify.Other,
}, {
	name: "deleted unread in French",
	raw: by("luc@example.fr", "Luc <luc@example.fr>", "Non lu : Bonjour", `Votre message

  À :  Luc
  Objet :  Bonjour

a été supprimé sans être lu le 29/04/2021 10:05.
`),
	kind: classify.ReadReceipt,
}, {
	name: "read in Chinese",
	raw: by("wang@example.cn", "王 <wang@example.cn>", "已读: 发票", `您的邮件

  收件人: 王
  主题: 发票

已于 2021-4-29 10:05 阅读。
`),
	kind: classify.ReadReceipt,
}, {
	name: "received by Notes",
	raw: by("bob@example.net", "bob@example.net", "Return receipt", `Your Document:   Hello
was successfully received by:   Bob Bell/ACME
at:  29-04-2021 10:05
`),
	kind: classify.ReadReceipt,
}, {
	name: "challenge in German",
	raw: "Auto-Submitted: auto-replied\n" + by("", "bob@example.de", "Bitte bestätigen Sie Ihre E-Mail", `Ihre Nachricht an bob@example.de wurde noch nicht zugestellt. Bitte bestätigen Sie einmalig durch
Klick auf den folgenden Link, dass Sie ein Mensch sind, dann wird Ihre Nachricht zugestellt.
`),
	kind: classify.Challenge,
}, {
	name: "virus alert",
	raw: by("", "virusalert@example.net", "FOUND VIRUS IN MAIL to <bob@example.net>", `Our virus checker found a VIRUS in your email to <bob@example.net>.
We stopped delivery of this email!
`),
	kind: classify.Failure, want: "bob@example.net - - virus",
}, {
	name: "SES reject",
	raw: notice("AWS Notifications <no-reply@sns.amazonaws.com>", "Amazon SES Email Event Notification",
		`{"eventType":"Reject","mail":{"messageId":"1","destination":["bob@example.net"]},"reject":{"reason":"Bad content"}}`+"\n"),
	kind: classify.Failure, want: "bob@example.net - - unknown",
}, {
	name: "SES delay",
	raw: notice("AWS Notifications <no-reply@sns.amazonaws.com>", "Amazon SES Email Event Notification",
		`{"eventType":"DeliveryDelay","mail":{"messageId":"1"},"deliveryDelay":{"delayType":"TransientCommunicationFailure",
"delayedRecipients":[{"emailAddress":"bob@example.net","status":"4.4.1","diagnosticCode":"smtp; 421 4.4.1 Unable to connect"}]}}`+"\n"),
	kind: classify.Delayed,
}, {
	name: "Barracuda in its own name",
	raw: by("noreply@gw.example.net", "Barracuda <noreply@gw.example.net>", "**Message you sent blocked by our bulk email filter**", `Your message to: bob@example.net
was blocked by our Spam Firewall. The email you sent with the following subject has NOT BEEN DELIVERED:

Subject: Hello
`),
	kind: classify.Failure, want: "bob@example.net - - spam_content",
}, {
	name: "Sympa in its own name",
	raw: by("sympa-owner@lists.example.fr", "SYMPA <sympa@lists.example.fr>", "Message distribution: Authorization denied", `Your message for list cats (attached below) was rejected.
You are not allowed to send this message for the following reason:

Message distribution in the list is restricted to list subscribers.
`),
	kind: classify.Failure, want: "- - - sender_rejected",
}, {
	name: "disposition as text",
	raw: by("", "Bob <bob@example.net>", "Read: Hello", `Reporting-UA: x; y
Final-Recipient: rfc822;bob@example.net
Original-Message-ID: <1@example.com>
Disposition: manual-action/MDN-sent-manually; displayed
`),
	kind: classify.ReadReceipt,
}, {
	name: "ticket about a bounce",
	raw: "Auto-Submitted: auto-replied\n" + by("help@example.net", "Helpdesk <help@example.net>", "[Ticket #88] Delivery has failed to these recipients", `Thank you, your request has been received. Ticket #88.

Original request:
Delivery has failed to these recipients or groups:
bob@example.net
550 5.1.1 RESOLVER.ADR.RecipNotFound
`),
	kind: classify.AutoReply,
}, {
	name: "goods sent back in Korean",
	raw: notice("쇼핑몰 <shop@example.kr>", "반송 안내", `주문하신 상품이 반송 처리되었습니다. 문의: shop@example.kr
`),
	kind: classify.Other,
}, {
	name: "relayed in Italian",
	raw: by("", "Microsoft Outlook <postmaster@example.it>", "Inoltrato: Ciao", `Il recapito ai seguenti destinatari o gruppi è stato completato, ma il server di destinazione non ha inviato alcuna notifica di recapito:

ugo@example.it
`),
	kind: classify.Delivered,
}}

// TestOwnName checks that a reverse-path known from the transaction counts as
// much as one that the message tells.
func TestOwnName(t *testing.T) {
	raw := notice("Ana <ana@example.es>", "Consulta", "Me llegó \"No se pudo entregar el mensaje a info@example.com: buzón lleno\".\n")
	for _, c := range []struct {
		known classify.Known
		want  classify.Kind
	}{
		{classify.Known{MailFrom: "ana@example.es"}, classify.Other},
		{classify.Known{NullSender: true}, classify.Failure},
	} {
		rep, _ := dsn.Parse([]byte(strings.ReplaceAll(raw, "\n", "\r\n")))
		if res := classify.Default().Judge(rep, c.known); res.Kind != c.want {
			t.Errorf("%+v: kind %s (%+v), want %s", c.known, res.Kind, res.Evidence, c.want)
		}
	}
}
