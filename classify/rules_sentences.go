package classify

// sentenceRules are pairs of words that make the usual sentences, however they
// are put: "the mailbox of … is full". They come behind the fixed phrases.
var sentenceRules = []Rule{{
	ID: "en-sentence-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"domain … does not exist", "domain … doesn't exist", "domain … not found", "domain … could not be found", "domain … couldn't be found", "domain … is unknown",
		"destination computer … not found",
	},
	Source: "general use in English",
	Hits:   []Sample{{Text: "Domain nosuchdomain.example does not exist"}},
	Misses: []Sample{{Text: "Sender domain nosuchdomain.example does not exist"}},
}, {
	ID: "en-sentence-mailbox-full", Category: MailboxFull,
	Text: []string{
		"mailbox … is full", "mailbox … full", "inbox … full", "inbox … is full", "out of … storage",
		"mailbox … storage limit", "mailbox … over its", "mailbox … over the limit", "mailbox … over limit", "inbox … over its", "account … over its",
	},
	Source: "general use in English",
	Hits:   []Sample{{Text: "mailbox some.example is full"}},
}, {
	ID: "en-sentence-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"user … does not exist", "user … doesn't exist", "mailbox … does not exist", "mailbox … doesn't exist",
		"account … does not exist", "account … doesn't exist", "address … does not exist",
		"address … doesn't exist", "recipient … does not exist", "recipient … not found", "user … not found",
		"mailbox … not found", "address … not found", "address … couldn't be found", "no … user by that name",
		"user … is unknown", "user … unknown", "recipient … unknown", "mailbox … unknown", "address … unknown",
		"is not a valid … address", "not a valid … mailbox", "no such … mailbox", "no such … user",
		"does not have an account", "is not known here", "account is not known",
		"nobody by that name", "invalid mobile number", "matches more than one entry", "address … no longer valid", "account … no longer valid",
	},
	Source: "general use in English",
	Hits:   []Sample{{Text: "user bob@example.com does not exist"}},
}, {
	ID: "en-sentence-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"account … disabled", "account … suspended", "account … inactive", "account … deactivated",
		"account … closed", "account … locked", "mailbox … disabled", "mailbox … suspended", "mailbox … inactive",
		"mailbox … deactivated", "mailbox … locked", "user … disabled", "user … suspended", "no longer … in use",
		"no longer … active",
	},
	Source: "general use in English",
	Hits:   []Sample{{Text: "account bob@example.com disabled"}},
}, {
	ID: "de-sentence-mailbox-full", Category: MailboxFull,
	Text: []string{
		"postfach … voll", "mailbox … voll", "briefkasten … voll", "speicherplatz … überschritten",
		"quota … überschritten", "speicher … voll", "postfach … überfüllt",
	},
	Source: "general use in German",
	Hits:   []Sample{{Text: "postfach bob@example.com voll"}},
}, {
	ID: "de-sentence-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"empfänger … nicht gefunden", "empfänger … unbekannt", "empfänger … existiert nicht",
		"adresse … existiert nicht", "adresse … unbekannt", "adresse … nicht gefunden",
		"postfach … existiert nicht", "benutzer … nicht gefunden", "benutzer … existiert nicht",
		"benutzer … unbekannt", "existiert nicht oder nicht mehr", "adresse … nicht gültig", "adresse … ungültig",
	},
	Source: "general use in German",
	Hits:   []Sample{{Text: "empfänger bob@example.com nicht gefunden"}},
}, {
	ID: "de-sentence-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"postfach … deaktiviert", "postfach … gesperrt", "konto … deaktiviert", "konto … gesperrt",
	},
	Source: "general use in German",
	Hits:   []Sample{{Text: "postfach bob@example.com deaktiviert"}},
}, {
	ID: "de-sentence-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"domain … existiert nicht", "domäne … nicht gefunden",
	},
	Source: "general use in German",
	Hits:   []Sample{{Text: "domain bob@example.com existiert nicht"}},
}, {
	ID: "fr-sentence-mailbox-full", Category: MailboxFull,
	Text: []string{
		"boîte … pleine", "messagerie … pleine", "quota … dépassé*", "espace … dépassé",
	},
	Source: "general use in French",
	Hits:   []Sample{{Text: "boîte bob@example.com pleine"}},
}, {
	ID: "fr-sentence-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"adresse … n'existe pas", "destinataire … n'existe pas", "utilisateur … n'existe pas",
		"compte … n'existe pas", "adresse … introuvable", "destinataire … introuvable", "adresse … inconnue",
		"n'a pas été trouvé*", "adresse … incorrecte", "adresse … invalide",
	},
	Source: "general use in French",
	Hits:   []Sample{{Text: "adresse bob@example.com n'existe pas"}},
}, {
	ID: "fr-sentence-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"compte … désactivé", "compte … suspendu", "boîte … désactivée",
	},
	Source: "general use in French",
	Hits:   []Sample{{Text: "compte bob@example.com désactivé"}},
}, {
	ID: "fr-sentence-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"domaine … n'existe pas", "domaine … introuvable",
	},
	Source: "general use in French",
	Hits:   []Sample{{Text: "domaine bob@example.com n'existe pas"}},
}, {
	ID: "es-sentence-mailbox-full", Category: MailboxFull,
	Text: []string{
		"buzón … lleno", "buzón … llena", "bandeja … llena", "cuota … excedid*", "cuota … superad*",
		"casilla … llena",
	},
	Source: "general use in Spanish",
	Hits:   []Sample{{Text: "buzón bob@example.com lleno"}},
}, {
	ID: "es-sentence-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"usuario … no existe", "usuario no existe", "dirección … no existe", "cuenta … no existe",
		"destinatario … no existe", "buzón … no existe", "correo … no existe", "dirección … no encontrada",
		"no se encontró … dirección", "no se encontró … destinatario", "usuario … desconocido",
		"dirección … no válida",
	},
	Source: "general use in Spanish",
	Hits:   []Sample{{Text: "usuario bob@example.com no existe"}},
}, {
	ID: "es-sentence-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"cuenta … desactivada", "cuenta … suspendida", "cuenta … deshabilitada",
	},
	Source: "general use in Spanish",
	Hits:   []Sample{{Text: "cuenta bob@example.com desactivada"}},
}, {
	ID: "es-sentence-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"dominio … no existe", "no se encontró … dominio",
	},
	Source: "general use in Spanish",
	Hits:   []Sample{{Text: "dominio bob@example.com no existe"}},
}, {
	ID: "pt-sentence-mailbox-full", Category: MailboxFull,
	Text: []string{
		"caixa … cheia", "cota … excedid*", "quota … excedid*", "caixa … lotada",
	},
	Source: "general use in Portuguese",
	Hits:   []Sample{{Text: "caixa bob@example.com cheia"}},
}, {
	ID: "pt-sentence-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"usuário … não existe", "endereço … não existe", "conta … não existe", "destinatário … não existe",
		"caixa … não existe", "endereço … não foi encontrado", "endereço … não encontrado", "endereço … inválido",
	},
	Source: "general use in Portuguese",
	Hits:   []Sample{{Text: "usuário bob@example.com não existe"}},
}, {
	ID: "pt-sentence-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"conta … desativada", "conta … suspensa",
	},
	Source: "general use in Portuguese",
	Hits:   []Sample{{Text: "conta bob@example.com desativada"}},
}, {
	ID: "pt-sentence-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"domínio … não existe", "domínio … não foi encontrado",
	},
	Source: "general use in Portuguese",
	Hits:   []Sample{{Text: "domínio bob@example.com não existe"}},
}, {
	ID: "it-sentence-mailbox-full", Category: MailboxFull,
	Text: []string{
		"casella … piena", "cassetta … piena", "quota … superat*", "spazio … esaurito",
	},
	Source: "general use in Italian",
	Hits:   []Sample{{Text: "casella bob@example.com piena"}},
}, {
	ID: "it-sentence-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"utente … non esiste", "indirizzo … non esiste", "casella … non esiste", "destinatario … non esiste",
		"account … non esiste", "indirizzo … non trovato", "indirizzo … non valido",
		"impossibile trovare … indirizzo",
	},
	Source: "general use in Italian",
	Hits:   []Sample{{Text: "utente bob@example.com non esiste"}},
}, {
	ID: "it-sentence-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"casella … disabilitata", "casella … disattivata", "casella … sospesa", "account … disattivato",
	},
	Source: "general use in Italian",
	Hits:   []Sample{{Text: "casella bob@example.com disabilitata"}},
}, {
	ID: "it-sentence-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"dominio … non esiste", "dominio … non trovato",
	},
	Source: "general use in Italian",
	Hits:   []Sample{{Text: "dominio bob@example.com non esiste"}},
}, {
	ID: "nl-sentence-mailbox-full", Category: MailboxFull,
	Text: []string{
		"mailbox … vol", "postvak … vol", "postbus … vol",
	},
	Source: "general use in Dutch",
	Hits:   []Sample{{Text: "mailbox bob@example.com vol"}},
}, {
	ID: "nl-sentence-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"gebruiker … bestaat niet", "adres … bestaat niet", "ontvanger … bestaat niet", "adres … niet gevonden",
		"ontvanger … niet gevonden", "geadresseerde … niet gevonden", "adres … ongeldig",
	},
	Source: "general use in Dutch",
	Hits:   []Sample{{Text: "gebruiker bob@example.com bestaat niet"}},
}, {
	ID: "nl-sentence-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"domein … bestaat niet",
	},
	Source: "general use in Dutch",
	Hits:   []Sample{{Text: "domein bob@example.com bestaat niet"}},
}, {
	ID: "pl-sentence-mailbox-full", Category: MailboxFull,
	Text: []string{
		"skrzynka … pełna", "skrzynka … przepełniona", "skrzynki … przekroczon*",
	},
	Source: "general use in Polish",
	Hits:   []Sample{{Text: "skrzynka bob@example.com pełna"}},
}, {
	ID: "pl-sentence-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"użytkownik … nie istnieje", "adres … nie istnieje", "odbiorca … nie istnieje", "skrzynka … nie istnieje",
		"nie znaleziono … adresu", "nie znaleziono … odbiorcy",
	},
	Source: "general use in Polish",
	Hits:   []Sample{{Text: "użytkownik some.example nie istnieje"}},
}, {
	ID: "pl-sentence-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"domena … nie istnieje",
	},
	Source: "general use in Polish",
	Hits:   []Sample{{Text: "domena bob@example.com nie istnieje"}},
}, {
	ID: "ru-sentence-mailbox-full", Category: MailboxFull,
	Text: []string{
		"ящик … переполнен*", "ящик … полон", "квота … превышена", "места … недостаточно",
	},
	Source: "general use in Russian",
	Hits:   []Sample{{Text: "ящик bob@example.com переполнен"}},
}, {
	ID: "ru-sentence-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"пользователь … не существует", "адрес … не существует", "ящик … не существует",
		"получатель … не существует", "пользователь … не найден", "адрес … не найден", "получатель … не найден",
		"адреса … не существует",
	},
	Source: "general use in Russian",
	Hits:   []Sample{{Text: "пользователь bob@example.com не существует"}},
}, {
	ID: "ru-sentence-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"ящик … заблокирован", "учётная запись … заблокирована",
	},
	Source: "general use in Russian",
	Hits:   []Sample{{Text: "ящик bob@example.com заблокирован"}},
}, {
	ID: "ru-sentence-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"домен … не существует", "домен … не найден",
	},
	Source: "general use in Russian",
	Hits:   []Sample{{Text: "домен bob@example.com не существует"}},
}, {
	ID: "tr-sentence-mailbox-full", Category: MailboxFull,
	Text: []string{
		"posta kutusu … dolu", "kota … aş*", "kotası … aş*",
	},
	Source: "general use in Turkish",
	Hits:   []Sample{{Text: "posta kutusu bob@example.com dolu"}},
}, {
	ID: "tr-sentence-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"kullanıcı … bulunamadı", "adres … bulunamadı", "adresi … bulunamadı", "alıcı … bulunamadı",
		"kullanıcı … mevcut değil", "adresi … mevcut değil",
	},
	Source: "general use in Turkish",
	Hits:   []Sample{{Text: "kullanıcı bob@example.com bulunamadı"}},
}, {
	ID: "tr-sentence-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"alan adı … mevcut değil",
	},
	Source: "general use in Turkish",
	Hits:   []Sample{{Text: "alan adı bob@example.com mevcut değil"}},
}, {
	ID: "ja-sentence-mailbox-full", Category: MailboxFull,
	Text: []string{
		"ボックス … いっぱい", "ボックス … 一杯", "容量 … 超え", "容量 … 超過", "ボックス … 満杯",
	},
	Source: "general use in Japanese",
	Hits:   []Sample{{Text: "ボックス bob@example.com いっぱい"}},
}, {
	ID: "ja-sentence-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"ユーザー … 存在しま", "ユーザ … 存在しま", "アドレス … 存在しま", "宛先 … 存在しま", "ユーザー … 見つかり", "宛先 … 見つかり", "アドレス … 見つかり",
		"受信者 … 存在し", "宛先 … 存在しない", "アドレス … 存在しない",
	},
	Source: "general use in Japanese",
	Hits:   []Sample{{Text: "ユーザー bob@example.com 存在しま"}},
}, {
	ID: "ja-sentence-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"ドメイン … 存在しま", "ドメイン … 見つかり",
	},
	Source: "general use in Japanese",
	Hits:   []Sample{{Text: "ドメイン bob@example.com 存在しま"}},
}, {
	ID: "zh-sentence-mailbox-full", Category: MailboxFull,
	Text: []string{
		"空间已满", "空間已滿", "邮箱 … 已满", "郵箱 … 已滿", "信箱 … 已滿", "容量 … 不足", "空间 … 不足", "空間 … 不足",
	},
	Source: "general use in Chinese",
	Hits:   []Sample{{Text: "空间已满"}},
}, {
	ID: "zh-sentence-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"邮箱 … 不存在", "收件人 … 不存在", "地址 … 不存在", "用户 … 不存在", "使用者 … 不存在", "信箱 … 不存在", "收件者 … 不存在", "帐号 … 不存在",
	},
	Source: "general use in Chinese",
	Hits:   []Sample{{Text: "邮箱 bob@example.com 不存在"}},
}, {
	ID: "zh-sentence-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"域名 … 不存在", "域名 … 找不到", "網域 … 不存在",
	},
	Source: "general use in Chinese",
	Hits:   []Sample{{Text: "域名 bob@example.com 不存在"}},
}, {
	ID: "ko-sentence-mailbox-full", Category: MailboxFull,
	Text: []string{
		"사서함 … 가득", "메일함 … 가득", "편지함 … 가득", "용량 … 초과", "저장 공간 … 부족",
	},
	Source: "general use in Korean",
	Hits:   []Sample{{Text: "사서함 bob@example.com 가득"}},
}, {
	ID: "ko-sentence-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"사용자 … 존재하지", "주소 … 존재하지", "수신자 … 존재하지", "받는 사람 … 존재하지", "사용자 … 찾을 수 없", "주소 … 찾을 수 없", "계정 … 존재하지",
	},
	Source: "general use in Korean",
	Hits:   []Sample{{Text: "사용자 bob@example.com 존재하지"}},
}, {
	ID: "ko-sentence-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"도메인 … 존재하지", "도메인 … 찾을 수 없",
	},
	Source: "general use in Korean",
	Hits:   []Sample{{Text: "도메인 bob@example.com 존재하지"}},
}}
