package classify

// signalsHu are phrases in Hungarian that tell what kind of message came back.
var signalsHu = []Signal{{
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
		"nem fogadta be", "nem fogadtuk be",
	},
	Source: "Sympa translation catalogue; Zimbra message catalogue; general use",
}, {
	ID: "hu-failure-subject", Kind: Failure, In: InSubject, Weight: 3.5,
	Text: []string{
		"figyelem: a küldés sikertelen volt", "kézbesíthetetlen:", "kézbesíthetetlen", "nem kézbesíthető",
		"sikertelen kézbesítés", "kézbesítési hiba", "nem kézbesített levél",
	},
	Source: "Zimbra message catalogue; general use",
}, {
	ID: "hu-delayed-body", Kind: Delayed, In: InNotice, Weight: 2.5,
	Text: []string{
		"a kézbesítés késik", "az üzenet kézbesítése késik",
	},
	Source: "general use",
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
	ID: "hu-list-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"az e-mailben elküldött parancsaidra a válaszokat lejjebb olvashatod",
	},
	Source: "Mailman 2 translation catalogue; general use",
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
	ID: "hu-absence-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"irodán kívül", "házon kívül", "automatikus válasz", "távollét", "szabadságon",
	},
	Source: "Roundcube localization; Zimbra message catalogue; Request Tracker po; general use",
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
	ID: "hu-daemon-from", Kind: Report, In: InFrom, Weight: 2.0,
	Text: []string{
		"rendszergazda",
	},
	Source: "general use",
}}
