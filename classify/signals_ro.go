package classify

// signalsRo are phrases in Romanian that tell what kind of message came back.
var signalsRo = []Signal{{
	ID: "ro-failure-body", Kind: Failure, In: InNotice, Weight: 2.5,
	Text: []string{
		"am oprit trimiterea mesajului catre lista", "mesajul nu a putut fi livrat", "nu a putut fi livrat",
		"livrarea nu a reușit către acești destinatari", "mesajul dvs. nu a fost livrat",
		"nu a putut fi livrat către unul sau mai mulţi destinatari",
	},
	Source: "Sympa translation catalogue; Zimbra message catalogue; general use",
}, {
	ID: "ro-failure-subject-weak", Kind: Failure, In: InSubject, Weight: 1.0,
	Text: []string{
		"notificare de eşec neînregistrată",
	},
	Source: "Mailman 2 translation catalogue (list-owner wrapper); general use",
}, {
	ID: "ro-failure-subject", Kind: Failure, In: InSubject, Weight: 3.5,
	Text: []string{
		"avertisment: trimitere eşuată", "nelivrabil:", "imposibil de livrat", "nelivrat:", "mesaj nelivrat",
		"eroare de livrare", "livrare eșuată",
	},
	Source: "Zimbra message catalogue; general use",
}, {
	ID: "ro-delayed-body", Kind: Delayed, In: InNotice, Weight: 2.5,
	Text: []string{
		"livrarea mesajului a fost întârziată",
	},
	Source: "general use",
}, {
	ID: "ro-list-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"rezultatul comenzii", "rezultatele mesajului dumneavoastră de comandă",
	},
	Source: "Sympa translation catalogue; Mailman 2 translation catalogue; general use",
}, {
	ID: "ro-list-body-weak", Kind: AutoReply, In: InNotice, Weight: 0.7,
	Text: []string{
		"acesta este un raspuns automat trimis de sympa mailing lists manager",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "ro-list-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"rezultatele mesajului dumneavoastră de comandă sunt prezentate mai jos",
	},
	Source: "Mailman 2 translation catalogue; general use",
}, {
	ID: "ro-read-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"această confirmare de primire doar confirmă că mesajul a fost afișat pe calculatorul destinatarului",
		"aceasta este o confirmare de primire pentru mesajul pe care l-ați trimis către",
		"aceasta este o confirmare de primire a mesajului dumneavoastră.",
		"această confirmare doar vă informează că mesajul a fost afişat pe calculatorul destinatarului",
		"aceasta nu implică faptul că mesajul a fost citit sau înţeles",
	},
	Source: "Thunderbird l10n; Roundcube localization; Zimbra message catalogue; general use",
}, {
	ID: "ro-unread-body-weak", Kind: ReadReceipt, In: InNotice, Weight: 0.7,
	Text: []string{
		"mesajul a fost șters",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "ro-unread-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"destinatarul mesajului nu vrea să va trimită o confirmare de primire",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "ro-read-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"confirmare de primire (afișat)", "returnează confirmare (citit)", "confirmare de primire (afișată)",
	},
	Source: "Thunderbird l10n; Roundcube localization; SOGo Localizable.strings; general use",
}, {
	ID: "ro-read-subject-weak", Kind: ReadReceipt, In: InSubject, Weight: 1.0,
	Text: []string{
		"confirmare de primire (trimis)", "confirmare de primire (procesat)", "confirmare de citire:", "citit:",
	},
	Source: "Thunderbird l10n; Zimbra message catalogue; general use",
}, {
	ID: "ro-unread-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"confirmare de primire (șters)", "confirmare de primire (refuzat)",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "ro-absence-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"pe teren",
	},
	Source: "Zimbra message catalogue; general use",
}, {
	ID: "ro-absence-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"răspuns automat:", "răspuns automat", "în afara biroului", "în concediu", "plecat din birou", "absent din birou",
	},
	Source: "general use",
}, {
	ID: "ro-absence-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"sunt în concediu", "nu sunt la birou", "sunt plecat din birou", "voi fi plecat", "în perioada absenței mele",
		"în absența mea", "la întoarcere", "pentru urgențe", "mă aflu în concediu",
	},
	Source: "general use",
}, {
	ID: "ro-receipt-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"acesta este un răspuns automat", "acesta este un mesaj automat", "vă rugăm să nu răspundeți",
		"am primit mesajul dvs", "vă mulțumim pentru mesaj",
	},
	Source: "general use",
}, {
	ID: "ro-left-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"nu mai lucrează", "nu mai face parte", "nu mai lucrez",
	},
	Source: "general use",
}}
