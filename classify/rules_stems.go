package classify

// stemRules are words, and beginnings of words, of many languages that tell what
// sort of refusal it was. They are asked last of all words, for answers of which
// nothing else is understood but the reply code.
var stemRules = []Rule{{
	ID: "stem-mailbox-full", Category: MailboxFull,
	Text: []string{
		"voll", "überfüllt", "speicherplatz*", "plein", "pleine", "saturé*", "stockage", "almacenamiento", "armazenamento", "archiviazione", "opslag*", "espace … insuffisant", "espace disque", "lleno", "llena", "espacio", "cheia", "cheio", "lotad*", "espaço", "pieno", "piena", "spazio", "vol", "pełna", "pełny", "przepełnion*", "plná", "plný", "plna", "переполнен*", "заполнен*", "fullt", "täynnä", "dolu", "dolmuş*", "megtelt", "plin", "plină", "γεμάτ*", "đầy", "penuh", "満杯", "いっぱい", "容量", "已满", "已滿", "满了", "가득", "꽉", "용량", "เต็ม", "מלאה", "מלא", "ممتلئ*",
	},
	Source: "general use",
	Hits:   []Sample{{Code: 552, Text: "편지함이 꽉 찼습니다"}},
}, {
	ID: "stem-storage-limit", Category: MailboxFull, Code: []int{552, 452},
	Text: []string{
		"limit", "limite", "límite", "limiet", "gräns*", "grænse*", "лимит*", "ліміт*", "limiti", "上限", "限度", "超限", "한도",
	},
	Source: "RFC 5321 §4.2.3: 552 and 452 are about storage",
	Hits:   []Sample{{Code: 552, Text: "Sa boîte a atteint sa limite"}},
	Misses: []Sample{{Code: 450, Text: "Limite atteinte"}},
}, {
	ID: "stem-rate-limited", Category: RateLimited,
	Text: []string{
		"limit erreicht", "limit überschritten", "nachrichtenlimit", "mail-limit", "stundenlimit", "tageslimit", "pro stunde", "pro tag", "par heure", "par jour", "limite atteinte", "por hora", "por día", "por dia", "límite", "limite", "all'ora", "al giorno", "per uur", "per dag", "limiet", "na godzinę", "за час", "в сутки", "лимит*", "ліміт*", "hodinový limit", "denní limit", "saatlik", "günlük", "上限", "送信間隔", "間隔が短", "频率", "頻率", "频繁", "頻繁", "한도", "초과 발송", "too many mails", "too much traffic",
	},
	Source: "general use",
	Hits:   []Sample{{Code: 450, Text: "Nachrichtenlimit pro Stunde erreicht"}, {Code: 450, Text: "Лимит исчерпан"}},
}, {
	ID: "stem-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"ruht", "ruhend*", "desligad*", "gesperrt", "deaktiviert", "stillgelegt", "gekündigt", "abgeschaltet", "abgemeldet", "désactivé*", "suspendu*", "clôturé*", "résilié*", "inactif", "inactive", "fermé*", "bloqué*", "fratrådt*", "suspendid*", "deshabilitad*", "desactivad*", "bloquead*", "inactiv*", "dada de baja", "dado de baja", "cancelad*", "desativad*", "encerrad*", "inativ*", "suspens*", "sospes*", "disattivat*", "disabilitat*", "bloccat*", "cessat*", "chius*", "geblokkeerd", "opgeheven", "afgesloten", "uitgeschakeld", "beëindigd",
		"zablokowan*", "wyłączon*", "nieaktywn*", "zawieszon*", "usunięt*", "zamknięt*", "zablokován*", "zrušen*", "neaktivn*", "deaktivov*", "pozastaven*", "заблокирован*", "отключен*", "отключён*", "неактив*", "приостановлен*", "удалена", "удален", "удалён", "закрыт*", "заблокован*", "вимкнен*", "spärrad*", "spärrat", "avstängd*", "avslutat", "inaktiver*", "deaktiver*", "spærret", "lukket", "stengt", "sperret", "suljettu*", "poistettu*", "lukittu", "kapatıl*", "kapalı", "askıya", "pasif", "devre dışı", "engellen*", "letiltva", "megszűnt*", "megszüntet*", "felfüggeszt*", "suspendat*", "dezactivat*", "închis*", "ανενεργ*", "απενεργοποι*", "κλειστ*", "vô hiệu*", "bị khóa", "tạm ngưng", "nonaktif*", "dinonaktif*", "ditutup", "diblokir",
		"停用", "冻结", "凍結", "注销", "註銷", "禁用", "停权", "停權", "关闭", "關閉", "離职", "离职", "停止", "終了", "解約", "退会", "無効", "休止", "閉鎖", "정지", "휴면", "해지", "탈퇴", "폐쇄", "비활성", "사용중지", "ระงับ", "ปิดใช้งาน", "מושבת*", "חסום*", "חסומה", "معطل*", "موقوف*", "مغلق*", "حساب محظور", "حسابه محظور", "الحساب محظور",
	},
	Source: "general use",
	Hits:   []Sample{{Code: 550, Text: "Conta encerrada"}, {Code: 550, Text: "契約が終了したメールアドレスです"}, {Code: 550, Text: "Kullanıcı hesabı kapatılmış"}},
}, {
	ID: "stem-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"größe", "zu groß", "trop volumineux", "trop gros", "taille", "tamaño", "tamanho", "demasiado grande", "muito grande", "dimensione", "dimensioni", "troppo grande", "te groot", "za duż*", "rozmiar*", "příliš velk*", "velikost*", "слишком больш*", "размер*", "storlek*", "størrelse*", "for stor", "för stor*", "liian suur*", "çok büyük", "boyut*", "túl nagy", "prea mare", "πολύ μεγάλ*", "quá lớn", "terlalu besar", "过大", "過大", "太大", "大きすぎ", "サイズ", "너무 큽", "크기",
	},
	Source: "general use",
	Hits:   []Sample{{Code: 554, Text: "Taille maximale: 10 Mo"}},
}, {
	ID: "stem-content", Category: ContentRejected,
	Text: []string{
		"base64", "charset", "character set", "line terminator*", "line ending*",
	},
	Source: "general use: who speaks of how a message is made does not like that",
	Hits:   []Sample{{Code: 550, Text: "Base64 in plain text, no thanks"}},
	Misses: []Sample{{Code: 550, Text: "Wrong address, no thanks"}},
}, {
	ID: "stem-relay", Category: RelayDenied,
	Text: []string{
		"reenviar", "reenvío", "retransmi*", "relais", "weiterleitung", "inoltro", "inoltrare", "encaminhamento", "doorsturen", "пересылк*", "ретрансляц*", "中继", "中繼", "転送", "中継", "릴레이",
	},
	Source: "general use: who speaks of passing mail on does not do it",
	Hits:   []Sample{{Code: 550, Text: "No se permite reenviar correo a dominios externos"}},
}, {
	ID: "stem-sender", Category: SenderRejected,
	Text: []string{
		"absender*", "expéditeur*", "remitente*", "mittente*", "remetente*", "afzender*", "avsändar*", "avsender*", "afsender*", "lähettäj*", "nadawc*", "odesílatel*", "odosielateľ*", "отправител*", "відправник*", "gönderen*", "feladó*", "expeditor*", "αποστολέα*", "người gửi", "pengirim", "送信者", "差出人", "发件人", "寄件人", "寄件者", "발신자", "ผู้ส่ง", "שולח", "المرسل",
		"from address", "from header",
	},
	Source: "general use: who speaks of the sender does not like them",
	Hits:   []Sample{{Code: 550, Text: "Absender wird nicht akzeptiert"}, {Code: 553, Text: "El remitente no es aceptado"}},
}, {
	ID: "stem-policy", Category: PolicyOther,
	Text: []string{
		"abgelehnt", "verweigert", "zurückgewiesen", "nicht erlaubt", "nicht zugelassen", "nicht gestattet", "unzulässig*", "refusé*", "rejeté*", "interdit*", "non autorisé*", "rechazad*", "denegad*", "no permitid*", "no autorizad*", "prohibid*", "recusad*", "rejeitad*", "negad*", "não permitid*", "não autorizad*", "rifiutat*", "respint*", "negat*", "non consentit*", "non autorizzat*", "geweigerd", "niet toegestaan", "odrzucon*", "niedozwolon*", "zabronion*", "odmítnut*", "zamítnut*", "není povolen*", "отклонен*", "отклонён*", "отказано", "запрещен*", "запрещён*", "відхилен*", "avvisad*", "avvisats", "nekad*", "avvist", "afvist", "hylätty", "estetty", "reddedil*", "izin verilm*", "elutasít*", "visszautasít*", "respins*", "απορρίφθηκε", "bị từ chối", "ditolak", "拒绝", "拒絕", "拒否", "거부", "차단", "נדחתה", "נדחה", "رفض*", "مرفوض*",
	},
	Source: "general use",
	Hits:   []Sample{{Code: 550, Text: "A levelet elutasítottuk"}, {Code: 550, Text: "拒绝连接"}},
}}
