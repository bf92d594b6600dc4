package classify_test

import (
	"fmt"
	"strings"
	"testing"

	"bounced/classify"
	"bounced/dsn"
)

// worldFormats are what was read wrong of messages in many languages, and of
// ordinary mail, that were written down before anybody looked at how they would
// be read.
var worldFormats = []format{{
	name: "address between Chinese words",
	raw: notice("mailer-daemon@corp.example", "系统退信", `很抱歉，您发送给kim@corp.example的邮件被退回来了。

退信原因：收件人不存在
`),
	kind: classify.Failure, want: "kim@corp.example - - mailbox_unknown",
}, {
	name: "daemon in a language without words of its own",
	raw: notice("mailer-daemon@corp.example", "Hysbysiad", `Methodd eich neges i kim@corp.example gyrraedd.
`),
	kind: classify.Failure, want: "kim@corp.example - - unknown",
}, {
	name: "gave up in plain words",
	raw: notice("mailer-daemon@isp.example", "Message expired", `Your message to kim@example.net could not be sent within 5 days and has been deleted from our queue.
`),
	kind: classify.Failure, want: "kim@example.net - - expired",
}, {
	name: "gateway that refused",
	raw: "Return-Path: <>\n" + notice("gateway@corp.example", "Message rejected", `Our gateway refused your message to kim@corp.example. Cause: file type .js is not accepted.
`),
	kind: classify.Failure, want: "kim@corp.example - - attachment_rejected",
}, {
	name: "virus in a message that was sent",
	raw: notice("postmaster@corp.example", "Virus found in a message you sent", `The message "Order" you sent to kim@corp.example contained the virus W32/Sober and was not delivered.
`),
	kind: classify.Failure, want: "kim@corp.example - - virus",
}, {
	name: "question above a forwarded report",
	raw: notice("Jan Vos <jan.vos@partner.example>", "Fwd: Mail delivery failed: returning message to sender", `Any idea what this means?

---------- Forwarded message ---------
From: Mail Delivery System <Mailer-Daemon@mx.example.net>
Date: Mon, 2 Jun 2025 at 10:00
Subject: Mail delivery failed: returning message to sender
To: <jan.vos@partner.example>

A message that you sent could not be delivered to one or more of its recipients.

  kim@example.com
    550 5.1.1 No such user
`),
	kind: classify.Other,
}, {
	name: "tracker about a report",
	raw: notice("Jira <jira@corp.example>", "[JIRA] (OPS-41) Undeliverable mail from alerting", `Tom commented on OPS-41:

The alert mails to oncall@corp.example were returned: "Your message wasn't delivered because the address couldn't be found". I fixed the alias.
`),
	kind: classify.Other,
}, {
	name: "parcel for somebody unknown",
	raw: notice("Courier <noreply@courier.example>", "Delivery unsuccessful: recipient unknown at address", `We attempted delivery of package 1Z999 but the recipient is unknown at this address. The package will be returned to sender.
`),
	kind: classify.Other,
}, {
	name: "incoming mails that want a password",
	raw: notice("Webmail Admin <admin@phish.example>", "Mail Delivery Failure: 7 incoming mails rejected", `7 incoming mails were rejected because your mailbox is outdated. Sign in below to receive them.
`),
	kind: classify.Other,
}, {
	name: "holidays to be sold",
	raw: "List-Unsubscribe: <https://travel.example/u>\n" + notice("Travel <offers@travel.example>", "Urlaub bis 50% günstiger", `Buchen Sie jetzt Ihren Urlaub bis zum 30. Juni!
`),
	kind: classify.Other,
}, {
	name: "account limited until confirmed",
	raw: notice("Pay <service@pay.example>", "Your account has been limited", `Your account is suspended until you confirm your identity.
`),
	kind: classify.Other,
}, {
	name: "assistant with an empty reverse-path",
	raw: "Return-Path: <>\n" + notice("jan@partner.example", "Re: Order", `Dit is een bericht van de assistent van Jan: hij is er even niet.
`),
	kind: classify.AutoReply,
}, {
	name: "absence until a day, in Russian",
	raw: notice("jan@partner.example", "В отпуске", `Буду в отпуске по 10 августа. Ваше письмо прочту после выхода.
`),
	kind: classify.AutoReply,
}, {
	name: "answer in brackets, in Chinese",
	raw: notice("jan@partner.example", "【自动回复】邮件", `您好！
`),
	kind: classify.AutoReply,
}, {
	name: "acknowledgement in French",
	raw: notice("service@partner.example", "Votre demande n° 4421", `Nous accusons réception de votre demande.
`),
	kind: classify.AutoReply,
}, {
	name: "receipt in German without parts",
	raw: notice("kim@example.net", "Lesebestätigung (angezeigt) - Bestellung", `Die Nachricht wurde auf dem Computer des Empfängers angezeigt.
`),
	kind: classify.ReadReceipt,
}, {
	name: "handed over, in Spanish",
	raw: notice("postmaster@corp.example", "Entregado: Pedido", `Se ha entregado el mensaje a los siguientes destinatarios:

kim@corp.example
`),
	kind: classify.Delivered,
}}

// Servers that answer in a language, or in words, of their own.
func TestRefusalsOfTheWorld(t *testing.T) {
	for _, c := range []struct {
		reply string
		want  classify.Category
	}{
		{"550 5.1.1 Your IP 192.0.2.1 has been denied by our local block list", classify.ReputationBlock},
		{"550 5.1.1 Message rejected due to company guidelines", classify.PolicyOther},
		{"550 5.1.1 Mailbox has expired", classify.MailboxInactive},
		{"550 5.1.1 User unknown; see our policy", classify.MailboxUnknown},
		{"550 5.2.1 The group you are trying to contact is not permitted to receive messages from external senders", classify.SenderRejected},
		{"452 4.3.1 Too many messages in this session", classify.RateLimited},
		{"521 5.3.2 host does not accept mail from you", classify.ReputationBlock},
		{"550 5.4.4 Unable to route: no mail hosts for domain", classify.DomainUnknown},
		{"550 5.7.1 Recipient account is barred from receiving mail", classify.MailboxInactive},
		{"550 5.7.0 Requested mail action not taken: mailbox over its limit", classify.MailboxFull},
		{"553 5.1.3 Invalid address syntax", classify.MailboxUnknown},
		{"421 Zu viele gleichzeitige Verbindungen von Ihrer Adresse", classify.RateLimited},
		{"450 Muitas mensagens enviadas, tente novamente mais tarde", classify.RateLimited},
		{"450 发送频率过高，请稍后再试", classify.RateLimited},
		{"552 Die Nachricht überschreitet die zulässige Größe", classify.MessageTooLarge},
		{"552 Sa boîte a atteint sa limite de stockage", classify.MailboxFull},
		{"550 Contul este suspendat", classify.MailboxInactive},
		{"550 Аккаунт отключён", classify.MailboxInactive},
		{"550 契約が終了したメールアドレスです", classify.MailboxInactive},
		{"550 이용이 정지된 메일 주소입니다", classify.MailboxInactive},
		{"550 Conta encerrada", classify.MailboxInactive},
		{"550 Inoltro non consentito", classify.RelayDenied},
		{"550 Geweigerd op grond van het beleid", classify.PolicyOther},
		{"554 您的IP地址已被列入黑名单", classify.ReputationBlock},
		{"550 发件人IP信誉度低，拒绝连接", classify.ReputationBlock},
		// Nothing is understood but the code.
		{"550 Cyfeiriad rhyfedd", classify.MailboxUnknown},
	} {
		rep, _ := dsn.Parse([]byte(strings.ReplaceAll(fmt.Sprintf(terseReport, c.reply), "\n", "\r\n")))
		res := classify.Default().Judge(rep, classify.Known{})
		if len(res.Recipients) != 1 || res.Recipients[0].Category != c.want {
			t.Errorf("%s: got %+v, want %s", c.reply, res.Recipients, c.want)
		}
	}
}
