package classify

// asiaRules are replies of receivers in Asia, as they document them.
var asiaRules = []Rule{{
	ID: "softbank-mailbox-unknown", Category: MailboxUnknown,
	MTA: []string{"softbank.ne.jp"},
	Text: []string{
		"invalid recipient:",
	},
	Source: "(recalled, no page)",
	Hits:   []Sample{{Code: 550, MTA: "mx.softbank.ne.jp", Text: "invalid recipient:"}},
}, {
	ID: "naver-receiver-error", Category: ReceiverError,
	MTA: []string{"naver.com"},
	Text: []string{
		"chic",
	},
	Source: "https://oliveit.tistory.com/39",
	Hits:   []Sample{{Status: "4.4.1", Code: 421, MTA: "mx.naver.com", Text: "chic"}},
}, {
	ID: "naver-reputation-block", Category: ReputationBlock,
	MTA: []string{"naver.com"},
	Text: []string{
		"ccrt",
	},
	Source: "https://oliveit.tistory.com/39",
	Hits:   []Sample{{Status: "4.4.5", Code: 421, MTA: "mx.naver.com", Text: "ccrt"}},
}, {
	ID: "naver-mailbox-unknown", Category: MailboxUnknown,
	MTA: []string{"naver.com"},
	Text: []string{
		"rusr",
	},
	Source: "https://oliveit.tistory.com/39",
	Hits:   []Sample{{Status: "5.1.1", Code: 550, MTA: "mx.naver.com", Text: "rusr"}},
}, {
	ID: "zoho-mail-receiver-error", Category: ReceiverError,
	MTA: []string{"zoho.com"},
	Text: []string{
		"temporary system error",
	},
	Source: "https://smtp.codes/zoho",
	Hits:   []Sample{{Status: "4.3.1", Code: 452, MTA: "mx.zoho.com", Text: "temporary system error"}},
}, {
	ID: "zoho-mail-relay-denied", Category: RelayDenied, Fault: FaultRecipient,
	MTA: []string{"zoho.com"},
	Text: []string{
		"relaying disallowed",
	},
	Source: "https://smtp.codes/zoho",
	Hits:   []Sample{{Status: "5.1.1", Code: 553, MTA: "mx.zoho.com", Text: "relaying disallowed"}},
}, {
	ID: "zoho-mail-recipient-filtered-2", Category: RecipientFiltered, Advice: Review,
	MTA: []string{"zoho.com"},
	Text: []string{
		"mailpolicy violation",
	},
	Source: "https://smtp.codes/zoho",
	Hits:   []Sample{{Status: "5.2.3", Code: 554, MTA: "mx.zoho.com", Text: "mailpolicy violation"}},
}, {
	ID: "softbank-mailbox-unknown-2", Category: MailboxUnknown,
	MTA: []string{"softbank.jp"},
	Text: []string{
		"invalid recipient: <",
	},
	Source: "https://note.com/sendmagic/n/n5afbf98aeb25",
	Hits:   []Sample{{Code: 550, MTA: "mx.softbank.jp", Text: "invalid recipient: <"}},
}, {
	ID: "j-com-mailbox-unknown", Category: MailboxUnknown,
	MTA: []string{"jcom.home.ne.jp"},
	Text: []string{
		"invalid recipient:",
	},
	Source: "https://note.com/sendmagic/n/n59a9f610bc0e",
	Hits:   []Sample{{Code: 550, MTA: "mx.jcom.home.ne.jp", Text: "invalid recipient:"}},
}, {
	ID: "ntt-docomo-recipient-filtered", Category: RecipientFiltered,
	MTA: []string{"docomo.ne.jp"}, State: []string{"data"}, // said at RCPT it means what it says
	Text: []string{
		"unknown user",
	},
	Source: "https://moneytimes.jp/archives/185548/2",
	Hits:   []Sample{{Status: "5.2.0", Code: 550, State: "data", MTA: "mx.docomo.ne.jp", Text: "unknown user"}},
	Misses: []Sample{{Code: 550, State: "rcpt", MTA: "mx.docomo.ne.jp", Text: "unknown user"}},
}, {
	ID: "yahoo-korea-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"this account has been disabled or discontinued [#102]",
	},
	Source: "https://puffinknight.tistory.com/102",
	Hits:   []Sample{{Code: 554, Text: "this account has been disabled or discontinued [#102]"}},
}, {
	ID: "ntt-docomo-mailbox-full", Category: MailboxFull,
	Text: []string{
		"too much mail data",
	},
	Source: "https://note.com/sendmagic/n/neb6bbe7e51cf",
	Hits:   []Sample{{Code: 552, Text: "too much mail data"}},
}, {
	ID: "kddi-au-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"@ezweb.ne.jp>: user unknown", "@ezweb.ne.jp>: relay access denied",
	},
	Source: "https://note.com/sendmagic/n/n875d8dcb6cb8",
	Hits:   []Sample{{Code: 550, Text: "@ezweb.ne.jp>: user unknown"}},
}, {
	ID: "naver-reputation-block-2", Category: ReputationBlock,
	Text: []string{
		"connection refused. server is busy(rt)", "you must register your ip to http://realip.naver.com",
	},
	Source: "https://oliveit.tistory.com/39; https://puffinknight.tistory.com/102",
	Hits:   []Sample{{Status: "4.4.5", Code: 421, Text: "connection refused. server is busy(rt)"}},
}, {
	ID: "korean-receivers-rate-limited", Category: RateLimited,
	Text: []string{
		"since you sent too many e-mails,you are not allowed to send more e-mails within 24 hours",
	},
	Source: "https://puffinknight.tistory.com/102",
	Hits:   []Sample{{Status: "5.7.1", Code: 550, Text: "since you sent too many e-mails,you are not allowed to send more e-mails within 24 hours"}},
}, {
	ID: "korean-receivers-reputation-block", Category: ReputationBlock,
	Text: []string{
		"spam_suspect:ip_control",
	},
	Source: "https://puffinknight.tistory.com/102",
	Hits:   []Sample{{Code: 550, Text: "spam_suspect:ip_control"}},
}, {
	ID: "hanafos-reputation-block", Category: ReputationBlock,
	Text: []string{
		"is filtered and this connection will be closed. you must register your ip",
	},
	Source: "http://adminplay.com/index.php?document_srl=2077&mid=Mail&order_type=desc",
	Hits:   []Sample{{Status: "4.3.2", Code: 421, Text: "is filtered and this connection will be closed. you must register your ip"}},
}, {
	ID: "zoho-mail-recipient-filtered", Category: RecipientFiltered, Advice: Review,
	Text: []string{
		"mail rejected by destination domain", "mailbox delivery restricted by policy error",
		"mailbox delivery failure policy error",
	},
	Source: "https://smtp.codes/zoho",
	Hits:   []Sample{{Status: "5.4.1", Code: 541, Text: "mail rejected by destination domain"}},
}, {
	ID: "zoho-mail-auth-failure", Category: AuthFailure,
	Text: []string{
		"email rejected per dmarc policy for",
	},
	Source: "https://smtp.codes/zoho",
	Hits:   []Sample{{Status: "5.7.1", Code: 550, Text: "email rejected per dmarc policy for"}},
}, {
	ID: "zoho-mail-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"@zoho.com> user unknown",
	},
	Source: "https://smtp.codes/zoho",
	Hits:   []Sample{{Status: "5.1.1", Code: 550, Text: "@zoho.com> user unknown"}},
}, {
	ID: "zoho-mail-virus", Category: Virus,
	Text: []string{
		"detected by zoho mail",
	},
	Source: "https://smtp.codes/zoho",
	Hits:   []Sample{{Status: "5.7.1", Code: 552, Text: "detected by zoho mail"}},
}, {
	ID: "zoho-mail-spam-content", Category: SpamContent,
	Text: []string{
		"email cannot be delivered. reason: email flagged as spam",
	},
	Source: "https://smtp.codes/zoho",
	Hits:   []Sample{{Status: "5.7.1", Code: 554, Text: "email cannot be delivered. reason: email flagged as spam"}},
}, {
	ID: "zoho-mail-rate-limited", Category: RateLimited,
	Text: []string{
		"unusual sending activity detected",
	},
	Source: "(recalled, no page)",
	Hits:   []Sample{{Status: "5.4.6", Code: 550, Text: "unusual sending activity detected"}},
}, {
	ID: "webcentral-relay-denied", Category: RelayDenied, Fault: FaultSender,
	Text: []string{
		"client host rejected: access denied",
	},
	Source: "https://help.arena.ne.jp/hc/ja/articles/360038694154",
	Hits:   []Sample{{Status: "5.7.1", Code: 554, Text: "client host rejected: access denied"}},
}, {
	ID: "j-com-rate-limited", Category: RateLimited,
	Text: []string{
		"too many messages for this session",
	},
	Source: "https://note.com/sendmagic/n/n59a9f610bc0e",
	Hits:   []Sample{{Status: "4.2.2", Code: 421, Text: "too many messages for this session"}},
}}
