package classify

// statusRules are the enhanced statuses of the IANA registry that name a cause.
var statusRules = []Rule{{
	ID: "status-4-4-4", Category: DNSFailure,
	Status: []string{"4.4.4"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: no next hop could be found, for now",
	Hits:   []Sample{{Status: "4.4.4"}},
}, {
	ID: "status-x-1-1", Category: MailboxUnknown,
	Status: []string{"x.1.1"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: no mailbox with this local part",
	Hits:   []Sample{{Status: "5.1.1"}},
}, {
	ID: "status-x-1-2", Category: DomainUnknown,
	Status: []string{"x.1.2"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: destination domain does not exist or cannot take mail",
	Hits:   []Sample{{Status: "5.1.2"}},
}, {
	ID: "status-x-1-3", Category: MailboxUnknown,
	Status: []string{"x.1.3"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: destination address badly formed",
	Hits:   []Sample{{Status: "5.1.3"}},
}, {
	ID: "status-x-1-4", Category: MailboxUnknown,
	Status: []string{"x.1.4"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: address matches more than one recipient",
	Hits:   []Sample{{Status: "5.1.4"}},
}, {
	ID: "status-x-1-6", Category: MailboxMoved,
	Status: []string{"x.1.6"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: mailbox once existed, moved, no forwarding address",
	Hits:   []Sample{{Status: "5.1.6"}},
}, {
	ID: "status-x-1-7", Category: SenderRejected,
	Status: []string{"x.1.7"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: sender address badly formed",
	Hits:   []Sample{{Status: "5.1.7"}},
}, {
	ID: "status-x-1-8", Category: SenderRejected,
	Status: []string{"x.1.8"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: sender domain does not exist or takes no return mail",
	Hits:   []Sample{{Status: "5.1.8"}},
}, {
	ID: "status-x-1-10", Category: DomainNoMail,
	Status: []string{"x.1.10"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: recipient domain publishes a null MX",
	Hits:   []Sample{{Status: "5.1.10"}},
}, {
	ID: "status-x-2-1", Category: MailboxInactive,
	Status: []string{"x.2.1"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: mailbox exists but is disabled",
	Hits:   []Sample{{Status: "5.2.1"}},
}, {
	ID: "status-x-2-2", Category: MailboxFull,
	Status: []string{"x.2.2"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: mailbox over quota (meant as transient)",
	Hits:   []Sample{{Status: "5.2.2"}},
}, {
	ID: "status-x-2-3", Category: MessageTooLarge,
	Status: []string{"x.2.3"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: message larger than this mailbox permits",
	Hits:   []Sample{{Status: "5.2.3"}},
}, {
	ID: "status-x-2-4", Category: ReceiverError,
	Status: []string{"x.2.4"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: mailing list could not be expanded",
	Hits:   []Sample{{Status: "5.2.4"}},
}, {
	ID: "status-x-3-1", Category: MailboxFull,
	Status: []string{"x.3.1"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: receiving system out of storage",
	Hits:   []Sample{{Status: "5.3.1"}},
}, {
	ID: "status-x-3-2", Category: ReceiverError,
	Status: []string{"x.3.2"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: host is not accepting messages (shutdown, load, maintenance)",
	Hits:   []Sample{{Status: "5.3.2"}},
}, {
	ID: "status-x-3-3", Category: PolicyOther,
	Status: []string{"x.3.3"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: needed feature unsupported by destination",
	Hits:   []Sample{{Status: "5.3.3"}},
}, {
	ID: "status-x-3-4", Category: MessageTooLarge,
	Status: []string{"x.3.4"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: message exceeds the system size limit",
	Hits:   []Sample{{Status: "5.3.4"}},
}, {
	ID: "status-x-3-5", Category: ReceiverError,
	Status: []string{"x.3.5"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: system wrongly configured to accept this message",
	Hits:   []Sample{{Status: "5.3.5"}},
}, {
	ID: "status-5-4-1-answered", Category: MailboxUnknown, Confidence: 0.7,
	Status: []string{"5.4.1"}, Code: []int{550},
	Source: "https://learn.microsoft.com/exchange/mail-flow-best-practices/use-directory-based-edge-blocking: \"no answer\" cannot be what a host answered",
	Hits:   []Sample{{Status: "5.4.1", Code: 550}},
	Misses: []Sample{{Status: "5.4.1"}, {Status: "4.4.1", Code: 450}},
}, {
	ID: "status-x-4-1", Category: ConnectionFailure,
	Status: []string{"x.4.1"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: no answer from the host",
	Hits:   []Sample{{Status: "5.4.1"}},
}, {
	ID: "status-x-4-2", Category: ConnectionFailure,
	Status: []string{"x.4.2"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: connection made but broke or timed out",
	Hits:   []Sample{{Status: "5.4.2"}},
}, {
	ID: "status-x-4-3", Category: DNSFailure,
	Status: []string{"x.4.3"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: directory server (for example DNS) unavailable",
	Hits:   []Sample{{Status: "5.4.3"}},
}, {
	ID: "status-5-4-4", Category: DomainUnknown,
	Status: []string{"5.4.4"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: no next hop could be found (for example DNS answers SOA only)",
	Hits:   []Sample{{Status: "5.4.4"}},
}, {
	ID: "status-x-4-5", Category: RateLimited,
	Status: []string{"x.4.5"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: mail system congested",
	Hits:   []Sample{{Status: "5.4.5"}},
}, {
	ID: "status-x-4-6", Category: RoutingFailure,
	Status: []string{"x.4.6"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: loop: message forwarded too many times",
	Hits:   []Sample{{Status: "5.4.6"}},
}, {
	ID: "status-x-4-7", Category: Expired,
	Status: []string{"x.4.7"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: too old: delivery time ran out",
	Hits:   []Sample{{Status: "5.4.7"}},
}, {
	ID: "status-x-5-2", Category: ProtocolError,
	Status: []string{"x.5.2"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: command not understood",
	Hits:   []Sample{{Status: "5.5.2"}},
}, {
	ID: "status-x-5-3", Category: RateLimited,
	Status: []string{"x.5.3"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: too many recipients in one transaction",
	Hits:   []Sample{{Status: "5.5.3"}},
}, {
	ID: "status-x-5-4", Category: ProtocolError,
	Status: []string{"x.5.4"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: command arguments invalid",
	Hits:   []Sample{{Status: "5.5.4"}},
}, {
	ID: "status-x-5-5", Category: ProtocolError,
	Status: []string{"x.5.5"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: protocol versions do not match",
	Hits:   []Sample{{Status: "5.5.5"}},
}, {
	ID: "status-x-5-6", Category: ProtocolError,
	Status: []string{"x.5.6"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: AUTH response line longer than the buffer",
	Hits:   []Sample{{Status: "5.5.6"}},
}, {
	ID: "status-x-6-1", Category: ContentRejected,
	Status: []string{"x.6.1"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: media type unsupported",
	Hits:   []Sample{{Status: "5.6.1"}},
}, {
	ID: "status-x-6-2", Category: ContentRejected,
	Status: []string{"x.6.2"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: conversion needed but forbidden",
	Hits:   []Sample{{Status: "5.6.2"}},
}, {
	ID: "status-x-6-3", Category: ContentRejected,
	Status: []string{"x.6.3"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: conversion needed but not possible (for example 8bit)",
	Hits:   []Sample{{Status: "5.6.3"}},
}, {
	ID: "status-x-6-4", Category: ContentRejected,
	Status: []string{"x.6.4"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: converted with loss (warning, or failure if loss forbidden)",
	Hits:   []Sample{{Status: "5.6.4"}},
}, {
	ID: "status-x-6-5", Category: ContentRejected,
	Status: []string{"x.6.5"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: conversion was tried and failed",
	Hits:   []Sample{{Status: "5.6.5"}},
}, {
	ID: "status-x-6-6", Category: ContentRejected,
	Status: []string{"x.6.6"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: remote content could not be fetched",
	Hits:   []Sample{{Status: "5.6.6"}},
}, {
	ID: "status-x-6-7", Category: ProtocolError,
	Status: []string{"x.6.7"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: non-ASCII address not permitted here",
	Hits:   []Sample{{Status: "5.6.7"}},
}, {
	ID: "status-x-6-8", Category: PolicyOther,
	Status: []string{"x.6.8"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: reply would need UTF-8 the client does not permit",
	Hits:   []Sample{{Status: "5.6.8"}},
}, {
	ID: "status-x-6-9", Category: ContentRejected,
	Status: []string{"x.6.9"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: UTF-8 header message cannot go to a recipient",
	Hits:   []Sample{{Status: "5.6.9"}},
}, {
	ID: "status-x-6-10", Category: PolicyOther,
	Status: []string{"x.6.10"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: deprecated duplicate of X.6.8",
	Hits:   []Sample{{Status: "5.6.10"}},
}, {
	ID: "status-x-7-2", Category: SenderRejected,
	Status: []string{"x.7.2"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: sender may not post to this mailing list",
	Hits:   []Sample{{Status: "5.7.2"}},
}, {
	ID: "status-x-7-3", Category: TLSFailure,
	Status: []string{"x.7.3"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: secure conversion needed but not possible",
	Hits:   []Sample{{Status: "5.7.3"}},
}, {
	ID: "status-x-7-4", Category: TLSFailure,
	Status: []string{"x.7.4"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: security feature of the message unsupported",
	Hits:   []Sample{{Status: "5.7.4"}},
}, {
	ID: "status-x-7-5", Category: TLSFailure,
	Status: []string{"x.7.5"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: cryptographic failure (key missing or invalid)",
	Hits:   []Sample{{Status: "5.7.5"}},
}, {
	ID: "status-x-7-6", Category: TLSFailure,
	Status: []string{"x.7.6"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: cryptographic algorithm unsupported",
	Hits:   []Sample{{Status: "5.7.6"}},
}, {
	ID: "status-x-7-7", Category: ContentRejected,
	Status: []string{"x.7.7"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: message integrity check failed",
	Hits:   []Sample{{Status: "5.7.7"}},
}, {
	ID: "status-x-7-8", Category: RelayDenied,
	Status: []string{"x.7.8"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: AUTH credentials invalid",
	Hits:   []Sample{{Status: "5.7.8"}},
}, {
	ID: "status-x-7-9", Category: RelayDenied,
	Status: []string{"x.7.9"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: AUTH mechanism too weak (Yahoo uses it for DKIM/DMARC refusals)",
	Hits:   []Sample{{Status: "5.7.9"}},
}, {
	ID: "status-x-7-10", Category: TLSFailure,
	Status: []string{"x.7.10"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: encryption needed",
	Hits:   []Sample{{Status: "5.7.10"}},
}, {
	ID: "status-x-7-11", Category: TLSFailure,
	Status: []string{"x.7.11"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: mechanism needs an encrypted connection",
	Hits:   []Sample{{Status: "5.7.11"}},
}, {
	ID: "status-x-7-12", Category: RelayDenied,
	Status: []string{"x.7.12"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: password transition needed",
	Hits:   []Sample{{Status: "5.7.12"}},
}, {
	ID: "status-x-7-13", Category: MailboxInactive,
	Status: []string{"x.7.13"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: account disabled (seen after AUTH)",
	Hits:   []Sample{{Status: "5.7.13"}},
}, {
	ID: "status-x-7-14", Category: RelayDenied,
	Status: []string{"x.7.14"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: trust relationship with a third server required",
	Hits:   []Sample{{Status: "5.7.14"}},
}, {
	ID: "status-x-7-15", Category: PolicyOther,
	Status: []string{"x.7.15"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: priority too low for this server now",
	Hits:   []Sample{{Status: "5.7.15"}},
}, {
	ID: "status-x-7-16", Category: MessageTooLarge,
	Status: []string{"x.7.16"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: too big for the given priority",
	Hits:   []Sample{{Status: "5.7.16"}},
}, {
	ID: "status-x-7-17", Category: MailboxMoved,
	Status: []string{"x.7.17"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: mailbox changed owner since the RRVS date",
	Hits:   []Sample{{Status: "5.7.17"}},
}, {
	ID: "status-x-7-18", Category: MailboxMoved,
	Status: []string{"x.7.18"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: domain changed owner since the RRVS date",
	Hits:   []Sample{{Status: "5.7.18"}},
}, {
	ID: "status-x-7-19", Category: PolicyOther,
	Status: []string{"x.7.19"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: RRVS test impossible: no timestamp recorded",
	Hits:   []Sample{{Status: "5.7.19"}},
}, {
	ID: "status-x-7-20", Category: AuthFailure,
	Status: []string{"x.7.20"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: no DKIM signature passes",
	Hits:   []Sample{{Status: "5.7.20"}},
}, {
	ID: "status-x-7-21", Category: AuthFailure,
	Status: []string{"x.7.21"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: DKIM passes but none acceptable",
	Hits:   []Sample{{Status: "5.7.21"}},
}, {
	ID: "status-x-7-22", Category: AuthFailure,
	Status: []string{"x.7.22"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: DKIM passes but none matches the author",
	Hits:   []Sample{{Status: "5.7.22"}},
}, {
	ID: "status-x-7-23", Category: AuthFailure,
	Status: []string{"x.7.23"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: SPF check gave fail",
	Hits:   []Sample{{Status: "5.7.23"}},
}, {
	ID: "status-x-7-24", Category: AuthFailure,
	Status: []string{"x.7.24"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: SPF evaluation gave an error",
	Hits:   []Sample{{Status: "5.7.24"}},
}, {
	ID: "status-x-7-25", Category: AuthFailure,
	Status: []string{"x.7.25"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: reverse DNS check of the client failed",
	Hits:   []Sample{{Status: "5.7.25"}},
}, {
	ID: "status-x-7-26", Category: AuthFailure,
	Status: []string{"x.7.26"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: more than one authentication check failed",
	Hits:   []Sample{{Status: "5.7.26"}},
}, {
	ID: "status-x-7-27", Category: SenderRejected,
	Status: []string{"x.7.27"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: sender domain has a null MX",
	Hits:   []Sample{{Status: "5.7.27"}},
}, {
	ID: "status-x-7-28", Category: RateLimited,
	Status: []string{"x.7.28"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: part of a flood of similar abusive mail",
	Hits:   []Sample{{Status: "5.7.28"}},
}, {
	ID: "status-x-7-29", Category: AuthFailure,
	Status: []string{"x.7.29"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: ARC validation failed",
	Hits:   []Sample{{Status: "5.7.29"}},
}, {
	ID: "status-x-7-30", Category: TLSFailure,
	Status: []string{"x.7.30"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: REQUIRETLS support required",
	Hits:   []Sample{{Status: "5.7.30"}},
}}

// genericRules are the statuses of the registry that name no more than a
// subject: words that hint at a cause are asked before them.
var genericRules = []Rule{{
	ID: "status-x-1-0", Category: MailboxUnknown, Confidence: 0.6,
	Status: []string{"x.1.0"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: something about the address is wrong",
	Hits:   []Sample{{Status: "5.1.0"}},
}, {
	ID: "status-x-2-0", Category: MailboxUnknown, Confidence: 0.6,
	Status: []string{"x.2.0"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: mailbox exists but something about it failed",
	Hits:   []Sample{{Status: "5.2.0"}},
}, {
	ID: "status-x-3-0", Category: ReceiverError,
	Status: []string{"x.3.0"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: receiving system trouble, unspecified",
	Hits:   []Sample{{Status: "5.3.0"}},
}, {
	ID: "status-x-4-0", Category: RoutingFailure,
	Status: []string{"x.4.0"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: network or routing trouble, unspecified",
	Hits:   []Sample{{Status: "5.4.0"}},
}, {
	ID: "status-5-5-0-mailbox", Category: MailboxUnknown, Confidence: 0.6,
	Status: []string{"5.5.0"}, Code: []int{550},
	Source: "Outlook.com: 550 says which command was refused, and the status no more than that it was; RFC 5321 §4.2.3",
	Hits:   []Sample{{Status: "5.5.0", Code: 550}},
	Misses: []Sample{{Status: "5.5.0", Code: 554}},
}, {
	ID: "status-x-5-0", Category: ProtocolError,
	Status: []string{"x.5.0"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: protocol trouble, unspecified",
	Hits:   []Sample{{Status: "5.5.0"}},
}, {
	ID: "status-x-5-1", Category: ProtocolError,
	Status: []string{"x.5.1"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: command out of sequence or unsupported",
	Hits:   []Sample{{Status: "5.5.1"}},
}, {
	ID: "status-x-6-0", Category: ContentRejected,
	Status: []string{"x.6.0"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: message content undeliverable, unspecified",
	Hits:   []Sample{{Status: "5.6.0"}},
}, {
	ID: "status-x-7-0", Category: PolicyOther,
	Status: []string{"x.7.0"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: security trouble, unspecified",
	Hits:   []Sample{{Status: "5.7.0"}},
}, {
	ID: "status-x-7-1", Category: PolicyOther,
	Status: []string{"x.7.1"},
	Source: "https://www.iana.org/assignments/smtp-enhanced-status-codes: sender not authorised: per-host or per-recipient filtering",
	Hits:   []Sample{{Status: "5.7.1"}},
}, {
	ID: "status-x-7", Category: PolicyOther,
	Status: []string{"x.7.*"},
	Source: "RFC 3463 §2: a detail that is not known leaves the subject, security or policy",
	Hits:   []Sample{{Status: "5.7.51", Code: 550}},
}}
