package classify

// signalsTr are phrases in Turkish that tell what kind of message came back.
var signalsTr = []Signal{{
	ID: "tr-failure-subject-weak", Kind: Failure, In: InSubject, Weight: 1.0,
	Text: []string{
		"algılanamamış geri dönüş bildirimi",
	},
	Source: "Mailman 2 translation catalogue (list-owner wrapper); general use",
}, {
	ID: "tr-failure-subject", Kind: Failure, In: InSubject, Weight: 3.5,
	Text: []string{
		"uyarı: gönderme işlemi başarısız", "i̇leti teslim hatası", "teslim edilemedi:", "teslim edilemeyen",
		"iletilemedi:", "iletilemeyen ileti", "ileti teslim edilemedi", "teslim hatası", "teslimat başarısız",
	},
	Source: "Zimbra message catalogue; FileSender bounce_report translation; general use",
}, {
	ID: "tr-failure-body", Kind: Failure, In: InNotice, Weight: 2.5,
	Text: []string{
		"i̇letileriniz, alıcılarınızdan birine veya daha fazlasına ulaştırılamadı",
		"bu alıcılara veya gruplara teslim başarısız oldu", "iletiniz teslim edilemedi", "mesajınız teslim edilemedi",
		"ileti teslim edilemedi", "iletiniz ulaştırılamadı", "postanız iletilemedi",
		"e-postanız, bir ya da daha fazla alıcıya iletilemedi", "bir ya da daha fazla alıcıya iletilemedi",
	},
	Source: "FileSender bounce_report translation; Zimbra message catalogue; general use",
}, {
	ID: "tr-failure-body-weak", Kind: Failure, In: InNotice, Weight: 0.7,
	Text: []string{
		"teslim edilemedi",
	},
	Source: "general use",
}, {
	ID: "tr-delayed-body", Kind: Delayed, In: InNotice, Weight: 2.5,
	Text: []string{
		"iletinizin teslimi gecikti", "teslim gecikti",
	},
	Source: "general use",
}, {
	ID: "tr-list-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"komutlarınızın sonuçları", "e-posta komutlarınızın sonuçları",
	},
	Source: "Sympa translation catalogue; Mailman 2 translation catalogue; general use",
}, {
	ID: "tr-list-body-weak", Kind: AutoReply, In: InNotice, Weight: 0.7,
	Text: []string{
		"bu sympa mail listesi yöneticisnden gönderilmiş otomatik bir yanıttır",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "tr-list-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"e-posta komutunuzun sonuçları aşağıda verildi",
	},
	Source: "Mailman 2 translation catalogue; general use",
}, {
	ID: "tr-read-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"bu alındı onayı, yalnızca iletinin alıcının bilgisayarında görüntülendiğini gösterir",
		"adresine gönderdiğiniz postanın alındı onayıdır", "i̇letinizin okundu onayı",
		"bu okundu onayı iletinizin yalnızca alıcının bilgisayarında görüntülendiğini belirtir",
		"mesajın okunduğu ya da anlaşıldığına ilişkin hiçbir kesinlik yoktur",
	},
	Source: "Thunderbird l10n; Roundcube localization; Zimbra message catalogue; general use",
}, {
	ID: "tr-unread-body-weak", Kind: ReadReceipt, In: InNotice, Weight: 0.7,
	Text: []string{
		"i̇leti silinmiştir",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "tr-unread-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"i̇letinin alıcısı size alındı onayı göndermek istemiyor",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "tr-read-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"alındı onayı (görüntülendi)", "alındı onayı (okundu)", "alındı bildirimi (görüntülendi)",
	},
	Source: "Thunderbird l10n; Roundcube localization; SOGo Localizable.strings; general use",
}, {
	ID: "tr-read-subject-weak", Kind: ReadReceipt, In: InSubject, Weight: 1.0,
	Text: []string{
		"alındı onayı (gönderildi)", "alındı onayı (işlendi)", "okundu onayı:", "okundu:",
	},
	Source: "Thunderbird l10n; Zimbra message catalogue; general use",
}, {
	ID: "tr-unread-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"alındı onayı (silindi)", "alındı onayı (reddedildi)", "okunmadı:",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "tr-absence-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"ofis dışında", "otomatik cevap",
	},
	Source: "Roundcube localization; Request Tracker po; general use",
}, {
	ID: "tr-absence-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"tarihine kadar ofis dışında", "otomatik yanıt:", "otomatik yanıt", "ofis dışındayım", "izindeyim", "yıllık izin",
		"tatilde",
	},
	Source: "KDE libksieve (KMail vacation) l10n; general use",
}, {
	ID: "tr-absence-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"tarihine kadar ofis dışında olacağım", "ofis dışındayım", "ofiste değilim", "izindeyim", "yıllık izindeyim",
		"tatildeyim", "izinde olacağım", "ofis dışında olacağım", "yokluğumda", "dönüşümde", "acil durumlarda",
		"acil konular için",
	},
	Source: "KDE libksieve (KMail vacation) l10n; general use",
}, {
	ID: "tr-receipt-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"bu otomatik bir yanıttır", "bu otomatik bir mesajdır", "bu bir otomatik mesajdır",
		"lütfen bu e-postayı yanıtlamayınız", "lütfen yanıtlamayınız", "mesajınız alınmıştır", "talebiniz alınmıştır",
		"mesajınız bize ulaşmıştır",
	},
	Source: "general use",
}, {
	ID: "tr-left-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"artık çalışmıyor", "artık çalışmamaktadır", "şirketten ayrıldı", "şirketimizden ayrılmıştır",
	},
	Source: "general use",
}, {
	ID: "tr-daemon-from", Kind: Report, In: InFrom, Weight: 2.0,
	Text: []string{
		"sistem yöneticisi", "posta teslim sistemi",
	},
	Source: "general use",
}}
