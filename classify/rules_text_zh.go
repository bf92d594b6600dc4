package classify

// textZhRules are reasons in Chinese that say enough on their own.
var textZhRules = []Rule{{
	ID: "zh-virus", Category: Virus,
	Text: []string{
		"病 毒 警 告", "发现病毒", "包含病毒", "含有病毒", "感染病毒", "發現病毒", "病毒警告",
	},
	Source: "gromox bounce templates; mysdqq.cn bounce reasons; general use",
	Hits:   []Sample{{Text: "病 毒 警 告"}},
}, {
	ID: "zh-mailbox-full", Category: MailboxFull,
	Text: []string{
		"收件人邮箱已满", "收件人空间不足", "收信人收件箱已满", "邮箱已满", "邮箱空间不足", "收件箱已满", "超出邮箱容量", "邮箱容量已满", "收件容量满", "收信人邮箱文件夹邮件数量限制",
		"收件人郵箱已滿", "郵箱空間已滿", "對方郵箱空間不夠", "信箱已滿", "信箱空間不足", "郵箱空間不夠", "超過信箱容量", "收件匣已滿",
	},
	Source: "gromox bounce templates; mysdqq.cn bounce reasons; general use",
	Hits:   []Sample{{Text: "收件人邮箱已满"}},
}, {
	ID: "zh-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"邮件过大", "邮件太大", "邮件大小超过限制", "超出邮件大小限制", "附件过大", "郵件過大", "發送的郵件過大", "郵件太大", "超過大小限制",
	},
	Source: "gromox bounce templates; mysdqq.cn bounce reasons; general use",
	Hits:   []Sample{{Text: "邮件过大"}},
}, {
	ID: "zh-rate-limited", Category: RateLimited,
	Text: []string{
		"发信数超限制", "发送过于频繁", "发信量超过一段时间内", "发信频率过高", "超出发送限制",
	},
	Source: "gromox bounce templates; mysdqq.cn bounce reasons; general use",
	Hits:   []Sample{{Text: "发信数超限制"}},
}, {
	ID: "zh-sender-rejected", Category: SenderRejected,
	Text: []string{
		"该列表受限制；您的信息没有经过批准。", "這是私人論壇；不允許投書。", "没有足够的权限", "发件人被拒绝", "没有权限发送", "发件帐号被收件人加黑名单", "沒有足夠的權限", "寄件者遭拒絕",
	},
	Source: "gromox bounce templates; mysdqq.cn bounce reasons; general use",
	Hits:   []Sample{{Text: "该列表受限制；您的信息没有经过批准。"}},
}, {
	ID: "zh-reputation-block-2", Category: ReputationBlock, Text: []string{"域名 … 列入黑名单", "域名 … 列入黑名單"},
	Source: "general use", Hits: []Sample{{Text: "您的域名被列入黑名单"}},
}, {
	ID: "zh-recipient-filtered", Category: RecipientFiltered,
	Text: []string{
		"被收件人拒收", "对方拒收", "收件人拒收", "收件人 … 列入黑名单", "對方拒收郵件",
	},
	Source: "gromox bounce templates; mysdqq.cn bounce reasons; general use",
	Hits:   []Sample{{Text: "被收件人拒收"}},
}, {
	ID: "zh-blacklisted", Category: SenderRejected, Text: []string{"被列入黑名单", "被列入黑名單"}, // by whom is not said
	Source: "general use", Hits: []Sample{{Text: "您被列入黑名单"}},
}, {
	ID: "zh-spam-content", Category: SpamContent,
	Text: []string{
		"邮件被反垃圾系统认定为垃圾邮件", "垃圾邮件退信", "疑似垃圾邮件", "被判定为垃圾邮件", "被识别为垃圾邮件", "邮件内容涉嫌", "疑似垃圾郵件", "被判定為垃圾郵件", "被視為垃圾郵件",
	},
	Source: "gromox bounce templates; mysdqq.cn bounce reasons; general use",
	Hits:   []Sample{{Text: "邮件被反垃圾系统认定为垃圾邮件"}},
}, {
	ID: "zh-content-rejected", Category: ContentRejected,
	Text: []string{
		"列表主持人认为您的信息不合适。",
	},
	Source: "gromox bounce templates; mysdqq.cn bounce reasons; general use",
	Hits:   []Sample{{Text: "列表主持人认为您的信息不合适。"}},
}, {
	ID: "zh-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"账号已停用", "帐号被禁用", "用户已停用", "帐号为冻结状态", "用户由于长时间未登录处于休眠状态", "邮箱已停用", "账户被冻结", "帳號被禁用", "帳號已停用", "信箱已停用",
	},
	Source: "gromox bounce templates; mysdqq.cn bounce reasons; general use",
	Hits:   []Sample{{Text: "账号已停用"}},
}, {
	ID: "zh-dns-failure", Category: DNSFailure,
	Text: []string{
		"域名解析失败", "dns解析失败",
	},
	Source: "gromox bounce templates; mysdqq.cn bounce reasons; general use",
	Hits:   []Sample{{Text: "域名解析失败"}},
}, {
	ID: "zh-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"域名不存在", "找不到域名", "域名无法解析", "找不到主机", "主机或者对方域名有错误", "无法找到域", "没有这个主机", "無法查找對方服務器名稱", "找不到網域", "網域不存在", "找不到主機",
	},
	Source: "gromox bounce templates; mysdqq.cn bounce reasons; general use",
	Hits:   []Sample{{Text: "域名不存在"}},
}, {
	ID: "zh-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"该用户不存在", "该用户未开通qq邮箱", "收件人不存在", "该收件人并不存在", "用户不存在", "收件人邮件地址不存在", "邮箱不存在", "收件人地址不存在", "无此用户", "找不到收件人",
		"没有这个收件人", "找不到该邮箱", "用户名不存在", "收件人邮箱不存在", "帐号不存在", "账号不存在", "地址不存在", "邮箱地址错误", "該收件人並不存在", "對方用戶不存在", "使用者不存在",
		"查無此人", "查無此使用者", "信箱不存在", "帳號不存在", "找不到收件者", "收件者不存在", "找不到地址", "郵件地址錯誤",
	},
	Source: "gromox bounce templates; mysdqq.cn bounce reasons; general use",
	Hits:   []Sample{{Text: "该用户不存在"}},
}, {
	ID: "zh-relay-denied", Category: RelayDenied,
	Text: []string{
		"拒绝转发", "不允许中继",
	},
	Source: "gromox bounce templates; mysdqq.cn bounce reasons; general use",
	Hits:   []Sample{{Text: "拒绝转发"}},
}, {
	ID: "zh-connection-failure", Category: ConnectionFailure,
	Text: []string{
		"连接超时", "连接被拒绝", "对方服务器连接被拒绝", "无法连接到服务器", "无法连接服务器", "网络异常", "对方服务器没有响应", "无法建立smtp连接", "目标服务器没有响应", "連接超時",
		"連線逾時", "連線被拒絕", "無法連線",
	},
	Source: "gromox bounce templates; mysdqq.cn bounce reasons; general use",
	Hits:   []Sample{{Text: "连接超时"}},
}, {
	ID: "zh-receiver-error", Category: ReceiverError,
	Text: []string{
		"邮件系统出错", "服务器内部错误", "系统繁忙", "郵件系統出錯", "伺服器內部錯誤",
	},
	Source: "gromox bounce templates; mysdqq.cn bounce reasons; general use",
	Hits:   []Sample{{Text: "邮件系统出错"}},
}, {
	ID: "zh-expired", Category: Expired,
	Text: []string{
		"队列中的邮件已过期", "邮件已过期", "投递超时",
	},
	Source: "gromox bounce templates; mysdqq.cn bounce reasons; general use",
	Hits:   []Sample{{Text: "队列中的邮件已过期"}},
}}
