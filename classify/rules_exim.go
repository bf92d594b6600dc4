package classify

// eximRules are replies of Exim, from its source.
var eximRules = []Rule{{
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
		"synchronization error (input sent without waiting for greeting)",
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
}, {
	ID: "cpanel-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"the account or domain may not exist, they may be blacklisted, or missing the proper dns entries",
	},
	Source: "cPanel's Exim configuration: what its router says of a remote domain that it cannot look up",
	Hits:   []Sample{{Code: 550, Text: "The mail server could not deliver mail to bob@example.com. The account or domain may not exist, they may be blacklisted, or missing the proper dns entries."}},
}}
