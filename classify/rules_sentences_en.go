package classify

// sentenceEnRules are pairs of words that make the usual sentences of servers
// that answer in words of their own. Being loose, they are asked behind the
// statuses that name a cause and the phrases that hint at one, and before the
// words that say no more than that something was refused.
var sentenceEnRules = []Rule{{
	ID: "en-sentence-command-died", Category: ReceiverError,
	Text: []string{
		"command died with status", "command failed:", "can't create user output file", "no such file or directory", "server is misconfigured", "exit status", "return code",
	},
	Source: "Postfix and Exim source: a delivery program failed, and its output says nothing better",
	Hits:   []Sample{{Code: 554, Text: "Command output: sh: /usr/bin/foo: No such file or directory"}, {Status: "5.3.0", Text: `Command died with status 1: "/usr/local/bin/filter"`}},
	Misses: []Sample{{Text: `Command died with status 67: "/usr/bin/deliver". Command output: user unknown`}, {Text: `Command died with status 77: "/usr/bin/maildrop". Command output: maildrop: maildir over quota.`}, {Status: "5.2.0", Text: `can't create user output file. Command output: maildrop: maildir over quota.`}, {Status: "5.7.0", Text: `service unavailable. Command output: message rejected, spam score 12`}},
}, {
	ID: "en-sentence-rate-limited", Category: RateLimited,
	Text: []string{
		"exceeded … per hour", "exceeded … per day", "exceeded … per minute", "too many … connections", "limit … connections", "connections … limit", "connection … limit",
		"sending limit", "sender … quota", "quota … sender",
	},
	Source: "general use in English",
	Hits:   []Sample{{Code: 550, Text: "You exceeded the number of mails that may be sent per hour"}},
	Misses: []Sample{{Code: 552, Text: "mailbox limit exceeded"}},
}, {
	ID: "en-sentence-mailbox-full-2", Category: MailboxFull,
	Text: []string{
		"exceeded … quota", "exceeds … quota", "exceeding … quota", "quota … exceeded", "quota … full", "quota … reached", "storage … exceeded", "exceeded … storage", "storage … full", "storage … limit", "storage space",
		"not enough … space", "insufficient … space", "out of … space", "mailbox … exceeded", "mailbox … exceeds", "mailbox … size limit", "mailbox … no room", "size of mailbox", "maximum mailbox size",
		"account … full", "recipient … full", "user … full", "folder … full",
	},
	Source: "general use in English",
	Hits:   []Sample{{Code: 550, Text: "The user has exceeded the quota that was given to him"}},
	Misses: []Sample{{Code: 550, Text: "sending quota exceeded"}},
}, {
	ID: "en-sentence-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"message … too large", "message … too big", "mail … too large", "mail … too big", "size … exceeds", "size … exceeded", "exceeds … size", "exceeded … size", "size … too large",
		"larger than", "bigger than", "message … size limit",
	},
	Source: "general use in English",
	Hits:   []Sample{{Code: 552, Text: "The message you sent is too big for bob"}},
}, {
	ID: "en-sentence-sender-rejected", Category: SenderRejected,
	Text: []string{
		"sender … not allowed", "sender … blocked", "sender … blacklist*", "sender … rejected", "sender … refused", "sender … denied", "sender … banned", "sender … not permitted", "sender … not accepted",
		"sender … invalid", "sender … unknown", "sender … does not exist",
		"sender … not found", "sender … not verified", "sender … unverified", "sender … not authorized", "mail from … rejected", "mail from … not allowed", "mail from … denied", "mail from … refused",
		"from address … rejected", "your address … rejected",
		"your address … blocked", "your address … blacklisted", "your email address … rejected", "your email address … not allowed", "your email address … blocked", "list … closed", "list … members",
		"closed … list", "members … list", "not allowed to send", "not permitted to send", "may not send", "not authorized to send",
	},
	Source: "general use in English",
	Hits:   []Sample{{Code: 550, Text: "The sender <news@example.com> is refused here"}},
	Misses: []Sample{{Code: 550, Text: "sender IP address rejected"}},
}, {
	ID: "en-sentence-reputation-block", Category: ReputationBlock,
	Text: []string{
		"your ip … blocked", "your ip … blacklist*", "your ip … rejected", "your ip … denied", "your ip … refused", "your ip … not allowed", "your ip … listed", "your ip … banned", "ip address … rejected",
		"ip address … blocked", "ip address … listed", "ip address … denied", "your host … blocked", "your host … rejected",
		"your host … denied", "your host … listed", "your server … blocked", "your server … rejected", "your server … denied", "your server … listed", "your mail server … blocked",
		"your mail server … listed", "your network … blocked", "your network … blacklist*", "your domain … blocked", "your domain … blacklist*",
		"your domain … listed", "connections from … not accepted", "connection from … rejected", "connection from … refused", "connection from … blocked", "connection from … denied",
		"connections … not accepted", "client … blocked", "client … blacklist*", "host … blacklist*", "mail from … blocked", "mail from … blacklist*",
		"server … blacklist*", "is listed on", "is listed at", "rejected: … listed at", "blocked: … listed at", "is listed in", "is listed by", "was listed", "are listed", "been listed",
	},
	Source: "general use in English",
	Hits:   []Sample{{Status: "5.7.1", Code: 554, Text: "Your server 192.0.2.1 was listed yesterday"}},
}, {
	ID: "en-sentence-relay-denied", Category: RelayDenied,
	Text: []string{
		"relay … denied", "relay … not allowed", "relaying … not allowed", "relaying … denied", "don't accept mail for", "do not accept mail for", "not accept mail for", "not responsible for",
		"not serve … domain", "domain … not local", "domain … not hosted", "domain … isn't hosted",
	},
	Source: "general use in English",
	Hits:   []Sample{{Code: 550, Text: "Relaying for bob is not allowed here"}},
}, {
	ID: "en-sentence-attachment-rejected", Category: AttachmentRejected,
	Text: []string{
		"attachment … not allowed", "attachment … blocked", "attachment … rejected", "attachment … forbidden", "attachment … not accepted", "attachments … not allowed", "attachments … not accepted",
		"attachments … rejected", "attachments … blocked",
		"file type", "executable",
	},
	Source: "general use in English",
	Hits:   []Sample{{Code: 550, Text: "The attachment invoice.js is not allowed here"}},
}, {
	ID: "en-sentence-content-rejected", Category: ContentRejected,
	Text: []string{
		"content … rejected", "content … not allowed", "content … blocked", "content … refused", "content … not acceptable", "header … missing", "missing … header", "header … invalid", "invalid … header",
		"header … malformed", "malformed … header", "headers … invalid",
	},
	Source: "general use in English",
	Hits:   []Sample{{Code: 550, Text: "The content of your mail was refused"}},
}, {
	ID: "en-sentence-mailbox-inactive-2", Category: MailboxInactive,
	Text: []string{
		"account … not active", "account … terminated", "account … expired", "account … blocked", "account … frozen", "account … discontinued", "account … cancelled", "account … canceled",
		"mailbox … not active", "mailbox … closed", "mailbox … blocked", "mailbox … frozen", "mailbox … expired",
		"mailbox … terminated", "user … inactive", "user … not active", "user … deactivated", "user … blocked", "user … locked", "user … terminated", "user … expired", "recipient … inactive",
		"recipient … not active", "recipient … suspended", "recipient … disabled", "recipient … deactivated", "recipient … locked",
		"address … disabled", "address … inactive", "address … suspended", "address … deactivated", "address … discontinued", "address … not active", "inactive … account", "inactive … user",
		"inactive … mailbox", "disabled … account", "disabled … mailbox", "suspended … account",
	},
	Source: "general use in English",
	Hits:   []Sample{{Code: 550, Text: "The recipient bob is not active any more"}},
}, {
	// A server, a domain or a filter of them all may be meant.
	ID: "en-sentence-recipient-filtered", Category: RecipientFiltered, Advice: Review,
	Text: []string{
		"recipient … blocked", "recipient … refuses", "recipient … refused", "recipient … does not accept", "recipient … doesn't accept", "recipient … only accepts", "recipient … does not want",
		"user … refuses", "user … does not want", "user … doesn't want", "user … does not accept", "user … only accepts",
		"mailbox … only accepts", "filter set by the user", "filter set by the recipient", "rejected by recipient", "rejected by the recipient", "rejected by your recipient", "rejected by its recipient",
		"rejected by this recipient", "blocked by … recipient", "blocked by … user", "rejected by … user", "recipient's … rules", "recipient's … filter", "recipient's … list", "only takes mail",
		"his address book", "her address book", "their address book", "unmonitored … address", "unmonitored … mailbox", "only sends mail", "cannot receive any",
	},
	Source: "general use in English",
	Hits:   []Sample{{Status: "5.7.1", Code: 550, Text: "The recipient <bob@example.com> doesn't accept mail of strangers"}},
}, {
	ID: "en-sentence-mailbox-unknown-2", Category: MailboxUnknown,
	Text: []string{
		"unknown … recipient", "invalid … address", "not an authorized … user", "not a valid … user", "not a valid … subscriber", "not a valid … account",
		"recipient … invalid", "recipient … not valid", "recipient … not known", "recipient … not exist", "user … not exist", "user … not known", "user … not valid", "mailbox … not exist",
		"mailbox … not known", "address … not exist", "address … not known", "address … not valid", "address … invalid", "address … unrecognized", "address … not recognised", "address … not recognized",
		"account … not exist", "account … not found", "account … unknown", "account … invalid", "recipient … not available", "user … not available", "user … unavailable", "mailbox … unavailable",
		"recipient … not listed", "user … not listed", "user … not here", "does not exist here", "not have such", "does not have a mailbox", "not in our directory",
		"doesn't have … account", "does not have … account",
	},
	Source: "general use in English",
	Hits:   []Sample{{Code: 554, Text: "The address bob@example.com is unrecognized here"}},
}, {
	ID: "en-sentence-sender-domain", Category: AuthFailure,
	Text: []string{
		"sender's domain", "sender domain", "domain of sender", "domain of the sender", "domain of your address",
	},
	Source: "general use in English: the domain that is wrong is the sender's",
	Hits:   []Sample{{Code: 550, Text: "The sender's domain example.org is not valid"}},
}, {
	ID: "en-sentence-domain-unknown-2", Category: DomainUnknown,
	Text: []string{
		"domain … not exist", "domain … invalid", "domain … unknown", "domain … not resolve", "domain … not valid", "domain … no mx", "host name … unknown", "host name … does not exist", "hostname … does not exist",
	},
	Source: "general use in English",
	Hits:   []Sample{{Code: 550, Text: "The domain example.org is not valid"}},
	Misses: []Sample{{Code: 550, Text: "The sender's domain example.org is not valid"}},
}, {
	ID: "en-sentence-expired", Category: Expired,
	Text: []string{
		"delivery attempts exceeded", "not delivered within", "was in our queue",
	},
	Source: "general use in English",
	Hits:   []Sample{{Text: "The message was in our queue for too long"}},
}}
