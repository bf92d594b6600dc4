package classify

// signalsOthers are phrases that tell what kind of message came back (others).
var signalsOthers = []Signal{{
	ID: "el-failure-subject-weak", Kind: Failure, In: InSubject, Weight: 1.0,
	Text: []string{
		"διανομή μηνυμάτων: εσωτερικό σφάλμα εξυπηρετητή", "διανομή μηνύματος: σφάλμα χρήστη",
		"διανομή μηνύματος: χωρίς εξουσιοδότηση", "ειδοποίηση ακατανόητου επιστρεφόμενου μηνύματος",
	},
	Source: "Sympa translation catalogue; Mailman 2 translation catalogue (list-owner wrapper); general use",
}, {
	ID: "el-failure-body", Kind: Failure, In: InNotice, Weight: 2.5,
	Text: []string{
		"αδυναμία διανομής μηνύματος για τη λίστα", "η διανομή αυτού του μηνύματος έχει διακοπεί",
		"η παράδοση σε αυτούς τους παραλήπτες ή ομάδες απέτυχε", "δεν ήταν δυνατή η παράδοση",
		"το μήνυμά σας δεν παραδόθηκε", "δεν μπορεί να παραδοθεί",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "hu-failure-subject-weak", Kind: Failure, In: InSubject, Weight: 1.0,
	Text: []string{
		"üzenet feldolgozás: belső szerver hiba", "üzenet feldolgozás: felhasználói hiba",
		"üzenet küldés: engedély megtagadva", "ismeretlen visszapattanási értesítés",
	},
	Source: "Sympa translation catalogue; Mailman 2 translation catalogue (list-owner wrapper); general use",
}, {
	ID: "hu-failure-body", Kind: Failure, In: InNotice, Weight: 2.5,
	Text: []string{
		"a sympa nem tudta továbbítani a levelet a", "leállítottuk ennek az üzenetnek a küldését",
		"nem sikerült eljuttatni", "nem sikerült eljuttatni egy vagy több címzettnek", "nem sikerült kézbesíteni",
		"az üzenet nem kézbesíthető", "az üzenetet nem sikerült kézbesíteni", "az üzenete nem kézbesíthető",
		"a kézbesítés a következő címzettek vagy csoportok részére sikertelen",
	},
	Source: "Sympa translation catalogue; Zimbra message catalogue; general use",
}, {
	ID: "ar-failure-subject-weak", Kind: Failure, In: InSubject, Weight: 1.0,
	Text: []string{
		"تنبيه رد رفض غير مدرك",
	},
	Source: "Mailman 2 translation catalogue (list-owner wrapper); general use",
}, {
	ID: "he-failure-subject-weak", Kind: Failure, In: InSubject, Weight: 1.0,
	Text: []string{
		"הודעת החזרה שלא נתפסה",
	},
	Source: "Mailman 2 translation catalogue (list-owner wrapper); general use",
}, {
	ID: "tr-failure-subject-weak", Kind: Failure, In: InSubject, Weight: 1.0,
	Text: []string{
		"algılanamamış geri dönüş bildirimi",
	},
	Source: "Mailman 2 translation catalogue (list-owner wrapper); general use",
}, {
	ID: "ar-failure-subject", Kind: Failure, In: InSubject, Weight: 3.5,
	Text: []string{
		"تحذير: فشل الإرسال", "تعذر التسليم:", "غير قابل للتسليم:", "فشل التسليم", "تعذر تسليم الرسالة", "فشل في التسليم",
	},
	Source: "Zimbra message catalogue; general use",
}, {
	ID: "hu-failure-subject", Kind: Failure, In: InSubject, Weight: 3.5,
	Text: []string{
		"figyelem: a küldés sikertelen volt", "kézbesíthetetlen:", "kézbesíthetetlen", "nem kézbesíthető",
		"sikertelen kézbesítés", "kézbesítési hiba", "nem kézbesített levél",
	},
	Source: "Zimbra message catalogue; general use",
}, {
	ID: "he-failure-subject", Kind: Failure, In: InSubject, Weight: 3.5,
	Text: []string{
		"אזהרה: השליחה נכשלה", "לא ניתן למסירה:", "לא ניתן למסור:", "ההודעה לא נמסרה", "כשל במסירה", "המסירה נכשלה",
	},
	Source: "Zimbra message catalogue; general use",
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
	ID: "hu-delayed-body", Kind: Delayed, In: InNotice, Weight: 2.5,
	Text: []string{
		"a kézbesítés késik", "az üzenet kézbesítése késik",
	},
	Source: "general use",
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
	ID: "el-failure-subject", Kind: Failure, In: InSubject, Weight: 3.5,
	Text: []string{
		"αδύνατη η παράδοση:", "δεν παραδόθηκε:", "μη παραδοτέο", "αποτυχία παράδοσης", "το μήνυμα δεν παραδόθηκε",
	},
	Source: "general use",
}, {
	ID: "el-delayed-body", Kind: Delayed, In: InNotice, Weight: 2.5,
	Text: []string{
		"η παράδοση του μηνύματος καθυστερεί",
	},
	Source: "general use",
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
	ID: "el-list-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"αποτελέσματα εντολών", "τα αποοτελέσματα από την email εντολή σας",
	},
	Source: "Sympa translation catalogue; Mailman 2 translation catalogue; general use",
}, {
	ID: "el-list-body-weak", Kind: AutoReply, In: InNotice, Weight: 0.7,
	Text: []string{
		"αυτή είναι μία αυτοματοποιημένη απάντηση από τον διαχειριστή λιστών sympa",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "el-receipt-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"έχει προωθηθεί στους συντονιστές", "αυτή είναι μια αυτόματη απάντηση", "αυτό είναι ένα αυτόματο μήνυμα",
		"παρακαλώ μην απαντήσετε", "λάβαμε το μήνυμά σας", "ευχαριστούμε για το μήνυμά σας",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "hu-list-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"parancsai eredménye", "az e-mail parancsok eredményei",
	},
	Source: "Sympa translation catalogue; Mailman 2 translation catalogue; general use",
}, {
	ID: "hu-list-body-weak", Kind: AutoReply, In: InNotice, Weight: 0.7,
	Text: []string{
		"ez egy automatikus üzenet a sympa levelezésilista-kezelő programtól",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "hu-receipt-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"listára küldött levele a szerkesztő(k)höz továbbításra került", "ez egy automatikus válasz",
		"ez egy automatikusan generált", "ez egy automatikus üzenet", "kérjük, ne válaszoljon", "üzenetét megkaptuk",
		"köszönjük megkeresését", "köszönjük levelét",
	},
	Source: "Sympa translation catalogue; general use",
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
	ID: "el-list-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"tα αποτελέσματα της email εντολής σας παρέχονται πιο κάτω",
	},
	Source: "Mailman 2 translation catalogue; general use",
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
	ID: "hu-list-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"az e-mailben elküldött parancsaidra a válaszokat lejjebb olvashatod",
	},
	Source: "Mailman 2 translation catalogue; general use",
}, {
	ID: "tr-list-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"e-posta komutunuzun sonuçları aşağıda verildi",
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
	ID: "el-read-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"αυτό το αποδεικτικό προβολής υποδεικνύει ότι το μήνυμα προβλήθηκε στον υπολογιστή του παραλήπτη",
		"αυτό είναι ένα αποδεικτικό προβολής για το email που στείλατε στο",
		"αυτό είναι μια αναφορά παράδοσης για το μήνυμά σας",
		"αυτή η αναφορά επιβεβαιώνει μόνο ότι το μήνυμά σας εμφανίστηκε στον υπολογιστή του παραλήπτη",
	},
	Source: "Thunderbird l10n; Roundcube localization; general use",
}, {
	ID: "el-unread-body-weak", Kind: ReadReceipt, In: InNotice, Weight: 0.7,
	Text: []string{
		"το μήνυμα διαγράφηκε",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "el-unread-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"ο παραλήπτης του μηνύματος δεν επιθυμεί να σας στείλει αποδεικτικό προβολής",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "el-read-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"αποδεικτικό προβολής (προβλήθηκε)", "αναφορά παράδοσης (διαβάστε την)",
	},
	Source: "Thunderbird l10n; Roundcube localization; general use",
}, {
	ID: "el-read-subject-weak", Kind: ReadReceipt, In: InSubject, Weight: 1.0,
	Text: []string{
		"αποδεικτικό προβολής (απεστάλη)", "αποδεικτικό προβολής (έγινε επεξεργασία)",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "el-unread-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"αποδεικτικό προβολής (διαγράφηκε)", "αποδεικτικό προβολής (απορρίφθηκε)",
	},
	Source: "Thunderbird l10n; general use",
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
	ID: "hu-read-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"e tértivevény csak azt igazolja, hogy az üzenetet megjelenítették a címzett számítógépén",
		"ez a következő címzettnek küldött levél tértivevénye", "ez az üzenete olvasási visszaigazolása",
		"ez az olvasási visszaigazolás csak azt igazolja, hogy az üzenet megjelenítésre került a címzett számítógépén",
		"ez azonban nem garancia arra, hogy el is olvasták és megértették",
	},
	Source: "Thunderbird l10n; Roundcube localization; Zimbra message catalogue; general use",
}, {
	ID: "hu-unread-body-weak", Kind: ReadReceipt, In: InNotice, Weight: 0.7,
	Text: []string{
		"az üzenetet törölték",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "hu-unread-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"a címzett nem kívánt tértivevényt küldeni önnek a kézbesítésről",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "hu-read-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"tértivevény (megjelenítve)", "olvasási visszaigazolás (olvasott)", "visszaigazolás (megjelenítés)",
	},
	Source: "Thunderbird l10n; Roundcube localization; SOGo Localizable.strings; general use",
}, {
	ID: "hu-read-subject-weak", Kind: ReadReceipt, In: InSubject, Weight: 1.0,
	Text: []string{
		"tértivevény (továbbítva)", "tértivevény (feldolgozva)", "olvasási visszaigazolás:", "elolvasva:", "olvasott:",
	},
	Source: "Thunderbird l10n; Zimbra message catalogue; general use",
}, {
	ID: "hu-unread-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"tértivevény (törölve)", "tértivevény (megtagadva)",
	},
	Source: "Thunderbird l10n; general use",
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
	ID: "el-absence-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"εκτός γραφείου", "αυτόματη απάντηση", "απουσία",
	},
	Source: "Roundcube localization; Request Tracker po; general use",
}, {
	ID: "he-absence-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"מחוץ למשרד",
	},
	Source: "Roundcube localization; general use",
}, {
	ID: "hu-absence-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"irodán kívül", "házon kívül", "automatikus válasz", "távollét", "szabadságon",
	},
	Source: "Roundcube localization; Zimbra message catalogue; Request Tracker po; general use",
}, {
	ID: "tr-absence-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"ofis dışında", "otomatik cevap",
	},
	Source: "Roundcube localization; Request Tracker po; general use",
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
	ID: "el-absence-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"είμαι εκτός γραφείου μέχρι", "είμαι εκτός γραφείου", "λείπω από το γραφείο", "βρίσκομαι σε άδεια",
		"είμαι σε άδεια", "κατά την απουσία μου", "σε επείγουσες περιπτώσεις", "με την επιστροφή μου",
	},
	Source: "KDE libksieve (KMail vacation) l10n; general use",
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
	ID: "hu-absence-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"házon kívül eddig", "automatikus válasz:",
	},
	Source: "KDE libksieve (KMail vacation) l10n; general use",
}, {
	ID: "hu-absence-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"házon kívül vagyok eddig", "házon kívül vagyok", "szabadságon vagyok", "nem vagyok az irodában",
		"nem tartózkodom az irodában", "irodán kívül vagyok", "távollétem alatt", "távollétem idején", "sürgős esetben",
		"visszatérésem után",
	},
	Source: "KDE libksieve (KMail vacation) l10n; general use",
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
	ID: "hu-left-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"már nem dolgozik", "nem dolgozik már", "már nem dolgozom",
	},
	Source: "general use",
}, {
	ID: "hu-moved-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"új e-mail címem", "megváltozott az e-mail címem", "e-mail címem megváltozott",
	},
	Source: "general use",
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
	ID: "el-absence-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"αυτόματη απάντηση:", "σε άδεια",
	},
	Source: "general use",
}, {
	ID: "el-left-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"δεν εργάζεται πλέον", "δεν εργάζομαι πλέον",
	},
	Source: "general use",
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
}, {
	ID: "hu-daemon-from", Kind: Report, In: InFrom, Weight: 2.0,
	Text: []string{
		"rendszergazda",
	},
	Source: "general use",
}, {
	ID: "tr-daemon-from", Kind: Report, In: InFrom, Weight: 2.0,
	Text: []string{
		"sistem yöneticisi", "posta teslim sistemi",
	},
	Source: "general use",
}, {
	ID: "el-daemon-from", Kind: Report, In: InFrom, Weight: 2.0,
	Text: []string{
		"διαχειριστής συστήματος",
	},
	Source: "general use",
}}
