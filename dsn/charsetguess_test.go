package dsn_test

import (
	"testing"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
)

// TestUndeclared: text that declares no charset, or one that it is not in, is read as
// what it looks like.
func TestUndeclared(t *testing.T) {
	for _, tt := range []struct {
		enc  encoding.Encoding
		text string
	}{
		{simplifiedchinese.GBK, "很抱歉，您的邮件被退回来了。收件人的邮箱不存在。"},
		{simplifiedchinese.GBK, "退信：用户不存在"},
		{traditionalchinese.Big5, "您的信件無法寄達，收件人信箱已滿。"},
		{korean.EUCKR, "전송 실패"},
		{korean.EUCKR, "메일을 전달할 수 없습니다. 받는 사람의 편지함이 가득 찼습니다."},
		{japanese.EUCJP, "メールを配信できませんでした。宛先のメールボックスがいっぱいです。"},
		{japanese.ShiftJIS, "配送エラー"},
		{japanese.ShiftJIS, "メールを配信できませんでした。宛先のメールボックスがいっぱいです。"},
		{charmap.Windows1251, "Ваше сообщение не доставлено: почтовый ящик переполнен."},
		{charmap.KOI8R, "Ваше сообщение не доставлено: почтовый ящик переполнен."},
		{charmap.ISO8859_5, "Ваше сообщение не доставлено: почтовый ящик переполнен."},
		{charmap.Windows1253, "Το μήνυμά σας δεν παραδόθηκε: το γραμματοκιβώτιο είναι γεμάτο."},
		{charmap.Windows1255, "ההודעה שלך לא נמסרה: תיבת הדואר מלאה"},
		{charmap.Windows874, "ไม่สามารถส่งข้อความของคุณได้ กล่องจดหมายเต็ม"},
		{charmap.Windows1252, "Die Nachricht für Jörg Größner war zu groß, das Postfach läuft über."},
		{charmap.Windows1252, "Votre message n’a pas été remis : la boîte aux lettres créée à l’été est pleine."},
		{charmap.Windows1252, "NÃO É POSSÍVEL ENTREGAR A SUA MENSAGEM À CAIXA. NÃO HÁ ESPAÇO."},
		{charmap.ISO8859_5, "Вашата порака не може да се испорачана, бидејќи е преголема за сандачето."},
		{charmap.CodePage866, "Ваше сообщение не доставлено: почтовый ящик переполнен."},
		{charmap.Windows1255, "לא ניתן היה למסור את ההודעה, התיבה מלאה"},
		{charmap.Windows1256, "لم يتم تسليم رسالتك لأن صندوق البريد ممتلئ"},
		{charmap.ISO8859_6, "لم يتم تسليم رسالتك لأن صندوق البريد ممتلئ"},
		{charmap.Windows1254, "Böyle bir kullanıcı bulunmamaktadır, mesajınız iletilemedi."},
		{charmap.Windows1250, "skrzynka odbiorcy jest przepełniona"},
		{charmap.ISO8859_2, "Wiadomość nie została doręczona: nie ma takiego użytkownika, błąd."},
		{charmap.Windows1250, "Zprávu se nepodařilo doručit, protože schránka příjemce je plná. Děkujeme, šéf."},
		{charmap.Windows1252, "Þetta netfang er ekki til, því miður. Nýtt netfang er óþekkt, ýmislegt."},
		{charmap.Windows1252, "Cœur, sœur, œuvre : 12 m³, 3±1, note¹ et 5 ¼."},
		{charmap.Windows1252, "Zeichen: ÄÖÜ, äöü ß"},
		{charmap.Windows1252, "Kuuntelijaäänestys: postilaatikkoa ei löytynyt, yöpyminen päättyi."},
	} {
		bytes, err := tt.enc.NewEncoder().String(tt.text)
		if err != nil {
			t.Fatal(err)
		}
		for _, declared := range []string{"us-ascii", "iso-8859-1", "utf-8"} {
			if got := noticeIn(declared, bytes); got != tt.text {
				t.Errorf("%s as %s: %q, want %q", tt.enc, declared, got, tt.text)
			}
		}
	}
}

// TestBrokenCharsets reads text that something went wrong with on its way.
func TestBrokenCharsets(t *testing.T) {
	for _, tt := range []struct{ charset, text, want string }{
		{"utf-8", "Такой пользователь не зарегистрирован. \xd0", "Такой пользователь не зарегистрирован. \ufffd"},
		{"utf-8", "grÃ¶ÃŸer als erlaubt, Postfach fÃ¼r JÃ¶rg", "größer als erlaubt, Postfach für Jörg"},
		{"utf-8", "Ø§Ù„Ø¨Ø±ÙŠØ¯ Ù…Ù…ØªÙ„Ø¦", "البريد ممتلئ"},
		{"utf-8", "Ãœber größere Ä", "Ãœber größere Ä"},
		{"utf-8", "Größe für Österreich", "Größe für Österreich"},
		{"iso-2022-jp", "$B$=$N$h$&$J%f!<%6!<$OB8:_$7$^$;$s!#(B (BCC)", "そのようなユーザーは存在しません。 (BCC)"},
		{"iso-2022-jp", "a price of $BIG (B)", "a price of $BIG (B)"},
	} {
		if got := noticeIn(tt.charset, tt.text); got != tt.want {
			t.Errorf("%s %q: %q, want %q", tt.charset, tt.text, got, tt.want)
		}
	}
}
