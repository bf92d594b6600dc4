package classify

// postfixRules are replies of Postfix, from its source.
var postfixRules = []Rule{{
	ID: "postfix-dns-failure", Category: DNSFailure, Fault: FaultNetwork,
	Text: []string{
		"malformed dns server reply",
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
		"error: too many errors",
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
}}
