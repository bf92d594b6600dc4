package classify

// stateRules say what a refusal was about by what the session had come to,
// where neither words nor status name a cause.
var stateRules = []Rule{{
	ID: "transaction-failed-at-mail", Category: ReceiverError, Text: []string{"transaction failed"}, State: []string{"mail"}, Source: "RFC 5321 §4.2.3: the text of 554 says nothing of the sender",
	Hits: []Sample{{Code: 554, State: "mail", Text: "554 Transaction failed"}},
}, {
	ID: "refused-at-mail", Category: SenderRejected, Code: []int{5}, State: []string{"mail"}, Source: "RFC 5321 §3.3: refused when the sender was named",
	Hits:   []Sample{{Status: "5.1.0", Code: 553, State: "mail", Text: "host.example.com does not exist"}},
	Misses: []Sample{{Status: "5.1.0", Code: 553, State: "rcpt", Text: "host.example.com does not exist"}},
}}

// tellingWordRules are single words that name a cause by themselves.
var tellingWordRules = []Rule{{
	ID: "word-virus", Category: Virus, Text: []string{"virus", "malware", "infected", "exploit", "macros", "schadsoftware", "schadprogramm*", "schadcode", "logiciel malveillant*", "maliciel*", "malveillant*", "malicioso*", "maliciosa*", "malicious attachment*", "malicious file*", "malicious code", "dannoso", "kwaadaardig*", "złośliw*", "вирус*", "вредонос*", "вірус*", "病毒", "ウイルス", "ウィルス", "바이러스", "wirus*", "vírus", "vírusos", "virüs", "virüslü", "zararlı*", "ไวรัส", "وائرس", "فيروس*", "וירוס*", "trojan", "trojans", "worm"}, Source: "general use",
	Hits: []Sample{{Code: 554, Text: "554 virus"}},
}, {
	ID: "word-spam", Category: SpamContent, Text: []string{"spam", "spamming", "antispam", "anti-spam", "uce", "junk", "unsolicited", "spammer", "spammers", "surbl", "uribl", "bayes", "score … exceeds", "score … threshold"}, Source: "general use",
	Hits: []Sample{{Code: 550, Text: "550 Spamming not allowed"}, {Status: "5.9.8", Text: "Spam"}},
}, {
	ID: "word-auth", Category: AuthFailure, Source: "general use",
	Text: []string{"spf", "dkim", "dmarc", "unauthenticated", "ptr", "rdns", "reverse dns", "no reverse", "reverse for", "обратная зона", "обратной зоны", "txt record", "forged", "spoofed", "spoofing", "mismatch", "mismatches", "helo", "ehlo", "sender id", "senderid"},
	Hits: []Sample{{Code: 550, Text: "550 DKIM!"}},
}, {
	ID: "word-block-list", Category: ReputationBlock, Source: "general use",
	Text: []string{"blacklist", "blacklisted", "black-listed", "blocklist", "block list", "blocklisted", "banned", "bad ip", "denylist", "reputation", "trust score", "rbl", "dnsbl", "sender score", "dynamic addresses"},
	Hits: []Sample{{Status: "5.5.0", Code: 550, Text: "message is on a blacklist"}},
}, {
	ID: "word-relay", Category: RelayDenied, Text: []string{"relay", "relaying", "rcpthosts", "relayed mail"}, Source: "general use",
	Hits: []Sample{{Code: 550, Text: "550 we don't do relay"}, {Status: "5.5.0", Code: 550, Text: "relaying prohibited"}},
}, {
	ID: "word-phishing", Category: SpamContent, Text: []string{"phishing", "advertising", "advertisement", "advertisements"}, Source: "general use",
	Hits: []Sample{{Code: 550, Text: "phishing detected"}},
}, {
	ID: "word-authenticate", Category: AuthFailure, Source: "general use",
	Text: []string{"authenticate", "authenticated", "authentication", "reverse lookup", "auth required", "callout"},
	Hits: []Sample{{Code: 550, Text: "authenticate before sending"}},
}, {
	ID: "word-handshake", Category: TLSFailure, Text: []string{"handshake"}, Source: "general use",
	Hits: []Sample{{Status: "5.5.0", Code: 550, Text: "SSL handshake failed"}},
}, {
	ID: "word-unknown-policy", Category: MailboxUnknown, Status: []string{"x.7.0", "x.7.1"},
	Text: []string{
		"not listed in our", "found nothing", "not a real person", "staff directory", "our directory", "our ldap", "non-existent account*", "non-existent user*", "non-existent mailbox*", "nonexistent account*", "nonexistent user*", "no such user", "no such mailbox", "no such account", "no such recipient", "unknown user", "unknown recipient", "unknown mailbox",
	},
	Source: "general use: a policy status, and words that say what the policy is about",
	Hits:   []Sample{{Status: "5.7.1", Code: 550, Text: "Unable to deliver: bob is not listed in our staff directory"}, {Status: "5.7.0", Code: 550, Text: "Local policy: mail to non-existent accounts gets refused"}},
}, {
	ID: "word-policies", Category: PolicyOther, Text: []string{"policy", "policies", "guidelines", "company rule", "acl", "not compliant", "unauthorised", "filter rule"}, Source: "general use",
	Hits: []Sample{{Code: 550, Text: "policy"}, {Status: "5.5.0", Code: 550, Text: "message violates our policy"}},
}, {
	ID: "word-inactive-policy", Category: MailboxInactive, Status: []string{"x.7.0", "x.7.1"},
	Text:   []string{"suspended", "deactivated", "barred from", "parked", "inactive", "dormant", "frozen", "no longer active", "account disabled", "user disabled", "mailbox disabled", "switched off", "turned off", "non-payment"},
	Source: "general use: a policy status, and words that say what the policy is about",
	Hits:   []Sample{{Status: "5.7.1", Code: 550, Text: "Recipient is barred from receiving mail"}},
}, {
	ID: "word-full-policy", Category: MailboxFull, Status: []string{"x.7.0", "x.7.1"},
	Text:   []string{"quota", "over quota", "is full", "over limit", "over its limit", "storage", "allotment"},
	Source: "general use: a policy status, and words that say what the policy is about",
	Hits:   []Sample{{Status: "5.7.0", Code: 550, Text: "Requested mail action not taken: box over its limit"}},
}, {
	ID: "word-not-logged-in", Category: MailboxInactive,
	Text:   []string{"not logged in for", "has not logged in", "never logged in", "not been used for", "unused for"},
	Source: "free mail services that shut what nobody uses",
	Hits:   []Sample{{Code: 550, Text: "The owner has not logged in for a long time; mail is refused"}},
}, {
	ID: "word-score", Category: SpamContent,
	Text:   []string{"scored", "score of", "score exceeds", "score too high", "high score", "karma score"},
	Source: "general use: only filters count points",
	Hits:   []Sample{{Code: 550, Text: "message content scored too high"}},
}, {
	ID: "word-freemail", Category: SenderRejected,
	Text:   []string{"freemail", "freemailer", "free mail provider", "free email provider"},
	Source: "general use",
	Hits:   []Sample{{Code: 550, Text: "Mail from this freemail provider not wanted"}},
}, {
	ID: "stem-spam", Category: SpamContent,
	Text: []string{
		"spam*", "unerwünscht*", "indésirable*", "no deseado*", "no solicitado*", "indesejad*", "indesiderat*", "ongewenst*", "niechcian*", "nevyžádan*", "спам*", "нежелательн*", "skräppost*", "søppelpost*", "roskaposti*", "istenmeyen*", "kéretlen*", "ανεπιθύμητ*", "nedorit*", "thư rác", "垃圾", "迷惑", "스팸", "דואר זבל", "غير مرغوب", "classified as bulk", "bulk mail",
		"u.c.e*", "bulk threshold",
		"pourriel*",
		"basura", "spazzatura", "lixo eletrônico",
	},
	Source: "general use",
	Hits:   []Sample{{Code: 550, Text: "Письмо нежелательное"}, {Code: 550, Text: "Message classified as bulk; unwanted here"}},
}, {
	ID: "stem-reputation", Category: ReputationBlock,
	Text: []string{
		"ip-adresse", "ip-adres", "adresse ip", "dirección ip", "endereço ip", "indirizzo ip", "adres ip", "adresa ip", "ip-адрес*", "ip adresi", "ip-cím", "địa chỉ ip", "ip地址", "ip アドレス", "ipアドレス", "ip 주소", "信誉", "信譽", "评价低", "レピュテーション", "평판", "servidor … bloqueado", "serveur … bloqué", "server … gesperrt", "server … blockiert", "server … bloccato", "server … geblokkeerd", "сервер … заблокирован", "репутац*", "reputatie", "réputation", "reputación", "reputação", "reputazione", "reputacj*",
		"ip-netz*", "ip-bereich*",
	},
	Source: "general use: who speaks of the client's address does not like it",
	Hits:   []Sample{{Code: 550, Text: "发件人IP信誉度低"}, {Code: 554, Text: "Su servidor está bloqueado: servidor bloqueado"}},
}, {
	ID: "en-policy-other-hint", Category: PolicyOther,
	Text: []string{
		"access denied", "domain … is not allowed", "policy violation", "company policy", "message refused",
		"mail refused", "message blocked", "mail blocked", "message rejected", "not accepted", "delivery not allowed",
		"geographic restriction",
	},
	Source: "Postfix source; maddy source; general use",
	Hits:   []Sample{{Text: "access denied"}},
}}

// wordRules are single words that say at least what sort of refusal it was,
// for replies that say nothing else.
var wordRules = []Rule{{
	ID: "greeting-refused", Category: ReputationBlock, Text: []string{"refused to talk to me"}, Confidence: 0.6,
	Source: "Postfix source: the greeting was a refusal, mostly of the client's address",
	Hits:   []Sample{{Code: 421, Text: "host mx.example.com[192.0.2.1] refused to talk to me: 421 Service not available, closing transmission channel"}},
}, {
	ID: "word-service-closing", Category: ReceiverError, Text: []string{"service not available", "closing transmission channel"}, Source: "RFC 5321 §4.2.3: the text of 421",
	Hits: []Sample{{Code: 421, Text: "421 Service not available, closing transmission channel"}},
}, {
	ID: "word-trouble", Category: ReceiverError, Source: "general use: what goes wrong in programs",
	Text: []string{
		"server error", "system error", "gone away", "upstream", "proxy error", "offline", "lock", "spool", "clamd", "cannot scan", "can't scan", "i/o error", "io error", "software error", "internal error", "encountered an error", "unexpected error", "fatal error", "crashed", "core dumped", "segmentation fault", "queue is full", "maintenance", "resources unavailable", "no free blocks", "no resources", "unable to process", "agent failed",
		"exception", "stack trace", "traceback", "program failed", "process failed", "database",
	},
	Hits: []Sample{{Code: 550, Text: "filter program crashed"}, {Code: 451, Text: "queue is full"}},
}, {
	ID: "word-loop", Category: RoutingFailure, Text: []string{"loop", "loops", "looped", "hop count", "hopcount", "number of hops"}, Source: "general use",
	Hits: []Sample{{Code: 550, Text: "endless loop"}, {Code: 554, Text: "too many loops"}},
}, {
	ID: "word-resolve", Category: DomainUnknown, Advice: Review, Source: "general use: names that the DNS has not",
	Text: []string{"no dns", "dns entry", "no mx", "non-existing domain", "name server entry", "cannot be resolved", "can't be resolved", "not be resolved", "could not resolve", "cannot resolve", "unresolvable", "domain … not", "dns: … not exist", "no mail server found", "invalid host*"},
	Hits: []Sample{{Code: 550, Text: "no DNS entry for example.org"}},
}, {
	ID: "word-quota", Category: MailboxFull, Text: []string{
		"quota", "overquota", "reached its limit", "allotment", "messages in mailbox", "kb of", "mb of", "clean up", "cleaned up", "room left", "its size limit", "speicherlimit", "can be stored", "disk space", "diskspace", "out of space", "box full", "is full", "too full", "store full", "mailbox limit", "exceeds its limit", "full mailbox", "full disk", "limit reached", "size reached", "over limit", "over the limit", "over its limit", "storage",
	}, Source: "general use",
	Hits:   []Sample{{Code: 550, Text: "quota"}, {Code: 550, Text: "can't accept mail: box full"}},
	Misses: []Sample{{Code: 451, Text: "queue is full"}},
}, {
	ID: "word-size", Category: MessageTooLarge, Text: []string{"too large", "too big", "message … too long", "mail … too long", "oversized", "oversize", "message size", "mail size", "data size", "too much data", "longer than allowed", "databytes", "message length", "mail length", "too heavy", "size=*", "lenght", "size limit", "exceeds maximum", "maximum length", "maximum size"}, Source: "general use",
	Hits: []Sample{{Code: 552, Text: "552 too big"}},
}, {
	ID: "word-expired", Category: Expired, Source: "general use",
	Text: []string{"too old", "giving up", "stuck in queue", "abandoned", "max attempts", "attempts reached", "ttl expired", "message has expired", "mail has expired", "was attempted for", "attempted for", "attempts failed"},
	Hits: []Sample{{Text: "delivery was attempted for 5 days"}},
}, {
	ID: "word-header", Category: ContentRejected, Text: []string{"lacks a … header", "no … header", "without … header", "wrong header", "header … wrong"}, Source: "general use",
	Hits: []Sample{{Code: 550, Text: "message lacks a From header"}},
}, {
	ID: "word-sender-list", Category: SenderRejected, Text: []string{"allowed senders", "list of senders", "approved senders", "permitted senders"}, Source: "general use",
	Hits: []Sample{{Code: 550, Text: "you are not on the list of allowed senders"}},
}, {
	ID: "word-address-space", Category: ReputationBlock, Text: []string{"address space", "ip space", "ip range", "your ip"}, Source: "general use",
	Hits: []Sample{{Code: 550, Text: "residential address space"}},
}, {
	ID: "word-attachment", Category: AttachmentRejected, Text: []string{"dangerous attachment", "dangerous attachments", "password-protected", "attachment type", "attachment types", "such attachments"}, Source: "general use",
	Hits: []Sample{{Code: 550, Text: "dangerous attachment"}},
}, {
	ID: "word-blocked", Category: ReputationBlock, Source: "general use",
	Text: []string{"blocked", "abuse", "naughty", "hosting ranges", "cloud hosting", "sabbatical", "country of origin"},
	Hits: []Sample{{Code: 550, Text: "Error - Blocked for abuse."}},
}, {
	ID: "word-tls", Category: TLSFailure, Text: []string{"tls", "starttls", "ssl", "encryption", "certificate"}, Source: "general use",
	Hits: []Sample{{Code: 550, Text: "550 TLS!"}},
}, {
	ID: "word-rate", Category: RateLimited, Text: []string{
		"too many", "rate limit", "ratelimit", "too fast", "too quickly", "too often", "too frequently", "this hour", "per hour", "per minute", "frequency", "limit exceeded", "limit of messages", "ceiling", "sessions from", "sessions open", "частот*", "message limit", "mail limit", "email limit", "rate control", "number of recipients", "number of messages",
	}, Source: "general use",
	Hits: []Sample{{Code: 550, Text: "too many"}},
}, {
	ID: "word-unknown", Category: MailboxUnknown, Source: "general use",
	Text: []string{"does not exist", "doesn't exist", "doesnt exist", "dosn't exist", "not exist", "unknown", "not found", "no such", "invalid address", "nonexistent", "non-existent", "not a registered*",
		"not registered", "not a user", "undefined recipient", "recipient not in", "mailbox missing", "not in our", "not known", "unable to find", "unable to locate", "failed to find", "cannot locate", "can't locate", "is gone", "has left", "no entry", "not a recognised", "not a recognized", "not a local", "not a customer", "no user", "by that name", "bad recipient", "bad mailbox", "bad address",
	},
	Hits: []Sample{{Code: 550, Text: "550 'a@example.com' is not a registered address"}},
}, {
	ID: "word-disabled", Category: MailboxInactive, Source: "general use",
	Text: []string{"disabled", "inactive", "suspended", "switched off", "turned off", "parked", "been shut", "withheld", "non-payment", "unpaid", "purged", "former student", "former employee", "former member", "deactivated", "is locked", "frozen", "retired", "out of service", "barred", "cancelled", "canceled", "no longer in service", "not activated", "archived", "shut down", "dormant", "expired account", "discontinued"},
	Hits: []Sample{{Code: 525, Text: "Disabled recipient address"}},
}, {
	ID: "word-recipient-rejected", Category: MailboxUnknown, Source: "general use: nothing but the recipient is named",
	Text: []string{
		"recipient address rejected", "recipient denied", "undeliverable address", "address undeliverable",
	},
	Hits: []Sample{{Code: 550, Text: "recipient address rejected"}},
}, {
	ID: "word-message-labs", Category: MailboxUnknown, Code: []int{542}, Text: []string{"rejected"}, Source: "MessageLabs: 542 recipient rejected",
	Hits: []Sample{{Code: 542, Text: "542 bob@example.com Rejected"}},
}, {
	ID: "transaction-failed", Category: ReceiverError, Text: []string{"transaction failed"}, Source: "RFC 5321 §4.2.3: the text of 554",
	Hits:   []Sample{{Code: 554, Text: "554 Transaction failed"}},
	Misses: []Sample{{Code: 554, Status: "5.7.1", Text: "Transaction failed"}, {Code: 554, Text: "Transaction failed Reject due to policy restrictions."}},
}, {
	ID: "word-policy", Category: PolicyOther, Source: "general use",
	Text: []string{
		"rejected", "denied", "declined", "forbidden", "not allowed", "refused", "prohibited", "not permitted",
		"not authorized", "unauthorized", "violation", "not acceptable", "administratively",
	},
	Hits: []Sample{{Code: 550, Text: "unauthorized"}},
}, {
	ID: "word-later", Category: ReceiverError, Source: "general use; greylisting, a limit or trouble: nothing tells which", Confidence: 0.5,
	Text: []string{"try again later", "retry later", "try again in", "later"},
	Hits: []Sample{{Code: 451, Text: "451 Please try again later"}},
}, {
	ID: "word-timeout", Category: ConnectionFailure, Text: []string{
		"timeout", "timed out", "greeting failed", "been failing", "last tried", "service interruption", "time out", "connection", "unreachable", "socket", "did not answer", "does not answer", "broken pipe", "no answer from", "could not reach", "cannot reach", "unable to reach",
	}, Source: "general use",
	Hits: []Sample{{Code: 451, Text: "timeout"}},
}}
