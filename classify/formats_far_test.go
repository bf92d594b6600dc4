package classify_test

import (
	"testing"

	"bounced/classify"
	"bounced/dsn"
)

// TestSentencesOfFarCountries: a sentence says that mail was not delivered, to whom and
// why, be it from a program with a reverse-path of its own.
func TestSentencesOfFarCountries(t *testing.T) {
	for _, body := range []string{
		"Mail to ann@a.example bounced: mailbox does not exist.",
		"Uw bericht aan ann@a.example kon niet worden afgeleverd. Reden: onbekend adres.",
		"Din besked til ann@a.example kunne ikke afleveres. Årsag: adressen findes ikke.",
		"Viestiä osoitteeseen ann@a.example ei voitu toimittaa. Syy: osoitetta ei ole.",
		"Vaši zprávu pro ann@a.example se nepodařilo doručit. Důvod: adresa neexistuje.",
		"Správu pre ann@a.example sa nepodarilo doručiť. Dôvod: adresa neexistuje.",
		"Az ann@a.example címre küldött üzenet kézbesítése sikertelen. Ok: a cím nem létezik.",
		"Sporočila za ann@a.example ni bilo mogoče dostaviti. Razlog: naslov ne obstaja.",
		"Съобщението до ann@a.example не беше доставено. Причина: адресът не съществува.",
		"Laiško adresu ann@a.example pristatyti nepavyko. Priežastis: adresas neegzistuoja.",
		"Ziņojumu uz ann@a.example neizdevās piegādāt. Iemesls: adrese neeksistē.",
		"Kirja aadressile ann@a.example ei õnnestunud kohale toimetada. Põhjus: aadressi ei ole olemas.",
		"ann@a.example 님에게 보낸 메일을 전송할 수 없습니다. 사유: 존재하지 않는 주소입니다.",
		"ההודעה אל ann@a.example לא נמסרה. סיבה: הכתובת לא קיימת.",
		"پیام شما به ann@a.example تحویل نشد. دلیل: نشانی وجود ندارد.",
		"ไม่สามารถส่งข้อความถึง ann@a.example ได้ เหตุผล: ไม่มีที่อยู่นี้",
		"ann@a.example को आपका संदेश वितरित नहीं किया जा सका। कारण: पता मौजूद नहीं है।",
	} {
		rep, _ := dsn.Parse([]byte("Return-Path: <noreply@gw.example>\n" + notice("noreply@gw.example", "Mail system", body+"\n")))
		res := classify.Default().Judge(rep, classify.Known{})
		if res.Kind != classify.Failure || len(res.Recipients) != 1 || res.Recipients[0].Recipient != "ann@a.example" || res.Recipients[0].Category != classify.MailboxUnknown {
			t.Errorf("%s, %+v: %q", res.Kind, res.Recipients, body)
		}
	}
}

// TestExchangeOfAllCountries: an address that Exchange did not find, and a delay, where
// nothing but its page came along.
func TestExchangeOfAllCountries(t *testing.T) {
	for _, body := range []string{
		"Leveransen misslyckades till följande mottagare eller grupper:\n\nann@a.example\nDet gick inte att hitta e-postadressen du angav.\n",
		"Leveringen til følgende modtagere eller grupper mislykkedes:\n\nann@a.example\nDen e-mailadresse, du angav, blev ikke fundet.\n",
		"Доставката до следните получатели или групи беше неуспешна:\n\nann@a.example\nВъведеният от вас имейл адрес не може да бъде намерен.\n",
		"Livrarea către acești destinatari nu a reușit:\n\nann@a.example\nAdresa de e-mail introdusă nu a putut fi găsită.\n",
		"Не удалось выполнить доставку следующим получателям или группам:\n\nann@a.example\nНе удалось найти указанный адрес электронной почты.\n",
	} {
		if kind, got := whoAndWhy("Return-Path: <>\n" + notice("Postmaster <postmaster@a.example>", "RE: 1", body)); kind != classify.Failure || got != "ann@a.example mailbox_unknown" {
			t.Errorf("%s: %s of %q", kind, got, body)
		}
	}
	for _, body := range []string{
		"Leveransen till de här mottagarna eller grupperna är försenad:\n\nann@a.example\n\nMeddelandet har inte levererats än. Fler försök att leverera meddelandet görs.\n",
		"Leveringen til disse mottakerne er forsinket:\n\nann@a.example\n\nDenne meldingen er ikke levert ennå.\n",
		"Toimitus seuraaville vastaanottajille on viivästynyt:\n\nann@a.example\n\nTätä viestiä ei ole vielä toimitettu. Toimitusyrityksiä jatketaan.\n",
		"Доставка цим одержувачам затримується:\n\nann@a.example\n\nЦе повідомлення ще не доставлено.\n",
	} {
		if kind, _ := whoAndWhy("Return-Path: <>\n" + notice("Postmaster <postmaster@a.example>", "RE: 1", body)); kind != classify.Delayed {
			t.Errorf("%s of %q", kind, body)
		}
	}
}
