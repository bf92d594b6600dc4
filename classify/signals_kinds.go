package classify

// signalsKinds are phrases of programs that report something else than a
// failure, in all the languages that they are translated to.
var signalsKinds = []Signal{{
	ID: "kinds-read-subject", Kind: ReadReceipt, In: InSubject, Weight: 1.5,
	Text: []string{
		"gelesen:", "lu :", "lu:", "leído:", "letto:", "gelezen:", "lida:", "lido:", "прочтено:", "прочитано:", "przeczytane:", "przeczytano:",
		"已读:", "已读：", "已讀:", "已讀：", "開封済み:", "開封済み：", "읽음:", "läst:", "læst:", "lest:", "luettu:", "přečteno:", "prečítané:",
		"okundu:", "elolvasva:", "citit:", "διαβάστηκε:", "נקרא:", "已读回执",
	},
	Source: "subjects of Outlook's read receipts",
	Hits:   []string{"Gelesen: Angebot", "Lu : Bonjour"},
}, {
	ID: "kinds-read-body", Kind: ReadReceipt, In: InNotice, Weight: 2,
	Text: []string{
		"wurde am … gelesen", "a été lu le", "fue leído el", "se leyó el", "è stato letto il", "is gelezen op", "werd gelezen op", "foi lida em", "foi lida às",
		"прочтено", "прочитано", "została przeczytana", "zostało przeczytane", "已于 … 阅读", "阅读时间", "已被阅读", "已讀取", "に開封されました", "에 읽었습니다", "lästes", "blev læst",
		"ble lest", "luettiin", "byla přečtena", "bola prečítaná", "tarihinde okundu", "elolvasta",
	},
	Source: "texts of Outlook's read receipts",
	Hits:   []string{"Ihre Nachricht … wurde am 29.04.2021 10:05 gelesen.", "a été lu le 29/04/2021"},
}, {
	ID: "kinds-unread-body", Kind: ReadReceipt, In: InNotice, Weight: 3,
	Text: []string{
		"was deleted without being read", "ungelesen gelöscht", "a été supprimé sans être lu", "se eliminó sin leer*", "fue eliminado sin ser leído",
		"è stato eliminato senza essere letto", "ongelezen verwijderd", "verwijderd zonder te zijn gelezen", "foi excluída sem ser lida", "foi eliminada sem ser lida",
		"удалено без прочтения", "удалено непрочитанным", "usunięta bez przeczytania", "usunięta bez odczytania", "未阅读即被删除", "未读即删除", "開封せずに削除",
	},
	Source: "texts of Outlook's read receipts",
	Hits:   []string{"wurde am 29.04.2021 10:05 ungelesen gelöscht."},
}, {
	ID: "kinds-receipt-other", Kind: ReadReceipt, In: InSubject | InNotice, Weight: 3.5,
	Text: []string{
		"your document: … was successfully received by", "message status - opened", "message status - deleted", "message status - read",
	},
	Source: "Lotus Notes and GroupWise",
	Hits:   []string{"Your Document: Hello was successfully received by: Bob"},
}, {
	ID: "kinds-disposition", Kind: ReadReceipt, In: InNotice, Weight: 7,
	Text:   []string{"disposition: manual-action/mdn*", "disposition: automatic-action/mdn*", "disposition: manual-action / mdn*"},
	Source: "RFC 8098 §3.2.6, where a gateway made text of it",
	Hits:   []string{"Disposition: manual-action/MDN-sent-manually; displayed"},
}, {
	ID: "kinds-refused", Kind: Failure, In: InNotice, Weight: 4.5,
	Text: []string{
		"the email you sent … has not been delivered", "has stopped the following email", "has just been triggered by a message you sent", "has been triggered by a message you sent", "has been discarded and was not delivered",
		"permission to post messages to the group", "you are not allowed to send this message", "message distribution in the list is restricted",
		"is bounced because", "was bounced because", "your message to … was rejected because", "your message to … was blocked because", "your email to … was rejected because", "your email to … was blocked because",
		"your message for list … was rejected", "mail from … was rejected because", "message from … was rejected because", "mail from … was blocked because", "message from … was blocked because", "message to the list … was rejected", "could not be accepted because", "could not deliver your reply", "your message to … was not posted", "your message was not posted",
		"your message to … has been stopped", "your mail to … has been stopped", "your message has been blocked by", "couldn't deliver your email", "could not deliver your email", "tried to deliver your email", "tried to deliver your message",
		"has declined your posting", "your posting to … was declined", "mail you sent to … could not", "message you sent to … could not", "message was refused as",
		"non è stato accettato", "ne impedisce l'accettazione",
	},
	Source: "Barracuda, MailMarshal, MailScanner, Google Groups, Sympa: what they write in their own name",
	Hits:   []string{"The email you sent with the following subject has NOT BEEN DELIVERED:"},
}, {
	ID: "kinds-delivered", Kind: Delivered, In: InSubject | InNotice, Weight: 4,
	Text: []string{
		"your document … was delivered to", "your document was delivered to", "message status - delivered",
		"wiadomość została dostarczona do następujących", "foi concluída, mas nenhuma notificação", "è stato completato, ma il server di destinazione",
		"is voltooid, maar er is geen", "slutfördes, men", "завершена, но", "zostało zakończone, ale", "は完了しましたが", "已完成，但", "已完成,但",
	},
	Source: "Lotus Notes, GroupWise, Exchange",
	Hits:   []string{"Your document was delivered to:"},
	Misses: []string{"your document was not delivered to bob"},
}, {
	ID: "kinds-delayed", Kind: Delayed, In: InNotice, Weight: 4,
	Text: []string{
		"i'm still trying", "is still trying to deliver", "still being attempted", "will continue to be attempted", "has been enqueued and undeliverable for",
		"아직 전송되지", "아직 전달되지",
		"solo un messaggio di avviso", "non è necessario inviare di nuovo", "non è necessario inviare nuovamente", "message d'avertissement", "inutile de renvoyer", "nur eine warnung", "nicht erneut gesendet werden", "nicht erneut senden", "somente uma mensagem de aviso", "apenas uma mensagem de aviso",
		"não é necessário reenviar", "slechts een waarschuwing", "niet opnieuw te verzenden", "tylko ostrzeżenie", "nie musisz ponownie", "только предупреждение", "повторно не требуется", "sólo un mensaje de advertencia", "solo un mensaje de advertencia", "no necesita enviar … de nuevo", "no es necesario que vuelva a enviar",
		"job still queued", "advisory only",
		"delivery is still being attempted",
	},
	Source: "qmail's patches, PMDF, Exchange: warnings",
	Hits:   []string{"I'm still trying."},
}, {
	ID: "kinds-challenge", Kind: Challenge, In: InSubject | InNotice, Weight: 5,
	Text: []string{
		"dass sie ein mensch sind", "bestätigen sie … link", "que vous êtes un humain", "vous n'êtes pas un robot", "vous authentifier", "demande d'authentification",
		"que es una persona", "no es un robot", "que você é humano", "não é um robô", "che sei una persona", "non sei un robot", "вы не робот", "подтвердите отправку",
		"dat u een mens bent", "że jesteś człowiekiem", "nie jesteś robotem", "您不是机器人", "ロボットではない",
		"cliquez pour … libérer", "validation de votre adresse", "validez votre adresse", "haga clic para liberar*", "clicca per rilasciar*", "klicken sie, um … freizugeben",
		"to verify your address", "not on my list of", "your email address can be verified", "after you authenticate yourself", "has been quarantined. … verif*",
	},
	Source: "challenges in other languages than English",
	Hits:   []string{"Bitte bestätigen Sie, dass Sie ein Mensch sind."},
}, {
	ID: "kinds-virus", Kind: Failure, In: InSubject | InNotice, Weight: 2.5,
	Text: []string{
		"found a virus in your *", "message … has been blocked because", "mail … has been blocked because", "virus found in your *", "stopped delivery of th*", "we stopped the delivery of", "has not been delivered because it contained",
		"message is currently purged", "is currently purged. the message",
	},
	Source: "virus scanners that answer the sender",
	Hits:   []string{"Our viruschecker found a VIRUS in your email"},
}, {
	ID: "kinds-parcels", Kind: Other, In: InSubject | InNotice, Weight: 2,
	Text: []string{
		"お荷物", "荷物を", "посылк*", "посилк*", "ihre lieferung", "votre livraison", "votre commande", "su pedido", "seu pedido", "il tuo ordine", "uw bestelling",
		"din pakke", "ditt paket", "kargonuz", "您的包裹", "您的快递", "您的訂單", "您的订单", "택배", "balík", "csomag*",
		"상품이", "상품을", "商品を", "商品已",
	},
	Source: "parcel services, and those who pretend to be one",
	Hits:   []string{"Ваша посылка не доставлена."},
}, {
	ID: "kinds-report-ru", Kind: Report, In: InNotice, Weight: 0.5,
	Text:   []string{"это письмо создано автоматически"},
	Source: "Mail.ru; automatic answers too",
	Hits:   []string{"Это письмо создано автоматически сервером Mail.Ru"},
}, {
	ID: "kinds-notification-delay", Kind: Delayed, In: InNotice, Weight: 7,
	Text:   []string{"eventtype\":\"deliverydelay", "eventtype\": \"deliverydelay"},
	Source: "https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html",
	Hits:   []string{`{"eventType":"DeliveryDelay","deliveryDelay":{`},
}, {
	ID: "kinds-notification-reject", Kind: Failure, In: InNotice, Weight: 7,
	Text:   []string{"eventtype\":\"reject", "eventtype\": \"reject", "eventtype\":\"rendering failure", "eventtype\": \"rendering failure"},
	Source: "https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html",
	Hits:   []string{`{"eventType":"Reject","reject":{"reason":"Bad content"}}`},
}, {
	ID: "kinds-statistics", Kind: Other, In: InSubject, Weight: 4,
	Text: []string{
		"daily mail report", "mail report for", "mail statistics", "postfix log summaries", "log summary for", "logwatch for", "daily mail statistics",
		"weekly mail report", "bounce summary", "bounces summary", "daily bounces", "weekly bounces", "bounce statistics",
	},
	Source: "pflogsumm, logwatch and their like: what became of many messages",
	Hits:   []string{"Postfix log summaries for Mar 2"},
}, {
	ID: "kinds-passed-on", Kind: Other, In: InNotice, Weight: 2,
	Text: []string{
		"von: … gesendet:", "de : … envoyé :", "de: … enviado el:", "de: … enviado:", "da: … inviato:", "van: … verzonden:", "från: … skickat:", "fra: … sendt:", "od: … wysłano:", "od: … odesláno:",
		"от: … отправлено:", "发件人: … 发送时间:", "发件人： … 发送时间：", "差出人: … 送信日時:", "보낸 사람: … 보낸 날짜:", "from: … sent:", "kimden: … gönderilme:", "lähettäjä: … lähetetty:",
	},
	Source: "Outlook: the header of a message that somebody passes on",
	Hits:   []string{"Von: Microsoft Outlook\nGesendet: Montag, 2. März 2020 10:00"},
	Misses: []string{"Subject: Hello\nSent: Monday"},
}, {
	ID: "kinds-complaint-services", Kind: Complaint, In: InSubject, Weight: 5,
	Text:   []string{"[spamcop (", "[signal spam]", "[signal-spam]"},
	Source: "SpamCop, Signal Spam: reports of their users in plain text",
	Hits:   []string{"[SpamCop (192.0.2.1) id:6123456789]Hello"},
}, {
	ID: "kinds-summaries", Kind: Other, In: InSubject, Weight: 5,
	Text: []string{ // none that a sender would write who gets this back
		"policy digest", "trusted-report", "output of your job", "bouncing subscribers", "blacklist alert", "blocklist alert", "delisting request", "delist request",
		"delivered, … bounced", "from you still queued", "limit was lowered", "(0 errors)", "(0 fehler)", "ok, … fehler",
		"(광고)", "hampir penuh",
	},
	Source: "what programs report of many messages, addresses or lines at once, and of blocklists",
	Hits:   []string{"Daily policy digest: 4 blocked, 2 released", "Import 18.03.: 548 OK, 2 Fehler"},
}, {
	ID: "kinds-no-failure", Kind: Other, In: InNotice, Weight: 6,
	Text: []string{
		"undeliverable: 0", "failed: 0", "0 failed", "0 undeliverable", "was added to our dnsbl", "added to our blocklist", "is configured for this alert", "nothing has been returned", "it has not been rejected", "rest of your message … has been delivered", "the cleaned message has been delivered", "has been cleaned and delivered", "datei gesäubert", "gesäubert und zugestellt", "bereinigt und zugestellt", "desinfiziert und zugestellt", "nettoyé et remis", "nettoyé et distribué", "limpiado y entregado", "desinfectado y entregado", "ripulito e consegnato",
		"status: resolved", "the full list is in your account", "may be sent again after", "total number of subscribers",
		"delivery of the email was not stopped", "was passed on to the recipient", "found several undelivered messages", "kotak surat anda hampir penuh", "email akun … hampir penuh", "has been submitted to the moderator",
		"being monitored for undeliverable", "daily error monitoring report", "queue size is currently", "queue size alert", "delivery queue size",
	},
	Source: "the same: that nothing failed, or not our mail",
	Hits:   []string{"Undeliverable: 0   Failed: 0   Returned: 0", "Your IP 192.0.2.1 was added to our DNSBL."},
	Misses: []string{"Delivered: 3, failed: 01"},
}, {
	ID: "kinds-late-still", Kind: Delayed, In: InSubject | InNotice, Weight: 4,
	Text:   []string{"stay on the queue", "stays on the queue", "nous réessaierons", "n'est pas perdu", "wird noch versucht", "weitere versuche folgen", "se seguirá intentando"},
	Source: "general use: it is tried again",
	Hits:   []string{"Deferred recipients stay on the queue; next run 07:00 UTC."},
}}
