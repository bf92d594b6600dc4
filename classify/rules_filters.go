package classify

// filtersRules are replies of filters and block lists, as they document them.
var filtersRules = []Rule{{
	ID: "barracuda-receiver-error-2", Category: ReceiverError,
	MTA: []string{"barracudanetworks.com"},
	Text: []string{
		"license expired",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Code: 422, MTA: "mx.barracudanetworks.com", Text: "license expired"}},
}, {
	ID: "barracuda-mailbox-unknown-2", Category: MailboxUnknown,
	MTA: []string{"barracudanetworks.com"},
	Text: []string{
		"no such user (",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Code: 550, MTA: "mx.barracudanetworks.com", Text: "no such user ("}},
}, {
	ID: "barracuda-auth-failure", Category: AuthFailure,
	MTA: []string{"barracudanetworks.com"},
	Text: []string{
		"rejecting spoofed message",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Code: 550, MTA: "mx.barracudanetworks.com", Text: "rejecting spoofed message"}},
}, {
	ID: "barracuda-content-rejected", Category: ContentRejected,
	MTA: []string{"barracudanetworks.com"},
	Text: []string{
		"rejecting banned content",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Code: 554, MTA: "mx.barracudanetworks.com", Text: "rejecting banned content"}},
}, {
	ID: "symantec-email-security-cloud-mailbox-unknown", Category: MailboxUnknown,
	MTA: []string{"messagelabs.com"},
	Text: []string{
		"invalid recipient <",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "5.1.1", Code: 550, MTA: "mx.messagelabs.com", Text: "invalid recipient <"}},
}, {
	ID: "everycloud-greylisted", Category: Greylisted,
	MTA: []string{"everycloudtech.com"},
	Text: []string{
		"early spam detection",
	},
	Source: "http://support.everycloudtech.com/support/solutions/articles/4000039509-workspace-reason-codes",
	Hits:   []Sample{{Status: "4.5.5", Code: 450, MTA: "mx.everycloudtech.com", Text: "early spam detection"}},
}, {
	ID: "mailchannels-policy-other", Category: PolicyOther, Fault: FaultContent,
	MTA: []string{"mailchannels.net"},
	Text: []string{
		"message blocked.",
	},
	Source: "https://docs.mailchannels.com/inbound/smtp-errors",
	Hits:   []Sample{{Code: 550, MTA: "mx.mailchannels.net", Text: "message blocked."}},
}, {
	ID: "mailchannels-rate-limited", Category: RateLimited, Fault: FaultReceiver,
	MTA: []string{"mailchannels.net"},
	Text: []string{
		"recipient policy mismatch",
	},
	Source: "https://docs.mailchannels.com/inbound/smtp-errors",
	Hits:   []Sample{{Status: "4.5.3", Code: 452, MTA: "mx.mailchannels.net", Text: "recipient policy mismatch"}},
}, {
	ID: "improvmx-greylisted", Category: Greylisted,
	Text: []string{
		"please try again later. (#id-5.9.4)",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "4.2.1", Code: 450, Text: "please try again later. (#id-5.9.4)"}},
}, {
	ID: "improvmx-spam-content", Category: SpamContent,
	Text: []string{
		"message considered as spam",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "5.7.1", Code: 550, Text: "message considered as spam"}},
}, {
	ID: "improvmx-reputation-block", Category: ReputationBlock,
	Text: []string{
		"this message has been blocked (code 2)",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "5.7.1", Code: 551, Text: "this message has been blocked (code 2)"}},
}, {
	ID: "improvmx-routing-failure", Category: RoutingFailure,
	Text: []string{
		"loop detected: email is sent and forwarded from/to improvmx.com",
		"unable to correctly read the forwarding recipient",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "5.7.1", Code: 551, Text: "loop detected: email is sent and forwarded from/to improvmx.com"}},
}, {
	ID: "improvmx-domain-no-mail", Category: DomainNoMail, Fault: FaultReceiver,
	Text: []string{
		"domain not found (#id-5.9.2)",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "5.7.1", Code: 551, Text: "domain not found (#id-5.9.2)"}},
}, {
	ID: "improvmx-receiver-error", Category: ReceiverError,
	Text: []string{
		"our database returned invalid pieces of information",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "5.7.1", Code: 551, Text: "our database returned invalid pieces of information"}},
}, {
	ID: "cloudflare-email-routing-reputation-block", Category: ReputationBlock,
	Text: []string{
		"found on one or more dnsbls",
	},
	Source: "https://developers.cloudflare.com/email-routing/postmaster/",
	Hits:   []Sample{{Code: 554, Text: "found on one or more dnsbls"}},
}, {
	ID: "barracuda-receiver-error", Category: ReceiverError,
	Text: []string{
		"temporary failure, please try again later", "cuda_nsu 4.4.3",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Code: 421, Text: "temporary failure, please try again later"}},
}, {
	ID: "barracuda-policy-other", Category: PolicyOther,
	Text: []string{
		"cuda_nsu 4.7.1",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "4.7.1", Code: 450, Text: "cuda_nsu 4.7.1"}},
}, {
	ID: "barracuda-reputation-block", Category: ReputationBlock,
	Text: []string{
		"policy rejection- abuse. go away", "https://www.barracudanetworks.com/reputation/?pr=1",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual; http://tig.csail.mit.edu/wiki/TIG/EmailBlockedByBarracuda; https://hardwaresecrets.com/understanding-email-bounce-messages/4/",
	Hits:   []Sample{{Status: "4.7.1", Code: 450, Text: "policy rejection- abuse. go away"}},
}, {
	ID: "barracuda-greylisted", Category: Greylisted,
	Text: []string{
		"greylisted for 5 minutes",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "4.7.1", Code: 451, Text: "greylisted for 5 minutes"}},
}, {
	ID: "barracuda-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"cuda_nsu 5.1.1",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "5.1.1", Code: 550, Text: "cuda_nsu 5.1.1"}},
}, {
	ID: "barracuda-policy-other-2", Category: PolicyOther, Fault: FaultRecipient,
	Text: []string{
		"permanent failure for one or more recipients … blocked)",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Code: 550, Text: "permanent failure for one or more recipients (bob@example.com:blocked)"}},
	Misses: []Sample{{Code: 550, Text: "permanent failure for one or more recipients (bob@example.com:550 5.1.1 User unknown)"}},
}, {
	ID: "barracuda-spam-content", Category: SpamContent,
	Text: []string{
		"rejected due to spam url in content",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Code: 554, Text: "rejected due to spam url in content"}},
}, {
	ID: "trend-micro-reputation-block", Category: ReputationBlock,
	Text: []string{
		"deferred using trend micro email reputation database", "recipient address rejected: ers-customized-block",
		"temporary denial of connection (450) for zombie matches", "permanent denial of connection (550) for rbl+ matches",
	},
	Source: "https://hardwaresecrets.com/understanding-email-bounce-messages/4/; https://github.com/ActiveCampaign/smtp-field-manual; https://docs.trendmicro.com/en-us/documentation/article/deep-discovery-email-inspector-51-online-help-smtp-error-codes",
	Hits:   []Sample{{Code: 450, Text: "deferred using trend micro email reputation database"}},
}, {
	ID: "trend-micro-sender-rejected", Category: SenderRejected,
	Text: []string{
		"recipient address rejected: block-send-er", "recipient address rejected: block-rcpt",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "5.7.1", Code: 554, Text: "recipient address rejected: block-send-er"}},
}, {
	ID: "trend-micro-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"recipient address rejected: invalid-recipient",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "5.7.1", Code: 554, Text: "recipient address rejected: invalid-recipient"}},
}, {
	ID: "trend-micro-domain-no-mail", Category: DomainNoMail, Fault: FaultReceiver,
	Text: []string{
		"recipient address rejected: no-domain",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "5.7.1", Code: 554, Text: "recipient address rejected: no-domain"}},
}, {
	ID: "fireeye-auth-failure", Category: AuthFailure,
	Text: []string{
		"etp205 dmarc failure for domain",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "5.7.26", Code: 550, Text: "etp205 dmarc failure for domain"}},
}, {
	ID: "symantec-email-security-cloud-reputation-block", Category: ReputationBlock,
	Text: []string{
		"requested action aborted [9]", "legacyid=tech246726",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual; (recalled, no page)",
	Hits:   []Sample{{Code: 450, Text: "requested action aborted [9]"}},
}, {
	ID: "symantec-email-security-cloud-content-rejected", Category: ContentRejected,
	Text: []string{
		"message filtered. refer to the troubleshooting page at http://www.symanteccloud.com",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "5.7.1", Code: 553, Text: "message filtered. refer to the troubleshooting page at http://www.symanteccloud.com"}},
}, {
	ID: "symantec-email-security-cloud-relay-denied", Category: RelayDenied, Fault: FaultSender,
	Text: []string{
		"you are trying to use me", "but i have not been configured to let you",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "5.7.1", Code: 553, Text: "you are trying to use me"}},
}, {
	ID: "symantec-email-security-cloud-spam-content", Category: SpamContent,
	Text: []string{
		"message filtered. please see the faqs section on spam",
	},
	Source: "(recalled, no page)",
	Hits:   []Sample{{Code: 553, Text: "message filtered. please see the faqs section on spam"}},
}, {
	ID: "cisco-secure-email-reputation-block", Category: ReputationBlock,
	Text: []string{
		"your access to this mail system has been rejected due to the sending mta's poor reputation",
		"connecting host's reputation is too low",
	},
	Source: "https://pcsdesk.com/?p=416; (recalled, no page)",
	Hits:   []Sample{{Code: 554, Text: "your access to this mail system has been rejected due to the sending mta's poor reputation"}},
}, {
	ID: "cisco-secure-email-auth-failure", Category: AuthFailure,
	Text: []string{
		"#5.7.1 spf unauthorized mail is prohibited", "#4.4.3 temporary error occurred during spf verification",
		"#5.7.1 dmarc unauthenticated mail is prohibited",
		"address rejected. spf unauthorized",
	},
	Source: "https://manualsbrain.com/it/manuals/1649627/?page=293; (recalled, no page)",
	Hits:   []Sample{{Status: "5.7.1", Code: 550, Text: "#5.7.1 spf unauthorized mail is prohibited"}},
}, {
	ID: "cisco-secure-email-sender-domain", Category: AuthFailure,
	Text: []string{
		"domain of sender address <", "#5.1.8 domain of sender address",
	},
	Source: "(recalled, no page)",
	Hits:   []Sample{{Code: 553, Text: "domain of sender address <"}},
}, {
	ID: "cisco-secure-email-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"#5.1.0 address rejected",
	},
	Source: "(recalled, no page)",
	Hits:   []Sample{{Status: "5.1.0", Code: 550, Text: "#5.1.0 address rejected"}},
}, {
	ID: "cisco-secure-email-rate-limited", Category: RateLimited,
	Text: []string{
		"too many recipients received this hour",
	},
	Source: "(recalled, no page)",
	Hits:   []Sample{{Status: "4.5.3", Code: 452, Text: "too many recipients received this hour"}},
}, {
	ID: "everycloud-receiver-error", Category: ReceiverError,
	Text: []string{
		"temporary failure in mta - please retry",
	},
	Source: "http://support.everycloudtech.com/support/solutions/articles/4000039509-workspace-reason-codes",
	Hits:   []Sample{{Status: "4.5.6", Code: 450, Text: "temporary failure in mta - please retry"}},
}, {
	ID: "everycloud-policy-other", Category: PolicyOther,
	Text: []string{
		"recipient address rejected: multi-recipient bounce",
	},
	Source: "http://support.everycloudtech.com/support/solutions/articles/4000039509-workspace-reason-codes",
	Hits:   []Sample{{Status: "5.5.3", Code: 550, Text: "recipient address rejected: multi-recipient bounce"}},
}, {
	ID: "mailchannels-greylisted", Category: Greylisted,
	Text: []string{
		"[s09] try again later",
	},
	Source: "https://docs.mailchannels.com/inbound/smtp-errors",
	Hits:   []Sample{{Code: 450, Text: "[s09] try again later"}},
}, {
	ID: "mailchannels-reputation-block", Category: ReputationBlock,
	Text: []string{
		"[s10] blocked",
	},
	Source: "https://docs.mailchannels.com/inbound/smtp-errors",
	Hits:   []Sample{{Code: 550, Text: "[s10] blocked"}},
}, {
	ID: "mailchannels-policy-other-2", Category: PolicyOther, Fault: FaultContent,
	Text: []string{
		"[nr] message rejected",
	},
	Source: "https://docs.mailchannels.com/inbound/smtp-errors",
	Hits:   []Sample{{Status: "5.7.1", Code: 550, Text: "[nr] message rejected"}},
}, {
	ID: "mailchannels-attachment-rejected", Category: AttachmentRejected,
	Text: []string{
		"[ib_feb] your message could not be delivered because it contained an attachment type",
	},
	Source: "https://docs.mailchannels.com/inbound/smtp-errors",
	Hits:   []Sample{{Status: "5.7.1", Code: 550, Text: "[ib_feb] your message could not be delivered because it contained an attachment type"}},
}, {
	ID: "mailchannels-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"error: message file too big",
	},
	Source: "https://docs.mailchannels.com/inbound/smtp-errors",
	Hits:   []Sample{{Status: "5.3.4", Code: 552, Text: "error: message file too big"}},
}, {
	ID: "mailchannels-auth-failure", Category: AuthFailure,
	Text: []string{
		"email has been rejected due to the domain's spf policy",
	},
	Source: "https://docs.mailchannels.com/inbound/smtp-errors",
	Hits:   []Sample{{Status: "5.7.1", Code: 550, Text: "email has been rejected due to the domain's spf policy"}},
}, {
	ID: "mailchannels-spam-content", Category: SpamContent,
	Text: []string{
		"[ss]",
	},
	Source: "https://docs.mailchannels.com/outbound/smtp-errors",
	Hits:   []Sample{{Status: "5.7.1", Code: 550, Text: "[ss]"}},
}, {
	ID: "mailchannels-reputation-block-2", Category: ReputationBlock,
	Text: []string{
		"[rbl]", "[br] our system has detected an excessively high number of invalid recipients", "[rbl] sender blocked",
	},
	Source: "https://docs.mailchannels.com/outbound/smtp-errors; https://docs.mailchannels.com/email-api/sending-policies; https://www.hostpapa.com/knowledgebase/avoid-mailchannels-errors/",
	Hits:   []Sample{{Status: "5.7.1", Code: 550, Text: "[rbl]"}},
}, {
	ID: "mailchannels-sender-rejected", Category: SenderRejected,
	Text: []string{
		"[esa]", "[esa] sender blocked",
	},
	Source: "https://docs.mailchannels.com/outbound/smtp-errors; https://docs.mailchannels.com/email-api/sending-policies",
	Hits:   []Sample{{Status: "5.7.1", Code: 550, Text: "[esa]"}},
}, {
	ID: "mailchannels-auth-failure-2", Category: AuthFailure,
	Text: []string{
		"this sender is not authorized to send from", "[bfd] sender prohibited by spf",
	},
	Source: "https://docs.mailchannels.com/email-api/sending-policies",
	Hits:   []Sample{{Status: "5.7.1", Code: 550, Text: "this sender is not authorized to send from"}},
}, {
	ID: "mailchannels-suppressed", Category: Suppressed,
	Text: []string{
		"[uns] recipient has unsubscribed from your list", "[rb] this recipient email address has been",
	},
	Source: "https://docs.mailchannels.com/email-api/sending-policies",
	Hits:   []Sample{{Status: "5.7.1", Code: 550, Text: "[uns] recipient has unsubscribed from your list"}},
}}
