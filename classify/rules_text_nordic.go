package classify

// textNordicRules are reasons in Swedish, Norwegian, Danish, Finnish that say enough on their own.
var textNordicRules = []Rule{{
	ID: "sv-virus", Category: Virus,
	Text: []string{
		"ett virus i ditt meddelande", "v i r u s l a r m", "innehåller virus",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "ett virus i ditt meddelande"}},
}, {
	ID: "sv-mailbox-full", Category: MailboxFull,
	Text: []string{
		"brevlåda är full", "postlåda är full",
		"brevlådan är full", "postlådan är full", "inkorgen är full", "kvoten har överskridits", "kvoten överskriden",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "brevlådan är full"}},
}, {
	ID: "sv-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"för stort meddelande", "meddelandet är för stort", "överskrider maximal storlek",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "för stort meddelande"}},
}, {
	ID: "sv-sender-rejected", Category: SenderRejected,
	Text: []string{
		"denna e-postlista är begränsad och ditt meddelande blev inte godkänt", "autentisering nekas",
		"avsändaren nekades",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "denna e-postlista är begränsad och ditt meddelande blev inte godkänt"}},
}, {
	ID: "sv-spam-content", Category: SpamContent,
	Text: []string{
		"klassats som skräppost", "identifierats som spam", "bedömts som spam",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "klassats som skräppost"}},
}, {
	ID: "sv-content-rejected", Category: ContentRejected,
	Text: []string{
		"ditt meddelande blev karakteriserat som opassande för denna lista, av moderatorn",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "ditt meddelande blev karakteriserat som opassande för denna lista, av moderatorn"}},
}, {
	ID: "sv-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"domänen hittades inte", "okänd domän", "domänen finns inte",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "domänen hittades inte"}},
}, {
	ID: "sv-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"gick inte att hitta e-postadressen", "gick inte att hitta adressen",
		"okänd användare", "okänd mottagare", "användaren finns inte", "adressen finns inte", "adressen hittades inte",
		"mottagaren hittades inte", "mottagaren finns inte", "brevlådan finns inte", "postlådan finns inte", "okänd lista",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "okänd användare"}},
}, {
	ID: "sv-connection-failure", Category: ConnectionFailure,
	Text: []string{
		"anslutningen nekades", "anslutning vägrades", "tidsgränsen för anslutningen",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "anslutningen nekades"}},
}, {
	ID: "sv-receiver-error", Category: ReceiverError,
	Text: []string{
		"internt serverfel",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "internt serverfel"}},
}, {
	ID: "no-virus", Category: Virus,
	Text: []string{
		"v i r u s a l a r m", "inneholder virus",
	},
	Source: "Mailman 2 translation catalogue; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "v i r u s a l a r m"}},
}, {
	ID: "no-mailbox-full", Category: MailboxFull,
	Text: []string{
		"postboksen er full", "postkassen er full", "postkasse er full", "innboksen er full", "mottakerens postboks er full", "kvoten er overskredet",
	},
	Source: "Mailman 2 translation catalogue; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "postboksen er full"}},
}, {
	ID: "no-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"meldingen er for stor", "e-posten er for stor",
	},
	Source: "Mailman 2 translation catalogue; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "meldingen er for stor"}},
}, {
	ID: "no-sender-rejected", Category: SenderRejected,
	Text: []string{
		"denne epostlisten er begrenset; din melding ble ikke godkjent",
	},
	Source: "Mailman 2 translation catalogue; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "denne epostlisten er begrenset; din melding ble ikke godkjent"}},
}, {
	ID: "no-spam-content", Category: SpamContent,
	Text: []string{
		"merket som søppelpost", "identifisert som søppelpost",
	},
	Source: "Mailman 2 translation catalogue; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "merket som søppelpost"}},
}, {
	ID: "no-content-rejected", Category: ContentRejected,
	Text: []string{
		"meldingen din ble av moderatoren karakterisert som upassende for denne listen",
	},
	Source: "Mailman 2 translation catalogue; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "meldingen din ble av moderatoren karakterisert som upassende for denne listen"}},
}, {
	ID: "no-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"domenet finnes ikke", "domenet ble ikke funnet", "ukjent domene",
	},
	Source: "Mailman 2 translation catalogue; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "domenet finnes ikke"}},
}, {
	ID: "no-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"e-postadressen … ble ikke funnet", "finner ikke e-postadressen", "fant ikke e-postadressen",
		"ukjent bruker", "ukjent mottaker", "brukeren finnes ikke", "adressen finnes ikke", "adressen ble ikke funnet",
		"mottakeren ble ikke funnet", "postboksen finnes ikke",
	},
	Source: "Mailman 2 translation catalogue; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "ukjent bruker"}},
}, {
	ID: "no-connection-failure", Category: ConnectionFailure,
	Text: []string{
		"tilkobling avvist", "forbindelsen ble avvist", "tidsavbrudd for tilkoblingen",
	},
	Source: "Mailman 2 translation catalogue; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "tilkobling avvist"}},
}, {
	ID: "da-virus", Category: Virus,
	Text: []string{
		"indeholder virus", "virus fundet",
	},
	Source: "Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "indeholder virus"}},
}, {
	ID: "da-mailbox-full", Category: MailboxFull,
	Text: []string{
		"postkassen er fuld", "indbakken er fuld", "modtagerens postkasse er fuld",
	},
	Source: "Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "postkassen er fuld"}},
}, {
	ID: "da-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"meddelelsen er for stor", "beskeden er for stor",
	},
	Source: "Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "meddelelsen er for stor"}},
}, {
	ID: "da-sender-rejected", Category: SenderRejected,
	Text: []string{
		"denne mailliste er begrænset; din meddelelse blev ikke godkendt",
	},
	Source: "Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "denne mailliste er begrænset; din meddelelse blev ikke godkendt"}},
}, {
	ID: "da-spam-content", Category: SpamContent,
	Text: []string{
		"markeret som spam", "identificeret som spam",
	},
	Source: "Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "markeret som spam"}},
}, {
	ID: "da-content-rejected", Category: ContentRejected,
	Text: []string{
		"din meddelelse blev af moderator karakteriseret som upassende for denne liste",
	},
	Source: "Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "din meddelelse blev af moderator karakteriseret som upassende for denne liste"}},
}, {
	ID: "da-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"domænet findes ikke", "domænet blev ikke fundet", "ukendt domæne",
	},
	Source: "Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "domænet findes ikke"}},
}, {
	ID: "da-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"e-mailadresse … blev ikke fundet", "e-mailadressen … blev ikke fundet",
		"ukendt bruger", "ukendt modtager", "brugeren findes ikke", "adressen findes ikke", "adressen blev ikke fundet",
		"modtageren blev ikke fundet", "modtageren findes ikke", "postkassen findes ikke",
	},
	Source: "Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "ukendt bruger"}},
}, {
	ID: "da-connection-failure", Category: ConnectionFailure,
	Text: []string{
		"forbindelsen blev afvist", "forbindelse afvist", "timeout for forbindelsen",
	},
	Source: "Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "forbindelsen blev afvist"}},
}, {
	ID: "fi-virus", Category: Virus,
	Text: []string{
		"v i r u s - v a r o i t u s", "sisältää viruksen",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "v i r u s - v a r o i t u s"}},
}, {
	ID: "fi-mailbox-full", Category: MailboxFull,
	Text: []string{
		"postilaatikko on täynnä", "vastaanottajan postilaatikko on täynnä", "kiintiö ylitetty", "kiintiö on ylitetty",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "postilaatikko on täynnä"}},
}, {
	ID: "fi-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"viesti on liian suuri", "liian suuri viesti",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "viesti on liian suuri"}},
}, {
	ID: "fi-sender-rejected", Category: SenderRejected,
	Text: []string{
		"tämä listan on rajoitettu; viestiäsi ei hyväksytty",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "tämä listan on rajoitettu; viestiäsi ei hyväksytty"}},
}, {
	ID: "fi-spam-content", Category: SpamContent,
	Text: []string{
		"tunnistettiin roskapostiksi", "luokiteltiin roskapostiksi",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "tunnistettiin roskapostiksi"}},
}, {
	ID: "fi-content-rejected", Category: ContentRejected,
	Text: []string{
		"listan pääkäyttäjä piti viestiäsi sopimattomana",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "listan pääkäyttäjä piti viestiäsi sopimattomana"}},
}, {
	ID: "fi-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"toimialuetta ei löydy", "tuntematon toimialue", "verkkotunnusta ei löydy",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "toimialuetta ei löydy"}},
}, {
	ID: "fi-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"sähköpostiosoitetta ei löytynyt", "sähköpostiosoitetta ei löydy",
		"tuntematon käyttäjä", "tuntematon vastaanottaja", "käyttäjää ei ole", "käyttäjää ei löydy", "osoitetta ei löydy",
		"osoitetta ei ole olemassa", "vastaanottajaa ei löydy", "vastaanottajaa ei löytynyt", "postilaatikkoa ei ole",
		"tuntematon lista",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "tuntematon käyttäjä"}},
}, {
	ID: "fi-connection-failure", Category: ConnectionFailure,
	Text: []string{
		"yhteys evättiin", "yhteys aikakatkaistiin", "yhteyttä ei voitu muodostaa",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "yhteys evättiin"}},
}, {
	ID: "fi-receiver-error", Category: ReceiverError,
	Text: []string{
		"sisäinen järjestelmävirhe",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "sisäinen järjestelmävirhe"}},
}}
