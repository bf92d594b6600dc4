package classify

// textJaRules are reasons in Japanese that say enough on their own.
var textJaRules = []Rule{{
	ID: "ja-virus", Category: Virus,
	Text: []string{
		"メール中にウイルスがみつかりました", "ウイルスの警告", "ウイルスが検出", "ウイルスに感染", "ウイルスを検出",
	},
	Source: "gromox bounce templates; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "メール中にウイルスがみつかりました"}},
}, {
	ID: "ja-mailbox-full", Category: MailboxFull,
	Text: []string{
		"メールボックスが一杯", "メールボックスがいっぱい", "メールボックスの空き容量が足りない", "メールボックス容量を超え", "容量超過", "容量オーバー", "受信ボックスがいっぱい",
		"メールボックスの容量が上限",
	},
	Source: "gromox bounce templates; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "メールボックスが一杯"}},
}, {
	ID: "ja-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"メッセージが大きすぎます", "メールサイズが大きすぎ", "メールサイズが上限を超え", "サイズ制限を超え", "添付ファイルが大きすぎ",
	},
	Source: "gromox bounce templates; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "メッセージが大きすぎます"}},
}, {
	ID: "ja-sender-rejected", Category: SenderRejected,
	Text: []string{
		"このメーリングリストは投稿が制限されています。 投稿されたメールは配送が承認されませんでした。", "送信権限がないため", "送信権限がありません", "認められませんでした", "送信者が拒否されました",
	},
	Source: "gromox bounce templates; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "このメーリングリストは投稿が制限されています。 投稿されたメールは配送が承認されませんでした。"}},
}, {
	ID: "ja-spam-content", Category: SpamContent,
	Text: []string{
		"迷惑メールと判定", "迷惑メールとして", "スパムと判定", "スパムメールと判断",
	},
	Source: "gromox bounce templates; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "迷惑メールと判定"}},
}, {
	ID: "ja-recipient-filtered", Category: RecipientFiltered,
	Text: []string{
		"受信拒否設定", "受信を拒否",
	},
	Source: "gromox bounce templates; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "受信拒否設定"}},
}, {
	ID: "ja-content-rejected", Category: ContentRejected,
	Text: []string{
		"あなたの投稿メールは, 不適切と思われます。",
	},
	Source: "gromox bounce templates; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "あなたの投稿メールは, 不適切と思われます。"}},
}, {
	ID: "ja-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"アカウントが無効", "アカウントが停止されています", "利用停止中",
	},
	Source: "gromox bounce templates; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "アカウントが無効"}},
}, {
	ID: "ja-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"ドメインが見つかりません", "ドメインが存在しません", "ホストが見つかりません", "存在しないドメイン",
	},
	Source: "gromox bounce templates; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "ドメインが見つかりません"}},
}, {
	ID: "ja-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"ディレクトリには見つかりません", "ディレクトリに登録されていません", "ディレクトリにありません", "ディレクトリに記載されていません", "アドレス帳にありません",
		"宛先不明", "受信者が存在していない", "ユーザーが存在しません", "ユーザが存在しません", "宛先が見つかりません", "宛先が見つかりませんでした", "メールアドレスが存在しません",
		"アドレスが見つかりません", "存在しないメールアドレス", "宛先のメールアドレスが存在しません", "該当するユーザーが見つかりません", "不明なユーザー", "アドレス不明", "受信者が見つかりません",
	},
	Source: "gromox bounce templates; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "宛先不明"}},
}, {
	ID: "ja-relay-denied", Category: RelayDenied,
	Text: []string{
		"中継が拒否", "リレーが拒否",
	},
	Source: "gromox bounce templates; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "中継が拒否"}},
}, {
	ID: "ja-connection-failure", Category: ConnectionFailure,
	Text: []string{
		"接続が拒否されました", "接続がタイムアウト", "サーバーに接続できません", "サーバーが応答しません", "接続できませんでした",
	},
	Source: "gromox bounce templates; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "接続が拒否されました"}},
}, {
	ID: "ja-receiver-error", Category: ReceiverError,
	Text: []string{
		"システムエラーがあったため", "サーバ内部でのエラー", "一時的なエラー",
	},
	Source: "gromox bounce templates; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "システムエラーがあったため"}},
}, {
	ID: "ja-expired", Category: Expired,
	Text: []string{
		"配信期限が切れ", "有効期限切れ", "再送期限",
	},
	Source: "gromox bounce templates; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "配信期限が切れ"}},
}}
