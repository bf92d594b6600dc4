package classify

// signalsFi are phrases in Finnish that tell what kind of message came back.
var signalsFi = []Signal{{
	ID: "fi-failure-subject-weak", Kind: Failure, In: InSubject, Weight: 1.0,
	Text: []string{
		"viestin jakelu: sisäinen järjestelmävirhe", "viestin jakelu: käyttäjävirhe", "viestin jakelu: ei oikeuksia",
		"häirintätoimenpideilmoitus palautuksesta",
	},
	Source: "Sympa translation catalogue; Mailman 2 translation catalogue (list-owner wrapper); general use",
}, {
	ID: "fi-failure-body", Kind: Failure, In: InNotice, Weight: 2.5,
	Text: []string{
		"pysäytimme viestin jakelun", "yksi tai usempi vastaanottaja ei saanut viestiäsi",
		"toimitus näille vastaanottajille tai ryhmille epäonnistui", "viestiä ei voitu toimittaa",
		"viestiäsi ei voitu toimittaa", "viestin toimittaminen epäonnistui",
	},
	Source: "Sympa translation catalogue; FileSender bounce_report translation; general use",
}, {
	ID: "fi-failure-subject", Kind: Failure, In: InSubject, Weight: 3.5,
	Text: []string{
		"ei voi toimittaa:", "toimittamaton:", "ei toimitettu", "toimitus epäonnistui", "viestiä ei voitu toimittaa",
		"toimitusvirhe",
	},
	Source: "general use",
}, {
	ID: "fi-delayed-body", Kind: Delayed, In: InNotice, Weight: 2.5,
	Text: []string{
		"viestin toimitus on viivästynyt",
	},
	Source: "general use",
}, {
	ID: "fi-list-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"käskyjesi lopputulos", "sähköpostikomentojesi tulokset",
	},
	Source: "Sympa translation catalogue; Mailman 2 translation catalogue; general use",
}, {
	ID: "fi-list-body-weak", Kind: AutoReply, In: InNotice, Weight: 0.7,
	Text: []string{
		"tämä on automaattinen vastaus jonka lähetti sympa postituslista ohjelmisto",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "fi-receipt-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"on välitetty listan toimittajille", "tämä on automaattinen vastaus", "tämä on automaattinen viesti",
		"älä vastaa tähän viestiin", "olemme vastaanottaneet viestisi", "viestisi on vastaanotettu", "kiitos viestistäsi",
		"kiitos yhteydenotostasi",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "fi-list-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"sähköpostikomentosi tulokset ovat alla",
	},
	Source: "Mailman 2 translation catalogue; general use",
}, {
	ID: "fi-read-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"this return receipt only acknowledges that the message was displayed on the recipient's computer",
		"this is a return receipt for the mail that you sent to the mentioned address",
		"tämä viesti on kuittaus lähettämällesi viestille",
		"huom! kuittaus tarkoittaa vain sitä, että viesti on avattu vastaanottajan tietokoneella",
	},
	Source: "Thunderbird l10n; Roundcube localization; general use",
}, {
	ID: "fi-unread-body-weak", Kind: ReadReceipt, In: InNotice, Weight: 0.7,
	Text: []string{
		"viesti on poistettu",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "fi-unread-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"viestin vastaanottaja ei halua lahettaa kuittausta",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "fi-read-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"vastaanottokuittaus (naytetty) --- return receipt (displayed)", "vastaus kuittaus (näkyvä)",
	},
	Source: "Thunderbird l10n; SOGo Localizable.strings; general use",
}, {
	ID: "fi-read-subject-weak", Kind: ReadReceipt, In: InSubject, Weight: 1.0,
	Text: []string{
		"vastaanottokuittaus (toimitettu eteenpain) --- return receipt (dispatched)",
		"vastaanottokuittaus (kasitelty) --- return receipt (processed)", "lukukuittaus", "luettu:",
	},
	Source: "Thunderbird l10n; Roundcube localization; general use",
}, {
	ID: "fi-unread-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"vastaanottokuittaus (poistettu) --- return receipt (deleted)",
		"vastaanottokuittaus (estetty) --- return receipt (denied)", "ei luettu:",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "fi-absence-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"lomavastaaja", "automaattivastaus", "poissa", "lomalla",
	},
	Source: "Roundcube localization; Request Tracker po; general use",
}, {
	ID: "fi-absence-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"poissa töistä", "automaattinen vastaus:", "automaattinen vastaus", "poissaoloviesti", "poissa toimistosta",
		"poissaoloilmoitus",
	},
	Source: "KDE libksieve (KMail vacation) l10n; general use",
}, {
	ID: "fi-absence-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"olen poissa töistä", "olen lomalla", "olen poissa", "en ole toimistossa", "en ole paikalla", "olen vapaalla",
		"palaan töihin", "poissa toimistolta", "poissaoloni aikana", "kiireellisissä asioissa", "kiireisissä asioissa",
		"äitiyslomalla",
	},
	Source: "KDE libksieve (KMail vacation) l10n; general use",
}, {
	ID: "fi-left-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"ei ole enää töissä", "ei työskentele enää", "en ole enää",
	},
	Source: "general use",
}, {
	ID: "fi-daemon-from", Kind: Report, In: InFrom, Weight: 2.0,
	Text: []string{
		"järjestelmänvalvoja",
	},
	Source: "general use",
}}
