package classify

// signalsTold are phrases of people and of programs that speak for them: what is
// no report, and hardly differs from one by its form.
var signalsTold = []Signal{{
	ID: "told-challenge", Kind: Challenge, In: InNotice, Weight: 5,
	Text: []string{
		"prove you are a person", "prove that you are a person", "prove you are human", "i'm not a robot", "i am not a robot", "to stop spam. your email", "reply to this message without altering", "to release your message for delivery", "because your address … has not been verified", "because the address … has not been verified",
		"ich bin kein roboter", "auf die weiße liste", "auf die whitelist", "weil ich dich noch nicht kenne", "weil ich sie noch nicht kenne", "in meiner warteschlange",
		"je ne suis pas un robot", "no soy un robot", "não sou um robô", "non sono un robot", "ik ben geen robot", "nie jestem robotem", "nejsem robot", "nem vagyok robot", "nu sunt robot", "я не робот", "ben robot değilim", "私はロボットではありません", "我不是机器人", "我不是機器人", "로봇이 아닙니다",
		"一次性确认", "一次性確認", "确认后邮件将自动投递", "確認後郵件將自動投遞",
		"a one-time request", "choicemail registration", "holds mail from people i do not know", "dann wird sie freigegeben",
	},
	Source: "Mailblocks, Bluebottle, TMDA; general use: who writes is to show that they are somebody",
	Hits:   []string{"Before your message reaches my inbox I need you to prove you are a person."},
}, {
	ID: "told-challenge-subject", Kind: Challenge, In: InSubject, Weight: 4,
	Text:   []string{"[verify]", "please confirm your message", "ihre mail wartet", "ihre nachricht wartet", "falta un paso para entregar", "请确认您的邮件", "請確認您的郵件"},
	Source: "the same",
	Hits:   []string{"[Verify] Re: Wine club selections"},
}, {
	ID: "told-received", Kind: AutoReply, In: InNotice, Weight: 4,
	Text: []string{
		"this is an automatic acknowledgement", "this is an automatic acknowledgment", "this is an automated acknowledgement", "this is an automated acknowledgment", "receive a personal reply", "receive an individual reply",
		"automatische eingangsbestätigung", "accusé de réception automatique", "acuse de recibo automático", "confirmação automática de recebimento", "conferma automatica di ricezione", "automatische ontvangstbevestiging", "automatyczne potwierdzenie", "автоматическое подтверждение",
		"zaprimili smo vaš", "vielen dank für ihre bestellung", "besten dank für ihre bestellung",
	},
	Source: "general use: a desk says that mail has come",
	Hits:   []string{"This is an automatic acknowledgement; you will not necessarily receive a personal reply."},
}, {
	ID: "told-notification", Kind: Other, In: InNotice, Weight: 4,
	Text: []string{
		"you are receiving this notification because you are watching", "you are receiving this notification because you have", "you are receiving this email because you are watching", "you are receiving this email because you are subscribed", "you are watching this topic", "subscribed to this topic", "subscribed to this thread",
		"diese benachrichtigung, weil", "benachrichtigung erhalten sie, weil", "beobachtete thema", "vous recevez cette notification car", "vous recevez cette notification parce que", "recibe esta notificación porque", "recibes esta notificación porque", "você está recebendo esta notificação porque", "ricevi questa notifica perché", "je ontvangt deze melding omdat", "u ontvangt deze melding omdat", "otrzymujesz to powiadomienie, ponieważ", "вы получили это уведомление, потому что", "du får det här meddelandet eftersom",
	},
	Source: "phpBB and other forums, trackers: what others wrote, of failures too",
	Hits:   []string{"du erhältst diese Benachrichtigung, weil es eine neue Antwort auf das von dir beobachtete Thema gibt."},
}, {
	ID: "told-found-in-mail", Kind: Other, In: InNotice, Weight: 6,
	Text:   []string{"the following e-mails were found to have", "the following emails were found to have", "die folgenden e-mails enthielten", "les messages suivants contenaient"},
	Source: "MailScanner source, en/reports: what it tells the administrator of mail to and from others",
	Hits:   []string{"The following e-mails were found to have: Virus Detected"},
}, {
	ID: "told-quarantine", Kind: Other, In: InSubject | InNotice, Weight: 4,
	Text: []string{
		"emails in quarantine", "messages in quarantine", "e-mails en quarantaine", "e-mail en quarantaine", "messages en quarantaine", "n'ont pas été remis dans votre boîte", "mails in quarantäne", "nachrichten in quarantäne", "mensajes en cuarentena", "correos en cuarentena", "mensagens em quarentena", "messaggi in quarantena", "berichten in quarantaine", "wiadomości w kwarantannie", "письма в карантине", "писем в карантине",
		"[libérer]", "[freigeben]", "[liberar]", "[rilascia]", "[release]",
	},
	Source: "digests of filters: what did not come through to the reader",
	Hits:   []string{"Messages bloqués du 14/10 : 5 e-mails en quarantaine"},
	Misses: []string{"Votre message a été mis en quarantaine"},
}, {
	ID: "told-phish", Kind: Other, In: InSubject | InNotice, Weight: 4,
	Text: []string{
		"aktualisieren sie ihr konto", "konto upgraden", "konto aktualisieren", "nicht in ihr postfach zugestellt", "ihr postfach aktualisieren", "mettez à jour votre compte", "mettre à jour votre boîte", "actualice su cuenta", "actualizar su cuenta", "actualice su buzón", "atualize sua conta", "atualize a sua conta", "aggiorna il tuo account", "aggiornare il suo account", "werk uw account bij", "werk je account bij", "zaktualizuj swoje konto", "обновите свою учетную запись", "hesabınızı güncelleyin", "アカウントを更新", "更新您的帐户", "更新您的账户", "升级您的邮箱",
		"your mailbox is not verified", "mailbox is not verified", "verify your mailbox to",
	},
	Source: "mail that wants passwords, in the words of a server",
	Hits:   []string{"konnten 12 eingehende E-Mails nicht in Ihr Postfach zugestellt werden."},
}, {
	ID: "told-shown", Kind: Other, In: InNotice, Weight: 4,
	Text: []string{
		"i got this message from your", "i got the following message from your", "i received this message from your", "your server sent me", "your server tells me", "ich habe … diese fehlermeldung", "bekomme ich … fehlermeldung", "bekomme … diese fehlermeldung", "erhalte … diese fehlermeldung", "kam diese fehlermeldung", "j'ai reçu … ce message d'erreur", "j'ai … le message d'erreur suivant", "he recibido … este error", "me sale … este error", "ho ricevuto … questo errore", "mi arriva … questo errore", "kreeg ik … foutmelding", "krijg ik … foutmelding", "recebi … esta mensagem de erro", "recebi … este erro", "dostałem od", "dostaję … taki komunikat", "otrzymałem … komunikat", "dostałam od", "请问如何解决", "如何解决", "получил от вас", "пришло … такое сообщение", "dostal jsem od vás", "fick jag … felmeddelande",
		"收到了退信", "收到退信", "收到如下退信", "被退信了", "退信怎么办", "返信が戻って", "반송 메일을 받았",
	},
	Source: "people who show what they got, and ask about it",
	Hits:   []string{"dostałem od Państwa serwera taki komunikat:"},
}, {
	ID: "told-colleagues", Kind: Other, In: InNotice, Weight: 4,
	Text: []string{
		"dear colleagues", "dear postmaster", "hi postmaster", "hello postmaster", "clean your list", "clean up your list", "clean your lists", "please lower", "liebe kolleg*", "sehr geehrter postmaster", "chers collègues", "estimados colegas", "caros colegas", "cari colleghi", "beste collega*", "drodzy koledzy", "уважаемые коллеги",
	},
	Source: "postmasters who write to each other",
	Hits:   []string{"Dear colleagues,\n\nsince yesterday your host opens 200 connections to our MX"},
}, {
	ID: "told-still-tried", Kind: Delayed, In: InNotice, Weight: 4,
	Text: []string{
		"seguiremos intentándolo", "seguirá intentándolo", "continuaremos intentándolo", "no es necesario que lo vuelva a enviar", "no es necesario volver a enviar", "no es necesario reenviar", "no hace falta que lo reenvíe", "não é necessário reenviar", "não precisa reenviar", "non è necessario inviarlo di nuovo", "non è necessario reinviar*", "il n'est pas nécessaire de renvoyer", "inutile de renvoyer", "sie müssen … nicht erneut senden", "brauchen … nicht erneut zu senden", "niet opnieuw te verzenden", "niet opnieuw te versturen", "nie trzeba wysyłać ponownie", "не нужно отправлять повторно", "du behöver inte skicka", "du trenger ikke å sende", "du behøver ikke sende",
	},
	Source: "general use: \"no need to send it again\"",
	Hits:   []string{"Seguiremos intentándolo durante 4 días más. No es necesario que lo vuelva a enviar."},
}, {
	ID: "told-delivered", Kind: Delivered, In: InSubject | InNotice, Weight: 4,
	Text: []string{
		"this is a confirmation that your message was delivered", "confirmation of delivery", "stat:delivrd", "ricevuta di accettazione", "è stato accettato dal sistema ed inoltrato", "è stato consegnato nella casella di destinazione",
	},
	Source: "Mercury/32; SMPP 3.4, Appendix B; the Italian certified mail (PEC), allegato to D.M. 2 November 2005",
	Hits:   []string{"This is a confirmation that your message was delivered."},
}, {
	ID: "told-failure", Kind: Failure, In: InSubject | InNotice, Weight: 3,
	Text: []string{
		"nie można doręczyć", "nie mógł doręczyć", "nie mogła zostać doręczona", "isporuka nije uspjela", "isporuka nije uspela", "nije mogla biti isporučena", "nije isporučena", "nepristatytas", "nepristatyta", "nepavyko pristatyti", "nav piegādāta", "nav piegādāts", "neizdevās piegādāt", "ei õnnestunud kohale toimetada", "не беше доставено", "не можа да бъде доставено", "није испоручена", "تحویل داده نشد", "ارسال نشد",
	},
	Source: "general use in Polish, in the languages of the Balkans and the Baltic, and in Persian",
	Hits:   []string{"Nie można doręczyć wiadomości", "پیام شما تحویل داده نشد"},
}, {
	ID: "told-virus", Kind: Failure, In: InSubject | InNotice, Weight: 4,
	Text: []string{
		"discovered a possible virus or unauthorised code", "quarantined and was not delivered", "virus in a message you sent", "virus in a mail you sent", "virus in an email you sent", "deleted by the gateway and has not reached",
	},
	Source: "MessageLabs; Norton AntiVirus for Gateways",
	Hits:   []string{"Norton AntiVirus detected a virus in a message you sent. The message was not delivered."},
	Misses: []string{"A virus was found in a message to you."},
}, {
	ID: "told-list-refuses", Kind: Failure, In: InNotice, Weight: 4,
	Text: []string{
		"returned to you unprocessed", "was not accepted by the mailing list", "message is returned to you since", "message is returned to you because", "niemandem zugestellt",
	},
	Source: "CREN ListProc; Lyris ListManager; general use",
	Hits:   []string{"Your message is returned to you unprocessed. If you want to subscribe,"},
}, {
	ID: "told-failure-title", Kind: Failure, In: InSubject, Weight: 3.5,
	Text:   []string{"facsimile failure", "[undelivered]"},
	Source: "TPC.INT remote printing (RFC 1528); Zammad: mail that it could not take",
	Hits:   []string{"[undelivered] Fotos vom Transportschaden"},
}, {
	ID: "told-report-title", Kind: Failure, In: InNotice, Weight: 2.5,
	Text:   []string{"non-delivery report from"},
	Source: "Worldtalk 400, and other gateways to X.400",
	Hits:   []string{"*** Non-Delivery Report from Worldtalk 400 Message Transfer Agent ***"},
}, {
	ID: "told-abuse", Kind: Complaint, In: InSubject | InNotice, Weight: 3,
	Text:   []string{"uce from", "complains about unsolicited", "[abuse #*", "unsolicited bulk e-mail from", "stop spamming me"},
	Source: "abuse desks that write by hand",
	Hits:   []string{"[Abuse #8812] UCE from 192.0.2.1"},
}, {
	ID: "told-delivered-since", Kind: Delivered, In: InNotice, Weight: 4,
	Text:   []string{"has since been delivered", "have since been delivered", "was delivered after all"},
	Source: "general use: a warning is taken back",
	Hits:   []string{"The message that we reported as delayed has since been delivered"},
}}
