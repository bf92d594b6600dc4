package classify

// signalsAsia are phrases that tell what kind of message came back (asia).
var signalsAsia = []Signal{{
	ID: "ja-failure-subject-weak", Kind: Failure, In: InSubject, Weight: 1.0,
	Text: []string{
		"メーリングリストを作成できませんでした", "メッセージのゆくえ: サーバ内部でのエラー", "メッセージのゆくえ: 間違い", "メッセージのゆくえ: 認められませんでした", "配送状況通知",
		"自動配送エラー処理の例外通知", "送信エラー", "送信できませんでした",
	},
	Source: "Sympa translation catalogue; Mailman 2 translation catalogue (list-owner wrapper); general use",
}, {
	ID: "ja-delivered-subject", Kind: Delivered, In: InSubject, Weight: 3.5,
	Text: []string{
		"メッセージを配送できました", "メールが正常に配信されました",
	},
	Source: "Sympa translation catalogue; gromox bounce templates; general use",
}, {
	ID: "ja-delivered-body", Kind: Delivered, In: InNotice, Weight: 2.5,
	Text: []string{
		"次のアドレスへメッセージを配送できました。", "のメールは … に届きました",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "ja-failure-body", Kind: Failure, In: InNotice, Weight: 2.5,
	Text: []string{
		"宛のメッセージを配信できませんでした。理由は以下の通りです。", "このメールの配送を停止しました。", "以上、よろしくお願いいたします。", "次の受信者またはグループへの配信に失敗しました",
		"以下の受信者またはグループへの配信に失敗しました", "への配信に失敗しました", "配信に失敗しました", "メールを正しく送信できません", "へのメールが正しく送信できません", "へのメールを正しく送信できません",
		"メールを配信できませんでした", "メールは配信されませんでした", "メッセージを配信できませんでした", "メッセージは配信されませんでした", "お客様が送信したメールは配信できませんでした",
		"宛先に届きませんでした", "１人またはそれ以上の受信者に配信されませんでした",
	},
	Source: "Sympa translation catalogue; FileSender bounce_report translation; gromox bounce templates; general use",
}, {
	ID: "ko-failure-body", Kind: Failure, In: InNotice, Weight: 2.5,
	Text: []string{
		"우리는 멈췄 이 이메일의 배달", "한명 이상의 수신자가 귀하의 메시지를 수신하지 못했습니다.", "다음 받는 사람 또는 그룹에게 배달하지 못했습니다", "배달하지 못했습니다",
		"메일이 전송되지 않았습니다", "메시지가 배달되지 않았습니다", "메일을 전송하지 못했습니다", "메일이 반송되었습니다", "전송에 실패하였습니다", "발송에 실패하였습니다",
		"한 명 이상의 수신자에게 배달되지 못했습니다",
	},
	Source: "Sympa translation catalogue; FileSender bounce_report translation; Zimbra message catalogue; general use",
}, {
	ID: "vi-failure-body", Kind: Failure, In: InNotice, Weight: 2.5,
	Text: []string{
		"chúng tôi đã dừng phát thư này", "gửi đến những người nhận hoặc nhóm này không thành công",
		"không thể gửi thư của bạn", "thư của bạn không được gửi đến", "không thể chuyển thư",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "zh-failure-body", Kind: Failure, In: InNotice, Weight: 2.5,
	Text: []string{
		"这则邮件的发送停止了。", "這則郵件的發送停止了。", "其中一个或多个收件人无法接收到消息", "其中一個或多個收件人無法接收到消息", "的邮件无法被正确投递", "无法传递到以下收件人",
		"无法将邮件传递给以下收件人", "传递到以下收件人或组失败", "您的邮件未送达", "您的邮件无法送达", "邮件无法送达", "您的邮件被退回", "抱歉，您的邮件被退回", "邮件投递失败", "发送的邮件未能成功",
		"该邮件未能送达", "无法将您的邮件发送", "的郵件無法被正確投遞", "傳遞到下列收件者或群組時失敗", "無法傳遞至下列收件者", "您的郵件無法傳遞", "您的郵件無法送達", "無法將您的郵件傳送",
	},
	Source: "Sympa translation catalogue; FileSender bounce_report translation; gromox bounce templates; general use",
}, {
	ID: "vi-failure-subject-weak", Kind: Failure, In: InSubject, Weight: 1.0,
	Text: []string{
		"thông báo nảy về chưa bắt",
	},
	Source: "Mailman 2 translation catalogue (list-owner wrapper); general use",
}, {
	ID: "zh-failure-subject-weak", Kind: Failure, In: InSubject, Weight: 1.0,
	Text: []string{
		"未捕获的退信通知", "退信", "未送达", "发送失败", "传递失败", "傳遞失敗",
	},
	Source: "Mailman 2 translation catalogue (list-owner wrapper); emailhost.com.cn; tnet.hk bounce help; general use",
}, {
	ID: "id-failure-body", Kind: Failure, In: InNotice, Weight: 2.5,
	Text: []string{
		"tidak bisa dikirim ke satu atau beberapa penerima", "pengiriman ke penerima atau grup ini gagal",
		"pesan anda tidak terkirim", "pesan anda tidak dapat dikirim", "pesan tidak dapat disampaikan",
	},
	Source: "Zimbra message catalogue; general use",
}, {
	ID: "id-failure-subject", Kind: Failure, In: InSubject, Weight: 3.5,
	Text: []string{
		"peringatan: pengiriman gagal", "tidak terkirim:", "tidak dapat dikirim:", "pesan tidak terkirim",
		"gagal terkirim", "pengiriman gagal", "pesan gagal dikirim",
	},
	Source: "Zimbra message catalogue; general use",
}, {
	ID: "ja-failure-subject", Kind: Failure, In: InSubject, Weight: 3.5,
	Text: []string{
		"警告：送信に失敗", "メッセージ送信の失敗", "配信不能:", "配信不能", "配信できませんでした", "配信エラー", "メール送信失敗", "配達不能", "未配信", "メールを配信できませんでした",
		"エラーメール",
	},
	Source: "Zimbra message catalogue; FileSender bounce_report translation; ameblo pctascal; general use",
}, {
	ID: "ko-failure-subject", Kind: Failure, In: InSubject, Weight: 3.5,
	Text: []string{
		"경고: 보내지 못했습니다", "메시지 전달 오류", "배달되지 않음:", "배달할 수 없음", "배달되지 않음", "반송 메일", "메일 반송", "반송된 메일", "발송실패", "발송 실패",
		"메일 전송 실패", "전송 실패 안내", "배달 실패", "메일이 반송되었습니다", "메일 발송 실패",
	},
	Source: "Zimbra message catalogue; FileSender bounce_report translation; general use",
}, {
	ID: "th-failure-body", Kind: Failure, In: InNotice, Weight: 2.5,
	Text: []string{
		"ไม่สามารถส่งได้ สำหรับความช่วยเหลือเพิ่มเติม โปรดติดต่อผู้ดูแลระบบ",
		"ไม่สามารถส่งถึงผู้รับหนึ่งคนหรือมากกว่านั้น สำหรับความช่วยเหลือเพิ่มเติม โปรดติดต่อผู้ดูแลระบบ",
		"ไม่สามารถส่งข้อความของคุณ", "การจัดส่งไปยังผู้รับหรือกลุ่มเหล่านี้ล้มเหลว", "ข้อความของคุณไม่ได้ถูกส่งไปยัง",
		"ไม่สามารถส่งข้อความถึง",
	},
	Source: "Zimbra message catalogue; general use",
}, {
	ID: "th-failure-subject", Kind: Failure, In: InSubject, Weight: 3.5,
	Text: []string{
		"คำเตือน: ส่งไม่สำเร็จ", "การส่งข้อความล้มเหลว", "ส่งไม่ได้:", "ไม่สามารถส่งได้:", "ไม่สามารถจัดส่งได้",
		"การส่งล้มเหลว", "ส่งข้อความไม่สำเร็จ",
	},
	Source: "Zimbra message catalogue; FileSender bounce_report translation; general use",
}, {
	ID: "vi-failure-subject", Kind: Failure, In: InSubject, Weight: 3.5,
	Text: []string{
		"cảnh báo: gửi thất bại", "lỗi gửi tin nhắn", "không thể gửi:", "không gửi được:", "không thể chuyển phát",
		"gửi thư thất bại", "thư không gửi được",
	},
	Source: "Zimbra message catalogue; FileSender bounce_report translation; general use",
}, {
	ID: "zh-failure-subject", Kind: Failure, In: InSubject, Weight: 3.5,
	Text: []string{
		"警告：无法发送", "警示：無法傳送", "信息发送失败", "信息發送失敗", "投递失败", "系统退信", "退信通知", "未送达:", "无法送达", "无法投递", "邮件投递失败", "未传递:", "无法传递",
		"邮件被退回", "退回的邮件", "投遞失敗", "無法傳遞:", "無法傳遞", "未傳遞", "未送達", "無法送達", "郵件退回", "系統退信",
	},
	Source: "Zimbra message catalogue; FileSender bounce_report translation; gromox bounce templates; general use",
}, {
	ID: "ja-failure-body-weak", Kind: Failure, In: InNotice, Weight: 0.7,
	Text: []string{
		"送信できませんでした", "配信できませんでした",
	},
	Source: "Zimbra message catalogue; general use",
}, {
	ID: "ja-delayed-subject", Kind: Delayed, In: InSubject, Weight: 3.5,
	Text: []string{
		"配信遅延", "配信が遅れて",
	},
	Source: "general use",
}, {
	ID: "ja-delayed-subject-weak", Kind: Delayed, In: InSubject, Weight: 1.0,
	Text: []string{
		"遅延:",
	},
	Source: "general use",
}, {
	ID: "ja-delayed-body", Kind: Delayed, In: InNotice, Weight: 2.5,
	Text: []string{
		"配信が遅延しています", "まだ配信されていません", "引き続き配信を試み", "再送信する必要はありません",
	},
	Source: "general use",
}, {
	ID: "ja-delivered-subject-weak", Kind: Delivered, In: InSubject, Weight: 1.0,
	Text: []string{
		"配信済み:",
	},
	Source: "general use",
}, {
	ID: "ja-delivered-body-weak", Kind: Delivered, In: InNotice, Weight: 0.7,
	Text: []string{
		"あなたのメールは",
	},
	Source: "gromox bounce templates; general use",
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
	ID: "ko-failure-subject-weak", Kind: Failure, In: InSubject, Weight: 1.0,
	Text: []string{
		"전송 실패",
	},
	Source: "general use",
}, {
	ID: "ko-delayed-body", Kind: Delayed, In: InNotice, Weight: 2.5,
	Text: []string{
		"배달이 지연되고 있습니다",
	},
	Source: "general use",
}, {
	ID: "ko-delayed-body-weak", Kind: Delayed, In: InNotice, Weight: 0.7,
	Text: []string{
		"전송이 지연",
	},
	Source: "general use",
}, {
	ID: "ko-failure-body-weak", Kind: Failure, In: InNotice, Weight: 0.7,
	Text: []string{
		"배달되지 못했습니다",
	},
	Source: "Zimbra message catalogue; general use",
}, {
	ID: "ja-list-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"コマンドの結果", "メールコマンドの結果",
	},
	Source: "Sympa translation catalogue; Mailman 2 translation catalogue; general use",
}, {
	ID: "ja-list-body-weak", Kind: AutoReply, In: InNotice, Weight: 0.7,
	Text: []string{
		"このメールは、sympa メーリングリスト管理システムからの自動応答です。",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "ja-receipt-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"メーリングリスト宛てに送ったメッセージを、モデレータ (たち) に回送しました。", "このメールは自動送信", "このメールは自動返信", "このメールは自動的に", "本メールは自動送信", "本メールは自動返信",
		"本メールは自動配信", "自動送信されています", "自動返信メールです", "返信いただいてもお答えできません", "お問い合わせいただきありがとうございます", "お問い合わせを受け付けました",
		"お問い合わせありがとうございます", "からの自動応答です",
	},
	Source: "Sympa translation catalogue; Sympa templates/translations; general use",
}, {
	ID: "ko-list-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"명령의 결과",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "ko-list-body-weak", Kind: AutoReply, In: InNotice, Weight: 0.7,
	Text: []string{
		"이것 sympa 메일링 리스트 매니저가 보내진 자동 회신",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "ko-receipt-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"메일링 리스트를 위한 메시지는 편집자에 전달되었습니다", "본 메일은 발신전용", "본 메일은 발신 전용", "발신전용 메일", "자동으로 발송된 메일", "자동 발송된 메일", "자동 응답 메일",
		"회신되지 않습니다", "문의가 접수되었습니다", "정상적으로 접수되었습니다", "메일을 잘 받았습니다",
	},
	Source: "Sympa translation catalogue; general use",
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
	ID: "ja-list-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"メールコマンドの結果は以下のとおりです",
	},
	Source: "Mailman 2 translation catalogue; general use",
}, {
	ID: "vi-list-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"bên dưới có kết quả của lệnh thư điện tử của bạn",
	},
	Source: "Mailman 2 translation catalogue; general use",
}, {
	ID: "zh-list-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"您的邮件命令的执行结果提供如下",
	},
	Source: "Mailman 2 translation catalogue; general use",
}, {
	ID: "id-read-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"tanda konfirmasi diterima (return receipt) berikut hanya berarti pesan telah ditampilkan pada komputer penerima",
		"berikut ini adalah tanda konfirmasi diterima untuk email yang anda kirimkan kepada",
		"ini adalah tanda terima untuk pesan anda",
		"tanda terima ini hanya mengesahkan bahwa pesan telah diperlihatkan pada komputer penerima",
		"tidak ada jaminan bahwa pesan telah dibaca atau dipahami",
	},
	Source: "Thunderbird l10n; Roundcube localization; Zimbra message catalogue; general use",
}, {
	ID: "id-unread-body-weak", Kind: ReadReceipt, In: InNotice, Weight: 0.7,
	Text: []string{
		"pesan telah dihapus",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "id-unread-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"penerima pesan ini tidak ingin mengirimkan kembali tanda konfirmasi diterima kepada anda",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "id-read-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"tanda konfirmasi diterima (ditampilkan)", "tanda terima (baca)", "tanda terima (ditampilkan)",
	},
	Source: "Thunderbird l10n; Roundcube localization; SOGo Localizable.strings; general use",
}, {
	ID: "id-read-subject-weak", Kind: ReadReceipt, In: InSubject, Weight: 1.0,
	Text: []string{
		"tanda konfirmasi diterima (dikirim)", "tanda konfirmasi diterima (diproses)", "laporan dibaca:",
	},
	Source: "Thunderbird l10n; Zimbra message catalogue; general use",
}, {
	ID: "id-unread-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"tanda konfirmasi diterima (dihapus)", "tanda konfirmasi diterima (ditolak)",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "ko-read-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"수신 확인은 보낸 사람의 컴퓨터에 메시지 읽음 확인 표시로만 나타납니다", "에 보낸 수신 확인 메시지입니다", "이것은 사용자의 메시지에 대한 읽음 확인입니다.",
		"참고: 이 읽음 확인은 이 메시지가 받는 사람의 컴퓨터에 표시되었다는 것만을 의미합니다", "하지만 메시지를 읽었거나 이해했다는 보장은 없습니다",
	},
	Source: "Thunderbird l10n; Roundcube localization; Zimbra message catalogue; general use",
}, {
	ID: "ko-unread-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"메시지가 삭제되었습니다", "메시지 수신자가 수신 확인 메시지를 보내지 않습니다",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "ko-read-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"수신 확인 (표시됨)", "읽음 확인 (수신)", "받은사람 회신(표시됨)", "수신 확인",
	},
	Source: "Thunderbird l10n; Roundcube localization; SOGo Localizable.strings; general use",
}, {
	ID: "ko-read-subject-weak", Kind: ReadReceipt, In: InSubject, Weight: 1.0,
	Text: []string{
		"수신 확인 (전송됨)", "수신 확인 (수행됨)", "읽음 확인:", "읽음:",
	},
	Source: "Thunderbird l10n; Zimbra message catalogue; general use",
}, {
	ID: "ko-unread-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"수신 확인 (삭제됨)", "수신 확인 (거부됨)", "읽지 않음:",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "th-read-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"การแจ้งเตือนการเปิดอ่านจะแจ้งเตือนว่าข้อความถูกแสดงบนคอมพิวเตอร์ของผู้รับแล้วเท่านั้น และไม่รับประกันว่าผู้รับได้อ่านหรือเข้าใจเนื้อหาของข้อความดังกล่าวแล้ว",
		"นี่คือการแจ้งเตือนการเปิดอ่านสำหรับจดหมายที่คุณส่งถึง", "นี่คือการตอบรับการอ่าน สำหรับข้อความของคุณ",
		"ข้อความของคุณถูกเปิดอ่าน ไม่มีการรับประกันว่าผู้รับได้อ่านหรือเข้าใจเนื้อหาของข้อความแล้ว",
	},
	Source: "Thunderbird l10n; Roundcube localization; general use",
}, {
	ID: "th-unread-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"ข้อความได้ถูกลบไปแล้ว บุคคลที่คุณส่งให้อาจไม่เห็น พวกเขาอาจเลิกลบในภายหลังและอ่านได้",
		"ผู้รับข้อความไม่ต้องการส่งการแจ้งเตือนการเปิดอ่านกลับมาถึงคุณ",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "th-read-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"การแจ้งเตือนการเปิดอ่าน (แสดงผลแล้ว)", "ส่งคืน (แสดง)",
	},
	Source: "Thunderbird l10n; SOGo Localizable.strings; general use",
}, {
	ID: "th-read-subject-weak", Kind: ReadReceipt, In: InSubject, Weight: 1.0,
	Text: []string{
		"การแจ้งเตือนการเปิดอ่าน (แยกส่งแล้ว)", "การแจ้งเตือนการเปิดอ่าน (ประมวลผลแล้ว)", "ยืนยันการอ่าน",
		"การแจ้งเมื่อผู้รับเปิดอ่าน:",
	},
	Source: "Thunderbird l10n; Roundcube localization; Zimbra message catalogue; general use",
}, {
	ID: "th-unread-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"การแจ้งเตือนการเปิดอ่าน (ลบแล้ว)", "การแจ้งเตือนการเปิดอ่าน (ถูกปฏิเสธแล้ว)",
	},
	Source: "Thunderbird l10n; general use",
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
	ID: "id-absence-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"di luar kantor",
	},
	Source: "Roundcube localization; general use",
}, {
	ID: "ja-read-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"開封確認(表示済み)", "開封確認を返送 (表示中)", "開封済み:", "開封確認", "開封通知",
	},
	Source: "Roundcube localization; SOGo Localizable.strings; general use",
}, {
	ID: "ja-read-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"これはあなたが送信したメッセージに対する開封確認です。", "注意: この開封確認は、メッセージが宛先のコンピューターで表示されたことだけを知らせるものです",
		"これはメッセージが読まれたこと、または了解されたことを保証するわけではありません",
	},
	Source: "Roundcube localization; Zimbra message catalogue; general use",
}, {
	ID: "ja-absence-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"事務所に不在", "外出中", "自動応答",
	},
	Source: "Roundcube localization; Zimbra message catalogue; Request Tracker po; general use",
}, {
	ID: "ko-absence-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"자리비움", "부재중",
	},
	Source: "Roundcube localization; Zimbra message catalogue; general use",
}, {
	ID: "zh-absence-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"不在辦公室", "不在办公室", "外出", "自动回复", "自動回覆", "外出:", "休假中", "度假",
	},
	Source: "Roundcube localization; Zimbra message catalogue; Request Tracker po; general use",
}, {
	ID: "ja-read-subject-weak", Kind: ReadReceipt, In: InSubject, Weight: 1.0,
	Text: []string{
		"開封確認：",
	},
	Source: "Zimbra message catalogue; general use",
}, {
	ID: "th-absence-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"ไม่อยู่ที่สำนักงาน",
	},
	Source: "Zimbra message catalogue; general use",
}, {
	ID: "th-read-body-weak", Kind: ReadReceipt, In: InNotice, Weight: 0.7,
	Text: []string{
		"ข้อความที่ส่งเมื่อ … ถึง … ชื่อเรื่อง \"…\" ถูกแสดงไม่มีการรับประกันว่าข้อความถูกอ่านแล้วหรือเข้าใจ",
	},
	Source: "Zimbra message catalogue; general use",
}, {
	ID: "vi-absence-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"ra khỏi văn phòng",
	},
	Source: "Zimbra message catalogue; general use",
}, {
	ID: "ko-absence-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"까지 부재 중", "자동 회신:", "자동 회신", "자동회신", "자동 응답", "자동응답", "부재 중", "부재중 알림", "휴가 중",
	},
	Source: "KDE libksieve (KMail vacation) l10n; general use",
}, {
	ID: "ko-absence-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"까지 휴가 중입니다", "부재중입니다", "부재 중입니다", "현재 부재중", "휴가 중입니다", "저는 현재 휴가", "출장 중입니다", "외근 중", "휴가중이오니", "급한 용무", "긴급한 경우",
		"복귀 후",
	},
	Source: "KDE libksieve (KMail vacation) l10n; general use",
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
	ID: "ja-absence-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"自動応答:", "自動返信", "自動返信:", "不在通知", "不在連絡", "休暇中", "不在のお知らせ", "休業のお知らせ", "夏季休業", "年末年始休業",
	},
	Source: "general use",
}, {
	ID: "ja-absence-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"休暇をいただいております", "休暇を頂いております", "休暇中のため", "不在にしております", "不在のため", "出張中のため", "外出しております", "夏季休業", "冬季休業", "年末年始休業",
		"育児休業", "産休", "戻り次第", "出社後に",
	},
	Source: "general use",
}, {
	ID: "ja-receipt-subject", Kind: AutoReply, In: InSubject, Weight: 2,
	Text: []string{
		"お問い合わせありがとうございます", "お問い合わせを受け付けました", "受付完了", "受付のお知らせ", "受付確認", "【自動返信】", "[自動返信]", "自動配信",
	},
	Source: "general use",
}, {
	ID: "ja-receipt-body-weak", Kind: AutoReply, In: InNotice, Weight: 0.7,
	Text: []string{
		"送信専用", "返信はできません",
	},
	Source: "general use",
}, {
	ID: "ja-left-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"退職いたしました", "退職致しました", "退社いたしました", "退職しました", "在籍しておりません",
	},
	Source: "general use",
}, {
	ID: "ja-moved-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"メールアドレスが変更", "メールアドレスを変更", "メールアドレス変更のお知らせ", "新しいメールアドレス", "このメールアドレスは使用されておりません", "現在使われておりません",
	},
	Source: "general use",
}, {
	ID: "ja-unread-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"未開封:", "未読:",
	},
	Source: "general use",
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
	ID: "ko-left-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"퇴사하였습니다", "퇴사했습니다", "퇴직하였습니다", "더 이상 근무하지",
	},
	Source: "general use",
}, {
	ID: "ko-moved-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"메일 주소가 변경", "이메일 주소가 변경", "새로운 이메일 주소",
	},
	Source: "general use",
}, {
	ID: "th-absence-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"การตอบกลับอัตโนมัติ:", "การตอบกลับอัตโนมัติ", "ตอบกลับอัตโนมัติ", "ลาพักร้อน",
	},
	Source: "general use",
}, {
	ID: "th-absence-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"ขณะนี้ฉันไม่อยู่ที่สำนักงาน", "ไม่อยู่ที่สำนักงาน", "อยู่ระหว่างลาพักร้อน", "ลาพักร้อน", "กรณีเร่งด่วน",
	},
	Source: "general use",
}, {
	ID: "th-receipt-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"นี่คือข้อความตอบกลับอัตโนมัติ", "อีเมลฉบับนี้เป็นการแจ้งอัตโนมัติ", "กรุณาอย่าตอบกลับ",
		"เราได้รับข้อความของคุณแล้ว",
	},
	Source: "general use",
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
}, {
	ID: "id-absence-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"balasan otomatis:", "balasan otomatis", "sedang cuti", "jawaban otomatis",
	},
	Source: "general use",
}, {
	ID: "id-absence-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"saya sedang cuti", "saya sedang di luar kantor", "saya tidak berada di kantor", "selama saya tidak ada",
		"untuk hal yang mendesak", "untuk keperluan mendesak",
	},
	Source: "general use",
}, {
	ID: "id-receipt-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"ini adalah balasan otomatis", "ini adalah email otomatis", "mohon tidak membalas email ini",
		"jangan membalas email ini", "kami telah menerima",
	},
	Source: "general use",
}, {
	ID: "id-left-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"tidak lagi bekerja", "sudah tidak bekerja",
	},
	Source: "general use",
}, {
	ID: "ja-daemon-from", Kind: Report, In: InFrom, Weight: 2.0,
	Text: []string{
		"システム管理者", "メール配信システム", "メールシステム",
	},
	Source: "ameblo pctascal; general use",
}, {
	ID: "zh-daemon-from", Kind: Report, In: InFrom, Weight: 2.0,
	Text: []string{
		"系统管理员", "邮件系统", "系统退信", "邮件投递系统", "退信系统", "postmaster_邮件系统", "系統管理員", "郵件系統",
	},
	Source: "general use",
}, {
	ID: "ko-daemon-from", Kind: Report, In: InFrom, Weight: 2.0,
	Text: []string{
		"시스템 관리자", "메일 시스템", "메일 배달 시스템",
	},
	Source: "general use",
}, {
	ID: "zh-robot-from", Kind: AutoReply, In: InFrom, Weight: 2.0,
	Text: []string{
		"自动回复",
	},
	Source: "general use",
}, {
	ID: "ja-robot-from", Kind: AutoReply, In: InFrom, Weight: 2.0,
	Text: []string{
		"自動返信", "自動応答",
	},
	Source: "general use",
}}
