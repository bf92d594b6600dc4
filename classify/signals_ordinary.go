package classify

// signalsOrdinary are phrases of ordinary mail that speaks of failures, and of
// answers that programs give, in as many languages as servers and people use.
var signalsOrdinary = []Signal{{
	ID: "ordinary-member-bounces", Kind: Other, In: InNotice, Weight: 7,
	Text: []string{
		"seem to have been bouncing", "due to excessive bounces", "has been unsubscribed from … bounc*", "subscription has been disabled … bounc*",
		"mail to your address has been bouncing", "your address has been bouncing", "your address is bouncing", "messages to you … have been bouncing", "messages to you … are bouncing",
	},
	Source: "Mailman, ezmlm, Google Groups: that somebody's mail came back, to the owner of a list or to the member",
	Hits:   []string{"has been disabled due to excessive bounces"},
	Misses: []string{"The message bounced"},
}, {
	ID: "ordinary-tracker", Kind: Other, In: InNotice, Weight: 4,
	Text: []string{
		"reply to this email directly or view it on", "you are receiving this because you", "you received this message because you are subscribed to", "you're receiving this email because", "commented on", "opened a new issue", "created an issue", "assigned to you", "mentioned you in", "added a comment", "a new comment",
	},
	Source: "GitHub, Jira, Redmine, Google Groups: what people wrote of failures",
	Hits:   []string{"Tom commented on OPS-41:"},
}, {
	ID: "ordinary-tracker-subject", Kind: Other, In: InSubject, Weight: 3,
	Text:   []string{"[jira]", "[redmine]", "[bugzilla", "[bug ", "[gitlab]", "pull request", "merge request", "(issue #*", "build failed", "pipeline failed", "job failed"},
	Source: "trackers and build servers",
	Hits:   []string{"[JIRA] (OPS-41) Undeliverable mail"},
}, {
	ID: "ordinary-bills", Kind: Other, In: InSubject | InNotice, Weight: 3,
	Text: []string{
		"your payment", "your card", "your subscription payment", "payment failed", "payment was declined", "your invoice", "your bank", "direct debit", "your transfer", "returned payment", "ihre zahlung", "ihre überweisung", "ihre lastschrift", "votre paiement", "votre virement", "votre carte", "su pago", "su tarjeta", "seu pagamento", "il tuo pagamento", "uw betaling",
		"your parcel", "your package", "your shipment", "tracking number", "ihr paket", "ihre sendung", "sendungsnummer", "votre colis", "su paquete", "su envío", "sua encomenda", "il tuo pacco", "la tua spedizione", "uw pakket",
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
	},
	Source: "general use: answers of those who are away, or have gone",
	Hits:   []string{"Please note that Jan has left the company.", "Mail will be read when I return"},
}, {
	ID: "ordinary-expanded", Kind: Delivered, In: InNotice, Weight: 4,
	Text: []string{
		"received and delivered to", "has been delivered to the following", "was delivered to the following", "successfully delivered to the following", "was successfully relayed to", "has been successfully relayed",
		"an folgende empfänger übermittelt", "folgenden empfängern zugestellt", "folgende empfänger zugestellt", "wurde erfolgreich zugestellt", "a été remis aux destinataires", "a été remis au destinataire", "a bien été remis", "se entregó a los siguientes", "ha sido entregado a", "se ha entregado a", "foi entregue aos seguintes", "foi entregue com", "è stato recapitato ai seguenti", "è stato recapitato a", "is bezorgd bij", "is afgeleverd bij", "har levererats till", "blev leveret til", "er levert til", "on toimitettu seuraaville", "dostarczono do następujących", "byla doručena následujícím", "доставлено следующим", "доставлено получателям", "aşağıdaki alıcılara teslim edildi", "sikeresen kézbesítve", "已送达", "已成功送达", "已傳遞給", "已传递给", "配信されました", "正常に配信", "배달되었습니다",
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
}}
