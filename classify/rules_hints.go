package classify

// hintRules are words that hint at a reason, for where no status says more.
var hintRules = []Rule{{
	ID: "maddy-usual-cause", Category: Unknown,
	Text:   []string{"usual cause of this problem is invalid recipient"},
	Source: "maddy source, internal/dsn: what each of its reports says",
	Hits:   []Sample{{Text: "The usual cause of this problem is invalid recipient address or maintenance at the recipient side."}},
	Misses: []Sample{{Text: "The problem is an invalid recipient address"}},
}, {
	ID: "unrouteable-user", Category: MailboxUnknown, Code: []int{550, 551, 553, 554},
	Text:   []string{"unrouteable address"},
	Source: "Exim source: what it replies to RCPT",
	Hits:   []Sample{{Code: 550, Text: "Unrouteable address"}},
}, {
	ID: "unrouteable-domain", Category: DomainUnknown,
	Text:   []string{"unrouteable address"},
	Source: "Exim source: what it reports by itself, of domains that DNS does not know; see named.go for its own",
	Hits:   []Sample{{Status: "5.0.0", Text: "Unrouteable address"}},
}, {
	ID: "de-reputation-block-hint", Category: ReputationBlock,
	Text: []string{
		"auf einer blacklist",
	},
	Source: "Sympa templates/translations; support.google.com/mail/answer/6596; general use",
	Hits:   []Sample{{Text: "auf einer blacklist"}},
}, {
	ID: "fr-reputation-block-hint", Category: ReputationBlock,
	Text: []string{
		"sur liste noire",
	},
	Source: "assistance.email; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "sur liste noire"}},
}, {
	ID: "fr-mailbox-inactive-hint", Category: MailboxInactive,
	Text: []string{
		"boîte indisponible", "utilisateur est temporairement indisponible", "utilisateur temporairement indisponible",
	},
	Source: "assistance.email; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "boîte indisponible"}},
}, {
	ID: "fr-receiver-error-hint", Category: ReceiverError,
	Text: []string{
		"erreur interne",
	},
	Source: "assistance.email; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "erreur interne"}},
}, {
	ID: "es-mailbox-full-hint", Category: MailboxFull,
	Text: []string{
		"correo lleno",
	},
	Source: "alexborras.com list of returns; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "correo lleno"}},
}, {
	ID: "es-reputation-block-hint", Category: ReputationBlock,
	Text: []string{
		"en lista negra",
	},
	Source: "alexborras.com list of returns; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "en lista negra"}},
}, {
	ID: "es-receiver-error-hint", Category: ReceiverError,
	Text: []string{
		"error temporal",
	},
	Source: "alexborras.com list of returns; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "error temporal"}},
}, {
	ID: "pt-reputation-block-hint", Category: ReputationBlock,
	Text: []string{
		"em lista negra", "na lista negra",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "em lista negra"}},
}, {
	ID: "pt-receiver-error-hint", Category: ReceiverError,
	Text: []string{
		"erro temporário",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "erro temporário"}},
}, {
	ID: "it-reputation-block-hint", Category: ReputationBlock,
	Text: []string{
		"in blacklist",
	},
	Source: "windows.microsoft.com it-it; support.microsoft.com outlook.com delivery failure; general use",
	Hits:   []Sample{{Text: "in blacklist"}},
}, {
	ID: "it-mailbox-inactive-hint", Category: MailboxInactive,
	Text: []string{
		"cassetta postale non disponibile", "mailbox non disponibile",
	},
	Source: "windows.microsoft.com it-it; support.microsoft.com outlook.com delivery failure; general use",
	Hits:   []Sample{{Text: "cassetta postale non disponibile"}},
}, {
	ID: "ru-reputation-block-hint", Category: ReputationBlock,
	Text: []string{
		"в черном списке",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "в черном списке"}},
}, {
	ID: "ru-receiver-error-hint", Category: ReceiverError,
	Text: []string{
		"временная ошибка",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "временная ошибка"}},
}, {
	ID: "ja-recipient-filtered-hint", Category: RecipientFiltered,
	Text: []string{
		"受信拒否",
		"受信者の設定により",
	},
	Source: "gromox bounce templates; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "受信拒否"}},
}, {
	ID: "ko-recipient-filtered-hint", Category: RecipientFiltered,
	Text: []string{
		"수신거부",
	},
	Source: "blog.jinbo.net bounce list; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "수신거부"}},
}, {
	ID: "sk-greylisted-hint", Category: Greylisted,
	Text: []string{
		"správa bola dočasne odmietnutá",
	},
	Source: "support.google.com/mail/answer/6596; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "správa bola dočasne odmietnutá"}},
}, {
	ID: "en-virus-hint", Category: Virus,
	Text: []string{
		"infected with", "infected by", "is infected", "trojan detected", "heuristics.", "eicar",
	},
	Source: "Postfix source; maddy source; general use",
	Hits:   []Sample{{Text: "infected with"}},
}, {
	ID: "en-greylisted-hint", Category: Greylisted,
	Text: []string{
		"postgrey", "greylist", "this triplet", "lista gris", "liste grise", "lista grigia", "lista cinza", "graue liste", "первый контакт", "first contact", "know you yet", "split transaction, retry soon",
		"グレイリスティング", "グレーリスティング",
	},
	Source: "Postfix source; maddy source; general use",
	Hits:   []Sample{{Text: "postgrey"}},
}, {
	ID: "en-mailbox-full-hint", Category: MailboxFull,
	Text: []string{
		"can't create output", "storage allocation", "quota would be exceeded",
	},
	Source: "Postfix source; maddy source; general use",
	Hits:   []Sample{{Text: "can't create output"}},
}, {
	ID: "en-mailbox-moved-hint", Category: MailboxMoved,
	Text: []string{
		"address has changed", "mailbox moved",
	},
	Source: "Postfix source; maddy source; general use",
	Hits:   []Sample{{Text: "address has changed"}},
}, {
	ID: "en-rate-limited-hint", Category: RateLimited,
	Text: []string{
		"too many recipients", "max number of messages", "too many messages", "too many emails", "throttled", "throttling",
		"sending too fast", "slow down", "temporarily rate limited",
	},
	Source: "Postfix source; maddy source; general use",
	Hits:   []Sample{{Text: "too many recipients"}},
}, {
	ID: "en-auth-failure-hint", Category: AuthFailure,
	Text: []string{
		"authentication required", "authentication failed", "authentication credentials invalid",
	},
	Source: "Postfix source; maddy source; general use",
	Hits:   []Sample{{Text: "authentication required"}},
}, {
	ID: "en-reputation-block-hint", Category: ReputationBlock,
	Text: []string{
		"invalid ip", "spam source",
	},
	Source: "Postfix source; maddy source; general use",
	Hits:   []Sample{{Text: "invalid ip"}},
}, {
	ID: "en-recipient-filtered-hint", Category: RecipientFiltered,
	Text: []string{
		"user rejected", "delivery restrictions",
	},
	Source: "Postfix source; maddy source; general use",
	Hits:   []Sample{{Text: "user rejected"}},
}, {
	ID: "en-spam-content-hint", Category: SpamContent,
	Text: []string{
		"spam filter",
	},
	Source: "Postfix source; maddy source; general use",
	Hits:   []Sample{{Text: "spam filter"}},
}, {
	ID: "en-content-rejected-hint", Category: ContentRejected,
	Text: []string{
		"message rejected due to a local policy", "mail … is rejected", "contains links to", "dlp policy",
		"sensitive information",
	},
	Source: "Postfix source; maddy source; general use",
	Hits:   []Sample{{Text: "message rejected due to a local policy"}},
}, {
	ID: "en-mailbox-inactive-hint", Category: MailboxInactive,
	Text: []string{
		"user hangup", "recipient domain temporarily disabled", "user is inactive", "user is frozen", "account frozen",
		"temporarily disabled",
	},
	Source: "Postfix source; maddy source; general use",
	Hits:   []Sample{{Text: "user hangup"}},
}, {
	ID: "en-dns-failure-hint", Category: DNSFailure,
	Text: []string{
		"dns failure", "name server timeout", "resolver error",
	},
	Source: "Postfix source; maddy source; general use",
	Hits:   []Sample{{Text: "dns failure"}},
}, {
	ID: "en-domain-unknown-hint", Category: DomainUnknown,
	Text: []string{
		"invalid domain", "domain has expired", "destination domain is invalid",
	},
	Source: "Postfix source; maddy source; general use",
	Hits:   []Sample{{Text: "invalid domain"}},
}, {
	ID: "en-domain-no-mail-hint", Category: DomainNoMail,
	Text: []string{
		"null mx",
	},
	Source: "Postfix source; maddy source; general use",
	Hits:   []Sample{{Text: "null mx"}},
}, {
	ID: "en-mailbox-unknown-hint", Category: MailboxUnknown,
	Text: []string{
		"unknown user", "unavailable mail user", "invalid user", "invalid recipient", "invalid mailbox",
		"invalid recipient address", "address is undeliverable", "mailbox unavailable",
		"mailbox not available", "user not exist", "recipient rejected", "no longer valid", "bad address",
		"recipient invalid", "not our customer", "does not exist here", "account unavailable",
	},
	Source: "Postfix source; maddy source; general use",
	Hits:   []Sample{{Text: "unknown user"}},
}, {
	ID: "en-relay-denied-hint", Category: RelayDenied,
	Text: []string{
		"local user only", "open relay", "not a local domain",
	},
	Source: "Postfix source; maddy source; general use",
	Hits:   []Sample{{Text: "local user only"}},
}, {
	ID: "en-tls-failure-hint", Category: TLSFailure,
	Text: []string{
		"tls required", "tls is required", "encryption required",
	},
	Source: "Postfix source; maddy source; general use",
	Hits:   []Sample{{Text: "tls required"}},
}, {
	ID: "en-routing-failure-hint", Category: RoutingFailure,
	Text: []string{
		"misrouted", "routing error",
	},
	Source: "Postfix source; maddy source; general use",
	Hits:   []Sample{{Text: "misrouted"}},
}, {
	ID: "en-connection-failure-hint", Category: ConnectionFailure,
	Text: []string{
		"connection reset", "operation timed out", "i/o timeout", "host down",
	},
	Source: "Postfix source; maddy source; general use",
	Hits:   []Sample{{Text: "connection reset"}},
}, {
	ID: "en-receiver-error-hint", Category: ReceiverError,
	Text: []string{
		"local configuration error", "internal error", "temporary failure", "error processing", "temporarily unavailable",
		"storage error", "database error", "please contact your system administrator",
	},
	Source: "Postfix source; maddy source; general use",
	Hits:   []Sample{{Text: "local configuration error"}},
}, {
	ID: "en-protocol-error-hint", Category: ProtocolError,
	Text: []string{
		"syntax error", "protocol error", "valid rcpt command must precede data",
	},
	Source: "Postfix source; maddy source; general use",
	Hits:   []Sample{{Text: "syntax error"}},
}, {
	ID: "en-expired-hint", Category: Expired,
	Text: []string{
		"delivery expired", "time expired", "unable to deliver this message after",
	},
	Source: "Postfix source; maddy source; general use",
	Hits:   []Sample{{Text: "delivery expired"}},
}}
