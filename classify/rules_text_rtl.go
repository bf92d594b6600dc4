package classify

// textRtlRules are reasons in Arabic, Hebrew that say enough on their own.
var textRtlRules = []Rule{{
	ID: "ar-virus", Category: Virus,
	Text: []string{
		"تحتوي على فيروس", "تم اكتشاف فيروس",
	},
	Source: "Mailman 2 translation catalogue; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "تحتوي على فيروس"}},
}, {
	ID: "ar-mailbox-full", Category: MailboxFull,
	Text: []string{
		"صندوق البريد ممتلئ", "علبة البريد ممتلئة", "تم تجاوز الحصة", "صندوق بريد المستلم ممتلئ",
	},
	Source: "Mailman 2 translation catalogue; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "صندوق البريد ممتلئ"}},
}, {
	ID: "ar-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"الرسالة كبيرة جدًا", "حجم الرسالة يتجاوز",
	},
	Source: "Mailman 2 translation catalogue; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "الرسالة كبيرة جدًا"}},
}, {
	ID: "ar-sender-rejected", Category: SenderRejected,
	Text: []string{
		"هذه القائمة مقيدة، لم يتم قبول رسالتك",
	},
	Source: "Mailman 2 translation catalogue; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "هذه القائمة مقيدة، لم يتم قبول رسالتك"}},
}, {
	ID: "ar-spam-content", Category: SpamContent,
	Text: []string{
		"رسالة غير مرغوب فيها",
	},
	Source: "Mailman 2 translation catalogue; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "رسالة غير مرغوب فيها"}},
}, {
	ID: "ar-content-rejected", Category: ContentRejected,
	Text: []string{
		"اعتبرت رسالتك غير مناسبة من قبل المنظم",
	},
	Source: "Mailman 2 translation catalogue; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "اعتبرت رسالتك غير مناسبة من قبل المنظم"}},
}, {
	ID: "ar-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"لم يتم العثور على النطاق", "النطاق غير موجود",
	},
	Source: "Mailman 2 translation catalogue; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "لم يتم العثور على النطاق"}},
}, {
	ID: "ar-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"المستخدم غير معروف", "مستخدم غير معروف", "المستلم غير معروف", "لم يتم العثور على العنوان", "العنوان غير موجود",
		"صندوق البريد غير موجود", "المستخدم غير موجود", "لم يتم العثور على المستلم", "قائمة غير معروفه",
	},
	Source: "Mailman 2 translation catalogue; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "المستخدم غير معروف"}},
}, {
	ID: "ar-connection-failure", Category: ConnectionFailure,
	Text: []string{
		"تم رفض الاتصال", "انتهت مهلة الاتصال",
	},
	Source: "Mailman 2 translation catalogue; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "تم رفض الاتصال"}},
}, {
	ID: "he-virus", Category: Virus,
	Text: []string{
		"מכילה וירוס", "נמצא וירוס",
	},
	Source: "Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "מכילה וירוס"}},
}, {
	ID: "he-mailbox-full", Category: MailboxFull,
	Text: []string{
		"תיבת הדואר מלאה", "תיבת הדואר של הנמען מלאה", "חריגה מהמכסה",
	},
	Source: "Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "תיבת הדואר מלאה"}},
}, {
	ID: "he-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"ההודעה גדולה מדי",
	},
	Source: "Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "ההודעה גדולה מדי"}},
}, {
	ID: "he-sender-rejected", Category: SenderRejected,
	Text: []string{
		"רשימה זו מוגבלת, המסר שלך לא אושרה",
	},
	Source: "Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "רשימה זו מוגבלת, המסר שלך לא אושרה"}},
}, {
	ID: "he-spam-content", Category: SpamContent,
	Text: []string{
		"זוהתה כדואר זבל", "סומנה כספאם",
	},
	Source: "Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "זוהתה כדואר זבל"}},
}, {
	ID: "he-content-rejected", Category: ContentRejected,
	Text: []string{
		"המסר שלך נקבעה כלא הולמת על ידי המפקח",
	},
	Source: "Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "המסר שלך נקבעה כלא הולמת על ידי המפקח"}},
}, {
	ID: "he-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"הדומיין לא נמצא", "הדומיין אינו קיים",
	},
	Source: "Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "הדומיין לא נמצא"}},
}, {
	ID: "he-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"משתמש לא ידוע", "המשתמש אינו קיים", "הכתובת לא נמצאה", "נמען לא ידוע", "הנמען לא נמצא", "תיבת הדואר אינה קיימת",
		"משתמש לא קיים",
	},
	Source: "Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "משתמש לא ידוע"}},
}, {
	ID: "he-connection-failure", Category: ConnectionFailure,
	Text: []string{
		"החיבור נדחה", "תם הזמן הקצוב לחיבור",
	},
	Source: "Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "החיבור נדחה"}},
}}
