package classify

// courierRules are replies of Courier, Haraka, Stalwart and OpenSMTPD, from their source.
var courierRules = []Rule{{
	ID: "courier-routing-failure", Category: RoutingFailure,
	Text: []string{
		"routing loop detected -- too many received: headers",
	},
	Source: "https://github.com/svarshavchik/courier",
	Hits:   []Sample{{Code: 546, Text: "routing loop detected -- too many received: headers"}},
}, {
	ID: "courier-auth-failure", Category: AuthFailure,
	Text: []string{
		"sender policy framework error", "rfc 1035 violation: recursive cname records for", "invalid domain, see <url:",
	},
	Source: "https://github.com/svarshavchik/courier",
	Hits:   []Sample{{Code: 517, Text: "sender policy framework error"}},
}, {
	ID: "courier-rate-limited", Category: RateLimited,
	Text: []string{
		"is sending too much mail, slow down",
	},
	Source: "https://github.com/svarshavchik/courier",
	Hits:   []Sample{{Code: 552, Text: "is sending too much mail, slow down"}},
}, {
	ID: "courier-greylisted", Category: Greylisted, Fault: FaultRecipient,
	Text: []string{
		"you are not whitelisted by this recipient, please try again later",
	},
	Source: "https://github.com/svarshavchik/courier",
	Hits:   []Sample{{Code: 412, Text: "you are not whitelisted by this recipient, please try again later"}},
}, {
	ID: "courier-protocol-error", Category: ProtocolError,
	Text: []string{
		"polite people say helo first",
	},
	Source: "https://github.com/svarshavchik/courier",
	Hits:   []Sample{{Code: 502, Text: "polite people say helo first"}},
}, {
	ID: "opensmtpd-relay-denied", Category: RelayDenied, Fault: FaultSender,
	Text: []string{
		"must issue an auth command first",
	},
	Source: "https://github.com/OpenSMTPD/OpenSMTPD",
	Hits:   []Sample{{Code: 530, Text: "must issue an auth command first"}},
}, {
	ID: "opensmtpd-connection-failure", Category: ConnectionFailure,
	Text: []string{
		"network error on destination mxs",
	},
	Source: "https://github.com/OpenSMTPD/OpenSMTPD",
	Hits:   []Sample{{Text: "network error on destination mxs"}},
}, {
	ID: "haraka-relay-denied", Category: RelayDenied, Fault: FaultRecipient,
	Text: []string{
		"i cannot deliver mail for",
	},
	Source: "https://github.com/haraka/Haraka",
	Hits:   []Sample{{Status: "5.1.1", Code: 550, Text: "i cannot deliver mail for"}},
}, {
	ID: "haraka-domain-no-mail", Category: DomainNoMail,
	Text: []string{
		"nowhere to deliver mail to for domain",
	},
	Source: "https://github.com/haraka/Haraka",
	Hits:   []Sample{{Status: "5.1.2", Code: 550, Text: "nowhere to deliver mail to for domain"}},
}, {
	ID: "stalwart-relay-denied", Category: RelayDenied, Fault: FaultSender,
	Text: []string{
		"you must authenticate first",
	},
	Source: "https://github.com/stalwartlabs/mail-server",
	Hits:   []Sample{{Status: "5.7.1", Code: 503, Text: "you must authenticate first"}},
}, {
	ID: "stalwart-auth-failure", Category: AuthFailure,
	Text: []string{
		"email rejected per dmarc policy", "no passing dkim signatures found", "reverse dns validation failed",
		"email temporarily rejected per dmarc policy", "temporary spf validation error",
		"temporary error validating reverse dns",
	},
	Source: "https://github.com/stalwartlabs/mail-server",
	Hits:   []Sample{{Status: "5.7.1", Code: 550, Text: "email rejected per dmarc policy"}},
}, {
	ID: "stalwart-routing-failure", Category: RoutingFailure,
	Text: []string{
		"too many received headers. possible loop detected",
	},
	Source: "https://github.com/stalwartlabs/mail-server",
	Hits:   []Sample{{Status: "4.4.6", Code: 450, Text: "too many received headers. possible loop detected"}},
}, {
	ID: "stalwart-rate-limited", Category: RateLimited,
	Text: []string{
		"rate limit exceeded, try again later", "session exceeded transfer quota",
		"maximum number of messages per session exceeded",
	},
	Source: "https://github.com/stalwartlabs/mail-server",
	Hits:   []Sample{{Status: "4.4.5", Code: 451, Text: "rate limit exceeded, try again later"}},
}, {
	ID: "stalwart-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"message too big for system",
	},
	Source: "https://github.com/stalwartlabs/mail-server",
	Hits:   []Sample{{Status: "5.3.4", Code: 552, Text: "message too big for system"}},
}, {
	ID: "stalwart-connection-failure", Category: ConnectionFailure, Fault: FaultSender,
	Text: []string{
		"session open for too long",
	},
	Source: "https://github.com/stalwartlabs/mail-server",
	Hits:   []Sample{{Status: "4.3.2", Code: 421, Text: "session open for too long"}},
}, {
	ID: "stalwart-receiver-error", Category: ReceiverError,
	Text: []string{
		"unable to verify address at this time", "unable to accept message at this time",
	},
	Source: "https://github.com/stalwartlabs/mail-server",
	Hits:   []Sample{{Status: "4.3.1", Code: 452, Text: "unable to verify address at this time"}},
}, {
	ID: "stalwart-sender-rejected", Category: SenderRejected,
	Text: []string{
		"you are not allowed to send from this address",
	},
	Source: "https://github.com/stalwartlabs/mail-server",
	Hits:   []Sample{{Status: "5.5.4", Code: 501, Text: "you are not allowed to send from this address"}},
}, {
	ID: "haraka-receiver-error", Category: ReceiverError,
	Text: []string{
		"too busy; please try again later",
	},
	Source: "https://github.com/haraka/Haraka",
	Hits:   []Sample{{Code: 421, Text: "too busy; please try again later"}},
}, {
	ID: "haraka-protocol-error", Category: ProtocolError, Fault: FaultContent,
	Text: []string{
		"bare line-feed; see http://haraka.github.io/barelf/",
	},
	Source: "https://github.com/haraka/Haraka",
	Hits:   []Sample{{Code: 451, Text: "bare line-feed; see http://haraka.github.io/barelf/"}},
}, {
	ID: "haraka-content-rejected", Category: ContentRejected,
	Text: []string{
		"transaction failed due to too many mime parts",
	},
	Source: "https://github.com/haraka/Haraka",
	Hits:   []Sample{{Code: 554, Text: "transaction failed due to too many mime parts"}},
}, {
	ID: "haraka-routing-failure", Category: RoutingFailure,
	Text: []string{
		"too many received headers - possible mail loop",
	},
	Source: "https://github.com/haraka/Haraka",
	Hits:   []Sample{{Code: 550, Text: "too many received headers - possible mail loop"}},
}, {
	ID: "haraka-policy-other", Category: PolicyOther,
	Text: []string{
		"you are not allowed to block mail",
	},
	Source: "https://github.com/haraka/Haraka",
	Hits:   []Sample{{Code: 550, Text: "you are not allowed to block mail"}},
}, {
	ID: "haraka-tls-failure", Category: TLSFailure,
	Text: []string{
		"ssl attempted over a non-ssl socket",
	},
	Source: "https://github.com/haraka/Haraka",
	Hits:   []Sample{{Code: 501, Text: "ssl attempted over a non-ssl socket"}},
}}
