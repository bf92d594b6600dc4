package classify_test

import (
	"testing"

	"bounced/classify"
)

// TestWhoHelps: who signs a notice, or is to be asked, is not who failed, even if the
// address stands alone on its line and that of the recipient in a sentence.
func TestWhoHelps(t *testing.T) {
	for _, end := range []string{
		"-- \nMail Admin\nmailadm@isp.example\nTel. +49 550 123456\n", "Regards\nJohn Smith\njohn.smith@isp.example\n", "Questions? Write to:\njohn.smith@isp.example\n", "Bei Fragen:\njohn.smith@isp.example\n",
		"Please contact\njohn.smith@isp.example\nif the problem persists.\n", "\u00a9 2026 ISP\njohn.smith@isp.example\n", "* help@isp.example\n", "____________\nNews mailing list\nnews@lists.example\n",
	} {
		for body, want := range map[string]string{
			"The recipient ann@a.example is unknown.\n":                            "mailbox_unknown",
			"Your message was not delivered to ann@a.example.\n552 Mailbox full\n": "mailbox_full",
			"Message to ann@a.example failed.\n":                                   "unknown",
		} {
			kind, got := whoAndWhy("Return-Path: <>\n" + notice("MAILER-DAEMON@mx.example.net", "Undelivered Mail Returned to Sender", body+"\n"+end))
			if want = "ann@a.example " + want; kind != classify.Failure || got != want {
				t.Errorf("%s: %s, want %s, of %q", kind, got, want, body+"\n"+end)
			}
		}
	}
	if _, got := whoAndWhy("Return-Path: <>\n" + notice("MAILER-DAEMON@mx.example.net", "Undelivered Mail", "Hello, regards from the mail system. Not delivered:\nann@a.example\n")); got != "ann@a.example unknown" {
		t.Errorf("the only address: %s", got)
	}
}

// TestSendersOfAllCountries: what a label calls the sender is not the recipient.
func TestSendersOfAllCountries(t *testing.T) {
	for _, labels := range [][3]string{
		{"发件人：", "收件人：", "原因：收件人不存在"}, {"Αποστολέας: ", "Παραλήπτης: ", "Σφάλμα: άγνωστος χρήστης"}, {"שולח: ", "נמען: ", "שגיאה: משתמש לא קיים"}, {"المرسل: ", "المستلم: ", "خطأ: المستخدم غير موجود"},
		{"Expeditor: ", "Destinatar: ", "Eroare: utilizator necunoscut"}, {"Người gửi: ", "Người nhận: ", "Lỗi: người dùng không tồn tại"}, {"Pengirim: ", "Penerima: ", "Kesalahan: pengguna tidak ditemukan"}, {"Відправник: ", "Одержувач: ", "Причина: користувача не знайдено"},
	} {
		body := "Delivery failed.\n\n" + labels[0] + "shop@news.example\n" + labels[1] + "ann@a.example\n" + labels[2] + "\n"
		if _, got := whoAndWhy("Return-Path: <>\n" + notice("MAILER-DAEMON@mx.example.net", "Undelivered Mail Returned to Sender", body)); got != "ann@a.example mailbox_unknown" {
			t.Errorf("%s of %q", got, body)
		}
	}
}

// TestSimilarAddresses: those that a notice suggests are not given up.
func TestSimilarAddresses(t *testing.T) {
	for _, body := range []string{
		"There is no user ann@a.example here. Similar addresses:\n  anne@a.example\n  anna@a.example\n",
		"ann@a.example: User unknown\n\nDid you mean one of these?\n\n  anne@a.example\n  anna@a.example\n",
		"ann@a.example\n    User unknown\n\nMeinten Sie:\nanne@a.example\nanna@a.example\n",
	} {
		if _, got := whoAndWhy("Return-Path: <>\n" + notice("MAILER-DAEMON@mx.example.net", "Undelivered Mail Returned to Sender", body)); got != "ann@a.example mailbox_unknown" {
			t.Errorf("%s of %q", got, body)
		}
	}
}
