package classify

// signalsGathered are further phrases that tell the kind: of programs that are
// known by their fixtures in other projects, and of languages that have no file
// of their own.
var signalsGathered = []Signal{{
	ID: "gathered-failure-own-name", Kind: Failure, In: InNotice, Weight: 2.5,
	Text: []string{
		"your message to … was rejected", "your email to … was rejected", "was rejected by our", "was blocked by our", "delievery to the following", "your message was not delivered", "your mail was not delivered",
	},
	Source: "gateways that refuse in their own name; a server that cannot spell",
	Hits:   []string{"Your message to bob@example.com was rejected by our spam filter and was not delivered."},
}, {
	ID: "gathered-powermta", Kind: Failure, In: InNotice, Weight: 4,
	Text:   []string{"delivery failed; will not continue trying"},
	Source: "PowerMTA: its list of recipients",
	Hits:   []string{"  <bob@example.com>  delivery failed; will not continue trying"},
}, {
	ID: "gathered-powermta-delayed", Kind: Delayed, In: InNotice, Weight: 4,
	Text:   []string{"delivery not yet completed*", "delivery delayed; will continue trying", "; will continue trying"},
	Source: "PowerMTA: its list of recipients",
	Hits:   []string{"  <bob@example.com>  delivery delayed; will continue trying"},
}, {
	ID: "gathered-failure-world", Kind: Failure, In: InSubject | InNotice, Weight: 2.5,
	Text: []string{
		"не може да бъде доставено", "недоставено съобщение", "не може бути доставлен*", "не вдалося доставити", "не доставлено",
		"nije isporučen*", "nije moguće isporučiti", "nije dostavljen*", "ni bilo mogoče dostaviti", "ni bilo dostavljeno", "no s'ha pogut lliurar", "no lliurat", "no es pot lliurar", "el lliurament … ha fallat", "доставката … неуспешна", "dostava … ni uspela", "ni mogoče dostaviti", "kättetoimetamine … nurjus",
		"ei õnnestunud toimetada", "kohaletoimetamine ebaõnnestus", "nepavyko pristatyti", "neizdevās piegādāt", "nav piegādāta", "zprávu nebylo možné doručit", "správu nebolo možné doručiť",
		"nedoručen*", "non remise", "message non distribué", "non recapitabile", "δεν είναι δυνατή η παράδοση", "αποτυχία παράδοσης", "απέτυχε η παράδοση", "δεν παραδόθηκε",
		"tidak dapat dikirim", "tidak terkirim", "không thể gửi", "không gửi được", "تعذر تسليم", "فشل تسليم", "לא נמסרה", "לא ניתן למסירה", "ikke leveres", "ikke levert", "ikke leveret", "ei voitu toimittaa", "nu a putut fi livrat", "nelivrat*",
	},
	Source: "general use",
	Hits:   []string{"Вашата поща не може да бъде доставено", "Poruka nije isporučena"},
}, {
	ID: "gathered-delayed", Kind: Delayed, In: InNotice, Weight: 4,
	Text: []string{
		"temporarily postponed", "has been postponed", "will continue trying to deliver", "we will keep retrying", "keep retrying for", "will be tried again", "still trying to deliver",
		"is being delayed", "we are still trying", "do not need to send it again", "has not been delivered yet", "was deferred: 4*", "todavía no ha sido entregado", "kon nog niet", "konnte noch nicht", "n'a pas encore pu",
		"暂时未能投递", "系统将继续尝试", "системата ще опита",
	},
	Source: "MDaemon, XMail, services that send for others",
	Hits:   []string{"Message delivery to the following address has been temporarily postponed:"},
	Misses: []string{"Delivery was postponed for good"},
}, {
	ID: "gathered-absence", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"i am away on", "i'm away on", "i am away this", "and will return on", "and will be back", "i will respond to your message when", "will answer when i return", "i am travelling", "i am traveling", "on paternity leave", "on parental leave", "on sick leave", "on study leave",
		"is out of the office", "is out of office", "is away until", "is on leave", "is on vacation", "i have retired", "i no longer check this", "i'm ooo", "i am ooo", "not in the office", "closed for the christmas", "closed for the holiday*", "have gone fishing",
		"auto-generated response", "automated response", "automatic confirmation", "received your enquiry", "received your inquiry", "received your e-mail", "reply to you as soon as", "get back to you within", "get back to you as soon as",
	},
	Source: "answers that people and desks leave",
	Hits:   []string{"I am away on business and will return on April 2nd."},
}, {
	ID: "gathered-absence-subject", Kind: AutoReply, In: InSubject, Weight: 2.5,
	Text: []string{
		"is out of the office", "is out of office", "is away", "is on vacation", "is on leave", "away from the office", "parental leave", "betriebsferien", "betriebsurlaub", "nicht im büro", "nicht im haus", "absence du bureau", "en congés", "férias", "vacances", "fuera de la oficina", "ausencia", "assenza", "fuori sede", "afwezig",
		"ik ben afwezig", "niet aanwezig", "休暇", "休假", "不在", "부재중", "휴가",
	},
	Source: "subjects that people write above such answers",
	Hits:   []string{"Betriebsferien", "Bob is out of the office"},
}, {
	ID: "gathered-absence-abroad", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"betriebsferien", "betriebsurlaub", "in elternzeit", "auf dienstreise", "bin ich wieder erreichbar", "ab dem … wieder erreichbar", "ist bei uns eingegangen", "melden uns in kürze", "melden uns schnellstmöglich", "wird nicht weitergeleitet",
		"en congés", "en congé", "dès mon retour", "à mon retour", "actuellement absent", "en déplacement", "bien reçu votre message", "bien reçu votre demande", "répondrons dans les plus brefs", "votre demande a bien été enregistrée",
		"hemos recibido su mensaje", "hemos recibido tu mensaje", "a la mayor brevedad", "le responderemos", "me encuentro de vacaciones", "estaré de vacaciones", "estaré fuera", "a mi regreso", "encontro-me de férias", "estou de férias", "recebemos sua mensagem", "recebemos o seu",
		"sono assente", "sono in ferie", "al mio rientro", "abbiamo ricevuto il", "abbiamo ricevuto la", "ik ben op vakantie", "ben ik afwezig", "ik ben afwezig", "we hebben uw bericht ontvangen", "получили ваше письмо", "получили его и ответим", "ответим в ближайшее время", "меня нет в офисе", "нахожусь в отпуске", "в отпуске до",
		"自動回覆", "自动回复", "自动答复", "自動送信", "自動返信", "自動応答", "收到您的邮件", "來信我已", "会尽快给您回复", "会尽快回复", "會盡快回覆", "我不在办公室", "正在休假", "休暇をいただ", "外出中", "不在にして", "부재중", "휴가 중", "사무실에 없",
	},
	Source: "general use",
	Hits:   []string{"Je suis actuellement en congés", "Wir melden uns in Kürze."},
}, {
	ID: "gathered-challenge", Kind: Challenge, In: InSubject | InNotice, Weight: 5,
	Text: []string{
		"confirm that you are a person", "first message you have sent to", "service that blocks junk mail", "block unwanted e-mail", "to be approved as a sender", "list of approved senders", "box of unknown senders", "unknown senders box", "one-time verification", "registration form to be approved",
		"to have your message delivered to my", "will be released to … after you", "unbekannte absender", "einmalig bestätigen", "damit ihre nachricht zugestellt wird", "kein spammer sind", "que você não é um robô", "confirmação de remetente", "送信者確認", "送信者の確認", "confirme que es usted",
		"is on hold. click", "verify that you are a real",
	},
	Source: "Mailblocks, Qurb, ChoiceMail, Sendio and others",
	Hits:   []string{"please visit the link below to confirm that you are a person"},
}, {
	ID: "gathered-worm", Kind: Other, In: InNotice, Weight: 6,
	Text: []string{
		"cannot be represented in 7-bit ascii encoding and has been sent", "could not be represented in 7-bit ascii encoding", "contains unicode characters and has been sent as a binary attachment", "mail transaction failed. partial message is available",
	},
	Source: "Mydoom: a worm that pretends to be a report",
	Hits:   []string{"Mail transaction failed. Partial message is available."},
}, {
	ID: "gathered-phish", Kind: Other, In: InSubject | InNotice, Weight: 3.5,
	Text: []string{
		"release your pending", "release pending messages", "release messages", "pending messages to inbox", "click to release", "pending emails", "undelivered messages for", "incoming messages that failed", "incoming messages failed", "incoming emails failed", "deliver to your inbox", "delivered to your inbox", "incoming emails … not delivered", "incoming messages … not delivered", "retrieve undelivered", "retrieve your messages", "your mailbox storage",
		"re-validate your", "revalidate your", "keep the same password", "verify your mailbox", "verify your account", "your boîte mail", "votre boîte mail est pleine", "ihr postfach ist zu", "ihr postfach ist voll", "validate your mailbox", "upgrade your mailbox", "you may not be able to send or receive",
		"su buzón ha alcanzado", "su buzón está lleno", "valide su cuenta", "verifique su cuenta", "su buzón ha superado", "validez votre compte", "vérifiez votre compte", "validez votre boîte", "bestätigen sie ihr postfach", "verifizieren sie ihr", "ihr postfach hat", "la tua casella ha", "la sua casella ha raggiunto", "verifica il tuo account",
		"convalida il tuo", "sua caixa de correio atingiu", "valide sua conta", "verifique sua conta", "uw mailbox is vol", "valideer uw", "twoja skrzynka jest pełna", "zweryfikuj konto", "ваш почтовый ящик переполнен", "подтвердите аккаунт", "posta kutunuz doldu", "您的邮箱已满", "您的郵箱已滿",
		"messages will be deleted permanently", "a message that was sent to you", "保留中のメールを受信", "保留中のメッセージ", "受信メールが配信",
	},
	Source: "mail that wants passwords, in the words of a server",
	Hits:   []string{"Click below to release your pending messages to inbox"},
	Misses: []string{"Your message is pending review"},
}, {
	ID: "gathered-webhook-failure", Kind: Failure, In: InNotice, Weight: 6,
	Text: []string{
		"\"event\":\"bounce*", "\"event\": \"bounce*", "\"event\":\"hard_bounce*", "\"event\": \"hard_bounce*", "\"event\":\"soft_bounce*", "\"event\": \"soft_bounce*", "\"event\":\"dropped*", "\"event\": \"dropped*",
		"\"event\":\"failed*", "\"event\": \"failed*", "\"recordtype\":\"bounce*", "\"recordtype\": \"bounce*", "\"type\":\"bounce*", "\"type\": \"bounce*", "\"event\":\"reject*", "\"event\": \"reject*",
	},
	Source: "SendGrid, Mailgun, Postmark, Mandrill, SparkPost: what their webhooks send, where somebody has it mailed",
	Hits:   []string{`[{"email":"bob@example.com","event":"bounce","status":"5.1.1"}]`},
}, {
	ID: "gathered-webhook-delayed", Kind: Delayed, In: InNotice, Weight: 7,
	Text: []string{
		"\"event\":\"deferred*", "\"event\": \"deferred*", "\"event\":\"deferral*", "\"event\": \"deferral*", "\"type\":\"delay*", "\"type\": \"delay*",
	},
	Source: "SendGrid, Mandrill, SparkPost",
	Hits:   []string{`[{"email":"bob@example.com","event":"deferred"}]`},
}, {
	ID: "gathered-webhook-delivered", Kind: Delivered, In: InNotice, Weight: 6,
	Text: []string{
		"\"event\":\"delivered*", "\"event\": \"delivered*", "\"recordtype\":\"delivery*", "\"recordtype\": \"delivery*", "\"type\":\"delivery*", "\"type\": \"delivery*",
	},
	Source: "SendGrid, Mailgun, Postmark, SparkPost",
	Hits:   []string{`{"RecordType":"Delivery"}`},
}, {
	ID: "gathered-webhook-complaint", Kind: Complaint, In: InNotice, Weight: 7,
	Text: []string{
		"\"event\":\"spam*", "\"event\": \"spam*", "\"event\":\"complained*", "\"event\": \"complained*", "\"recordtype\":\"spamcomplaint*", "\"recordtype\": \"spamcomplaint*", "\"type\":\"spam_complaint*", "\"type\": \"spam_complaint*",
	},
	Source: "SendGrid, Mailgun, Postmark, SparkPost",
	Hits:   []string{`{"RecordType":"SpamComplaint"}`},
}}
