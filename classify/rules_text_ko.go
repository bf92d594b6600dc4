package classify

// textKoRules are reasons in Korean that say enough on their own.
var textKoRules = []Rule{{
	ID: "ko-virus", Category: Virus,
	Text: []string{
		"바 이 러 스 알 림", "바이러스가 발견", "바이러스에 감염",
	},
	Source: "blog.jinbo.net bounce list; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "바 이 러 스 알 림"}},
}, {
	ID: "ko-mailbox-full", Category: MailboxFull,
	Text: []string{
		"메일함이 가득 찼습니다", "메일 용량이 초과", "메일함 용량이 초과", "메일함 용량 초과", "받은 편지함 저장 공간이 부족합니다", "저장 장치 할당을 초과", "사서함이 꽉 찼",
		"편지함이 가득",
	},
	Source: "blog.jinbo.net bounce list; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "메일함이 가득 찼습니다"}},
}, {
	ID: "ko-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"메일 크기가 너무", "메시지가 너무 큽니다", "메일 용량이 너무", "첨부 파일이 너무 큽니다",
	},
	Source: "blog.jinbo.net bounce list; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "메일 크기가 너무"}},
}, {
	ID: "ko-rate-limited", Category: RateLimited,
	Text: []string{
		"대량 메일 발송으로", "발송 제한을 초과", "전송 한도를 초과",
	},
	Source: "blog.jinbo.net bounce list; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "대량 메일 발송으로"}},
}, {
	ID: "ko-sender-rejected", Category: SenderRejected,
	Text: []string{
		"당신의 메세지는 관리자의 승인이 있어야 비로서 보내집니다",
	},
	Source: "blog.jinbo.net bounce list; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "당신의 메세지는 관리자의 승인이 있어야 비로서 보내집니다"}},
}, {
	ID: "ko-recipient-filtered", Category: RecipientFiltered,
	Text: []string{
		"수신자가 수신을 거부", "수신 거부되었습니다",
	},
	Source: "blog.jinbo.net bounce list; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "수신자가 수신을 거부"}},
}, {
	ID: "ko-spam-content", Category: SpamContent,
	Text: []string{
		"스팸으로 차단", "스팸으로 분류", "스팸메일로 분류", "스팸으로 간주",
	},
	Source: "blog.jinbo.net bounce list; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "스팸으로 차단"}},
}, {
	ID: "ko-content-rejected", Category: ContentRejected,
	Text: []string{
		"당신의 메세지는 관리자가 생각하기에 이 리스트와 맞지 않다고 생각합니다",
	},
	Source: "blog.jinbo.net bounce list; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "당신의 메세지는 관리자가 생각하기에 이 리스트와 맞지 않다고 생각합니다"}},
}, {
	ID: "ko-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"사용중지된", "휴면 계정", "사용 중지된 계정", "계정이 비활성화",
	},
	Source: "blog.jinbo.net bounce list; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "사용중지된"}},
}, {
	ID: "ko-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"도메인을 찾을 수 없", "존재하지 않는 도메인", "도메인을 못찾아", "호스트를 찾을 수 없",
	},
	Source: "blog.jinbo.net bounce list; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "도메인을 찾을 수 없"}},
}, {
	ID: "ko-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"존재하지 않는 사용자", "받는사람이 존재하지 않는", "사용자를 찾을 수 없습니다", "알 수 없는 사용자", "존재하지 않는 메일 주소", "존재하지 않는 이메일 주소",
		"수신자를 찾을 수 없습니다", "받는 사람을 찾을 수 없습니다", "주소를 찾을 수 없음", "없는 사용자", "메일 주소가 존재하지 않습니다", "수신자가 존재하지 않습니다",
	},
	Source: "blog.jinbo.net bounce list; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "존재하지 않는 사용자"}},
}, {
	ID: "ko-connection-failure", Category: ConnectionFailure,
	Text: []string{
		"수신측 서버의 응답이 없어서", "연결이 거부되었습니다", "연결 시간이 초과", "메일 수신 서버가 응답을 못하는 상황입니다", "서버에 연결할 수 없",
	},
	Source: "blog.jinbo.net bounce list; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "수신측 서버의 응답이 없어서"}},
}, {
	ID: "ko-receiver-error", Category: ReceiverError,
	Text: []string{
		"수신 서버의 일시적인 장애", "일시적인 오류", "내부 서버 오류",
	},
	Source: "blog.jinbo.net bounce list; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "수신 서버의 일시적인 장애"}},
}}
