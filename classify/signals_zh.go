package classify

// signalsZh are phrases in Chinese that tell what kind of message came back.
var signalsZh = []Signal{{
	ID: "zh-failure-body", Kind: Failure, In: InNotice, Weight: 2.5,
	Text: []string{
		"这则邮件的发送停止了。", "這則郵件的發送停止了。", "其中一个或多个收件人无法接收到消息", "其中一個或多個收件人無法接收到消息", "的邮件无法被正确投递", "无法传递到以下收件人",
		"无法将邮件传递给以下收件人", "传递到以下收件人或组失败", "您的邮件未送达", "您的邮件无法送达", "邮件无法送达", "您的邮件被退回", "抱歉，您的邮件被退回", "邮件投递失败", "发送的邮件未能成功",
		"该邮件未能送达", "无法将您的邮件发送", "的郵件無法被正確投遞", "傳遞到下列收件者或群組時失敗", "無法傳遞至下列收件者", "您的郵件無法傳遞", "您的郵件無法送達", "無法將您的郵件傳送",
	},
	Source: "Sympa translation catalogue; FileSender bounce_report translation; gromox bounce templates; general use",
}, {
	ID: "zh-failure-subject-weak", Kind: Failure, In: InSubject, Weight: 1.0,
	Text: []string{
		"未捕获的退信通知", "退信", "未送达", "发送失败", "传递失败", "傳遞失敗",
	},
	Source: "Mailman 2 translation catalogue (list-owner wrapper); emailhost.com.cn; tnet.hk bounce help; general use",
}, {
	ID: "zh-failure-subject", Kind: Failure, In: InSubject, Weight: 3.5,
	Text: []string{
		"警告：无法发送", "警示：無法傳送", "信息发送失败", "信息發送失敗", "投递失败", "系统退信", "退信通知", "未送达:", "无法送达", "无法投递", "邮件投递失败", "未传递:", "无法传递",
		"邮件被退回", "退回的邮件", "投遞失敗", "無法傳遞:", "無法傳遞", "未傳遞", "未送達", "無法送達", "郵件退回", "系統退信",
	},
	Source: "Zimbra message catalogue; FileSender bounce_report translation; gromox bounce templates; general use",
}, {
	ID: "zh-failure-body-weak", Kind: Failure, In: InNotice, Weight: 0.7,
	Text: []string{
		"很抱歉通知您", "无法传递你于", "無法傳遞你於",
	},
	Source: "gromox bounce templates; Zimbra message catalogue; general use",
}, {
	ID: "zh-delayed-subject-weak", Kind: Delayed, In: InSubject, Weight: 1.0,
	Text: []string{
		"延迟:",
	},
	Source: "general use",
}, {
	ID: "zh-delayed-subject", Kind: Delayed, In: InSubject, Weight: 3.5,
	Text: []string{
		"邮件延迟", "传递延迟",
	},
	Source: "general use",
}, {
	ID: "zh-delayed-body", Kind: Delayed, In: InNotice, Weight: 2.5,
	Text: []string{
		"邮件传递已延迟", "系统会继续尝试投递", "郵件傳遞已延遲", "郵件尚未送達",
	},
	Source: "general use",
}, {
	ID: "zh-delayed-body-weak", Kind: Delayed, In: InNotice, Weight: 0.7,
	Text: []string{
		"将继续尝试", "尚未送达",
	},
	Source: "general use",
}, {
	ID: "zh-delivered-subject", Kind: Delivered, In: InSubject, Weight: 3.5,
	Text: []string{
		"邮件已成功送达", "郵件已成功到達郵箱",
	},
	Source: "gromox bounce templates; general use",
}, {
	ID: "zh-delivered-subject-weak", Kind: Delivered, In: InSubject, Weight: 1.0,
	Text: []string{
		"已送达:",
	},
	Source: "general use",
}, {
	ID: "zh-delivered-body", Kind: Delivered, In: InNotice, Weight: 2.5,
	Text: []string{
		"邮件已成功送到至", "邮件已成功送达", "的郵件已成功到達",
	},
	Source: "gromox bounce templates; general use",
}, {
	ID: "zh-list-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"您命令执行的结果", "您命令執行的結果", "您的邮件命令执行结果",
	},
	Source: "Sympa translation catalogue; Mailman 2 translation catalogue; general use",
}, {
	ID: "zh-list-body-weak", Kind: AutoReply, In: InNotice, Weight: 0.7,
	Text: []string{
		"这是一个由sympa邮递列表管理器自动发送的回复。", "這是一個由sympa郵遞列表管理器自動發送的回復。",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "zh-receipt-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"的邮件被转发到了编辑。", "的郵件被轉發到了編輯。", "此邮件为自动回复", "邮件我已经收到", "您的邮件已收到", "您的来信已收到", "我们已收到您的", "您的来信我已经收到", "您的邮件我已收到",
		"此邮件为系统自动", "本邮件由系统自动", "系统自动发送", "请勿直接回复", "自动回复邮件", "这是一封自动回复", "来信已收到", "此郵件為自動回復", "郵件我已經收到", "此為系統自動",
		"系統自動發送", "請勿直接回覆", "我們已收到您的", "已收到您的來信", "本信件由系統自動",
	},
	Source: "Sympa translation catalogue; gromox bounce templates; general use",
}, {
	ID: "zh-list-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"您的邮件命令的执行结果提供如下",
	},
	Source: "Mailman 2 translation catalogue; general use",
}, {
	ID: "zh-read-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"但是不保证收件人已经阅读或者已经理解了消息的内容", "的邮件的回执。", "收件回執只能表示郵件已顯示在收件者的電腦上，並不代表收件者讀過郵件或了解郵件中的內容", "的郵件所傳回的收件回執。", "这是您的邮件回执",
		"注意：回执只表示邮件在收件人的电脑上被打开过，不表示收件人已经阅读或了解邮件内容", "這是你郵件的郵件回條", "注意：此回條只能確認收件者的電腦顯示了郵件，並不能保證收件者已閱讀或了解郵件的內容",
		"但不保证收件人已读或理解邮件内容", "但不保證收件者已讀取或理解郵件內容",
	},
	Source: "Thunderbird l10n; Roundcube localization; Zimbra message catalogue; general use",
}, {
	ID: "zh-unread-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"此消息已经被删除", "此消息的接收者不愿意给您发送一个回执", "郵件已被刪除，對方可能看過或沒看過這封郵件，收件者也有可能取消刪除並再次閱讀", "收件者拒絕寄回收件回執給您",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "zh-read-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"回执（已显示）", "收件回執（已顯示）", "郵件回條（已閱讀）", "回复回执(已标示)", "回覆回條 (顯示)", "邮件已读", "已读回执", "郵件已讀",
	},
	Source: "Thunderbird l10n; Roundcube localization; SOGo Localizable.strings; general use",
}, {
	ID: "zh-read-subject-weak", Kind: ReadReceipt, In: InSubject, Weight: 1.0,
	Text: []string{
		"回执（已分发）", "回执（已处理）", "收件回執（已轉送）", "收件回執（已處理）", "读信回条﹕", "讀信回條:", "已读:", "已讀:", "讀取:",
	},
	Source: "Thunderbird l10n; Zimbra message catalogue; general use",
}, {
	ID: "zh-unread-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"回执（已删除）", "回执（已拒绝）", "收件回執（已刪除）", "收件回執（已拒絕）", "您的邮件未被阅读", "郵件未被閱讀",
	},
	Source: "Thunderbird l10n; gromox bounce templates; general use",
}, {
	ID: "zh-absence-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"不在辦公室", "不在办公室", "外出", "自动回复", "自動回覆", "外出:", "休假中", "度假",
	},
	Source: "Roundcube localization; Zimbra message catalogue; Request Tracker po; general use",
}, {
	ID: "zh-absence-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"不在辦公室，", "自动答复:", "自动答复", "自动回复:", "外出自动回复", "自動回覆:", "自動回復", "外出中", "休假通知",
	},
	Source: "KDE libksieve (KMail vacation) l10n; general use",
}, {
	ID: "zh-absence-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"之前不在辦公室。", "我不在办公室", "我正在休假", "本人正在休假", "我目前不在办公室", "外出期间", "休假期间", "我将于…回来", "无法及时回复", "如有急事", "如有紧急", "我在度假",
		"出差期间", "我不在辦公室", "我目前不在辦公室", "正在休假", "休假期間", "外出期間", "請聯絡我的職務代理人", "職務代理人", "無法即時回覆",
	},
	Source: "KDE libksieve (KMail vacation) l10n; general use",
}, {
	ID: "zh-receipt-subject", Kind: AutoReply, In: InSubject, Weight: 2,
	Text: []string{
		"我已收到您的邮件", "您的邮件已收到", "已收到您的邮件", "我已收到您的郵件", "已收到您的來信",
	},
	Source: "gromox bounce templates; general use",
}, {
	ID: "zh-receipt-body-weak", Kind: AutoReply, In: InNotice, Weight: 0.7,
	Text: []string{
		"请勿回复", "請勿回覆",
	},
	Source: "general use",
}, {
	ID: "zh-left-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"已离职", "已经离职", "不再在本公司", "已离开公司", "已離職", "已經離職", "已離開公司",
	},
	Source: "general use",
}, {
	ID: "zh-moved-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"邮箱已更换", "邮箱地址已更改", "新邮箱地址", "更换邮箱", "该邮箱已停用", "此邮箱已停用",
	},
	Source: "general use",
}, {
	ID: "zh-unread-subject-weak", Kind: ReadReceipt, In: InSubject, Weight: 1.0,
	Text: []string{
		"未读:", "未讀:",
	},
	Source: "general use",
}, {
	ID: "zh-daemon-from", Kind: Report, In: InFrom, Weight: 2.0,
	Text: []string{
		"系统管理员", "邮件系统", "系统退信", "邮件投递系统", "退信系统", "postmaster_邮件系统", "系統管理員", "郵件系統",
	},
	Source: "general use",
}, {
	ID: "zh-robot-from", Kind: AutoReply, In: InFrom, Weight: 2.0,
	Text: []string{
		"自动回复",
	},
	Source: "general use",
}}
