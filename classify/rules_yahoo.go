package classify

// yahooRules are replies of Yahoo and AOL, as they document them.
var yahooRules = []Rule{{
	ID: "yahoo-auth-failure", Category: AuthFailure,
	MTA: []string{"yahoodns.net"},
	Text: []string{
		"temporary domain failure",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Code: 452, MTA: "mx.yahoodns.net", Text: "temporary domain failure"}},
}, {
	ID: "yahoo-relay-denied", Category: RelayDenied, Fault: FaultRecipient,
	MTA: []string{"yahoodns.net"},
	Text: []string{
		"relaying denied for <",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Code: 550, MTA: "mx.yahoodns.net", Text: "relaying denied for <"}},
}, {
	ID: "aol-reputation-block", Category: ReputationBlock,
	MTA: []string{"aol.com"},
	Text: []string{
		"(rtr:bl)",
	},
	Source: "(recalled, no page)",
	Hits:   []Sample{{Status: "5.7.1", Code: 554, MTA: "mx.aol.com", Text: "(rtr:bl)"}},
}, {
	ID: "aol-auth-failure", Category: AuthFailure,
	MTA: []string{"aol.com"},
	Text: []string{
		"(dns:nr)",
	},
	Source: "(recalled, no page)",
	Hits:   []Sample{{Status: "5.7.1", Code: 421, MTA: "mx.aol.com", Text: "(dns:nr)"}},
}, {
	ID: "yahoo-rate-limited", Category: RateLimited,
	Text: []string{
		"max message per connection reached", "[tss04] messages from",
		"temporarily deferred due to unexpected volume or user complaints", "messages temporarily deferred [ts01]",
		"[ts01] messages temporarily deferred", "[ts02] messages temporarily deferred", "[tss02] messages from",
		"ip/domain is in the unverified category",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual; https://bentonow.com/smtp-errors/yahoo; https://datarecoverypanama.com/blog/deliverability-recovery/yahoo-ts01-ts02-ts03-smtp-error-fix-guide.html",
	Hits:   []Sample{{Code: 421, Text: "max message per connection reached"}},
}, {
	ID: "yahoo-rate-limited-2", Category: RateLimited, Fault: FaultRecipient,
	Text: []string{
		"user is receiving mail too quickly",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Code: 450, Text: "user is receiving mail too quickly"}},
}, {
	ID: "yahoo-receiver-error", Category: ReceiverError,
	Text: []string{
		"resources temporarily unavailable. please try again later [#4.16.1]",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Code: 451, Text: "resources temporarily unavailable. please try again later [#4.16.1]"}},
}, {
	ID: "yahoo-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"requested mail action aborted, mailbox not found", "delivery error: dd this user doesn't have a",
		"is no longer valid. [-20]",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Code: 552, Text: "1 requested mail action aborted, mailbox not found"}},
}, {
	ID: "yahoo-reputation-block", Category: ReputationBlock,
	Text: []string{
		"[bl21] connections will not be accepted from",
		"not allowed - 5.7.1 [bl23] connections not accepted from ip addresses", "[ts03] all messages",
		"all messages from this ip will be permanently deferred", "retrying will not succeed. see",
		"[tss09] all messages from", "[tss11] all messages from",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual; https://datarecoverypanama.com/blog/deliverability-recovery/yahoo-ts01-ts02-ts03-smtp-error-fix-guide.html; (recalled, no page)",
	Hits:   []Sample{{Status: "5.7.1", Code: 553, Text: "[bl21] connections will not be accepted from"}},
}, {
	ID: "yahoo-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"this mailbox is disabled (554.30)",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Code: 554, Text: "this mailbox is disabled (554.30)"}},
}, {
	ID: "yahoo-policy-other", Category: PolicyOther, Fault: FaultReceiver,
	Text: []string{
		"delivery error: dd requested mail action aborted",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Code: 554, Text: "delivery error: dd requested mail action aborted"}},
}, {
	ID: "yahoo-auth-failure-2", Category: AuthFailure,
	Text: []string{
		"message not accepted for policy reasons",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual; https://maildata.jp/blog/blog-2024-03-12.html",
	Hits:   []Sample{{Status: "5.7.9", Code: 554, Text: "message not accepted for policy reasons"}},
}, {
	ID: "yahoo-content-rejected", Category: ContentRejected,
	Text: []string{
		"[ph01] email not accepted for policy reasons",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Code: 554, Text: "[ph01] email not accepted for policy reasons"}},
}, {
	ID: "yahoo-policy-other-2", Category: PolicyOther, Fault: FaultContent,
	Text: []string{
		"message not allowed - [299]",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Code: 554, Text: "message not allowed - [299]"}},
}, {
	ID: "aol-spam-content", Category: SpamContent,
	Text: []string{
		"(hvu:b1)", "(hvu:b2)",
	},
	Source: "(recalled, no page)",
	Hits:   []Sample{{Status: "5.7.1", Code: 554, Text: "(hvu:b1)"}},
}, {
	ID: "aol-reputation-block-2", Category: ReputationBlock,
	Text: []string{
		"(con:b1)", "(dyn:t1)", "(rly:b1)",
	},
	Source: "(recalled, no page)",
	Hits:   []Sample{{Status: "5.7.1", Code: 554, Text: "(con:b1)"}},
}, {
	ID: "aol-policy", Category: PolicyOther,
	Text: []string{
		"aol will not accept delivery of this message",
	},
	Source: "(recalled, no page): of messages, by their sender or content, though with 5.2.1",
	Hits:   []Sample{{Status: "5.2.1", Code: 521, Text: "AOL will not accept delivery of this message."}},
}, {
	ID: "aol-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"mailbox not found. suggest you try",
	},
	Source: "(recalled, no page)",
	Hits:   []Sample{{Status: "5.1.1", Code: 550, Text: "mailbox not found. suggest you try"}},
}, {
	ID: "aol-recipient-filtered", Category: RecipientFiltered,
	Text: []string{
		"is not accepting mail from this sender",
	},
	Source: "(recalled, no page)",
	Hits:   []Sample{{Code: 550, Text: "is not accepting mail from this sender"}},
}}
