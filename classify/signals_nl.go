package classify

// signalsNl are phrases in Dutch that tell what kind of message came back.
var signalsNl = []Signal{{
	ID: "nl-failure-subject-weak", Kind: Failure, In: InSubject, Weight: 1.0,
	Text: []string{
		"de lijst kon niet worden aangemaakt", "distributie van berichten: interne serverfout",
		"distributie van berichten: gebruikersfout", "distributie van berichten: toestemming geweigerd",
		"kennisgeving afleverstatus", "niet onderschepte bouncemelding",
	},
	Source: "Sympa translation catalogue; Mailman 2 translation catalogue (list-owner wrapper); general use",
}, {
	ID: "nl-delivered-subject-weak", Kind: Delivered, In: InSubject, Weight: 1.0,
	Text: []string{
		"het bericht is afgeleverd", "bezorgd:", "afgeleverd:",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "nl-failure-body", Kind: Failure, In: InNotice, Weight: 2.5,
	Text: []string{
		"het is niet mogelijk om uw bericht naar de lijst", "kan niet worden bezorgd bij een of meer ontvangers",
		"het is niet gelukt uw bericht(en) af te leveren bij een of meer van uw ontvangers",
		"de bezorging aan de volgende geadresseerden of groepen is mislukt", "kan niet worden bezorgd bij de volgende",
		"uw bericht is niet bezorgd", "uw bericht kan niet worden bezorgd", "kon niet worden bezorgd",
		"kon niet worden afgeleverd", "uw bericht heeft enkele of alle geadresseerden niet bereikt",
	},
	Source: "Sympa translation catalogue; Zimbra message catalogue; FileSender bounce_report translation; general use",
}, {
	ID: "nl-failure-body-weak", Kind: Failure, In: InNotice, Weight: 0.7,
	Text: []string{
		"kan niet worden bezorgd",
	},
	Source: "Zimbra message catalogue; general use",
}, {
	ID: "nl-failure-subject", Kind: Failure, In: InSubject, Weight: 3.5,
	Text: []string{
		"waarschuwing: verzenden mislukt", "fout bij afleveren berichten", "niet te bezorgen:", "onbestelbaar:",
		"onbestelbaar", "niet bezorgd", "niet afgeleverd", "bericht niet bezorgd", "kan niet worden bezorgd",
		"bezorging mislukt", "aflevering mislukt", "onbezorgbaar",
	},
	Source: "Zimbra message catalogue; FileSender bounce_report translation; general use",
}, {
	ID: "nl-delayed-subject-weak", Kind: Delayed, In: InSubject, Weight: 1.0,
	Text: []string{
		"vertraagd:",
	},
	Source: "general use",
}, {
	ID: "nl-delayed-subject", Kind: Delayed, In: InSubject, Weight: 3.5,
	Text: []string{
		"bezorging vertraagd",
	},
	Source: "general use",
}, {
	ID: "nl-delayed-body", Kind: Delayed, In: InNotice, Weight: 2.5,
	Text: []string{
		"de bezorging van uw bericht is vertraagd", "is nog niet bezorgd", "u hoeft het bericht niet opnieuw te verzenden",
	},
	Source: "general use",
}, {
	ID: "nl-list-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"de resultaten van uw commando", "de resultaten van uw e-mail opdrachten",
	},
	Source: "Sympa translation catalogue; Mailman 2 translation catalogue; general use",
}, {
	ID: "nl-list-body-weak", Kind: AutoReply, In: InNotice, Weight: 0.7,
	Text: []string{
		"dit is een automatisch bericht verstuurd door sympa mailing lists manager",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "nl-receipt-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"is doorgestuurd naar de moderator(s", "dit is een automatisch antwoord", "dit is een automatisch bericht",
		"dit is een automatisch gegenereerd", "u kunt niet reageren op dit bericht", "wij hebben uw bericht ontvangen",
		"we hebben uw bericht ontvangen", "we hebben uw aanvraag ontvangen", "uw bericht is ontvangen",
		"bedankt voor uw bericht", "hartelijk dank voor uw e-mail",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "nl-list-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"de resultaten van uw e-mail opdracht zijn hieronder weergegeven",
	},
	Source: "Mailman 2 translation catalogue; general use",
}, {
	ID: "nl-read-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"deze leesbevestiging meldt alleen dat het bericht op de computer van de ontvanger is weergegeven",
		"dit is een leesbevestiging voor de e-mail die u naar", "dit is een ontvangstbevestiging voor uw bericht",
		"dit bevestigt alleen dat uw bericht bij de geadresseerde is weergegeven",
		"er is geen garantie dat het bericht is gelezen of begrepen",
	},
	Source: "Thunderbird l10n; Roundcube localization; Zimbra message catalogue; general use",
}, {
	ID: "nl-unread-body-weak", Kind: ReadReceipt, In: InNotice, Weight: 0.7,
	Text: []string{
		"het bericht is verwijderd",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "nl-unread-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"de ontvanger van het bericht wil geen leesbevestiging naar u terugsturen",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "nl-read-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"leesbevestiging (weergegeven)", "ontvangstbevestiging (gelezen)", "ontvangstbevestigig (vertoond)",
		"leesbevestiging",
	},
	Source: "Thunderbird l10n; Roundcube localization; SOGo Localizable.strings; general use",
}, {
	ID: "nl-read-subject-weak", Kind: ReadReceipt, In: InSubject, Weight: 1.0,
	Text: []string{
		"leesbevestiging (verzonden)", "leesbevestiging (verwerkt)", "leesontvangstbewijs:", "gelezen:",
	},
	Source: "Thunderbird l10n; Zimbra message catalogue; general use",
}, {
	ID: "nl-unread-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"leesbevestiging (verwijderd)", "leesbevestiging (geweigerd)", "niet gelezen:",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "nl-absence-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"afwezigheidsbericht", "afwezig", "automatisch-antwoord", "afwezig:", "op vakantie", "met vakantie",
	},
	Source: "Roundcube localization; Zimbra message catalogue; Request Tracker po; general use",
}, {
	ID: "nl-absence-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"afwezig tot", "automatisch antwoord:", "automatisch antwoord", "niet op kantoor", "met verlof",
		"afwezigheidsassistent", "automatische beantwoording",
	},
	Source: "KDE libksieve (KMail vacation) l10n; general use",
}, {
	ID: "nl-absence-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"ik ben afwezig tot", "ik ben afwezig", "ik ben niet aanwezig", "ik ben momenteel afwezig",
		"ik ben niet op kantoor", "ik ben op vakantie", "ik ben met vakantie", "ik ben met verlof", "ik ben weer aanwezig",
		"ik ben terug op", "tijdens mijn afwezigheid", "bij mijn terugkomst", "na mijn terugkeer", "in dringende gevallen",
		"voor dringende zaken", "uw bericht wordt niet doorgestuurd", "zwangerschapsverlof",
	},
	Source: "KDE libksieve (KMail vacation) l10n; general use",
}, {
	ID: "nl-receipt-body-weak", Kind: AutoReply, In: InNotice, Weight: 0.7,
	Text: []string{
		"gelieve niet te antwoorden",
	},
	Source: "general use",
}, {
	ID: "nl-receipt-subject", Kind: AutoReply, In: InSubject, Weight: 2,
	Text: []string{
		"ontvangstbevestiging", "bevestiging van ontvangst", "uw aanvraag is ontvangen",
	},
	Source: "general use",
}, {
	ID: "nl-left-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"niet meer werkzaam", "werkt niet meer", "is niet langer werkzaam", "werk niet meer bij", "uit dienst",
	},
	Source: "general use",
}, {
	ID: "nl-moved-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"mijn e-mailadres is gewijzigd", "nieuw e-mailadres", "mijn nieuwe e-mailadres",
		"dit e-mailadres is niet meer in gebruik", "dit e-mailadres wordt niet meer gebruikt",
	},
	Source: "general use",
}, {
	ID: "nl-daemon-from", Kind: Report, In: InFrom, Weight: 2.0,
	Text: []string{
		"systeembeheerder", "mailbezorgsysteem",
	},
	Source: "general use",
}}
