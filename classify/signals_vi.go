package classify

// signalsVi are phrases in Vietnamese that tell what kind of message came back.
var signalsVi = []Signal{{
	ID: "vi-failure-body", Kind: Failure, In: InNotice, Weight: 2.5,
	Text: []string{
		"chúng tôi đã dừng phát thư này", "gửi đến những người nhận hoặc nhóm này không thành công",
		"không thể gửi thư của bạn", "thư của bạn không được gửi đến", "không thể chuyển thư",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "vi-failure-subject-weak", Kind: Failure, In: InSubject, Weight: 1.0,
	Text: []string{
		"thông báo nảy về chưa bắt",
	},
	Source: "Mailman 2 translation catalogue (list-owner wrapper); general use",
}, {
	ID: "vi-failure-subject", Kind: Failure, In: InSubject, Weight: 3.5,
	Text: []string{
		"cảnh báo: gửi thất bại", "lỗi gửi tin nhắn", "không thể gửi:", "không gửi được:", "không thể chuyển phát",
		"gửi thư thất bại", "thư không gửi được",
	},
	Source: "Zimbra message catalogue; FileSender bounce_report translation; general use",
}, {
	ID: "vi-list-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"kết quả của các lệnh bạn mới chạy", "kết quả của lệnh thư điện tử của bạn",
	},
	Source: "Sympa translation catalogue; Mailman 2 translation catalogue; general use",
}, {
	ID: "vi-list-body-weak", Kind: AutoReply, In: InNotice, Weight: 0.7,
	Text: []string{
		"đây là một đáp ứng tự động được gửi bằng trình quản lý hộp thư chung sympa",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "vi-receipt-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"đã được chuyển tiếp cho biên tập", "đây là thư trả lời tự động", "đây là email tự động",
		"vui lòng không trả lời email này", "chúng tôi đã nhận được",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "vi-list-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"bên dưới có kết quả của lệnh thư điện tử của bạn",
	},
	Source: "Mailman 2 translation catalogue; general use",
}, {
	ID: "vi-read-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"xác nhận đã nhận thư này chỉ xác nhận rằng thư đã được hiển thị trên máy tính của người nhận",
		"đây là xác nhận đã nhận thư cho thư bạn đã gửi đến", "đây là sự trả lại xác nhận cho thư của bạn",
		"biên nhận này chỉ báo rằng thư đã được hiển thị trên máy tính của người nhận",
		"điều này không đảm bảo rằng thư đã được đọc hoặc hiểu",
	},
	Source: "Thunderbird l10n; Roundcube localization; Zimbra message catalogue; general use",
}, {
	ID: "vi-unread-body-weak", Kind: ReadReceipt, In: InNotice, Weight: 0.7,
	Text: []string{
		"thư đã bị xóa",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "vi-unread-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"người nhận thư không muốn gửi xác nhận đã nhận thư cho bạn",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "vi-read-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"xác nhận đã nhận thư (đã hiển thị)", "biên nhận (đã đọc)",
	},
	Source: "Thunderbird l10n; Roundcube localization; general use",
}, {
	ID: "vi-read-subject-weak", Kind: ReadReceipt, In: InSubject, Weight: 1.0,
	Text: []string{
		"xác nhận đã nhận thư (đã gửi)", "chứng nhận hồi báo (đã xử lí)", "xác nhận đọc:",
	},
	Source: "Thunderbird l10n; Zimbra message catalogue; general use",
}, {
	ID: "vi-unread-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"chứng nhận hồi báo (đã xóa)", "chứng nhận hồi báo (bị từ chối)",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "vi-absence-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"ra khỏi văn phòng",
	},
	Source: "Zimbra message catalogue; general use",
}, {
	ID: "vi-absence-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"trả lời tự động:", "trả lời tự động", "tự động trả lời", "vắng mặt tại văn phòng", "nghỉ phép",
	},
	Source: "general use",
}, {
	ID: "vi-absence-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"tôi đang nghỉ phép", "tôi hiện không có mặt tại văn phòng", "tôi không có ở văn phòng",
		"trong thời gian tôi vắng mặt", "trường hợp khẩn cấp",
	},
	Source: "general use",
}, {
	ID: "vi-left-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"không còn làm việc tại",
	},
	Source: "general use",
}}
