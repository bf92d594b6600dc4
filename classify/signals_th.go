package classify

// signalsTh are phrases in Thai that tell what kind of message came back.
var signalsTh = []Signal{{
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
	ID: "th-absence-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"ไม่อยู่ที่สำนักงาน",
	},
	Source: "Zimbra message catalogue; general use",
}, {
	ID: "th-read-body-weak", Kind: ReadReceipt, In: InNotice, Weight: 0.7,
	Text: []string{
		"ข้อความที่ส่งเมื่อ … ถูกแสดง",
	},
	Source: "Zimbra message catalogue; general use",
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
}}
