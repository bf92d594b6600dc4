package classify

// signalsDa are phrases in Danish that tell what kind of message came back.
var signalsDa = []Signal{{
	ID: "da-failure-subject-weak", Kind: Failure, In: InSubject, Weight: 1.0,
	Text: []string{
		"returmail som ikke blev fanget",
	},
	Source: "Mailman 2 translation catalogue (list-owner wrapper); general use",
}, {
	ID: "da-failure-subject", Kind: Failure, In: InSubject, Weight: 3.5,
	Text: []string{
		"advarsel: sending mislykkedes", "meddelelsen kunne ikke leveres", "kan ikke leveres:", "ikke leveret:",
		"ikke-leveret", "kunne ikke leveres", "levering mislykkedes", "leveringsfejl",
	},
	Source: "Zimbra message catalogue; FileSender bounce_report translation; general use",
}, {
	ID: "da-failure-body", Kind: Failure, In: InNotice, Weight: 2.5,
	Text: []string{
		"en eller flere af dine modtagere fik ikke meddelelsen", "levering til disse modtagere eller grupper mislykkedes",
		"din meddelelse kunne ikke leveres", "din mail … kunne ikke leveres", "din e-mail … kunne ikke leveres", "meddelelsen kunne ikke leveres", "kunne ikke leveres til",
		"kunne ikke leveres til en eller flere modtagere",
	},
	Source: "FileSender bounce_report translation; Zimbra message catalogue; general use",
}, {
	ID: "da-delayed-body", Kind: Delayed, In: InNotice, Weight: 2.5,
	Text: []string{
		"leveringen af meddelelsen er forsinket",
	},
	Source: "general use",
}, {
	ID: "da-list-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"resultatet af dine kommandoer",
	},
	Source: "Mailman 2 translation catalogue; general use",
}, {
	ID: "da-list-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"resultatet af dine kommandoer vises nedenfor",
	},
	Source: "Mailman 2 translation catalogue; general use",
}, {
	ID: "da-read-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"kvitteringen angiver kun, at meddelelsen er blevet vist på modtagerens computer",
		"dette er en kvittering for mail, der er sendt til", "dette er en kvittering for at din besked er blevet vist",
		"denne kvittering bekræfter udelukkende at beskeden blev vist på modtagerens computer",
		"der er dog ingen garanti for, at meddelelsen er blevet læst eller forstået",
	},
	Source: "Thunderbird l10n; Roundcube localization; Zimbra message catalogue; general use",
}, {
	ID: "da-unread-body-weak", Kind: ReadReceipt, In: InNotice, Weight: 0.7,
	Text: []string{
		"meddelelsen er blevet slettet",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "da-unread-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"modtageren af meddelelsen ønsker ikke at sende en kvittering tilbage til dig",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "da-read-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"kvittering (vist)",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "da-read-subject-weak", Kind: ReadReceipt, In: InSubject, Weight: 1.0,
	Text: []string{
		"kvittering (afsendt)", "kvittering (behandlet)", "kvittering for læst:", "læst:",
	},
	Source: "Thunderbird l10n; Zimbra message catalogue; general use",
}, {
	ID: "da-unread-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"kvittering (slettet)", "kvittering (afvist)", "ikke læst:",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "da-absence-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"ikke tilstede", "ikke på kontoret", "autosvar", "fraværende", "på ferie", "fravær",
	},
	Source: "Roundcube localization; Zimbra message catalogue; Request Tracker po; general use",
}, {
	ID: "da-absence-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"jeg er væk fra kontoret indtil", "jeg er ikke på kontoret", "jeg er på ferie", "jeg holder ferie",
		"jeg har ferie", "jeg er fraværende", "jeg er tilbage", "under mit fravær", "i mit fravær", "i hastende tilfælde",
		"barsel",
	},
	Source: "KDE libksieve (KMail vacation) l10n; general use",
}, {
	ID: "da-absence-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"automatisk svar:", "automatisk svar", "ikke til stede",
	},
	Source: "general use",
}, {
	ID: "da-receipt-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"dette er et automatisk svar", "dette er en automatisk", "svar venligst ikke på denne", "vi har modtaget din",
		"tak for din henvendelse", "tak for din mail",
	},
	Source: "general use",
}, {
	ID: "da-left-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"arbejder ikke længere", "er ikke længere ansat", "er fratrådt", "er stoppet hos",
	},
	Source: "general use",
}, {
	ID: "da-daemon-from", Kind: Report, In: InFrom, Weight: 2.0,
	Text: []string{
		"systemadministrator",
	},
	Source: "general use",
}}
