package classify

// signalsOrdinary are phrases of ordinary mail that speaks of failures, and of
// answers that programs give, in as many languages as servers and people use.
var signalsOrdinary = []Signal{{
	ID: "ordinary-member-bounces", Kind: Other, In: InSubject | InNotice, Weight: 7,
	Text: []string{
		"seem to have been bouncing", "due to excessive bounces", "has been unsubscribed from … bounc*", "subscription has been disabled … bounc*",
		"mail to your address has been bouncing", "your address has been bouncing", "your address is bouncing", "email is bouncing", "email address is bouncing", "is currently bouncing", "is currently \"bouncing\"", "messages to you … have been bouncing", "messages to you … are bouncing",
	},
	Source: "Mailman, ezmlm, Google Groups: that somebody's mail came back, to the owner of a list or to the member",
	Hits:   []string{"has been disabled due to excessive bounces"},
	Misses: []string{"The message bounced"},
}, {
	ID: "ordinary-tracker", Kind: Other, In: InNotice, Weight: 4,
	Text: []string{
		"reply to this email directly or view it on", "commented on", "opened a new issue", "created an issue", "assigned to you", "mentioned you in", "added a comment", "a new comment",
	},
	Source: "GitHub, Jira, Redmine, Google Groups: what people wrote of failures",
	Hits:   []string{"Tom commented on OPS-41:"},
}, {
	ID: "ordinary-tracker-subject", Kind: Other, In: InSubject, Weight: 3,
	Text:   []string{"[jira]", "[redmine]", "[bugzilla", "[bug ", "[gitlab]", "pull request", "merge request", "(issue #*", "build failed", "pipeline failed", "job failed", "cron <", "pflogsumm", "logwatch", "mail statistics", "mail log summary"},
	Source: "trackers and build servers",
	Hits:   []string{"[JIRA] (OPS-41) Undeliverable mail"},
}, {
	ID: "ordinary-digest", Kind: Other, In: InSubject | InNotice, Weight: 5,
	Text: []string{
		"digest - ", "digest, vol", "digest #", "daily digest", "topics of the day:", "messages totalling", "message totalling", "send … mailing list submissions to",
	},
	Source: "LISTSERV, Mailman, Yahoo Groups: what many wrote, of failures too",
	Hits:   []string{"CATS-L Digest - 12 Feb 1998 to 13 Feb 1998"},
}, {
	ID: "ordinary-quarantine", Kind: Other, In: InSubject | InNotice, Weight: 3,
	Text: []string{
		"quarantine report", "quarantine summary", "quarantine digest", "quarantine notification", "spam report", "spam digest", "spam summary", "messages are being held for you", "messages addressed to you", "messages sent to you were", "quarantäne-bericht", "quarantänebericht", "spam-report", "rapport de quarantaine", "informe de cuarentena", "rapporto di quarantena", "relatório de quarentena",
		"manage your quarantine",
	},
	Source: "Proofpoint, SpamTitan, Microsoft 365 and others: what did not come through to the reader",
	Hits:   []string{"Quarantine report: 2 new messages"},
	Misses: []string{"Your message was quarantined"},
}, {
	ID: "ordinary-quarantine-subject", Kind: Other, In: InSubject, Weight: 5,
	Text: []string{
		"quarantine report", "quarantine summary", "quarantine digest", "quarantine spam report", "quarantine notification", "daily spam report", "spam quarantine", "spam report for",
	},
	Source: "the same: they list the subjects of spam, which likes to look like a bounce",
	Hits:   []string{"Proxmox Mail Gateway - Quarantine Spam Report for 'jane' - 2022-11-02"},
	Misses: []string{"Quarantined: your message to jane"},
}, {
	ID: "ordinary-bills", Kind: Other, In: InSubject | InNotice, Weight: 1.9,
	Text: []string{
		"your payment", "your card", "your subscription payment", "payment failed", "payment was declined", "your invoice", "your bank", "direct debit", "your transfer", "returned payment", "ihre zahlung", "ihre überweisung", "ihre lastschrift", "votre paiement", "votre virement", "votre carte", "su pago", "su tarjeta", "seu pagamento", "il tuo pagamento", "uw betaling",
		"your parcel", "your package", "your shipment", "tracking number", "ihr paket", "ihre sendung", "sendungsnummer", "votre colis", "su paquete", "su envío", "sua encomenda", "il tuo pacco", "la tua spedizione", "uw pakket",
		"returned unpaid", "was returned unpaid", "returned payments", "your post was", "your post could not", "your comment was", "your listing", "your application",
	},
	Source: "shops, banks, parcel services",
	Hits:   []string{"Your card was rejected by your bank"},
}, {
	ID: "ordinary-automatic-answer", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"automatic answer", "automatisch generierte antwort", "automatisch erstellte antwort", "automatisch erzeugte antwort", "automatische antwort", "automatisierte antwort", "réponse automatique", "respuesta automática", "risposta automatica", "resposta automática", "automatisch antwoord", "automatiskt svar", "automatisk svar", "automaattinen vastaus", "automatyczna odpowiedź", "wygenerowana automatycznie",
		"automatická odpověď", "automatická odpoveď", "автоматический ответ", "автоматична відповідь", "автоматичен отговор", "otomatik yanıt", "otomatik cevap", "automatikus válasz", "răspuns automat", "αυτόματη απάντηση", "αυτόματο μήνυμα", "trả lời tự động", "thư trả lời tự động", "balasan otomatis", "jawaban automatik", "automatski odgovor", "samodejni odgovor", "automatinis atsakymas", "automaatvastus", "automātiskā atbilde", "תשובה אוטומטית", "מענה אוטומטי", "رد تلقائي", "رد آلي", "ตอบกลับอัตโนมัติ", "자동 응답", "자동응답", "자동 회신",
	},
	Source: "general use",
	Hits:   []string{"Dies ist eine automatisch generierte Antwort."},
}, {
	ID: "ordinary-absence", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"only check this account", "only check this mailbox", "only check my email", "only check my e-mail", "check my email only", "only read my mail", "may take a while for me to answer", "may take a while before i answer", "when i return", "when i am back", "when i'm back", "once i am back", "once i'm back", "after i return", "has left the company", "has left our company", "no longer employed", "no longer works for", "no longer work here", "no longer works here", "no longer working for", "no longer with the company", "no longer with us", "left the organisation", "left the organization",
		"nicht mehr im unternehmen", "nicht mehr für unser unternehmen", "nicht mehr bei uns", "das unternehmen verlassen", "unser haus verlassen", "ne fait plus partie", "ne travaille plus", "a quitté la société", "a quitté l'entreprise", "ya no trabaja", "ya no forma parte", "não trabalha mais", "já não trabalha", "não faz mais parte", "non lavora più", "non fa più parte", "niet meer werkzaam", "werkt niet meer", "slutat på", "har slutat", "jobber ikke lenger", "er fratrådt", "ei ole enää", "nie pracuje już", "już nie pracuje", "již nepracuje", "už nepracuje", "больше не работает", "вже не працює", "artık çalışmıyor", "artık çalışmamakta", "már nem dolgozik", "nu mai lucrează", "δεν εργάζεται πλέον", "không còn làm việc", "sudah tidak bekerja", "退職", "离职", "離職", "퇴사",
		"this one got through", "my inbox is full", "my inbox is nearly full", "my mailbox is full", "my mailbox is nearly full", "my mailbox is over quota", "my inbox is over quota", "mein postfach ist voll", "mein postfach ist fast voll",
	},
	Source: "general use: answers of those who are away, or have gone",
	Hits:   []string{"Please note that Jan has left the company.", "Mail will be read when I return"},
}, {
	ID: "ordinary-until", Kind: AutoReply, In: InSubject | InNotice, Weight: 2.5,
	Text: []string{
		"holiday until", "holidays until", "vacation until", "leave until", "away until", "out until", "absent until", "unavailable until", "closed until", "not available until", "back on the", "back on monday", "back on tuesday", "back on wednesday", "back on thursday", "back on friday", "be back in the office", "back at my desk", "pick up my mail", "pick up my email", "not be reading", "not reading my mail", "read when i come back", "when i come back", "i'm not around", "i am not around",
		"urlaub … bis", "abwesend … bis", "abwesend … vom", "nicht im haus", "außer haus", "geschlossen … ab dem", "bis … geschlossen", "wieder erreichbar", "wieder im büro", "wieder für sie da", "vacances … jusqu*", "congé* … jusqu*", "absent* … jusqu*", "absent* … du", "de retour le", "n'ai pas accès à ma messagerie", "n'ai pas accès à mes", "vacaciones … hasta", "ausente … hasta", "ausente … del", "estaré ausente", "férias … até", "ausente … até", "ausente … entre", "estarei ausente", "estarei de férias", "ferie … fino", "assente … fino", "fuori sede … fino", "assente … dal", "sarò assente", "sarò fuori", "vakantie … tot", "afwezig … tot", "afwezig … van", "lees mijn e-mail niet", "lees mijn mail niet",
		"semester … till", "föräldraledig", "läser inte min", "ledig … till", "ferie … til", "ferie … indtil", "lomalla … asti", "lomalla … saakka", "poissa … asti", "poissa … saakka", "urlop* … do", "poza biurem", "nieobecn* … do", "wracam", "dovolen* … do", "mimo kancelář", "отпуск* … до", "отпуск* … по", "буду в отпуске", "после выхода из отпуска", "после отпуска", "прочту после", "відпустці … до", "izinde*", "ofis dışında*", "tatilde*", "szabadság* … ig", "nem vagyok az irodában", "concediu … până", "άδεια … έως", "εκτός γραφείου", "nghỉ phép", "cuti … hingga", "cuti … sampai", "休暇中", "休假期间", "出差", "外出しており", "휴가중", "출장 중", "בחופשה", "מחוץ למשרד", "إجازة … حتى", "خارج المكتب",
	},
	Source: "general use: who is away says until when",
	Hits:   []string{"Ich bin im Urlaub bis zum 13.06.", "Holiday until 20/6", "Буду в отпуске"},
	Misses: []string{"Holiday offers!", "Urlaub in Spanien"},
}, {
	ID: "ordinary-received", Kind: AutoReply, In: InSubject | InNotice, Weight: 2,
	Text: []string{
		"we got your request", "we've got your request", "we got your message", "we've received your", "has been logged", "your request (#*", "your ticket (#*", "representatives will contact you", "representative will contact you", "will be in touch shortly", "will contact you shortly", "to add comments, reply to this email", "to add additional comments, reply", "is being reviewed by our support",
		"ist bei uns angekommen", "ist hier eingegangen", "hier eingegangen und wird", "nobody reads this", "do not read this inbox", "do not read this mailbox", "accusons réception", "accusons bonne réception", "votre demande n°", "votre demande a bien été reçue", "votre demande … a bien été reçue", "demande reçue", "votre demande a été reçue", "ontvangstbevestiging", "wij hebben uw e-mail ontvangen", "wij hebben uw mail ontvangen", "uw bericht is ontvangen", "eingangsbestätigung", "empfangsbestätigung", "ihre anfrage … eingegangen", "ihre nachricht … eingegangen", "ihre e-mail … erhalten", "ihre anfrage … erhalten", "ihre nachricht … erhalten", "hemos recibido su", "hemos recibido tu", "recebemos sua", "recebemos o seu", "abbiamo ricevuto", "vi har tagit emot", "vi har mottaget", "vi har mottatt", "olemme vastaanottaneet", "otrzymaliśmy", "potwierdzamy otrzymanie", "obdrželi jsme", "dostali jsme", "получили ваш*", "ваше обращение … зарегистрировано", "ваше обращение принято", "ваша заявка", "mesajınız … ulaştı", "talebiniz alın*", "mesajınız alın*", "megkaptuk", "am primit", "λάβαμε το", "λάβαμε την", "chúng tôi đã nhận", "kami telah menerima", "פנייתך התקבלה", "תודה על פנייתך", "تم استلام", "لقد تلقينا", "来信收到", "来信已收到", "已收到您的", "已收到邮件", "收到您的来信", "お問い合わせを受け付け", "受け付けました", "受付いたしました", "受付完了", "折り返しご連絡", "메일을 잘 받았습니다", "메일은 잘 받았습니다", "접수되었습니다", "접수 완료",
		"could not be processed and no one will read it", "an address which only sends messages", "an address that only sends messages", "your incident … has been opened", "your incident … was opened", "your case … has been opened",
		"ihre unterlagen … eingegangen", "eingang ihrer nachricht", "ihre nachricht haben wir", "deine nachricht haben wir", "uw casenummer is",
		"bedankt voor uw e-mail", "das aufkommen … hoch",
	},
	Source: "general use: desks that acknowledge what they got",
	Hits:   []string{"Nous accusons réception de votre demande", "Wij hebben uw e-mail ontvangen."},
}, {
	ID: "ordinary-expanded", Kind: Delivered, In: InSubject | InNotice, Weight: 4,
	Text: []string{
		"received and delivered to", "has been delivered to the following", "accepted for delivery to the following", "delivery notification: delivered", "notification: successful", "was delivered to the following", "successfully delivered to the following", "was successfully relayed to", "has been successfully relayed",
		"an folgende empfänger übermittelt", "folgenden empfängern zugestellt", "folgende empfänger zugestellt", "wurde erfolgreich zugestellt", "a été remis aux destinataires", "a été remis au destinataire", "a bien été remis", "se entregó a los siguientes", "se ha entregado el mensaje", "el mensaje se entregó", "le message a été remis", "die nachricht wurde zugestellt", "a mensagem foi entregue", "il messaggio è stato recapitato", "il messaggio è stato consegnato", "consegnato ai destinatari", "recapitato ai destinatari", "het bericht is bezorgd", "ha sido entregado a", "se ha entregado a", "foi entregue aos seguintes", "foi entregue com", "è stato recapitato ai seguenti", "è stato recapitato a", "is bezorgd bij", "is afgeleverd bij", "har levererats till", "blev leveret til", "er levert til", "on toimitettu seuraaville", "dostarczono do następujących", "byla doručena následujícím", "доставлено следующим", "доставлено получателям", "aşağıdaki alıcılara teslim edildi", "sikeresen kézbesítve", "已送达", "已成功送达", "已傳遞給", "已传递给", "配信されました", "正常に配信", "배달되었습니다",
		"has been delivered to:", "was delivered to the local mailbox", "delivered to the local mailbox", "does not mean that the message has been read", "this confirmation was requested",
	},
	Source: "Exchange, Outlook: reports of success in many languages",
	Hits:   []string{"Your message has been received and delivered to the following group:"},
	Misses: []string{"could not be delivered to the following group"},
}, {
	ID: "ordinary-virus-sent", Kind: Failure, In: InSubject | InNotice, Weight: 2.5,
	Text: []string{
		"found in a message you sent", "found in a message sent by you", "found in your message", "detected in your message", "detected in a message you sent", "found in an email you sent", "detected in an email you sent", "you sent … was not delivered", "you sent … were not delivered", "you sent … has not been delivered", "you sent … contained the virus", "you sent … contains a virus", "you sent … contained a virus", "in einer von ihnen gesendeten", "in einer von ihnen versendeten", "dans un message que vous avez envoyé", "en un mensaje que usted envió", "in un messaggio da lei inviato",
	},
	Source: "virus scanners that answer the sender",
	Hits:   []string{"Virus found in a message you sent", `The message "Hello" you sent to bob@example.com was not delivered`},
}, {
	ID: "ordinary-receipt", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"lesebestätigung", "accusé de lecture", "confirmation de lecture", "confirmación de lectura", "acuse de lectura", "conferma di lettura", "confirmação de leitura", "recibo de leitura", "leesbevestiging", "potwierdzenie przeczytania", "potwierdzenie odczytania", "уведомление о прочтении", "отчет о прочтении", "отчёт о прочтении", "läskvitto", "læsekvittering", "lesebekreftelse", "lukukuittaus", "potvrzení o přečtení", "potvrdenie o prečítaní", "okundu bilgisi", "olvasási visszaigazolás", "confirmare de citire", "επιβεβαίωση ανάγνωσης", "אישור קריאה", "إيصال القراءة", "开封通知", "已读回执", "讀取回條", "开启回执", "開封確認", "開封通知", "수신 확인", "읽음 확인",
		"(angezeigt)", "(affiché)", "(mostrado)", "(visualizzata)", "(weergegeven)", "(exibida)", "(exibido)", "(wyświetlono)", "(показано)", "(visat)", "(vist)", "(zobrazeno)",
	},
	Source: "Thunderbird, Outlook, Exchange: receipts without the parts of RFC 8098",
	Hits:   []string{"Lesebestätigung (angezeigt) - Bestellung"},
}, {
	ID: "ordinary-complaint", Kind: Complaint, In: InSubject, Weight: 3.5,
	Text: []string{
		"spam report", "spam complaint", "abuse report", "abuse complaint", "uce report", "uce complaint", "spam-beschwerde", "spam-meldung", "plainte pour spam", "denuncia de spam", "segnalazione spam", "segnalazione di spam", "жалоба на спам",
	},
	Source: "complaints that people write, or programs without ARF",
	Hits:   []string{"SPAM REPORT"},
}, {
	ID: "ordinary-complaint-notice", Kind: Complaint, In: InNotice, Weight: 3,
	Text: []string{
		"reporting this unsolicited", "marked your message as spam", "marked this message as spam", "marked your email as spam", "reported your message as spam", "reported this message as spam", "reported as spam by", "to you as abuse contact", "complaint about unsolicited", "stop the spammer",
	},
	Source: "complaints that people write, or programs without ARF",
	Hits:   []string{"I am reporting this unsolicited e-mail from your network"},
}, {
	ID: "ordinary-challenge", Kind: Challenge, In: InSubject | InNotice, Weight: 4,
	Text: []string{
		"protecting myself from", "you're not a robot", "not a robot", "held by my spam", "on my whitelist", "on my white list", "to my whitelist", "to my white list", "to my allow list", "to my list of allowed senders", "afin de confirmer votre adresse", "pour confirmer votre adresse", "vérification de l'expéditeur", "authentification de l'expéditeur", "absender bestätigen", "absenderbestätigung", "verificación de remitente", "verificación del remitente", "verifica del mittente", "conferma del mittente", "verificação de remetente", "verificatie van afzender", "message held - please verify", "before it can be delivered, you must", "before it can be delivered you must", "подтверждение отправителя", "sender confirmation", "confirm you are not a spammer", "prove you are not a spammer",
		"vérification de votre adresse", "une fois votre adresse validée", "en recopiant le code", "par liste blanche",
		"verification needed", "your address was not recognized", "your address was not recognised", "are being held because your address", "is being held because your address", "to release the pending message", "to release your message", "asks you to verify", "verify that your address is real", "first time you have sent mail", "first time you have written", "press reply and then send", "staat in de wacht", "van bekende afzenders", "von bekannten absendern",
		"première fois que vous nous écrivez", "première fois que vous écrivez", "recopier le code", "je m'authentifie",
		"being protected from unsolicited email", "message is being held in queue", "verify to send", "mensagem aguardando confirmacao", "mensagem aguardando confirmação", "para que sua mensagem seja encaminhada", "does not know you yet", "hit reply and send",
	},
	Source: "challenges in several languages",
	Hits:   []string{"Reply once to this mail and you are on my whitelist"},
}, {
	ID: "ordinary-gave-up", Kind: Failure, In: InNotice, Weight: 4,
	Text: []string{
		"deleted from our queue", "deleted from the queue", "removed from our queue", "could not be sent within", "could not be delivered within", "has been abandoned", "delivery attempts were unsuccessful", "all attempts have failed", "all attempts failed", "endgültig gescheitert", "endgültig fehlgeschlagen", "nous abandonnons", "abandon de la remise", "se ha abandonado", "abbiamo rinunciato", "попытки доставки прекращены", "доставка прекращена", "送信を断念", "配信を中止", "停止投递", "放弃投递",
	},
	Source: "general use: reports of the last attempt",
	Hits:   []string{"could not be sent within 5 days and has been deleted from our queue"},
}, {
	ID: "ordinary-parcels", Kind: Other, In: InSubject | InNotice, Weight: 1.9,
	Text: []string{
		"delivery of package", "delivery of your package", "delivery of parcel", "delivery of your parcel", "your parcel", "a parcel for you", "our courier", "the courier", "unter der angegebenen anschrift", "delivery attempt by", "zustelltermin", "zusteller", "курьер*", "再配達", "不在のため", "快递员", "택배기사",
		"deliver your order", "nobody was available", "no one was available", "no one was home", "nobody was home",
	},
	Source: "parcel services",
	Hits:   []string{"We attempted delivery of package 1Z999"},
}, {
	ID: "ordinary-phish", Kind: Other, In: InSubject | InNotice, Weight: 2.5,
	Text: []string{
		"sign in below", "log in below", "login below", "incoming mails", "incoming emails were", "incoming mails were", "incoming messages were", "your mailbox is outdated", "your mailbox will be", "will be deactivated", "account verification", "failed incoming", "pending mails", "pending emails", "held messages", "unread messages on", "update your mailbox", "your password will expire", "your password expires", "melden sie sich hier an", "jetzt anmelden", "connectez-vous ici", "inicie sesión aquí",
		"or lose all mails", "lose all your mails", "failed to sync", "re-validate at", "revalidate at",
		"bestätigen sie ihr passwort", "passwort binnen", "confirm your password", "confirmez votre mot de passe", "confirme su contraseña", "nachrichten an sie nicht zugestellt", "nachrichten an sie",
	},
	Source: "mail that wants passwords, in the words of a server",
	Hits:   []string{"7 incoming mails were rejected because your mailbox is outdated"},
}, {
	ID: "ordinary-refused", Kind: Failure, In: InNotice, Weight: 2.5,
	Text: []string{
		"refused your message", "rejected your message", "did not accept your message", "declined your message", "refused your mail", "rejected your mail", "refused your email", "rejected your email", "refused your e-mail", "rejected your e-mail",
	},
	Source: "gateways that refuse in their own name",
	Hits:   []string{"Our gateway refused your message to bob@example.com."},
}, {
	ID: "ordinary-deferred", Kind: Delayed, In: InSubject | InNotice, NoTitle: true, Weight: 3,
	Text: []string{
		"has been deferred", "mail delivery deferred", "delivery deferred", "will retry automatically", "retry automatically", "wird weiter versucht", "weiterhin versucht", "weitere zustellversuche", "verzögert sich", "nouvelles tentatives", "seguiremos intentando", "se seguirá intentando", "continuaremos tentando", "continuerà a tentare", "nuovi tentativi", "blijven het proberen", "opnieuw geprobeerd", "próby będą ponawiane", "kolejne próby", "продолжит попытки", "попытки будут продолжены", "再送を試み", "引き続き配信", "继续尝试", "繼續嘗試", "계속 시도",
		"se opožďuje", "opožďuje", "bude pokoušet o doručení", "zprávu není třeba posílat", "správu nie je potrebné posielať",
	},
	Source: "general use: warnings",
	Hits:   []string{"Your message has been deferred."},
}, {
	ID: "ordinary-answer-mark", Kind: AutoReply, In: InSubject, Weight: 3,
	Text: []string{
		"【自动回复】", "[自动回复]", "自动回复:", "自动回复：", "【自動返信】", "[自動返信]", "【自動応答】", "[자동회신]", "[자동 회신]", "[자동응답]", "[자동 응답]", "[auto-reply]", "[autoreply]", "[auto reply]", "[automatic reply]", "[auto response]", "[abwesenheit]", "[absence]", "(automatische antwort)",
	},
	Source: "mail services in China, Japan and Korea: what stands in front of the subject",
	Hits:   []string{"【自动回复】我已收到邮件"},
}, {
	ID: "ordinary-refused-world", Kind: Failure, In: InNotice, Weight: 2.5,
	Text: []string{
		"ihre e-mail … abgelehnt", "ihre nachricht … abgelehnt", "ihre mail … abgelehnt", "ihre e-mail … zurückgewiesen", "ihre nachricht … zurückgewiesen", "ihre e-mail … nicht angenommen", "ihre nachricht … nicht angenommen", "votre message … rejeté", "votre message … refusé", "votre message … bloqué", "votre mail … rejeté", "votre courriel … rejeté", "su mensaje … rechazado", "su mensaje … bloqueado", "su correo … rechazado", "sua mensagem … rejeitada", "sua mensagem … recusada", "sua mensagem … bloqueada", "suo messaggio … rifiutato", "suo messaggio … respinto", "tuo messaggio … rifiutato", "uw bericht … geweigerd", "uw e-mail … geweigerd", "uw bericht … geblokkeerd",
		"twoja wiadomość … odrzucona", "vaše zpráva … odmítnuta", "vaše zpráva … zamítnuta", "vaša správa … odmietnutá", "ваше сообщение … отклонено", "ваше письмо … отклонено", "ваш лист … відхилено", "ditt meddelande … avvisa*", "din besked … afvist", "meldingen din … avvist", "viestisi … hylättiin", "iletiniz … reddedildi", "mesajınız … reddedildi", "levelét … visszautasít*", "üzenetét … elutasít*", "mesajul dumneavoastră … respins", "το μήνυμά σας … απορρίφθηκε", "thư của bạn … bị từ chối", "pesan anda … ditolak", "邮件 … 被拒收", "郵件 … 被拒絕", "邮件 … 被拒绝", "メール … 拒否され", "메일 … 거부되",
	},
	Source: "general use: gateways that refuse in their own name",
	Hits:   []string{"Ihre E-Mail an bob@example.de wurde vom Spamfilter abgelehnt."},
	Misses: []string{"Ihre Bestellung wurde abgelehnt."},
}}
