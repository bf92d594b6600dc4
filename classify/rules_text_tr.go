package classify

// textTrRules are reasons in Turkish that say enough on their own.
var textTrRules = []Rule{{
	ID: "tr-virus", Category: Virus,
	Text: []string{
		"v i r ü s a l a r m ı", "virüs alarmı", "virüs bulundu", "virüs içeriyor",
	},
	Source: "Mailman 2 translation catalogue; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "v i r ü s a l a r m ı"}},
}, {
	ID: "tr-mailbox-full", Category: MailboxFull,
	Text: []string{
		"posta kutusu dolu", "alıcının posta kutusu dolu", "kota aşıldı", "kotası dolu", "posta kutusu kotası aşıldı",
	},
	Source: "Mailman 2 translation catalogue; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "posta kutusu dolu"}},
}, {
	ID: "tr-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"ileti çok büyük", "mesaj çok büyük", "ileti boyutu sınırı aşıyor",
	},
	Source: "Mailman 2 translation catalogue; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "ileti çok büyük"}},
}, {
	ID: "tr-sender-rejected", Category: SenderRejected,
	Text: []string{
		"bu liste kısıtlı, mesajınız onaylanmadı",
	},
	Source: "Mailman 2 translation catalogue; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "bu liste kısıtlı, mesajınız onaylanmadı"}},
}, {
	ID: "tr-spam-content", Category: SpamContent,
	Text: []string{
		"spam olarak algılandı", "istenmeyen posta olarak", "spam olarak işaretlendi",
	},
	Source: "Mailman 2 translation catalogue; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "spam olarak algılandı"}},
}, {
	ID: "tr-content-rejected", Category: ContentRejected,
	Text: []string{
		"moderatör, mesajınızın uygun olmadığına karar verdi",
	},
	Source: "Mailman 2 translation catalogue; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "moderatör, mesajınızın uygun olmadığına karar verdi"}},
}, {
	ID: "tr-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"hesap devre dışı", "hesap askıya alındı", "posta kutusu devre dışı",
	},
	Source: "Mailman 2 translation catalogue; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "hesap devre dışı"}},
}, {
	ID: "tr-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"etki alanı bulunamadı", "alan adı bulunamadı", "bilinmeyen etki alanı", "sunucu bulunamadı",
	},
	Source: "Mailman 2 translation catalogue; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "etki alanı bulunamadı"}},
}, {
	ID: "tr-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"bilinmeyen kullanıcı", "kullanıcı bulunamadı", "kullanıcı bilinmiyor", "böyle bir kullanıcı yok",
		"alıcı bulunamadı", "adres bulunamadı", "posta kutusu bulunamadı", "posta kutusu mevcut değil", "alıcı bilinmiyor",
		"geçersiz alıcı", "liste bilinmiyor",
	},
	Source: "Mailman 2 translation catalogue; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "bilinmeyen kullanıcı"}},
}, {
	ID: "tr-connection-failure", Category: ConnectionFailure,
	Text: []string{
		"bağlantı reddedildi", "bağlantı zaman aşımına uğradı", "bağlantı kurulamadı",
	},
	Source: "Mailman 2 translation catalogue; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "bağlantı reddedildi"}},
}}
