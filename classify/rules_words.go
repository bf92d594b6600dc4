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
	ID: "word-virus", Category: Virus, Text: []string{"virus", "malware", "infected"}, Source: "general use",
	Hits: []Sample{{Code: 554, Text: "554 virus"}},
}, {
	ID: "word-spam", Category: SpamContent, Text: []string{"spam", "spamming", "antispam", "anti-spam", "uce", "junk", "unsolicited", "spammer", "spammers"}, Source: "general use",
	Hits: []Sample{{Code: 550, Text: "550 Spamming not allowed"}, {Status: "5.9.8", Text: "Spam"}},
}, {
	ID: "word-auth", Category: AuthFailure, Source: "general use",
	Text: []string{"spf", "dkim", "dmarc", "unauthenticated", "ptr", "rdns", "reverse dns", "forged", "spoofed", "spoofing", "helo", "ehlo", "sender id", "senderid"},
	Hits: []Sample{{Code: 550, Text: "550 DKIM!"}},
}, {
	ID: "word-block-list", Category: ReputationBlock, Source: "general use",
	Text: []string{"blacklist", "blacklisted", "black-listed", "blocklist", "block list", "blocklisted", "banned", "bad ip", "denylist", "reputation"},
	Hits: []Sample{{Status: "5.5.0", Code: 550, Text: "message is on a blacklist"}},
}, {
	ID: "word-relay", Category: RelayDenied, Text: []string{"relay", "relaying", "rcpthosts"}, Source: "general use",
	Hits: []Sample{{Code: 550, Text: "550 we don't do relay"}, {Status: "5.5.0", Code: 550, Text: "relaying prohibited"}},
}, {
	ID: "word-handshake", Category: TLSFailure, Text: []string{"handshake"}, Source: "general use",
	Hits: []Sample{{Status: "5.5.0", Code: 550, Text: "SSL handshake failed"}},
}, {
	ID: "word-policies", Category: PolicyOther, Text: []string{"policy", "policies"}, Source: "general use",
	Hits: []Sample{{Code: 550, Text: "policy"}, {Status: "5.5.0", Code: 550, Text: "message violates our policy"}},
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
	ID: "word-quota", Category: MailboxFull, Text: []string{
		"quota", "overquota", "disk space", "diskspace", "out of space",
	}, Source: "general use",
	Hits: []Sample{{Code: 550, Text: "quota"}},
}, {
	ID: "word-size", Category: MessageTooLarge, Text: []string{"too large", "too big", "too long", "oversized", "size limit"}, Source: "general use",
	Hits: []Sample{{Code: 552, Text: "552 too big"}},
}, {
	ID: "word-blocked", Category: ReputationBlock, Source: "general use",
	Text: []string{"blocked", "abuse"},
	Hits: []Sample{{Code: 550, Text: "Error - Blocked for abuse."}},
}, {
	ID: "word-tls", Category: TLSFailure, Text: []string{"tls", "starttls", "ssl", "encryption", "certificate"}, Source: "general use",
	Hits: []Sample{{Code: 550, Text: "550 TLS!"}},
}, {
	ID: "word-rate", Category: RateLimited, Text: []string{
		"too many", "rate limit", "ratelimit", "too fast", "frequency", "limit exceeded",
	}, Source: "general use",
	Hits: []Sample{{Code: 550, Text: "too many"}},
}, {
	ID: "word-unknown", Category: MailboxUnknown, Source: "general use",
	Text: []string{"does not exist", "doesn't exist", "doesnt exist", "dosn't exist", "not exist", "unknown", "not found", "no such", "invalid address", "nonexistent", "non-existent", "not a registered*"},
	Hits: []Sample{{Code: 550, Text: "550 'a@example.com' is not a registered address"}},
}, {
	ID: "word-disabled", Category: MailboxInactive, Source: "general use",
	Text: []string{"disabled", "inactive", "suspended", "deactivated", "is locked", "frozen", "expired account", "discontinued"},
	Hits: []Sample{{Code: 525, Text: "Disabled recipient address"}},
}, {
	ID: "word-recipient-rejected", Category: MailboxUnknown, Source: "general use: nothing but the recipient is named",
	Text: []string{
		"recipient address rejected", "recipient denied",
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
		"rejected", "denied", "forbidden", "not allowed", "refused", "prohibited", "not permitted",
		"not authorized", "unauthorized", "violation", "not acceptable", "administratively",
	},
	Hits: []Sample{{Code: 550, Text: "unauthorized"}},
}, {
	ID: "word-later", Category: ReceiverError, Source: "general use; greylisting, a limit or trouble: nothing tells which", Confidence: 0.5,
	Text: []string{"try again later", "retry later", "try again in", "later"},
	Hits: []Sample{{Code: 451, Text: "451 Please try again later"}},
}, {
	ID: "word-timeout", Category: ConnectionFailure, Text: []string{
		"timeout", "timed out", "time out", "connection", "unreachable",
	}, Source: "general use",
	Hits: []Sample{{Code: 451, Text: "timeout"}},
}}
