package classify

// objectRules are about things that are unknown, do not exist, are closed or
// disabled, and are no mailbox. They stand in front of the words that would take
// them for one, but a status that names a cause says more.
var objectRules = []Rule{{
	ID: "object-connection", Category: ConnectionFailure,
	Text: []string{
		"connection shut down", "connection was shut down", "connection suspended", "connection terminated", "connection was terminated", "connection closed by", "session terminated", "session was terminated",
		"session closed", "session aborted", "input/output error on connection", "protocol family not supported", "unknown address family", "no such device or address",
	},
	Source: "errors of the operating system; Courier, Exchange: how connections end",
	Hits:   []Sample{{Text: "Connection shut down"}, {Code: 550, Text: "SMTP session terminated"}},
	Misses: []Sample{{Code: 550, Text: "This mailbox was shut down"}},
}, {
	ID: "object-tls", Category: TLSFailure,
	Text: []string{
		"unknown ca", "no shared cipher", "certificate unknown", "certificate has expired", "unknown protocol", "unknown cipher", "ssl routines",
		"zertifikat unbekannt", "certificat inconnu",
		"certificate has run out", "tls is switched off",
	},
	Source: "OpenSSL's errors",
	Hits:   []Sample{{Code: 550, Text: "no shared cipher"}},
}, {
	ID: "object-client", Category: ReputationBlock,
	Text: []string{
		"client not allowed", "client host not allowed",
	},
	Source: "general use: the client is unknown, and no recipient",
	Hits:   []Sample{{Code: 550, Text: "unknown[192.0.2.1]: client not allowed"}},
}, {
	ID: "object-protocol", Category: ProtocolError,
	Text: []string{
		"unknown command", "command unknown", "command does not exist", "no such command", "invalid command", "unknown option", "unknown parameter", "unknown encoding", "unknown charset", "unknown character set",
		"unknown transfer encoding", "unknown smtp command", "command disabled", "command is disabled", "verb is disabled", "requested action does not exist",
		"synchronization error", "not smtp",
	},
	Source: "general use: of the protocol, and no recipient",
	Hits:   []Sample{{Code: 550, Text: "this command does not exist"}, {Code: 550, Text: "Unknown option"}},
}, {
	ID: "object-system", Category: ReceiverError,
	Text: []string{
		"unknown error", "unknown smtp error", "unknown failure", "unknown mailer", "unknown transport", "unknown column", "unknown table", "unknown database", "unknown user database", "unknown service",
		"no such process", "no such service", "no such table", "no such column", "no such transport", "no such backend",
		"input/output error", "i/o error", "read-only file system", "cannot allocate memory", "out of memory", "bad file descriptor", "invalid argument", "too many open files", "resource temporarily unavailable", "operation not permitted",
		"database is closed", "database closed", "database is locked", "database unavailable", "database is unavailable", "database connection", "directory unavailable", "directory server",
		"filter unavailable", "filter is unavailable", "verification service", "address lookup failed", "policy service unavailable", "policy server unavailable",
		"service is disabled", "service disabled", "service temporarily disabled", "service is suspended", "service suspended", "server is suspended", "server suspended", "server is disabled", "server is closed", "server closed for",
		"closed for maintenance", "transport is disabled", "transport disabled", "transport is suspended", "queue file", "queue suspended", "queue is suspended", "queue disabled",
		"page does not exist", "file does not exist", "script does not exist", "program does not exist", "backend does not exist",
		"failed to open mailbox", "permission denied, euid",
	},
	Source: "errors of the operating system, of databases and filters; general use",
	Hits:   []Sample{{Code: 550, Text: "Unknown error"}, {Text: "database is closed"}, {Code: 550, Text: "The server is closed for maintenance"}},
	Misses: []Sample{{Status: "5.1.1", Code: 550, Text: "Unknown error"}, {Code: 550, Text: "Unknown user"}},
}, {
	ID: "object-attachment", Category: AttachmentRejected,
	Text:   []string{"attachment does not exist", "unknown attachment", "unknown file type"},
	Source: "general use",
	Hits:   []Sample{{Code: 550, Text: "unknown file type"}},
}, {
	ID: "object-quota", Category: RateLimited,
	Text: []string{
		"quota for outgoing", "outgoing quota", "outgoing mail quota", "sending quota", "connection quota", "quota of connections", "quota of messages", "hourly quota", "daily quota", "message quota", "quota for today",
	},
	Source: "general use: of what may be sent, not of what is stored",
	Hits:   []Sample{{Code: 550, Text: "user quota for outgoing mail exceeded"}},
	Misses: []Sample{{Code: 552, Text: "user quota exceeded"}},
}}

// objectWorldRules are the same in other languages.
var objectWorldRules = []Rule{{
	ID: "object-world-connection", Category: ConnectionFailure,
	Text: []string{
		"verbindung geschlossen", "verbindung wurde geschlossen", "verbindung wurde getrennt", "verbindung getrennt", "verbindung unterbrochen", "connexion fermée", "connexion interrompue", "connexion perdue",
		"conexión cerrada", "conexión terminada", "conexão encerrada", "conexão fechada", "connessione chiusa", "connessione interrotta", "verbinding gesloten", "verbinding verbroken", "соединение закрыто",
		"соединение разорвано", "соединение прервано", "połączenie zamknięte", "połączenie przerwane", "spojení ukončeno", "kapcsolat megszakadt", "conexiune închisă", "bağlantı kapatıldı", "bağlantı kesildi",
		"连接已关闭", "连接被关闭", "连接已断开", "連線已關閉", "接続が切断", "接続が閉じ", "연결이 종료", "연결이 끊",
	},
	Source: "general use",
	Hits:   []Sample{{Code: 550, Text: "Соединение закрыто"}, {Text: "Verbindung wurde getrennt"}},
	Misses: []Sample{{Code: 550, Text: "Ящик закрыт"}},
}, {
	ID: "object-world-protocol", Category: ProtocolError,
	Text: []string{
		"unbekannter befehl", "commande inconnue", "comando desconocido", "comando desconhecido", "comando sconosciuto", "onbekend commando", "неизвестная команда", "nieznane polecenie", "未知命令", "不明なコマンド",
	},
	Source: "general use",
	Hits:   []Sample{{Code: 550, Text: "Unbekannter Befehl"}},
}, {
	ID: "object-world-system", Category: ReceiverError,
	Text: []string{
		"unbekannter fehler", "unbekannten fehler", "erreur inconnue", "error desconocido", "erro desconhecido", "errore sconosciuto", "onbekende fout", "неизвестная ошибка", "невідома помилка", "nieznany błąd",
		"okänt fel", "ukendt fejl", "ukjent feil", "tuntematon virhe", "neznámá chyba", "neznáma chyba", "ismeretlen hiba", "eroare necunoscută", "άγνωστο σφάλμα", "bilinmeyen hata", "lỗi không xác định",
		"kesalahan tidak dikenal", "未知错误", "未知錯誤", "不明なエラー", "알 수 없는 오류", "ข้อผิดพลาดที่ไม่รู้จัก", "שגיאה לא ידועה", "خطأ غير معروف",
		"dienst deaktiviert", "dienst ist deaktiviert", "dienst ist gesperrt", "dienst gesperrt", "service désactivé", "service suspendu", "servicio deshabilitado", "servicio suspendido", "serviço desativado", "serviço suspenso",
		"servizio disabilitato", "servizio sospeso", "dienst uitgeschakeld", "служба отключена", "сервис отключен", "usługa wyłączona", "服务器已关闭", "サーバーは停止", "サービスは停止",
		"wegen wartung", "pour maintenance", "por mantenimiento", "para manutenção", "per manutenzione", "на обслуживании", "维护中", "維護中", "メンテナンス中",
		"datei nicht gefunden", "fichier introuvable", "archivo no encontrado", "arquivo não encontrado", "файл не найден", "找不到文件", "ファイルが見つかりません",
		"datenbank nicht verfügbar", "base de données indisponible", "base de datos no disponible", "banco de dados indisponível", "база данных недоступна", "数据库不可用",
	},
	Source: "general use",
	Hits:   []Sample{{Code: 550, Text: "Es ist ein unbekannter Fehler aufgetreten"}, {Code: 550, Text: "Служба отключена"}},
	Misses: []Sample{{Code: 550, Text: "Benutzer unbekannt"}},
}, {
	ID: "object-world-attachment", Category: AttachmentRejected,
	Text: []string{
		"anhang gesperrt", "anhang blockiert", "anhang wurde blockiert", "pièce jointe bloquée", "archivo adjunto bloqueado", "adjunto bloqueado", "anexo bloqueado", "allegato bloccato", "bijlage geblokkeerd",
		"вложение заблокировано", "załącznik zablokowany", "附件被阻止", "附件被拒绝",
	},
	Source: "general use",
	Hits:   []Sample{{Code: 550, Text: "Anhang gesperrt"}},
}, {
	ID: "object-world-message", Category: PolicyOther,
	Text: []string{
		"nachricht gesperrt", "nachricht blockiert", "nachricht wurde blockiert", "message bloqué", "mensaje bloqueado", "mensagem bloqueada", "messaggio bloccato", "bericht geblokkeerd", "сообщение заблокировано",
		"письмо заблокировано", "wiadomość zablokowana", "邮件被阻止",
	},
	Source: "general use",
	Hits:   []Sample{{Code: 550, Text: "Nachricht gesperrt"}},
}}
