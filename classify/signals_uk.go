package classify

// signalsUk are phrases in Ukrainian that tell what kind of message came back.
var signalsUk = []Signal{{
	ID: "uk-failure-subject-weak", Kind: Failure, In: InSubject, Weight: 1.0,
	Text: []string{
		"повідомлення про не розпізнану помилку доставки", "не доставлено:",
	},
	Source: "Mailman 2 translation catalogue (list-owner wrapper); general use",
}, {
	ID: "uk-failure-body", Kind: Failure, In: InNotice, Weight: 2.5,
	Text: []string{
		"не доставлено одному або більшій кількості отримувачів", "не вдалося доставити повідомлення",
		"повідомлення не може бути доставлено", "не вдалося виконати доставку таким одержувачам або групам",
		"ваше повідомлення не доставлено", "лист не доставлено",
	},
	Source: "Zimbra message catalogue; general use",
}, {
	ID: "uk-failure-subject", Kind: Failure, In: InSubject, Weight: 3.5,
	Text: []string{
		"увага: надсилання не відбулося", "недоставлено:", "недоставлене повідомлення", "повідомлення не доставлено",
		"не вдалося доставити", "помилка доставки",
	},
	Source: "Zimbra message catalogue; general use",
}, {
	ID: "uk-delayed-body", Kind: Delayed, In: InNotice, Weight: 2.5,
	Text: []string{
		"доставку повідомлення відкладено", "доставка затримується",
	},
	Source: "general use",
}, {
	ID: "uk-list-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"результат обробки ваших команд",
	},
	Source: "Mailman 2 translation catalogue; general use",
}, {
	ID: "uk-list-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"нижче приведено результати виконання вашої команди поштою",
	},
	Source: "Mailman 2 translation catalogue; general use",
}, {
	ID: "uk-read-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"це підтвердження прочитання повідомляє лише про те, що повідомлення було показано на комп'ютері отримувача",
		"це підтвердження прочитання для повідомлення, яке ви відправили", "повідомлення про прочитання вашого листа",
		"це повідомлення означає лише, що листа було відкрито одержувачем, і не гарантує того, що його було прочитано",
		"немає гарантії, що його прочитали або зрозуміли",
	},
	Source: "Thunderbird l10n; Roundcube localization; Zimbra message catalogue; general use",
}, {
	ID: "uk-unread-body-weak", Kind: ReadReceipt, In: InNotice, Weight: 0.7,
	Text: []string{
		"повідомлення було видалене",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "uk-unread-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"отримувач повідомлення не бажає надсилати вам підтвердження прочитання",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "uk-read-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"підтвердження прочитання (відображено)", "повідомлення про отримання (показано)",
	},
	Source: "Thunderbird l10n; SOGo Localizable.strings; general use",
}, {
	ID: "uk-read-subject-weak", Kind: ReadReceipt, In: InSubject, Weight: 1.0,
	Text: []string{
		"підтвердження прочитання (надіслано)", "підтвердження прочитання (оброблено)", "повідомлення про прочитання",
		"підтвердження прочитання:", "прочитано:",
	},
	Source: "Thunderbird l10n; Roundcube localization; Zimbra message catalogue; general use",
}, {
	ID: "uk-unread-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"підтвердження прочитання (видалено)", "підтвердження прочитання (заборонено)",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "uk-absence-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"не на роботі", "відпустка",
	},
	Source: "Zimbra message catalogue; general use",
}, {
	ID: "uk-absence-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"за межами установи до", "автоматична відповідь:", "автоматична відповідь", "автовідповідь", "поза офісом",
		"у відпустці",
	},
	Source: "KDE libksieve (KMail vacation) l10n; general use",
}, {
	ID: "uk-absence-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"мене зараз немає. я повернуся", "я у відпустці", "перебуваю у відпустці", "я не в офісі", "мене немає в офісі",
		"під час моєї відсутності", "за моєї відсутності", "після повернення", "у термінових випадках",
	},
	Source: "KDE libksieve (KMail vacation) l10n; general use",
}, {
	ID: "uk-receipt-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"це автоматична відповідь", "це автоматичне повідомлення", "не відповідайте на цей лист", "ваш лист отримано",
		"ваше звернення зареєстровано", "дякуємо за звернення",
	},
	Source: "general use",
}, {
	ID: "uk-left-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"більше не працює", "вже не працює", "звільнився",
	},
	Source: "general use",
}, {
	ID: "uk-daemon-from", Kind: Report, In: InFrom, Weight: 2.0,
	Text: []string{
		"поштова система", "системний адміністратор",
	},
	Source: "general use",
}}
