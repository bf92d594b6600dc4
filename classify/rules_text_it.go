package classify

// textItRules are reasons in Italian that say enough on their own.
var textItRules = []Rule{{
	ID: "it-virus", Category: Virus,
	Text: []string{
		"trovato un virus nel tuo messaggio", "attenzione: virus", "virus rilevato", "messaggio infetto",
	},
	Source: "windows.microsoft.com it-it; support.microsoft.com outlook.com delivery failure; general use",
	Hits:   []Sample{{Text: "trovato un virus nel tuo messaggio"}},
}, {
	ID: "it-attachment-rejected", Category: AttachmentRejected,
	Text: []string{
		"allegato non consentito", "allegato bloccato",
	},
	Source: "windows.microsoft.com it-it; support.microsoft.com outlook.com delivery failure; general use",
	Hits:   []Sample{{Text: "allegato non consentito"}},
}, {
	ID: "it-mailbox-full", Category: MailboxFull,
	Text: []string{
		"casella piena", "casella di posta piena", "cassetta postale piena", "quota superata",
		"spazio disponibile superato", "la casella del destinatario è piena", "quota esaurita", "spazio esaurito",
		"casella postale piena",
	},
	Source: "windows.microsoft.com it-it; support.microsoft.com outlook.com delivery failure; general use",
	Hits:   []Sample{{Text: "casella piena"}},
}, {
	ID: "it-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"messaggio troppo grande", "il messaggio supera la dimensione massima", "dimensione del messaggio superata",
		"messaggio di dimensioni eccessive", "allegato troppo grande",
	},
	Source: "windows.microsoft.com it-it; support.microsoft.com outlook.com delivery failure; general use",
	Hits:   []Sample{{Text: "messaggio troppo grande"}},
}, {
	ID: "it-rate-limited", Category: RateLimited,
	Text: []string{
		"troppe connessioni", "troppi messaggi", "limite di invio superato", "limite di invio raggiunto",
	},
	Source: "windows.microsoft.com it-it; support.microsoft.com outlook.com delivery failure; general use",
	Hits:   []Sample{{Text: "troppe connessioni"}},
}, {
	ID: "it-sender-rejected", Category: SenderRejected,
	Text: []string{
		"questa lista è ristretta; il tuo messaggio non è stato approvato", "autorizzazione negata", "mittente rifiutato",
		"mittente non autorizzato", "non si dispone dell'autorizzazione per inviare",
	},
	Source: "windows.microsoft.com it-it; support.microsoft.com outlook.com delivery failure; general use",
	Hits:   []Sample{{Text: "questa lista è ristretta; il tuo messaggio non è stato approvato"}},
}, {
	ID: "it-reputation-block", Category: ReputationBlock,
	Text: []string{
		"indirizzo ip bloccato",
	},
	Source: "windows.microsoft.com it-it; support.microsoft.com outlook.com delivery failure; general use",
	Hits:   []Sample{{Text: "indirizzo ip bloccato"}},
}, {
	ID: "it-spam-content", Category: SpamContent,
	Text: []string{
		"contrassegnata come spam", "identificato come spam", "considerato spam", "classificato come spam",
		"rilevato come spam",
	},
	Source: "windows.microsoft.com it-it; support.microsoft.com outlook.com delivery failure; general use",
	Hits:   []Sample{{Text: "contrassegnata come spam"}},
}, {
	ID: "it-content-rejected", Category: ContentRejected,
	Text: []string{
		"il tuo messaggio &egrave; stato giudicato inappropriato dal moderatore",
	},
	Source: "windows.microsoft.com it-it; support.microsoft.com outlook.com delivery failure; general use",
	Hits:   []Sample{{Text: "il tuo messaggio &egrave; stato giudicato inappropriato dal moderatore"}},
}, {
	ID: "it-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"account disabilitato", "casella disabilitata", "account sospeso", "casella disattivata", "casella sospesa",
	},
	Source: "windows.microsoft.com it-it; support.microsoft.com outlook.com delivery failure; general use",
	Hits:   []Sample{{Text: "account disabilitato"}},
}, {
	ID: "it-dns-failure", Category: DNSFailure,
	Text: []string{
		"domain lookup non riuscito",
	},
	Source: "windows.microsoft.com it-it; support.microsoft.com outlook.com delivery failure; general use",
	Hits:   []Sample{{Text: "domain lookup non riuscito"}},
}, {
	ID: "it-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"dominio sconosciuto", "dominio inesistente", "dominio non trovato", "host sconosciuto", "server non trovato",
	},
	Source: "windows.microsoft.com it-it; support.microsoft.com outlook.com delivery failure; general use",
	Hits:   []Sample{{Text: "dominio sconosciuto"}},
}, {
	ID: "it-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"utente sconosciuto", "destinatario sconosciuto", "utente inesistente", "utente non trovato",
		"casella inesistente", "casella non trovata", "cassetta postale non trovata", "mailbox non trovata",
		"mailbox non valida", "indirizzo non trovato", "indirizzo inesistente", "l'indirizzo non esiste",
		"destinatario inesistente", "destinatario non trovato", "account inesistente", "lista sconosciuta",
	},
	Source: "windows.microsoft.com it-it; support.microsoft.com outlook.com delivery failure; general use",
	Hits:   []Sample{{Text: "utente sconosciuto"}},
}, {
	ID: "it-relay-denied", Category: RelayDenied,
	Text: []string{
		"relay negato", "relay non consentito", "inoltro negato",
	},
	Source: "windows.microsoft.com it-it; support.microsoft.com outlook.com delivery failure; general use",
	Hits:   []Sample{{Text: "relay negato"}},
}, {
	ID: "it-connection-failure", Category: ConnectionFailure,
	Text: []string{
		"connessione rifiutata", "timeout della connessione", "time out della connessione", "connessione scaduta",
		"impossibile connettersi", "tempo scaduto", "il server non risponde",
	},
	Source: "windows.microsoft.com it-it; support.microsoft.com outlook.com delivery failure; general use",
	Hits:   []Sample{{Text: "connessione rifiutata"}},
}, {
	ID: "it-receiver-error", Category: ReceiverError,
	Text: []string{
		"errore interno al server", "risorse temporaneamente non disponibili", "memoria esaurita",
		"nessun server adeguato", "errore temporaneo",
	},
	Source: "windows.microsoft.com it-it; support.microsoft.com outlook.com delivery failure; general use",
	Hits:   []Sample{{Text: "errore interno al server"}},
}, {
	ID: "it-expired", Category: Expired,
	Text: []string{
		"messaggio scaduto", "tempo di consegna scaduto",
	},
	Source: "windows.microsoft.com it-it; support.microsoft.com outlook.com delivery failure; general use",
	Hits:   []Sample{{Text: "messaggio scaduto"}},
}}
