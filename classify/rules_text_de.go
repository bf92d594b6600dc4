package classify

// textDeRules are reasons in German that say enough on their own.
var textDeRules = []Rule{{
	ID: "de-virus", Category: Virus,
	Text: []string{
		"virus in ihrer e-mail", "v i r u s w a r n u n g", "virus gefunden", "enthält einen virus",
		"mit einem virus infiziert",
	},
	Source: "Sympa templates/translations; support.google.com/mail/answer/6596; general use",
	Hits:   []Sample{{Text: "virus in ihrer e-mail"}},
}, {
	ID: "de-attachment-rejected", Category: AttachmentRejected,
	Text: []string{
		"anhang nicht erlaubt", "unzulässiger anhang", "dateityp nicht erlaubt", "dateityp … nicht erlaubt", "dateierweiterung … gesperrt", "dateierweiterung … nicht erlaubt", "dateiendung … gesperrt", "dateiendung … nicht erlaubt", "datei, die nach den richtlinien",
	},
	Source: "Sympa templates/translations; support.google.com/mail/answer/6596; general use",
	Hits:   []Sample{{Text: "anhang nicht erlaubt"}},
}, {
	ID: "de-mailbox-full", Category: MailboxFull,
	Text: []string{
		"postfach voll", "postfach ist voll", "postfach des empfängers ist voll",
		"der posteingang des empfängers ist voll",
		"das postfach des empfängers ist voll und kann zurzeit keine nachrichten annehmen", "speicherplatz überschritten",
		"speicherkontingent überschritten", "kontingent überschritten", "quota überschritten",
		"speicherplatzbegrenzung des kontos",
	},
	Source: "Sympa templates/translations; support.google.com/mail/answer/6596; general use",
	Hits:   []Sample{{Text: "postfach voll"}},
}, {
	ID: "de-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"nachricht zu groß", "nachricht ist zu groß", "e-mail ist zu groß",
		"die nachricht überschreitet die maximale größe", "nachrichtengröße überschreitet", "anhang zu groß",
	},
	Source: "Sympa templates/translations; support.google.com/mail/answer/6596; general use",
	Hits:   []Sample{{Text: "nachricht zu groß"}},
}, {
	ID: "de-rate-limited", Category: RateLimited,
	Text: []string{
		"zu viele verbindungen", "zu viele nachrichten", "sendelimit erreicht", "sendelimit überschritten",
	},
	Source: "Sympa templates/translations; support.google.com/mail/answer/6596; general use",
	Hits:   []Sample{{Text: "zu viele verbindungen"}},
}, {
	ID: "de-sender-rejected", Category: SenderRejected,
	Text: []string{
		"diese liste unterliegt einschränkungen. ihre nachricht wurde nicht zur veröffentlichung zugelassen",
		"autorisierung verweigert", "absender abgelehnt", "absender nicht zugelassen",
		"sie sind nicht berechtigt, an diesen empfänger zu senden", "keine berechtigung zum senden",
	},
	Source: "Sympa templates/translations; support.google.com/mail/answer/6596; general use",
	Hits:   []Sample{{Text: "diese liste unterliegt einschränkungen. ihre nachricht wurde nicht zur veröffentlichung zugelassen"}},
}, {
	ID: "de-reputation-block", Category: ReputationBlock,
	Text: []string{
		"ip-adresse gesperrt", "ip-adresse blockiert",
	},
	Source: "Sympa templates/translations; support.google.com/mail/answer/6596; general use",
	Hits:   []Sample{{Text: "ip-adresse gesperrt"}},
}, {
	ID: "de-spam-content", Category: SpamContent,
	Text: []string{
		"als spam eingestuft", "als spam erkannt", "die nachricht wurde als spam markiert", "spamverdacht",
		"unter spamverdacht abgelehnt",
	},
	Source: "Sympa templates/translations; support.google.com/mail/answer/6596; general use",
	Hits:   []Sample{{Text: "als spam eingestuft"}},
}, {
	ID: "de-content-rejected", Category: ContentRejected,
	Text: []string{
		"ihre nachricht wurde vom moderator als unangebracht erachtet",
	},
	Source: "Sympa templates/translations; support.google.com/mail/answer/6596; general use",
	Hits:   []Sample{{Text: "ihre nachricht wurde vom moderator als unangebracht erachtet"}},
}, {
	ID: "de-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"konto deaktiviert", "postfach deaktiviert", "postfach gesperrt", "konto gesperrt", "konto ist deaktiviert",
		"postfach ist inaktiv",
	},
	Source: "Sympa templates/translations; support.google.com/mail/answer/6596; general use",
	Hits:   []Sample{{Text: "konto deaktiviert"}},
}, {
	ID: "de-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"domain nicht gefunden", "domäne nicht gefunden", "domain existiert nicht", "unbekannte domain",
		"server nicht gefunden", "rechner unbekannt",
	},
	Source: "Sympa templates/translations; support.google.com/mail/answer/6596; general use",
	Hits:   []Sample{{Text: "domain nicht gefunden"}},
}, {
	ID: "de-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"benutzer unbekannt", "empfänger unbekannt", "unbekannter benutzer", "unbekannter empfänger",
		"empfänger existiert nicht", "benutzer existiert nicht", "die e-mail-adresse existiert nicht",
		"das e-mail-konto, das sie kontaktieren möchten, ist nicht vorhanden", "postfach existiert nicht",
		"postfach nicht gefunden", "empfängeradresse existiert nicht", "empfänger wurde nicht gefunden",
		"konto nicht vorhanden", "kein solcher benutzer", "die eingegebene e-mail-adresse konnte nicht gefunden werden",
		"unbekannte liste", "im domino-verzeichnis", "im domino verzeichnis", "nicht im adressbuch", "nicht im verzeichnis", "e-mail-adresse … nicht mehr gültig", "adresse ist nicht mehr gültig", "adresse … nicht mehr verwendet",
		"adresse ist ungültig", "adresse existiert nicht mehr",
	},
	Source: "Sympa templates/translations; support.google.com/mail/answer/6596; general use",
	Hits:   []Sample{{Text: "benutzer unbekannt"}},
}, {
	ID: "de-relay-denied", Category: RelayDenied,
	Text: []string{
		"relay verweigert", "weiterleitung verweigert", "relaying nicht erlaubt",
	},
	Source: "Sympa templates/translations; support.google.com/mail/answer/6596; general use",
	Hits:   []Sample{{Text: "relay verweigert"}},
}, {
	ID: "de-connection-failure", Category: ConnectionFailure,
	Text: []string{
		"verbindung abgelehnt", "zeitüberschreitung der verbindung", "verbindung fehlgeschlagen",
		"keine verbindung zum zielserver", "server nicht erreichbar", "mailserver antwortet nicht",
		"zeitüberschreitung",
	},
	Source: "Sympa templates/translations; support.google.com/mail/answer/6596; general use",
	Hits:   []Sample{{Text: "verbindung abgelehnt"}},
}, {
	ID: "de-receiver-error", Category: ReceiverError,
	Text: []string{
		"server zurzeit nicht erreichbar", "interner serverfehler", "interner fehler des servers",
		"vorübergehender fehler",
	},
	Source: "Sympa templates/translations; support.google.com/mail/answer/6596; general use",
	Hits:   []Sample{{Text: "server zurzeit nicht erreichbar"}},
}, {
	ID: "de-expired", Category: Expired,
	Text: []string{
		"nachricht ist abgelaufen", "zustellzeit abgelaufen",
		"konnte innerhalb der vorgegebenen zeit nicht zugestellt werden",
		"zustellung … abgebrochen",
	},
	Source: "Sympa templates/translations; support.google.com/mail/answer/6596; general use",
	Hits:   []Sample{{Text: "nachricht ist abgelaufen"}},
}}
