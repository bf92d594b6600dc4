package classify

// signalsPl are phrases in Polish that tell what kind of message came back.
var signalsPl = []Signal{{
	ID: "pl-failure-subject-weak", Kind: Failure, In: InSubject, Weight: 1.0,
	Text: []string{
		"nie udało się utworzyć listy", "dystrybucja wiadomości: wewnętrzny błąd serwera",
		"dystrybucja wiadomości: błąd użytkownika", "dystrybucja wiadomości: odmowa autoryzacji",
		"powiadomienie o stanie dostarczenia", "powiadomienie o nierozpoznanych zwrotach", "nie dostarczono",
	},
	Source: "Sympa translation catalogue; Mailman 2 translation catalogue (list-owner wrapper); general use",
}, {
	ID: "pl-failure-body", Kind: Failure, In: InNotice, Weight: 2.5,
	Text: []string{
		"jest niemożliwe z następującego powodu", "dostarczenie tej wiadomości zostało zablokowane",
		"nie udało się dostarczyć do jednego lub więcej odbiorców",
		"co najmniej jeden z adresatów nie otrzymał wiadomości",
		"dostarczenie wiadomości do następujących adresatów lub grup nie powiodło się",
		"dostarczenie do następujących adresatów nie powiodło się", "nie udało się dostarczyć wiadomości",
		"nie można dostarczyć wiadomości", "wiadomość nie mogła zostać dostarczona", "nie została dostarczona",
		"wiadomość nie została dostarczona", "bardzo nam przykro jednakze nie udalo sie wyslac maila pod wskazane adresy",
		"zdalny host odpowiedzial", "twoja wiadomość nie dotarła do",
	},
	Source: "Sympa translation catalogue; Zimbra message catalogue; FileSender bounce_report translation; general use",
}, {
	ID: "pl-failure-subject", Kind: Failure, In: InSubject, Weight: 3.5,
	Text: []string{
		"ostrzeżenie: wysyłanie nie powiodło się", "nieudane dostarczanie wiadomości", "niedostarczone:",
		"niedostarczalne:", "nie można dostarczyć:", "niedostarczona wiadomość", "wiadomość niedostarczona",
		"błąd dostarczenia", "błąd dostarczania", "zwrot wiadomości", "informacje o niedostarczeniu",
		"raport o niedostarczeniu",
	},
	Source: "Zimbra message catalogue; FileSender bounce_report translation; general use",
}, {
	ID: "pl-delayed-subject-weak", Kind: Delayed, In: InSubject, Weight: 1.0,
	Text: []string{
		"opóźnione:",
	},
	Source: "general use",
}, {
	ID: "pl-delayed-subject", Kind: Delayed, In: InSubject, Weight: 3.5,
	Text: []string{
		"opóźnienie dostarczenia",
	},
	Source: "general use",
}, {
	ID: "pl-delayed-body", Kind: Delayed, In: InNotice, Weight: 2.5,
	Text: []string{
		"dostarczenie wiadomości jest opóźnione", "nie została jeszcze dostarczona",
		"próby dostarczenia będą kontynuowane",
	},
	Source: "general use",
}, {
	ID: "pl-delivered-subject-weak", Kind: Delivered, In: InSubject, Weight: 1.0,
	Text: []string{
		"dostarczone:",
	},
	Source: "general use",
}, {
	ID: "pl-list-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"wyniki wydanych poleceń", "rezultat polecenia przesłanego emailem",
	},
	Source: "Sympa translation catalogue; Mailman 2 translation catalogue; general use",
}, {
	ID: "pl-list-body-weak", Kind: AutoReply, In: InNotice, Weight: 0.7,
	Text: []string{
		"to jest automatyczna odpowiedź wysłana przez zarządcę list mailingowych sympy",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "pl-receipt-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"twoja wiadomość wysłana na listę", "to jest automatyczna odpowiedź", "to jest wiadomość automatyczna",
		"wiadomość wygenerowana automatycznie", "wiadomość została wygenerowana automatycznie",
		"otrzymaliśmy twoją wiadomość", "otrzymaliśmy państwa wiadomość", "dziękujemy za kontakt",
		"dziękujemy za wiadomość",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "pl-list-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"wyniki interpretacji wydanej przez ciebie komendy pokazano poniżej",
	},
	Source: "Mailman 2 translation catalogue; general use",
}, {
	ID: "pl-read-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"to potwierdzenie doręczenia wiadomości oznacza tylko, że wiadomość została wyświetlona na komputerze adresata",
		"to jest potwierdzenie doręczenia wiadomości, która została wysłana na adres",
		"to jest potwierdzenie dostarczenia twojej wiadomości",
		"to potwierdzenie dostarczenia wiadomości oznacza tylko, że wiadomość została wyświetlona na komputerze adresata",
		"nie gwarantuje to, że wiadomość została przeczytana lub zrozumiana",
	},
	Source: "Thunderbird l10n; Roundcube localization; Zimbra message catalogue; general use",
}, {
	ID: "pl-unread-body-weak", Kind: ReadReceipt, In: InNotice, Weight: 0.7,
	Text: []string{
		"wiadomość została usunięta",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "pl-unread-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"adresat wiadomości nie życzy sobie odsyłania potwierdzenia doręczenia wiadomości do nadawcy",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "pl-read-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"potwierdzenie doręczenia wiadomości (wyświetlono)", "potwierdzenie (wyświetlone)", "potwierdzenie przeczytania",
	},
	Source: "Thunderbird l10n; SOGo Localizable.strings; general use",
}, {
	ID: "pl-read-subject-weak", Kind: ReadReceipt, In: InSubject, Weight: 1.0,
	Text: []string{
		"potwierdzenie doręczenia wiadomości (doręczono)", "potwierdzenie doręczenia wiadomości (przetworzone)",
		"potwierdzenie otrzymania", "potwierdzenie przeczytania:", "przeczytane:",
	},
	Source: "Thunderbird l10n; Roundcube localization; Zimbra message catalogue; general use",
}, {
	ID: "pl-unread-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"potwierdzenie doręczenia wiadomości (usunięto)", "potwierdzenie doręczenia wiadomości (zabroniono)",
		"nie przeczytano:", "nieprzeczytane:",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "pl-absence-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"nieobecność", "powiadomienie o nieobecności", "automatyczna odpowiedź", "nieobecny", "na urlopie",
	},
	Source: "Roundcube localization; Zimbra message catalogue; Request Tracker po; general use",
}, {
	ID: "pl-absence-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"poza biurem do", "automatyczna odpowiedź:", "autoodpowiedź", "poza biurem", "odpowiedź automatyczna",
	},
	Source: "KDE libksieve (KMail vacation) l10n; general use",
}, {
	ID: "pl-absence-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"jestem poza biurem do", "jestem nieobecny", "jestem nieobecna", "jestem na urlopie", "przebywam na urlopie",
		"jestem poza biurem", "będę nieobecny", "będę nieobecna", "w czasie mojej nieobecności",
		"podczas mojej nieobecności", "po powrocie", "w pilnych sprawach", "wracam do biura", "będę dostępny",
		"urlop macierzyński",
	},
	Source: "KDE libksieve (KMail vacation) l10n; general use",
}, {
	ID: "pl-receipt-body-weak", Kind: AutoReply, In: InNotice, Weight: 0.7,
	Text: []string{
		"prosimy nie odpowiadać",
	},
	Source: "general use",
}, {
	ID: "pl-left-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"już nie pracuje", "nie pracuje już", "nie jest już pracownikiem", "zakończył współpracę", "nie pracuję już",
	},
	Source: "general use",
}, {
	ID: "pl-moved-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"zmiana adresu e-mail", "mój nowy adres e-mail", "nowy adres e-mail", "ten adres e-mail jest nieaktywny",
		"adres nieaktualny",
	},
	Source: "general use",
}, {
	ID: "pl-daemon-from", Kind: Report, In: InFrom, Weight: 2.0,
	Text: []string{
		"administrator systemu", "system dostarczania poczty", "system pocztowy",
	},
	Source: "general use",
}}
