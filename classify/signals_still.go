package classify

// stillTried is the weight of phrases that say that the server goes on trying.
const stillTried = 4.2

// signalsStill are phrases by which a server says that it goes on trying. What
// failed until then, it tells in the words of a failure. Words for "further
// attempts" are none: that there will be no more of them is said with them too.
var signalsStill = []Signal{{
	ID: "still-tried-en", Kind: Delayed, In: InNotice, NoTitle: true, Weight: stillTried,
	Text: []string{
		"will retry for … more hours", "will retry for … more day*", "will be retried", "retrying will continue", "retrying will go on", "retrying will be", "retries will continue", "still being retried",
		"will keep trying", "keep trying to deliver", "keep trying until", "keep trying for", "will continue trying", "continues trying", "will continue to try", "continues to try", "will continue to attempt", "will continue attempting", "will go on trying", "attempts will continue", "attempts continue",
		"will be attempted again", "will try again", "will try to deliver … again", "try to deliver it again", "will make further attempts", "remains in the queue", "remain in the queue", "still in the queue", "still in queue",
		"remains queued", "still queued", "giving up … for now", "will attempt to deliver it for", "will attempt to deliver … for a further", "next try :", "next retry :", "next try:", "next retry:", "next attempt:",
	},
	Source: "Gmail, Sendmail, Postfix, Exim, Exchange, MDaemon, qmail's patches: warnings",
	Hits:   []string{"Gmail will retry for 47 more hours. You'll be notified if the delivery fails permanently.", "Will keep trying until message is 5 days old"},
	Misses: []string{"No further attempts will be made.", "Please try again later.", "All messages will be permanently deferred; Retrying will NOT succeed."},
}, {
	ID: "still-tried-world", Kind: Delayed, In: InNotice, NoTitle: true, Weight: stillTried,
	Text: []string{
		"weiterhin versuch*", "weitere zustellversuche", "weitere versuche", "erneut versucht", "wird weiter versucht", "versucht es weiter", "wird es weiter versuchen", "noch in der warteschlange", "bleibt in der warteschlange",
		"continuer d'essayer", "continuera d'essayer", "continue d'essayer", "continuera à essayer", "continuer à essayer", "tentatives … seront effectuées", "en file d'attente",
		"seguirá intentando", "seguiremos intentando", "continuará intentando", "se volverá a intentar", "permanece en la cola", "sigue en la cola",
		"continuará tentando", "continuaremos tentando", "continuará a tentar", "permanece na fila", "continuerà a provare", "continuerà a tentare", "continueremo a provare", "rimane in coda", "resta in coda",
		"blijft proberen", "blijven proberen", "blijven het proberen", "opnieuw geprobeerd", "blijft in de wachtrij", "fortsätter att försöka", "endnu ikke leveret", "endnu ikke blevet leveret", "ikke levert ennå", "ennå ikke levert", "ei ole vielä toimitettu", "toimitusyrityksiä jatketaan", "kézbesítése még nem történt meg", "kézbesítési kísérletek folytatódnak", "ešte nebola doručená", "δεν έχει παραδοθεί ακόμ*", "ще не доставлено", "עדיין לא נמסרה", "ستستمر محاولات التسليم", "sẽ tiếp tục gửi", "fler försök att leverera", "har inte levererats än", "har ännu inte levererats", "fortsätta försöka", "ligger kvar i kön", "fortsætte med at forsøge", "fortsætter med at forsøge",
		"fortsette å prøve", "fortsatt forsøke", "jatkaa yrittämistä", "yritetään uudelleen", "nadal próbował", "będzie ponawiał*", "ponawiać próby", "ponawiał próby", "pozostaje w kolejce", "dále pokoušet", "nadále pokoušet",
		"bude pokoušet", "zůstává ve frontě", "ďalej pokúšať", "naďalej pokúšať", "tovább próbálkozik", "tovább próbálja", "va continua să încerce", "va continua sa incerce",
		"продолжит попытки", "продолжим попытки", "продолжать попытки", "попытки доставки будут продолжены", "остаётся в очереди", "остается в очереди", "продовжить спроби", "denemeye devam ed*", "yeniden denenecek", "tekrar denenecek",
		"θα συνεχίσει να προσπαθεί", "引き続き配信", "再送を試み", "再試行します", "再試行されます", "配信を継続", "继续尝试", "繼續嘗試", "继续重试", "繼續重試", "将重试", "會重試", "계속해서 전송을 시도", "계속 시도", "재시도합니다", "재시도할 예정",
		"sẽ tiếp tục thử", "sẽ thử lại", "akan terus mencoba", "akan mencoba lagi", "ימשיך לנסות", "سيستمر الخادم في المحاولة", "ستتم إعادة المحاولة",
	},
	Source: "general use",
	Hits:   []string{"Der Server wird weiterhin versuchen, die Nachricht zuzustellen.", "Сервер продолжит попытки доставки в течение 3 дней.", "Denne meldingen er ikke levert ennå."},
	Misses: []string{"Es werden keine weiteren Zustellversuche unternommen."},
}, {
	ID: "still-only-warned", Kind: Delayed, In: InNotice, NoTitle: true, Weight: 4,
	Text: []string{
		"do not need to resend", "don't need to resend", "need not resend", "no need to resend", "no need to send it again", "not necessary to resend", "do not have to send it again", "no action is required on your part", "need do nothing",
		"just a warning", "only a warning", "a warning only", "advisory only", "delivery has been postponed", "delivery is delayed", "nicht erneut senden", "nicht noch einmal senden", "nur eine warnung", "lediglich eine warnung",
		"pas besoin de renvoyer", "inutile de renvoyer", "simple avertissement", "no es necesario que reenvíe", "no es necesario reenviar", "sólo una advertencia", "solo una advertencia", "não é necessário reenviar", "apenas um aviso",
		"non è necessario inviare nuovamente", "solo un avviso", "niet opnieuw te verzenden", "slechts een waarschuwing", "inte skicka om", "endast en varning", "nie musisz wysyłać", "tylko ostrzeżenie", "není nutné posílat", "pouze upozornění",
		"повторно отправлять … не нужно", "только предупреждение", "yeniden göndermenize gerek yok", "再送信の必要はありません", "これは警告です", "无需重新发送", "無需重新發送", "다시 보낼 필요가 없습니다",
	},
	Source: "general use: nothing has failed yet",
	Hits:   []string{"This is just a warning; you need do nothing.", "Sie müssen die Nachricht nicht erneut senden."},
}}
