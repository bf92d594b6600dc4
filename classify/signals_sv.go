package classify

// signalsSv are phrases in Swedish that tell what kind of message came back.
var signalsSv = []Signal{{
	ID: "sv-failure-subject-weak", Kind: Failure, In: InSubject, Weight: 1.0,
	Text: []string{
		"listan kunde inte skapas", "meddelandedistribuering: internt serverfel", "meddelandedistribution: användarfel",
		"meddelandedistribuering: autentisering nekas", "dsn (leveranstatusrapportering",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "sv-delivered-subject", Kind: Delivered, In: InSubject, Weight: 3.5,
	Text: []string{
		"meddelandet levererades framgångsrikt",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "sv-delivered-body", Kind: Delivered, In: InNotice, Weight: 2.5,
	Text: []string{
		"meddelandet skickades framgångsrikt till följande adress",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "sv-failure-body", Kind: Failure, In: InNotice, Weight: 2.5,
	Text: []string{
		"det är ej möjligt att distribuera ditt meddelande till listan", "vi hindrade detta brev från att levereras",
		"det gick inte att leverera till dessa mottagare eller grupper", "meddelandet kunde inte levereras", "leveransen misslyckades",
		"ditt meddelande kunde inte levereras", "kunde inte levereras till", "meddelandet har inte levererats",
		"kunde inte levereras till en eller flera mottagare",
		"inte lämnats till mottagaren",
	},
	Source: "Sympa translation catalogue; Zimbra message catalogue; general use",
}, {
	ID: "sv-failure-subject", Kind: Failure, In: InSubject, Weight: 3.5,
	Text: []string{
		"varning! sändning misslyckades", "kan inte levereras:", "olevererat:", "olevererbar", "ej levererat",
		"olevererbart meddelande", "kunde inte levereras", "leveransfel", "leverans misslyckades",
	},
	Source: "Zimbra message catalogue; general use",
}, {
	ID: "sv-delayed-body", Kind: Delayed, In: InNotice, Weight: 2.5,
	Text: []string{
		"leveransen av meddelandet är försenad", "leveransen är försenad",
	},
	Source: "general use",
}, {
	ID: "sv-list-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"resultatet av dina kommandon",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "sv-list-body-weak", Kind: AutoReply, In: InNotice, Weight: 0.7,
	Text: []string{
		"detta är ett automatiskt svarsmeddelande skickat av e-postlisthanteraren sympa",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "sv-receipt-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"har skickats vidare till redaktör(erna", "detta är ett automatiskt svar", "det här är ett automatiskt svar",
		"detta är ett automatiskt meddelande", "svara inte på detta", "vi har mottagit ditt", "vi har tagit emot ditt",
		"tack för ditt mejl", "tack för ditt meddelande", "ditt ärende har registrerats",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "sv-list-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"resultatet av dina kommandon visas nedan",
	},
	Source: "Mailman 2 translation catalogue; general use",
}, {
	ID: "sv-read-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"obs! detta mottagningskvitto intygar bara att meddelandet visades på mottagarens dator",
		"detta är ett mottagningskvitto för meddelandet du skickade till",
		"det här är ett mottagarkvitto för ditt meddelande",
		"mottagarkvittot innebär bara att meddelandet visats på mottagarens dator",
		"det betyder inte att meddelandet har blivit läst eller förstått",
	},
	Source: "Thunderbird l10n; Roundcube localization; Zimbra message catalogue; general use",
}, {
	ID: "sv-unread-body-weak", Kind: ReadReceipt, In: InNotice, Weight: 0.7,
	Text: []string{
		"meddelandet har raderats",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "sv-unread-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"mottagaren av meddelandet vill inte skicka ett mottagningskvitto tillbaka till dig",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "sv-read-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"mottagningskvitto (visat)", "mottagarkvitto (läst)", "mottagningskvitto (visad)",
	},
	Source: "Thunderbird l10n; Roundcube localization; SOGo Localizable.strings; general use",
}, {
	ID: "sv-read-subject-weak", Kind: ReadReceipt, In: InSubject, Weight: 1.0,
	Text: []string{
		"mottagningskvitto (avsänt)", "mottagningskvitto (bearbetat)", "läskvitto:", "läst:",
	},
	Source: "Thunderbird l10n; Zimbra message catalogue; general use",
}, {
	ID: "sv-unread-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"mottagningskvitto (raderat)", "mottagningskvitto (nekat)", "inte läst:", "ej läst:",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "sv-absence-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"frånvaro", "inte på plats", "autosvar", "frånvarande", "på semester", "semester",
	},
	Source: "Roundcube localization; Zimbra message catalogue; Request Tracker po; general use",
}, {
	ID: "sv-absence-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"borta till", "autosvar:", "automatiskt svar:", "automatiskt svar", "frånvaromeddelande", "ej på kontoret",
		"inte på kontoret",
	},
	Source: "KDE libksieve (KMail vacation) l10n; general use",
}, {
	ID: "sv-absence-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"jag är borta till", "jag är inte på kontoret", "jag är på semester", "jag har semester", "jag är ledig",
		"jag är frånvarande", "jag är tillbaka", "åter på kontoret", "under min frånvaro", "när jag är tillbaka",
		"vid brådskande ärenden", "föräldraledig",
	},
	Source: "KDE libksieve (KMail vacation) l10n; general use",
}, {
	ID: "sv-left-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"arbetar inte längre", "jobbar inte längre", "har slutat på", "har slutat sin anställning",
	},
	Source: "general use",
}, {
	ID: "sv-daemon-from", Kind: Report, In: InFrom, Weight: 2.0,
	Text: []string{
		"systemadministratör",
	},
	Source: "general use",
}}
