package classify

// signalsSlavic are phrases that tell what kind of message came back (slavic).
var signalsSlavic = []Signal{{
	ID: "cs-failure-body", Kind: Failure, In: InNotice, Weight: 2.5,
	Text: []string{
		"sympa zastavila doručení této zprávy", "u některých z příjemců selhalo doručení zprávy", "nemohla být doručena",
		"vaše zpráva pro … nemohla být doručena", "doručení těmto příjemcům nebo skupinám se nezdařilo",
		"zprávu se nepodařilo doručit", "vaše zpráva nebyla doručena", "nepodařilo se doručit",
	},
	Source: "Sympa translation catalogue; FileSender bounce_report translation; napoveda.seznam.cz; general use",
}, {
	ID: "pl-failure-subject-weak", Kind: Failure, In: InSubject, Weight: 1.0,
	Text: []string{
		"nie udało się utworzyć listy", "dystrybucja wiadomości: wewnętrzny błąd serwera",
		"dystrybucja wiadomości: błąd użytkownika", "dystrybucja wiadomości: odmowa autoryzacji",
		"powiadomienie o stanie dostarczenia", "powiadomienie o nierozpoznanych zwrotach", "nie dostarczono",
	},
	Source: "Sympa translation catalogue; Mailman 2 translation catalogue (list-owner wrapper); general use",
}, {
	ID: "pl-failure-body", Kind: Failure, In: InNotice, Weight: 2.5,
	Text: []string{
		"jest niemożliwe z następującego powodu", "dostarczenie tej wiadomości zostało zablokowane",
		"nie udało się dostarczyć do jednego lub więcej odbiorców",
		"co najmniej jeden z adresatów nie otrzymał wiadomości",
		"dostarczenie wiadomości do następujących adresatów lub grup nie powiodło się",
		"dostarczenie do następujących adresatów nie powiodło się", "nie udało się dostarczyć wiadomości",
		"nie można dostarczyć wiadomości", "wiadomość nie mogła zostać dostarczona", "nie została dostarczona",
		"wiadomość nie została dostarczona", "bardzo nam przykro jednakze nie udalo sie wyslac maila pod wskazane adresy",
		"zdalny host odpowiedzial", "twoja wiadomość nie dotarła do",
	},
	Source: "Sympa translation catalogue; Zimbra message catalogue; FileSender bounce_report translation; general use",
}, {
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
		"сообщение не было доставлено", "это письмо создано автоматически",
		"к сожалению, ваше письмо не может быть доставлено", "не удалось доставить получателю",
	},
	Source: "Sympa translation catalogue; Zimbra message catalogue; FileSender bounce_report translation; general use",
}, {
	ID: "cs-failure-subject-weak", Kind: Failure, In: InSubject, Weight: 1.0,
	Text: []string{
		"nesrozumitelné oznámení o nedoručitelnosti",
	},
	Source: "Mailman 2 translation catalogue (list-owner wrapper); general use",
}, {
	ID: "sk-failure-subject-weak", Kind: Failure, In: InSubject, Weight: 1.0,
	Text: []string{
		"nerozpoznané oznámenie o nedoručiteľnosti",
	},
	Source: "Mailman 2 translation catalogue (list-owner wrapper); general use",
}, {
	ID: "uk-failure-subject-weak", Kind: Failure, In: InSubject, Weight: 1.0,
	Text: []string{
		"повідомлення про не розпізнану помилку доставки", "не доставлено:",
	},
	Source: "Mailman 2 translation catalogue (list-owner wrapper); general use",
}, {
	ID: "pl-failure-subject", Kind: Failure, In: InSubject, Weight: 3.5,
	Text: []string{
		"ostrzeżenie: wysyłanie nie powiodło się", "nieudane dostarczanie wiadomości", "niedostarczone:",
		"niedostarczalne:", "nie można dostarczyć:", "niedostarczona wiadomość", "wiadomość niedostarczona",
		"błąd dostarczenia", "błąd dostarczania", "zwrot wiadomości", "informacje o niedostarczeniu",
		"raport o niedostarczeniu",
	},
	Source: "Zimbra message catalogue; FileSender bounce_report translation; general use",
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
	ID: "cs-failure-subject", Kind: Failure, In: InSubject, Weight: 3.5,
	Text: []string{
		"chyba doručení zprávy", "nedoručitelné:", "nedoručeno:", "nedoručitelná zpráva", "zprávu nelze doručit",
		"nedoručená zpráva", "chyba doručení", "oznámení o nedoručení",
	},
	Source: "FileSender bounce_report translation; general use",
}, {
	ID: "pl-delayed-subject-weak", Kind: Delayed, In: InSubject, Weight: 1.0,
	Text: []string{
		"opóźnione:",
	},
	Source: "general use",
}, {
	ID: "pl-delayed-subject", Kind: Delayed, In: InSubject, Weight: 3.5,
	Text: []string{
		"opóźnienie dostarczenia",
	},
	Source: "general use",
}, {
	ID: "pl-delayed-body", Kind: Delayed, In: InNotice, Weight: 2.5,
	Text: []string{
		"dostarczenie wiadomości jest opóźnione", "nie została jeszcze dostarczona",
		"próby dostarczenia będą kontynuowane",
	},
	Source: "general use",
}, {
	ID: "pl-delivered-subject-weak", Kind: Delivered, In: InSubject, Weight: 1.0,
	Text: []string{
		"dostarczone:",
	},
	Source: "general use",
}, {
	ID: "cs-delayed-subject-weak", Kind: Delayed, In: InSubject, Weight: 1.0,
	Text: []string{
		"zpožděno:",
	},
	Source: "general use",
}, {
	ID: "cs-delayed-subject", Kind: Delayed, In: InSubject, Weight: 3.5,
	Text: []string{
		"zpožděné doručení",
	},
	Source: "general use",
}, {
	ID: "cs-delayed-body", Kind: Delayed, In: InNotice, Weight: 2.5,
	Text: []string{
		"doručení zprávy bylo zpožděno", "zpráva dosud nebyla doručena",
	},
	Source: "general use",
}, {
	ID: "sk-failure-subject", Kind: Failure, In: InSubject, Weight: 3.5,
	Text: []string{
		"nedoručiteľné:", "nedoručené:", "nedoručiteľná správa", "správu nemožno doručiť", "chyba doručenia",
	},
	Source: "general use",
}, {
	ID: "sk-failure-body", Kind: Failure, In: InNotice, Weight: 2.5,
	Text: []string{
		"správu sa nepodarilo doručiť", "vaša správa nebola doručená", "nebolo možné doručiť",
		"doručenie týmto príjemcom alebo skupinám zlyhalo",
	},
	Source: "general use",
}, {
	ID: "sk-delayed-body", Kind: Delayed, In: InNotice, Weight: 2.5,
	Text: []string{
		"doručenie správy sa oneskorilo",
	},
	Source: "general use",
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
	ID: "uk-delayed-body", Kind: Delayed, In: InNotice, Weight: 2.5,
	Text: []string{
		"доставку повідомлення відкладено", "доставка затримується",
	},
	Source: "general use",
}, {
	ID: "cs-list-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"vysledek prikazu", "výsledky příkazů zaslaných e-mailem",
	},
	Source: "Sympa translation catalogue; Mailman 2 translation catalogue; general use",
}, {
	ID: "cs-list-body-weak", Kind: AutoReply, In: InNotice, Weight: 0.7,
	Text: []string{
		"toto je automatická odpověď zaslaná konferencnim serverem sympa",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "pl-list-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"wyniki wydanych poleceń", "rezultat polecenia przesłanego emailem",
	},
	Source: "Sympa translation catalogue; Mailman 2 translation catalogue; general use",
}, {
	ID: "pl-list-body-weak", Kind: AutoReply, In: InNotice, Weight: 0.7,
	Text: []string{
		"to jest automatyczna odpowiedź wysłana przez zarządcę list mailingowych sympy",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "pl-receipt-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"twoja wiadomość wysłana na listę", "to jest automatyczna odpowiedź", "to jest wiadomość automatyczna",
		"wiadomość wygenerowana automatycznie", "wiadomość została wygenerowana automatycznie",
		"otrzymaliśmy twoją wiadomość", "otrzymaliśmy państwa wiadomość", "dziękujemy za kontakt",
		"dziękujemy za wiadomość",
	},
	Source: "Sympa translation catalogue; general use",
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
	ID: "cs-list-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"níže naleznete výsledek příkazů, které jste zaslal",
	},
	Source: "Mailman 2 translation catalogue; general use",
}, {
	ID: "pl-list-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"wyniki interpretacji wydanej przez ciebie komendy pokazano poniżej",
	},
	Source: "Mailman 2 translation catalogue; general use",
}, {
	ID: "ru-list-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"результаты команды, отправленной электронной почтой, приведены ниже",
	},
	Source: "Mailman 2 translation catalogue; general use",
}, {
	ID: "sk-list-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"výsledky príkazov zaslaných e-mailom",
	},
	Source: "Mailman 2 translation catalogue; general use",
}, {
	ID: "sk-list-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"výsledok príkazov, ktoré ste zaslali nájdete nižšie",
	},
	Source: "Mailman 2 translation catalogue; general use",
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
	ID: "cs-read-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"potvrzení o přijetí znamená pouze to, že se zpráva zobrazila na počítači adresáta",
		"toto je potvrzení o přečtení ke zprávě, kterou jste poslali pro", "toto je potvrzení o přijetí vaší zprávy",
		"toto potvrzení negarantuje, že zpráva byla příjemce přečtena a že porozuměl jejímu obsahu",
	},
	Source: "Thunderbird l10n; Roundcube localization; general use",
}, {
	ID: "cs-unread-body-weak", Kind: ReadReceipt, In: InNotice, Weight: 0.7,
	Text: []string{
		"zpráva byla smazána",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "cs-unread-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"příjemce zprávy si nepřeje odeslat vám zpět potvrzení o přečtení",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "cs-read-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"potvrzení o přečtení (zobrazeno)",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "cs-read-subject-weak", Kind: ReadReceipt, In: InSubject, Weight: 1.0,
	Text: []string{
		"potvrzení o přečtení (odesláno)", "potvrzení o přečtení (provedeno)", "potvrzení o přijetí zprávy", "přečteno:",
	},
	Source: "Thunderbird l10n; Roundcube localization; general use",
}, {
	ID: "cs-unread-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"potvrzení o přečtení (smazáno)", "potvrzení o přečtení (zakázáno)", "nepřečteno:",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "pl-read-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"to potwierdzenie doręczenia wiadomości oznacza tylko, że wiadomość została wyświetlona na komputerze adresata",
		"to jest potwierdzenie doręczenia wiadomości, która została wysłana na adres",
		"to jest potwierdzenie dostarczenia twojej wiadomości",
		"to potwierdzenie dostarczenia wiadomości oznacza tylko, że wiadomość została wyświetlona na komputerze adresata",
		"nie gwarantuje to, że wiadomość została przeczytana lub zrozumiana",
	},
	Source: "Thunderbird l10n; Roundcube localization; Zimbra message catalogue; general use",
}, {
	ID: "pl-unread-body-weak", Kind: ReadReceipt, In: InNotice, Weight: 0.7,
	Text: []string{
		"wiadomość została usunięta",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "pl-unread-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"adresat wiadomości nie życzy sobie odsyłania potwierdzenia doręczenia wiadomości do nadawcy",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "pl-read-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"potwierdzenie doręczenia wiadomości (wyświetlono)", "potwierdzenie (wyświetlone)", "potwierdzenie przeczytania",
	},
	Source: "Thunderbird l10n; SOGo Localizable.strings; general use",
}, {
	ID: "pl-read-subject-weak", Kind: ReadReceipt, In: InSubject, Weight: 1.0,
	Text: []string{
		"potwierdzenie doręczenia wiadomości (doręczono)", "potwierdzenie doręczenia wiadomości (przetworzone)",
		"potwierdzenie otrzymania", "potwierdzenie przeczytania:", "przeczytane:",
	},
	Source: "Thunderbird l10n; Roundcube localization; Zimbra message catalogue; general use",
}, {
	ID: "pl-unread-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"potwierdzenie doręczenia wiadomości (usunięto)", "potwierdzenie doręczenia wiadomości (zabroniono)",
		"nie przeczytano:", "nieprzeczytane:",
	},
	Source: "Thunderbird l10n; general use",
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
	ID: "sk-read-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"toto potvrdenie o prijatí iba potvrdzuje, že správa bola zobrazená na počítači príjemcu",
		"toto je potvrdenie o prečítaní správy, ktorú ste poslali adresátovi",
		"toto je potvrdenie o doručení vašej správy",
		"toto potvrdenie znamená len to, že správa sa zobrazila na počítači príjemcu",
	},
	Source: "Thunderbird l10n; Roundcube localization; general use",
}, {
	ID: "sk-unread-body-weak", Kind: ReadReceipt, In: InNotice, Weight: 0.7,
	Text: []string{
		"správa bola odstránená",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "sk-unread-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"adresát tejto správy si neželal odoslať vám potvrdenie o prečítaní",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "sk-read-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"potvrdenie o prečítaní (zobrazené)", "potvrdenie o doručení (a prečítaní) správy",
		"notifikácia o doručení (zobrazená)",
	},
	Source: "Thunderbird l10n; Roundcube localization; SOGo Localizable.strings; general use",
}, {
	ID: "sk-read-subject-weak", Kind: ReadReceipt, In: InSubject, Weight: 1.0,
	Text: []string{
		"potvrdenie o prečítaní (odoslané)", "potvrdenie o prečítaní (spracované)", "prečítané:",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "sk-unread-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"potvrdenie o prečítaní (vymazané)", "potvrdenie o prečítaní (odmietnuté)",
	},
	Source: "Thunderbird l10n; general use",
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
	ID: "cs-absence-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"mimo-kancelář", "automatická odpověď", "nepřítomnost", "v nepřítomnosti", "dovolená",
	},
	Source: "Roundcube localization; Request Tracker po; general use",
}, {
	ID: "pl-absence-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"nieobecność", "powiadomienie o nieobecności", "automatyczna odpowiedź", "nieobecny", "na urlopie",
	},
	Source: "Roundcube localization; Zimbra message catalogue; Request Tracker po; general use",
}, {
	ID: "ru-absence-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"вне офиса", "нет на работе", "автоответ", "отпуск", "в отпуске", "отсутствую",
	},
	Source: "Roundcube localization; Zimbra message catalogue; Request Tracker po; general use",
}, {
	ID: "sk-absence-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"mimo kancelárie", "neprítomnosť", "dovolenka",
	},
	Source: "Roundcube localization; general use",
}, {
	ID: "uk-absence-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"не на роботі", "відпустка",
	},
	Source: "Zimbra message catalogue; general use",
}, {
	ID: "pl-absence-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"poza biurem do", "automatyczna odpowiedź:", "autoodpowiedź", "poza biurem", "odpowiedź automatyczna",
	},
	Source: "KDE libksieve (KMail vacation) l10n; general use",
}, {
	ID: "pl-absence-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"jestem poza biurem do", "jestem nieobecny", "jestem nieobecna", "jestem na urlopie", "przebywam na urlopie",
		"jestem poza biurem", "będę nieobecny", "będę nieobecna", "w czasie mojej nieobecności",
		"podczas mojej nieobecności", "po powrocie", "w pilnych sprawach", "wracam do biura", "będę dostępny",
		"urlop macierzyński",
	},
	Source: "KDE libksieve (KMail vacation) l10n; general use",
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
	},
	Source: "KDE libksieve (KMail vacation) l10n; general use",
}, {
	ID: "sk-absence-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"mimo kancelárie do", "automatická odpoveď:", "automatická odpoveď",
	},
	Source: "KDE libksieve (KMail vacation) l10n; general use",
}, {
	ID: "sk-absence-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"som mimo kancelárie do", "som mimo kancelárie", "nie som v kancelárii", "som na dovolenke", "čerpám dovolenku",
		"počas mojej neprítomnosti", "po mojom návrate", "v naliehavých prípadoch",
	},
	Source: "KDE libksieve (KMail vacation) l10n; general use",
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
	ID: "pl-receipt-body-weak", Kind: AutoReply, In: InNotice, Weight: 0.7,
	Text: []string{
		"prosimy nie odpowiadać",
	},
	Source: "general use",
}, {
	ID: "pl-left-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"już nie pracuje", "nie pracuje już", "nie jest już pracownikiem", "zakończył współpracę", "nie pracuję już",
	},
	Source: "general use",
}, {
	ID: "pl-moved-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"zmiana adresu e-mail", "mój nowy adres e-mail", "nowy adres e-mail", "ten adres e-mail jest nieaktywny",
		"adres nieaktualny",
	},
	Source: "general use",
}, {
	ID: "cs-absence-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"automatická odpověď:", "mimo kancelář",
	},
	Source: "general use",
}, {
	ID: "cs-absence-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"jsem mimo kancelář", "nejsem v kanceláři", "jsem na dovolené", "budu mimo kancelář", "čerpám dovolenou",
		"v době mé nepřítomnosti", "po dobu mé nepřítomnosti", "po mém návratu", "v naléhavých případech",
		"mateřské dovolené",
	},
	Source: "general use",
}, {
	ID: "cs-receipt-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"toto je automatická odpověď", "toto je automaticky generovaná", "na tento e-mail neodpovídejte",
		"neodpovídejte na tuto zprávu", "vaši zprávu jsme přijali", "děkujeme za vaši zprávu", "děkujeme za váš e-mail",
	},
	Source: "general use",
}, {
	ID: "cs-left-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"již nepracuje", "už nepracuje", "již u nás nepracuje", "ukončil pracovní poměr",
	},
	Source: "general use",
}, {
	ID: "cs-moved-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"změna e-mailové adresy", "nová e-mailová adresa", "tato e-mailová adresa již není",
	},
	Source: "general use",
}, {
	ID: "sk-receipt-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"toto je automatická odpoveď", "toto je automaticky generovaná", "na túto správu neodpovedajte",
		"ďakujeme za vašu správu",
	},
	Source: "general use",
}, {
	ID: "sk-left-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"už nepracuje", "u nás už nepracuje",
	},
	Source: "general use",
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
	ID: "pl-daemon-from", Kind: Report, In: InFrom, Weight: 2.0,
	Text: []string{
		"administrator systemu", "system dostarczania poczty", "system pocztowy",
	},
	Source: "general use",
}, {
	ID: "cs-daemon-from", Kind: Report, In: InFrom, Weight: 2.0,
	Text: []string{
		"správce systému", "poštovní systém",
	},
	Source: "general use",
}, {
	ID: "ru-daemon-from", Kind: Report, In: InFrom, Weight: 2.0,
	Text: []string{
		"почтовая система", "системный администратор", "система доставки почты", "подсистема доставки почты",
		"почтовый демон",
	},
	Source: "general use",
}, {
	ID: "uk-daemon-from", Kind: Report, In: InFrom, Weight: 2.0,
	Text: []string{
		"поштова система", "системний адміністратор",
	},
	Source: "general use",
}}
