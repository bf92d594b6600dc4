package classify

// signalsRu are phrases in Russian that tell what kind of message came back.
var signalsRu = []Signal{{
	ID: "ru-failure-subject-weak", Kind: Failure, In: InSubject, Weight: 1.0,
	Text: []string{
		"не удалось создать рассылку", "рассылка сообщения: внутренняя ошибка сервера",
		"рассылка сообщения: ошибка пользователя", "рассылка сообщения: отказано в авторизации",
		"уведомление о состоянии доставки", "недоставленное извещение об ошибке", "не доставлено:",
	},
	Source: "Sympa translation catalogue; Mailman 2 translation catalogue (list-owner wrapper); general use",
}, {
	ID: "ru-delivered-subject", Kind: Delivered, In: InSubject, Weight: 3.5,
	Text: []string{
		"сообщение было успешно доставлено",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "ru-delivered-body", Kind: Delivered, In: InNotice, Weight: 2.5,
	Text: []string{
		"сообщение успешно доставлено следующим адресатам", "ваше сообщение доставлено следующим получателям",
		"сообщение доставлено",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "ru-failure-body", Kind: Failure, In: InNotice, Weight: 2.5,
	Text: []string{
		"невозможно разослать ваше сообщение в рассылку", "доставка этого письма этого письма была заблокирована",
		"не было доставлено одному или более адресату",
		"один или несколько твоих получателей не смогли получить твое сообщение",
		"не удалось выполнить доставку следующим получателям или группам", "не удалось доставить сообщение",
		"не удалось доставить письмо", "сообщение не может быть доставлено", "письмо не может быть доставлено",
		"ваше сообщение не доставлено", "ваше сообщение не доставлено следующим получателям",
		"сообщение не было доставлено",
		"к сожалению, ваше письмо не может быть доставлено", "не удалось доставить получателю",
	},
	Source: "Sympa translation catalogue; Zimbra message catalogue; FileSender bounce_report translation; general use",
}, {
	ID: "ru-failure-body-weak", Kind: Failure, In: InNotice, Weight: 0.7,
	Text: []string{
		"не было доставлено", "не может быть доставлено",
	},
	Source: "Zimbra message catalogue; general use",
}, {
	ID: "ru-failure-subject", Kind: Failure, In: InSubject, Weight: 3.5,
	Text: []string{
		"предупреждение: отправка не удалась", "доставка не произведена", "недоставлено:", "недоставленное сообщение",
		"не удается доставить:", "не удалось доставить", "сообщение не доставлено", "письмо не доставлено",
		"ваше письмо не доставлено", "недоставленное письмо", "отчет о недоставке", "ошибка доставки", "возврат письма",
		"почта не доставлена",
	},
	Source: "Zimbra message catalogue; FileSender bounce_report translation; general use",
}, {
	ID: "ru-delayed-subject-weak", Kind: Delayed, In: InSubject, Weight: 1.0,
	Text: []string{
		"отложено:",
	},
	Source: "general use",
}, {
	ID: "ru-delayed-subject", Kind: Delayed, In: InSubject, Weight: 3.5,
	Text: []string{
		"задержка доставки", "доставка задерживается",
	},
	Source: "general use",
}, {
	ID: "ru-delayed-body", Kind: Delayed, In: InNotice, Weight: 2.5,
	Text: []string{
		"доставка сообщения задерживается", "попытки доставки будут продолжены", "не нужно отправлять сообщение повторно",
	},
	Source: "general use",
}, {
	ID: "ru-delayed-body-weak", Kind: Delayed, In: InNotice, Weight: 0.7,
	Text: []string{
		"еще не доставлено",
	},
	Source: "general use",
}, {
	ID: "ru-delivered-subject-weak", Kind: Delivered, In: InSubject, Weight: 1.0,
	Text: []string{
		"доставлено:",
	},
	Source: "general use",
}, {
	ID: "ru-list-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"результаты ваших команд", "результат обработки ваших команд",
	},
	Source: "Sympa translation catalogue; Mailman 2 translation catalogue; general use",
}, {
	ID: "ru-list-body-weak", Kind: AutoReply, In: InNotice, Weight: 0.7,
	Text: []string{
		"это автоматический ответ, отправленный службой почтовых рассылок sympa",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "ru-receipt-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"ваше сообщение для рассылки", "это автоматический ответ", "это автоматическое сообщение",
		"это письмо сформировано автоматически", "письмо отправлено автоматически", "пожалуйста, не отвечайте на это",
		"ваше обращение зарегистрировано", "ваше обращение принято", "ваше письмо получено", "мы получили ваше письмо",
		"мы получили ваше сообщение", "спасибо за обращение", "благодарим за обращение", "ваша заявка зарегистрирована",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "ru-list-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"результаты команды, отправленной электронной почтой, приведены ниже",
	},
	Source: "Mailman 2 translation catalogue; general use",
}, {
	ID: "ru-read-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"это уведомление о прочтении означает лишь то, что сообщение было отображено на машине получателя",
		"это уведомление о прочтении для сообщения, которое вы отправили в адрес",
		"это уведомление о прочтении вашего сообщения",
		"это уведомление означает только, что сообщение было открыто получателем, и не гарантирует того, что оно было прочитано и (или) понято",
		"это не означает, что сообщение было прочитано или понято",
	},
	Source: "Thunderbird l10n; Roundcube localization; Zimbra message catalogue; general use",
}, {
	ID: "ru-unread-body-weak", Kind: ReadReceipt, In: InNotice, Weight: 0.7,
	Text: []string{
		"сообщение было удалено",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "ru-unread-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"получатель сообщения не хочет отправлять вам уведомления о прочтении",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "ru-read-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"уведомление о прочтении (сообщение отображено)", "уведомление о вручении (отображено на дисплее)",
	},
	Source: "Thunderbird l10n; SOGo Localizable.strings; general use",
}, {
	ID: "ru-read-subject-weak", Kind: ReadReceipt, In: InSubject, Weight: 1.0,
	Text: []string{
		"уведомление о прочтении (сообщение переслано)", "уведомление о прочтении (сообщение обработано)",
		"уведомление о прочтении", "подтверждение прочтения:", "прочтено:", "прочитано:",
	},
	Source: "Thunderbird l10n; Roundcube localization; Zimbra message catalogue; general use",
}, {
	ID: "ru-unread-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"уведомление о прочтении (сообщение удалено)", "уведомление о прочтении (отказано)", "не прочтено:",
		"не прочитано:",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "ru-absence-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"вне офиса", "нет на работе", "автоответ", "отпуск", "в отпуске", "отсутствую",
	},
	Source: "Roundcube localization; Zimbra message catalogue; Request Tracker po; general use",
}, {
	ID: "ru-absence-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"отсутствую до", "автоответ:", "автоматический ответ:", "автоматический ответ", "нет на месте",
		"сообщение об отсутствии", "уведомление об отсутствии",
	},
	Source: "KDE libksieve (KMail vacation) l10n; general use",
}, {
	ID: "ru-absence-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"я отсутствую на месте до", "я в отпуске", "нахожусь в отпуске", "я нахожусь в отпуске", "я отсутствую",
		"меня нет в офисе", "я не в офисе", "меня не будет", "буду отсутствовать", "на время моего отсутствия",
		"в мое отсутствие", "во время моего отсутствия", "по возвращении", "после возвращения", "по срочным вопросам",
		"в срочных случаях", "в декретном отпуске", "в командировке",
		"я в декрете", "отвечать буду",
	},
	Source: "KDE libksieve (KMail vacation) l10n; general use",
}, {
	ID: "ru-receipt-subject", Kind: AutoReply, In: InSubject, Weight: 2,
	Text: []string{
		"ваше обращение принято", "ваша заявка принята", "ваше письмо получено", "мы получили ваше",
		"подтверждение получения", "заявка зарегистрирована",
	},
	Source: "general use",
}, {
	ID: "ru-receipt-body-weak", Kind: AutoReply, In: InNotice, Weight: 0.7,
	Text: []string{
		"не отвечайте на это письмо",
	},
	Source: "general use",
}, {
	ID: "ru-left-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"больше не работает", "уже не работает", "уволился", "уволилась", "больше не работаю", "покинул компанию",
	},
	Source: "general use",
}, {
	ID: "ru-moved-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"мой адрес изменился", "новый адрес электронной почты", "мой новый адрес", "изменился адрес электронной почты",
		"адрес больше не используется", "этот ящик больше не используется",
	},
	Source: "general use",
}, {
	ID: "ru-daemon-from", Kind: Report, In: InFrom, Weight: 2.0,
	Text: []string{
		"почтовая система", "системный администратор", "система доставки почты", "подсистема доставки почты",
		"почтовый демон",
	},
	Source: "general use",
}}
