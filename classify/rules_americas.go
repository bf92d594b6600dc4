package classify

// americasRules are replies of receivers in the Americas, and services everywhere, as they document them.
var americasRules = []Rule{{
	ID: "apple-icloud-mailbox-full", Category: MailboxFull,
	MTA: []string{"icloud.com"},
	Text: []string{
		"user is overquota",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "5.2.2", Code: 552, MTA: "mx.icloud.com", Text: "user is overquota"}},
}, {
	ID: "apple-icloud-mailbox-inactive", Category: MailboxInactive,
	MTA: []string{"icloud.com"},
	Text: []string{
		"inactive email address",
	},
	Source: "https://bentonow.com/smtp-errors/apple; (recalled, no page)",
	Hits:   []Sample{{Status: "5.1.1", Code: 550, MTA: "mx.icloud.com", Text: "inactive email address"}},
}, {
	ID: "comcast-mailbox-inactive", Category: MailboxInactive,
	MTA: []string{"comcast.net"},
	Text: []string{
		"recipient temporarily unavailable", "recipient unavailable", "account not available",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual; (recalled, no page)",
	Hits:   []Sample{{Status: "4.2.0", Code: 450, MTA: "mx.comcast.net", Text: "recipient temporarily unavailable"}},
}, {
	ID: "comcast-mailbox-full", Category: MailboxFull,
	MTA: []string{"comcast.net"},
	Text: []string{
		"user over quota",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "4.1.1", Code: 452, MTA: "mx.comcast.net", Text: "user over quota"}},
}, {
	ID: "comcast-mailbox-unknown", Category: MailboxUnknown,
	MTA: []string{"comcast.net"},
	Text: []string{
		"recipient mailbox unallocated",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "5.1.1", Code: 550, MTA: "mx.comcast.net", Text: "recipient mailbox unallocated"}},
}, {
	ID: "cox-reputation-block", Category: ReputationBlock,
	MTA: []string{"cox.net"},
	Text: []string{
		"cxbl", "cdrbl",
	},
	Source: "http://postmaster.cox.net/confluence/display/postmaster/Error+Codes",
	Hits:   []Sample{{MTA: "mx.cox.net", Text: "cxbl"}},
}, {
	ID: "charter-spam-content", Category: SpamContent,
	MTA: []string{"charter.net"},
	Text: []string{
		"message rejected",
	},
	Source: "http://www.myaccount.charter.com/customers/support.aspx?supportarticleid=1953",
	Hits:   []Sample{{Code: 550, MTA: "mx.charter.net", Text: "message rejected"}},
}, {
	ID: "at-t-auth-failure", Category: AuthFailure,
	MTA: []string{"prodigy.net"},
	Text: []string{
		"connections not accepted from servers without a valid sender domain",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "5.7.1", Code: 550, MTA: "mx.prodigy.net", Text: "connections not accepted from servers without a valid sender domain"}},
}, {
	ID: "at-t-reputation-block", Category: ReputationBlock,
	MTA: []string{"bellsouth.net"},
	Text: []string{
		"unauthorized interface for <",
	},
	Source: "http://rbl.att.net/block_enduser.html",
	Hits:   []Sample{{Code: 550, MTA: "mx.bellsouth.net", Text: "unauthorized interface for <"}},
}, {
	ID: "oracle-cloud-email-delivery-suppressed", Category: Suppressed,
	MTA: []string{"oraclecloud.com"},
	Text: []string{
		"suppression for user",
	},
	Source: "https://docs.oracle.com/fr-ca/iaas/Content/Email/Concepts/troubleshooting.htm",
	Hits:   []Sample{{Status: "4.7.1", Code: 254, MTA: "mx.oraclecloud.com", Text: "suppression for user"}},
}, {
	ID: "apple-icloud-protocol-error", Category: ProtocolError,
	Text: []string{
		"me.com error: too many errors",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "4.7.0", Code: 421, Text: "me.com error: too many errors"}},
}, {
	ID: "apple-icloud-rate-limited", Category: RateLimited, Fault: FaultRecipient,
	Text: []string{
		"deferred due to excessive volume. try again later - https://support.apple.com",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "4.7.1", Code: 421, Text: "deferred due to excessive volume. try again later - https://support.apple.com"}},
}, {
	ID: "apple-icloud-receiver-error", Category: ReceiverError,
	Text: []string{
		"service unavailable - try again later",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "4.7.1", Code: 451, Text: "service unavailable - try again later"}},
}, {
	ID: "apple-icloud-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"@icloud.com>: user does not exist",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "5.1.1", Code: 550, Text: "@icloud.com>: user does not exist"}},
}, {
	ID: "apple-icloud-policy-other", Category: PolicyOther,
	Text: []string{
		"[cs01] message rejected due to local policy", "[hm08]", "[cs02]", "[hm07] message rejected due to local policy",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual; https://www.suped.com/knowledge/email-deliverability/troubleshooting/what-causes-apple-email-bounces-and-how-can-i-fix-them; (recalled, no page)",
	Hits:   []Sample{{Status: "5.7.1", Code: 550, Text: "[cs01] message rejected due to local policy"}},
}, {
	ID: "apple-icloud-auth-failure", Category: AuthFailure,
	Text: []string{
		"dmarc policy. see https://support.apple.com", "[hme1]",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual; https://bentonow.com/smtp-errors/apple",
	Hits:   []Sample{{Status: "5.7.1", Code: 550, Text: "dmarc policy. see https://support.apple.com"}},
}, {
	ID: "apple-icloud-reputation-block", Category: ReputationBlock, Fault: FaultContent,
	Text: []string{
		"having a domain present in the spamhaus dbl",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "5.7.1", Code: 550, Text: "having a domain present in the spamhaus dbl"}},
}, {
	ID: "comcast-spam-content", Category: SpamContent,
	Text:   []string{"message rejected due to spam or virus content"},
	Source: "http://postmaster.comcast.net/smtp-error-codes.php (recalled)",
	Hits:   []Sample{{Status: "5.2.0", Code: 550, Text: "Message rejected due to spam or virus content ( http://postmaster.comcast.net/smtp-error-codes.php#BL000010 )"}},
}, {
	ID: "comcast-reputation-block", Category: ReputationBlock,
	Text: []string{
		"es000001", "es000010", "bl000000", "bl000001", "bl000010", "bl000011", "bl000100", "bl000101", "bl000110",
		"bl000111", "bl006", "bl007", "sent in patterns that are characteristic of spam", "comcast block for spam",
		"ph000001",
	},
	Source: "http://postmaster.comcast.net/mail-error-codes.html; https://business.comcast.com/help-and-support/internet/email-bounce-back-messages/; https://docs.hetrixtools.com/how-to-remove-your-ip-from-the-comcast-blacklist/",
	Hits:   []Sample{{Code: 550, Text: "es000001"}},
}, {
	ID: "comcast-rate-limited", Category: RateLimited,
	Text: []string{
		"too many sessions opened", "rl000001", "rl000002", "rl000003",
	},
	Source: "http://security.comcast.net/get-help/Mail-Delivery-Error-Messages.aspx; (recalled, no page)",
	Hits:   []Sample{{Code: 421, Text: "too many sessions opened"}},
}, {
	ID: "comcast-auth-failure", Category: AuthFailure,
	Text: []string{
		"reverse dns failure : try again later", "#dm000001", "reverse dns failure",
	},
	Source: "http://security.comcast.net/get-help/Mail-Delivery-Error-Messages.aspx; https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Code: 421, Text: "reverse dns failure : try again later"}},
}, {
	ID: "comcast-rate-limited-2", Category: RateLimited, Fault: FaultRecipient,
	Text: []string{
		"too many recent messages; try again later",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "4.1.1", Code: 452, Text: "too many recent messages; try again later"}},
}, {
	ID: "comcast-mailbox-full-2", Category: MailboxFull,
	Text: []string{
		"recipient rejected - extended quota violation",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "5.1.1", Code: 552, Text: "recipient rejected - extended quota violation"}},
}, {
	ID: "cox-reputation-block-2", Category: ReputationBlock,
	Text: []string{
		"ipbl0001", "ipbl0010", "ipbl0100", "ipbl0011", "ipbl0101", "ipbl0110", "ipbl0111", "ipbl1000",
	},
	Source: "http://postmaster.cox.net/confluence/display/postmaster/Error+Codes",
	Hits:   []Sample{{Text: "ipbl0001"}},
}, {
	ID: "cox-auth-failure", Category: AuthFailure,
	Text: []string{
		"aup#cxsndr", "aup#cxdns",
	},
	Source: "https://forums.cox.com/discussions/internet/aupcxsndr----error-trigger-depends-upon-message-content/109845; (recalled, no page)",
	Hits:   []Sample{{Text: "aup#cxsndr"}},
}, {
	ID: "cox-sender-rejected", Category: SenderRejected,
	Text: []string{
		"aup#cxmj",
	},
	Source: "https://forums.cox.com/discussions/internet/aupcxsndr----error-trigger-depends-upon-message-content/109845",
	Hits:   []Sample{{Text: "aup#cxmj"}},
}, {
	ID: "cox-rate-limited", Category: RateLimited,
	Text: []string{
		"aup#cxcnct", "aup#cxmxrt", "aup#cxthrt",
	},
	Source: "https://forums.cox.com/discussions/internet/cox-has-marked-my-email-server-as-a-spammer---how-to-resolve/136978; https://www.suped.com/knowledge/email-deliverability/troubleshooting/how-to-resolve-email-deliverability-issues-with-coxnet; (recalled, no page)",
	Hits:   []Sample{{Code: 421, Text: "aup#cxcnct"}},
}, {
	ID: "charter-reputation-block", Category: ReputationBlock,
	Text: []string{
		"aup#in-1370",
	},
	Source: "https://www.suped.com/knowledge/email-deliverability/troubleshooting/how-to-contact-spectrumcharter-to-resolve-ip-blocked-issues-for-email-sending",
	Hits:   []Sample{{Code: 421, Text: "aup#in-1370"}},
}, {
	ID: "charter-sender-rejected", Category: SenderRejected,
	Text: []string{
		"aup#in-1310",
	},
	Source: "https://www.suped.com/knowledge/email-deliverability/troubleshooting/how-to-contact-spectrumcharter-to-resolve-ip-blocked-issues-for-email-sending",
	Hits:   []Sample{{Status: "5.1.0", Code: 550, Text: "aup#in-1310"}},
}, {
	ID: "charter-rate-limited", Category: RateLimited,
	Text: []string{
		"aup#in-1340", "aup#i-1300", "aup#1310", "aup#1320", "aup#1330", "aup#i-1310",
	},
	Source: "https://www.suped.com/knowledge/email-deliverability/troubleshooting/how-to-resolve-email-delivery-issues-to-charternet; https://www.suped.com/knowledge/email-deliverability/technical/how-to-interpret-aupi-1300-cloudmark-email-bounce-codes-from-charter; https://www.suped.com/email-deliverability/answers/how-to-contact-spectrumcharter-postmaster-for-email-delivery-issues",
	Hits:   []Sample{{Code: 421, Text: "aup#in-1340"}},
}, {
	ID: "at-t-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"addressee unknown, relay=[", "blank mailhost - invalid address, relay=[",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "5.2.1", Code: 550, Text: "addressee unknown, relay=["}},
}, {
	ID: "at-t-auth-failure-2", Category: AuthFailure,
	Text: []string{
		"failure in dns look-up", "[permfail] bellsouth.net requires valid sender domain",
	},
	Source: "http://rbl.att.net/block_enduser.html",
	Hits:   []Sample{{Code: 421, Text: "failure in dns look-up"}},
}, {
	ID: "at-t-rate-limited", Category: RateLimited, Fault: FaultReceiver,
	Text: []string{
		"busy--please try again later",
	},
	Source: "http://rbl.att.net/block_enduser.html",
	Hits:   []Sample{{Code: 450, Text: "busy--please try again later"}},
}, {
	ID: "at-t-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"[suspend] mailbox currently suspended--please contact correspondent directly",
	},
	Source: "http://rbl.att.net/block_enduser.html",
	Hits:   []Sample{{Code: 550, Text: "[suspend] mailbox currently suspended--please contact correspondent directly"}},
}, {
	ID: "at-t-reputation-block-2", Category: ReputationBlock,
	Text: []string{
		"blocked by ldap:ou=rblmx",
	},
	Source: "http://rbl.att.net/block_enduser.html",
	Hits:   []Sample{{Code: 550, Text: "blocked by ldap:ou=rblmx"}},
}, {
	ID: "at-t-worldnet-reputation-block", Category: ReputationBlock,
	Text: []string{
		"error. blocked for abuse",
	},
	Source: "http://worldnet.att.net/general-info/mail_info/block_enduser.html",
	Hits:   []Sample{{Code: 550, Text: "error. blocked for abuse"}},
}, {
	ID: "at-t-worldnet-auth-failure", Category: AuthFailure,
	Text: []string{
		"blocked for status: <unknown sender>",
	},
	Source: "http://worldnet.att.net/general-info/mail_info/block_enduser.html",
	Hits:   []Sample{{Code: 550, Text: "blocked for status: <unknown sender>"}},
}, {
	ID: "at-t-reputation-block-3", Category: ReputationBlock,
	Text: []string{
		"dnsbl:attrbl 521", "dnsbl:rbl 521<", "abuse_rbl@abuse-att.net",
	},
	Source: "(recalled, no page)",
	Hits:   []Sample{{Status: "5.3.0", Code: 553, Text: "dnsbl:attrbl 521"}},
}, {
	ID: "telstra-spam-content", Category: SpamContent,
	Text: []string{
		"message content rejected due to suspected spam. ib704", "message content rejected due to suspected spam. ib703",
	},
	Source: "https://www.suped.com/knowledge/email-deliverability/troubleshooting/why-are-emails-to-bigpond-bouncing-or-being-marked-as-spam; https://www.suped.com/learn/email-deliverability/why-are-bigpond-emails-bouncing-with-a-content-based-spam-reason",
	Hits:   []Sample{{Status: "5.7.1", Code: 558, Text: "message content rejected due to suspected spam. ib704"}},
}, {
	ID: "telstra-reputation-block", Category: ReputationBlock,
	Text: []string{
		"sender rejected. sender domain is blacklisted. ib309", "bigpond outbound [ob105. connection refused",
	},
	Source: "https://es.ittrip.xyz/?p=8126; https://crowdsupport.telstra.com.au/t5/broadband-nbn/why-is-my-email-being-blacklisted/ta-p/76234",
	Hits:   []Sample{{Status: "5.7.1", Code: 550, Text: "sender rejected. sender domain is blacklisted. ib309"}},
}, {
	ID: "rackspace-rate-limited", Category: RateLimited,
	Text: []string{
		"too many concurrent connections from this client (g2)",
		"received too many messages from a new or untrusted ip (g28)",
	},
	Source: "https://smtp.codes/rackspace",
	Hits:   []Sample{{Code: 421, Text: "too many concurrent connections from this client (g2)"}},
}, {
	ID: "rackspace-auth-failure", Category: AuthFailure,
	Text: []string{
		"temporary dmarc dns lookup failure (g1e)",
	},
	Source: "https://smtp.codes/rackspace",
	Hits:   []Sample{{Status: "4.7.1", Code: 450, Text: "temporary dmarc dns lookup failure (g1e)"}},
}, {
	ID: "rackspace-connection-failure", Category: ConnectionFailure, Fault: FaultReceiver,
	Text: []string{
		"the recipient's server was temporarily unavailable to accept your message (g6)",
	},
	Source: "https://smtp.codes/rackspace",
	Hits:   []Sample{{Status: "4.4.1", Code: 450, Text: "the recipient's server was temporarily unavailable to accept your message (g6)"}},
}, {
	ID: "rackspace-rate-limited-2", Category: RateLimited, Fault: FaultRecipient,
	Text: []string{
		"mailbox received too much email in a short period of time (g30)",
	},
	Source: "https://smtp.codes/rackspace",
	Hits:   []Sample{{Status: "4.2.1", Code: 450, Text: "mailbox received too much email in a short period of time (g30)"}},
}, {
	ID: "rackspace-routing-failure", Category: RoutingFailure,
	Text: []string{
		"routing loop detected (g16)",
	},
	Source: "https://smtp.codes/rackspace",
	Hits:   []Sample{{Status: "4.4.6", Code: 450, Text: "routing loop detected (g16)"}},
}, {
	ID: "rackspace-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"email address could not be found, or was misspelled (g8)",
	},
	Source: "https://smtp.codes/rackspace",
	Hits:   []Sample{{Status: "5.1.1", Code: 550, Text: "email address could not be found, or was misspelled (g8)"}},
}, {
	ID: "godaddy-spam-content", Category: SpamContent,
	Text: []string{
		"message rejected for spam or virus content", "content judged to be spam by the internet community ib212",
	},
	Source: "https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685; https://support.tigertech.net/godaddy-ib212",
	Hits:   []Sample{{Code: 552, Text: "message rejected for spam or virus content"}},
}, {
	ID: "godaddy-routing-failure", Category: RoutingFailure,
	Text: []string{
		"this message is looping: it already has my delivered-to line",
	},
	Source: "https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685",
	Hits:   []Sample{{Status: "5.4.6", Text: "this message is looping: it already has my delivered-to line"}},
}, {
	ID: "godaddy-receiver-error", Category: ReceiverError,
	Text: []string{
		"server temporarily unavailable. try again later. ib101",
	},
	Source: "https://itegy.com/en/help-list/office-365-from/what-does-my-email-bounceback-mean",
	Hits:   []Sample{{Code: 421, Text: "server temporarily unavailable. try again later. ib101"}},
}, {
	ID: "godaddy-reputation-block", Category: ReputationBlock,
	Text: []string{
		"connection refused. ib103", "is listed on the exploits block list (xbl)", "has a poor reputation. ib110",
		"this ip has been temporarily blocked for attempting to send too many messages containing content judged to be spam. ib110",
		"has been blocked. ib108",
	},
	Source: "(recalled, no page)",
	Hits:   []Sample{{Code: 554, Text: "connection refused. ib103"}},
}, {
	ID: "godaddy-rate-limited", Category: RateLimited,
	Text: []string{
		"connection refused. this ip address has reached its daily limit. ib111",
	},
	Source: "(recalled, no page)",
	Hits:   []Sample{{Code: 554, Text: "connection refused. this ip address has reached its daily limit. ib111"}},
}, {
	ID: "godaddy-reputation-block-2", Category: ReputationBlock,
	Text: []string{
		"bizsmtp connection refused",
	},
	Source: "https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685",
	Hits:   []Sample{{Code: 554, Text: "p3plibsmtp02-01.prod.example.com bizsmtp Connection refused. IB104"}},
}, {
	ID: "bluetie-reputation-block", Category: ReputationBlock,
	Text: []string{
		"bl0001", "bl0002", "bl0003", "bl0004", "bl0005",
	},
	Source: "https://mxtoolbox.com/Bouncebacks",
	Hits:   []Sample{{Code: 554, Text: "bl0001"}},
}, {
	ID: "netbit-com-br-protocol-error", Category: ProtocolError,
	Text: []string{
		"r1: helo should be a fqdn or address literal",
	},
	Source: "https://netbit.com.br/suporte/kb_E-mail_Problemas-comuns-no-envio.php",
	Hits:   []Sample{{Code: 550, Text: "r1: helo should be a fqdn or address literal"}},
}, {
	ID: "esp-suppression-amazon-ses-suppressed", Category: Suppressed,
	Text: []string{
		"amazon ses has suppressed sending to this",
	},
	Source: "https://pastebin.com/GaJQvnXR",
	Hits:   []Sample{{Status: "5.1.1", Text: "amazon ses has suppressed sending to this"}},
}, {
	ID: "esp-suppression-suppressed", Category: Suppressed,
	Text: []string{
		"not delivering to previously bounced address", "not delivering to a user who marked your messages as spam",
		"not delivering to unsubscribed address", "address is on the suppression list",
		"recipient address was suppressed due to customer policy", "bounced address", "spam reporting address",
		"have generated a hard bounce, a spam complaint",
		"unsubscribed address", "blocklist of hard bounces", "list of hard bounces", "hard bounce list",
		"suppression list for your account",
	},
	Source: "(recalled, no page)",
	Hits:   []Sample{{Status: "5.1.1", Code: 605, Text: "not delivering to previously bounced address"}},
}, {
	ID: "oracle-cloud-email-delivery-rate-limited", Category: RateLimited,
	Text: []string{
		"too many auth failures, try again later",
	},
	Source: "https://docs.oracle.com/fr-ca/iaas/Content/Email/Concepts/troubleshooting.htm",
	Hits:   []Sample{{Code: 421, Text: "too many auth failures, try again later"}},
}, {
	ID: "oracle-cloud-email-delivery-receiver-error", Category: ReceiverError,
	Text: []string{
		"problem attempting to execute commands. please try again later",
	},
	Source: "https://docs.oracle.com/fr-ca/iaas/Content/Email/Concepts/troubleshooting.htm",
	Hits:   []Sample{{Status: "4.4.0", Code: 421, Text: "problem attempting to execute commands. please try again later"}},
}, {
	ID: "apple-icloud-reputation-block-2", Category: ReputationBlock,
	Text: []string{
		"blocked- see https://support.proofpoint.com/dnsbl-lookup.cgi", "was rejected due to listing in spamhaus",
	},
	Source: "https://note.com/sendmagic/n/n079f49339312",
	Hits:   []Sample{{Status: "5.7.0", Code: 550, Text: "blocked- see https://support.proofpoint.com/dnsbl-lookup.cgi"}},
}, {
	ID: "united-online-mailbox-full", Category: MailboxFull,
	Text: []string{
		"mailbox disk quota exceeded",
	},
	Source: "http://help.mybluelight.com/support/webmail/u-understand-mdf.html",
	Hits:   []Sample{{Text: "mailbox disk quota exceeded"}},
}, {
	ID: "machhighway-greylisted", Category: Greylisted,
	Text: []string{
		"this server is currently unavailable, please try later",
	},
	Source: "http://www.machighway.com/support/support_topics/email/troubleshooting/bounceback_email_codes.php",
	Hits:   []Sample{{Code: 451, Text: "this server is currently unavailable, please try later"}},
}}
