package classify

// microsoftRules are replies of Microsoft 365, Outlook.com and Exchange, as they document them.
var microsoftRules = []Rule{{
	ID: "m365-attachment-type", Category: AttachmentRejected,
	Text:   []string{"message blocked due to attachment type"},
	Source: "https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online",
	Hits:   []Sample{{Status: "5.7.354", Code: 550, Text: "Remote server returned message blocked due to attachment type"}},
}, {
	ID: "m365-members-only", Category: SenderRejected,
	Text: []string{
		"sendernotauthenticatedforgroup", "sendernotauthenticatedformailbox", "sendernotauthenticatedformailuser", "not authenticated when sending to this group", "sender not authenticated for group",
		"sender was not authenticated for mailbox", "sender was not authenticated for public folder", "sender not in allowed-senders list", "delivery restriction check failed",
		"sendernotinallowedlist", "only accepts messages from people in its organization", "allowed senders list, and your email address",
		"zustellung an diese adresse eingeschränkt", "remise à cette adresse est restreinte", "entrega a esta dirección está restringida", "recapito a questo indirizzo è soggetto a restrizioni", "bezorging op dit adres is beperkt", "entrega para este endereço é restrita",
		"dostarczanie na ten adres jest ograniczone", "доставка по этому адресу ограничена", "このアドレスへの配信は制限", "传递到此地址受到限制", "leverans till den här adressen är begränsad",
	},
	Source: "https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online",
	Hits:   []Sample{{Status: "5.7.133", Code: 550, Text: "RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required; Delivery restriction check failed because the sender was not authenticated when sending to this group"}},
}, {
	ID: "exchange-server-sender-rejected", Category: SenderRejected,
	MTA: []string{"outlook.com"},
	Text: []string{
		"unknown sender address",
	},
	Source: "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
	Hits:   []Sample{{Status: "5.1.7", Code: 550, MTA: "mx.outlook.com", Text: "unknown sender address"}},
}, {
	ID: "exchange-server-policy-other", Category: PolicyOther, Fault: FaultRecipient,
	MTA: []string{"outlook.com"},
	Text: []string{
		"delivery not authorized, message refused",
	},
	Source: "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
	Hits:   []Sample{{Status: "5.7.900", MTA: "mx.outlook.com", Text: "delivery not authorized, message refused"}},
}, {
	ID: "outlook-com-reputation-block-2", Category: ReputationBlock,
	MTA: []string{"outlook.com"},
	Text: []string{
		"(s843)", "(s3114)", "(s8001)", "(s8002)", "(as16012611)",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "4.7.650", Code: 451, MTA: "mx.outlook.com", Text: "(s843)"}},
}, {
	ID: "outlook-com-rate-limited-3", Category: RateLimited,
	MTA: []string{"outlook.com"},
	Text: []string{
		"(as77712344)",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "4.7.500", Code: 451, MTA: "mx.outlook.com", Text: "(as77712344)"}},
}, {
	ID: "outlook-com-domain-unknown", Category: DomainUnknown,
	MTA: []string{"outlook.com"},
	Text: []string{
		"infodomainnonexistent",
	},
	Source: "(recalled, no page)",
	Hits:   []Sample{{Status: "5.4.310", Code: 550, MTA: "mx.outlook.com", Text: "infodomainnonexistent"}},
}, {
	ID: "outlook-com-dns-failure", Category: DNSFailure, Fault: FaultNetwork,
	MTA: []string{"outlook.com"},
	Text: []string{
		"dnssec validation failed", "dnssec-invalid",
	},
	Source: "https://learn.microsoft.com/purview/how-smtp-dane-works",
	Hits:   []Sample{{Status: "4.7.324", Code: 451, MTA: "mx.outlook.com", Text: "dnssec validation failed"}},
}, {
	ID: "microsoft-365-recipient-filtered-2", Category: RecipientFiltered,
	MTA: []string{"protection.outlook.com"},
	Text: []string{
		"(as16012607)",
	},
	Source: "https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online",
	Hits:   []Sample{{Status: "5.7.513", MTA: "mx.protection.outlook.com", Text: "(as16012607)"}},
}, {
	ID: "microsoft-365-rate-limited", Category: RateLimited, Fault: FaultReceiver,
	Text: []string{
		"storedrv.deliver; recipient thread limit exceeded",
	},
	Source: "https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online",
	Hits:   []Sample{{Status: "4.3.2", Code: 432, Text: "storedrv.deliver; recipient thread limit exceeded"}},
}, {
	ID: "microsoft-365-connection-failure", Category: ConnectionFailure,
	Text: []string{
		"connection refused [message=socket error code 10061]",
	},
	Source: "https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online",
	Hits:   []Sample{{Status: "4.4.316", Text: "connection refused [message=socket error code 10061]"}},
}, {
	ID: "microsoft-365-auth-failure", Category: AuthFailure,
	Text: []string{
		"must pass either spf or dkim validation, this message is not signed",
		"the message was rejected because of sender policy framework violation", "does not pass dmarc verification",
	},
	Source: "https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online",
	Hits:   []Sample{{Status: "4.7.26", Text: "must pass either spf or dkim validation, this message is not signed"}},
}, {
	ID: "microsoft-365-rate-limited-2", Category: RateLimited,
	Text: []string{
		"access denied, please try again later", "access denied, tenant has exceeded threshold",
		"server busy. please try again later from", "exceeded its daily limit for sending",
	},
	Source: "https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online",
	Hits:   []Sample{{Status: "4.7.500", Code: 451, Text: "access denied, please try again later"}},
}, {
	ID: "microsoft-365-content-rejected", Category: ContentRejected,
	Text: []string{
		"x-dg-ref header is too long",
	},
	Source: "https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online",
	Hits:   []Sample{{Status: "5.0.350", Code: 550, Text: "x-dg-ref header is too long"}},
}, {
	ID: "microsoft-365-sender-rejected", Category: SenderRejected,
	Text: []string{
		"access denied, bad outbound sender", "access denied, banned sender",
		"client blocked from sending from unregistered domain",
	},
	Source: "https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online",
	Hits:   []Sample{{Status: "5.1.8", Text: "access denied, bad outbound sender"}},
}, {
	ID: "microsoft-365-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"recipient not found by smtp address lookup", "access denied, banned recipient",
		"address is incorrect or doesn't exist at the destination domain", "address is incorrect or does not exist at the destination domain",
	},
	Source: "https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online",
	Hits:   []Sample{{Status: "5.1.10", Code: 550, Text: "recipient not found by smtp address lookup"}},
}, {
	ID: "microsoft-365-rate-limited-4", Category: RateLimited,
	Text: []string{
		"recipient's per hour message receive limit from specific sender exceeded", "has exceeded permitted limits within",
	},
	Source: "https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online",
	Hits:   []Sample{{Status: "5.2.121", Text: "recipient's per hour message receive limit from specific sender exceeded"}},
}, {
	ID: "microsoft-365-rate-limited-5", Category: RateLimited, Fault: FaultRecipient,
	Text: []string{
		"recipient's per hour message receive limit exceeded",
	},
	Source: "https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online",
	Hits:   []Sample{{Status: "5.2.122", Text: "recipient's per hour message receive limit exceeded"}},
}, {
	ID: "microsoft-365-policy-other", Category: PolicyOther, Fault: FaultReceiver,
	Text: []string{
		"journaling on-premises messages to microsoft 365", "does not accept email over ipv6",
	},
	Source: "https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online",
	Hits:   []Sample{{Status: "5.3.190", Text: "journaling on-premises messages to microsoft 365"}},
}, {
	ID: "microsoft-365-routing-failure", Category: RoutingFailure,
	Text: []string{
		"hop count exceeded - possible mail loop attr", "hop count exceeded - possible mail loop",
	},
	Source: "https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online",
	Hits:   []Sample{{Status: "5.4.14", Text: "hop count exceeded - possible mail loop attr"}},
}, {
	ID: "microsoft-365-recipient-filtered", Category: SenderRejected,
	Text: []string{
		"sender was not authenticated by organization", "sender not in allowed-senders list",
		"sender not authenticated for group", "sender was not authenticated for mailbox",
		"sender was not authenticated for public folder",
		"using customer block list",
	},
	Source: "https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online",
	Hits:   []Sample{{Status: "5.7.12", Text: "sender was not authenticated by organization"}},
}, {
	ID: "microsoft-365-relay-denied", Category: RelayDenied, Fault: FaultSender,
	Text: []string{
		"client was not authenticated to send anonymous mail during mail from", "tenantattribution; relay access denied",
	},
	Source: "https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online",
	Hits:   []Sample{{Status: "5.7.57", Text: "client was not authenticated to send anonymous mail during mail from"}},
}, {
	ID: "microsoft-365-reputation-block", Category: ReputationBlock,
	Text: []string{
		"access denied, spam abuse detected", "access denied, banned sending ip",
		"access denied, traffic not accepted from this ip",
	},
	Source: "https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online",
	Hits:   []Sample{{Status: "5.7.501", Text: "access denied, spam abuse detected"}},
}, {
	ID: "microsoft-365-helo", Category: AuthFailure,
	Text: []string{
		"access denied, bad helo",
	},
	Source: "https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online",
	Hits:   []Sample{{Status: "5.7.506", Text: "access denied, bad helo"}},
}, {
	ID: "exchange-server-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"resolver.adr.exrecipnotfound; not found", "storedrv.submit; invalid recipient address",
		"recipient addresses in single label domains not accepted",
	},
	Source: "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
	Hits:   []Sample{{Status: "5.1.1", Code: 550, Text: "resolver.adr.exrecipnotfound; not found"}},
}, {
	ID: "exchange-server-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"recipient address reserved by rfc 2606",
	},
	Source: "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
	Hits:   []Sample{{Status: "5.1.4", Text: "recipient address reserved by rfc 2606"}},
}, {
	ID: "exchange-server-spam-content", Category: SpamContent,
	Text: []string{
		"content filter agent quarantined this message",
	},
	Source: "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
	Hits:   []Sample{{Status: "5.2.1", Text: "content filter agent quarantined this message"}},
}, {
	ID: "exchange-server-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"resolver.rst.recipsizelimit; message too large for this recipient",
	},
	Source: "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
	Hits:   []Sample{{Status: "5.2.3", Text: "resolver.rst.recipsizelimit; message too large for this recipient"}},
}, {
	ID: "exchange-server-receiver-error", Category: ReceiverError,
	Text: []string{
		"storedrv.deliver: missing or bad storedriver mdb properties", "message failed to be made redundant", "storedrv.deliver; mailbox server is offline", "storedrv.deliver; agent transient failure",
	},
	Source: "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
	Hits:   []Sample{{Status: "5.3.2", Text: "storedrv.deliver: missing or bad storedriver mdb properties"}},
}, {
	ID: "exchange-server-rate-limited", Category: RateLimited,
	Text: []string{
		"resolver.adr.reciplimit; too many recipients",
	},
	Source: "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
	Hits:   []Sample{{Status: "5.5.3", Code: 550, Text: "resolver.adr.reciplimit; too many recipients"}},
}, {
	ID: "exchange-server-routing-failure", Category: RoutingFailure,
	Text: []string{
		"cannot achieve exchange server authentication",
	},
	Source: "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
	Hits:   []Sample{{Status: "5.7.3", Text: "cannot achieve exchange server authentication"}},
}, {
	ID: "exchange-server-connection-failure", Category: ConnectionFailure,
	Text: []string{
		"primary target ip address responded with",
	},
	Source: "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
	Hits:   []Sample{{Status: "4.4.0", Code: 451, Text: "primary target ip address responded with"}},
}, {
	ID: "outlook-com-rate-limited", Category: RateLimited,
	Text: []string{
		"rp-001", "rp-002", "rp-003",
	},
	Source: "https://postmaster.live.com/pm/troubleshooting.aspx",
	Hits:   []Sample{{Code: 421, Text: "rp-001"}},
}, {
	ID: "outlook-com-reputation-block", Category: ReputationBlock,
	Text: []string{
		"sc-001", "sc-002", "sc-003", "sc-004", "dy-001", "dy-002", "ou-001", "ou-002",
		"mailfrom domain is listed in spamhaus", "part of their network is on our block list (s3150)",
		"part of their network is on our block list (s3140)", "helo domain is listed in spamhaus",
		"is on our block list (as3140)",
		"weren't sent. please contact your internet service provider since part of their network is on our block list",
	},
	Source: "https://postmaster.live.com/pm/troubleshooting.aspx; https://github.com/ActiveCampaign/smtp-field-manual; https://note.com/sendmagic/n/ne72a2b6e3938",
	Hits:   []Sample{{Code: 550, Text: "sc-001"}},
}, {
	ID: "outlook-com-auth-failure", Category: AuthFailure,
	Text: []string{
		"does not meet the required authentication level",
		"access denied, sending domain does not meet the required authentication level",
	},
	Source: "https://postmaster.live.com/pm/troubleshooting.aspx; (recalled, no page)",
	Hits:   []Sample{{Status: "5.7.515", Code: 550, Text: "does not meet the required authentication level"}},
}, {
	ID: "outlook-com-rate-limited-2", Category: RateLimited, Fault: FaultReceiver,
	Text: []string{
		"organization queue quota exceeded",
		"maximum number of concurrent connections per resource forest has exceeded a limit",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "4.7.3", Code: 450, Text: "organization queue quota exceeded"}},
}, {
	ID: "outlook-com-receiver-error", Category: ReceiverError,
	Text: []string{
		"temporary server error. please try again later attr", "temporary server error. please try again later. prx",
		"no healthy secondary server available to accept replica", "insufficient system resources (tste)",
		"storedrv.deliver; delivery result banner",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual; (recalled, no page)",
	Hits:   []Sample{{Status: "4.3.2", Code: 451, Text: "temporary server error. please try again later attr"}},
}, {
	ID: "outlook-com-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"all recipient addresses rejected : access denied",
		"resolver.adr.recipientnotfound; not found", "mailbox unavailable (s2017062302)",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual; (recalled, no page); https://note.com/sendmagic/n/ne72a2b6e3938",
	Hits:   []Sample{{Status: "5.5.0", Code: 550, Text: "mailbox unavailable (s2017062302)"}},
}, {
	ID: "outlook-com-rate-limited-4", Category: RateLimited, Fault: FaultRecipient,
	Text: []string{
		"the recipient has exceeded their limit for the number of messages they can receive per hour",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "5.2.122", Code: 554, Text: "the recipient has exceeded their limit for the number of messages they can receive per hour"}},
}, {
	ID: "outlook-com-rate-limited-5", Category: RateLimited,
	Text: []string{
		"the sender has exceeded the limit for the number of messages they can send to this recipient per hour",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "5.2.121", Code: 554, Text: "the sender has exceeded the limit for the number of messages they can send to this recipient per hour"}},
}, {
	ID: "outlook-com-mailbox-full", Category: MailboxFull,
	Text: []string{
		"storedrv.deliver.exception:quotaexceededexception", "mailbox full; storedrv.deliver.exception",
	},
	Source: "(recalled, no page)",
	Hits:   []Sample{{Status: "5.2.2", Code: 554, Text: "storedrv.deliver.exception:quotaexceededexception"}},
}, {
	ID: "outlook-com-recipient-filtered", Category: SenderRejected,
	Text: []string{
		"resolver.rst.notauthorized; not authorized", "resolver.rst.authrequired; authentication required",
	},
	Source: "(recalled, no page)",
	Hits:   []Sample{{Status: "5.7.1", Code: 550, Text: "resolver.rst.notauthorized; not authorized"}},
}, {
	ID: "outlook-com-routing-failure", Category: RoutingFailure,
	Text: []string{
		"resolver.fwd.loop; forwarding to a loop detected",
	},
	Source: "(recalled, no page)",
	Hits:   []Sample{{Status: "5.4.6", Text: "resolver.fwd.loop; forwarding to a loop detected"}},
}, {
	ID: "outlook-com-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"storedrv.deliver: mailbox disabled",
	},
	Source: "(recalled, no page)",
	Hits:   []Sample{{Status: "5.2.1", Text: "storedrv.deliver: mailbox disabled"}},
}, {
	ID: "outlook-com-domain-unknown-2", Category: DomainUnknown,
	Text: []string{
		"dns domain does not exist [message=infodomainnonexistent]",
	},
	Source: "(recalled, no page)",
	Hits:   []Sample{{Text: "dns domain does not exist [message=infodomainnonexistent]"}},
}, {
	ID: "outlook-com-tls-failure", Category: TLSFailure,
	Text: []string{
		"starttls is required to send mail", "starttls-not-supported", "certificate-expired", "certificate-host-mismatch", "tlsa-invalid", "failed mta-sts validation",
	},
	Source: "https://learn.microsoft.com/purview/how-smtp-dane-works",
	Hits:   []Sample{{Status: "5.7.10", Code: 554, Text: "starttls is required to send mail"}},
}, {
	ID: "outlook-com-policy-other", Category: PolicyOther,
	Text: []string{
		"your organization does not allow external forwarding", "blocked by your organization's tenant",
	},
	Source: "(recalled, no page)",
	Hits:   []Sample{{Status: "5.7.520", Code: 550, Text: "your organization does not allow external forwarding"}},
}, {
	ID: "outlook-com-tls-failure-2", Category: TLSFailure, Fault: FaultReceiver,
	Text: []string{
		"certificate must have a name matching the mta-sts policy",
	},
	Source: "(recalled, no page)",
	Hits:   []Sample{{Status: "4.7.5", Code: 450, Text: "certificate must have a name matching the mta-sts policy"}},
}}
