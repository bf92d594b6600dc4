package classify

// signalsJa are phrases in Japanese that tell what kind of message came back.
var signalsJa = []Signal{{
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
		"宛のメッセージを配信できませんでした。理由は以下の通りです。", "このメールの配送を停止しました。", "次の受信者またはグループへの配信に失敗しました",
		"以下の受信者またはグループへの配信に失敗しました", "への配信に失敗しました", "配信に失敗しました", "メールを正しく送信できません", "へのメールが正しく送信できません", "へのメールを正しく送信できません",
		"メールを配信できませんでした", "メールは配信されませんでした", "メッセージを配信できませんでした", "メッセージは配信されませんでした", "お客様が送信したメールは配信できませんでした",
		"宛先に届きませんでした", "１人またはそれ以上の受信者に配信されませんでした",
	},
	Source: "Sympa translation catalogue; FileSender bounce_report translation; gromox bounce templates; general use",
}, {
	ID: "ja-failure-subject", Kind: Failure, In: InSubject, Weight: 3.5,
	Text: []string{
		"警告：送信に失敗", "メッセージ送信の失敗", "配信不能:", "配信不能", "配信できませんでした", "配信エラー", "メール送信失敗", "配達不能", "未配信", "メールを配信できませんでした",
		"エラーメール",
	},
	Source: "Zimbra message catalogue; FileSender bounce_report translation; ameblo pctascal; general use",
}, {
	ID: "ja-failure-body-weak", Kind: Failure, In: InNotice, Weight: 0.7,
	Text: []string{
		"送信できませんでした", "配信できませんでした",
	},
	Source: "Zimbra message catalogue; general use",
}, {
	ID: "ja-delayed-subject", Kind: Delayed, In: InSubject, Weight: 3.5,
	Text: []string{
		"配信遅延", "配送遅延", "配信が遅れて",
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
		"配信が遅延しています", "まだ配信されていません", "まだ配送されていません", "引き続き配信を試み", "引き続き配送を試み", "再送信する必要はありません",
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
	ID: "ja-list-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"メールコマンドの結果は以下のとおりです",
	},
	Source: "Mailman 2 translation catalogue; general use",
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
	ID: "ja-read-subject-weak", Kind: ReadReceipt, In: InSubject, Weight: 1.0,
	Text: []string{
		"開封確認：",
	},
	Source: "Zimbra message catalogue; general use",
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
	ID: "ja-daemon-from", Kind: Report, In: InFrom, Weight: 2.0,
	Text: []string{
		"システム管理者", "メール配信システム", "メールシステム",
	},
	Source: "ameblo pctascal; general use",
}, {
	ID: "ja-robot-from", Kind: AutoReply, In: InFrom, Weight: 2.0,
	Text: []string{
		"自動返信", "自動応答",
	},
	Source: "general use",
}}
