package classify

// textSoutheastasiaRules are reasons in Vietnamese, Indonesian, Thai that say enough on their own.
var textSoutheastasiaRules = []Rule{{
	ID: "vi-virus", Category: Virus,
	Text: []string{
		"b á o đ ộ n g v i - r ú t", "chứa virus", "phát hiện virus",
	},
	Source: "Mailman 2 translation catalogue; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "b á o đ ộ n g v i - r ú t"}},
}, {
	ID: "vi-mailbox-full", Category: MailboxFull,
	Text: []string{
		"hộp thư đầy", "hộp thư đã đầy", "hộp thư của người nhận đã đầy", "vượt quá hạn mức", "vượt quá dung lượng",
	},
	Source: "Mailman 2 translation catalogue; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "hộp thư đầy"}},
}, {
	ID: "vi-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"thư quá lớn", "kích thước thư vượt quá",
	},
	Source: "Mailman 2 translation catalogue; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "thư quá lớn"}},
}, {
	ID: "vi-sender-rejected", Category: SenderRejected,
	Text: []string{
		"hộp thư này bị giới hạn: thư của bạn đã không được chấp nhận",
	},
	Source: "Mailman 2 translation catalogue; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "hộp thư này bị giới hạn: thư của bạn đã không được chấp nhận"}},
}, {
	ID: "vi-spam-content", Category: SpamContent,
	Text: []string{
		"bị coi là thư rác", "được xác định là thư rác",
	},
	Source: "Mailman 2 translation catalogue; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "bị coi là thư rác"}},
}, {
	ID: "vi-content-rejected", Category: ContentRejected,
	Text: []string{
		"thư do bạn gởi đã do điều tiết viên quyết định là không thích hợp",
	},
	Source: "Mailman 2 translation catalogue; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "thư do bạn gởi đã do điều tiết viên quyết định là không thích hợp"}},
}, {
	ID: "vi-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"không tìm thấy tên miền", "tên miền không tồn tại",
	},
	Source: "Mailman 2 translation catalogue; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "không tìm thấy tên miền"}},
}, {
	ID: "vi-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"người dùng không tồn tại", "không tìm thấy người dùng", "không tìm thấy địa chỉ", "địa chỉ không tồn tại",
		"hộp thư không tồn tại", "người nhận không tồn tại", "không tìm thấy người nhận", "người dùng không xác định",
		"không nhận ra hộp thư chung",
	},
	Source: "Mailman 2 translation catalogue; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "người dùng không tồn tại"}},
}, {
	ID: "vi-connection-failure", Category: ConnectionFailure,
	Text: []string{
		"kết nối bị từ chối", "hết thời gian kết nối",
	},
	Source: "Mailman 2 translation catalogue; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "kết nối bị từ chối"}},
}, {
	ID: "id-virus", Category: Virus,
	Text: []string{
		"mengandung virus", "virus ditemukan",
	},
	Source: "general use",
	Hits:   []Sample{{Text: "mengandung virus"}},
}, {
	ID: "id-mailbox-full", Category: MailboxFull,
	Text: []string{
		"kotak surat penuh", "kotak masuk penuh", "kotak surat penerima penuh", "kuota terlampaui", "melebihi kuota",
	},
	Source: "general use",
	Hits:   []Sample{{Text: "kotak surat penuh"}},
}, {
	ID: "id-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"pesan terlalu besar", "ukuran pesan melebihi",
	},
	Source: "general use",
	Hits:   []Sample{{Text: "pesan terlalu besar"}},
}, {
	ID: "id-spam-content", Category: SpamContent,
	Text: []string{
		"terdeteksi sebagai spam", "dianggap sebagai spam",
	},
	Source: "general use",
	Hits:   []Sample{{Text: "terdeteksi sebagai spam"}},
}, {
	ID: "id-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"domain tidak ditemukan", "domain tidak dikenal",
	},
	Source: "general use",
	Hits:   []Sample{{Text: "domain tidak ditemukan"}},
}, {
	ID: "id-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"pengguna tidak dikenal", "pengguna tidak ditemukan", "alamat tidak ditemukan", "alamat tidak ada",
		"kotak surat tidak ditemukan", "penerima tidak ditemukan", "akun tidak ditemukan", "penerima tidak dikenal",
	},
	Source: "general use",
	Hits:   []Sample{{Text: "pengguna tidak dikenal"}},
}, {
	ID: "id-connection-failure", Category: ConnectionFailure,
	Text: []string{
		"koneksi ditolak", "waktu koneksi habis",
	},
	Source: "general use",
	Hits:   []Sample{{Text: "koneksi ditolak"}},
}, {
	ID: "th-mailbox-full", Category: MailboxFull,
	Text: []string{
		"กล่องจดหมายเต็ม", "กล่องจดหมายของผู้รับเต็ม", "เกินโควต้า", "พื้นที่เต็ม",
	},
	Source: "general use",
	Hits:   []Sample{{Text: "กล่องจดหมายเต็ม"}},
}, {
	ID: "th-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"ข้อความมีขนาดใหญ่เกินไป", "ขนาดข้อความเกิน",
	},
	Source: "general use",
	Hits:   []Sample{{Text: "ข้อความมีขนาดใหญ่เกินไป"}},
}, {
	ID: "th-spam-content", Category: SpamContent,
	Text: []string{
		"ถูกระบุว่าเป็นสแปม",
	},
	Source: "general use",
	Hits:   []Sample{{Text: "ถูกระบุว่าเป็นสแปม"}},
}, {
	ID: "th-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"ไม่พบโดเมน",
	},
	Source: "general use",
	Hits:   []Sample{{Text: "ไม่พบโดเมน"}},
}, {
	ID: "th-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"ไม่พบผู้ใช้", "ไม่มีที่อยู่นี้", "ไม่มีที่อยู่อีเมลนี้", "ไม่มีผู้รับ", "ไม่มีผู้ใช้นี้", "ไม่มีผู้ใช้ชื่อ", "ไม่พบที่อยู่", "ไม่พบที่อยู่อีเมล", "ไม่พบกล่องจดหมาย", "ไม่พบผู้รับ",
		"ไม่รู้จักผู้ใช้",
	},
	Source: "general use",
	Hits:   []Sample{{Text: "ไม่พบผู้ใช้"}},
}, {
	ID: "th-connection-failure", Category: ConnectionFailure,
	Text: []string{
		"การเชื่อมต่อถูกปฏิเสธ", "หมดเวลาการเชื่อมต่อ",
	},
	Source: "general use",
	Hits:   []Sample{{Text: "การเชื่อมต่อถูกปฏิเสธ"}},
}}
