package classify_test

import (
	"testing"

	"bounced/classify"
	"bounced/dsn"
)

// TestGoesOnTrying: who says that they go on trying has not given up, whatever the
// title and the last error say.
func TestGoesOnTrying(t *testing.T) {
	for _, words := range []string{
		"We will keep trying to deliver it for 3 days.", "The server will continue trying for up to 5 days.",
		"Delivery attempts will continue for another 48 hours.", "Delivery will be attempted again later.", "We will try again later.",
		"The system will try to deliver the message again.", "Your message remains in the queue.", "Your message is still in the queue and will be retried.",
		"Retrying will go on until 12 May.", "No action is required on your part at this time.", "You do not need to resend the message.",
		"This is just a warning; you need do nothing.", "This is a warning message only. YOU DO NOT NEED TO RESEND YOUR MESSAGE.",
		"Delivery has been postponed.", "It will be retried until it is 5 days old.", "Will keep trying until message is 5 days old",
		"The mail server will make further attempts.", "Der Server wird weiterhin versuchen, die Nachricht zuzustellen.",
		"Es werden weitere Zustellversuche unternommen.", "Die Zustellung wird später erneut versucht.", "Sie müssen die Nachricht nicht erneut senden.",
		"Dies ist nur eine Warnung.", "Die Nachricht befindet sich noch in der Warteschlange.", "Le serveur va continuer d'essayer pendant 3 jours.",
		"De nouvelles tentatives de remise seront effectuées.", "Le message est toujours en file d'attente.", "El servidor seguirá intentando entregarlo.",
		"No es necesario que reenvíe el mensaje.", "El mensaje permanece en la cola.", "O servidor continuará tentando entregar a mensagem.",
		"Não é necessário reenviar a mensagem.", "Il server continuerà a provare per 3 giorni.", "Non è necessario inviare nuovamente il messaggio.",
		"De server blijft proberen het bericht af te leveren.", "U hoeft het bericht niet opnieuw te verzenden.", "Dit is slechts een waarschuwing.",
		"Servern fortsätter att försöka leverera meddelandet.", "Serveren vil fortsætte med at forsøge.", "Palvelin jatkaa yrittämistä.",
		"Serwer będzie nadal próbował dostarczyć wiadomość.", "To jest tylko ostrzeżenie.", "Server se bude dále pokoušet o doručení.",
		"A kiszolgáló tovább próbálkozik.", "Сервер продолжит попытки доставки в течение 3 дней.", "Это только предупреждение.",
		"Сообщение остаётся в очереди.", "Sunucu teslim etmeyi denemeye devam edecek.", "サーバーは引き続き配信を試みます。", "服务器将继续尝试投递。", "系统将继续重试。",
		"서버가 계속해서 전송을 시도합니다.",
	} {
		for subject, body := range map[string]string{
			"Message status":           "Your message to <bob@example.net> has not been delivered.\n\n" + words + "\n\nLast error: 452 4.2.2 Mailbox full\n",
			"Undeliverable mail":       "<bob@example.net>: mailbox is full\n\n" + words + "\n",
			"Warning: message delayed": "Message to bob@example.net\n" + words + "\nReason: connection refused\n",
		} {
			rep, _ := dsn.Parse([]byte("Return-Path: <>\n" + notice("Mail Delivery System <MAILER-DAEMON@mx.example.net>", subject, body)))
			if res := classify.Default().Judge(rep, classify.Known{}); res.Kind != classify.Delayed {
				t.Errorf("%s: %s: %s by %s", subject, words, res.Kind, res.Evidence.Rule)
			}
		}
	}
}

// TestLateBesideFailed: that some in a list are late spares nobody who failed.
func TestLateBesideFailed(t *testing.T) {
	for _, title := range []string{"Delayed (we keep trying until Friday, you need not resend):", "Vertraagd (wordt opnieuw geprobeerd):", "Will be retried:"} {
		rep, _ := dsn.Parse([]byte("Return-Path: <>\n" + notice("Mail Delivery System <MAILER-DAEMON@mx.example.net>", "Delivery report",
			title+"\n  ann@example.net  timeout\n\nFailed:\n  bob@example.net  550 user does not exist\n")))
		res := classify.Default().Judge(rep, classify.Known{})
		if res.Kind != classify.Failure || len(res.Recipients) != 2 || res.Recipients[1].Action != "failed" || res.Recipients[0].Action == "failed" {
			t.Errorf("%s: %s, %+v", title, res.Kind, res.Recipients)
		}
	}
}
