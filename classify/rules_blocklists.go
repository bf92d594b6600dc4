package classify

// blocklistRules are replies of filter programs and block lists.
var blocklistRules = []Rule{{
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
	ID: "amavisd-new-virus", Category: Virus,
	Text:   []string{"- virus:", "- infected:"},
	Source: "amavisd-new source: the name of what was found ends its reply",
	Hits:   []Sample{{Status: "5.7.1", Code: 550, Text: "Message content rejected, id=02210-07 - VIRUS: Worm.SCO.A"}},
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
	ID: "fortinet-fortigate-spam-content", Category: SpamContent,
	Text: []string{
		"this message has been blocked because ase reports it as spam",
	},
	Source: "http://www.howtodo.co.il/?author=2&paged=3",
	Hits:   []Sample{{Status: "5.7.1", Code: 554, Text: "this message has been blocked because ase reports it as spam"}},
}}
