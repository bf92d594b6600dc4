package classify

import "slices"

// refusalRules are what servers of many languages say besides that an address
// does not exist or is full: too much, too fast, shut, against a rule. The
// words are the same in one language and the next, so they stand together.
var refusalRules = []Rule{{
	ID: "west-rate-limited", Category: RateLimited,
	Text: []string{
		"zu viele … verbindungen", "zu viele … nachrichten", "zu viele … mails", "zu viele … e-mails", "zu viele … anfragen", "zu häufig*", "nachrichten pro stunde", "nachrichten pro tag", "mails pro stunde", "e-mails pro stunde", "versandlimit", "sendelimit",
		"trop de … messages", "trop de connexions", "trop de requêtes", "trop d'e-mails", "trop d'emails", "messages par heure", "limite d'envoi", "débit … limité",
		"demasiados … mensajes", "demasiados … correos", "demasiadas … conexiones", "mensajes por hora", "correos por hora", "límite de envío*", "límite de mensajes",
		"muitas mensagens", "muitas conexões", "muitos e-mails", "muitos emails", "mensagens por hora", "emails por hora", "e-mails por hora", "limite de envio*", "limite de mensagens",
		"troppi messaggi", "troppe connessioni", "troppe e-mail", "troppe email", "messaggi all'ora", "limite di invio", "limite invii",
		"te veel … berichten", "te veel … verbindingen", "te veel … e-mails", "berichten per uur", "verzendlimiet",
		"för många … meddelanden", "för många … anslutningar", "for mange … meldinger", "for mange … tilkoblinger", "for mange … beskeder", "for mange … forbindelser", "liian monta … viestiä", "liian monta … yhteyttä", "liikaa viestejä", "liikaa yhteyksiä",
	},
	Source: "general use, after what servers say in English",
	Hits:   []Sample{{Code: 421, Text: "Zu viele gleichzeitige Verbindungen"}, {Code: 450, Text: "Limite de mensagens por hora excedido"}},
}, {
	ID: "east-rate-limited", Category: RateLimited,
	Text: []string{
		"слишком много … сообщений", "слишком много … писем", "слишком много … соединений", "слишком много … подключений", "слишком часто", "превышен лимит … писем", "превышен лимит … сообщений", "превышен лимит … отправки", "сообщений в час", "писем в час", "занадто багато", "надто багато",
		"zbyt wiele … wiadomości", "zbyt dużo … wiadomości", "zbyt wiele … połączeń", "zbyt wiele … maili", "wiadomości na godzinę", "limit wysyłki", "limit wysyłania",
		"příliš mnoho … zpráv", "příliš mnoho … spojení", "příliš mnoho … připojení", "příliš veľa", "príliš veľa … správ", "túl sok … üzenet", "túl sok … kapcsolat", "túl sok … levél", "prea multe … mesaje", "prea multe … conexiuni", "previše … poruka", "preveč … sporočil",
		"çok fazla … ileti", "çok fazla … mesaj", "çok fazla … bağlantı", "çok fazla … e-posta", "gönderim limiti", "gönderim sınırı", "πάρα πολλά … μηνύματα", "πάρα πολλές … συνδέσεις",
		"quá nhiều … thư", "quá nhiều … kết nối", "quá nhiều … email", "terlalu banyak … pesan", "terlalu banyak … koneksi", "terlalu banyak … email",
	},
	Source: "general use, after what servers say in English",
	Hits:   []Sample{{Code: 450, Text: "Zbyt wiele wiadomości"}, {Code: 450, Text: "Çok fazla ileti gönderildi"}},
}, {
	ID: "asia-rate-limited", Category: RateLimited,
	Text: []string{
		"送信数 … 上限", "送信通数 … 上限", "通数制限", "送信制限", "流量制限", "接続数 … 多すぎ", "接続数 … 上限", "接続数 … 超え", "同時接続数", "短時間に大量", "送信頻度",
		"发送过于频繁", "過於頻繁", "过于频繁", "发送频率", "發送頻率", "频率过高", "頻率過高", "频率超", "频率限制", "频率受限", "連接數過多", "连接数过多", "连接数超", "連線數過多", "连接过多", "发送数量超", "发信数量超", "發信量超", "发信频率",
		"발송 한도", "전송 한도", "발신 한도", "발송 제한", "전송 제한", "동시 접속", "접속이 너무 많", "연결이 너무 많", "너무 많은 메일", "너무 많은 메시지", "너무 많은 연결", "너무 자주",
	},
	Source: "general use, after what servers say in English",
	Hits:   []Sample{{Code: 450, Text: "发送频率过高，请稍后再试"}, {Code: 421, Text: "接続数が多すぎます"}, {Code: 450, Text: "메일 발송 한도를 초과했습니다"}},
}, {
	ID: "world-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"größer als … erlaubt", "größer als … zulässig*", "überschreitet … größe", "überschreitet … größenlimit", "überschreitet … größenbeschränkung", "größenbeschränkung", "nachricht … zu groß", "mail … zu groß", "dépasse … taille", "taille … dépasse", "supera … tamaño", "excede … tamaño", "excede o tamanho", "ultrapassa … tamanho", "supera … dimensione", "supera … dimensioni",
		"overschrijdt … grootte", "przekracza … rozmiar", "překračuje … velikost", "превышает … размер", "размер … превышает", "överskrider … storlek*", "overskrider … størrelse*", "ylittää … koon", "meghaladja … méret*", "depășește … dimensiune*", "υπερβαίνει … μέγεθος", "vượt quá … kích thước", "kích thước … vượt quá", "melebihi … ukuran",
	},
	Source: "general use",
	Hits:   []Sample{{Code: 552, Text: "Die Nachricht überschreitet die zulässige Größe"}, {Code: 552, Text: "Die Nachricht ist größer als erlaubt"}},
}, {
	ID: "world-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"konto … nicht aktiv", "konto … abgelaufen", "postfach … abgelaufen", "postfach … nicht aktiv", "postfach … stillgelegt", "compte … bloqué", "compte … inactif", "compte … expiré", "compte … fermé", "boîte … inactive", "boîte … suspendue", "cuenta … bloqueada", "cuenta … inactiva", "cuenta … cancelada", "buzón … desactivado", "buzón … deshabilitado", "buzón … bloqueado", "conta … bloqueada", "conta … inativa", "conta … cancelada", "conta … desabilitada", "caixa … desativada", "caixa … bloqueada", "account … disattivato", "account … bloccato", "account … scaduto", "casella … bloccata", "casella … scaduta",
		"account … geblokkeerd", "account … uitgeschakeld", "account … afgesloten", "account … opgeheven", "mailbox … geblokkeerd", "mailbox … uitgeschakeld", "kontot … avstängt", "kontot … inaktivt", "kontot … spärrat", "kontot … avslutat", "kontoen … lukket", "kontoen … deaktiver*", "kontoen … spærret", "kontoen … sperret", "kontoen … stengt", "tili … suljettu", "tili … lukittu", "tili … poistettu käytöstä",
		"konto … zablokowane", "konto … nieaktywne", "konto … zawieszone", "konto … wyłączone", "skrzynka … zablokowana", "skrzynka … nieaktywna", "účet … zablok*", "účet … zrušen*", "účet … neaktivní", "účet … neaktívny", "schránka … zablok*", "schránka … zrušena", "schránka … neaktivní", "fiók … letiltva", "fiók … le van tiltva", "fiók … inaktív", "fiók … megszűnt", "fiók … felfüggesztve", "postafiók … letiltva", "contul … suspendat", "contul … dezactivat", "contul … blocat", "račun … onemogućen", "račun … blokiran", "račun … onemogočen",
		"аккаунт … отключ*", "аккаунт … заблокирован", "аккаунт … удалён", "аккаунт … удален", "учетная запись … заблокирована", "учетная запись … отключена", "учётная запись … отключена", "ящик … отключ*", "ящик … удалён", "ящик … удален", "ящик … неактив*", "ящик … приостановлен*", "обліковий запис … заблоковано", "обліковий запис … вимкнено", "скриньк* … заблокован*", "акаунтът … блокиран", "профилът … блокиран", "пощенската кутия … блокирана", "пощенската кутия … деактивирана",
		"hesap … askıya", "hesabı … askıya", "hesap … devre dışı", "hesabı … devre dışı", "hesap … kapat*", "hesap … engellen*", "hesap … pasif", "posta kutusu … devre dışı", "posta kutusu … kapat*", "λογαριασμός … ανενεργός", "λογαριασμός … απενεργοποιη*", "λογαριασμός … κλειδω*", "λογαριασμός … ανασταλ*",
		"tài khoản … bị khóa", "tài khoản … bị vô hiệu", "tài khoản … ngừng", "akun … dinonaktifkan", "akun … ditangguhkan", "akun … diblokir", "akun … tidak aktif", "akaun … digantung", "บัญชี … ระงับ*", "บัญชีถูก*", "บัญชีนี้ถูก*", "ปิดการใช้งาน*",
		"החשבון … חסום", "החשבון … מושבת", "החשבון … הושעה", "החשבון … נחסם", "התיבה … חסומה", "התיבה … מושבתת", "الحساب … معطل", "الحساب … موقوف", "الحساب … محظور", "الحساب … غير نشط", "الحساب … مغلق", "الحساب … معلق", "حساب … غیرفعال", "حساب … مسدود",
		"利用停止中", "利用を停止", "停止されています", "アカウント … 無効", "アカウント … 停止", "アカウント … ロック", "休止中", "解約され", "已停用", "已被停用", "已冻结", "已被冻结", "已凍結", "已注销", "已被禁用", "已禁用", "已被锁定", "账号已过期", "帐号已过期", "邮箱已过期", "已停權", "정지된 계정", "휴면 계정", "휴면계정", "비활성화된", "사용 중지", "사용이 중지", "탈퇴한", "해지된", "잠긴 계정",
	},
	Source: "general use",
	Hits:   []Sample{{Code: 550, Text: "Contul este suspendat"}, {Code: 550, Text: "Аккаунт отключён"}, {Code: 550, Text: "Tili on suljettu"}},
}, {
	ID: "world-relay-denied", Category: RelayDenied,
	Text: []string{
		"weiterleitung … nicht erlaubt", "weiterleitung … nicht gestattet", "weiterleiten … nicht erlaubt", "relaying … nicht erlaubt", "relay … nicht erlaubt", "relais … interdit", "relais … refusé", "relais … non autorisé", "relayage … interdit", "no se permite el reenvío", "reenvío … no permitido", "reenvío … denegado", "relay … no permitido", "relay … denegado", "retransmissão … não permitida", "relay … não permitido", "relay … negado", "inoltro … non consentito", "inoltro … negato", "relay … non consentito", "relay … negato", "relayen … niet toegestaan", "doorsturen … niet toegestaan",
		"пересылка … запрещена", "ретрансляция … запрещена", "релей … запрещ*", "релеинг … запрещ*", "przekazywanie … zabronione", "przekazywanie … niedozwolone", "relay … niedozwolony", "relay … zabroniony", "předávání … zakázáno", "relay … není povolen*",
		"中継 … 許可", "中継 … 拒否", "リレー … 拒否", "リレー … 許可", "不允许中继", "拒绝中继", "禁止中继", "中继被拒绝", "不允許轉送", "禁止转发", "릴레이 … 거부", "릴레이 … 허용",
	},
	Source: "general use",
	Hits:   []Sample{{Code: 550, Text: "Inoltro non consentito"}, {Code: 550, Text: "中継は許可されていません"}},
}, {
	ID: "world-reputation-block", Category: ReputationBlock,
	Text: []string{
		"ip … 封禁", "ip … 封锁", "ip … 차단", "ip … ブラックリスト", "ip … ブロック", "ip-adresse … sperrliste", "ip-adresse … blockliste", "sperrliste", "liste de blocage", "lista de bloqueo*", "lista de bloqueio*", "lista di blocco", "zwarte lijst", "блок-лист*", "czarnej liście", "kara liste*", "svarta listan", "fekete list*",
	},
	Source: "general use",
	Hits:   []Sample{{Code: 554, Text: "Ihre IP-Adresse steht auf einer Sperrliste"}},
}, {
	// They come last: managers of lists say why besides.
	ID: "list-refused", Category: PolicyOther,
	Text: slices.Concat([]string{
		"access rule set up by", "rejected by the list moderator", "not approved by the moderator", "has implicit destination", "moderator rejected it",
		"without any moderator releasing it", "regla d'accesu", "přístupovými právy ke konferenci", "listenadministrator aufgestellten", "asettamat postitusoikeudet",
		"règle d'accès définie", "περιορισμού πρόσβασης", "regola di accesso impostata", "regra criada por um administrador", "nastavených prístupových pravidiel",
		"管理员设置了权限规则", "missatge titulat … rebutjada", "mensaje titulado … rechazada", "message intitulé … rejetée", "messaggio intitolato … rifiutata",
		"mesajınızın gönderilmesi … reddedildi", "rechazado el mensaje … para la lista",
	}, moderatorRefused, sympaRefused),
	Source: "Mailman 3, mlmmj and Courier's list manager, in all of their languages",
	Hits:   []Sample{{Text: "was unable to be delivered to the list because of an access rule set up by the list administrator."}},
}}
