package classify

// coreRules decide where rows of several receivers or languages would quarrel:
// words that mean one thing alone and another beside a status or a host.
var coreRules = []Rule{{
	ID: "reputation-list-url", Category: ReputationBlock,
	Text: []string{
		"spamhaus.org*", "spamcop.net*", "barracudacentral.org*", "sorbs.net*", "spamrats.com*", "uceprotect*",
		"abuseat.org*", "surbl.org*", "psbl.org*", "senderscore.org/blacklist*", "sender.office.com*", "abusix*",
		"invaluement*", "dnsbl", "rbl", "njabl.org*", "mail-abuse.org*", "mailspike*", "dnswl.org*",
	},
	Source: "names of block lists, in the replies of the receivers that ask them",
	Hits:   []Sample{{Status: "5.7.1", Code: 554, Text: "Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org"}},
	Misses: []Sample{{Text: "this garbled text"}},
}}

// codeRules say what a reply code means where nothing else was said
// (RFC 5321 §4.2.3). Most of what they say is a guess, and rated so.
var codeRules = []Rule{{
	ID: "code-521", Category: DomainNoMail, Code: []int{521, 556}, Source: "RFC 7504",
	Hits: []Sample{{Code: 521}, {Code: 556}},
}, {
	ID: "code-auth", Category: RelayDenied, Code: []int{530, 534, 535, 538}, Source: "RFC 4954 §4.7.3",
	Hits: []Sample{{Code: 535}},
}, {
	ID: "code-syntax", Category: ProtocolError, Code: []int{500, 501, 502, 503, 504, 555}, Source: "RFC 5321 §4.2.3",
	Hits: []Sample{{Code: 503}},
}, {
	ID: "code-552", Category: MailboxFull, Code: []int{552}, Source: "RFC 5321 §4.2.3",
	Hits: []Sample{{Code: 552}},
}, {
	ID: "code-551", Category: MailboxMoved, Code: []int{551}, Source: "RFC 5321 §3.4",
	Hits: []Sample{{Code: 551}},
}, {
	ID: "code-553", Category: MailboxUnknown, Code: []int{553}, Source: "RFC 5321 §4.2.3", Confidence: 0.5,
	Hits: []Sample{{Code: 553}},
}, {
	ID: "code-550", Category: MailboxUnknown, Code: []int{550}, Source: "RFC 5321 §4.2.3", Confidence: 0.5,
	Hits: []Sample{{Code: 550}},
}, {
	ID: "code-554", Category: PolicyOther, Code: []int{554}, Source: "RFC 5321 §4.2.3", Confidence: 0.5,
	Hits: []Sample{{Code: 554}},
}, {
	ID: "code-452", Category: ReceiverError, Code: []int{421, 432, 451, 452, 454}, Source: "RFC 5321 §4.2.3", Confidence: 0.6,
	Hits: []Sample{{Code: 421}, {Code: 451}},
}, {
	ID: "fallback-permanent", Category: Unknown, Code: []int{5}, Source: "RFC 5321 §4.2.1", Confidence: 0.3,
	Hits: []Sample{{Code: 599}},
}, {
	ID: "fallback-transient", Category: Unknown, Code: []int{4}, Source: "RFC 5321 §4.2.1", Confidence: 0.3,
	Hits: []Sample{{Code: 499}},
}}
