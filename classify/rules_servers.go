package classify

// serversRules are replies of mail server software, as they document them.
var serversRules = []Rule{{
	ID: "mdaemon-rate-limited", Category: RateLimited,
	MTA: []string{"mdaemon.com"},
	Text: []string{
		"dynamic screening",
	},
	Source: "default text of MDaemon (recalled)",
	Hits:   []Sample{{Status: "5.7.1", Code: 421, MTA: "mx.mdaemon.com", Text: "dynamic screening"}},
}, {
	ID: "cpanel-rate-limited", Category: RateLimited,
	Text: []string{
		"message will be reattempted later", "has exceeded the max defers and failures per hour",
	},
	Source: "https://forums.cpanel.net/threads/email-quota.697029/; https://my.maxer.com/knowledgebase/226/Why-am-I-getting-the-error-Domain-has-exceeded-the-max-defers-and-failures-per-hour.html",
	Hits:   []Sample{{Text: "message will be reattempted later"}},
}, {
	ID: "cpanel-mailbox-full", Category: MailboxFull,
	Text: []string{
		"maildrop: maildir over quota",
	},
	Source: "https://www.kei.pl/pomoc/wiadmosc-zwrotna/; default text of cPanel",
	Hits:   []Sample{{Text: "maildrop: maildir over quota"}},
}, {
	ID: "cpanel-protocol-error", Category: ProtocolError,
	Text: []string{
		"this server requires a valid helo",
	},
	Source: "default text of cPanel",
	Hits:   []Sample{{Code: 550, Text: "this server requires a valid helo"}},
}, {
	ID: "cpanel-sender-rejected", Category: SenderRejected,
	Text: []string{
		"mail sent by user nobody being discarded",
	},
	Source: "default text of cPanel",
	Hits:   []Sample{{Code: 550, Text: "mail sent by user nobody being discarded"}},
}, {
	ID: "cpanel-relay-denied", Category: RelayDenied, Fault: FaultSender,
	Text: []string{
		"please turn on smtp authentication in your mail client",
	},
	Source: "default text of cPanel",
	Hits:   []Sample{{Code: 550, Text: "please turn on smtp authentication in your mail client"}},
}, {
	ID: "cpanel-virus", Category: Virus,
	Text: []string{
		"this message contains a virus or other harmful content",
	},
	Source: "default text of cPanel",
	Hits:   []Sample{{Code: 550, Text: "this message contains a virus or other harmful content"}},
}, {
	ID: "postfix-dns-failure", Category: DNSFailure, Fault: FaultNetwork,
	Text: []string{
		"malformed dns server reply", "host or domain name not found. name service error for name=",
		"name service error for name=",
	},
	Source: "https://github.com/vdukhovni/postfix",
	Hits:   []Sample{{Status: "5.1.2", Code: 450, Text: "malformed dns server reply"}},
}, {
	ID: "postfix-sender-rejected", Category: SenderRejected,
	Text: []string{
		"not owned by user",
	},
	Source: "https://github.com/vdukhovni/postfix",
	Hits:   []Sample{{Status: "5.7.1", Code: 553, Text: "not owned by user"}},
}, {
	ID: "postfix-rate-limited", Category: RateLimited,
	Text: []string{
		"error: too many connections from", "too many new tls sessions from", "error: too many recipients from",
	},
	Source: "https://github.com/vdukhovni/postfix",
	Hits:   []Sample{{Status: "4.7.0", Code: 421, Text: "error: too many connections from"}},
}, {
	ID: "postfix-protocol-error", Category: ProtocolError,
	Text: []string{
		"error: too many errors", "command time limit exceeded",
	},
	Source: "https://github.com/vdukhovni/postfix",
	Hits:   []Sample{{Status: "4.7.0", Code: 421, Text: "error: too many errors"}},
}, {
	ID: "postfix-tls-failure", Category: TLSFailure,
	Text: []string{
		"session encryption is required", "tls is required, but our tls engine is unavailable",
	},
	Source: "https://github.com/vdukhovni/postfix",
	Hits:   []Sample{{Status: "5.7.10", Text: "session encryption is required"}},
}, {
	ID: "postfix-receiver-error", Category: ReceiverError,
	Text: []string{
		"all screening ports busy", "all server ports are busy", "mail system configuration error",
		"unable to create lock file", "unable to lock for exclusive access", "command died with signal",
		"bounce or trace service failure", "address resolver failure",
	},
	Source: "https://github.com/vdukhovni/postfix",
	Hits:   []Sample{{Status: "4.3.2", Code: 421, Text: "all screening ports busy"}},
}, {
	ID: "postfix-routing-failure", Category: RoutingFailure,
	Text: []string{
		"loops back to myself", "all network protocols are disabled",
	},
	Source: "https://github.com/vdukhovni/postfix",
	Hits:   []Sample{{Status: "5.4.6", Text: "loops back to myself"}},
}, {
	ID: "postfix-routing-failure-2", Category: RoutingFailure, Fault: FaultNetwork,
	Text: []string{
		"valid hostname or network address required",
	},
	Source: "https://github.com/vdukhovni/postfix",
	Hits:   []Sample{{Status: "5.4.4", Text: "valid hostname or network address required"}},
}, {
	ID: "postfix-greylisted", Category: Greylisted, Fault: FaultReceiver,
	Text: []string{
		"address verification in progress",
	},
	Source: "https://github.com/vdukhovni/postfix",
	Hits:   []Sample{{Status: "4.1.1", Code: 450, Text: "address verification in progress"}},
}, {
	ID: "exim-receiver-error", Category: ReceiverError,
	Text: []string{
		"temporary local problem - please try later", "could not complete recipient verify callout",
		"space shortage, please try later",
	},
	Source: "https://github.com/Exim/exim",
	Hits:   []Sample{{Code: 451, Text: "temporary local problem - please try later"}},
}, {
	ID: "exim-auth-failure", Category: AuthFailure,
	Text: []string{
		"could not complete sender verify callout", "is not allowed to send mail from",
		"host lookup deferred for reverse lookup check",
	},
	Source: "https://github.com/Exim/exim",
	Hits:   []Sample{{Code: 451, Text: "could not complete sender verify callout"}},
}, {
	ID: "exim-routing-failure", Category: RoutingFailure,
	Text: []string{
		"remote host address is the local host", "too many \"received\" headers - suspected mail loop",
	},
	Source: "https://github.com/Exim/exim",
	Hits:   []Sample{{Text: "remote host address is the local host"}},
}, {
	ID: "exim-dns-failure", Category: DNSFailure, Fault: FaultNetwork,
	Text: []string{
		"no ip address found for host",
	},
	Source: "https://github.com/Exim/exim",
	Hits:   []Sample{{Text: "no ip address found for host"}},
}, {
	ID: "exim-protocol-error", Category: ProtocolError,
	Text: []string{
		"too many nonmail commands", "too many syntax or protocol errors", "smtp protocol synchronization error",
		"synchronization error (input sent without waiting for greeting)", "valid rcpt command must precede data",
	},
	Source: "https://github.com/Exim/exim",
	Hits:   []Sample{{Code: 554, Text: "too many nonmail commands"}},
}, {
	ID: "exim-rate-limited", Category: RateLimited, Fault: FaultReceiver,
	Text: []string{
		"too many concurrent smtp connections; please try again later",
	},
	Source: "https://github.com/Exim/exim",
	Hits:   []Sample{{Code: 421, Text: "too many concurrent smtp connections; please try again later"}},
}, {
	ID: "exim-rate-limited-2", Category: RateLimited,
	Text: []string{
		"too many concurrent smtp connections from this ip address; please try again later",
	},
	Source: "https://github.com/Exim/exim",
	Hits:   []Sample{{Code: 421, Text: "too many concurrent smtp connections from this ip address; please try again later"}},
}, {
	ID: "exim-tls-failure", Category: TLSFailure, Fault: FaultNetwork,
	Text: []string{
		"tls session: (certificate verification failed)",
	},
	Source: "https://github.com/Exim/exim",
	Hits:   []Sample{{Text: "tls session: (certificate verification failed)"}},
}, {
	ID: "exim-virus", Category: Virus,
	Text: []string{
		"this message contains malware", "this message contains a virus",
	},
	Source: "https://github.com/Exim/exim",
	Hits:   []Sample{{Code: 550, Text: "this message contains malware"}},
}, {
	ID: "exim-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"restricted characters in address", "missing or malformed local part",
	},
	Source: "https://github.com/Exim/exim",
	Hits:   []Sample{{Code: 550, Text: "restricted characters in address"}},
}, {
	ID: "exim-reputation-block", Category: ReputationBlock,
	Text: []string{
		"is in a black list at",
	},
	Source: "https://github.com/Exim/exim",
	Hits:   []Sample{{Code: 550, Text: "is in a black list at"}},
}, {
	ID: "exim-sender-rejected", Category: SenderRejected,
	Text: []string{
		"there is no valid sender in any header line",
	},
	Source: "https://github.com/Exim/exim",
	Hits:   []Sample{{Code: 550, Text: "there is no valid sender in any header line"}},
}, {
	ID: "exim-protocol-error-2", Category: ProtocolError, Fault: FaultContent,
	Text: []string{
		"message has lines too long for transport", "maximum allowed line length is",
	},
	Source: "https://github.com/Exim/exim",
	Hits:   []Sample{{Text: "message has lines too long for transport"}},
}, {
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
		"sorry, your envelope sender is in my badmailfrom list (#5.7.1)",
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
	ID: "qmail-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"sorry, i couldn't find any host named",
	},
	Source: "https://github.com/denislemire/netqmail",
	Hits:   []Sample{{Status: "5.1.2", Text: "sorry, i couldn't find any host named"}},
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
}, {
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
	ID: "hmailserver-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"account is not active", "alias is not active", "distribution list is not active",
	},
	Source: "https://github.com/hmailserver/hmailserver",
	Hits:   []Sample{{Code: 550, Text: "account is not active"}},
}, {
	ID: "hmailserver-relay-denied", Category: RelayDenied, Fault: FaultRecipient,
	Text: []string{
		"delivery is not allowed to this address",
	},
	Source: "https://github.com/hmailserver/hmailserver",
	Hits:   []Sample{{Code: 550, Text: "delivery is not allowed to this address"}},
}, {
	ID: "hmailserver-relay-denied-2", Category: RelayDenied, Fault: FaultSender,
	Text: []string{
		"smtp authentication is required",
	},
	Source: "https://github.com/hmailserver/hmailserver",
	Hits:   []Sample{{Code: 530, Text: "smtp authentication is required"}},
}, {
	ID: "hmailserver-protocol-error", Category: ProtocolError,
	Text: []string{
		"the host name specified in helo does not match ip address",
	},
	Source: "https://github.com/hmailserver/hmailserver",
	Hits:   []Sample{{Code: 550, Text: "the host name specified in helo does not match ip address"}},
}, {
	ID: "hmailserver-virus", Category: Virus,
	Text: []string{
		"virus found in message",
	},
	Source: "https://github.com/hmailserver/hmailserver",
	Hits:   []Sample{{Code: 554, Text: "virus found in message"}},
}, {
	ID: "hmailserver-domain-no-mail", Category: DomainNoMail,
	Text: []string{
		"domain has been disabled",
	},
	Source: "https://github.com/hmailserver/hmailserver",
	Hits:   []Sample{{Code: 550, Text: "domain has been disabled"}},
}, {
	ID: "hmailserver-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"the address is not valid", "recipient not in route list",
	},
	Source: "https://github.com/hmailserver/hmailserver",
	Hits:   []Sample{{Code: 550, Text: "the address is not valid"}},
}, {
	ID: "apache-james-relay-denied", Category: RelayDenied, Fault: FaultSender,
	Text: []string{
		"requested action not taken: relaying denied",
	},
	Source: "https://github.com/apache/james-project",
	Hits:   []Sample{{Status: "5.7.1", Code: 550, Text: "requested action not taken: relaying denied"}},
}, {
	ID: "apache-james-greylisted", Category: Greylisted,
	Text: []string{
		"temporary rejected: reconnect to fast",
	},
	Source: "https://github.com/apache/james-project",
	Hits:   []Sample{{Status: "4.2.0", Code: 451, Text: "temporary rejected: reconnect to fast"}},
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
	ID: "dovecot-lmtp-receiver-error", Category: ReceiverError,
	Text: []string{
		"temporary user lookup failure",
	},
	Source: "https://github.com/dovecot/core",
	Hits:   []Sample{{Status: "4.3.0", Code: 451, Text: "temporary user lookup failure"}},
}, {
	ID: "dovecot-lmtp-rate-limited", Category: RateLimited, Fault: FaultRecipient,
	Text: []string{
		"too many concurrent deliveries for user",
	},
	Source: "https://github.com/dovecot/core",
	Hits:   []Sample{{Status: "4.3.0", Code: 451, Text: "too many concurrent deliveries for user"}},
}, {
	ID: "dovecot-lmtp-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"message size exceeds administrative limit",
	},
	Source: "https://github.com/dovecot/core",
	Hits:   []Sample{{Status: "5.2.3", Code: 552, Text: "message size exceeds administrative limit"}},
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
	ID: "mox-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"no such user(s)",
	},
	Source: "https://github.com/mjl-/mox",
	Hits:   []Sample{{Status: "5.1.1", Code: 550, Text: "no such user(s)"}},
}, {
	ID: "mox-routing-failure", Category: RoutingFailure,
	Text: []string{
		"loop detected, more than",
	},
	Source: "https://github.com/mjl-/mox",
	Hits:   []Sample{{Code: 550, Text: "loop detected, more than"}},
}, {
	ID: "maddy-policy-other", Category: PolicyOther,
	Text: []string{
		"message is rejected due to",
	},
	Source: "https://github.com/foxcpp/maddy",
	Hits:   []Sample{{Text: "message is rejected due to"}},
}, {
	ID: "maddy-reputation-block", Category: ReputationBlock,
	Text: []string{
		"client identity is listed in the used dnsbl",
	},
	Source: "https://github.com/foxcpp/maddy",
	Hits:   []Sample{{Status: "5.7.0", Code: 554, Text: "client identity is listed in the used dnsbl"}},
}, {
	ID: "chasquid-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"destination address is unknown (user does not exist)",
	},
	Source: "https://github.com/albertito/chasquid",
	Hits:   []Sample{{Status: "5.1.1", Code: 550, Text: "destination address is unknown (user does not exist)"}},
}, {
	ID: "postal-mailbox-inactive", Category: MailboxInactive, Fault: FaultReceiver,
	Text: []string{
		"mail server has been suspended",
	},
	Source: "https://github.com/postalserver/postal",
	Hits:   []Sample{{Code: 535, Text: "mail server has been suspended"}},
}, {
	ID: "postal-recipient-filtered", Category: RecipientFiltered,
	Text: []string{
		"route does not accept incoming messages",
	},
	Source: "https://github.com/postalserver/postal",
	Hits:   []Sample{{Code: 550, Text: "route does not accept incoming messages"}},
}, {
	ID: "postal-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"message too large (maximum size",
	},
	Source: "https://github.com/postalserver/postal",
	Hits:   []Sample{{Code: 552, Text: "message too large (maximum size"}},
}, {
	ID: "postal-suppressed", Category: Suppressed,
	Text: []string{
		"recipient is on the suppression list",
	},
	Source: "https://github.com/postalserver/postal",
	Hits:   []Sample{{Text: "recipient is on the suppression list"}},
}, {
	ID: "ibm-routing-failure", Category: RoutingFailure,
	Text: []string{
		"no route found to domain", "maximum hop count exceeded. message probably in a routing loop",
	},
	Source: "default text of HCL Domino (recalled)",
	Hits:   []Sample{{Text: "no route found to domain"}},
}, {
	ID: "ibm-relay-denied", Category: RelayDenied, Fault: FaultSender,
	Text: []string{
		"relay rejected for policy reasons",
	},
	Source: "default text of HCL Domino (recalled)",
	Hits:   []Sample{{Code: 554, Text: "relay rejected for policy reasons"}},
}, {
	ID: "ibm-policy-other", Category: PolicyOther,
	Text: []string{
		"mail rejected for policy reasons",
	},
	Source: "default text of HCL Domino (recalled)",
	Hits:   []Sample{{Code: 554, Text: "mail rejected for policy reasons"}},
}, {
	ID: "ibm-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"user not unique. several matches found in domino directory", "is not listed in the domino directory",
		"cannot route mail to user",
	},
	Source: "default text of HCL Domino (recalled)",
	Hits:   []Sample{{Text: "user not unique. several matches found in domino directory"}},
}, {
	ID: "ibm-mailbox-full", Category: MailboxFull,
	Text: []string{
		"recipient's mail file is over its quota",
	},
	Source: "default text of HCL Domino (recalled)",
	Hits:   []Sample{{Text: "recipient's mail file is over its quota"}},
}, {
	ID: "ibm-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"the message exceeds the maximum allowable size",
	},
	Source: "default text of HCL Domino (recalled)",
	Hits:   []Sample{{Text: "the message exceeds the maximum allowable size"}},
}, {
	ID: "mdaemon-spam-content", Category: SpamContent,
	Text: []string{
		"message rejected due to spam score",
	},
	Source: "default text of MDaemon (recalled)",
	Hits:   []Sample{{Status: "5.7.1", Code: 554, Text: "message rejected due to spam score"}},
}, {
	ID: "mdaemon-relay-denied", Category: RelayDenied, Fault: FaultSender,
	Text: []string{
		"sorry, this is not an open relay",
	},
	Source: "default text of MDaemon (recalled)",
	Hits:   []Sample{{Status: "5.7.1", Code: 550, Text: "sorry, this is not an open relay"}},
}, {
	ID: "mdaemon-greylisted", Category: Greylisted,
	Text: []string{
		"greylisting enabled, try again in",
	},
	Source: "default text of MDaemon (recalled)",
	Hits:   []Sample{{Status: "4.2.0", Code: 451, Text: "greylisting enabled, try again in"}},
}, {
	ID: "mailenable-relay-denied", Category: RelayDenied, Fault: FaultSender,
	Text: []string{
		"this mail server requires authentication when attempting to send to a non-local e-mail address",
	},
	Source: "default text of MailEnable (recalled)",
	Hits:   []Sample{{Code: 503, Text: "this mail server requires authentication when attempting to send to a non-local e-mail address"}},
}, {
	ID: "mailenable-mailbox-full", Category: MailboxFull,
	Text: []string{
		"mailbox exceeded allocated storage",
	},
	Source: "default text of MailEnable (recalled)",
	Hits:   []Sample{{Code: 552, Text: "mailbox exceeded allocated storage"}},
}, {
	ID: "communigate-pro-mailbox-full", Category: MailboxFull,
	Text: []string{
		"account is full (quota exceeded)",
	},
	Source: "default text of CommuniGate Pro (recalled)",
	Hits:   []Sample{{Text: "account is full (quota exceeded)"}},
}, {
	ID: "communigate-pro-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"account has been disabled", "account is not available",
	},
	Source: "default text of CommuniGate Pro (recalled)",
	Hits:   []Sample{{Text: "account has been disabled"}},
}, {
	ID: "communigate-pro-rate-limited", Category: RateLimited,
	Text: []string{
		"too many messages sent in the last",
	},
	Source: "default text of CommuniGate Pro (recalled)",
	Hits:   []Sample{{Text: "too many messages sent in the last"}},
}, {
	ID: "communigate-pro-relay-denied", Category: RelayDenied, Fault: FaultSender,
	Text: []string{
		"non-authorised relay attempt",
	},
	Source: "default text of CommuniGate Pro (recalled)",
	Hits:   []Sample{{Code: 553, Text: "non-authorised relay attempt"}},
}, {
	ID: "smartermail-relay-denied", Category: RelayDenied, Fault: FaultSender,
	Text: []string{
		"authentication is required for relay",
	},
	Source: "default text of SmarterMail (recalled)",
	Hits:   []Sample{{Code: 550, Text: "authentication is required for relay"}},
}, {
	ID: "smartermail-greylisted", Category: Greylisted,
	Text: []string{
		"greylisted, please try again in",
	},
	Source: "default text of SmarterMail (recalled)",
	Hits:   []Sample{{Code: 451, Text: "greylisted, please try again in"}},
}, {
	ID: "kerio-connect-mailbox-full", Category: MailboxFull,
	Text: []string{
		"mailbox quota exceeded for",
	},
	Source: "default text of Kerio Connect (recalled)",
	Hits:   []Sample{{Text: "mailbox quota exceeded for"}},
}, {
	ID: "maillist-software-recipient-filtered", Category: RecipientFiltered,
	Text: []string{
		"posting to this list is restricted to subscribers",
		"we're writing to let you know that the group you tried to contact",
	},
	Source: "default text of Maillist software",
	Hits:   []Sample{{Text: "posting to this list is restricted to subscribers"}},
}, {
	ID: "rfc-5321-text-receiver-error", Category: ReceiverError,
	Text: []string{
		"requested action aborted: error in processing",
	},
	Source: "https://www.rfc-editor.org/rfc/rfc5321",
	Hits:   []Sample{{Code: 451, Text: "requested action aborted: error in processing"}},
}, {
	ID: "rfc-5321-text-mailbox-moved", Category: MailboxMoved,
	Text: []string{
		"user not local; please try <",
	},
	Source: "https://www.rfc-editor.org/rfc/rfc5321",
	Hits:   []Sample{{Code: 551, Text: "user not local; please try <"}},
}, {
	ID: "rfc-5321-text-mailbox-full", Category: MailboxFull,
	Text: []string{
		"requested mail action aborted: exceeded storage allocation",
	},
	Source: "https://www.rfc-editor.org/rfc/rfc5321",
	Hits:   []Sample{{Code: 552, Text: "requested mail action aborted: exceeded storage allocation"}},
}, {
	ID: "rfc-5321-text-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"requested action not taken: mailbox name not allowed",
	},
	Source: "https://www.rfc-editor.org/rfc/rfc5321",
	Hits:   []Sample{{Code: 553, Text: "requested action not taken: mailbox name not allowed"}},
}, {
	ID: "rfc-5321-text-domain-no-mail", Category: DomainNoMail, Fault: FaultReceiver,
	Text: []string{
		"no smtp service here", "host does not accept mail",
	},
	Source: "https://www.rfc-editor.org/rfc/rfc5321",
	Hits:   []Sample{{Code: 554, Text: "no smtp service here"}},
}, {
	ID: "rfc-5321-text-protocol-error", Category: ProtocolError,
	Text: []string{
		"mail from/rcpt to parameters not recognized or not implemented",
	},
	Source: "https://www.rfc-editor.org/rfc/rfc5321",
	Hits:   []Sample{{Code: 555, Text: "mail from/rcpt to parameters not recognized or not implemented"}},
}, {
	ID: "rfc-5321-text-domain-no-mail-2", Category: DomainNoMail,
	Text: []string{
		"domain does not accept mail",
	},
	Source: "https://www.rfc-editor.org/rfc/rfc5321",
	Hits:   []Sample{{Text: "domain does not accept mail"}},
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
}, {
	ID: "hmailserver-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"drop maximum message size",
	},
	Source: "https://github.com/hmailserver/hmailserver",
	Hits:   []Sample{{Code: 552, Text: "drop maximum message size"}},
}, {
	ID: "hmailserver-routing-failure", Category: RoutingFailure,
	Text: []string{
		"mail server configuration error. too many recursive forwards",
	},
	Source: "https://github.com/hmailserver/hmailserver",
	Hits:   []Sample{{Code: 550, Text: "mail server configuration error. too many recursive forwards"}},
}, {
	ID: "hmailserver-auth-failure", Category: AuthFailure,
	Text: []string{
		"sender domain does not have any mx records",
	},
	Source: "https://github.com/hmailserver/hmailserver",
	Hits:   []Sample{{Code: 550, Text: "sender domain does not have any mx records"}},
}, {
	ID: "hmailserver-message-too-large-2", Category: MessageTooLarge, Fault: FaultSender,
	Text: []string{
		"excessive amounts of data sent to server",
	},
	Source: "https://github.com/hmailserver/hmailserver",
	Hits:   []Sample{{Code: 421, Text: "excessive amounts of data sent to server"}},
}, {
	ID: "hmailserver-receiver-error", Category: ReceiverError,
	Text: []string{
		"your message was received but it could not be saved. please retry later",
	},
	Source: "https://github.com/hmailserver/hmailserver",
	Hits:   []Sample{{Code: 554, Text: "your message was received but it could not be saved. please retry later"}},
}, {
	ID: "postfix-tls-failure-2", Category: TLSFailure, Fault: FaultNetwork,
	Text: []string{
		"refused to start tls", "tls is required, but unavailable", "not trusted by local or tlsa policy",
	},
	Source: "https://github.com/vdukhovni/postfix",
	Hits:   []Sample{{Status: "4.7.0", Text: "refused to start tls"}},
}, {
	ID: "postfix-expired", Category: Expired, Fault: FaultSender,
	Text: []string{
		"message is administratively expired",
	},
	Source: "https://github.com/vdukhovni/postfix",
	Hits:   []Sample{{Status: "4.7.0", Text: "message is administratively expired"}},
}, {
	ID: "postfix-rate-limited-2", Category: RateLimited, Fault: FaultReceiver,
	Text: []string{
		"too many address verification requests",
	},
	Source: "https://github.com/vdukhovni/postfix",
	Hits:   []Sample{{Status: "4.3.2", Text: "too many address verification requests"}},
}, {
	ID: "postfix-connection-failure", Category: ConnectionFailure,
	Text: []string{
		"but without sending a",
	},
	Source: "https://github.com/vdukhovni/postfix",
	Hits:   []Sample{{Status: "4.4.2", Text: "but without sending a"}},
}, {
	ID: "exim-expired", Category: Expired,
	Text: []string{
		"delivery cancelled; message timed out",
	},
	Source: "https://github.com/Exim/exim",
	Hits:   []Sample{{Text: "delivery cancelled; message timed out"}},
}, {
	ID: "exim-connection-failure", Category: ConnectionFailure,
	Text: []string{
		"not time for any remote host", "retry time not yet reached",
	},
	Source: "https://github.com/Exim/exim",
	Hits:   []Sample{{Text: "not time for any remote host"}},
}, {
	ID: "exim-policy-other", Category: PolicyOther,
	Text: []string{
		"host name not authorized",
	},
	Source: "https://github.com/Exim/exim",
	Hits:   []Sample{{Text: "host name not authorized"}},
}}
