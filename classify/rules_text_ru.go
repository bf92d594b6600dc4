package classify

// textRuRules are reasons in Russian that say enough on their own.
var textRuRules = []Rule{{
	ID: "ru-virus", Category: Virus,
	Text: []string{
		"в вашем письме вирус", "в и р у с н а я т р е в о г а", "обнаружен вирус", "содержит вирус", "заражено вирусом",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "в вашем письме вирус"}},
}, {
	ID: "ru-attachment-rejected", Category: AttachmentRejected,
	Text: []string{
		"запрещенное вложение", "недопустимое вложение", "вложение заблокировано",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "запрещенное вложение"}},
}, {
	ID: "ru-mailbox-full", Category: MailboxFull,
	Text: []string{
		"почтовый ящик переполнен", "почтовый ящик получателя переполнен", "ящик переполнен", "превышена квота",
		"превышен лимит почтового ящика", "лимит свободного места … превышен", "недостаточно места в почтовом ящике",
		"квота превышена",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "почтовый ящик переполнен"}},
}, {
	ID: "ru-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"слишком большое сообщение", "сообщение слишком большое", "письмо слишком большое", "размер сообщения превышает",
		"превышен максимальный размер", "размер письма превышает",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "слишком большое сообщение"}},
}, {
	ID: "ru-rate-limited", Category: RateLimited,
	Text: []string{
		"слишком много сообщений", "слишком много соединений", "превышен лимит отправки", "превышен лимит сообщений",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "слишком много сообщений"}},
}, {
	ID: "ru-sender-rejected", Category: SenderRejected,
	Text: []string{
		"отправка сообщений в этот список рассылки разрешена только ограниченному кругу лиц. ваше сообщение не было одобрено",
		"отказано в авторизации", "отправитель отклонен", "адрес отправителя отклонен", "отправитель заблокирован",
		"нет разрешения на отправку",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "отправка сообщений в этот список рассылки разрешена только ограниченному кругу лиц. ваше сообщение не было одобрено"}},
}, {
	ID: "ru-reputation-block", Category: ReputationBlock,
	Text: []string{
		"ip-адрес заблокирован", "адрес заблокирован",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "ip-адрес заблокирован"}},
}, {
	ID: "ru-recipient-filtered", Category: RecipientFiltered,
	Text: []string{
		"получатель заблокировал", "отклонено получателем", "в черном списке получателя",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "получатель заблокировал"}},
}, {
	ID: "ru-spam-content", Category: SpamContent,
	Text: []string{
		"признано спамом", "распознано как спам", "похоже на спам", "письмо отклонено как спам", "отклонено как спам",
		"подозрение на спам", "определено как спам",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "признано спамом"}},
}, {
	ID: "ru-content-rejected", Category: ContentRejected,
	Text: []string{
		"модератор считает ваше сообщение неподходящим для отправки в список рассылки",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "модератор считает ваше сообщение неподходящим для отправки в список рассылки"}},
}, {
	ID: "ru-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"учетная запись отключена", "учетная запись заблокирована", "почтовый ящик заблокирован", "почтовый ящик отключен",
		"аккаунт заблокирован", "ящик заблокирован",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "учетная запись отключена"}},
}, {
	ID: "ru-dns-failure", Category: DNSFailure,
	Text: []string{
		"ошибка dns",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "ошибка dns"}},
}, {
	ID: "ru-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"домен не найден", "домен не существует", "неизвестный домен", "несуществующий домен", "узел не найден",
		"хост не найден",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "домен не найден"}},
}, {
	ID: "ru-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"не удалось найти указанный адрес", "не удалось найти введенный адрес",
		"пользователь не найден", "нет такого пользователя", "неизвестный пользователь", "неизвестный получатель",
		"получатель не найден", "адрес не найден", "адрес не существует", "адрес получателя не существует",
		"почтовый ящик не существует", "почтовый ящик не найден", "ящик не существует",
		"такого пользователя не существует", "несуществующий адрес", "учетная запись не существует",
		"аккаунт не существует", "рассылка неизвестна", "пользователь удалил данный почтовый адрес",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "пользователь не найден"}},
}, {
	ID: "ru-relay-denied", Category: RelayDenied,
	Text: []string{
		"пересылка запрещена", "ретрансляция запрещена", "релей запрещен",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "пересылка запрещена"}},
}, {
	ID: "ru-connection-failure", Category: ConnectionFailure,
	Text: []string{
		"в соединении отказано", "соединение отклонено", "время ожидания соединения истекло", "время ожидания истекло",
		"превышено время ожидания", "не удалось подключиться к серверу", "сервер недоступен", "сервер не отвечает",
		"соединение разорвано",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "в соединении отказано"}},
}, {
	ID: "ru-receiver-error", Category: ReceiverError,
	Text: []string{
		"внутренняя ошибка сервера", "сервис временно недоступен",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "внутренняя ошибка сервера"}},
}, {
	ID: "ru-expired", Category: Expired,
	Text: []string{
		"срок доставки истек", "истек срок доставки", "срок действия сообщения истек", "истекло время доставки",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "срок доставки истек"}},
}}
