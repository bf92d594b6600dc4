package classify

// signalsSk are phrases in Slovak that tell what kind of message came back.
var signalsSk = []Signal{{
	ID: "sk-failure-subject-weak", Kind: Failure, In: InSubject, Weight: 1.0,
	Text: []string{
		"nerozpoznané oznámenie o nedoručiteľnosti",
	},
	Source: "Mailman 2 translation catalogue (list-owner wrapper); general use",
}, {
	ID: "sk-failure-subject", Kind: Failure, In: InSubject, Weight: 3.5,
	Text: []string{
		"nedoručiteľné:", "nedoručené:", "nedoručiteľná správa", "správu nemožno doručiť", "chyba doručenia",
	},
	Source: "general use",
}, {
	ID: "sk-failure-body", Kind: Failure, In: InNotice, Weight: 2.5,
	Text: []string{
		"správu sa nepodarilo doručiť", "vaša správa nebola doručená", "nebolo možné doručiť",
		"doručenie týmto príjemcom alebo skupinám zlyhalo",
	},
	Source: "general use",
}, {
	ID: "sk-delayed-body", Kind: Delayed, In: InNotice, Weight: 2.5,
	Text: []string{
		"doručenie správy sa oneskorilo",
	},
	Source: "general use",
}, {
	ID: "sk-list-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"výsledky príkazov zaslaných e-mailom",
	},
	Source: "Mailman 2 translation catalogue; general use",
}, {
	ID: "sk-list-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"výsledok príkazov, ktoré ste zaslali nájdete nižšie",
	},
	Source: "Mailman 2 translation catalogue; general use",
}, {
	ID: "sk-read-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"toto potvrdenie o prijatí iba potvrdzuje, že správa bola zobrazená na počítači príjemcu",
		"toto je potvrdenie o prečítaní správy, ktorú ste poslali adresátovi",
		"toto je potvrdenie o doručení vašej správy",
		"toto potvrdenie znamená len to, že správa sa zobrazila na počítači príjemcu",
	},
	Source: "Thunderbird l10n; Roundcube localization; general use",
}, {
	ID: "sk-unread-body-weak", Kind: ReadReceipt, In: InNotice, Weight: 0.7,
	Text: []string{
		"správa bola odstránená",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "sk-unread-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"adresát tejto správy si neželal odoslať vám potvrdenie o prečítaní",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "sk-read-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"potvrdenie o prečítaní (zobrazené)", "potvrdenie o doručení (a prečítaní) správy",
		"notifikácia o doručení (zobrazená)",
	},
	Source: "Thunderbird l10n; Roundcube localization; SOGo Localizable.strings; general use",
}, {
	ID: "sk-read-subject-weak", Kind: ReadReceipt, In: InSubject, Weight: 1.0,
	Text: []string{
		"potvrdenie o prečítaní (odoslané)", "potvrdenie o prečítaní (spracované)", "prečítané:",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "sk-unread-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"potvrdenie o prečítaní (vymazané)", "potvrdenie o prečítaní (odmietnuté)",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "sk-absence-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"mimo kancelárie", "neprítomnosť", "dovolenka",
	},
	Source: "Roundcube localization; general use",
}, {
	ID: "sk-absence-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"mimo kancelárie do", "automatická odpoveď:", "automatická odpoveď",
	},
	Source: "KDE libksieve (KMail vacation) l10n; general use",
}, {
	ID: "sk-absence-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"som mimo kancelárie do", "som mimo kancelárie", "nie som v kancelárii", "som na dovolenke", "čerpám dovolenku",
		"počas mojej neprítomnosti", "po mojom návrate", "v naliehavých prípadoch",
	},
	Source: "KDE libksieve (KMail vacation) l10n; general use",
}, {
	ID: "sk-receipt-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"toto je automatická odpoveď", "toto je automaticky generovaná", "na túto správu neodpovedajte",
		"ďakujeme za vašu správu",
	},
	Source: "general use",
}, {
	ID: "sk-left-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"už nepracuje", "u nás už nepracuje",
	},
	Source: "general use",
}}
