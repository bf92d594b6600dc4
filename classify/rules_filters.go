package classify

// filtersRules are replies of filters and block lists, as they document them.
var filtersRules = []Rule{{
	ID: "mimecast-recipient-filtered-2", Category: RecipientFiltered, Fault: FaultSender,
	MTA: []string{"mimecast.com"},
	Text: []string{
		"sender address blocked",
	},
	Source: "https://electronicaportatil.com/smtp-error-codes/",
	Hits:   []Sample{{Code: 421, MTA: "mx.mimecast.com", Text: "sender address blocked"}},
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
	ID: "iridis-mailrelay-rate-limited", Category: RateLimited,
	MTA: []string{"iridis.uk"},
	Text: []string{
		"hst-rte",
	},
	Source: "https://portal.iridis.uk/?action=article&cmd=knowledgebase&id=254",
	Hits:   []Sample{{MTA: "mx.iridis.uk", Text: "hst-rte"}},
}, {
	ID: "iridis-mailrelay-policy-other", Category: PolicyOther,
	MTA: []string{"iridis.uk"},
	Text: []string{
		"snd-nul",
	},
	Source: "https://portal.iridis.uk/?action=article&cmd=knowledgebase&id=254",
	Hits:   []Sample{{MTA: "mx.iridis.uk", Text: "snd-nul"}},
}, {
	ID: "iridis-mailrelay-mailbox-unknown", Category: MailboxUnknown,
	MTA: []string{"iridis.uk"},
	Text: []string{
		"rpt-vfy",
	},
	Source: "https://portal.iridis.uk/?action=article&cmd=knowledgebase&id=254",
	Hits:   []Sample{{MTA: "mx.iridis.uk", Text: "rpt-vfy"}},
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
	ID: "proofpoint-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"recipient address rejected: unverified address",
		"this is not a valid email address. please verify that you have the correct email address for your recipient",
		"user email address is marked as invalid",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "4.1.1", Code: 421, Text: "recipient address rejected: unverified address"}},
}, {
	ID: "proofpoint-greylisted", Category: Greylisted, Fault: FaultReceiver,
	Text: []string{
		"unverified address: address verification in progress",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "4.1.1", Code: 421, Text: "unverified address: address verification in progress"}},
}, {
	ID: "proofpoint-sender-rejected", Category: SenderRejected,
	Text: []string{
		"domain of sender address does not exist",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "5.1.8", Code: 550, Text: "domain of sender address does not exist"}},
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
		"permanent failure for one or more recipients (",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Code: 550, Text: "permanent failure for one or more recipients ("}},
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
	ID: "zerospam-greylisted", Category: Greylisted,
	Text: []string{
		"greylisted for 60 seconds by zerospam",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "4.2.0", Code: 450, Text: "greylisted for 60 seconds by zerospam"}},
}, {
	ID: "zerospam-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"recipient address rejected: not in recipient list",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "5.7.1", Code: 554, Text: "recipient address rejected: not in recipient list"}},
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
	},
	Source: "https://manualsbrain.com/it/manuals/1649627/?page=293; (recalled, no page)",
	Hits:   []Sample{{Status: "5.7.1", Code: 550, Text: "#5.7.1 spf unauthorized mail is prohibited"}},
}, {
	ID: "cisco-secure-email-sender-rejected", Category: SenderRejected,
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
	ID: "baruwa-policy-other", Category: PolicyOther,
	Text: []string{
		"legitimate bounces are never sent to more than one recipient",
	},
	Source: "https://bastion.umanix.net/info",
	Hits:   []Sample{{Code: 550, Text: "legitimate bounces are never sent to more than one recipient"}},
}, {
	ID: "broadcom-kb-list-of-other-filters-sender-rejected", Category: SenderRejected,
	Text: []string{
		"sender is on domain's blacklist",
	},
	Source: "https://knowledge.broadcom.com/external/article/169925/common-external-spam-filtering-error-cod.html",
	Hits:   []Sample{{Code: 551, Text: "sender is on domain's blacklist"}},
}, {
	ID: "broadcom-kb-list-of-other-filters-reputation-block", Category: ReputationBlock,
	Text: []string{
		"your ip has been found on a block list",
	},
	Source: "https://knowledge.broadcom.com/external/article/169925/common-external-spam-filtering-error-cod.html",
	Hits:   []Sample{{Status: "5.7.1", Code: 550, Text: "your ip has been found on a block list"}},
}, {
	ID: "broadcom-kb-list-of-other-filters-content-rejected", Category: ContentRejected,
	Text: []string{
		"rejected due to banned content",
	},
	Source: "https://knowledge.broadcom.com/external/article/169925/common-external-spam-filtering-error-cod.html",
	Hits:   []Sample{{Code: 554, Text: "rejected due to banned content"}},
}, {
	ID: "broadcom-kb-list-of-other-filters-virus", Category: Virus,
	Text: []string{
		"message contained unsafe content",
	},
	Source: "https://knowledge.broadcom.com/external/article/169925/common-external-spam-filtering-error-cod.html",
	Hits:   []Sample{{Code: 550, Text: "message contained unsafe content"}},
}, {
	ID: "spamhaus-reputation-block", Category: ReputationBlock,
	Text: []string{
		"see: http://csi.cloudmark.com/reset-request",
	},
	Source: "default text of Spamhaus / SpamCop / SORBS (DNSBL texts)",
	Hits:   []Sample{{Status: "5.7.1", Code: 554, Text: "see: http://csi.cloudmark.com/reset-request"}},
}, {
	ID: "mailmarshal-recipient-filtered", Category: RecipientFiltered,
	Text: []string{
		"requested action not taken: mail blocked by recipient",
	},
	Source: "default text of MailMarshal (recalled)",
	Hits:   []Sample{{Code: 550, Text: "requested action not taken: mail blocked by recipient"}},
}, {
	ID: "fortinet-fortimail-spam-content", Category: SpamContent,
	Text: []string{
		"this message has been blocked because it contains fortispamshield blocked url",
	},
	Source: "default text of FortiMail (recalled)",
	Hits:   []Sample{{Status: "5.7.1", Code: 554, Text: "this message has been blocked because it contains fortispamshield blocked url"}},
}, {
	ID: "fortinet-fortimail-reputation-block", Category: ReputationBlock,
	Text: []string{
		"this message has been blocked because it is from a fortiguard - antispam black ip",
		"fortiguard-antispam has identified",
	},
	Source: "default text of FortiMail (recalled)",
	Hits:   []Sample{{Status: "5.7.1", Code: 554, Text: "this message has been blocked because it is from a fortiguard - antispam black ip"}},
}, {
	ID: "fortinet-fortimail-virus", Category: Virus,
	Text: []string{
		"virus infected message rejected",
	},
	Source: "default text of FortiMail (recalled)",
	Hits:   []Sample{{Code: 554, Text: "virus infected message rejected"}},
}, {
	ID: "amavisd-new-spam-content", Category: SpamContent,
	Text: []string{
		"message content rejected, id=", "message rejected as spam by",
	},
	Source: "default text of amavisd-new (recalled)",
	Hits:   []Sample{{Status: "5.7.0", Code: 554, Text: "message content rejected, id="}},
}, {
	ID: "clamav-milter-virus", Category: Virus,
	Text: []string{
		"virus detected by clamav", "command rejected (clamav-milter)",
	},
	Source: "default text of clamav-milter (recalled)",
	Hits:   []Sample{{Status: "5.7.1", Code: 550, Text: "virus detected by clamav"}},
}, {
	ID: "milter-greylist-greylisted", Category: Greylisted,
	Text: []string{
		"greylisting in action, please come back in",
	},
	Source: "default text of milter-greylist (recalled)",
	Hits:   []Sample{{Status: "4.7.1", Code: 451, Text: "greylisting in action, please come back in"}},
}, {
	ID: "policyd-spf-auth-failure", Category: AuthFailure,
	Text: []string{
		"please see http://www.openspf.net/why", "please see http://www.openspf.org/why",
		"message rejected due to: spf fail - not authorized",
	},
	Source: "default text of policyd-spf (recalled)",
	Hits:   []Sample{{Status: "5.7.23", Code: 550, Text: "please see http://www.openspf.net/why"}},
}, {
	ID: "mailscanner-spam-content", Category: SpamContent,
	Text: []string{
		"mail appears to be unsolicited -- report error to",
	},
	Source: "default text of ASSP (recalled)",
	Hits:   []Sample{{Status: "5.7.1", Code: 554, Text: "mail appears to be unsolicited -- report error to"}},
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
}, {
	ID: "fortinet-fortigate-spam-content", Category: SpamContent,
	Text: []string{
		"this message has been blocked because ase reports it as spam",
	},
	Source: "http://www.howtodo.co.il/?author=2&paged=3",
	Hits:   []Sample{{Status: "5.7.1", Code: 554, Text: "this message has been blocked because ase reports it as spam"}},
}}
