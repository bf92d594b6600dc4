package classify

// toldRules are further answers of servers and gateways, of which some 900 were
// written down unseen.
var toldRules = []Rule{{
	ID: "told-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"no such alias", "found no account for", "no local user", "unknown; rejected by recipient verification", "alias … does not exist", "pastkaste neeksistē", "adresāts neeksistē",
		"lietotājs neeksistē", "pašto dėžutė neegzistuoja", "adresatas neegzistuoja", "vartotojas neegzistuoja", "postkasti ei ole", "kasutajat ei ole", "пощенската кутия не съществува",
		"поштанско сандуче не постоји", "صندوق پستی وجود ندارد", "کاربر وجود ندارد", "kein postfach unter der adresse", "kein postfach unter dieser adresse", "nadie con ese nombre",
		"nessuno con questo nome", "personne de ce nom", "niemand mit diesem namen", "niemand met die naam", "ninguém com esse nome", "nikogo o takim nazwisku",
	},
	Source: "ImprovMX, Post.Office, Gordano; general use in the languages of the Baltic, in Bulgarian, Serbian and Persian",
	Hits:   []Sample{{Code: 550, Text: "Aqui no trabaja nadie con ese nombre"}, {Code: 550, Text: `No such alias "hello" for domain example.com`}, {Code: 553, Text: "Mailbox name not allowed: no local user"}},
	Misses: []Sample{{Code: 550, Text: "relaying denied: not a local user"}},
}, {
	ID: "told-mailbox-full", Category: MailboxFull,
	Text:   []string{"overquotaexception", "mailbox full -- message blocked"},
	Source: "Apache James source; GroupWise",
	Hits:   []Sample{{Text: "org.apache.james.mailbox.exception.OverQuotaException: You use 5368709120 bytes and 5368709120 bytes are allowed"}},
}, {
	ID: "told-dns", Category: DNSFailure,
	Text:   []string{"no data known"},
	Source: "sendmail 5: the name server has nothing of the kind that was asked for",
	Hits:   []Sample{{Code: 554, Text: "Name server: sun4.example.com: no data known"}},
}, {
	ID: "told-no-reverse-name", Category: AuthFailure,
	Text:   []string{"(dns:nr)", "(dns:b1)", "dns:nr"},
	Source: "https://postmaster.yahooinc.com/error-codes: the connecting address has no reverse name",
	Hits:   []Sample{{Status: "5.2.1", Code: 521, Text: "(DNS:NR)  https://postmaster.example.com/error-codes#554rtrbl"}},
}, {
	ID: "told-expired", Category: Expired,
	Text:   []string{"your message could not be fully delivered", "se dalje neće pokušavati", "nije mogla biti isporučena unutar", "hours), your message could not"},
	Source: "MMDF; general use in Croatian",
	Hits:   []Sample{{Text: "After 7 days (168 hours), your message could not be\nfully delivered."}},
}, {
	ID: "told-message-too-large", Category: MessageTooLarge,
	Text:   []string{"laiško dydis … viršija", "viršija leistiną", "vēstules izmērs … pārsniedz", "veličina poruke … prelazi", "kirja suurus … ületab"},
	Source: "general use in Lithuanian, Latvian, Croatian and Estonian",
	Hits:   []Sample{{Code: 552, Text: "laiško dydis (31457280 B) viršija leistiną (20971520 B)"}},
}, {
	ID: "told-spam", Category: SpamContent,
	Text: []string{
		"به عنوان اسپم", "به عنوان هرزنامه", "سامانه ضد هرزنامه", "judged to be spam",
	},
	Source: "general use in Persian",
	Hits:   []Sample{{Code: 552, Text: "This message has been rejected due to content judged to be spam by the internet community."}, {Text: "علت: پیام شما توسط سامانه ضد هرزنامه به عنوان اسپم تشخیص داده شد"}},
}, {
	ID: "told-broken-filter", Category: ReceiverError,
	Text: []string{
		"filter died", "spam filter timed out", "filter timed out", "virus scanner timed out", "scanner timed out", "mysql: too many connections", "erro interno no", "disk je plný",
		"error interno en el", "fehler im spamfilter", "erreur interne de l'antispam", "внутренняя ошибка антиспам*", "running virus-scanner", "running virus scanner",
	},
	Source: "filters and scanners that failed; general use",
	Hits:   []Sample{{Code: 451, Text: "Problem running virus-scanner"}, {Code: 511, Text: "courierfilter rejected: filter died"}, {Status: "4.3.0", Code: 454, Text: "spam filter timed out, message not accepted, try again"}},
}, {
	ID: "told-loop", Category: RoutingFailure,
	Text: []string{
		"agent generated message depth exceeded", "message depth exceeded", "no route to next hop", "forwarding chain", "ends in itself", "draait rondjes", "te veel hops", "bucle de correo",
		"bucle de mensajes", "demasiados saltos", "demasiados hops", "boucle de courrier", "boucle de messagerie", "trop de sauts", "mailschleife", "zu viele hops", "loop di posta", "troppi hop",
		"loop de e-mail", "muitos saltos", "pętla pocztowa", "zbyt wiele przeskoków", "почтовая петля", "зацикливани*", "メールループ", "ループを検出", "邮件循环", "郵件迴圈", "메일 루프", "poštovní smyčka",
		"postsløyfe", "postslinga",
	},
	Source: "Exchange; general use in many languages: what goes round, and what has no way",
	Hits:   []Sample{{Code: 550, Text: "Bucle de correo: demasiados saltos"}, {Code: 554, Text: "Bericht draait rondjes tussen onze servers, gestopt na 20 hops"}},
}, {
	ID: "told-greylisted", Category: Greylisted,
	Text: []string{
		"wir kennen uns noch nicht", "gråzon", "grålist*", "pröva på nytt efter", "灰名單", "灰名单", "初次寄信", "szara lista", "серый список", "грейлист*", "グレーリスト", "harmaalista*", "grijze lijst",
		"szürkelist*",
		"siva lista", "sivá listina", "šedá listina", "šedého seznamu", "harmaa lista",
	},
	Source: "general use: who comes for the first time is to come again",
	Hits:   []Sample{{Status: "4.2.0", Code: 450, Text: "Siva lista: poskusite znova cez 300 s"}, {Status: "4.2.0", Code: 450, Text: "Gråzon: okänd avsändare, pröva på nytt efter 5 minuter"}, {Code: 450, Text: "初次寄信，請於五分鐘後重試（灰名單）"}},
}, {
	ID: "told-recipient-filtered", Category: RecipientFiltered,
	Text: []string{
		"möchte von ihnen keine", "keine nachrichten mehr von ihnen", "je ne lis plus vos", "ne souhaite plus recevoir", "filterregel van de ontvanger", "filterregel des empfängers",
		"regola impostata dall'utente", "regla del destinatario", "has asked this server to", "asked … to bounce everything", "unsubscribe me already", "block list of the mailbox owner",
		"blocklist of the mailbox owner", "odbiorca zablokował", "odbiorca zablokowała", "수신자가 귀하의", "vastaanottaja on estänyt", "hat sie blockiert", "hat den absender blockiert",
		"ha bloqueado al remitente", "ha bloqueado su dirección", "ha bloccato il mittente", "a bloqué l'expéditeur", "bloqueou o remetente", "heeft de afzender geblokkeerd",
		"har blockerat avsändaren", "har blokkert avsenderen", "har blokeret afsenderen", "заблокирован получателем", "göndereni engelledi", "příjemce zablokoval", "收件人已拒收", "收件人拒绝接收", "收件者拒收",
		"受信者がブロック", "受信者により拒否", "ne souhaite pas recevoir", "persönliche blockliste", "persönlichen blockliste", "la casella ha bloccato", "il destinatario ha bloccato", "ha bloccato il vostro",
		"ha bloccato il suo indirizzo", "pidió no recibir", "no desea recibir", "não deseja receber", "não quer receber", "занёс вас в", "внёс вас в", "занес вас в", "внес вас в",
		"adresat zablokował", "adresatka zablokowała", "destinatário bloqueou", "destinatário recusou", "destinatario ha bloqueado", "i don't wish to hear from", "wish to hear from you",
		"not want to hear from", "příjemce si nepřeje", "odbiorca nie życzy", "odbiorca nie chce", "ontvanger wil geen", "mottagaren vill inte", "mottakeren ønsker ikke",
		"modtageren ønsker ikke", "vastaanottaja ei halua",
	},
	Source: "general use: what recipients have asked for",
	Hits:   []Sample{{Code: 550, Text: "Der Nutzer hat Sie auf seine persönliche Blockliste gesetzt"}, {Status: "5.7.1", Code: 550, Text: "Der Empfaenger moechte von Ihnen keine Nachrichten mehr erhalten."}, {Code: 554, Text: "Odbiorca zablokował wiadomości z tego adresu"}},
}, {
	ID: "told-rate-limited", Category: RateLimited,
	Text: []string{
		"sender rate overlimit", "rate overlimit", "pas plus de … connexions", "demasiados envíos", "demasiados correos en", "mails an hour", "emails an hour", "messages an hour",
		"zu viele mails in kurzer zeit", "trop de messages en peu de temps", "troppi messaggi in poco tempo", "muitos envios em pouco tempo", "za dużo wiadomości w krótkim czasie",
		"слишком много писем за",
	},
	Source: "Exim configurations; general use",
	Hits:   []Sample{{Code: 550, Text: "Sender rate overlimit - 112.4 / 1h / bob@example.com"}, {Code: 450, Text: "Demasiados envios en poco tiempo, espere una hora"}},
}, {
	ID: "told-reputation", Category: ReputationBlock,
	Text: []string{
		"spärrlist*", "spærrelist*", "sperreliste", "عنوان الخادم … محظور", "عنوانكم محظور", "خادمكم محظور", "trend micro email reputation", "mala reputación", "cattiva reputazione",
		"má reputação", "schlechte reputation", "slechte reputatie", "zła reputacja", "плохая репутация", "плохой репутаци*",
	},
	Source: "general use in Swedish, Danish, Norwegian and Arabic",
	Hits:   []Sample{{Code: 450, Text: "Service temporarily unavailable; [192.0.2.1] listed by Trend Micro Email Reputation Service QIL"}, {Code: 550, Text: "Er server finns i var sparrlista."}, {Code: 554, Text: "عنوان الخادم الخاص بكم محظور لدينا"}},
}, {
	ID: "told-disabled", Category: MailboxInactive,
	Text: []string{
		"accountdisabledexception", "mapiexceptionmailboxdisabled", "תיבת הדואר אינה פעילה", "החשבון נסגר", "המשתמש עזב",
	},
	Source: "Exchange: names of its exceptions",
	Hits:   []Sample{{Code: 550, Text: "תיבת הדואר אינה פעילה - החשבון נסגר"}, {Status: "5.2.1", Code: 550, Text: "STOREDRV.Deliver.Exception:AccountDisabledException.MapiExceptionMailboxDisabled; Failed to process message due to a permanent exception"}},
}, {
	ID: "told-passed-away", Category: MailboxInactive,
	Text: []string{
		"has passed away", "passed away", "is deceased", "ist verstorben", "est décédé", "est décédée", "ha fallecido", "faleceu", "è deceduto", "è deceduta", "is overleden", "zmarł", "zmarła",
		"скончался", "скончалась", "har avlidit", "er afgået ved døden", "in memoriam",
	},
	Source: "general use: those who died",
	Hits:   []Sample{{Code: 550, Text: "This person has passed away. The family asks that mailings stop."}},
}, {
	ID: "told-full", Category: MailboxFull,
	Text: []string{
		"nothing more fits", "no more fits", "% of … used", "έχει υπερβεί το", "υπερβεί το όριο", "υπέρβαση ορίου",
	},
	Source: "general use",
	Hits:   []Sample{{Code: 552, Text: "η θυρίδα του έχει υπερβεί το επιτρεπτό όριο χώρου"}, {Code: 550, Text: "Mailbox 100.3% of 2048MB used, nothing more fits"}},
}, {
	ID: "told-no-mail", Category: DomainNoMail,
	Text: []string{
		"incoming mail is not processed", "does not process incoming mail", "no incoming mail is processed", "incoming mail is not accepted on this domain", "this domain only sends mail",
		"no-reply host",
		"domain has stopped taking", "domain no longer takes", "domain has stopped accepting",
	},
	Source: "general use: hosts that only send",
	Hits:   []Sample{{Code: 554, Text: "no-reply host. Incoming mail is not processed on this domain, period."}},
}, {
	ID: "told-dns-trouble", Category: DNSFailure,
	Text: []string{
		"resolver timeout", "lookup is not answering", "dnssec-invalid", "invalid dnssec records", "dnssec validation fail*", "mx of … is 127.0.0.1", "mx … points to 127.0.0.1",
		"mx points to localhost", "consultar el dns", "consulta dns", "interroger le dns", "dns-abfrage", "abfrage des dns", "interrogazione dns", "zapytanie dns", "запрос dns",
	},
	Source: "general use; Microsoft 365: DNSSEC",
	Hits:   []Sample{{Code: 451, Text: "Domain lookup is not answering right now (resolver timeout), please resend later"}, {Status: "4.7.324", Code: 450, Text: "dnssec-invalid: Destination domain returned invalid DNSSEC records"}},
}, {
	ID: "told-connection", Category: ConnectionFailure,
	Text: []string{
		"no mx server reachable", "unable to connect. attempted failover", "serveur de destination injoignable", "servidor de destino inalcanzable", "server di destinazione irraggiungibile",
		"zielserver nicht erreichbar", "doelserver onbereikbaar", "serwer docelowy nieosiągalny",
	},
	Source: "Mailgun, Exchange; general use",
	Hits:   []Sample{{Code: 498, Text: "No MX server reachable for example.com, last error: connect timed out"}, {Status: "4.2.1", Code: 421, Text: "Unable to connect. Attempted failover to alternate host, but that did not succeed."}},
}, {
	ID: "told-authentication", Category: AuthFailure,
	Text: []string{
		"送信ドメイン認証",
	},
	Source: "general use in Japanese",
	Hits:   []Sample{{Status: "5.7.1", Code: 550, Text: "送信ドメイン認証(SPF/DKIM)に失敗したため受信を拒否しました"}},
}, {
	ID: "told-held-too-long", Category: Expired,
	Text: []string{
		"retention period … elapsed", "hold queue elapsed", "queue lifetime elapsed",
	},
	Source: "general use",
	Hits:   []Sample{{Code: 554, Text: "retention period in hold queue elapsed before release, discarding"}},
}, {
	ID: "told-protocol", Category: ProtocolError,
	Text: []string{
		"early talker", "not following the smtp protocol", "you have not told me who you are", "garbage after address", "befehl nicht implementiert", "befehl unbekannt",
		"commande non implémentée", "comando no implementado", "comando non implementato", "comando não implementado", "команда не реализована", "8-bit data sent without", "pre-greeting traffic",
		"transmitting before smtp greeting", "before the smtp greeting", "talked before", "require a valid date header", "falsche reihenfolge der befehle", "ungültiger befehl",
		"commande invalide", "comando inválido", "comando non valido", "неверная команда", "nested mail command", "helo or ehlo required", "ehlo or helo required",
		"too many unrecognized commands", "you talk too soon", "sender address must contain a domain",
		"protocol synchronization violat*",
	},
	Source: "spamdyke; general use",
	Hits:   []Sample{{Code: 503, Text: "5.5.1 Error: nested MAIL command"}, {Code: 550, Text: "rejecting commands from mail.example.com [192.0.2.1] due to pre-greeting traffic"}, {Code: 554, Text: "Connecting host started transmitting before SMTP greeting"}, {Code: 421, Text: "Refused. You are not following the SMTP protocol (early talker)."}, {Status: "5.1.7", Code: 501, Text: "garbage after address in MAIL FROM"}},
}, {
	ID: "told-no-forwarding", Category: RelayDenied,
	Text: []string{
		"no forwarding done for", "no forwarding for strangers", "relaying disallowed. invalid domain",
	},
	Source: "general use",
	Hits:   []Sample{{Code: 553, Text: "Relaying disallowed. Invalid Domain - example.com"}, {Code: 551, Text: "User not local and no forwarding done for strangers"}},
}, {
	ID: "told-size", Category: MessageTooLarge,
	Text: []string{
		"message content rejected: size above", "přesahuje povolenou velikost", "překračuje povolenou velikost", "presahuje povolenú veľkosť", "message size over",
	},
	Source: "Symantec MessageLabs; general use in Czech",
	Hits:   []Sample{{Code: 550, Text: "message size over 20480k is not accepted on this host"}, {Code: 552, Text: "Zprava presahuje povolenou velikost 30 MB"}},
}, {
	ID: "told-by-appointment", Category: PolicyOther,
	Text: []string{
		"nur nach voranmeldung", "sólo se admite correo", "solo se admite correo de", "nur aus dem internen netz", "only from the internal network", "uniquement depuis le réseau interne",
	},
	Source: "general use: who may write at all",
	Hits:   []Sample{{Code: 550, Text: "Sólo se admite correo de la red corporativa"}},
}, {
	ID: "told-suppressed", Category: Suppressed,
	Text: []string{
		"delivery suppressed", "lista de exclusión", "lista de exclusão", "lista de supresión", "lista di soppressione", "liste de suppression", "liste d'exclusion", "стоп-листе",
		"стоп-лист рассылк*", "sperrliste der plattform", "na liście wykluczeń", "op de uitsluitingslijst",
	},
	Source: "platforms that send mail; general use",
	Hits:   []Sample{{Code: 550, Text: "Destinatario en lista de exclusion de la plataforma por rebotes previos"}, {Code: 550, Text: "Адрес в стоп-листе рассылки, отправка не выполнялась"}},
}, {
	ID: "told-departed", Category: MailboxInactive,
	Text: []string{
		"has retired", "is retired", "has been retired", "has left us", "left the organisation", "left the organization", "no longer part of our", "has resigned", "im ruhestand",
		"in den ruhestand", "in rente", "ausgeschieden", "hat uns verlassen", "das unternehmen verlassen", "die firma verlassen", "nicht mehr bei uns beschäftigt", "nicht mehr bei uns tätig",
		"arbeitet nicht mehr bei uns", "nicht mehr für uns tätig", "nicht mehr im unternehmen", "wird nicht mehr abgerufen", "postfach wird nicht mehr",
		"postfach wurde geschlossen", "postfach wurde aufgelöst", "a pris sa retraite", "à la retraite", "en retraite", "a quitté la société", "a quitté l'entreprise",
		"a quitté ses fonctions", "a quitté notre", "n'exerce plus", "ne fait plus partie", "n'est plus relevée", "n'est plus consultée", "n'est plus lue",
		"se jubiló", "se ha jubilado", "está jubilado", "está jubilada", "cuenta … dada de baja", "usuario … dado de baja", "buzón … dado de baja", "casilla … dada de baja",
		"ya no labora", "dejó la empresa", "ha dejado la empresa", "causó baja", "falleció", "cuenta … por inactividad", "casilla … por inactividad", "buzón … por inactividad",
		"vencida por inactividad", "vencido por inactividad", "se aposentou", "está aposentado", "desligado da empresa", "desligada da empresa", "desligado do quadro", "saiu da empresa",
		"deixou a empresa", "não trabalha mais", "endereço foi extinto", "conta foi encerrada", "conta … por inatividade", "caixa … por inatividade", "è in pensione", "andato in pensione",
		"andata in pensione", "ha lasciato lo studio", "ha lasciato l'azienda", "ha lasciato la società", "non fa più parte", "caselle disattivate", "casella dismessa",
		"casella … per mancato utilizzo", "mailbox … per mancato utilizzo", "casella … per inattività", "account … per inattività", "mailbox … per inattività", "casella scaduta", "na emeryturę",
		"na emeryturze", "już nie pracuje", "nie pracuje już", "zakończył pracę", "zakończyła pracę", "již nepracuje", "tu nepracuje", "u nás nepracuje", "do důchodu", "v důchodu", "v dôchodku",
		"do dôchodku", "uit dienst", "met pensioen", "werkt niet meer", "niet meer werkzaam", "heeft ons verlaten", "уволен", "уволена", "уволился", "уволилась", "больше не работает",
		"ящик закрыт", "на пенсии", "на пенсию", "звільнений", "звільнена", "більше не працює", "скриньку закрито", "s-a pensionat", "nu mai lucrează", "nu mai face parte", "emekli oldu",
		"emekliye ayrıldı", "işten ayrıldı", "artık çalışmıyor", "nyugdíjba vonult", "nyugdíjas", "már nem dolgozik", "har slutat", "i pension", "arbetar inte längre", "er fratrådt",
		"på pension", "arbejder ikke længere", "har sluttet", "av med pensjon", "arbeider ikke lenger", "jobber ikke lenger", "ei ole enää palveluksessa", "jäänyt eläkkeelle",
		"ei työskentele enää", "退職しました", "退職いたしました", "退職済み", "已离职", "已離職", "已退休", "퇴사하였습니다", "퇴사했습니다", "퇴직하였습니다", "퇴직했습니다", "έχει συνταξιοδοτηθεί", "δεν εργάζεται πλέον", "אינו עובד יותר",
		"אינה עובדת יותר", "כבר לא עובד", "لم يعد يعمل", "đã nghỉ việc", "sudah tidak bekerja", "telah pensiun", "više ne radi", "otišao u mirovinu", "otišla u mirovinu", "ni več zaposlen",
		"se je upokojil", "se je upokojila", "nebedirba", "vairs nestrādā", "ei tööta enam", "вече не работи", "вече не работи при нас",
		"no longer works at",
	},
	Source: "general use: those who left, or retired, and what became of their mailboxes",
	Hits:   []Sample{{Code: 550, Text: "Herr Weber ist im Ruhestand"}, {Code: 550, Text: "Ta oseba przeszła na emeryturę"}, {Code: 554, Text: "сотрудник уволен"}},
}, {
	ID: "told-executable", Category: AttachmentRejected,
	Text: []string{
		"email with executable content",
	},
	Source: "qmail: qmail-smtpd-viruscan",
	Hits:   []Sample{{Code: 552, Text: "we don't accept email with executable content (#5.3.4)"}},
}, {
	ID: "told-unable-to-connect", Category: ConnectionFailure,
	Status: []string{"4.2.1", "4.4.0", "4.4.1"},
	Text: []string{
		"unable to connect",
	},
	Source: "Exchange",
	Hits:   []Sample{{Status: "4.2.1", Code: 421, Text: "Unable to connect"}},
}, {
	ID: "told-mailbox-store", Category: ReceiverError,
	Text: []string{
		"no such file or directory … mailbox", "mailbox … no such file or directory", "could not open mailbox", "cannot open mailbox", "can't open mailbox", "unable to open mailbox", "mailbox database",
	},
	Source: "Dovecot, Cyrus, Courier, Exchange: what holds the mailboxes is not there",
	Hits:   []Sample{{Status: "5.3.0", Code: 550, Text: "mailbox database not found"}, {Code: 550, Text: "Cannot open mailbox /var/mail/bob: No such file or directory"}},
	Misses: []Sample{{Code: 550, Text: "mailbox not found"}, {Status: "5.2.2", Code: 554, Text: "mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException; Cannot open mailbox /o=a/cn=b"}},
}}
