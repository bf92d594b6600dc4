package classify

// russiaRules are replies of receivers in Russia, as they document them.
var russiaRules = []Rule{{
	ID: "yandex-mailbox-unknown", Category: MailboxUnknown,
	MTA: []string{"yandex.ru"},
	Text: []string{
		"no correct recipients", "bad recipient address syntax", "no such user!",
	},
	Source: "https://www.yandex.com/support/mail/bounces/yandex.html; https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{MTA: "mx.yandex.ru", Text: "no correct recipients"}},
}, {
	ID: "yandex-mailbox-full", Category: MailboxFull,
	MTA: []string{"yandex.ru"},
	Text: []string{
		"mailbox size exceeded",
	},
	Source: "https://www.yandex.com/support/mail/bounces/yandex.html",
	Hits:   []Sample{{MTA: "mx.yandex.ru", Text: "mailbox size exceeded"}},
}, {
	ID: "yandex-receiver-error-2", Category: ReceiverError,
	MTA: []string{"yandex.ru"},
	Text: []string{
		"unknown error",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "5.3.0", Code: 551, MTA: "mx.yandex.ru", Text: "unknown error"}},
}, {
	ID: "mail-ru-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"message was not accepted -- invalid mailbox", "is unavailable: user not found",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual; (recalled, no page)",
	Hits:   []Sample{{Code: 550, Text: "message was not accepted -- invalid mailbox"}},
}, {
	ID: "mail-ru-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"is unavailable: account is disabled",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Code: 550, Text: "is unavailable: account is disabled"}},
}, {
	ID: "mail-ru-spam-content", Category: SpamContent,
	Text: []string{
		"spam message rejected. please visit http://help.mail.ru/notspam-support",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Code: 550, Text: "spam message rejected. please visit http://help.mail.ru/notspam-support"}},
}, {
	ID: "mail-ru-auth-failure", Category: AuthFailure,
	Text: []string{
		"this message was not accepted due to domain owner dmarc policy", "cannot find your reverse dns, please check",
	},
	Source: "https://viws.ru/en/poterya-pochtovyh-soobshchenii-oshibki-pochtovoi-sistemy.html; (recalled, no page)",
	Hits:   []Sample{{Status: "5.7.1", Code: 550, Text: "this message was not accepted due to domain owner dmarc policy"}},
}, {
	ID: "mail-ru-sender-rejected", Category: SenderRejected,
	Text: []string{
		"message sending for this account is disabled",
	},
	Source: "https://mailout.ru/2015/09",
	Hits:   []Sample{{Code: 550, Text: "message sending for this account is disabled"}},
}, {
	ID: "mail-ru-rate-limited", Category: RateLimited,
	Text: []string{
		"ratelimit exceeded for mail from domain",
	},
	Source: "(recalled, no page)",
	Hits:   []Sample{{Code: 451, Text: "ratelimit exceeded for mail from domain"}},
}, {
	ID: "mail-ru-relay-denied", Category: RelayDenied, Fault: FaultSender,
	Text: []string{
		"please configure your mail client to use smtp authentication",
	},
	Source: "(recalled, no page)",
	Hits:   []Sample{{Code: 550, Text: "please configure your mail client to use smtp authentication"}},
}, {
	ID: "yandex-mailbox-unknown-2", Category: MailboxUnknown,
	Text: []string{
		"bad address mailbox syntax",
	},
	Source: "https://www.yandex.com/support/mail/bounces/yandex.html",
	Hits:   []Sample{{Text: "bad address mailbox syntax"}},
}, {
	ID: "yandex-reputation-block", Category: ReputationBlock,
	Text: []string{
		"blocked by spam statistics",
	},
	Source: "https://www.yandex.com/support/mail/bounces/yandex.html",
	Hits:   []Sample{{Text: "blocked by spam statistics"}},
}, {
	ID: "yandex-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"policy rejection on the target address",
	},
	Source: "https://www.yandex.com/support/mail/bounces/yandex.html",
	Hits:   []Sample{{Status: "5.7.1", Code: 550, Text: "policy rejection on the target address"}},
}, {
	ID: "yandex-virus", Category: Virus,
	Text: []string{
		"message infected by virus",
	},
	Source: "https://www.yandex.com/support/mail/bounces/yandex.html",
	Hits:   []Sample{{Text: "message infected by virus"}},
}, {
	ID: "yandex-connection-failure", Category: ConnectionFailure,
	Text: []string{
		"mail.yandex.net error: timeout exceeded",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "4.4.2", Code: 421, Text: "mail.yandex.net error: timeout exceeded"}},
}, {
	ID: "yandex-rate-limited", Category: RateLimited, Fault: FaultRecipient,
	Text: []string{
		"the recipient has exceeded message rate limit. try again later",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "4.2.1", Code: 450, Text: "the recipient has exceeded message rate limit. try again later"}},
}, {
	ID: "yandex-receiver-error", Category: ReceiverError,
	Text: []string{
		"sorry, the service is currently unavailable. please come back later",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "4.7.1", Code: 451, Text: "sorry, the service is currently unavailable. please come back later"}},
}, {
	ID: "yandex-spam-content", Category: SpamContent,
	Text: []string{
		"sorry, message looks like spam to me",
	},
	Source: "https://www.yandex.com/support/mail/bounces/other.html",
	Hits:   []Sample{{Text: "sorry, message looks like spam to me"}},
}, {
	ID: "rambler-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"recipient address rejected: inactive", "recipient address rejected: blocked",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "5.7.1", Code: 540, Text: "recipient address rejected: inactive"}},
}, {
	ID: "rambler-spam-content", Category: SpamContent,
	Text: []string{
		"spam message rejected; if this is not spam contact abuse",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "5.7.1", Code: 554, Text: "spam message rejected; if this is not spam contact abuse"}},
}, {
	ID: "ru-center-mailbox-full", Category: MailboxFull,
	Text: []string{
		"prohibited. disk quota exceeded",
	},
	Source: "https://nic.ru/help/mail-diagnostics-and-troubleshooting_14426.html",
	Hits:   []Sample{{Code: 451, Text: "prohibited. disk quota exceeded"}},
}, {
	ID: "ru-center-greylisted", Category: Greylisted, Fault: FaultReceiver,
	Text: []string{
		"please try another server",
	},
	Source: "https://nic.ru/help/mail-diagnostics-and-troubleshooting_14426.html",
	Hits:   []Sample{{Code: 451, Text: "please try another server"}},
}, {
	ID: "i-ua-relay-denied", Category: RelayDenied,
	Text: []string{
		"mail.i.ua/err/1", "mail.i.ua/err/6",
	},
	Source: "http://mail.i.ua/err/; (recalled, no page)",
	Hits:   []Sample{{Code: 550, Text: "mail rejected, see http://mail.i.ua/err/1/"}},
}, {
	ID: "i-ua-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"mail.i.ua/err/2",
	},
	Source: "http://mail.i.ua/err/; (recalled, no page)",
	Hits:   []Sample{{Code: 550, Text: "mail rejected, see http://mail.i.ua/err/2/"}},
}, {
	ID: "i-ua-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"mail.i.ua/err/3",
	},
	Source: "http://mail.i.ua/err/; (recalled, no page)",
	Hits:   []Sample{{Code: 550, Text: "mail rejected, see http://mail.i.ua/err/3/"}},
}, {
	ID: "i-ua-mailbox-full", Category: MailboxFull,
	Text: []string{
		"mail.i.ua/err/4",
	},
	Source: "http://mail.i.ua/err/; (recalled, no page)",
	Hits:   []Sample{{Code: 550, Text: "mail rejected, see http://mail.i.ua/err/4/"}},
}, {
	ID: "i-ua-rate-limited", Category: RateLimited,
	Text: []string{
		"mail.i.ua/err/5",
	},
	Source: "http://mail.i.ua/err/; (recalled, no page)",
	Hits:   []Sample{{Code: 550, Text: "mail rejected, see http://mail.i.ua/err/5/"}},
}, {
	ID: "i-ua-auth-failure", Category: AuthFailure,
	Text: []string{
		"mail.i.ua/err/7",
	},
	Source: "http://mail.i.ua/err/; (recalled, no page)",
	Hits:   []Sample{{Code: 550, Text: "mail rejected, see http://mail.i.ua/err/7/"}},
}, {
	ID: "i-ua-sender-rejected", Category: SenderRejected,
	Text: []string{
		"mail.i.ua/err/8",
	},
	Source: "http://mail.i.ua/err/; (recalled, no page)",
	Hits:   []Sample{{Code: 550, Text: "mail rejected, see http://mail.i.ua/err/8/"}},
}, {
	ID: "i-ua-reputation-block", Category: ReputationBlock,
	Text: []string{
		"mail.i.ua/err/9",
	},
	Source: "http://mail.i.ua/err/; (recalled, no page)",
	Hits:   []Sample{{Code: 550, Text: "mail rejected, see http://mail.i.ua/err/9/"}},
}, {
	ID: "i-ua-recipient-filtered", Category: RecipientFiltered,
	Text: []string{
		"mail.i.ua/err/10",
	},
	Source: "http://mail.i.ua/err/; (recalled, no page)",
	Hits:   []Sample{{Code: 550, Text: "mail rejected, see http://mail.i.ua/err/10/"}},
}}
