package classify

// signalsKo are phrases in Korean that tell what kind of message came back.
var signalsKo = []Signal{{
	ID: "ko-failure-body", Kind: Failure, In: InNotice, Weight: 2.5,
	Text: []string{
		"우리는 멈췄 이 이메일의 배달", "한명 이상의 수신자가 귀하의 메시지를 수신하지 못했습니다.", "다음 받는 사람 또는 그룹에게 배달하지 못했습니다", "배달하지 못했습니다",
		"메일이 전송되지 않았습니다", "메시지가 배달되지 않았습니다", "메일을 전송하지 못했습니다", "메일이 반송되었습니다", "전송에 실패하였습니다", "발송에 실패하였습니다",
		"한 명 이상의 수신자에게 배달되지 못했습니다",
	},
	Source: "Sympa translation catalogue; FileSender bounce_report translation; Zimbra message catalogue; general use",
}, {
	ID: "ko-failure-subject", Kind: Failure, In: InSubject, Weight: 3.5,
	Text: []string{
		"경고: 보내지 못했습니다", "메시지 전달 오류", "배달되지 않음:", "배달할 수 없음", "배달되지 않음", "반송 메일", "메일 반송", "반송된 메일", "발송실패", "발송 실패",
		"메일 전송 실패", "전송 실패 안내", "배달 실패", "메일이 반송되었습니다", "메일 발송 실패",
	},
	Source: "Zimbra message catalogue; FileSender bounce_report translation; general use",
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
	ID: "ko-absence-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"자리비움", "부재중",
	},
	Source: "Roundcube localization; Zimbra message catalogue; general use",
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
	ID: "ko-daemon-from", Kind: Report, In: InFrom, Weight: 2.0,
	Text: []string{
		"시스템 관리자", "메일 시스템", "메일 배달 시스템",
	},
	Source: "general use",
}}
