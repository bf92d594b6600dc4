package classify

// googleRules are replies of Google, as they document them.
var googleRules = []Rule{{
	ID: "gmail-connection-failure", Category: ConnectionFailure,
	MTA: []string{"google.com"},
	Text: []string{
		"timeout - closing connection",
	},
	Source: "https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes",
	Hits:   []Sample{{Status: "4.4.2", Code: 451, MTA: "mx.google.com", Text: "timeout - closing connection"}},
}, {
	ID: "gmail-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"we weren't able to find the recipient domain",
	},
	Source: "https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes",
	Hits:   []Sample{{Status: "5.1.2", Code: 553, Text: "we weren't able to find the recipient domain"}},
}, {
	ID: "gmail-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"is not a valid rfc 5321 address",
	},
	Source: "https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes; https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "5.1.3", Code: 553, Text: "is not a valid rfc 5321 address"}},
}, {
	ID: "gmail-rate-limited", Category: RateLimited, Fault: FaultRecipient,
	Text: []string{
		"receiving email at a rate that prevents additional messages", "support.google.com/mail/?p=receivingrate",
	},
	Source: "https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes; https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "5.2.1", Code: 550, Text: "receiving email at a rate that prevents additional messages"}},
}, {
	ID: "gmail-rate-limited-2", Category: RateLimited, Fault: FaultRecipient,
	Text: []string{
		"the user you are trying to contact is receiving mail too quickly",
		"receiving mail at a rate that prevents additional messages from being delivered",
	},
	Source: "https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes",
	Hits:   []Sample{{Status: "4.2.1", Code: 450, Text: "the user you are trying to contact is receiving mail too quickly"}},
}, {
	ID: "gmail-rate-limited-3", Category: RateLimited,
	Text: []string{
		"peak smtp relay limit exceeded", "domain policy size per transaction exceeded",
		"your message has too many recipients", "too many login attempts, please try again later",
		"unusual rate of email originating from your ip address", "originating from your ip netblock",
		"originating from your dkim domain", "originating from your spf domain",
		"exceeded the quota for sending messages that have the same message-id", "too many recipients for this sender",
		"detected an unusual rate of unsolicited mail",
	},
	Source: "https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes; https://github.com/ActiveCampaign/smtp-field-manual; https://www.entertop.net/knowledge/smtp-error-reference/",
	Hits:   []Sample{{Status: "4.2.1", Code: 450, Text: "peak smtp relay limit exceeded"}},
}, {
	ID: "gmail-mailbox-full", Category: MailboxFull,
	Text: []string{
		"the recipient's inbox is out of storage space and inactive", "support.google.com/mail/?p=overquotaperm",
		"support.google.com/mail/?p=overquotatemp",
	},
	Source: "https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes; https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "5.2.2", Code: 552, Text: "the recipient's inbox is out of storage space and inactive"}},
}, {
	ID: "gmail-protocol-error", Category: ProtocolError,
	Text: []string{
		"multiple destination domains per transaction is unsupported", "too many unrecognized commands, goodbye",
		"no data after bdat", "syntax error, cannot decode response", "empty helo/ehlo argument not allowed",
		"no identity changes permitted", "too many unauthenticated commands",
		"no commands allowed to pipeline after starttls", "smtp protocol violation, see rfc 2821",
		"no commands allowed to pipeline after starttls, see rfc 3207",
	},
	Source: "https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes; https://www.entertop.net/knowledge/smtp-error-reference/",
	Hits:   []Sample{{Status: "4.3.0", Code: 451, Text: "multiple destination domains per transaction is unsupported"}},
}, {
	ID: "gmail-receiver-error", Category: ReceiverError,
	Text: []string{
		"temporary system problem. try again later", "server busy, try again later", "try again later, closing connection",
		"cannot authenticate due to a temporary system problem",
	},
	Source: "https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes",
	Hits:   []Sample{{Status: "4.3.0", Code: 421, Text: "temporary system problem. try again later"}},
}, {
	ID: "gmail-connection-failure-2", Category: ConnectionFailure,
	Text: []string{
		"connection expired, try reconnecting",
	},
	Source: "https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes",
	Hits:   []Sample{{Status: "4.7.0", Code: 421, Text: "connection expired, try reconnecting"}},
}, {
	ID: "gmail-recipient-filtered", Category: RecipientFiltered, Advice: Review, // by the domain, for all in it
	Text: []string{
		"ip not in whitelist for rcpt domain", "has a policy that prohibits the",
	},
	Source: "https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes",
	Hits:   []Sample{{Status: "4.7.0", Code: 421, Text: "ip not in whitelist for rcpt domain"}},
}, {
	ID: "gmail-auth-failure", Category: AuthFailure,
	Text: []string{
		"but temporary dns failures prevent authentication", "rate limited because it is unauthenticated",
		"rate limited because spf authentication didn't pass", "rate limited because dkim authentication didn't pass",
		"isn't aligned with either the authenticated spf or dkim organizational domain",
		"rate limited because the sending domain doesn't have a dmarc record",
		"does not meet ipv6 sending guidelines regarding ptr records and authentication",
		"blocked because the sender is unauthenticated", "is not accepted due to domain's dmarc policy",
		"blocked because it didn't pass spf authentication", "blocked because it didn't pass dkim authentication",
		"blocked because the from: header (rfc5322) in this message isn't aligned",
		"the dmarc record doesn't specify a dmarc policy", "rate limited because there is no dmarc alignment",
	},
	Source: "https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes; https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "4.7.0", Code: 421, Text: "but temporary dns failures prevent authentication"}},
}, {
	ID: "gmail-tls-failure", Category: TLSFailure,
	Text: []string{
		"tls required for rcpt domain", "rate limited because you're not using a tls connection",
		"blocked because it wasn't sent over a tls connection",
		"because it was not sent over a tls connection", "not sent over a tls connection", "wasn't sent over a tls connection",
		"requires all bulk email senders to use tls",
	},
	Source: "https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes",
	Hits:   []Sample{{Status: "4.7.0", Code: 421, Text: "tls required for rcpt domain"}},
}, {
	ID: "gmail-reputation-block", Category: ReputationBlock,
	Text: []string{
		"suspicious due to the very low reputation of the sending ip",
		"suspicious due to the very low reputation of the sending domain",
		"likely suspicious due to the very low reputation of the sending ip address",
		"likely suspicious due to the very low reputation of the sending domain",
		"the ip you're using to send email is not authorized to send email directly to our servers",
		"there is an unusual rate of unsolicited email originating from your ip address",
	},
	Source: "https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes",
	Hits:   []Sample{{Status: "4.7.0", Code: 421, Text: "suspicious due to the very low reputation of the sending ip"}},
}, {
	ID: "gmail-spam-content", Category: SpamContent,
	Text: []string{
		"suspicious due to the nature of the content or the links within", "this message is likely unsolicited",
	},
	Source: "https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes",
	Hits:   []Sample{{Status: "4.7.0", Code: 421, Text: "suspicious due to the nature of the content or the links within"}},
}, {
	ID: "gmail-rate-limited-4", Category: RateLimited, Fault: FaultContent,
	Text: []string{
		"containing one of your url domains",
	},
	Source: "https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes",
	Hits:   []Sample{{Status: "4.7.28", Code: 421, Text: "containing one of your url domains"}},
}, {
	ID: "gmail-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"your message exceeded google's message size limits", "exceeded google's message header size limits",
		"bytes per individual header size",
	},
	Source: "https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes",
	Hits:   []Sample{{Status: "5.3.4", Code: 552, Text: "your message exceeded google's message size limits"}},
}, {
	ID: "gmail-rate-limited-5", Category: RateLimited,
	Text: []string{
		"daily smtp relay limit exceeded for user", "daily smtp relay sending limit exceeded for this customer",
	},
	Source: "https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes",
	Hits:   []Sample{{Status: "5.4.5", Code: 550, Text: "daily smtp relay limit exceeded for user"}},
}, {
	ID: "gmail-routing-failure", Category: RoutingFailure,
	Text: []string{
		"message exceeded 50 hops, this may indicate an email loop",
	},
	Source: "https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes",
	Hits:   []Sample{{Status: "5.4.6", Code: 554, Text: "message exceeded 50 hops, this may indicate an email loop"}},
}, {
	ID: "gmail-protocol-error-2", Category: ContentRejected, Fault: FaultContent,
	Text: []string{
		"message is malformed. not accepted", "messages missing a valid address in the from: header",
		"messages with multiple addresses in the from: header are not accepted",
		"encoded-word syntax is not permitted in message header",
		"messages missing a valid address in from: header, or having no from: header",
	},
	Source: "https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes; https://smtp.codes/google",
	Hits:   []Sample{{Status: "5.6.0", Code: 554, Text: "message is malformed. not accepted"}},
}, {
	ID: "gmail-attachment-rejected", Category: AttachmentRejected,
	Text: []string{
		"its content presents a potential security issue", "our system detected an illegal attachment on your message",
	},
	Source: "https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes; https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "5.7.0", Code: 552, Text: "its content presents a potential security issue"}},
}, {
	ID: "gmail-relay-denied", Category: RelayDenied, Fault: FaultSender,
	Text: []string{
		"invalid credentials for relay for one of the domains",
		"please log in through your web browser and then try again", "username and password not accepted",
		"application-specific password required",
	},
	Source: "https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes",
	Hits:   []Sample{{Status: "5.7.0", Code: 550, Text: "invalid credentials for relay for one of the domains"}},
}, {
	ID: "gmail-content-rejected", Category: ContentRejected,
	Text: []string{
		"contains a unicode character in a disallowed header",
	},
	Source: "https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes",
	Hits:   []Sample{{Status: "5.7.1", Code: 550, Text: "contains a unicode character in a disallowed header"}},
}, {
	ID: "gmail-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"support.google.com/mail/?p=disableduser",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "5.2.1", Code: 550, Text: "support.google.com/mail/?p=disableduser"}},
}}
