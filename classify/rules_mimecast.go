package classify

// mimecastRules are replies of Mimecast and Proofpoint, as they document them.
var mimecastRules = []Rule{{
	ID: "mimecast-recipient-filtered-2", Category: RecipientFiltered, Fault: FaultSender,
	MTA: []string{"mimecast.com"},
	Text: []string{
		"sender address blocked",
	},
	Source: "https://electronicaportatil.com/smtp-error-codes/",
	Hits:   []Sample{{Code: 421, MTA: "mx.mimecast.com", Text: "sender address blocked"}},
}, {
	ID: "mimecast-spam-content", Category: SpamContent,
	Text:   []string{"security policies - anti-spam*"},
	Source: "https://community.mimecast.com/docs/DOC-1369#554 (recalled)",
	Hits:   []Sample{{Code: 554, Text: "Email rejected due to security policies - Anti-Spam engine."}},
}, {
	ID: "mimecast-virus", Category: Virus,
	MTA: []string{"mimecast.com"},
	Text: []string{
		"virus signature detected",
	},
	Source: "(recalled, no page)",
	Hits:   []Sample{{Code: 554, MTA: "mx.mimecast.com", Text: "virus signature detected"}},
}, {
	ID: "proofpoint-reputation-block-2", Category: ReputationBlock,
	MTA: []string{"pphosted.com"},
	Text: []string{
		"blocked",
	},
	Source: "https://www.suped.com/knowledge/email-deliverability/sender-reputation/how-to-get-proofpoint-to-unblock-my-ip-address",
	Hits:   []Sample{{Status: "5.7.0", Code: 554, MTA: "mx.pphosted.com", Text: "blocked"}},
}, {
	ID: "mimecast-relay-denied", Category: RelayDenied, Fault: FaultSender,
	Text: []string{
		"open relay not allowed - https://community.mimecast.com",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Code: 451, Text: "open relay not allowed - https://community.mimecast.com"}},
}, {
	ID: "mimecast-greylisted", Category: Greylisted,
	Text: []string{
		"internal resource temporarily unavailable - https://community.mimecast.com",
		"internal resource temporarily unavailable",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual; https://electronicaportatil.com/smtp-error-codes/",
	Hits:   []Sample{{Code: 451, Text: "internal resource temporarily unavailable - https://community.mimecast.com"}},
}, {
	ID: "mimecast-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"invalid recipient - https://community.mimecast.com",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual; (recalled, no page)",
	Hits:   []Sample{{Code: 451, Text: "invalid recipient - https://community.mimecast.com"}},
}, {
	ID: "mimecast-policy-other", Category: PolicyOther,
	Text: []string{
		"administrative prohibition - envelope blocked",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Code: 550, Text: "administrative prohibition - envelope blocked"}},
}, {
	ID: "mimecast-auth-failure", Category: AuthFailure,
	Text: []string{
		"rejected by header based anti-spoofing policy", "dmarc sender invalid - envelope rejected",
		"anti-spoofing policy - inbound not allowed",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual; (recalled, no page)",
	Hits:   []Sample{{Code: 550, Text: "rejected by header based anti-spoofing policy"}},
}, {
	ID: "mimecast-recipient-filtered", Category: RecipientFiltered,
	Text: []string{
		"rejected by header based manually blocked senders", "envelope blocked - user entry",
		"policy level block list in force", "rejected by header based blocked senders",
		"envelope blocked - user domain entry",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual; https://mimecastsupport.zendesk.com/hc/en-us/articles/42979092709907-Policies-Managing-Blocked-Senders-and-Email-Rejections; (recalled, no page)",
	Hits:   []Sample{{Code: 550, Text: "rejected by header based manually blocked senders"}},
}, {
	ID: "mimecast-policy-other-2", Category: PolicyOther, Fault: FaultContent,
	Text: []string{
		"email rejected due to security policies - https://community.mimecast.com",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Code: 554, Text: "email rejected due to security policies - https://community.mimecast.com"}},
}, {
	ID: "mimecast-receiver-error", Category: ReceiverError,
	Text: []string{
		"unable to process connection at this time", "recipient email server busy",
	},
	Source: "https://electronicaportatil.com/smtp-error-codes/; (recalled, no page)",
	Hits:   []Sample{{Code: 421, Text: "unable to process connection at this time"}},
}, {
	ID: "mimecast-reputation-block", Category: ReputationBlock,
	Text: []string{
		"local ct ip reputation - (reject)",
	},
	Source: "(recalled, no page)",
	Hits:   []Sample{{Code: 550, Text: "local ct ip reputation - (reject)"}},
}, {
	ID: "mimecast-rate-limited", Category: RateLimited,
	Text: []string{
		"exceeding outbound thread limit",
	},
	Source: "(recalled, no page)",
	Hits:   []Sample{{Code: 550, Text: "exceeding outbound thread limit"}},
}, {
	ID: "mimecast-routing-failure", Category: RoutingFailure,
	Text: []string{
		"mail loop detected - https://community.mimecast",
	},
	Source: "(recalled, no page)",
	Hits:   []Sample{{Code: 554, Text: "mail loop detected - https://community.mimecast"}},
}, {
	ID: "mimecast-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"maximum email size exceeded - https://",
	},
	Source: "(recalled, no page)",
	Hits:   []Sample{{Code: 554, Text: "maximum email size exceeded - https://"}},
}, {
	ID: "proofpoint-greylisted", Category: Greylisted, Fault: FaultReceiver,
	Text: []string{
		"unverified address: address verification in progress",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "4.1.1", Code: 421, Text: "unverified address: address verification in progress"}},
}, {
	ID: "postfix-unverified-connection", Category: ConnectionFailure,
	Text: []string{
		"unverified address: connect to", "unverified address: lost connection", "unverified address: conversation with",
	},
	Source: "Postfix source, smtpd_check.c and verify.c: the host that was asked about the address was not reached",
	Hits:   []Sample{{Status: "4.1.1", Code: 450, Text: "recipient address rejected: unverified address: connect to mx.example.com[192.0.2.1]:25: connection refused"}},
}, {
	ID: "proofpoint-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"recipient address rejected: unverified address",
		"this is not a valid email address. please verify that you have the correct email address for your recipient",
		"user email address is marked as invalid",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "4.1.1", Code: 421, Text: "recipient address rejected: unverified address"}},
}, {
	ID: "proofpoint-auth-failure", Category: AuthFailure,
	Text: []string{
		"email rejected per sender's dmarc policy",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "5.7.0", Code: 550, Text: "email rejected per sender's dmarc policy"}},
}, {
	ID: "proofpoint-reputation-block", Category: ReputationBlock,
	Text: []string{
		"https://ipcheck.proofpoint.com/?ip=", "blocked - see https://support.proofpoint.com/dnsbl-lookup.cgi",
		"access denied - blocked by pdr",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual; (recalled, no page)",
	Hits:   []Sample{{Status: "5.7.1", Code: 550, Text: "https://ipcheck.proofpoint.com/?ip="}},
}, {
	ID: "proofpoint-policy-other", Category: PolicyOther,
	Text: []string{
		"reject=550 5.7.1",
	},
	Source: "(recalled, no page)",
	Hits:   []Sample{{Status: "5.7.1", Code: 550, Text: "reject=550 5.7.1"}},
}}
