package classify

// textNlRules are reasons in Dutch that say enough on their own.
var textNlRules = []Rule{{
	ID: "nl-virus", Category: Virus,
	Text: []string{
		"een virus in uw bericht", "virus gevonden", "bevat een virus",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "een virus in uw bericht"}},
}, {
	ID: "nl-mailbox-full", Category: MailboxFull,
	Text: []string{
		"mailbox vol", "mailbox is vol", "postvak vol", "postvak is vol", "postvak van de geadresseerde is vol",
		"quotum overschreden", "opslaglimiet overschreden",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "mailbox vol"}},
}, {
	ID: "nl-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"bericht te groot", "bericht is te groot", "het bericht overschrijdt de maximale grootte", "bijlage te groot",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "bericht te groot"}},
}, {
	ID: "nl-sender-rejected", Category: SenderRejected,
	Text: []string{
		"deze lijst is besloten; uw bericht is niet goedgekeurd", "toestemming geweigerd", "afzender geweigerd",
		"afzender niet toegestaan",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "deze lijst is besloten; uw bericht is niet goedgekeurd"}},
}, {
	ID: "nl-spam-content", Category: SpamContent,
	Text: []string{
		"als spam aangemerkt", "gemarkeerd als spam", "aangemerkt als spam", "herkend als spam",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "als spam aangemerkt"}},
}, {
	ID: "nl-content-rejected", Category: ContentRejected,
	Text: []string{
		"uw bericht is niet in orde bevonden door de moderator",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "uw bericht is niet in orde bevonden door de moderator"}},
}, {
	ID: "nl-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"account uitgeschakeld", "account geblokkeerd", "postvak uitgeschakeld", "account is inactief",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "account uitgeschakeld"}},
}, {
	ID: "nl-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"domein niet gevonden", "domein bestaat niet", "onbekend domein", "onbekende host",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "domein niet gevonden"}},
}, {
	ID: "nl-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"gebruiker onbekend", "onbekende gebruiker", "ontvanger onbekend", "onbekende ontvanger", "gebruiker bestaat niet",
		"adres bestaat niet", "adres niet gevonden", "e-mailadres bestaat niet", "postvak niet gevonden",
		"postvak bestaat niet", "geadresseerde niet gevonden", "onbekende lijst",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "gebruiker onbekend"}},
}, {
	ID: "nl-relay-denied", Category: RelayDenied,
	Text: []string{
		"relay geweigerd", "doorsturen geweigerd",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "relay geweigerd"}},
}, {
	ID: "nl-connection-failure", Category: ConnectionFailure,
	Text: []string{
		"verbinding geweigerd", "verbinding verbroken", "time-out van de verbinding", "kan geen verbinding maken",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "verbinding geweigerd"}},
}, {
	ID: "nl-receiver-error", Category: ReceiverError,
	Text: []string{
		"interne serverfout", "tijdelijke fout",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "interne serverfout"}},
}, {
	ID: "nl-expired", Category: Expired,
	Text: []string{
		"bericht is verlopen", "bezorgtijd verstreken",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "bericht is verlopen"}},
}}
