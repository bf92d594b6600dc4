package classify

// signalsCs are phrases in Czech that tell what kind of message came back.
var signalsCs = []Signal{{
	ID: "cs-failure-body", Kind: Failure, In: InNotice, Weight: 2.5,
	Text: []string{
		"sympa zastavila doručení této zprávy", "u některých z příjemců selhalo doručení zprávy", "nemohla být doručena",
		"vaše zpráva pro … nemohla být doručena", "doručení těmto příjemcům nebo skupinám se nezdařilo",
		"zprávu se nepodařilo doručit", "vaše zpráva nebyla doručena", "nepodařilo se doručit",
	},
	Source: "Sympa translation catalogue; FileSender bounce_report translation; napoveda.seznam.cz; general use",
}, {
	ID: "cs-failure-subject-weak", Kind: Failure, In: InSubject, Weight: 1.0,
	Text: []string{
		"nesrozumitelné oznámení o nedoručitelnosti",
	},
	Source: "Mailman 2 translation catalogue (list-owner wrapper); general use",
}, {
	ID: "cs-failure-subject", Kind: Failure, In: InSubject, Weight: 3.5,
	Text: []string{
		"chyba doručení zprávy", "nedoručitelné:", "nedoručeno:", "nedoručitelná zpráva", "zprávu nelze doručit",
		"nedoručená zpráva", "chyba doručení", "oznámení o nedoručení",
	},
	Source: "FileSender bounce_report translation; general use",
}, {
	ID: "cs-delayed-subject-weak", Kind: Delayed, In: InSubject, Weight: 1.0,
	Text: []string{
		"zpožděno:",
	},
	Source: "general use",
}, {
	ID: "cs-delayed-subject", Kind: Delayed, In: InSubject, Weight: 3.5,
	Text: []string{
		"zpožděné doručení",
	},
	Source: "general use",
}, {
	ID: "cs-delayed-body", Kind: Delayed, In: InNotice, Weight: 2.5,
	Text: []string{
		"doručení zprávy bylo zpožděno", "zpráva dosud nebyla doručena",
	},
	Source: "general use",
}, {
	ID: "cs-list-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"vysledek prikazu", "výsledky příkazů zaslaných e-mailem",
	},
	Source: "Sympa translation catalogue; Mailman 2 translation catalogue; general use",
}, {
	ID: "cs-list-body-weak", Kind: AutoReply, In: InNotice, Weight: 0.7,
	Text: []string{
		"toto je automatická odpověď zaslaná konferencnim serverem sympa",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "cs-list-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"níže naleznete výsledek příkazů, které jste zaslal",
	},
	Source: "Mailman 2 translation catalogue; general use",
}, {
	ID: "cs-read-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"potvrzení o přijetí znamená pouze to, že se zpráva zobrazila na počítači adresáta",
		"toto je potvrzení o přečtení ke zprávě, kterou jste poslali pro", "toto je potvrzení o přijetí vaší zprávy",
		"toto potvrzení negarantuje, že zpráva byla příjemce přečtena a že porozuměl jejímu obsahu",
	},
	Source: "Thunderbird l10n; Roundcube localization; general use",
}, {
	ID: "cs-unread-body-weak", Kind: ReadReceipt, In: InNotice, Weight: 0.7,
	Text: []string{
		"zpráva byla smazána",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "cs-unread-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"příjemce zprávy si nepřeje odeslat vám zpět potvrzení o přečtení",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "cs-read-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"potvrzení o přečtení (zobrazeno)",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "cs-read-subject-weak", Kind: ReadReceipt, In: InSubject, Weight: 1.0,
	Text: []string{
		"potvrzení o přečtení (odesláno)", "potvrzení o přečtení (provedeno)", "potvrzení o přijetí zprávy", "přečteno:",
	},
	Source: "Thunderbird l10n; Roundcube localization; general use",
}, {
	ID: "cs-unread-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"potvrzení o přečtení (smazáno)", "potvrzení o přečtení (zakázáno)", "nepřečteno:",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "cs-absence-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"mimo-kancelář", "automatická odpověď", "nepřítomnost", "v nepřítomnosti", "dovolená",
	},
	Source: "Roundcube localization; Request Tracker po; general use",
}, {
	ID: "cs-absence-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"automatická odpověď:", "mimo kancelář",
	},
	Source: "general use",
}, {
	ID: "cs-absence-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"jsem mimo kancelář", "nejsem v kanceláři", "jsem na dovolené", "budu mimo kancelář", "čerpám dovolenou",
		"v době mé nepřítomnosti", "po dobu mé nepřítomnosti", "po mém návratu", "v naléhavých případech",
		"mateřské dovolené",
	},
	Source: "general use",
}, {
	ID: "cs-receipt-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"toto je automatická odpověď", "toto je automaticky generovaná", "na tento e-mail neodpovídejte",
		"neodpovídejte na tuto zprávu", "vaši zprávu jsme přijali", "děkujeme za vaši zprávu", "děkujeme za váš e-mail",
	},
	Source: "general use",
}, {
	ID: "cs-left-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"již nepracuje", "už nepracuje", "již u nás nepracuje", "ukončil pracovní poměr",
	},
	Source: "general use",
}, {
	ID: "cs-moved-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"změna e-mailové adresy", "nová e-mailová adresa", "tato e-mailová adresa již není",
	},
	Source: "general use",
}, {
	ID: "cs-daemon-from", Kind: Report, In: InFrom, Weight: 2.0,
	Text: []string{
		"správce systému", "poštovní systém",
	},
	Source: "general use",
}}
