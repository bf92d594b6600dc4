package classify

// signalsAr are phrases in Arabic that tell what kind of message came back.
var signalsAr = []Signal{{
	ID: "ar-failure-subject-weak", Kind: Failure, In: InSubject, Weight: 1.0,
	Text: []string{
		"تنبيه رد رفض غير مدرك",
	},
	Source: "Mailman 2 translation catalogue (list-owner wrapper); general use",
}, {
	ID: "ar-failure-subject", Kind: Failure, In: InSubject, Weight: 3.5,
	Text: []string{
		"تحذير: فشل الإرسال", "تعذر التسليم:", "غير قابل للتسليم:", "فشل التسليم", "تعذر تسليم الرسالة", "فشل في التسليم",
	},
	Source: "Zimbra message catalogue; general use",
}, {
	ID: "ar-failure-body", Kind: Failure, In: InNotice, Weight: 2.5,
	Text: []string{
		"فشل التسليم إلى هؤلاء المستلمين أو المجموعات", "تعذر تسليم رسالتك", "لم يتم تسليم رسالتك", "لم يتم تسليم الرسالة",
		"تعذر توصيل البريد الإلكتروني الخاص بك",
	},
	Source: "Zimbra message catalogue; general use",
}, {
	ID: "ar-delayed-body", Kind: Delayed, In: InNotice, Weight: 2.5,
	Text: []string{
		"تم تأخير تسليم الرسالة",
	},
	Source: "general use",
}, {
	ID: "ar-list-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"نتائج تعليماتك البريدية",
	},
	Source: "Mailman 2 translation catalogue; general use",
}, {
	ID: "ar-list-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"نتائج أمرك البريدي موجود تحت",
	},
	Source: "Mailman 2 translation catalogue; general use",
}, {
	ID: "ar-read-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"إعلام الوصول هذا يعلمك بأن الرسالة عرضت على حاسوب المستقبل", "هذا إعلام وصول للبريد الذي أرسلته إلى",
		"هذا إيصال بقراءة رسالتك", "يُعلمك هذا الإيصال بأن رسالتك قد ظهرت على جهاز المستقبِل",
		"هذا لا يضمن أن الرسالة قد تمت قراءتها أو فهمها",
	},
	Source: "Thunderbird l10n; Roundcube localization; Zimbra message catalogue; general use",
}, {
	ID: "ar-unread-body-weak", Kind: ReadReceipt, In: InNotice, Weight: 0.7,
	Text: []string{
		"حُذفت الرسالة",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "ar-unread-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"لا يرغب مستلم الرسالة في إرسال إعلام بالوصول إليك",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "ar-read-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"إعلام وصول (عُرِضت)", "إيصال عودة (عرض)", "تمت القراءة:",
	},
	Source: "Thunderbird l10n; SOGo Localizable.strings; general use",
}, {
	ID: "ar-read-subject-weak", Kind: ReadReceipt, In: InSubject, Weight: 1.0,
	Text: []string{
		"إعلام وصول (تُخلِّص منها)", "إعلام وصول (عُولجت)", "إيصال الاستلام )بالقراءة)", "إعلام القراءة:",
	},
	Source: "Thunderbird l10n; Roundcube localization; Zimbra message catalogue; general use",
}, {
	ID: "ar-unread-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"إعلام وصول (حُذفت)", "إعلام وصول (مُنِعت)",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "ar-absence-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"خارج المكتب",
	},
	Source: "Zimbra message catalogue; general use",
}, {
	ID: "ar-absence-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"خارج المكتب حتى", "رد تلقائي:", "رد تلقائي", "الرد التلقائي", "في إجازة",
	},
	Source: "KDE libksieve (KMail vacation) l10n; general use",
}, {
	ID: "ar-absence-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"أنا خارج المكتب حتى", "أنا خارج المكتب", "أنا في إجازة", "سأكون خارج المكتب", "أثناء غيابي", "في الحالات العاجلة",
		"عند عودتي",
	},
	Source: "KDE libksieve (KMail vacation) l10n; general use",
}, {
	ID: "ar-receipt-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"هذا رد تلقائي", "هذه رسالة تلقائية", "يرجى عدم الرد على هذه الرسالة", "لقد استلمنا رسالتك", "تم استلام رسالتك",
		"تم استلام طلبك",
	},
	Source: "general use",
}, {
	ID: "ar-left-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"لم يعد يعمل", "لم أعد أعمل",
	},
	Source: "general use",
}}
