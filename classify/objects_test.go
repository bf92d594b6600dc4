package classify_test

import (
	"slices"
	"testing"

	"bounced/classify"
)

// noMailboxes are errors of systems, networks, programs and senders. None says
// anything of a recipient, though they have the words in which servers do.
var noMailboxes = []string{
	"Connection closed by remote host", "Connection closed by foreign host", "Connection terminated", "Connection reset by peer", "Connection shut down",
	"Connection unexpectedly closed", "lost connection with mx.example.net[192.0.2.1] while receiving the initial server greeting",
	"lost connection with mx.example.net[192.0.2.1] while sending message body", "Server closed the connection unexpectedly",
	"The connection was terminated by the remote host", "SMTP session terminated", "Session closed: too many errors", "Connection suspended",
	"Operation timed out", "Read timeout", "TLS session was terminated unexpectedly", "TLS handshake failure: certificate expired",
	"certificate has expired", "certificate unknown", "SSL routines: unknown protocol", "Cannot start TLS: handshake failure", "unknown CA",
	"TLS is required, but was not offered by host mx.example.net[192.0.2.1]", "TLS not available due to temporary reason", "no shared cipher",
	"STARTTLS is disabled on this server", "authentication disabled", "the service is disabled", "Service not available, closing transmission channel",
	"Service temporarily disabled", "The server is closed for maintenance", "system not accepting network messages",
	"unable to look up host mx.example.net: Name or service not known", "Name service error for name=example.net type=MX: Host not found, try again",
	"Unknown error -2", "Unknown error", "unknown failure", "unknown command", "unknown option", "unknown protocol", "unknown encoding",
	"unknown charset", "unknown SMTP error", "an unknown error occurred", "An unexpected error occurred, the mail was not delivered",
	"for unknown reasons", "Unknown mailer error 127", "unknown mailer error 2", "unknown mailer", "unknown address family", "unknown sender address",
	"unknown sender domain", "unknown reverse DNS", "unknown[192.0.2.1]: client not allowed", "client host unknown", "HELO name unknown", "invalid HELO",
	"invalid command", "invalid argument", "invalid header found", "invalid character in header", "Invalid message format", "invalid DKIM signature",
	"invalid SPF record", "message has no valid From header", "no such file or directory", "No such device or address", "no such process",
	"no such service", "No route to host", "Network is unreachable", "Permission denied", "Operation not permitted", "Input/output error",
	"No space left on device", "Read-only file system", "Too many open files", "Out of memory", "cannot allocate memory", "Broken pipe",
	"Resource temporarily unavailable", "Temporary failure in name resolution", "mail for mx.example.net loops back to myself", "too many hops",
	"bad file descriptor", "file too large", "disk quota exceeded on /var/spool", "cannot open mailbox: Permission denied", "cannot lock mailbox",
	"unable to lock for exclusive access: Resource temporarily unavailable", "can't create user output file",
	`Command died with status 1: "/usr/bin/procmail"`, "command died with status 75",
	"temporary failure. Command output: pipe: fatal: pipe_command: execvp /usr/bin/foo: No such file or directory", "Command time limit exceeded",
	"LDAP server is down", "LDAP lookup failed: can't contact LDAP server", "MySQL server has gone away", "database is closed",
	"database connection failed", "SQL error: unknown column", "unknown user database error", "user database unavailable",
	"account database temporarily unavailable", "Temporary lookup failure", "recipient verification service unavailable",
	"Recipient address lookup failed", "unverified address: Address verification in progress",
	"unverified recipient: connect to mx.example.net: Connection refused", "milter rejected: service unavailable", "content filter unavailable",
	"Cannot connect to amavisd", "spamd connection failed", "virus scanner crashed", "clamd is not running", "message could not be scanned",
	"policy service unavailable", "Server configuration problem", "server configuration error", "local configuration error", "Mail transport unavailable",
	"mail system full", "transport is disabled", "queue file write error", "queue file suspended", "the mail server is suspended",
	"your account is suspended", "your account has been disabled for sending spam", "Sender account disabled", "sender mailbox does not exist",
	"sender address unknown", "your IP address is unknown to us", "your host is not known", "Your domain does not exist", "rDNS does not exist",
	"PTR record does not exist", "SPF record does not exist", "no MX record for your domain", "MX record of the sender domain not found",
	"reverse lookup not found", "The page does not exist", "requested action does not exist", "this command does not exist",
	"the attachment does not exist", "user agent not allowed", "user quota for outgoing mail exceeded", "your daily sending quota has been exceeded",
	"message quota exceeded for today", "sending quota exceeded", "rate quota exceeded", "quota of connections exceeded", "unbekannter Fehler",
	"Es ist ein unbekannter Fehler aufgetreten", "unbekannter Befehl", "erreur inconnue", "commande inconnue", "error desconocido", "comando desconocido",
	"erro desconhecido", "comando desconhecido", "errore sconosciuto", "comando sconosciuto", "onbekende fout", "onbekend commando", "неизвестная ошибка",
	"неизвестная команда", "nieznany błąd", "nieznane polecenie", "未知错误", "发生未知错误", "不明なエラー", "不明なコマンド", "알 수 없는 오류", "bilinmeyen hata", "okänt fel",
	"ukendt fejl", "ukjent feil", "tuntematon virhe", "neznámá chyba", "neznáma chyba", "ismeretlen hiba", "eroare necunoscută", "άγνωστο σφάλμα",
	"lỗi không xác định", "kesalahan tidak dikenal", "Verbindung geschlossen", "Verbindung wurde getrennt", "Verbindung unterbrochen", "connexion fermée",
	"connexion interrompue", "conexión cerrada", "conexão encerrada", "connessione chiusa", "verbinding verbroken", "verbinding gesloten",
	"соединение закрыто", "соединение разорвано", "połączenie zamknięte", "连接已关闭", "连接被关闭", "接続が切断されました", "연결이 종료되었습니다", "bağlantı kapatıldı",
	"Dienst deaktiviert", "Der Dienst ist gesperrt", "service désactivé", "servicio deshabilitado", "serviço desativado", "servizio disabilitato",
	"dienst uitgeschakeld", "служба отключена", "usługa wyłączona", "服务器已关闭", "サーバーは停止しています", "Server wegen Wartung geschlossen",
	"serveur fermé pour maintenance", "servidor cerrado por mantenimiento", "Datei nicht gefunden", "fichier introuvable", "archivo no encontrado",
	"файл не найден", "找不到文件", "ファイルが見つかりません", "Datenbank nicht verfügbar", "base de données indisponible", "base de datos no disponible",
	"база данных недоступна", "数据库不可用", "Zertifikat unbekannt", "certificat inconnu", "Ihre IP-Adresse ist unbekannt", "votre adresse IP est inconnue",
	"su dirección IP es desconocida", "ваш IP-адрес неизвестен", "Absender unbekannt", "expéditeur inconnu", "remitente desconocido",
	"remetente desconhecido", "mittente sconosciuto", "afzender onbekend", "неизвестный отправитель", "отправитель не существует", "nieznany nadawca",
	"未知发件人", "发件人不存在", "Absenderadresse existiert nicht", "Absenderdomain existiert nicht", "le domaine de l'expéditeur n'existe pas",
	"el dominio del remitente no existe", "домен отправителя не существует", "发件人域名不存在", "Ihr Konto wurde gesperrt", "votre compte a été bloqué",
	"su cuenta ha sido bloqueada", "ваша учетная запись заблокирована", "Ihre IP ist gesperrt", "votre IP est bloquée", "su IP está bloqueada",
	"ваш IP заблокирован", "Tageslimit überschritten", "limite quotidienne dépassée", "límite diario excedido", "дневной лимит исчерпан",
	"Nachricht gesperrt", "Message bloqué", "mensaje bloqueado", "сообщение заблокировано", "Anhang gesperrt", "pièce jointe bloquée",
	"archivo adjunto bloqueado", "вложение заблокировано",
}

// TestNobodyIsGivenUpForAnErrorOfTheSystem: what is unknown, closed or disabled may
// be anything.
func TestNobodyIsGivenUpForAnErrorOfTheSystem(t *testing.T) {
	ofRecipients := []classify.Category{
		classify.MailboxUnknown, classify.MailboxInactive, classify.MailboxMoved, classify.DomainUnknown, classify.DomainNoMail, classify.RecipientFiltered, classify.Suppressed,
	}
	for _, text := range noMailboxes {
		for _, r := range []classify.Refusal{{Code: 550, Status: "5.0.0", Text: text}, {Code: 451, Status: "4.0.0", Text: text}, {Status: "5.0.0", Text: text}} {
			r.Recipient = "bob@example.net"
			o := classify.Default().JudgeRefusal(r)
			if o.Advice == classify.Suppress || slices.Contains(ofRecipients, o.Category) && o.Evidence.Rule != "code-550" {
				t.Errorf("%d %s: %s, %s, by %s", r.Code, text, o.Category, o.Advice, o.Evidence.Rule)
			}
		}
	}
}
