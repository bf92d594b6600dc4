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
	ID: "hmailserver-helo", Category: AuthFailure,
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
		"user not unique in domino directory",
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
	ID: "x400-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"unrecognised-or-name", "unrecognised-orname", "unrecognized-or-name", "unrecognized-orname", "unrecognised or name", "unrecognized or name",
		"ambiguous-or-name", "ambiguous-orname",
	},
	Source: "X.411, non-delivery-diagnostic-code; RFC 2156",
	Hits:   []Sample{{Text: "reason Unable-To-Transfer (1); diagnostic Unrecognised-ORName (0)"}},
}, {
	ID: "x400-expired", Category: Expired,
	Text:   []string{"maximum-time-expired"},
	Source: "X.411, non-delivery-diagnostic-code; RFC 2156",
	Hits:   []Sample{{Text: "diagnostic maximum-time-expired (5)"}},
}, {
	ID: "x400-message-too-large", Category: MessageTooLarge,
	Text:   []string{"content-too-long"},
	Source: "X.411, non-delivery-diagnostic-code; RFC 2156",
	Hits:   []Sample{{Text: "diagnostic content-too-long (7)"}},
}, {
	ID: "x400-routing-failure", Category: RoutingFailure,
	Text:   []string{"loop-detected"},
	Source: "X.411, non-delivery-diagnostic-code; RFC 2156",
	Hits:   []Sample{{Text: "diagnostic loop-detected (3)"}},
}, {
	ID: "x400-mailbox-inactive", Category: MailboxInactive,
	Text:   []string{"recipient-unavailable"},
	Source: "X.411, non-delivery-diagnostic-code; RFC 2156",
	Hits:   []Sample{{Text: "diagnostic recipient-unavailable (4)"}},
}}
