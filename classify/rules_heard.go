package classify

// heardRules are what servers were remembered to say, and were not understood
// to, when some 450 of their answers were written down unseen.
var heardRules = []Rule{{
	ID: "heard-connection-failure", Category: ConnectionFailure,
	Text: []string{
		"actively refused it", "connection to recipients server failed", "unreachable for too long", "failed to connect to remote host",
		"verbindung zum mailserver", "verbindung zum zielserver fehlgeschlagen", "verbindung zum empfängerserver",
		"network connection shut down", "connection shut down by",
		"too many failures (tried all mxs)",
		"tcp read error", "tcp write error",
		"failed to start smtp session", "could not start smtp session",
		"network is down", "network is unreachable",
	},
	Source: "hMailServer and Windows sockets (WSAECONNREFUSED); Yahoo; recalled",
	Hits: []Sample{
		{Text: "message: No connection could be made because the target machine actively refused it"},
		{Text: `Mail server for "example.com" unreachable for too long`},
	},
}, {
	ID: "heard-domain-unknown", Category: DomainUnknown,
	Text:   []string{"could not be resolved. no mx record", "cannot be found in dns", "not found in dns", "could not be found in dns"},
	Source: "SmarterMail; recalled",
	Hits:   []Sample{{Text: "The domain example.com could not be resolved. No MX record was found."}},
	Misses: []Sample{{Code: 550, Text: "sender domain example.com could not be resolved"}},
}, {
	ID: "heard-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"matched no entries in the directory", "is no longer at", "no longer works here", "no longer employed",
		"is not defined in the", "invalid subscriber", "there is no one here", "no one here called", "no user by the name", "is not defined on", "pin is invalid", "invalid pin", "not exist on this server",
		"not exist on this system", "not exist at this site",
		"user … is not defined", "recipient … is not defined",
		"we have no one called", "there is no one called", "nobody called", "we have nobody called", "isn't one of our", "is not one of our", "weren't able to find the recipient",
		"not able to find the recipient", "unable to find the recipient mailbox", "no such domain user", "n'existe pas sur ce serveur", "n'existe pas chez nous",
		"kein solches postfach", "kein solcher empfänger", "kein solcher benutzer",
		"invalid rcptto",
		"matches, none unique",
		"several matches found",
		"n'est plus ici", "ne travaille plus ici", "ist nicht mehr hier", "arbeitet nicht mehr hier", "ya no trabaja aquí", "non lavora più qui",
		"já não trabalha aqui", "is no longer here", "работает здесь больше не", "werkt hier niet meer", "już tu nie pracuje",
		"not in directory", "nobody under that", "nobody by that", "adress does not exsist", "address does not exsist", "does not exsist",
		"no mailbox by that name",
	},
	Source: "phquery, LLNL, cc:Mail, Post.Office, T-Mobile, SkyTel; recalled",
	Hits: []Sample{
		{Text: "User jane@example.com is not defined in the cc:Mail directory."}, {Text: "could not be delivered: invalid subscriber number"},
		{Text: `The address "jane.doe" matched no entries in the directory.`}, {Text: `The user "jane" is no longer at LLNL; the item is being returned.`},
	},
}, {
	ID: "heard-mailbox-full", Category: MailboxFull,
	Text: []string{
		"error writing message: file too large", "holds too many messages", "at its quota", "filled up to", "inbox is filled", "mailbox is filled",
		"cannot take any more", "at its size limit", "at its limit of", "maildir is crammed", "used … rejecting mail",
	},
	Source: "Postfix source: local(8) beyond mailbox_size_limit",
	Hits:   []Sample{{Text: "cannot update mailbox /var/mail/bob for user bob. error writing message: File too large"}},
}, {
	ID: "heard-content-rejected", Category: ContentRejected,
	Text: []string{
		"contains profanity", "conversionfailedexception", "message header syntax error", "header syntax error", "because of a content filter", "by a content filter",
	},
	Source: "MIMEsweeper; Exchange: what its store could not convert; recalled",
	Hits: []Sample{
		{Text: "Reason: the message contains profanity as detected by the text analyser."}, {Status: "5.2.0", Code: 554, Text: "STOREDRV.Deliver.Exception:ConversionFailedException"},
		{Code: 550, Text: "Message header syntax error: missing From"},
	},
}, {
	ID: "heard-sender-unverified", Category: AuthFailure,
	Text:   []string{"your domain is not resolvable"},
	Source: "recalled",
	Hits:   []Sample{{Code: 554, Text: "Your domain is not resolvable"}},
}, {
	ID: "heard-receiver-error", Category: ReceiverError,
	Text: []string{
		"unable to set up pipe", "unable to chdir to maildir", "unable to set up delivery process", "scanner crashed", "scanner on our side", "cannot scan your mail", "cannot scan the message",
		"unable to scan", "could not be scanned", "user database corrupt", "database is corrupt", "database corrupt", "is shutting down", "shutting down for", "our fault", "spamd unavailable",
		"local configuration problem", "mysql said",
		"unknown permanent failure", "unknown temporary failure",
		"mailstore offline", "mail store offline", "mailstore is offline", "mail store is offline",
	},
	Source: "Exim and qmail source: local delivery",
	Hits:   []Sample{{Text: "unable to set up pipe command"}, {Status: "4.2.1", Text: "Unable to chdir to maildir."}},
}, {
	ID: "heard-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"account inactive or disabled", "account retired", "account has been retired", "mailbox removed from service", "removed from service", "mailbox was retired",
		"konts ir slēgts", "konts ir bloķēts", "απενεργοποιηθεί", "apenergopoiithei", "never logged onto",
		"in sleep mode", "receiving is disabled for", "kennung abgelaufen", "mailbox off", "exmatrikul*",
	},
	Source: "Libero; recalled",
	Hits:   []Sample{{Text: "Reason: Account inactive or disabled"}},
}, {
	ID: "heard-recipient-filtered", Category: RecipientFiltered,
	Text: []string{
		"user's own filter", "recipient's own filter", "internal list", "accepts internal mail only", "internal mail only", "no external e-mails", "no external mail", "no external messages",
		"closed to outside senders", "outside senders not permitted", "outside senders are not", "outside senders may not", "by the recipient's inbox rule", "recipient's inbox rule", "has blocked mail from",
		"from contacts in", "confirmed senders", "only employees may", "only staff may", "nur interne absender", "n'accepte que les messages", "n'accepte que des messages", "acepta solo mensajes de",
		"accetta solo messaggi", "filter of recipient",
		"autorizado pelo destinatário", "autorizado pelo destinatario", "lista de contatos do destinatário", "lista de contactos del destinatario", "appears on the recipient's blacklist",
		"autorisé par le destinataire", "autorizado por el destinatario",
		"do not have create permissions", "only available to folder owners", "not have permission to post to this folder",
	},
	Source: "general use in English",
	Hits:   []Sample{{Code: 550, Text: "The user's own filter refused this message"}},
}, {
	ID: "heard-rate-limited", Category: RateLimited,
	Text: []string{
		"'4.7.1 rate limited'", "too much letters", "make pause", "make a pause", "recipients limit of your account", "recipient limit of your account", "slow down please", "retrying too fast",
		"limit wiadomosci", "limit wiadomości", "temporarily blocked because of previous errors",
		"quota of … mails per", "mails per … sec*", "session quota", "hourly sending cap", "hourly cap", "mail faster than i allow", "faster than i allow",
	},
	Source: "IronPort: it quotes the reply that it got",
	Hits:   []Sample{{Status: "4.3.2", Text: "4.3.2 - Not accepting messages at this time 421-'4.7.1 Rate limited'"}},
}, {
	ID: "heard-mailbox-locked", Category: ReceiverError,
	Text:   []string{"kann nicht gesperrt werden", "konnte nicht gesperrt werden", "no se puede bloquear el buzón", "no se pudo bloquear el buzón"},
	Source: "GNU mailutils: it cannot lock the mailbox that it delivers to",
	Hits:   []Sample{{Code: 550, Text: "Postfach bob kann nicht gesperrt werden: Zeitüberschreitung"}},
	Misses: []Sample{{Code: 550, Text: "Das Postfach ist gesperrt"}},
}, {
	ID: "heard-own-list", Category: RecipientFiltered,
	Text: []string{
		"personal blocklist", "personal blocked-senders", "recipient's sieve", "has not put you on", "only known correspondents", "plesk user preference", "mail from this sender is not wanted", "weigert berichten van", "(sieve)",
		"recipient has blacklisted", "i no longer read mail from", "har selv valgt at afvise", "blocked addresses list of",
		"uw adres heeft geblokkeerd", "ihre adresse blockiert", "ihre adresse gesperrt", "votre adresse a été bloquée par", "bloqueado su dirección",
	},
	Source: "Sieve, procmail, Plesk and filters with lists of their users' own; recalled",
	Hits:   []Sample{{Status: "5.7.1", Code: 550, Text: "message refused by the recipient's Sieve script"}, {Status: "5.2.1", Code: 550, Text: "recipient has blocked a@b.example in the personal blocked-senders list"}},
}, {
	ID: "heard-dns-failure", Category: DNSFailure,
	Text:   []string{"too many dns failures", "fallo al resolver el nombre"},
	Source: "Haraka source: outbound; general use",
	Hits:   []Sample{{Status: "5.1.2", Text: "Too many DNS failures looking up MX for example.com: queryMx ESERVFAIL example.com"}},
}, {
	ID: "heard-no-route", Category: RoutingFailure,
	Text:   []string{"unable to find a route", "could not find a route", "breaking the loop"},
	Source: "NTMail; recalled",
	Hits:   []Sample{{Text: "The mail system was unable to find a route to the following address:"}},
}, {
	ID: "heard-blocked", Category: ReputationBlock,
	Text:   []string{"blocked by postini", "feketelistán", "dynamic or residential", "residential ranges", "service refuse pour votre ip"},
	Source: "Postini; recalled",
	Hits:   []Sample{{Code: 550, Text: "mailbox unavailable - 192.0.2.1 blocked by Postini Threat Identification - psmtp"}},
}, {
	ID: "heard-spam", Category: SpamContent,
	Text:   []string{"bogofilter says spam", "spamassassin says spam", "rspamd says spam", "outboundspamexception"},
	Source: "filters behind servers; recalled",
	Hits:   []Sample{{Status: "5.1.1", Code: 550, Text: "mail not delivered, bogofilter says spam"}},
}, {
	ID: "heard-attachment-rejected", Category: AttachmentRejected,
	Text:   []string{"encrypted archive*", "attachment type"},
	Source: "eXpurgate and other filters",
	Hits:   []Sample{{Code: 571, Text: "Encrypted archive in message, cannot scan, refused by eXpurgate"}},
}, {
	ID: "heard-address-retired", Category: MailboxMoved,
	Text:   []string{"address retired"},
	Source: "recalled",
	Hits:   []Sample{{Status: "5.7.1", Code: 550, Text: "address retired after merger - please use bob@example.net instead"}},
}, {
	ID: "heard-mailbox-never-was", Category: MailboxUnknown,
	Text:   []string{"never existed here", "please check recipient address", "could not be resolved by the post office directory"},
	Source: "La Poste; cc:Mail; recalled",
	Hits:   []Sample{{Status: "5.5.0", Code: 550, Text: "service refused, please check recipient address. LPN003_001"}},
}, {
	ID: "heard-domain-expired", Category: DomainUnknown,
	Text:   []string{"domain … has expired"},
	Source: "recalled",
	Hits:   []Sample{{Status: "5.1.2", Code: 550, Text: "Bad destination system: domain example.com has expired"}},
}}
