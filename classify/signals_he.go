package classify

// signalsHe are phrases in Hebrew that tell what kind of message came back.
var signalsHe = []Signal{{
	ID: "he-failure-subject-weak", Kind: Failure, In: InSubject, Weight: 1.0,
	Text: []string{
		"הודעת החזרה שלא נתפסה",
	},
	Source: "Mailman 2 translation catalogue (list-owner wrapper); general use",
}, {
	ID: "he-failure-subject", Kind: Failure, In: InSubject, Weight: 3.5,
	Text: []string{
		"אזהרה: השליחה נכשלה", "לא ניתן למסירה:", "לא ניתן למסור:", "ההודעה לא נמסרה", "כשל במסירה", "המסירה נכשלה",
	},
	Source: "Zimbra message catalogue; general use",
}, {
	ID: "he-failure-body", Kind: Failure, In: InNotice, Weight: 2.5,
	Text: []string{
		"המסירה לנמענים או לקבוצות אלה נכשלה", "לא ניתן היה למסור את ההודעה", "ההודעה שלך לא נמסרה",
		"לא ניתן למסור את ההודעה", "לא ניתן היה למסור את הדואר שלך",
	},
	Source: "Zimbra message catalogue; general use",
}, {
	ID: "he-delayed-body", Kind: Delayed, In: InNotice, Weight: 2.5,
	Text: []string{
		"מסירת ההודעה מתעכבת",
	},
	Source: "general use",
}, {
	ID: "he-list-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"תוצאות פקודת הדוא\"ל שלך",
	},
	Source: "Mailman 2 translation catalogue; general use",
}, {
	ID: "he-list-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"תוצאות פקודת דוא\"ל שלך רשומות למטה",
	},
	Source: "Mailman 2 translation catalogue; general use",
}, {
	ID: "he-read-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"קבלה חוזרת זו רק מאשרת שההודעה הוצגה על המחשב של הנמען", "זוהי קבלה חוזרת על הדואר ששלחת אל",
		"אישור קבלה להודעתך", "האישור אינו מבטיח שהנמען קרא או הבין את תוכן ההודעה",
		"אין זו ערובה לכך שההודעה נקראה או הובנה",
	},
	Source: "Thunderbird l10n; Roundcube localization; Zimbra message catalogue; general use",
}, {
	ID: "he-unread-body-weak", Kind: ReadReceipt, In: InNotice, Weight: 0.7,
	Text: []string{
		"ההודעה נמחקה",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "he-unread-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"מקבל ההודעה אינו מעוניין לשלוח אליך קבלה חוזרת",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "he-read-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"קבלה חוזרת (הוצגה)", "אישור קבלה (נקרא)", "אישור מסירה (מוצג)",
	},
	Source: "Thunderbird l10n; Roundcube localization; SOGo Localizable.strings; general use",
}, {
	ID: "he-read-subject-weak", Kind: ReadReceipt, In: InSubject, Weight: 1.0,
	Text: []string{
		"קבלה חוזרת (נשלחה)", "קבלה חוזרת (עובּדה)", "אישור קריאה:", "נקרא:",
	},
	Source: "Thunderbird l10n; Zimbra message catalogue; general use",
}, {
	ID: "he-unread-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"קבלה חוזרת (נמחקה)", "קבלה חוזרת (נדחתה)",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "he-absence-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"מחוץ למשרד",
	},
	Source: "Roundcube localization; general use",
}, {
	ID: "he-absence-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"מחוץ למשרד עד", "תשובה אוטומטית:", "תשובה אוטומטית", "מענה אוטומטי:", "מענה אוטומטי", "בחופשה",
	},
	Source: "KDE libksieve (KMail vacation) l10n; general use",
}, {
	ID: "he-absence-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"אני מחוץ למשרד עד", "אני מחוץ למשרד", "אני נמצא מחוץ למשרד", "אני בחופשה", "אני נמצא בחופשה", "אני נמצאת בחופשה",
		"בהעדרי", "במקרים דחופים", "בחופשת לידה",
	},
	Source: "KDE libksieve (KMail vacation) l10n; general use",
}, {
	ID: "he-receipt-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"זוהי תשובה אוטומטית", "זוהי הודעה אוטומטית", "נא לא להשיב", "אין להשיב להודעה זו", "פנייתך התקבלה",
		"הודעתך התקבלה",
	},
	Source: "general use",
}, {
	ID: "he-left-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"אינו עובד יותר", "כבר לא עובד", "סיים את עבודתו",
	},
	Source: "general use",
}}
