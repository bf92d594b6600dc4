package classify

// sendmailRules are replies of Sendmail and qmail, from their source.
var sendmailRules = []Rule{{
	ID: "sendmail-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"mailbox disabled for this recipient",
	},
	Source: "https://github.com/deepin-community/sendmail",
	Hits:   []Sample{{Status: "5.2.1", Code: 550, Text: "mailbox disabled for this recipient"}},
}, {
	ID: "sendmail-sender-rejected", Category: SenderRejected,
	Text: []string{
		"domain name required for sender address", "real domain name required for sender address",
	},
	Source: "https://github.com/deepin-community/sendmail",
	Hits:   []Sample{{Status: "5.5.4", Code: 553, Text: "domain name required for sender address"}},
}, {
	ID: "sendmail-relay-denied", Category: RelayDenied, Fault: FaultSender,
	Text: []string{
		"relaying denied. proper authentication required", "relaying denied. ip name lookup failed",
		"relaying denied. ip name possibly forged",
	},
	Source: "https://github.com/deepin-community/sendmail",
	Hits:   []Sample{{Status: "5.7.1", Code: 550, Text: "relaying denied. proper authentication required"}},
}, {
	ID: "sendmail-auth-failure", Category: AuthFailure,
	Text: []string{
		"fix reverse dns for",
	},
	Source: "https://github.com/deepin-community/sendmail",
	Hits:   []Sample{{Status: "4.7.1", Code: 450, Text: "fix reverse dns for"}},
}, {
	ID: "sendmail-rate-limited", Category: RateLimited,
	Text: []string{
		"too many open connections", "too many bad recipients; closing connection",
	},
	Source: "https://github.com/deepin-community/sendmail",
	Hits:   []Sample{{Status: "4.3.2", Code: 421, Text: "too many open connections"}},
}, {
	ID: "sendmail-rate-limited-2", Category: RateLimited, Fault: FaultReceiver,
	Text: []string{
		"too many smtp sessions for this host",
	},
	Source: "https://github.com/deepin-community/sendmail",
	Hits:   []Sample{{Status: "4.4.5", Code: 421, Text: "too many smtp sessions for this host"}},
}, {
	ID: "sendmail-receiver-error", Category: ReceiverError,
	Text: []string{
		"rejecting connections on daemon",
	},
	Source: "https://github.com/deepin-community/sendmail",
	Hits:   []Sample{{Status: "4.3.2", Code: 421, Text: "rejecting connections on daemon"}},
}, {
	ID: "sendmail-protocol-error", Category: ProtocolError,
	Text: []string{
		"too many bad commands; closing connection", "i demand that you introduce yourself first",
	},
	Source: "https://github.com/deepin-community/sendmail",
	Hits:   []Sample{{Status: "4.7.0", Code: 421, Text: "too many bad commands; closing connection"}},
}, {
	ID: "sendmail-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"message size exceeds maximum value",
	},
	Source: "https://github.com/deepin-community/sendmail",
	Hits:   []Sample{{Status: "5.2.3", Code: 552, Text: "message size exceeds maximum value"}},
}, {
	ID: "sendmail-connection-failure", Category: ConnectionFailure,
	Text: []string{
		"lost input channel from", "will keep trying until message is", "deferred: connection refused by",
	},
	Source: "https://github.com/deepin-community/sendmail",
	Hits:   []Sample{{Status: "4.4.1", Code: 421, Text: "lost input channel from"}},
}, {
	ID: "sendmail-routing-failure", Category: RoutingFailure,
	Text: []string{
		"config error: mail loops back to me", "mail loops back to me (mx problem?)",
	},
	Source: "https://github.com/deepin-community/sendmail",
	Hits:   []Sample{{Status: "5.3.5", Code: 553, Text: "config error: mail loops back to me"}},
}, {
	ID: "sendmail-expired", Category: Expired,
	Text: []string{
		"could not send message for past", "message could not be delivered for",
	},
	Source: "https://github.com/deepin-community/sendmail",
	Hits:   []Sample{{Status: "4.4.7", Text: "could not send message for past"}},
}, {
	ID: "sendmail-policy-other", Category: PolicyOther, Fault: FaultReceiver,
	Text: []string{
		"address requires smtputf8", "smtputf8 required but not offered",
	},
	Source: "https://github.com/deepin-community/sendmail",
	Hits:   []Sample{{Status: "5.6.7", Code: 553, Text: "address requires smtputf8"}},
}, {
	ID: "qmail-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"sorry, address must include host name. (#5.1.3)", "sorry, i can't accept addresses like that (#5.1.3)",
	},
	Source: "https://github.com/denislemire/netqmail",
	Hits:   []Sample{{Status: "5.1.1", Text: "sorry, address must include host name. (#5.1.3)"}},
}, {
	ID: "qmail-relay-denied", Category: RelayDenied, Fault: FaultSender,
	Text: []string{
		"sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)",
	},
	Source: "https://github.com/denislemire/netqmail",
	Hits:   []Sample{{Status: "5.7.1", Code: 553, Text: "sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)"}},
}, {
	ID: "qmail-sender-rejected", Category: SenderRejected,
	Text: []string{
		"your envelope sender is in my badmailfrom list",
	},
	Source: "https://github.com/denislemire/netqmail",
	Hits:   []Sample{{Status: "5.7.1", Code: 553, Text: "sorry, your envelope sender is in my badmailfrom list (#5.7.1)"}},
}, {
	ID: "qmail-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"sorry, that message size exceeds my databytes limit (#5.3.4)",
	},
	Source: "https://github.com/denislemire/netqmail",
	Hits:   []Sample{{Status: "5.3.4", Code: 552, Text: "sorry, that message size exceeds my databytes limit (#5.3.4)"}},
}, {
	ID: "qmail-routing-failure", Category: RoutingFailure,
	Text: []string{
		"too many hops, this message is looping (#5.4.6)",
		"sorry. although i'm listed as a best-preference mx or a for that host",
	},
	Source: "https://github.com/denislemire/netqmail",
	Hits:   []Sample{{Status: "5.4.6", Code: 554, Text: "too many hops, this message is looping (#5.4.6)"}},
}, {
	ID: "qmail-dns-failure", Category: DNSFailure, Fault: FaultNetwork,
	Text: []string{
		"cname lookup failed temporarily. (#4.4.3)",
	},
	Source: "https://github.com/denislemire/netqmail",
	Hits:   []Sample{{Status: "4.4.3", Text: "cname lookup failed temporarily. (#4.4.3)"}},
}, {
	ID: "qmail-domain-no-mail", Category: DomainNoMail,
	Text: []string{
		"sorry, i couldn't find a mail exchanger or ip address. (#5.4.4)",
	},
	Source: "https://github.com/denislemire/netqmail",
	Hits:   []Sample{{Status: "5.4.4", Text: "sorry, i couldn't find a mail exchanger or ip address. (#5.4.4)"}},
}, {
	ID: "qmail-connection-failure", Category: ConnectionFailure,
	Text: []string{
		"sorry, i wasn't able to establish an smtp connection. (#4.4.1)",
	},
	Source: "https://github.com/denislemire/netqmail",
	Hits:   []Sample{{Status: "4.4.1", Text: "sorry, i wasn't able to establish an smtp connection. (#4.4.1)"}},
}, {
	ID: "qmail-expired", Category: Expired,
	Text: []string{
		"i'm not going to try again; this message has been in the queue too long",
	},
	Source: "https://github.com/denislemire/netqmail",
	Hits:   []Sample{{Text: "i'm not going to try again; this message has been in the queue too long"}},
}, {
	ID: "qmail-policy-other", Category: PolicyOther,
	Text: []string{
		"but my name was rejected",
	},
	Source: "https://github.com/denislemire/netqmail",
	Hits:   []Sample{{Text: "but my name was rejected"}},
}, {
	ID: "qmail-policy-other-2", Category: PolicyOther, Fault: FaultReceiver,
	Text: []string{
		"failed on data command", "mail server permanently rejected message (#5.3.0)",
	},
	Source: "https://github.com/denislemire/netqmail",
	Hits:   []Sample{{Text: "failed on data command"}},
}, {
	ID: "qmail-receiver-error", Category: ReceiverError,
	Text: []string{
		"sorry, message has wrong owner. (#4.3.5)", "mail server temporarily rejected message (#4.3.0)",
		"qq temporary problem (#4.3.0)", "qq trouble creating files in queue (#4.3.0)",
		"uh-oh: home directory is writable", "temporary error on maildir delivery. (#4.3.0)",
		"uh-oh: .qmail file is writable",
	},
	Source: "https://github.com/denislemire/netqmail",
	Hits:   []Sample{{Status: "4.3.5", Text: "sorry, message has wrong owner. (#4.3.5)"}},
}, {
	ID: "qmail-connection-failure-2", Category: ConnectionFailure, Fault: FaultReceiver,
	Text: []string{
		"connection to mail server timed out (#4.4.1)",
	},
	Source: "https://github.com/denislemire/netqmail",
	Hits:   []Sample{{Status: "4.4.1", Code: 451, Text: "connection to mail server timed out (#4.4.1)"}},
}, {
	ID: "qmail-protocol-error", Category: ProtocolError,
	Text: []string{
		"see http://pobox.com/~djb/docs/smtplf.html",
	},
	Source: "https://github.com/denislemire/netqmail",
	Hits:   []Sample{{Code: 451, Text: "see http://pobox.com/~djb/docs/smtplf.html"}},
}, {
	ID: "qmail-mailbox-full", Category: MailboxFull,
	Text: []string{
		"user over quota. (#5.1.1)",
	},
	Source: "https://github.com/denislemire/netqmail",
	Hits:   []Sample{{Status: "5.1.1", Text: "user over quota. (#5.1.1)"}},
}, {
	ID: "qmail-receiver-error-2", Category: ReceiverError, Fault: FaultRecipient,
	Text: []string{
		"home directory is sticky: user is editing his .qmail file",
	},
	Source: "https://github.com/denislemire/netqmail",
	Hits:   []Sample{{Status: "4.2.1", Text: "home directory is sticky: user is editing his .qmail file"}},
}, {
	ID: "qmail-auth-failure", Category: AuthFailure,
	Text: []string{
		"spf lookup failure (#4.3.0)",
	},
	Source: "https://github.com/denislemire/netqmail",
	Hits:   []Sample{{Status: "4.3.0", Code: 451, Text: "spf lookup failure (#4.3.0)"}},
}}
