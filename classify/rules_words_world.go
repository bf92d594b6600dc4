package classify

// worldWordRules are further reasons in other languages, mostly as pairs of
// words.
var worldWordRules = []Rule{{
	ID: "pl-words-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"nieprawidłowy adres", "błędny adres", "nieznany adres", "nieznany odbiorca", "konto … nie istnieje", "nie ma takiego*", "brak użytkownika", "brak konta",
		"adresat … nieznany",
	},
	Source: "general use in Polish",
	Hits:   []Sample{{Text: "nieprawidłowy adres"}},
}, {
	ID: "pl-words-mailbox-full", Category: MailboxFull,
	Text: []string{
		"przekroczony limit", "przekroczono limit", "limit … przekroczony", "pojemność … przekroczona", "brak miejsca", "skrzynka … pełna", "skrzynka … zapełniona",
	},
	Source: "general use in Polish",
	Hits:   []Sample{{Text: "przekroczony limit"}},
}, {
	ID: "pl-words-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"konto … zablokowane", "konto … zawieszone", "konto … wyłączone", "konto … nieaktywne", "skrzynka … zablokowana", "skrzynka … nieaktywna",
	},
	Source: "general use in Polish",
	Hits:   []Sample{{Text: "konto bob@example.com zablokowane"}},
}, {
	ID: "pl-words-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"domena … nieznana", "nieznana domena",
	},
	Source: "general use in Polish",
	Hits:   []Sample{{Text: "domena bob@example.com nieznana"}},
}, {
	ID: "pl-words-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"wiadomość … za duża", "wiadomość … zbyt duża",
	},
	Source: "general use in Polish",
	Hits:   []Sample{{Text: "wiadomość bob@example.com za duża"}},
}, {
	ID: "ru-words-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"получатель … неизвестен", "неизвестный получатель", "неизвестный пользователь", "нет такого пользователя", "нет такого ящика", "нет такого адреса",
		"такого адреса … нет", "такого пользователя", "ящик … не найден", "адресат … не найден", "адресат … неизвестен", "неверный адрес", "неправильный адрес",
		"неверно указан адрес", "учетная запись … не найдена",
	},
	Source: "general use in Russian",
	Hits:   []Sample{{Text: "получатель bob@example.com неизвестен"}},
}, {
	ID: "ru-words-mailbox-full", Category: MailboxFull,
	Text: []string{
		"превышен размер … ящика", "превышена квота", "превышен лимит … ящика", "недостаточно места", "нет свободного места", "ящик … заполнен", "ящике … нет места",
	},
	Source: "general use in Russian",
	Hits:   []Sample{{Text: "превышен размер bob@example.com ящика"}},
}, {
	ID: "ru-words-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"ящик … отключен", "ящик … неактивен", "ящик … удален", "учетная запись … заблокирована", "учетная запись … отключена", "пользователь … заблокирован",
		"аккаунт … заблокирован", "ящик … блокирован",
	},
	Source: "general use in Russian",
	Hits:   []Sample{{Text: "ящик bob@example.com отключен"}},
}, {
	ID: "ru-words-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"сообщение … слишком большое", "письмо … слишком большое", "превышен размер письма", "размер … превышает",
	},
	Source: "general use in Russian",
	Hits:   []Sample{{Text: "сообщение bob@example.com слишком большое"}},
}, {
	ID: "uk-words-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"користувач … не знайдений", "користувача … не знайдено", "невідомий користувач", "адреса … не існує", "адреси … не існує", "скринька … не існує",
		"користувач … не існує", "немає такого користувача",
	},
	Source: "general use in Ukrainian",
	Hits:   []Sample{{Text: "користувач bob@example.com не знайдений"}},
}, {
	ID: "uk-words-mailbox-full", Category: MailboxFull,
	Text: []string{
		"скринька … переповнена", "скринька … заповнена", "перевищено квоту",
	},
	Source: "general use in Ukrainian",
	Hits:   []Sample{{Text: "скринька bob@example.com переповнена"}},
}, {
	ID: "ja-words-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"アドレスが見つから", "宛先が見つから", "ユーザが見つから", "宛先不明", "あて先不明", "ユーザ不明", "ユーザー不明", "該当するユーザ", "該当するアドレス", "アドレスは存在しま", "アドレスが存在しま", "アドレスが間違", "アドレスに誤り", "宛先のアドレスが正しく",
		"アドレスは使われて", "アドレスは現在使われて",
	},
	Source: "general use in Japanese",
	Hits:   []Sample{{Text: "アドレスが見つから"}},
}, {
	ID: "ja-words-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"アカウントは削除", "アカウントが削除", "メールアドレスは廃止", "アドレスは削除", "メールボックスは削除",
		"アカウント … 停止", "アカウント … 無効", "アカウント … 凍結", "メールボックス … 停止", "アドレス … 停止", "利用停止", "解約",
	},
	Source: "general use in Japanese",
	Hits:   []Sample{{Text: "アカウント bob@example.com 停止"}},
}, {
	ID: "ja-words-mailbox-full", Category: MailboxFull,
	Text: []string{
		"ボックス … 容量", "容量 … 上限", "容量 … 一杯", "容量 … 不足", "空き容量",
	},
	Source: "general use in Japanese",
	Hits:   []Sample{{Text: "ボックス bob@example.com 容量"}},
}, {
	ID: "ja-words-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"サイズ … 大きすぎ", "サイズ … 上限", "サイズ … 制限", "サイズ … 超え", "容量が大きすぎ",
	},
	Source: "general use in Japanese",
	Hits:   []Sample{{Text: "サイズ bob@example.com 大きすぎ"}},
}, {
	ID: "zh-words-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"找不到 … 用户", "找不到 … 收件", "找不到 … 地址", "无此用户", "無此用戶", "无此邮箱", "無此帳號", "邮箱地址错误", "地址错误", "地址有误", "查无此人", "查無此人", "用户未找到", "帐户不存在", "账号不存在", "帳號不存在", "不存在的用户",
	},
	Source: "general use in Chinese",
	Hits:   []Sample{{Text: "找不到 bob@example.com 用户"}},
}, {
	ID: "zh-words-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"邮箱已被删除", "邮箱已删除", "帐号已被删除", "账号已被删除", "郵箱已刪除", "帳號已刪除",
		"帐号 … 停用", "账号 … 停用", "帳號 … 停用", "邮箱 … 冻结", "邮箱 … 停用", "邮箱 … 禁用", "用户 … 禁用", "用户 … 冻结", "用户 … 锁定", "帐号 … 冻结", "账号 … 冻结", "信箱 … 停用",
	},
	Source: "general use in Chinese",
	Hits:   []Sample{{Text: "帐号 bob@example.com 停用"}},
}, {
	ID: "zh-words-mailbox-full", Category: MailboxFull,
	Text: []string{
		"容量 … 已满", "容量 … 已滿", "空间 … 已满", "超出 … 容量", "超过 … 容量",
	},
	Source: "general use in Chinese",
	Hits:   []Sample{{Text: "容量 bob@example.com 已满"}},
}, {
	ID: "zh-words-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"大小超过", "邮件过大", "邮件太大", "郵件太大", "郵件過大", "大小超過", "超出大小",
	},
	Source: "general use in Chinese",
	Hits:   []Sample{{Text: "大小超过"}},
}, {
	ID: "ko-words-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"없는 계정", "존재하지 않는 주소", "존재하지 않는 수신자", "없는 수신자", "없는 사용자", "없는 주소", "존재하지 않는 계정", "존재하지 않는 메일", "잘못된 주소", "등록되지 않은",
	},
	Source: "general use in Korean",
	Hits:   []Sample{{Text: "없는 계정"}},
}, {
	ID: "ko-words-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"계정이 삭제", "메일함이 삭제", "탈퇴한 회원",
		"정지된 계정", "휴면 계정", "차단된 계정", "사용이 중지", "계정 … 정지", "계정 … 휴면",
	},
	Source: "general use in Korean",
	Hits:   []Sample{{Text: "정지된 계정"}},
}, {
	ID: "tr-words-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"böyle bir kullanıcı", "böyle bir adres", "bilinmeyen kullanıcı", "bilinmeyen alıcı", "geçersiz alıcı", "geçersiz adres",
	},
	Source: "general use in Turkish",
	Hits:   []Sample{{Text: "böyle bir kullanıcı"}},
}, {
	ID: "sv-words-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"e-postadressen … hittades inte", "mottagaren … hittades inte", "användaren … hittades inte", "mottagaren … finns inte", "adressen … finns inte",
		"användaren … finns inte", "ogiltig mottagare",
	},
	Source: "general use in Swedish",
	Hits:   []Sample{{Text: "e-postadressen bob@example.com hittades inte"}},
}, {
	ID: "sv-words-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"kontot … raderats", "kontot … tagits bort", "brevlådan … tagits bort",
		"konto* … inaktiver*", "kontot … spärrat", "kontot … avstängt",
	},
	Source: "general use in Swedish",
	Hits:   []Sample{{Text: "konto bob@example.com inaktiver"}},
}, {
	ID: "sv-words-mailbox-full", Category: MailboxFull,
	Text: []string{
		"brevlådan … full", "inkorgen … full",
	},
	Source: "general use in Swedish",
	Hits:   []Sample{{Text: "brevlådan bob@example.com full"}},
}, {
	ID: "da-words-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"modtageren … findes ikke", "brugeren … findes ikke", "adressen … findes ikke", "modtager … ukendt", "ugyldig modtager",
	},
	Source: "general use in Danish",
	Hits:   []Sample{{Text: "modtageren bob@example.com findes ikke"}},
}, {
	ID: "no-words-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"mottakeren … finnes ikke", "brukeren … finnes ikke", "adressen … finnes ikke", "ukjent mottaker", "ugyldig mottaker", "finner ikke … adressen",
	},
	Source: "general use in Norwegian",
	Hits:   []Sample{{Text: "mottakeren bob@example.com finnes ikke"}},
}, {
	ID: "no-words-mailbox-full", Category: MailboxFull,
	Text: []string{
		"postkassen … full", "postboksen … full", "innboksen … full",
	},
	Source: "general use in Norwegian",
	Hits:   []Sample{{Text: "postkassen bob@example.com full"}},
}, {
	ID: "fi-words-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"osoitetta ei löytynyt", "osoitetta ei löydy", "osoitetta … ei löytynyt", "vastaanottajaa … ei löydy", "vastaanottajaa … ei löytynyt", "käyttäjää … ei löydy",
		"käyttäjää … ei löytynyt", "ei ole olemassa", "osoitetta ei ole", "vastaanottajaa ei ole", "käyttäjää ei ole",
	},
	Source: "general use in Finnish",
	Hits:   []Sample{{Text: "osoitetta ei löytynyt"}},
}, {
	ID: "fi-words-mailbox-full", Category: MailboxFull,
	Text: []string{
		"postilaatikko … täynnä", "sähköpostilaatikko … täynnä",
	},
	Source: "general use in Finnish",
	Hits:   []Sample{{Text: "postilaatikko bob@example.com täynnä"}},
}, {
	ID: "cs-words-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"uživatel … neexistuje", "adresa … neexistuje", "schránka … neexistuje", "příjemce … neexistuje", "adresa … nebyla nalezena", "příjemce … nenalezen",
		"uživatel … nenalezen", "neplatný příjemce",
	},
	Source: "general use in Czech",
	Hits:   []Sample{{Text: "uživatel bob@example.com neexistuje"}},
}, {
	ID: "cs-words-mailbox-full", Category: MailboxFull,
	Text: []string{
		"schránka … plná", "schránka … přeplněna", "kvóta … překročena",
	},
	Source: "general use in Czech",
	Hits:   []Sample{{Text: "schránka bob@example.com plná"}},
}, {
	ID: "cs-words-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"schránka … zablokována", "účet … zablokován", "účet … zrušen", "účet … neaktivní",
	},
	Source: "general use in Czech",
	Hits:   []Sample{{Text: "schránka bob@example.com zablokována"}},
}, {
	ID: "sk-words-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"používateľ … neexistuje", "schránka … neexistuje", "adresa … neexistuje", "príjemca … neexistuje",
	},
	Source: "general use in Slovak",
	Hits:   []Sample{{Text: "používateľ bob@example.com neexistuje"}},
}, {
	ID: "hu-words-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"címzett … nem létezik", "cím … nem létezik", "felhasználó … nem létezik", "postafiók … nem létezik", "cím … nem található", "címzett … nem található", "nincs ilyen*",
		"érvénytelen cím*",
	},
	Source: "general use in Hungarian",
	Hits:   []Sample{{Text: "címzett bob@example.com nem létezik"}},
}, {
	ID: "hu-words-mailbox-full", Category: MailboxFull,
	Text: []string{
		"postafiók … megtelt", "postafiók … tele", "postafiókja … megtelt",
	},
	Source: "general use in Hungarian",
	Hits:   []Sample{{Text: "postafiók bob@example.com megtelt"}},
}, {
	ID: "ro-words-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"utilizatorul … nu există", "adresa … nu există", "destinatarul … nu există", "adresa … nu a fost găsită", "destinatar necunoscut",
		"utilizator inexistent", "adresă inexistentă",
	},
	Source: "general use in Romanian",
	Hits:   []Sample{{Text: "utilizatorul bob@example.com nu există"}},
}, {
	ID: "ro-words-mailbox-full", Category: MailboxFull,
	Text: []string{
		"căsuța … plină", "căsuța poștală … plină",
	},
	Source: "general use in Romanian",
	Hits:   []Sample{{Text: "căsuța bob@example.com plină"}},
}, {
	ID: "el-words-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"χρήστης … δεν υπάρχει", "άγνωστος παραλήπτης", "που καταχωρήσατε δεν βρέθηκε", "άγνωστος χρήστης", "παραλήπτης … δεν βρέθηκε", "παραλήπτης … δεν υπάρχει", "διεύθυνση … δεν υπάρχει",
		"διεύθυνση … δεν βρέθηκε", "χρήστης … δεν βρέθηκε",
	},
	Source: "general use in Greek",
	Hits:   []Sample{{Text: "χρήστης bob@example.com δεν υπάρχει"}},
}, {
	ID: "el-words-mailbox-full", Category: MailboxFull,
	Text: []string{
		"γραμματοκιβώτιο … πλήρες", "γραμματοκιβώτιο … γεμάτο",
	},
	Source: "general use in Greek",
	Hits:   []Sample{{Text: "γραμματοκιβώτιο bob@example.com πλήρες"}},
}, {
	ID: "ar-words-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"تعذر العثور على … البريد", "تعذر العثور على … المستلم", "المستخدم … غير موجود", "العنوان … غير موجود", "البريد الإلكتروني … غير موجود", "المستلم … غير موجود",
		"لم يتم العثور على … البريد",
	},
	Source: "general use in Arabic",
	Hits:   []Sample{{Text: "تعذر العثور على bob@example.com البريد"}},
}, {
	ID: "ar-words-mailbox-full", Category: MailboxFull,
	Text: []string{
		"صندوق البريد … ممتلئ", "علبة البريد … ممتلئة",
	},
	Source: "general use in Arabic",
	Hits:   []Sample{{Text: "صندوق البريد bob@example.com ممتلئ"}},
}, {
	ID: "he-words-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"הכתובת לא קיימת", "כתובת לא קיימת", "הכתובת אינה קיימת", "הנמען לא קיים", "הנמען אינו קיים", "הכתובת … לא נמצאה", "כתובת … לא נמצאה", "הנמען … לא נמצא", "המשתמש … לא קיים", "המשתמש … לא נמצא",
	},
	Source: "general use in Hebrew",
	Hits:   []Sample{{Text: "הכתובת bob@example.com לא נמצאה"}},
}, {
	ID: "he-words-mailbox-full", Category: MailboxFull,
	Text: []string{
		"תיבת הדואר … מלאה",
	},
	Source: "general use in Hebrew",
	Hits:   []Sample{{Text: "תיבת הדואר bob@example.com מלאה"}},
}, {
	ID: "vi-words-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"người dùng … không tồn tại", "địa chỉ … không tồn tại", "không tìm thấy … địa chỉ", "không tìm thấy … người",
	},
	Source: "general use in Vietnamese",
	Hits:   []Sample{{Text: "người dùng bob@example.com không tồn tại"}},
}, {
	ID: "id-words-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"alamat … tidak ditemukan", "pengguna tidak ada", "alamat … tidak dapat ditemukan", "pengguna … tidak ditemukan", "alamat … tidak ada", "penerima … tidak ditemukan",
	},
	Source: "general use in Indonesian",
	Hits:   []Sample{{Text: "alamat bob@example.com tidak ditemukan"}},
}, {
	ID: "balkan-words-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"потребителят … не съществува", "адресът … не съществува", "непознат потребител", "неизвестен потребител", "korisnik … ne postoji", "adresa … ne postoji",
		"nepoznat korisnik", "nepostojeći korisnik", "uporabnik … ne obstaja", "neznan uporabnik", "naslov ne obstaja", "naslov … ne obstaja", "адрес … не може да бъде намерен", "адресът … не е намерен", "adresa … nije pronađena", "naslova … ni bilo mogoče najti", "no s'ha trobat l'adreça", "prejemnik … ne obstaja", "neznan prejemnik",
	},
	Source: "general use in Bulgarian, Croatian, Serbian, Slovene and Catalan",
	Hits:   []Sample{{Text: "потребителят bob@example.com не съществува"}},
}, {
	ID: "world-words-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"kontoen er slettet", "kontoen … slettet", "hesap silindi", "hesabı silindi", "contul … șters", "contul … şters", "λογαριασμός … διαγραφεί", "akun … dihapus", "tài khoản … bị xóa", "החשבון נמחק", "تم حذف الحساب", "บัญชีถูกลบ",
	},
	Source: "general use: accounts that were deleted, in Danish, Norwegian, Turkish, Romanian, Greek and further east",
	Hits:   []Sample{{Code: 550, Text: "Contul bob@example.com a fost șters"}},
	Misses: []Sample{{Code: 550, Text: "Mesajul a fost șters"}},
}, {
	ID: "balkan-words-mailbox-full", Category: MailboxFull,
	Text: []string{
		"пощенската кутия … пълна", "кутия … пълна", "poštanski pretinac … pun",
	},
	Source: "general use in Bulgarian, Croatian, Serbian and Slovene",
	Hits:   []Sample{{Text: "пощенската кутия bob@example.com пълна"}},
}, {
	ID: "baltic-words-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"kasutajat … ei leitud", "aadressi … ei leitud", "tundmatu kasutaja", "vartotojas nerastas", "nežinomas vartotojas", "adresas neegzistuoja", "adresas nerastas", "adrese netika atrasta", "aadressi ei leitud", "meiliaadressi ei leitud", "lietotājs nav atrasts",
		"nezināms lietotājs", "adrese nav atrasta", "adrese neeksistē", "adrese … neeksistē", "lietotājs … neeksistē", "saņēmējs … neeksistē", "aadressi ei ole olemas", "aadressi pole olemas", "kasutajat ei ole olemas", "kasutajat pole olemas", "postkasti ei ole olemas", "tundmatu adressaat",
	},
	Source: "general use in Estonian, Lithuanian and Latvian",
	Hits:   []Sample{{Text: "kasutajat bob@example.com ei leitud"}},
}, {
	ID: "fa-words-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"نشانی وجود ندارد", "آدرس وجود ندارد", "آدرس ایمیل وجود ندارد", "کاربر وجود ندارد", "گیرنده وجود ندارد", "صندوق پستی وجود ندارد", "کاربر ناشناس", "گیرنده ناشناس",
	},
	Source: "general use in Persian",
	Hits:   []Sample{{Text: "نشانی وجود ندارد"}},
}, {
	ID: "hi-words-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"पता मौजूद नहीं", "पता नहीं मिला", "उपयोगकर्ता मौजूद नहीं", "उपयोगकर्ता नहीं मिला", "प्राप्तकर्ता मौजूद नहीं", "प्राप्तकर्ता नहीं मिला",
	},
	Source: "general use in Hindi",
	Hits:   []Sample{{Text: "पता मौजूद नहीं है"}},
}, {
	ID: "few-words-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"haipo kwenye mfumo", "anwani hiyo haipo", "কোনো ব্যবহারকারী … নেই", "cinwaankaas ma jiro", "nie było u nas takiej osoby", "nie ma takiej osoby", "мұндай пайдаланушы жоқ", "пайдаланушы жоқ", "получател* … не съществува", "не постои кај нас", "з такім імем не знойдзена", "níl a leithéid de", "bestaan nie meer nie", "հասցե գոյություն չունի",
	},
	Source: "general use in Swahili, Bengali, Somali, Polish, Kazakh, Bulgarian, Macedonian, Belarusian, Irish and Armenian",
	Hits:   []Sample{{Text: "haikuweza kufikishwa kwa sababu anwani hiyo haipo kwenye mfumo wetu"}, {Text: "мұндай пайдаланушы жоқ"}},
}, {
	ID: "few-words-mailbox-full", Category: MailboxFull,
	Text:   []string{"qutusu doludur", "bosca poist lán", "փոստարկղը լցված", "मेलबॉक्स … भर", "ሳጥን ሞልቷል", "තැපැල් පෙට්ටිය පිරී", "rẹ̀ ti kún", "akwatin … ya cika"},
	Source: "general use in Azerbaijani, Irish, Armenian, Hindi, Amharic, Sinhala, Yoruba and Hausa",
	Hits:   []Sample{{Text: "çünki alıcının poçt qutusu doludur"}},
}, {
	ID: "few-words-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"kontua itxita", "փոստարկղն անջատված", "మూసివేయబడింది", "postkëscht* … geschloss", "schaffen net méi bei eis", "schafft net méi bei eis", "പ്രവർത്തനരഹിതമാണ്", "дигар амал намекунад", "livaliwe", "ivaliwe", "ບັນຊີນີ້ຖືກປິດ", "есептік жазба бұғатталған", "не работи кај нас", "е исклучена", "میل باکس بند",
	},
	Source: "general use in Basque, Armenian, Telugu, Luxembourgish, Malayalam, Tajik, Zulu, Xhosa, Lao, Kazakh and Macedonian",
	Hits:   []Sample{{Text: "ikaslearen kontua itxita dago"}, {Text: "hir Postkëschten si geschloss"}},
}, {
	ID: "few-words-recipient-filtered", Category: RecipientFiltered,
	Text:   []string{"је блокирао вашу адресу", "bloqueó mensajes", "指定受信"},
	Source: "general use in Serbian, Spanish and Japanese",
	Hits:   []Sample{{Text: "прималац је блокирао вашу адресу."}},
}, {
	ID: "few-words-attachment-rejected", Category: AttachmentRejected,
	Text:   []string{"fitxer adjunt xifrat", "ficheiro adxunto cifrado", "file of a type we do not"},
	Source: "general use in Catalan, Galician and English",
	Hits:   []Sample{{Text: "perquè porta un fitxer adjunt xifrat amb contrasenya"}},
}, {
	ID: "few-words-message-too-large", Category: MessageTooLarge,
	Text:   []string{"سائز حد سے زیادہ"},
	Source: "general use in Urdu",
	Hits:   []Sample{{Text: "پیغام کا سائز حد سے زیادہ ہے"}},
}}
