package classify

// signalsNo are phrases in Norwegian that tell what kind of message came back.
var signalsNo = []Signal{{
	ID: "no-failure-subject-weak", Kind: Failure, In: InSubject, Weight: 1.0,
	Text: []string{
		"returmelding som ikke ble fanget opp",
	},
	Source: "Mailman 2 translation catalogue (list-owner wrapper); general use",
}, {
	ID: "no-failure-subject", Kind: Failure, In: InSubject, Weight: 3.5,
	Text: []string{
		"advarsel: sending mislyktes", "kan ikke leveres:", "ikke levert:", "ikke levert", "levering mislyktes",
		"leveringsfeil", "e-posten kunne ikke leveres",
	},
	Source: "Zimbra message catalogue; general use",
}, {
	ID: "no-failure-body", Kind: Failure, In: InNotice, Weight: 2.5,
	Text: []string{
		"levering til disse mottakerne eller gruppene mislyktes", "meldingen kunne ikke leveres",
		"meldingen din kunne ikke leveres", "e-posten din … kunne ikke leveres", "kunne ikke leveres til", "kunne ikke leveres til en eller flere mottakere",
	},
	Source: "Zimbra message catalogue; general use",
}, {
	ID: "no-delayed-body", Kind: Delayed, In: InNotice, Weight: 2.5,
	Text: []string{
		"leveringen av meldingen er forsinket",
	},
	Source: "general use",
}, {
	ID: "no-list-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"resultatene fra dine kommandoer", "resultatet av dine kommandoer",
	},
	Source: "Sympa translation catalogue; Mailman 2 translation catalogue; general use",
}, {
	ID: "no-list-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"resultatet av dine kommandoer vises nedenfor",
	},
	Source: "Mailman 2 translation catalogue; general use",
}, {
	ID: "no-read-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"det er ingen garanti for at mottakeren har lest og forstått meldingsinnholdet",
		"dette er en kvittering for e-posten som du sendte til", "dette er en kvittering for at din e-post er mottatt",
		"denne kvitteringen bekrefter bare at e-posten ble vist hos mottakeren",
		"det er imidlertid ingen garanti for at meldingen er blitt lest eller forstått",
	},
	Source: "Thunderbird l10n; Roundcube localization; Zimbra message catalogue; general use",
}, {
	ID: "no-unread-body-weak", Kind: ReadReceipt, In: InNotice, Weight: 0.7,
	Text: []string{
		"meldingen ble slettet",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "no-unread-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"mottakeren av meldingen ønsker ikke å sende en kvittering tilbake til deg",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "no-read-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"kvittering (vist)", "kvittering (lest)", "returkvittering (vist)",
	},
	Source: "Thunderbird l10n; Roundcube localization; SOGo Localizable.strings; general use",
}, {
	ID: "no-read-subject-weak", Kind: ReadReceipt, In: InSubject, Weight: 1.0,
	Text: []string{
		"kvittering (videresendt)", "kvittering (behandlet)", "lesebekreftelse", "lest:",
	},
	Source: "Thunderbird l10n; Zimbra message catalogue; general use",
}, {
	ID: "no-unread-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"kvittering (slettet)", "kvittering (avslått)", "ikke lest:",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "no-absence-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"fravær", "ikke tilstede", "autosvar", "fraværende", "på ferie",
	},
	Source: "Roundcube localization; Zimbra message catalogue; Request Tracker po; general use",
}, {
	ID: "no-absence-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"jeg er borte til", "jeg er ikke på kontoret", "jeg er på ferie", "jeg har ferie", "jeg er fraværende",
		"jeg er tilbake", "i mitt fravær", "under mitt fravær", "ved hastesaker", "foreldrepermisjon",
	},
	Source: "KDE libksieve (KMail vacation) l10n; general use",
}, {
	ID: "no-absence-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"automatisk svar:", "automatisk svar", "fraværsmelding", "ikke til stede", "ikke på kontoret",
	},
	Source: "general use",
}, {
	ID: "no-receipt-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"dette er et automatisk svar", "dette er en automatisk", "ikke svar på denne", "vi har mottatt din",
		"takk for din henvendelse", "takk for din e-post",
	},
	Source: "general use",
}, {
	ID: "no-left-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"jobber ikke lenger", "arbeider ikke lenger", "har sluttet",
	},
	Source: "general use",
}}
