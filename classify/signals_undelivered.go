package classify

// fewest is the weight of the words of signalsUndelivered.
const fewest = 0.1

// signalsUndelivered say in the fewest words that something was not delivered.
// People say so too, and of much else: the words are worth little by themselves,
// and more where a machine names somebody with them (undelivered-named).
var signalsUndelivered = []Signal{{
	ID: "undelivered-en", Kind: Failure, In: InSubject | InNotice, Weight: fewest,
	Text: []string{
		"not been delivered", "not delivered", "not be delivered", "non delivered", "undelivered", "undeliverable", "not been sent", "was not sent", "not be sent", "not be forwarded", "not forward", "not been forwarded", "not forwarded",
		"not be processed", "not been processed", "unable to process", "unable to accept", "unable to forward", "unable to deliver", "not deliver", "not been accepted", "was not accepted", "not be accepted",
		"was rejected", "been rejected", "is rejected", "rejected:", "was refused", "been refused", "was blocked", "been blocked", "was returned", "been returned", "not been posted", "not be posted", "not posted", "was discarded", "been discarded", "been dropped", "been stopped",
		"delivery error", "delivery failure", "delivery failed", "error occurred sending", "error sending", "did not reach", "never reached", "not be reached", "not transmitted", "not be transmitted", "did not go through", "has bounced", "was bounced", "permanent failure", "sent back", "returned below", "error occurred while processing", "been deleted unread", "bounced:", "gave up", "giving up",
	},
	Source: "general use in English",
	Hits:   []string{"Your text message has not been delivered"},
	Misses: []string{"Your text message has been delivered"},
}, {
	ID: "undelivered-title", Kind: Failure, In: InSubject, Weight: fewest,
	Text:   []string{"returned", "refused", "rejected", "not sent", "failed", "failure", "error", "blocked", "bounced", "problem"},
	Source: "general use in English: words of titles",
	Hits:   []string{"mail for bob returned"},
}, {
	ID: "undelivered-done", Kind: Delivered, In: InSubject | InNotice, Weight: 1.5,
	Text:   []string{"was successfully delivered", "been successfully delivered", "were successfully delivered", "delivered successfully", "report (success)", "(successful)", "erfolgreich zugestellt", "remis avec succès", "entregado correctamente", "entregue com sucesso", "consegnato con successo", "met succes afgeleverd", "успешно доставлен*"},
	Source: "general use: what a success is called",
	Hits:   []string{"Your message was successfully delivered to bob@example.com"},
	Misses: []string{"Your message was not successfully delivered"},
}, {
	ID: "undelivered-west", Kind: Failure, In: InSubject | InNotice, Weight: fewest,
	Text: []string{
		"nicht zugestellt", "nicht ausgeliefert", "nicht übermittelt", "nicht gesendet", "nicht weitergeleitet", "nicht angenommen", "nicht verarbeitet", "wurde abgelehnt", "wurde zurückgewiesen", "wurde abgewiesen", "wurde blockiert", "unzustellbar*", "zurückgeschickt",
		"pas été distribué*", "pas été délivré*", "pas été remis*", "pas été envoyé*", "pas été acheminé*", "pas pu être", "non remis*", "non délivré*", "non distribué*", "été rejeté*", "été refusé*", "été bloqué*",
		"no se ha podido", "no se pudo", "no ha sido entregado", "no fue entregado", "no entregado", "no ha podido ser", "no pudo ser", "sido rechazado", "fue rechazado", "sido devuelto", "fue devuelto",
		"non consegnat*", "non recapitat*", "non è stato consegnato", "non è stato recapitato", "non è stato inviato", "non è stato possibile", "stato rifiutato", "stato respinto", "stato bloccato",
		"não foi entregue", "não entregue", "não pôde ser", "não pode ser entregue", "não foi possível", "foi rejeitad*", "foi recusad*", "foi devolvid*",
		"niet afgeleverd", "niet bezorgd", "niet verzonden", "niet verstuurd", "niet doorgestuurd", "werd geweigerd", "is geweigerd", "inte levereras", "inte levererats", "ikke afleveres", "ikke blev afleveret", "ikke blevet afleveret", "ikke leveret", "ikke sendes", "kunde inte skickas", "ikke leveres", "ikke levert", "blev afvist", "ble avvist", "ei voitu toimittaa",
	},
	Source: "general use in German, French, Spanish, Italian, Portuguese, Dutch and the languages of the North",
	Hits:   []string{"Msg NON consegnato a 347", "Ihre Nachricht wurde nicht zugestellt"},
	Misses: []string{"Messaggio consegnato"},
}, {
	ID: "undelivered-world", Kind: Failure, In: InSubject | InNotice, Weight: fewest,
	Text: []string{
		"nie dostarczono", "nie został dostarczon*", "nie została dostarczon*", "nie mogła zostać", "nie można dostarczyć", "została odrzucon*", "nebyla doručena", "nelze doručit", "nebylo možné doručit", "byla odmítnuta", "nebola doručená", "nepodarilo sa doručiť", "nepodarilo doručiť", "nepodařilo doručit", "nepodařilo se doručit", "nemohla být doručena", "nije isporučen*", "nije moguće isporučiti", "nije dostavljen*", "ni bilo mogoče dostaviti", "ni bila dostavljena", "ni bilo dostavljeno", "pristatyti nepavyko", "nepavyko pristatyti", "nebuvo pristatyt*", "neizdevās piegādāt", "netika piegādāt*", "ei õnnestunud", "ei saanud kohale toimetada",
		"не доставлен*", "не было доставлено", "не может быть доставлен*", "не удалось", "было отклонено", "было отвергнуто", "не було доставлено", "не вдалося", "не беше доставен*", "не може да бъде доставен*",
		"iletilemedi", "teslim edilemedi", "gönderilemedi", "reddedildi", "kézbesíthetetlen", "nem kézbesíthető", "nem sikerült", "kézbesítése sikertelen", "kézbesítés sikertelen", "nu a fost livrat", "nu a putut fi", "a fost respins", "δεν παραδόθηκε", "δεν ήταν δυνατή", "απορρίφθηκε",
		"配信できません", "送信できません", "届きません", "お届けできません", "配達できません", "拒否されました", "无法投递", "未能投递", "无法送达", "未送达", "无法发送", "被拒绝", "被退回", "無法投遞", "無法送達", "無法傳送", "被拒絕",
		"전송되지 않", "전달되지 않", "전송할 수 없", "배달할 수 없", "반송되었", "거부되었", "ไม่สามารถส่ง", "ถูกปฏิเสธ", "không gửi được", "không thể gửi", "bị từ chối", "tidak terkirim", "tidak dapat dikirim", "לא נמסרה", "לא נמסר", "נדחתה", "لم يتم تسليم", "تعذر تسليم", "تم رفض", "تحویل نشد", "تحویل داده نشد", "ارسال نشد", "वितरित नहीं",
	},
	Source: "general use in Polish, Czech, Slovak, Russian, Ukrainian, Turkish, Hungarian, Romanian, Greek, Japanese, Chinese, Korean, Thai, Vietnamese, Indonesian, Hebrew, Arabic, Persian, Hindi and the languages of the Balkans and the Baltic",
	Hits:   []string{"ระบบไม่สามารถส่งจดหมายของท่าน"},
	Misses: []string{"Сообщение доставлено"},
}, {
	ID: "undelivered-gone", Kind: Failure, In: InSubject | InNotice, Weight: fewest,
	Text: []string{
		"bit bucket", "thrown away", "been deleted", "was deleted", "is deleted", "discarded", "no one will see", "nobody has received", "nobody received", "nobody on our", "not distributed",
		"not passed on", "not been distributed", "destroyed unread", "be turned into", "gelöscht", "verworfen", "ist weg", "ging zurück", "geht zurück", "kam zurück", "zurückgegangen",
		"nimmt keine nachrichten", "nimmt keine mails", "abgelehnt", "vernichtet", "supprimé*", "détruit*", "refusée pour", "retourné*", "pas été diffusé*", "non diffusé*", "eliminado",
		"eliminada", "descartado", "descartada", "no se distribuyó", "no se entregó", "no ha llegado", "ha sido borrado", "descartad*", "foi apagad*", "foi excluíd*", "não chegou", "eliminato",
		"scartato", "cestinato", "non è arrivato", "è stato cancellato", "verwijderd", "weggegooid", "teruggestuurd", "niet doorgegeven", "niet aangekomen", "raderats", "slängts", "kommit fram",
		"skickats tillbaka", "slettet", "afvises", "kasseret", "kom retur", "nået frem", "kommet frem", "poistettu", "hylätty", "ei toimiteta", "saatu perille", "lopetamme yrittämisen",
		"palautetaan", "palautettiin", "komst ekki", "var hent", "var eytt", "var hafnað", "kustutatud", "kustutati", "tagastati", "lükati tagasi", "ei jõudnud", "dzēst*", "noraidīt*",
		"ištrint*", "atmest*", "grąžint*", "usunięt*", "odrzucon*", "skasowan*", "zwrócon*", "nie otrzyma", "nie dotarł*", "smazán*", "zamítnut*", "odstraněn*", "vrácen*", "nedorazil*",
		"zahozen*", "vymazan*", "zmazan*", "zamietnut*", "izbrisan*", "zavrnjen*", "obrisan*", "odbijen*", "vraćen*", "nije stigl*", "удален*", "удалён*", "отклонен*", "отклонён*", "возвращен*",
		"возвращён*", "не дошло", "никто не увидит", "/dev/null", "уничтожен*", "отвергнут*", "видален*", "відхилен*", "повернут*", "знищен*", "не надійшло", "изтрит*", "отхвърлен*", "върнат*",
		"не е изпратен*", "избришан*", "буцлаа", "хүлээн аваагүй", "устгагд*", "жойылды", "қайтарылды", "a fost șters*", "a fost returnat*", "a fost eliminat*", "nu a ajuns", "töröltük",
		"törölve", "elutasít*", "visszaküld*", "nem érkezett meg", "megsemmisít*", "διαγράφηκε", "επιστράφηκε", "δεν έφτασε", "silindi", "silinmiştir", "ulaştırılmamıştır", "ulaşmadı",
		"iade edildi", "engellendi", "çatdırılmadı", "geri qaytarıldı", "nuk u dorëzua", "u kthye", "u fshi", "u refuzua", "no ha arribat", "s'ha esborrat", "s'ha eliminat", "rebutjat",
		"l'hem aturat", "non chegou", "ezabatu da", "წაშლილია", "არ არის მიღებული", "დაბრუნდა", "ջնջվել", "մերժվել", "չի առաքվել", "נמחק", "נמחקה", "הוחזרה", "לא הגיעה", "تم حذف", "لم تصل",
		"حذف گردید", "حذف شد", "برگشت خورد", "हटा दिया गया", "अस्वीकार", "ถูกลบ", "ตีกลับ", "đã bị xóa", "bị trả lại", "telah dibuang", "ditolak", "dihapus", "dikembalikan", "tidak diterima",
		"hindi naihatid", "削除され", "削除いたしました", "破棄", "返送", "届いておりません", "配信されておりません", "自动删除", "自動刪除", "将不会收到", "將不會收到", "已被删除", "已被刪除", "退回", "攔截", "拦截", "삭제되었", "차단", "반송",
	},
	Source: "general use: what becomes of mail that nobody gets",
	Hits:   []string{"so it went in the bit bucket", "письмо ваше никто не увидит", "ileti tümüyle silinmiştir"},
}, {
	ID: "undelivered-mail", Kind: Mail, In: InSubject | InNotice, Weight: fewest,
	Text: []string{
		"mail", "mails", "e-mail", "e-mails", "email", "emails", "message", "messages", "msg", "letter", "fax", "posting", "article", "recipient", "recipients", "addressee",
		"nachricht", "nachrichten", "empfänger", "courriel*", "destinataire*", "mensaje", "mensajes", "correo", "destinatario*", "mensagem", "mensagens", "destinatário*", "messaggio", "messaggi", "bericht", "ontvanger*", "meddelande*", "meddelelse*", "mottagar*", "mottaker*", "modtager*", "besked*", "viesti*", "vastaanottaj*",
		"wiadomość", "wiadomości", "adresat*", "odbiorc*", "zpráv*", "správ*", "příjemc*", "сообщени*", "письм*", "получател*", "повідомлен*", "лист", "одержувач*", "ileti*", "mesaj*", "alıcı*", "üzenet*", "levél*", "levele*", "címzett*", "mesajul*", "destinatar*", "μήνυμα*", "παραλήπτη*", "съобщени*", "poruk*", "sporočil*", "laišk*", "vēstul*", "kiri*", "e-post*",
		"メール", "宛先", "受信者", "邮件", "郵件", "信件", "收件人", "메일", "편지", "수신자", "จดหมาย", "อีเมล", "ผู้รับ", "thư", "người nhận", "pesan", "penerima", "surel", "הודעה", "דואר", "נמען", "رسالة", "رسالتك", "بريد", "المستلم", "پیام", "نامه", "ایمیل", "संदेश", "ईमेल", "kirja",
		"kirje*", "kirja*", "писмо*", "bréf*", "e-mel", "surat", "missatge*", "mesazh*", "məktub*", "захидал*", "захидлыг", "хаяг", "წერილი", "նամակ*", "lettre", "brief", "post", "ihre post",
		"posta", "correio", "mailen", "mailtje", "berichtje*", "surel anda", "e-posta", "electronic mail",
	},
	Source: "general use: what mail and who gets it are called",
	Hits:   []string{"Die Nachricht wurde nicht zugestellt"},
}, {
	ID: "undelivered-to-reader", Kind: Reader, In: InNotice, Weight: fewest,
	Text:   []string{"to you", "your mailbox", "your account", "your subscription", "your list", "addressed to you", "has been delivered", "was delivered"},
	Source: "general use: of what came, or did not come, to those who read it",
	Hits:   []string{"The following messages to you were blocked"},
}, {
	ID: "undelivered-yet", Kind: Delayed, In: InSubject | InNotice, Weight: fewest,
	Text: []string{
		"yet", "still trying", "still being", "still in", "warning", "will be retried", "will keep trying", "noch nicht", "weiterhin", "warnung", "pas encore", "avertissement", "todavía", "aún no", "advertencia", "non ancora", "non è ancora", "ainda não", "aviso", "nog niet", "waarschuwing", "ännu inte", "ikke ennå", "endnu ikke",
		"jeszcze nie", "ostrzeżenie", "dosud", "zatím", "ещё не", "еще не", "предупреждение", "ще не", "henüz", "uyarı", "még nem", "încă nu", "ακόμη", "まだ", "遅延", "警告", "尚未", "延迟", "延遲", "아직", "지연", "ยังไม่", "chưa", "belum", "עדיין", "بعد",
	},
	Source: "general use: what has not been delivered yet may still be",
	Hits:   []string{"Your mail has not been delivered yet"},
}, {
	ID: "undelivered-late", Kind: Late, In: InSubject | InNotice, Weight: fewest,
	Text: []string{
		"verzöger*", "verspätet", "warteschlange", "nächster versuch", "weitere versuche", "retardé*", "en retard", "mis en attente", "file d'attente", "prochaine tentative", "nouvel essai",
		"retrasad*", "retraso", "demorad*", "demora", "próximo intento", "en la cola", "a la cua", "retardat", "intentant-ho", "atrasad*", "atraso", "próxima tentativa", "na fila", "em espera",
		"continuaremos a tentar", "in ritardo", "prossimo tentativo", "riproveremo", "ritenteremo", "in coda", "vertraging*", "vertraagd", "wachtrij", "volgende poging", "fördröj*", "försenad*",
		"nästa försök", "forsink*", "næste forsøg", "neste forsøk", "i køen", "viivästy*", "viipyy", "yritämme vielä", "seuraava yritys", "seinkar", "seinkun", "hilineb", "viibib",
		"järgmine katse", "kavējas", "kavēj*", "nākamais mēģinājums", "tiks mēģināta vēl", "vėluoja", "kavėluoja", "kitas bandymas", "opóźnion*", "opóźnieni*", "następna próba", "w kolejce",
		"zpožděn*", "opožděn*", "zatím", "další pokus", "zkoušet dál", "ve frontě", "oneskoren*", "odložen*", "ďalší pokus", "kasni", "zakašnjen*", "sljedeći pokušaj", "следећи покушај",
		"sledeći pokušaj", "zamuja", "naslednji poskus", "задерж*", "отложен*", "следующая попытка", "в очереди", "затрим*", "відкладен*", "наступна спроба", "у черзі", "забавен*",
		"следващ опит", "в опашката", "késik", "késedel*", "késleltet*", "következő kísérlet", "întârzi*", "amânat*", "următoarea încercare", "în coadă", "καθυστερ*", "επόμενη προσπάθεια",
		"gecik*", "ertelendi", "sonraki deneme", "kuyrukta", "vonesë", "vonohet", "atzeratu*", "saiatzen jarraituko", "oraindik", "დაგვიანებ*", "ուշաց*", "מתעכב*", "עיכוב", "הניסיון הבא",
		"تأخير", "متأخر*", "تأخرت", "المحاولة التالية", "تأخیر", "تلاش بعدی", "विलंब", "देरी", "ล่าช้า", "ครั้งต่อไป", "trì hoãn", "bị chậm", "lần thử tiếp theo", "tertunda", "ditunda",
		"percobaan berikutnya", "lewat", "遅延", "遅れて", "再送予定", "次回の再送", "延迟", "延遲", "下次重试", "下次重試", "지연되", "다음 시도", "재시도", "кешіг*", "саатаж", "хойшл*", "väntar fortfarande", "kašnj*",
		"nije još isporučen*", "затрымл*", "kechik*", "দেরি", "தாமத*", "vertraag", "malfru*", "hängt fest", "requeued", "still waiting",
	},
	Source: "general use: what is late, or waits for the next attempt",
	Hits:   []string{"Viestisi viipyy", "Следващ опит: след 30 минути"},
}}
