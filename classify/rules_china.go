package classify

// chinaRules are replies of receivers in China, as they document them.
var chinaRules = []Rule{{
	ID: "qq-spam-content", Category: SpamContent,
	MTA: []string{"qq.com"},
	Text: []string{
		"mail content denied", "error: content rejected",
	},
	Source: "https://smtp.codes/qq; https://qqmailbox.com/transceivers/169.html",
	Hits:   []Sample{{Code: 550, MTA: "mx.qq.com", Text: "mail content denied"}},
}, {
	ID: "qq-rate-limited-2", Category: RateLimited,
	MTA: []string{"qq.com"},
	Text: []string{
		"sender frequency limited", "domain frequency limited", "connection frequency limited", "ip frequency limited",
	},
	Source: "https://smtp.codes/qq; http://qiao.yimirj.com/article/detail/2261; https://www.computersolutions.cn/blog/qq-mail-550-ip-frequency-limited-errors-and-how-to-solve-them/",
	Hits:   []Sample{{Code: 550, MTA: "mx.qq.com", Text: "sender frequency limited"}},
}, {
	ID: "qq-reputation-block", Category: ReputationBlock,
	MTA: []string{"qq.com"},
	Text: []string{
		"suspected spam sender",
	},
	Source: "https://smtp.codes/qq",
	Hits:   []Sample{{Code: 550, MTA: "mx.qq.com", Text: "suspected spam sender"}},
}, {
	ID: "qq-protocol-error", Category: ProtocolError,
	MTA: []string{"qq.com"},
	Text: []string{
		"error: bad syntax",
	},
	Source: "https://qqmailbox.com/transceivers/169.html",
	Hits:   []Sample{{Code: 500, MTA: "mx.qq.com", Text: "error: bad syntax"}},
}, {
	ID: "qq-policy-other", Category: PolicyOther,
	MTA: []string{"qq.com"},
	Text: []string{
		"suspected bounce attacks",
	},
	Source: "(recalled, no page)",
	Hits:   []Sample{{Code: 550, MTA: "mx.qq.com", Text: "suspected bounce attacks"}},
}, {
	ID: "netease-163-reputation-block", Category: ReputationBlock,
	MTA: []string{"163.com"},
	Text: []string{
		"hl:rep", "hl:mep", "dt:rbl", "ip in blacklist",
	},
	Source: "https://biecuoliao.com/pa/MBRrwEM.html; (recalled, no page)",
	Hits:   []Sample{{Code: 421, MTA: "mx.163.com", Text: "hl:rep"}},
}, {
	ID: "netease-163-rate-limited", Category: RateLimited,
	MTA: []string{"163.com"},
	Text: []string{
		"hl:icc", "hl:ifc", "mi:dmc", "rp:drc", "mi:sfq", "rp:trc",
		"rp:qrc",
	},
	Source: "https://biecuoliao.com/pa/MBRrwEM.html; (recalled, no page)",
	Hits:   []Sample{{Code: 421, MTA: "mx.163.com", Text: "hl:icc"}},
}, {
	ID: "netease-163-protocol-error", Category: ProtocolError,
	MTA: []string{"163.com"},
	Text: []string{
		"mi:cel", "mi:ccl", "rp:ccl", "rp:cel",
	},
	Source: "https://biecuoliao.com/pa/MBRrwEM.html",
	Hits:   []Sample{{Code: 450, MTA: "mx.163.com", Text: "mi:cel"}},
}, {
	ID: "netease-163-relay-denied", Category: RelayDenied, Fault: FaultSender,
	MTA: []string{"163.com"},
	Text: []string{
		"wm:bli", "wm:blu",
	},
	Source: "https://biecuoliao.com/pa/MBRrwEM.html",
	Hits:   []Sample{{Code: 450, MTA: "mx.163.com", Text: "wm:bli"}},
}, {
	ID: "coremail-hosting-reputation-block", Category: ReputationBlock,
	MTA: []string{"163ns.com.cn"},
	Text: []string{
		"hl:ihu", "hl:ipb",
	},
	Source: "http://163ns.com.cn/mail/MailFAQ.htm",
	Hits:   []Sample{{Code: 554, MTA: "mx.163ns.com.cn", Text: "hl:ihu"}},
}, {
	ID: "coremail-hosting-rate-limited", Category: RateLimited,
	MTA: []string{"163ns.com.cn"},
	Text: []string{
		"hl:icc", "hl:ifq",
	},
	Source: "http://163ns.com.cn/mail/MailFAQ.htm",
	Hits:   []Sample{{Code: 554, MTA: "mx.163ns.com.cn", Text: "hl:icc"}},
}, {
	ID: "netease-163-spam-content-2", Category: SpamContent,
	MTA: []string{"163.com"},
	Text: []string{
		"dt:spm",
	},
	Source: "(recalled, no page)",
	Hits:   []Sample{{Code: 554, MTA: "mx.163.com", Text: "dt:spm"}},
}, {
	ID: "netease-163-auth-failure", Category: AuthFailure,
	MTA: []string{"163.com"},
	Text: []string{
		"mi:spf",
	},
	Source: "(recalled, no page)",
	Hits:   []Sample{{Code: 550, MTA: "mx.163.com", Text: "mi:spf"}},
}, {
	ID: "netease-163-sender-rejected", Category: SenderRejected,
	MTA: []string{"163.com"},
	Text: []string{
		"mi:spb",
	},
	Source: "(recalled, no page)",
	Hits:   []Sample{{Code: 554, MTA: "mx.163.com", Text: "mi:spb"}},
}, {
	ID: "netease-163-mailbox-inactive", Category: MailboxInactive,
	MTA: []string{"163.com"},
	Text: []string{
		"user locked",
	},
	Source: "(recalled, no page)",
	Hits:   []Sample{{Code: 550, MTA: "mx.163.com", Text: "user locked"}},
}, {
	ID: "sina-mailbox-inactive", Category: MailboxInactive,
	MTA: []string{"sina.com"},
	Text: []string{
		"user is locked",
	},
	Source: "https://blog.sina.com.cn/s/blog_8dc13ec50101fxxr.html",
	Hits:   []Sample{{Code: 550, MTA: "mx.sina.com", Text: "user is locked"}},
}, {
	ID: "sina-reputation-block", Category: ReputationBlock,
	MTA: []string{"sina.com"},
	Text: []string{
		"black ip", "smtpport check error", "rbl deny",
	},
	Source: "https://blog.sina.com.cn/s/blog_8dc13ec50101fxxr.html",
	Hits:   []Sample{{Code: 550, MTA: "mx.sina.com", Text: "black ip"}},
}, {
	ID: "sina-routing-failure", Category: RoutingFailure,
	MTA: []string{"sina.com"},
	Text: []string{
		"looping message",
	},
	Source: "https://blog.sina.com.cn/s/blog_8dc13ec50101fxxr.html",
	Hits:   []Sample{{Code: 552, MTA: "mx.sina.com", Text: "looping message"}},
}, {
	ID: "sina-relay-denied", Category: RelayDenied, Fault: FaultSender,
	MTA: []string{"sina.com"},
	Text: []string{
		"host denies relay",
	},
	Source: "https://blog.sina.com.cn/s/blog_8dc13ec50101fxxr.html",
	Hits:   []Sample{{Code: 553, MTA: "mx.sina.com", Text: "host denies relay"}},
}, {
	ID: "sina-sender-rejected-2", Category: SenderRejected,
	MTA: []string{"sina.com"},
	Text: []string{
		"black mail address", "sender is unvalidated",
	},
	Source: "https://blog.sina.com.cn/s/blog_8dc13ec50101fxxr.html",
	Hits:   []Sample{{Code: 554, MTA: "mx.sina.com", Text: "black mail address"}},
}, {
	ID: "sina-protocol-error", Category: ProtocolError,
	MTA: []string{"sina.com"},
	Text: []string{
		"helohost error",
	},
	Source: "https://blog.sina.com.cn/s/blog_8dc13ec50101fxxr.html",
	Hits:   []Sample{{Code: 555, MTA: "mx.sina.com", Text: "helohost error"}},
}, {
	ID: "sina-receiver-error", Category: ReceiverError,
	MTA: []string{"sina.com"},
	Text: []string{
		"database temporary error",
	},
	Source: "https://blog.sina.com.cn/s/blog_8dc13ec50101fxxr.html",
	Hits:   []Sample{{Code: 450, MTA: "mx.sina.com", Text: "database temporary error"}},
}, {
	ID: "aliyun-rate-limited", Category: RateLimited,
	MTA: []string{"mxhichina.com"},
	Text: []string{
		"currently unexpected sending",
	},
	Source: "https://www.qcnsw.com/jcxq1944_142.html",
	Hits:   []Sample{{Code: 454, MTA: "mx.mxhichina.com", Text: "currently unexpected sending"}},
}, {
	ID: "qq-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"bad address syntax. http://service.exmail.qq.com", "mailbox not found. http://service",
	},
	Source: "https://smtp.codes/qq",
	Hits:   []Sample{{Code: 501, Text: "bad address syntax. http://service.exmail.qq.com"}},
}, {
	ID: "qq-recipient-filtered", Category: RecipientFiltered,
	Text: []string{
		"mail is rejected by recipients",
	},
	Source: "https://smtp.codes/qq",
	Hits:   []Sample{{Code: 550, Text: "mail is rejected by recipients"}},
}, {
	ID: "qq-rate-limited", Category: RateLimited, Fault: FaultRecipient,
	MTA: []string{"qq.com"},
	Text: []string{
		"mailbox unavailable or access denied",
	},
	Source: "https://smtp.codes/qq",
	Hits:   []Sample{{Code: 550, MTA: "mx.qq.com", Text: "mailbox unavailable or access denied"}},
	Misses: []Sample{{Status: "5.1.1", Code: 550, Text: "Mailbox unavailable or access denied"}}, // InterMail: there is no such mailbox
}, {
	ID: "qq-auth-failure", Category: AuthFailure,
	Text: []string{
		"spf check failed. http://service.mail.qq.com",
	},
	Source: "(recalled, no page)",
	Hits:   []Sample{{Code: 550, Text: "spf check failed. http://service.mail.qq.com"}},
}, {
	ID: "netease-163-spam-content", Category: SpamContent,
	Text: []string{
		"dt:spm ,please try again",
	},
	Source: "https://biecuoliao.com/pa/MBRrwEM.html",
	Hits:   []Sample{{Code: 451, Text: "dt:spm ,please try again"}},
}, {
	ID: "netease-163-rate-limited-2", Category: RateLimited,
	Text: []string{
		"too much fail authentication",
	},
	Source: "https://biecuoliao.com/pa/MBRrwEM.html",
	Hits:   []Sample{{Code: 451, Text: "too much fail authentication"}},
}, {
	ID: "coremail-sender-rejected", Category: SenderRejected,
	Text: []string{
		"requested mail action not taken: fake sender",
	},
	Source: "https://www.icoremail.vip/support/index.php?cate_id=84&page=5&start=0",
	Hits:   []Sample{{Text: "requested mail action not taken: fake sender"}},
}, {
	ID: "coremail-reputation-block", Category: ReputationBlock,
	Text: []string{
		"requested mail action not taken: invalid ip",
	},
	Source: "https://www.icoremail.vip/support/index.php?cate_id=84&page=5&start=0",
	Hits:   []Sample{{Text: "requested mail action not taken: invalid ip"}},
}, {
	ID: "coremail-relay-denied", Category: RelayDenied, Fault: FaultSender,
	Text: []string{
		"requested action not taken: no smtp mx only",
	},
	Source: "https://www.icoremail.vip/support/index.php?cate_id=84&page=5&start=0",
	Hits:   []Sample{{Text: "requested action not taken: no smtp mx only"}},
}, {
	ID: "coremail-relay-denied-2", Category: RelayDenied, Fault: FaultRecipient,
	Text: []string{
		"requested action not taken: local user only",
	},
	Source: "https://www.icoremail.vip/support/index.php?cate_id=84&page=5&start=0",
	Hits:   []Sample{{Text: "requested action not taken: local user only"}},
}, {
	ID: "coremail-policy-other", Category: PolicyOther,
	Text: []string{
		"requested action not taken: null sender is not allowed",
	},
	Source: "https://www.icoremail.vip/support/index.php?cate_id=84&page=5&start=0",
	Hits:   []Sample{{Text: "requested action not taken: null sender is not allowed"}},
}, {
	ID: "netease-163-relay-denied-2", Category: RelayDenied, Fault: FaultSender,
	Text: []string{
		"user has no permission",
	},
	Source: "(recalled, no page)",
	Hits:   []Sample{{Code: 535, Text: "user has no permission"}},
}, {
	ID: "163-net-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"is now disabled with smtp service",
	},
	Source: "http://help.szhot.com/text_show.php?id=170",
	Hits:   []Sample{{Code: 550, Text: "is now disabled with smtp service"}},
}, {
	ID: "sina-rate-limited", Category: RateLimited,
	Text: []string{
		"out of allow rcpt numbers", "too many same size mails",
	},
	Source: "https://blog.sina.com.cn/s/blog_8dc13ec50101fxxr.html",
	Hits:   []Sample{{Code: 451, Text: "out of allow rcpt numbers"}},
}, {
	ID: "sina-spam-content", Category: SpamContent,
	Text: []string{
		"message rejected by anti-spam engine",
	},
	Source: "https://blog.sina.com.cn/s/blog_8dc13ec50101fxxr.html",
	Hits:   []Sample{{Code: 552, Text: "message rejected by anti-spam engine"}},
}, {
	ID: "sina-recipient-filtered", Category: RecipientFiltered,
	Text: []string{
		"private list access denied",
	},
	Source: "https://blog.sina.com.cn/s/blog_8dc13ec50101fxxr.html",
	Hits:   []Sample{{Code: 553, Text: "private list access denied"}},
}, {
	ID: "sina-sender-rejected", Category: SenderRejected,
	Text: []string{
		"host denies the sender",
	},
	Source: "https://blog.sina.com.cn/s/blog_8dc13ec50101fxxr.html",
	Hits:   []Sample{{Code: 553, Text: "host denies the sender"}},
}, {
	ID: "sina-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"attachment is too long",
	},
	Source: "https://blog.sina.com.cn/s/blog_8dc13ec50101fxxr.html",
	Hits:   []Sample{{Code: 554, Text: "attachment is too long"}},
}, {
	ID: "sina-auth-failure", Category: AuthFailure,
	Text: []string{
		"remote ip check error",
	},
	Source: "https://blog.sina.com.cn/s/blog_8dc13ec50101fxxr.html",
	Hits:   []Sample{{Code: 556, Text: "remote ip check error"}},
}, {
	ID: "aliyun-reputation-block", Category: ReputationBlock,
	Text: []string{
		"antispam_bat[", "by behaviour spam at data state", "antispam_bat[]: bad sending",
		"antispam_bat[]:list on rbl sites",
	},
	Source: "https://www.qcnsw.com/jcxq1944_142.html; http://www.zyy100.com/article-show-50-246.html",
	Hits:   []Sample{{Code: 454, Text: "antispam_bat["}},
}, {
	ID: "aliyun-spam-content", Category: SpamContent,
	Text: []string{
		"spamed by local spam engine",
	},
	Source: "http://bestwisewords.com/document_detail/36612.html",
	Hits:   []Sample{{Text: "spamed by local spam engine"}},
}, {
	ID: "aliyun-relay-denied", Category: RelayDenied, Fault: FaultSender,
	Text: []string{
		"mailfrom account is a local account",
	},
	Source: "http://bestwisewords.com/document_detail/36612.html",
	Hits:   []Sample{{Code: 502, Text: "mailfrom account is a local account"}},
}, {
	ID: "aliyun-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"rcptto account isn't a local account",
	},
	Source: "http://bestwisewords.com/document_detail/36612.html",
	Hits:   []Sample{{Code: 503, Text: "rcptto account isn't a local account"}},
}, {
	ID: "aliyun-rate-limited-2", Category: RateLimited,
	Text: []string{
		"the number of rcpt attempts is achieved the maximum threshold",
		"the total of rcpts is achieved the maximum threshold",
	},
	Source: "http://bestwisewords.com/document_detail/36612.html",
	Hits:   []Sample{{Code: 504, Text: "the number of rcpt attempts is achieved the maximum threshold"}},
}, {
	ID: "aliyun-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"the length of data content is achieved the maximum threshold",
		"the length of attach is achieved the maximum threshold",
	},
	Source: "http://bestwisewords.com/document_detail/36612.html",
	Hits:   []Sample{{Code: 510, Text: "the length of data content is achieved the maximum threshold"}},
}, {
	ID: "aliyun-attachment-rejected", Category: AttachmentRejected,
	Text: []string{
		"the number of attachments is achieved the maximum threshold",
	},
	Source: "http://bestwisewords.com/document_detail/36612.html",
	Hits:   []Sample{{Code: 510, Text: "the number of attachments is achieved the maximum threshold"}},
}, {
	ID: "aliyun-mailbox-full", Category: MailboxFull,
	Text: []string{
		"quota exceed the hard limit for user", "mail box space not enough",
	},
	Source: "https://www.yuntunpuzi.com/aliyun/745/",
	Hits:   []Sample{{Text: "quota exceed the hard limit for user"}},
}}
