package classify

// signalsNordic are phrases that tell what kind of message came back (nordic).
var signalsNordic = []Signal{{
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
		"det gick inte att leverera till dessa mottagare eller grupper", "meddelandet kunde inte levereras",
		"ditt meddelande kunde inte levereras", "kunde inte levereras till", "meddelandet har inte levererats",
		"kunde inte levereras till en eller flera mottagare",
	},
	Source: "Sympa translation catalogue; Zimbra message catalogue; general use",
}, {
	ID: "da-failure-subject-weak", Kind: Failure, In: InSubject, Weight: 1.0,
	Text: []string{
		"returmail som ikke blev fanget",
	},
	Source: "Mailman 2 translation catalogue (list-owner wrapper); general use",
}, {
	ID: "no-failure-subject-weak", Kind: Failure, In: InSubject, Weight: 1.0,
	Text: []string{
		"returmelding som ikke ble fanget opp",
	},
	Source: "Mailman 2 translation catalogue (list-owner wrapper); general use",
}, {
	ID: "da-failure-subject", Kind: Failure, In: InSubject, Weight: 3.5,
	Text: []string{
		"advarsel: sending mislykkedes", "meddelelsen kunne ikke leveres", "kan ikke leveres:", "ikke leveret:",
		"ikke-leveret", "levering mislykkedes", "leveringsfejl",
	},
	Source: "Zimbra message catalogue; FileSender bounce_report translation; general use",
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
	ID: "no-failure-subject", Kind: Failure, In: InSubject, Weight: 3.5,
	Text: []string{
		"advarsel: sending mislyktes", "kan ikke leveres:", "ikke levert:", "ikke levert", "levering mislyktes",
		"leveringsfeil", "meldingen kunne ikke leveres",
	},
	Source: "Zimbra message catalogue; general use",
}, {
	ID: "sv-failure-subject", Kind: Failure, In: InSubject, Weight: 3.5,
	Text: []string{
		"varning! sändning misslyckades", "kan inte levereras:", "olevererat:", "olevererbar", "ej levererat",
		"olevererbart meddelande", "kunde inte levereras", "leveransfel", "leverans misslyckades",
	},
	Source: "Zimbra message catalogue; general use",
}, {
	ID: "da-failure-body", Kind: Failure, In: InNotice, Weight: 2.5,
	Text: []string{
		"en eller flere af dine modtagere fik ikke meddelelsen", "levering til disse modtagere eller grupper mislykkedes",
		"din meddelelse kunne ikke leveres", "meddelelsen kunne ikke leveres", "kunne ikke leveres til",
		"kunne ikke leveres til en eller flere modtagere",
	},
	Source: "FileSender bounce_report translation; Zimbra message catalogue; general use",
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
	ID: "sv-delayed-body", Kind: Delayed, In: InNotice, Weight: 2.5,
	Text: []string{
		"leveransen av meddelandet är försenad", "leveransen är försenad",
	},
	Source: "general use",
}, {
	ID: "da-delayed-body", Kind: Delayed, In: InNotice, Weight: 2.5,
	Text: []string{
		"leveringen af meddelelsen er forsinket",
	},
	Source: "general use",
}, {
	ID: "no-failure-body", Kind: Failure, In: InNotice, Weight: 2.5,
	Text: []string{
		"levering til disse mottakerne eller gruppene mislyktes", "meldingen kunne ikke leveres",
		"meldingen din kunne ikke leveres", "kunne ikke leveres til", "kunne ikke leveres til en eller flere mottakere",
	},
	Source: "Zimbra message catalogue; general use",
}, {
	ID: "no-delayed-body", Kind: Delayed, In: InNotice, Weight: 2.5,
	Text: []string{
		"leveringen av meldingen er forsinket",
	},
	Source: "general use",
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
	ID: "no-list-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"resultatene fra dine kommandoer", "resultatet av dine kommandoer",
	},
	Source: "Sympa translation catalogue; Mailman 2 translation catalogue; general use",
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
	ID: "fi-list-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"sähköpostikomentosi tulokset ovat alla",
	},
	Source: "Mailman 2 translation catalogue; general use",
}, {
	ID: "nl-list-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"de resultaten van uw e-mail opdracht zijn hieronder weergegeven",
	},
	Source: "Mailman 2 translation catalogue; general use",
}, {
	ID: "no-list-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"resultatet av dine kommandoer vises nedenfor",
	},
	Source: "Mailman 2 translation catalogue; general use",
}, {
	ID: "sv-list-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"resultatet av dina kommandon visas nedan",
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
	ID: "da-absence-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"ikke tilstede", "ikke på kontoret", "autosvar", "fraværende", "på ferie", "fravær",
	},
	Source: "Roundcube localization; Zimbra message catalogue; Request Tracker po; general use",
}, {
	ID: "fi-absence-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"lomavastaaja", "automaattivastaus", "poissa", "lomalla",
	},
	Source: "Roundcube localization; Request Tracker po; general use",
}, {
	ID: "no-absence-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"fravær", "ikke tilstede", "autosvar", "fraværende", "på ferie",
	},
	Source: "Roundcube localization; Zimbra message catalogue; Request Tracker po; general use",
}, {
	ID: "nl-absence-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"afwezigheidsbericht", "afwezig", "automatisch-antwoord", "afwezig:", "op vakantie", "met vakantie",
	},
	Source: "Roundcube localization; Zimbra message catalogue; Request Tracker po; general use",
}, {
	ID: "sv-absence-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"frånvaro", "inte på plats", "autosvar", "frånvarande", "på semester", "semester",
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
	ID: "no-absence-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"jeg er borte til", "jeg er ikke på kontoret", "jeg er på ferie", "jeg har ferie", "jeg er fraværende",
		"jeg er tilbake", "i mitt fravær", "under mitt fravær", "ved hastesaker", "foreldrepermisjon",
	},
	Source: "KDE libksieve (KMail vacation) l10n; general use",
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
	ID: "sv-left-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"arbetar inte längre", "jobbar inte längre", "har slutat på", "har slutat sin anställning",
	},
	Source: "general use",
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
}, {
	ID: "fi-left-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"ei ole enää töissä", "ei työskentele enää", "en ole enää",
	},
	Source: "general use",
}, {
	ID: "nl-daemon-from", Kind: Report, In: InFrom, Weight: 2.0,
	Text: []string{
		"systeembeheerder", "mailbezorgsysteem",
	},
	Source: "general use",
}, {
	ID: "sv-daemon-from", Kind: Report, In: InFrom, Weight: 2.0,
	Text: []string{
		"systemadministratör",
	},
	Source: "general use",
}, {
	ID: "da-daemon-from", Kind: Report, In: InFrom, Weight: 2.0,
	Text: []string{
		"systemadministrator",
	},
	Source: "general use",
}, {
	ID: "fi-daemon-from", Kind: Report, In: InFrom, Weight: 2.0,
	Text: []string{
		"järjestelmänvalvoja",
	},
	Source: "general use",
}}
