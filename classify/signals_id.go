package classify

// signalsId are phrases in Indonesian that tell what kind of message came back.
var signalsId = []Signal{{
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
	ID: "id-absence-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"di luar kantor",
	},
	Source: "Roundcube localization; general use",
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
}}
