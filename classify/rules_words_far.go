package classify

// farWordRules are the commonest reasons in languages that few servers speak.
var farWordRules = []Rule{{
	ID: "far-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"пользователь … не зарегистрирован", "адрес … не зарегистрирован", "карыстальнік* … няма", "карыстальніка няма", "карыстальнік … не існуе", "адрас … не існуе",
		"няма такъв потребител", "потребител … не съществува", "потребителят не съществува", "няма такъв адрес", "адресът не съществува", "нема таков корисник", "корисникот не постои", "адресата не постои",
		"корисник … не постоји", "корисник не постоји", "адреса не постоји", "korisnik ne postoji", "korisnik … ne postoji", "adresa ne postoji", "korisničko ime ne postoji", "uporabnik ne obstaja", "naslov ne obstaja",
		"пайдаланушы табылмады", "пайдаланушы жоқ", "мекенжай табылмады", "хэрэглэгч байхгүй", "хэрэглэгч олдсонгүй", "хаяг байхгүй", "дарек жок", "колдонуучу жок",
		"фойдаланувчи мавжуд эмас", "foydalanuvchi mavjud emas", "foydalanuvchi topilmadi", "manzil mavjud emas", "корбар вуҷуд надорад",
		"λογαριασμός … δεν υπάρχει", "χρήστης δεν υπάρχει", "παραλήπτης δεν υπάρχει", "მომხმარებელი … არ არსებობს", "მომხმარებელი არ არსებობს", "მისამართი … არ არსებობს", "მომხმარებელი ვერ მოიძებნა",
		"օգտատեր* … գոյություն չունի", "հասցեն գոյություն չունի", "لا يوجد مستخدم", "المستخدم غير موجود", "العنوان غير موجود", "لا يوجد عنوان", "کاربری وجود ندارد", "کاربر وجود ندارد", "نشانی وجود ندارد",
		"صارف موجود نہیں", "پتہ موجود نہیں", "navnîşan* … tune ye", "bikarhêner* … tune ye", "istifadəçi mövcud deyil", "istifadəçi tapılmadı", "ünvan mövcud deyil",
		"பயனர் இல்லை", "వినియోగదారు లేరు", "उपयोगकर्ता नहीं", "उपयोगकर्ता … मौजूद नहीं", "प्रयोगकर्ता अस्तित्वमा छैन", "वापरकर्ता अस्तित्वात नाही", "පරිශීලකයා නොමැත",
		"មិនមានអ្នកប្រើ", "ບໍ່ມີຜູ້ໃຊ້", "အသုံးပြုသူ မရှိ", "përdoruesi nuk ekziston", "adresa nuk ekziston", "vartotojo nėra", "vartotojas neegzistuoja", "tokio adreso nėra",
		"netfangið … ekki til", "notandi … ekki til", "erabiltzaile* … ez da existitzen", "helbide* … ez da existitzen", "l'usuari no existeix", "usuario non existe", "enderezo non existe",
		"defnyddiwr … bodoli", "leithéid d'úsáideoir", "utent ma jeżistix", "mtumiaji … hayupo", "hindi umiiral",
	},
	Source: "general use in languages from Icelandic to Khmer",
	Hits:   []Sample{{Text: "корисник не постоји"}, {Text: "Netfangið anna@example.is er ekki til."}, {Text: "mtumiaji huyo hayupo"}},
	Misses: []Sample{{Text: "домен не зарегистрирован"}},
}, {
	ID: "far-mailbox-full", Category: MailboxFull,
	Text: []string{
		"скрыня перапоўнена", "скрынка перапоўнена", "кутия … пълна", "кутията е препълнена", "кутията е пълна", "сандаче* … полно", "сандучето е полно", "сандуче је пуно", "сандуче … пуно", "sanduče je puno", "sandučić je pun", "pretinac je pun",
		"жәшігі толы", "жәшік толы", "хайрцаг дүүрсэн", "кутусу толгон", "қутиси тўл*", "qutisi to'l*", "ყუთი სავსეა", "փոստարկղ* … լի է", "صندوق پستی … پر است", "میل باکس بھر", "qutusu dolu*",
		"பெட்டி நிரம்பி*", "মেইলবক্স পূর্ণ", "kutia postare … plot", "kutia është plot", "pastkaste ir pārpildīta", "pastkaste ir pilna", "dėžutė perpildyta", "dėžutė pilna", "pósthólfið er fullt",
		"postontzia beteta", "bústia és plena", "bústia està plena", "sanduku la barua limejaa", "blwch post yn llawn", "bosca ríomhphoist lán",
	},
	Source: "general use in the same",
	Hits:   []Sample{{Text: "saņēmēja pastkaste ir pārpildīta"}, {Text: "ყუთი სავსეა"}},
}, {
	ID: "far-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"налог је деактивиран", "налог је угашен", "nalog je deaktiviran", "nalog je ugašen", "račun je ugašen", "račun je ukinut", "račun je deaktiviran", "račun je deaktiviran", "გაუქმებულია",
		"إيقاف هذا الحساب", "الحساب موقوف", "تم تعطيل الحساب", "حساب … غیرفعال", "акаунтът е деактивиран", "профилът е деактивиран", "llogaria është çaktivizuar", "konts ir bloķēts", "paskyra užblokuota",
	},
	Source: "general use in the same",
	Hits:   []Sample{{Text: "korisnički račun je ugašen"}, {Text: "تم إيقاف هذا الحساب من قبل الإدارة"}},
}, {
	ID: "far-domain-unknown", Category: DomainUnknown,
	Text:   []string{"όνομα τομέα … δεν υπάρχει", "τομέας δεν υπάρχει", "domen mövcud deyil", "domen tapılmadı", "домейнът не съществува", "доменот не постои", "domen ne postoji", "домен не постоји"},
	Source: "general use in the same",
	Hits:   []Sample{{Text: "Το όνομα τομέα example.gr δεν υπάρχει ή έχει λήξει."}},
}, {
	ID: "far-sender-rejected", Category: SenderRejected,
	Text: []string{
		"没有权限给", "没有权限向", "沒有權限給", "沒有權限向", "δικαίωμα αποστολής", "không có quyền gửi", "ikke tillatelse til å sende", "ikke tilladelse til at sende", "inte behörighet att skicka", "ei ole oikeutta lähettää",
	},
	Source: "general use in the same",
	Hits:   []Sample{{Text: "du har ikke tillatelse til å sende til denne adressen"}},
}, {
	ID: "far-message-too-large", Category: MessageTooLarge,
	Text:   []string{"преголема", "превелика је", "أكبر من الحد", "حجم الرسالة أكبر"},
	Source: "general use in the same",
	Hits:   []Sample{{Text: "пораката е преголема за сандачето"}},
}, {
	ID: "far-expired", Category: Expired,
	Text:   []string{"dagen vergeefs", "tage vergeblich", "jours d'essais", "днів спроб"},
	Source: "general use: days were spent in vain",
	Hits:   []Sample{{Text: "Na vijf dagen vergeefs proberen is uw bericht teruggestuurd."}},
}, {
	ID: "far-connection-failure", Category: ConnectionFailure,
	Text:   []string{"server was niet bereikbaar", "server niet bereikbaar", "server nicht erreichbar", "server war nicht erreichbar", "serveur injoignable", "serveur n'était pas joignable"},
	Source: "general use",
	Hits:   []Sample{{Text: "De ontvangende server was niet bereikbaar."}},
}}
