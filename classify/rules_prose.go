package classify

// blamingRules are sentences of which a part would be taken for another reason.
var blamingRules = []Rule{{
	ID: "blaming-reputation-block", Category: ReputationBlock,
	Text: []string{
		"ip … schwarzen liste", "adresse ip … liste noire", "ip … lista negra", "ip … lista nera", "ip … zwarte lijst", "ip … czarnej liście", "ip … чёрном списке", "ip … черном списке", "ip … чорному списку", "ip … černé listině", "ip … feketelist*", "ip … lista neagră", "ip … kara liste*", "ip … sortlist*", "mailserver er sortlistet", "mejlserver … svartlist*",
		"ip … svarteliste*", "ip … mustalla listalla", "ipアドレスがブラックリスト", "ip … 黑名单", "ip … 黑名單", "ip … 블랙리스트", "ip … القائمة السوداء", "ip … ברשימה השחורה", "ip … danh sách đen",
		"ip … estolistalla", "ip … стоп-лист*", "ip … blackliste",
	},
	Source: "general use: a list that the sending host is on",
	Hits:   []Sample{{Code: 554, Text: "Conexión rechazada: la IP 198.51.100.19 está incluida en una lista negra"}, {Code: 554, Text: "IP adresiniz kara listede olduğu için bağlantı reddedildi"}},
}, {
	ID: "blaming-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"nom de domaine … n'existe pas", "domaine du destinataire … n'existe pas", "domaine de l'adresse … n'existe pas", "domínio do destinatário não encontrado",
		"domínio do destinatário não existe", "el dominio del destinatario no existe", "il dominio del destinatario non esiste",
		"die domain des empfängers existiert nicht", "宛先のドメイン名が見つかりません", "宛先のドメインが見つかりません", "宛先ドメインが存在しません", "empfängerdomain unbekannt",
		"empfängerdomain existiert nicht", "empfaenger-domain unbekannt", "empfänger-domain unbekannt", "empfängerdomäne unbekannt", "zieldomain unbekannt",
		"domaine destinataire n'existe pas", "domaine destinataire inexistant", "domaine destinataire inconnu", "dominio del destinatario sconosciuto",
		"dominio destinatario inesistente", "dominio destinatario sconosciuto", "dominio del destinatario inesistente", "dominio del destinatario no existe",
		"domínio do destinatário inexistente", "domein van de ontvanger bestaat niet", "mottagarens domän finns inte", "modtagerens domæne findes ikke",
		"doména příjemce neexistuje", "doména adresáta neexistuje", "alıcının alan adı bulunamadı", "alıcı alan adı bulunamadı", "收件人域名不存在",
	},
	Source: "general use: the domain of somebody is not there",
	Hits:   []Sample{{Code: 550, Text: "Empfängerdomain unbekannt"}, {Text: "Le nom de domaine du destinataire n'existe pas : fleurs-du-val.example"}, {Text: "宛先のドメイン名が見つかりません。"}},
	Misses: []Sample{{Text: "Le destinataire n'existe pas"}},
}, {
	// Gmail goes on: "or is getting too much mail right now".
	ID: "blaming-mailbox-full", Category: MailboxFull,
	Text:   []string{"posteingang … voll", "boîte de réception … pleine", "bandeja de entrada … llena", "caixa de entrada … cheia", "posta in arrivo … piena", "postvak in … vol", "skrzynka odbiorcza … pełna", "папка \"входящие\" … переполнена", "受信トレイ … いっぱい", "收件箱已满", "收件匣已滿", "받은편지함이 가득"},
	Source: "Gmail, in the languages of its users (recalled)",
	Hits:   []Sample{{Text: "Der Posteingang ist voll oder der Empfänger erhält im Moment zu viele E-Mails."}, {Text: "Sa boîte de réception est pleine, ou il reçoit actuellement trop de messages."}},
}, {
	ID: "blaming-message-too-large", Category: MessageTooLarge,
	Text:   []string{"메일 용량이 … 허용", "메일의 용량이 … 초과", "メールの容量が … 超え", "メールのサイズが … 超え", "rozmiar … przekracza limit"},
	Source: "general use: not the mailbox, but the message",
	Hits:   []Sample{{Text: "메일 용량이 수신 서버의 허용 한도를 초과하였습니다."}},
}, {
	ID: "blaming-connection-failure", Category: ConnectionFailure,
	Text:   []string{"limit czasu połączenia", "limite de temps de connexion", "límite de tiempo de conexión", "tempo limite de conexão"},
	Source: "general use: a limit of time",
	Hits:   []Sample{{Text: "Przekroczono limit czasu połączenia z serwerem poczta.example"}},
}, {
	ID: "blaming-rate-limited", Category: RateLimited,
	Text:   []string{"limit wysłanych wiadomości", "limit wysyłania", "limite de messages envoyés", "límite de mensajes enviados", "limite de mensagens enviadas"},
	Source: "general use: a limit of what is sent",
	Hits:   []Sample{{Text: "Przekroczono limit wysłanych wiadomości w ciągu godziny."}},
}, {
	ID: "blaming-content-rejected", Category: ContentRejected,
	Text:   []string{"unserem inhaltsfilter", "vom inhaltsfilter", "unzulässiger begriffe", "filtre de contenu", "filtro de contenido", "filtro de conteúdo", "filtro dei contenuti", "inhoudsfilter", "含有敏感词", "包含敏感词", "敏感字詞", "内容过滤策略", "コンテンツフィルタ*"},
	Source: "general use: a filter of contents",
	Hits:   []Sample{{Text: "Ihre E-Mail wurde wegen unzulässiger Begriffe im Betreff von unserem Inhaltsfilter gesperrt"}},
}}

// proseRules are sentences in which systems explain themselves in other languages than
// English: those of Microsoft 365 and Exchange, of groupware, list servers and providers.
// Who speaks of the commonest reasons in fewer words is known to the rows by language.
var proseRules = []Rule{{
	ID: "prose-tls-failure", Category: TLSFailure,
	Text: []string{
		"verschlüsselte verbindung … nicht", "zertifikat … abgelaufen", "certificat … expiré", "connexion chiffrée … impossible", "certificado … caducado", "conexión cifrada … no", "no … conexión cifrada", "certificado … expirado",
		"ligação cifrada … não", "certificato … scaduto", "connessione cifrata … non", "certificaat … verlopen", "certyfikat … wygasł", "сертификат … истёк", "сертификат … истек", "certifikat … platnost", "証明書 … 有効期限", "证书已过期", "憑證已過期", "인증서가 만료",
	},
	Source: "general use: what a certificate or a cipher was about",
	Hits:   []Sample{{Text: "No se pudo negociar una conexión cifrada: el certificado del servidor remoto ha caducado"}},
}, {
	ID: "prose-virus", Category: Virus,
	Text: []string{
		"rilevato malware", "malware rilevato", "malware detectado", "malware détecté", "malware gefunden", "haittaohjelma", "haittaohjelmia", "skadelig programvare", "skadlig kod", "schadsoftware", "schadprogramm", "logiciel malveillant", "programme malveillant", "software malicioso", "código malicioso", "codice malevolo", "złośliwe oprogramowanie", "вредоносн*",
		"шкідлив*", "škodlivý kód", "škodlivý software", "kártevő*", "kötü amaçlı yazılım", "不正なプログラム", "恶意软件", "惡意軟體", "악성코드", "악성 코드",
	},
	Source: "general use: malware",
	Hits:   []Sample{{Text: "Viestistä löytyi haittaohjelma, eikä sitä toimitettu perille"}},
}, {
	ID: "prose-attachment-rejected", Category: AttachmentRejected,
	Text: []string{
		"anhang mit einem nicht erlaubten", "anhang … nicht erlaubt*", "anhang … dateityp", "dateianhang … blockiert", "dateityp … nicht zulässig", "pièce jointe … interdit*", "pièce jointe … non autorisé*", "pièces jointes … interdit*", "archivo adjunto … no permitido", "adjunto … bloqueado", "adjuntos … no permitidos",
		"anexo … não é permitido", "anexo … não permitido", "anexo … bloqueado", "anexos … bloqueados", "allegato … bloccato", "allegato … non consentit*", "allegati … non consentit*", "bijlage … niet toegestaan", "bijlage … geblokkeerd", "bestandstype … niet toegestaan", "załączniki z rozszerzeniem", "załącznik … niedozwolon*", "załącznik … zablokowan*",
		"вложени* … запрещ*", "вложени* … заблокирован*", "вкладенн* … заборонен*", "příloha … zakázan*", "přílohy … zakázan*", "prílohy … zakázan*", "melléklet … tiltott", "melléklet … nem engedélyezett", "fişier ataşat … nepermis", "ataşament* … nepermis*", "bilagan … otillåten", "bilagan … blockerats", "bilaga … inte tillåten",
		"vedhæftede fil … ikke tilladt", "vedlegget … ikke tillatt", "liitetiedosto … estetty", "liitteen tyyppi", "ek dosya türü", "添付ファイル … 許可され", "添付ファイル … 禁止", "添付ファイル … 拒否", "附件类型被禁止", "附件类型不允许", "附件類型不允許", "附件類型被禁止", "禁止的附件", "첨부파일 … 차단", "첨부 파일 … 허용되지", "הקובץ המצורף", "المرفق … محظور", "المرفق … غير مسموح", "tệp đính kèm … bị chặn", "ไฟล์แนบ … ไม่อนุญาต", "lampiran … diblokir",
		"keine zip-dateien", "keine zip-anhänge", "ficheros adjuntos … cifrados", "no admite correos con ficheros", "allegato è di un tipo",
		"geen bijlagen van het type", "tar inte emot bifogade", "bifogade filer av typen", "tiltott típusú csatolmány*", "n'accepte pas les pièces jointes",
		"não aceita anexos", "nie przyjmuje załączników", "не принимает вложения",
	},
	Source: "general use: what a file that was attached is refused for",
	Hits:   []Sample{{Text: "Ihre E-Mail enthält einen Anhang mit einem nicht erlaubten Dateityp (rechnung.exe)"}, {Text: "L'allegato fattura.docm contiene macro ed è stato bloccato"}},
	Misses: []Sample{{Text: "Im Anhang finden Sie den Bericht"}},
}, {
	ID: "prose-domain-no-mail", Category: DomainNoMail,
	Text: []string{
		"null-mx-eintrag", "domain … nimmt keine post an", "domain … nimmt keine e-mails an", "domaine … n'accepte pas de courrier", "dominio … no acepta correo", "domínio … não aceita", "domínio … não recebe", "dominio … non accetta posta", "domein … accepteert geen", "domena … nie przyjmuje", "домен … не принимает почту", "sin registros mx ni a", "no tiene configurado el servicio de correo",
		"brak serwera pocztowego", "nie obsługuje poczty", "n'a pas de serveur de messagerie", "no tiene servidor de correo", "non ha un server di posta",
		"hat keinen mailserver",
		"sans service de messagerie", "kein e-mail-empfang eingerichtet", "geen e-mail ingericht", "domena jest zaparkowana", "domänen är parkerad", "no mail plan",
		"host never takes mail",
		"does not accept email as indicated with",
	},
	Source: "general use: a null MX (RFC 7505)",
	Hits:   []Sample{{Status: "5.1.2", Code: 550, Text: "domaine sans service de messagerie"}, {Text: "Die Domain klangstube.example nimmt laut Null-MX-Eintrag keine Post an."}},
}, {
	ID: "prose-dns-failure", Category: DNSFailure,
	Text: []string{
		"antwort der nameserver", "namensauflösung … fehlgeschlagen", "serveurs de noms", "serveur de noms", "résolution dns", "resolución de nombres", "resolução de nomes", "servidor de nomes", "risoluzione dei nomi", "server dei nomi", "naamservers", "serwer nazw", "serwery nazw", "сервер имён", "серверы имён", "сервер имен", "ошибка dns", "jmenný server", "névkiszolgáló", "名前解決", "ネームサーバ*", "域名解析", "網域名稱解析", "네임서버", "네임 서버",
		"nachschlagen der domäne", "keinen rechner mit dem namen", "error de resolución dns", "in dns worden opgezocht", "无法解析收件人", "无法解析域名", "無法解析網域",
		"nepodařilo se přeložit", "dns kaydı bulunamadı",
	},
	Source: "general use: the name servers",
	Hits:   []Sample{{Text: "Aucune réponse des serveurs de noms pour le domaine"}},
}, {
	ID: "prose-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"domaine … introuvable", "no se ha encontrado el dominio", "dominio … no encontrado", "domínio … não existe", "domínio … não foi encontrado", "dominio … non esiste", "dominio … non trovato", "domein … bestaat niet", "domein … niet gevonden", "domena … nie istnieje", "nie znaleziono domeny",
		"домен … не найден", "домен … не существует", "домен … не знайдено", "домен … не існує", "doména … neexistuje", "doména … nenalezena", "tartomány* … nem létezik", "tartománya nem létezik", "domeniul … nu există", "domeniu inexistent", "ο τομέας … δεν υπάρχει", "ο τομέας … δεν βρέθηκε", "mottagarens domän finns inte", "domänen … finns inte", "domænet … findes ikke", "modtagerens domæne findes ikke", "domenet … finnes ikke",
		"verkkotunnusta ei ole", "verkkotunnus … ei löydy", "alan adı … bulunamadı", "alan adı … yok", "宛先ドメインが見つかりません", "ドメインが存在しません", "ドメインが見つかりません", "找不到域名", "域名不存在", "網域不存在", "找不到網域", "도메인을 찾을 수 없", "도메인이 존재하지", "العثور على النطاق", "النطاق غير موجود", "הדומיין לא קיים", "tên miền không tồn tại", "ไม่พบโดเมน", "domain tidak ditemukan",
		"não foi possível encontrar o domínio", "impossibile trovare il dominio", "no se pudo encontrar el dominio", "impossible de trouver le domaine",
	},
	Source: "general use: a domain that is not there",
	Hits:   []Sample{{Text: "Doména pekarna-u-mlyna.example neexistuje"}},
	Misses: []Sample{{Text: "L'utilisateur n'existe pas dans ce domaine"}},
}, {
	ID: "prose-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"zulässige maximalgröße", "maximal zulässige größe der nachricht", "nachricht … zu groß", "sa taille … excède", "sa taille … dépasse", "taille du message … dépasse", "taille … dépasse la limite", "tamaño del mensaje … supera", "mensaje … demasiado grande", "tamanho da mensagem … excede", "mensagem … grande demais", "dimensione del messaggio … supera", "messaggio … troppo grande",
		"bericht … te groot", "wiadomość … za duża", "rozmiar wiadomości … przekracza", "размер письма … превышает", "размер сообщения … превышает", "розмір листа … перевищує", "velikost zprávy … překračuje", "veľkosť správy … prekračuje", "levél mérete nagyobb", "levél mérete meghaladja", "dimensiunea mesajului … depășește", "размерът на писмото", "порука је већа од", "poruka je veća od", "poruka je prevelika",
		"meddelandet är för stort", "meddelelsen er for stor", "meldingen er for stor", "viesti on liian suuri", "ileti boyutu … aşıyor", "メールサイズ … 超え", "メッセージサイズ … 超え", "邮件大小超过", "邮件过大", "郵件大小超過", "郵件過大", "메일 크기가", "메시지 크기가", "גודל ההודעה חורג", "حجم الرسالة … يتجاوز", "kích thước thư vượt", "ข้อความมีขนาดใหญ่เกิน", "ukuran pesan melebihi",
		"größenlimit des empfänger*", "größenlimit … übersteigt", "supérieur à la limite de taille", "supérieure à la limite de taille",
		"maior que o limite de tamanho", "mayor que el límite de tamaño", "supera il limite di dimensioni", "groter dan de maximale", "större än gränsen",
		"større end grænsen", "større enn grensen",
	},
	Source: "general use: the size of a message",
	Hits:   []Sample{{Text: "Die E-Mail überschreitet die beim Empfänger zulässige Maximalgröße von 20 MB."}, {Text: "A levél mérete nagyobb a megengedettnél"}},
	Misses: []Sample{{Text: "Das Postfach hat seine maximale Größe erreicht"}},
}, {
	ID: "prose-recipient-filtered", Category: RecipientFiltered,
	Text: []string{
		"empfänger hat sie blockiert", "le destinataire a bloqué", "destinataire n'accepte que", "recibir correo solo de", "recibir correos solo de", "el destinatario ha bloqueado", "destinatário optou por não receber", "destinatário bloqueou", "fra i mittenti bloccati", "tra i mittenti bloccati", "destinatario ha bloccato",
		"ontvanger heeft … geblokkeerd", "odbiorca zablokował", "odbiorca dodał … czarnej listy", "получатель добавил ваш адрес", "получатель заблокировал", "получатель запретил", "одержувач заблокував", "příjemce … zablokoval", "a címzett letiltotta", "destinatarul … a blocat", "mottagaren har blockerat", "modtageren har blokeret", "mottakeren har blokkert", "vastaanottaja on estänyt", "alıcı … engelledi",
		"受信者が迷惑メールフィルター", "受信者が … 拒否", "受信者の設定により", "收件人已将您", "收件人将您", "被收件人拒收", "收件人拒收", "收件者已將您", "받는 사람이 … 수신 차단", "수신자가 … 차단", "수신 차단하였습니다", "הנמען חסם", "المستلم … حظر",
		"filterregel eingerichtet", "von ihnen keine e-mails erhalten möchte", "von ihnen keine nachrichten erhalten", "remetentes autorizados por ele",
		"apenas de remetentes autorizados", "solo de remitentes autorizados", "solo da mittenti autorizzati",
		"destinataire refuse vos messages", "filtre utilisateur", "recipient has added you to",
	},
	Source: "general use: whom the recipient does not want to hear of",
	Hits:   []Sample{{Status: "5.7.1", Code: 550, Text: "Le destinataire refuse vos messages (filtre utilisateur)"}, {Text: "Le destinataire a bloqué votre adresse dans ses préférences personnelles."}, {Text: "받는 사람이 보낸 사람의 주소를 수신 차단하였습니다."}},
}, {
	ID: "prose-routing-failure", Category: RoutingFailure,
	Text: []string{
		"schleife erkannt", "mailschleife", "anzahl von hops", "anzahl der hops", "boucle de courrier", "boucle de messagerie", "nombre maximal de sauts", "mensaje está en un bucle", "bucle de correo", "número máximo de saltos", "loop de mensagens", "loop de correio", "número máximo de saltos", "loop di posta", "anello di posta", "mailloop", "mail-lus", "pętla poczt*", "pętlę poczt*", "обнаружена петля", "петля маршрутизации", "слишком много серверов", "зациклив*",
		"smyčka", "levélhurok", "postloop", "postslinga", "ホップ数", "メールループ", "邮件循环", "郵件迴圈", "메일 루프", "حلقة بريد",
		"kein leitweg", "nombre maximum de sauts", "boucle entre les serveurs", "tourne en boucle", "ciclo de reencaminhamento", "bucle entre servidores",
		"nessuna rotta verso il dominio", "aucune route vers le domaine", "keine route zum ziel", "keine route zur domain", "sin ruta hacia el dominio", "sem rota para o domínio", "geen route naar het domein", "brak trasy do domeny", "нет маршрута до домена",
	},
	Source: "general use: loops",
	Hits:   []Sample{{Status: "5.4.4", Code: 550, Text: "nessuna rotta verso il dominio"}, {Text: "Обнаружена петля: сообщение прошло через слишком много серверов"}, {Text: "ホップ数の上限を超えました。"}},
}, {
	ID: "prose-greylisted", Category: Greylisted,
	Text:   []string{"gri liste", "graue liste", "graulist*", "liste grise", "lista gris", "lista cinza", "lista grigia", "grijze lijst", "szara lista", "szarej list*", "серый список", "серого списка", "сірий список", "šedý seznam", "šedá listina", "szürkelist*", "grålist*", "harmaalist*", "グレイリスト", "グレーリスト", "灰名单", "灰名單", "그레이리스트"},
	Source: "general use: greylisting",
	Hits:   []Sample{{Code: 450, Text: "Gri liste uygulaması: birkaç dakika sonra tekrar deneyiniz"}},
}, {
	ID: "prose-mailbox-full", Category: MailboxFull,
	Text: []string{
		"postfach … maximale größe erreicht", "postfach … kein platz", "postfach … keine weiteren", "maildatenbank … größenbegrenzung", "mailbox … geen vrije ruimte", "mailbox … geen ruimte", "mailbox del destinatario è satura", "casella … satura", "limite máximo da sua caixa", "boîte … saturée", "caixa postal … lotada", "кутия … препълнена", "primalac je prekoračio", "прималац је прекорачио",
		"postkasse er fyldt", "postkasse er full", "postlåda är full", "postlaatikko on täynnä", "保存領域に空きがない", "割当上限に達し", "メールボックス … 上限", "メールボックスがいっぱい", "メールボックスの容量", "信箱爆满", "信箱已满", "邮箱已满", "邮箱空间不足", "信箱空間已用盡", "信箱空間不足", "信箱已滿", "郵箱已滿", "편지함이 가득", "메일함이 가득", "메일함 용량", "התיבה מלאה", "صندوق … ممتلئ", "hộp thư đã đầy", "กล่องจดหมายเต็ม", "kotak surat penuh",
		"speichergrenze erreicht", "speicherlimit erreicht", "a atteint sa taille maximale", "ha excedido la cuota", "excedeu a cota", "ha superato la quota",
		"heeft zijn limiet bereikt", "превысил отвед*", "превысил выделенн*", "перевищив виділен*", "saavuttanut kokorajansa",
	},
	Source: "general use: a mailbox without room",
	Hits:   []Sample{{Text: "Das Postfach des Empfängers hat seine maximale Größe erreicht und kann keine weiteren E-Mails aufnehmen."}, {Text: "お客様の宛先のメールサーバーの保存領域に空きがないため配送できません"}},
}, {
	ID: "prose-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"konto wurde aufgehoben", "die kennung ist erloschen", "kennung ist abgelaufen", "nicht mehr an unserer … tätig", "nicht mehr in unserem hause", "nicht mehr im unternehmen", "пощата е блокирана", "התיבה נסגרה", "החשבון נסגר", "現在ご利用いただいておりません", "現在使用されておりません", "帐号已被停用", "帐户已冻结", "帳號已停用", "계정이 정지", "휴면 계정", "compte a été fermé", "compte fermé", "cuenta ha sido dada de baja", "cuenta dada de baja", "conta foi encerrada",
		"casella disattivata", "casella sospesa", "account is opgeheven", "konto zostało usunięte", "konto zostało zablokowane", "аккаунт заблокирован", "учётная запись заблокирована", "обліковий запис заблоковано", "účet byl zrušen", "schránka byla zrušena", "fiók megszűnt", "postafiók megszűnt", "contul a fost închis",
		"está inhabilitada", "account is opgezegd", "račun … je ugašen", "ist deaktiviert worden", "a été désactivé", "a été désactivée", "fue dada de baja",
		"è stato disattivato", "è stata disattivata", "została dezaktywowana", "zostało dezaktywowane", "отключён администратором", "отключен администратором",
	},
	Source: "general use: accounts that are closed",
	Hits:   []Sample{{Text: "Dieses Bluewin-Konto wurde aufgehoben und kann keine E-Mails mehr empfangen."}},
}, {
	ID: "prose-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"wurde unter … nicht gefunden", "eingegebene e-mail-adresse … nicht gefunden", "est introuvable à", "est introuvable sur", "est introuvable dans", "n'est pas répertorié dans l'annuaire", "est inconnue sur ce serveur", "est inconnu sur ce serveur", "no se encontró … en", "no aparece en el directorio", "no corresponde a ningún usuario", "no corresponde a ningun usuario", "não foi encontrado em", "não existe usuário", "não existe utilizador", "não consta do diretório",
		"non è stato trovato in", "non risulta registrato", "non risulta iscritto", "non è presente nella rubrica", "is niet gevonden op", "bij ons niet bekend", "geen zo'n gebruiker", "niet gevonden in de adreslijst", "nie został znaleziony", "nie znaleziono adresu", "nie znaleziono użytkownika", "не удается найти указанный адрес", "не удалось найти адрес", "не найден в домене", "адресат не существует", "адресат не найден", "с таким именем не заведен*",
		"одержувача … не знайдено", "адресу … не знайдено", "адресата не знайдено", "nebyl nalezen v", "adresa nebyla nalezena", "adresát neexistuje", "nebol nájdený", "a megadott e-mail-cím nem található", "a címzett nem található", "nu a fost găsit în", "adresa … nu a fost găsită", "η διεύθυνση … δεν βρέθηκε", "ο παραλήπτης … δεν βρέθηκε", "e-postadressen … kunde inte hittas", "hittades inte på", "e-mail-adresse blev ikke fundet", "blev ikke fundet på",
		"e-postadressen … ble ikke funnet", "ble ikke funnet på", "sähköpostiosoitetta ei löytynyt", "vastaanottajaa ei löytynyt", "e-posta adresi bulunamadı", "konumunda bulunamadı", "で見つかりませんでした", "アドレスが見つかりませんでした", "に登録されていません", "存在しないか", "没有这个用户", "没有此用户", "無此使用者", "无此用户", "查无此人", "查無此人", "找不到您输入的", "找不到您輸入的", "등록되어 있지 않은", "수신자 계정 없음", "존재하지 않는 계정", "존재하지 않는 메일", "찾을 수 없습니다", "المستلم غير موجود", "הנמען לא נמצא", "không tìm thấy người nhận", "ไม่พบผู้รับ", "penerima tidak ditemukan",
		"wurde bei … nicht gefunden", "existiert bei uns nicht", "n'a pas de compte", "aucune boîte aux lettres de ce nom", "no se ha encontrado a",
		"no tiene una cuenta", "no tiene cuenta en", "no figura en el directorio", "não foi possível encontrar … em", "endereço de email inserido",
		"não relacionado no catálogo", "não consta do catálogo", "impossibile trovare … in", "is niet gevonden bij", "адресата … не знайдено", "se v doméně … nenašel",
		"na našem serveru neexistuje", "etki alanında bulunamadı", "blev ikke fundet hos", "ble ikke funnet hos", "hittades inte hos", "ユーザは登録されていません",
		"ユーザーは登録されていません", "中未找到", "未找到您输入的", "未找到收件人", "の利用者はいません",
	},
	Source: "general use; what Microsoft 365 and Exchange say in their languages (recalled)",
	Hits:   []Sample{{Text: "j.kessler wurde unter muehlbach-bau.example nicht gefunden."}, {Text: "k.morishita が hanamizuki.example で見つかりませんでした。"}, {Text: "Не удается найти указанный адрес электронной почты."}},
	Misses: []Sample{{Text: "Es wurde nichts gefunden"}},
}, {
	ID: "prose-expired", Category: Expired,
	Text: []string{
		"zustellungsversuche eingestellt", "zustellversuche eingestellt", "wiederholungszeitraum", "dans le délai imparti", "ha dejado de intentarlo", "permaneceu … na fila", "superamento del tempo massimo", "te lang in de wachtrij", "bezorging opgegeven", "próbowałem … nie udało", "прекратил попытки", "попытки доставки прекращены", "припинив спроби", "doba, po kterou se server pokoušel", "vypršela doba", "vypršel čas", "legat for lenge i køen", "ligget for lenge i køen", "ligget i køen for længe", "legat för länge i kön",
		"日間試みました", "配送を … 試み", "一定期間 … 配送できなかった", "超过重试时间", "多次重试", "逾時未能", "재시도 기간",
		"délai de remise", "permaneció en la cola", "aus der warteschlange entfernt", "находилось в очереди",
		"nelle ventiquattro ore successive", "nelle 24 ore successive", "après … jours de tentatives", "na … dagen proberen", "po … dnech opakovaných",
	},
	Source: "general use: the time is up",
	Hits:   []Sample{{Text: "Der Server hat versucht, diese Nachricht zuzustellen, ist jedoch gescheitert, und hat die Zustellungsversuche eingestellt."}, {Text: "配送を5日間試みましたが、配送できなかったためメールを返送します。"}},
}, {
	ID: "prose-connection-failure", Category: ConnectionFailure,
	Text: []string{
		"recusaram a conexão", "recusou a conexão", "rechazaron la conexión", "ont refusé la connexion", "odrzucił połączenie", "odrzuca połączenie", "отказал в соединении", "невозможно соединиться", "не удалось соединиться", "не вдалося з'єднатися", "nepodarilo sa nadviazať spojenie", "nepodařilo se navázat spojení", "yhteyttä … ei saatu", "yhteyttä … ei voitu", "nem sikerült kapcsolódni", "nu s-a putut realiza conexiunea", "forbindelse … kunne ikke oprettes", "anslutning … kunde inte upprättas",
		"连接对方服务器超时", "无法建立连接", "无法连接到", "連線逾時", "無法建立連線", "主機建立連線", "接続できませんでした", "接続がタイムアウト", "연결할 수 없습니다", "연결 시간이 초과",
		"keine verbindung aufgebaut", "verbindung verweigert", "verbindungsaufbau … fehlgeschlagen", "délai de connexion", "établir de connexion smtp",
		"établir la connexion", "la conexión agota el tiempo", "ningún intento de conexión", "tempo massimo di attesa per la connessione", "non risponde; il tempo",
		"spojení bylo odmítnuto", "nelze se připojit", "oppkoblingen ble avvist", "fikk ikke kontakt med", "kunde inte nå mottagarens server",
		"не отвечает на попытки", "сервер получателя не отвечает", "sunucusuna bağlanılamadı", "サーバに接続できません", "サーバーに接続できません", "連不上",
	},
	Source: "general use: nobody answers",
	Hits:   []Sample{{Text: "todas as máquinas de destino recusaram a conexão"}, {Text: "Yhteyttä vastaanottajan palvelimeen ei saatu muodostettua"}},
}, {
	ID: "prose-spam-content", Category: SpamContent,
	Text:   []string{"判定為廣告信", "判定为垃圾邮件", "判定為垃圾郵件", "スパムと判定", "迷惑メールと判定", "스팸으로 분류", "스팸으로 판단", "als spam eingestuft", "als spam erkannt", "classé comme spam", "classificado como spam", "clasificado como spam", "classificato come spam", "uznana za spam", "признано спамом", "распознано как спам", "označena jako spam"},
	Source: "general use: spam",
	Hits:   []Sample{{Text: "本信件經系統判定為廣告信，不予收下"}},
}, {
	ID: "prose-rate-limited", Category: RateLimited,
	Text: []string{
		"zu viele nachrichten", "zu viele e-mails", "trop de messages", "demasiados mensajes", "muitas mensagens", "troppi messaggi", "te veel berichten",
		"слишком много писем", "слишком много сообщений", "забагато листів", "твърде много писма", "příliš mnoho zpráv", "túl sok levél", "prea multe mesaje",
		"för många meddelanden", "for mange meddelelser", "for mange meldinger", "liikaa viestejä", "大量送信", "发信过于频繁", "发送过于频繁", "尝试次数过多", "寄信過於頻繁", "너무 많은 메일",
		"numero massimo di messaggi inviabili", "batas pengiriman", "límite de envío por hora", "limite d'envoi horaire", "limite de envio por hora",
		"saatlik gönderim",
	},
	Source: "general use: too much mail at once",
	Hits:   []Sample{{Code: 451, Text: "Твърде много писма от този сървър, опитайте по-късно"}},
}, {
	ID: "prose-receiver-error", Category: ReceiverError,
	Text: []string{
		"beim zielsystem … fehler", "interner fehler aufgetreten", "erreur de configuration locale", "erreur interne du serveur", "error interno del servidor",
		"erro interno do servidor", "errore interno del server", "interne serverfout", "wewnętrzny błąd serwera", "внутренняя ошибка сервера",
		"внутрішня помилка сервера", "vnitřní chyba serveru", "belső hiba", "eroare internă", "internt serverfel", "intern serverfeil", "サーバ内部エラー", "サーバーの内部エラー",
		"服务器内部错误", "伺服器內部錯誤", "서버 내부 오류", "zurzeit gestört", "eines technischen fehlers", "d'une erreur technique", "un error técnico", "um erro técnico",
		"un errore tecnico", "technische storing", "technické chybě", "технической ошибки",
	},
	Source: "general use: the receiving side is in trouble",
	Hits:   []Sample{{Text: "Beim Zielsystem ist ein interner Fehler aufgetreten"}},
}, {
	ID: "prose-sender-rejected", Category: SenderRejected, Advice: Fix,
	Text: []string{
		"réservée à ses abonnés", "メーリングリストのメンバーではない", "不被允許投遞", "不被允许投递", "nur von mitgliedern", "nur für mitglieder", "solo los suscriptores", "solo los miembros",
		"apenas membros", "solo gli iscritti", "alleen leden", "tylko subskrybenci", "только подписчик*", "pouze členové", "送信するアクセス許可がありません", "您没有权限向", "您沒有權限傳送",
		"admite mensajes de sus miembros", "autorizzazione necessaria per inviare", "不是這個郵遞論壇的訂戶", "només hi poden escriure els subscriptors",
		"absenderadresse … gesperrt", "absender wurde von … gesperrt", "seuls les abonnés", "seuls les membres", "wyłącznie członkowie", "送信する権限がありません",
	},
	Source: "general use: lists and groups for members",
	Hits:   []Sample{{Text: "la diffusion dans cette liste est réservée à ses abonnés."}},
}}

// newAddressRules give new addresses. People do so as well whose old ones go on working,
// so these rows stand where they say nothing about the kind of a message.
var newAddressRules = []Rule{{
	ID: "new-address", Category: MailboxMoved,
	Text: []string{
		"a changé d'adresse électronique", "a changé d'adresse e-mail", "a changé d'adresse mail", "ist umgezogen nach", "la nueva cuenta es", "la nueva dirección es", "o novo endereço é", "il nuovo indirizzo è", "verhuisd naar een ander adres", "het nieuwe adres is", "nowy adres to", "адрес изменён", "адрес изменен", "новый адрес:", "адресу змінено", "メールアドレスが変更になりました", "アドレスを変更しました", "新しいアドレスは", "邮箱地址已变更", "地址已更改为", "地址已變更", "주소가 변경되었습니다",
		"désormais à la nouvelle adresse", "nouvelle adresse est", "hemos cambiado de correo", "hemos cambiado de dirección", "foi substituído, em virtude",
		"mudamos de endereço", "scrivere al nuovo indirizzo", "gebruik voortaan het nieuwe adres", "в связи с переименованием", "просим писать на новый адрес",
		"bytt namn och nås", "社名変更に伴い", "新しいアドレス宛", "нова адреса:", "новий адрес", "neue adresse finden sie",
	},
	Source: "general use: who has moved",
	Hits:   []Sample{{Text: "M. Lacaze a changé d'adresse électronique ; l'ancienne ne fonctionne plus."}, {Text: "メールアドレスが変更になりました。"}},
}}
